import type { FeedSnapshot, Fingerprint, ParsedFeed, ParsedItem } from '../model/feed.ts'
import { shortHash } from '../model/short-hash.ts'
import { decode } from './charset.ts'
import { mapJsonItem, readJsonFeed } from './json-feed.ts'
import { keepNewest } from './keep-newest.ts'
import { type FeedHead, mapFeed } from './map-feed.ts'
import { mapItem } from './map-item.ts'
import type { Node } from './node.ts'
import { type RawItem, splitItems } from './split-items.ts'
import { withinLimits } from './within-limits.ts'
import { inLots, readXmlFeed } from './xml-feed.ts'

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

const isJson = (text: string): boolean => /^[\s\ufeff]{0,1000}\{/.test(text)

async function readXml(
  text: string,
  base: string | undefined,
  known: Fingerprint | undefined,
): Promise<Read> {
  const split = splitItems(text)
  const read = async (chosen: readonly RawItem[]) => {
    const [lot = [], ...more] = inLots(chosen)
    const { feed, items, isAtom, repairs } = await readXmlFeed(split, lot)
    const { head, inherited } = mapFeed(feed, isAtom, base)
    const map = (item: Node) => withinLimits(mapItem(item, inherited))
    const mapped = items.map(map)
    const mended = new Set(repairs)
    for (const some of more) {
      const read = await readXmlFeed({ ...split, head: '' }, some)
      for (const item of read.items) mapped.push(map(item))
      for (const repair of read.repairs) mended.add(repair)
    }
    const sound = mapped.flatMap((item, index) => {
      if (!chosen[index]!.cut) return item
      return isSoundCut(item) ? { ...item, cut: true as const } : []
    })
    const stamp = stampOf(head, base, split.root)
    return { head, repairs: [...mended], stamp, items: sound, read: chosen.length }
  }
  const fresh = withoutKnown(split.items, known)
  const first = await read(fresh)
  const isOutdated = known !== undefined && known.head !== first.stamp && fresh.length < split.items.length
  const { head, items, stamp, repairs, read: count } = isOutdated ? await read(split.items) : first
  return {
    ...head,
    items,
    fingerprint: { head: stamp, items: split.items.map((item) => item.hash).filter((hash) => hash !== '') },
    skipped: split.items.length - count,
    repairs: [...split.repairs, ...repairs],
  }
}

/** An item that the body's end cut short is worth keeping when we know what it is: its title, and its address or guid. */
const isSoundCut = (item: ParsedItem): boolean =>
  item.title !== undefined && (item.url !== undefined || item.guid !== undefined)

async function readJson(
  text: string,
  base: string | undefined,
  known: Fingerprint | undefined,
): Promise<Read> {
  const { head, items: all, repairs } = readJsonFeed(text, base)
  const kept = keepNewest(all, (item) => String(item.date_published))
  const raw = kept.map((item) => ({ item, hash: hashOf(item) }))
  const stamp = stampOf(head, base)
  const fresh = withoutKnown(raw, known?.head === stamp ? known : undefined)
  return {
    ...head,
    items: fresh.map(({ item }) => withinLimits(mapJsonItem(item, head, base))),
    fingerprint: { head: stamp, items: raw.map(({ hash }) => hash).filter((hash) => hash !== '') },
    skipped: raw.length - fresh.length,
    repairs:
      raw.length < all.length
        ? [...repairs, `kept the newest ${raw.length} of ${all.length} items`]
        : repairs,
  }
}

/** Empty for an item that is nested too deeply to be written, so that it is read each time. */
function hashOf(item: object): string {
  try {
    return shortHash(JSON.stringify(item))
  } catch {
    return ''
  }
}

function withoutKnown<T extends { readonly hash: string }>(
  items: readonly T[],
  known: Fingerprint | undefined,
): readonly T[] {
  if (!known) return items
  const seen = new Set(known.items)
  return items.filter((item) => !seen.has(item.hash))
}

/** A hash of all that items take from their feed or are judged by, and of nothing that moves with every issue, as dates do. */
function stampOf(head: FeedHead, ...also: readonly unknown[]): string {
  const { updated, pace, ...lasting } = head
  return shortHash(JSON.stringify([lasting, ...also]))
}
