import type { Article } from './article.ts'
import type { ParsedPerson } from './feed.ts'

/** What one item makes of an article, before we know its id, its people and its countries. */
export interface Draft
  extends Omit<Article, 'id' | 'source' | 'byline' | 'countries' | 'topics' | 'firstSeen'> {
  /** The people as the feed printed them, in its order, and the element they came from. */
  readonly persons: readonly ParsedPerson[]
  readonly personsAt?: string
  /** A line "By …" that stood over the text. */
  readonly signedInText?: string
  /** A last line that names those who reported, edited, translated. */
  readonly signedBelow?: string
  readonly contributors: readonly ParsedPerson[]
  /** The feed's own date at this fetch, for `atom:source`. */
  readonly feedUpdated?: Date
}
