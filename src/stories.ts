import { publishedOf } from './curate/order.ts'
import { StoryFinder, type StoryOf } from './curate/stories-of.ts'
import type { Article } from './model/article.ts'
import type { Store } from './store/store.ts'

/** What a process has worked out of its store's stories, so that an article more is found its story by itself. */
const FINDERS = new WeakMap<Pick<Store, 'signatures'>, StoryFinder>()

/** Finds which of these articles, the newest first and so many at most, tell one story. */
export async function storiesAmong(
  articles: readonly Article[],
  { store, limit }: { store: Pick<Store, 'signatures'>; limit: number },
): Promise<StoryOf> {
  const oldest = articles.at(-1)
  if (!oldest) return () => undefined
  const signatures = await store.signatures({ since: publishedOf(oldest), limit })
  const finder = FINDERS.get(store) ?? new StoryFinder()
  FINDERS.set(store, finder)
  return finder.find(signatures)
}
