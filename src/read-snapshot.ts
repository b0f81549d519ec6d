import { oneLine } from './fetch/one-line.ts'
import type { Draft } from './model/draft.ts'
import type { FeedSnapshot, Fingerprint, ParsedFeed } from './model/feed.ts'
import type { FetchState } from './model/fetch-state.ts'
import type { Source } from './model/source.ts'
import { tellApart } from './normalise/identity.ts'
import { draftHash, toArticle } from './normalise/to-article.ts'
import { decode } from './parse/charset.ts'
import { findFeed } from './parse/find-feed.ts'
import { parseFeed } from './parse/parse-feed.ts'
import type { Ports } from './ports.ts'
import type { ReadItem, Reading } from './read-source.ts'
import type { LeasedSource } from './store/store.ts'
import { turns } from './turns.ts'

/** Reads a body that has come: as a feed with its items, or with the reason why it is none. Loaded only once some body has changed. */
export async function readSnapshot(
  source: Source,
  leased: LeasedSource,
  fresh: { snapshot: FeedSnapshot; state: FetchState; ports: Ports },
): Promise<Reading> {
  try {
    const now = fresh.ports.now().getTime()
    const isDueWhole = now - (fresh.state.readWhole ?? 0) >= READ_WHOLE_AFTER
    const before = isDueWhole
      ? undefined
      : (leased.fingerprint ?? (await fresh.ports.store.fingerprint(source.id)))
    const feed = await parse(fresh.snapshot, before)
    const cut = feed.repairs.find(isCut)
    if (cut) fresh.ports.log.warn('A feed is longer than what is read', { source: source.id, repair: cut })
    const items = await readItems(feed, source, fresh.ports)
    const fingerprint = same(feed.fingerprint, before) ? undefined : feed.fingerprint
    return {
      source,
      state: feed.skipped === 0 ? { ...fresh.state, readWhole: now } : fresh.state,
      outcome: 'fresh',
      hadBody: true,
      items,
      parsed: feed,
      ...(fingerprint && { fingerprint }),
      whole: isWhole(feed),
    }
  } catch (cause) {
    const error = oneLine((cause as Error).message)
    const declares = declaredFeed(fresh.snapshot)
    return {
      source,
      state: fresh.state,
      outcome: 'failed',
      error: declares ? `${error}; it is a page, its feed is ${declares}` : error,
      hadBody: true,
      items: [],
      ...(declares && { declares }),
    }
  }
}

/** Leaves out what is known, but not where items have left the feed: then it is to be seen which are still there. */
async function parse(snapshot: FeedSnapshot, known: Fingerprint | undefined): Promise<ParsedFeed> {
  const feed = await parseFeed(snapshot, known)
  const hasShrunk = known && feed.skipped > 0 && feed.fingerprint.items.length < known.items.length
  return hasShrunk ? parseFeed(snapshot) : feed
}

/** The feed that a page declares with `link rel=alternate`, best first. */
function declaredFeed({ body, contentType, url }: FeedSnapshot): string | undefined {
  const { text } = decode(body, contentType)
  if (!/<html[\s>]/i.test(text.slice(0, 4000))) return undefined
  return findFeed(text, url).find(({ how }) => how.startsWith('the page declares'))?.url
}

/** Every so often nothing is left out, since what a feed no longer shows may be let go of one day. Milliseconds. */
const READ_WHOLE_AFTER = 7 * 24 * 3_600_000

/** A body that was cut, or holds more than we read, shows more than its items. */
const isWhole = ({ skipped, items, repairs }: ParsedFeed): boolean =>
  skipped === 0 &&
  items.length > 0 &&
  !repairs.some((repair) => isCut(repair) || repair.startsWith('closed after'))

const isCut = (repair: string): boolean => repair.startsWith('kept the newest')

/** The items as drafts; one that cannot be read is logged, and harms no other. A body of megabytes holds up nobody. */
async function readItems(feed: ParsedFeed, source: Source, ports: Ports): Promise<ReadItem[]> {
  const turn = turns()
  const drafts: (Draft & { cut?: true })[] = []
  for (const item of feed.items) {
    const others = turn()
    if (others) await others
    try {
      const draft = toArticle({ item, feed, source })
      if (draft) drafts.push({ ...draft, ...(item.cut && { cut: item.cut }) })
    } catch (cause) {
      ports.log.warn('An item cannot be read', {
        source: source.id,
        item: item.guid ?? item.url,
        error: oneLine(String(cause)),
      })
    }
  }
  return tellApart(drafts).map(({ ambiguous, cut, ...draft }) => ({
    draft,
    ...(cut && { cut }),
    hash: draftHash(draft),
    ...(draft.guid !== undefined && !ambiguous.guid && { guid: draft.guid }),
    url: ambiguous.url ? `${draft.url}#${draft.guid}` : draft.url,
  }))
}

const same = (a: Fingerprint, b: Fingerprint | undefined): boolean =>
  b !== undefined &&
  a.head === b.head &&
  a.items.length === b.items.length &&
  a.items.every((each, i) => each === b.items[i])
