import type { SourceReport } from '../model/report.ts'

/** How often a cycle comes at least, whatever the interval: the beat of `SCHEDULE` and of the Worker's cron. Seconds. */
export const BEAT = 15 * 60

/** The state of the whole, for a machine that watches. */
export interface Health {
  readonly ok: boolean
  readonly sources: number
  readonly failing: number
  readonly lastSuccess?: string
  /** Seconds for which the source that has waited longest is overdue. */
  readonly queueAge: number
  readonly cause?: string
}

/**
 * Red when sources were tried and none has answered well for three intervals, unless that is as it should be: one is well
 * and not due yet, as a feed that asks for a day's rest.
 */
export function health(
  reports: readonly SourceReport[],
  { now, interval }: { now: Date; interval: number },
): Health {
  const last = Math.max(0, ...reports.map((report) => report.lastSuccess?.getTime() ?? 0))
  const tried = reports.some((report) => report.lastTry !== undefined)
  const span = 3 * Math.max(interval, BEAT) * 1000
  const ok = !tried || now.getTime() - last <= span || reports.some((report) => rests(report, now))
  return {
    ok,
    sources: reports.length,
    failing: reports.filter((report) => report.failures > 0).length,
    ...(last > 0 && { lastSuccess: new Date(last).toISOString() }),
    queueAge: queueAge(reports, now),
    ...(!ok && {
      cause: last === 0 ? 'no source has ever answered' : 'no source has answered for three intervals',
    }),
  }
}

const rests = ({ failures, lastSuccess, nextDue, gone }: SourceReport, now: Date): boolean =>
  failures === 0 && lastSuccess !== undefined && !gone && nextDue !== undefined && nextDue > now

/** For how long the source that has waited longest is overdue, in seconds; 0 where none is. */
export function queueAge(reports: readonly SourceReport[], now: Date): number {
  const waits = overdue(reports, now).map(({ nextDue }) => now.getTime() - nextDue!.getTime())
  return Math.round(Math.max(0, ...waits) / 1000)
}

/** The sources that have been asked before and are due. */
export function overdue(reports: readonly SourceReport[], now: Date): readonly SourceReport[] {
  return reports.filter(({ nextDue, lastTry, gone }) => lastTry && !gone && nextDue && nextDue <= now)
}
