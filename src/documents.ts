import type { Edition } from './model/edition.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'
import { FORMATS } from './render/formats.ts'
import { renderFeedPage } from './render/pages/feed-page.ts'
import { renderLeftOut } from './render/pages/left-out-page.ts'
import type { Document } from './store/store.ts'

/** Media type of the pages. */
export const HTML = 'text/html; charset=utf-8'

/** A document made ready to be served: text, tag, and the bytes for clients that take them compressed. */
export async function makeDocument(
  page: { path: string; type: string; text: string; modified: Date },
  ports: Pick<Ports, 'compress'>,
): Promise<Document> {
  const packed = await ports.compress?.(page.text)
  return { ...page, etag: `"${shortHash(page.text)}"`, stale: false, ...packed }
}

/** Every document of an edition: the page and the feeds in each format. What had to be left out is logged. */
export async function documentsOf(
  edition: Edition,
  site: Site,
  ports: Ports,
  { front = false } = {},
): Promise<Document[]> {
  const { path } = edition.feed
  const modified = edition.updated
  const pages = [
    { path, type: HTML, ...renderFeedPage(edition, site) },
    ...(front ? [{ path: '/', type: HTML, ...renderFeedPage(edition, site, { front }) }] : []),
    ...FORMATS.map((format) => ({
      path: path + format.extension,
      type: format.mediaType,
      ...format.render(edition, site),
    })),
    ...(path.startsWith('/feeds/')
      ? [{ path: `${path}/left-out`, type: HTML, text: renderLeftOut(edition, site), leftOut: [] }]
      : []),
  ]
  for (const { path: of, leftOut } of pages) {
    for (const { id, cause } of leftOut)
      ports.log.warn('An article is left out of a document', { document: of, article: id, cause })
  }
  return Promise.all(pages.map(({ leftOut, ...page }) => makeDocument({ ...page, modified }, ports)))
}
