import { parseAllowPrivate } from '../fetch/allow-private.ts'
import { polite } from '../fetch/polite.ts'
import { userAgent } from '../fetch/user-agent.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Site } from '../model/site.ts'
import type { Log, Ports } from '../ports.ts'
import type { PublishSettings } from '../publish.ts'
import type { RefreshSettings } from '../refresh.ts'
import { siteOf } from '../site.ts'
import { SqlStore } from '../store/sql-store.ts'
import { VERSION } from '../version.ts'
import type { Env } from './bindings.ts'
import { workerFetch } from './worker-fetch.ts'

/** Cloudflare lets one invocation wait for the headers of six requests at once. */
const AT_ONCE = 6

/** Ports and settings of one invocation. */
export interface World {
  readonly ports: Ports
  readonly site: Site
  readonly settings: Omit<RefreshSettings, 'owner'> & PublishSettings & { retentionDays: number }
}

/** What the bindings make of ports and settings; a number that is none counts as not set. */
export function worldOf(env: Env, newsroom: Newsroom): World {
  const publicUrl = env.DATELINE_PUBLIC_URL ?? 'http://127.0.0.1:8787'
  const allowPrivate = parseAllowPrivate(env.DATELINE_ALLOW_PRIVATE ?? '')
  const limit = number(env.DATELINE_LIMIT)
  return {
    ports: {
      fetch: polite(workerFetch({ allowPrivate }), { perHost: 2, total: AT_ONCE }),
      // A row of D1 holds two megabytes, and a document is a row.
      store: new SqlStore(env.DB, { mostBodies: 1_000_000 }),
      now: () => new Date(),
      random: Math.random,
      log,
    },
    site: siteOf({ publicUrl, ...(env.DATELINE_HUB && { hub: env.DATELINE_HUB }) }, newsroom),
    settings: {
      batch: 10,
      minInterval: number(env.DATELINE_MIN_INTERVAL) ?? 1800,
      moveAfter: number(env.DATELINE_MOVE_AFTER) ?? 86_400,
      allowPrivate,
      userAgent: userAgent(VERSION, env.DATELINE_CONTACT ?? publicUrl),
      retentionDays: number(env.DATELINE_RETENTION) ?? 90,
      ...(env.DATELINE_RELAY && { relay: env.DATELINE_RELAY }),
      ...(limit && { limit }),
    },
  }
}

function number(text: string | undefined): number | undefined {
  const value = Number(text)
  return text !== undefined && text !== '' && Number.isFinite(value) ? value : undefined
}

/** Workers Logs reads JSON lines from the console. */
const log: Log = {
  error: (message, values) => console.error(JSON.stringify({ level: 'error', message, ...plain(values) })),
  warn: (message, values) => console.warn(JSON.stringify({ level: 'warn', message, ...plain(values) })),
  info: (message, values) => console.log(JSON.stringify({ level: 'info', message, ...plain(values) })),
  debug: () => {},
}

const plain = (values: Readonly<Record<string, unknown>> = {}): object => ({
  ...values,
  ...(values.cause instanceof Error && { cause: values.cause.message }),
})
