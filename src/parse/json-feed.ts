import type { Category, Enclosure, ParsedItem, ParsedMedia, ParsedPerson, ParsedText } from '../model/feed.ts'
import { absolute, absoluteLinks } from './addresses.ts'
import { parseDate } from './dates.ts'
import { limits } from './limits.ts'
import type { FeedHead } from './map-feed.ts'
import { defined } from './person.ts'
import { withoutControls } from './without-controls.ts'

type Json = Readonly<Record<string, unknown>>

/** The head of a JSON Feed 1.0 or 1.1 and its items, unread. Throws a SyntaxError when the text is no such feed. */
export function readJsonFeed(
  text: string,
  url: string | undefined,
): { head: FeedHead; items: readonly Json[]; repairs: readonly string[] } {
  const { feed, repairs } = readDocument(text)
  const authors = findAuthors(feed, url)
  const [hub] = listOf(feed.hubs).filter(isObject)
  const head = defined({
    title: plainText(feed.title),
    description: plainText(feed.description),
    image: address(feed.icon, url),
    language: stringOf(feed.language),
    authors,
    categories: [],
    links: defined({
      self: address(feed.feed_url, url),
      site: address(feed.home_page_url, url),
      hub: hub && address(hub.url, url),
      next: address(feed.next_url, url),
      icon: address(feed.favicon, url),
    }),
    pace: {},
  })
  return { head, items: listOf(feed.items).filter(isObject), repairs }
}

function readDocument(text: string): { feed: Json; repairs: string[] } {
  const { document, repairs } = parseJson(text)
  if (!isObject(document)) throw new SyntaxError('Cannot parse feed: the JSON is no object')
  const isFeed =
    /jsonfeed\.org/.test(String(document.version)) || (Array.isArray(document.items) && 'title' in document)
  if (!isFeed) throw new SyntaxError('Cannot parse feed: the JSON is no JSON Feed')
  return { feed: document, repairs }
}

/** A line end within a string is the usual fault: read as a space, wherever it stands. */
function parseJson(text: string): { document: unknown; repairs: string[] } {
  if (hasTooMany(text))
    throw new SyntaxError(`Cannot parse feed: the JSON has more than ${limits.containers} objects and lists`)
  try {
    return { document: JSON.parse(text), repairs: [] }
  } catch {
    return { document: parseCleaned(text), repairs: ['read control characters in the JSON as spaces'] }
  }
}

/** Two characters of text make an object of fifty bytes: eight megabytes of them would take what a Worker has. */
function hasTooMany(text: string): boolean {
  let count = 0
  for (const open of ['{', '['])
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1))
      if (++count > limits.containers) return true
  return false
}

function parseCleaned(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\x00-\x1f\ufeff]/g, ' '))
  } catch (cause) {
    throw new SyntaxError('Cannot parse feed: the JSON is broken', { cause })
  }
}

/** One item of a JSON Feed; fields of a wrong type are absent. */
export function mapJsonItem(item: Json, head: FeedHead, base: string | undefined): ParsedItem {
  const own = findAuthors(item, base)
  const enclosures = findAttachments(item, base)
  const html = stringOf(item.content_html)
  const image = address(item.image, base)
  const banner = address(item.banner_image, base)
  return defined({
    guid: idOf(item.id),
    url: address(item.url, base) ?? (isAddress(item.id) ? item.id : undefined),
    title: plainText(item.title),
    summary: plainText(item.summary),
    content: html === undefined ? plainText(item.content_text) : htmlText(html, base),
    language: stringOf(item.language) ?? head.language,
    published: dateOf(item.date_published),
    updated: dateOf(item.date_modified),
    image: image ?? banner,
    authors: own.length > 0 ? own : head.authors,
    authorsAt: own.length > 0 ? 'authors' : head.authors.length > 0 ? 'feed author' : undefined,
    contributors: [],
    categories: findTags(item),
    media: findPictures([image, banner], enclosures),
    enclosures,
    originalUrl: address(item.external_url, base),
  })
}

/** JSON Feed 1.1 `authors`; 1.0 had one `author`. */
function findAuthors(from: Json, base: string | undefined): ParsedPerson[] {
  const listed = listOf(from.authors).filter(isObject)
  const people = (listed.length > 0 ? listed : [from.author].filter(isObject)).map((person) =>
    readAuthor(person, base),
  )
  return people.filter((person) => Object.keys(person).length > 0).slice(0, limits.list)
}

const readAuthor = (person: Json, base: string | undefined): ParsedPerson =>
  defined({
    name: stringOf(person.name),
    url: address(person.url, base),
    picture: address(person.avatar, base),
  })

const findTags = (item: Json): Category[] =>
  listOf(item.tags)
    .map(stringOf)
    .filter((term) => term !== undefined)
    .slice(0, limits.list)
    .map((term) => ({ term }))

function findAttachments(item: Json, base: string | undefined): Enclosure[] {
  return listOf(item.attachments)
    .filter(isObject)
    .flatMap((each) => {
      const url = address(each.url, base)
      const size = typeof each.size_in_bytes === 'number' ? each.size_in_bytes : undefined
      return url === undefined ? [] : [defined({ url, type: stringOf(each.mime_type), length: size })]
    })
    .slice(0, limits.list)
}

function findPictures(
  images: readonly (string | undefined)[],
  enclosures: readonly Enclosure[],
): ParsedMedia[] {
  const pictures: ParsedMedia[] = images
    .filter((url) => url !== undefined)
    .map((url) => ({ url, medium: 'image' }))
  const all = [...pictures, ...enclosures.map(({ url, type }) => defined({ url, type }))]
  return all.filter((media, index) => all.findIndex((other) => other.url === media.url) === index)
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** Without what no XML could carry on: controls, halves of surrogate pairs. */
const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? withoutControls(value).toWellFormed().trim() || undefined : undefined
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value)
const dateOf = (value: unknown): Date | undefined =>
  typeof value === 'string' ? parseDate(value) : undefined

// JSON Feed 1: "If present as a number or other type, a reader should coerce it to a string".
const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : stringOf(value)

function address(value: unknown, base: string | undefined): string | undefined {
  const text = stringOf(value)
  return text === undefined ? undefined : absolute(text, base)
}

function plainText(value: unknown): ParsedText | undefined {
  const text = stringOf(value)?.slice(0, limits.text)
  return text === undefined ? undefined : { value: text, type: 'text' }
}

const htmlText = (html: string, base: string | undefined): ParsedText => ({
  value: absoluteLinks(html.slice(0, limits.text), base),
  type: 'html',
})
