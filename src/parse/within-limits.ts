import type { ParsedItem, ParsedMedia } from '../model/feed.ts'
import { shortHash } from '../model/short-hash.ts'
import { limits } from './limits.ts'

/**
 * The item with no field larger than it is worth: an address that is too long is absent, words are cut, and a guid keeps
 * its beginning and a hash of the whole, so that it still tells one item from another.
 */
export function withinLimits(item: ParsedItem): ParsedItem {
  return shortened(item) as ParsedItem
}

function shortened(object: object): object {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(object)) {
    const fitted = fitValue(name, value)
    if (fitted !== undefined) out[name] = fitted
  }
  return out
}

function fitValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return fitText(name, value)
  if (Array.isArray(value)) return fitList(name, value)
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? shortened(value) : value
}

/** A picture or an enclosure is nothing without its address. */
function fitList(name: string, list: readonly unknown[]): unknown[] {
  const fitted = list.map((each) => fitValue(name, each))
  const hasAddress = name === 'media' || name === 'enclosures'
  return hasAddress ? fitted.filter((each) => (each as Partial<ParsedMedia>).url !== undefined) : fitted
}

function fitText(name: string, text: string): string | undefined {
  if (addresses.has(name)) return text.length > limits.address ? undefined : text
  if (name === 'guid' || name === 'id') return text.length > limits.guid ? abridged(text) : text
  const most = lengths[name] ?? limits.words
  return text.length > most ? text.slice(0, most).toWellFormed() : text
}

const abridged = (guid: string): string =>
  `${guid.slice(0, limits.guid - 20).toWellFormed()}…${shortHash(guid)}`

const addresses = new Set(['url', 'image', 'picture', 'discussionUrl', 'originalUrl', 'link', 'feedUrl'])

/** Texts that may be longer or must be shorter than the rest, by the names of their fields. */
const lengths: Readonly<Record<string, number>> = {
  // Cut where it was read, at the end of a tag.
  value: Number.MAX_SAFE_INTEGER,
  bio: limits.bio,
  name: limits.byline,
  term: limits.term,
  label: limits.term,
  scheme: limits.term,
  type: limits.term,
}
