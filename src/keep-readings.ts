import type { FetchSettings } from './fetch/settings.ts'
import { settle } from './fetch/settle.ts'
import type { MadeArticles } from './make-articles.ts'
import { articleKey } from './model/article-key.ts'
import type { FetchState } from './model/fetch-state.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Outcome } from './model/report.ts'
import type { Source } from './model/source.ts'
import { firstId } from './normalise/identity.ts'
import type { Ports } from './ports.ts'
import type { ReadItem, Reading } from './read-source.ts'
import type { LedgerAnswer, SourceResult } from './store/store.ts'

/** What keeping needs of the operator's decisions. */
export interface KeepSettings extends FetchSettings {
  /** Who holds the lease of these sources. */
  readonly owner: string
}

/** Keeps what was read of some sources, whole or not at all. */
export async function keepReadings(
  readings: readonly Reading[],
  ports: Ports,
  context: { newsroom: Newsroom; settings: KeepSettings },
): Promise<Outcome[]> {
  const now = ports.now()
  const items = readings.flatMap(({ source, items }) => items.map((item) => ({ source, ...item })))
  const answers = await ports.store.lookUp(
    items.map(({ source, ...item }) => ({ ...item, source: source.id })),
  )
  const made = await articlesOf(items, answers, { now, newsroom: context.newsroom, ports })
  const showing = showingOf(items, answers, now)
  const results = readings.map((reading) =>
    settleReading(reading, made, { now, settings: context.settings, ports, showing }),
  )
  const sources = results.map(({ result }) => result)
  await keepAll(
    { owner: context.settings.owner, articles: made.articles, authors: made.authors, sources },
    ports,
  )
  return results.map(({ outcome }) => outcome)
}

/** What of the items is new or has changed. Where nothing is, what makes articles is not even loaded. */
async function articlesOf(
  items: readonly (ReadItem & { source: Source })[],
  answers: readonly LedgerAnswer[],
  context: { now: Date; newsroom: Newsroom; ports: Ports },
): Promise<MadeArticles> {
  if (answers.every(({ kind }) => kind === 'same')) return { articles: [], authors: [], fresh: new Set() }
  const { makeArticles } = await import('./make-articles.ts')
  return makeArticles(items, answers, context)
}

/** What was read of the articles that a source shows: the old ones by their keys, the others by the date of the oldest. */
interface Showing {
  readonly old: readonly string[]
  readonly since?: Date
}

/** An article is old after this long: most feeds show none that is. Milliseconds. */
const OLD = 7 * 24 * 3_600_000
/** How many old articles of one source are known by name. */
const MOST_OLD = 50

function showingOf(
  items: readonly (ReadItem & { source: Source })[],
  answers: readonly LedgerAnswer[],
  now: Date,
): ReadonlyMap<string, Showing> {
  const seen = new Map<string, { date: Date; id?: string }[]>()
  items.forEach(({ source, draft }, i) => {
    const answer = answers[i]
    const mine = seen.get(source.id) ?? []
    if (answer?.kind === 'new') mine.push({ date: draft.datePublished ?? now })
    else if (answer?.date) mine.push({ date: answer.date, id: answer.id })
    seen.set(source.id, mine)
  })
  return new Map([...seen].map(([source, articles]) => [source, showing(articles, now)]))
}

function showing(articles: readonly { date: Date; id?: string }[], now: Date): Showing {
  const isOld = ({ date }: { date: Date }) => now.getTime() - date.getTime() > OLD
  const known = articles.filter((article) => article.id !== undefined && isOld(article))
  const named = new Set(known.sort((a, b) => a.date.getTime() - b.date.getTime()).slice(0, MOST_OLD))
  const others = articles.filter((article) => !named.has(article)).map(({ date }) => date.getTime())
  return {
    old: [...named].map(({ id = '' }) => articleKey(id)),
    ...(others.length > 0 && { since: new Date(Math.min(...others)) }),
  }
}

/**
 * The state with what the source is known to show. Of a body that was not read whole, only what has come is known: what has
 * left it is seen when it is read whole again.
 */
function withShown(
  { shown: before = [], ...state }: FetchState,
  isWhole: boolean,
  { old, since }: Showing = { old: [] },
): { state: FetchState } & Pick<SourceResult, 'oldest' | 'oldestOfSome'> {
  const shown = isWhole ? old : [...new Set([...before, ...old])]
  // Where there is no room for all of them, nothing is let go of until the feed is read whole again.
  const oldest = shown.length > MOST_OLD ? new Date(0) : since
  return {
    state: { ...state, ...(shown.length > 0 && { shown: shown.slice(0, MOST_OLD) }) },
    ...(isWhole ? { oldest: oldest ?? FAR_AHEAD } : oldest && { oldestOfSome: oldest }),
  }
}

/** No article is as young: each that is not shown may go, once its time has come. */
const FAR_AHEAD = new Date(8.64e15)

/** The state a source goes on with, and the line that tells of it. */
function settleReading(
  reading: Reading,
  made: MadeArticles,
  context: { now: Date; settings: KeepSettings; ports: Ports; showing: ReadonlyMap<string, Showing> },
): { result: SourceResult; outcome: Outcome } {
  const { source, parsed, fingerprint, error } = reading
  const { now, settings, ports } = context
  const mine = made.articles.filter(({ article }) => article.source.id === source.id)
  const fresh = mine.filter(({ article }) => made.fresh.has(article.id)).length
  const heard = { pace: parsed?.pace, changed: mine.length > 0, newItems: fresh, ...(error && { error }) }
  const settled = reading.hadBody ? settle(reading.state, heard, ports, settings) : reading.state
  const { state, ...oldest } = parsed
    ? withShown(settled, reading.whole === true, context.showing.get(source.id))
    : { state: settled }
  const result: SourceResult = {
    id: source.id,
    state,
    nextDue: new Date(state.nextDue ?? 0),
    ...(fingerprint && { fingerprint }),
    ...(fresh > 0 && { lastNew: now }),
    ...(parsed && { repairs: parsed.repairs, unreadable: parsed.unreadable }),
    ...oldest,
  }
  const outcome: Outcome = {
    source: source.id,
    url: source.feedUrl,
    outcome: reading.outcome,
    new: fresh,
    changed: mine.length - fresh,
    ...(error && { error }),
    ...(state.nextDue && { nextTry: new Date(state.nextDue) }),
  }
  return { result, outcome }
}

/** Writes; an article whose id another source has taken in this very moment gets one of its own. */
async function keepAll(refreshed: Parameters<Ports['store']['keep']>[0], ports: Ports): Promise<void> {
  const written = await ports.store.keep(refreshed)
  const lost = refreshed.articles.filter(
    ({ article }) => !written.has(article.id) && article.guid === article.id,
  )
  if (lost.length === 0) return
  const again = lost.map((kept) => {
    const { article } = kept
    const source = { id: article.source.id, siteUrl: article.source.siteUrl } as Source
    const id = firstId({
      guid: article.guid,
      url: article.url,
      source,
      firstSeen: article.firstSeen,
      guidTaken: true,
    })
    return { ...kept, article: { ...article, id } }
  })
  await ports.store.keep({ owner: refreshed.owner, articles: again, authors: [], sources: [] })
}
