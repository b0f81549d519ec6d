import { existsSync, renameSync, rmSync } from 'node:fs'
import { backup as copy, DatabaseSync } from 'node:sqlite'
import type { Call } from '../main.ts'
import { UsageError } from '../options.ts'
import { openStore } from '../world.ts'

/** `backup FILE`: a copy of the store as it stands now, safe while another process writes. It is whole or not there. */
export async function backup({ options }: Call): Promise<void> {
  const [file] = options.operands
  if (!file) throw new UsageError('backup takes the FILE to write')
  if (!existsSync(options.store)) throw new Error(`Cannot back up: there is no store "${options.store}"`)
  const database = new DatabaseSync(options.store, { readOnly: true })
  const partial = `${file}.partial`
  try {
    rmSync(partial, { force: true })
    await copy(database, partial)
    renameSync(partial, file)
    if (!options.quiet) process.stdout.write(`${options.store} copied to ${file}\n`)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw new Error(`Cannot back up "${options.store}" to "${file}": ${(cause as Error).message}`, { cause })
  } finally {
    database.close()
  }
}

/** `restore FILE`: puts a copy in the place of the store, page by page, so that a running `serve` sees it whole. */
export async function restore({ options }: Call): Promise<void> {
  const [file] = options.operands
  if (!file) throw new UsageError('restore takes the FILE to read')
  if (!existsSync(file)) throw new Error(`Cannot restore: there is no file "${file}"`)
  openStore(options.store).close()
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    check(database, file)
    await copy(database, options.store)
    if (!options.quiet) process.stdout.write(`${options.store} restored from ${file}\n`)
  } finally {
    database.close()
  }
}

/** A copy that is damaged, or of something else, is refused before anything is overwritten. */
function check(database: DatabaseSync, file: string): void {
  const state = quickCheck(database)
  if (state !== 'ok') throw new Error(`Cannot restore "${file}": it is damaged (${state})`)
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE name IN ('article', 'd1_migrations')")
    .all()
  if (tables.length < 2) throw new Error(`Cannot restore "${file}": it is no store of Dateline`)
}

/** `ok`, or what is wrong, in SQLite's words. */
function quickCheck(database: DatabaseSync): string {
  try {
    return String(database.prepare('PRAGMA quick_check(1)').get()?.quick_check)
  } catch (cause) {
    return (cause as Error).message
  }
}
