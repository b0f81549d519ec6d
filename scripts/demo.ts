import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authors } from '../feeds/authors.ts'
import { curated } from '../feeds/curated.ts'
import { topics } from '../feeds/topics.ts'
import { newsroomOf } from '../src/newsroom.ts'
import { plainLog } from '../src/node/log.ts'
import { readOptions } from '../src/node/options.ts'
import { runServer } from '../src/node/run-server.ts'
import { openWorld } from '../src/node/world.ts'
import { startOrigin } from './demo/origin.ts'
import { demoPicks } from './demo/picks.ts'
import { demoSources } from './demo/sources.ts'

/** `npm run demo`: the whole product with no network. Sample outlets of ours are served on loopback, refreshed, and served. */
async function demo(): Promise<void> {
  const folder = process.env.DATELINE_STORE ? undefined : mkdtempSync(join(tmpdir(), 'dateline-demo-'))
  const elsewhere = process.env.DATELINE_DEMO_ORIGIN
  const origin = elsewhere ? { url: elsewhere, close: async () => {} } : await startOrigin()
  const outlets = new URL(origin.url)
  const options = readOptions(['serve'], {
    ...process.env,
    DATELINE_STORE: process.env.DATELINE_STORE ?? join(folder ?? '', 'demo.db'),
    DATELINE_ALLOW_PRIVATE: outlets.host,
    DATELINE_MIN_INTERVAL: process.env.DATELINE_MIN_INTERVAL ?? '60',
  })
  const newsroom = newsroomOf({
    sources: demoSources(origin.url),
    authors,
    curated,
    picks: demoPicks,
    topics,
  })
  const world = await openWorld(options, newsroom, plainLog({ verbose: false, quiet: false }))
  try {
    const server = await runServer(world, newsroom, options)
    await server.firstCycle
    process.stdout.write(welcome(world.site.publicUrl, server.address, newsroom.sources.length))
    await server.ended
  } finally {
    world.close()
    await origin.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

function welcome(publicUrl: string, address: string, outlets: number): string {
  const at = publicUrl.replace(/\/$/, '')
  const lines = [
    `Dateline's demo: ${outlets} sample outlets, read and published at ${address}`,
    '',
    `  ${at}/                              the front page`,
    `  ${at}/feeds/foreign-policy.atom     to subscribe (.rss and .json too)`,
    `  ${at}/authors/jason-ditz            an author's record`,
    `  ${at}/status                        how every source stands`,
    '',
    'Ctrl-C ends it.',
    '',
  ]
  return lines.join('\n')
}

demo().catch((error: Error) => {
  process.stderr.write(`demo: ${error.message}\n`)
  process.exitCode = 1
})
