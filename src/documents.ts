import { cutFeed, hashEntries } from './feed-entries.ts'
import type { Edition } from './model/edition.ts'
import { shortHash } from './model/short-hash.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'
import { FORMATS } from './render/formats.ts'
import { renderFeedPage } from './render/pages/feed-page.ts'
import { renderLeftOut } from './render/pages/left-out-page.ts'
import type { Document, RenderedEdition } from './store/published-store.ts'

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
    ...(isCurated(path) ? [leftOutPath(path)] : []),
  ]
}

/** What is rendered together, because it is made of the same: an edition's page and feeds, or what it left out. */
interface Part {
  readonly path: string
  /** A tag of all that goes into it. Since a renderer may use the edition alone, the same tag makes the same bytes. */
  readonly madeOf: string
  readonly render: () => readonly Text[]
}

interface Text {
  readonly path: string
  readonly type: string
  readonly text: string
}

/** The documents of an edition that came out otherwise than those in the store, ready to be served, and what they are made of. What had to be left out is logged. */
export async function changedDocuments(
  edition: Edition,
  showing: Showing,
  ports: Ports,
): Promise<{ documents: Document[]; editions: RenderedEdition[] }> {
  const parts = partsOf(edition, showing, ports)
  const known = await ports.store.editions(parts.map(({ path }) => path))
  const changed = parts.filter(({ path, madeOf }) => known.get(path)?.madeOf !== madeOf)
  const documents = await Promise.all(changed.map(({ path, render }) => changedTexts(path, render(), ports)))
  return {
    documents: documents.flat(),
    editions: changed.map(({ path, madeOf }) => ({ path, madeOf })),
  }
}

/** Those of an edition's texts that are not in the store as they are now, as documents. */
export async function changedTexts(
  edition: string,
  texts: readonly Text[],
  ports: Ports,
): Promise<Document[]> {
  const heads = await ports.store.documentHeads(texts.map(({ path }) => path))
  const changed = texts.map(tagged).filter(({ path, etag }) => heads.get(path)?.etag !== etag)
  const modified = ports.now()
  return Promise.all(
    changed.map(async (page) => ({ ...page, ...(await ports.compress?.(page.text)), modified, edition })),
  )
}

function partsOf(edition: Edition, showing: Showing, ports: Pick<Ports, 'log'>): Part[] {
  const { site, front = false } = showing
  const { leftOut, ...shown } = edition
  const { path } = edition.feed
  const tagOf = (madeOf: unknown) => shortHash(JSON.stringify([madeOf, site, front]))
  return [
    { path, madeOf: tagOf(shown), render: () => renderDocuments(edition, showing, ports) },
    ...(isCurated(path)
      ? [
          {
            path: leftOutPath(path),
            madeOf: tagOf([edition.feed, leftOut]),
            render: () => [renderLeftOutPage(edition, site)],
          },
        ]
      : []),
  ]
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

/** An edition's page and feeds as texts. What had to be left out is logged. */
export function renderDocuments(
  edition: Edition,
  { site, front }: Showing,
  ports: Pick<Ports, 'log'>,
): Text[] {
  const { path } = edition.feed
  const pages = [
    { path, type: HTML, ...renderFeedPage(edition, site) },
    ...(front ? [{ path: '/', type: HTML, ...renderFeedPage(edition, site, { front }) }] : []),
    ...FORMATS.map((format) => ({
      path: path + format.extension,
      type: format.mediaType,
      ...format.render(edition, site),
    })),
  ]
  for (const { path: of, leftOut } of pages) {
    for (const { id, cause } of leftOut)
      ports.log.warn('An article is left out of a document', { document: of, article: id, cause })
  }
  return pages.map(({ path, type, text }) => ({ path, type, text }))
}

/** What a curated feed left out lately, as a page. */
export function renderLeftOutPage(edition: Edition, site: Site): Text {
  return { path: leftOutPath(edition.feed.path), type: HTML, text: renderLeftOut(edition, site) }
}

const leftOutPath = (path: string): string => `${path}/left-out`

/** `/feeds/ID`, and not one of its archives. */
const isCurated = (path: string): boolean => /^\/feeds\/[^/]+$/.test(path)
