import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort, type Running, start } from '../support/processes.ts'
import { GrowingOrigin } from './growing-origin.ts'
import { type Ended, runDateline } from './run-dateline.ts'

let folder: string
let origin: GrowingOrigin | undefined
let served: Running | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'))
})
afterEach(async () => {
  await served?.end('SIGKILL')
  served = undefined
  origin?.close()
  origin = undefined
  rmSync(folder, { recursive: true, force: true })
})

const optionsOf = (from: GrowingOrigin, store: string): string[] => {
  const list = join(folder, 'list.opml')
  writeFileSync(list, from.opml())
  return ['--opml', list, '--store', store, '--min-interval', '0', '--allow-private', from.host]
}

/** The ids in a store, by a look into the file itself. */
function idsIn(store: string): string[] {
  const database = new DatabaseSync(store, { readOnly: true })
  try {
    return database
      .prepare('SELECT id FROM article ORDER BY id')
      .all()
      .map(({ id }) => String(id))
  } finally {
    database.close()
  }
}

const listed = async (store: string): Promise<Ended> => runDateline(['list', '--store', store])
const idsOf = ({ out }: Ended): string[] => out.split('\n').filter(Boolean).sort()

/** Serves a store without any source of its own, and waits until it listens. */
async function serve(store: string, from: GrowingOrigin): Promise<{ at: string; running: Running }> {
  const port = await freePort()
  const args = ['src/node/dateline.js', 'serve', ...optionsOf(from, store), '--port', String(port)]
  served = await start(args, { words: /Dateline serves at/, within: 30_000 })
  return { at: `http://127.0.0.1:${port}`, running: served }
}

describe('dateline refresh, killed', () => {
  test('loses nothing, keeps nothing twice, and nothing vanishes: 50 kills at random moments', {
    timeout: 150_000,
  }, async () => {
    const ours = await GrowingOrigin.start({ feeds: 60 })
    origin = ours
    const store = join(folder, 'store.db')
    const options = ['refresh', '--json', ...optionsOf(ours, store)]
    let [killed, inPublish] = [0, 0]
    let before: string[] = []
    for (let round = 0; round < 50; round++) {
      ours.version++
      // Of each ten, seven while asking and keeping, three once all is kept and publishing has begun.
      const publishing = round % 10 >= 7
      const after = 1 + Math.floor(Math.random() * ours.feeds)
      const begun = ours.answered
      const ended = await runDateline(options, {
        started: (kill, child) => {
          ours.onAnswer = (answered) => {
            if (!publishing && answered - begun >= after) kill()
          }
          let lines = 0
          child.stdout?.on('data', (chunk: Buffer) => {
            lines += chunk.toString().split('\n').length - 1
            if (publishing && lines >= ours.feeds) kill()
          })
        },
      })
      if (ended.signal === 'SIGKILL') killed++
      if (ended.signal === 'SIGKILL' && publishing) inPublish++
      else if (ended.signal === null) expect(ended.code, ended.err).toBe(0)
      const now = idsIn(store)
      expect(new Set(now).size).toBe(now.length)
      const kept = new Set(now)
      expect(before.filter((id) => !kept.has(id))).toEqual([])
      before = now
    }
    ours.onAnswer = () => {}
    expect(killed).toBeGreaterThan(35)
    const last = await runDateline(options)
    expect(last.code, last.err).toBe(0)
    expect(idsOf(await listed(store))).toEqual(ours.ids())
    const { published, documents } = publishedIn(store)
    expect(published).toBe(true)
    expect(documents).toContain(`urn:test:0:${ours.version - 1}`)
    console.log(
      `${killed} kills, ${inPublish} of them while publishing: ${ours.ids().length} articles, 0 lost, 0 twice, 0 vanished`,
    )
  })
})

/** Whether all that is kept is published, and the newest feed as it is served. */
function publishedIn(store: string): { published: boolean; documents: string } {
  const database = new DatabaseSync(store, { readOnly: true })
  try {
    const one = (sql: string): string => String(Object.values(database.prepare(sql).get() ?? {})[0])
    const seq = one('SELECT max(seq) FROM article')
    return {
      published: Number(one("SELECT value FROM meta WHERE key = 'published'").split(' ')[0]) >= Number(seq),
      documents: one("SELECT body FROM doc WHERE path = '/feeds/all.json'"),
    }
  } finally {
    database.close()
  }
}

describe('dateline refresh, four at once', () => {
  test('keeps each article once, and all four end well', { timeout: 90_000 }, async () => {
    origin = await GrowingOrigin.start({ feeds: 60, version: 12 })
    const store = join(folder, 'store.db')
    const options = ['refresh', ...optionsOf(origin, store)]
    const all = await Promise.all([1, 2, 3, 4].map(() => runDateline(options)))
    for (const { code, err, out } of all) {
      expect(code, err).toBe(0)
      expect(out + err).not.toMatch(/locked|constraint/i)
    }
    expect(idsOf(await listed(store))).toEqual(origin.ids())
    console.log(
      `four at once: ${origin.answered} requests for ${origin.feeds} feeds, ${Math.max(...all.map(({ seconds }) => seconds)).toFixed(1)} s`,
    )
  })
})

/** A small file system of its own; undefined where this machine does not let us have one. */
function smallDisk(
  at: string,
  size: string,
): { resize: (size: string) => void; unmount: () => void } | undefined {
  mkdirSync(at)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return {
    resize: (to) => execFileSync('mount', ['-o', `remount,size=${to}`, at], { stdio: 'ignore' }),
    unmount: () => execFileSync('umount', ['-l', at], { stdio: 'ignore' }),
  }
}

describe('dateline on a disk that is full', () => {
  test('says so, goes on listing and serving what it has, and catches up later', { timeout: 90_000 }, async ({
    skip,
  }) => {
    const at = join(folder, 'disk')
    const disk = smallDisk(at, '3m')
    if (!disk) return skip('no file system can be mounted here')
    try {
      origin = await GrowingOrigin.start({ feeds: 10, version: 2 })
      const store = join(at, 'store.db')
      const options = ['refresh', ...optionsOf(origin, store)]
      expect(await runDateline(options)).toMatchObject({ code: 0, err: '' })
      const had = idsOf(await listed(store))
      expect(had).toHaveLength(20)

      origin.version = 60
      const full = await runDateline(options)
      expect(full.code).toBe(1)
      expect(full.err).toMatch(/full/i)
      expect(
        full.err
          .trim()
          .split('\n')
          .filter((line) => /^\s+at /.test(line)),
      ).toEqual([])
      const list = await listed(store)
      expect(list.code, list.err).toBe(0)
      for (const id of had) expect(idsOf(list)).toContain(id)
      expect(new Set(idsOf(list)).size).toBe(idsOf(list).length)

      const { at: address, running } = await serve(store, origin)
      const answer = await fetch(`${address}/feeds/all.json`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('urn:test:0:1')
      expect(await running.end()).toBe(0)

      disk.resize('64m')
      expect(await runDateline(options)).toMatchObject({ code: 0, err: '' })
      expect(idsOf(await listed(store))).toEqual(origin.ids())
      console.log(`a full disk: exit 1, "${full.err.trim().slice(0, 160)}"`)
    } finally {
      await served?.end('SIGKILL')
      disk.unmount()
    }
  })
})

describe('dateline where a file may grow no more', () => {
  test('says so, keeps what it has, and catches up later', { timeout: 90_000 }, async () => {
    origin = await GrowingOrigin.start({ feeds: 10, version: 2 })
    const store = join(folder, 'store.db')
    const options = ['refresh', ...optionsOf(origin, store)]
    expect(await runDateline(options)).toMatchObject({ code: 0, err: '' })
    origin.version = 60
    // POSIX counts in blocks of 512 bytes; what is to come takes some megabytes.
    const blocks = Math.ceil(statSync(store).size / 512) + 800
    const script = `ulimit -f ${blocks}; exec "$0" src/node/dateline.js "$@"`
    const limited = spawnSync('/bin/sh', ['-c', script, process.execPath, 'list', '--store', store])
    expect(limited.status).toBe(0)
    const full = await promisify(execFile)('/bin/sh', ['-c', script, process.execPath, ...options]).catch(
      (ended: { code: number; stderr: string }) => ended,
    )
    expect(full).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^dateline: Cannot use the store ".*store\.db": [^\n]+\n$/),
    })
    expect(idsOf(await listed(store))).toHaveLength(20)
    expect(await runDateline(options)).toMatchObject({ code: 0, err: '' })
    expect(idsOf(await listed(store))).toEqual(origin.ids())
  })
})

/** Writes nonsense over the pages of a table, as a failing disk does. */
function corrupt(store: string, table: string): void {
  const database = new DatabaseSync(store)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const { page_size: size } = database.prepare('PRAGMA page_size').get() as { page_size: number }
  const { rootpage } = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as {
    rootpage: number
  }
  database.close()
  const handle = openSync(store, 'r+')
  writeSync(handle, Buffer.alloc(size, 0xa5), 0, size, (rootpage - 1) * size)
  closeSync(handle)
}

describe('dateline on a store that is damaged', () => {
  test.each(['article', 'source_state', 'ledger'])(
    'names the file, never makes a new one in its place, and a running serve goes on: %s',
    { timeout: 60_000 },
    async (table) => {
      origin = await GrowingOrigin.start({ feeds: 5, version: 3 })
      const store = join(folder, 'store.db')
      const options = optionsOf(origin, store)
      expect(await runDateline(['refresh', ...options])).toMatchObject({ code: 0 })
      const { at, running } = await serve(store, origin)
      const get = async (path: string) => {
        const answer = await fetch(at + path)
        return { status: answer.status, text: await answer.text() }
      }
      const good = { atom: await get('/feeds/all.atom'), front: await get('/') }
      expect(good.atom.status).toBe(200)

      corrupt(store, table)
      const { ino, size } = statSync(store)
      copyFileSync(store, join(folder, 'damaged.db'))
      origin.version++
      const refreshed = await runDateline(['refresh', ...options])
      expect(refreshed.code).toBe(1)
      expect(refreshed.err).toContain('store.db')
      expect(refreshed.err).toMatch(/malformed|damaged|corrupt/i)
      expect(refreshed.err.trim().split('\n')).toHaveLength(1)
      expect(statSync(store).ino).toBe(ino)
      expect(statSync(store).size).toBeGreaterThanOrEqual(size)
      if (table === 'article') {
        const list = await listed(store)
        expect({ code: list.code, named: list.err.includes('store.db') }).toEqual({ code: 1, named: true })
      }

      expect(await get('/feeds/all.atom')).toEqual(good.atom)
      expect(await get('/')).toEqual(good.front)
      expect(running.process.exitCode).toBe(null)
      expect(await running.end()).toBe(0)
    },
  )

  test('refuses a file that is no store, and leaves it as it is', async () => {
    const store = join(folder, 'store.db')
    writeFileSync(store, 'the diary of somebody '.repeat(500))
    origin = await GrowingOrigin.start({ feeds: 1 })
    for (const command of ['refresh', 'serve', 'list']) {
      const ended = await runDateline([
        command,
        ...(command === 'list' ? ['--store', store] : optionsOf(origin, store)),
      ])
      expect(ended.code).toBe(1)
      expect(ended.err).toContain('store.db')
    }
    expect(statSync(store).size).toBe('the diary of somebody '.length * 500)
  })
})
