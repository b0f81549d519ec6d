import type { ParsedFeed, ParsedText } from '../model/feed.ts'
import { absolute } from './addresses.ts'
import {
  findCategories,
  findDate,
  findImage,
  firstOf,
  type Inherited,
  linkAddress,
  textLink,
} from './map-item.ts'
import { all, attribute, type Fields, fieldsOf, firstText, type Node, textOf } from './node.ts'
import { findFeedAuthors } from './people.ts'
import { defined } from './person.ts'
import { type Context, readAtomText, readHtml, readLanguage, readPlain, within } from './text-construct.ts'

/** What a feed says of itself. */
export type FeedHead = Omit<ParsedFeed, 'items' | 'unreadable' | 'fingerprint' | 'skipped' | 'repairs'>

/** The head of an RSS, RDF or Atom feed, and what its items take from it. */
export function mapFeed(
  node: Node,
  isAtom: boolean,
  url: string | undefined,
): { head: FeedHead; inherited: Inherited } {
  const fields = fieldsOf(node)
  const outer = within(node, { base: url })
  const authors = findFeedAuthors(fields, outer)
  const said = readLanguage(firstText(fields, 'language', 'dc:language'))
  const context: Context = { ...outer, language: outer.language ?? said }
  const head = defined({
    id: findId(node, fields, context),
    title: findTitle(fields, context, isAtom),
    description: findDescription(fields, context, isAtom),
    rights: findRights(fields, context, isAtom),
    image: findImage(fields, context) ?? addressIn(fields, context, 'logo', 'atom:logo'),
    language: said ?? outer.language,
    updated: findDate(fields, updated),
    authors: authors.people,
    categories: findCategories(fields),
    links: findLinks(fields, context, isAtom),
    pace: findPace(fields),
  })
  return { head, inherited: { context, authors, isAtom } }
}

const updated = [
  'updated',
  'lastbuilddate',
  'modified',
  'atom:updated',
  'pubdate',
  'dc:date',
  'dcterms:modified',
  'dcterms:issued',
]

function findId(node: Node, fields: Fields, context: Context): string | undefined {
  const said = firstText(fields, 'id', 'atom:id') ?? attribute(node, 'rdf:about')
  return said?.startsWith('/') ? absolute(said, context.base) : said
}

function findTitle(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  const own = firstOf(fields, context, isAtom ? readAtomText : readPlain, 'title', 'atom:title')
  return own ?? firstOf(fields, context, readPlain, 'dc:title', 'itunes:title')
}

function findDescription(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  return (
    firstOf(fields, context, isAtom ? readAtomText : readHtml, 'subtitle', 'tagline', 'description') ??
    firstOf(fields, context, readAtomText, 'atom:subtitle') ??
    firstOf(fields, context, readHtml, 'dc:description', 'itunes:summary', 'itunes:subtitle')
  )
}

function findRights(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  const own = firstOf(
    fields,
    context,
    isAtom ? readAtomText : readPlain,
    'rights',
    'copyright',
    'atom:rights',
  )
  return own ?? firstOf(fields, context, readPlain, 'dc:rights', 'dcterms:rights')
}

function addressIn(fields: Fields, context: Context, ...names: readonly string[]): string | undefined {
  const said = firstText(fields, ...names)
  return said === undefined ? undefined : absolute(said, context.base)
}

/** The site, and the links of Atom, WebSub and RFC 5005, in RSS too. */
function findLinks(fields: Fields, context: Context, isAtom: boolean): FeedHead['links'] {
  const links = all(fields, 'link', 'atom:link')
  const own = all(fields, 'link')
  const text = isAtom ? undefined : textLink(own, context)
  return defined({
    self: linkAddress(links, 'self', context),
    site: text ?? linkAddress(links, 'alternate', context),
    hub: linkAddress(links, 'hub', context),
    next: linkAddress(links, 'next', context),
    prevArchive: linkAddress(links, 'prev-archive', context),
    icon: addressIn(fields, context, 'icon', 'atom:icon'),
  })
}

/** `ttl`; else the syndication module's period through its frequency; hours and days on which not to ask. */
function findPace(fields: Fields): FeedHead['pace'] {
  const hours = wordsIn(fields, 'skiphours', 'hour')
    .map(Number)
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
  const days = wordsIn(fields, 'skipdays', 'day')
    .map((day) => weekdays.indexOf(day.slice(0, 3).toLowerCase()))
    .filter((day) => day >= 0)
  return defined({
    minutes: readMinutes(firstText(fields, 'ttl')) ?? findPeriod(fields),
    // Netscape counted from 1 to 24, UserLand from 0 to 23: both mean midnight.
    skipHours: hours.length > 0 ? [...new Set(hours.map((hour) => hour % 24))] : undefined,
    skipDays: days.length > 0 ? [...new Set(days)] : undefined,
  })
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function wordsIn(fields: Fields, outer: string, inner: string): string[] {
  return all(fields, outer)
    .flatMap((node) => all(fieldsOf(node), inner))
    .map((node) => textOf(node).trim())
    .filter((word) => word !== '')
}

function readMinutes(text: string | undefined): number | undefined {
  const minutes = text !== undefined && /^[0-9]{1,7}$/.test(text) ? Number(text) : 0
  return minutes > 0 ? minutes : undefined
}

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

function findPeriod(fields: Fields): number | undefined {
  const word = firstText(fields, 'sy:updateperiod')?.toLowerCase()
  const period = word !== undefined && Object.hasOwn(periods, word) ? periods[word]! : undefined
  const times = Number(firstText(fields, 'sy:updatefrequency') ?? 1)
  if (period === undefined || !(times > 0)) return undefined
  return Math.max(1, Math.round(period / times))
}
