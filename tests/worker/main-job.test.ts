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

async function deliver(
  messages: readonly Message[],
  to: Env,
  attempts = 1,
): Promise<{ acks: number; retries: number }> {
  const count = { acks: 0, retries: 0 }
  const delivered = messages.map(
    (body): Delivered => ({
      body,
      attempts,
      ack: () => void count.acks++,
      retry: () => void count.retries++,
    }),
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

describe('a Worker that is killed', () => {
  const articles = async (): Promise<number> =>
    Number(
      (await (env.DB as Database).prepare('SELECT count(*) AS n FROM article').first<{ n: number }>())?.n,
    )
  const refreshes = (sent: readonly Message[]) => sent.filter((message) => message.kind === 'refresh')

  test('between two messages: they come again, what was done is not done twice, and nothing is lost', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const [ten, two] = refreshes(sent.splice(0))
    await deliver([ten!], bindings)
    expect(await articles()).toBe(40)
    const before = asked.length
    // Nothing was acknowledged: the queue hands over both again.
    await deliver([ten!, two!], bindings, 2)
    await deliver(sent.splice(0), bindings)
    expect(await articles()).toBe(48)
    expect(asked.length - before).toBe(2)
  })

  test('within a message, by what one source sends: the others come, each in a message of its own', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const [ten] = refreshes(sent.splice(0))
    expect(await deliver([ten!], bindings, 2)).toEqual({ acks: 1, retries: 0 })
    expect(asked).toEqual([])
    const alone = sent.splice(0)
    expect(alone.map((message) => message.kind === 'refresh' && message.ids)).toEqual(
      SOURCES.slice(0, 10).map(({ id }) => [id]),
    )
    // The fifth dies again and again, so that the queue gives up on it.
    await deliver(alone.toSpliced(4, 1), bindings)
    expect(await articles()).toBe(36)
  })

  test('of a message in the midst of a batch: those behind it come first the second time', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const order: string[] = []
    const alone = SOURCES.slice(0, 5).map(({ id }) => ({ ...refreshes(sent)[0]!, ids: [id] }))
    await deliver(alone, bindings, 2)
    for (const { url } of asked) order.push(/\/\/(\w+)\./.exec(url)?.[1] ?? '')
    expect(order).toEqual(['s4', 's3', 's2', 's1', 's0'])
  })

  test('before its messages are sent: the next cycle but one takes the sources up', async () => {
    const { sent, env: bindings } = world()
    const dead = {
      ...bindings,
      QUEUE: { sendBatch: () => Promise.reject(new Error('queue is not available')) },
    }
    await expect(worker.scheduled({}, dead)).rejects.toThrow('queue is not available')
    await worker.scheduled({}, bindings)
    expect(refreshes(sent.splice(0))).toEqual([])
    vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ['Date'] })
    await worker.scheduled({}, bindings)
    vi.useRealTimers()
    expect(refreshes(sent)).toHaveLength(2)
  })

  test('in the midst of keeping: nothing of it is kept, and all of it the second time', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    const [, two] = refreshes(sent.splice(0))
    const DB = { ...bindings.DB, batch: () => Promise.reject(new Error('D1_ERROR: network')) }
    expect(await deliver([two!], { ...bindings, DB })).toEqual({ acks: 0, retries: 1 })
    expect(await articles()).toBe(0)
    await deliver([two!], bindings, 2)
    await deliver(sent, bindings)
    expect(await articles()).toBe(8)
    expect(asked.some(({ conditional }) => conditional)).toBe(false)
  })
})

describe('a publish that fails on a Worker', () => {
  test('is tried again by the queue, made up for by the next cycle, and holds up no refresh', async () => {
    const { sent, env: bindings } = world()
    await worker.scheduled({}, bindings)
    await deliver(
      sent.splice(0).filter(({ kind }) => kind === 'refresh'),
      bindings,
    )
    const DB = {
      ...bindings.DB,
      batch: bindings.DB.batch,
      prepare: (sql: string) => (/INTO doc\b/.test(sql) ? fail() : bindings.DB.prepare(sql)),
    }
    const broken = { ...bindings, DB }
    expect(await deliver([{ kind: 'publish' }], broken)).toEqual({ acks: 0, retries: 1 })
    await worker.scheduled({}, broken)
    expect(sent.splice(0).filter(({ kind }) => kind === 'refresh')).toHaveLength(2)
    await worker.scheduled({}, bindings)
    const row = await (env.DB as Database)
      .prepare("SELECT body FROM doc WHERE path = '/feeds/all.atom'")
      .first<{
        body: string
      }>()
    expect(row?.body.match(/<entry/g)).toHaveLength(48)
  })
})

function fail(): never {
  throw new Error('D1_ERROR: database is locked')
}
