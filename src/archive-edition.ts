import { archivePath } from './archives.ts'
import { editionOf } from './curate/edition-of.ts'
import type { Article } from './model/article.ts'
import type { Edition, EditorPick, Mention } from './model/edition.ts'
import type { Newsroom } from './model/newsroom.ts'
import { shortHash } from './model/short-hash.ts'
import { creditsOf, namedAsPrinted } from './people.ts'
import type { Ports } from './ports.ts'

/** A feed as its archives show it. */
export interface FeedHead {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly language?: string
  /** The editor's word that counts in it. */
  readonly picks: readonly EditorPick[]
}

/** An archive before it is compiled: a tag of what it holds, so that one that has not changed is not compiled. */
export interface FoundArchive {
  readonly tag: string
  readonly edition: () => Promise<Edition>
}

/**
 * Finds an archive of a feed. It does not change, so it names people as its articles do, and tells of them what stood
 * below each: what their records learn later is told by newer articles and by their pages.
 */
export async function findArchive(
  feed: FeedHead,
  number: number,
  { ports, newsroom }: { ports: Ports; newsroom: Newsroom },
): Promise<FoundArchive | undefined> {
  const { store } = ports
  const archive = await store.archive(feed.path, number)
  if (!archive) return undefined
  const kept = await store.keptAmong(archive.entries.flat())
  const topics = newsroom.topics.map(({ id }) => id)
  const archives = { current: feed.path, ...(await neighbourOf(feed.path, number, ports)) }
  return {
    tag: shortHash(JSON.stringify([kept, archives, feed, newsroom.sources, topics])),
    edition: async () => {
      const numbered = await store.articlesByNumber(kept, { bodies: true })
      const byNumber = new Map(numbered.map(({ n, article }) => [n, article]))
      const stories = archive.entries.map((numbers) => numbers.flatMap((n) => byNumber.get(n) ?? []))
      return compile({ ...feed, path: archivePath(feed.path, number) }, stories, {
        archives,
        ports,
        newsroom,
      })
    },
  }
}

function compile(
  feed: FeedHead,
  stories: readonly (readonly Article[])[],
  { archives, ports, newsroom }: { archives: Edition['feed']['archives']; ports: Ports; newsroom: Newsroom },
): Edition {
  const edition = editionOf({
    ...feed,
    articles: stories.flatMap(([lead]) => lead ?? []),
    picks: feed.picks.map(({ pinUntil: _, feed: __, ...pick }) => pick),
    authorsOf: namedAsPrinted,
    sources: newsroom.sources,
    topics: newsroom.topics,
    readByline: (line, article) => creditsOf(line, article),
    now: ports.now(),
  })
  const others = new Map(stories.flatMap(([lead, ...also]) => (lead ? [[lead.id, also.map(mentionOf)]] : [])))
  const entries = edition.entries.map((entry) => ({
    ...entry,
    alsoCovered: others.get(entry.article.id) ?? [],
  }))
  return { ...edition, feed: { ...edition.feed, archives }, entries }
}

/**
 * The archive before this one, unless all that it held is past its retention. The first leads to the one after it
 * instead: an archive that leads to no other is half of one (RFC 5005 §4), and this changes it no more than once.
 */
async function neighbourOf(
  feed: string,
  number: number,
  { store }: Ports,
): Promise<{ previous?: string; next?: string }> {
  const before = number > 1 ? await store.archive(feed, number - 1) : undefined
  if (before && Math.max(...before.entries.flat()) >= (await store.leastNumber()))
    return { previous: archivePath(feed, number - 1) }
  const after = await store.archive(feed, number + 1)
  return after ? { next: archivePath(feed, number + 1) } : {}
}

function mentionOf({ id, url, headline, source }: Article): Mention {
  return { id, url, headline, outlet: source.outlet }
}
