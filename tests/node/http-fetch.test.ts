import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { limits } from '../../src/fetch/limits.ts'
import { readBody } from '../../src/fetch/read-body.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'
import { networkWords } from '../../src/node/network-words.ts'
import { plain, RawOrigin, raw } from './raw-origin.ts'

const origin = new RawOrigin({
  '/304': raw('HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n'),
  '/302': raw('HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 5\r\n\r\nmoved'),
  '/500': raw('HTTP/1.1 500 No\r\nContent-Length: 5\r\n\r\nsorry'),
  '/silent': () => {},
  '/headers': plain('<rss/>', { 'X-Two': 'a', 'Set-Cookie': 'b' }),
})
let transport: ReturnType<RawOrigin['transport']>

beforeAll(async () => {
  await origin.start()
  transport = origin.transport()
})
afterAll(async () => {
  transport.close()
  await origin.stop()
})

const ask = (path: string, signal?: AbortSignal) =>
  transport.fetch({
    url: origin.url(path),
    headers: { 'User-Agent': 'x' },
    maxBytes: 1000,
    ...(signal && { signal }),
  })
const bodyOf = async (path: string) => new TextDecoder().decode(await readBody(await ask(path), 1000))
const targets = () => origin.requests.map((request) => request.split(' ')[1])

describe('httpFetch()', () => {
  test('httpFetch() uses one connection for requests one after the other, whatever they ended in', async () => {
    const before = origin.connections
    for (const path of ['/a', '/304', '/b', '/302', '/500', '/c']) {
      const answer = await ask(path)
      if (answer.status === 200) await readBody(answer, 1000)
      else answer.cancel?.()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(origin.connections - before).toBe(1)
  })

  for (const written of ["/a?q=%7e+'x'\"&b|c", '/a//b/', '/?', '/a;b=c,d', '/%2F%2f', '/feed?a=b?c']) {
    test(`httpFetch() asks for ${written} as it is written`, async () => {
      await bodyOf(written)
      expect(targets().at(-1)).toBe(written)
    })
  }

  for (const [given, sent] of [
    ['/a/../b', '/b'],
    ['/a b', '/a%20b'],
    ['/ü', '/%C3%BC'],
    ['/a#b', '/a'],
    ['/a\\b', '/a/b'],
    ['', '/'],
    ['?a=b', '/?a=b'],
    ['/%2e%2e/b', '/b'],
  ]) {
    test(`httpFetch() asks for ${sent} where ${JSON.stringify(given)} cannot go out as it is`, async () => {
      await bodyOf(given!)
      expect(targets().at(-1)).toBe(sent)
    })
  }

  test('httpFetch() gives headers by name in any case, null for none', async () => {
    const { headers } = await ask('/headers').then(async (answer) => {
      await readBody(answer, 1000)
      return answer
    })
    expect([
      headers.get('x-two'),
      headers.get('X-TWO'),
      headers.get('set-cookie'),
      headers.get('x-three'),
    ]).toEqual(['a', 'a', 'b', null])
  })

  test('httpFetch() stops when it is told to', async () => {
    const stop = new AbortController()
    const asked = ask('/silent', stop.signal)
    setTimeout(() => stop.abort(), 20)
    await expect(asked).rejects.toThrow(/^stopped$/)
  })

  test('httpFetch() says when a body is read that has been cut off meanwhile', async () => {
    origin.on('/late', raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss>'))
    const slow = origin.transport({ wholeWithin: 50 })
    const answer = await slow.fetch({ url: origin.url('/late'), headers: {}, maxBytes: 1000 })
    await new Promise((resolve) => setTimeout(resolve, 120))
    await expect(readBody(answer, 1000)).rejects.toThrow('answer not complete within 0.1 s')
    slow.close()
  })

  test('httpFetch() does not wait for a resolver that never answers', async () => {
    const stuck = httpFetch({
      resolve: () => new Promise(() => {}),
      limits: { ...limits, headersWithin: 50 },
    })
    await expect(stuck.fetch({ url: 'http://outlet.example/', headers: {}, maxBytes: 10 })).rejects.toThrow(
      'no answer within 0.1 s',
    )
  })

  test('httpFetch() names a refused connection', async () => {
    const closed = await new RawOrigin().start()
    const { host } = closed
    await closed.stop()
    const { fetch } = httpFetch({ allowPrivate: parseAllowPrivate(host) })
    await expect(fetch({ url: `http://${host}/`, headers: {}, maxBytes: 10 })).rejects.toThrow(
      /^connection refused$/,
    )
  })

  test('httpFetch() rejects a header that cannot be sent, and an address that is none', async () => {
    const asked = transport.fetch({
      url: origin.url('/'),
      headers: { 'If-None-Match': 'a\r\nX: y' },
      maxBytes: 10,
    })
    await expect(asked).rejects.toThrow(TypeError)
    await expect(transport.fetch({ url: 'http://', headers: {}, maxBytes: 10 })).rejects.toThrow(TypeError)
  })
})

test('networkWords() says what a code means, and else what the error says', () => {
  const words = (code: string, message = 'm') =>
    networkWords(Object.assign(new Error(message), { code }), limits)
  expect(words('ENOTFOUND')).toBe('no such host')
  expect(words('CERT_HAS_EXPIRED')).toBe('certificate has expired')
  expect(words('HPE_HEADER_OVERFLOW')).toBe('headers of more than 32 kB')
  expect(words('EWHATEVER', 'something else')).toBe('something else')
  const several = new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])
  expect(networkWords(several, limits)).toBe('connection refused')
})
