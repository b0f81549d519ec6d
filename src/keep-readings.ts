import { storySignature } from './curate/story-signature.ts'
import { enrichArticle, sightingsOf } from './enrich/enrich-article.ts'
import { learn, namesToLookUp, slugsToLookUp } from './enrich/registry.ts'
import { settle } from './fetch/settle.ts'
import type { FetchSettings } from './fetch/settings.ts'
import type { Article } from './model/article.ts'
import type { Author } from './model/author.ts'
import type { Draft } from './model/draft.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Outcome } from './model/report.ts'
import type { Source } from './model/source.ts'
import { firstId } from './normalise/identity.ts'
import type { Ports } from './ports.ts'
import type { Reading, ReadItem } from './read-source.ts'
import type { KeptArticle, LedgerAnswer, SourceResult } from './store/store.ts'

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
  const { newsroom, settings } = context
  const now = ports.now()
  const asked = readings.flatMap(({ source, items }) => items.map((item) => ({ source, ...item })))
  const answers = await ports.store.lookUp(asked.map(({ source, ...item }) => ({ ...item, source: source.id })))
  const found = apart(asked.flatMap((item, i) => discover(item, answers[i], { now, newsroom })))
  const { articles, authors } = await withAuthors(found, ports, newsroom)
  const fresh = new Set(found.filter(({ before }) => before === undefined).map(({ id }) => id))
  const results = readings.map((reading) => settleReading(reading, articles, { now, settings, ports, fresh }))
  const refreshed = { owner: settings.owner, articles, authors, sources: results.map(({ result }) => result) }
  await keepAll(refreshed, ports)
  return results.map(({ outcome }) => outcome)
}

/** An item that is new or has changed, enriched, with the id that it has for ever. */
interface Found {
  readonly id: string
  readonly source: Source
  readonly draft: Draft
  readonly hash: string
  readonly before?: Article
  readonly enriched: ReturnType<typeof enrichArticle>
  readonly now: Date
}

function discover(
  item: { source: Source } & ReadItem,
  answer: LedgerAnswer | undefined,
  context: { now: Date; newsroom: Newsroom },
): Found[] {
  const { source, draft, hash } = item
  const { now, newsroom } = context
  if (answer === undefined || answer.kind === 'same') return []
  const enriched = enrichArticle(draft, { source, topics: newsroom.topics })
  if (answer.kind === 'changed') return [{ id: answer.id, source, draft, hash, before: answer.article, enriched, now }]
  const id = firstId({ guid: item.guid, url: item.url, source, firstSeen: now, guidTaken: answer.guidTaken })
  return [{ id, source, draft, hash, enriched, now }]
}

/** An id stands for one article: an item told twice is kept once, and a guid that two sources hold serves the first. */
function apart(found: readonly Found[]): Found[] {
  const holders = new Map<string, string>()
  return found.flatMap((each) => {
    const { source, draft, now } = each
    const holder = holders.get(each.id)
    if (holder === source.id) return []
    const id =
      holder === undefined ? each.id : firstId({ guid: draft.guid, url: draft.url, source, firstSeen: now, guidTaken: true })
    if (holders.has(id) && holder !== undefined) return []
    holders.set(id, source.id)
    return [{ ...each, id }]
  })
}

/** Looks the people up, teaches their records, and gives the articles their authors' ids. */
async function withAuthors(
  found: readonly Found[],
  ports: Ports,
  newsroom: Newsroom,
): Promise<{ articles: KeptArticle[]; authors: readonly Author[] }> {
  const sightings = found.map(({ enriched, source, draft, now }) =>
    sightingsOf(enriched, { source, at: draft.datePublished ?? now, url: draft.url }),
  )
  const all = sightings.flat()
  const known = await ports.store.authorsNamed(namesToLookUp(all, newsroom.authors), slugsToLookUp(all))
  const outlets = new Map(newsroom.sources.map((source) => [source.id, source.outlet]))
  const lesson = learn({ sightings: all, known, curated: newsroom.authors, outletName: (id) => outlets.get(id) })
  let next = 0
  const articles = found.map((each, i) => {
    const ids = lesson.ids.slice(next, (next += sightings[i]?.length ?? 0))
    return assemble(each, ids, newsroom)
  })
  return { articles, authors: lesson.authors }
}

/** The article as it is kept. One seen before keeps id, first date and first sight, and what its page has told. */
function assemble(found: Found, authors: readonly string[], newsroom: Newsroom): KeptArticle {
  const { id, source, draft, hash, before, enriched, now } = found
  const { persons, personsAt, signedInText, contributors, feedUpdated, ...fields } = draft
  const readsPage = newsroom.readPages && source.carries === 'excerpt'
  const byline = {
    ...(enriched.bylineText && { text: enriched.bylineText }),
    credits: enriched.credits.map(({ role, name, kind }, i) => ({ role, name, kind, author: authors[i] ?? '' })),
    ...(enriched.tagline && { tagline: enriched.tagline }),
  }
  const article: Article = {
    ...fields,
    id,
    source: originOf(source, before?.source.updated ?? feedUpdated ?? draft.datePublished ?? now),
    byline,
    articleBody: enriched.articleBody,
    countries: enriched.countries,
    topics: enriched.topics,
    firstSeen: before?.firstSeen ?? now,
    datePublished: before ? before.datePublished : draft.datePublished,
    dateModified: before ? (later(draft.dateModified, before) ?? now) : draft.dateModified,
    provenance: { ...draft.provenance, ...enriched.provenance },
  }
  const told = before && readsPage ? keepPageFields(article, before) : article
  return { article: told, hash, story: storySignature(told), ...(readsPage && { pageDue: now }) }
}

/** The outlet's own date of the change, where it is a change: one that moved. */
function later(date: Date | undefined, before: Article): Date | undefined {
  const last = before.dateModified ?? before.datePublished
  return date && (!last || date > last) ? date : undefined
}

/** Until the page is read again, what it told stands. */
function keepPageFields(article: Article, before: Article): Article {
  const fromPage = (field: 'articleBody' | 'byline' | 'deck' | 'tagline') => {
    const from = before.provenance[field]?.from
    return from !== undefined && from !== 'feed'
  }
  return {
    ...article,
    ...(fromPage('articleBody') && { articleBody: before.articleBody }),
    ...(fromPage('deck') && { deck: before.deck }),
    ...(fromPage('byline') && { byline: before.byline }),
    provenance: { ...before.provenance, ...article.provenance },
  }
}

function originOf(source: Source, updated: Date): Article['source'] {
  const { id, outlet, feedUrl, siteUrl, republish, rights } = source
  return { id, outlet, feedUrl, siteUrl, republish, ...(rights && { rights }), updated }
}

/** The state a source goes on with, and the line that tells of it. */
function settleReading(
  reading: Reading,
  articles: readonly KeptArticle[],
  context: { now: Date; settings: KeepSettings; ports: Ports; fresh: ReadonlySet<string> },
): { result: SourceResult; outcome: Outcome } {
  const { source, parsed, fingerprint, error } = reading
  const { now, settings, ports } = context
  const mine = articles.filter(({ article }) => article.source.id === source.id)
  const fresh = mine.filter(({ article }) => context.fresh.has(article.id)).length
  const heard = { pace: parsed?.pace, changed: mine.length > 0, newItems: fresh, ...(error && { error }) }
  const state = reading.hadBody ? settle(reading.state, heard, ports, settings) : reading.state
  const result: SourceResult = {
    id: source.id,
    state,
    nextDue: new Date(state.nextDue ?? 0),
    ...(fingerprint && { fingerprint }),
    ...(fresh > 0 && { lastNew: now }),
    ...(parsed && { repairs: parsed.repairs, unreadable: parsed.unreadable }),
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
  const lost = refreshed.articles.filter(({ article }) => !written.has(article.id) && article.guid === article.id)
  if (lost.length === 0) return
  const again = lost.map((kept) => {
    const { article } = kept
    const source = { id: article.source.id, siteUrl: article.source.siteUrl } as Source
    const id = firstId({ guid: article.guid, url: article.url, source, firstSeen: article.firstSeen, guidTaken: true })
    return { ...kept, article: { ...article, id } }
  })
  await ports.store.keep({ owner: refreshed.owner, articles: again, authors: [], sources: [] })
}
