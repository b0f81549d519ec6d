import type { Edition } from '../model/edition.ts'
import type { Site } from '../model/site.ts'
import { absolute, authorPath, inFormat } from './addresses.ts'
import { languageTag, oneLine, validDate, webAddress } from './clean.ts'
import type { PublishedPerson } from './item.ts'

/** The endings of a feed's address, one per format. */
export type Extension = '.rss' | '.atom' | '.json'

/** A feed's own head as every format publishes it, addresses absolute. */
export interface Channel {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  /** The feed as a page. */
  readonly page: string
  readonly self: string
  readonly hub?: string
  readonly previous?: string
  readonly next?: string
  readonly current?: string
  readonly icon: string
  readonly favicon: string
  readonly generator: string
  readonly publisher: PublishedPerson
  readonly updated: Date
}

/** The head of an edition in the format of that extension. */
export function channelOf(edition: Edition, site: Site, extension: Extension): Channel {
  const { feed } = edition
  const title = oneLine(feed.title) ?? oneLine(site.title) ?? feed.path
  const document = (path: string) => absolute(inFormat(path, extension), site)
  const archive = (path: string | undefined) => (path === undefined ? undefined : document(path))
  return {
    // One feed, whatever its documents: an archive has the id of the feed that it belongs to.
    id: absolute(feed.archives?.current ?? feed.path, site),
    title,
    description: oneLine(feed.description) ?? title,
    language: languageTag(feed.language) ?? 'en',
    page: absolute(feed.path, site),
    self: document(feed.path),
    hub: webAddress(site.hub),
    previous: archive(feed.archives?.previous),
    next: archive(feed.archives?.next),
    current: archive(feed.archives?.current),
    icon: absolute('/icon.png', site),
    favicon: absolute('/icon.svg', site),
    generator: `Dateline ${oneLine(site.version) ?? ''}`.trim(),
    publisher: publisherOf(edition, site),
    updated: updatedOf(edition),
  }
}

function updatedOf(edition: Edition): Date {
  const updated = validDate(edition.updated)
  return updated !== undefined && updated > UNDATED ? updated : UNDATED
}

/** An edition without a date, a search that finds nothing, still needs one: the same one every time, and such that feeds can have it. */
const UNDATED = new Date('2000-01-01T00:00:00Z')

function publisherOf(edition: Edition, site: Site): PublishedPerson {
  const { author } = edition
  const name = oneLine(author?.name)
  if (author === undefined || name === undefined)
    return { name: oneLine(site.title) ?? 'Dateline', url: absolute('/', site) }
  return { name, url: absolute(authorPath(author), site), picture: webAddress(author.picture?.url) }
}
