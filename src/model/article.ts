import type { Byline } from './author.ts'
import type { Category } from './feed.ts'
import type { Picture } from './picture.ts'
import type { Kind, Source } from './source.ts'

/** Where a field came from (`at`: `dc:creator`, `author.name`, `h2.deck`); places that agree raise the confidence, 0 to 1. */
export interface Provenance {
  readonly from: 'feed' | 'json-ld' | 'meta' | 'page' | 'registry' | 'rule' | 'editor'
  readonly at?: string
  readonly confidence: number
}

export type ProvenField =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'tagline'
  | 'articleBody'
  | 'pictures'
  | 'datePublished'
  | 'dateModified'
  | 'language'
  | 'kind'
  | 'countries'
  | 'topics'
  | 'discussion'
  | 'isAccessibleForFree'

/** The source as it goes out with an article. `updated` is the feed's at the fetch that brought it: `atom:source` must have one that stays. */
export interface Origin
  extends Pick<Source, 'id' | 'outlet' | 'feedUrl' | 'siteUrl' | 'republish' | 'rights'> {
  readonly updated: Date
}

/** ISO 3166-1 alpha-2 codes, most spoken-of first; none in both lists. */
export interface Countries {
  readonly leading: readonly string[]
  readonly also: readonly string[]
}

/** Present when readers are asked to join a discussion. `policy` names the rules: "Comment Policy". */
export interface Discussion {
  readonly url?: string
  readonly policy?: string
}

/** A news article, whole and clean. */
export interface Article {
  /** Ours for ever: the guid first seen where it is an IRI that no other source holds, else a `tag:` address minted once. */
  readonly id: string
  /** The outlet's, as last seen. It may change; `id` may not. */
  readonly guid?: string
  readonly source: Origin
  readonly kind: Kind
  readonly language: string
  /** The article at its outlet: canonical, without tracking parameters. */
  readonly url: string
  /** Plain text. */
  readonly headline: string
  readonly byline: Byline
  /** The line under the headline (schema.org `alternativeHeadline`), plain text. Never the first paragraph in disguise. */
  readonly deck?: string
  /** Sanitised HTML of the story alone: caption, tagline and comment policy have homes of their own. */
  readonly articleBody: string
  /** Plain text to show where `source.republish` is `'excerpt'`. */
  readonly excerpt?: string
  /** The lead first. */
  readonly pictures: readonly Picture[]
  /** As the outlet dated it at first sight; absent when it did not, never "now". Later than `firstSeen` it is published as that. */
  readonly datePublished?: Date
  /** Moves only with headline, deck, text or byline. */
  readonly dateModified?: Date
  /** When we first met it: the order of last resort. */
  readonly firstSeen: Date
  readonly countries: Countries
  /** The outlet's own words (schema.org `keywords`). */
  readonly categories: readonly Category[]
  /** Ours: ids of the map in `feeds/`. */
  readonly topics: readonly string[]
  /** False behind a paywall; absent when the outlet does not say. */
  readonly isAccessibleForFree?: boolean
  readonly discussion?: Discussion
  readonly provenance: Readonly<Partial<Record<ProvenField, Provenance>>>
}

/** The ledger: (source, guid), and within a source the canonical address, lead to the id; no source reaches another's. `removed`: gone from every document, its page says 410. */
export interface LedgerEntry {
  readonly source: string
  readonly guid?: string
  readonly url?: string
  readonly id: string
  readonly removed?: Date
}
