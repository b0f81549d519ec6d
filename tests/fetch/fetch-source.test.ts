import { describe, expect, test } from 'vitest'
import { limits } from '../../src/fetch/limits.ts'
import { bare, FakeOutlet, feed, feedUrl, redirect, same } from './fake-outlet.ts'

const modified = 'Tue, 3 Mar 2026 04:05:06 UTC'

describe('validators', () => {
  for (const etag of [
    '"abc"',
    'W/"abc"',
    'abc',
    '"a b;c=\\"d\\""',
    '"ünï"',
    "'x'",
    '""',
    'W/abc',
    '"a","b"',
  ]) {
    test(`fetchSource() sends the ETag ${etag} back as it came`, async () => {
      const outlet = new FakeOutlet()
      await outlet.cycle(feed({ etag: etag.replace('ünï', '\xfcn\xef') }))
      await outlet.waitUntilDue().cycle(bare(304))
      expect(outlet.asks[1]!.headers['If-None-Match']).toBe(etag.replace('ünï', '\xfcn\xef'))
    })
  }

  test('fetchSource() sends Last-Modified back in the spelling of the server, beside the ETag', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ 'last-modified': modified, etag: '"1"' }))
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.asks[1]!.headers).toMatchObject({ 'If-Modified-Since': modified, 'If-None-Match': '"1"' })
  })

  test('fetchSource() sends no validator when none was given', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed())
    await outlet.waitUntilDue().cycle(feed({}, '<rss>2</rss>'))
    expect(Object.keys(outlet.asks[1]!.headers).filter((name) => name.startsWith('If-'))).toEqual([])
  })

  test('fetchSource() keeps validators after a 304, and takes those that it carries', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"1"', 'last-modified': modified }))
    expect((await outlet.waitUntilDue().cycle(bare(304))).kind).toBe('unchanged')
    await outlet.waitUntilDue().cycle(bare(304, { etag: '"2"' }))
    expect(outlet.asks[2]!.headers['If-None-Match']).toBe('"1"')
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.asks[3]!.headers).toMatchObject({ 'If-None-Match': '"2"', 'If-Modified-Since': modified })
  })

  test('fetchSource() replaces both validators with those of new content, or with none', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"1"', 'last-modified': modified }))
    await outlet.waitUntilDue().cycle(feed({ etag: '"2"' }, '<rss>2</rss>'))
    expect(outlet.state.validators).toEqual({ etag: '"2"' })
    await outlet.waitUntilDue().cycle(feed({}, '<rss>3</rss>'))
    expect(outlet.state.validators).toBeUndefined()
  })

  test('fetchSource() takes no validator from an error, and keeps the last good one', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"good"' }))
    await outlet.waitUntilDue().cycle(bare(500, { etag: '"bad"' }))
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.asks[2]!.headers['If-None-Match']).toBe('"good"')
  })

  test('settle() drops what came with a body that is no feed, and keeps what came before', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"good"' }))
    const wall = feed({ etag: '"wall"', 'cache-control': 'max-age=99999' }, '<html>')
    await outlet.waitUntilDue().cycle(wall, { changed: false, newItems: 0, error: 'root element is <html>' })
    expect(outlet.state).toMatchObject({
      lastError: 'root element is <html>',
      failures: 1,
      validators: { etag: '"good"' },
    })
    expect(outlet.state.unproven).toBeUndefined()
    await outlet.waitUntilDue().cycle(bare(304))
    expect(outlet.asks[2]!.headers['If-None-Match']).toBe('"good"')
  })

  test('fetchSource() holds validators back until the body has been read', async () => {
    const outlet = new FakeOutlet()
    const ports = outlet.ports([feed({ etag: '"1"' })])
    const { fetchSource } = await import('../../src/fetch/fetch-source.ts')
    const { settings } = await import('./fake-outlet.ts')
    const result = await fetchSource(outlet.source, {}, ports, settings)
    expect(result.state.validators).toBeUndefined()
    expect(result.state.bodyHash).toBeUndefined()
    expect(result).toMatchObject({ kind: 'fresh', snapshot: { validators: { etag: '"1"' }, url: feedUrl } })
  })

  for (const etag of ['"a\u0001"', `"${'x'.repeat(limits.validatorLength)}"`, '"\u007f"']) {
    test(`fetchSource() does not keep the ETag ${JSON.stringify(etag.slice(0, 10))}, which cannot be sent back`, async () => {
      const outlet = new FakeOutlet()
      const headers = { get: (name: string) => (name === 'etag' ? etag : null) }
      await outlet.cycle({ status: 200, headers, body: new Response('<rss/>').body })
      await outlet.waitUntilDue().cycle(feed({}, '<rss>2</rss>'))
      expect(outlet.asks[1]!.headers).not.toHaveProperty('If-None-Match')
    })
  }

  test('fetchSource() sends validators only to the address that gave them', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle([redirect(302, 'https://cdn.example/1'), feed({ etag: '"1"' })])
    await outlet.waitUntilDue().cycle([redirect(302, 'https://cdn.example/1'), bare(304)])
    expect(outlet.asks.map(({ headers }) => headers['If-None-Match'])).toEqual([
      undefined,
      undefined,
      undefined,
      '"1"',
    ])
    await outlet.waitUntilDue().cycle([redirect(302, 'https://cdn.example/2'), feed()])
    expect(outlet.asks[5]!.headers).not.toHaveProperty('If-None-Match')
  })
})

describe('the request', () => {
  test('fetchSource() asks for the address as subscribed, once, with a GET that says who asks', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ 'set-cookie': 'a=b' }))
    await outlet.waitUntilDue().cycle(feed({}, '<rss>2</rss>'))
    expect(outlet.asks).toHaveLength(2)
    for (const { url, headers } of outlet.asks) {
      expect(url).toBe(feedUrl)
      expect(headers['User-Agent']).toBe('Dateline/1.2.3 (+https://dateline.example/about)')
      expect(headers.Accept).toContain('application/atom+xml')
      expect(Object.keys(headers).sort()).toEqual(['Accept', 'User-Agent'])
    }
  })

  test('fetchSource() starts anew when the address in feeds/ is another', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"1"', 'cache-control': 'max-age=90000' }))
    outlet.source = { id: 'outlet', url: 'https://other.example/feed' }
    await outlet.cycle(feed())
    expect(outlet.asks[1]).toMatchObject({ url: 'https://other.example/feed' })
    expect(outlet.asks[1]!.headers).not.toHaveProperty('If-None-Match')
  })

  test('fetchSource() asks the relay, guards both addresses, and reads links against the outlet', async () => {
    const outlet = new FakeOutlet({ relay: 'https://relay.example/get?key=1' })
    outlet.source = { ...outlet.source, relay: true }
    const result = await outlet.cycle([redirect(301, '/new'), feed()])
    expect(outlet.asks.map(({ url }) => url)).toEqual([
      `https://relay.example/get?key=1&url=${encodeURIComponent(feedUrl)}`,
      `https://relay.example/get?key=1&url=${encodeURIComponent('https://outlet.example/new')}`,
    ])
    expect(result).toMatchObject({ snapshot: { url: 'https://outlet.example/new' } })
    outlet.source = { id: 'outlet', url: 'http://10.0.0.1/feed', relay: true }
    expect(await outlet.cycle([])).toMatchObject({
      kind: 'failed',
      error: expect.stringContaining('private network'),
    })
  })

  test('fetchSource() fills a relay address with a place for the outlet’s', async () => {
    const outlet = new FakeOutlet({ relay: 'https://relay.example/{url}/raw' })
    outlet.source = { ...outlet.source, relay: true }
    await outlet.cycle(feed())
    expect(outlet.asks[0]!.url).toBe(`https://relay.example/${encodeURIComponent(feedUrl)}/raw`)
  })

  test('fetchSource() asks nobody when the relay is private, and the outlet itself where no relay is set up', async () => {
    const outlet = new FakeOutlet({ relay: 'http://192.168.1.1/' })
    outlet.source = { ...outlet.source, relay: true }
    expect((await outlet.cycle([])).kind).toBe('failed')
    expect(outlet.asks).toEqual([])
    const direct = new FakeOutlet()
    direct.source = { ...direct.source, relay: true }
    expect((await direct.cycle(feed({}))).kind).toBe('fresh')
    expect(direct.asks.map(({ url }) => url)).toEqual([direct.source.url])
  })
})

describe('answers', () => {
  test('fetchSource() knows an unchanged body by its bytes, whatever its validators', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(feed({ etag: '"1"' }))
    expect((await outlet.waitUntilDue().cycle(feed({ etag: '"2"' }))).kind).toBe('unchanged')
    expect(outlet.state.validators).toEqual({ etag: '"2"' })
  })

  for (const [status, words] of [
    [204, 'HTTP 204: no feed in the answer'],
    [206, 'HTTP 206: a part of the feed, which was not asked for'],
    [202, 'HTTP 202'],
    [401, 'HTTP 401'],
    [404, 'HTTP 404'],
    [500, 'HTTP 500'],
    [300, 'HTTP 300'],
  ] as const) {
    test(`fetchSource() fails with "${words}"`, async () => {
      const outlet = new FakeOutlet()
      const answer = status === 206 ? new Response('<rss', { status }) : bare(status)
      expect(await outlet.cycle(answer)).toMatchObject({ kind: 'failed', error: words })
      expect(outlet.state).toMatchObject({ failures: 1, lastError: words, failingSince: outlet.now })
    })
  }

  test('fetchSource() fails on a 304 that answers no condition', async () => {
    expect(await new FakeOutlet().cycle(bare(304))).toMatchObject({
      kind: 'failed',
      error: 'HTTP 304 to an unconditional request',
    })
  })

  test('fetchSource() fails on an empty body', async () => {
    expect(await new FakeOutlet().cycle(feed({}, ''))).toMatchObject({ error: 'HTTP 200 with an empty body' })
  })

  test('fetchSource() fails on a body that is not as long as its Content-Length', async () => {
    for (const length of ['5', '7']) {
      const result = await new FakeOutlet().cycle(feed({ 'content-length': length }))
      expect(result).toMatchObject({ kind: 'failed', error: `incomplete body: 6 bytes of ${length}` })
    }
  })

  test('fetchSource() takes the Content-Length of a compressed body for what it is', async () => {
    const answer = feed({ 'content-length': '26', 'content-encoding': 'gzip' })
    expect((await new FakeOutlet().cycle(answer)).kind).toBe('fresh')
  })

  test('fetchSource() refuses a body larger than the limit while it comes, and lets go of it', async () => {
    let pulled = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++
        controller.enqueue(new Uint8Array(1000))
      },
      cancel: () => {
        cancelled = true
      },
    })
    const outlet = new FakeOutlet({ limits: { ...limits, feedBytes: 10_240 } })
    expect(await outlet.cycle(new Response(endless))).toMatchObject({
      kind: 'failed',
      error: 'body of more than 10 kB',
    })
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(15)
  })

  test('fetchSource() refuses a body that announces more than the limit without reading it', async () => {
    const outlet = new FakeOutlet()
    const result = await outlet.cycle(feed({ 'content-length': '99999999999' }))
    expect(result).toMatchObject({ error: 'body of more than 8 MB' })
  })

  test('fetchSource() reports a network error in one line without control characters, at most 300 long', async () => {
    const outlet = new FakeOutlet()
    const nasty = `bad\r\nX: \u0000\u001b[31m\u202e${'long '.repeat(200)}`
    const result = await outlet.cycle(new Error(nasty))
    const error = result.kind === 'failed' ? result.error : ''
    expect(error).toMatch(/^bad X: \[31m long long/)
    expect(error.length).toBeLessThanOrEqual(300)
    expect(error).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })

  test('fetchSource() forgets a failure at the next success', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle(bare(500))
    await outlet.waitUntilDue().cycle(feed())
    expect(outlet.state).toMatchObject({ lastSuccess: outlet.now })
    for (const key of ['failures', 'failingSince', 'lastError']) expect(outlet.state).not.toHaveProperty(key)
  })

  test('fetchSource() never asks again after a 410, and says so', async () => {
    const outlet = new FakeOutlet({ minInterval: 0 })
    expect(await outlet.cycle(bare(410))).toMatchObject({
      kind: 'failed',
      error: expect.stringMatching(/^HTTP 410/),
    })
    expect(outlet.state.gone).toBe(true)
    const later = await outlet.wait(24 * 400).cycle([])
    expect(later).toMatchObject({ kind: 'later', error: expect.stringMatching(/^HTTP 410/) })
  })

  test('fetchSource() takes a 410 behind a redirect for a failure like any other', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle([redirect(302, 'https://cdn.example/'), bare(410)])
    expect(outlet.state.gone).toBeUndefined()
    expect(outlet.state.lastError).toBe('HTTP 410')
  })
})

describe('redirects', () => {
  const target = 'https://outlet.example/new.xml'

  for (const status of [301, 308]) {
    test(`fetchSource() takes a ${status} over after two equal answers a day apart, then asks only the new address`, async () => {
      const outlet = new FakeOutlet()
      await outlet.cycle([redirect(status, target), feed({ etag: '"1"' })])
      expect(outlet.state.movedTo).toBeUndefined()
      await outlet.wait(23).cycle([redirect(status, '/new.xml'), bare(304)])
      expect(outlet.state.movedTo).toBeUndefined()
      await outlet.wait(10).cycle([redirect(status, target), bare(304)])
      expect(outlet.state.movedTo).toBe(target)
      await outlet.wait(10).cycle(bare(304))
      expect(outlet.asks.at(-1)).toMatchObject({ url: target, headers: { 'If-None-Match': '"1"' } })
    })
  }

  test('fetchSource() takes a 301 over at the second answer when move-after is 0', async () => {
    const outlet = new FakeOutlet({ moveAfter: 0, minInterval: 0 })
    await outlet.cycle([redirect(301, target), feed()])
    await outlet.cycle([redirect(301, target), feed()])
    await outlet.cycle(feed())
    expect(outlet.asks.map(({ url }) => url)).toEqual([feedUrl, target, feedUrl, target, target])
  })

  for (const status of [302, 303, 307]) {
    test(`fetchSource() asks the old address each time after a ${status}`, async () => {
      const outlet = new FakeOutlet({ moveAfter: 0, minInterval: 0 })
      for (let i = 0; i < 4; i++) await outlet.cycle([redirect(status, target), feed({}, `<rss>${i}</rss>`)])
      expect(outlet.asks.filter(({ url }) => url === feedUrl)).toHaveLength(4)
      expect(outlet.state.movedTo).toBeUndefined()
    })
  }

  test('fetchSource() starts the day again when the target is another, or the old address answers', async () => {
    const outlet = new FakeOutlet()
    await outlet.cycle([redirect(301, target), feed()])
    await outlet.wait(30).cycle([redirect(301, `${target}?2`), feed()])
    expect(outlet.state.movedTo).toBeUndefined()
    await outlet.wait(30).cycle(feed())
    expect(outlet.state.moveSeen).toBeUndefined()
    await outlet.wait(30).cycle([redirect(301, `${target}?2`), feed()])
    expect(outlet.state.movedTo).toBeUndefined()
  })

  test('fetchSource() does not move a feed to a place that gives no feed', async () => {
    const outlet = new FakeOutlet({ moveAfter: 0, minInterval: 0 })
    for (let i = 0; i < 3; i++) {
      await outlet.cycle([redirect(301, target), feed({}, `<html>${i}`)], {
        changed: false,
        newItems: 0,
        error: 'no feed',
      })
      await outlet.cycle([redirect(301, target), bare(404)])
    }
    expect(outlet.state).not.toHaveProperty('movedTo')
    expect(outlet.state).not.toHaveProperty('moveSeen')
  })

  test('fetchSource() remembers of a chain only the permanent start', async () => {
    const outlet = new FakeOutlet({ moveAfter: 0, minInterval: 0 })
    const chain = () => [
      redirect(301, target),
      redirect(308, '/b'),
      redirect(302, '/c'),
      redirect(301, '/d'),
      feed(),
    ]
    await outlet.cycle(chain())
    await outlet.cycle(chain())
    expect(outlet.state.movedTo).toBe('https://outlet.example/b')
  })

  test('fetchSource() goes back to the old address when the new one has failed for three days', async () => {
    const outlet = new FakeOutlet({ moveAfter: 0 })
    await outlet.cycle([redirect(301, target), feed()])
    await outlet.waitUntilDue().cycle([redirect(301, target), feed()])
    for (let i = 0; i < 12 && outlet.state.movedTo; i++) await outlet.waitUntilDue().cycle(bare(404))
    expect(outlet.state.failingSince).toBeLessThan(outlet.now - 71 * 3600_000)
    await outlet.waitUntilDue().cycle(feed({}, '<rss>back</rss>'))
    expect(outlet.asks.at(-1)!.url).toBe(feedUrl)
  })

  test('fetchSource() stops after five redirects, and at a circle', async () => {
    const outlet = new FakeOutlet()
    const many = Array.from({ length: 9 }, (_, i) => redirect(302, `/${i}`))
    expect(await outlet.cycle(many)).toMatchObject({ error: 'more than 5 redirects' })
    expect(outlet.asks).toHaveLength(6)
    const circle = new FakeOutlet()
    expect(await circle.cycle([redirect(302, '/a'), redirect(302, feedUrl)])).toMatchObject({
      error: `redirects in a circle, back to ${feedUrl}`,
    })
  })

  for (const [location, words] of [
    ['file:///etc/passwd', 'redirect to file:///etc/passwd refused: the scheme is file:'],
    ['http://127.0.0.1/', 'redirect to http://127.0.0.1/ refused: the address is loopback'],
    ['http://[::ffff:10.0.0.1]/', 'redirect to http://[::ffff:a00:1]/ refused: the address is IPv4 in IPv6'],
    [
      'https://outlet.example:8443/',
      'redirect to https://outlet.example:8443/ refused: the port is 8443, not 80 or 443',
    ],
    [
      'https://user:pw@outlet.example/',
      'redirect to https://outlet.example/ refused: it carries a user name or password',
    ],
    ['http://[', 'redirect to http://[: that is no address'],
  ] as const) {
    test(`fetchSource() asks nothing at ${location}`, async () => {
      const outlet = new FakeOutlet({ moveAfter: 0, minInterval: 0 })
      for (let i = 0; i < 3; i++) {
        expect(await outlet.cycle(redirect(301, location))).toMatchObject({ kind: 'failed', error: words })
      }
      expect(outlet.asks).toHaveLength(3)
      for (const key of ['movedTo', 'moveSeen', 'validatorsFrom'])
        expect(outlet.state).not.toHaveProperty(key)
    })
  }

  test('fetchSource() names a redirect that leads nowhere', async () => {
    expect(await new FakeOutlet().cycle(bare(302))).toMatchObject({ error: 'HTTP 302 without Location' })
  })

  test('fetchSource() keeps the cause of a refused redirect within the line, however long its address', async () => {
    const result = await new FakeOutlet().cycle(redirect(302, `data:text/plain,${'x'.repeat(2000)}`))
    expect(result).toMatchObject({
      error: expect.stringMatching(/^redirect to data:text\/plain,x+… refused: the scheme is data:$/),
    })
  })

  test('fetchSource() reads bare UTF-8 in a Location', async () => {
    const bytes = new TextEncoder().encode('/ñ')
    const location = String.fromCharCode(...bytes)
    const outlet = new FakeOutlet()
    await outlet.cycle([{ status: 302, headers: { get: () => location }, body: null }, feed()])
    expect(outlet.asks[1]!.url).toBe('https://outlet.example/%C3%B1')
  })

  test('fetchSource() gives the hops of a chain the time of one request together', async () => {
    const outlet = new FakeOutlet()
    const slow = (answer: Response) => (ask: Parameters<typeof fetch>[0] & { started?: () => void }) => {
      ask.started?.()
      outlet.now += 9000
      return answer
    }
    const said = [
      slow(redirect(302, '/a')),
      slow(redirect(302, '/b')),
      slow(redirect(302, '/c')),
      slow(feed()),
    ] as never
    expect(await outlet.cycle(said)).toMatchObject({ error: 'answer not complete within 20 s' })
    expect(outlet.asks.map(({ wholeWithin }) => wholeWithin)).toEqual([20_000, 11_000, 2000])
  })
})

test('fetchSource() does not read a body again that it has read', async () => {
  const outlet = new FakeOutlet({ minInterval: 0 })
  await outlet.cycle(feed(), same)
  expect((await outlet.cycle(feed())).kind).toBe('unchanged')
})
