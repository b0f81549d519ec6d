import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FetchResult, fetchSource } from '../../src/fetch/fetch-source.ts'
import { limits as promised } from '../../src/fetch/limits.ts'
import { settle } from '../../src/fetch/settle.ts'
import { settings } from '../fetch/fake-outlet.ts'
import { drip, flood, type Misdeed, plain, RawOrigin, raw, rawThenEnd, rawThenReset } from './raw-origin.ts'

const OK = 'HTTP/1.1 200 OK\r\n'
const feedText = `<rss><channel><title>${'news '.repeat(200)}</title></channel></rss>`
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const zeros = (bytes: number) => Buffer.alloc(bytes, ' ')
const hugeHeader = `X: ${'a'.repeat(100_000)}\r\n`
const manyHeaders = Array.from({ length: 5000 }, (_, i) => `X-${i}: ${i}\r\n`).join('')
const found = (location: string) =>
  raw(Buffer.from(`HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ${location}\r\n\r\n`))
const encoded = (coding: string, body: Buffer) => plain(body, { 'Content-Encoding': coding })
const cutShort = /^(incomplete body|connection reset)/
const notHttp = /^the answer is not HTTP: /

/** How a case must end: a failure in these words, or a body that was taken. */
type End = RegExp | 'fresh'

const cases: Record<string, readonly [Misdeed, End]> = {
  // Slow.
  'no answer at all': [() => {}, /^no answer within 0\.8 s$/],
  'headers that drip': [drip(OK, 'X: a\r\n'), /^no answer within 0\.8 s$/],
  'a status line that drips': [drip('HTTP/1.1', ' '), /^(no answer within|the answer is not HTTP)/],
  'early hints for ever': [drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n'), /^more than 10 interim answers$/],
  'continue for ever': [
    flood('', Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'.repeat(50))),
    /^more than 10 interim answers$/,
  ],
  'headers, then nothing': [
    raw(`${OK}Content-Length: 900\r\n\r\n<rss>`),
    /^answer not complete within 1\.6 s$/,
  ],
  'a body that drips': [drip(`${OK}\r\n<rss>`, 'a'), /^answer not complete within 1\.6 s$/],
  'chunks of a byte each': [
    flood(`${OK}Transfer-Encoding: chunked\r\n\r\n`, Buffer.from(chunk('a').repeat(5000))),
    /^body in more than 65536 pieces$/,
  ],
  'chunks that drip': [
    drip(`${OK}Transfer-Encoding: chunked\r\n\r\n`, chunk('a')),
    /^answer not complete within 1\.6 s$/,
  ],
  'a chunk header that drips': [
    drip(`${OK}Transfer-Encoding: chunked\r\n\r\n`, '0'),
    /^(answer not complete within|the body does not end where)/,
  ],
  // Large.
  'an endless body': [flood(`${OK}\r\n`, zeros(65_536)), /^body of more than 100 kB$/],
  'endless chunks': [
    flood(`${OK}Transfer-Encoding: chunked\r\n\r\n`, Buffer.from(chunk('a'.repeat(4096)))),
    /^body of more than 100 kB$/,
  ],
  'an endless chunk extension': [
    flood(`${OK}Transfer-Encoding: chunked\r\n\r\n1;`, Buffer.from('a'.repeat(4096))),
    /^the answer is not HTTP: chunk extensions overflow$/,
  ],
  'endless trailers': [
    flood(
      `${OK}Transfer-Encoding: chunked\r\n\r\n${chunk('<rss/>')}0\r\n`,
      Buffer.from(`X: ${'a'.repeat(900)}\r\n`),
    ),
    /^headers of more than 32 kB$/,
  ],
  'endless headers': [flood(OK, Buffer.from(`X: ${'a'.repeat(1000)}\r\n`)), /^headers of more than 32 kB$/],
  'one huge header': [raw(`${OK}${hugeHeader}\r\n`), /^headers of more than 32 kB$/],
  'five thousand headers': [raw(`${OK}${manyHeaders}\r\n`), /^headers of more than 32 kB$/],
  'a huge reason': [raw(`HTTP/1.1 200 ${'a'.repeat(100_000)}\r\n\r\n`), /^headers of more than 32 kB$/],
  'a body that announces a terabyte': [
    raw(`${OK}Content-Length: 1099511627776\r\n\r\n<rss>`),
    /^body of more than 100 kB$/,
  ],
  'a body one byte too large': [plain(zeros(102_401)), /^body of more than 100 kB$/],
  'a body just large enough': [plain(zeros(102_400)), 'fresh'],
  // Lengths that lie.
  'Content-Length too large, connection ended': [
    rawThenEnd(`${OK}Content-Length: 5000\r\n\r\n${feedText}`),
    cutShort,
  ],
  'Content-Length too large, connection reset': [
    rawThenReset(`${OK}Content-Length: 5000\r\n\r\n${feedText}`),
    cutShort,
  ],
  'Content-Length too small': [
    raw(`${OK}Content-Length: 100\r\n\r\n${feedText}`),
    /^the body does not end where the headers say$/,
  ],
  'Content-Length beyond numbers': [
    raw(`${OK}Content-Length: 99999999999999999999999\r\n\r\n<rss/>`),
    notHttp,
  ],
  'Content-Length below nothing': [raw(`${OK}Content-Length: -6\r\n\r\n<rss/>`), notHttp],
  'Content-Length in words': [raw(`${OK}Content-Length: six\r\n\r\n<rss/>`), notHttp],
  'Content-Length in hex': [raw(`${OK}Content-Length: 0x6\r\n\r\n<rss/>`), notHttp],
  'Content-Length twice, differing': [
    raw(`${OK}Content-Length: 6\r\nContent-Length: 3\r\n\r\n<rss/>`),
    notHttp,
  ],
  'Content-Length twice, the same': [
    raw(`${OK}Content-Length: 6\r\nContent-Length: 6\r\n\r\n<rss/>`),
    notHttp,
  ],
  'Content-Length as a list': [raw(`${OK}Content-Length: 6, 6\r\n\r\n<rss/>`), notHttp],
  'Content-Length beside chunks': [
    raw(`${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n${chunk('<rss/>')}0\r\n\r\n`),
    notHttp,
  ],
  'Content-Length of nothing': [raw(`${OK}Content-Length: 0\r\n\r\n`), /^HTTP 200 with an empty body$/],
  'chunks cut within one': [rawThenEnd(`${OK}Transfer-Encoding: chunked\r\n\r\nff\r\n<rss>`), cutShort],
  'chunks cut between two': [
    rawThenEnd(`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk('<rss>')}`),
    cutShort,
  ],
  'chunks cut before the last line': [
    rawThenEnd(`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk('<rss/>')}0\r\n`),
    cutShort,
  ],
  'chunks reset': [rawThenReset(`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk('<rss>')}`), cutShort],
  'a chunk length that is none': [
    raw(`${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n`),
    /^the (body does not end where|answer is not HTTP)/,
  ],
  'a chunk length beyond numbers': [
    raw(`${OK}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffffffff\r\n<rss/>`),
    /^the (body does not end where|answer is not HTTP)/,
  ],
  'a chunk longer than it says': [
    raw(`${OK}Transfer-Encoding: chunked\r\n\r\n3\r\n<rss/>\r\n0\r\n\r\n`),
    /^the (body does not end where|answer is not HTTP)/,
  ],
  'an unknown transfer coding': [rawThenEnd(`${OK}Transfer-Encoding: zip\r\n\r\n<rss/>`), 'fresh'],
  'a body until the connection ends': [rawThenEnd(`${OK}\r\n${feedText}`), 'fresh'],
  // Not HTTP, or hardly.
  'a connection ended at once': [(socket) => socket.end(), /^connection (reset|closed without an answer)$/],
  'a connection reset at once': [(socket) => socket.resetAndDestroy(), /^connection reset$/],
  'a connection ended within the headers': [
    rawThenEnd(`${OK}Content-Type: te`),
    /^connection (reset|closed without an answer)$|not HTTP/,
  ],
  'a connection reset after the headers': [rawThenReset(`${OK}Content-Length: 6\r\n\r\n`), cutShort],
  'a mail server': [raw('220 mail.example ESMTP\r\n'), notHttp],
  'a bare feed': [rawThenEnd(feedText), notHttp],
  TLS: [raw(Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0])), notHttp],
  'bytes of nothing': [rawThenEnd(Buffer.alloc(5000)), notHttp],
  'HTTP/2': [raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), notHttp],
  'HTTP of another version': [raw('HTTP/9.9 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>'), notHttp],
  'HTTP/1.0': [rawThenEnd(`HTTP/1.0 200 OK\r\n\r\n${feedText}`), 'fresh'],
  'a status of five digits': [raw('HTTP/1.1 20000 OK\r\nContent-Length: 6\r\n\r\n<rss/>'), notHttp],
  'a status of zero': [
    raw('HTTP/1.1 000 No\r\nContent-Length: 6\r\n\r\n<rss/>'),
    /^(HTTP 0|the answer is not HTTP.*)$/,
  ],
  'a change of protocol': [
    raw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    /^connection (reset|closed without an answer)$/,
  ],
  'a NUL in a header': [raw(`${OK}X: a\0b\r\nContent-Length: 6\r\n\r\n<rss/>`), notHttp],
  'a bare CR in a header': [raw(`${OK}X: a\rSet-Cookie: b\r\nContent-Length: 6\r\n\r\n<rss/>`), notHttp],
  'a blank before the colon': [raw(`${OK}X : a\r\nContent-Length: 6\r\n\r\n<rss/>`), notHttp],
  'a header without a name': [raw(`${OK}: a\r\nContent-Length: 6\r\n\r\n<rss/>`), notHttp],
  'a header over two lines': [
    raw(`${OK}X: a\r\n b\r\nContent-Length: 6\r\n\r\n<rss/>`),
    /^the answer is not HTTP|fresh/,
  ],
  'a second answer nobody asked for': [
    raw(`${OK}Content-Length: 6\r\n\r\n<rss/>${OK}Content-Length: 8\r\n\r\n<forged>`),
    'fresh',
  ],
  // Statuses.
  '204 with a body': [
    raw('HTTP/1.1 204 No Content\r\nContent-Length: 6\r\n\r\n<rss/>'),
    /^HTTP 204: no feed in the answer$/,
  ],
  '206 unasked': [
    raw('HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-5/900\r\nContent-Length: 6\r\n\r\n<rss/>'),
    /^HTTP 206: a part of the feed/,
  ],
  '304 unasked': [raw('HTTP/1.1 304 Not Modified\r\n\r\n'), /^HTTP 304 to an unconditional request$/],
  '304 with a body': [
    raw('HTTP/1.1 304 Not Modified\r\nContent-Length: 6\r\n\r\n<rss/>'),
    /^HTTP 304 to an unconditional request$/,
  ],
  '401 that wants a password': [
    raw('HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'),
    /^HTTP 401$/,
  ],
  '407 that wants a password': [
    raw('HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n'),
    /^HTTP 407$/,
  ],
  '500 with an endless body': [flood('HTTP/1.1 500 No\r\n\r\n', zeros(65_536)), /^HTTP 500$/],
  '500 with a body that never comes': [raw('HTTP/1.1 500 No\r\nContent-Length: 90\r\n\r\n<'), /^HTTP 500$/],
  // Compression.
  'gzip that is good': [encoded('gzip', gzipSync(feedText)), 'fresh'],
  'brotli that is good': [encoded('br', brotliCompressSync(feedText)), 'fresh'],
  'gzip of the old name': [encoded('x-gzip', gzipSync(feedText)), 'fresh'],
  'GZIP in capitals': [encoded('GZIP', gzipSync(feedText)), 'fresh'],
  'gzip in two members': [encoded('gzip', Buffer.concat([gzipSync('<rss>'), gzipSync('</rss>')])), 'fresh'],
  'a gzip bomb': [
    encoded('gzip', gzipSync(zeros(50_000_000))),
    /^body (of more than 100 kB|that unpacks to more than 100 times its size)$/,
  ],
  'a brotli bomb': [
    encoded('br', brotliCompressSync(zeros(50_000_000))),
    /^body (of more than 100 kB|that unpacks to more than 100 times its size)$/,
  ],
  'a small gzip bomb': [
    encoded('gzip', gzipSync(zeros(90_000))),
    /^body that unpacks to more than 100 times its size$/,
  ],
  'gzip that is cut': [
    encoded('gzip', gzipSync(feedText).subarray(0, 60)),
    /^incomplete body: its gzip is cut$/,
  ],
  'brotli that is cut': [
    encoded('br', brotliCompressSync(feedText).subarray(0, 20)),
    /^incomplete body: its br is cut$/,
  ],
  'gzip that is plain': [
    encoded('gzip', Buffer.from(feedText)),
    /^Content-Encoding is gzip, but the body is not$/,
  ],
  'brotli that is plain': [
    encoded('br', Buffer.from(feedText)),
    /^(Content-Encoding is br, but the body is not|incomplete body: its br is cut)$/,
  ],
  'gzip of another checksum': [
    encoded('gzip', broken(gzipSync(feedText))),
    /^Content-Encoding is gzip, but the body is not$/,
  ],
  'gzip of nothing': [encoded('gzip', gzipSync('')), /^HTTP 200 with an empty body$/],
  'an endless gzip': [
    flood(`${OK}Content-Encoding: gzip\r\n\r\n`, gzipSync(zeros(1000))),
    /^body of more than 100 kB$/,
  ],
  'deflate, which nobody asked for': [
    encoded('deflate', deflateSync(feedText)),
    /^Content-Encoding deflate, which was not asked for$/,
  ],
  'gzip twice': [
    encoded('gzip, gzip', gzipSync(gzipSync(feedText))),
    /^Content-Encoding gzip, gzip, which was not asked for$/,
  ],
  'gzip in gzip, named once': [encoded('gzip', gzipSync(gzipSync(feedText))), 'fresh'],
  'gzip with more behind it': [
    encoded('gzip', Buffer.concat([gzipSync(feedText), Buffer.from('garbage')])),
    /^Content-Encoding is gzip, but the body is not$/,
  ],
  'gzip that is flushed and never finished': [
    encoded('gzip', gzipSync(feedText, { finishFlush: constants.Z_SYNC_FLUSH })),
    /^incomplete body: its gzip is cut$/,
  ],
  'a gzip header without end': [
    encoded('gzip', Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]), zeros(100_000)])),
    /^incomplete body: its gzip is cut$/,
  ],
  'thousands of empty gzips': [
    encoded('gzip', Buffer.concat(Array.from({ length: 5000 }, () => gzipSync('')))),
    /^HTTP 200 with an empty body$/,
  ],
  'an encoding that is none': [encoded('none', Buffer.from(feedText)), 'fresh'],
  'an encoding that is a charset': [encoded('UTF-8', Buffer.from(feedText)), 'fresh'],
  zstd: [encoded('zstd', Buffer.from(feedText)), /^Content-Encoding zstd, which was not asked for$/],
  'an encoding with a line break': [
    encoded(`x\r\nSet-Cookie: y`, Buffer.from(feedText)),
    /^Content-Encoding x, which was not asked for$/,
  ],
  // Redirects.
  'a redirect to itself': [
    (socket, request) => found(request.split(' ')[1]!)(socket, request),
    /^redirects in a circle, back to http/,
  ],
  'a redirect to ever new addresses': [
    (socket, request) =>
      found(`${request.split(' ')[1]}?${'x'.repeat(request.length % 50)}`)(socket, request),
    /^more than 5 redirects$/,
  ],
  'a redirect without Location': [
    raw('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
    /^HTTP 302 without Location$/,
  ],
  'a redirect to a file': [
    found('file:///etc/passwd'),
    /^redirect to file:\/\/\/etc\/passwd refused: the scheme is file:$/,
  ],
  'a redirect to gopher': [found('gopher://127.0.0.1:6379/_FLUSHALL'), /refused: the scheme is gopher:$/],
  'a redirect to data': [found('data:text/xml,<rss/>'), /refused: the scheme is data:$/],
  'a redirect to javascript': [found('javascript:alert(1)'), /refused: the scheme is javascript:$/],
  'a redirect to another port': [found('http://127.0.0.1:1/'), /refused: the address is loopback$/],
  'a redirect to metadata': [
    found('http://169.254.169.254/latest/meta-data/'),
    /refused: the address is link-local, where cloud metadata is$/,
  ],
  'a redirect to a full-width host': [
    found('http://１２７．０．０．１/'),
    /refused: the address is loopback$/,
  ],
  'a redirect with credentials': [
    (socket, request) => found(`http://a:b@${/host: (\S+)/i.exec(request)![1]}/`)(socket, request),
    /refused: it carries a user name or password$/,
  ],
  'a redirect to no address': [found('http://[/'), /^redirect to http:\/\/\[\/: that is no address$/],
  'a redirect with an endless body': [
    flood('HTTP/1.1 302 Found\r\nLocation: /good\r\n\r\n', zeros(65_536)),
    'fresh',
  ],
  'a redirect with a body that never comes': [
    raw('HTTP/1.1 302 Found\r\nLocation: /good\r\nContent-Length: 900\r\n\r\n<'),
    'fresh',
  ],
  'a redirect with line breaks in escapes': [found('/good%0d%0aX:%20y'), 'fresh'],
}

function broken(bytes: Buffer): Buffer {
  bytes[bytes.length - 6]! ^= 0xff
  return bytes
}

const origin = new RawOrigin()
const transport = () => origin.transport({ feedBytes: 102_400, wholeWithin: 1600 })
let used: ReturnType<typeof transport>
const crashes: unknown[] = []
const note = (error: unknown) => crashes.push(error)

beforeAll(async () => {
  await origin.start()
  used = transport()
  for (const [name, [deed]] of Object.entries(cases)) origin.on(pathOf(name), deed)
  process.on('uncaughtException', note)
})

afterAll(async () => {
  process.off('uncaughtException', note)
  used.close()
  await origin.stop()
})

const pathOf = (name: string) => `/${encodeURIComponent(name)}`

// The neighbour shares the connections, but not the short limits: the origin's floods run in this process too.
async function ask(path: string, limits = used.limits): Promise<FetchResult> {
  const { fetch, allowPrivate } = used
  return fetchSource(
    { id: path, url: origin.url(path) },
    {},
    { fetch, now: () => new Date() },
    { ...settings, allowPrivate, limits },
  )
}

describe('hostile HTTP', () => {
  describe.concurrent('each case ends by name, and its neighbour is whole', () => {
    for (const [name, [, end]] of Object.entries(cases)) {
      test(`fetchSource() is a match for ${name}`, async ({ expect }) => {
        const path = pathOf(name)
        const [result, neighbour] = await Promise.all([ask(path), ask(`/good?${path.slice(1)}`, promised)])
        expect(neighbour).toMatchObject({ kind: 'fresh', snapshot: { body: Buffer.from('<rss/>') } })
        if (result.kind === 'failed') {
          expect(result.error).toMatch(end === 'fresh' ? /^nothing$/ : end)
          expect(result.error).toMatch(/^[^\u0000-\u001f\u007f]{1,300}$/)
          expect(result.state).toMatchObject({ failures: 1 })
        } else expect(end === 'fresh' || end.test('fresh') ? 'fresh' : end).toBe(result.kind)
        const asked = origin.requestsFor(path).length
        expect(asked, 'requests').toBeGreaterThanOrEqual(1)
        expect(asked, 'requests').toBeLessThanOrEqual(6)
      })
    }
  })

  test('httpFetch() leaves no error uncaught, and no request says more than it should', () => {
    expect(crashes).toEqual([])
    const names = new Set(
      origin.requests.flatMap((request) =>
        [...request.matchAll(/\r\n([^:\r\n]+):/g)].map(([, name]) => name!.toLowerCase()),
      ),
    )
    expect([...names].sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    expect(origin.requests.every((request) => request.startsWith('GET /'))).toBe(true)
  })

  test('httpFetch() lets go of every connection', async () => {
    used.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(origin.connections).toBe(0)
  })
})

test('fetchSource() never sends a validator back that would forge a header', async () => {
  const nasty = await new RawOrigin({
    '/etag': raw(`${OK}ETag: "a\u0001\u0002"\r\nLast-Modified: x\u0007y\r\nContent-Length: 6\r\n\r\n<rss/>`),
    '/high': plain('<rss/>', { ETag: '"\xe9\xff"', 'Last-Modified': 'Mardi 3 f\xe9vrier' }),
    '/long': plain('<rss/>', { ETag: `"${'e'.repeat(20_000)}"` }),
    '/twice': plain('<rss/>', { ETag: '"1"', etag: '"2"' }),
  }).start()
  const { fetch, allowPrivate, close } = nasty.transport()
  const ports = { fetch, now: () => new Date() }
  const free = { ...settings, minInterval: 0, allowPrivate }
  const second: Record<string, string | undefined> = {}
  for (const path of ['/etag', '/high', '/long', '/twice']) {
    const source = { id: 'a', url: nasty.url(path) }
    const first = await fetchSource(source, {}, ports, free)
    await fetchSource(source, settle(first.state, { changed: true, newItems: 1 }, ports, free), ports, free)
    second[path] = nasty
      .requestsFor(path)[1]
      ?.split('\r\n')
      .filter((line) => line.startsWith('If-'))
      .join(' | ')
  }
  close()
  await nasty.stop()
  expect(second).toEqual({
    '/etag': '',
    '/high': 'If-None-Match: "\xe9\xff" | If-Modified-Since: Mardi 3 f\xe9vrier',
    '/long': '',
    '/twice': 'If-None-Match: "1"',
  })
})
