import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openSqlite } from '../src/node/sqlite-database.ts'
import { SqlStore } from '../src/store/sql-store.ts'
import { articlesOf } from './articles.ts'
import { figure } from './figures.ts'
import { cpuOf, median } from './measure.ts'

/**
 * Serving a feed of 200 KB with wrk: `dateline serve` against bare node:http with the same bodies and nginx with a static
 * file; identity, gzip, 304. CPU microseconds a request (user and system), rounds alternating, medians.
 *
 *   npm run bench:serve -- --rounds 5 --seconds 3
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? Number(process.argv[at + 1]) : fallback
}
const [rounds, seconds, port] = [argument('rounds', 5), argument('seconds', 3), argument('port', 9400)]
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-serve-'))
// The worker of an nginx that root has started is nobody.
chmodSync(folder, 0o755)
const children: ChildProcess[] = []

interface Server {
  readonly name: string
  readonly pid: number
  readonly url: string
  readonly etag: string
}

async function start(command: readonly string[], ready: () => Promise<boolean>): Promise<number> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  children.push(child)
  for (let tries = 0; tries < 100; tries++) {
    if (await ready().catch(() => false)) return child.pid ?? 0
    await pause(100)
  }
  throw new Error(`${command.join(' ')} does not answer`)
}

const answers = (url: string) => async () => (await fetch(url)).status === 200

async function startDateline(): Promise<Server> {
  const file = join(folder, 'store.db')
  const store = new SqlStore(openSqlite(file, new URL('../src/store/migrations/', import.meta.url)))
  await store.keep({
    owner: 'bench',
    articles: articlesOf({ from: 0, count: 60, seed: 1 }),
    authors: [],
    sources: [],
  })
  const list = join(folder, 'empty.opml')
  writeFileSync(list, '<opml version="2.0"><body/></opml>')
  const url = `http://127.0.0.1:${port}/feeds/all.rss`
  const command = [
    process.execPath,
    'src/node/dateline.js',
    'serve',
    '--quiet',
    '--store',
    file,
    '--opml',
    list,
    '--port',
    String(port),
  ]
  const pid = await start(command, answers(url))
  return { name: 'dateline', pid, url, etag: (await fetch(url)).headers.get('etag') ?? '' }
}

async function startBare(): Promise<Server> {
  const url = `http://127.0.0.1:${port + 1}/`
  const command = [
    process.execPath,
    'bench/bare-server.ts',
    String(port + 1),
    join(folder, 'feed.rss'),
    join(folder, 'feed.rss.gz'),
  ]
  return { name: 'node:http', pid: await start(command, answers(url)), url, etag: '"bare"' }
}

async function startNginx(): Promise<Server> {
  const url = `http://127.0.0.1:${port + 2}/feed.rss`
  const conf = join(folder, 'nginx.conf')
  mkdirSync(join(folder, 'temp'))
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  )
  writeFileSync(
    conf,
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')};
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; gzip_static on; keepalive_requests 1000000; types { application/rss+xml rss; } ${temp.join(' ')}
  server { listen 127.0.0.1:${port + 2}; root ${folder}; } }`,
  )
  const master = await start(['nginx', '-c', conf, '-p', folder], answers(url))
  const [worker] = execFileSync('pgrep', ['-P', String(master)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  return { name: 'nginx', pid: Number(worker), url, etag: plain.headers.get('etag') ?? '' }
}

const MODES = ['identity', 'gzip', '304'] as const

/** CPU microseconds that one request cost its server. */
function cost(server: Server, mode: (typeof MODES)[number]): number {
  const header =
    mode === 'gzip'
      ? 'Accept-Encoding: gzip'
      : mode === '304'
        ? `If-None-Match: ${server.etag}`
        : 'Accept-Encoding: identity'
  const before = cpuOf(server.pid)
  const said = execFileSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '-H', header, server.url], {
    encoding: 'utf8',
  })
  const spent = cpuOf(server.pid) - before
  const requests = Number(/(\d+) requests in/.exec(said)?.[1] ?? 0)
  if (/Non-2xx/.test(said)) throw new Error(`${server.name} failed: ${said}`)
  return (spent / requests) * 1e6
}

async function check(server: Server): Promise<void> {
  const ask = async (headers: Record<string, string>) => (await fetch(server.url, { headers })).status
  if ((await ask({ 'if-none-match': server.etag, 'accept-encoding': 'identity' })) !== 304)
    throw new Error(`${server.name} does not answer 304`)
}

try {
  const dateline = await startDateline()
  const answer = await fetch(dateline.url, { headers: { 'accept-encoding': 'identity' } })
  writeFileSync(join(folder, 'feed.rss'), Buffer.from(await answer.arrayBuffer()))
  execFileSync('gzip', ['-6', '-k', join(folder, 'feed.rss')])
  const servers = [dateline, await startBare(), await startNginx()]
  for (const server of servers) await check(server)
  const costs = new Map<string, number[]>()
  for (let round = -1; round < rounds; round++) {
    for (const mode of MODES) {
      for (let i = 0; i < servers.length; i++) {
        const server = servers[(i + round + servers.length) % servers.length] as Server
        const spent = cost(server, mode)
        const key = `${mode} ${server.name}`
        if (round >= 0) costs.set(key, [...(costs.get(key) ?? []), spent])
      }
    }
  }
  console.log(
    `\na feed of ${Math.round(readFileSync(join(folder, 'feed.rss')).length / 1000)} KB; CPU µs a request, medians of ${rounds}\n`,
  )
  console.log('| | dateline | node:http | nginx | × node:http | × nginx |\n|---|---|---|---|---|---|')
  for (const mode of MODES) {
    const [ours = 0, bare = 1, nginx = 1] = servers.map(({ name }) =>
      median(costs.get(`${mode} ${name}`) ?? []),
    )
    console.log(
      `| ${mode} | ${ours.toFixed(1)} | ${bare.toFixed(1)} | ${nginx.toFixed(1)} | ${(ours / bare).toFixed(2)} | ${(ours / nginx).toFixed(2)} |`,
    )
  }
  const against = (mode: string, name: string) =>
    median(costs.get(`${mode} dateline`) ?? []) / median(costs.get(`${mode} ${name}`) ?? [])
  for (const mode of MODES) figure(`serve-${mode}`, against(mode, 'node:http'))
  figure('serve-nginx', against('identity', 'nginx'))
} finally {
  for (const child of children) child.kill('SIGTERM')
  await pause(300)
  rmSync(folder, { recursive: true, force: true })
}
