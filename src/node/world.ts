import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseAllowPrivate } from '../fetch/allow-private.ts'
import { polite } from '../fetch/polite.ts'
import { userAgent } from '../fetch/user-agent.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Log, Ports } from '../ports.ts'
import type { RefreshSettings } from '../refresh.ts'
import { siteOf } from '../site.ts'
import { SqlStore } from '../store/sql-store.ts'
import { VERSION } from '../version.ts'
import { compress } from './compress.ts'
import { httpFetch } from './http-fetch.ts'
import type { Options } from './options.ts'
import { hasDied, leaseOwner } from './owner.ts'
import { openSqlite, type SqliteDatabase } from './sqlite-database.ts'

/** How many sources one transaction keeps on Node. */
const BATCH = 50
/** How many requests are under way at once. */
const AT_ONCE = 32

const MIGRATIONS = new URL('../store/migrations/', import.meta.url)

/** Everything a command works with, and the way to let go of it. */
export interface World {
  readonly ports: Ports
  readonly site: Site
  readonly settings: RefreshSettings
  readonly database: SqliteDatabase
  close(): void
}

/**
 * Node asks for names on the threads that it compresses on, four of them: four names whose servers are silent would hold
 * up every other source's. More threads would each cost memory. The number is read when the first thread is needed.
 */
const THREADS = 16

/** Opens the store and sets up ports and settings. Throws an `Error` that names what cannot be used. */
export async function openWorld(options: Options, newsroom: Newsroom, log: Log): Promise<World> {
  process.env.UV_THREADPOOL_SIZE ??= String(THREADS)
  const database = openStore(options.store)
  const allowPrivate = parseAllowPrivate(options.allowPrivate)
  const transport = httpFetch({ allowPrivate })
  const store = new SqlStore(database)
  const ports: Ports = {
    fetch: polite(transport.fetch, { perHost: 2, total: AT_ONCE }),
    store,
    now: () => new Date(),
    random: Math.random,
    log,
    compress,
  }
  await voidLeasesOfTheDead(ports)
  const settings: RefreshSettings = {
    owner: leaseOwner(),
    batch: BATCH,
    minInterval: options.minInterval,
    moveAfter: options.moveAfter,
    allowPrivate,
    userAgent: userAgent(VERSION, options.contact),
    ...(options.relay && { relay: options.relay }),
  }
  const close = () => {
    transport.close()
    database.close()
  }
  return { ports, site: siteOf(options, newsroom), settings, database, close }
}

/** Opens the store's file, making its folder where there is none. */
export function openStore(file: string): SqliteDatabase {
  if (file !== ':memory:') makeFolder(file)
  return openSqlite(file, MIGRATIONS)
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw new Error(
      `Cannot use the store "${file}": its folder cannot be made: ${(cause as Error).message}`,
      {
        cause,
      },
    )
  }
}

async function voidLeasesOfTheDead(ports: Ports): Promise<void> {
  for (const owner of await ports.store.leaseOwners(ports.now())) {
    if (hasDied(owner)) await ports.store.release(owner)
  }
}
