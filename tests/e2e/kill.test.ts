import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FeedOrigin } from '../support/feed-origin.ts'

let folder: string
let origin: FeedOrigin

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'))
  origin = await FeedOrigin.start({ feeds: 60, items: 12 })
  writeFileSync(join(folder, 'list.opml'), origin.opml())
})
afterEach(() => {
  origin.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command of ours; with `killAfter`, kills it once the origin has answered it that often. */
function run(
  command: string,
  { killAfter }: { killAfter?: number } = {},
): Promise<{ code: number | null; signal: string | null; out: string }> {
  const options = ['--store', join(folder, 'store.db'), '--opml', join(folder, 'list.opml')]
  const args = [
    'src/node/dateline.js',
    command,
    ...options,
    '--min-interval',
    '0',
    '--allow-private',
    origin.host,
  ]
  const before = origin.answered
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (out += chunk))
    const watch = setInterval(() => {
      if (killAfter !== undefined && origin.answered - before >= killAfter) child.kill('SIGKILL')
    }, 1)
    child.on('close', (code, signal) => {
      clearInterval(watch)
      resolve({ code, signal, out })
    })
  })
}

describe('refresh, killed', () => {
  test('loses nothing and keeps nothing twice: 20 kills in its midst, then one whole refresh', {
    timeout: 60_000,
  }, async () => {
    let killed = 0
    for (let i = 0; i < 20; i++) {
      const { signal } = await run('refresh', { killAfter: 1 + i * 3 })
      if (signal === 'SIGKILL') killed++
    }
    expect(killed).toBeGreaterThan(15)
    const last = await run('refresh')
    expect(last.code, last.out).toBe(0)
    const { out } = await run('list')
    expect(out.trim().split('\n').sort()).toEqual(origin.ids().sort())
  })
})
