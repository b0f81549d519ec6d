import { Feed, type Item } from 'feed'
import { escapeHtml } from '../html/escape.ts'
import type { Edition } from '../model/edition.ts'
import type { Rendered, Site } from '../model/site.ts'
import { type Channel, channelOf } from './channel.ts'
import { htmlText, markReferences, markTags, writeMeant } from './clean.ts'
import { guard } from './guard.ts'
import type { PublishedItem } from './item.ts'

/** An edition as RSS 2.0: what `feed` writes alone, and by its extensions all that it does not (docs/formats.md). */
export function renderRss(edition: Edition, site: Site): Rendered {
  const { entries, leftOut } = guard(edition, site)
  const channel = channelOf(edition, site, '.rss')
  const feed = newFeed(channel)
  for (const { item } of entries) feed.addItem(rssItem(item))
  const xml = writeMeant(feed.rss2())
  return { text: channel.current === undefined ? xml : markArchive(xml), leftOut }
}

function newFeed(channel: Channel): Feed {
  const feed = new Feed({
    title: plain(channel.title)._text,
    description: plain(channel.description)._text,
    link: channel.page,
    feedLinks: { rss: channel.self },
    language: channel.language,
    updated: channel.updated,
    image: text(channel.icon)._text,
    generator: text(channel.generator)._text,
    docs: 'http://www.rssboard.org/rss-specification',
  })
  feed.addExtension({ name: '_attributes', objects: NAMESPACES })
  feed.addExtension({ name: 'atom:link', objects: channelLinks(channel) as never })
  return feed
}

const NAMESPACES = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
}

/** All of the channel's links, since an extension named like a built-in element takes its place. */
function channelLinks(channel: Channel): readonly object[] {
  const links = [
    ['self', channel.self],
    ['hub', channel.hub],
    ['prev-archive', channel.previous],
    ['next-archive', channel.next],
    ['current', channel.current],
  ] as const
  return links.flatMap(([rel, href]) =>
    href === undefined
      ? []
      : [{ _attributes: attributes({ href, rel, type: rel === 'hub' ? undefined : 'application/rss+xml' }) }],
  )
}

function rssItem(item: PublishedItem): Item {
  const extensions = Object.entries(elements(item)).flatMap(([name, objects]) =>
    objects === undefined ? [] : [{ name, objects: objects as Record<string, unknown> }],
  )
  // What `feed` itself would write of these is replaced below where it is not as it should be.
  return {
    title: item.title,
    link: item.url as string,
    guid: text(item.id)._text,
    date: item.published,
    description: item.title,
    content: item.content,
    category: item.categories.map(({ term, label, scheme, page }) => ({
      name: plain(page || scheme ? (label ?? term) : term)._text,
      domain: attribute(page ?? scheme),
    })),
    extensions,
  }
}

function elements(item: PublishedItem): Record<string, unknown> {
  return {
    title: plain(item.title),
    // RSS 2.0 reads a description as HTML, and validators want one before `content:encoded`.
    description: text(htmlText(escapeHtml(item.opening))),
    'dc:creator': text(item.creator),
    'dc:language': item.language === undefined ? undefined : text(item.language),
    comments: item.discussion === undefined ? undefined : text(item.discussion),
    'media:content': item.pictures.length === 0 ? undefined : item.pictures.map(mediaContent),
    source: item.source && {
      _attributes: attributes({ url: item.source.feed }),
      ...plain(item.source.title),
    },
  }
}

function mediaContent({ url, type, size, caption, credit }: PublishedItem['pictures'][number]): object {
  return {
    _attributes: attributes({ url, medium: 'image', type, width: size?.width, height: size?.height }),
    ...(caption && { 'media:description': { _attributes: { type: 'plain' }, ...plain(caption) } }),
    ...(credit && { 'media:credit': text(credit) }),
  }
}

/** A text node. xml-js first turns every `&amp;` into `&`, so a literal one must be said twice. */
const text = (value: string): { _text: string } => ({
  _text: value.includes('&') ? value.replaceAll('&', '&amp;') : value,
})

/** A text node that must not be read as HTML. */
const plain = (value: string): { _text: string } => text(markTags(markReferences(value)))

/** An attribute's value. xml-js escapes nothing but the quotes. */
const attribute = (value: string | undefined): string | undefined => value && escapeHtml(value)

function attributes(
  values: Record<string, string | number | undefined>,
): Record<string, string | number | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? attribute(value) : value,
    ]),
  )
}

/** RFC 5005 §4: `feed` could add the mark only after the items, where validators want no more of the channel. */
function markArchive(xml: string): string {
  return xml.replace('<title>', '<fh:archive/>\n        <title>')
}
