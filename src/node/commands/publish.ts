import { publish } from '../../publish.ts'
import { createApp } from '../../serve/app.ts'
import { plainLog } from '../log.ts'
import type { Call } from '../main.ts'
import { UsageError } from '../options.ts'
import { pathsOf } from '../paths-of.ts'
import { Progress } from '../progress.ts'
import { openWorld } from '../world.ts'
import { writeDocuments } from '../write-documents.ts'

/** `publish --out DIR`: every published document as a file, for any static host. */
export async function publishFiles({ options, newsroom: load }: Call): Promise<void> {
  if (!options.out) throw new UsageError('publish takes --out DIR, the folder to write to')
  const newsroom = await load()
  const world = await openWorld(options, newsroom, plainLog(options))
  try {
    const { ports, site } = world
    const settings = { limit: options.limit, interval: options.minInterval }
    await publish(ports, newsroom, site, settings)
    const app = createApp({ ports, newsroom, site, settings })
    const paths = await pathsOf(ports, newsroom)
    const progress = new Progress(paths.length, options)
    let written = 0
    for (const path of paths) {
      const answer = await app.request(path)
      progress.step(path)
      if (answer.status !== 200) continue
      const type = answer.headers.get('content-type') ?? 'text/html'
      await writeDocuments(options.out, [{ path, type, text: await answer.text() }])
      written++
    }
    progress.end()
    if (!options.quiet) process.stdout.write(`${written} documents written to ${options.out}\n`)
  } finally {
    world.close()
  }
}
