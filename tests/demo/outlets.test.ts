import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authors } from '../../feeds/authors.ts'
import { curated } from '../../feeds/curated.ts'
import { documentsOf } from '../../scripts/demo/documents.ts'
import { outlets } from '../../scripts/demo/outlets.ts'
import { demoPicks } from '../../scripts/demo/picks.ts'
import { demoSources } from '../../scripts/demo/sources.ts'
import { toWindows1251 } from '../../scripts/demo/windows-1251.ts'
import { guidOf, pathOf } from '../../scripts/demo/write/markup.ts'
import { assertFeeds } from '../../src/model/check-feeds.ts'
import { parseFeed } from '../../src/parse/parse-feed.ts'

const ORIGIN = 'http://127.0.0.1:8080'
const invented = outlets.filter(({ id }) => id !== 'antiwar')
const articles = outlets.flatMap((outlet) => outlet.articles.map((article) => ({ article, outlet })))
const signed = new Map<string, Set<string>>()
for (const { article, outlet } of articles) {
  for (const name of article.by) {
    if (outlet.people[name]) signed.set(name, new Set([...(signed.get(name) ?? []), outlet.id]))
  }
}

describe('the demo', () => {
  test('has six to eight outlets of our invention and forty articles and more', () => {
    expect(invented.length).toBeGreaterThanOrEqual(6)
    expect(invented.length).toBeLessThanOrEqual(8)
    expect(articles.length).toBeGreaterThanOrEqual(40)
  })

  test('speaks RSS, Atom, RDF and JSON Feed, English, Arabic and Russian', () => {
    expect(new Set(outlets.map(({ format }) => format))).toEqual(new Set(['rss', 'atom', 'rdf', 'json']))
    expect(outlets.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'ar', 'ru']))
  })

  test('gives every article a moment of its own in the week before 24 November 2026', () => {
    const dates = articles.map(({ article }) => article.published)
    expect(new Set(dates).size).toBe(dates.length)
    const outside = dates.filter((date) => date < '2026-11-17' || date >= '2026-11-24' || !date.endsWith('Z'))
    expect(outside).toEqual([])
  })

  test('gives every article a guid and an address of its own', () => {
    expect(new Set(articles.map(({ article, outlet }) => guidOf(article, outlet))).size).toBe(articles.length)
    expect(new Set(articles.map(({ article, outlet }) => pathOf(article, outlet))).size).toBe(articles.length)
  })

  test('has authors who write for two outlets, and a namesake of one of them', () => {
    const shared = [...signed].filter(([name, at]) => at.size > 1 && name !== 'Jason Ditz')
    expect(shared.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Anna Lindgren', 'Tomasz Wren', 'Priya Venkataraghavan']),
    )
    const lindgrens = outlets.flatMap(({ people }) => people['Anna Lindgren']?.bio ?? [])
    expect(new Set(lindgrens).size).toBe(2)
  })

  test('tells the seed article whole at one outlet and as an excerpt with its page at another', () => {
    const told = articles.filter(({ article }) => article.by.includes('Jason Ditz'))
    expect(told.map(({ outlet }) => [outlet.id, outlet.carries])).toEqual([
      ['antiwar', 'full'],
      ['ledger', 'excerpt'],
    ])
    const [full, excerpt] = demoSources(ORIGIN).filter(({ id }) => ['antiwar', 'ledger'].includes(id))
    expect(full?.weight).toBeGreaterThan(excerpt?.weight ?? 1)
  })

  test('shows pictures that are there', () => {
    const files = articles.flatMap(({ article }) => article.picture?.file ?? [])
    const lost = files.filter(
      (file) => !existsSync(new URL(`../../scripts/demo/pictures/${file}`, import.meta.url)),
    )
    expect(lost).toEqual([])
    expect(files.length).toBeGreaterThan(25)
  })

  test('names only people whom the outlet knows, desks apart', () => {
    const unknown = articles.flatMap(({ article, outlet }) =>
      article.by.filter((name) => !outlet.people[name]),
    )
    expect(unknown.sort()).toEqual([
      'Courier Foreign Desk',
      'Meridian Wire Staff',
      'Отдел международной политики',
      'هيئة التحرير',
    ])
  })

  test('points only to articles that are there', () => {
    const lost = articles.flatMap(({ article, outlet }) =>
      (article.related ?? []).filter((slug) => !outlet.articles.some((each) => each.slug === slug)),
    )
    expect(lost).toEqual([])
  })

  test('passes the check with the shipped authors and feeds', () => {
    expect(() =>
      assertFeeds({ sources: demoSources(ORIGIN), authors, curated, picks: demoPicks }),
    ).not.toThrow()
  })
})

describe.each(outlets)('the feed of $outlet', (outlet) => {
  const document = documentsOf(ORIGIN).get(`/${outlet.id}/${outlet.feedPath}`)
  const parsed = parseFeed({
    url: `${ORIGIN}/${outlet.id}/${outlet.feedPath}`,
    body: document?.body ?? new Uint8Array(),
    contentType: document?.type,
    validators: {},
  })

  test('reads back as what it was written from', async () => {
    const feed = await parsed
    expect(feed.title?.value).toBe(outlet.outlet)
    expect(feed.repairs).toEqual([])
    expect(feed.unreadable).toBe(0)
    expect(feed.items.map(({ guid, title, published }) => [guid, title?.value, published])).toEqual(
      outlet.articles.map((article) => [
        guidOf(article, outlet),
        article.headline,
        new Date(article.published),
      ]),
    )
  })

  test('gives each article its authors, as the outlet writes them', async () => {
    const printed = (await parsed).items.map((item) => item.authors.map(({ name }) => name))
    expect(printed).toEqual(outlet.articles.map((article) => article.feedAuthors ?? article.by))
  })

  test('carries what the source says that it carries', async () => {
    const full = (await parsed).items.filter(({ content }) => content !== undefined)
    expect(full.length).toBe(outlet.carries === 'full' ? outlet.articles.length : 0)
  })
})

describe('toWindows1251()', () => {
  test('writes what a reader of windows-1251 reads', () => {
    const text = 'Ёлка, ёж: «Береговой вестник» — №1… ©'
    expect(new TextDecoder('windows-1251').decode(toWindows1251(text))).toBe(text)
  })

  test('throws for a letter that the charset lacks', () => {
    expect(() => toWindows1251('東')).toThrow(new RangeError('Cannot write "東" in windows-1251'))
  })
})
