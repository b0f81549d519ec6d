import { describe, expect, test } from 'vitest'
import { publish } from '../src/publish.ts'
import { refresh } from '../src/refresh.ts'
import type { Store } from '../src/store/store.ts'
import { FakeWeb } from './support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from './support/newsroom.ts'

const item = (n: number | string, more = ''): string =>
  `<item><title>Story ${n}</title><link>https://one.example.org/${n}</link><guid>https://one.example.org/?p=${n}</guid>` +
  `<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><dc:creator>Ada Byron</dc:creator>` +
  `<description><![CDATA[<p>What happened in place ${n} is told here.</p>]]></description>${more}</item>`
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>One</title>` +
  `<link>https://one.example.org/</link>${items.join('')}</channel></rss>`

function world(feeds: Readonly<Record<string, string>>) {
  const sources = Object.keys(feeds).map((id) => aSource(id))
  const web = new FakeWeb(
    Object.fromEntries(sources.map((source) => [source.feedUrl, feeds[source.id] ?? ''])),
  )
  const newsroom = aNewsroom(sources)
  const made = aWorld(web, newsroom)
  const all = () => made.ports.store.articles({ limit: 999, bodies: true })
  const cycle = async () => {
    const outcomes = await refresh(made.ports, newsroom, made.settings)
    return { outcomes, published: await publish(made.ports, newsroom, made.site, {}) }
  }
  return { ...made, web, newsroom, all, cycle }
}

/** The same store, one of whose methods fails. */
function withFault(store: Store, method: keyof Store, error: Error): Store {
  return new Proxy(store, {
    get(target, name) {
      if (name === method) return () => Promise.reject(error)
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('refresh()', () => {
  test('keeps each item once, whatever the number of cycles', async () => {
    const { cycle, all, web } = world({ one: rss(item(1), item(2)) })
    const { outcomes } = await cycle()
    expect(outcomes).toMatchObject([{ source: 'one', outcome: 'fresh', new: 2, changed: 0 }])
    web.put('https://one.example.org/feed', rss(item(3), item(1), item(2)))
    expect((await cycle()).outcomes).toMatchObject([{ new: 1, changed: 0 }])
    expect((await all()).map(({ headline }) => headline).sort()).toEqual(['Story 1', 'Story 2', 'Story 3'])
  })

  test('makes only conditional requests the second time, writes no article and renders nothing', async () => {
    const { cycle, web, ports, database } = world({ one: rss(item(1)), two: rss(item(2)) })
    await cycle()
    web.take()
    const before = await ports.store.standing()
    const rows = database
      .statement('SELECT group_concat(path || etag || modified) AS all_of_it FROM doc')
      .get()
    const { outcomes, published } = await cycle()
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    const asked = web.take()
    expect(asked).toHaveLength(2)
    expect(
      asked.every(({ headers }) =>
        Object.keys(headers).some((name) => name.toLowerCase() === 'if-none-match'),
      ),
    ).toBe(true)
    expect(published).toEqual({ rendered: false, changed: [] })
    expect(await ports.store.standing()).toEqual(before)
    expect(
      database.statement('SELECT group_concat(path || etag || modified) AS all_of_it FROM doc').get(),
    ).toEqual(rows)
  })

  test('updates an item that has changed, under its id and first date', async () => {
    const { cycle, all, web, clock } = world({ one: rss(item(1)) })
    await cycle()
    const [before] = await all()
    clock.now = new Date('2026-11-24T13:00:00Z')
    web.put(
      'https://one.example.org/feed',
      rss(item(1).replace('Story 1', 'Story one, corrected').replace('23 Nov', '24 Nov')),
    )
    expect((await cycle()).outcomes).toMatchObject([{ new: 0, changed: 1 }])
    const [after] = await all()
    expect(after).toMatchObject({
      id: before?.id,
      headline: 'Story one, corrected',
      datePublished: before?.datePublished,
      firstSeen: before?.firstSeen,
      dateModified: clock.now,
    })
  })

  test('does not see an article twice when its outlet changes guids, or moves to https', async () => {
    const { cycle, all, web } = world({ one: rss(item(1), item(2)) })
    await cycle()
    web.put(
      'https://one.example.org/feed',
      rss(item(1), item(2)).replaceAll('?p=', '?guid=').replaceAll('<link>https:', '<link>http:'),
    )
    expect((await cycle()).outcomes).toMatchObject([{ new: 0 }])
    expect(await all()).toHaveLength(2)
  })

  test('keeps what vanished from the feed, and an empty feed removes nothing', async () => {
    const { cycle, all, web } = world({ one: rss(item(1), item(2)) })
    await cycle()
    web.put('https://one.example.org/feed', rss())
    await cycle()
    expect(await all()).toHaveLength(2)
  })

  test('reports a failing source by name and cause, and keeps the others', async () => {
    const { cycle, all, web, ports } = world({
      one: rss(item(1)),
      two: '<html><body>Parked</body></html>',
      three: '',
    })
    web.put('https://three.example.org/feed', { body: 'no', status: 503, headers: { 'retry-after': '7200' } })
    const { outcomes } = await cycle()
    const byId = new Map(outcomes.map((outcome) => [outcome.source, outcome]))
    expect(byId.get('two')).toMatchObject({ outcome: 'failed' })
    expect(byId.get('two')?.error).toMatch(/html/)
    expect(byId.get('three')?.error).toMatch(/HTTP 503/)
    expect(await all()).toHaveLength(1)
    const reports = new Map((await ports.store.reports()).map((report) => [report.id, report]))
    expect(reports.get('two')?.failures).toBe(1)
    expect(reports.get('three')?.nextDue).toEqual(new Date('2026-11-24T14:00:00Z'))
  })

  test('a site’s address given as a source leads to its feed, which is asked from then on; a known source is never led away', async () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/real-feed"></head><body>Home</body></html>'
    const { cycle, all, web, ports, log } = world({ one: page })
    web.put('https://one.example.org/real-feed', rss(item(1)))
    await cycle()
    expect(await all()).toHaveLength(1)
    expect(log.lines.join()).toContain('its feed was taken')
    expect((await ports.store.reports())[0]?.movedTo).toBe('https://one.example.org/real-feed')
    web.take()
    await cycle()
    expect(web.take().map(({ url }) => url)).toEqual(['https://one.example.org/real-feed'])
    web.put(
      'https://one.example.org/real-feed',
      page.replace('/real-feed', 'https://elsewhere.example.org/feed'),
    )
    expect((await cycle()).outcomes).toMatchObject([
      { outcome: 'failed', error: expect.stringContaining('its feed is https://elsewhere') },
    ])
    expect(web.take().map(({ url }) => url)).toEqual(['https://one.example.org/real-feed'])
  })

  test('gives an article whose guid another source holds an id of its own', async () => {
    const { cycle, all } = world({ one: rss(item(1)), two: rss(item(1)) })
    await cycle()
    const ids = (await all()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(ids.filter((id) => id === 'https://one.example.org/?p=1')).toHaveLength(1)
    expect(ids.filter((id) => id.startsWith('tag:'))).toHaveLength(1)
  })

  test('tells items of one guid apart by their addresses', async () => {
    const twins = rss(item(1), item(2)).replaceAll(/<guid>[^<]*/g, '<guid>same')
    const { cycle, all } = world({ one: twins })
    await cycle()
    await cycle()
    expect((await all()).map(({ headline }) => headline).sort()).toEqual(['Story 1', 'Story 2'])
  })

  test('publishes what an earlier publish that failed left undone, although nothing is new', async () => {
    const { cycle, ports, newsroom, settings, site } = world({ one: rss(item(1)) })
    await refresh(ports, newsroom, settings)
    const store = withFault(ports.store, 'publish', new Error('disk full'))
    const broken = { ...ports, store }
    await expect(publish(broken, newsroom, site, {})).rejects.toThrow('disk full')
    const { published } = await cycle()
    expect(published.rendered).toBe(true)
    expect((await ports.store.document('/feeds/all.atom'))?.text).toContain('Story 1')
  })
})
