import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedFeed } from '../../src/model/feed.ts'
import { bare, changed, FakeOutlet, feed, same } from './fake-outlet.ts'

const HOUR = 3600_000
const DAY = 24 * HOUR
const paced = (pace: ParsedFeed['pace']) => ({ ...changed, pace })

/** A feed that has been asked before, so that the first fetch's spreading is over. */
async function known(given: ConstructorParameters<typeof FakeOutlet>[0] = {}): Promise<FakeOutlet> {
  const outlet = new FakeOutlet(given)
  await outlet.cycle(feed({}, '<rss>first</rss>'))
  return outlet.waitUntilDue()
}

describe('the outlet’s hints', () => {
  for (const [name, headers, hours] of [
    ['max-age', { 'cache-control': 'public, max-age=7200' }, 2],
    ['a quoted max-age', { 'cache-control': 'max-age="7200"' }, 2],
    ['max-age in capitals', { 'cache-control': 'Max-Age=7200' }, 2],
    ['max-age less Age', { 'cache-control': 'max-age=9000', age: '1800' }, 2],
    [
      'max-age before Expires',
      { 'cache-control': 'max-age=7200', expires: 'Wed, 04 Mar 2026 23:06:07 GMT' },
      2,
    ],
    ['Expires', { expires: 'Wed, 04 Mar 2026 07:06:07 GMT', date: 'Wed, 04 Mar 2026 05:06:07 GMT' }, 2],
    [
      'Expires by the clock of the outlet',
      { expires: 'Wed, 04 Mar 2020 07:06:07 GMT', date: 'Wed, 04 Mar 2020 05:06:07 GMT' },
      2,
    ],
    ['Expires of RFC 850', { expires: 'Wednesday, 04-Mar-26 07:06:07 GMT' }, 2],
    ['Expires of asctime', { expires: 'Wed Mar  4 07:06:07 2026' }, 2],
    ['a hint of a year for a week', { 'cache-control': 'max-age=31536000' }, 168],
    ['a hint beyond numbers for a week', { 'cache-control': 'max-age=999999999999999' }, 168],
    ['no max-age beside no-cache', { 'cache-control': 'no-cache, max-age=7200' }, 0.5],
    ['no max-age beside no-store', { 'cache-control': 'max-age=7200, no-store' }, 0.5],
    ['no s-maxage', { 'cache-control': 's-maxage=7200' }, 0.5],
    ['no Expires of 0', { expires: '0' }, 0.5],
    ['no Expires in the past', { expires: 'Wed, 04 Mar 2025 07:06:07 GMT' }, 0.5],
    ['no negative max-age', { 'cache-control': 'max-age=-7200' }, 0.5],
  ] as const) {
    test(`settle() obeys ${name}`, async () => {
      const outlet = new FakeOutlet()
      await outlet.cycle(feed(headers as unknown as Record<string, string>))
      expect(outlet.pause).toBeCloseTo(hours, 6)
    })
  }

  test('fetchSource() asks nothing before max-age is over, not even at min-interval 0', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    await outlet.cycle(feed({ 'cache-control': 'max-age=3600' }))
    expect((await outlet.wait(0.99).cycle([])).kind).toBe('later')
    expect((await outlet.wait(0.01).cycle(feed())).kind).toBe('unchanged')
  })

  test('settle() takes a new max-age from a 304, and renews the old one when a 304 says nothing', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    await outlet.cycle(feed({ etag: '"1"', 'cache-control': 'max-age=3600' }))
    await outlet.waitUntilDue().cycle(bare(304, { 'cache-control': 'max-age=7200' }))
    expect(outlet.pause).toBe(2)
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.pause).toBe(2)
    await outlet.waitUntilDue().cycle(bare(304, { 'cache-control': 'no-cache' }))
    expect(outlet.pause).toBe(0)
  })

  test('settle() obeys ttl and sy:*, also after a 304, for a week at most', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    await outlet.cycle(feed({ etag: '"1"' }), paced({ minutes: 90 }))
    expect(outlet.pause).toBe(1.5)
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.pause).toBe(1.5)
    await outlet.waitUntilDue().cycle(feed({}, '<rss>2</rss>'), paced({ minutes: 1e9 }))
    expect(outlet.pause).toBe(168)
    await outlet.waitUntilDue().cycle(feed({}, '<rss>3</rss>'), paced({}))
    expect(outlet.pause).toBe(0)
  })

  test('settle() holds to the least interval when ttl or max-age is shorter', async () => {
    const outlet = await known()
    await outlet.cycle(feed({ 'cache-control': 'max-age=60' }), paced({ minutes: 1 }))
    expect(outlet.pause).toBe(0.5)
  })

  test('settle() obeys skipHours in GMT', async () => {
    const outlet = new FakeOutlet({ minInterval: 0, at: '2026-03-04T05:30:00Z' })
    await outlet.cycle(feed(), paced({ skipHours: [5, 6, 7] }))
    expect(new Date(outlet.state.nextDue!).toISOString()).toBe('2026-03-04T08:00:00.000Z')
  })

  test('settle() obeys skipDays, with Sunday as day 0', async () => {
    const outlet = new FakeOutlet({ minInterval: 0, at: '2026-03-06T23:59:00Z' })
    await outlet.cycle(feed(), paced({ skipDays: [5, 6, 0], skipHours: [0] }))
    expect(new Date(outlet.state.nextDue!).toISOString()).toBe('2026-03-09T01:00:00.000Z')
  })

  test('settle() waits a week for a feed that skips every hour', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    await outlet.cycle(feed(), paced({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) }))
    expect(outlet.pause).toBe(168)
    expect((await outlet.wait(167).cycle([])).kind).toBe('later')
    expect((await outlet.wait(1).cycle(feed())).kind).toBe('unchanged')
  })

  test('fetchSource() asks nothing in a skipped hour that a late cycle falls into, and says when it may', async () => {
    const outlet = new FakeOutlet({ minInterval: 0, at: '2026-03-04T05:30:00Z' })
    await outlet.cycle(feed(), paced({ skipHours: [6] }))
    outlet.now = Date.parse('2026-03-04T06:10:00Z')
    expect((await outlet.cycle([])).kind).toBe('later')
    expect(new Date(outlet.state.nextDue!).toISOString()).toBe('2026-03-04T07:00:00.000Z')
  })

  for (const status of [429, 503, 500, 403]) {
    test(`settle() obeys Retry-After of ${status}, in seconds and as a date`, async () => {
      const outlet = new FakeOutlet({ minInterval: 0 })
      await outlet.cycle(bare(status, { 'retry-after': '7200' }))
      expect(outlet.pause).toBe(2)
      expect((await outlet.wait(1.9).cycle([])).kind).toBe('later')
      await outlet.waitUntilDue().cycle(bare(status, { 'retry-after': 'Wed, 04 Mar 2026 10:06:07 GMT' }))
      expect(outlet.pause).toBe(3)
    })
  }

  for (const [retry, hours] of [
    ['999999999', 168],
    ['Wed, 04 Mar 2099 10:06:07 GMT', 168],
    ['Wed, 04 Mar 2020 10:06:07 GMT', 0],
    ['soon', 0],
    ['-5', 0],
    ['0', 0],
    ['1e9', 0],
  ] as const) {
    test(`settle() makes ${hours} hours of Retry-After: ${retry}`, async () => {
      const outlet = new FakeOutlet({ minInterval: 0 })
      await outlet.cycle(bare(503, { 'retry-after': retry }))
      expect(outlet.pause).toBe(hours)
    })
  }

  test('settle() forgets Retry-After once it is over', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    await outlet.cycle(bare(503, { 'retry-after': '60' }))
    await outlet.waitUntilDue().cycle(feed())
    expect(outlet.state).not.toHaveProperty('notBefore')
    expect(outlet.pause).toBe(0)
  })
})

describe('our own pace', () => {
  test('settle() backs off from failure to failure up to a day, and never stops', async () => {
    const outlet = new FakeOutlet()
    const pauses: number[] = []
    for (let i = 0; i < 40; i++) {
      await outlet.waitUntilDue().cycle(bare(500))
      pauses.push(outlet.pause)
    }
    expect(pauses.slice(0, 8)).toEqual([0.5, 1, 2, 4, 8, 16, 24, 24])
    expect(new Set(pauses.slice(8))).toEqual(new Set([24]))
    expect(outlet.state).toMatchObject({ failures: 40, failingSince: Date.parse('2026-03-04T05:06:07Z') })
  })

  test('settle() keeps a least interval longer than a day through failures', async () => {
    const outlet = new FakeOutlet({ minInterval: 3 * 86_400 })
    await outlet.cycle(bare(500))
    expect(outlet.pause).toBe(72)
  })

  test('settle() starts again at the least interval after a success', async () => {
    const outlet = await known()
    for (let i = 0; i < 5; i++) await outlet.waitUntilDue().cycle(bare(500))
    await outlet.waitUntilDue().cycle(feed())
    await outlet.waitUntilDue().cycle(bare(500))
    expect(outlet.state.failures).toBe(1)
    expect(outlet.pause).toBe(0.5)
  })

  test('settle() holds a source back only by its own hints at min-interval 0', async () => {
    const outlet = new FakeOutlet({ minInterval: 0, random: 0.99 })
    await outlet.cycle(feed())
    expect(outlet.pause).toBe(0)
    for (let i = 0; i < 9; i++) {
      await outlet.wait(i).cycle(i % 2 ? bare(500) : feed(), same)
      expect(outlet.pause).toBe(0)
    }
  })

  test('settle() adds a tenth of jitter at most, and never asks before the least interval is over', async () => {
    for (const random of [0, 0.5, 0.999]) {
      const outlet = await known({ random })
      await outlet.cycle(feed({}, '<rss>2</rss>'))
      expect(outlet.pause).toBeCloseTo(0.5 * (1 + random / 10), 6)
    }
  })

  test('settle() spreads the second fetch over an interval, so that sources asked at once drift apart', async () => {
    const dues = await Promise.all(
      [0, 0.25, 0.5, 0.75].map(async (random) => {
        const outlet = new FakeOutlet({ random })
        await outlet.cycle(feed())
        return outlet.pause
      }),
    )
    expect(dues).toEqual([0.5, 0.625, 0.75, 0.875])
  })

  test('settle() spreads them again after days of standing still', async () => {
    const outlet = await known({ random: 0.5 })
    await outlet.wait(72).cycle(feed({}, '<rss>2</rss>'))
    expect(outlet.pause).toBe(0.75)
  })

  test('settle() asks a source that changes every hour at the least interval, one that changes daily every 6 hours', async () => {
    expect(await steadyPause(1)).toBe(0.5)
    expect(await steadyPause(24)).toBeCloseTo(6, 0)
    expect(await steadyPause(8)).toBeGreaterThan(1)
    expect(await steadyPause(8)).toBeLessThan(4)
  })

  test('settle() slows down for a source that falls silent, to 12 intervals, and comes back with its news', async () => {
    const outlet = await known()
    for (let i = 0; i < 30; i++) await outlet.waitUntilDue().cycle(feed({}, `<rss>${i}</rss>`), same)
    expect(outlet.pause).toBe(6)
    for (let i = 0; i < 20; i++)
      await outlet
        .wait(1)
        .waitUntilDue()
        .cycle(feed({}, `<rss>b${i}</rss>`))
    expect(outlet.pause).toBeLessThan(1)
  })

  test('settle() counts articles, not bytes: a new date in the head is no change', async () => {
    const outlet = await known()
    for (let i = 0; i < 30; i++) await outlet.waitUntilDue().cycle(feed({}, `<rss>${i}</rss>`), same)
    expect(outlet.state.lastChange).toBe(Date.parse('2026-03-04T05:06:07Z'))
  })
})

describe('the clock', () => {
  test('fetchSource() asks when the clock has been put back behind the last try', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ 'cache-control': 'max-age=86400' }))
    outlet.now -= 2 * DAY
    expect((await outlet.cycle(feed({}, '<rss>2</rss>'))).kind).toBe('fresh')
    expect(outlet.state.nextDue).toBeLessThan(outlet.now + HOUR)
  })

  test('fetchSource() is not upset by a clock some seconds behind', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed())
    outlet.now -= 20_000
    expect((await outlet.cycle([])).kind).toBe('later')
  })

  test('settle() holds no source for longer than a week after a clock that ran ahead', async () => {
    const outlet = new FakeOutlet({ at: '2036-03-04T05:06:07Z' })
    await outlet.cycle(feed())
    outlet.now = Date.parse('2026-03-04T05:06:07Z')
    await outlet.cycle(feed({ expires: 'Wed, 04 Mar 2036 07:06:07 GMT' }, '<rss>2</rss>'))
    expect(outlet.pause).toBe(168)
  })
})

test('settle() plans within bounds and leaves a state of plain JSON, whatever an outlet says', async () => {
  const header = fc.oneof(
    fc.constant(''),
    fc.integer().map((n) => `max-age=${n}`),
    fc.double().map((n) => `max-age=${n}`),
    fc.string(),
  )
  const hours = fc.array(fc.integer({ min: -1, max: 25 }), { maxLength: 26 })
  const pace = fc.record({ minutes: fc.double(), skipHours: hours, skipDays: hours }, { requiredKeys: [] })
  const step = fc.record({
    header,
    pace,
    status: fc.constantFrom(200, 304, 429, 500),
    retry: fc.oneof(fc.string(), fc.integer().map(String)),
  })
  const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, '')
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0, 60, 1800, 200_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (steps, minInterval, random) => {
        const outlet = new FakeOutlet({ minInterval, random })
        for (const [n, { header, pace, status, retry }] of steps.entries()) {
          const headers = {
            'cache-control': printable(header),
            'retry-after': printable(retry),
            etag: `"${n}"`,
          }
          await outlet
            .waitUntilDue()
            .cycle(status === 200 ? feed(headers, `<rss>${n}</rss>`) : bare(status, headers), paced(pace))
          expect(outlet.pause).toBeGreaterThanOrEqual(minInterval / 3600)
          expect(outlet.pause).toBeLessThanOrEqual(Math.max(168, (minInterval / 3600) * 2) + 1e-6)
          for (const value of Object.values(outlet.state)) expect(value).not.toBeNull()
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('fetchSource() reads the hour 24 of RSS 0.91 as midnight', async () => {
  const outlet = new FakeOutlet({ minInterval: 0, at: '2026-03-04T23:59:00Z' })
  await outlet.cycle(feed(), paced({ skipHours: [23, 24] }))
  expect(new Date(outlet.state.nextDue!).toISOString()).toBe('2026-03-05T01:00:00.000Z')
})

// Asks for 40 days; something new is there every so many hours.
async function steadyPause(everyHours: number): Promise<number> {
  const outlet = new FakeOutlet()
  const start = outlet.now
  let seen = -1
  while (outlet.now < start + 40 * DAY) {
    const edition = Math.floor((outlet.now - start) / (everyHours * HOUR))
    await outlet.cycle(feed({}, `<rss>${edition}</rss>`), edition === seen ? same : changed)
    seen = edition
    outlet.waitUntilDue()
  }
  return (outlet.state.nextDue! - outlet.state.lastTry!) / HOUR
}
