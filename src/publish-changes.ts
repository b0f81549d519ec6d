import { changedDocuments } from './documents.ts'
import { Editions } from './editions.ts'
import { facetsAt } from './model/facets.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Site } from './model/site.ts'
import { pingHub } from './ping-hub.ts'
import type { Ports } from './ports.ts'
import type { Published, PublishSettings } from './publish.ts'
import { FORMATS } from './render/formats.ts'
import type { Document, RenderedEdition } from './store/published-store.ts'

/** Editions made on demand whose documents are kept: authors, countries, archives, combinations. */
const KEPT = 3000

/** Compiles and renders what has changed up to a standing, and writes it together with that standing. Loaded only where there is something to publish. */
export async function publishChanges(
  { seq, published, standing }: { seq: number; published: string | undefined; standing: string },
  {
    ports,
    newsroom,
    site,
    settings,
  }: { ports: Ports; newsroom: Newsroom; site: Site; settings: PublishSettings },
): Promise<Published> {
  const { store } = ports
  const curated = await new Editions(ports, newsroom, settings).curated(seq)
  const documents: Document[] = []
  const editions: RenderedEdition[] = []
  for (const [i, { edition }] of curated.entries()) {
    const changed = await changedDocuments(edition, { site, front: i === 0 }, ports)
    documents.push(...changed.documents)
    editions.push(...changed.editions)
    // Whoever asks for something meanwhile does not wait for all feeds.
    await new Promise((resolve) => setTimeout(resolve))
  }
  const archives = curated.flatMap(({ filing }) => filing.written ?? [])
  await store.publish({ documents, editions, archives, standing, at: ports.now() })
  if (site.hub) await pingHub(await feedsChanged(documents, published, ports), site, ports, settings)
  await store.letGo(KEPT)
  return { rendered: true, changed: documents }
}

/** Paths of the feeds that a hub is to be told of: the curated ones that were written, and those made on demand that the changes reach. */
async function feedsChanged(
  documents: readonly Document[],
  published: string | undefined,
  { store }: Ports,
): Promise<string[]> {
  const written = documents.filter(({ entries }) => entries !== undefined).map(({ path }) => path)
  const since = Number(published?.split(' ')[0] ?? Number.NaN)
  if (Number.isNaN(since)) return written
  const changed = new Set((await store.changedFacets(since)).map((facet) => facet.join(' ')))
  const onDemand = (await store.madeOnDemand()).filter((path) =>
    facetsAt(path)?.every((facet) => changed.has(facet.join(' '))),
  )
  return [...written, ...onDemand.flatMap((path) => FORMATS.map(({ extension }) => path + extension))]
}
