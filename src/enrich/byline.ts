import { decodeEntities } from '../html/escape.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { PrintedCredit } from '../model/author.ts'
import type { BylineContext, OpenCredit } from './byline-credit.ts'
import { isEastAsian, readEastAsianByline } from './byline-east-asian.ts'
import { partsOf } from './byline-parts.ts'
import { sortPart } from './byline-sort.ts'
import { isPersonLike } from './names.ts'
import { isAgency, isKnown, sameOrganisation } from './organisations.ts'
import { everywherePhrases, phraseAt } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

const LONGEST_LINE = 4000

/**
 * Reads a printed byline into its credits, in its order: who wrote, edited, translated, helped. Honorifics, titles,
 * employers and handles are kept apart from the names; dates, places, sites and reading times are left out.
 */
export function readByline(line: string, context: BylineContext = {}): PrintedCredit[] {
  const text = tidy(line)
  if (!/\p{L}/u.test(text)) return []
  if (isEastAsian(text)) return readEastAsianByline(text)
  const parts = partsOf(subjectOf(wordsOf(text)))
  const credits: OpenCredit[] = []
  parts.forEach((part, at) => {
    sortPart(part, { credits, context, next: parts[at + 1], lone: parts.length === 1 })
  })
  return settle(withoutOutlet(credits, context))
}

/** "Jane Doe is a staff writer at Pen & Pier." is no byline: the name before the verb signs, what is told of it does not. */
function subjectOf(words: readonly Word[]): readonly Word[] {
  if (words.length < 5) return words
  for (let at = 2; at < Math.min(words.length - 2, 7); at++) {
    const word = words[at]!
    if (words[at - 1]!.trail !== '' && words[at - 1]!.trail !== ',') return words
    if (word.shape !== 'lower') continue
    if (!COPULA.test(word.low)) continue
    return isPersonLike(words.slice(0, at)) && tells(words, at + 1) ? words.slice(0, at) : words
  }
  return words
}

const COPULA = /^(?:is|are|ist|est|es|é|è|jest)$/
const tells = (words: readonly Word[], at: number): boolean =>
  ARTICLE.test(words[at]!.low) || phraseAt(roles, words, at) > 0
const ARTICLE = /^(?:an?|the|eine?|une?|una|uma?|il|la|le|el|der|die|currently|also)$/
const roles = everywherePhrases((pack) => pack.roles)

/** "Info Matin avec AFP": the outlet's own name beside an agency's signs nothing. */
function withoutOutlet(credits: OpenCredit[], { outlet }: BylineContext): OpenCredit[] {
  if (outlet === undefined || credits.length < 2) return credits
  const others = credits.filter(({ name, kind }) => kind === 'person' || !sameOrganisation(name, outlet))
  if (others.length === 0 || others.length === credits.length) return credits
  if (!others.every(({ name }) => isAgency(name))) return credits
  for (const other of others) other.role = 'author'
  return others
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
