import { cleanLine } from '../html/text.ts'
import type { ParsedPage } from '../model/feed.ts'

/** The `meta` and `link` elements of a page. */
export interface PageMeta {
  /** Values by lower-case name, property or itemprop, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly canonical?: string
  readonly feeds: ParsedPage['feeds']
  readonly title?: string
}

/** Values of one name that are read: no page has more tags or authors. */
const MOST_VALUES = 200

/** Reads a page's `meta`, `link` and `title` elements. Addresses are absolute. */
export function readMeta(document: Document, url: string): PageMeta {
  const values = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const value = cleanLine(meta.getAttribute('content') ?? '', 3000)
    if (!value) continue
    for (const attribute of ['name', 'property', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.toLowerCase().trim()
      if (!key) continue
      const known = values.get(key)
      if (!known) values.set(key, [value])
      else if (known.length < MOST_VALUES) known.push(value)
    }
  }
  const links = [...document.querySelectorAll('link')]
  const canonical = links.find((link) => hasWord(link.getAttribute('rel'), 'canonical'))?.getAttribute('href')
  const title = cleanLine(document.querySelector('title')?.textContent ?? '', 1000)
  const address = absolute(canonical ?? values.get('og:url')?.[0], url)
  return {
    values,
    ...(address && { canonical: address }),
    feeds: links.flatMap((link) => readFeed(link, url)),
    ...(title && { title }),
  }
}

/** The first value of the first of these names that has one. */
export function metaValue(meta: PageMeta, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.values.get(name)?.[0]
    if (value) return value
  }
  return undefined
}

const hasWord = (list: string | null, word: string) =>
  list?.toLowerCase().split(/\s+/).includes(word) === true

function readFeed(link: Element, url: string): ParsedPage['feeds'] {
  const type = link.getAttribute('type')?.toLowerCase()
  if (
    !hasWord(link.getAttribute('rel'), 'alternate') ||
    !type ||
    !/(?:rss|atom|feed)\+(?:xml|json)|^application\/json$/.test(type)
  )
    return []
  const href = absolute(link.getAttribute('href'), url)
  if (!href) return []
  const title = cleanLine(link.getAttribute('title') ?? '', 200)
  return [{ url: href, type, ...(title && { title }) }]
}

/** An address made absolute; undefined for what is none, or none of the web. */
export function absolute(address: string | null | undefined, base: string): string | undefined {
  if (!address) return undefined
  const url = URL.parse(address.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
