import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type Running, start } from '../support/processes.ts'

const CHROMIUM = '/usr/bin/chromium'
const PYTHON = '/usr/bin/python3'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const hasFeedparser = ((): boolean => {
  try {
    execFileSync(PYTHON, ['-c', 'import feedparser'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

let demo: Running
let at: string

beforeAll(async () => {
  const port = await freePort()
  at = `http://127.0.0.1:${port}`
  demo = await start(['scripts/demo.ts'], {
    words: /Ctrl-C ends it/,
    within: 40_000,
    env: { PORT: String(port) },
  })
}, 60_000)
afterAll(async () => {
  const code = await demo?.end('SIGTERM')
  expect(code).toBe(0)
})

const get = async (path: string, headers: Record<string, string> = {}) => fetch(at + path, { headers })

describe('npm run demo', () => {
  test('prints the addresses to open', () => {
    expect(demo.said()).toContain(`${at}/feeds/foreign-policy.atom`)
  })

  test.each(['.atom', '.rss', '.json'])('publishes the seed article whole in %s', async (extension) => {
    const answer = await get(`/feeds/foreign-policy${extension}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    const content = extension === '.json' ? contentOf(JSON.parse(text)) : decoded(text)
    expect(content).toContain('<figcaption>US envoy Barrack, French FM Barrot, and Syrian FM Shaibani')
    expect(content).toContain('Talks will continue into a second day after substantial progress')
    const [body = '', bio = ''] = content.split('Yet the US seems to have managed')
    expect(body).toContain('The high-profile Paris talks')
    expect(bio).toContain('is Senior Editor for Antiwar.com. He has 20 years of experience')
    expect(content).not.toContain('Join the Discussion')
    expect(content).not.toContain('Hateful language')
    expect(text).toContain('Jason Ditz')
  })

  test('the bio is the last block of the content', async () => {
    const feed = (await (await get('/feeds/foreign-policy.json')).json()) as Parameters<typeof contentOf>[0]
    const text = contentOf(feed)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(text).toMatch(/Washington Times, and the Detroit Free Press\.$/)
  })

  test('an author’s page shows role, affiliation, bio and eight outlets', async () => {
    const text = await (await get('/authors/jason-ditz')).text()
    for (const said of [
      'Senior Editor',
      'Antiwar.com',
      'He has 20 years of experience',
      'The American Conservative',
      'Responsible Statecraft',
      'Forbes',
      'Toronto Star',
      'Minneapolis Star-Tribune',
      'Providence Journal',
      'Washington Times',
      'Detroit Free Press',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('a feed is served with validators, answers 304 to either, and HEAD as GET without a body', async () => {
    const first = await get('/feeds/foreign-policy.atom')
    const etag = first.headers.get('etag') ?? ''
    const modified = first.headers.get('last-modified') ?? ''
    expect((await get('/feeds/foreign-policy.atom', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/feeds/foreign-policy.atom', { 'if-modified-since': modified })).status).toBe(304)
    const head = await fetch(`${at}/feeds/foreign-policy.atom`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('etag')).toBe(etag)
    expect(await head.text()).toBe('')
    const plain = await get('/feeds/foreign-policy.atom', { 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBe(null)
    expect(await plain.text()).toBe(await first.text())
    expect(first.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect((await fetch(`${at}/`, { method: 'POST' })).status).toBe(405)
  })

  test('the status page lists every source, and the names that stand for more than one record', async () => {
    const text = await (await get('/status')).text()
    expect(text).toContain('9 sources, all well')
    expect(text).toContain('Names with more than one record')
    expect(text).toMatch(/Anna Lindgren<\/bdi><\/dt>\s*<dd><a href="\/authors\/anna-lindgren">/)
  })

  test('an author of two outlets has one feed with both, and a namesake has another', async () => {
    const outlets = async (id: string) => {
      const feed = (await (await get(`/authors/${id}.json`)).json()) as { items: { url: string }[] }
      return new Set(feed.items.map(({ url }) => new URL(url).pathname.split('/')[1]))
    }
    expect((await outlets('priya-venkataraghavan')).size).toBe(2)
    const namesakes = [await outlets('anna-lindgren'), await outlets('anna-lindgren-courier')]
    expect(namesakes.map((each) => each.has('courier'))).toEqual([false, true])
  })

  test('an unknown name is a 404 with a suggestion', async () => {
    const answer = await get('/feeds/foreign-polcy')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('/feeds/foreign-policy')
  })

  test.runIf(hasFeedparser).each(['.atom', '.rss'])(
    'feedparser reads every item of %s with title, author, date, id',
    async (extension) => {
      const script = `import feedparser, json, sys
d = feedparser.parse(sys.argv[1])
print(json.dumps({'bozo': bool(d.bozo), 'items': [[e.get('title'), e.get('author') or ', '.join(a.get('name','') for a in e.get('authors', [])), e.get('published_parsed') is not None, e.get('id'), len(e.get('content', [{}])[0].get('value', ''))] for e in d.entries]}))`
      const out = execFileSync(PYTHON, ['-c', script, `${at}/feeds/foreign-policy${extension}`], {
        encoding: 'utf8',
      })
      const read = JSON.parse(out) as { bozo: boolean; items: [string, string, boolean, string, number][] }
      expect(read.bozo).toBe(false)
      expect(read.items.length).toBeGreaterThan(30)
      expect(new Set(read.items.map(([, , , id]) => id)).size).toBe(read.items.length)
      for (const [title, author, dated, id, length] of read.items) {
        expect([title !== '' && title !== null, author !== '', dated, id !== '', length > 50], title).toEqual(
          [true, true, true, true, true],
        )
      }
      expect(read.items.find(([title]) => title.startsWith('US-Brokered Paris Talks'))?.[1]).toBe(
        'Jason Ditz',
      )
    },
  )

  test.runIf(existsSync(CHROMIUM))(
    'Chromium shows the front page: headlines, bylines, pictures, feeds to subscribe to',
    { timeout: 60_000 },
    async () => {
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
        const complaints: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        await page.goto(at)
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
        expect(await page.getByRole('article').count()).toBeGreaterThan(30)
        expect(
          await page.locator('link[rel=alternate][type="application/atom+xml"]').count(),
        ).toBeGreaterThan(0)
        expect(await page.getByText('Jason Ditz').count()).toBeGreaterThan(0)
        await page.waitForFunction(
          () => [...document.images].filter((image) => image.complete && image.naturalWidth > 0).length > 2,
        )
        expect(complaints).toEqual([])
      } finally {
        await browser.close()
      }
    },
  )
})

function contentOf(feed: { items: { title: string; content_html: string }[] }): string {
  return feed.items.find(({ title }) => title.startsWith('US-Brokered Paris Talks'))?.content_html ?? ''
}

/** The text of a feed with one level of escaping taken off, so that content can be looked into. */
const decoded = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
