import { expect, test } from 'vitest'
import { type EditionOf, editionOf } from '../../src/curate/edition-of.ts'
import { article, NOW } from './article.ts'

const ROE = { id: 'jane-roe', kind: 'person' as const, name: 'Jane Roe', outlets: [] }

const ask = (over: Partial<EditionOf> = {}) =>
  editionOf({
    path: '/authors/jane-roe',
    title: 'Jane Roe',
    description: 'Articles by Jane Roe',
    articles: [article('a', 1), article('b', 2), article('c', 3)],
    authorsOf: () => [ROE],
    picks: [],
    sources: [],
    now: NOW,
    ...over,
  })

const ids = (edition: ReturnType<typeof ask>) => edition.entries.map((entry) => entry.article.id)

test('editionOf() keeps path, reason and author', () => {
  const edition = ask({ author: ROE, reasons: [{ says: 'is by Jane Roe' }] })
  expect(edition.feed.path).toBe('/authors/jane-roe')
  expect(edition.author).toEqual(ROE)
  expect(edition.entries[0]?.reasons).toEqual([
    { by: 'rule', at: '/authors/jane-roe', says: 'is by Jane Roe' },
  ])
})

test('editionOf() has no cap but the limit, and no list of what it left out', () => {
  expect(ids(ask())).toEqual(['a', 'b', 'c'])
  expect(ids(ask({ limit: 2 }))).toEqual(['a', 'b'])
  expect(ask({ limit: 2 }).leftOut).toEqual([])
})

test('editionOf() hears the editor: for every feed, and by its own path', () => {
  expect(ids(ask({ picks: [{ article: 'a', verdict: 'drop' }] }))).toEqual(['b', 'c'])
  expect(ids(ask({ picks: [{ article: 'c', feed: 'authors/jane-roe', pinUntil: '2025-12-01' }] }))).toEqual([
    'c',
    'a',
    'b',
  ])
  expect(ids(ask({ picks: [{ article: 'a', feed: 'foreign-policy', verdict: 'drop' }] }))).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('editionOf() leaves articles apart unless stories are given', () => {
  const stories = new Map([
    ['a', 's'],
    ['b', 's'],
  ])
  const storyOf = ({ id }: { id: string }) => stories.get(id)
  expect(ids(ask({ storyOf }))).toEqual(['b', 'c'])
})
