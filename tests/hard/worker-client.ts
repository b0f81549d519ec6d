/**
 * Runs a Worker's cycle as a process of its own, over a database in memory: cron, queue, and the pages served afterwards.
 * Prints how each source stands and the most that the isolate has held: what JavaScript holds, and buffers outside it.
 */
import { SqliteDatabase } from '../../src/node/sqlite-database.ts'
import type { Database, Statement } from '../../src/store/database.ts'
import type { Delivered, Env, Message } from '../../src/worker/bindings.ts'
import { workerOf } from '../../src/worker/worker.ts'
import { aNewsroom, aSource } from '../support/plain-newsroom.ts'

const [host = '', ...paths] = process.argv.slice(2)
const sources = paths.map((path, i) => ({ ...aSource(`s${i}`), feedUrl: `http://${host}${path}` }))
const worker = workerOf(aNewsroom(sources))

const database = new SqliteDatabase(':memory:')
database.migrate(new URL('../../src/store/migrations/', import.meta.url))
const most = { heap: 0, outside: 0, both: 0 }
const look = () => {
  const { heapUsed, external } = process.memoryUsage()
  most.heap = Math.max(most.heap, heapUsed)
  most.outside = Math.max(most.outside, external)
  most.both = Math.max(most.both, heapUsed + external)
}
const timer = setInterval(look, 5)
/** D1 is not in the isolate, and answers later: others have their turn meanwhile. */
const DB: Database = {
  prepare: (sql: string) => database.prepare(sql),
  batch: async <T>(statements: Statement[]) => {
    look()
    await new Promise((resolve) => setTimeout(resolve))
    return database.batch<T>(statements)
  },
}
const sent: Message[] = []
const env = {
  DB,
  QUEUE: {
    sendBatch: async (batch: readonly { body: Message }[]) =>
      void sent.push(...batch.map(({ body }) => body)),
  },
  DATELINE_PUBLIC_URL: 'https://dateline.example',
  DATELINE_MIN_INTERVAL: '0',
  DATELINE_ALLOW_PRIVATE: host,
} as Env

const begun = performance.now()
await worker.scheduled({}, env)
let failed = 0
const delivered = sent.splice(0).map((body): Delivered => ({ body, ack() {}, retry: () => void failed++ }))
await worker.queue({ messages: delivered }, env)
const pages = ['/feeds/all', '/feeds/all.rss', '/feeds/all.atom', '/feeds/all.json', '/status', '/sources/s0']
const statuses: number[] = []
for (const page of pages) {
  const answer = await worker.fetch(new Request(`https://dateline.example${page}`), env)
  statuses.push(answer.status)
  await answer.text()
  look()
}
clearInterval(timer)
const rows = database
  .statement(
    'SELECT id, state, (SELECT count(*) FROM article a WHERE a.source = s.id) AS n FROM source_state s',
  )
  .all()
const standings = rows.map(({ id, state, n }) => ({
  id,
  articles: n,
  error: (JSON.parse(String(state ?? '{}')) as { lastError?: string }).lastError,
}))
const inMB = (bytes: number) => Math.round(bytes / 1024 / 1024)
console.log(
  JSON.stringify({
    standings,
    statuses,
    failed,
    seconds: (performance.now() - begun) / 1000,
    heapMB: inMB(most.heap),
    outsideMB: inMB(most.outside),
    bothMB: inMB(most.both),
  }),
)
