import { env } from 'cloudflare:test'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ports } from '../../src/ports.ts'
import { publish } from '../../src/publish.ts'
import { createApp } from '../../src/serve/app.ts'
import { siteOf } from '../../src/site.ts'
import type { Database } from '../../src/store/database.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import { article, linkOf, record, titles } from '../support/articles.ts'
import { aNewsroom, aSource } from '../support/plain-newsroom.ts'

const TABLES =
  'article ledger facet author author_name source_state doc edition doc_tag archive_head archive search meta'

async function aSite(count: number) {
  const { DB } = env as unknown as { DB: Database }
  await DB.batch(TABLES.split(' ').map((table) => DB.prepare(`DELETE FROM ${table}`)))
  const newsroom = aNewsroom([aSource('one')])
  const log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
  const ports: Ports = {
    fetch: () => Promise.reject(new Error('no network')),
    store: new SqlStore(DB),
    now: () => new Date('2026-11-24T12:00:00Z'),
    random: () => 0.5,
    log,
  }
  const site = siteOf({ publicUrl: 'https://dateline.test' }, newsroom)
  const settings = { limit: 5, interval: 1800 }
  const app = createApp({ ports, newsroom, site, settings })
  const keep = async (from: number, many: number) => {
    const articles = Array.from({ length: many }, (_, n) => ({ article: article(from + n), hash: `h${n}` }))
    await ports.store.keep({ owner: 'test', articles, authors: [record('Ada Byron')], sources: [] })
    await publish(ports, newsroom, site, settings)
  }
  await keep(0, count)
  return { app, keep, text: async (path: string) => (await app.request(path)).text() }
}

let site: Awaited<ReturnType<typeof aSite>>
beforeEach(async () => {
  site = await aSite(12)
})

describe('createApp() in workerd, on D1', () => {
  test('serves feeds of authors and combinations, their archives, and a search', async () => {
    const atom = await site.text('/authors/ada-byron.atom')
    expect(titles(atom)).toHaveLength(5)
    const archive = linkOf(atom, 'prev-archive')?.replace('https://dateline.test', '') ?? ''
    expect(titles(await site.text(archive)).length).toBeGreaterThan(1)
    expect(titles(await site.text('/mix/country/SY/source/one.atom'))).toHaveLength(5)
    expect(titles(await site.text('/search.atom?q=story%2011'))).toEqual(['Story 11'])
    expect((await site.app.request('/search?q=%22')).status).toBe(200)
    expect(await site.text('/authors?q=byr')).toContain('Ada Byron')
  })

  test('answers 304 to a tag, and 226 to an older one', async () => {
    const etag = (await site.app.request('/feeds/all.atom')).headers.get('etag') ?? ''
    const ask = (headers: Record<string, string>) => site.app.request('/feeds/all.atom', { headers })
    expect((await ask({ 'if-none-match': etag })).status).toBe(304)
    await site.keep(20, 1)
    const delta = await ask({ 'if-none-match': etag, 'a-im': 'feed' })
    expect([delta.status, titles(await delta.text())]).toEqual([226, ['Story 20']])
  })
})
