import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReportLine, runDateline } from './run-dateline.ts'

/** One request, as the origin saw it. */
interface Seen {
  readonly cycle: number
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly names: readonly string[]
}

type Play = (request: IncomingMessage, answer: ServerResponse, cycle: number) => void

const HOUR = 3600_000
const odd = 'Tue, 3 Mar 2026 04:05:06 UTC'
const inAnHour = () => new Date(Date.now() + HOUR).toUTCString()
const thisHour = new Date().getUTCHours()
const today = new Date().toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })

const rss = (cycle: number, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>T</title><link>https://t.example/</link>${head}` +
  Array.from(
    { length: cycle },
    (_, n) =>
      `<item><guid isPermaLink="false">${n}</guid><title>News ${n}</title><link>https://t.example/${n}</link></item>`,
  ).join('') + // biome-ignore format: one line a feed
  '</channel></rss>'

const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): Play =>
  (_request, answer) =>
    answer.writeHead(status, headers).end(body)

/** A feed that has an item more each cycle, unless it is asked with the validators that it gave. */
const feed =
  (validators: Record<string, string> = {}, more: Record<string, string> = {}, head = ''): Play =>
  (request, answer, cycle) => {
    const { ETag, 'Last-Modified': modified } = validators
    const [asked, given] =
      ETag === undefined
        ? [request.headers['if-modified-since'], modified]
        : [request.headers['if-none-match'], ETag]
    if (given !== undefined && asked === given) answers(304, more)(request, answer, cycle)
    else answers(200, { ...validators, ...more }, rss(cycle, head))(request, answer, cycle)
  }

const hours = (...skipped: number[]) =>
  `<skipHours>${skipped.map((hour) => `<hour>${hour % 24}</hour>`).join('')}</skipHours>`

const inCycle =
  (number: number, then: Play, else_: Play): Play =>
  (request, answer, cycle) =>
    (cycle === number ? then : else_)(request, answer, cycle)

/** What the origin plays, by path: each line of the checklist in docs/notes/what-dateline-asks-of-an-outlet.md. */
const plays: Record<string, Play> = {
  '/strong': feed({ ETag: '"a1-b2"' }),
  '/weak': feed({ ETag: 'W/"a1-b2"' }),
  '/unquoted': feed({ ETag: 'a1;b=2 \\c' }),
  '/modified': feed({ 'Last-Modified': odd }),
  '/both': feed({ ETag: '"both"', 'Last-Modified': odd }),
  '/renewed': (request, answer, cycle) => feed({ ETag: `"v${cycle < 3 ? 1 : 2}"` })(request, answer, cycle),
  '/none': feed(),
  '/error': inCycle(2, answers(500, { ETag: '"bad"', 'Last-Modified': odd }, 'no'), feed({ ETag: '"good"' })),
  '/no-feed': inCycle(2, answers(200, { ETag: '"bad"' }, '<html>parked</html>'), feed({ ETag: '"good"' })),
  '/max-age': feed({}, { 'Cache-Control': 'public, max-age=3600' }),
  '/max-age-later': (request, answer, cycle) =>
    feed({ ETag: '"q"' }, cycle > 1 ? { 'Cache-Control': 'max-age=3600' } : {})(request, answer, cycle),
  '/expires': (request, answer, cycle) => feed({}, { Expires: inAnHour() })(request, answer, cycle),
  '/ttl': feed({}, {}, '<ttl>60</ttl>'),
  '/sy': feed({}, {}, '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>'),
  '/skip-hours': feed({}, {}, hours(thisHour, thisHour + 1)),
  '/skip-days': feed({}, {}, `<skipDays><day>${today}</day></skipDays>${hours(thisHour, thisHour + 1)}`),
  '/429-seconds': answers(429, { 'Retry-After': '3600' }),
  '/429-date': (request, answer, cycle) =>
    answers(429, { 'Retry-After': inAnHour() })(request, answer, cycle),
  '/503-seconds': answers(503, { 'Retry-After': '3600' }),
  '/503-date': (request, answer, cycle) =>
    answers(503, { 'Retry-After': inAnHour() })(request, answer, cycle),
  '/500': answers(500),
  '/reset': (request) => request.socket.destroy(),
  '/301': answers(301, { Location: '/new-301' }),
  '/new-301': feed({ ETag: '"301"' }),
  '/308': answers(308, { Location: '/new-308' }),
  '/new-308': feed(),
  '/302': answers(302, { Location: '/new-302' }),
  '/new-302': feed({ ETag: '"302"' }),
  '/307': answers(307, { Location: '/new-307' }),
  '/new-307': feed(),
  '/301-to-no-feed': answers(301, { Location: '/new-parked' }),
  '/new-parked': answers(200, {}, '<html>log in</html>'),
  '/410': answers(410),
  '/410-later': inCycle(1, feed(), answers(410)),
  '/loop': (request, answer, cycle) =>
    answers(302, { Location: `${request.url}${request.url!.includes('?') ? '1' : '?1'}` })(
      request,
      answer,
      cycle,
    ),
  '/cookie': feed({}, { 'Set-Cookie': 'id=1; Path=/', 'WWW-Authenticate': 'Basic realm="x"' }),
  '/gzip': (request, answer, cycle) => {
    const body = gzipSync(rss(cycle))
    answer.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body)
    request.resume()
  },
  "/as'is;v=1": feed(),
}
for (let n = 0; n < 12; n++) plays[`/crowd-${n}`] = feed({ ETag: `"${n}"` })

const asSubscribed = "/as'is;v=1?b=2&a=1&utm_source=rss&q=%7e+'x'&y=[z]"
const subscribed = [
  ...Object.keys(plays).filter((path) => !path.startsWith('/new-') && !path.startsWith('/as')),
  asSubscribed,
]

const seen: Seen[] = []
const reports: Map<string, ReportLine>[] = []
const under = { now: 0, most: 0 }
let cycle = 0

const server = createServer((request, answer) => {
  under.now++
  under.most = Math.max(under.most, under.now)
  const names = request.rawHeaders.filter((_, at) => at % 2 === 0)
  seen.push({ cycle, method: request.method!, url: request.url!, headers: request.headers, names })
  const play = plays[request.url!.split('?')[0]!] ?? answers(404)
  // Long enough for a third request to be caught beside two.
  setTimeout(() => {
    under.now--
    play(request, answer, cycle)
  }, 5)
})

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-etiquette-'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const list = join(folder, 'list.opml')
  const outlines = subscribed.map(
    (path) => `<outline type="rss" text="x" xmlUrl="http://${host}${path.replaceAll('&', '&amp;')}"/>`,
  )
  writeFileSync(list, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  try {
    for (cycle = 1; cycle <= 5; cycle++) {
      const ended = await runDateline([
        ...['refresh', '--json', '--opml', list, '--store', join(folder, 'store.db')],
        ...['--min-interval', '0', '--move-after', '0', '--allow-private', host],
        ...['--contact', 'https://news.example/about'],
      ])
      expect(ended).toMatchObject({ code: 0 })
      const lines = ended.out.split('\n').filter((line) => line.startsWith('{"source"'))
      const outcomes = lines.map((line) => JSON.parse(line) as ReportLine)
      reports.push(new Map(outcomes.map((line) => [line.url.slice(`http://${host}`.length), line])))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    server.closeAllConnections()
    server.close()
  }
}, 120_000)

afterAll(() => {
  console.log(
    `25 lines of etiquette in five cycles of dateline refresh: ${seen.length} requests, at most ${under.most} at once`,
  )
})

const asked = (path: string) => seen.filter(({ url }) => url === path)
const cyclesOf = (path: string) => asked(path).map((request) => request.cycle)
const sent = (path: string, header: string) => asked(path).map(({ headers }) => headers[header])
const outcomesOf = (path: string) => reports.map((report) => report.get(path)?.outcome)
const all = [1, 2, 3, 4, 5]
const firstBare = (validator: string) => [undefined, ...Array<string>(4).fill(validator)]

describe('five cycles of dateline refresh at an origin that plays the checklist', () => {
  test('each source has its line in every report', () => {
    for (const report of reports) expect([...report.keys()].sort()).toEqual(subscribed.toSorted())
  })
  test.each([
    ['1', '/strong', '"a1-b2"'],
    ['2', '/weak', 'W/"a1-b2"'],
    ['3', '/unquoted', 'a1;b=2 \\c'],
    ['5', '/both', '"both"'],
  ])('%s the ETag of %s goes back as it came, and again after a 304 (6)', (_line, path, etag) => {
    expect(sent(path, 'if-none-match')).toEqual(firstBare(etag))
    expect(outcomesOf(path)).toEqual(['fresh', ...Array(4).fill('unchanged')])
  })
  test.each([
    ['4', '/modified'],
    ['5', '/both'],
  ])('%s Last-Modified of %s goes back in its own spelling', (_line, path) => {
    expect(sent(path, 'if-modified-since')).toEqual(firstBare(odd))
  })
  test('7 a new validator replaces the old one', () => {
    expect(sent('/renewed', 'if-none-match')).toEqual([undefined, '"v1"', '"v1"', '"v2"', '"v2"'])
    expect(outcomesOf('/renewed')).toEqual(['fresh', 'unchanged', 'fresh', 'unchanged', 'unchanged'])
  })
  test('8 no validator is invented', () => {
    for (const path of ['/none', '/strong', '/modified', '/500', '/302'])
      for (const { headers } of asked(path).slice(0, 1))
        expect([headers['if-none-match'], headers['if-modified-since']]).toEqual([undefined, undefined])
    expect(sent('/none', 'if-modified-since').filter(Boolean)).toEqual([])
    expect(sent('/strong', 'if-modified-since').filter(Boolean)).toEqual([])
    expect(sent('/modified', 'if-none-match').filter(Boolean)).toEqual([])
  })
  test.each(['/error', '/no-feed'])(
    '9 a validator of what is no feed is not kept, the last good one stays: %s',
    (path) => {
      expect(sent(path, 'if-none-match')).toEqual(firstBare('"good"'))
      expect(sent(path, 'if-modified-since').filter(Boolean)).toEqual([])
      expect(outcomesOf(path)).toEqual(['fresh', 'failed', 'unchanged', 'unchanged', 'unchanged'])
    },
  )
  test.each([
    ['10', '/max-age'],
    ['11', '/expires'],
    ['12', '/ttl'],
    ['12', '/sy'],
    ['13', '/skip-hours'],
    ['13', '/skip-days'],
    ['14', '/429-seconds'],
    ['14', '/429-date'],
    ['14', '/503-seconds'],
    ['14', '/503-date'],
  ])('%s %s is obeyed: one request, and "later" in the report', (_line, path) => {
    expect(cyclesOf(path)).toEqual([1])
    expect(outcomesOf(path).slice(1)).toEqual(Array(4).fill('later'))
  })
  test('10 a max-age that comes with a 304 is obeyed', () => {
    expect(cyclesOf('/max-age-later')).toEqual([1, 2])
  })
  test.each(['/500', '/reset', '/cookie', '/gzip', '/none'])(
    '15, 20 %s is asked once a cycle, whatever it answers',
    (path) => {
      expect(cyclesOf(path)).toEqual(all)
    },
  )
  test.each(['301', '308'])('16 %s is remembered after two equal answers', (status) => {
    expect(cyclesOf(`/${status}`)).toEqual([1, 2])
    expect(cyclesOf(`/new-${status}`)).toEqual(all)
  })
  test('16 a feed does not move to where no feed is', () => {
    expect(cyclesOf('/301-to-no-feed')).toEqual(all)
  })
  test.each(['302', '307'])('17 %s is not remembered', (status) => {
    expect(cyclesOf(`/${status}`)).toEqual(all)
    expect(cyclesOf(`/new-${status}`)).toEqual(all)
  })
  test('18 the User-Agent names product, version and contact', () => {
    expect([...new Set(seen.map(({ headers }) => headers['user-agent']))]).toEqual([
      expect.stringMatching(/^Dateline\/\d+\.\d+\.\d+ \(\+https:\/\/news\.example\/about\)$/),
    ])
  })
  test('19 gzip is asked for and read, and Accept names feed types', () => {
    expect(seen.every(({ headers }) => headers['accept-encoding']!.includes('gzip'))).toBe(true)
    expect(seen.every(({ headers }) => /rss\+xml.*atom\+xml/.test(headers.accept!))).toBe(true)
    expect(outcomesOf('/gzip')).toEqual(Array(5).fill('fresh'))
  })
  test('20 nothing but GET is sent', () => {
    expect([...new Set(seen.map(({ method }) => method))]).toEqual(['GET'])
  })
  test('21 410 ends it, and is reported', () => {
    expect([cyclesOf('/410'), cyclesOf('/410-later')]).toEqual([[1], [1, 2]])
    expect(reports[1]!.get('/410-later')!.error).toMatch(/^HTTP 410: the outlet has ended this feed/)
  })
  test('22 a redirect without end is bounded: one request and five redirects', () => {
    for (const at of all)
      expect(seen.filter(({ url, cycle }) => cycle === at && url.startsWith('/loop'))).toHaveLength(6)
  })
  test('23 no cookie, referrer or authorization is sent', () => {
    const names = new Set(seen.flatMap((request) => request.names.map((name) => name.toLowerCase())))
    expect([...names].sort()).toEqual([
      ...['accept', 'accept-encoding', 'connection', 'host'],
      ...['if-modified-since', 'if-none-match', 'user-agent'],
    ])
  })
  test('24 the address is asked as subscribed', () => {
    expect(cyclesOf(asSubscribed)).toEqual(all)
  })
  test('25 at most two requests at once to one host', () => {
    expect(under.most).toBe(2)
  })
})
