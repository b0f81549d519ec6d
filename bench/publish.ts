import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storySignature } from '../src/curate/story-signature.ts'
import type { Article } from '../src/model/article.ts'
import type { Author } from '../src/model/author.ts'
import type { Newsroom } from '../src/model/newsroom.ts'
import type { Source } from '../src/model/source.ts'
import { compress } from '../src/node/compress.ts'
import { openSqlite } from '../src/node/sqlite-database.ts'
import type { Ports } from '../src/ports.ts'
import { publish } from '../src/publish.ts'
import { siteOf } from '../src/site.ts'
import { SqlStore } from '../src/store/sql-store.ts'
import type { KeptArticle } from '../src/store/store.ts'
import { curated } from '../feeds/curated.ts'
import { topics } from '../feeds/topics.ts'
import { median } from './measure.ts'
import { random } from './world.ts'

/**
 * Publishing: after one new article in a store of 3,500 and in one of 100,000, alternately, as one process does it that has
 * published before; and a first publish of 100 and of 1,000 articles. CPU milliseconds (user and system), medians.
 *
 *   npm run bench:publish -- --rounds 15 --seed 1
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? Number(process.argv[at + 1]) : fallback
}
const rounds = argument('rounds', 15)
const seed = argument('seed', 1)
const sizes = [argument('small', 3500), argument('large', 100_000)]

const folder = join(tmpdir(), `dateline-bench-publish-${seed}`)
mkdirSync(folder, { recursive: true })

const SUBJECTS = ['The foreign minister', 'A senior envoy', 'The delegation', 'Officials in the capital', 'The opposition', 'An aid agency', 'The central bank', 'The joint committee', 'Two diplomats', 'The general staff']
const VERBS = ['announced', 'rejected', 'postponed', 'welcomed', 'described', 'questioned', 'confirmed', 'denied', 'reviewed', 'signed']
const OBJECTS = ['a ceasefire along the northern border', 'the draft agreement on grain shipments', 'new limits on medium-range missiles', 'the exchange of prisoners', 'sanctions on R&D', 'the port’s reopening', 'a “roadmap” for talks', 'the inspectors’ report', 'the budget for reconstruction', 'an inquiry into the incident']
const CODES = ['SY', 'IR', 'IL', 'UA', 'RU', 'CN', 'US', 'FR', 'DE', 'GB', 'IN', 'PK', 'EG', 'TR', 'JP', 'KR', 'VE', 'CU', 'SD', 'ET']
const sources: Source[] = Array.from({ length: 45 }, (_, i) => ({
  id: `outlet-${i}`,
  outlet: `Outlet ${i}`,
  feedUrl: `https://outlet-${i}.example.org/feed`,
  siteUrl: `https://outlet-${i}.example.org/`,
  kind: i % 3 === 0 ? 'analysis' : 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
}))
const newsroom: Newsroom = { sources, authors: [], curated, picks: [], topics, readPages: true }
const START = Date.UTC(2026, 0, 1)

function articleOf(n: number): KeptArticle {
  const chance = random(seed * 7919 + n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} after ${Math.floor(chance() * 90)} days of talks.`
  const source = pick(sources)
  const author = Math.floor(chance() * 900)
  const date = new Date(START + n * 240_000)
  const body = Array.from({ length: 12 }, () => `<p>${sentence()} ${sentence()} ${sentence()} ${sentence()}</p>`).join('')
  const { id, outlet, feedUrl, siteUrl, republish } = source
  const article: Article = {
    id: `https://${id}.example.org/?p=${n}`,
    source: { id, outlet, feedUrl, siteUrl, republish, updated: date },
    kind: source.kind,
    language: 'en',
    url: `https://${id}.example.org/${n}`,
    headline: `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} (${n})`,
    byline: { text: `Person ${author}`, credits: [{ role: 'author', name: `Person ${author}`, kind: 'person', author: `person-${author}` }] },
    articleBody: body,
    pictures: [{ url: `https://img.example.org/${n}.jpg`, caption: sentence(), width: 1024, height: 683 }],
    datePublished: date,
    firstSeen: date,
    countries: { leading: [pick(CODES)], also: [pick(CODES)] },
    categories: [{ term: 'World' }],
    topics: [],
    provenance: { headline: { from: 'feed', at: 'title', confidence: 1 }, byline: { from: 'feed', at: 'dc:creator', confidence: 0.9 } },
  }
  return { article, hash: `h${n}`, story: storySignature(article) }
}

function authorOf(n: number): Author {
  const seen = { first: new Date(START), last: new Date(START), times: 3 }
  return {
    id: `person-${n}`, kind: 'person', name: `Person ${n}`, aliases: [], notSameAs: [], curated: false, pictures: [], links: [],
    roles: [{ title: 'Senior Fellow', organisation: 'Institute for Border Studies', outlet: 'outlet-1', seen }],
    bios: [{ text: `Person ${n} is a senior fellow at the Institute for Border Studies.`, outlet: 'outlet-1', seen }],
    outlets: ['The Post', 'The Times'], publishedIn: ['outlet-1'],
  }
}

async function storeOf(size: number, name = `${size}`) {
  const database = openSqlite(join(folder, `${name}.db`), new URL('../src/store/migrations/', import.meta.url))
  const store = new SqlStore(database)
  const kept = (database.statement('SELECT count(*) AS n FROM article').get() as { n: number }).n
  for (let from = kept; from < size; from += 500) {
    const articles = Array.from({ length: Math.min(500, size - from) }, (_, i) => articleOf(from + i))
    await store.keep({ owner: 'bench', articles, authors: [], sources: [] })
  }
  if (kept === 0) await store.keep({ owner: 'bench', articles: [], authors: Array.from({ length: 900 }, (_, n) => authorOf(n)), sources: [] })
  return { store, next: Math.max(kept, size) }
}

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
const portsOf = (store: SqlStore): Ports => ({ fetch: () => Promise.reject(new Error('no network')), store, now: () => new Date(START + 150_000 * 240_000), random: () => 0.5, log: silent, compress })
const site = siteOf({ publicUrl: 'https://dateline.example' }, newsroom)

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const stores = []
for (const size of sizes) {
  const { store, next } = await storeOf(size)
  const ports = portsOf(store)
  await publish(ports, newsroom, site, {})
  stores.push({ size, store, ports, next, costs: [] as number[] })
}
for (let round = 0; round < rounds + 3; round++) {
  for (const each of round % 2 === 0 ? stores : [...stores].reverse()) {
    await each.store.keep({ owner: 'bench', articles: [articleOf(each.next++)], authors: [], sources: [] })
    const cost = await cpuOf(() => publish(each.ports, newsroom, site, {}))
    if (round >= 3) each.costs.push(cost)
  }
}
const [small, large] = stores.map(({ costs }) => median(costs))
console.log(`after one new article: ${sizes[0]} stored ${small?.toFixed(1)} ms, ${sizes[1]} stored ${large?.toFixed(1)} ms, ratio ${((large ?? 0) / (small ?? 1)).toFixed(2)}`)

for (const number of [100, 1000]) {
  const { store } = await storeOf(number)
  const everything: Newsroom = { ...newsroom, curated: [{ id: 'all', title: 'All', description: 'All', rule: { all: [] }, limit: number, groupStories: false, since: '2026-11-24' }] }
  const ports = portsOf(store)
  const costs: number[] = []
  for (let round = 0; round < 5; round++) {
    const here = siteOf({ publicUrl: `https://dateline-${round}.example` }, everything)
    costs.push(await cpuOf(() => publish(ports, everything, here, {})))
  }
  console.log(`a whole publish of ${number} articles: ${median(costs).toFixed(0)} ms`)
}
