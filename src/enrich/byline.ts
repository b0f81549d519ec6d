import { decodeEntities } from '../html/escape.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { CreditRole, PrintedCredit } from '../model/author.ts'
import { isEastAsian, readEastAsianByline } from './byline-east-asian.ts'
import { isLabelWord, labelAt, roleInBrackets } from './byline-label.ts'
import { isDate, type Part, sortPart } from './byline-part.ts'
import { isAgency, isKnown } from './organisations.ts'
import { everywhere } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

/** What the reader of a byline may know beforehand: the outlet's name, the article's language (BCP 47). */
export interface BylineContext {
  readonly outlet?: string
  readonly language?: string
}

/** What stands between one part of a byline and the part before it. */
export type Separator = 'start' | 'bar' | 'semicolon' | 'comma' | 'and' | 'slash' | 'label'

/** A credit that is still being read. */
export interface OpenCredit {
  name: string
  kind: 'person' | 'organisation'
  role: CreditRole
  honorific?: string
  title?: string
  affiliation?: string
  links?: string[]
  /** Brackets after the name have told its role. */
  bracketed?: true
  readonly separator: Separator
  readonly labelled: boolean
}

const LONGEST_LINE = 4000
const and = everywhere((pack) => pack.and)

/**
 * Reads a printed byline into its credits, in its order: who wrote, edited, translated, helped. Honorifics, titles,
 * employers and handles are kept apart from the names; dates, places, sites and reading times are left out.
 */
export function readByline(line: string, context: BylineContext = {}): PrintedCredit[] {
  const text = tidy(line)
  if (!/\p{L}/u.test(text)) return []
  if (isEastAsian(text)) return readEastAsianByline(text)
  const parts = partsOf(wordsOf(text))
  const credits: OpenCredit[] = []
  parts.forEach((part, at) => {
    sortPart(part, { credits, context, next: parts[at + 1], lone: parts.length === 1 })
  })
  return settle(credits)
}

/** One line of text, an address before or after a name set apart, full-width punctuation made narrow. */
function tidy(line: string): string {
  const short = line.slice(0, LONGEST_LINE * 2).replace(/<([^<>@\s]+@[^<>\s]+)>/g, ' $1 ')
  const text = /<[a-z/!]/i.test(short) ? toText(short).replaceAll('\n', ' | ') : decodeEntities(short).replace(/[\r\n]+/g, ' | ')
  return cleanLine(text, LONGEST_LINE)
    .replace(/\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}[時时]\d{1,2}分)?/gu, ' ')
    .replace(/[：︰]/g, ': ')
    .replace(/[（【［〔]/g, ' (')
    .replace(/[）】］〕]/g, ') ')
    .replace(/[，、]/g, ', ')
    .replace(/；/g, '; ')
    .replace(/[｜┃]/g, ' | ')
    .replace(/[＝]/g, ' = ')
    .replace(/ ([:;,])/g, '$1')
    .split(' ')
    .map(spaceSlashes)
    .join(' ')
    .trim()
}

/** "dpa/lno" as three words; an address, a date and "RFE/RL" stay as they are. */
function spaceSlashes(chunk: string): string {
  if (!/[/／]/.test(chunk) || chunk.includes('://') || chunk.startsWith('www.') || /^\d/.test(chunk) || isKnown(chunk)) return chunk
  return chunk.split(/[/／]/).join(' / ')
}

/** The line, parted at labels, separators and conjunctions. */
function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = []
  let open = opened('start', 'author', false)
  const close = (separator: Separator, role: CreditRole | 'subject' = open.role, labelled = open.labelled) => {
    if (open.words.length > 0 || open.brackets.length > 0) parts.push(open)
    else if (open.separator !== 'start' && separator !== 'label') separator = stronger(open.separator, separator)
    open = opened(separator, role, labelled)
  }
  let at = 0
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
      if (separator) close(separator, separator === 'bar' ? 'author' : open.role, separator === 'bar' ? false : open.labelled)
      at++
      continue
    }
    const label = labelAt(words, at, open.words.length === 0 || isDate(open.words))
    if (label) {
      close('label', label.role, true)
      at = label.end
      continue
    }
    if (and.has(word.low) && (open.words.length === 0 ? parts.length > 0 : partsNames(words, at, open.words.length))) {
      if (open.words.length === 0) open = opened('and', open.role, open.labelled)
      else close('and')
      at++
      continue
    }
    const glued = open.words.length > 1 ? gluedAnd(word) : undefined
    if (glued) close('and')
    open.words.push(glued ?? word)
    const separator = separatorOf(word.trail)
    if (separator) close(separator, separator === 'bar' ? 'author' : open.role, separator === 'bar' ? false : open.labelled)
    else if (/[.!?]/.test(word.trail) && words[at + 1] && words[at + 1]!.shape !== 'lower' && words[at + 1]!.shape !== 'number') close('semicolon')
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
const stronger = (a: Separator, b: Separator): Separator => (a === 'and' || rank.indexOf(a) > rank.indexOf(b) ? a : b)

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
  for (let at = open + 1; at < words.length && at - open < 20; at++) if (/[)\]]/.test(words[at]!.trail)) return at
  return Math.min(open + 1, words.length - 1)
}

// "Ortega y Gasset", "Paulo e Silva" hold a conjunction that joins two family names of one person.
function partsNames(words: readonly Word[], at: number, before: number): boolean {
  if (!/^[yei]$/.test(words[at]!.low)) return true
  let after = 0
  for (let next = at + 1; next < words.length && words[next]!.shape !== 'mark' && words[next]!.shape !== 'lower'; next++) {
    after++
    if (/[,;:)]/.test(words[next]!.trail)) break
  }
  return before < 2 || after !== 1
}

const WAW_NAMES = /^(?:وليد|وائل|وسام|وسيم|وفاء|وجدي|وجيه|وحيد|وردة|وضاح|وهبة|وهيب|ولاء|ولي|واثق|وداد|وصفي|وديع|ورد|وفيق|وهبي|والي|وافي|ونوس|وطفة|ويس|وهدان|وعد|وصال|والد)/

// Arabic writes "and" onto the next word.
function gluedAnd(word: Word): Word | undefined {
  if (!/^و\p{sc=Arabic}{3,}/u.test(word.text) || WAW_NAMES.test(word.text)) return undefined
  return { ...word, text: word.text.slice(1), low: word.low.slice(1), start: word.start + 1 }
}

/** What is known when the whole line has been read: an organisation beside persons was theirs; a lone half of a name is none. */
function settle(credits: readonly OpenCredit[]): PrintedCredit[] {
  const turned = inverted(credits)
  const persons = turned.filter((credit) => credit.kind === 'person')
  const whole = persons.some((credit) => credit.name.includes(' '))
  const kept = turned.filter((credit) => {
    if (credit.kind === 'organisation') return !isEmployer(credit, turned, persons)
    return !whole || credit.name.includes(' ') || credit.labelled && credit.separator === 'label' || !/^\p{Script=Latin}/u.test(credit.name)
  })
  return unique(kept).map(({ separator: _, labelled: __, bracketed: ___, ...credit }) => credit)
}

function isEmployer(credit: OpenCredit, all: readonly OpenCredit[], persons: readonly OpenCredit[]): boolean {
  if (credit.labelled || credit.separator === 'and' || credit.role !== 'author') return false
  const authors = persons.filter((person) => person.role === 'author')
  if (authors.length === 0) return false
  if (all[all.indexOf(credit) + 1]?.separator === 'and') return false
  for (const author of authors) author.affiliation ??= credit.name
  return true
}

/** "Doe, Jane" */
function inverted(credits: readonly OpenCredit[]): readonly OpenCredit[] {
  const [family, given] = credits
  if (credits.length !== 2 || given!.separator !== 'comma' || family!.kind !== 'person' || given!.kind !== 'person') return credits
  if (family!.name.includes(' ') || !/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u.test(given!.name) || !/^\p{Script=Latin}/u.test(family!.name)) return credits
  return [{ ...family!, name: `${given!.name} ${family!.name}` }]
}

function unique(credits: readonly OpenCredit[]): OpenCredit[] {
  const seen = new Set<string>()
  return credits.filter(({ name, role }) => {
    const key = `${role} ${name.toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}

export { isAgency, isLabelWord, roleInBrackets }
