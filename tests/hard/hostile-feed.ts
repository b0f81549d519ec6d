/** What a hostile source sends: a body, and how it is labelled. */
export interface Sent {
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" ' +
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'

/** An RSS document around these items; `head` stands before the root element, `channel` in the channel. */
export const rss = (items: string, { head = '', channel = '' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<rss version="2.0" ${NAMESPACES}><channel><title>Hostile</title>` +
  `<link>https://hostile.example.org/</link><description>d</description>${channel}${items}</channel></rss>`

/** An Atom document around these entries. */
export const atom = (entries: string, { head = '', feed = '' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>Hostile</title>` +
  `<id>urn:hostile:feed</id><updated>2026-11-24T10:00:00Z</updated>${feed}${entries}</feed>`

/** The parts of an item: each stands as it is, so it may hold anything. */
export interface Parts {
  readonly title?: string
  readonly link?: string
  readonly guid?: string
  readonly date?: string
  readonly creator?: string
  readonly description?: string
  readonly content?: string
  readonly more?: string
}

/** An RSS item called `name`, whole but for what `parts` puts in its place; an empty part leaves the element out. */
export function item(name: string, parts: Parts = {}): string {
  const whole = {
    title: `Story ${name}`,
    link: `https://hostile.example.org/${name}`,
    guid: `https://hostile.example.org/?p=${name}`,
    date: 'Mon, 23 Nov 2026 10:00:00 GMT',
    creator: 'Hedda Gabler',
    description: `What happened in place ${name} is told here.`,
    content: '',
    ...parts,
  }
  const elements = [
    ['title', whole.title],
    ['link', whole.link],
    ['guid isPermaLink="false"', whole.guid],
    ['pubDate', whole.date],
    ['dc:creator', whole.creator],
    ['description', whole.description],
    ['content:encoded', whole.content],
  ] as const
  const text = elements.map(([tag, value]) => (value === '' ? '' : `<${tag}>${value}</${tag.split(' ')[0]}>`))
  return `<item>${text.join('')}${parts.more ?? ''}</item>`
}

/** An Atom entry called `name`; `more` stands in it. */
export const entry = (name: string, more = '', title = `<title>Story ${name}</title>`): string =>
  `<entry>${title}<id>urn:hostile:${name}</id><link href="https://hostile.example.org/${name}"/>` +
  `<updated>2026-11-23T10:00:00Z</updated><author><name>Hedda Gabler</name></author>${more}</entry>`

/** An item of a JSON Feed called `name`, with what `more` puts in its place. */
export const jsonItem = (name: string, more: Readonly<Record<string, unknown>> = {}): object => ({
  id: `https://hostile.example.org/?p=${name}`,
  url: `https://hostile.example.org/${name}`,
  title: `Story ${name}`,
  content_html: `<p>What happened in place ${name} is told here.</p>`,
  date_published: '2026-11-23T10:00:00Z',
  authors: [{ name: 'Hedda Gabler' }],
  ...more,
})

/** A JSON Feed of these items. */
export const json = (items: unknown, more: object = {}): Sent => ({
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Hostile', items, ...more }),
  type: 'application/feed+json',
})

/** Text within CDATA. */
export const cdata = (text: string): string => `<![CDATA[${text}]]>`

/** Text escaped for XML: what an honest writer would make of it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Bytes of a text in ISO-8859-1. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)

/** Bytes of a text in UTF-16, with its mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const marked = `\ufeff${text}`
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), order === 'le')
  return new Uint8Array(view.buffer)
}

/** Texts and bytes, one after the other. */
export function joined(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  )
}
