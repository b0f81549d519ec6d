import { plainLog } from '../log.ts'
import type { Call } from '../main.ts'
import { UsageError } from '../options.ts'
import { Progress } from '../progress.ts'
import { SiteFiles } from '../site-files.ts'
import { staticSite } from '../static-site.ts'
import { openWorld } from '../world.ts'

/** `publish --out DIR`: every published document as a file, for any static host. What was written before and is gone now is removed. */
export async function publishFiles({ options, newsroom: load }: Call): Promise<void> {
  if (!options.out) throw new UsageError('publish takes --out DIR, the folder to write to')
  const newsroom = await load()
  const world = await openWorld(options, newsroom, plainLog(options))
  try {
    const { ports, site } = world
    const files = new SiteFiles(options.out)
    const articles = (await ports.store.numbersSince(0)).length
    const progress = new Progress(articles, options)
    for await (const document of staticSite({ ports, newsroom, site, settings: { limit: options.limit } })) {
      files.write(document)
      if (document.path.startsWith('/articles/')) progress.step(document.path)
    }
    progress.end()
    const removed = files.end()
    const { written, changed } = files.counts
    const said = { documents: written, changed, removed, folder: options.out }
    if (options.json) process.stdout.write(`${JSON.stringify(said)}\n`)
    else if (!options.quiet)
      process.stdout.write(`${written} documents in ${options.out}: ${changed} written, ${removed} removed\n`)
  } finally {
    world.close()
  }
}
