import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cpuOf, median, Origin } from './measure.ts'

/**
 * What a source costs in workerd: cycles of the Worker with cron, queue and D1 under `wrangler dev`, over the bench's feeds.
 * CPU of the workerd processes, D1's SQLite in them included; the first cycles warm the code up and are not counted.
 *
 *   npm run bench:edge -- --feeds 80 --rounds 6
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? Number(process.argv[at + 1]) : fallback
}
const [feeds, rounds, port] = [argument('feeds', 80), argument('rounds', 6), argument('port', 9700)]
const SHARE = 0.25
const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'
const quiet = {
  ...process.env,
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-edge-'))
const config = ['--config', 'bench/edge/wrangler.toml', '--persist-to', join(folder, 'd1')]
const origin = await Origin.start({ feeds, seed: argument('seed', 1), port })
const list = await origin.ask<string[]>('/list')
execFileSync(
  process.execPath,
  [WRANGLER, 'd1', 'migrations', 'apply', 'dateline-bench', '--local', ...config],
  { env: quiet, stdio: 'pipe' },
)
const variables = {
  BENCH_FEEDS: list.join(' '),
  DATELINE_PUBLIC_URL: 'https://dateline.example',
  DATELINE_ALLOW_PRIVATE: '127.0.0.0/8',
  DATELINE_MIN_INTERVAL: '0',
}
const given = Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`])
const edge = spawn(
  process.execPath,
  [
    WRANGLER,
    'dev',
    '--local',
    '--test-scheduled',
    ...config,
    ...given,
    '--ip',
    '127.0.0.1',
    '--port',
    String(port + 1),
    '--inspector-port',
    '0',
    '--show-interactive-dev-session=false',
  ],
  { env: quiet, stdio: ['ignore', 'pipe', 'pipe'] },
)

/** The processes of workerd that wrangler has started. */
function workerds(of: ChildProcess): number[] {
  const parents = new Map<number, { parent: number; name: string }>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
      parents.set(Number(entry), {
        parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]),
        name,
      })
    } catch {}
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid, steps = 0; at > 1 && steps < 10; at = parents.get(at)?.parent ?? 0, steps++)
      if (at === of.pid) return true
    return false
  }
  return [...parents].flatMap(([pid, { name }]) => (name.startsWith('workerd') && isOurs(pid) ? pid : []))
}

const cpu = (): number => workerds(edge).reduce((sum, pid) => sum + cpuOf(pid), 0)

/** One cycle: cron, then until all feeds have been asked and workerd rests. CPU milliseconds. */
async function cycle(): Promise<number> {
  await origin.ask('/reset')
  const before = cpu()
  const answer = await fetch(`http://127.0.0.1:${port + 1}/cdn-cgi/handler/scheduled?cron=*/15+*+*+*+*`)
  if (answer.status !== 200) throw new Error(`cron answers ${answer.status}: ${said.slice(-2000)}`)
  let last = -1
  let still = 0
  for (let tries = 0; tries < 240 && still < 5; tries++) {
    await pause(500)
    const now = cpu()
    const { requests } = await origin.ask<{ requests: number }>('/counters')
    still = requests >= feeds && now - last < 0.015 ? still + 1 : 0
    last = now
  }
  return (cpu() - before) * 1000
}

let said = ''
try {
  for (const stream of [edge.stdout, edge.stderr]) stream?.on('data', (chunk) => (said += chunk))
  for (let tries = 0; !/Ready on/.test(said); tries++) {
    if (tries > 240 || edge.exitCode !== null) throw new Error(`wrangler dev does not start: ${said}`)
    await pause(250)
  }
  const idle = cpu()
  await pause(5000)
  const resting = ((cpu() - idle) / 5) * 1000
  const cold = await cycle()
  for (let i = 0; i < 3; i++) {
    await origin.ask(`/advance?share=${SHARE}`)
    await cycle()
  }
  await cycle()
  const warm: number[] = []
  const changed: number[] = []
  const published: number[] = []
  for (let round = 0; round < rounds; round++) {
    warm.push(await cycle())
    await origin.ask(`/advance?share=${SHARE}`)
    changed.push(await cycle())
    published.push(await cycle())
  }
  const [still, read, publishing] = [median(warm), median(changed), median(published)]
  const number = Math.round(feeds * SHARE)
  console.log(
    `${feeds} feeds, ${number} of them changed; CPU of workerd, D1 included (at rest ${resting.toFixed(0)} ms a second)`,
  )
  console.log(
    `a first cycle, everything new: ${cold.toFixed(0)} ms, ${(cold / feeds).toFixed(1)} ms a source`,
  )
  console.log(`nothing changed: ${still.toFixed(0)} ms, ${(still / feeds).toFixed(2)} ms a source`)
  console.log(
    `changed: ${read.toFixed(0)} ms, ${((read - still) / number).toFixed(1)} ms more for each changed source; publishing with the next cron: ${(publishing - still).toFixed(0)} ms`,
  )
} finally {
  edge.kill('SIGTERM')
  origin.stop()
  await pause(500)
  rmSync(folder, { recursive: true, force: true })
}
