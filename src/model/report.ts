import type { Source } from './source.ts'

/** How one source stands, for `/status`, `/metrics` and the operator. */
export interface SourceReport {
  readonly source: Pick<Source, 'id' | 'outlet' | 'feedUrl' | 'siteUrl' | 'carries' | 'republish'>
  readonly lastTry?: Date
  readonly lastSuccess?: Date
  readonly lastNewArticle?: Date
  readonly nextDue?: Date
  /** Failures since the last success, and the first of them. */
  readonly failures: number
  readonly failingSince?: Date
  /** The last failure in one line. */
  readonly error?: string
  /** What had to be worked around in the last body that was read, and its unreadable characters. */
  readonly repairs: readonly string[]
  readonly unreadable: number
  /** The address asked now, where a permanent redirect has replaced the one in `feeds/`. */
  readonly movedTo?: string
  /** 410: the outlet has ended the feed. */
  readonly gone?: true
  /** Articles kept, and the shares among them, 0 to 1. */
  readonly articles: number
  readonly shares: {
    readonly byline: number
    readonly bio: number
    readonly picture: number
    readonly fullText: number
  }
  /** Pages asked for and not readable: blocked, paywalled, gone. */
  readonly pagesUnread: number
}

/** What one refresh did with one source: a line of the report, and of `--json`. */
export interface Outcome {
  readonly source: string
  readonly url: string
  readonly outcome: 'fresh' | 'unchanged' | 'later' | 'failed'
  readonly new: number
  readonly changed: number
  /** One line, at most 300 characters, without control characters. */
  readonly error?: string
  readonly nextTry?: Date
}

/** One name that stands for several records, for the editor to merge or to confirm in `feeds/authors.ts`. */
export interface NameConflict {
  readonly name: string
  readonly records: readonly {
    readonly id: string
    readonly position?: string
    readonly publishedIn: readonly string[]
  }[]
}
