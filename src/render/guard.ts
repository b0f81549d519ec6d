import type { Edition, Entry } from '../model/edition.ts'
import type { Rendered, Site } from '../model/site.ts'
import { oneLine, xmlText } from './clean.ts'
import { type PublishedItem, publishedItem } from './item.ts'

/** The entries of an edition that can be published, in its order, and those that cannot, with the cause. */
export interface Guarded {
  readonly entries: readonly { readonly entry: Entry; readonly item: PublishedItem }[]
  readonly leftOut: Rendered['leftOut']
}

/** Stands before every writer: a bad entry is left out and named, so that it can never cost the others their feed. */
export function guard(edition: Edition, site: Site): Guarded {
  const known = GUARDED.get(edition)
  if (known?.publicUrl === site.publicUrl) return known.guarded
  const guarded = checked(edition, site)
  GUARDED.set(edition, { publicUrl: site.publicUrl, guarded })
  return guarded
}

/** One look at an edition, for the three formats. */
const GUARDED = new WeakMap<Edition, { readonly publicUrl: string; readonly guarded: Guarded }>()

function checked(edition: Edition, site: Site): Guarded {
  const entries: { entry: Entry; item: PublishedItem }[] = []
  const leftOut: { id: string; cause: string }[] = []
  const ids = new Set<string>()
  for (const entry of edition.entries) {
    try {
      const item = publishedItem(entry, site)
      if (ids.has(item.id)) throw new RangeError('another entry has the same id')
      ids.add(item.id)
      entries.push({ entry, item })
    } catch (error) {
      leftOut.push({ id: idOf(entry), cause: error instanceof Error ? error.message : String(error) })
    }
  }
  return { entries, leftOut }
}

function idOf(entry: Entry): string {
  const id: unknown = entry?.article?.id
  return typeof id === 'string' ? (oneLine(xmlText(id)) ?? '') : ''
}
