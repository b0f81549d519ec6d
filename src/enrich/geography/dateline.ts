import type { Mention } from './gazetteer.ts'
import type { Tokens } from './tokens.ts'

/** Agencies as they stand in brackets behind a dateline. */
const agencies = new Set(
  `ap afp reuters dpa efe ansa tass xinhua voa upi afx bbc rfe kna epd apa sda ots lusa anp kyodo yonhap anadolu aa
  wam spa kuna qna petra ntb ritzau tt belga agerpres mena europapress notimex ritsau interfax tanjug hina cna
  рейтер тасс риа интерфакс рбк رويترز واس اف ب فرانس برس وام كونا قنا وكالات`.split(/\s+/),
)

/** How many words a dateline may take: "KYIV, Ukraine, March 12 (Reuters) -". */
const longest = 14

const isDate = (text: Tokens, at: number): boolean => {
  const digits = (word: string | undefined) => word !== undefined && /^\d/.test(word)
  return digits(text.words[at]) || digits(text.words[at - 1]) || digits(text.words[at + 1])
}

/**
 * The first word behind a dateline, 0 where there is none: "AMMAN:", "Washington (dpa) -", "[VOA] Geneva --",
 * "KYIV, Ukraine (AP) —". All that stands before the dash must be places, agencies or a date.
 */
export function datelineEnd(text: Tokens, mentions: readonly Mention[]): number {
  const placed = new Map(
    mentions.filter(({ start }) => start < longest).map((mention) => [mention.start, mention]),
  )
  let capitals = true
  let town = false
  let agency = false
  for (let at = 0; at < Math.min(longest, text.words.length); ) {
    const mention = placed.get(at)
    const isAgency = agencies.has(text.words[at]!) && (text.cases[at] !== 1 || text.gaps[at] === 'comma')
    if (mention?.entry.sort === 'place' || mention?.entry.sort === 'seat') town = true
    else if (isAgency) agency = true
    else if (mention?.entry.sort === 'name') town ||= text.cases[at] === 2
    else if (text.cases[at] !== 2 && !(mention && mention.entry.codes.length === 0) && !isDate(text, at))
      return 0
    for (const end = mention?.end ?? at + 1; at < end; at++) if (text.cases[at] === 1) capitals = false
    const gap = text.gaps[at]
    if (gap === 'colon' && (town || agency || capitals) && dashOrCapitals(text, at, capitals || agency))
      return at
    if (agency && gap === 'comma' && (town || capitals) && !placed.has(at) && !agencies.has(text.words[at]!))
      return at
  }
  return 0
}

/** "Damascus: what next" is a title; "DAMASCUS:" and "Damascus –" are datelines. A script without case needs the dash too. */
const dashOrCapitals = (text: Tokens, at: number, sure: boolean): boolean => sure || text.dashes.has(at)
