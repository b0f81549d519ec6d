import type { CreditRole } from '../model/author.ts'
import { isDate } from './byline-date.ts'
import { isAnd, labelAt } from './byline-label.ts'
import type { Word } from './words.ts'

/** What stands between one part of a byline and the part before it. */
export type Separator = 'start' | 'bar' | 'semicolon' | 'comma' | 'and' | 'slash' | 'label'

/** What stands in a byline between two separators, with what is in brackets there. */
export interface Part {
  readonly words: Word[]
  readonly brackets: (readonly Word[])[]
  readonly separator: Separator
  readonly role: CreditRole | 'subject'
  readonly labelled: boolean
}

/** The line, parted at labels, separators and conjunctions. */
export function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = []
  let open = opened('start', 'author', false)
  const close = (
    separator: Separator,
    role: CreditRole | 'subject' = open.role,
    labelled = open.labelled,
  ) => {
    if (open.words.length > 0 || open.brackets.length > 0) parts.push(open)
    else if (open.separator !== 'start' && separator !== 'label')
      separator = stronger(open.separator, separator)
    open = opened(separator, role, labelled)
  }
  let at = 0
  /** "A conversation with Ann Field": who signs after it has asked the questions. */
  let asked = false
  while (at < words.length) {
    const word = words[at]!
    if (word.shape === 'mark' && word.text !== '@') {
      if (word.text === '(' || word.text === '[') {
        const end = closing(words, at)
        open.brackets.push(words.slice(at + 1, end + 1))
        if (/[,;]/.test(words[end]?.trail ?? '')) close(separatorOf(words[end]!.trail) ?? 'comma')
        at = end + 1
        continue
      }
      const separator = markSeparator(word.text)
      if (separator)
        close(
          separator,
          separator === 'bar' ? 'author' : open.role,
          separator === 'bar' ? false : open.labelled,
        )
      at++
      continue
    }
    const label = labelAt(
      words,
      at,
      open.words.length === 0 ||
        (isDate(open.words) && open.words.some((each) => /\d/.test(each.text))) ||
        (open.role === 'subject' && /^(?:von|par|por|by)$/.test(word.low)),
    )
    if (label) {
      close('label', asked && label.role === 'author' ? 'interviewer' : label.role, true)
      asked ||= label.role === 'subject'
      at = label.end
      continue
    }
    if (
      isAnd(words, at) &&
      (open.words.length === 0 ? parts.length > 0 : partsNames(words, at, open.words.length))
    ) {
      if (open.words.length === 0) open = opened('and', open.role, open.labelled)
      else close('and')
      at++
      continue
    }
    const glued = open.words.length > 1 ? gluedAnd(word) : undefined
    if (glued) close('and')
    open.words.push(glued ?? word)
    const separator = separatorOf(word.trail)
    if (separator)
      close(
        separator,
        separator === 'bar' ? 'author' : open.role,
        separator === 'bar' ? false : open.labelled,
      )
    else if (
      /[.!?]/.test(word.trail) &&
      words[at + 1] &&
      words[at + 1]!.shape !== 'lower' &&
      words[at + 1]!.shape !== 'number'
    )
      close('semicolon')
    at++
  }
  close('comma')
  return parts
}

const opened = (separator: Separator, role: CreditRole | 'subject', labelled: boolean): Part => ({
  words: [],
  brackets: [],
  separator,
  role,
  labelled,
})

const rank: readonly Separator[] = ['start', 'comma', 'slash', 'and', 'semicolon', 'bar', 'label']
const stronger = (a: Separator, b: Separator): Separator =>
  a === 'and' || rank.indexOf(a) > rank.indexOf(b) ? a : b

function separatorOf(trail: string): Separator | undefined {
  if (trail.includes(';')) return 'semicolon'
  if (/[,،]/.test(trail)) return 'comma'
  if (trail.includes(':')) return 'bar'
  return undefined
}

function markSeparator(mark: string): Separator | undefined {
  if (/^[—–|•·\-=~>»:]+$/.test(mark)) return 'bar'
  if (mark === '/') return 'slash'
  if (/^[&+]$/.test(mark)) return 'and'
  if (/^[,،;]$/.test(mark)) return 'comma'
  return undefined
}

function closing(words: readonly Word[], open: number): number {
  for (let at = open + 1; at < words.length && at - open < 20; at++)
    if (/[)\]]/.test(words[at]!.trail)) return at
  return Math.min(open + 1, words.length - 1)
}

// "Ortega y Gasset", "Paulo e Silva" hold a conjunction that joins two family names of one person.
function partsNames(words: readonly Word[], at: number, before: number): boolean {
  if (!/^[yei]$/.test(words[at]!.low)) return true
  let after = 0
  for (
    let next = at + 1;
    next < words.length && words[next]!.shape !== 'mark' && words[next]!.shape !== 'lower';
    next++
  ) {
    after++
    if (/[,;:)]/.test(words[next]!.trail)) break
  }
  return before < 2 || after !== 1
}

const WAW_NAMES =
  /^(?:وليد|وائل|وسام|وسيم|وفاء|وجدي|وجيه|وحيد|وردة|وضاح|وهبة|وهيب|ولاء|ولي|واثق|وداد|وصفي|وديع|ورد|وفيق|وهبي|والي|وافي|ونوس|وطفة|ويس|وهدان|وعد|وصال|والد)$/

const VAV_NAMES =
  /^(?:ורד|ורדה|ויקטור|ויקטוריה|ויטלי|ולדימיר|ורה|וילנר|וייס|ויצמן|וינר|וולף|ורדי|וקנין|וקסמן)$/

// Arabic and Hebrew write "and" onto the next word.
function gluedAnd(word: Word): Word | undefined {
  if (/^ו\p{sc=Hebrew}{3,}$/u.test(word.text)) {
    if (VAV_NAMES.test(word.text)) return undefined
  } else if (!/^و\p{sc=Arabic}{3,}/u.test(word.text) || WAW_NAMES.test(word.text)) return undefined
  return { ...word, text: word.text.slice(1), low: word.low.slice(1), start: word.start + 1 }
}
