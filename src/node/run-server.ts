import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import cron from 'node-cron'
import type { Newsroom } from '../model/newsroom.ts'
import type { Outcome } from '../model/report.ts'
import { publish } from '../publish.ts'
import { type PagesRead, readDuePages } from '../read-due-pages.ts'
import { refresh } from '../refresh.ts'
import { catchUpSearch } from '../search.ts'
import { createApp, pinnedPaths, shelfOf } from '../serve/app.ts'
import { Meter } from '../serve/meter.ts'
import { tidy } from '../tidy.ts'
import { httpServer } from './http-server.ts'
import type { Options } from './options.ts'
import { outcomeInWords } from './outcome-in-words.ts'
import { watchDatabase } from './watch-database.ts'
import type { World } from './world.ts'

/** When the store is refreshed (UTC). `wrangler.toml` has the same for the edge; a test compares them. */
export const SCHEDULE = '*/15 * * * *'

/** A server that runs: where, when its first cycle is done, and when it has ended cleanly. */
export interface RunningServer {
  readonly address: string
  readonly firstCycle: Promise<void>
  readonly ended: Promise<void>
}

/** Listens, refreshes at once and then on the schedule, and ends at SIGINT or SIGTERM, in the middle of a cycle too. */
export async function runServer(world: World, newsroom: Newsroom, options: Options): Promise<RunningServer> {
  const { ports, site } = world
  const { log } = ports
  const settings = { ...world.settings, limit: options.limit, interval: options.minInterval }
  const watch = watchDatabase(world.database)
  const shelf = shelfOf(ports, { watch })
  const meter = new Meter()
  const ending = new AbortController()
  let running: Promise<void> | undefined

  const app = createApp({ ports, newsroom, site, settings, shelf, meter })
  await attempt('Publishing', publishNow)
  const server = httpServer(app, shelf).listen(options.port, options.host)
  const { port } = await listening(server, options)

  const firstCycle = cycle()
  const logger = {
    info() {},
    debug() {},
    warn: (text: string) => log.warn(text),
    error: (text: string | Error) => log.error(String(text)),
  }
  const task = cron.schedule(SCHEDULE, cycle, { name: 'refresh', timezone: 'UTC', noOverlap: true, logger })
  return { address: `http://${options.host}:${port}/`, firstCycle, ended: untilAskedToEnd().then(end) }

  /** One cycle at a time: the schedule's beat that falls into a long one is left out. */
  function cycle(): Promise<void> {
    running ??= attempt('A cycle', wholeCycle).finally(() => {
      running = undefined
    })
    return running
  }

  async function wholeCycle(): Promise<void> {
    const { signal } = ending
    const begun = performance.now()
    log.info('A cycle begins', { sources: newsroom.sources.length })
    try {
      const outcomes = await refresh(ports, newsroom, { ...world.settings, report, signal })
      const pages = await readPages(signal)
      await publishNow()
      await catchUpSearch(ports, { signal })
      await tidy(ports, { retentionDays: options.retention })
      meter.cycled(secondsSince(begun), ports.now())
      log.info('A cycle has ended', {
        seconds: secondsSince(begun),
        ...countsOf(outcomes),
        pages: pages.read,
      })
    } catch (cause) {
      meter.cycleFailed()
      throw cause
    }
  }

  async function readPages(signal: AbortSignal): Promise<PagesRead> {
    if (!newsroom.readPages || signal.aborted) return { read: 0, failed: 0 }
    const pages = await readDuePages(ports, newsroom, { ...world.settings, signal })
    meter.readPages(pages)
    return pages
  }

  /** What is published stands ready in memory at once, and would go on being served if the store could no longer be read. */
  async function publishNow(): Promise<void> {
    const begun = performance.now()
    const { rendered, changed } = await publish(ports, newsroom, site, settings)
    if (rendered) {
      meter.published(secondsSince(begun))
      log.info('Published', { seconds: secondsSince(begun), documents: changed.length })
    }
    watch.expire()
    for (const path of pinnedPaths(newsroom)) await app.request(path)
  }

  function report(outcome: Outcome): void {
    meter.fetched(outcome)
    const said = outcomeInWords(outcome, ports.now())
    const { url, ...values } = outcome
    if (outcome.outcome === 'failed') log.warn(said, values)
    else log.info(said, values)
  }

  async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      const error = (cause as Error).message
      log.error(`${what} failed; what was published goes on being served`, { error, cause })
    }
  }

  async function end(): Promise<void> {
    ending.abort()
    await task.destroy()
    server.close()
    server.closeAllConnections()
    await running
  }
}

/** Seconds, to the millisecond. */
const secondsSince = (begun: number): number => Math.round(performance.now() - begun) / 1000

function countsOf(outcomes: readonly Outcome[]): Record<Outcome['outcome'] | 'new' | 'changed', number> {
  const counts = { fresh: 0, unchanged: 0, later: 0, failed: 0, new: 0, changed: 0 }
  for (const outcome of outcomes) {
    counts[outcome.outcome]++
    counts.new += outcome.new
    counts.changed += outcome.changed
  }
  return counts
}

function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function listening(server: Server, { host, port }: Options): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server.address() as AddressInfo))
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new Error(
          `Cannot listen on ${host}:${port}: ${cause.code === 'EADDRINUSE' ? 'the port is in use' : cause.message}`,
          { cause },
        ),
      ),
    )
  })
}
