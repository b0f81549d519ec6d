import { COMMON_WORDS } from './common-words.ts'
import { DEEDS_ABROAD, NUMBERS_IN_WORDS } from './deeds-abroad.ts'
import { ENDINGS } from './endings.ts'
import { PLACES } from './places.ts'
import { PLACES_ABROAD } from './places-abroad.ts'
import { STOP_WORDS } from './stop-words.ts'
import { DEEDS, PHRASES, SYNONYMS } from './synonyms.ts'
import { fold, UNSPACED, wordLine } from './words.ts'

/**
 * What a text speaks of, in its order: words without endings, spellings and synonyms made one, grammar left out. `@il`
 * is a state, `!arrest` a deed, `#31000` a number; the rest are stems.
 */
export function termsOf(text: string, language: string): string[] {
  const tongue = language.toLowerCase().slice(0, 2)
  const words = wordsOf(text, tongue)
  const terms: string[] = []
  for (let at = 0; at < words.length; ) {
    const [term, length] = termAt(words, at, tongue)
    if (term !== undefined) terms.push(term)
    at += length
  }
  return terms
}

/** The share of news reports that have a term, as far as we know beforehand: a small batch cannot tell what is common. */
export function commonShare(term: string, language: string): number {
  if (term.startsWith('@')) return 0.03
  if (term.startsWith('!')) return 0.012
  if (term.startsWith('#')) return term.length === 2 ? 0.02 : /^#(?:19|20)\d\d$/.test(term) ? 0.05 : 0
  return sharesOf(language.toLowerCase().slice(0, 2)).get(term) ?? 0
}

/** Folded words; an acronym has `=` before it, because "US" is a state where "us" is nobody. */
function wordsOf(text: string, tongue: string): string[] {
  const plain = westernDigits(text.normalize('NFKC')).replace(/[’‘ʼ`´]/gu, "'")
  // A headline in capitals has no acronyms to tell.
  const cased = /\p{Ll}/u.test(plain) ? plain : plain.toLowerCase()
  return cased.split(/[^\p{L}\p{M}\p{N}'.,%]+/u).flatMap((piece) => partsOf(trim(piece), tongue))
}

/** Arabic and Persian digits, as Arabic headlines may have either those or ours. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

function trim(piece: string): string {
  let [start, end] = [0, piece.length]
  while (start < end && MARKS.includes(piece[start]!)) start++
  while (start < end && MARKS.includes(piece[end - 1]!)) end--
  return piece.slice(start, end)
}

const MARKS = "'.,%"

function partsOf(piece: string, tongue: string): string[] {
  if (piece === '') return []
  if (isInitials(piece)) return [`=${fold(piece.replaceAll('.', ''))}`]
  if (/^\p{Lu}{2,3}(?:'s)?$/u.test(piece)) return [`=${fold(piece.replace("'s", ''))}`]
  if (/^\p{N}/u.test(piece)) return [fold(piece)]
  if (UNSPACED.test(piece)) return pairsOf([...fold(piece)])
  return withoutApostrophe(fold(piece), tongue)
    .split(/[.,%]+/)
    .filter((part) => part !== '')
}

/** Where words are not set apart, each two characters that follow one another stand for one. */
function pairsOf(characters: readonly string[]): string[] {
  if (characters.length < 3) return [characters.join('')]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** "U.S", "E.U": its last full stop is cut already. */
function isInitials(piece: string): boolean {
  if (piece.length < 3 || piece.length % 2 === 0) return false
  return [...piece].every((letter, index) => (index % 2 === 0 ? /\p{Lu}/u.test(letter) : letter === '.'))
}

/** "Israel's" is Israel, "l'Iran" is Iran, "O'Brien" is one name. */
function withoutApostrophe(word: string, tongue: string): string {
  const at = word.indexOf("'")
  if (at < 0) return word
  const [before, after] = [word.slice(0, at), word.slice(at + 1).replaceAll("'", '')]
  if (tongue === 'en') return after.length <= 2 ? before : before + after
  return before.length <= 2 ? after : before + after
}

const LONGEST_PHRASE = 5

function termAt(
  words: readonly string[],
  at: number,
  tongue: string,
): [term: string | undefined, length: number] {
  const { phrases, terms } = lexiconOf(tongue)
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const phrase = phrases.get(
      words
        .slice(at, at + length)
        .join(' ')
        .replaceAll('=', ''),
    )
    if (phrase !== undefined) return [phrase, length]
  }
  return [termOf(words, at, tongue, terms), 1]
}

function termOf(words: readonly string[], at: number, tongue: string, terms: Terms): string | undefined {
  const word = words[at]!
  if (/^\p{N}/u.test(word)) return numberAt(words, at)
  if (word.startsWith('=')) return ACRONYMS.get(word.slice(1)) ?? terms.get(word.slice(1)) ?? word.slice(1)
  const number = NUMBERS.get(tongue)?.get(word)
  if (number !== undefined) return number
  if (isStop(word, tongue)) return undefined
  const known = terms.get(word)
  if (known !== undefined) return known
  const stemmed = stem(word, tongue)
  return stemmed.length < 2 ? undefined : (terms.get(`${stemmed}~`) ?? stemmed)
}

/** "31,000", "14.5m", "4.4 billion", "10th": the amount without its spelling. */
function numberAt(words: readonly string[], at: number): string {
  const word = words[at]!
  const digits = /^[\p{N}.,]+/u.exec(word)![0]
  const unit = word.slice(digits.length) || (words[at + 1] ?? '')
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
    ? digits.replaceAll(/[.,]/g, '')
    : digits.replace(',', '.')
  const amount = Number(plain) * (MAGNITUDES.get(unit) ?? 1)
  return Number.isFinite(amount) ? `#${Math.round(amount * 100) / 100}` : `#${digits}`
}

/** In a language that we have no list for, short words are taken for grammar. */
function isStop(word: string, tongue: string): boolean {
  if (STOPS.get('und')!.has(word) || MAGNITUDES.has(word)) return true
  return STOPS.get(tongue)?.has(word) ?? (word.length < 4 && !UNSPACED.test(word))
}

/** A word without its ending: enough for "explosions" and "ministers", not so much that two words become one. */
export function stem(word: string, tongue: string): string {
  if (tongue === 'en') return spell(stemEnglish(word))
  const rule = ENDINGS[tongue]
  if (rule === undefined || word.length < 5) return word
  const start = rule.start === undefined ? word : word.replace(rule.start, '')
  const once = cut(start, rule.end, 3)
  return cut(once, rule.end, 5)
}

function cut(word: string, ending: RegExp, least: number): string {
  const rest = word.replace(ending, '')
  return rest.length < least ? word : rest
}

function stemEnglish(word: string): string {
  if (word.length <= 3) return word
  let end = word
  if (/(?:ies|ied)$/.test(end) && end.length > 4) end = `${end.slice(0, -3)}y`
  else if (/(?:ss|x|z|ch|sh)es$/.test(end)) end = end.slice(0, -2)
  else if (/[^siu]s$/.test(end)) end = end.slice(0, -1)
  if (end.endsWith('ing') && /[aeiouy]/.test(end.slice(0, -3)) && end.length > 5) end = end.slice(0, -3)
  else if (end.endsWith('ed') && /[aeiouy]/.test(end.slice(0, -2)) && end.length > 4) end = end.slice(0, -2)
  return end.endsWith('e') && end.length > 4 ? end.slice(0, -1) : end
}

/** British and American, and the ways to write a foreign name: Zelensky, Zelenskyy, Zelenskiy. */
function spell(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/([a-z])\1/g, '$1')
    .replace(/our$/, 'or')
    .replace(/(?:ii|iy|ij|i)$/, 'y')
    .replace(/iz$/, 'is')
    .replace(/enc$/, 'ens')
    .replace(/entr$/, 'enter')
}

const MAGNITUDES = new Map([
  ...'million millions m mn mln millon millones milhao milhoes millionen mio млн миллион миллиона миллионов مليون'
    .split(' ')
    .map((word) => [word, 1e6] as const),
  ...'billion billions bn bln milliard milliards milliarden mrd млрд миллиард миллиарда миллиардов مليار'
    .split(' ')
    .map((word) => [word, 1e9] as const),
  ...'thousand k mil mille tausend тыс тысяч тысячи الف'.split(' ').map((word) => [word, 1e3] as const),
])

const STOPS = new Map(
  Object.entries(STOP_WORDS).map(([tongue, words]) => [tongue, new Set(words.split(/\s+/))]),
)

/** Codes that are also written as words ("in", "us"): they are states in capitals only. */
const ACRONYMS = new Map([
  ['us', '@us'],
  ['uk', '@uk'],
  ['eu', '@eu'],
  ['un', '@un'],
  ['uae', '@ae'],
])

type Terms = ReadonlyMap<string, string>

/** What a language calls things: words, stems with `~` behind, and phrases. */
interface Lexicon {
  readonly terms: Map<string, string>
  readonly phrases: Map<string, string>
}

const lexicons = new Map<string, Lexicon>()

/** Made when a language is first met; all that we have no lists for share one. */
function lexiconOf(language: string): Lexicon {
  const tongue = language in STOP_WORDS ? language : 'und'
  const made = lexicons.get(tongue) ?? (tongue === 'en' ? readEnglish() : readAbroad(tongue))
  lexicons.set(tongue, made)
  return made
}

/** Each line is a group whose terms are called by its first word; the first group that has a word keeps it. */
function readEnglish(): Lexicon {
  const lexicon: Lexicon = { terms: new Map(), phrases: new Map() }
  for (const [code, ...names] of linesOf(PLACES)) putAll(names, `@${code}`, lexicon)
  for (const deeds of linesOf(DEEDS)) putAll(deeds, `!${deeds[0]}`, lexicon)
  for (const words of linesOf(SYNONYMS)) putAll(words, stem(words[0]!, 'en'), lexicon)
  for (const [name, ...phrases] of linesOf(PHRASES))
    putAll(phrases, lexicon.terms.get(name!) ?? name!, lexicon)
  return lexicon
}

function readAbroad(tongue: string): Lexicon {
  const lexicon: Lexicon = { terms: new Map(), phrases: new Map() }
  for (const [code, ...names] of linesOf(PLACES_ABROAD[tongue] ?? ''))
    putAll(names, `@${code}`, lexicon, tongue)
  for (const [deed, ...words] of linesOf(DEEDS_ABROAD[tongue] ?? ''))
    putAll(words, `!${deed}`, lexicon, tongue)
  if (tongue in PLACES_ABROAD) putRegions(lexicon, tongue)
  return lexicon
}

/** The names of states as the platform knows them. */
function putRegions(lexicon: Lexicon, tongue: string): void {
  const names = new Intl.DisplayNames(tongue, { type: 'region', fallback: 'none' })
  for (const [code] of linesOf(PLACES)) {
    const name = code!.length === 2 ? names.of(code!.toUpperCase()) : undefined
    if (name !== undefined) putAll([wordLine(name).trim().replaceAll(' ', '_')], `@${code}`, lexicon, tongue)
  }
}

function putAll(words: readonly string[], term: string, lexicon: Lexicon, tongue = 'en'): void {
  for (const word of words) {
    put(word, term, lexicon)
    if (tongue !== 'en' && !word.includes('_')) put(`${stem(word, tongue)}~`, term, lexicon)
  }
}

function put(word: string, term: string, { terms, phrases }: Lexicon): void {
  const into = word.includes('_') ? phrases : terms
  const key = word.replaceAll('_', ' ')
  if (!into.has(key)) into.set(key, term)
}

const NUMBERS = new Map(Object.entries(NUMBERS_IN_WORDS).map(([tongue, line]) => [tongue, readNumbers(line)]))

function readNumbers(line: string): Terms {
  const numbers = new Map<string, string>()
  let number = ''
  for (const word of line.split(' ')) {
    if (/^\d/.test(word)) number = `#${word}`
    else numbers.set(word, number)
  }
  return numbers
}

const sharesByTongue = new Map<string, ReadonlyMap<string, number>>()

function sharesOf(language: string): ReadonlyMap<string, number> {
  const tongue = language in STOP_WORDS ? language : 'und'
  const shares = sharesByTongue.get(tongue) ?? readShares(tongue)
  sharesByTongue.set(tongue, shares)
  return shares
}

function readShares(tongue: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  const { terms } = lexiconOf(tongue)
  for (const { share, language, words } of COMMON_WORDS) {
    if (language !== tongue) continue
    for (const word of words.trim().split(/\s+/)) {
      const stemmed = stem(word, tongue)
      const term = terms.get(word) ?? terms.get(`${stemmed}~`) ?? stemmed
      if (!shares.has(term)) shares.set(term, share)
    }
  }
  return shares
}

function linesOf(groups: string): string[][] {
  return groups
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
}
