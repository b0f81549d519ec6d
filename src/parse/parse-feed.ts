import type { FeedSnapshot, Fingerprint, ParsedFeed, ParsedItem } from '../model/feed.ts'
import { shortHash } from '../model/short-hash.ts'
import { decode } from './charset.ts'
import { mapJsonItem, readJsonFeed } from './json-feed.ts'
import { limits } from './limits.ts'
import { type FeedHead, mapFeed } from './map-feed.ts'
import { mapItem } from './map-item.ts'
import { splitItems } from './split-items.ts'
import { readXmlFeed } from './xml-feed.ts'

/**
 * What a fetched feed says: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Items whose text is in `known` are not read
 * again, unless the feed changed in what its items take from it. Faults of the feed are worked around and told in `repairs`;
 * a body that is no feed throws a SyntaxError that names its root element.
 */
export async function parseFeed(snapshot: FeedSnapshot, known?: Fingerprint): Promise<ParsedFeed> {
  const { text, unreadable } = decode(snapshot.body, snapshot.contentType)
  const base = snapshot.url || undefined
  const read = isJson(text) ? readJson : readXml
  return { ...(await read(text, base, known)), unreadable }
}

type Read = Omit<ParsedFeed, 'unreadable'>

const isJson = (text: string): boolean => /^[\s\ufeff]{0,1000}[{[]/.test(text)

async function readXml(text: string, base: string | undefined, known: Fingerprint | undefined): Promise<Read> {
  const split = splitItems(text)
  const hashes = split.items.map((item) => item.hash)
  const read = async (chosen: typeof split.items) => {
    const { feed, items, isAtom, repairs } = await readXmlFeed(split, chosen)
    const { head, inherited } = mapFeed(feed, isAtom, base)
    return { head, repairs, stamp: stampOf(head, split.root), items: items.map((item) => mapItem(item, inherited)) }
  }
  const fresh = without(split.items, hashes, known)
  const first = await read(fresh)
  const changed = known !== undefined && known.head !== first.stamp && fresh.length < split.items.length
  const { head, items, stamp, repairs } = changed ? await read(split.items) : first
  return {
    ...head,
    items,
    fingerprint: { head: stamp, items: hashes.filter((hash) => hash !== '') },
    skipped: split.items.length - items.length,
    repairs: [...split.repairs, ...repairs],
  }
}

async function readJson(text: string, base: string | undefined, known: Fingerprint | undefined): Promise<Read> {
  const { head, items: all } = readJsonFeed(text, base)
  const raw = all.slice(0, limits.items)
  const hashes = raw.map((item) => shortHash(JSON.stringify(item)))
  const stamp = stampOf(head)
  const fresh = known?.head === stamp ? without(raw, hashes, known) : raw
  const items: ParsedItem[] = fresh.map((item) => mapJsonItem(item, head, base))
  const repairs = raw.length < all.length ? [`kept the first ${raw.length} of ${all.length} items`] : []
  return { ...head, items, fingerprint: { head: stamp, items: hashes }, skipped: raw.length - items.length, repairs }
}

function without<T>(items: readonly T[], hashes: readonly string[], known: Fingerprint | undefined): readonly T[] {
  if (!known) return items
  const seen = new Set(known.items)
  return items.filter((_, index) => !seen.has(hashes[index]!))
}

/** A hash of all that items take from their feed or are judged by, and of nothing that moves with every issue, as dates do. */
function stampOf(head: FeedHead, root?: unknown): string {
  const { updated, pace, ...lasting } = head
  return shortHash(JSON.stringify([lasting, root]))
}
