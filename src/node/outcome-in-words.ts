import type { Outcome } from '../model/report.ts'

/** `antiwar: 12 new, 3 changed`, or `antiwar: HTTP 503, next try in 2 h`. */
export function outcomeInWords(outcome: Outcome, now: Date): string {
  const next = outcome.nextTry ? `, next try in ${span(outcome.nextTry.getTime() - now.getTime())}` : ''
  if (outcome.outcome === 'failed') {
    const said = outcome.error ?? 'failed'
    return `${outcome.source}: ${said.includes('next try') ? said : said + next}`
  }
  if (outcome.outcome === 'later') return `${outcome.source}: not asked${next}`
  if (outcome.outcome === 'unchanged') return `${outcome.source}: unchanged`
  return `${outcome.source}: ${outcome.new} new, ${outcome.changed} changed`
}

/** A span in the largest unit that gives at least one: "2 h". */
function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 90) return `${seconds} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  if (seconds < 36 * 3600) return `${Math.round(seconds / 3600)} h`
  return `${Math.round(seconds / 86_400)} d`
}
