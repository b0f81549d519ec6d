import { describe, expect, inject, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { fetchSource } from '../../src/fetch/fetch-source.ts'
import { limits } from '../../src/fetch/limits.ts'
import { polite } from '../../src/fetch/polite.ts'
import { settle } from '../../src/fetch/settle.ts'
import { workerFetch } from '../../src/worker/worker-fetch.ts'

const host = inject('loopbackOrigin')
const allowPrivate = parseAllowPrivate(host)
const settings = {
  minInterval: 0,
  moveAfter: 0,
  userAgent: 'Dateline/test (+https://news.example/about)',
  allowPrivate,
  limits: { ...limits, headersWithin: 1000, wholeWithin: 2000 },
}
const ports = {
  fetch: polite(workerFetch({ allowPrivate }), { perHost: 2, total: 6 }),
  now: () => new Date(),
}
const sourceAt = (path: string) => ({ id: 'a', url: `http://${host}${path}` })
const ask = (path: string) => fetchSource(sourceAt(path), {}, ports, settings)

async function textOf(path: string): Promise<string> {
  const result = await ask(path)
  return result.kind === 'fresh' ? new TextDecoder().decode(result.snapshot.body) : result.kind
}

describe('workerFetch() in workerd, at an origin on loopback', () => {
  test('workerFetch() sends what a polite client sends, and nothing that tells of anybody', async () => {
    const [line = '', ...headers] = (await textOf('/echo?b=2&a=1')).split('\r\n')
    expect(line).toBe('GET /echo?b=2&a=1 HTTP/1.1')
    const sent = new Map(headers.map((each) => [each.split(':')[0]!.toLowerCase(), each]))
    // `cf-worker` is the platform's: a Worker's requests always say whose they are.
    expect([...sent.keys()].sort()).toEqual(['accept', 'accept-encoding', 'cf-worker', 'host', 'user-agent'])
    expect(sent.get('user-agent')).toBe('User-Agent: Dateline/test (+https://news.example/about)')
    expect(sent.get('accept-encoding')).toContain('gzip')
  })

  test.each(['/feed', '/gzip', '/brotli'])('workerFetch() reads %s', async (path) => {
    expect(await textOf(path)).toMatch(/^<rss version="2\.0">.*<\/rss>$/)
  })

  test('workerFetch() gives validators as they came, and sends them back so', async () => {
    const first = await ask('/feed')
    const state = settle(first.state, { changed: true, newItems: 1 }, ports, settings)
    expect(state.validators).toEqual({ etag: 'W/"odd, unquoted' })
    const asked: unknown[] = []
    const spy = async (_url: unknown, init: RequestInit = {}) => {
      asked.push(init.headers)
      return new Response(null, { status: 304 })
    }
    const fetch = workerFetch({ allowPrivate, fetch: spy as typeof globalThis.fetch })
    expect(await fetchSource(sourceAt('/feed'), state, { ...ports, fetch }, settings)).toMatchObject({
      kind: 'unchanged',
    })
    expect(asked).toMatchObject([{ 'If-None-Match': 'W/"odd, unquoted' }])
  })

  test('workerFetch() follows nothing by itself: each hop comes past the guard', async () => {
    expect(await ask('/moved')).toMatchObject({ kind: 'fresh', snapshot: { url: `http://${host}/feed` } })
  })

  test.each([
    ['/inwards', /^redirect to http:\/\/169\.254\.169\.254\/latest\/ refused: the address is link-local/],
    ['/file', /^redirect to file:\/\/\/etc\/passwd refused: the scheme is file:$/],
    ['/circle', /^redirects in a circle/],
    ['/not-modified', /^HTTP 304 to an unconditional request$/],
    ['/partial', /^HTTP 206/],
    ['/unauthorised', /^HTTP 401$/],
    ['/endless-error', /^HTTP 500$/],
    ['/empty', /^HTTP 200 with an empty body$/],
    ['/silent', /^no answer within 1 s$/],
    ['/slow-body', /^answer not complete within 2 s$/],
    ['/endless', /^body of more than 8 MB$/],
    ['/huge', /^body of more than 8 MB$/],
    ['/gzip-bomb', /^body (of more than 8 MB|that unpacks to more than 100 times its size)$/],
    ['/small-gzip-bomb', /^body that unpacks to more than 100 times its size$/],
    ['/cut', /^incomplete body: the connection was lost$/],
    ['/chunks-cut', /^incomplete body: the connection was lost$/],
    ['/gzip-cut', /^incomplete body: its gzip is cut$/],
    ['/gzip-plain', /^Content-Encoding is gzip, but the body is not$/],
    ['/reset', /^the connection was lost, or the answer is not HTTP$/],
    ['/no-http', /^the connection was lost, or the answer is not HTTP$/],
    ['/headers', /^the connection was lost, or the answer is not HTTP$/],
  ])('workerFetch() ends %s by name, and the next one is whole', async (path, words) => {
    const [result, next] = await Promise.all([ask(path), textOf('/feed')])
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringMatching(words) })
    expect(next).toMatch(/<\/rss>$/)
  })
})
