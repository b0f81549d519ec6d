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

/** Cuts a feed that we rendered; undefined for what is no feed of ours. No text in it can hold the tag of an entry: all is escaped or sanitised. */
export function cutFeed(text: string, type: string): CutFeed | undefined {
  if (type.startsWith('application/atom+xml')) return cutXml(text, 'entry')
  if (type.startsWith('application/rss+xml')) return cutXml(text, 'item')
  if (type.startsWith('application/feed+json')) return cutJson(text)
  return undefined
}

/** Short hashes of a feed's entries, one after the other; undefined for what is no feed. */
export function hashEntries(text: string, type: string): string | undefined {
  return cutFeed(text, type)?.entries.map(hashOf).join('')
}

/** A feed with those entries only that are not among the hashed ones: the newer, and the changed (RFC 3229). */
export function withoutEntries(text: string, type: string, hashed: string): string | undefined {
  const cut = cutFeed(text, type)
  if (!cut) return undefined
  const known = new Set<string>()
  for (let at = 0; at < hashed.length; at += HASH) known.add(hashed.slice(at, at + HASH))
  const entries = cut.entries.filter((entry) => !known.has(hashOf(entry)))
  return cut.head + entries.join(cut.between) + cut.tail
}

const hashOf = (entry: string): string => shortHash(entry).slice(0, HASH)

function cutXml(text: string, tag: string): CutFeed {
  const [open, close] = [`<${tag}`, `</${tag}>`]
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length)) {
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

function cutJson(text: string): CutFeed {
  const { items, ...head } = JSON.parse(text) as { items: readonly unknown[] }
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"items":[`,
    entries: items.map((item) => JSON.stringify(item)),
    between: ',',
    tail: ']}',
  }
}
