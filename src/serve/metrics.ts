import type { SourceReport } from '../model/report.ts'
import type { Standing } from '../store/store.ts'
import { overdue, queueAge } from './health.ts'
import type { MeterReading, Timing } from './meter.ts'

type Labelled = readonly [labels: Readonly<Record<string, string>>, value: number | undefined]

/**
 * What `/metrics` says, in Prometheus' text format 0.0.4: how each source and the store stand, and, where the process
 * that serves is the one that refreshes, what it has done since it started.
 */
export function metrics(state: {
  readonly reports: readonly SourceReport[]
  readonly standing: Standing
  readonly now: Date
  readonly meter?: MeterReading
}): string {
  const { reports, standing, now, meter } = state
  const published = Number(standing.published?.split(' ')[0] ?? 0)
  const lastTry = Math.max(0, ...reports.map((report) => report.lastTry?.getTime() ?? 0)) / 1000
  const each = (value: (report: SourceReport) => number | undefined): Labelled[] =>
    reports.map((report) => [{ source: report.source.id }, value(report)])
  return [
    ...gauge('dateline_sources', 'Sources that are read.', [[{}, reports.length]]),
    ...gauge('dateline_sources_failing', 'Sources whose last fetch failed.', [
      [{}, reports.filter(({ failures }) => failures > 0).length],
    ]),
    ...gauge('dateline_sources_due', 'Sources that are due and have not been asked yet.', [
      [{}, overdue(reports, now).length],
    ]),
    ...gauge('dateline_queue_age_seconds', 'For how long the source that has waited longest is overdue.', [
      [{}, queueAge(reports, now)],
    ]),
    ...gauge('dateline_last_fetch_timestamp_seconds', 'When a source was last asked, whoever asked it.', [
      [{}, lastTry],
    ]),
    ...gauge('dateline_unpublished_changes', 'Writes to the store that no publish has taken up yet.', [
      [{}, Math.max(0, standing.seq - published)],
    ]),
    ...gauge(
      'dateline_articles',
      'Articles kept.',
      each(({ articles }) => articles),
    ),
    ...gauge(
      'dateline_source_failures',
      'Failures since the last success.',
      each(({ failures }) => failures),
    ),
    ...gauge(
      'dateline_source_last_success_timestamp_seconds',
      'When a source last answered well.',
      each(({ lastSuccess }) => seconds(lastSuccess)),
    ),
    ...gauge(
      'dateline_source_last_new_timestamp_seconds',
      'When a source last had a new article.',
      each(({ lastNewArticle }) => seconds(lastNewArticle)),
    ),
    ...gauge(
      'dateline_source_next_fetch_timestamp_seconds',
      'When a source is due.',
      each(({ nextDue }) => seconds(nextDue)),
    ),
    ...gauge(
      'dateline_source_pages_unread',
      'Article pages that could not be read.',
      each(({ pagesUnread }) => pagesUnread),
    ),
    ...(meter ? ofProcess(meter) : []),
    '',
  ].join('\n')
}

function ofProcess(meter: MeterReading): string[] {
  const outcomes = Object.entries(meter.fetches).map(([outcome, count]): Labelled => [{ outcome }, count])
  return [
    ...counter('dateline_fetches_total', 'Fetches of sources, by outcome.', outcomes),
    ...counter('dateline_articles_total', 'Articles that came, new or changed.', [
      [{ kind: 'new' }, meter.articles.new],
      [{ kind: 'changed' }, meter.articles.changed],
    ]),
    ...counter('dateline_pages_total', 'Article pages asked for.', [
      [{ outcome: 'read' }, meter.pages.read],
      [{ outcome: 'failed' }, meter.pages.failed],
    ]),
    ...summary('dateline_cycle_seconds', 'Time that whole cycles took.', meter.cycles),
    ...counter('dateline_cycles_failed_total', 'Cycles that broke off.', [[{}, meter.failedCycles]]),
    ...gauge('dateline_last_cycle_timestamp_seconds', 'When the last whole cycle ended.', [
      [{}, seconds(meter.lastCycle)],
    ]),
    ...summary(
      'dateline_render_seconds',
      'Time that publishing took: compiling, rendering, writing.',
      meter.publishes,
    ),
  ]
}

const seconds = (date: Date | undefined): number | undefined => (date ? date.getTime() / 1000 : undefined)

const gauge = (name: string, help: string, samples: readonly Labelled[]): string[] =>
  family(name, help, 'gauge', samples)

const counter = (name: string, help: string, samples: readonly Labelled[]): string[] =>
  family(name, help, 'counter', samples)

function summary(name: string, help: string, { count, seconds }: Timing): string[] {
  return [...heading(name, help, 'summary'), `${name}_sum ${seconds}`, `${name}_count ${count}`]
}

function family(name: string, help: string, type: string, samples: readonly Labelled[]): string[] {
  return [
    ...heading(name, help, type),
    ...samples.flatMap(([labels, value]) =>
      value === undefined ? [] : [`${name}${inBraces(labels)} ${value}`],
    ),
  ]
}

const heading = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

function inBraces(labels: Readonly<Record<string, string>>): string {
  const written = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return written.length === 0 ? '' : `{${written.join(',')}}`
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
