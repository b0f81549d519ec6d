import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type Running, start } from '../support/processes.ts'
import { countingProxy } from './counting-proxy.ts'
import { READERS } from './readers.ts'

/** The feed whose items every reader must show; the front one of the demo. */
const FEED = '/feeds/foreign-policy'

interface Item {
  readonly id: string
  readonly title: string
  readonly date_published: string
  readonly date_modified: string
  readonly authors: readonly { readonly name: string }[]
  readonly content_html: string
}

let demo: Running
let proxy: Awaited<ReturnType<typeof countingProxy>>
let folder: string
let items: readonly Item[]

beforeAll(async () => {
  const port = await freePort()
  demo = await start(['scripts/demo.ts'], {
    words: /Ctrl-C ends it/,
    within: 40_000,
    env: { PORT: String(port) },
  })
  proxy = await countingProxy(`http://127.0.0.1:${port}`)
  folder = mkdtempSync(join(tmpdir(), 'dateline-readers-'))
  const feed = (await (await fetch(`${proxy.at}${FEED}.json`)).json()) as { items: Item[] }
  items = feed.items
}, 60_000)
afterAll(async () => {
  proxy?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
  expect(await demo?.end('SIGTERM')).toBe(0)
})

test('the feed has what readers differ on: two authors, other scripts, articles that nobody signed', () => {
  expect(items.length).toBeGreaterThan(30)
  expect(items.filter(({ authors }) => authors.length > 1).length).toBeGreaterThan(3)
  expect(items.filter(({ title }) => /\p{Script=Arabic}/u.test(title)).length).toBeGreaterThan(0)
  expect(items.filter(({ title }) => /\p{Script=Cyrillic}/u.test(title)).length).toBeGreaterThan(0)
})

describe.each(READERS)('$name', (reader) => {
  // Under CI a reader that is missing fails: `.ci/run` installs them all.
  test.runIf(reader.present || process.env.CI).each(['.rss', '.atom'])(
    'shows every item of %s with title, date, guid and byline, and its last poll is a 304',
    async (extension) => {
      const own = join(folder, reader.name + extension)
      mkdirSync(own)
      const read = await reader.read(proxy.at + FEED + extension, own)
      const shown = new Map(read.map((item) => [item.id, item]))
      expect(shown.size).toBe(read.length)
      expect([...shown.keys()].sort()).toEqual(items.map(({ id }) => id).sort())
      for (const item of items) {
        const { title, dates, authors, content } = shown.get(item.id)!
        const names = item.authors.map(({ name }) => name)
        expect({ title, dates, authors }).toEqual({
          title: item.title,
          dates: (extension === '.rss' ? PUBLISHED : reader.dated).map((name) => secondsOf(item[name])),
          authors: extension === '.rss' ? [joined(names)] : reader.ofMany(names),
        })
        const byline = firstLine(item.content_html)
        for (const name of names) expect(byline).toContain(name)
        expect(textOf(content)).toContain(byline)
      }
      const polls = proxy.passed.filter(({ path }) => path === FEED + extension)
      expect(polls.slice(-reader.polls.length).map(({ status }) => status)).toEqual(reader.polls)
    },
  )
})

const PUBLISHED = ['date_published'] as const

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const secondsOf = (date: string): number => Math.floor(Date.parse(date) / 1000)

/** The byline, as the content begins. */
const firstLine = (html: string): string => textOf(/^<p>.*?<\/p>/.exec(html)?.[0] ?? '')

/** Text without tags, spaces folded: readers and mails break lines where they like. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
