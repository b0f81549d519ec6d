import { describe, expect, test } from 'vitest'
import type { Answer, Ask } from '../../src/fetch/transport.ts'
import { publish } from '../../src/publish.ts'
import { refresh } from '../../src/refresh.ts'
import { createApp } from '../../src/serve/app.ts'
import { tidy } from '../../src/tidy.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'
import { item, rss } from './hostile-feed.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const dated = (n: number, date: Date): string => item(`n${n}`, { date: date.toUTCString() })
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** What an outlet answers: a body, a status, or a network that fails. */
type Said = string | { status: number; headers?: Record<string, string> } | Error

/** One source whose answers the test writes, a second one that is always well, and a clock. */
function world({ minInterval = 1800, more = {} } = {}) {
  const sources = [aSource('one', more), aSource('well')]
  const newsroom = aNewsroom(sources)
  const made = aWorld(new FakeWeb(), newsroom)
  const outlet = { says: '' as Said, asked: 0 }
  const fetch = async ({ url, started }: Ask): Promise<Answer> => {
    started?.()
    if (url.startsWith('https://well.')) return new Response(rss(item('w')))
    outlet.asked++
    const { says } = outlet
    if (says instanceof Error) throw says
    return typeof says === 'string' ? new Response(says) : new Response('', says)
  }
  const ports = { ...made.ports, fetch, random: () => 0 }
  const settings = { ...made.settings, minInterval }
  const cycle = async (says: Said) => {
    outlet.says = says
    const outcomes = await refresh(ports, newsroom, settings)
    await publish(ports, newsroom, made.site, {})
    return outcomes.find(({ source }) => source === 'one')
  }
  const headlines = async () =>
    (await ports.store.articles({ limit: 9999, bodies: false, facets: [['source', ['one']]] })).map(
      ({ headline }) => headline,
    )
  const wait = (ms: number) => {
    made.clock.now = new Date(made.clock.now.getTime() + ms)
  }
  const report = async () => (await ports.store.reports()).find(({ id }) => id === 'one')!
  const app = createApp({ ports, newsroom, site: made.site, settings: { interval: minInterval } })
  const page = async (path: string) => (await app.request(path)).text()
  return { ...made, ports, newsroom, outlet, cycle, headlines, wait, report, page }
}

describe('a source that is out for twenty cycles', () => {
  test('is asked ever less often and never given up; then all that it still shows comes, and nothing is lost', async () => {
    const { cycle, headlines, wait, report, outlet, page, clock } = world()
    await cycle(
      rss(
        range(1, 5)
          .map((n) => item(`n${n}`))
          .join(''),
      ),
    )
    wait(DAY)
    const since = clock.now
    const faults: Said[] = [
      { status: 503 },
      new Error('connection refused'),
      { status: 500 },
      '<html>Maintenance</html>',
    ]
    const pauses: number[] = []
    for (let i = 0; i < 20; i++) {
      const outcome = await cycle(faults[i % faults.length]!)
      expect(outcome).toMatchObject({ outcome: 'failed', new: 0, changed: 0 })
      const { nextDue } = await report()
      pauses.push(nextDue.getTime() - clock.now.getTime())
      expect(pauses.at(-1)).toBeLessThanOrEqual(1.2 * DAY)
      // A cycle in between asks nobody.
      wait(pauses.at(-1)! - 60_000)
      const asked = outlet.asked
      await cycle({ status: 503 })
      expect(outlet.asked).toBe(asked)
      wait(60_000)
    }
    expect(pauses.at(-1)).toBeGreaterThan(20 * HOUR)
    expect(pauses[0]).toBeLessThan(2 * HOUR)
    const { failures, failingSince, error } = await report()
    expect({ failures, failingSince, error: typeof error }).toEqual({
      failures: 20,
      failingSince: since,
      error: 'string',
    })
    const status = await page('/status')
    expect(status).toContain('20 failures')
    expect(status).toContain(since.toISOString().slice(0, 10))
    expect(await headlines()).toHaveLength(5)

    expect(
      await cycle(
        rss(
          range(3, 30)
            .map((n) => item(`n${n}`))
            .join(''),
        ),
      ),
    ).toMatchObject({ outcome: 'fresh', new: 25 })
    expect((await headlines()).sort()).toEqual(
      range(1, 30)
        .map((n) => `Story n${n}`)
        .sort(),
    )
    expect(await report()).toMatchObject({ failures: 0, failingSince: undefined, error: undefined })
    expect(await page('/status')).not.toContain('20 failures')
  })

  test('is healthy for machines as long as another source is', async () => {
    const { cycle, wait, ports, newsroom, site } = world()
    const app = createApp({ ports, newsroom, site, settings: { interval: 1800 } })
    for (let i = 0; i < 6; i++) {
      await cycle({ status: 503 })
      expect((await app.request('/healthz')).status).toBe(200)
      wait(HOUR)
    }
  })
})

describe('a source that empties, or flaps', () => {
  test('loses no article that it once showed, and shows none as new again', async () => {
    const { cycle, headlines, wait } = world({ minInterval: 0 })
    const full = rss(
      range(1, 8)
        .map((n) => item(`n${n}`))
        .join(''),
    )
    await cycle(full)
    const states: Said[] = [
      rss(''),
      '<rss/>',
      rss(item('n3')),
      '<html>Sold</html>',
      { status: 404 },
      '',
      '{"items":[]}',
      rss('').slice(0, 60),
      full.slice(0, full.length / 2),
    ]
    for (const state of states) {
      for (const says of [state, full]) {
        wait(HOUR)
        const outcome = await cycle(says)
        expect(outcome).toMatchObject({ new: 0, changed: 0 })
        expect((await headlines()).sort()).toEqual(range(1, 8).map((n) => `Story n${n}`))
      }
    }
  })
})

describe('a clock that jumps', () => {
  test('ahead by a year and back again: the next cycle asks, and nothing is lost or dated wrongly', async () => {
    const { cycle, headlines, wait, outlet, ports, clock } = world()
    await cycle(rss(item('n1')))
    const before = clock.now
    wait(365 * DAY)
    expect(await cycle(rss(item('n1') + item('n2')))).toMatchObject({ new: 1 })
    clock.now = new Date(before.getTime() + HOUR)
    const asked = outlet.asked
    expect(await cycle(rss(item('n1') + item('n2') + item('n3')))).toMatchObject({
      outcome: 'fresh',
      new: 1,
      changed: 0,
    })
    expect(outlet.asked).toBe(asked + 1)
    expect((await headlines()).sort()).toEqual(['Story n1', 'Story n2', 'Story n3'])
    wait(HOUR)
    expect(await cycle(rss(item('n4')))).toMatchObject({ new: 1 })
    const dates = (await ports.store.articles({ limit: 9, bodies: false })).map(({ datePublished }) =>
      datePublished?.getFullYear(),
    )
    expect(new Set(dates)).toEqual(new Set([2026]))
  })

  test('leaves no lease behind that ends in a year', async () => {
    const { cycle, wait, ports, clock } = world()
    await cycle(rss(item('n1')))
    const before = clock.now
    wait(365 * DAY)
    const until = new Date(clock.now.getTime() + 15 * 60_000)
    expect(
      await ports.store.lease({ ids: ['one', 'well'], owner: 'worker:x', until, now: clock.now }),
    ).toHaveLength(2)
    clock.now = new Date(before.getTime() + 2 * DAY)
    expect(await cycle(rss(item('n1') + item('n2')))).toMatchObject({ new: 1 })
  })

  test.each([
    ['Retry-After of ten years', { status: 503, headers: { 'retry-after': '315360000' } }],
    [
      'Retry-After in the year 2090',
      { status: 429, headers: { 'retry-after': 'Fri, 24 Nov 2090 12:00:00 GMT' } },
    ],
  ])('a hint is held for seven days at most: %s', async (_, says) => {
    const { cycle, wait, outlet } = world()
    await cycle(says)
    wait(7 * DAY + 2 * HOUR)
    const asked = outlet.asked
    await cycle(rss(item('n1')))
    expect(outlet.asked).toBe(asked + 1)
  })
})

describe('a publish that fails', () => {
  test('is made up for by the next cycle, although nothing is new then', async () => {
    const { ports, newsroom, settings, site, cycle, page } = world({ minInterval: 0 })
    await cycle(rss(item('n1')))
    const store = new Proxy(ports.store, {
      get: (target, name) => {
        if (name === 'publish') return () => Promise.reject(new Error('disk full'))
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const fetch = async () => new Response(rss(item('n1') + item('n2')))
    await refresh({ ...ports, fetch }, newsroom, { ...settings, minInterval: 0 })
    await expect(publish({ ...ports, store }, newsroom, site, {})).rejects.toThrow('disk full')
    expect(await cycle(rss(item('n1') + item('n2')))).toMatchObject({ new: 0 })
    expect(await page('/feeds/all.atom')).toContain('Story n2')
  })
})

describe('a guid that another source has taken first', () => {
  test('costs its owner nothing: the article comes, under an id of its own', async () => {
    const { ports, newsroom, settings } = world({ minInterval: 0 })
    const guid = 'https://well.example.org/?p=9'
    const bodies = new Map([
      ['https://one.example.org/feed', rss(item('n1', { guid, title: 'Squatted' }))],
      ['https://well.example.org/feed', rss(item('w'))],
    ])
    const fetch = async ({ url }: Ask) => new Response(bodies.get(url))
    await refresh({ ...ports, fetch }, newsroom, { ...settings, minInterval: 0 })
    bodies.set(
      'https://well.example.org/feed',
      rss(item('w') + item('w9', { guid, title: 'Rightful', link: 'https://well.example.org/9' })),
    )
    await refresh({ ...ports, fetch }, newsroom, { ...settings, minInterval: 0 })
    const articles = await ports.store.articles({ limit: 9, bodies: false })
    expect(articles.map(({ headline }) => headline).sort()).toEqual(['Rightful', 'Squatted', 'Story w'])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3)
  })
})

describe('retention', () => {
  const start = Date.parse('2026-11-24T12:00:00Z')
  const on = (day: number): Date => new Date(start + day * DAY)

  test('lets go of what a feed shows no longer, for years, and nothing comes back as new', async () => {
    const { cycle, headlines, ports, clock, database } = world({ minInterval: 0 })
    const shows = (day: number): number[] => range(Math.max(0, day - 20), day)
    const sizes: number[] = []
    for (let day = 0; day <= 300; day += 2) {
      clock.now = on(day)
      const outcome = await cycle(
        rss(
          shows(day)
            .reverse()
            .map((n) => dated(n, on(n)))
            .join(''),
        ),
      )
      expect(outcome?.new).toBe(day === 0 ? 1 : 2)
      await tidy(ports, { retentionDays: 90 })
      const kept = new Set(await headlines())
      for (const n of shows(day)) expect(kept.has(`Story n${n}`)).toBe(true)
      sizes.push(kept.size)
    }
    // Ninety days of articles, and those of some days more until the feed is read whole again.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(102)
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(90)
    const all = database
      .statement("SELECT count(*) AS n FROM ledger WHERE key LIKE 'g %' AND source = 'one'")
      .get()
    expect(all).toEqual({ n: 301 })
    const back = await cycle(
      rss(
        range(0, 300)
          .map((n) => dated(n, on(n)))
          .join(''),
      ),
    )
    expect(back).toMatchObject({ new: 0 })
    expect((await headlines()).length).toBeLessThanOrEqual(102)
    expect((await ports.store.allAuthors()).map(({ name }) => name)).toContain('Hedda Gabler')
  })

  test('keeps what the feed still shows, however old, dated or not', async () => {
    const { cycle, headlines, ports, clock } = world({ minInterval: 0 })
    const standing = dated(1, on(-2000)) + item('n2', { date: '' }) + dated(3, on(900))
    const kept = ['Story n1', 'Story n2', 'Story n3']
    for (const day of [0, 100, 200, 400, 401, 800]) {
      clock.now = on(day)
      await cycle(rss(standing + dated(1000 + day, on(day))))
      await tidy(ports, { retentionDays: 90 })
      expect(await headlines()).toEqual(expect.arrayContaining(kept))
    }
  })

  test('lets go of what is younger than an old article that its feed goes on showing', async () => {
    const { cycle, headlines, ports, clock } = world({ minInterval: 0 })
    const pinned = dated(1, on(-2000))
    for (let day = 0; day <= 200; day += 4) {
      clock.now = on(day)
      await cycle(rss(pinned + dated(1000 + day, on(day)) + dated(996 + day, on(day - 4))))
      await tidy(ports, { retentionDays: 90 })
    }
    const kept = await headlines()
    expect(kept).toContain('Story n1')
    expect(kept).not.toContain('Story n1000')
    expect(kept.length).toBeLessThan(30)
  })

  test('keeps an old article that has come back into its feed', async () => {
    const { cycle, headlines, ports, clock } = world({ minInterval: 0 })
    const old = dated(1, on(-200))
    const news = (day: number) => range(0, 4).map((n) => dated(100 * day + n, on(day)))
    await cycle(rss([old, ...news(0)].join('')))
    for (const day of [10, 20]) {
      clock.now = on(day)
      await cycle(rss(news(day).join('')))
    }
    clock.now = on(21)
    await cycle(rss([old, ...news(20)].join('')))
    await tidy(ports, { retentionDays: 90 })
    expect(await headlines()).toContain('Story n1')
  })

  test.each([
    ['is cut', (whole: string) => whole.slice(0, whole.length * 0.6)],
    ['is empty', () => rss('')],
    ['fails', () => '<html>Down</html>'],
  ])('keeps what the feed shows when the last body %s', async (_, damaged) => {
    const { cycle, headlines, ports, clock } = world({ minInterval: 0 })
    const whole = rss(
      range(0, 9)
        .map((n) => dated(n, on(-n)))
        .join(''),
    )
    await cycle(whole)
    clock.now = on(200)
    await cycle(damaged(whole))
    await tidy(ports, { retentionDays: 90 })
    expect(await headlines()).toHaveLength(10)
    clock.now = on(201)
    expect(await cycle(whole)).toMatchObject({ new: 0 })
  })
})
