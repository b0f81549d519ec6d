import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure } from './figures.ts'
import { type Cost, measure, median, Origin } from './measure.ts'

/**
 * Refresh cycles: cold, warm (all 304) and 10 % changed, against newsboat, a naive script without and with validators, and
 * bare HTTP. Paired runs, the order rotated; CPU of whole processes; medians.
 *
 *   npm run bench:refresh -- --feeds 100 --seed 1 --cold 3 --warm 6
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? Number(process.argv[at + 1]) : fallback
}
const feeds = argument('feeds', 100)
const seed = argument('seed', 1)
const port = argument('port', 9300)
const rounds = { cold: argument('cold', 3), warm: argument('warm', 5) }

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const origin = await Origin.start({ feeds, seed, port })
const list = join(folder, 'list.json')
const opml = join(folder, 'list.opml')
writeFileSync(list, JSON.stringify(await origin.ask('/list')))
writeFileSync(opml, await origin.ask<string>('/opml'))
const newsboatUrls = join(folder, 'urls')
writeFileSync(newsboatUrls, `${(JSON.parse(readFileSync(list, 'utf8')) as string[]).join('\n')}\n`)
const newsboatConfig = join(folder, 'config')
writeFileSync(newsboatConfig, 'reload-threads 8\nsuppress-first-reload yes\n')

type Candidate = {
  readonly name: string
  readonly command: (store: string) => string[]
  readonly suffices: boolean
}
const node = process.execPath
const candidates: Candidate[] = [
  {
    name: 'dateline',
    suffices: true,
    command: (store) => [
      node,
      'src/node/dateline.js',
      'refresh',
      '--store',
      `${store}.db`,
      '--opml',
      opml,
      '--out',
      `${store}-out`,
      '--min-interval',
      '0',
      '--allow-private',
      '127.0.0.0/8',
      '--limit',
      '200',
      '--quiet',
    ],
  },
  {
    name: 'naive',
    suffices: true,
    command: (store) => [node, 'bench/naive.ts', '--list', list, '--store', `${store}.db`, '--out', store],
  },
  {
    name: 'naive + validators',
    suffices: true,
    command: (store) => [
      node,
      'bench/naive.ts',
      '--validators',
      '--list',
      list,
      '--store',
      `${store}.db`,
      '--out',
      store,
    ],
  },
  {
    name: 'bare http',
    suffices: true,
    command: (store) => [node, 'bench/bare.ts', '--list', list, '--store', `${store}.json`],
  },
  ...(feeds <= 200
    ? [
        {
          name: 'newsboat',
          suffices: true,
          command: (store: string) => [
            'newsboat',
            '-C',
            newsboatConfig,
            '-u',
            newsboatUrls,
            '-c',
            `${store}.newsboat`,
            '-x',
            'reload',
          ],
        },
      ]
    : []),
]

const costs = new Map<string, Cost[]>()
async function round(phase: string, turn: number, storeOf: (name: string) => string): Promise<void> {
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[(i + turn) % candidates.length]
    if (!candidate) continue
    const cost = await measure(candidate.command(storeOf(candidate.name.replaceAll(' ', ''))))
    const key = `${phase} ${candidate.name}`
    costs.set(key, [...(costs.get(key) ?? []), cost])
    process.stderr.write(`${key}: ${cost.cpu.toFixed(2)} s CPU, ${cost.peak.toFixed(0)} MB\n`)
  }
}

try {
  mkdirSync(join(folder, 'kept'))
  const kept = (name: string) => join(folder, 'kept', name)
  for (let turn = 0; turn < rounds.cold; turn++) {
    const at = join(folder, `cold-${turn}`)
    mkdirSync(at)
    await round('cold', turn, (name) => join(at, name))
    rmSync(at, { recursive: true })
  }
  await round('prime', 0, kept)
  await round('prime', 1, kept)
  await round('prime', 2, kept)
  await checkEtiquette()
  for (let turn = 0; turn < rounds.warm; turn++) await round('warm', turn, kept)
  let missing = 0
  for (let turn = 0; turn < rounds.warm; turn++) {
    await origin.ask('/advance?share=0.1')
    await round('changed', turn, kept)
    missing += await missingNewest(`${kept('dateline')}-out`)
  }
  print(missing)
} finally {
  origin.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** One request a feed, all of them 304 on a second visit, never more than two at once to a host. */
async function checkEtiquette(): Promise<void> {
  const [dateline] = candidates
  if (!dateline) return
  await origin.ask('/reset')
  await measure(dateline.command(join(folder, 'kept', 'dateline')))
  const seen = await origin.ask<{
    requests: number
    notModified: number
    mostAtOnce: number
    mostPerFeed: number
  }>('/counters')
  console.log(
    `second visit: ${(seen.requests / feeds).toFixed(2)} requests a feed, ${(seen.notModified / seen.requests).toFixed(2)} of them 304, at most ${seen.mostAtOnce} at once to a host`,
  )
  const cold = join(folder, 'bytes')
  await origin.ask('/reset')
  await measure(dateline.command(cold))
  const got = await origin.ask<{ bytes: number }>('/counters')
  const least = await origin.ask<{ bytes: number }>('/gzip-bytes')
  if (feeds === 100) {
    figure('requests-a-feed', seen.requests / feeds)
    figure('full-answers', 1 - seen.notModified / seen.requests)
    figure('at-once', seen.mostAtOnce)
    figure('bytes-gzip', got.bytes / least.bytes)
  }
}

/** How many of the newest items that should stand in the published documents do not: those among the newest 200 of all. */
async function missingNewest(out: string): Promise<number> {
  const text = readFileSync(join(out, 'feeds', 'all.rss'), 'utf8')
  const newest = await origin.ask<string[]>('/newest')
  const changed = await origin.ask<number[]>('/changed')
  return changed.filter((i) => !text.includes(`(${/\((.*)\)$/.exec(newest[i] ?? '')?.[1]})`)).length
}

function print(missing: number): void {
  const cpu = (phase: string, name: string) =>
    median((costs.get(`${phase} ${name}`) ?? []).map((cost) => cost.cpu))
  const peak = (phase: string, name: string) =>
    median((costs.get(`${phase} ${name}`) ?? []).map((cost) => cost.peak))
  console.log(`\n${feeds} feeds, seed ${seed}; CPU s (user + system), medians; × dateline against each\n`)
  console.log('| | cold | warm | changed | peak MB cold |\n|---|---|---|---|---|')
  for (const { name } of candidates) {
    const cell = (phase: string) =>
      `${cpu(phase, name).toFixed(2)} (${(cpu(phase, 'dateline') / cpu(phase, name)).toFixed(2)})`
    console.log(
      `| ${name} | ${cell('cold')} | ${cell('warm')} | ${cell('changed')} | ${peak('cold', name).toFixed(0)} |`,
    )
  }
  console.log('')
  const against = (phase: string, name: string) => cpu(phase, 'dateline') / cpu(phase, name)
  if (feeds === 100) {
    figure('warm-newsboat-100', against('warm', 'newsboat'))
    figure('warm-bare-100', against('warm', 'bare http'))
    figure('cold-naive-100', against('cold', 'naive'))
    figure('changed-validators-100', against('changed', 'naive + validators'))
    figure('missing', missing)
  } else if (feeds === 1000) {
    figure('warm-bare-1000', against('warm', 'bare http'))
    figure('warm-validators-1000', against('warm', 'naive + validators'))
    figure('cold-naive-1000', against('cold', 'naive'))
    figure('changed-validators-1000', against('changed', 'naive + validators'))
    figure('peak-naive-1000', peak('cold', 'dateline') / peak('cold', 'naive'))
  }
  console.log(`newest articles of changed feeds missing in the published documents: ${missing}`)
}
