import type { Article } from '../model/article.ts'

/** A published document as it is served. */
export interface Document {
  readonly path: string
  readonly type: string
  readonly etag: string
  readonly text: string
  readonly gzip?: Uint8Array
  readonly brotli?: Uint8Array
  /** When it became what it is. */
  readonly modified: Date
  /** Path of the edition that it shows. */
  readonly edition: string
  /** Short hashes of a feed's entries, one after the other. Absent where it is no feed; not given back by `document()`. */
  readonly entries?: string
}

/** An edition as it was last rendered. */
export interface RenderedEdition {
  readonly path: string
  /** A tag of all that went into it: the same tag makes the same documents. */
  readonly madeOf: string
  /** The standing at which it was last known to be right. Absent: publishing keeps it so. */
  readonly checked?: string
}

/** An article in an archive that is not closed yet: its number in the store, and its date in milliseconds. */
export type Filed = readonly [n: number, date: number]

/** How far a feed's archives have come. */
export interface ArchiveHead {
  /** The store's number up to which articles were looked at. */
  readonly seq: number
  /** Number of the last archive; 0 when there is none. */
  readonly last: number
  /** The newest date in an archive, in milliseconds; 0 when there is none. */
  readonly until: number
  readonly open: readonly Filed[]
}

/** An archive: what it holds for ever. */
export interface Archive {
  readonly feed: string
  readonly number: number
  /** The number of each entry's article, and of those that told the same story. */
  readonly entries: readonly (readonly number[])[]
}

/** An article with its number in the store: the order in which they came. */
export interface Numbered {
  readonly n: number
  readonly date: Date
  readonly article: Article
}

/** What publishing writes, whole or not at all. */
export interface Publication {
  readonly documents?: readonly Document[]
  readonly editions?: readonly RenderedEdition[]
  /** `before` is the head that these follow; where another has come in between, they are not written. */
  readonly archives?: readonly {
    readonly feed: string
    readonly before: ArchiveHead | undefined
    readonly head: ArchiveHead
    readonly closed: readonly Archive[]
  }[]
  /** How far publishing has come. */
  readonly standing?: string
  readonly at: Date
}

/** An article's words, as search finds them. */
export interface Searchable {
  readonly n: number
  readonly headline: string
  readonly authors: string
  readonly text: string
}

/** What is published, what was, and what finds it. */
export interface PublishedStore {
  publish(written: Publication): Promise<void>
  document(path: string): Promise<Document | undefined>
  /** Tag and date of the documents at these paths. */
  documentHeads(paths: readonly string[]): Promise<ReadonlyMap<string, Pick<Document, 'etag' | 'modified'>>>
  /** The editions made on demand that are kept, by path. */
  madeOnDemand(): Promise<string[]>
  editions(paths: readonly string[]): Promise<ReadonlyMap<string, RenderedEdition>>
  /** What the documents at this path held that had one of these tags, the newest: hashes as in `Document.entries`. */
  entriesOf(path: string, etags: readonly string[]): Promise<string | undefined>
  /** Lets go of the documents of all but so many editions that were made on demand, the oldest first. */
  letGo(keep: number): Promise<void>

  archiveHead(feed: string): Promise<ArchiveHead | undefined>
  archive(feed: string, number: number): Promise<Archive | undefined>
  /** Which of these articles stand in an archive of the feed. */
  archived(feed: string, numbers: readonly number[]): Promise<ReadonlySet<number>>
  /**
   * Lets go of the oldest archives of each feed of which nothing is kept any more, with their documents: archives reach
   * back as far as articles do. A feed's newest archive stays. Gives their number.
   */
  pruneArchives(): Promise<number>
  /** The articles written since `seq` that are kept, by number; with facets only those listed under all of them. */
  numbersSince(
    seq: number,
    facets?: readonly (readonly [kind: string, values: readonly string[]])[],
  ): Promise<Filed[]>
  /** The numbers of these articles, by id. */
  numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** The texts of these articles, by id. */
  bodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Those of these articles that are still here, not removed nor past their retention. */
  keptAmong(numbers: readonly number[]): Promise<number[]>
  /** The numbers of the newest articles, and when each was last written: an article of the same `seq` is the same. */
  newest(limit: number): Promise<{ n: number; seq: number }[]>
  articlesByNumber(numbers: readonly number[], how: { bodies: boolean }): Promise<Numbered[]>
  /** The least number in the store: archives of nothing but lesser ones are empty. */
  leastNumber(): Promise<number>

  /** Articles that search does not know yet or no longer right, the longest waiting first; `article` is absent where one was removed. */
  unsearched(limit: number): Promise<{ n: number; seq: number; article?: Article }[]>
  /** Makes these findable, and notes how far that has come. */
  keepSearchable(
    words: readonly Searchable[],
    upTo: { n: number; seq: number; removed: readonly number[] },
  ): Promise<void>
  /** Articles that an FTS5 expression matches, those that came last first, without bodies unless asked for. */
  search(match: string, how: { limit: number }): Promise<Article[]>
}
