import type { Newsroom } from '../model/newsroom.ts'
import type { Log } from '../ports.ts'
import { publish } from '../publish.ts'
import { readDuePages } from '../read-due-pages.ts'
import { refreshLeased } from '../refresh.ts'
import { catchUpSearch } from '../search.ts'
import { createApp, shelfOf } from '../serve/app.ts'
import { tidy } from '../tidy.ts'
import type { Delivered, Env, Message } from './bindings.ts'
import { type World, worldOf } from './world.ts'

/** How many sources one queue message carries. */
const IDS_A_MESSAGE = 10
/** A lease is void after this long. */
const LEASE = 15 * 60_000
/** Articles that one message makes findable, beside what it publishes. */
const FINDABLE = 400
/** Publishing waits for the messages of its cycle. */
const PUBLISH_AFTER = 60
/** Most bytes of pages in memory beside the curated feeds: an isolate has 128 MB, and a refresh may need most of them. */
const SHELF = 8 * 1024 * 1024

/** The Worker of a newsroom: cron publishes what an earlier cycle left, leases what is due and queues it, the queue refreshes and publishes, requests are served. */
export function workerOf(newsroom: Newsroom) {
  const apps = new WeakMap<Env, ReturnType<typeof createApp>>()
  return {
    async fetch(request: Request, env: Env): Promise<Response> {
      let app = apps.get(env)
      if (!app) {
        const { ports, site, settings } = worldOf(env, newsroom)
        const shelf = shelfOf(ports, { bytes: SHELF })
        const interval = settings.minInterval
        app = createApp({ ports, newsroom, site, shelf, settings: { ...settings, interval } })
        apps.set(env, app)
      }
      return app.fetch(request)
    },

    async scheduled(_controller: unknown, env: Env): Promise<void> {
      const { ports, site, settings } = worldOf(env, newsroom)
      const now = ports.now()
      await attempt('Publishing', ports.log, () => publish(ports, newsroom, site, settings))
      await attempt('Tidying', ports.log, () => tidy(ports, { ...settings, daily: true }))
      const owner = `worker:${crypto.randomUUID()}`
      const ids = newsroom.sources.map((source) => source.id)
      const leased = await ports.store.lease({ ids, owner, until: new Date(now.getTime() + LEASE), now })
      const messages = [
        ...inTens(leased.map(({ id }) => id)).map((some) => ({
          body: { kind: 'refresh', ids: some, owner } as const,
        })),
        { body: { kind: 'pages' } as const },
        { body: { kind: 'publish' } as const, delaySeconds: PUBLISH_AFTER },
      ]
      for (let from = 0; from < messages.length; from += 100)
        await env.QUEUE.sendBatch(messages.slice(from, from + 100))
    },

    /** Each message on its own: one that fails is tried again, and takes no other with it. */
    async queue(batch: { readonly messages: readonly Delivered[] }, env: Env): Promise<void> {
      const world = worldOf(env, newsroom)
      for (const message of inTurn(batch.messages)) {
        try {
          const parts = takenApart(message)
          if (parts) await env.QUEUE.sendBatch(parts)
          else await carryOut(message.body, world, newsroom)
          message.ack()
        } catch (cause) {
          world.ports.log.error('A message failed', { kind: message.body.kind, cause })
          message.retry()
        }
      }
    },
  }
}

/** What fails here is made up for by the next cycle, and is no reason to leave this one out. */
async function attempt(what: string, log: Log, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    log.error(`${what} failed; the cycle goes on`, { cause })
  }
}

/** The second time the other way round: what stood behind a message of which the Worker died has its turn before it. */
function inTurn(messages: readonly Delivered[]): readonly Delivered[] {
  return messages.some(({ attempts = 1 }) => attempts % 2 === 0) ? messages.toReversed() : messages
}

/** A message that comes again may have killed its Worker, of what one source sent: then each of its sources gets its own. */
function takenApart({ body, attempts = 1 }: Delivered): { body: Message }[] | undefined {
  if (body.kind !== 'refresh' || body.ids.length < 2 || attempts < 2) return undefined
  return body.ids.map((id) => ({ body: { ...body, ids: [id] } }))
}

async function carryOut(message: Message, world: World, newsroom: Newsroom): Promise<void> {
  const { ports, site, settings } = world
  if (message.kind === 'publish') {
    await publish(ports, newsroom, site, settings)
    await catchUpSearch(ports, { most: FINDABLE })
    return
  }
  if (message.kind === 'pages') return void (await readDuePages(ports, newsroom, settings))
  const leased = await ports.store.leased(message.ids, message.owner)
  await refreshLeased(ports, newsroom, { ...settings, owner: message.owner, leased })
}

function inTens(ids: readonly string[]): string[][] {
  const messages: string[][] = []
  for (let from = 0; from < ids.length; from += IDS_A_MESSAGE)
    messages.push(ids.slice(from, from + IDS_A_MESSAGE))
  return messages
}
