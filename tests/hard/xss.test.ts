import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleKey } from '../../src/model/article-key.ts'
import { publish } from '../../src/publish.ts'
import { refresh } from '../../src/refresh.ts'
import { createApp } from '../../src/serve/app.ts'
import { isMeant, judgeFeed } from '../render/feed-rules.ts'
import { hasModule, readAll } from '../render/readers.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'
import { escaped, item, type Parts, rss } from './hostile-feed.ts'
import { hasChromium, judge, openBrowser, type Published, Stage } from './judge.ts'
import { vectors as own } from './xss-vectors.ts'

const LIST = new URL('../../../shared/xss/vectors.json', import.meta.url)
const shared = existsSync(LIST)
  ? (JSON.parse(readFileSync(LIST, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)
  : []
const vectors = [...new Set([...own, ...shared])]

const picture = (caption: string): string =>
  `<media:content url="https://hostile.example.org/p.jpg" medium="image"><media:description>${caption}</media:description></media:content>`

/** Where in an item the vector stands. All else in it is harmless. */
const fields: Readonly<Record<string, (vector: string) => Parts>> = {
  title: (vector) => ({ title: vector }),
  deck: (vector) => ({
    description: vector,
    content: '&lt;p&gt;The story as it is told at length.&lt;/p&gt;',
  }),
  content: (vector) => ({ content: `&lt;p&gt;Before it.&lt;/p&gt;${vector}&lt;p&gt;After it.&lt;/p&gt;` }),
  author: (vector) => ({ creator: vector }),
  link: (vector) => ({ link: vector }),
  guid: (vector) => ({ guid: vector }),
  category: (vector) => ({
    more: `<category>${vector}</category><category domain="${vector.replaceAll('"', '&quot;')}">x</category>`,
  }),
  caption: (vector) => ({ more: picture(vector) }),
}

const sources = Object.keys(fields).map((field) => aSource(field))
const newsroom = aNewsroom(sources, {
  curated: ['front', ...Object.keys(fields)].map((id) => ({
    id,
    title: `Feed ${id}`,
    description: 'Hostile all through',
    rule: id === 'front' ? { all: [] } : { sources: [id] },
    limit: id === 'front' ? 400 : 5000,
    groupStories: false,
    since: '2026-11-24',
  })),
})

/** All that is published of every vector in every field. */
async function publishAll(): Promise<Published[]> {
  const web = new FakeWeb()
  for (const { id, feedUrl } of sources) {
    const items = vectors.map((vector, i) => item(`${id}-${i}`, fields[id]!(escaped(vector))))
    web.put(feedUrl, rss(items.join('')))
  }
  const { ports, site, settings, database } = aWorld(web, newsroom)
  const outcomes = await refresh(ports, newsroom, settings)
  for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: 'fresh', new: vectors.length })
  await publish(ports, newsroom, site, {})
  const app = createApp({ ports, newsroom, site, settings: { interval: 1800 } })
  const articles = await ports.store.articles({ limit: 99_999, bodies: false })
  const authors = new Set(articles.flatMap(({ byline }) => byline.credits.map(({ author }) => author)))
  const paths = [
    '/',
    '/authors',
    '/status',
    ...newsroom.curated.flatMap(({ id }) =>
      ['', '.rss', '.atom', '.json'].map((format) => `/feeds/${id}${format}`),
    ),
    ...articles.map(({ id }) => `/articles/${articleKey(id)}`),
    ...[...authors].map((id) => `/authors/${encodeURIComponent(id)}`),
  ]
  const published: Published[] = []
  for (const path of paths) {
    const answer = await app.request(path)
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    published.push({ name: path, type: answer.headers.get('content-type') ?? '', text: await answer.text() })
  }
  database.close()
  return published
}

/** The HTML that a feed carries, as a careless reader puts it on a page of its own. */
function contentsOf({ type, text }: Published): string[] {
  if (/json/.test(type))
    return (JSON.parse(text) as { items: { content_html: string }[] }).items.map((each) => each.content_html)
  const opening = /rss/.test(type)
    ? '<(content:encoded|description)>'
    : '<(content|summary) type="html"[^>]*>'
  const found = text.matchAll(new RegExp(`${opening}([\\s\\S]*?)</\\1>`, 'g'))
  return [...found].map(([, , inner = '']) => decoded(inner))
}

/** One level of XML taken off. */
const decoded = (xml: string): string => {
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(xml)?.[1]
  return (
    section ??
    xml
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  )
}

/** Opens each document and says what stirred: dialogs, console, errors, windows, and requests for anything but pictures. */
async function runAll(page: Page, documents: readonly string[]): Promise<string[]> {
  const stage = new Stage((path) => documents[Number(path)])
  const at = await stage.start()
  const heard: string[] = []
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (!/^Failed to load resource/.test(message.text())) heard.push(`console ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`script ${error.message}`))
  page.on('popup', () => heard.push('a window'))
  page.on('websocket', () => heard.push('a socket'))
  page.on('request', (request) => {
    const expected = /^\/(?:\d+|favicon\.ico|icon\.svg|icon\.png|style\.css\S*)$/.test(
      request.url().slice(at.length),
    )
    if (request.resourceType() !== 'image' && !(request.url().startsWith(at) && expected))
      heard.push(`asks for ${request.resourceType()} ${request.url()}`)
  })
  try {
    for (let i = 0; i < documents.length; i++) {
      const heardBefore = heard.length
      await page.goto(`${at}/${i}`)
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('*')) {
          for (const name of ['mouseover', 'focus', 'toggle', 'animationstart'])
            element.dispatchEvent(new Event(name))
        }
      })
      expect(page.url()).toBe(`${at}/${i}`)
      if (heard.length > heardBefore)
        heard.push(
          `in document ${i} of ${documents.length}: ${documents[i]!.length} ${documents[i]!.slice(0, 300)}`,
        )
    }
  } finally {
    stage.close()
  }
  return heard
}

/** Many documents as one, of about a megabyte each: one that leaves something open reaches into the next, as it should not. */
function joined(texts: readonly string[]): string[] {
  const out: string[] = []
  for (const text of texts) {
    const last = out.at(-1)
    if (last !== undefined && last.length + text.length < 1_000_000) out[out.length - 1] = `${last}\n${text}`
    else out.push(text)
  }
  return out
}

describe.runIf(hasChromium)(
  `${vectors.length} vectors in ${Object.keys(fields).length} fields, through the whole product`,
  () => {
    let browser: Browser
    let published: Published[]

    beforeAll(async () => {
      browser = await openBrowser()
      published = await publishAll()
    }, 120_000)
    afterAll(() => browser?.close())

    test('are on the pages and in the feeds', () => {
      expect(vectors.length).toBeGreaterThanOrEqual(60)
      const all = published.find(({ name }) => name === '/feeds/title.atom')!
      expect(all.text.match(/<entry/g)).toHaveLength(vectors.length)
      expect(published.length).toBeGreaterThan(vectors.length * 8)
    })

    test('leave nothing live in what Chromium parses of any document', { timeout: 120_000 }, async () => {
      const judged = await judge(await browser.newPage(), published)
      const faults = judged.filter((each) => each.faults.length > 0)
      expect(faults.slice(0, 20).map(({ name, faults }) => ({ name, faults: faults.slice(0, 5) }))).toEqual(
        [],
      )
      console.log(`${judged.length} documents parsed in Chromium: 0 live`)
    })

    test('leave no fault for a feed validator, nor a parse error in HTML', { timeout: 120_000 }, () => {
      const now = new Date('2026-11-24T12:00:00Z')
      const judged = published
        .filter(({ type }) => /rss|atom/.test(type))
        .map((each) => ({
          ...each,
          ...judgeFeed({ ...each, url: `https://dateline.test${each.name}` }, now),
        }))
      const faults = judged.flatMap(({ name, faults }) =>
        faults.filter((fault) => !isMeant(fault)).map((fault) => `${name}: ${fault}`),
      )
      expect(faults).toEqual([])
      if (!hasModule('html5lib')) return
      const jobs = [
        ...[...new Set(judged.flatMap(({ html }) => html))].map((text) => ({ format: 'html', text })),
        ...published.flatMap(({ type, text }, i) =>
          /html/.test(type) && i % 4 === 0 ? [{ format: 'page', text }] : [],
        ),
      ]
      const seen = readAll(jobs)
      expect(
        seen.flatMap(({ faults }, i) => faults!.map((fault) => `${fault}: ${jobs[i]!.text.slice(0, 300)}`)),
      ).toEqual([])
    })

    test('stir nothing when Chromium runs the pages and what the feeds carry', {
      timeout: 120_000,
    }, async () => {
      // An article's page shows what its entry on a feed's page shows: those of every fourth article are enough here.
      const some = published.filter(({ name }, i) => !name.startsWith('/articles/') || i % 4 === 0)
      const pages = some.filter(({ type }) => /html/.test(type)).map(({ text }) => text)
      const contents = published.filter(({ type }) => !/html/.test(type)).flatMap(contentsOf)
      expect(contents.length).toBeGreaterThan(vectors.length * 8 * 3)
      const wrapped = contents.map((text) => `<article>${text}</article>`)
      const documents = [...joined(pages), ...joined([...new Set(wrapped)])]
      const heard = await runAll(await browser.newPage(), documents)
      expect(heard.slice(0, 20)).toEqual([])
      console.log(
        `${pages.length} pages and ${contents.length} contents of feeds run in Chromium: nothing stirred`,
      )
    })

    test('would stir, were they put on a page as they are', { timeout: 60_000 }, async () => {
      const heard = await runAll(await browser.newPage(), own.slice(0, 40))
      expect(heard.length).toBeGreaterThan(10)
    })
  },
)
