import { Duplex } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { fetchPage } from '../../src/fetch/fetch-page.ts'
import { fetchSource } from '../../src/fetch/fetch-source.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'
import { settings } from '../fetch/fake-outlet.ts'
import { disguisedNames, openAddresses, refusedUrls, specialAddresses } from '../fetch/refused-addresses.ts'

/** Answers one GET after the other with the same bytes; nothing leaves the process. */
function fakeSocket(answer: string): Duplex {
  const socket = new Duplex({
    read: () => {},
    write: (_chunk, _encoding, done) => {
      socket.push(answer)
      done()
    },
  })
  return Object.assign(socket, {
    setTimeout: () => socket,
    setKeepAlive: () => socket,
    setNoDelay: () => socket,
    ref: () => socket,
    unref: () => socket,
  })
}

const anAnswer = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/xml\r\n\r\n<rss/>'

/** A transport whose resolver asks nobody and whose connector opens nothing: both only note what they were asked for. */
function recorded(names: Record<string, string[] | string[][]> = {}, { allow = '', answer = anAnswer } = {}) {
  const resolved: string[] = []
  const connected: string[][] = []
  const allowPrivate = parseAllowPrivate(allow)
  const transport = httpFetch({
    allowPrivate,
    resolve: async (host) => {
      resolved.push(host)
      const known = names[host] ?? []
      const turn = Array.isArray(known[0]) ? ((known as string[][]).shift() ?? []) : (known as string[])
      return turn.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    },
    connect: (options) => {
      const { lookup, host, port } = options as unknown as {
        host: string
        port: number
        lookup: (
          host: string,
          options: object,
          done: (error: null, addresses: { address: string }[]) => void,
        ) => void
      }
      lookup(host, { all: true }, (_error, addresses) =>
        connected.push(addresses.map(({ address }) => `${address} ${port}`)),
      )
      return fakeSocket(answer)
    },
  })
  const ports = { fetch: transport.fetch, now: () => new Date(), robots: new Map() }
  const ask = (url: string) => transport.fetch({ url, headers: {}, maxBytes: 1000 })
  const source = (url: string) => fetchSource({ id: 'a', url }, {}, ports, { ...settings, allowPrivate })
  const page = (url: string) => fetchPage(url, ports, { ...settings, allowPrivate })
  return { resolved, connected, ask, source, page }
}

describe('httpFetch()', () => {
  test('httpFetch() asks no connection for any refused address, as a feed, a page, or past the first wall', async () => {
    const { connected, resolved, ask, source, page } = recorded()
    const outcomes: string[] = []
    for (const url of refusedUrls) {
      outcomes.push((await source(url)).kind, (await page(url)).kind)
      await ask(url).then(
        (answer) => outcomes.push(`answered ${answer.status} ${url}`),
        () => {},
      )
    }
    expect(refusedUrls.length).toBeGreaterThanOrEqual(200)
    expect(outcomes.filter((outcome) => outcome !== 'failed' && outcome !== 'refused')).toEqual([])
    expect(connected).toEqual([])
    // Behind the first wall only names are left to resolve, and this resolver knows none.
    expect(resolved.every((name) => !/^[\d.:[\]]+$/.test(name))).toBe(true)
  })

  test('httpFetch() asks no connection for a name that leads to a special address, alone or beside an open one', async () => {
    const names = Object.fromEntries(disguisedNames.map((name, i) => [name, [specialAddresses[i]!]]))
    const mixed = Object.fromEntries(
      disguisedNames.map((name, i) => [name, ['8.8.8.8', specialAddresses[i]!]]),
    )
    for (const known of [names, mixed]) {
      const { connected, resolved, source } = recorded(known)
      for (const name of disguisedNames) {
        expect(await source(`https://${name}/feed`)).toMatchObject({
          kind: 'failed',
          error: expect.stringContaining('refused: the address is'),
        })
      }
      expect(resolved).toEqual(disguisedNames)
      expect(connected).toEqual([])
    }
  })

  test('httpFetch() connects to the address that was checked, and asks the resolver once', async () => {
    const { connected, resolved, source } = recorded({
      'outlet.example': [['93.184.215.14', '2606:4700::1111'], ['127.0.0.1']],
    })
    expect((await source('http://outlet.example/feed')).kind).toBe('fresh')
    expect(connected).toEqual([['93.184.215.14 80', '2606:4700::1111 80']])
    expect(resolved).toEqual(['outlet.example'])
  })

  test('httpFetch() checks again on each hop: a redirect to a name that leads inwards is refused', async () => {
    const answer = 'HTTP/1.1 302 Found\r\nLocation: http://inner.example/\r\nContent-Length: 0\r\n\r\n'
    const { connected, source } = recorded(
      { 'outlet.example': ['93.184.215.14'], 'inner.example': ['10.0.0.5'] },
      { answer },
    )
    expect(await source('http://outlet.example/feed')).toMatchObject({
      kind: 'failed',
      error: 'connection to inner.example (10.0.0.5) refused: the address is a private network',
    })
    expect(connected).toEqual([['93.184.215.14 80']])
  })

  test('httpFetch() checks again on each connection: a name that turns inwards is refused (rebinding)', async () => {
    const closing = anAnswer.replace('Content-Type', 'Connection: close\r\nContent-Type')
    const { connected, source } = recorded(
      { 'outlet.example': [['93.184.215.14'], ['127.0.0.1']] },
      { answer: closing },
    )
    expect((await source('http://outlet.example/feed')).kind).toBe('fresh')
    expect(await source('http://outlet.example/feed')).toMatchObject({
      error: 'connection to outlet.example (127.0.0.1) refused: the address is loopback',
    })
    expect(connected).toHaveLength(1)
  })

  test('httpFetch() connects to addresses of the open internet written as such', async () => {
    const { connected, ask } = recorded()
    for (const ip of openAddresses) await ask(ip.includes(':') ? `http://[${ip}]/` : `http://${ip}/`)
    expect(connected).toEqual(openAddresses.map((ip) => [`${ip} 80`]))
  })

  test('httpFetch() opens exactly what --allow-private names', async () => {
    const names = {
      'wiki.corp': ['10.1.2.3'],
      'feeds.internal': ['192.168.7.7'],
      'two.example': ['10.1.2.4', '10.9.9.9', '8.8.8.8'],
      'other.corp': ['10.2.0.1'],
    }
    const { connected, source } = recorded(names, { allow: '127.0.0.1:8080,feeds.internal:81,10.1.0.0/16' })
    const kinds: Record<string, string> = {}
    const urls = [
      'http://127.0.0.1:8080/',
      'http://127.0.0.1:8081/',
      'http://wiki.corp:8090/',
      'http://feeds.internal:81/',
      'http://feeds.internal:82/',
      'http://two.example/',
      'http://other.corp/',
    ]
    for (const url of urls) kinds[url] = (await source(url)).kind
    expect(kinds).toEqual({
      'http://127.0.0.1:8080/': 'fresh',
      'http://127.0.0.1:8081/': 'failed',
      'http://wiki.corp:8090/': 'fresh',
      'http://feeds.internal:81/': 'fresh',
      'http://feeds.internal:82/': 'failed',
      'http://two.example/': 'fresh',
      'http://other.corp/': 'failed',
    })
    expect(connected).toEqual([['127.0.0.1 8080'], ['10.1.2.3 8090'], ['192.168.7.7 81'], ['10.1.2.4 80']])
  })

  test('httpFetch() names a host that has no address', async () => {
    const { source } = recorded()
    expect(await source('http://gone.example/')).toMatchObject({ error: 'no address for gone.example' })
  })

  test('httpFetch() rejects when a connection cannot even be begun', async () => {
    const { fetch } = httpFetch({
      resolve: async () => [{ address: '93.184.215.14', family: 4 }],
      connect: () => {
        throw new TypeError('no socket')
      },
    })
    await expect(fetch({ url: 'http://outlet.example/', headers: {}, maxBytes: 1 })).rejects.toThrow(
      'no socket',
    )
  })
})
