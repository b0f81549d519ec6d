import { cutFeed, hashEntries } from './feed-entries.ts'
import type { Edition } from './model/edition.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'
import { FORMATS } from './render/formats.ts'
import { renderFeedPage } from './render/pages/feed-page.ts'
import { renderLeftOut } from './render/pages/left-out-page.ts'
import type { Document } from './store/published-store.ts'

/** Media type of the pages. */
export const HTML = 'text/html; charset=utf-8'

/** How an edition is shown. */
export interface Showing {
  readonly site: Site
  /** Whether it is the front page's too. */
  readonly front?: boolean
}

/** The paths of an edition's documents: its page, the front page where it is that, its feeds, what it left out. */
export function pathsOfEdition(path: string, { front = false } = {}): string[] {
  return [
    path,
    ...(front ? ['/'] : []),
    ...FORMATS.map(({ extension }) => path + extension),
    ...(isCurated(path) ? [`${path}/left-out`] : []),
  ]
}

/** A tag of all that goes into an edition's documents. Since a renderer may use the edition alone, the same tag makes the same bytes. */
export function tagOfEdition(edition: Edition, { site, front = false }: Showing): string {
  return shortHash(JSON.stringify([edition, site, front]))
}

/** The documents of an edition that are not in the store as they are now, ready to be served. What had to be left out is logged. */
export async function changedDocuments(
  edition: Edition,
  showing: Showing,
  ports: Ports,
): Promise<Document[]> {
  const rendered = renderDocuments(edition, showing, ports)
  const heads = await ports.store.documentHeads(rendered.map(({ path }) => path))
  const changed = rendered.map(tagged).filter(({ path, etag }) => heads.get(path)?.etag !== etag)
  const modified = ports.now()
  return Promise.all(
    changed.map(async (page) => {
      const packed = await ports.compress?.(page.text)
      return { ...page, ...packed, modified, edition: edition.feed.path }
    }),
  )
}

/** A document with its tag; a feed's is made of the hashes of its entries, which are kept too. */
function tagged<Page extends { type: string; text: string }>(
  page: Page,
): Page & { etag: string; entries?: string } {
  const feed = cutFeed(page.text, page.type)
  if (!feed) return { ...page, etag: etagOf(page.text) }
  const entries = hashEntries(feed)
  return { ...page, etag: etagOf([feed.head, entries, feed.between, feed.tail].join('\n')), entries }
}

/** The strong tag of a text. */
export function etagOf(text: string): string {
  return `"${shortHash(text)}"`
}

/** The documents of an edition as texts. What had to be left out is logged. */
export function renderDocuments(
  edition: Edition,
  { site, front }: Showing,
  ports: Pick<Ports, 'log'>,
): { path: string; type: string; text: string }[] {
  const { path } = edition.feed
  const pages = [
    { path, type: HTML, ...renderFeedPage(edition, site) },
    ...(front ? [{ path: '/', type: HTML, ...renderFeedPage(edition, site, { front }) }] : []),
    ...FORMATS.map((format) => ({
      path: path + format.extension,
      type: format.mediaType,
      ...format.render(edition, site),
    })),
    ...(isCurated(path)
      ? [{ path: `${path}/left-out`, type: HTML, text: renderLeftOut(edition, site), leftOut: [] }]
      : []),
  ]
  for (const { path: of, leftOut } of pages) {
    for (const { id, cause } of leftOut)
      ports.log.warn('An article is left out of a document', { document: of, article: id, cause })
  }
  return pages.map(({ path, type, text }) => ({ path, type, text }))
}

/** `/feeds/ID`, and not one of its archives. */
const isCurated = (path: string): boolean => /^\/feeds\/[^/]+$/.test(path)
