import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../src/node/sqlite-database.ts'
import { figure } from './figures.ts'
import { type Cost, measure, median, Origin } from './measure.ts'

/**
 * What a cycle costs once a store has grown: two stores of the same 100 feeds, one after a single cycle (3,500 articles),
 * one after so many turnovers of all feeds that 100,000 are stored, each through our own refresh; then warm cycles and
 * cycles with 10 % changed, alternating. CPU of whole processes, peak memory, medians.
 *
 *   npm run bench:growth -- --articles 100000 --seed 1 --rounds 7
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? Number(process.argv[at + 1]) : fallback
}
const articles = argument('articles', 100_000)
const rounds = argument('rounds', 7)

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-growth-'))
const origin = await Origin.start({
  feeds: argument('feeds', 100),
  seed: argument('seed', 1),
  port: argument('port', 9600),
})
const list = join(folder, 'list.opml')
writeFileSync(list, await origin.ask<string>('/opml'))

class Grown {
  readonly file: string
  readonly out: string
  readonly costs = { warm: [] as Cost[], changed: [] as Cost[] }

  constructor(name: string) {
    mkdirSync(join(folder, name))
    this.file = join(folder, name, 'store.db')
    this.out = join(folder, name, 'out')
  }

  refresh(): Promise<Cost> {
    return measure([
      process.execPath,
      'src/node/dateline.js',
      'refresh',
      '--store',
      this.file,
      '--opml',
      list,
      '--out',
      this.out,
      '--min-interval',
      '0',
      '--allow-private',
      '127.0.0.0/8',
      '--limit',
      '200',
      '--quiet',
    ])
  }

  count(): number {
    const database = openSqlite(this.file, new URL('../src/store/migrations/', import.meta.url))
    const { n } = database.statement('SELECT count(*) AS n FROM article').get() as { n: number }
    database.close()
    return n
  }

  async hasNewest(): Promise<boolean> {
    const text = readFileSync(join(this.out, 'feeds', 'all.rss'), 'utf8')
    const newest = await origin.ask<string[]>('/newest')
    const changed = await origin.ask<number[]>('/changed')
    return changed.every((i) => text.includes(`(${/\((.*)\)$/.exec(newest[i] ?? '')?.[1]})`))
  }
}

try {
  const large = new Grown('large')
  await large.refresh()
  for (let stored = large.count(); stored < articles; stored = large.count()) {
    process.stderr.write(`${stored} articles\n`)
    await origin.ask('/turnover')
    await large.refresh()
  }
  const small = new Grown('small')
  await small.refresh()
  for (const each of [small, large]) for (let visit = 0; visit < 2; visit++) await each.refresh()
  let missing = 0
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [small, large] : [large, small]
    for (const each of order) each.costs.warm.push(await each.refresh())
    await origin.ask('/advance?share=0.1')
    for (const each of order) {
      each.costs.changed.push(await each.refresh())
      if (!(await each.hasNewest())) missing++
    }
  }
  const cpu = (each: Grown, phase: 'warm' | 'changed') => median(each.costs[phase].map((cost) => cost.cpu))
  const peak = (each: Grown, phase: 'warm' | 'changed') => median(each.costs[phase].map((cost) => cost.peak))
  console.log(
    '\n| stored | warm CPU s | changed CPU s | warm peak MB | changed peak MB |\n|---|---|---|---|---|',
  )
  for (const each of [small, large])
    console.log(
      `| ${each.count()} | ${cpu(each, 'warm').toFixed(3)} | ${cpu(each, 'changed').toFixed(3)} | ${peak(each, 'warm').toFixed(0)} | ${peak(each, 'changed').toFixed(0)} |`,
    )
  figure('growth-warm', cpu(large, 'warm') / cpu(small, 'warm'))
  figure('growth-changed', cpu(large, 'changed') / cpu(small, 'changed'))
  figure('growth-peak', peak(large, 'warm') / peak(small, 'warm'))
  console.log(`cycles in which a newest article was missing in the documents: ${missing}`)
} finally {
  origin.stop()
  rmSync(folder, { recursive: true, force: true })
}
