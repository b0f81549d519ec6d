import { shortHash } from './model/short-hash.ts'

/** A feed's text cut into what stands before its entries, the entries, and what stands behind them. */
export interface CutFeed {
  readonly head: string
  readonly entries: readonly string[]
  /** What stands between two entries. */
  readonly between: string
  readonly tail: string
}

/** Length of an entry's hash: with some hundred entries, two alike are not to be feared. */
const HASH = 9

/** Cuts a feed that we rendered; undefined for what is no feed of ours. No text in it can look like the ends of an entry: all is escaped or sanitised. */
export function cutFeed(text: string, type: string): CutFeed | undefined {
  if (type.startsWith('application/atom+xml')) return cut(text, { open: '<entry', close: '</entry>' })
  if (type.startsWith('application/rss+xml')) return cut(text, { open: '<item', close: '</item>' })
  if (type.startsWith('application/feed+json')) return cut(text, JSON_ITEM)
  return undefined
}

/** `JSON.stringify` with four spaces: no text in it can have a line end. */
const JSON_ITEM = { open: '\n        {', close: '\n        }', after: '\n    "items": [' }

/** Short hashes of the entries, one after the other. */
export function hashEntries({ entries }: CutFeed): string {
  return entries.map(hashOf).join('')
}

/** A feed with those entries only that are not among the hashed ones: the newer, and the changed (RFC 3229). */
export function withoutEntries(text: string, type: string, hashed: string): string | undefined {
  const feed = cutFeed(text, type)
  if (!feed) return undefined
  const known = new Set<string>()
  for (let at = 0; at < hashed.length; at += HASH) known.add(hashed.slice(at, at + HASH))
  const entries = feed.entries.filter((entry) => !known.has(hashOf(entry)))
  return feed.head + entries.join(feed.between) + feed.tail
}

const hashOf = (entry: string): string => shortHash(entry).slice(0, HASH)

function cut(text: string, { open, close, after }: { open: string; close: string; after?: string }): CutFeed {
  const places: { start: number; end: number }[] = []
  const from = after === undefined ? 0 : text.indexOf(after)
  for (let at = text.indexOf(open, from); at >= 0 && from >= 0; at = text.indexOf(open, at + open.length)) {
    const end = text.indexOf(close, at)
    if (end < 0) break
    if (/[\s>]/.test(text.charAt(at + open.length))) places.push({ start: at, end: end + close.length })
  }
  const [first, second] = places
  const last = places.at(-1)
  if (!first || !last) return { head: text, entries: [], between: '', tail: '' }
  return {
    head: text.slice(0, first.start),
    entries: places.map(({ start, end }) => text.slice(start, end)),
    between: second ? text.slice(first.end, second.start) : '',
    tail: text.slice(last.end),
  }
}
