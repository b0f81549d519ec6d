import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { curated } from '../feeds/curated.ts'
import { topics } from '../feeds/topics.ts'
import type { Newsroom } from '../src/model/newsroom.ts'
import { compress } from '../src/node/compress.ts'
import { openSqlite } from '../src/node/sqlite-database.ts'
import type { Ports } from '../src/ports.ts'
import { publish } from '../src/publish.ts'
import { siteOf } from '../src/site.ts'
import { SqlStore } from '../src/store/sql-store.ts'
import { after, articlesOf, authors, sources } from './articles.ts'
import { figure } from './figures.ts'
import { median } from './measure.ts'

/**
 * Publishing: after one new article in a store of 3,500 and in one of 100,000, alternately, as one process does it that has
 * published before; and a first publish of 100 and of 1,000 articles. CPU milliseconds (user and system), medians.
 *
 *   npm run bench:publish -- --rounds 15 --seed 1
 *
 * `--keep` leaves the stores (700 MB) in the temporary folder for the next run.
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

const newsroom: Newsroom = { sources, authors: [], curated, picks: [], topics, readPages: true }

async function storeOf(size: number, name = `${size}`) {
  const database = openSqlite(
    join(folder, `${name}.db`),
    new URL('../src/store/migrations/', import.meta.url),
  )
  const store = new SqlStore(database)
  const kept = (database.statement('SELECT count(*) AS n FROM article').get() as { n: number }).n
  for (let from = kept; from < size; from += 500) {
    const articles = articlesOf({ from, count: Math.min(500, size - from), seed })
    await store.keep({ owner: 'bench', articles, authors: [], sources: [] })
  }
  if (kept === 0) await store.keep({ owner: 'bench', articles: [], authors: authors(), sources: [] })
  return { store, next: Math.max(kept, size) }
}

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
const portsOf = (store: SqlStore): Ports => ({
  fetch: () => Promise.reject(new Error('no network')),
  store,
  now: () => after(150_000),
  random: () => 0.5,
  log: silent,
  compress,
})
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
    await each.store.keep({
      owner: 'bench',
      articles: articlesOf({ from: each.next++, count: 1, seed }),
      authors: [],
      sources: [],
    })
    const cost = await cpuOf(() => publish(each.ports, newsroom, site, {}))
    if (round >= 3) each.costs.push(cost)
  }
}
const [small, large] = stores.map(({ costs }) => median(costs))
console.log(
  `after one new article: ${sizes[0]} stored ${small?.toFixed(1)} ms, ${sizes[1]} stored ${large?.toFixed(1)} ms, ratio ${((large ?? 0) / (small ?? 1)).toFixed(2)}`,
)

figure('publish-growth', (large ?? 0) / (small ?? 1))

for (const number of [100, 1000]) {
  const { store } = await storeOf(number)
  const everything: Newsroom = {
    ...newsroom,
    curated: [
      {
        id: 'all',
        title: 'All',
        description: 'All',
        rule: { all: [] },
        limit: number,
        groupStories: false,
        since: '2026-11-24',
      },
    ],
  }
  const ports = portsOf(store)
  const costs: number[] = []
  for (let round = 0; round < 5; round++) {
    const here = siteOf({ publicUrl: `https://dateline-${round}.example` }, everything)
    costs.push(await cpuOf(() => publish(ports, everything, here, {})))
  }
  console.log(`a whole publish of ${number} articles: ${median(costs).toFixed(0)} ms`)
}
if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true, force: true })
