import type { CreditRole } from '../model/author.ts'
import type { Kind } from '../model/source.ts'
import { COUNTRY_NAMES } from './country-names.ts'

/** English name of a country by its ISO 3166-1 alpha-2 code; the code itself where it has none. */
export function countryName(code: string): string {
  return COUNTRY_NAMES.get(code) ?? code
}

/** A topic's id as words: "arms-control" is "Arms control". */
export function topicName(topic: string): string {
  const words = topic.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands before the names of a role in a byline. */
export const CREDITED: Readonly<Record<CreditRole, string>> = {
  author: 'By',
  contributor: 'With',
  editor: 'Edited by',
  translator: 'Translated by',
  interviewer: 'Interview by',
  photographer: 'Photos by',
}

/** A kind of article as a word on its own. */
export const KINDS: Readonly<Record<Kind, string>> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
}

/** schema.org type of a kind. */
export const SCHEMA_TYPES: Readonly<Record<Kind, string>> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
}

/** "A, B and C". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The comma that a text of this script has behind it, with its space. */
export function commaAfter(text: string): string {
  return /\p{Script=Arabic}\s*$/u.test(text) ? '، ' : ', '
}

/** Whether a headline is too long to be set as large as others. */
export function isLong(headline: string): boolean {
  return headline.length > 120
}
