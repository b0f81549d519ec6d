import { SqliteDatabase } from '../../src/node/sqlite-database.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import { testStore } from './contract.ts'

testStore('SqlStore on node:sqlite', () => {
  const database = new SqliteDatabase(':memory:')
  database.migrate(new URL('../../src/store/migrations/', import.meta.url))
  return new SqlStore(database)
})
