import type { Watch } from '../serve/shelf.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Whether somebody else has written is looked up this often at most, in milliseconds. */
const EVERY = 50

/** Watches a database file for what other processes write to it. One that cannot be read is not fresh. */
export function watchDatabase(database: SqliteDatabase): Watch {
  let known: number | undefined
  let looked = 0
  let fresh = false
  return {
    isFresh() {
      const now = performance.now()
      if (fresh && now - looked > EVERY) {
        looked = now
        fresh = versionOf(database) === known
      }
      return fresh
    },
    reset() {
      known = versionOf(database)
      looked = performance.now()
      fresh = known !== undefined
    },
    expire() {
      fresh = false
    },
  }
}

function versionOf(database: SqliteDatabase): number | undefined {
  try {
    return database.dataVersion()
  } catch {
    return undefined
  }
}
