import { describe, expect, test } from 'vitest'
import type { SourceReport } from '../../src/model/report.ts'
import { SCHEDULE } from '../../src/node/run-server.ts'
import { createApp } from '../../src/serve/app.ts'
import { BEAT, health, queueAge } from '../../src/serve/health.ts'
import { Meter } from '../../src/serve/meter.ts'
import { metrics } from '../../src/serve/metrics.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'

const now = new Date('2026-11-24T12:00:00Z')
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

const aReport = (id: string, more: Partial<SourceReport> = {}): SourceReport => ({
  source: { id, outlet: id, feedUrl: '', siteUrl: '', carries: 'full', republish: 'full' },
  failures: 0,
  repairs: [],
  unreadable: 0,
  articles: 3,
  shares: { byline: 0, bio: 0, picture: 0, fullText: 0 },
  pagesUnread: 0,
  ...more,
})
const well = (id: string, minutes: number, due = minutes - 30): SourceReport =>
  aReport(id, { lastTry: ago(minutes), lastSuccess: ago(minutes), nextDue: ago(due) })
const failing = (id: string, minutes: number): SourceReport =>
  aReport(id, { lastTry: ago(1), lastSuccess: ago(minutes), failures: 4, nextDue: ago(-60) })
const settings = { now, interval: 1800 }

describe('health()', () => {
  test('is green before anything was tried, and while some source answers', () => {
    expect(health([aReport('a')], settings)).toMatchObject({ ok: true, failing: 0 })
    expect(health([well('a', 40), failing('b', 5000)], settings)).toEqual({
      ok: true,
      sources: 2,
      failing: 1,
      lastSuccess: ago(40).toISOString(),
      queueAge: 600,
    })
  })

  test('is red when nothing has succeeded for three intervals, and says why', () => {
    expect(health([failing('a', 89), failing('b', 600)], settings).ok).toBe(true)
    expect(health([failing('a', 91), failing('b', 600)], settings)).toMatchObject({
      ok: false,
      failing: 2,
      cause: 'no source has answered for three intervals',
    })
    const never = aReport('a', { lastTry: ago(1), failures: 1 })
    expect(health([never], settings)).toMatchObject({ ok: false, cause: 'no source has ever answered' })
  })

  test('is red when cycles no longer come, though nothing failed', () => {
    expect(health([well('a', 100)], settings)).toMatchObject({ ok: false, queueAge: 4200 })
  })

  test('is green while a source that is well rests, because its feed asked for it', () => {
    expect(health([well('a', 100, -60), failing('b', 5000)], settings).ok).toBe(true)
    const ended = { ...well('a', 100, -60), gone: true as const }
    expect(health([ended, failing('b', 5000)], settings).ok).toBe(false)
  })

  test('counts intervals of no less than the beat of the cycles, which the schedule has', () => {
    expect(SCHEDULE).toBe(`*/${BEAT / 60} * * * *`)
    expect(health([well('a', 44)], { now, interval: 0 }).ok).toBe(true)
    expect(health([well('a', 46)], { now, interval: 0 }).ok).toBe(false)
  })
})

test('queueAge() is that of the source that has waited longest', () => {
  expect(
    queueAge([well('a', 40), well('b', 60), well('c', 5), aReport('d', { nextDue: ago(9999) })], now),
  ).toBe(1800)
  expect(queueAge([], now)).toBe(0)
})

test('/healthz is red, and the log says why, when the store cannot be read', async () => {
  const newsroom = aNewsroom([aSource('one')])
  const { ports, site, log } = aWorld(new FakeWeb(), newsroom)
  const store = new Proxy(ports.store, {
    get: (target, name) =>
      name === 'reports'
        ? () => Promise.reject(new Error('malformed'))
        : Reflect.get(target, name).bind(target),
  })
  const app = createApp({ ports: { ...ports, store }, newsroom, site, settings: { interval: 1800 } })
  const answer = await app.request('/healthz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ ok: false, cause: 'the store cannot be read' })
  expect(log.lines).toEqual(['error The store cannot be read'])
})

describe('metrics()', () => {
  const standing = { seq: 12, published: '10 tag' }
  const samples = (text: string): Record<string, string> =>
    Object.fromEntries(
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
    )

  test('tells how sources and store stand, a line a source', () => {
    const text = metrics({ reports: [well('a', 40), failing('b"\\', 90)], standing, now })
    expect(samples(text)).toMatchObject({
      dateline_sources: '2',
      dateline_sources_failing: '1',
      dateline_sources_due: '1',
      dateline_queue_age_seconds: '600',
      dateline_unpublished_changes: '2',
      'dateline_articles{source="a"}': '3',
      'dateline_source_failures{source="b\\"\\\\"}': '4',
      'dateline_source_last_success_timestamp_seconds{source="a"}': String(ago(40).getTime() / 1000),
      dateline_last_fetch_timestamp_seconds: String(ago(1).getTime() / 1000),
    })
    expect(text).not.toContain('dateline_fetches_total')
    expect(text.endsWith('\n')).toBe(true)
  })

  test('tells what the process has done, in counters and sums', () => {
    const meter = new Meter()
    const outcome = { source: 'a', url: '', new: 2, changed: 1 }
    meter.fetched({ ...outcome, outcome: 'fresh' })
    meter.fetched({ ...outcome, outcome: 'failed', new: 0, changed: 0 })
    meter.fetched({ ...outcome, outcome: 'failed', new: 0, changed: 0 })
    meter.readPages({ read: 3, failed: 1 })
    meter.published(0.25)
    meter.published(0.5)
    meter.cycled(1.5, now)
    meter.cycleFailed()
    expect(samples(metrics({ reports: [], standing, now, meter: meter.read() }))).toMatchObject({
      'dateline_fetches_total{outcome="fresh"}': '1',
      'dateline_fetches_total{outcome="failed"}': '2',
      'dateline_fetches_total{outcome="unchanged"}': '0',
      'dateline_articles_total{kind="new"}': '2',
      'dateline_pages_total{outcome="failed"}': '1',
      dateline_render_seconds_sum: '0.75',
      dateline_render_seconds_count: '2',
      dateline_cycle_seconds_sum: '1.5',
      dateline_cycle_seconds_count: '1',
      dateline_cycles_failed_total: '1',
      dateline_last_cycle_timestamp_seconds: String(now.getTime() / 1000),
    })
  })

  test('has a name, a help and a type for each family, once, as Prometheus wants it', () => {
    const text = metrics({ reports: [well('a', 40)], standing, now, meter: new Meter().read() })
    const types = [...text.matchAll(/^# TYPE (\S+) (gauge|counter|summary)$/gm)].map(([, name, type]) => [
      name,
      type,
    ])
    const names = types.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const [name, type] of types) {
      expect(name).toMatch(/^dateline_[a-z_]+$/)
      expect(text).toContain(`# HELP ${name} `)
      if (type === 'counter') expect(name).toMatch(/_total$/)
    }
    for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#')))
      expect(line).toMatch(/^dateline_[a-z_]+(?:\{[a-z]+="[^"]*"\})? -?\d+(?:\.\d+)?$/)
  })
})
