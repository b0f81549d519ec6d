import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort, type Running, start } from '../support/processes.ts'
import { GrowingOrigin } from './growing-origin.ts'
import { runDateline } from './run-dateline.ts'

let folder: string
let origin: GrowingOrigin
let served: Running | undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-backup-'))
  origin = await GrowingOrigin.start({ feeds: 20, version: 5 })
  writeFileSync(join(folder, 'list.opml'), origin.opml())
})
afterEach(async () => {
  await served?.end('SIGKILL')
  origin.close()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string): string => join(folder, name)
const options = (): string[] => [
  '--opml',
  file('list.opml'),
  '--store',
  file('store.db'),
  '--min-interval',
  '0',
  '--allow-private',
  origin.host,
]

/** The ids in a copy, which must be sound. */
function idsIn(name: string): string[] {
  const database = new DatabaseSync(file(name), { readOnly: true })
  try {
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    return database
      .prepare('SELECT id FROM article')
      .all()
      .map(({ id }) => String(id))
      .sort()
  } finally {
    database.close()
  }
}

describe('dateline backup and restore, while serving and refreshing', () => {
  test('give sound copies, and a running serve shows what was restored', { timeout: 120_000 }, async () => {
    expect(await runDateline(['refresh', ...options()])).toMatchObject({ code: 0 })
    const port = await freePort()
    served = await start(['src/node/dateline.js', 'serve', ...options(), '--port', String(port)], {
      words: /serves at/,
      within: 30_000,
    })
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      return { status: answer.status, text: await answer.text() }
    }
    const first = await runDateline(['backup', file('first.db'), '--store', file('store.db')])
    expect(first).toMatchObject({ code: 0 })
    expect(idsIn('first.db')).toEqual(origin.ids())

    // Copies in the midst of refreshes: each is the store as it stood between two transactions.
    const sizes = new Set<number>()
    for (let i = 0; i < 4; i++) {
      origin.version++
      const [refreshed, copied] = await Promise.all([
        runDateline(['refresh', ...options()]),
        runDateline(['backup', file(`${i}.db`), '--store', file('store.db')]),
      ])
      expect([refreshed.code, copied.code], refreshed.err + copied.err).toEqual([0, 0])
      const kept = idsIn(`${i}.db`)
      const all = new Set(origin.ids())
      expect(kept.every((id) => all.has(id))).toBe(true)
      expect(kept.length).toBeGreaterThanOrEqual(100)
      sizes.add(kept.length)
      expect((await get('/feeds/all.atom')).status).toBe(200)
    }
    const newest = `urn:test:0:${origin.version - 1}`
    await expect
      .poll(async () => (await get('/feeds/all.json')).text.includes(newest), { timeout: 20_000 })
      .toBe(true)

    const restored = await runDateline(['restore', file('first.db'), '--store', file('store.db')])
    expect(restored, restored.err).toMatchObject({ code: 0 })
    expect(idsIn('store.db')).toEqual(idsIn('first.db'))
    await expect
      .poll(async () => (await get('/feeds/all.json')).text.includes(newest), { timeout: 20_000 })
      .toBe(false)
    expect((await get('/feeds/all.json')).text).toContain('urn:test:0:4')
    expect(await served.end()).toBe(0)

    // What the copy did not have comes again with the next refresh, each once.
    expect(await runDateline(['refresh', ...options()])).toMatchObject({ code: 0 })
    expect(idsIn('store.db')).toEqual(origin.ids())
    console.log(
      `4 backups in the midst of refreshes, of ${[...sizes].join(', ')} articles, all sound; restored under a running serve`,
    )
  })

  test('refuse what is no copy, and what is damaged, and leave the store as it is', {
    timeout: 60_000,
  }, async () => {
    expect(await runDateline(['refresh', ...options()])).toMatchObject({ code: 0 })
    writeFileSync(file('words.db'), 'words '.repeat(5000))
    new DatabaseSync(file('other.db')).exec('CREATE TABLE diary (day TEXT); INSERT INTO diary VALUES (1)')
    for (const copy of ['words.db', 'other.db', 'none.db']) {
      const refused = await runDateline(['restore', file(copy), '--store', file('store.db')])
      expect(refused.code).toBe(1)
      expect(refused.err).toContain(copy)
      expect(refused.err.trim().split('\n')).toHaveLength(1)
    }
    expect(idsIn('store.db')).toEqual(origin.ids())
  })
})
