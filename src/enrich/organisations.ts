import { agencies, outlets } from './known-outlets.ts'
import { everywhere, itemsOf, whenAsked } from './vocabulary.ts'
import { fold, type Word } from './words.ts'

const known = whenAsked(() => new Set([...itemsOf(agencies), ...itemsOf(outlets)].map(bare)))
/** Outlets that write their own names small: "taz". */
const knownSmall = whenAsked(
  () =>
    new Set(
      [...itemsOf(agencies), ...itemsOf(outlets)].filter((name) => /^[^\p{Lu}\p{N}]/u.test(name)).map(fold),
    ),
)
const knownAgencies = whenAsked(() => new Set(itemsOf(agencies).map(bare)))
const organisationWords = everywhere((pack) => pack.organisations)

/** A name of an organisation as it is compared: folded, without "the", ".com", "magazine" and spaces. */
export function bare(name: string): string {
  return fold(name)
    .replace(/^(?:https?:\/\/)?www\./, '')
    .replace(/^(?:the|le|la|les|el|los|der|die|das|il|lo|o|a) /, '')
    .replace(/\.(?:com|org|net|co\.uk|news|info)$/, '')
    .replace(/ (?:magazine|newspaper|blog|online|inc\.?)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Are these two spellings of one organisation: "Antiwar.com", "antiwar"? */
export const sameOrganisation = (a: string, b: string): boolean => bare(a) === bare(b)

/** Is this a news agency, an outlet or another organisation that everybody knows? */
export const isKnown = (name: string): boolean => known().has(bare(name))

/** Is this small word the name of an outlet, as "taz" and "dpa" are? */
export const isKnownSmall = (word: string): boolean => knownSmall().has(fold(word))

/** Is this a news agency? */
export const isAgency = (name: string): boolean => knownAgencies().has(bare(name))

/** German writes them as one word: "Forschungsinstitut". */
const GERMAN =
  /.{3}(?:institut|zentrum|universitat|hochschule|zeitung|stiftung|verlag|magazin|akademie|ministerium|rundfunk|gesellschaft|blatt|kanzlei|ressort|redaktion)$/

/** Is this a word of which organisations' names are made: "University", "Times"? */
export function isOrganisationWord(word: Word): boolean {
  const last = word.low.slice(word.low.lastIndexOf('-') + 1)
  if (last !== word.low && organisationWords.has(last)) return true
  if (GERMAN.test(word.low)) return true
  return (
    organisationWords.has(word.low) ||
    organisationWords.has(word.low.replace(/'s?$/, '')) ||
    isDomain(word.text)
  )
}

/** "ThinkProgress.org" */
export const isDomain = (text: string): boolean =>
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|news|io|co|de|fr|es|uk|eu|ru|tv|me|us|in|au|ca|br|it|nl|pl|ch|at|be|blog|media|press|int|gov|edu)$/iu.test(
    text,
  )
