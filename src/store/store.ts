import type { Article } from '../model/article.ts'
import type { Author } from '../model/author.ts'
import type { Fingerprint } from '../model/feed.ts'
import type { FetchState } from '../model/fetch-state.ts'
import type { SourceReport } from '../model/report.ts'
import type { PublishedStore } from './published-store.ts'

/** A source that is ours to fetch until `lease` ends, and how it stands. */
export interface LeasedSource {
  readonly id: string
  readonly state?: FetchState
  /** What its last body held; where it is not given, `fingerprint()` tells. */
  readonly fingerprint?: Fingerprint
}

/** What a refresh found out of one source, written whatever the outcome. */
export interface SourceResult {
  readonly id: string
  readonly state: FetchState
  readonly nextDue: Date
  /** Absent: as it was. */
  readonly fingerprint?: Fingerprint
  readonly lastNew?: Date
  readonly repairs?: readonly string[]
  readonly unreadable?: number
  /**
   * The date under which the oldest article is kept that the feed shows and that `state.shown` does not name: of all of
   * them, or of those that have been read, where the feed was not read whole.
   */
  readonly oldest?: Date
  readonly oldestOfSome?: Date
}

/** An item as the ledger is asked for it. `hash` is of what the feed said. */
export interface LedgerQuestion {
  readonly source: string
  readonly guid?: string
  readonly url: string
  readonly hash: string
}

/** What the ledger knows of an item. `date` is the one under which its article is kept, absent where it is not. */
export type LedgerAnswer =
  /** Never seen. `guidTaken`: an article of another source has this guid for its id. */
  | { readonly kind: 'new'; readonly guidTaken: boolean }
  /** Kept, and nothing has changed since; or once kept and gone from the store by removal or retention. */
  | { readonly kind: 'same'; readonly id: string; readonly date?: Date }
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly article: Article
      readonly hash: string
      readonly date?: Date
    }

/** An article on its way into the store, with what it is found by. */
export interface KeptArticle {
  readonly article: Article
  /** Of what the feed said: an equal one later means that nothing changed. */
  readonly hash: string
  /** Its page is to be read, not before this. `null`: read, or not to be read. Absent: as it was. */
  readonly pageDue?: Date | null
  /** Why the page could not be read. `null`: it was read. Absent: as it was. */
  readonly pageError?: string | null
  /** Signature for finding the same story at other outlets. */
  readonly story?: string
}

/** An article whose page is to be read. */
export interface DuePage {
  readonly article: Article
  readonly hash: string
  readonly tries: number
}

/** One refresh of some sources, whole or not at all. */
export interface Refreshed {
  readonly owner: string
  readonly sources: readonly SourceResult[]
  readonly articles: readonly KeptArticle[]
  readonly authors: readonly Author[]
}

/** Which articles an edition chooses from, newest first. */
export interface ArticleQuery {
  readonly limit: number
  /** Only articles under all of these: `['country', 'SY']`, `['author', 'jason-ditz']`, `['topic', 'arms']`, `['source', 'antiwar']`. */
  readonly facets?: readonly (readonly [kind: string, values: readonly string[]])[]
  readonly since?: Date
  readonly before?: Date
  /** False leaves `articleBody` empty: choosing needs no bodies. */
  readonly bodies: boolean
}

/** How far the store and the published documents are: unequal means that something is to be published. */
export interface Standing {
  readonly seq: number
  /** What `published` was told at the last publish that succeeded. */
  readonly published?: string
}

/** Where everything is kept. Every write is whole or not at all. */
export interface Store extends PublishedStore {
  /**
   * Takes the sources among `ids` that are due and nobody's, until `until`; makes a row for one not seen before. A source
   * whose last try lies ahead of `now` is due too: the clock has been put back.
   */
  lease(ask: { ids: readonly string[]; owner: string; until: Date; now: Date }): Promise<LeasedSource[]>
  /** The owners of leases that have not ended. */
  leaseOwners(now: Date): Promise<string[]>
  /** Gives up every lease of an owner: of a process that has died, or that ends early. */
  release(owner: string): Promise<void>
  /** The sources that `owner` holds among `ids`: a message that comes twice finds none. */
  leased(ids: readonly string[], owner: string): Promise<LeasedSource[]>
  /** What is known of each item, in the order asked. */
  lookUp(questions: readonly LedgerQuestion[]): Promise<LedgerAnswer[]>
  /** The records found by any of these folded names (of one name at most forty), and those that have one of these ids. */
  authorsNamed(names: readonly string[], ids?: readonly string[]): Promise<Author[]>
  authors(ids: readonly string[]): Promise<Author[]>
  /** Ids of records that begin so, some hundred at most: for names that are nearly right. */
  authorIds(start: string): Promise<string[]>
  /** All records, by id, for the index and the editor. */
  allAuthors(): Promise<Author[]>
  /** Keeps one refresh, whole or not at all. An article already stored keeps its `firstSeen`. Gives the ids that were written. */
  keep(refreshed: Refreshed): Promise<ReadonlySet<string>>
  /** What a source's last body held, by which its unchanged items are known; absent before the first. */
  fingerprint(source: string): Promise<Fingerprint | undefined>
  duePages(ask: { now: Date; limit: number }): Promise<DuePage[]>
  standing(): Promise<Standing>
  /** The articles and authors written since `seq`, as the facets that list them: `['author', 'jason-ditz']`. */
  changedFacets(seq: number): Promise<(readonly [kind: string, value: string])[]>
  articles(query: ArticleQuery): Promise<Article[]>
  article(key: string): Promise<{ article: Article; removed?: Date } | undefined>
  articlesById(ids: readonly string[]): Promise<Article[]>
  /** The ids of every article kept, in pages, oldest first: for `list`. */
  allIds(): AsyncIterable<string>
  /** Values under which at least one article is listed, with their numbers. */
  facetValues(kind: string): Promise<{ value: string; articles: number; newest: Date }[]>
  /** Signatures of the articles since then, the newest first, for grouping stories. */
  signatures(ask: {
    since: Date
    limit: number
  }): Promise<{ id: string; source: string; story: string; date: Date }[]>
  /** Those of these articles, by id. */
  signaturesOf(ids: readonly string[]): Promise<{ id: string; source: string; story: string; date: Date }[]>
  reports(): Promise<StoredReport[]>
  /** The ids of the articles that an editor's name for one means: our id, its key, or its address. */
  findIds(name: string): Promise<string[]>
  /** Lets go of articles older than `before` that their feeds no longer show, at most `limit`; the ledger and the authors' records stay. Gives their number. */
  retain(ask: { before: Date; limit: number }): Promise<number>
  /** A value that outlives the process, by name. */
  note(key: string): Promise<string | undefined>
  setNote(key: string, value: string): Promise<void>
  /** Takes articles out for ever; their pages say 410. */
  remove(ids: readonly string[], when: Date): Promise<void>
}

/** What the store knows of a source's standing; `serve/` and `feeds/` know its name. */
export type StoredReport = Omit<SourceReport, 'source' | 'nextDue'> & {
  readonly id: string
  readonly nextDue: Date
}
