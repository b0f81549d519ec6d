import type { AllowPrivate } from './allow-private.ts'
import type { Limits } from './limits.ts'

/** What the operator decides about fetching. */
export interface FetchSettings {
  /** Seconds between two fetches of one source at least; pauses of every kind but an outlet's own are multiples of it. */
  readonly minInterval: number
  /** Seconds that two equal permanent redirects must lie apart before the new address is taken over. */
  readonly moveAfter: number
  /** As `userAgent()` makes it. */
  readonly userAgent: string
  readonly allowPrivate?: AllowPrivate
  /** Address of the operator's relay; the one to fetch replaces `{url}` in it, or is added as the parameter `url`. */
  readonly relay?: string
  readonly limits?: Limits
  /** Ends what is under way, and what waits for its turn. */
  readonly signal?: AbortSignal
}
