import type { Transport } from './fetch/transport.ts'
import type { Store } from './store/store.ts'

/** One line of the log: what happened, with its values. Levels as in syslog; `verbose` is for the curious. */
export interface Log {
  error(message: string, values?: Readonly<Record<string, unknown>>): void
  warn(message: string, values?: Readonly<Record<string, unknown>>): void
  info(message: string, values?: Readonly<Record<string, unknown>>): void
  debug(message: string, values?: Readonly<Record<string, unknown>>): void
}

/** What the core asks of its platform. */
export interface Ports {
  readonly fetch: Transport
  readonly store: Store
  /** The time now. Tests and the demo set it. */
  now(): Date
  /** 0 to 1, for jitter. */
  random(): number
  readonly log: Log
  /** Prepares a document's bytes for clients that take them compressed; absent where the platform's edge does that itself. */
  compress?(text: string): Promise<{ gzip: Uint8Array; brotli: Uint8Array }>
}
