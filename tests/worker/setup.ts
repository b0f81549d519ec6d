import { applyD1Migrations, env } from 'cloudflare:test'
import { beforeAll } from 'vitest'

beforeAll(async () => {
  const { DB, TEST_MIGRATIONS } = env as unknown as { DB: never; TEST_MIGRATIONS: never }
  await applyD1Migrations(DB, TEST_MIGRATIONS)
})
