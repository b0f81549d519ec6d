import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOrigin } from '../../scripts/demo/origin.ts'
import { readOptions, UsageError } from '../../src/node/options.ts'
import { SCHEDULE } from '../../src/node/run-server.ts'
import { VERSION } from '../../src/version.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function dateline(...args: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['src/node/dateline.js', ...args], { encoding: 'utf8' })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

/** The same without holding up this process, which serves what the command asks for. */
function datelineAside(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/node/dateline.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += chunk))
  child.stderr.on('data', (chunk) => (said.err += chunk))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })))
}

describe('readOptions()', () => {
  test('takes defaults, then the environment, then the command line', () => {
    expect(readOptions(['serve'], {})).toMatchObject({
      store: 'var/dateline.db',
      publicUrl: 'http://127.0.0.1:8787',
      minInterval: 1800,
    })
    expect(readOptions(['serve'], { PORT: '99', DATELINE_MIN_INTERVAL: '0' })).toMatchObject({
      port: 99,
      minInterval: 0,
    })
    expect(readOptions(['serve', '--port', '7'], { PORT: '99' })).toMatchObject({
      port: 7,
      publicUrl: 'http://127.0.0.1:7',
    })
    expect(readOptions(['serve', '--public-url', 'https://x.example/'], {})).toMatchObject({
      publicUrl: 'https://x.example',
      contact: 'https://x.example',
    })
  })

  test.each([
    [['serve', '--port', 'x'], /--port takes a whole number/],
    [['serve', '--limit', '0'], /--limit takes a whole number from 1/],
    [['serve', '--public-url', 'ftp://x'], /--public-url takes an http/],
    [['serve', '--colour'], /Unknown option '--colour'/],
  ])('refuses %j in words', (args, words) => {
    expect(() => readOptions(args, {})).toThrow(UsageError)
    expect(() => readOptions(args, {})).toThrow(words)
  })
})

describe('the command line', () => {
  test('says how it is used, and its version', () => {
    const { status, out } = dateline('--help')
    expect(status).toBe(0)
    for (const word of [
      'serve',
      'refresh',
      'list',
      'publish',
      'inspect',
      'import',
      '--min-interval',
      'DATELINE_STORE',
    ])
      expect(out).toContain(word)
    expect(dateline('--version').out).toBe(`dateline ${VERSION}\n`)
  })

  test('ends with 2 for wrong usage and with 1 for what cannot be used, in one line without a stack trace', () => {
    expect(dateline('frobnicate')).toMatchObject({
      status: 2,
      err: expect.stringContaining('there is no command "frobnicate"'),
    })
    const file = join(folder, 'not-a-database.db')
    writeFileSync(file, 'this is no database '.repeat(100))
    const broken = dateline('list', '--store', file)
    expect(broken.status).toBe(1)
    expect(broken.err).toMatch(/Cannot use the store ".*not-a-database\.db": .*not a database/)
    expect(broken.err.split('\n').filter((line) => line !== '')).toHaveLength(1)
    expect(readFileSync(file, 'utf8')).toContain('this is no database')
    expect(
      dateline('refresh', '--opml', join(folder, 'none.opml'), '--store', join(folder, 'x.db')),
    ).toMatchObject({ status: 1, err: expect.stringContaining('none.opml') })
  })

  test('inspect prints each field of the seed page and where it came from', () => {
    const { status, out } = dateline('inspect', 'tests/corpus/seed-excerpt/page.html')
    expect(status).toBe(0)
    const read = JSON.parse(out) as {
      headline: string
      deck: string
      credits: { name: string }[]
      provenance: Record<string, { from: string; at?: string }>
    }
    expect(read.headline).toMatch(/^US-Brokered Paris Talks/)
    expect(read.deck).toBe('Talks will continue into a second day after substantial progress')
    expect(read.credits.map(({ name }) => name)).toEqual(['Jason Ditz'])
    for (const field of [
      'headline',
      'deck',
      'byline',
      'tagline',
      'articleBody',
      'pictures',
      'datePublished',
    ]) {
      expect(read.provenance[field]?.from, field).toMatch(/^(?:page|meta|json-ld)$/)
      expect(read.provenance[field]?.at, field).toMatch(/./)
    }
  })

  test('inspect says in one line what it did, with a feed, a broken feed, and what is neither', () => {
    const feed = dateline('inspect', 'tests/corpus/seed-full/feed.xml')
    expect(feed.err).toMatch(/^Read as a feed: 1 items, .*\n$/)
    const file = join(folder, 'broken.xml')
    writeFileSync(
      file,
      '<rss><channel><title>T</title><item><title>A & B</title><link>https://a.example/1</link></item><item><title>cut',
    )
    expect(dateline('inspect', file).err).toMatch(/^Read as a feed: \d items.*repaired.*\n$/)
    writeFileSync(file, 'just words')
    expect(dateline('inspect', file)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^dateline: Cannot inspect .*\n$/),
    })
  })

  test('inspect finds the feed of a site, and says which it took; a page without a feed is read as a page', async () => {
    const origin = await startOrigin()
    try {
      const allow = ['--allow-private', new URL(origin.url).host]
      const site = await datelineAside('inspect', `${origin.url}/courier/`, ...allow)
      expect(site.err).toMatch(
        /^http:\/\/127\.0\.0\.1:\d+\/courier\/ is a page; took its feed http:\S+ \(.+\)\. Read as a feed: \d+ items, .*\n$/,
      )
      expect((JSON.parse(site.out) as { articles: unknown[] }).articles.length).toBeGreaterThan(3)
      const feed = await datelineAside('inspect', `${origin.url}/antiwar/feed/`, ...allow)
      expect(feed.status === 0 ? feed.err : '').toMatch(/^Read as a feed: 1 items/)
      const bare = await datelineAside('inspect', `${origin.url}/`, ...allow)
      expect(bare.err).toMatch(/^Read as a page; it declares no feed; no feed at the usual places either\n$/)
      const none = await datelineAside('inspect', `${origin.url}/nothing-here`, ...allow)
      expect(none).toMatchObject({
        status: 1,
        err: expect.stringMatching(/^dateline: Cannot fetch .*HTTP 404.*\n$/),
      })
    } finally {
      await origin.close()
    }
  })

  test('backup and restore give the store back, and a damaged copy is refused', () => {
    const [store, copy] = [join(folder, 'kept.db'), join(folder, 'copy.db')]
    expect(dateline('list', '--store', store).status).toBe(0)
    expect(dateline('backup', copy, '--store', store).status).toBe(0)
    expect(dateline('restore', copy, '--store', join(folder, 'other.db')).status).toBe(0)
    writeFileSync(copy, 'damaged '.repeat(1000))
    expect(dateline('restore', copy, '--store', store)).toMatchObject({ status: 1 })
    expect(dateline('list', '--store', store).status).toBe(0)
  })
})

test('the schedule is the same on Node and on the edge, without weekday numbers', () => {
  const toml = readFileSync('wrangler.toml', 'utf8')
  expect(/crons = \["([^"]+)"\]/.exec(toml)?.[1]).toBe(SCHEDULE)
  expect(SCHEDULE).toMatch(/\* \* \*$/)
})

test('VERSION is the package’s', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
})
