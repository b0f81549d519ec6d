import type { SourceReport } from '../model/report.ts'
import type { Standing } from '../store/store.ts'

/** The state of the whole for a machine: red when some source was tried and none has answered well for three intervals. */
export function health(
  reports: readonly SourceReport[],
  { now, interval }: { now: Date; interval: number },
): { ok: boolean; sources: number; failing: number; lastSuccess?: string; cause?: string } {
  const last = Math.max(0, ...reports.map((report) => report.lastSuccess?.getTime() ?? 0))
  const tried = reports.some((report) => report.lastTry !== undefined)
  const span = 3 * Math.max(interval, 60) * 1000
  const ok = !tried || now.getTime() - last <= span
  return {
    ok,
    sources: reports.length,
    failing: reports.filter((report) => report.failures > 0).length,
    ...(last > 0 && { lastSuccess: new Date(last).toISOString() }),
    ...(!ok && {
      cause: last === 0 ? 'no source has ever answered' : 'no source has answered for three intervals',
    }),
  }
}

/** Prometheus text exposition format 0.0.4: a line a source where it differs by source. */
export function metrics(reports: readonly SourceReport[], standing: Standing, now: Date): string {
  const each = (
    name: string,
    help: string,
    value: (report: SourceReport) => number | undefined,
  ): string[] => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...reports.flatMap((report) => {
      const number = value(report)
      return number === undefined ? [] : [`${name}{source="${report.source.id}"} ${number}`]
    }),
  ]
  const seconds = (date: Date | undefined) => (date ? date.getTime() / 1000 : undefined)
  const published = Number(standing.published?.split(' ')[0] ?? 0)
  return [
    ...each('dateline_articles', 'Articles kept, by source.', (report) => report.articles),
    ...each('dateline_failures', 'Failures since the last success.', (report) => report.failures),
    ...each('dateline_last_success_seconds', 'Unix time of the last success.', (report) =>
      seconds(report.lastSuccess),
    ),
    ...each('dateline_last_new_seconds', 'Unix time of the last new article.', (report) =>
      seconds(report.lastNewArticle),
    ),
    ...each('dateline_pages_unread', 'Article pages that could not be read.', (report) => report.pagesUnread),
    '# HELP dateline_unpublished_changes Writes to the store that no publish has taken up yet.',
    '# TYPE dateline_unpublished_changes gauge',
    `dateline_unpublished_changes ${Math.max(0, standing.seq - published)}`,
    '# HELP dateline_time_seconds Unix time of this answer.',
    '# TYPE dateline_time_seconds gauge',
    `dateline_time_seconds ${now.getTime() / 1000}`,
    '',
  ].join('\n')
}
