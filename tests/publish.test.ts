import { describe, expect, test } from 'vitest'
import type { CuratedFeed, EditorPick } from '../src/model/edition.ts'
import { newestArticles } from '../src/newest-articles.ts'
import { publish } from '../src/publish.ts'
import { createApp } from '../src/serve/app.ts'
import type { Store } from '../src/store/store.ts'
import { article, aSite } from './support/published.ts'

const feed = (id: string, rule: CuratedFeed['rule']): CuratedFeed => ({
  id,
  title: `Feed ${id}`,
  description: id,
  rule,
  limit: 20,
  groupStories: false,
  since: '2026-11-24',
})
const curated = [
  feed('all', { all: [] }),
  feed('syria', { countries: ['SY'] }),
  feed('france', { countries: ['FR'] }),
]
const about = (n: number, code: string) => article(n, { countries: { leading: [code], also: [] } })
const documentsOf = (path: string) => [path, `${path}.rss`, `${path}.atom`, `${path}.json`]
const articles = [about(1, 'SY'), about(2, 'FR'), about(3, 'SY')]

/** The store, with the arguments of one of its methods kept. */
function watched<K extends keyof Store>(store: Store, method: K) {
  const calls: unknown[][] = []
  const proxy = new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (name === method) calls.push(args)
        return value.apply(target, args)
      }
    },
  })
  return { store: proxy, calls }
}

describe('publish()', () => {
  test('renders and writes the feeds that came out otherwise, and no other', async () => {
    const site = await aSite(articles, { newsroom: { curated } })
    await site.keep([about(4, 'FR')])
    const { changed } = await site.publish()
    expect(changed.map(({ path }) => path).sort()).toEqual(
      ['/', ...documentsOf('/feeds/all'), ...documentsOf('/feeds/france'), '/feeds/syria/left-out'].sort(),
    )
    await site.keep([about(5, 'DE')])
    expect((await site.publish()).changed.map(({ path }) => path).sort()).toEqual(
      ['/', ...documentsOf('/feeds/all'), '/feeds/france/left-out', '/feeds/syria/left-out'].sort(),
    )
    expect(await site.publish()).toEqual({ rendered: false, changed: [] })
  })

  test('of a feed that came out otherwise, writes the documents that are not as they were', async () => {
    const site = await aSite(articles, { newsroom: { curated } })
    const { changed } = await publish(
      site.ports,
      { ...site.newsroom, curated: [curated[0]!, { ...curated[1]!, perSource: 1 }, curated[2]!] },
      site.site,
      {},
    )
    expect(changed.map(({ path }) => path)).toEqual([
      '/feeds/syria',
      '/feeds/syria.rss',
      '/feeds/syria.atom',
      '/feeds/syria.json',
      '/feeds/syria/left-out',
    ])
  })

  test('follows every decision: another address, limit, title', async () => {
    const site = await aSite(articles, { newsroom: { curated } })
    const paths = async (
      ...how: Parameters<typeof publish> extends [unknown, ...infer Rest] ? Rest : never
    ) => (await publish(site.ports, ...how)).changed.length
    expect(await paths(site.newsroom, { ...site.site, publicUrl: 'https://else.test' }, {})).toBe(16)
    expect(await paths(site.newsroom, site.site, {})).toBe(16)
    expect(await paths(site.newsroom, site.site, { limit: 1 })).toBeGreaterThan(8)
    expect(await paths(site.newsroom, site.site, { limit: 1 })).toBe(0)
  })

  test('reads again only what has been written since', async () => {
    const site = await aSite(articles, { newsroom: { curated } })
    const { store, calls } = watched(site.ports.store, 'articlesByNumber')
    const before = await newestArticles(store, { limit: 9, bodies: true })
    await site.keep([about(9, 'SY'), article(2, { headline: 'Changed' })])
    calls.length = 0
    const after = await newestArticles(store, { limit: 9, bodies: true })
    expect(after.map(({ headline }) => headline)).toEqual(['Story 9', 'Story 3', 'Changed', 'Story 1'])
    expect(calls[0]?.[0]).toHaveLength(2)
    expect(after[1]).toBe(before[0])
    await site.ports.store.remove(['urn:test:3'], new Date())
    expect((await newestArticles(store, { limit: 9, bodies: true })).map(({ headline }) => headline)).toEqual(
      ['Story 9', 'Changed', 'Story 1'],
    )
  })

  test('lets go of what was made on demand longest ago', async () => {
    const site = await aSite(articles, { newsroom: { curated } })
    await site.text('/authors/ada-byron')
    const { store, calls } = watched(site.ports.store, 'letGo')
    await site.keep([about(9, 'SY')])
    await publish({ ...site.ports, store }, site.newsroom, site.site, {})
    expect(calls).toEqual([[3000]])
    expect(await site.ports.store.madeOnDemand()).toEqual(['/authors/ada-byron'])
  })
})

describe('an editor’s hand', () => {
  const SHOWN = ['/feeds/syria', '/feeds/syria.rss', '/feeds/syria.atom', '/feeds/syria.json'] as const

  async function withPicks(picks: readonly EditorPick[]) {
    const site = await aSite(articles, { newsroom: { curated } })
    const newsroom = { ...site.newsroom, picks }
    await publish(site.ports, newsroom, site.site, {})
    const app = createApp({ ports: site.ports, newsroom, site: site.site, settings: { interval: 1800 } })
    const edited = await Promise.all(SHOWN.map(async (path) => (await app.request(path)).text()))
    const record = /\/articles\/[a-z0-9]+/.exec(edited[0] ?? '')?.[0] ?? ''
    const page = await (await app.request(record)).text()
    await publish(site.ports, site.newsroom, site.site, {})
    const plain = createApp({
      ports: site.ports,
      newsroom: site.newsroom,
      site: site.site,
      settings: { interval: 1800 },
    })
    const after = await Promise.all(SHOWN.map(async (path) => (await plain.request(path)).text()))
    return { edited, after, page }
  }

  test.each([
    ['a pick lets in what the rule keeps out', { article: 'urn:test:2', verdict: 'pick' }, 'Story 2', true],
    ['a drop takes out what the rule lets in', { article: 'urn:test:3', verdict: 'drop' }, 'Story 3', false],
    [
      'a note goes with the article',
      { article: 'urn:test:3', note: 'Read this first.' },
      'Read this first.',
      true,
    ],
    [
      'a headline is corrected',
      { article: 'urn:test:3', corrections: { headline: 'The right one' } },
      'The right one',
      true,
    ],
    [
      'a byline is corrected',
      { article: 'urn:test:3', corrections: { byline: 'By Max Born' } },
      'Max Born',
      true,
    ],
  ] as const)(
    '%s, in every format, and no longer once it is gone from the file',
    async (_, pick, text, isThere) => {
      const { edited, after, page } = await withPicks([pick])
      expect(edited.map((each) => each.includes(text))).toEqual(SHOWN.map(() => isThere))
      expect(after.map((each) => each.includes(text))).toEqual(SHOWN.map(() => !isThere))
      if ('corrections' in pick || 'note' in pick) expect(page).toContain(text)
    },
  )

  test('a pin keeps an article on top through its day', async () => {
    const { edited, after } = await withPicks([{ article: 'urn:test:1', pinUntil: '2026-11-24' }])
    const first = (feed: string) => /Story \d/.exec(feed.slice(feed.indexOf('<entry')))?.[0]
    expect([first(edited[2] ?? ''), first(after[2] ?? '')]).toEqual(['Story 1', 'Story 3'])
    expect(edited[0]).toContain('Pinned by the editor')
  })
})
