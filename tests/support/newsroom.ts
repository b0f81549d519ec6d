import type { Newsroom } from '../../src/model/newsroom.ts'
import { SqliteDatabase } from '../../src/node/sqlite-database.ts'
import type { Log, Ports } from '../../src/ports.ts'
import type { RefreshSettings } from '../../src/refresh.ts'
import { siteOf } from '../../src/site.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import type { FakeWeb } from './fake-web.ts'

export { aNewsroom, aSource } from './plain-newsroom.ts'

/** A log that keeps what it is told. */
export class KeptLog implements Log {
  readonly lines: string[] = []
  error = (message: string): void => void this.lines.push(`error ${message}`)
  warn = (message: string): void => void this.lines.push(`warn ${message}`)
  info = (): void => {}
  debug = (): void => {}
}

/** Ports over a fake web and a store in memory, with a clock that the test moves. */
export function aWorld(web: FakeWeb, newsroom: Newsroom) {
  const database = new SqliteDatabase(':memory:')
  database.migrate(new URL('../../src/store/migrations/', import.meta.url))
  const clock = { now: new Date('2026-11-24T12:00:00Z') }
  const log = new KeptLog()
  const ports: Ports = {
    fetch: web.fetch,
    store: new SqlStore(database),
    now: () => clock.now,
    random: () => 0.5,
    log,
  }
  const settings: RefreshSettings = {
    owner: 'test',
    batch: 50,
    minInterval: 0,
    moveAfter: 0,
    userAgent: 'Dateline/test',
  }
  const site = siteOf({ publicUrl: 'https://dateline.test' }, newsroom)
  return { database, ports, settings, site, log, clock }
}
