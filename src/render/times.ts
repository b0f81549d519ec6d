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
