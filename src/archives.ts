import type { Edition } from './model/edition.ts'
import type { Ports } from './ports.ts'
import type { Archive, ArchiveHead, Filed, Publication } from './store/published-store.ts'

/** Entries of one archive; of a feed that shows fewer, so many as it shows. */
const SIZE = 50
/** So many that came too late for the archive of their day make one of their own; fewer wait for the next. */
const LATE = 10
/** A feed that is never full, for its caps, still closes an archive now and then. */
const MOST_OPEN = 250

/** What a feed's archives need to know of it. */
export interface ArchivedFeed {
  readonly edition: Edition
  /** Most entries that the feed itself shows. */
  readonly limit: number
  /** The date down to which it shows everything, in milliseconds. Absent: where it is full, down to its oldest entry. */
  readonly reach?: number
  /** The articles that belong to it among those written since. */
  readonly listed: (since: number) => Promise<readonly Filed[]>
  /** Puts articles that tell one story together, the leading one first. Absent: each stands for itself. */
  readonly group?: (numbers: readonly number[]) => Promise<readonly (readonly number[])[]>
}

/** What filing has found: the number of the newest archive (0: there is none), and what is to be written, if anything. */
export interface Filing {
  readonly newest: number
  readonly written?: NonNullable<Publication['archives']>[number]
}

/**
 * Brings a feed's archives (RFC 5005 §4) up to the store's `seq`. The oldest articles that are in none make one, for
 * ever, as soon as the feed itself no longer shows one of them: what feed and archives hold together has no hole.
 */
export async function fileArchives(
  feed: ArchivedFeed,
  ports: Pick<Ports, 'store'>,
  seq: number,
): Promise<Filing> {
  const { path } = feed.edition.feed
  const before = await ports.store.archiveHead(path)
  if (before && before.seq >= seq) return { newest: before.last }
  const head = before ?? { seq: 0, last: 0, until: 0, open: [] }
  const { out, open } = await findOpen(feed, head, ports.store)
  const due = open.slice(0, countDue(out, open.length, head, feed))
  const closed = await close(due, head, feed)
  const last = head.last + closed.length
  const until = due.reduce((newest, [, date]) => Math.max(newest, date), head.until)
  const after = { seq, last, until, open: open.slice(due.length) }
  return { newest: last, written: { feed: path, before, head: after, closed } }
}

/** A feed's edition with the way to its newest archive, once that is filed up to the store's `seq`. */
export async function withArchives(
  feed: ArchivedFeed,
  ports: Pick<Ports, 'store'>,
  seq: number,
): Promise<{ edition: Edition; filing: Filing }> {
  const { edition } = feed
  const filing = await fileArchives(feed, ports, seq)
  if (filing.newest === 0) return { edition, filing }
  const archives = { previous: archivePath(edition.feed.path, filing.newest) }
  return { edition: { ...edition, feed: { ...edition.feed, archives } }, filing }
}

/** Path of an archive. */
export function archivePath(feed: string, number: number): string {
  return `${feed}/archive/${number}`
}

/** The articles that are in no archive, those first that the feed does not show, then by date. One that changes is written again, and stays in the archive that has it. */
async function findOpen(
  feed: ArchivedFeed,
  head: ArchiveHead,
  store: Ports['store'],
): Promise<{ out: Filed[]; open: Filed[] }> {
  const waiting = new Set(head.open.map(([n]) => n))
  const others = (await feed.listed(head.seq)).filter(([n]) => !waiting.has(n))
  const numbers = others.map(([n]) => n)
  const archived = head.last > 0 ? await store.archived(feed.edition.feed.path, numbers) : new Set()
  const all = [...head.open, ...others.filter(([n]) => !archived.has(n))]
  const open = all.sort(([n, date], [m, other]) => date - other || n - m)
  const reach = feed.reach ?? reachOf(feed)
  const shown = open.some(([, date]) => date === reach) ? await shownBy(feed.edition, store) : new Set()
  const isOut = ([n, date]: Filed) => date < reach || (date === reach && !shown.has(n))
  const out = open.filter(isOut)
  return { out, open: [...out, ...open.filter((each) => !isOut(each))] }
}

async function shownBy({ entries }: Edition, store: Ports['store']): Promise<ReadonlySet<number>> {
  const ids = entries.flatMap(({ article, alsoCovered }) => [article, ...alsoCovered]).map(({ id }) => id)
  return new Set((await store.numbersOf(ids)).values())
}

/** How many of the open articles make archives now: whole ones, so that there are few. */
function countDue(
  out: readonly Filed[],
  open: number,
  { until }: ArchiveHead,
  { limit }: ArchivedFeed,
): number {
  const isDue = out.some(([, date]) => date > until) || out.length >= LATE
  const least = Math.max(isDue ? out.length : 0, open - MOST_OPEN)
  const size = Math.min(SIZE, limit)
  return Math.min(open, Math.ceil(least / size) * size)
}

/** The date down to which a full feed shows everything. What the editor holds on top says nothing of that. */
function reachOf({ edition: { entries }, limit }: ArchivedFeed): number {
  if (entries.length < limit) return Number.NEGATIVE_INFINITY
  const free = entries.filter(({ reasons }) => !reasons.some(({ by }) => by === 'editor'))
  return Math.min(
    ...free.map(({ article: { firstSeen, datePublished = firstSeen } }) =>
      Math.min(firstSeen.getTime(), datePublished.getTime()),
    ),
  )
}

async function close(due: readonly Filed[], { last }: ArchiveHead, feed: ArchivedFeed): Promise<Archive[]> {
  if (due.length === 0) return []
  const numbers = due.map(([n]) => n)
  const entries = feed.group ? await feed.group(numbers) : numbers.map((n) => [n])
  const size = Math.min(SIZE, feed.limit)
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, i) => ({
    feed: feed.edition.feed.path,
    number: last + i + 1,
    entries: entries.slice(i * size, (i + 1) * size),
  }))
}
