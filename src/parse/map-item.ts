import type { Category, ParsedItem, ParsedOrigin, ParsedPerson, ParsedText } from '../model/feed.ts'
import { absolute } from './addresses.ts'
import { parseDate } from './dates.ts'
import { limits } from './limits.ts'
import { findEnclosures, findMedia } from './media.ts'
import { all, attribute, type Fields, fieldsOf, firstText, type Node, textOf } from './node.ts'
import { findAuthors, findContributors, type Printed } from './people.ts'
import { defined } from './person.ts'
import { type Context, readAtomText, readHtml, readLanguage, readPlain, within } from './text-construct.ts'

/** What an item takes from its feed. */
export interface Inherited {
  readonly context: Context
  readonly authors: Printed
  readonly isAtom: boolean
}

/** An RSS item or an Atom entry as it stands, with what it inherits. */
export function mapItem(node: Node, inherited: Inherited): ParsedItem {
  const { isAtom } = inherited
  const context = within(node, inherited.context)
  const fields = fieldsOf(node)
  const enclosures = findEnclosures(fields, context).slice(0, limits.list)
  const source = findSource(fields, context)
  const { people, at } = findPeople(fields, context, source, inherited)
  return defined({
    guid: findGuid(node, fields, context),
    url: findAddress(fields, context, isAtom),
    title: findTitle(fields, context, isAtom),
    summary: findSummary(fields, context, isAtom),
    content: findContent(fields, context, isAtom),
    language: findLanguage(fields, context),
    published: findDate(fields, published),
    updated: findDate(fields, isAtom ? updatedAtom : updatedRss),
    rights: findRights(fields, context, isAtom),
    image: findImage(fields, context),
    authors: people,
    authorsAt: at,
    contributors: findContributors(fields, context),
    categories: findCategories(fields),
    media: findMedia(fields, enclosures, context).slice(0, limits.list),
    enclosures,
    discussionUrl: findDiscussion(fields, context),
    originalUrl: firstText(fields, 'feedburner:origlink'),
    source,
  })
}

/** The item's own people; else its source's (RFC 4287 §4.2.1); else the feed's, but no managing editor: he wrote none of it. */
function findPeople(
  fields: Fields,
  context: Context,
  source: ParsedOrigin | undefined,
  { authors }: Inherited,
): Printed {
  const own = findAuthors(fields, context)
  if (own.people.length > 0) return own
  if (source && source.authors.length > 0) return { people: source.authors, at: 'source author' }
  return authors.at === 'feed author' ? authors : { people: [] }
}

function findGuid(node: Node, fields: Fields, context: Context): string | undefined {
  const said =
    firstText(fields, 'guid', 'id', 'atom:id') ??
    attribute(node, 'rdf:about') ??
    firstText(fields, 'dc:identifier')
  return said?.startsWith('/') ? absolute(said, context.base) : said
}

/** RSS `link`, Atom `link rel=alternate`, a `guid` that is a permalink. */
function findAddress(fields: Fields, context: Context, isAtom: boolean): string | undefined {
  const links = all(fields, 'link', 'atom:link')
  const link = linkAddress(links, 'alternate', context) ?? (isAtom ? undefined : textLink(links, context))
  return link ?? permalink(fields, context) ?? (isAtom ? textLink(links, context) : undefined)
}

/** The address of the link with this relation, HTML before other types. A link without a relation is an alternate one. */
export function linkAddress(links: readonly Node[], relation: string, context: Context): string | undefined {
  const found = links.filter((link) => attribute(link, 'href') && relationOf(link) === relation)
  const best = found.find((link) => /html/i.test(attribute(link, 'type') ?? 'html')) ?? found[0]
  return best && absolute(attribute(best, 'href')!, within(best, context).base)
}

// RFC 4287 §4.2.7.2: a relation may be written as its IANA address.
function relationOf(link: Node): string {
  const said = (attribute(link, 'rel') ?? 'alternate').toLowerCase()
  return said.replace('http://www.iana.org/assignments/relation/', '')
}

/** The first link that is a text, as in RSS. */
export function textLink(links: readonly Node[], context: Context): string | undefined {
  const link = links.find((each) => textOf(each).trim() !== '')
  return link && absolute(textOf(link), within(link, context).base)
}

function permalink(fields: Fields, context: Context): string | undefined {
  const [guid] = all(fields, 'guid')
  const said = guid && attribute(guid, 'ispermalink')?.toLowerCase()
  const text = guid && textOf(guid).trim()
  // A guid that says nothing is a permalink by the specification, and often is none: only an address is believed.
  const isAddress = text !== undefined && /^https?:\/\//i.test(text)
  if (said === 'false' || said === 'no' || !text || !(isAddress || said === 'true')) return undefined
  return absolute(text, context.base)
}

const readText = (isAtom: boolean) => (isAtom ? readAtomText : readPlain)

function findTitle(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  return (
    firstOf(fields, context, readText(isAtom), 'title', 'atom:title') ??
    firstOf(fields, context, readPlain, 'dc:title', 'media:title', 'itunes:title')
  )
}

function findSummary(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  return (
    firstOf(fields, context, isAtom ? readAtomText : readHtml, isAtom ? 'summary' : 'description') ??
    firstOf(fields, context, readAtomText, 'atom:summary', 'summary') ??
    firstOf(
      fields,
      context,
      readHtml,
      'dc:description',
      'dcterms:abstract',
      'itunes:summary',
      'description',
    ) ??
    firstOf(groupOf(fields), context, readPlain, 'media:description')
  )
}

function findContent(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  const html = firstOf(
    fields,
    context,
    readHtml,
    'content:encoded',
    'xhtml:body',
    'xhtml:div',
    'body',
    'fullitem',
  )
  const atom = firstOf(fields, context, readAtomText, 'content', 'atom:content')
  return isAtom ? (atom ?? html) : (html ?? atom)
}

function groupOf(fields: Fields): Fields {
  const [group] = all(fields, 'media:group')
  return group ? fieldsOf(group) : fields
}

/** The first of these elements in which there is something to read. */
export function firstOf(
  fields: Fields,
  context: Context,
  read: (node: Node, context: Context) => ParsedText | undefined,
  ...names: readonly string[]
): ParsedText | undefined {
  for (const name of names) {
    for (const node of fields.get(name) ?? []) {
      const text = read(node, context)
      if (text) return text
    }
  }
  return undefined
}

/** The language of the content or the title where they say so, else the item's or the feed's. */
function findLanguage(fields: Fields, context: Context): string | undefined {
  const main = all(fields, 'content', 'content:encoded', 'xhtml:body', 'body', 'title')
  const texts = main.length > 0 ? main : all(fields, 'summary', 'description')
  const said = texts
    .map((node) => readLanguage(attribute(node, 'xml:lang')))
    .find((each) => each !== undefined)
  return said ?? readLanguage(firstText(fields, 'dc:language', 'language')) ?? context.language
}

const published = [
  'published',
  'pubdate',
  'atom:published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:issued',
  'date',
]
const updatedAtom = ['updated', 'modified', 'atom:updated', 'dcterms:modified']
const updatedRss = [
  'atom:updated',
  'dcterms:modified',
  'updated',
  'lastbuilddate',
  'modified',
  'atom:modified',
]

/** The first of these elements that holds a date. */
export function findDate(fields: Fields, names: readonly string[]): Date | undefined {
  for (const name of names) {
    for (const node of fields.get(name) ?? []) {
      const date = parseDate(textOf(node))
      if (date) return date
    }
  }
  return undefined
}

function findRights(fields: Fields, context: Context, isAtom: boolean): ParsedText | undefined {
  return (
    firstOf(fields, context, readText(isAtom), 'rights', 'atom:rights', 'copyright') ??
    firstOf(fields, context, readPlain, 'dc:rights', 'dcterms:rights', 'media:copyright')
  )
}

// The last of them are in no specification and in many feeds of newspapers.
const images = ['image', 'itunes:image', 'googleplay:image', 'thumbnail', 'thumb', 'thumbimage', 'fullimage']

/** `itunes:image`, or an `image` element of the item's own. */
export function findImage(fields: Fields, context: Context): string | undefined {
  for (const node of all(fields, ...images)) {
    const said =
      attribute(node, 'href') ?? attribute(node, 'url') ?? firstText(fieldsOf(node), 'url') ?? addressIn(node)
    if (said !== undefined) return absolute(said, within(node, context).base)
  }
  return undefined
}

/** The text of an element when it can be an address. */
function addressIn(node: Node): string | undefined {
  const text = textOf(node).trim()
  return /^(?:https?:\/)?\/[^\s]+$/i.test(text) ? text : undefined
}

/** `category` of RSS and Atom, `dc:subject`; `media:category` and `itunes:keywords` where there is no other. */
export function findCategories(fields: Fields): Category[] {
  const own = all(fields, 'category', 'atom:category', 'dc:subject', 'dcterms:subject').flatMap(readCategory)
  if (own.length > 0) return own.slice(0, limits.list)
  const media = [...all(fields, 'media:category'), ...all(groupOf(fields), 'media:category')].flatMap(
    readMediaCategory,
  )
  if (media.length > 0) return media.slice(0, limits.list)
  const keywords = firstText(fields, 'itunes:keywords', 'media:keywords')?.split(',') ?? []
  const terms = keywords.map((term) => term.trim()).filter((term) => term !== '')
  return terms.slice(0, limits.list).map((term) => ({ term }))
}

function readCategory(node: Node): Category[] {
  const term = attribute(node, 'term') ?? (textOf(node).trim() || attribute(node, 'label'))
  if (!term) return []
  return [
    defined({
      term,
      label: attribute(node, 'label'),
      scheme: attribute(node, 'scheme') ?? attribute(node, 'domain'),
    }),
  ]
}

// Media RSS 1.5.1: the scheme when none is given.
const mediaScheme = 'http://search.yahoo.com/mrss/category_schema'

const readMediaCategory = (node: Node): Category[] =>
  readCategory(node).map((category) => ({ ...category, scheme: category.scheme ?? mediaScheme }))

/** RSS `comments`, Atom `link rel=replies`: the page, not its feed. */
function findDiscussion(fields: Fields, context: Context): string | undefined {
  const comments = firstText(fields, 'comments')
  if (comments !== undefined) return absolute(comments, context.base)
  return linkAddress(all(fields, 'link', 'atom:link'), 'replies', context)
}

/** Atom `source`, RSS `source`: where a republished entry came from. */
function findSource(fields: Fields, outer: Context): ParsedOrigin | undefined {
  const [node] = all(fields, 'source', 'atom:source')
  if (!node) return undefined
  const context = within(node, outer)
  const inner = fieldsOf(node)
  const url = attribute(node, 'url')
  const origin: Partial<ParsedOrigin> = defined({
    id: firstText(inner, 'id', 'atom:id'),
    title: inner.size > 0 ? findTitle(inner, context, true) : readPlain(node, context),
    link:
      url === undefined
        ? linkAddress(all(inner, 'link', 'atom:link'), 'alternate', context)
        : absolute(url, context.base),
    updated: findDate(inner, updatedAtom),
    feedUrl:
      url === undefined
        ? linkAddress(all(inner, 'link', 'atom:link'), 'self', context)
        : absolute(url, context.base),
  })
  const authors: readonly ParsedPerson[] = findAuthors(inner, context).people
  return Object.keys(origin).length > 0 || authors.length > 0 ? { ...origin, authors } : undefined
}
