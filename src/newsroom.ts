import { assertFeeds } from './model/check-feeds.ts'
import type { Newsroom } from './model/newsroom.ts'

/** The newsroom that the files of `feeds/` make. Throws one `Error` that names file, id and reason of every wrong entry. */
export function newsroomOf(feeds: Omit<Newsroom, 'readPages'>): Newsroom {
  assertFeeds(feeds)
  return { ...feeds, readPages: true }
}
