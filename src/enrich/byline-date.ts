import { everywhere } from './vocabulary.ts'
import type { Word } from './words.ts'

const dates = everywhere((pack) => pack.dates)

/** A word of digits. */
export const isNumber = (word: Word): boolean => word.shape === 'number'
/** A word that dates are made of: a number, a month, "am". */
export const isDateWord = (word: Word): boolean =>
  isNumber(word) || dates.has(word.low) || /^\d+(?:st|nd|rd|th|h|min|am|pm|er|º|ª)?\d*$/.test(word.low)

/** Months and the like that are people's names too. */
const NAMES_TOO =
  /^(?:april|may|june|august|sun|mar|jan|mai|avril|abril|marzo|julio|julia|day|set|so|ago|dia|mi|do|week|view|et|ист)$/

/** A date, a time, a reading time, in words of any language. */
export function isDate(words: readonly Word[]): boolean {
  if (!words.every(isDateWord)) return false
  return words.some((word) => /\d/.test(word.text)) || !words.every((word) => NAMES_TOO.test(word.low))
}
