import type { ParsedFeed } from '../model/feed.ts'
import type { FetchState } from '../model/fetch-state.ts'
import { LONGEST_HINT } from './limits.ts'
import { nextDue } from './next-due.ts'
import { oneLine } from './one-line.ts'
import type { FetchSettings } from './settings.ts'

const DAY = 24 * 3600_000

/** How long a moved source may fail at its new address before the old one is asked again. Milliseconds. */
const MOVE_DOUBT = 3 * DAY

/** What became of a body, or of a fetch without one. */
export interface Reading {
  /** The feed's own hints; absent, those of the body before stay. */
  readonly pace?: ParsedFeed['pace']
  /** Something is new or changed, by the articles, not by the bytes. */
  readonly changed: boolean
  readonly newItems: number
  /** Why it is no feed: then nothing that came with it is kept. */
  readonly error?: string
}

/** The clock and the chance that a decision is made with. */
export interface SettlePorts {
  now(): Date
  random?(): number
}

/**
 * Ends a fetch that was `fresh`, after its body has been read: what came with the body is kept, or dropped with the error,
 * and the next fetch is planned. Pure. The other outcomes of `fetchSource` are settled already.
 */
export function settle(
  state: FetchState,
  reading: Reading,
  ports: SettlePorts,
  settings: Pick<FetchSettings, 'minInterval'>,
): FetchState {
  const now = ports.now().getTime()
  const minInterval = settings.minInterval * 1000
  const ended =
    reading.error === undefined
      ? succeeded(state, reading, { now, minInterval })
      : failed(state, oneLine(reading.error), now)
  return {
    ...ended,
    nextDue: ended.gone
      ? now + LONGEST_HINT
      : nextDue(ended, state, {
          now,
          minInterval,
          random: ports.random?.() ?? 0.5,
        }),
  }
}

function succeeded(
  state: FetchState,
  { pace, changed, newItems }: Reading,
  { now, minInterval }: { now: number; minInterval: number },
): FetchState {
  const { unproven, failures, failingSince, lastError, notBefore, ...kept } = state
  const { validators, validatorsFrom, freshUntil, freshFor, moveSeen, movedTo, ...rest } = kept
  const proven = unproven ?? { validators, validatorsFrom, freshUntil, freshFor, moveSeen, movedTo }
  const moved = changed || newItems > 0
  return withoutAbsent({
    ...rest,
    ...proven,
    pace: pace ?? state.pace,
    lastSuccess: now,
    ...(moved ? changeSeen(state, now, minInterval) : { lastChange: state.lastChange ?? now }),
  })
}

function failed(state: FetchState, error: string, now: number): FetchState {
  const { unproven, ...kept } = state
  const failingSince = state.failingSince ?? now
  const doubted = state.movedTo !== undefined && now - failingSince >= MOVE_DOUBT
  return withoutAbsent({
    ...kept,
    failures: (state.failures ?? 0) + 1,
    failingSince,
    lastError: error,
    movedTo: doubted ? undefined : state.movedTo,
  })
}

// A running mean that forgets: an outlet that picks up speed is followed within some changes. Nothing is learnt from a
// time in which we did not look: the source failed, or we stood still.
function changeSeen(state: FetchState, now: number, minInterval: number): Partial<FetchState> {
  const { lastChange, changeGap, failures = 0, nextDue = now } = state
  if (lastChange === undefined || failures > 0 || now - nextDue > 2 * minInterval) return { lastChange: now }
  const gap = Math.max(0, now - lastChange)
  return {
    lastChange: now,
    changeGap: Math.round(changeGap === undefined ? gap : changeGap * 0.7 + gap * 0.3),
  }
}

function withoutAbsent(state: FetchState): FetchState {
  const present: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(state)) if (value !== undefined) present[key] = value
  return present
}
