import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain, RawOrigin } from '../node/raw-origin.ts'
import { cdata, escaped, item, rss } from './hostile-feed.ts'

const MB = 1024 * 1024
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const fill = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / text.length))
const each = (count: number, make: (i: number) => string): string => range(count).map(make).join('')
const name = (n: number): string =>
  `Ann ${n.toString(26).replaceAll(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)))}`

/** Bodies of some eight megabytes, and how many articles they make. */
const bodies: Record<string, readonly [() => string | Buffer, number]> = {
  'as many articles of the largest size as go into it': [
    () => rss(each(30, (i) => item(`h${i}`, { content: cdata(`<p>${fill('word ', 250_000)}</p>`) }))),
    30,
  ],
  'two thousand articles of four kilobytes': [
    () => rss(each(2000, (i) => item(`h${i}`, { content: cdata(`<p>${fill('word ', 3600)}</p>`) }))),
    2000,
  ],
  'two thousand articles of escaped markup': [
    () =>
      rss(
        each(2000, (i) =>
          item(`h${i}`, { content: escaped(fill('<p class="x">Story <b>of Syria</b></p>', 2200)) }),
        ),
      ),
    2000,
  ],
  'two hundred authors on each of a thousand articles': [
    () =>
      rss(
        each(1000, (i) =>
          item(`h${i}`, {
            creator: '',
            more: each(200, (j) => `<dc:creator>${name(i * 200 + j)}</dc:creator>`),
          }),
        ),
      ),
    1000,
  ],
  'nested elements': [() => rss(item('h') + fill('<x>', 7.5 * MB)), 1],
  references: [() => rss(item('h', { content: fill('&amp;', 7.5 * MB) })), 1],
  'paragraphs that never end': [
    () => rss(each(30, (i) => item(`h${i}`, { content: cdata(fill('<p>x', 240_000)) }))),
    30,
  ],
  'UTF-16': [
    () => Buffer.from(`\ufeff${rss(item('h', { content: cdata(fill('word ', 3.6 * MB)) }))}`, 'utf16le'),
    1,
  ],
  'half a million keys in JSON': [
    () =>
      `{${range(500_000)
        .map((i) => `"k${i}":1`)
        .join(',')},"version":"https://jsonfeed.org/version/1.1","items":[]}`,
    0,
  ],
  'a page': [() => `<!doctype html><html><body>${fill('<p>x', 7.5 * MB)}`, 0],
}

/** What `worker-client.ts` prints. */
interface Cycle {
  readonly standings: readonly { readonly id: string; readonly articles: number; readonly error?: string }[]
  readonly statuses: readonly number[]
  readonly failed: number
  readonly seconds: number
  readonly heapMB: number
  readonly outsideMB: number
  readonly bothMB: number
}

const origin = new RawOrigin()
beforeAll(async () => {
  await origin.start()
  origin.on('/good', plain(rss(each(20, (i) => item(`g${i}`)))))
})
afterAll(() => origin.stop())

/** A Worker's isolate has 128 MB; here, where Node's own things are in them, JavaScript gets 100 and dies of more. */
async function cycleWith(body: string | Buffer): Promise<Cycle> {
  origin.on('/hostile', plain(body))
  const client = new URL('worker-client.ts', import.meta.url).pathname
  const limits = ['--max-old-space-size=100', '--max-semi-space-size=4']
  const paths = ['/hostile', ...range(9).map((i) => `/good?${i}`)]
  const { stdout } = await promisify(execFile)(process.execPath, [...limits, client, origin.host, ...paths], {
    timeout: 120_000,
    killSignal: 'SIGKILL',
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

describe('a Worker’s cycle, with one source that sends too much', () => {
  const figures: string[] = []
  afterAll(() => console.log(`Most memory of a Worker’s cycle: ${figures.join('; ')}`))

  test.each(Object.entries(bodies).map(([about, [make, articles]]) => ({ about, make, articles })))(
    'stays under 128 MB, and keeps the neighbours whole: $about',
    async ({ about, make, articles }) => {
      const cycle = await cycleWith(make())
      figures.push(
        `${about} ${cycle.bothMB} MB (heap ${cycle.heapMB}, outside ${cycle.outsideMB}) in ${cycle.seconds.toFixed(1)} s`,
      )
      expect(cycle.bothMB).toBeLessThan(128)
      expect(cycle).toMatchObject({ failed: 0, statuses: Array(6).fill(200) })
      expect(cycle.standings.map((standing) => standing.articles)).toEqual([articles, ...Array(9).fill(20)])
      expect(cycle.seconds).toBeLessThan(30)
    },
  )
})
