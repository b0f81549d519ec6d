import { describe, expect, test } from 'vitest'
import { fetchPage } from '../../src/fetch/fetch-page.ts'
import { limits } from '../../src/fetch/limits.ts'
import type { RobotsCache } from '../../src/fetch/robots.ts'
import type { Answer, Ask } from '../../src/fetch/transport.ts'
import { bare, redirect, settings } from './fake-outlet.ts'

const pageUrl = 'https://outlet.example/2026/story?id=1'
const page = (body = '<html>ü</html>', type = 'text/html; charset=utf-8'): Response =>
  new Response(body, { headers: type ? { 'content-type': type } : {} })
const robots = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/plain' } })

/** Answers by address; robots.txt is absent unless given. */
function site(answers: Record<string, () => Answer | Error>) {
  const asks: Ask[] = []
  let now = Date.parse('2026-03-04T05:06:07Z')
  const ports = {
    now: () => new Date(now),
    robots: new Map() as RobotsCache,
    fetch: async (ask: Ask) => {
      asks.push(ask)
      const answer = answers[ask.url]?.() ?? bare(404)
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  const asked = () => asks.map(({ url }) => url)
  return { ports, asks, asked, wait: (hours: number) => (now += hours * 3600_000) }
}

describe('fetchPage()', () => {
  test('fetchPage() gives the bytes, their type and where they came from', async () => {
    const { ports, asks } = site({
      [pageUrl]: () => redirect(302, '/final'),
      'https://outlet.example/final': () => page(),
    })
    expect(await fetchPage(pageUrl, ports, settings)).toEqual({
      kind: 'page',
      url: 'https://outlet.example/final',
      body: new TextEncoder().encode('<html>ü</html>'),
      contentType: 'text/html; charset=utf-8',
    })
    expect(asks.at(-1)!.headers).toEqual({
      Accept: 'text/html, application/xhtml+xml;q=0.9',
      'User-Agent': settings.userAgent,
    })
  })

  for (const [name, answer, cause] of [
    ['a PDF', () => page('%PDF', 'application/pdf'), 'the page is application/pdf, not HTML'],
    ['a PNG', () => page('x', 'image/png'), 'the page is image/png, not HTML'],
    ['a paywall', () => bare(402), 'HTTP 402'],
    ['a page that is gone', () => bare(410), 'HTTP 410'],
    ['an empty page', () => page(''), 'HTTP 200 with an empty body'],
    ['a page too large', () => page('x'.repeat(limits.pageBytes + 1)), 'body of more than 2 MB'],
    ['a page that breaks off', () => new Error('connection reset'), 'connection reset'],
    [
      'a page on a local network',
      () => redirect(302, 'http://192.168.0.1/'),
      'redirect to http://192.168.0.1/ refused: the address is a private network',
    ],
    ['a circle', () => redirect(302, pageUrl), `redirects in a circle, back to ${pageUrl}`],
  ] as const) {
    test(`fetchPage() refuses ${name}`, async () => {
      const { ports } = site({ [pageUrl]: answer })
      expect(await fetchPage(pageUrl, ports, settings)).toMatchObject({ kind: 'refused', cause })
    })
  }

  for (const type of ['', 'TEXT/HTML', 'application/xhtml+xml; charset=utf-8']) {
    test(`fetchPage() takes a page of type "${type}"`, async () => {
      const body = new Response('<p>').body
      const headers = { get: (name: string) => (name === 'content-type' && type ? type : null) }
      const { ports } = site({ [pageUrl]: () => ({ status: 200, headers, body }) })
      expect((await fetchPage(pageUrl, ports, settings)).kind).toBe('page')
    })
  }

  test('fetchPage() asks nothing for an address that the guard refuses, not even robots.txt', async () => {
    const { ports, asks } = site({})
    for (const url of [
      'http://localhost/a',
      'ftp://outlet.example/',
      'http://[::1]/',
      'javascript:alert(1)',
      'x',
    ]) {
      expect((await fetchPage(url, ports, settings)).kind).toBe('refused')
    }
    expect(asks).toEqual([])
  })

  test('fetchPage() goes through the relay when it is told to', async () => {
    const relayed = (url: string) => `https://relay.example/?url=${encodeURIComponent(url)}`
    const { ports, asked } = site({ [relayed(pageUrl)]: () => page() })
    const result = await fetchPage(pageUrl, ports, {
      ...settings,
      relay: 'https://relay.example/',
      viaRelay: true,
    })
    expect(result).toMatchObject({ kind: 'page', url: pageUrl })
    expect(asked()).toEqual([relayed('https://outlet.example/robots.txt'), relayed(pageUrl)])
  })
})

describe('robots.txt', () => {
  const at = (text: string) =>
    site({ 'https://outlet.example/robots.txt': () => robots(text), [pageUrl]: () => page() })
  const kindWith = async (text: string) => (await fetchPage(pageUrl, at(text).ports, settings)).kind

  test('fetchPage() obeys the rules for all, and those for Dateline before them', async () => {
    expect(await kindWith('User-agent: *\nDisallow: /2026/')).toBe('refused')
    expect(await kindWith('User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nAllow: /')).toBe('page')
    expect(await kindWith('User-agent: *\nAllow: /\n\nUser-agent: DATELINE\nDisallow: /*?id=')).toBe(
      'refused',
    )
    expect(await kindWith('User-agent: OtherBot\nDisallow: /')).toBe('page')
    expect(await kindWith('\ufeffUser-agent: *\r\nDisallow: /2026')).toBe('refused')
    expect(await kindWith('<html>not found</html>')).toBe('page')
  })

  test('fetchPage() says why, and does not ask for the page', async () => {
    const { ports, asked } = at('User-agent: *\nDisallow: /')
    expect(await fetchPage(pageUrl, ports, settings)).toEqual({
      kind: 'refused',
      cause: 'robots.txt does not allow it',
    })
    expect(asked()).toEqual(['https://outlet.example/robots.txt'])
  })

  test('fetchPage() asks a host for its robots.txt once a day, several pages at once included', async () => {
    const { ports, asked, wait } = at('User-agent: *\nDisallow: /no')
    await Promise.all([fetchPage(pageUrl, ports, settings), fetchPage(pageUrl, ports, settings)])
    wait(23)
    await fetchPage(pageUrl, ports, settings)
    expect(asked().filter((url) => url.endsWith('robots.txt'))).toHaveLength(1)
    wait(2)
    await fetchPage(pageUrl, ports, settings)
    expect(asked().filter((url) => url.endsWith('robots.txt'))).toHaveLength(2)
  })

  test('fetchPage() asks each host of a redirect for its own', async () => {
    const { ports, asked } = site({
      [pageUrl]: () => redirect(301, 'https://www.outlet.example/story'),
      'https://www.outlet.example/robots.txt': () => robots('User-agent: *\nDisallow: /story'),
    })
    expect(await fetchPage(pageUrl, ports, settings)).toMatchObject({ cause: 'robots.txt does not allow it' })
    expect(asked()).toEqual([
      'https://outlet.example/robots.txt',
      pageUrl,
      'https://www.outlet.example/robots.txt',
    ])
  })

  for (const [status, kind] of [
    [401, 'page'],
    [403, 'page'],
    [404, 'page'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ] as const) {
    test(`fetchPage() reads a ${status} for robots.txt as RFC 9309 does: ${kind}`, async () => {
      const { ports } = site({
        'https://outlet.example/robots.txt': () => bare(status),
        [pageUrl]: () => page(),
      })
      expect((await fetchPage(pageUrl, ports, settings)).kind).toBe(kind)
    })
  }

  test('fetchPage() lets a host alone for an hour whose robots.txt cannot be had', async () => {
    let broken = true
    const { ports, wait, asked } = site({
      'https://outlet.example/robots.txt': () => (broken ? new Error('connection reset') : robots('')),
      [pageUrl]: () => page(),
    })
    expect(await fetchPage(pageUrl, ports, settings)).toMatchObject({
      cause: 'robots.txt cannot be had, so the page is let alone: connection reset',
    })
    broken = false
    wait(0.9)
    expect((await fetchPage(pageUrl, ports, settings)).kind).toBe('refused')
    expect(asked()).toHaveLength(1)
    wait(0.2)
    expect((await fetchPage(pageUrl, ports, settings)).kind).toBe('page')
  })

  test('fetchPage() follows a robots.txt that has moved, but not to a local network', async () => {
    const moved = {
      'https://outlet.example/robots.txt': () => redirect(301, 'https://www.outlet.example/robots.txt'),
    }
    const rules = { 'https://www.outlet.example/robots.txt': () => robots('User-agent: *\nDisallow: /2026') }
    expect(await fetchPage(pageUrl, site({ ...moved, ...rules }).ports, settings)).toMatchObject({
      kind: 'refused',
    })
    const inwards = site({
      'https://outlet.example/robots.txt': () => redirect(301, 'http://10.0.0.1/robots.txt'),
    })
    expect((await fetchPage(pageUrl, inwards.ports, settings)).kind).toBe('refused')
    expect(inwards.asked()).toHaveLength(1)
  })

  test('fetchPage() obeys a robots.txt unread that is built to cost time', async () => {
    const trap = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1000)}`
    const long = `https://outlet.example/${'a'.repeat(1900)}`
    const { ports } = site({ 'https://outlet.example/robots.txt': () => robots(trap), [long]: () => page() })
    const begun = performance.now()
    expect(await fetchPage(long, ports, settings)).toMatchObject({
      cause: expect.stringContaining('wildcard'),
    })
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('fetchPage() holds an address against the most wildcards that are read, and is done soon', async () => {
    const most = `User-agent: *\n${`Disallow: /${'*a'.repeat(150)}b\n`.repeat(100)}`
    const long = `https://outlet.example/${'a'.repeat(1900)}`
    const { ports } = site({ 'https://outlet.example/robots.txt': () => robots(most), [long]: () => page() })
    const begun = performance.now()
    expect((await fetchPage(long, ports, settings)).kind).toBe('page')
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('fetchPage() reads no more of a robots.txt than 500 kB', async () => {
    const { ports } = site({
      'https://outlet.example/robots.txt': () => robots('#'.repeat(limits.robotsBytes + 1)),
    })
    expect(await fetchPage(pageUrl, ports, settings)).toMatchObject({
      cause: expect.stringContaining('more than 500 kB'),
    })
  })
})
