import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plain, RawOrigin, rawThenEnd } from '../node/raw-origin.ts'
import { freePort, type Running, start } from '../support/processes.ts'
import { item, rss } from './hostile-feed.ts'
import { runDateline } from './run-dateline.ts'

let folder: string
let origin: RawOrigin
let served: Running | undefined

const SECRET = 'token-5f2c'
const rude = '<\u001b[31mhtml\u0007\u202e>'.padEnd(900, 'x')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-operators-'))
  origin = await new RawOrigin({
    '/fine': plain(rss(item('a') + item('b'))),
    '/rude': plain(rude),
    '/down': rawThenEnd('HTTP/1.1 503 \u001b[2J\r\nContent-Length: 0\r\nRetry-After: 7200\r\n\r\n'),
  }).start()
  const lines = ['/fine', '/rude', '/down'].map((path) => `<outline xmlUrl="${origin.url(path)}"/>`)
  writeFileSync(join(folder, 'list.opml'), `<opml version="2.0"><body>${lines.join('')}</body></opml>`)
})
afterEach(async () => {
  await served?.end('SIGKILL')
  await origin.stop()
  rmSync(folder, { recursive: true, force: true })
})

const options = (): string[] => [
  ...['--opml', join(folder, 'list.opml'), '--store', join(folder, 'store.db'), '--min-interval', '0'],
  ...['--allow-private', origin.host],
]

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('dateline refresh, for who runs it', () => {
  test('--json gives one object a source and a summary, each error a short line without controls', async () => {
    const { code, out, err } = await runDateline(['refresh', '--json', ...options()])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const objects = linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(objects).toHaveLength(4)
    const bySource = new Map(objects.slice(0, 3).map((each) => [new URL(String(each.url)).pathname, each]))
    expect(bySource.get('/fine')).toEqual({
      source: expect.any(String),
      url: origin.url('/fine'),
      outcome: 'fresh',
      new: 2,
      changed: 0,
    })
    for (const path of ['/rude', '/down']) {
      const { outcome, error } = bySource.get(path) as { outcome: string; error: string }
      expect(outcome).toBe('failed')
      expect(error.length).toBeLessThanOrEqual(300)
      expect(error).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
    expect(objects[3]).toMatchObject({ summary: { sources: 3, fresh: 1, failed: 2, new: 2, changed: 0 } })
  })

  test('reports a line a source, its cause and when it tries again; --quiet says nothing, --verbose more', async () => {
    const { code, out, err } = await runDateline(['refresh', ...options()])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/: 2 new, 0 changed\n/)
    expect(out).toMatch(/: HTTP 503, next try in 2 h\n/)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(linesOf(out)).toHaveLength(4)
    expect(await runDateline(['refresh', '--quiet', ...options()])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
    const verbose = await runDateline(['refresh', '--verbose', ...options()])
    expect(verbose.code).toBe(0)
    expect(linesOf(verbose.out).length).toBeGreaterThanOrEqual(3)
    expect(verbose.out + verbose.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('gives stack traces with --verbose alone', async () => {
    writeFileSync(join(folder, 'store.db'), 'no store '.repeat(900))
    const { err } = await runDateline(['refresh', ...options()])
    expect(linesOf(err)).toHaveLength(1)
    const verbose = await runDateline(['refresh', '--verbose', ...options()])
    expect(verbose.code).toBe(1)
    expect(verbose.err).toMatch(/\n\s+at /)
  })
})

describe('dateline serve, for who runs it', () => {
  test('logs cycles, sources and publishing as JSON lines without secrets, and tells machines how it is', async () => {
    const port = await freePort()
    const relay = `https://relay.example/?key=${SECRET}&url={url}`
    served = await start(
      [
        'src/node/dateline.js',
        'serve',
        ...options(),
        '--port',
        String(port),
        '--relay',
        relay,
        '--contact',
        'desk@outlet.example',
      ],
      { words: /"msg":"A cycle has ended"/, within: 40_000 },
    )
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
    }
    const health = await get('/healthz')
    expect(health).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' })
    expect(JSON.parse(health.text)).toMatchObject({ ok: true, sources: 3, failing: 2 })
    const { status, type, text } = await get('/metrics')
    expect({ status, type }).toEqual({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' })
    for (const sample of [
      /^dateline_fetches_total\{outcome="fresh"\} 1$/m,
      /^dateline_fetches_total\{outcome="failed"\} 2$/m,
      /^dateline_articles_total\{kind="new"\} 2$/m,
      /^dateline_cycle_seconds_count 1$/m,
      /^dateline_cycle_seconds_sum \d+\.\d+$/m,
      /^dateline_render_seconds_count \d+$/m,
      /^dateline_unpublished_changes 0$/m,
      /^dateline_queue_age_seconds \d+$/m,
      /^dateline_source_last_success_timestamp_seconds\{source="[^"]+"\} \d+(?:\.\d+)?$/m,
    ]) {
      expect(text).toMatch(sample)
    }
    expect(await served.end()).toBe(0)

    const objects = linesOf(served.said())
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const find = (msg: RegExp) => objects.filter((each) => msg.test(String(each.msg)))
    expect(find(/^A cycle begins$/)).toMatchObject([
      { level: 'info', sources: 3, time: expect.stringMatching(/^\d{4}-.*Z$/) },
    ])
    expect(find(/^A cycle has ended$/)).toMatchObject([
      { fresh: 1, failed: 2, new: 2, seconds: expect.any(Number) },
    ])
    expect(find(/^Published$/).at(-1)).toMatchObject({
      documents: expect.any(Number),
      seconds: expect.any(Number),
    })
    const outcomes = objects.filter((each) => typeof each.outcome === 'string')
    expect(outcomes.map(({ level, outcome }) => `${level} ${outcome}`).sort()).toEqual([
      'info fresh',
      'warn failed',
      'warn failed',
    ])
    expect(served.said()).not.toContain(SECRET)
    expect(served.said()).not.toContain('\u001b')
  })
})

describe('dateline, asked to let go', () => {
  test('--retention: bodies past it go, what the feed shows stays, and nothing comes back as new', async () => {
    const old = (name: string) => item(name, { date: 'Mon, 24 Nov 2025 10:00:00 GMT' })
    const young = item('young', { date: new Date().toUTCString() })
    const cycle = async (days: number, ...items: string[]) => {
      origin.on('/fine', plain(rss(items.join(''))))
      const { code, out } = await runDateline([
        'refresh',
        '--json',
        '--retention',
        String(days),
        ...options(),
      ])
      expect(code).toBe(0)
      const { out: list } = await runDateline(['list', '--store', join(folder, 'store.db')])
      const fine = linesOf(out).find((line) => line.includes('/fine"')) ?? '{}'
      return { kept: linesOf(list).length, outcome: JSON.parse(fine) as unknown }
    }
    expect(await cycle(30, young, old('a'), old('b'), old('c'))).toMatchObject({
      kept: 4,
      outcome: { new: 4 },
    })
    expect(await cycle(3650, young, old('a'))).toMatchObject({ kept: 4 })
    expect(await cycle(30, young, old('a'))).toMatchObject({ kept: 2, outcome: { new: 0 } })
    expect(await cycle(30, young, old('a'), old('b'), old('c'))).toMatchObject({
      kept: 2,
      outcome: { new: 0 },
    })
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'serve: %s in the midst of a cycle ends it at once, and the sources are free for the next',
    async (signal) => {
      origin.on('/down', () => {})
      const port = await freePort()
      served = await start(['src/node/dateline.js', 'serve', ...options(), '--port', String(port)], {
        words: /"msg":"A cycle begins"/,
        within: 40_000,
      })
      await until(() => origin.requestsFor('/down').length > 0)
      const asked = performance.now()
      expect(await served.end(signal)).toBe(0)
      // Its silent source would have been waited for for ten seconds.
      expect(performance.now() - asked).toBeLessThan(8000)
      expect(served.said()).not.toMatch(/"level":"error"/)
      origin.on('/down', plain(rss(item('c'))))
      const { out } = await runDateline(['refresh', '--json', ...options()])
      const outcomes = linesOf(out)
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { outcome: string }).outcome)
      expect(outcomes).toHaveLength(3)
      expect(outcomes).not.toContain('later')
    },
  )
})

describe('dateline, where nobody listens', () => {
  const through = (command: string) =>
    promisify(execFile)('/bin/sh', ['-c', command, 'sh', process.execPath, 'src/node/dateline.js'])

  test.each(['list', 'refresh --json'])(
    '%s ends without a word when its reader has gone',
    async (command) => {
      await runDateline(['refresh', ...options()])
      const args = options().map((option) => `'${option}'`)
      const given = command === 'list' ? args.slice(2, 4) : args
      expect(
        await through(`{ "$1" "$2" ${command} ${given.join(' ')}; echo "ended $?" >&2; } | true`),
      ).toMatchObject({
        stderr: 'ended 0\n',
      })
    },
  )

  test.runIf(existsSync('/dev/full'))('says in words that it cannot write', async () => {
    const { stderr } = await through('"$1" "$2" --help > /dev/full; echo "ended $?" >&2')
    expect(stderr).toMatch(/^dateline: Cannot write to standard output: ENOSPC[^\n]*\nended 1\n$/)
  })
})

/** Waits for something that will come soon. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !isSo(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isSo()).toBe(true)
}
