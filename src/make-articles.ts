import { storySignature } from './curate/story-signature.ts'
import { enrichArticle, sightingsOf } from './enrich/enrich-article.ts'
import { learnAuthors } from './learn-authors.ts'
import type { Article } from './model/article.ts'
import type { Author } from './model/author.ts'
import type { Draft } from './model/draft.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Source } from './model/source.ts'
import { firstId } from './normalise/identity.ts'
import type { Ports } from './ports.ts'
import type { ReadItem } from './read-source.ts'
import type { KeptArticle, LedgerAnswer } from './store/store.ts'
import { turns } from './turns.ts'

/** Articles that are new or have changed, ready to be kept, with what they teach of their authors. */
export interface MadeArticles {
  readonly articles: readonly KeptArticle[]
  readonly authors: readonly Author[]
  /** Ids of those that are new. */
  readonly fresh: ReadonlySet<string>
}

/** Makes articles of the items that the ledger does not know as they are: enriched, with the ids they have for ever. */
export async function makeArticles(
  items: readonly (ReadItem & { source: Source })[],
  answers: readonly LedgerAnswer[],
  context: { now: Date; newsroom: Newsroom; ports: Ports },
): Promise<MadeArticles> {
  const budget = new CreditBudget()
  const turn = turns()
  const discovered: Found[] = []
  for (const [i, item] of items.entries()) {
    const others = turn()
    if (others) await others
    discovered.push(...discover(item, answers[i], { ...context, budget }))
  }
  const found = apart(discovered)
  const fresh = new Set(found.filter(({ before }) => before === undefined).map(({ id }) => id))
  const sightings = found.map(({ enriched, source, draft }) =>
    sightingsOf(enriched, {
      source,
      at: notAfter(draft.datePublished ?? context.now, context.now),
      url: draft.url,
    }),
  )
  const { ids, authors } = await learnAuthors(sightings, context.ports, context.newsroom)
  return { articles: found.map((each, i) => assemble(each, ids[i] ?? [], context.newsroom)), authors, fresh }
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
  context: { now: Date; newsroom: Newsroom; budget: CreditBudget },
): Found[] {
  const { source, draft, hash } = item
  const { now, newsroom, budget } = context
  if (answer === undefined || answer.kind === 'same' || (item.cut && answer.kind === 'changed')) return []
  const most = budget.mostOf(source.id)
  const persons = draft.persons.length > most ? draft.persons.slice(0, most) : draft.persons
  const read = enrichArticle({ ...draft, persons }, { source, topics: newsroom.topics })
  const enriched = { ...read, credits: budget.spend(source.id, read.credits) }
  if (answer.kind === 'changed')
    return [{ id: answer.id, source, draft, hash, before: answer.article, enriched, now }]
  const id = firstId({ guid: item.guid, url: item.url, source, firstSeen: now, guidTaken: answer.guidTaken })
  return [{ id, source, draft, hash, enriched, now }]
}

/** How many people one source may name in one go: thousands of articles with hundreds of names each would take all memory. */
class CreditBudget {
  readonly #spent = new Map<string, number>()

  /** How many of an article's people count: the first fifty, and the first three once the source has named thousands. */
  mostOf(source: string): number {
    return (this.#spent.get(source) ?? 0) < 4_000 ? 50 : 3
  }

  /** The credits that count. */
  spend<T>(source: string, credits: readonly T[]): readonly T[] {
    const kept = credits.slice(0, this.mostOf(source))
    this.#spent.set(source, (this.#spent.get(source) ?? 0) + kept.length)
    return kept
  }
}

/** An id stands for one article: an item told twice is kept once, and a guid that two sources hold serves the first. */
function apart(found: readonly Found[]): Found[] {
  const holders = new Map<string, string>()
  return found.flatMap((each) => {
    const { source, draft, now } = each
    const holder = holders.get(each.id)
    if (holder === source.id) return []
    const id =
      holder === undefined
        ? each.id
        : firstId({ guid: draft.guid, url: draft.url, source, firstSeen: now, guidTaken: true })
    if (holders.has(id) && holder !== undefined) return []
    holders.set(id, source.id)
    return [{ ...each, id }]
  })
}

/** The article as it is kept. One seen before keeps id, first date and first sight, and what its page has told. */
function assemble(found: Found, authors: readonly string[], newsroom: Newsroom): KeptArticle {
  const { id, source, draft, hash, before, enriched, now } = found
  const { persons, personsAt, signedInText, contributors, feedUpdated, ...fields } = draft
  const readsPage = newsroom.readPages && source.carries === 'excerpt'
  const byline = {
    ...(enriched.bylineText && { text: enriched.bylineText }),
    credits: enriched.credits.map(({ role, name, kind }, i) => ({
      role,
      name,
      kind,
      author: authors[i] ?? '',
    })),
    ...(enriched.tagline && { tagline: enriched.tagline }),
  }
  const article: Article = {
    ...fields,
    id,
    source: originOf(
      source,
      notAfter(before?.source.updated ?? feedUpdated ?? draft.datePublished ?? now, now),
    ),
    byline,
    articleBody: enriched.articleBody,
    countries: enriched.countries,
    topics: enriched.topics,
    firstSeen: before?.firstSeen ?? now,
    datePublished: before ? before.datePublished : draft.datePublished,
    dateModified: notAfter(before ? (later(draft.dateModified, before) ?? now) : draft.dateModified, now),
    provenance: { ...draft.provenance, ...enriched.provenance },
  }
  const told = before && readsPage ? keepPageFields(article, before) : article
  const grouped = newsroom.curated.some((feed) => feed.groupStories !== false)
  return {
    article: told,
    hash,
    ...(grouped && { story: storySignature(told) }),
    ...(readsPage && { pageDue: now }),
  }
}

/** A date that has yet to come would stand above all others until then: it counts as now. */
function notAfter<T extends Date | undefined>(date: T, now: Date): T | Date {
  return date && date > now ? now : date
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
