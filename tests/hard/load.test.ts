import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort, type Running, start } from '../support/processes.ts'
import { GrowingOrigin } from './growing-origin.ts'
import { runDateline } from './run-dateline.ts'

const RATE = 1000
const SECONDS = 30
const PATHS = [
  '/',
  '/feeds/all',
  '/feeds/all.atom',
  '/feeds/all.rss',
  '/feeds/all.json',
  '/feeds.opml',
  '/authors/ada-byron',
  '/authors/ben-quill.atom',
  '/countries',
  '/style.css',
]

let folder: string
let origin: GrowingOrigin
let served: Running | undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-load-'))
  origin = await GrowingOrigin.start({ feeds: 20, version: 10 })
  writeFileSync(join(folder, 'list.opml'), origin.opml())
})
afterEach(async () => {
  await served?.end('SIGKILL')
  origin.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Megabytes that a process holds now; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return 0
  }
}

test(`serve answers ${RATE} requests a second for ${SECONDS} s while refreshes run: no error, no torn document, memory flat`, {
  timeout: 150_000,
}, async () => {
  const options = [
    '--opml',
    join(folder, 'list.opml'),
    '--store',
    join(folder, 'store.db'),
    '--min-interval',
    '0',
    '--allow-private',
    origin.host,
    '--limit',
    '60',
  ]
  expect(await runDateline(['refresh', ...options])).toMatchObject({ code: 0 })
  const port = await freePort()
  const running = await start(['src/node/dateline.js', 'serve', ...options, '--port', String(port)], {
    words: /serves at/,
    within: 30_000,
  })
  served = running

  const client = new URL('load-client.ts', import.meta.url).pathname
  const args = [client, `http://127.0.0.1:${port}`, String(RATE), String(SECONDS), ...PATHS]
  let loading = true
  const load = promisify(execFile)(process.execPath, args).finally(() => {
    loading = false
  })
  const memory: number[] = []
  const watch = setInterval(() => memory.push(memoryOf(running.process.pid)), 500)
  let refreshes = 0
  while (loading) {
    origin.version++
    const ended = await runDateline(['refresh', ...options])
    expect(ended.code, ended.err).toBe(0)
    refreshes++
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
  clearInterval(watch)
  const found = JSON.parse((await load).stdout) as Record<string, number> & {
    faults: string[]
    statuses: Record<string, number>
  }
  const [early, late] = [memory.slice(10, 30), memory.slice(-20)].map((some) => Math.max(...some))
  console.log(
    `${found.done} requests in ${found.seconds!.toFixed(1)} s beside ${refreshes} refreshes: p50 ${found.p50} ms, p99 ${found.p99} ms, longest ${found.max} ms; ` +
      `${JSON.stringify(found.statuses)}, ${found.tags} tags; ${early} MB after some seconds, ${late} MB at the end`,
  )
  expect(found.faults).toEqual([])
  expect(found.done).toBe(RATE * SECONDS)
  expect(found.statuses['304']).toBeGreaterThan(1000)
  expect(found.tags).toBeGreaterThan(PATHS.length * 3)
  expect(refreshes).toBeGreaterThan(3)
  expect(found.seconds).toBeLessThan(90)
  expect(late!).toBeLessThan(early! + 64)
  expect(running.said()).not.toMatch(/"level":50/)
  expect(await running.end()).toBe(0)
})
