import { isPlainUri } from '../model/plain-uri.ts'
import { shortHash } from '../model/short-hash.ts'
import type { Source } from '../model/source.ts'

/** Longest guid that may become an id; a longer one is told by a minted id. */
const LONGEST = 1000

/**
 * The id that an article gets at first sight and keeps for ever: the outlet's guid where that is an IRI as ids should be
 * (RFC 4287 §4.2.6: http(s), `tag:` or `urn:`, in normal form; "post:12" and bare numbers look alike in two feeds) and no
 * other source holds it, else a `tag:` address (RFC 4151) minted of source, guid or address, and day.
 */
export function firstId(item: {
  guid?: string
  url: string
  source: Source
  firstSeen: Date
  guidTaken: boolean
}): string {
  const { guid } = item
  if (guid !== undefined && !item.guidTaken && guid.length <= LONGEST && isPlainUri(guid)) return guid
  const day = item.firstSeen.toISOString().slice(0, 10)
  return `tag:${host(item.source)},${day}:dateline/${encodeURIComponent(item.source.id)}/${shortHash(guid ?? item.url)}`
}

function host(source: Source): string {
  try {
    return new URL(source.siteUrl).hostname.replace(/^\[|\]$/g, '').replace(/[^a-z0-9.-]/g, '.')
  } catch {
    return 'dateline.invalid'
  }
}

/** Items by what tells them apart within one feed: a guid, or an address, that several of them share tells nothing. */
export function tellApart<T extends { guid?: string; url: string }>(
  items: readonly T[],
): (T & { ambiguous: { guid: boolean; url: boolean } })[] {
  const addressesOf = new Map<string, Set<string>>()
  const guidsOf = new Map<string, Set<string>>()
  for (const { guid, url } of items) {
    add(guidsOf, url, guid ?? '')
    if (guid !== undefined) add(addressesOf, guid, url)
  }
  return items.map((item) => ({
    ...item,
    ambiguous: {
      guid: item.guid !== undefined && (addressesOf.get(item.guid)?.size ?? 0) > 1,
      url: (guidsOf.get(item.url)?.size ?? 0) > 1,
    },
  }))
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
