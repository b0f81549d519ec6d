import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SqliteDatabase } from '../src/node/sqlite-database.ts'
import { catchUpSearch, matchOf, tidyQuery } from '../src/search.ts'
import { SqlStore } from '../src/store/sql-store.ts'
import { article, signed } from './support/published.ts'

function aStore() {
  const database = new SqliteDatabase(':memory:')
  database.migrate(new URL('../src/store/migrations/', import.meta.url))
  return new SqlStore(database)
}

const ARTICLES = [
  article(1, { headline: 'Grain deal signed in Odesa', deck: 'Inspectors return' }),
  article(2, {
    headline: 'Odesa port reopens',
    articleBody: '<p>No <b>grain</b> yet, <a href="https://x.test/secret">says</a> a deal-maker.</p>',
  }),
  article(3, { headline: 'Sanctions on oil', byline: signed('José Martí', 'Ada Byron') }),
  article(4, { headline: '中东停战谈判', articleBody: '<p>外交部长说。</p>', language: 'zh' }),
  article(5, { headline: 'الهدنة في غزة', articleBody: '<p>أعلن الوزير.</p>', language: 'ar' }),
  article(6, {
    headline: 'Переговоры о зерне',
    articleBody: '',
    excerpt: 'Министр сообщил.',
    language: 'ru',
  }),
]

async function found(query: string, articles = ARTICLES): Promise<string[]> {
  const store = aStore()
  const kept = articles.map((each) => ({ article: each, hash: 'h' }))
  await store.keep({ owner: 'test', articles: kept, authors: [], sources: [] })
  expect(await catchUpSearch({ store })).toBe(articles.length)
  const match = matchOf(query)
  return match === undefined ? [] : (await store.search(match, { limit: 60 })).map(({ id }) => id.slice(9))
}

describe('matchOf()', () => {
  test.each([
    ['grain odesa', ['2', '1']],
    ['GRAIN', ['2', '1']],
    ['"grain deal"', ['1']],
    ['“grain deal”', ['1']],
    ['"deal grain"', []],
    ['odesa -grain', []],
    ['odesa -deal', []],
    ['odesa -signed', ['2']],
    ['odesa -"grain deal" -signed', ['2']],
    ['sanction', ['3']],
    ['sanct*', ['3']],
    ['sanct', []],
    ['jose marti', ['3']],
    ['Martí', ['3']],
    ['inspector', ['1']],
    ['outlet', ['6', '5', '4', '3', '2', '1']],
    ['secret', []],
    ['停战', ['4']],
    ['战停', []],
    ['部长', ['4']],
    ['الهدنة', ['5']],
    ['зерне', ['6']],
    ['министр', ['6']],
    ['grain AND OR NOT', []],
    ['deal-maker', ['2']],
  ])('"%s" finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  test.each(['', ' ', '-', '*', '""', '"', '- -', '-grain', '!!!', '((', '*:*', '\u0000', '\ud800'])(
    '"%s" asks for nothing',
    (query) => {
      expect(matchOf(query)).toBe(undefined)
    },
  )

  test('whatever is asked, the store understands it', async () => {
    const store = aStore()
    const odd = fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        '*',
        '-',
        '(',
        ')',
        ':',
        '^',
        '+',
        '{',
        '}',
        ' ',
        'a',
        'NEAR',
        'AND',
        'OR',
        'NOT',
        ',',
        '\\',
        '\u0000',
        '“',
        '停',
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, fc.string({ unit: 'binary' })), async (query) => {
        const match = matchOf(query)
        if (match !== undefined) expect(await store.search(match, { limit: 1 })).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('a long query is cut, and reading it takes no time', () => {
    const begun = performance.now()
    expect(matchOf('a '.repeat(100_000))?.match(/"a"/g)).toHaveLength(12)
    expect(tidyQuery(`x${' '.repeat(500_000)}y`)).toBe('x')
    expect(matchOf('"'.repeat(200_000))).toBe(undefined)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('catchUpSearch()', () => {
  test('makes findable what came or changed since, and forgets what was removed', async () => {
    const store = aStore()
    const keep = (...articles: typeof ARTICLES) =>
      store.keep({
        owner: 't',
        articles: articles.map((each) => ({ article: each, hash: 'h' })),
        authors: [],
        sources: [],
      })
    const ids = async (query: string) =>
      (await store.search(matchOf(query) ?? '', { limit: 9 })).map(({ id }) => id)
    await keep(article(1), article(2))
    expect(await catchUpSearch({ store }, { most: 1 })).toBe(1)
    expect(await catchUpSearch({ store })).toBe(1)
    expect(await catchUpSearch({ store })).toBe(0)
    await keep(article(1, { headline: 'Another' }))
    await store.remove(['urn:test:2'], new Date())
    expect(await catchUpSearch({ store })).toBe(2)
    expect(await ids('another')).toEqual(['urn:test:1'])
    expect(await ids('story')).toEqual([])
  })

  test('ends early when it is told to', async () => {
    const store = aStore()
    await store.keep({ owner: 't', articles: [{ article: article(1), hash: 'h' }], authors: [], sources: [] })
    expect(await catchUpSearch({ store }, { signal: AbortSignal.abort() })).toBe(0)
  })
})
