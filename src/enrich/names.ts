import { everywhere } from './vocabulary.ts'
import { fold, isNameLike, type Word, wordsOf } from './words.ts'

/** Small words within names: they are not capitalised unless they come first. */
const PARTICLES = new Set(
  "von van vom der den de da do dos das du des del della di la le lo los las el al bin ibn bint ben abu abd ould st ten ter te zu zur zum und y e i av af ap 't d' l' 'n".split(
    ' ',
  ),
)

/** Particles that are printed small even where a line of capitals hides it; "La", "Le", "Di", "El", "Ben" are as often a name. */
const SMALL = new Set(
  "von van vom der den de los las do da dos das du des del della bin ibn bint al und y e zu zur ter ten 't".split(
    ' ',
  ),
)

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'júnior', 'junior', 'filho', 'neto', 'fils'])

/** Degrees and orders: not part of a name. */
const DEGREES = new Set(
  'phd ph.d dphil d.phil md m.d m.d. do ma m.a mba m.b.a ba b.a bs b.s bsc b.sc ms m.s msc m.sc mph m.p.h mpp mpa mp mep msp mla mpp kc qc sc bsn aprn llm ll.m llb ll.b jd j.d esq esquire rn r.n facs facp frcp frs fba obe mbe cbe kbe cpa cfa cissp scd sc.d edd ed.d psyd psy.d dds dvm pharmd frgs faia pe ret usa usn usmc usaf rdn lcsw lmft mfa m.f.a msw m.ed med rd'.split(
    ' ',
  ),
)

const honorifics = everywhere((pack) => pack.honorifics)

/** Honorifics that are written before a family name alone, and those that are first names too ("Major", "Don", "Judge"). */
const SHORT_HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor col lt gen maj capt sgt cmdr adm rev sen rep amb gov hon herr frau mme mlle m sr sra srta dra profa don doña dona pr me г-н г-жа д-р проф акад د أ أ.د الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة السيد السيدة senhor dipl ing phil med jur rer nat pol hc h.c pd mag habil ret lic'
    .split(' ')
    .map(fold),
)

export const isParticle = (low: string): boolean => PARTICLES.has(low)
export const isSuffix = (low: string): boolean => SUFFIXES.has(low)
export const isDegree = (low: string): boolean => DEGREES.has(low)

/** How many words at this place are honorifics: "Prof. Dr." has two. A name must be left after them. */
export function honorificsAt(words: readonly Word[], at: number, end = words.length): number {
  let length = 0
  while (at + length < end - 1 && isHonorific(words, at + length, end)) length++
  return length
}

function isHonorific(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!
  if (word.trail !== '' && !/^\.?$/.test(word.trail)) return false
  if (!honorifics.has(word.low) || (word.shape === 'lower' && !SHORT_HONORIFICS.has(word.low))) return false
  const left = end - at - 1
  if (
    word.low === 'general' &&
    at > 0 &&
    /^(?:major|lieutenant|brigadier|lt|maj|brig)$/.test(words[at - 1]!.low)
  )
    return left >= 1
  // "Don Smith", "M. Night Shyamalan", "Me", "Pr": an honorific only where the language says so, which a lone line does not.
  if (
    /^(?:m|don|me|do|d|dom|pd|mag|rep|fr|general|major|judge|justice|baron|hon|pater|dona|miss|ma|med|ing)$/.test(
      word.low,
    )
  )
    return left >= 3 || (word.text.endsWith('.') && word.low.length > 1) || (word.low === 'm' && left === 1)
  return SHORT_HONORIFICS.has(word.low) || left >= 2
}

/** A name as one writes it: capitals put right, honorifics, degrees and stray punctuation off. */
export function nameOf(words: readonly Word[]): string {
  const shouted = words.filter((word) => word.shape === 'capitals').length
  const lettered = words.filter((word) => word.shape !== 'mark' && word.shape !== 'initial').length
  const all = shouted > 0 && shouted === lettered
  const texts = words.map((word, at) => {
    // "TOM McHOLLIS": capitals but for the prefix.
    if (word.shape === 'title' && /^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}{3,}$/u.test(word.text))
      return word.text.replace(/\p{Lu}+$/u, (end) => up(end.toLowerCase()))
    if (word.shape !== 'capitals' || SUFFIXES.has(word.low)) return isSuffixText(word)
    if (!all && word.text.replace(/[^\p{L}]/gu, '').length < 3) return word.text
    return calm(word.text, { first: at === 0, after: words[at - 1]?.low })
  })
  return texts.join(' ')
}

const isSuffixText = (word: Word): string =>
  SUFFIXES.has(word.low) && /^[ivx]+$/.test(word.low) ? word.text.toUpperCase() : word.text

/** "MCDONALD" as "McDonald", "O’BRIEN" as "O’Brien", "AL-SHAIBANI" as "al-Shaibani". */
function calm(text: string, where: { first: boolean; after: string | undefined }): string {
  const low = text.toLowerCase()
  if (!where.first && SMALL.has(fold(text))) return low
  if (!where.first && where.after === 'de' && /^(?:la|le|l)$/.test(fold(text))) return low
  if (isInitials(text)) return text
  return low
    .split('-')
    .map((part, at) =>
      at === 0 && /^(?:al|as|ad|an|ar|at|ash|el)$/.test(part) && low.includes('-')
        ? articleOf(part)
        : capital(part),
    )
    .join('-')
}

const articleOf = (part: string): string => (part === 'el' ? 'El' : part)

// "JD", "TJ": letters that no one can say as a word.
const isInitials = (text: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(text) && !/[AEIOUYÄÖÜÉÈÁÍÓÚ]/.test(text) && text !== 'NG'

function capital(part: string): string {
  const apostrophe = /^(o|d|l|m|n|dell|sant)(['’‘])(.)/u.exec(part)
  if (apostrophe) {
    const [whole, prefix, mark, letter] = apostrophe
    return up(prefix!) + mark + letter!.toUpperCase() + part.slice(whole.length)
  }
  if (/^mc\p{L}{2}/u.test(part)) return `Mc${up(part.slice(2))}`
  if (
    /^mac(?:donald|arthur|kenzie|lean|leod|gregor|farlane|intyre|kay|pherson|millan|dougall|allister|aulay|ivor|innes|laren|naughton|neil|neill|askill|kinnon)$/.test(
      part,
    )
  )
    return `Mac${up(part.slice(3))}`
  return up(part)
}

const up = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1)

/** Does every word look like a part of a person's name: two to six of them, capitals, initials, particles? */
export function isPersonLike(words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > 7) return false
  const first = words[0]!
  const last = words.at(-1)!
  if (!isNameLike(last) && !SUFFIXES.has(last.low)) return false
  if (!isNameLike(first) && !PARTICLES.has(first.low)) return false
  return words.every((word) => isNameLike(word) || PARTICLES.has(word.low) || /^['’"“]/.test(word.lead))
}

/** The words of a name, compared without honorifics, initials' stops and suffixes. */
export function nameWords(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => word.shape !== 'mark' || /\p{L}/u.test(word.text))
  const from = honorificsAt(words, 0)
  return words
    .slice(from)
    .filter((word) => !SUFFIXES.has(word.low) && !DEGREES.has(word.low))
    .map((word) => word.low)
}

/**
 * How many words at this place are this name (given as its words): in full, with or without middle names and initials,
 * or by its family name or first name alone. 0 when it is another name.
 */
export function nameAt(
  name: readonly string[],
  words: readonly Word[],
  at: number,
): { length: number; whole: boolean } {
  const last = name.at(-1)!
  const first = name[0]!
  const here = words[at]
  if (!here) return { length: 0, whole: false }
  const low = possessiveOff(here.low)
  if (
    low === first ||
    isInitialOf(low, first) ||
    isInitialOf(first, low) ||
    (name.length > 1 && isShortFor(low, first))
  ) {
    const upTo = Math.min(words.length, at + name.length + 3)
    for (let end = at + 1; end < upTo; end++) {
      const word = words[end]!
      if (possessiveOff(word.low) === last && covers(name, words, at + 1, end))
        return { length: suffixed(words, end + 1) - at, whole: true }
      if (!isNameLike(word) && !PARTICLES.has(word.low)) break
      if (/[,;:.!?]/.test(words[end - 1]!.trail)) break
    }
  }
  if (name.length > 1 && low === last && isNameLike(here)) return { length: 1, whole: false }
  if (name.length > 2) {
    // "de la Cruz", "Ortega y Gasset": a family name of several words.
    for (let from = 1; from < name.length; from++) {
      const rest = name.slice(from)
      if (rest.length > 1 && rest.every((part, place) => words[at + place]?.low === part))
        return { length: rest.length, whole: false }
    }
  }
  if (low === first && low.length > 2 && isNameLike(here)) return { length: 1, whole: name.length === 1 }
  return { length: 0, whole: false }
}

/** Short forms whose first letter is not the name's. */
const NICKNAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  dick: 'richard',
  jack: 'john',
  ted: 'edward',
  ned: 'edward',
  peggy: 'margaret',
  betty: 'elizabeth',
  liz: 'elizabeth',
  beth: 'elizabeth',
  becky: 'rebecca',
  tony: 'anthony',
  chuck: 'charles',
  hank: 'henry',
  harry: 'henry',
  sasha: 'alexander',
  pepe: 'jose',
  paco: 'francisco',
  nacho: 'ignacio',
  саша: 'александр',
}

const isShortFor = (a: string, b: string): boolean =>
  NICKNAMES[a] === b ||
  NICKNAMES[b] === a ||
  (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3))

const possessiveOff = (low: string): string => low.replace(/'s?$/, '')

const isInitialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short)

// What stands between first and last name must not contradict the name: initials and middle names may come and go.
function covers(name: readonly string[], words: readonly Word[], from: number, to: number): boolean {
  const middle = name.slice(1, -1)
  if (middle.length === 0 || from === to) return true
  for (let at = from; at < to; at++) {
    const low = words[at]!.low
    if (PARTICLES.has(low)) continue
    if (!middle.some((part) => part === low || isInitialOf(low, part) || isInitialOf(part, low)))
      return to - from !== middle.length
  }
  return true
}

function suffixed(words: readonly Word[], at: number): number {
  return words[at] && SUFFIXES.has(words[at].low) ? at + 1 : at
}
