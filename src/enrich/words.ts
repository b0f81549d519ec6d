/** One word of a text, with what stands around it. */
export interface Word {
  /** As printed, without the punctuation around it; the full stop of an abbreviation belongs to it. */
  readonly text: string
  /** Folded for look-up, without that full stop. */
  readonly low: string
  /** Punctuation before and after it. */
  readonly lead: string
  readonly trail: string
  /** Where `text` stands. */
  readonly start: number
  readonly end: number
  readonly shape: Shape
}

/** `number` where there is no letter; `plain` for scripts without case; `mark` for what holds neither. */
export type Shape = 'lower' | 'title' | 'capitals' | 'initial' | 'number' | 'plain' | 'mark'

const ABBREVIATIONS = new Set(
  'dr prof mr mrs ms st jr sr lt col gen maj capt sgt rev hon sen rep amb gov cmdr adm brig pres inc ltd co corp vs etc ed eds dept univ assoc ph.d m.d dra sra profa lic ing mag dipl phil med jur habil mme mlle mgr bd u.a z.b им г д к.и.н д.и.н проф акад'.split(
    ' ',
  ),
)

/** Abbreviations after which a sentence may well begin, if what follows looks like it. */
const CLOSING = new Set(
  'jr sr inc ltd co corp etc d.c ph.d m.d b.a m.a u.s u.k u.n e.u g a.m p.m no ed vol st.'.split(' '),
)

/**
 * A spelling for look-up: lower case, no accents, straight apostrophes. A word of one letter keeps its accent: "é" (is) and
 * "e" (and), "à" (at) and "a" (has) are not the same.
 */
export function fold(text: string): string {
  const low = text.toLowerCase()
  if (/^[ -~]*$/.test(low)) return low
  return low.includes(' ') ? low.split(' ').map(foldWord).join(' ') : foldWord(low)
}

const foldWord = (low: string): string =>
  low.length === 1
    ? low
    : low
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u200c]/g, '')
        .replace(/[’‘ʼ`´]/g, "'")
        .normalize('NFC')

/** The words of a text. Dashes, bars and the like are words of the shape `mark`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const chunk of text.matchAll(/[—–|•·;،,]|[^\s—–|•·;،,()[\]]+|[()[\]]/gu))
    addChunk(words, chunk[0], chunk.index)
  return words
}

const MARK = /^[—–|•·;،,()[\]/&+\-:]$/

function addChunk(words: Word[], chunk: string, at: number): void {
  const last = words.at(-1)
  if (/^[,;،)\]]$/.test(chunk)) {
    if (last) words[words.length - 1] = { ...last, trail: last.trail + chunk }
    return
  }
  if (MARK.test(chunk)) {
    words.push(mark(chunk, at))
    return
  }
  const { from, to } = core(chunk)
  if (from >= to) {
    words.push(mark(chunk, at))
    return
  }
  words.push(word(chunk, from, to, at))
}

const mark = (text: string, at: number): Word => ({
  text,
  low: text,
  lead: '',
  trail: '',
  start: at,
  end: at + text.length,
  shape: 'mark',
})

const INSIDE = /[\p{L}\p{M}\p{N}@#+]/u

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

function core(chunk: string): { from: number; to: number } {
  if (isPlainLetter(chunk.charCodeAt(0)) && isPlainLetter(chunk.charCodeAt(chunk.length - 1)))
    return { from: 0, to: chunk.length }
  let from = 0
  let to = chunk.length
  while (from < to && !INSIDE.test(chunk[from]!) && !isSurrogate(chunk, from)) from++
  while (to > from && !INSIDE.test(chunk[to - 1]!) && !isSurrogate(chunk, to - 1)) to--
  return { from, to }
}

const isSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xf800) === 0xd800

function word(chunk: string, from: number, to: number, at: number): Word {
  const bare = chunk.slice(from, to)
  const low = fold(bare)
  const stop = chunk[to] === '.' && isAbbreviation(bare, low) ? 1 : 0
  return {
    text: bare + (stop ? '.' : ''),
    low,
    lead: chunk.slice(0, from),
    trail: chunk.slice(to + stop),
    start: at + from,
    end: at + to + stop,
    shape: shapeOf(bare),
  }
}

const isAbbreviation = (bare: string, low: string) =>
  ABBREVIATIONS.has(low) || /^\p{L}\p{M}*$/u.test(bare) || /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(bare)

function shapeOf(bare: string): Shape {
  if (/^[a-z]+$/.test(bare)) return 'lower'
  if (/^[A-Z][a-z]+$/.test(bare)) return 'title'
  if (!/\p{L}/u.test(bare)) return /\p{N}/u.test(bare) ? 'number' : 'mark'
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(bare)) return 'plain'
  if (!/[\p{Lu}\p{Lt}]/u.test(bare)) return 'lower'
  const letters = bare.replace(/[^\p{L}]/gu, '')
  if (letters.length === 1 || /^(?:\p{Lu}\.-?)+\p{Lu}?$/u.test(bare)) return 'initial'
  if (!/\p{Ll}/u.test(bare)) return 'capitals'
  // "anti-American" is written small, "al-Shaibani", "9to5Toys" and "openDemocracy" are names.
  return /^[^\p{L}]*\p{Ll}[\p{Ll}\d.]*-/u.test(bare) &&
    !/^(?:al|el|ben|bin|ibn|an|as|ar|at|ash|ad|az)-/iu.test(bare)
    ? 'lower'
    : 'title'
}

/** Is it written like a name: with a capital, or in a script that has none? */
export function isNameLike(word: Word): boolean {
  return (
    word.shape === 'title' || word.shape === 'capitals' || word.shape === 'initial' || word.shape === 'plain'
  )
}

/** Does a sentence end after the word at this place? `starts` tells words that begin one. */
export function endsSentence(words: readonly Word[], at: number, starts: (word: Word) => boolean): boolean {
  const here = words[at]!
  const next = words[at + 1]
  if (!next) return true
  const opens = next.shape !== 'lower' && next.shape !== 'mark'
  if (/[.!?…。！？؟]/.test(here.trail)) return opens || next.lead !== ''
  if (!here.text.endsWith('.') || (here.shape === 'initial' && !CLOSING.has(here.low))) return false
  return CLOSING.has(here.low) && starts(next)
}
