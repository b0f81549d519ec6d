import { withoutEntries } from '../feed-entries.ts'
import type { PublishedStore } from '../store/published-store.ts'
import { bareTag, type Ready, securityHeaders } from './ready.ts'

/** What of a request asks for a delta. */
export interface DeltaAsked {
  readonly aIm?: string | null
  readonly ifNoneMatch?: string | null
}

/** A 226: the header names and values in turn. */
export interface Delta {
  readonly status: 226
  readonly headers: readonly string[]
  readonly body: Uint8Array
}

/** Most tags of one request that are looked up. */
const MOST_TAGS = 20

/** Whether a client takes the instance manipulation "feed" (RFC 3229 §10.5.3, and "feed" as Bob Wyman registered it). */
export function takesDelta(aIm: string | null | undefined): boolean {
  if (!aIm) return false
  return aIm
    .toLowerCase()
    .split(',')
    .some((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
      return name === 'feed' && !parameters.some((each) => /^q=0(\.0*)?$/.test(each))
    })
}

/**
 * The entries of a feed that are newer than the document which the client has, by one of its tags, or have changed since;
 * undefined where that document is not known any more, and the whole feed is the answer.
 */
export async function deltaOf(
  path: string,
  ready: Ready,
  { asked, store }: { asked: DeltaAsked; store: PublishedStore },
): Promise<Delta | undefined> {
  if (!takesDelta(asked.aIm) || !asked.ifNoneMatch) return undefined
  const tags = asked.ifNoneMatch.split(',').slice(0, MOST_TAGS).map(bareTag)
  const known = await store.entriesOf(path, tags)
  if (known === undefined) return undefined
  const text = withoutEntries(new TextDecoder().decode(ready.bodies.identity), ready.type, known)
  if (text === undefined) return undefined
  const body = new TextEncoder().encode(text)
  return {
    status: 226,
    headers: [
      ...['Content-Type', ready.type],
      ...['Content-Length', String(body.length)],
      ...['IM', 'feed'],
      ...['ETag', ready.etag],
      ...(ready.modified ? ['Last-Modified', ready.modified.toUTCString()] : []),
      // Caches that know no 226 must not take it for the feed.
      ...['Cache-Control', 'no-store, im'],
      ...['Vary', 'A-IM, If-None-Match'],
      ...securityHeaders(ready.type),
    ],
    body,
  }
}
