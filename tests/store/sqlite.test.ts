import { expect, test } from 'vitest'
import { SqliteDatabase } from '../../src/node/sqlite-database.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import { anArticle, testStore } from './contract.ts'

function open(settings?: { mostBodies: number }): SqlStore {
  const database = new SqliteDatabase(':memory:')
  database.migrate(new URL('../../src/store/migrations/', import.meta.url))
  return new SqlStore(database, settings)
}

testStore('SqlStore on node:sqlite', () => open())

test('SqlStore gives the shortest bodies first where all of them would be too much for a document', async () => {
  const store = open({ mostBodies: 1000 })
  const bodies = { long: 900, short: 300, longest: 5000, shortest: 100 }
  const articles = Object.entries(bodies).map(([id, length]) => ({
    article: anArticle(id, { articleBody: 'é'.repeat(length / 2) }),
    hash: 'h',
  }))
  await store.keep({ owner: 'x', articles, authors: [], sources: [] })
  const lengths = (found: Iterable<{ id: string; articleBody: string }>) =>
    Object.fromEntries([...found].map(({ id, articleBody }) => [id, articleBody.length * 2]))
  const expected = { long: 0, short: 300, longest: 0, shortest: 100 }
  expect(lengths(await store.articles({ limit: 9, bodies: true }))).toEqual(expected)
  const byId = await store.bodies(Object.keys(bodies))
  expect(lengths([...byId].map(([id, articleBody]) => ({ id, articleBody })))).toEqual(expected)
  const numbers = [...(await store.numbersOf(Object.keys(bodies))).values()]
  expect(
    lengths((await store.articlesByNumber(numbers, { bodies: true })).map(({ article }) => article)),
  ).toEqual(expected)
  expect((await store.articlesById(['longest']))[0]?.articleBody).toHaveLength(2500)
})
