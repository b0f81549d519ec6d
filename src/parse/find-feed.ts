import { decodeEntities } from '../html/escape.ts'
import { Markup, readAttributes } from './markup.ts'

/** An address at which a site's feed may be, and what makes us think so, in words. */
export interface FeedCandidate {
  readonly url: string
  readonly how: string
}

/**
 * Where the feed of the site is to which this page belongs, best first: feeds that the page declares, links that look like
 * one, then the places where feeds usually are. Feeds of comments stand behind all others that the page names.
 */
export function findFeed(html: string, url: string): readonly FeedCandidate[] {
  const tags = readTags(html)
  const base = baseOf(tags, url)
  const declared = tags.flatMap((tag) => readDeclared(tag, base))
  const linked = tags.flatMap((tag) => readLinked(tag, base, url))
  const named = [...declared, ...linked].slice(0, 50)
  const isOfComments = ({ url, how }: FeedCandidate) => /comment|kommentar|reply|replies/i.test(url + how)
  const sorted = [...named.filter((each) => !isOfComments(each)), ...named.filter(isOfComments)]
  return unique([...sorted, ...usualPlaces(url)].filter((each) => each.url !== url))
}

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text right behind the tag: of a link, what it says. */
  readonly text: string
}

const wanted = new Set(['base', 'link', 'a'])

function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const markup = new Markup(html)
  for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
    const name = markup.name.toLowerCase()
    if (kind !== 'open' || !wanted.has(name)) continue
    const read = readAttributes(html.slice(markup.nameEnd, markup.end))
    const attributes = new Map(read.map(([key, value]) => [key.toLowerCase(), decodeEntities(value).trim()]))
    const end = html.indexOf('<', markup.end)
    tags.push({
      name,
      attributes,
      text: html
        .slice(markup.end, end < 0 ? html.length : end)
        .slice(0, 200)
        .trim(),
    })
  }
  return tags
}

function baseOf(tags: readonly Tag[], url: string): string {
  const href = tags.find((tag) => tag.name === 'base')?.attributes.get('href')
  return (href && URL.parse(href, url)?.href) || url
}

const types = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^(?:application|text)\/xml/i

/** `link rel=alternate` with the type of a feed, and `link rel=feed`. */
function readDeclared({ name, attributes }: Tag, base: string): FeedCandidate[] {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  const type = attributes.get('type') ?? ''
  const isFeed = relations.includes('feed') || (relations.includes('alternate') && types.test(type))
  const url = name === 'link' && isFeed ? addressOf(attributes.get('href'), base) : undefined
  if (url === undefined) return []
  const title = attributes.get('title')
  const said = [type, title && `"${title}"`].filter(Boolean).join(', ')
  return [{ url, how: said ? `the page declares it (${said})` : 'the page declares it' }]
}

const looksLikeFeed = /(?:^|[/.=_-])(?:rss2?|atom|feeds?|rdf)(?:$|[/.?&_-])/i

/** A link in the page to a feed host, or one on the site itself whose address looks like a feed's. */
function readLinked({ name, attributes, text }: Tag, base: string, page: string): FeedCandidate[] {
  const url = name === 'a' ? addressOf(attributes.get('href'), base) : undefined
  const parsed = url === undefined ? null : URL.parse(url)
  if (!url || !parsed) return []
  const isOwn = siteOf(parsed.hostname) === siteOf(URL.parse(page)?.hostname ?? '')
  const looksRight = isOwn && looksLikeFeed.test(parsed.pathname + parsed.search)
  if (!looksRight && !/^feeds\d?\./.test(parsed.hostname)) return []
  return [{ url, how: text ? `a link of the page, "${text.replace(/\s+/g, ' ')}"` : 'a link of the page' }]
}

/** The last two labels of a host: near enough to tell whether a link stays with the site. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.')

const places = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'rss', 'index.xml', 'feed.json', '?feed=rss2']

/** What publishing systems call their feeds, at the site's root. */
function usualPlaces(url: string): FeedCandidate[] {
  const root = URL.parse('/', url)
  if (!root) return []
  return places.map((place) => ({ url: new URL(place, root).href, how: `a usual place, /${place}` }))
}

function addressOf(href: string | undefined, base: string): string | undefined {
  const url = href
    ? URL.parse(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'), base)
    : null
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

const unique = (candidates: readonly FeedCandidate[]): readonly FeedCandidate[] =>
  candidates.filter((each, index) => candidates.findIndex((other) => other.url === each.url) === index)
