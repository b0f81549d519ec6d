import { type Context, Hono } from 'hono'
import { makeDocument } from '../documents.ts'
import { Editions } from '../editions.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Ports } from '../ports.ts'
import { FORMATS, MEDIA_TYPES } from '../render/formats.ts'
import { ICON_SVG, iconPng } from '../render/icon.ts'
import { renderFeedsOpml, renderSourcesOpml } from '../render/opml.ts'
import { renderArticlePage } from '../render/pages/article-page.ts'
import { renderAuthorsIndex, renderCountriesIndex, renderSourcesIndex, renderTopicsIndex } from '../render/pages/index-page.ts'
import { renderGone, renderNotFound } from '../render/pages/not-found-page.ts'
import { renderStatusPage } from '../render/pages/status-page.ts'
import { STYLE } from '../render/styles.ts'
import { answerFresh, answerWith, securityHeaders } from './answer.ts'
import { findDocument } from './find-document.ts'
import { health, metrics } from './health.ts'
import { reportsOf } from './reports.ts'
import { suggest } from './suggest.ts'

/** What the app needs to know beside its ports. */
export interface AppSettings {
  /** Most articles in a feed; each feed's own when absent. */
  readonly limit?: number
  /** Seconds between two refreshes: a copy may be used for a part of it. */
  readonly interval: number
}

/** The app of every address in INTERFACE: documents, pages, lists, and what machines ask. Answers GET and HEAD only. */
export function createApp(world: { ports: Ports; newsroom: Newsroom; site: Site; settings: AppSettings }): Hono {
  const { ports, newsroom, site, settings } = world
  const editions = new Editions(ports, newsroom, settings)
  const maxAge = Math.max(60, Math.min(900, Math.round(settings.interval / 2)))
  const local = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(`${site.publicUrl}/`)
  const app = new Hono()

  const serve = async (c: Context, page: { type: string; text: string }): Promise<Response> =>
    answerWith(await makeDocument({ ...page, path: c.req.path, modified: ports.now() }, {}), c.req.raw, { maxAge, local, dated: false })

  const reports = async () => reportsOf(await ports.store.reports(), newsroom.sources)

  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.res = answerFresh('', { status: 405, type: 'text/plain; charset=utf-8' })
      c.res.headers.set('Allow', 'GET, HEAD')
      return
    }
    await next()
  })

  app.get('/healthz', async (c) => {
    const { ok, ...body } = health(await reports(), { now: ports.now(), interval: settings.interval })
    return answerFresh(JSON.stringify({ ok, ...body }), { status: ok ? 200 : 503, type: 'application/json; charset=utf-8' })
  })
  app.get('/metrics', async () =>
    answerFresh(metrics(await reports(), await ports.store.standing(), ports.now()), { type: 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  app.get('/status', async () => answerFresh(renderStatusPage(await reports(), site, { now: ports.now() })))

  app.get('/style.css', (c) => serve(c, { type: MEDIA_TYPES.style, text: STYLE }))
  app.get('/icon.svg', (c) => serve(c, { type: MEDIA_TYPES.svg, text: ICON_SVG }))
  app.get('/icon.png', () => {
    const headers = { 'Content-Type': MEDIA_TYPES.png, 'Cache-Control': 'public, max-age=86400', ...securityHeaders(MEDIA_TYPES.png) }
    return new Response(iconPng(), { headers })
  })
  app.get('/robots.txt', (c) => serve(c, { type: 'text/plain; charset=utf-8', text: 'User-agent: *\nDisallow: /metrics\n' }))
  app.get('/sources.opml', (c) => serve(c, { type: MEDIA_TYPES.opml, text: renderSourcesOpml(newsroom.sources, site) }))
  app.get('/feeds.opml', (c) => serve(c, { type: MEDIA_TYPES.opml, text: renderFeedsOpml(site) }))

  app.get('/authors', async (c) => serve(c, { type: MEDIA_TYPES.page, text: renderAuthorsIndex(await editions.allAuthors(), site) }))
  app.get('/countries', async (c) =>
    serve(c, { type: MEDIA_TYPES.page, text: renderCountriesIndex(await editions.countries(), site) }),
  )
  app.get('/topics', async (c) =>
    serve(c, { type: MEDIA_TYPES.page, text: renderTopicsIndex(await editions.topics(), site) }),
  )
  app.get('/sources', async (c) => serve(c, { type: MEDIA_TYPES.page, text: renderSourcesIndex((await reports()).map(({ source, articles }) => ({ ...source, articles })), site) }))

  app.get('/articles/:key', async (c) => {
    const found = await ports.store.article(c.req.param('key'))
    if (!found) return notFound(c)
    if (found.removed) return answerFresh(renderGone(c.req.path, site), { status: 410 })
    const entry = await editions.entryOf(found.article)
    return entry ? serve(c, { type: MEDIA_TYPES.page, text: renderArticlePage(entry, site) }) : notFound(c)
  })

  app.get('*', async (c) => {
    const { path } = c.req
    const found = await findDocument(path, { ports, newsroom, site, editions })
    if (found.kind === 'moved') return c.redirect(site.publicUrl + found.to, 301)
    if (found.kind === 'none') return notFound(c)
    return answerWith(found.document, c.req.raw, { maxAge, local, dated: true, ...linksOf(path, site) })
  })

  async function notFound(c: Context): Promise<Response> {
    const suggestions = await suggest(c.req.path, { ports, newsroom })
    return answerFresh(renderNotFound(c.req.path, suggestions, site), { status: 404 })
  }

  app.onError((error) => {
    ports.log.error('A request failed', { cause: error })
    return answerFresh('Something went wrong here; it has been logged.\n', { status: 500, type: 'text/plain; charset=utf-8' })
  })
  return app
}

/** The `Link` header of a feed: itself and its hub (WebSub §4). */
function linksOf(path: string, site: Site): { links?: string } {
  if (!FORMATS.some((format) => path.endsWith(format.extension))) return {}
  const self = `<${site.publicUrl}${path}>; rel="self"`
  return { links: site.hub ? `${self}, <${site.hub}>; rel="hub"` : self }
}
