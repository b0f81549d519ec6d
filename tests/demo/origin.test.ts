import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Origin, startOrigin } from '../../scripts/demo/origin.ts'
import { demoSources } from '../../scripts/demo/sources.ts'
import { parsePage } from '../../src/parse/parse-page.ts'

let origin: Origin
beforeAll(async () => {
  origin = await startOrigin()
})
afterAll(() => origin.close())

const PAGE = '/courier/2026/11/22/what-a-frontier-costs'
const get = (path: string, init: RequestInit = {}) => fetch(origin.url + path, init)

describe('startOrigin()', () => {
  test('listens on loopback, on a free port', () => {
    expect(origin.url).toBe(`http://127.0.0.1:${origin.port}`)
    expect(origin.port).toBeGreaterThan(0)
  })

  test('answers every source with the media type of its format', async () => {
    const answers = await Promise.all(demoSources(origin.url).map(({ feedUrl }) => fetch(feedUrl)))
    expect(answers.map(({ status, headers }) => `${status} ${headers.get('content-type')}`)).toEqual([
      '200 application/rss+xml; charset=utf-8',
      '200 application/rss+xml; charset=utf-8',
      '200 application/rss+xml; charset=utf-8',
      '200 application/atom+xml; charset=utf-8',
      '200 application/rdf+xml; charset=utf-8',
      '200 application/feed+json; charset=utf-8',
      '200 application/rss+xml; charset=utf-8',
      '200 application/rss+xml; charset=utf-8',
      '200 application/rss+xml',
    ])
  })

  test('answers 304 to either validator, and 200 where the tag is another', async () => {
    const first = await get('/harbour/atom.xml')
    const etag = first.headers.get('etag') ?? ''
    const modified = first.headers.get('last-modified') ?? ''
    expect((await get('/harbour/atom.xml', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await get('/harbour/atom.xml', { headers: { 'if-modified-since': modified } })).status).toBe(304)
    const other = { 'if-none-match': '"another"', 'if-modified-since': modified }
    expect((await get('/harbour/atom.xml', { headers: other })).status).toBe(200)
  })

  test('zips where it is asked to, under a tag of its own', async () => {
    const zipped = await get(PAGE, { headers: { 'accept-encoding': 'gzip' } })
    const plain = await get(PAGE, { headers: { 'accept-encoding': 'identity' } })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.has('content-encoding')).toBe(false)
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    expect(await zipped.text()).toBe(await plain.text())
  })

  test('serves pages whatever query the feed adds, pictures, and robots.txt', async () => {
    const page = await get(`${PAGE}?at_medium=RSS&at_campaign=world`)
    const picture = await get('/pictures/strait-map.svg')
    const robots = await get('/robots.txt')
    expect(
      [page, picture, robots].map(({ status, headers }) => [status, headers.get('content-type')]),
    ).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, 'image/svg+xml'],
      [200, 'text/plain; charset=utf-8'],
    ])
    expect(await robots.text()).toBe('User-agent: *\nAllow: /\n')
  })

  test('answers HEAD without a body, 404 for what is not there, 405 for what is not asked so', async () => {
    const head = await get(PAGE, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await get('/courier/nothing')).status).toBe(404)
    expect((await get('/%')).status).toBe(404)
    expect((await get(PAGE, { method: 'POST' })).status).toBe(405)
  })

  test('keeps a record of what it was asked', async () => {
    const before = origin.requests.length
    await get('/fathom/feed.json', { headers: { 'if-none-match': '"x"', 'user-agent': 'Reader/1' } })
    expect(origin.requests.slice(before)).toEqual([
      { method: 'GET', path: '/fathom/feed.json', status: 200, conditional: true, userAgent: 'Reader/1' },
    ])
  })

  test('ends, with connections open', async () => {
    const other = await startOrigin()
    await (await fetch(`${other.url}/robots.txt`)).text()
    await other.close()
    await expect(fetch(`${other.url}/robots.txt`)).rejects.toThrow('fetch failed')
  })
})

describe('an article page of the demo', () => {
  test('tells headline, deck, author, date and picture to who reads pages', async () => {
    const page = parsePage(await (await get(PAGE)).text(), { url: origin.url + PAGE })
    expect(page).toMatchObject({
      canonicalUrl: origin.url + PAGE,
      headline: 'The budget nobody debates: what a frontier really costs',
      published: new Date('2026-11-22T14:20:00Z'),
      language: 'en-GB',
      kind: 'opinion',
    })
    expect(page.deck).toContain('Finance ministries can price a bridge')
    expect(page.bylines[0]?.people.map(({ name }) => name)).toEqual(['Anna Lindgren'])
    expect(page.bios.map(({ html }) => html).join()).toContain('Professor of Public Finance')
    expect(page.body).toContain('Every budget I have read')
    expect(page.body).not.toContain('Read it twice')
  })
})
