import { documentsOf } from '../documents.ts'
import type { Editions } from '../editions.ts'
import type { CuratedFeed } from '../model/edition.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Ports } from '../ports.ts'
import type { Document } from '../store/store.ts'

/** A published path taken apart: `/authors/jason-ditz.rss` is `authors`, `jason-ditz`, `.rss`. */
const PUBLISHED = /^\/(feeds|authors|countries|topics|sources)\/([^/]+?)(\.(?:rss|atom|json))?$/

/** What is served at a path: a document, a path it has moved to, or nothing. */
export type FoundDocument =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'none' }

/** Finds the document of a path: as published, or rendered now where it is stale or has not been asked for before. */
export async function findDocument(
  path: string,
  world: { ports: Ports; newsroom: Newsroom; site: Site; editions: Editions },
): Promise<FoundDocument> {
  const stored = await world.ports.store.document(path)
  if (stored && !stored.stale) return { kind: 'document', document: stored }
  const made = await makeNow(path, world)
  if (made.kind !== 'made') return made
  const document = made.documents.find((each) => each.path === path)
  if (!document) return { kind: 'none' }
  await world.ports.store.publish({ documents: made.documents, stale: [] })
  return { kind: 'document', document: stored?.etag === document.etag ? { ...document, modified: stored.modified } : document }
}

async function makeNow(
  path: string,
  { ports, newsroom, site, editions }: Parameters<typeof findDocument>[1],
): Promise<{ kind: 'made'; documents: Document[] } | Exclude<FoundDocument, { kind: 'document' }>> {
  const feed = curatedAt(path, newsroom.curated)
  if (feed) {
    const [edition] = await editions.curated([feed])
    return edition
      ? { kind: 'made', documents: await documentsOf(edition, site, ports, { front: feed === newsroom.curated[0] }) }
      : { kind: 'none' }
  }
  const [, folder = '', written = '', extension = ''] = PUBLISHED.exec(path) ?? []
  const value = decode(written)
  if (folder === '' || folder === 'feeds' || value === undefined) return { kind: 'none' }
  const found = await editions.one(folder, folder === 'countries' ? value.toUpperCase() : value)
  if (found === undefined) return { kind: 'none' }
  if (found.kind === 'moved') return { kind: 'moved', to: `/${folder}/${encodeURIComponent(found.to)}${extension}` }
  const canonical = found.edition.feed.path + extension
  if (canonical !== path) return { kind: 'moved', to: canonical }
  return { kind: 'made', documents: await documentsOf(found.edition, site, ports) }
}

function curatedAt(path: string, curated: readonly CuratedFeed[]): CuratedFeed | undefined {
  if (path === '/') return curated[0]
  return curated.find(({ id }) => path === `/feeds/${id}` || path.startsWith(`/feeds/${id}.`) || path === `/feeds/${id}/left-out`)
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
