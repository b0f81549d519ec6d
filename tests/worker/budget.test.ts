import { env } from 'cloudflare:test'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Database, Statement } from '../../src/store/database.ts'
import type { Delivered, Env, Message } from '../../src/worker/bindings.ts'
import { workerOf } from '../../src/worker/worker.ts'
import { aNewsroom, aSource } from '../support/plain-newsroom.ts'

const SOURCES = Array.from({ length: 100 }, (_, i) => aSource(`s${i}`))
const ITEMS = 20
const worker = workerOf(aNewsroom(SOURCES))

interface Budget {
  statements: number
  read: number
  written: number
  requests: number
  mostAtOnce: number
}
const fresh = (): Budget => ({ statements: 0, read: 0, written: 0, requests: 0, mostAtOnce: 0 })
let budget = fresh()
let atOnce = 0
let newItems = 0

/** D1 with what it bills counted: statements, rows read, rows written. */
function counting(database: Database): Database {
  interface Billed {
    readonly meta?: { readonly rows_read?: number; readonly rows_written?: number }
  }
  const count = <T>(answer: T): T => {
    const { meta } = answer as Billed
    budget.read += meta?.rows_read ?? 0
    budget.written += meta?.rows_written ?? 0
    return answer
  }
  const inner = new WeakMap<Statement, Statement>()
  const wrap = (statement: Statement): Statement => {
    const wrapped: Statement = {
      bind: (...values) => wrap(statement.bind(...values)),
      all: async <T>() => count(await statement.all<T>()),
      first: async <T>() => count(await statement.all<T>()).results[0] ?? null,
      run: async () => count(await statement.run()),
    }
    inner.set(wrapped, statement)
    return wrapped
  }
  return {
    prepare(sql) {
      budget.statements++
      return wrap(database.prepare(sql))
    },
    batch: async <T>(statements: Statement[]) =>
      (await database.batch<T>(statements.map((each) => inner.get(each) ?? each))).map(count),
  }
}

const rss = (id: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${id}</title><link>https://${id}.example.org/</link>${Array.from(
    { length: ITEMS },
    (_, i) => i + (id === 's0' || id === 's1' ? newItems : 0),
  )
    .map(
      (n) =>
        `<item><title>Talks ${n} in ${id}</title><link>https://${id}.example.org/${n}</link><guid isPermaLink="false">urn:${id}:x${n}</guid>` +
        `<pubDate>Mon, 23 Nov 2026 10:${10 + (n % 50)}:00 GMT</pubDate><author>ada@${id}.example.org (Ada Byron)</author><description>What was said in France.</description></item>`,
    )
    .join('')}</channel></rss>`

beforeEach(async () => {
  const tables = ['article', 'ledger', 'facet', 'author', 'author_name', 'source_state', 'doc', 'meta']
  const database = env.DB as Database
  await database.batch(tables.map((table) => database.prepare(`DELETE FROM ${table}`)))
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input as string, init as RequestInit)
    budget.requests++
    budget.mostAtOnce = Math.max(budget.mostAtOnce, ++atOnce)
    await new Promise((resolve) => setTimeout(resolve, 1))
    atOnce--
    const id = /^https:\/\/(\w+)\.example\.org\//.exec(request.url)?.[1] ?? ''
    const tag = `"${id}-${id === 's0' || id === 's1' ? newItems : 0}"`
    if (request.headers.get('if-none-match') === tag)
      return new Response(null, { status: 304, headers: { etag: tag } })
    return new Response(rss(id), { headers: { etag: tag, 'content-type': 'application/rss+xml' } })
  })
})
afterEach(() => vi.restoreAllMocks())

test('a cycle keeps to its budget: D1 statements, connections at once; rows are counted for docs/scale.md', async () => {
  const sent: Message[] = []
  const bindings = {
    DB: counting(env.DB as Database),
    QUEUE: {
      sendBatch: async (batch: readonly { body: Message }[]) =>
        void sent.push(...batch.map(({ body }) => body)),
    },
    DATELINE_PUBLIC_URL: 'https://dateline.example',
    DATELINE_MIN_INTERVAL: '0',
  } as Env
  const deliver = (messages: readonly Message[]) =>
    worker.queue({ messages: messages.map((body): Delivered => ({ body, ack() {}, retry() {} })) }, bindings)

  async function cycle(): Promise<Record<'cron' | 'message' | 'publish', Budget>> {
    budget = fresh()
    await worker.scheduled({}, bindings)
    const cron = budget
    const refreshes = sent.splice(0).filter(({ kind }) => kind === 'refresh')
    expect(refreshes).toHaveLength(10)
    budget = fresh()
    await deliver(refreshes.slice(0, 1))
    const message = budget
    budget = fresh()
    await deliver(refreshes.slice(1))
    budget = fresh()
    await deliver([{ kind: 'publish' }])
    return { cron, message, publish: budget }
  }

  const cold = await cycle()
  // What search has still to take up comes in portions; a warm cycle is measured without them.
  for (let portions = 0; portions < 10; portions++) await deliver([{ kind: 'publish' }])
  const warm = await cycle()
  newItems = 2
  const changed = await cycle()
  console.log(JSON.stringify({ cold, warm, changed }))
  expect(cold.message.statements).toBeLessThanOrEqual(6)
  expect(warm.cron.statements).toBeLessThanOrEqual(4)
  expect(warm.message.statements).toBeLessThanOrEqual(3)
  expect(warm.publish.statements).toBeLessThanOrEqual(2)
  expect(changed.message.statements).toBeLessThanOrEqual(3 + 2 * 2)
  for (const { message } of [cold, warm, changed]) expect(message.mostAtOnce).toBeLessThanOrEqual(6)
  expect(warm.message.requests).toBe(10)
})
