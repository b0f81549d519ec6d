import type { ParsedFeed, Validators } from './feed.ts'

/**
 * What is remembered of a source between two fetches: all that a polite reader needs. `{}` is a source never asked.
 * A plain JSON record; moments are epoch milliseconds.
 */
export interface FetchState {
  /** The source's address that all of this is about; with another in `feeds/`, it starts anew. */
  readonly asked?: string
  /** As received with the last good body, and the address that gave them: they are sent back there only. */
  readonly validators?: Validators
  readonly validatorsFrom?: string
  /** Of the last body that was read as a feed: equal bytes are not read again. */
  readonly bodyHash?: string
  /** `max-age` or `Expires` of the last good answer; `freshFor` is the span, which a bare 304 renews. */
  readonly freshUntil?: number
  readonly freshFor?: number
  /** `Retry-After` of the last answer. */
  readonly notBefore?: number
  /** `ttl`, `sy:*`, skipHours and skipDays of the last body. */
  readonly pace?: ParsedFeed['pace']
  /** When to ask next; absent: now. */
  readonly nextDue?: number
  readonly lastTry?: number
  readonly lastSuccess?: number
  /** When a body was last read without leaving out what was known: only then is seen what the feed still shows. */
  readonly readWhole?: number
  /** Keys of the old articles that the feed is known to show: retention lets go of none of them. */
  readonly shown?: readonly string[]
  /** When a fetch last brought something new or changed, and how far apart such moments lie on average. */
  readonly lastChange?: number
  readonly changeGap?: number
  /** Failures since the last success, the moment of the first of them, and the last in one line. */
  readonly failures?: number
  readonly failingSince?: number
  readonly lastError?: string
  /** A permanent redirect as seen, and since when the answers have been equal. */
  readonly moveSeen?: { readonly to: string; readonly since: number }
  /** The address that is asked in place of the source's own. */
  readonly movedTo?: string
  /** 410: never asked again. */
  readonly gone?: true
  /** What came with a body that nobody has read yet; `settle` keeps it, or drops it when the body is no feed. */
  readonly unproven?: UnprovenState
}

/** The part of a state that holds only if its body turns out to be a feed. */
export type UnprovenState = Pick<
  FetchState,
  'validators' | 'validatorsFrom' | 'bodyHash' | 'freshUntil' | 'freshFor' | 'moveSeen' | 'movedTo'
>
