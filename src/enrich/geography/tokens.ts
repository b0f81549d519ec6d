/** What stands between a word and the one before it, the weakest first. */
export type Gap = 'space' | 'joined' | 'quote' | 'comma' | 'colon' | 'stop'

/** A text as words: folded for look-up, with their case and what stood before them. */
export interface Tokens {
  readonly words: readonly string[]
  /** The same with their case. */
  readonly raw: readonly string[]
  /** 0 lower case or a script without case, 1 Capitalised, 2 CAPITALS. */
  readonly cases: readonly number[]
  readonly gaps: readonly Gap[]
  /** The words that a dash stands before. */
  readonly dashes: ReadonlySet<number>
}

const gapNames: readonly Gap[] = ['space', 'joined', 'quote', 'comma', 'colon', 'stop']
const SPACE = 0
const JOINED = 1
const COLON = 4
const STOP = 5
const HYPHEN = 6
const LOWER = 10
const UPPER = 11
const SINGLE = 12

/** Writing without spaces: every sign is a word of its own. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

const classOf = (sign: string): number => {
  if (/[\p{L}\p{N}]/u.test(sign)) return unspaced.test(sign) ? SINGLE : /\p{Lu}/u.test(sign) ? UPPER : LOWER
  if ("'’-‐‑".includes(sign)) return HYPHEN
  if ('"“”„«»‹›「」'.includes(sign)) return gapNames.indexOf('quote')
  if (',;،؛、/()[]（）'.includes(sign)) return gapNames.indexOf('comma')
  if (':–—―|'.includes(sign)) return COLON
  return '.!?…؟。\n\r'.includes(sign) ? STOP : SPACE
}

/** One byte a UTF-16 unit, filled as signs are met. 255: not met yet. */
const classes = new Uint8Array(65_536).fill(255)

const signClass = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (classes[code] === 255) classes[code] = classOf(text[at]!)
  return classes[code]!
}

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && signClass(text, at) >= LOWER

const latinSigns: Readonly<Record<string, string>> = Object.fromEntries(
  `ß=ss ø=o Ø=O ł=l Ł=L đ=d Đ=D ı=i œ=oe Œ=Oe æ=ae Æ=Ae ə=a Ə=A ă=a Ă=A ğ=g Ğ=G ў=у`
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

const arabicSigns: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}

/** Latin and Cyrillic letters with marks; marks alone. */
const accented = /[À-ɏЁёЎўḀ-ỿ]/
const marks = /[\u0300-\u036f]/

/** Text without accents and vowel signs, and with one letter where outlets write two (ё, أ, ة): tables need one spelling. */
export function fold(text: string): string {
  let folded = text
  if (accented.test(text) || marks.test(text))
    folded = text
      .normalize('NFD')
      .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[ßøØłŁđĐıœŒæÆəƏăĂğĞў]/g, (sign) => latinSigns[sign]!)
  // Tatweel and vowel signs go; alef, yeh and teh marbuta have one form each.
  if (/[آ-ي]/.test(folded))
    folded = folded.replace(/[أإآٱىیکةـ\u064b-\u065f\u0670]/g, (sign) => arabicSigns[sign] ?? '')
  return folded
}

/** Splits text into words, `most` at most, in time linear in it. "U.S." is one word (us, CAPITALS); apostrophes and hyphens part words. */
export function tokens(text: string, most = Number.POSITIVE_INFINITY): Tokens {
  const source = fold(text)
  const words: string[] = []
  const raw: string[] = []
  const cases: number[] = []
  const gaps: Gap[] = []
  const dashes = new Set<number>()
  let gap = STOP
  let at = 0
  while (at < source.length && words.length < most) {
    const kind = signClass(source, at)
    if (kind < LOWER) {
      let found = kind
      // A hyphen or apostrophe joins where a letter stands before it; a hyphen after a space is a dash.
      if (kind === HYPHEN) found = isLetter(source, at - 1) ? JOINED : source[at] === '-' ? COLON : SPACE
      if (found === COLON && source[at] !== ':') dashes.add(words.length)
      if (found > gap) gap = found
      else if (found === SPACE && gap === JOINED) gap = SPACE
      at++
      continue
    }
    const start = at
    let capitals = kind === UPPER ? 1 : 0
    at++
    if (kind !== SINGLE) {
      for (; at < source.length; at++) {
        const next = signClass(source, at)
        if (next < LOWER || next === SINGLE) break
        if (next === UPPER) capitals++
      }
    }
    let word = source.slice(start, at)
    if (kind === UPPER && at - start === 1 && source[at] === '.') {
      const end = initialsEnd(source, at)
      if (end > at) {
        word = source.slice(start, end).replaceAll('.', '')
        capitals = word.length
        at = end
      }
    }
    raw.push(word)
    words.push(capitals === 0 ? word : word.toLowerCase())
    cases.push(kind !== UPPER ? 0 : capitals === word.length || word === word.toUpperCase() ? 2 : 1)
    gaps.push(gapNames[gap]!)
    gap = isLetter(source, at) ? JOINED : SPACE
  }
  return { words, raw, cases, gaps, dashes }
}

/** Where "U.S." or "U.A.E." ends whose first point stands at `point`: capitals with points between and no space. */
const initialsEnd = (source: string, point: number): number => {
  let end = point
  while (source[end] === '.' && isLetter(source, end + 1) && signClass(source, end + 1) === UPPER) {
    if (isLetter(source, end + 2)) break
    end += 2
  }
  return end > point && source[end] === '.' ? end + 1 : end
}
