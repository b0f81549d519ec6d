import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Database, Statement } from '../store/database.ts'

/** Opens (or makes) the SQLite file in the shape of D1, migrated. Throws an `Error` that names the file when it cannot be used; it is never replaced. */
export function openSqlite(file: string, migrations: URL): SqliteDatabase {
  try {
    const database = new SqliteDatabase(file)
    database.migrate(migrations)
    return database
  } catch (cause) {
    throw new Error(`Cannot use the store "${file}": ${(cause as Error).message}`, { cause })
  }
}

/** `node:sqlite` behind D1's `prepare/bind/batch`. Synchronous inside; a statement is prepared once. */
export class SqliteDatabase implements Database {
  readonly #file: string
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(file: string) {
    this.#file = file
    this.#database = new DatabaseSync(file)
    this.#database.exec('PRAGMA busy_timeout = 5000')
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec('PRAGMA synchronous = NORMAL')
    this.#database.exec('PRAGMA foreign_keys = ON')
  }

  prepare(sql: string): Statement {
    return new SqliteStatement(this.#file, this.statement(sql), [])
  }

  async batch<T>(statements: Statement[]): Promise<{ results: T[] }[]> {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const answers = statements.map((statement) => ({ results: (statement as SqliteStatement).rows<T>() }))
      this.#database.exec('COMMIT')
      return answers
    } catch (cause) {
      this.#rollBack()
      throw aboutStore(this.#file, cause)
    }
  }

  /** A transaction that the database itself has given up, on a full disk say, is over already. */
  #rollBack(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
  }

  /** Runs each migration file that this database has not seen, in the table that `wrangler d1 migrations` uses. */
  migrate(folder: URL): void {
    this.#database.exec(
      'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    )
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
    if (names.length === this.#appliedNames().size) return
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const applied = this.#appliedNames()
      for (const name of names.filter((each) => !applied.has(each))) {
        this.#database.exec(readFileSync(new URL(name, folder), 'utf8'))
        this.#database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
      }
      this.#database.exec('COMMIT')
    } catch (cause) {
      this.#rollBack()
      throw cause
    }
  }

  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** A number that changes whenever another connection has written. */
  dataVersion(): number {
    return (this.statement('PRAGMA data_version').get() as { data_version: number }).data_version
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #appliedNames(): Set<string> {
    const rows = this.#database.prepare('SELECT name FROM d1_migrations').all()
    return new Set(rows.map((row) => String(row.name)))
  }
}

type Value = null | number | string | Uint8Array

/** What goes wrong with the file itself: read-only, input or output, damaged, full, not to be opened, no database; or in use for too long. */
const OF_THE_FILE = new Set([5, 8, 10, 11, 13, 14, 26])

/** The error with the file's name in it, where the file is at fault: the operator has to look after it. */
function aboutStore(file: string, cause: unknown): unknown {
  const { errcode, message } = cause as { errcode?: number; message?: string }
  if (errcode === undefined || !OF_THE_FILE.has(errcode & 0xff)) return cause
  return new Error(`Cannot use the store "${file}": ${message}`, { cause })
}

class SqliteStatement implements Statement {
  readonly #file: string
  readonly #statement: StatementSync
  readonly #values: readonly Value[]

  constructor(file: string, statement: StatementSync, values: readonly Value[]) {
    this.#file = file
    this.#statement = statement
    this.#values = values
  }

  bind(...values: readonly unknown[]): Statement {
    return new SqliteStatement(this.#file, this.#statement, values.map(bindable))
  }

  rows<T>(): T[] {
    return this.#try(() => this.#statement.all(...this.#values) as T[])
  }

  async all<T>(): Promise<{ results: T[] }> {
    return { results: this.rows<T>() }
  }

  async first<T>(): Promise<T | null> {
    return this.#try(() => (this.#statement.get(...this.#values) as T | undefined) ?? null)
  }

  async run(): Promise<unknown> {
    return this.#try(() => this.#statement.run(...this.#values))
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      throw aboutStore(this.#file, cause)
    }
  }
}

/** As D1 binds: `undefined` is an error, booleans are 0 and 1. */
function bindable(value: unknown): Value {
  if (value === undefined) throw new TypeError("Type 'undefined' not supported")
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return value as Value
}
