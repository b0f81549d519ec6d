import { changedDocuments, changedTexts, renderDocuments } from '../documents.ts'
import type { Editions } from '../editions.ts'
import type { CuratedFeed } from '../model/edition.ts'
import { facetsPath } from '../model/facets.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { shortHash } from '../model/short-hash.ts'
import type { Site } from '../model/site.ts'
import type { Ports } from '../ports.ts'
import type { Document, Publication, RenderedEdition } from '../store/published-store.ts'
import type { Asked } from './read-path.ts'

/** What is served at a path: a document, a path it has moved to, or nothing. */
export type FoundDocument =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'none' }

/** What finding a document needs. */
export interface Finder {
  readonly ports: Ports
  readonly newsroom: Newsroom
  readonly site: Site
  readonly editions: Editions
  /** How far publishing has come; what was found right at this point is right. */
  readonly token: string
}

/** Finds a document: as published, or looked at again since something has been published, and rendered where it came out otherwise. */
export async function findDocument(asked: Asked, finder: Finder): Promise<FoundDocument> {
  const feed = curatedFeed(asked, finder)
  if (asked.of.kind === 'curated' && !feed) return NONE
  if (feed && asked.archive === undefined) return findCurated(asked, feed, finder)
  const { store } = finder.ports
  const known = (await store.editions([asked.edition])).get(asked.edition)
  const stored = known?.checked === finder.token ? await store.document(asked.path) : undefined
  if (stored) return { kind: 'document', document: stored }
  return asked.archive === undefined ? findOfFacets(asked, known, finder) : findArchive(asked, known, finder)
}

const NONE = { kind: 'none' } as const

function curatedFeed({ of }: Asked, { newsroom }: Finder): CuratedFeed | undefined {
  return of.kind === 'curated' ? newsroom.curated.find(({ id }) => id === of.feed) : undefined
}

/** Publishing keeps these right; they are made here only where nothing has been published yet. */
async function findCurated(asked: Asked, feed: CuratedFeed, finder: Finder): Promise<FoundDocument> {
  const { ports, newsroom, site, editions } = finder
  const stored = await ports.store.document(asked.path)
  if (stored) return { kind: 'document', document: stored }
  const { seq } = await ports.store.standing()
  const [made] = await editions.curated(seq, [feed])
  if (!made) return NONE
  const { documents } = await changedDocuments(
    made.edition,
    { site, front: feed === newsroom.curated[0] },
    ports,
  )
  const archives = made.filing.written ? [made.filing.written] : []
  await ports.store.publish({ documents, archives, at: ports.now() })
  return found(asked.path, documents, ports)
}

async function findOfFacets(
  asked: Asked,
  known: RenderedEdition | undefined,
  finder: Finder,
): Promise<FoundDocument> {
  const { ports, site, editions } = finder
  const { seq } = await ports.store.standing()
  const made = asked.of.kind === 'facets' ? await editions.of(asked.of.facets, seq) : undefined
  if (made === undefined) return NONE
  if (made.kind === 'moved')
    return { kind: 'moved', to: facetsPath(made.to) + asked.path.slice(asked.edition.length) }
  const archives = made.filing?.written ? [made.filing.written] : []
  const { documents, editions: rendered } = await changedDocuments(made.edition, { site }, ports)
  const [madeOf = known?.madeOf ?? ''] = rendered.map((each) => each.madeOf)
  return write(asked, { madeOf, documents, archives }, finder)
}

async function findArchive(
  asked: Asked,
  known: RenderedEdition | undefined,
  finder: Finder,
): Promise<FoundDocument> {
  const { ports, editions, site } = finder
  const { of, archive = 0 } = asked
  const feed = curatedFeed(asked, finder)
  const [facet] = of.kind === 'facets' ? of.facets : []
  const made = feed
    ? await editions.archiveOf(feed, archive)
    : facet && (await editions.archiveOfFacet(facet, archive))
  if (!made) return NONE
  const madeOf = shortHash(`${made.tag} ${JSON.stringify(site)}`)
  const texts = known?.madeOf === madeOf ? [] : renderDocuments(await made.edition(), { site }, ports)
  return write(asked, { madeOf, documents: await changedTexts(asked.edition, texts, ports) }, finder)
}

/** Keeps what was rendered, and that it is right at this point. */
async function write(
  asked: Asked,
  {
    madeOf,
    ...written
  }: { madeOf: string; documents: readonly Document[]; archives?: Publication['archives'] },
  { ports, token }: Finder,
): Promise<FoundDocument> {
  const editions = [{ path: asked.edition, madeOf, checked: token }]
  await ports.store.publish({ ...written, editions, at: ports.now() })
  return found(asked.path, written.documents, ports)
}

async function found(path: string, documents: readonly Document[], { store }: Ports): Promise<FoundDocument> {
  const document = documents.find((each) => each.path === path) ?? (await store.document(path))
  return document ? { kind: 'document', document } : NONE
}
