import { env } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database, Statement } from '../../src/store/database.ts'
import type { Delivered, Env, Message } from '../../src/worker/bindings.ts'
import { workerOf } from '../../src/worker/worker.ts'
import { aNewsroom, aSource } from '../support/plain-newsroom.ts'

const SOURCES = Array.from({ length: 12 }, (_, i) => aSource(`s${i}`))
const worker = workerOf(aNewsroom(SOURCES))

const rss = (id: string, items: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${id}</title><link>https://${id}.example.org/</link>${Array.from(
    { length: items },
    (_, i) =>
      `<item><title>Talks ${i} in ${id}</title><link>https://${id}.example.org/${i}</link><guid isPermaLink="false">urn:${id}:x${i}</guid>` +
      `<pubDate>Mon, 23 Nov 2026 1${i % 10}:00:00 GMT</pubDate><author>ada@${id}.example.org (Ada Byron)</author><description>What was said.</description></item>`,
  ).join('')}</channel></rss>`

/** The queue as a list, and D1 with its statements counted. */
function world() {
  const sent: Message[] = []
  const counted = { statements: 0 }
  const database = env.DB as Database
  const DB: Database = {
    prepare(sql: string): Statement {
      counted.statements++
      return database.prepare(sql)
    },
    batch: (statements) => database.batch(statements),
  }
  const QUEUE = {
    sendBatch: async (batch: readonly { body: Message }[]) =>
      void sent.push(...batch.map(({ body }) => body)),
  }
  return {
    sent,
    counted,
    env: { DB, QUEUE, DATELINE_PUBLIC_URL: 'https://dateline.example', DATELINE_MIN_INTERVAL: '0' } as Env,
  }
}

async function deliver(messages: readonly Message[], to: Env): Promise<{ acks: number; retries: number }> {
  const count = { acks: 0, retries: 0 }
  const delivered = messages.map(
    (body): Delivered => ({ body, ack: () => void count.acks++, retry: () => void count.retries++ }),
  )
  await worker.queue({ messages: delivered }, to)
  return count
}

let asked: { url: string; conditional: boolean }[] = []
beforeEach(async () => {
  asked = []
  const tables = [
    'article',
    'ledger',
    'facet',
    'author',
    'author_name',
    'source_state',
    'doc',
    'edition',
    'doc_tag',
    'archive_head',
    'archive',
    'search',
    'meta',
  ]
  const database = env.DB as Database
  await database.batch(tables.map((table) => database.prepare(`DELETE FROM ${table}`)))
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input as string, init as RequestInit)
    const id = /^https:\/\/(\w+)\.example\.org\/feed$/.exec(request.url)?.[1]
    asked.push({ url: request.url, conditional: request.headers.has('if-none-match') })
    if (!id) return new Response('no', { status: 404 })
    if (request.headers.get('if-none-match') === `"${id}"`)
      return new Response(null, { status: 304, headers: { etag: `"${id}"` } })
    return new Response(rss(id, 4), { headers: { etag: `"${id}"`, 'content-type': 'application/rss+xml' } })
  })
})
afterEach(() => vi.restoreAllMocks())

describe('the Worker', () => {
  test('leases and queues what is due, ten a message, refreshes, publishes and serves', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const refreshes = sent.filter((message) => message.kind === 'refresh')
    expect(refreshes.map(({ ids }) => ids.length)).toEqual([10, 2])
    expect(await deliver(sent, bindings)).toEqual({ acks: sent.length, retries: 0 })
    const answer = await worker.fetch(new Request('https://dateline.example/feeds/all.atom'), bindings)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await answer.text()
    expect(text.match(/<entry/g)).toHaveLength(48)
    expect(text).toContain('<name>Ada Byron</name>')
    const again = await worker.fetch(
      new Request('https://dateline.example/feeds/all.atom', {
        headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
      }),
      bindings,
    )
    expect(again.status).toBe(304)
  })

  test('leases nothing while an earlier cycle is under way, and a message that comes twice does nothing', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const first = sent.splice(0)
    await worker.scheduled({}, bindings)
    expect(sent.filter(({ kind }) => kind === 'refresh')).toEqual([])
    await deliver(first, bindings)
    const requests = asked.length
    await deliver(first, bindings)
    expect(asked.length).toBe(requests)
  })

  test('asks conditionally the second time, and D1 gets at most six statements a message of ten sources', async () => {
    const { sent, counted, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const [ten] = sent.splice(0)
    counted.statements = 0
    await deliver([ten as Message], bindings)
    expect(asked).toHaveLength(10)
    expect(counted.statements).toBeLessThanOrEqual(6)
    await worker.scheduled({}, bindings)
    const again = sent.find((message) => message.kind === 'refresh' && message.ids.length === 10)
    counted.statements = 0
    asked = []
    await deliver([again as Message], bindings)
    expect(asked.every(({ conditional }) => conditional)).toBe(true)
    expect(counted.statements).toBeLessThanOrEqual(3)
  })

  test('tries a message again that fails, and carries out the others', async () => {
    const { env: bindings } = world()
    const broken = { kind: 'refresh', ids: ['s0'], owner: 'x' } as const
    const DB = {
      ...bindings.DB,
      prepare: (sql: string) => (sql.includes('source_state') ? fail() : bindings.DB.prepare(sql)),
    }
    const count = await deliver([broken, { kind: 'publish' }], { ...bindings, DB })
    expect(count).toEqual({ acks: 1, retries: 1 })
  })
})

function fail(): never {
  throw new Error('D1_ERROR: database is locked')
}
