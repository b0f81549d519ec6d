import { changedDocuments, tagOfEdition } from './documents.ts'
import { Editions } from './editions.ts'
import type { Newsroom } from './model/newsroom.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'
import type { Document } from './store/published-store.ts'

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

/** Editions made on demand whose documents are kept: authors, countries, archives, combinations. */
const KEPT = 3000

/**
 * The way out, whole: compiles the curated feeds, and renders and writes those that came out otherwise than before.
 * Follows how far the store is beyond the last publish that succeeded, so one that fails is made up for by the next. All
 * else that is published is looked at again when it is asked for (`serve/find-document`).
 */
export async function publish(
  ports: Ports,
  newsroom: Newsroom,
  site: Site,
  settings: PublishSettings,
): Promise<Published> {
  const { store } = ports
  const { seq, published } = await store.standing()
  const standing = `${seq} ${decisions(newsroom, site, settings, ports.now())}`
  if (published === standing) return { rendered: false, changed: [] }
  const curated = await new Editions(ports, newsroom, settings).curated(seq)
  const known = await store.editions(curated.map(({ edition }) => edition.feed.path))
  const documents: Document[] = []
  const editions = []
  for (const [i, { edition }] of curated.entries()) {
    const { path } = edition.feed
    const showing = { site, front: i === 0 }
    const madeOf = tagOfEdition(edition, showing)
    if (known.get(path)?.madeOf === madeOf) continue
    documents.push(...(await changedDocuments(edition, showing, ports)))
    editions.push({ path, madeOf })
  }
  const archives = curated.flatMap(({ filing }) => filing.written ?? [])
  await store.publish({ documents, editions, archives, standing, at: ports.now() })
  await store.letGo(KEPT)
  return { rendered: true, changed: documents }
}

/** A tag of all that people have decided: another one renders everything anew. Days count where a rule or a pick ends with one. */
function decisions(newsroom: Newsroom, site: Site, settings: PublishSettings, now: Date): string {
  const decided = JSON.stringify([newsroom, site, settings.limit ?? 0])
  const endsWithADay = decided.includes('"maxAgeDays"') || decided.includes('"pinUntil"')
  return shortHash(decided) + (endsWithADay ? `@${now.toISOString().slice(0, 10)}` : '')
}
