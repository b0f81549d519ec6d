import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  drip,
  flood,
  type Misdeed,
  plain,
  RawOrigin,
  raw,
  rawThenEnd,
  rawThenReset,
} from '../node/raw-origin.ts'
import { cdata, escaped, item, rss } from './hostile-feed.ts'
import { type Ended, outcomesOf, type ReportLine, runDateline } from './run-dateline.ts'

const MB = 1024 * 1024
const OK = 'HTTP/1.1 200 OK\r\n'
const SMALL = 7.9 * MB
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const feed = (body: string | Buffer, headers: Record<string, string> = {}): Misdeed => plain(body, headers)
const fill = (text: string, bytes = SMALL): string => text.repeat(Math.floor(bytes / Buffer.byteLength(text)))
const before = rss(item('a') + item('b'))
const good = (...names: readonly (string | number)[]): string =>
  rss(names.map((name) => item(`n${name}`)).join(''))

/** How a case must end: a failure in these words, or so many articles more. */
type End = RegExp | number

/** Bodies that are as large as they may be, or larger: built when they are asked for, so that they do not stand here all at once. */
const sizes: Record<string, readonly [() => Misdeed, End]> = {
  'a hundred megabytes in one item': [() => feed(Buffer.alloc(100 * MB, before)), /^body of more than 8 MB$/],
  'a hundred megabytes without an announcement': [
    () => rawThenEnd(Buffer.concat([Buffer.from(`${OK}\r\n`), Buffer.alloc(100 * MB, 'x')])),
    /^body of more than 8 MB$/,
  ],
  'a body without end': [
    () => flood(`${OK}\r\n${before.slice(0, -30)}`, Buffer.alloc(MB, 'x')),
    /^body of more than 8 MB$/,
  ],
  'a million items': [
    () => feed(rss(fill('<item><title>T</title><link>https://h.example/1</link></item>', 50 * MB))),
    /^body of more than 8 MB$/,
  ],
  'as many items as a body may hold': [
    () =>
      feed(
        rss(
          range(80_000)
            .map((i) => `<item><title>Title number ${i}</title><link>https://h.example/${i}</link></item>`)
            .join(''),
        ),
      ),
    2000,
  ],
  'a gzip bomb of a gigabyte': [
    () =>
      feed(Buffer.concat(Array.from({ length: 100 }, () => gzipSync(Buffer.alloc(10 * MB, ' ')))), {
        'Content-Encoding': 'gzip',
      }),
    /^body (of more than 8 MB|that unpacks)/,
  ],
  'a brotli bomb of 500 MB': [
    () =>
      feed(
        brotliCompressSync(Buffer.alloc(500 * MB, ' '), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
        { 'Content-Encoding': 'br' },
      ),
    /^body (of more than 8 MB|that unpacks)/,
  ],
  'a million items, packed': [
    () => feed(gzipSync(rss(fill('<item><title>T</title></item>', 50 * MB))), { 'Content-Encoding': 'gzip' }),
    /^body (of more than 8 MB|that unpacks)/,
  ],
  'gzip in gzip': [() => feed(gzipSync(gzipSync(good(1))), { 'Content-Encoding': 'gzip' }), /./],
  'gzip cut short': [
    () => feed(gzipSync(good(1)).subarray(0, -9), { 'Content-Encoding': 'gzip' }),
    /^incomplete body/,
  ],
  'plain text called gzip': [() => feed(good(1), { 'Content-Encoding': 'gzip' }), /gzip/],
  'eight megabytes in one item': [
    () => feed(rss(item('c', { content: cdata(`<p>${fill('word ', 7.5 * MB)}</p>`) }))),
    1,
  ],
  'eight megabytes of nested elements': [() => feed(rss(item('c') + fill('<x>', 7.5 * MB))), 1],
  'eight megabytes of nested elements in the content': [
    () => feed(rss(item('c', { content: cdata(fill('<div>', 7.5 * MB)) }))),
    1,
  ],
  'eight megabytes of attributes': [
    () => feed(rss(item('c', { more: `<x ${fill('a="b" ', 7.5 * MB)}/>` }))),
    1,
  ],
  'eight megabytes of references': [() => feed(rss(item('c', { content: fill('&amp;', 7.5 * MB) }))), 1],
  'eight megabytes of <': [() => feed(rss(item('c', { content: cdata(fill('<', 7.5 * MB)) }))), 1],
  'eight megabytes of comments': [() => feed(rss(fill('<!-- -->', 7.5 * MB) + item('c'))), 1],
  'eight megabytes of sections': [
    () => feed(rss(item('c', { description: fill('<![CDATA[x]]>', 7.5 * MB) }))),
    1,
  ],
  'eight megabytes of channel titles': [() => feed(rss(fill('<title>T</title>', 7.5 * MB) + item('c'))), 1],
  'eight megabytes of authors on one item': [
    () =>
      feed(
        rss(
          item('c', {
            creator: '',
            more: range(200_000)
              .map((i) => `<dc:creator>Ann S${i}</dc:creator>`)
              .join(''),
          }),
        ),
      ),
    1,
  ],
  'two hundred authors on each of a thousand items': [
    () =>
      feed(
        rss(
          range(1000)
            .map((i) =>
              item(`m${i}`, {
                creator: '',
                more: range(200)
                  .map((j) => `<dc:creator>Ann ${letters(i * 200 + j)}</dc:creator>`)
                  .join(''),
              }),
            )
            .join(''),
        ),
      ),
    1000,
  ],
  'two thousand items of four kilobytes of markup each': [
    () =>
      feed(
        rss(
          range(2000)
            .map((i) =>
              item(`m${i}`, {
                content: escaped(
                  `<p class="x">Story <a href="https://h.example/${i}">${i}</a> <b>of Syria</b></p>`.repeat(
                    30,
                  ),
                ),
              }),
            )
            .join(''),
        ),
      ),
    2000,
  ],
  'two hundred categories on each of a thousand items': [
    () =>
      feed(
        rss(
          range(1000)
            .map((i) =>
              item(`m${i}`, {
                more: range(200)
                  .map((j) => `<category>Word ${i * 200 + j}</category>`)
                  .join(''),
              }),
            )
            .join(''),
        ),
      ),
    1000,
  ],
  'eight megabytes of JSON in depth': [
    () =>
      feed(
        `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(3.9 * MB)}${']'.repeat(3.9 * MB)}}`,
        { 'Content-Type': 'application/feed+json' },
      ),
    /./,
  ],
  'eight megabytes of JSON in breadth': [
    () =>
      feed(
        `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{},', 7.5 * MB)}{"id":"c","url":"https://h.example/c","title":"c"}]}`,
        { 'Content-Type': 'application/feed+json' },
      ),
    /more than 100000 objects/,
  ],
  'eight megabytes of JSON keys': [
    () =>
      feed(
        `{${range(500_000)
          .map((i) => `"k${i}":1`)
          .join(',')},"version":"https://jsonfeed.org/version/1.1","items":[]}`,
        { 'Content-Type': 'application/feed+json' },
      ),
    0,
  ],
  'eight megabytes of UTF-16': [
    () =>
      feed(Buffer.from(`\ufeff${rss(item('c', { content: cdata(fill('word ', 3.6 * MB)) }))}`, 'utf16le')),
    1,
  ],
  'eight megabytes of bytes that are no text': [() => feed(Buffer.alloc(SMALL, 0xff)), /./],
  'eight megabytes of blanks': [() => feed(Buffer.alloc(SMALL, ' ')), /./],
  'a page of eight megabytes': [() => feed(`<!doctype html><html><body>${fill('<p>x', 7.5 * MB)}`), /html/],
}

/** A name of letters alone, for each number another. */
const letters = (n: number): string =>
  `S${[...n.toString(36)].map((digit) => String.fromCharCode(97 + (Number.parseInt(digit, 36) % 26)) + (Number.parseInt(digit, 36) > 25 ? 'x' : '')).join('')}`

let folder: string
const origin = new RawOrigin()
const paths = Object.keys(sizes).map((_, i) => `/size/${i}`)

const opml = (file: string, urls: readonly string[]): string => {
  const lines = urls.map((url) => `<outline text="${url}" type="rss" xmlUrl="${url}"/>`)
  writeFileSync(
    file,
    `<opml version="2.0"><head><title>t</title></head><body>${lines.join('')}</body></opml>`,
  )
  return file
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-sizes-'))
  await origin.start()
  for (const path of paths)
    origin.on(path, plain(before.replaceAll('hostile.example', `h${path.slice(6)}.example`)))
  origin.on('/neighbour', plain(good(1, 2, 3, 4, 5)))
  const list = opml(
    join(folder, 'all.opml'),
    ['/neighbour', ...paths].map((path) => origin.url(path)),
  )
  const { code, err } = await refreshWith(list, 'base.db')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  origin.on('/neighbour', plain(good(6, 1, 2, 3, 4, 5)))
})
afterAll(async () => {
  await origin.stop()
  rmSync(folder, { recursive: true, force: true })
})

const refreshWith = (list: string, store: string, allow = origin.host): Promise<Ended> =>
  runDateline([
    'refresh',
    '--json',
    '--opml',
    list,
    '--store',
    join(folder, store),
    '--min-interval',
    '0',
    '--allow-private',
    allow,
  ])

/** Every article of a store as it is kept, by source and id. */
function keptIn(store: string): Map<string, string> {
  const database = new DatabaseSync(join(folder, store), { readOnly: true })
  try {
    const rows = database.prepare('SELECT source, id, data, body FROM article').all()
    return new Map(rows.map((row) => [`${row.source} ${row.id}`, `${row.data}${row.body}`]))
  } finally {
    database.close()
  }
}

/** What has to be true of every cycle, whatever one source sent. */
function expectWhole(ended: Ended, store: string): Map<string, ReportLine> {
  expect(ended.code, ended.err).toBe(0)
  expect(ended.err).not.toMatch(/\bat .+:\d+:\d+/)
  expect(ended.peakMB).toBeLessThan(256)
  const outcomes = outcomesOf(ended)
  expect(outcomes.get('/neighbour')).toMatchObject({ outcome: 'fresh', new: 1, changed: 0 })
  for (const { error } of outcomes.values()) {
    if (error === undefined) continue
    expect(error.length).toBeLessThanOrEqual(300)
    expect(error).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  }
  const [was, is] = [keptIn('base.db'), keptIn(store)]
  for (const [key, value] of was) expect(is.get(key)).toBe(value)
  return outcomes
}

describe('dateline refresh, with one source that sends too much', () => {
  const figures: { name: string; peakMB: number; seconds: number }[] = []

  test.concurrent.each(
    Object.entries(sizes).map(([name, [make, end]], i) => ({ name, make, end, path: paths[i]! })),
  )('ends in time and under 256 MB on $name', async ({ name, make, end, path }) => {
    const store = `${path.slice(6)}.db`
    copyFileSync(join(folder, 'base.db'), join(folder, store))
    origin.on(path, make())
    const list = opml(join(folder, `${path.slice(6)}.opml`), [origin.url('/neighbour'), origin.url(path)])
    const ended = await refreshWith(list, store)
    origin.on(path, plain(''))
    figures.push({ name, ...ended })
    console.log(
      name,
      ended.peakMB,
      ended.seconds.toFixed(1),
      outcomesOf(ended).get(path)?.error ?? outcomesOf(ended).get(path)?.new,
    )
    expect(ended.seconds).toBeLessThan(30)
    const outcome = expectWhole(ended, store).get(path)
    if (typeof end === 'number') expect(outcome).toMatchObject({ outcome: 'fresh', new: end })
    else expect(outcome).toMatchObject({ outcome: 'failed', error: expect.stringMatching(end) })
  })

  afterAll(() => {
    const most = figures.toSorted((a, b) => b.peakMB - a.peakMB).slice(0, 6)
    const longest = figures.toSorted((a, b) => b.seconds - a.seconds).slice(0, 6)
    console.log(
      `${figures.length} sizes; most memory: ${most.map((each) => `${each.name} ${each.peakMB} MB`).join('; ')}. ` +
        `Longest: ${longest.map((each) => `${each.name} ${each.seconds.toFixed(1)} s`).join('; ')}`,
    )
  })
})

describe.concurrent('dateline refresh, with one source that fills our feeds', () => {
  test('stays under 256 MB when every article is as large as it may be', { timeout: 120_000 }, async ({
    expect,
  }) => {
    const heavy = (cycle: number) =>
      rss(
        range(30)
          .map((i) =>
            item(`h${cycle}-${i}`, {
              content: cdata(`<p>${`${cycle} `.repeat(20)}</p><p>${fill('word ', 0.24 * MB)}</p>`),
            }),
          )
          .join(''),
      ).replaceAll('Mon, 23 Nov 2026 10', `Mon, 23 Nov 2026 1${cycle}`)
    const list = opml(join(folder, 'heavy.opml'), [origin.url('/heavy')])
    const peaks: number[] = []
    for (let cycle = 0; cycle < 9; cycle++) {
      origin.on('/heavy', plain(heavy(cycle)))
      const ended = await refreshWith(list, 'heavy.db')
      expect(ended.code, ended.err).toBe(0)
      expect(outcomesOf(ended).get('/heavy')).toMatchObject({ outcome: 'fresh', new: 30 })
      peaks.push(ended.peakMB)
    }
    const largest = documentsIn('heavy.db')
    console.log(
      `270 articles of 240 kB in nine cycles: ${peaks.join(', ')} MB; the largest document ${(largest / MB).toFixed(1)} MB`,
    )
    expect(Math.max(...peaks)).toBeLessThan(256)
    expect(largest).toBeLessThan(6 * MB)
  })
})

/** The bytes of the largest published document. */
function documentsIn(store: string): number {
  const database = new DatabaseSync(join(folder, store), { readOnly: true })
  try {
    return Number(database.prepare('SELECT max(octet_length(body)) AS most FROM doc').get()?.most)
  } finally {
    database.close()
  }
}

const location = (to: string, status = '302 Found'): Misdeed =>
  raw(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nLocation: ${to}\r\n\r\n`)

/** Misdeeds of HTTP: each at an origin of its own, since one host is asked by two at a time. */
const misdeeds: Record<string, readonly [Misdeed, RegExp]> = {
  'no answer': [() => {}, /^no answer within 10 s$/],
  'a body that drips': [drip(`${OK}\r\n<rss>`, 'a'), /^answer not complete within 20 s$/],
  'a length that is too small': [raw(`${OK}Content-Length: 20\r\n\r\n${before}`), /./],
  'a length that is too large': [
    rawThenEnd(`${OK}Content-Length: 900000\r\n\r\n${before}`),
    /^incomplete body/,
  ],
  'a length of a terabyte': [rawThenEnd(`${OK}Content-Length: 1000000000000\r\n\r\n${before}`), /./],
  'two lengths': [rawThenEnd(`${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\n<rss/>`), /./],
  'chunks cut short': [rawThenEnd(`${OK}Transfer-Encoding: chunked\r\n\r\n400\r\n<rss>`), /^incomplete body/],
  'a reset': [rawThenReset(`${OK}Content-Length: 400\r\n\r\n<rss>`), /^(incomplete body|connection reset)/],
  'headers without end': [
    flood(OK, Buffer.from(`X: ${'a'.repeat(1000)}\r\n`.repeat(100))),
    /^headers of more than 32 kB$/,
  ],
  'no HTTP at all': [rawThenEnd('SSH-2.0-OpenSSH_9.2\r\n'), /not HTTP/],
  'HTTP 204': [raw('HTTP/1.1 204 No Content\r\n\r\n'), /204/],
  'HTTP 206': [raw(`HTTP/1.1 206 Partial Content\r\nContent-Length: 6\r\n\r\n<rss/>`), /206/],
  'HTTP 401': [
    raw('HTTP/1.1 401 No\r\nContent-Length: 0\r\nWWW-Authenticate: Basic realm="x"\r\n\r\n'),
    /401/,
  ],
  'a redirect to itself': [location('/hostile'), /circle/],
  'a redirect to ever new addresses': [
    (socket, request) =>
      location(`/hostile?${(request.split('?')[1] ?? '').split(' ')[0]}1`)(socket, request),
    /more than 5 redirects/,
  ],
  'a redirect to a file': [location('file:///etc/passwd'), /refused/],
  'a redirect to a script': [location('javascript:alert(1)'), /refused/],
}

// Most of this is waiting: it may as well be done beside the one above.
describe.concurrent('dateline refresh, with sources that misuse HTTP', () => {
  test('ends in time with a cause for each, and asks nobody else', { timeout: 90_000 }, async ({
    expect,
  }) => {
    const origins = await Promise.all(
      Object.values(misdeeds).map(([deed]) => new RawOrigin({ '/hostile': deed }).start()),
    )
    let witnessed = 0
    const witness = createServer((socket) => {
      witnessed++
      socket.destroy()
    })
    await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve))
    const { port } = witness.address() as { port: number }
    const elsewhere = [
      `http://127.0.0.1:${port}/feed`,
      `http://127.1:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://localhost:${port}/`,
    ]
    const redirecting = await Promise.all(
      elsewhere.map((to) => new RawOrigin({ '/hostile': location(to, '301 Moved Permanently') }).start()),
    )
    const everyone = [...origins, ...redirecting]
    try {
      copyFileSync(join(folder, 'base.db'), join(folder, 'http.db'))
      const list = opml(join(folder, 'http.opml'), [
        origin.url('/neighbour'),
        ...everyone.map((each) => each.url('/hostile')),
      ])
      const ended = await refreshWith(
        list,
        'http.db',
        [origin, ...everyone].map(({ host }) => host).join(','),
      )
      expect(ended.seconds).toBeLessThan(30)
      expectWhole(ended, 'http.db')
      const causes = new Map(
        ended.out
          .split('\n')
          .filter((line) => line.startsWith('{"source"'))
          .map((line) => JSON.parse(line) as ReportLine)
          .map((line) => [new URL(line.url).host, line.error ?? line.outcome]),
      )
      Object.entries(misdeeds).forEach(([name, [, end]], i) => {
        expect({ name, said: causes.get(origins[i]!.host) }).toEqual({
          name,
          said: expect.stringMatching(end),
        })
      })
      for (const each of redirecting) expect(causes.get(each.host)).toMatch(/^redirect to .* refused/)
      expect(witnessed).toBe(0)
      expect(
        everyone.every(({ requests }) =>
          requests.every((request) => !/^(cookie|authorization|referer):/im.test(request)),
        ),
      ).toBe(true)
      console.log(
        `${everyone.length} misdeeds of HTTP in one cycle: ${ended.peakMB} MB, ${ended.seconds.toFixed(1)} s, 0 connections elsewhere`,
      )
    } finally {
      witness.close()
      await Promise.all(everyone.map((each) => each.stop()))
    }
  })
})
