import type { Newsroom } from './model/newsroom.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { PingSettings } from './ping-hub.ts'
import type { Ports } from './ports.ts'
import type { Document } from './store/published-store.ts'

/** What the operator decides about publishing. */
export interface PublishSettings extends PingSettings {
  /** Most articles in a feed; each feed's own when absent. */
  readonly limit?: number
}

/** What a publish did: the documents that changed; `rendered` is false when there was nothing to do. */
export interface Published {
  readonly rendered: boolean
  readonly changed: readonly Document[]
}

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
  const { seq, published } = await ports.store.standing()
  const standing = `${seq} ${decisions(newsroom, site, settings, ports.now())}`
  if (published === standing) return { rendered: false, changed: [] }
  const { publishChanges } = await import('./publish-changes.ts')
  return publishChanges({ seq, published, standing }, { ports, newsroom, site, settings })
}

/** A tag of all that people have decided: another one renders everything anew. Days count where a rule or a pick ends with one. */
function decisions(newsroom: Newsroom, site: Site, settings: PublishSettings, now: Date): string {
  const decided = JSON.stringify([newsroom, site, settings.limit ?? 0])
  const endsWithADay = decided.includes('"maxAgeDays"') || decided.includes('"pinUntil"')
  return shortHash(decided) + (endsWithADay ? `@${now.toISOString().slice(0, 10)}` : '')
}
