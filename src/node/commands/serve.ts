import { jsonLog, plainLog } from '../log.ts'
import type { Call } from '../main.ts'
import { runServer } from '../run-server.ts'
import { openWorld } from '../world.ts'

/** `serve`: refreshes on a schedule, from the start on, and serves over HTTP until SIGINT or SIGTERM. */
export async function serve({ options, newsroom: load }: Call): Promise<void> {
  const newsroom = await load()
  const log = process.stdout.isTTY ? plainLog(options) : await jsonLog(options)
  const world = await openWorld(options, newsroom, log)
  const server = await runServer(world, newsroom, options)
  process.stdout.write(`Dateline serves at ${server.address} (published as ${world.site.publicUrl}/)\n`)
  await server.ended
  world.close()
}
