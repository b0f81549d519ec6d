import type { ParsedFeed } from '../model/feed.ts'

const HOUR = 3600_000

/**
 * The first moment from `time` on (epoch ms) that lies in none of a feed's skipHours and skipDays (GMT; day 0 is
 * Sunday). Undefined when they leave no hour of the week.
 */
export function afterSkips(time: number, pace: ParsedFeed['pace'] = {}): number | undefined {
  const { skipHours = [], skipDays = [] } = pace
  if (skipHours.length === 0 && skipDays.length === 0) return time
  for (let hour = 0; hour <= 7 * 24; hour++) {
    const moment = hour === 0 ? time : (Math.floor(time / HOUR) + hour) * HOUR
    const date = new Date(moment)
    if (!skipsHour(skipHours, date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return moment
  }
  return undefined
}

// RSS 0.91 counts hours from 1 to 24, RSS 2.0 from 0 to 23.
function skipsHour(hours: readonly number[], hour: number): boolean {
  return hours.includes(hour) || (hour === 0 && hours.includes(24))
}
