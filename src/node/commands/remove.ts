import { publish } from '../../publish.ts'
import { plainLog } from '../log.ts'
import type { Call } from '../main.ts'
import { UsageError } from '../options.ts'
import { openWorld } from '../world.ts'

/** `remove ARTICLE…`: takes articles out of every document for ever; each is named by id, key or address. */
export async function remove({ options, newsroom: load }: Call): Promise<void> {
  if (options.operands.length === 0)
    throw new UsageError('remove takes the articles to remove: id, key or address')
  const newsroom = await load()
  const world = await openWorld(options, newsroom, plainLog(options))
  try {
    const { ports, site } = world
    const found = await Promise.all(
      options.operands.map(async (name) => ({ name, ids: await ports.store.findIds(name) })),
    )
    const unknown = found.find(({ ids }) => ids.length === 0)
    if (unknown) throw new Error(`Cannot remove "${unknown.name}": no article has this id, key or address`)
    const ids = found.flatMap((each) => each.ids)
    await ports.store.remove(ids, ports.now())
    await publish(ports, newsroom, site, { ...world.settings, limit: options.limit })
    if (!options.quiet) process.stdout.write(`${ids.length} removed: ${ids.join(', ')}\n`)
  } finally {
    world.close()
  }
}
