import type { FetchSettings } from './fetch/settings.ts'
import { settle } from './fetch/settle.ts'
import type { MadeArticles } from './make-articles.ts'
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
  const oldest = oldestOf(items, answers, now)
  const results = readings.map((reading) =>
    settleReading(reading, made, { now, settings: context.settings, ports, oldest }),
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

/** The date under which the oldest of a source's items is kept: retention lets go of nothing that is not older. */
function oldestOf(
  items: readonly (ReadItem & { source: Source })[],
  answers: readonly LedgerAnswer[],
  now: Date,
): ReadonlyMap<string, Date> {
  const oldest = new Map<string, Date>()
  items.forEach(({ source, draft }, i) => {
    const answer = answers[i]
    const known = answer?.kind === 'new' ? (draft.datePublished ?? now) : answer?.date
    const before = oldest.get(source.id)
    if (known && (!before || known < before)) oldest.set(source.id, known)
  })
  return oldest
}

/** The state a source goes on with, and the line that tells of it. */
function settleReading(
  reading: Reading,
  made: MadeArticles,
  context: { now: Date; settings: KeepSettings; ports: Ports; oldest: ReadonlyMap<string, Date> },
): { result: SourceResult; outcome: Outcome } {
  const { source, parsed, fingerprint, error } = reading
  const { now, settings, ports } = context
  const oldest = reading.whole ? context.oldest.get(source.id) : undefined
  const mine = made.articles.filter(({ article }) => article.source.id === source.id)
  const fresh = mine.filter(({ article }) => made.fresh.has(article.id)).length
  const heard = { pace: parsed?.pace, changed: mine.length > 0, newItems: fresh, ...(error && { error }) }
  const state = reading.hadBody ? settle(reading.state, heard, ports, settings) : reading.state
  const result: SourceResult = {
    id: source.id,
    state,
    nextDue: new Date(state.nextDue ?? 0),
    ...(fingerprint && { fingerprint }),
    ...(fresh > 0 && { lastNew: now }),
    ...(parsed && { repairs: parsed.repairs, unreadable: parsed.unreadable }),
    ...(oldest && { oldest }),
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
