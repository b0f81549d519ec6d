import { html } from 'hono/html'
import { validDate } from './clean.ts'
import { type Html, NOTHING } from './page.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Friday, 20 November 2026", in UTC. */
export function dayName(date: Date): string {
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** "20 November 2026, 08:15 UTC": the same for every visitor, since a page's bytes are. */
export function momentName(date: Date): string {
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day}, ${clock(date)} UTC`
}

/** "08:15", in UTC. */
export function clock(date: Date): string {
  return date.toISOString().slice(11, 16)
}

/** A moment as a `time` element; nothing when there is none. */
export function timeHtml(date: Date | undefined, property?: string): Html {
  const valid = validDate(date)
  if (valid === undefined) return NOTHING
  return html`<time datetime="${valid.toISOString()}"${property ? html` itemprop="${property}"` : NOTHING}>${momentName(valid)}</time>`
}

/** The same as "4 min ago", "3 h ago", "5 days ago" at a moment, for pages that are made anew for every visitor. */
export function agoHtml(date: Date | undefined, now: Date): Html {
  const valid = validDate(date)
  if (valid === undefined) return NOTHING
  return html`<time datetime="${valid.toISOString()}" title="${momentName(valid)}">${ago(valid, now)}</time>`
}

/** "in 30 minutes", "now" for what is due. */
export function inHtml(date: Date, now: Date): Html {
  const valid = validDate(date)
  if (valid === undefined) return NOTHING
  const text = valid.getTime() - now.getTime() < 60_000 ? 'now' : `in ${lengthOfTime(now, valid)}`
  return html`<time datetime="${valid.toISOString()}" title="${momentName(valid)}">${text}</time>`
}

function ago(date: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - date.getTime()) / 60_000)
  if (minutes < 0) return momentName(date)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`
  return `${counted(Math.floor(minutes / 1440), 'day')} ago`
}

/** "3 days", "2 hours": how long, in its largest whole unit. */
export function lengthOfTime(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000))
  if (minutes < 60) return counted(minutes, 'minute')
  if (minutes < 48 * 60) return counted(Math.floor(minutes / 60), 'hour')
  return counted(Math.floor(minutes / 1440), 'day')
}

/** "1 article", "2 articles". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}
