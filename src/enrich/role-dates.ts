import type { Sentence } from './organisation-at.ts'
import { phraseAt } from './vocabulary.ts'
import type { Word } from './words.ts'

/** "from 1999 to 2001", "since 2015", "until 2004", "(1999–2001)" within the clause that follows a role. */
export function readDates({ words, language }: Sentence, from: number): { since?: string; until?: string } {
  for (let at = from; at < Math.min(words.length, from + 7); at++) {
    const word = words[at]!
    if (at > from && /[.;]/.test(words[at - 1]!.trail)) return {}
    // "… and was ambassador until 2019": of the next role.
    if (phraseAt(language.was, words, at) + phraseAt(language.is, words, at) > 0) return {}
    const year = yearOf(word)
    if (!year) continue
    const before = words[at - 1]!.low
    const second = yearOf(words[at + 1]) ?? yearOf(words[at + 2])
    if (second && second >= year) return { since: year, until: second }
    if (language.since.has(before) && before !== 'с') return { since: year }
    if (language.until.has(before)) return { until: year }
    if (language.from.has(before)) return { since: year }
    return {}
  }
  return {}
}

/** "From 2015 to 2018, he was …", "war von 2010 bis 2014 …" */
export function datesBefore(
  { words, language }: Sentence,
  start: number,
): { since?: string; until?: string } {
  const years: string[] = []
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    if (/[.;]/.test(words[at]!.trail)) break
    const year = yearOf(words[at])
    if (year) years.unshift(year)
    else if (language.since.has(words[at]!.low) && years.length === 1 && words[at]!.low !== 'с')
      return { since: years[0] }
  }
  return years.length === 2 && years[0]! <= years[1]! ? { since: years[0], until: years[1] } : {}
}

const yearOf = (word: Word | undefined): string | undefined =>
  word && /^(?:19|20)\d\d$/.test(word.low) ? word.low : undefined
