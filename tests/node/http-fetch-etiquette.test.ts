import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { fetchSource } from '../../src/fetch/fetch-source.ts'
import { polite } from '../../src/fetch/polite.ts'
import { settle } from '../../src/fetch/settle.ts'
import type { FetchState } from '../../src/model/fetch-state.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'
import { settings } from '../fetch/fake-outlet.ts'

/** One request, as the origin saw it. */
interface Seen {
  readonly cycle: number
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly names: readonly string[]
}

type Play = (request: IncomingMessage, answer: ServerResponse, cycle: number) => void

const CYCLES = 5
const HOUR = 3600_000
const start = Date.parse('2026-03-04T05:06:07Z')
const httpDate = (ms: number) => new Date(ms).toUTCString()

let cycle = 0
const seen: Seen[] = []
const under = { now: 0, most: 0 }

/** A feed whose every body is new unless it is asked with the validators that it gave. */
const feed =
  (
    validators: Record<string, string> = {},
    more: Record<string, string> = {},
    body = (n: number) => `<rss>${n}</rss>`,
  ): Play =>
  ({ headers }, answer, n) => {
    const { ETag, 'Last-Modified': modified } = validators
    const known =
      ETag !== undefined
        ? headers['if-none-match'] === ETag
        : modified !== undefined && headers['if-modified-since'] === modified
    answer.writeHead(known ? 304 : 200, {
      ...(known ? {} : { ...validators, 'Content-Type': 'application/rss+xml' }),
      ...more,
    })
    answer.end(known ? '' : body(n))
  }

const always =
  (status: number, headers: Record<string, string> = {}): Play =>
  (_request, answer) =>
    answer.writeHead(status, headers).end()

const odd = 'Tue, 3 Mar 2026 04:05:06 UTC'

/** What the origin plays: a feed a line of the checklist (docs/notes/what-dateline-asks-of-an-outlet.md), by path. */
const plays: Record<string, Play> = {
  '/etag': feed({ ETag: '"a1-b2"' }),
  '/weak': feed({ ETag: 'W/"a1-b2"' }),
  '/unquoted': feed({ ETag: 'a1;b=2 \\c' }),
  '/modified': feed({ 'Last-Modified': odd }),
  '/both': feed({ ETag: '"both"', 'Last-Modified': odd }),
  '/renewed': (request, answer, n) => feed({ ETag: `"v${n < 3 ? 1 : 2}"` })(request, answer, n),
  '/none': feed(),
  '/error': (request, answer, n) =>
    (n === 2 ? always(500, { ETag: '"bad"', 'Last-Modified': odd }) : feed({ ETag: '"good"' }))(
      request,
      answer,
      n,
    ),
  '/max-age': feed({ ETag: '"m"' }, { 'Cache-Control': 'max-age=7200' }),
  '/expires': feed({ ETag: '"e"' }, { Expires: httpDate(start + 2 * HOUR), Date: httpDate(start) }),
  '/ttl': feed({}, {}, (n) => `<rss><ttl>120</ttl>${n}</rss>`),
  '/skip-hours': feed({}, {}, (n) => `<rss><skipHours><hour>5</hour><hour>6</hour></skipHours>${n}</rss>`),
  '/skip-days': feed({}, {}, (n) => `<rss><skipDays><day>3</day></skipDays>${n}</rss>`),
  '/429-seconds': always(429, { 'Retry-After': '7200' }),
  '/503-date': always(503, { 'Retry-After': httpDate(start + 2 * HOUR) }),
  '/500': always(500),
  '/reset': (request) => request.socket.destroy(),
  '/301': always(301, { Location: '/301-new' }),
  '/301-new': feed({ ETag: '"301"' }),
  '/308': always(308, { Location: '/308-new' }),
  '/308-new': feed(),
  '/302': always(302, { Location: '/302-new' }),
  '/302-new': feed({ ETag: '"302"' }),
  '/307': always(307, { Location: '/307-new' }),
  '/307-new': feed(),
  '/410': always(410),
  '/loop': (request, answer, n) =>
    always(302, {
      Location: `/loop?${new URL(request.url!, 'http://x').search.length + 1}${'x'.repeat(Number(request.url!.length))}`,
    })(request, answer, n),
  '/cookie': feed({}, { 'Set-Cookie': 'id=1; Path=/', 'WWW-Authenticate': 'Basic', Refresh: '0; url=/etag' }),
  "/as'is": feed(),
  '/gzip': (_request, answer, n) => {
    const body = gzipSync(`<rss>${n}</rss>`)
    answer.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body)
  },
}

const paths = Object.keys(plays).filter((path) => !path.endsWith('-new') && path !== "/as'is")
const crowd = Array.from({ length: 12 }, (_, i) => `/etag?crowd=${i}`)
const asIs = "/as'is?b=2&a=1&utm_source=rss&q=%7e+'x'"
const states = new Map<string, FetchState>()
const kinds = new Map<string, string[]>()

const server = createServer((request, answer) => {
  under.now++
  under.most = Math.max(under.most, under.now)
  seen.push({
    cycle,
    method: request.method!,
    url: request.url!,
    headers: request.headers,
    names: request.rawHeaders.filter((_, at) => at % 2 === 0),
  })
  const path = request.url!.split('?')[0]!
  const at = cycle
  // Long enough for a third request to be caught beside two.
  setTimeout(() => {
    under.now--
    plays[path]!(request, answer, at)
  }, 2)
})

// What a refresh does between a fetch and `settle`, as far as this origin's bodies go.
function readPace(body: Uint8Array) {
  const text = new TextDecoder().decode(body)
  const all = (name: string) =>
    [...text.matchAll(new RegExp(`<${name}>(\\d+)</`, 'g'))].map(([, value]) => Number(value))
  return { minutes: all('ttl')[0], skipHours: all('hour'), skipDays: all('day') }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as { port: number }).port}`
  const allowPrivate = parseAllowPrivate(host)
  const transport = httpFetch({ allowPrivate })
  const fetch = polite(transport.fetch, { perHost: 2, total: 16 })
  const free = { ...settings, minInterval: 0, moveAfter: 0, allowPrivate }
  for (cycle = 1; cycle <= CYCLES; cycle++) {
    // A process of its own each cycle: nothing but the stored state goes from one to the next.
    const ports = { fetch, now: () => new Date(start + cycle * 60_000), random: () => 0.5 }
    await Promise.all(
      [...paths, ...crowd, asIs].map(async (path) => {
        const state: FetchState = JSON.parse(JSON.stringify(states.get(path) ?? {}))
        const result = await fetchSource({ id: path, url: `http://${host}${path}` }, state, ports, free)
        const reading =
          result.kind === 'fresh'
            ? { changed: true, newItems: 1, pace: readPace(result.snapshot.body) }
            : undefined
        states.set(path, reading ? settle(result.state, reading, ports, free) : result.state)
        kinds.set(path, [...(kinds.get(path) ?? []), result.kind])
      }),
    )
  }
  transport.close()
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const asked = (path: string) => seen.filter(({ url }) => url === path)
const sent = (path: string, header: string) => asked(path).map(({ headers }) => headers[header])
const cyclesOf = (path: string) => asked(path).map((request) => request.cycle)
const all = [1, 2, 3, 4, 5]

describe('five cycles at an origin that plays every line of the checklist', () => {
  test('1 the ETag goes back as received, quotes included', () => {
    expect(sent('/etag', 'if-none-match')).toEqual([undefined, '"a1-b2"', '"a1-b2"', '"a1-b2"', '"a1-b2"'])
  })
  test('2 a weak ETag goes back as it is', () => {
    expect(sent('/weak', 'if-none-match')).toEqual([undefined, ...Array(4).fill('W/"a1-b2"')])
  })
  test('3 an ETag without quotes and with odd characters goes back as it is', () => {
    expect(sent('/unquoted', 'if-none-match')).toEqual([undefined, ...Array(4).fill('a1;b=2 \\c')])
  })
  test('4 Last-Modified goes back in the server’s own spelling', () => {
    expect(sent('/modified', 'if-modified-since')).toEqual([undefined, ...Array(4).fill(odd)])
  })
  test('5 both validators are sent when both were given', () => {
    expect(sent('/both', 'if-none-match')).toEqual([undefined, ...Array(4).fill('"both"')])
    expect(sent('/both', 'if-modified-since')).toEqual([undefined, ...Array(4).fill(odd)])
  })
  test('6 validators are kept after a 304', () => {
    expect(kinds.get('/etag')).toEqual(['fresh', ...Array(4).fill('unchanged')])
  })
  test('7 a new validator replaces the old one', () => {
    expect(sent('/renewed', 'if-none-match')).toEqual([undefined, '"v1"', '"v1"', '"v2"', '"v2"'])
  })
  test('8 no validator is invented', () => {
    expect(
      asked('/none').map(({ headers }) => headers['if-none-match'] ?? headers['if-modified-since']),
    ).toEqual(Array(5).fill(undefined))
  })
  test('9 a validator of an error is not kept, the last good one stays', () => {
    expect(sent('/error', 'if-none-match')).toEqual([undefined, ...Array(4).fill('"good"')])
    expect(sent('/error', 'if-modified-since')).toEqual(Array(5).fill(undefined))
  })
  for (const [line, path] of [
    ['10 max-age', '/max-age'],
    ['11 Expires', '/expires'],
    ['12 ttl', '/ttl'],
    ['13 skipHours', '/skip-hours'],
    ['13 skipDays', '/skip-days'],
    ['14 Retry-After of 429 in seconds', '/429-seconds'],
    ['14 Retry-After of 503 as a date', '/503-date'],
    ['21 410', '/410'],
  ] as const) {
    test(`${line} is obeyed: one request`, () => {
      expect(cyclesOf(path)).toEqual([1])
      expect(kinds.get(path)!.slice(1)).toEqual(Array(4).fill('later'))
    })
  }
  test('15 an error is not tried again within the cycle', () => {
    expect(cyclesOf('/500')).toEqual(all)
    expect(cyclesOf('/reset')).toEqual(all)
  })
  for (const status of [301, 308]) {
    test(`16 ${status} is remembered after two equal answers`, () => {
      expect(cyclesOf(`/${status}`)).toEqual([1, 2])
      expect(cyclesOf(`/${status}-new`)).toEqual(all)
    })
  }
  for (const status of [302, 307]) {
    test(`17 ${status} is not remembered`, () => {
      expect(cyclesOf(`/${status}`)).toEqual(all)
      expect(cyclesOf(`/${status}-new`)).toEqual(all)
    })
  }
  test('18 the User-Agent names product, version and contact', () => {
    expect(new Set(seen.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['Dateline/1.2.3 (+https://dateline.example/about)']),
    )
  })
  test('19 gzip is asked for and read, and Accept names feed types', () => {
    expect(seen.every(({ headers }) => headers['accept-encoding']!.includes('gzip'))).toBe(true)
    expect(seen.every(({ headers }) => headers.accept!.includes('application/rss+xml'))).toBe(true)
    expect(kinds.get('/gzip')).toEqual(Array(5).fill('fresh'))
  })
  test('20 one GET a feed and cycle', () => {
    expect(new Set(seen.map(({ method }) => method))).toEqual(new Set(['GET']))
    for (const path of ['/etag', '/none', '/gzip', '/both']) expect(cyclesOf(path)).toEqual(all)
  })
  test('22 a redirect loop is bounded: one request and five redirects', () => {
    for (const at of all)
      expect(seen.filter(({ url, cycle }) => cycle === at && url.startsWith('/loop'))).toHaveLength(6)
  })
  test('23 no cookie, referrer or authorization is sent', () => {
    const names = new Set(seen.flatMap((request) => request.names))
    expect([...names].sort()).toEqual([
      'Accept',
      'Accept-Encoding',
      'Connection',
      'Host',
      'If-Modified-Since',
      'If-None-Match',
      'User-Agent',
    ])
  })
  test('24 the address is asked as subscribed', () => {
    expect(cyclesOf(asIs)).toEqual(all)
  })
  test('25 at most two requests at once to one host', () => {
    expect(under.most).toBe(2)
  })
})
