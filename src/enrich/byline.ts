import { decodeEntities } from '../html/escape.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { PrintedCredit } from '../model/author.ts'
import type { BylineContext, OpenCredit } from './byline-credit.ts'
import { isEastAsian, readEastAsianByline } from './byline-east-asian.ts'
import { partsOf } from './byline-parts.ts'
import { sortPart } from './byline-sort.ts'
import { isKnown } from './organisations.ts'
import { wordsOf } from './words.ts'

const LONGEST_LINE = 4000

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

/** Tags of a feed, which no outlet writes into a name. */
const FEED_TAG = /<\/?(?:\w{1,20}:)?(?:author|creator|contributor|name|title|item|entry|channel|feed)\b/gi

/** A name that ends its own element to open another is after an author who did not sign: what follows is not read. */
function untilFeedTag(line: string): string {
  for (const { index } of line.matchAll(FEED_TAG)) {
    const before = line.slice(0, index)
    if (/\p{L}/u.test(before.replace(/<[^<>]*>/g, ''))) return before
  }
  return line
}

/** One line of text, an address before or after a name set apart, full-width punctuation made narrow. */
function tidy(line: string): string {
  const short = untilFeedTag(line.slice(0, LONGEST_LINE * 2)).replace(/<([^<>@\s]+@[^<>\s]+)>/g, ' $1 ')
  const text = /<[a-z/!]/i.test(short)
    ? toText(short).replaceAll('\n', ' | ')
    : decodeEntities(short).replace(/[\r\n]+/g, ' | ')
  return unwrapped(cleanLine(text, LONGEST_LINE))
    .replace(/\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}[時时]\d{1,2}分)?/gu, ' ')
    .replace(/[：︰]/g, ': ')
    .replace(/[（【［〔]/g, ' (')
    .replace(/[）】］〕]/g, ') ')
    .replace(/[，、]/g, ', ')
    .replace(/；/g, '; ')
    .replace(/[｜┃]/g, ' | ')
    .replace(/[＝]/g, ' = ')
    .replace(/ ([:;,])/g, '$1')
    .replaceAll(' ـ ', ' - ')
    .split(' ')
    .map(spaceSlashes)
    .join(' ')
    .trim()
}

/** A line that stands in brackets as a whole: "(Reporting by …)". */
const unwrapped = (line: string): string =>
  /^\([^()]+\)\.?$/.test(line) ? line.replace(/^\(|\)\.?$/g, '') : line

/** "dpa/lno" as three words; an address, a date and "RFE/RL" stay as they are. */
function spaceSlashes(chunk: string): string {
  if (chunk === 'w/') return 'with'
  if (
    !/[/／]/.test(chunk) ||
    chunk.includes('://') ||
    chunk.startsWith('www.') ||
    /^\d/.test(chunk) ||
    isKnown(chunk)
  )
    return chunk
  return chunk.split(/[/／]/).join(' / ')
}

/** What is known when the whole line has been read: an organisation beside persons was theirs; a lone half of a name is none. */
function settle(credits: readonly OpenCredit[]): PrintedCredit[] {
  const turned = inverted(credits)
  const persons = turned.filter((credit) => credit.kind === 'person')
  const whole = persons.some((credit) => credit.name.includes(' '))
  const kept = turned.filter((credit) => {
    if (credit.kind === 'organisation') return !isEmployer(credit, turned, persons)
    return (
      !whole ||
      credit.name.includes(' ') ||
      (credit.labelled && credit.separator === 'label') ||
      !/^\p{Script=Latin}/u.test(credit.name)
    )
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
  if (
    credits.length !== 2 ||
    given!.separator !== 'comma' ||
    family!.kind !== 'person' ||
    given!.kind !== 'person'
  )
    return credits
  if (
    family!.name.includes(' ') ||
    !/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u.test(given!.name) ||
    !/^\p{Script=Latin}/u.test(family!.name)
  )
    return credits
  return [{ ...family!, name: `${given!.name} ${family!.name}` }]
}

function unique(credits: readonly OpenCredit[]): OpenCredit[] {
  const seen = new Set<string>()
  return credits.filter(({ name, role }) => {
    const key = `${role} ${name.toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
