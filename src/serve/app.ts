import { type Context, Hono } from 'hono'
import { archivePath } from '../archives.ts'
import { etagOf, pathsOfEdition } from '../documents.ts'
import { Editions } from '../editions.ts'
import { nameConflicts } from '../enrich/name-conflicts.ts'
import type { Article } from '../model/article.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Ports } from '../ports.ts'
import { inFormat, local } from '../render/addresses.ts'
import { FORMATS, MEDIA_TYPES } from '../render/formats.ts'
import { ICON_SVG, iconPng } from '../render/icon.ts'
import { renderFeedsOpml, renderSourcesOpml } from '../render/opml.ts'
import { renderArticlePage } from '../render/pages/article-page.ts'
import { renderFeedPage } from '../render/pages/feed-page.ts'
import {
  initialOf,
  initialPath,
  renderAuthorsIndex,
  renderCountriesIndex,
  renderSourcesIndex,
  renderTopicsIndex,
} from '../render/pages/index-page.ts'
import { renderGone, renderNotFound } from '../render/pages/not-found-page.ts'
import { renderSearchPage } from '../render/pages/search-page.ts'
import { renderStatusPage } from '../render/pages/status-page.ts'
import { STYLE, STYLE_PATH } from '../render/styles.ts'
import { catchUpSearch, matchOf, tidyQuery } from '../search.ts'
import { type Delta, deltaOf, takesDelta } from './delta.ts'
import { AuthorsIndex } from './find-authors.ts'
import { findDocument } from './find-document.ts'
import { health } from './health.ts'
import type { Meter } from './meter.ts'
import { metrics } from './metrics.ts'
import { type Asked, plainPath, readPath } from './read-path.ts'
import { type Frame, makeReady, type Page, type Ready, securityHeaders } from './ready.ts'
import { type Reply, replyWith } from './reply.ts'
import { reportsOf } from './reports.ts'
import { Shelf, type Watch } from './shelf.ts'
import { suggest } from './suggest.ts'

/** What the app needs to know beside its ports. */
export interface AppSettings {
  /** Most articles in a feed; each feed's own when absent. */
  readonly limit?: number
  /** Seconds between two refreshes: a copy may be used for a part of it. */
  readonly interval: number
}

/** What the app is made of. */
export interface AppWorld {
  readonly ports: Ports
  readonly newsroom: Newsroom
  readonly site: Site
  readonly settings: AppSettings
  /** Pages in memory, where the platform has more to say of them than that. */
  readonly shelf?: Shelf
  /** What the process that serves does beside it, where it refreshes too. */
  readonly meter?: Meter
}

/** Most bytes of pages in memory beside the curated feeds. */
const MEMORY = 32 * 1024 * 1024

/** Most articles that a search shows. */
const FOUND = 60
/** Articles that a search makes findable first, where nobody has done so yet. */
const UNSEARCHED = 400

/** What an address has: a page, nothing, something that was there once, or it has moved. */
type Result =
  | { readonly kind: 'page'; readonly ready: Ready; readonly pinned?: boolean }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'none' }

/** The shelf of a store: a page on it is right until the store's next publish. */
export function shelfOf(
  { store, log }: Pick<Ports, 'store' | 'log'>,
  { watch, bytes = MEMORY }: { readonly watch?: Watch; readonly bytes?: number } = {},
): Shelf {
  const token = async () => {
    const { seq, published } = await store.standing()
    return published ?? `0 ${seq}`
  }
  return new Shelf({ token, bytes, log, ...(watch && { watch }) })
}

/** The paths of the curated feeds' documents, which stay on the shelf whatever else is asked for. */
export function pinnedPaths({ curated }: Newsroom): string[] {
  return curated.flatMap(({ id }, i) => pathsOfEdition(`/feeds/${id}`, { front: i === 0 }))
}

/** The app of every address in INTERFACE: documents, pages, lists, and what machines ask. Answers GET and HEAD only. */
export function createApp(world: AppWorld): Hono {
  const { ports, newsroom, site, settings, shelf = shelfOf(ports) } = world
  const editions = new Editions(ports, newsroom, settings)
  const frame: Frame = {
    maxAge: Math.max(60, Math.min(900, Math.round(settings.interval / 2))),
    local: /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(`${site.publicUrl}/`),
  }
  const app = new Hono()
  const authors = new AuthorsIndex(editions)
  const reports = async () => reportsOf(await ports.store.reports(), newsroom.sources)

  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.res = answerFresh('', { status: 405, type: TEXT, headers: { Allow: 'GET, HEAD' } })
      return
    }
    const path = pathAsked(c)
    const plain = plainPath(path)
    if (plain === path) return next()
    const answer = await app.request(plain)
    // One redirect, and not one that leads to another.
    c.res = answer.status < 300 ? moved(plain) : answer
  })

  app.get('/healthz', async () => {
    const state = await readHealth()
    return answerFresh(JSON.stringify(state), {
      status: state.ok ? 200 : 503,
      type: 'application/json; charset=utf-8',
    })
  })
  app.get('/metrics', async () => {
    const standing = await ports.store.standing()
    const meter = world.meter?.read()
    return answerFresh(metrics({ reports: await reports(), standing, now: ports.now(), meter }), {
      type: 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
  app.get('/status', async () => {
    const conflicts = nameConflicts(await ports.store.allAuthors(), newsroom.authors)
    return answerFresh(renderStatusPage(await reports(), site, { now: ports.now(), conflicts }))
  })

  fixed('/style.css', { type: MEDIA_TYPES.style, body: STYLE })
  fixed('/icon.svg', { type: MEDIA_TYPES.svg, body: ICON_SVG })
  fixed('/icon.png', { type: MEDIA_TYPES.png, body: iconPng() })
  fixed('/robots.txt', { type: TEXT, body: ROBOTS })
  fixed('/sources.opml', { type: MEDIA_TYPES.opml, body: renderSourcesOpml(newsroom.sources, site) })
  fixed('/feeds.opml', { type: MEDIA_TYPES.opml, body: renderFeedsOpml(site) })

  app.get('/authors', async (c) => {
    const query = tidyQuery(c.req.query('q') ?? '')
    const path = query === '' ? '/authors' : `/authors?q=${encodeURIComponent(query)}`
    return answer(c, await shelf.get<Result>(path, (_, token) => listAuthors(query, token)))
  })
  app.get('/authors/initial/:initial', async (c) => {
    const path = pathAsked(c)
    return answer(
      c,
      await shelf.get<Result>(path, (_, token) => listUnder(c.req.param('initial'), path, token)),
    )
  })
  listed('/countries', async () => renderCountriesIndex(await editions.countries(), site))
  listed('/topics', async () => renderTopicsIndex(await editions.topics(), site))
  listed('/sources', async () => {
    const sources = (await reports()).map(({ source, articles }) => ({ ...source, articles }))
    return renderSourcesIndex(sources, site)
  })

  app.get('/search', async (c) => answer(c, await search(c, '')))
  for (const { extension } of FORMATS)
    app.get(`/search${extension}`, async (c) => answer(c, await search(c, extension)))

  app.get('/articles/:key', async (c) => {
    const path = pathAsked(c)
    return answer(c, await shelf.get<Result>(path, () => findArticle(c.req.param('key'))))
  })

  app.get('*', async (c) => {
    const path = pathAsked(c)
    const asked = path === '/' ? frontPage() : readPath(path)
    if (!asked) return notFound(c)
    const result = await shelf.get<Result>(asked.path, (before, token) => findPage(asked, before, token))
    if (result.kind === 'page' && asked.path !== path) return moved(asked.path)
    return (result.kind === 'page' && (await newerOnly(c, asked.path, result.ready))) || answer(c, result)
  })

  app.onError((error) => {
    ports.log.error('A request failed', { error: error.message, cause: error })
    return answerFresh('Something went wrong here; it has been logged.\n', { status: 500, type: TEXT })
  })
  return app

  async function readHealth(): Promise<{ ok: boolean }> {
    try {
      return health(await reports(), { now: ports.now(), interval: settings.interval })
    } catch (cause) {
      ports.log.error('The store cannot be read', { error: (cause as Error).message, cause })
      return { ok: false, cause: 'the store cannot be read' } as { ok: boolean }
    }
  }

  function frontPage(): Asked | undefined {
    const [front] = newsroom.curated
    return front && { of: { kind: 'curated', feed: front.id }, edition: `/feeds/${front.id}`, path: '/' }
  }

  async function findPage(asked: Asked, before: Ready | undefined, token: string): Promise<Result> {
    const found = await findDocument(asked, { ports, newsroom, site, editions, token })
    if (found.kind !== 'document') return found
    const { document } = found
    const pinned = asked.of.kind === 'curated' && asked.archive === undefined
    const { type, etag, modified, text } = document
    const links = await findLinks(asked)
    if (before?.etag === etag && before.links === links) return { kind: 'page', ready: before, pinned }
    const packed = document.gzip ? document : await ports.compress?.(text)
    const page = { type, etag, modified, body: text, ...(links && { links }), ...pick(packed) }
    return { kind: 'page', ready: makeReady(page, frame), pinned }
  }

  async function listAuthors(query: string, token: string): Promise<Result> {
    if (query !== '') {
      const called = await authors.called(query, token)
      return made(renderAuthorsIndex(called, site, { query, initials: [] }))
    }
    const front = await authors.front(token)
    return made(renderAuthorsIndex(front.authors, site, front.initials && { initials: front.initials }))
  }

  async function listUnder(asked: string, path: string, token: string): Promise<Result> {
    const initial = initialOf(asked)
    const under = await authors.under(initial, token)
    if (under.authors.length === 0) return { kind: 'none' }
    if (initialPath(initial) !== path) return { kind: 'moved', to: initialPath(initial) }
    return made(renderAuthorsIndex(under.authors, site, { initials: under.initials, initial }))
  }

  /** An archive never changes, so that only its headers can tell of the one that has come after it. */
  async function findLinks(asked: Asked): Promise<string | undefined> {
    const links = linksOf(asked.path, site)
    if (links === undefined || asked.archive === undefined) return links
    const feed = asked.edition.slice(0, asked.edition.lastIndexOf('/archive/'))
    const next = archivePath(feed, asked.archive + 1)
    if (!(await ports.store.archive(feed, asked.archive + 1))) return links
    return `${links}, <${site.publicUrl}${next}${asked.path.slice(asked.edition.length)}>; rel="next-archive"`
  }

  /** A search is kept in memory alone, and right until the next publish. */
  async function search(c: Context, extension: string): Promise<Result> {
    const query = tidyQuery(c.req.query('q') ?? '')
    if (query === '') return extension === '' ? made(renderSearchPage(site)) : { kind: 'none' }
    const path = `/search?q=${encodeURIComponent(query)}`
    return shelf.get<Result>(inFormat(path, extension), async () => {
      const edition = await editions.found(query, await findArticles(query), path)
      const format = FORMATS.find((each) => each.extension === extension)
      if (!format) return made(renderFeedPage(edition, site, { query }).text)
      return made(format.render(edition, site).text, {
        type: format.mediaType,
        links: linksOf(inFormat(path, extension), site),
      })
    })
  }

  async function findArticles(query: string): Promise<Article[]> {
    const match = matchOf(query)
    await catchUpSearch(ports, { most: UNSEARCHED })
    return match === undefined ? [] : ports.store.search(match, { limit: settings.limit ?? FOUND })
  }

  async function findArticle(key: string): Promise<Result> {
    const found = await ports.store.article(key)
    if (!found) return { kind: 'none' }
    if (found.removed) return { kind: 'gone' }
    const entry = await editions.entryOf(found.article)
    if (!entry) return { kind: 'none' }
    return made(renderArticlePage(entry, site, await editions.belongingsOf(found.article)))
  }

  async function made(text: string, more: { type?: string; links?: string } = {}): Promise<Result> {
    const packed = await ports.compress?.(text)
    const page = { type: MEDIA_TYPES.page, body: text, etag: etagOf(text), ...packed, ...more }
    return { kind: 'page', ready: makeReady(page, frame) }
  }

  /** A page that depends on nothing stored. With its version in its address it may be kept for ever. */
  function fixed(path: string, page: Omit<Page, 'etag'>): void {
    const etag = etagOf(typeof page.body === 'string' ? page.body : page.body.join())
    app.get(path, (c) => {
      const isVersioned = c.req.url.endsWith(STYLE_PATH)
      const key = isVersioned ? STYLE_PATH : path
      const ready = shelf.fixed(key, () =>
        makeReady({ ...page, etag, ...(isVersioned && { immutable: true }) }, frame),
      )
      return toResponse(replyWith(ready, conditionsOf(c)), c.req.method)
    })
  }

  function listed(path: string, render: () => Promise<string>): void {
    app.get(path, async (c) => answer(c, await shelf.get<Result>(path, async () => made(await render()))))
  }

  async function answer(c: Context, result: Result): Promise<Response> {
    if (result.kind === 'page') return toResponse(replyWith(result.ready, conditionsOf(c)), c.req.method)
    if (result.kind === 'moved') return moved(result.to)
    if (result.kind === 'gone') return answerFresh(renderGone(pathAsked(c), site), { status: 410 })
    return notFound(c)
  }

  /** A 226 for those who ask for one and hold an older document of ours. */
  async function newerOnly(c: Context, path: string, ready: Ready): Promise<Response | undefined> {
    const asked = { aIm: c.req.header('a-im'), ifNoneMatch: c.req.header('if-none-match') }
    if (!takesDelta(asked.aIm) || replyWith(ready, conditionsOf(c)).status === 304) return undefined
    const delta = await deltaOf(path, ready, { asked, store: ports.store })
    return delta && toResponse(delta, c.req.method)
  }

  async function notFound(c: Context): Promise<Response> {
    const suggestions = await suggest(pathAsked(c), { ports, newsroom })
    return answerFresh(renderNotFound(pathAsked(c), suggestions, site), { status: 404 })
  }

  function moved(path: string): Response {
    const headers = { Location: local(path, site), 'Cache-Control': `public, max-age=${frame.maxAge}` }
    return answerFresh('', { status: 301, type: TEXT, headers })
  }
}

const TEXT = 'text/plain; charset=utf-8'

/** Combinations and searches have no end; those who want one know its address. */
const ROBOTS = 'User-agent: *\nDisallow: /metrics\nDisallow: /mix/\nDisallow: /search\n'

const pick = (packed: { gzip?: Uint8Array; brotli?: Uint8Array } | undefined) => ({
  ...(packed?.gzip && { gzip: packed.gzip }),
  ...(packed?.brotli && { brotli: packed.brotli }),
})

/** The path as it was sent, without its query: Hono's own is decoded in part. */
function pathAsked(c: Context): string {
  const { url } = c.req
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const end = url.slice(start).search(/[?#]/)
  return start === -1 ? '/' : end === -1 ? url.slice(start) : url.slice(start, start + end)
}

function conditionsOf(c: Context) {
  const { headers } = c.req.raw
  return {
    ifNoneMatch: headers.get('if-none-match'),
    ifModifiedSince: headers.get('if-modified-since'),
    acceptEncoding: headers.get('accept-encoding'),
  }
}

function toResponse({ status, headers, body }: Reply | Delta, method: string): Response {
  return new Response(method === 'HEAD' ? null : ((body ?? null) as BodyInit | null), {
    status,
    headers: pairs(headers),
  })
}

/** An answer that no cache may keep: errors, and what changes from second to second. */
function answerFresh(
  text: string,
  {
    status = 200,
    type = MEDIA_TYPES.page,
    headers = {},
  }: { status?: number; type?: string; headers?: Record<string, string> } = {},
): Response {
  const body = new TextEncoder().encode(text)
  return new Response(body, {
    status,
    headers: [
      ['Content-Type', type],
      ['Content-Length', String(body.length)],
      ...(headers['Cache-Control'] ? [] : [['Cache-Control', 'no-store'] as [string, string]]),
      ...Object.entries(headers),
      ...pairs(securityHeaders(type)),
    ],
  })
}

function pairs(headers: readonly string[]): [string, string][] {
  const all: [string, string][] = []
  for (let at = 0; at < headers.length; at += 2) all.push([headers[at] ?? '', headers[at + 1] ?? ''])
  return all
}

/** The `Link` header of a feed: itself and its hub (WebSub §4). */
function linksOf(path: string, site: Site): string | undefined {
  const [address = ''] = path.split('?')
  if (!FORMATS.some((format) => address.endsWith(format.extension))) return undefined
  const self = `<${site.publicUrl}${path}>; rel="self"`
  return site.hub ? `${self}, <${site.hub}>; rel="hub"` : self
}
