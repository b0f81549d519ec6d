import { escapeHtml } from '../html/escape.ts'
import type { Edition } from '../model/edition.ts'
import type { Rendered, Site } from '../model/site.ts'
import { type Channel, channelOf } from './channel.ts'
import { markReferences, writeMeant } from './clean.ts'
import { guard } from './guard.ts'
import type { PublishedItem, PublishedPerson } from './item.ts'
import { writeMoments } from './moments.ts'

/** An edition as Atom 1.0 (RFC 4287), with RFC 4685 replies and RFC 5005 archives. Written by us: `feed` lacks half of it. */
export function renderAtom(edition: Edition, site: Site): Rendered {
  const { entries, leftOut } = guard(edition, site)
  const channel = channelOf(edition, site, '.atom')
  return {
    text: `${feedHead(channel, site)}${atomEntries(entries.map(({ item }) => item)).join('')}</feed>\n`,
    leftOut,
  }
}

function atomEntries(items: readonly PublishedItem[]): readonly string[] {
  const moments = writeMoments(items.map(({ updated }) => updated))
  return items.map((item, i) => {
    const [xml, usual, moment] = [atomEntry(item), item.updated.toISOString(), moments[i]!]
    return moment === usual ? xml : xml.replace(updatedAt(usual), updatedAt(moment))
  })
}

const updatedAt = (moment: string): string => element('updated', moment)

function feedHead(channel: Channel, site: Site): string {
  const archive = channel.current === undefined ? '' : ' xmlns:fh="http://purl.org/syndication/history/1.0"'
  const open = `<feed xmlns="http://www.w3.org/2005/Atom"${archive} xml:lang="${channel.language}">`
  const lines = [
    element('id', channel.id),
    `<title type="text">${plain(channel.title)}</title>`,
    `<subtitle type="text">${plain(channel.description)}</subtitle>`,
    element('updated', channel.updated.toISOString()),
    person('author', channel.publisher),
    link({ rel: 'self', type: 'application/atom+xml', href: channel.self }),
    link({ rel: 'alternate', type: 'text/html', href: channel.page }),
    link({ rel: 'hub', href: channel.hub }),
    link({ rel: 'prev-archive', type: 'application/atom+xml', href: channel.previous }),
    link({ rel: 'next-archive', type: 'application/atom+xml', href: channel.next }),
    link({ rel: 'current', type: 'application/atom+xml', href: channel.current }),
    isMarked(channel) ? '<fh:archive/>' : '',
    element('icon', channel.icon),
    element('logo', channel.icon),
    `<generator uri="${escapeHtml(site.publicUrl)}/"${attribute('version', site.version)}>Dateline</generator>`,
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${open}\n${block(lines, '  ')}`
}

/** RFC 5005 §4: an archive says that it is one. The first bears the mark once another follows: alone it leads nowhere. */
const isMarked = ({ current, previous, next }: Channel): boolean =>
  current !== undefined && (previous ?? next) !== undefined

/** The entry's XML, built once however many archives and deltas it appears in. */
function atomEntry(item: PublishedItem): string {
  const known = ENTRIES.get(item)
  if (known !== undefined) return known
  const xml = buildEntry(item)
  ENTRIES.set(item, xml)
  return xml
}

const ENTRIES = new WeakMap<PublishedItem, string>()

function buildEntry(item: PublishedItem): string {
  const language = item.language === undefined ? '' : ` xml:lang="${item.language}"`
  const lines = [
    element('id', item.id),
    `<title type="text">${plain(item.title)}</title>`,
    link({ rel: 'alternate', type: 'text/html', href: item.url }),
    ...item.authors.map((author) => person('author', author)),
    ...item.contributors.map((contributor) => person('contributor', contributor)),
    element('published', item.published.toISOString()),
    updatedAt(item.updated.toISOString()),
    item.summary === undefined ? '' : `<summary type="text">${plain(item.summary)}</summary>`,
    `<content type="html">${escapeText(item.content)}</content>`,
    link({ rel: 'replies', type: 'text/html', href: item.discussion }),
    ...item.related.map(({ url, outlet, headline }) =>
      link({ rel: 'related', type: 'text/html', href: url, title: `${outlet}: ${headline}` }),
    ),
    ...item.categories.map(
      ({ term, scheme, label }) =>
        `<category term="${plain(term)}"${attribute('scheme', scheme)}${attribute('label', label)}/>`,
    ),
    source(item.source),
  ]
  return `  <entry${language}>\n${block(lines, '    ')}  </entry>\n`
}

/** Last in its entry and without an author: readers take what they meet first for the entry's own. */
function source(origin: PublishedItem['source']): string {
  if (origin === undefined) return ''
  return [
    '<source>',
    element('id', origin.id),
    `<title type="text">${plain(origin.title)}</title>`,
    element('updated', origin.updated.toISOString()),
    link({ rel: 'self', href: origin.feed }),
    link({ rel: 'alternate', type: 'text/html', href: origin.site }),
    origin.rights === undefined ? '' : `<rights type="text">${plain(origin.rights)}</rights>`,
    '</source>',
  ].join('')
}

function person(name: 'author' | 'contributor', { name: called, url }: PublishedPerson): string {
  return `<${name}><name>${plain(called)}</name>${url === undefined ? '' : element('uri', url)}</${name}>`
}

function link({
  rel,
  type,
  href,
  title,
}: {
  rel: string
  type?: string
  href?: string
  title?: string
}): string {
  if (href === undefined) return ''
  return `<link rel="${rel}"${attribute('type', type)} href="${escapeHtml(href)}"${attribute('title', title)}/>`
}

/** Long text that stands in an element, where quotes may stay: three passes of the engine's own beat one of ours. */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text that must not be read as HTML. */
const plain = (text: string): string => writeMeant(escapeHtml(markReferences(text)))

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${plain(value)}"`

const block = (lines: readonly string[], indent: string): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => `${indent}${line}\n`)
    .join('')
