import type { Article, ProvenField } from './article.ts'
import type { AuthorCard } from './author.ts'
import type { Facet } from './facets.ts'
import type { Kind, Source } from './source.ts'

/** What lets an article in. A list within one test means "one of these"; `all`, `any`, `none` combine tests. */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly none: readonly Rule[] }
  | { readonly sources: readonly string[] }
  | { readonly authors: readonly string[] }
  | { readonly topics: readonly string[] }
  | { readonly countries: readonly string[]; readonly leading?: true }
  | { readonly words: readonly string[]; readonly in: 'headline' | 'text' }
  | { readonly languages: readonly string[] }
  | { readonly kinds: readonly Kind[] }
  | { readonly free: boolean }
  | { readonly maxAgeDays: number }

/** A feed we publish, at `/feeds/ID`. Written by hand in `feeds/curated.ts`. */
export interface CuratedFeed {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Of its title and description (BCP 47); `en` when absent. */
  readonly language?: string
  readonly rule: Rule
  readonly limit: number
  readonly perSource?: number
  readonly perDay?: number
  /** Overrides `Source.weight`, by source id. */
  readonly weights?: Readonly<Record<string, number>>
  /** False: the same story from several outlets stays apart. */
  readonly groupStories?: false
  /** ISO date of its first day: dates an edition that is still empty. */
  readonly since: string
}

/** The editor's hand, in `feeds/picks.ts`: it wins over the rules; gone from the file, it is gone at the next publish. */
export interface EditorPick {
  /** Our id or its address. */
  readonly article: string
  /** Absent, in every one. */
  readonly feed?: string
  readonly verdict?: 'pick' | 'drop'
  /** On top through this day (ISO date). */
  readonly pinUntil?: string
  /** Travels with the article in every format. */
  readonly note?: string
  readonly corrections?: { readonly headline?: string; readonly deck?: string; readonly byline?: string }
}

/** Why an article is in, or out: the place in the data (`rule.all[1]`, `perDay`, `picks`), and the same in words that complete "it …". */
export interface Reason {
  readonly by: 'rule' | 'limit' | 'editor'
  readonly at: string
  readonly says: string
  /** What in these words has a page of its own, in their order. */
  readonly names?: readonly Named[]
}

/** Something that articles are listed under, as a text calls it. */
export interface Named {
  readonly name: string
  readonly facet: Facet
}

/** Enough of an article to name and link it. */
export interface Mention extends Pick<Article, 'id' | 'url' | 'headline'>, Pick<Source, 'outlet'> {}

/** One article of an edition, corrections applied; `authors` in the order of its credits, each once. */
export interface Entry {
  readonly article: Article
  readonly authors: readonly AuthorCard[]
  readonly reasons: readonly Reason[]
  readonly pinned?: true
  readonly note?: string
  readonly corrected?: readonly ProvenField[]
  /** The same story at other outlets; this article leads by rule. */
  readonly alsoCovered: readonly Mention[]
}

/** A feed as it stands now, curated or of an author, country, topic, outlet: all that a renderer needs, and all that it may use. */
export interface Edition {
  /** `path` is its address without extension: `/feeds/foreign-policy`, `/authors/jason-ditz`. */
  readonly feed: {
    readonly path: string
    readonly title: string
    readonly description: string
    readonly language?: string
    /** RFC 5005 §4, as paths: where older entries stand, and newer ones; with `current` this document is itself an archive. */
    readonly archives?: { readonly previous?: string; readonly next?: string; readonly current?: string }
  }
  /** Pinned ones, then newest first. */
  readonly entries: readonly Entry[]
  /** What was left out lately, for `/feeds/ID/left-out`. */
  readonly leftOut: readonly { readonly article: Mention; readonly reason: Reason }[]
  /** The newest article's, never the clock's: the same articles render to the same bytes. */
  readonly updated: Date
  /** Whose feed it is, where it is one author's. */
  readonly author?: AuthorCard
}

/** A curated feed whose rule takes an article, or whose editor does. Whether it is still among the newest there is another matter. */
export interface Belonging {
  readonly path: string
  readonly title: string
  readonly reasons: readonly Reason[]
}
