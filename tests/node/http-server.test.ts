import { mkdtempSync, rmSync } from 'node:fs'
import http, { type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { httpServer } from '../../src/node/http-server.ts'
import { openSqlite } from '../../src/node/sqlite-database.ts'
import { watchDatabase } from '../../src/node/watch-database.ts'
import { publish } from '../../src/publish.ts'
import { createApp, pinnedPaths, shelfOf } from '../../src/serve/app.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import type { Store } from '../../src/store/store.ts'
import { article, aSite, titles } from '../support/published.ts'

const MIGRATIONS = new URL('../../src/store/migrations/', import.meta.url)
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server on loopback over a store in a file, with a second connection to it as another process has one. */
async function aServer() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-server-'))
  const file = join(folder, 'store.db')
  const [ours, others] = [openSqlite(file, MIGRATIONS), openSqlite(file, MIGRATIONS)]
  let fault: Error | undefined
  const store = new Proxy(new SqlStore(ours) as Store, {
    get: (target, name) => {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return fault ? () => Promise.reject(fault) : value.bind(target)
    },
  })
  const site = await aSite([], { ports: { store } })
  const { ports, newsroom } = site
  const elsewhere = { ...ports, store: new SqlStore(others) }
  const watch = watchDatabase(ours)
  const shelf = shelfOf(ports, { watch })
  const app = createApp({ ports, newsroom, site: site.site, settings: { interval: 1800 }, shelf })
  const server = httpServer(app, shelf).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
    ours.close()
    others.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const publishElsewhere = async (...articles: Parameters<typeof site.keep>[0]) => {
    const kept = articles.map((each) => ({ article: each, hash: each.headline }))
    await elsewhere.store.keep({ owner: 'other', articles: kept, authors: [], sources: [] })
    await publish(elsewhere, newsroom, site.site, {})
  }
  const preload = async () => {
    for (const path of pinnedPaths(newsroom)) await app.request(path)
  }
  return { ...site, server, watch, preload, publishElsewhere, breakStore: (error?: Error) => (fault = error) }
}

interface Answer {
  readonly status: number
  readonly names: readonly string[]
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

function ask(server: Server, path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            names: response.rawHeaders.filter((_, i) => i % 2 === 0),
            headers: response.headers,
            text,
          }),
        )
      },
    )
    request.on('error', reject)
    request.end()
  })
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('httpServer()', () => {
  test('spells header names as they are written, on the short way and on the long one', async () => {
    const { server, publishElsewhere } = await aServer()
    await publishElsewhere(article(1))
    const long = await ask(server, '/feeds/all.atom')
    const short = await ask(server, '/feeds/all.atom')
    for (const { names } of [long, short]) {
      expect(names).toEqual(
        expect.arrayContaining([
          'Content-Type',
          'Content-Length',
          'ETag',
          'Last-Modified',
          'Cache-Control',
          'Vary',
          'Content-Security-Policy',
          'Date',
        ]),
      )
      expect(names.filter((name) => /(^|-)[a-z]/.test(name))).toEqual([])
    }
    expect([...short.names].sort()).toEqual([...long.names].sort())
    expect(short.text).toBe(long.text)
    for (const path of ['/status', '/nothing', '/authors/', '/healthz']) {
      expect((await ask(server, path)).names.filter((name) => /(^|-)[a-z]/.test(name))).toEqual([])
    }
  })

  test('answers HEAD, 304 and encodings on the short way as on the long one', async () => {
    const { server, app, publishElsewhere } = await aServer()
    await publishElsewhere(article(1))
    await ask(server, '/feeds/all.rss')
    for (const headers of [
      {},
      { 'accept-encoding': 'gzip' },
      { 'accept-encoding': 'br, gzip' },
      { 'if-none-match': '*' },
      { 'if-modified-since': 'Tue, 24 Nov 2026 23:00:00 GMT' },
      { 'if-none-match': '"x"', 'accept-encoding': 'gzip' },
    ] as Record<string, string>[]) {
      for (const method of ['GET', 'HEAD']) {
        const short = await ask(server, '/feeds/all.rss', { method, headers })
        const long = await app.request('/feeds/all.rss', { method, headers })
        expect(short.status).toBe(long.status)
        for (const name of [
          'etag',
          'content-length',
          'content-encoding',
          'content-type',
          'vary',
          'cache-control',
        ])
          expect([name, short.headers[name] ?? null]).toEqual([name, long.headers.get(name)])
        if (method === 'HEAD') expect(short.text).toBe('')
      }
    }
  })

  test('notices what another process publishes', async () => {
    const { server, publishElsewhere } = await aServer()
    const seen = async () => titles((await ask(server, '/feeds/all.atom')).text)
    await publishElsewhere(article(1))
    expect(await seen()).toEqual(['Story 1'])
    for (let n = 2; n < 5; n++) {
      await publishElsewhere(article(n))
      await pause(60)
      expect((await seen())[0]).toBe(`Story ${n}`)
      expect(titles((await ask(server, '/authors/ada-byron.atom')).text)).toEqual([])
    }
  })

  test('notices at once what this process publishes', async () => {
    const { server, keep, publish, watch } = await aServer()
    for (let n = 1; n < 4; n++) {
      await keep([article(n)])
      await publish()
      watch.expire()
      expect(titles((await ask(server, '/feeds/all.atom')).text)[0]).toBe(`Story ${n}`)
      expect(titles((await ask(server, '/authors/ada-byron.atom')).text)[0]).toBe(`Story ${n}`)
    }
  })

  test('goes on serving what it has while the store cannot be read, says so once, and takes it up again', async () => {
    const { server, keep, publish, watch, preload, breakStore, log } = await aServer()
    await keep([article(1)])
    await publish()
    watch.expire()
    await preload()
    expect((await ask(server, '/countries/SY.atom')).status).toBe(200)
    breakStore(new Error('database disk image is malformed'))
    watch.expire()
    for (const path of [
      '/',
      '/feeds/all',
      '/feeds/all.rss',
      '/feeds/all.atom',
      '/feeds/all.json',
      '/countries/SY.atom',
      '/style.css',
      '/feeds.opml',
    ]) {
      const answer = await ask(server, path)
      expect([path, answer.status]).toEqual([path, 200])
    }
    expect((await ask(server, '/feeds/all.rss')).text).toContain('Story 1')
    expect((await ask(server, '/feeds/all.rss', { headers: { 'if-none-match': '*' } })).status).toBe(304)
    expect((await ask(server, '/authors/ada-byron')).status).toBe(500)
    expect(log.lines.filter((line) => line.startsWith('error Cannot read the store'))).toHaveLength(1)
    breakStore()
    await keep([article(2)])
    await publish()
    watch.expire()
    expect((await ask(server, '/feeds/all.rss')).text).toContain('Story 2')
    expect((await ask(server, '/authors/ada-byron')).status).toBe(200)
  })

  test('a query never gets another address’s page', async () => {
    const { server, publishElsewhere } = await aServer()
    await publishElsewhere(article(1))
    await ask(server, '/feeds/all.atom')
    const plain = await ask(server, '/feeds/all.atom')
    expect((await ask(server, '/feeds/all.atom?x=1')).text).toBe(plain.text)
    expect((await ask(server, '/feeds/all.atom?')).status).toBe(200)
    await ask(server, '/search?q=story')
    expect((await ask(server, '/search')).text).not.toContain('class="story"')
    expect((await ask(server, '/search?q=nothing')).text).not.toContain('class="story"')
  })
})
