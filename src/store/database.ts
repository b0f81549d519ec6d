/** One prepared statement, in the shape of Cloudflare D1 (`D1PreparedStatement`). `undefined` is refused when bound. */
export interface Statement {
  bind(...values: readonly unknown[]): Statement
  all<T>(): Promise<{ results: T[] }>
  first<T>(): Promise<T | null>
  run(): Promise<unknown>
}

/** A database in the shape of Cloudflare D1: `env.DB` is one as it stands, `node/sqlite-database` makes one of `node:sqlite`. */
export interface Database {
  prepare(sql: string): Statement
  /** All or nothing, in one transaction. */
  batch<T>(statements: Statement[]): Promise<{ results: T[] }[]>
}
