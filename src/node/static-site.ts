import type { FoundArchive } from '../archive-edition.ts'
import type { Filing } from '../archives.ts'
import { renderDocuments, renderLeftOutPage, type Showing } from '../documents.ts'
import { Editions } from '../editions.ts'
import type { Edition } from '../model/edition.ts'
import { type Facet, type FacetKind, facetsPath, inOrder } from '../model/facets.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Ports } from '../ports.ts'
import type { PublishSettings } from '../publish.ts'
import { articlePath, local } from '../render/addresses.ts'
import { MEDIA_TYPES } from '../render/formats.ts'
import { ICON_SVG, iconPng } from '../render/icon.ts'
import { renderFeedsOpml, renderSourcesOpml } from '../render/opml.ts'
import { renderArticlePage } from '../render/pages/article-page.ts'
import {
  initialPath,
  renderAuthorsIndex,
  renderCountriesIndex,
  renderSourcesIndex,
  renderTopicsIndex,
} from '../render/pages/index-page.ts'
import { renderStatusPage } from '../render/pages/status-page.ts'
import { STYLE } from '../render/styles.ts'
import { AuthorsIndex } from '../serve/find-authors.ts'
import { reportsOf } from '../serve/reports.ts'
import { redirectPage } from './redirect-page.ts'

/** A document of a site of files. */
export interface StaticDocument {
  readonly path: string
  readonly type: string
  readonly body: string | Uint8Array
}

interface World {
  readonly ports: Ports
  readonly newsroom: Newsroom
  readonly site: Site
  readonly settings: PublishSettings
}

const fileFor = ({ text, ...rest }: { path: string; type: string; text: string }): StaticDocument => ({
  ...rest,
  body: text,
})

const page = (path: string, body: string): StaticDocument => ({ path, type: MEDIA_TYPES.page, body })

/** Every document of a site that any static host serves, one after the other: all that `serve` answers but for what it makes on demand, search and combinations. */
export async function* staticSite(world: World): AsyncGenerator<StaticDocument> {
  const { ports, newsroom, site, settings } = world
  const plain = { ...world, site: { ...site, search: undefined } }
  const editions = new Editions(ports, newsroom, settings)
  yield* feeds(editions, plain)
  yield* lists(editions, plain)
  yield* articles(editions, plain)
  yield { path: '/sources.opml', type: MEDIA_TYPES.opml, body: renderSourcesOpml(newsroom.sources, site) }
  yield { path: '/feeds.opml', type: MEDIA_TYPES.opml, body: renderFeedsOpml(site) }
  yield { path: '/style.css', type: MEDIA_TYPES.style, body: STYLE }
  yield { path: '/icon.svg', type: MEDIA_TYPES.svg, body: ICON_SVG }
  yield { path: '/icon.png', type: MEDIA_TYPES.png, body: iconPng() }
}

async function* feeds(editions: Editions, world: World): AsyncGenerator<StaticDocument> {
  const { ports, newsroom, site } = world
  const { seq } = await ports.store.standing()
  const curated = await editions.curated(seq)
  await file(
    curated.map(({ filing }) => filing),
    ports,
  )
  for (const [i, { edition, filing }] of curated.entries()) {
    const feed = newsroom.curated[i]
    yield* documents(edition, { site, front: i === 0 }, ports)
    yield fileFor(renderLeftOutPage(edition, site))
    if (feed) yield* archives(filing.newest, (number) => editions.archiveOf(feed, number), world)
  }
  for (const facet of await everyFacet(world)) {
    const found = await editions.of([facet], seq)
    const path = facetsPath([facet])
    if (found?.kind === 'moved') yield page(path, redirectPage(local(facetsPath(found.to), site)))
    if (found?.kind !== 'edition') continue
    await file([found.filing], ports)
    yield* documents(found.edition, { site }, ports)
    yield* archives(found.filing?.newest ?? 0, (number) => editions.archiveOfFacet(facet, number), world)
  }
}

/** What was found to be archived is noted, so that an archive stays what it is from one publish to the next. */
async function file(filings: readonly (Filing | undefined)[], { store, now }: Ports): Promise<void> {
  const archives = filings.flatMap((filing) => filing?.written ?? [])
  await store.publish({ archives, at: now() })
}

async function everyFacet({ ports, newsroom }: World): Promise<Facet[]> {
  const listed = async (kind: FacetKind) => (await ports.store.facetValues(kind)).map(({ value }) => value)
  const values: [FacetKind, string[]][] = [
    ['author', [...(await listed('author')), ...newsroom.authors.map(({ id }) => id)]],
    ['country', await listed('country')],
    ['topic', [...(await listed('topic')), ...newsroom.topics.map(({ id }) => id)]],
    ['source', [...newsroom.sources, ...(await ports.store.reports())].map(({ id }) => id)],
  ]
  return values.flatMap(([kind, all]) => [...new Set(all)].flatMap((value) => inOrder([[kind, value]]) ?? []))
}

async function* archives(
  newest: number,
  find: (number: number) => Promise<FoundArchive | undefined>,
  { site, ports }: World,
): AsyncGenerator<StaticDocument> {
  for (let number = newest; number > 0; number--) {
    const found = await find(number)
    if (found) yield* documents(await found.edition(), { site }, ports)
  }
}

function* documents(edition: Edition, showing: Showing, ports: Ports): Generator<StaticDocument> {
  for (const text of renderDocuments(edition, showing, ports)) yield fileFor(text)
}

async function* lists(editions: Editions, { ports, newsroom, site }: World): AsyncGenerator<StaticDocument> {
  const reports = reportsOf(await ports.store.reports(), newsroom.sources)
  const index = new AuthorsIndex(editions)
  const { authors, initials } = await index.front('')
  yield page('/authors', renderAuthorsIndex(authors, site, initials && { initials }))
  for (const initial of initials ?? []) {
    const under = await index.under(initial, '')
    yield page(
      initialPath(initial),
      renderAuthorsIndex(under.authors, site, { initials: under.initials, initial }),
    )
  }
  yield page('/countries', renderCountriesIndex(await editions.countries(), site))
  yield page('/topics', renderTopicsIndex(await editions.topics(), site))
  const sources = reports.map(({ source, articles }) => ({ ...source, articles }))
  yield page('/sources', renderSourcesIndex(sources, site))
  yield page('/status', renderStatusPage(reports, site, { now: ports.now() }))
}

/** How many articles are read in one go. */
const BATCH = 12

async function* articles(editions: Editions, { ports, site }: World): AsyncGenerator<StaticDocument> {
  const { store } = ports
  const numbers = (await store.numbersSince(0)).map(([n]) => n)
  for (let from = 0; from < numbers.length; from += BATCH) {
    for (const { article } of await store.articlesByNumber(numbers.slice(from, from + BATCH), {
      bodies: true,
    })) {
      const entry = await editions.entryOf(article)
      if (!entry) continue
      const belongings = await editions.belongingsOf(article)
      yield page(articlePath(article), renderArticlePage(entry, site, belongings))
    }
  }
}
