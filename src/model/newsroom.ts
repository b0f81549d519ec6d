import type { CuratedAuthor } from './author.ts'
import type { CuratedFeed, EditorPick } from './edition.ts'
import type { Source } from './source.ts'
import type { Topic } from './topic.ts'

/** All that people decide about Dateline: the files of `feeds/`, checked, or an OPML in their place. */
export interface Newsroom {
  readonly sources: readonly Source[]
  readonly authors: readonly CuratedAuthor[]
  /** The front one first. */
  readonly curated: readonly CuratedFeed[]
  readonly picks: readonly EditorPick[]
  readonly topics: readonly Topic[]
  /** False where sources come from an OPML: what the feed carries is taken, and no page is read. */
  readonly readPages: boolean
}
