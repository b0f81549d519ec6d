import type { Edition } from '../model/edition.ts'
import type { Rendered, Site } from '../model/site.ts'
import { renderAtom } from './atom.ts'
import type { Extension } from './channel.ts'
import { renderJsonFeed } from './json-feed.ts'
import { renderRss } from './rss.ts'

/** A format in which every edition is published, beside its page. */
export interface Format {
  readonly extension: Extension
  readonly name: string
  /** Without parameters, as `link rel=alternate` has it. */
  readonly type: string
  /** As the `Content-Type` header has it. */
  readonly mediaType: string
  readonly render: (edition: Edition, site: Site) => Rendered
}

/** The formats, the one to recommend first. A browser runs no script in any of these types (output.md §7). */
export const FORMATS: readonly Format[] = [
  format('.rss', 'RSS', 'application/rss+xml', renderRss),
  format('.atom', 'Atom', 'application/atom+xml', renderAtom),
  format('.json', 'JSON Feed', 'application/feed+json', renderJsonFeed),
]

/** Media types of the documents that are no feeds. */
export const MEDIA_TYPES = {
  page: 'text/html; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  style: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
} as const

/** The format of an address's extension; undefined when it is none of ours. */
export function formatOf(extension: string): Format | undefined {
  return FORMATS.find((format) => format.extension === extension)
}

function format(extension: Extension, name: string, type: string, render: Format['render']): Format {
  return { extension, name, type, mediaType: `${type}; charset=utf-8`, render }
}
