import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { article, aSite, titles } from '../support/published.ts'

const articles = Array.from({ length: 12 }, (_, i) => article(i))
const FEED = '/feeds/all.atom'

/** Addresses that keep their answer until something is published. */
const CACHEABLE = [
  '/',
  '/feeds/all',
  '/feeds/all.rss',
  '/feeds/all.atom',
  '/feeds/all.json',
  '/feeds/all/left-out',
  '/authors/ada-byron',
  '/authors/ada-byron.rss',
  '/countries/SY.json',
  '/sources/one',
  '/authors',
  '/countries',
  '/topics',
  '/sources',
  '/feeds.opml',
  '/sources.opml',
  '/style.css',
  '/icon.svg',
  '/icon.png',
  '/robots.txt',
]

describe('createApp()', () => {
  test.each(CACHEABLE)('%s has a tag, answers 304 to it, and HEAD like GET without a body', async (path) => {
    const { get } = await aSite(articles)
    const first = await get(path, { 'accept-encoding': 'identity' })
    expect(first.status).toBe(200)
    const body = await first.arrayBuffer()
    expect(first.headers.get('content-length')).toBe(String(body.byteLength))
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[a-z0-9]{15}"$/)
    for (const tags of [
      etag,
      `W/${etag}`,
      `"other", ${etag}`,
      '*',
      etag.replace(/"$/, '-gzip"'),
      etag.replace(/"$/, '-br"'),
    ]) {
      const again = await get(path, { 'if-none-match': tags })
      expect([tags, again.status]).toEqual([tags, 304])
      expect(await again.text()).toBe('')
      expect(again.headers.get('content-type')).toBe(null)
      expect(again.headers.get('content-length')).toBe(null)
      for (const name of ['etag', 'last-modified', 'vary', 'cache-control', 'content-security-policy'])
        expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
    }
    const other = await get(path, { 'if-none-match': '"other"' })
    expect(other.status).toBe(200)
    const head = await get(path, { 'accept-encoding': 'identity' }, 'HEAD')
    expect(head.status).toBe(200)
    expect([...head.headers]).toEqual([...first.headers])
    expect(await head.text()).toBe('')
  })

  test('a feed answers 304 to its date, and its tag wins over its date', async () => {
    const { get } = await aSite(articles)
    const first = await get(FEED)
    const modified = first.headers.get('last-modified') ?? ''
    expect(modified).toBe('Tue, 24 Nov 2026 12:01:00 GMT')
    const status = async (headers: Record<string, string>) => (await get(FEED, headers)).status
    expect(await status({ 'if-modified-since': modified })).toBe(304)
    expect(await status({ 'if-modified-since': 'Tue, 24 Nov 2026 12:00:59 GMT' })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-modified-since': modified, 'if-none-match': '"other"' })).toBe(200)
    expect(
      await status({
        'if-modified-since': 'Mon, 23 Nov 2026 12:00:00 GMT',
        'if-none-match': first.headers.get('etag') ?? '',
      }),
    ).toBe(304)
  })

  test('a change moves tag and date, however old the article that changed; what stays the same keeps both', async () => {
    const { get, keep, publish, ports } = await aSite(articles)
    const validators = async (path: string) => {
      const { headers } = await get(path)
      return [headers.get('etag'), headers.get('last-modified')]
    }
    const before = await validators(FEED)
    const author = await validators('/authors/ada-byron.atom')
    await keep([article(0, { headline: 'Story 0, corrected' })])
    await publish()
    const after = await validators(FEED)
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe('Tue, 24 Nov 2026 12:02:00 GMT')
    expect((await get(FEED, { 'if-modified-since': before[1] ?? '' })).status).toBe(200)
    expect((await validators('/authors/ada-byron.atom'))[0]).not.toBe(author[0])
    await ports.store.remove(['urn:test:11'], new Date())
    await publish()
    expect((await get(FEED, { 'if-modified-since': after[1] ?? '' })).status).toBe(200)
    const countries = await validators('/countries/SY.atom')
    await keep([article(20, { countries: { leading: ['FR'], also: [] }, byline: { credits: [] } })])
    await publish()
    expect(await validators('/countries/SY.atom')).toEqual(countries)
  })

  test.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br ; q=0', null],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity;q=1, gzip;q=0.5', null],
    ['deflate', null],
    ['identity', null],
    ['', null],
    ['br;q=nonsense, ,;;', null],
  ])('Accept-Encoding "%s" is answered with %s', async (accepted, encoding) => {
    const { get } = await aSite(articles)
    const plain = await (await get(FEED, { 'accept-encoding': 'identity' })).text()
    const answer = await get(FEED, { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    const unpacked =
      encoding === 'gzip' ? gunzipSync(bytes) : encoding === 'br' ? brotliDecompressSync(bytes) : bytes
    expect(unpacked.toString()).toBe(plain)
    const etag = (await get(FEED, { 'accept-encoding': 'identity' })).headers.get('etag') ?? ''
    expect(answer.headers.get('etag')).toBe(encoding === null ? etag : etag.replace(/"$/, `-${encoding}"`))
    const again = await get(FEED, {
      'accept-encoding': accepted,
      'if-none-match': answer.headers.get('etag') ?? '',
    })
    expect([again.status, again.headers.get('etag')]).toEqual([304, answer.headers.get('etag')])
  })

  test.each([
    [1800, 'public, max-age=900, stale-while-revalidate=900'],
    [600, 'public, max-age=300, stale-while-revalidate=300'],
    [0, 'public, max-age=60, stale-while-revalidate=60'],
    [86_400, 'public, max-age=900, stale-while-revalidate=900'],
  ])('with %i s between two refreshes, Cache-Control is "%s"', async (interval, expected) => {
    const { get } = await aSite(articles, { interval })
    expect((await get(FEED)).headers.get('cache-control')).toBe(expected)
  })

  test('the style sheet may be kept for ever at the address that has its version, and only there', async () => {
    const { get, text } = await aSite(articles)
    const path = /href="(\/style\.css\?v=[^"]+)"/.exec(await text('/'))?.[1] ?? ''
    expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/style.css?v=old')).headers.get('cache-control')).not.toContain('immutable')
  })

  test.each(['?', '?utm_source=x', '?q=1&x[]=2&%00', '?feed.xml?'])(
    'a query that we do not know (%s) changes nothing',
    async (query) => {
      const { get } = await aSite(articles)
      for (const path of [
        FEED,
        '/',
        '/authors/ada-byron',
        '/countries/SY.rss',
        '/feeds.opml',
        '/articles/x',
      ]) {
        const [plain, asked] = [await get(path), await get(path + query)]
        expect([asked.status, asked.headers.get('etag')]).toEqual([plain.status, plain.headers.get('etag')])
        expect(await asked.text()).toBe(await plain.text())
      }
    },
  )

  test.each([
    ['/feeds/all/', '/feeds/all'],
    ['//feeds//all.atom', '/feeds/all.atom'],
    ['//country/SY', '/countries/SY'],
    ['/feeds/all.atom/', '/feeds/all.atom'],
    ['/authors/', '/authors'],
    ['/status/', '/status'],
    ['/%66eeds/all.rss', '/feeds/all.rss'],
    ['/feeds/%61ll', '/feeds/all'],
    ['/authors/ada%2dbyron.json', '/authors/ada-byron.json'],
    ['/authors/Ada-Byron', '/authors/ada-byron'],
    ['/FEEDS/ALL.ATOM', '/feeds/all.atom'],
    ['/feeds/all.RSS', '/feeds/all.rss'],
    ['/countries/sy', '/countries/SY'],
    ['/countries/sy.atom', '/countries/SY.atom'],
    ['/country/SY', '/countries/SY'],
    ['/outlets/one', '/sources/one'],
    ['/feeds/all/left-out/', '/feeds/all/left-out'],
  ])('%s is redirected to %s', async (path, to) => {
    const { get } = await aSite(articles)
    const answer = await get(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
    expect((await get(to)).status).toBe(200)
  })

  test.each([
    '/nothing',
    '/nothing/',
    '/feeds',
    '/feeds/none',
    '/feeds/none/',
    '/feeds/all.xml',
    '/feeds/all.atom.rss',
    '/feeds/all/other',
    '/feeds/all/archive/1',
    '/feeds/all/archive/0',
    '/feeds/all/archive/x',
    '/countries/XX',
    '/countries/SYR',
    '/topics/none',
    '/sources/none.rss',
    '/authors/nobody',
    '/authors/nobody.atom',
    '/articles',
    '/articles/none',
    '/%',
    '/%E0%A4%A',
    '/authors/%2e%2e%2f',
    '/authors/%00',
    '/__proto__',
    '/authors/__proto__',
    '/countries/constructor',
    '/constructor/x',
  ])('%s is a 404 that no cache keeps', async (path) => {
    const { get } = await aSite(articles)
    for (const method of ['GET', 'HEAD']) {
      const answer = await get(path, {}, method)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  test('a redirect never leads to another host', async () => {
    const { get } = await aSite(articles)
    for (const path of ['//evil.example/', '/\\evil.example/', '/%2f%2fevil.example/']) {
      const location = (await get(path)).headers.get('location')
      expect(location === null || /^\/[^/\\]/.test(location)).toBe(true)
    }
  })

  test('a 404 does not take up what was asked as markup', async () => {
    const { text } = await aSite(articles)
    expect(await text('/authors/<script>alert(1)</script>')).not.toContain('<script')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is not allowed, and told what is',
    async (method) => {
      const { get } = await aSite(articles)
      const answer = await get(FEED, {}, method)
      expect([answer.status, answer.headers.get('allow'), answer.headers.get('cache-control')]).toEqual([
        405,
        'GET, HEAD',
        'no-store',
      ])
    },
  )

  test('feeds are of their types, sandboxed, never sniffed, and name themselves and their hub', async () => {
    const { get } = await aSite(articles, { site: { hub: 'https://hub.example.org/' } })
    for (const [extension, type] of [
      ['rss', 'application/rss+xml'],
      ['atom', 'application/atom+xml'],
      ['json', 'application/feed+json'],
    ]) {
      const { headers } = await get(`/feeds/all.${extension}`)
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('link')).toBe(
        `<https://dateline.test/feeds/all.${extension}>; rel="self", <https://hub.example.org/>; rel="hub"`,
      )
    }
  })

  test('addresses come from the configuration, whatever the request says of itself', async () => {
    const { app, text } = await aSite(articles)
    const spoofed = await app.request('http://evil.example/feeds/all.atom', {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    })
    const body = await spoofed.text()
    expect(body).toBe(await text(FEED))
    expect(body).not.toContain('evil.example')
  })

  test('below a path of the public address, redirects keep it', async () => {
    const { get } = await aSite(articles, { site: { publicUrl: 'https://example.org/dateline' } })
    expect((await get('/feeds/all/')).headers.get('location')).toBe('/dateline/feeds/all')
  })

  test('what nobody has published yet is made when it is asked for', async () => {
    const { ports, newsroom, site, app } = await aSite(articles)
    await ports.store.publish({ standing: '', at: new Date() })
    const fresh = await aSite()
    await fresh.keep(articles)
    expect(titles(await fresh.text('/countries/SY.atom'))).toHaveLength(12)
    expect([newsroom.sources.length, site.feeds.length, app.routes.length > 0]).toEqual([2, 1, true])
  })
})

describe('a removed article', () => {
  test('is gone from every document at the next publish, and its page says 410', async () => {
    const { get, text, publish, ports, clock } = await aSite(articles, { settings: { limit: 5 } })
    const record = /href="(\/articles\/[a-z0-9]+)"/.exec(await text('/'))?.[1] ?? ''
    expect((await get(record)).status).toBe(200)
    const places = [
      '/',
      '/feeds/all.rss',
      '/feeds/all.atom',
      '/feeds/all.json',
      '/authors/ada-byron.json',
      '/countries/SY.atom',
      '/mix/country/SY/source/one.rss',
    ]
    for (const path of places) expect(await text(path)).toContain('Story 11')
    const archived = '/feeds/all/archive/1.atom'
    expect(await text(archived)).toContain('Story 3')
    await ports.store.remove(['urn:test:11', 'urn:test:3'], clock.now)
    await publish()
    for (const path of places) {
      const body = await text(path)
      expect([path, body.includes('Story 11'), body.includes('Story 10')]).toEqual([path, false, true])
    }
    const archive = await text(archived)
    expect([archive.includes('Story 3<'), archive.includes('Story 2<')]).toEqual([false, true])
    const gone = await get(record)
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await gone.text()).not.toContain('Story 11')
    expect((await get(record, {}, 'HEAD')).status).toBe(410)
  })
})
