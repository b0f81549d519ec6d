import { monthOf } from './month-names.ts'

/**
 * The moment that a feed's or page's date means: RFC 822 with the zones and slips that occur, ISO 8601 in its forms, month
 * names of many languages, seconds of the Unix clock. A date without a zone is UTC; a weekday is not believed.
 * Undefined for anything else: never "now".
 */
export function parseDate(text: string): Date | undefined {
  if (text.length > 200) return undefined
  const plain = foldDigits(text).trim()
  return readUsual(plain) ?? readIso(plain) ?? readWeek(plain) ?? readClock(plain) ?? readWords(plain)
}

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly milliseconds?: number
  /** Minutes east of Greenwich. */
  readonly offset?: number
}

/** Nothing for a day that the calendar does not have: 30 February is no date. */
function toDate(moment: Moment): Date | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, milliseconds = 0, offset = 0 } = moment
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined
  const midnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !midnight) || minute > 59 || second > 60 || Math.abs(offset) > 24 * 60) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute - offset, second, milliseconds)
  return date
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

// Arabic-Indic, Persian, Devanagari, Bengali and full-width digits.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** Digits of other scripts as ours, invisible marks of direction left out, the long dashes short. */
function foldDigits(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text
  return text
    .replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
      const point = digit.charCodeAt(0)
      return String(point - zeros.findLast((zero) => zero <= point)!)
    })
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
}

const rfc822 =
  /^(?:[A-Za-z]{3}, )?([0-9]{1,2}) ([A-Za-z]{3}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:([+-][0-9]{2})([0-9]{2})|GMT|UTC|Z)$/

/** RFC 822 as nearly every feed has it; the many other ways take more steps. */
function readUsual(text: string): Date | undefined {
  const found = rfc822.exec(text)
  const month = found && monthOf(found[2]!)
  if (!month) return undefined
  const [, day, , year, hour, minute, second, zoneHours, zoneMinutes] = found
  const sign = zoneHours?.startsWith('-') ? -1 : 1
  const offset = Number(zoneHours ?? 0) * 60 + sign * Number(zoneMinutes ?? 0)
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second), offset }
  return toDate({ year: Number(year), month, day: Number(day), ...time })
}

const iso = new RegExp(
  '^([0-9]{4})(?:' +
    '-([0-9]{1,2})(?:-([0-9]{1,2}))?' + // 2026-03-03, 2026-03
    '|([01][0-9])([0-3][0-9])' + // 20260303
    '|-?([0-3][0-9]{2})' + // 2026-062, 2026062
    '|[/.]([0-9]{1,2})[/.]([0-9]{1,2})' + // 2026/03/03
    ')?(?=$|[ Tt,+Z-])(.*)$',
)

/** ISO 8601 and its kin: the year first. */
function readIso(text: string): Date | undefined {
  const found = iso.exec(text)
  if (!found) return undefined
  const [, year, month, day, compactMonth, compactDay, ordinal, slashMonth, slashDay, rest] = found
  const time = readTime(rest!)
  if (!time) return undefined
  if (ordinal) return readOrdinal(Number(year), Number(ordinal), time)
  return toDate({
    year: Number(year),
    month: Number(month ?? compactMonth ?? slashMonth ?? 1),
    day: Number(day ?? compactDay ?? slashDay ?? 1),
    ...time,
  })
}

function readOrdinal(year: number, day: number, time: Partial<Moment>): Date | undefined {
  const first = toDate({ year, month: 1, day: 1, ...time })
  if (!first || day < 1 || day > 337 + daysIn(year, 2)) return undefined
  return new Date(first.getTime() + (day - 1) * 86_400_000)
}

/** ISO 8601 week dates: `2026-W10-2`, `2026W102`. */
function readWeek(text: string): Date | undefined {
  const found = /^([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?(?=$|[ Tt])(.*)$/.exec(text)
  const time = found && readTime(found[4]!)
  if (!found || !time) return undefined
  const [year, week, weekday] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)]
  const fourth = toDate({ year, month: 1, day: 4, ...time })
  if (!fourth || week < 1 || week > 53) return undefined
  const monday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7
  return new Date(fourth.getTime() + ((week - 1) * 7 + weekday - 1 - monday) * 86_400_000)
}

/** Digits alone: the Unix clock in seconds (10 of them) or milliseconds (13), or all of a date and time (14). */
function readClock(text: string): Date | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined
  if (text.length === 14) return readIso(`${text.slice(0, 8)}T${text.slice(8)}`)
  if (text.length === 10) return new Date(Number(text) * 1000)
  return text.length === 13 ? new Date(Number(text)) : undefined
}

const time = new RegExp(
  '^[ Tt,]{0,3}(?:at )?' +
    '([0-9]{1,2})(?:[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,:]([0-9]{1,9}))?)?|([0-9]{2})(?:([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?' +
    '(.*)$',
)

/** The time and zone behind an ISO date; an empty moment when there is none, nothing when it is no time. */
function readTime(text: string): Partial<Moment> | undefined {
  if (/^[ ,]*$/.test(text)) return {}
  const alone = readZone(text)
  if (alone !== undefined && !/^[ T]?[0-9]/.test(text)) return { offset: alone }
  const found = time.exec(text)
  if (!found) return undefined
  const [, hour, minute, second, fraction, compactMinute, compactSecond, compactFraction, rest] = found
  const half = /^ ?([ap])\.?m\.?(?![a-z])/i.exec(rest!)
  const zone = rest!.slice(half?.[0].length ?? 0)
  const offset = readZone(zone)
  if (offset === undefined && !/^ *$/.test(zone)) return undefined
  return {
    hour: half ? afterNoon(Number(hour), half[1]!) : Number(hour),
    minute: Number(minute ?? compactMinute ?? 0),
    second: Number(second ?? compactSecond ?? 0),
    milliseconds: Math.floor(Number(`0.${fraction ?? compactFraction ?? 0}`) * 1000),
    offset: offset ?? 0,
  }
}

const afterNoon = (hour: number, half: string): number =>
  hour > 12 ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)

// Hours east of Greenwich. Of names with two meanings: IST is India's, CST, EST and AST are America's, BST is Britain's.
// biome-ignore format: a table
const zones: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, zulu: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2,
  hec: 1, hnec: 1, eet: 2, eest: 3, msk: 3, msd: 4, trt: 3, idt: 3, ist: 5.5, pkt: 5, npt: 5.75, bdt: 6, ict: 7, wib: 7,
  wita: 8, wit: 9, hkt: 8, sgt: 8, myt: 8, pht: 8, awst: 8, jst: 9, kst: 9, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11,
  nzst: 12, nzdt: 13, irst: 3.5, irdt: 4.5, aft: 4.5, gst: 4, uzt: 5, sast: 2, cat: 2, eat: 3, wat: 1,
  nst: -3.5, ndt: -2.5, ast: -4, adt: -3, est: -5, edt: -4, et: -5, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  akst: -9, akdt: -8, hst: -10, brt: -3, brst: -2, art: -3, uyt: -3, clt: -4, clst: -3, bot: -4, vet: -4, cot: -5, pet: -5,
}

/** A zone's minutes east of Greenwich: `Z`, `+01:00`, `GMT+0100`, `EST`, `(CET)`. Nothing for words that are none. */
function readZone(text: string): number | undefined {
  const found = /^ ?\(?([A-Za-z]{0,5})\.? ?(?:([+-]) ?([0-9]{1,2}):?([0-9]{2})?)?\)? ?(?:\([^()]*\))?$/.exec(
    text,
  )
  if (!found || (!found[1] && !found[2])) return undefined
  const [, name, sign, hours, minutes] = found
  const named = name ? zones[name.toLowerCase()] : 0
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
  // RFC 2822 §4.3: of the letters of the military zones only Z can be believed.
  return named === undefined ? (name!.length === 1 ? 0 : undefined) : named * 60
}

/** Everything else: a day, a month's name or number, a year, in whatever order, and a time somewhere. */
function readWords(text: string): Date | undefined {
  const time = findTime(text)
  const left = time ? `${text.slice(0, time.start)} ${text.slice(time.end)}` : text
  const day = readNamedMonth(left) ?? readCjk(left) ?? readNumbers(left)
  return day && toDate({ ...day, ...time?.moment })
}

interface FoundTime {
  readonly start: number
  readonly end: number
  readonly moment: Partial<Moment>
}

const clock =
  /(?:^|[ T,])(?:(上午|下午|오전|오후|午前|午後) ?)?([0-9]{1,2})(?:(?:[:hH시時时点]|(?<=[0-9])\.(?=[0-9]{2}(?![.0-9])))) ?([0-9]{2})(?:[:m분分] ?([0-9]{2})(?:[.,]([0-9]{1,9}))?)?[秒초分분]?(?: ?([ap])\.?m\.?(?![a-z]))?(?: Uhr)?/i
const hourOnly = /(?:^|[ ,])([0-9]{1,2}) ?([ap])\.?m\.?(?![a-z])/i

/** The first time of day in the text, with the zone that stands behind it. */
function findTime(text: string): FoundTime | undefined {
  const found = clock.exec(text)
  if (!found) return findHour(text)
  const [whole, eastHalf, hour, minute, second, fraction, westHalf] = found
  const half = westHalf ?? (eastHalf && /^(?:下午|오후|午後)$/.test(eastHalf) ? 'p' : eastHalf && 'a')
  const end = found.index + whole.length
  const zone = findZone(text, end)
  return {
    start: found.index,
    end: zone.end,
    moment: {
      hour: half ? afterNoon(Number(hour), half) : Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
      milliseconds: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
      offset: zone.offset,
    },
  }
}

function findHour(text: string): FoundTime | undefined {
  const found = hourOnly.exec(text)
  if (!found) return undefined
  const zone = findZone(text, found.index + found[0].length)
  const hour = afterNoon(Number(found[1]), found[2]!)
  return { start: found.index, end: zone.end, moment: { hour, minute: 0, offset: zone.offset } }
}

/** The zone at a place of the text, and where it ends: `EST 2026` of asctime is a zone and a year. */
function findZone(text: string, at: number): { offset: number; end: number } {
  const found =
    /^(?: ?\(?[A-Za-z]{1,5}\)?\.?)? ?[+-] ?[0-9]{1,2}(?::?[0-9]{2})?(?![0-9])(?: ?\([^()]{0,60}\))?|^ ?\(?[A-Za-z]{1,5}\)?(?![A-Za-zÀ-ÿ])/.exec(
      text.slice(at),
    )
  const offset = found ? readZone(found[0]) : undefined
  return offset === undefined ? { offset: 0, end: at } : { offset, end: at + found![0].length }
}

type Day = Pick<Moment, 'year' | 'month' | 'day'>

/** `03 Mar 2026`, `Mar 3, 2026`, `3 de março de 2026`, `Tue Mar 3 2026`, `2026, 3 mars`. */
function readNamedMonth(text: string): Day | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?: (?:الثاني|الأول))?/gu) ?? []
  // A weekday may stand before it, so that the last word wins: "mar., 3 mars" is not in "mar." twice.
  const month = words
    .map((word) => monthOf(word.replace(' ', '_')))
    .findLast((number) => number !== undefined)
  const numbers = text.match(/[0-9]+/g) ?? []
  if (month === undefined || numbers.length < 2) return undefined
  const [first, second] = numbers as [string, string]
  if (first.length > 2) return { year: Number(first), month, day: Number(second) }
  return { year: fullYear(second), month, day: Number(first) }
}

/** RFC 2822 §4.3: 00 to 49 are of this century, 50 to 99 of the last; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

/** `2026年3月3日`, `2026년 3월 3일`, and RFC 822 with such a month: `3 3月 2026`. */
function readCjk(text: string): Day | undefined {
  const found = /([0-9]{4}) ?[年년] ?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일]/.exec(text)
  if (found) return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  const dayFirst = /(?:^|[ ,])([0-9]{1,2}) ([0-9]{1,2})[月월] ([0-9]{4})/.exec(text)
  return dayFirst
    ? { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) }
    : undefined
}

/** `03/03/2026` is month first unless that is impossible; `3.3.2026` and `03-03-2026` are day first. */
function readNumbers(text: string): Day | undefined {
  const yearFirst = /(?:^|[^0-9])([0-9]{4})([/.-]) ?([0-9]{1,2})[/.-] ?([0-9]{1,2})(?![0-9])/.exec(text)
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) }
  const found = /(?:^|[^0-9])([0-9]{1,2})([/.-]) ?([0-9]{1,2})[/.-] ?([0-9]{4}|[0-9]{2})(?![0-9])/.exec(text)
  if (!found) return undefined
  const [one, two, year] = [Number(found[1]), Number(found[3]), fullYear(found[4]!)]
  const monthFirst = found[2] === '/' ? one <= 12 : two > 12
  return monthFirst ? { year, month: one, day: two } : { year, month: two, day: one }
}
