import type { Article } from './model/article.ts'
import type { PublishedStore } from './store/published-store.ts'

interface Known {
  readonly seq: number
  readonly article: Article
  readonly body: boolean
}

/** What a process has read of its store, by number. Not more than the newest are kept, those of one reading. */
const KNOWN = new WeakMap<PublishedStore, ReadonlyMap<number, Known>>()

/**
 * The newest articles, the newest first. One that has not been written since this process last asked is not read again,
 * and is the same object, so that all that was found out about it still holds.
 */
export async function newestArticles(
  store: PublishedStore,
  { limit, bodies }: { limit: number; bodies: boolean },
): Promise<Article[]> {
  const known = KNOWN.get(store)
  const newest = await store.newest(limit)
  const isKnown = ({ n, seq }: { n: number; seq: number }): boolean => {
    const each = known?.get(n)
    return each !== undefined && each.seq === seq && (each.body || !bodies)
  }
  const wanted = newest.filter((each) => !isKnown(each)).map(({ n }) => n)
  const read = new Map(
    (await store.articlesByNumber(wanted, { bodies })).map(({ n, article }) => [n, article]),
  )
  const now = new Map<number, Known>()
  for (const { n, seq } of newest) {
    const article = read.get(n)
    const kept = article ? { seq, article, body: bodies } : known?.get(n)
    if (kept) now.set(n, kept)
  }
  KNOWN.set(store, now)
  return [...now.values()].map(({ article }) => article)
}
