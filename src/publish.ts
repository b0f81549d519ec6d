import { documentsOf } from './documents.ts'
import { Editions } from './editions.ts'
import type { Newsroom } from './model/newsroom.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'
import type { Document } from './store/store.ts'

/** What the operator decides about publishing. */
export interface PublishSettings {
  /** Most articles in a feed; each feed's own when absent. */
  readonly limit?: number
}

/** What a publish did: the documents that changed; `rendered` is false when there was nothing to do. */
export interface Published {
  readonly rendered: boolean
  readonly changed: readonly Document[]
}

/**
 * The way out, whole: compiles the curated feeds, renders what changed, and marks the rest of what is published stale.
 * Follows how far the store is beyond the last publish that succeeded, so one that fails is made up for by the next.
 */
export async function publish(
  ports: Ports,
  newsroom: Newsroom,
  site: Site,
  settings: PublishSettings,
): Promise<Published> {
  const { store } = ports
  const standing = await store.standing()
  const decided = decisions(newsroom, site, settings, ports.now())
  const target = `${standing.seq} ${decided}`
  if (standing.published === target) return { rendered: false, changed: [] }
  const editions = await new Editions(ports, newsroom, settings).curated()
  const made = await Promise.all(
    editions.map((edition, i) => documentsOf(edition, site, ports, { front: i === 0 })),
  )
  const documents = made.flat()
  const changed = await withoutUnchanged(documents, ports)
  const stale = await stalePaths(standing.published, decided, ports)
  await store.publish({ documents: stale === 'all' ? documents : changed, stale, standing: target })
  return { rendered: true, changed }
}

/** A tag of all that people have decided: another one renders everything anew. Days count where a rule or a pick ends with one. */
function decisions(newsroom: Newsroom, site: Site, settings: PublishSettings, now: Date): string {
  const decided = JSON.stringify([newsroom, site, settings.limit ?? 0])
  const endsWithADay = decided.includes('"maxAgeDays"') || decided.includes('"pinUntil"')
  return shortHash(decided) + (endsWithADay ? `@${now.toISOString().slice(0, 10)}` : '')
}

async function withoutUnchanged(documents: readonly Document[], ports: Ports): Promise<Document[]> {
  const tags = await ports.store.documentTags(documents.map((each) => each.path))
  return documents.filter((each) => tags.get(each.path) !== each.etag)
}

/** The documents, rendered when they are asked for, that the changes since the last publish reach. */
async function stalePaths(
  published: string | undefined,
  decided: string,
  ports: Ports,
): Promise<readonly string[] | 'all'> {
  const [seq, before] = (published ?? '').split(' ')
  if (before !== decided) return 'all'
  const folders: Readonly<Record<string, string>> = {
    author: 'authors',
    country: 'countries',
    topic: 'topics',
    source: 'sources',
  }
  const facets = await ports.store.changedFacets(Number(seq))
  return facets.flatMap(([kind, value]) => {
    const path = `/${folders[kind] ?? kind}/${encodeURIComponent(value)}`
    return [path, `${path}.rss`, `${path}.atom`, `${path}.json`]
  })
}
