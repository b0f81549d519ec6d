import type { Database } from '../store/database.ts'

/** What one queue message asks for. */
export type Message =
  | { readonly kind: 'refresh'; readonly ids: readonly string[]; readonly owner: string }
  | { readonly kind: 'pages' }
  | { readonly kind: 'publish' }

/** Cloudflare's queue, as far as we use it. */
export interface Queue {
  sendBatch(messages: readonly { body: Message; delaySeconds?: number }[]): Promise<unknown>
}

/** What `wrangler.toml` binds, and the variables an operator may set. */
export interface Env {
  readonly DB: Database
  readonly QUEUE: Queue
  readonly DATELINE_PUBLIC_URL?: string
  readonly DATELINE_CONTACT?: string
  readonly DATELINE_MIN_INTERVAL?: string
  readonly DATELINE_MOVE_AFTER?: string
  readonly DATELINE_LIMIT?: string
  readonly DATELINE_RELAY?: string
  readonly DATELINE_HUB?: string
  /** Days that bodies are kept; 90 when not set. */
  readonly DATELINE_RETENTION?: string
  /** Only for tests against an origin on loopback. */
  readonly DATELINE_ALLOW_PRIVATE?: string
}

/** One message of a batch, as the queue hands it over. */
export interface Delivered {
  readonly body: Message
  /** How often it has been handed over, this time included. */
  readonly attempts?: number
  ack(): void
  retry(): void
}
