import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { judgeFeed } from '../render/feed-rules.ts'
import { faultsOfJsonFeed } from '../render/json-feed-rules.ts'
import { hasModule, installed, readAll } from '../render/readers.ts'
import { aNewsroom, aSource } from '../support/newsroom.ts'
import { article, aSite, linkOf, signed } from '../support/published.ts'

const AT = 'https://dateline.test'
const moment = new Date('2026-11-20T00:00:00Z')

/** What outlets send that is no fault of theirs, or a small one, and that validators find. */
const ODD: readonly Partial<Article>[] = [
  { headline: 'Q&A: what &amp; and &lt;b> mean in R&D, AT&T; &copy and &#39;' },
  { headline: 'caf\ufffd', deck: 'na\ufffdve', articleBody: '<p>d\ufffdj\u00e0</p>' },
  { language: 'ckb' },
  { language: 'qqq' },
  { language: 'eng-GB' },
  { id: 'https://one.example.org/caf\u00e9' },
  { id: 'HTTP://ONE.example.org' },
  { id: 'tag:One.example.org:4' },
  { id: 'urn:uuid:1' },
  { url: 'https://\u043f\u0440\u0438\u043c\u0435\u0440.example/\u0436[1]|a?b={c}#d e' },
  {
    categories: [
      { term: 'x', scheme: 'tag:x' },
      { term: 'y', scheme: 'https://\u0436.example/' },
      { term: 'a & <b>' },
    ],
  },
  { byline: signed('Ada <3 Byron', 'O\u2019Neill & S\u00f6hne', 'JOS\u00c9') },
  { byline: { credits: [] }, deck: '\u007f\ufdd0', excerpt: ' ' },
  { datePublished: new Date('2027-05-01T00:00:00Z') },
  {
    pictures: [
      { url: 'https://one.example.org/a.jpg', caption: '5 < 6 & <i>', credit: 'A&B;', type: 'image//x' },
    ],
  },
  { discussion: { url: 'https://one.example.org/#talk' } },
]
const then = { datePublished: moment, firstSeen: moment, source: { ...article(0).source, updated: moment } }
const odd = [
  ...ODD.map((more, n) => article(n, { ...then, ...more })),
  ...Array.from({ length: 40 }, (_, n) => article(100 + n, then)),
]
const newsroom = aNewsroom([
  aSource('one', { outlet: 'S&P <daily>', language: 'ckb', siteUrl: 'https://one.example.org/?a=%d8&b' }),
  aSource('two', { outlet: 'A & B' }),
])

/** Everything that can be asked of a site, in every format of a feed. */
const PATHS = [
  '/feeds/all',
  ...[1, 2, 3].map((number) => `/feeds/all/archive/${number}`),
  '/authors/ada-byron',
  '/countries/SY',
  '/sources/one',
  '/sources/two',
  '/mix/country/SY/source/one',
  '/mix/country/SY/source/one/author/ada-byron',
]
const QUERIES = ['story', '"place 100" -x', '<b>&amp;', 'nothing at all']

test('odd articles, archives, searches and deltas have no fault by any validator', async () => {
  const site = await aSite(odd, { newsroom, settings: { limit: 10 } })
  const before = await Promise.all(
    ['.rss', '.atom', '.json'].map(async (extension) => {
      const path = `/feeds/all${extension}`
      return { path, etag: (await site.get(path)).headers.get('etag') ?? '' }
    }),
  )
  await site.keep([article(3, { headline: 'Corrected: &amp;' }), article(40), article(41)])
  await site.publish()

  const feeds = [
    ...PATHS.flatMap((path) => ['.rss', '.atom', '.json'].map((extension) => path + extension)),
    ...QUERIES.flatMap((query) =>
      ['.rss', '.atom', '.json'].map((extension) => `/search${extension}?q=${encodeURIComponent(query)}`),
    ),
    '/sources.opml',
    '/feeds.opml',
  ].map((path) => ({ path, status: 200, headers: {} as Record<string, string> }))
  const deltas = before.map(({ path, etag }) => ({
    path,
    status: 226,
    headers: { 'a-im': 'feed', 'if-none-match': etag },
  }))
  const faults: string[] = []
  const html = new Set<string>()
  const atoms: string[] = []
  for (const { path, status, headers } of [...feeds, ...deltas]) {
    const answer = await site.get(path, headers)
    expect({ path, status: answer.status }).toEqual({ path, status })
    const type = answer.headers.get('content-type') ?? ''
    const text = await answer.text()
    if (/atom/.test(type)) atoms.push(text)
    const judged = /json/.test(type)
      ? { faults: faultsOfJsonFeed(text, AT + path), html: [] }
      : judgeFeed({ text, type, url: AT + path }, site.clock.now)
    faults.push(...judged.faults.map((fault) => `${path}: ${fault}`))
    for (const each of judged.html) html.add(each)
  }
  expect(faults).toEqual([])
  expectHtml([...html])
  expectAtom(atoms)
  site.database.close()
})

test('the first archive leads to the one after it as soon as there is one, and says then that it is one', async () => {
  const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => article(from + n))
  const site = await aSite(many(15), { settings: { limit: 10 } })
  const alone = await site.text('/feeds/all/archive/1.atom')
  expect(linkOf(alone, 'current')).toBe(`${AT}/feeds/all.atom`)
  expect(alone).not.toContain('<fh:archive/>')
  await site.keep(many(20, 15))
  await site.publish()
  const first = await site.text('/feeds/all/archive/1.atom')
  expect(linkOf(first, 'next-archive')).toBe(`${AT}/feeds/all/archive/2.atom`)
  expect(first).toContain('<fh:archive/>')
  expect(linkOf(await site.text('/feeds/all/archive/2.atom'), 'next-archive')).toBe(undefined)
  site.database.close()
})

function expectHtml(html: readonly string[]): void {
  if (!hasModule('html5lib') && !process.env.CI) return
  const seen = readAll(html.map((text) => ({ format: 'html', text })))
  expect(seen.flatMap(({ faults }, i) => faults!.map((fault) => `${fault}: ${html[i]}`))).toEqual([])
}

function expectAtom(atoms: readonly string[]): void {
  if (!installed('jing', '-h') && !process.env.CI) return
  const folder = mkdtempSync(join(tmpdir(), 'dateline-odd-'))
  try {
    const files = atoms.map((text, i) => {
      writeFileSync(join(folder, `${i}.xml`), text)
      return join(folder, `${i}.xml`)
    })
    const schema = join(import.meta.dirname, '../render/atom.rnc')
    execFileSync('jing', ['-i', '-c', schema, ...files], { stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
