import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { articleKey } from '../../src/model/article-key.ts'
import { readDuePages } from '../../src/read-due-pages.ts'
import { createApp } from '../../src/serve/app.ts'
import { heavy, type PageCase, sly } from './hostile-page-cases.ts'
import { hasChromium, judge, openBrowser, type Published } from './judge.ts'
import { newsroom, readHostilePage } from './read-hostile-page.ts'

const published: Published[] = []

describe('readDuePages() beside a hostile page', () => {
  const all = Object.entries({ ...sly, ...heavy }).map(([name, each]) => ({ name, each }))

  test.each(all)(
    'reads the neighbour’s page, and keeps what the feed said: $name',
    async ({ name, each }) => {
      const { ports, site, asked, seconds, database } = await readHostilePage(each as PageCase)
      expect(seconds).toBeLessThan(30)
      const articles = await ports.store.articles({ limit: 9, bodies: true })
      const bySource = new Map(articles.map((article) => [article.source.id, article]))
      const [neighbour, hostile] = [bySource.get('neighbour')!, bySource.get('hostile')!]
      expect(articles).toHaveLength(2)
      expect(neighbour.articleBody).toContain('at the length of a story')
      expect(neighbour.byline.credits.map((credit) => credit.name)).toEqual(['Ada Byron'])
      expect(hostile).toMatchObject({ headline: 'Story c', url: 'https://hostile.example.org/c' })
      expect(JSON.stringify(articles).length).toBeLessThan(1_500_000)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
      const hosts = new Set(asked.map((url) => new URL(url).host))
      expect([...hosts].sort()).toEqual(['hostile.example.org', 'neighbour.example.org'])
      const cause = String(
        database.statement("SELECT max(page_error) AS cause FROM article WHERE source = 'hostile'").get()
          ?.cause,
      )
      if ('cause' in each) expect(cause).toMatch(each.cause as RegExp)
      else expect(cause).toBe('')
      await readDuePages(ports, newsroom, { minInterval: 0, moveAfter: 0, userAgent: 'x' })
      const app = createApp({ ports, newsroom, site, settings: { interval: 1800 } })
      for (const path of [
        '/',
        '/feeds/all.atom',
        '/feeds/all.rss',
        '/feeds/all.json',
        `/articles/${articleKey(hostile.id)}`,
      ]) {
        const answer = await app.request(path)
        published.push({
          name: `${name} ${path}`,
          type: answer.headers.get('content-type') ?? '',
          text: await answer.text(),
        })
      }
      database.close()
    },
  )

  test('stops reading after ten seconds and leaves the rest due', async () => {
    const { ports, settings, database } = await readHostilePage({
      body: '<!doctype html><html><body>x</body></html>',
    })
    database.statement('UPDATE article SET page_due = 1').run()
    // Each look at the clock finds it an hour later.
    let hour = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      hour += 3_600_000
      return hour
    })
    try {
      expect(await readDuePages(ports, newsroom, settings)).toEqual({ read: 1, failed: 0 })
    } finally {
      vi.restoreAllMocks()
    }
    expect(database.statement('SELECT count(*) AS due FROM article WHERE page_due > 0').get()).toEqual({
      due: 1,
    })
    expect(database.statement("SELECT count(*) AS faults FROM article WHERE page_error <> ''").get()).toEqual(
      { faults: 0 },
    )
    database.close()
  })

  test.runIf(hasChromium)('publishes nothing live of any page', { timeout: 60_000 }, async () => {
    const browser = await openBrowser()
    try {
      const judged = await judge(await browser.newPage(), published)
      expect(judged).toHaveLength(all.length * 5)
      expect(
        judged.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => [name, faults[0]]),
      ).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('readDuePages() in a process of its own', () => {
  const figures: { name: string; seconds: number; peakMB: number }[] = []
  afterAll(() => {
    const most = figures.toSorted((a, b) => b.peakMB - a.peakMB).slice(0, 4)
    const longest = figures.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4)
    console.log(
      `${figures.length} hostile pages; most memory: ${most.map((each) => `${each.name} ${each.peakMB} MB`).join('; ')}. ` +
        `Longest: ${longest.map((each) => `${each.name} ${each.seconds.toFixed(1)} s`).join('; ')}`,
    )
  })

  test.concurrent.each(Object.keys(heavy))('stays under 256 MB on %s', { timeout: 120_000 }, async (name) => {
    const client = new URL('hostile-page-client.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, [client, name], {
      timeout: 100_000,
      killSignal: 'SIGKILL',
    })
    const { seconds, peakMB } = JSON.parse(stdout) as { seconds: number; peakMB: number }
    figures.push({ name, seconds, peakMB })
    expect(peakMB).toBeLessThan(256)
    expect(seconds).toBeLessThan(30)
  })
})
