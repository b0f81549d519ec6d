import { env } from 'cloudflare:test'
import type { Database } from '../../src/store/database.ts'
import { SqlStore } from '../../src/store/sql-store.ts'
import { testStore } from '../store/contract.ts'

testStore('SqlStore on D1', async () => {
  const { DB } = env as unknown as { DB: Database }
  const tables = [
    'article',
    'ledger',
    'facet',
    'author',
    'author_name',
    'source_state',
    'doc',
    'edition',
    'doc_tag',
    'archive_head',
    'archive',
    'search',
    'meta',
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  return new SqlStore(DB)
})
