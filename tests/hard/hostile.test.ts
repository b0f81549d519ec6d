import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Ask } from '../../src/fetch/transport.ts'
import type { Article } from '../../src/model/article.ts'
import { articleKey } from '../../src/model/article-key.ts'
import { publish } from '../../src/publish.ts'
import { refresh } from '../../src/refresh.ts'
import { createApp } from '../../src/serve/app.ts'
import { isMeant, judgeFeed } from '../render/feed-rules.ts'
import { faultsOfJsonFeed } from '../render/json-feed-rules.ts'
import { hasModule, installed, readAll } from '../render/readers.ts'
import { FakeWeb } from '../support/fake-web.ts'
import { aNewsroom, aSource, aWorld } from '../support/newsroom.ts'
import { type Case, categories, type Found } from './hostile-cases.ts'
import { item, rss, type Sent } from './hostile-feed.ts'
import { hasChromium, type JudgedEntry, judge, openBrowser, type Published } from './judge.ts'

const FORMATS = ['.rss', '.atom', '.json']
const all = Object.entries(categories).flatMap(([category, cases]) =>
  Object.entries(cases).map(([name, each]) => ({ name: `${category}: ${name}`, ...each })),
)

const neighbours = (...numbers: readonly number[]): string =>
  rss(
    numbers
      .map((n) =>
        item(String(n), {
          title: `News ${n}`,
          creator: 'Ada Byron',
          guid: `https://neighbour.example.org/?p=${n}`,
          link: `https://neighbour.example.org/${n}`,
        }),
      )
      .join(''),
  ).replaceAll('hostile.example', 'neighbour.example')

/** Who may sign an entry, by its id: what the store holds, and the outlet where nobody signed. */
type Signers = ReadonlyMap<string, ReadonlySet<string>>

/** What all cases have published, to be judged at the end. */
const published: Published[] = []
const signers = new Map<string, Signers>()
const spent: { name: string; seconds: number }[] = []

/** A transport that answers for two addresses; whatever else is asked for is noted, and refused. */
function webOf(bodies: Map<string, Sent>) {
  const asked: string[] = []
  const fetch = async (ask: Ask): Promise<Answer> => {
    asked.push(ask.url)
    ask.started?.()
    const sent = bodies.get(ask.url)
    if (!sent) throw new Error(`nobody answers at ${ask.url}`)
    const status = sent.status ?? 200
    const headers = { 'content-type': sent.type ?? 'application/rss+xml', etag: '"e"', ...sent.headers }
    const body = status === 204 || status === 304 ? null : (sent.body as BodyInit)
    return new Response(body, { status, headers })
  }
  return { asked, fetch }
}

async function run(each: Case & { name: string }): Promise<void> {
  const [neighbour, hostile] = [aSource('neighbour'), aSource('hostile')]
  const newsroom = aNewsroom([neighbour, hostile])
  const world = aWorld(new FakeWeb(), newsroom)
  const bodies = new Map<string, Sent>([
    [neighbour.feedUrl, { body: neighbours(1, 2, 3, 4, 5) }],
    [hostile.feedUrl, { body: rss(item('a') + item('b')) }],
  ])
  const web = webOf(bodies)
  const ports = { ...world.ports, fetch: web.fetch }
  const cycle = async () => {
    const outcomes = await refresh(ports, newsroom, world.settings)
    await publish(ports, newsroom, world.site, {})
    return outcomes
  }
  const kept = () => ports.store.articles({ limit: 9999, bodies: true })
  await cycle()
  const before = await kept()
  expect(before).toHaveLength(7)

  world.clock.now = new Date('2026-11-24T13:00:00Z')
  bodies.set(neighbour.feedUrl, { body: neighbours(6, 1, 2, 3, 4, 5) })
  bodies.set(hostile.feedUrl, each)
  const begun = performance.now()
  const outcomes = await cycle()
  const seconds = (performance.now() - begun) / 1000
  spent.push({ name: each.name, seconds })
  expect(seconds).toBeLessThan(30)

  // R1: an end with a cause in one line, or a feed taken.
  const outcome = outcomes.find(({ source }) => source === 'hostile')!
  if (each.error) {
    expect(outcome).toMatchObject({ outcome: 'failed', new: 0, changed: 0 })
    expect(outcome.error).toMatch(each.error)
  }
  if (outcome.error !== undefined) {
    expect(outcome.error.length).toBeLessThanOrEqual(300)
    expect(outcome.error).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\bat .+:\d+:\d+/)
  }
  if (each.fresh !== undefined)
    expect({ ...outcome, error: outcome.error }).toMatchObject({ new: each.fresh, error: undefined })

  // R2: the neighbour is whole. R3: what was there before is as it was.
  const after = await kept()
  const byId = new Map(after.map((article) => [article.id, article]))
  expect(
    after
      .filter(({ source }) => source.id === 'neighbour')
      .map(({ headline }) => headline)
      .sort(),
  ).toEqual([1, 2, 3, 4, 5, 6].map((n) => `News ${n}`))
  for (const article of before) {
    const now = byId.get(article.id)!
    if (article.source.id === 'neighbour' || outcome.changed === 0) expect(now).toEqual(article)
    expect(now).toMatchObject({ id: article.id, firstSeen: article.firstSeen })
  }

  // R5: nobody else was asked.
  expect([...new Set(web.asked)].filter((url) => !bodies.has(url))).toEqual([])

  const app = createApp({ ports, newsroom, site: world.site, settings: { interval: 1800 } })
  const text = async (path: string): Promise<string> => {
    const answer = await app.request(path)
    return answer.status === 200 ? answer.text() : ''
  }
  const fresh = after
    .filter((article) => article.source.id === 'hostile' && !before.some(({ id }) => id === article.id))
    .sort((a, b) => (a.headline < b.headline ? -1 : 1))
  for (const article of fresh) expect(article.byline.credits.map(({ name }) => name)).not.toContain('Mallory')
  const report = (await ports.store.reports()).find(({ id }) => id === 'hostile')!
  const found: Found = { fresh, first: fresh[0] as Article, outcome, report, everything: after, text }
  await each.check?.(found)
  await keepDocuments(each.name, fresh, app)
  signers.set(each.name, signersOf(after))
  expectSmallRows(world.database)
  world.database.close()
}

/** No row may grow to what D1 refuses (2 MB): it would take the whole transaction with it, the neighbours' too. */
function expectSmallRows(database: ReturnType<typeof aWorld>['database']): void {
  const longest = (sql: string) => Number(Object.values(database.statement(sql).get() ?? {})[0] ?? 0)
  const rows = {
    article: longest(
      "SELECT max(octet_length(data) + octet_length(body) + octet_length(facets) + octet_length(url) + octet_length(coalesce(guid, ''))) FROM article",
    ),
    ledger: longest('SELECT max(octet_length(key) + octet_length(id)) FROM ledger'),
    author: longest('SELECT max(octet_length(data) + octet_length(names)) FROM author'),
    source: longest(
      "SELECT max(octet_length(state) + octet_length(coalesce(repairs, ''))) FROM source_state",
    ),
  }
  const tooLarge = Object.entries(rows).filter(([name, bytes]) => bytes > MOST[name as keyof typeof MOST])
  expect(tooLarge).toEqual([])
}

const MOST = { article: 1_500_000, ledger: 20_000, author: 200_000, source: 200_000 }

/** The published documents that the hostile articles reach, for the judge. */
async function keepDocuments(
  name: string,
  fresh: readonly Article[],
  app: ReturnType<typeof createApp>,
): Promise<void> {
  const authors = new Set(
    fresh.slice(0, 6).flatMap((article) => article.byline.credits.slice(0, 3).map(({ author }) => author)),
  )
  const paths = [
    ...['', ...FORMATS].map((extension) => `/feeds/all${extension}`),
    ...['', ...FORMATS].map((extension) => `/sources/hostile${extension}`),
    '/status',
    ...fresh.slice(0, 6).map(({ id }) => `/articles/${articleKey(id)}`),
    ...[...authors].map((id) => `/authors/${encodeURIComponent(id)}`),
  ]
  for (const path of paths) {
    const answer = await app.request(path)
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    published.push({
      name: `${name} ${path}`,
      type: answer.headers.get('content-type') ?? '',
      text: await answer.text(),
    })
  }
}

function signersOf(articles: readonly Article[]): Signers {
  return new Map(
    articles.map(({ id, byline, source }) => [
      id,
      new Set([...byline.credits.map(({ name }) => name), source.outlet]),
    ]),
  )
}

/** The names that RSS says in one line, as far as the store knows each. */
function forgedIn({ id, authors }: JudgedEntry, known: Signers): string[] {
  const may = known.get(id)
  if (!may) return [`no article has the id ${id}`]
  return authors.filter((said) => {
    if (may.has(said)) return false
    const rest = [...may]
      .sort((a, b) => b.length - a.length)
      .reduce((left, name) => left.replace(name, ''), said)
    return rest.replaceAll(/, | and /g, '').trim() !== ''
  })
}

describe('refresh() and publish() beside a hostile source', () => {
  test.each(all)('keep the neighbour, what was there, and themselves: $name', run)

  test('there are at least a hundred cases', () => {
    expect(all.length).toBeGreaterThan(100)
    const slowest = spent.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5)
    console.log(
      `${all.length} hostile cases; the slowest cycles: ${slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`).join('; ')}`,
    )
  })
})

describe('what was published beside them', () => {
  /** The HTML that stands in feeds. */
  const html = new Set<string>()
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.runIf(hasChromium)(
    'is well-formed, unforged and dead for Chromium',
    { timeout: 120_000 },
    async () => {
      const browser = await openBrowser()
      try {
        const judged = await judge(await browser.newPage(), published)
        expect(judged.length).toBeGreaterThan(1000)
        const faults = judged.filter((each) => each.faults.length > 0)
        expect(faults.slice(0, 20).map(({ name, faults }) => ({ name, faults: faults.slice(0, 5) }))).toEqual(
          [],
        )
        const forged = judged.flatMap(({ name, entries }) => {
          const known = signers.get(name.slice(0, name.lastIndexOf(' ')))!
          return entries.flatMap((entry) =>
            forgedIn(entry, known).map((said) => ({ name, id: entry.id, said })),
          )
        })
        expect(forged).toEqual([])
        const feeds = judged.filter(({ name }) => /\/feeds\/all\.\w+$/.test(name))
        expect(feeds.length).toBe(all.length * 3)
        for (const { name, entries } of feeds) {
          const known = signers.get(name.slice(0, name.lastIndexOf(' ')))!
          expect({ name, entries: entries.length }).toEqual({ name, entries: Math.min(100, known.size) })
        }
        console.log(`${judged.length} documents judged in Chromium: 0 live, 0 ill-formed, 0 forged`)
      } finally {
        await browser.close()
      }
    },
  )

  /** Runs a program over the documents of a type, some hundred at once: it ends well where it has nothing to say. */
  const run = (program: string, args: readonly string[], type: RegExp): number => {
    const files = published
      .filter((each) => type.test(each.type))
      .map(({ text }, i) => {
        const file = join(folder, `${i}.xml`)
        writeFileSync(file, text)
        return file
      })
    for (let from = 0; from < files.length; from += 200) {
      execFileSync(program, [...args, ...files.slice(from, from + 200)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    }
    return files.length
  }

  test.runIf(installed('xmllint', '--version'))('is well-formed for xmllint', { timeout: 60_000 }, () => {
    expect(run('xmllint', ['--noout', '--nonet'], /rss|atom/)).toBeGreaterThan(all.length * 3)
  })

  test.runIf(installed('jing', '-h'))(
    'has no error by the RELAX NG of RFC 4287',
    { timeout: 120_000 },
    () => {
      const schema = join(import.meta.dirname, '../render/atom.rnc')
      expect(run('jing', ['-i', '-c', schema], /atom/)).toBeGreaterThan(all.length)
    },
  )

  test('has no error by JSON Feed 1.1, and none and no warning by the rules of a feed validator', () => {
    const now = new Date('2026-11-24T13:00:00Z')
    let meant = 0
    const faults = published.flatMap(({ name, type, text }) => {
      const url = `https://dateline.test${name.slice(name.lastIndexOf(' ') + 1)}`
      if (/json/.test(type)) return faultsOfJsonFeed(text, url).map((fault) => `${name}: ${fault}`)
      if (!/rss|atom/.test(type)) return []
      const judged = judgeFeed({ text, type, url }, now)
      for (const each of judged.html) html.add(each)
      meant += judged.faults.filter(isMeant).length
      return judged.faults.filter((fault) => !isMeant(fault)).map((fault) => `${name}: ${fault}`)
    })
    expect(faults).toEqual([])
    console.log(`0 faults by validators but of ${meant} texts that show an end tag as a text`)
    expect(html.size).toBeGreaterThan(300)
  })

  test.runIf(hasModule('html5lib'))(
    'has no parse error in HTML, on pages and in feeds',
    { timeout: 120_000 },
    () => {
      const pages = new Set(published.flatMap(({ type, text }) => (/html/.test(type) ? [text] : [])))
      const jobs = [
        ...[...pages].map((text) => ({ format: 'page', text })),
        ...[...html].map((text) => ({ format: 'html', text })),
      ]
      const faults = readAll(jobs).flatMap((seen, i) =>
        seen.faults!.map((fault) => `${fault}: ${jobs[i]!.text.slice(0, 300)}`),
      )
      expect(faults).toEqual([])
      expect(pages.size).toBeGreaterThan(500)
    },
  )
})
