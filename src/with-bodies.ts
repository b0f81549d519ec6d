import type { Edition } from './model/edition.ts'
import type { PublishedStore } from './store/published-store.ts'

/** Choosing needs no bodies, showing does: only those of the chosen are read, for all editions at once. */
export async function withBodies(editions: readonly Edition[], store: PublishedStore): Promise<Edition[]> {
  const ids = new Set(editions.flatMap((edition) => edition.entries.map((entry) => entry.article.id)))
  const bodies = await store.bodies([...ids])
  return editions.map((edition) => ({
    ...edition,
    entries: edition.entries.map((entry) => ({
      ...entry,
      article: { ...entry.article, articleBody: bodies.get(entry.article.id) ?? '' },
    })),
  }))
}
