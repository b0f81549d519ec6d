import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Origin, startOrigin } from '../../scripts/demo/origin.ts'
import { freePort, type Running, start } from '../support/processes.ts'

const PUBLIC = 'https://dateline.test'
const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'
const QUIET = {
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

let origin: Origin
let state: string
let edge: Running
let node: Running
let edgeAt: string
let nodeAt: string

beforeAll(async () => {
  origin = await startOrigin()
  state = mkdtempSync(join(tmpdir(), 'dateline-edge-'))
  const config = ['--config', 'scripts/demo/wrangler.toml', '--persist-to', join(state, 'd1')]
  execFileSync(
    process.execPath,
    [WRANGLER, 'd1', 'migrations', 'apply', 'dateline-demo', '--local', ...config],
    {
      env: { ...process.env, ...QUIET },
      stdio: 'pipe',
    },
  )
  const [edgePort, nodePort] = [await freePort(), await freePort()]
  const allowed = new URL(origin.url).host
  const variables = {
    DEMO_ORIGIN: origin.url,
    DATELINE_PUBLIC_URL: PUBLIC,
    DATELINE_ALLOW_PRIVATE: allowed,
    DATELINE_MIN_INTERVAL: '0',
  }
  const given = Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const how = [
    '--ip',
    '127.0.0.1',
    '--port',
    String(edgePort),
    '--inspector-port',
    '0',
    '--show-interactive-dev-session=false',
  ]
  edge = await start([WRANGLER, 'dev', '--local', '--test-scheduled', ...config, ...how, ...given], {
    words: /Ready on/,
    within: 60_000,
    env: QUIET,
  })
  node = await start(['scripts/demo.ts'], {
    words: /Ctrl-C ends it/,
    within: 30_000,
    env: {
      PORT: String(nodePort),
      DATELINE_PUBLIC_URL: PUBLIC,
      DATELINE_DEMO_ORIGIN: origin.url,
      DATELINE_MIN_INTERVAL: '0',
    },
  })
  edgeAt = `http://127.0.0.1:${edgePort}`
  nodeAt = `http://127.0.0.1:${nodePort}`
}, 120_000)

afterAll(async () => {
  await edge?.end()
  await node?.end()
  await origin?.close()
  if (state) rmSync(state, { recursive: true, force: true })
})

const cron = () => fetch(`${edgeAt}/cdn-cgi/handler/scheduled?cron=*/15+*+*+*+*`)
const text = async (address: string) => (await fetch(address)).text()

test('the edge publishes the same bytes as Node', { timeout: 90_000 }, async () => {
  const paths = [
    '/feeds/foreign-policy.atom',
    '/feeds/middle-east.atom',
    '/feeds/analysis.atom',
    '/authors/jason-ditz.atom',
  ]
  const wanted = await Promise.all(paths.map((path) => text(nodeAt + path)))
  expect(wanted[0]).toContain('<name>Jason Ditz</name>')
  let got: string[] = []
  for (let tries = 0; tries < 40; tries++) {
    await cron()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    got = await Promise.all(paths.map((path) => text(edgeAt + path)))
    if (got.every((each, i) => each === wanted[i])) break
  }
  for (const [i, path] of paths.entries()) expect(got[i], path).toBe(wanted[i])
})
