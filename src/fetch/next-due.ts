import type { FetchState } from '../model/fetch-state.ts'
import { LONGEST_HINT } from './limits.ts'
import { adaptivePause, backOff } from './pause.ts'
import { afterSkips } from './skip.ts'

/** How far a clock may have been put back before what it wrote is no longer believed. Milliseconds. */
const CLOCK_SLACK = 5 * 60_000

/** Share of the pause that chance adds, so that sources do not keep in step. */
const JITTER = 0.1

/** Whether a source may be asked now. A clock that was put back holds no source. */
export function isDue(state: FetchState, now: number): boolean {
  if (state.gone) return false
  const { nextDue, lastTry, pace } = state
  const clockWentBack = lastTry !== undefined && lastTry > now + CLOCK_SLACK
  if (nextDue !== undefined && nextDue > now && !clockWentBack) return false
  // A cycle may come late, into an hour that the feed asks to be left alone in.
  const free = afterSkips(now, pace)
  return free === now || now - (lastTry ?? 0) >= LONGEST_HINT
}

/**
 * When to ask a source next (epoch ms), after what the state says of the fetch that has just ended: the longest of our
 * own pause and the outlet's hints (max-age, Expires, ttl, sy:*, Retry-After, skipHours, skipDays), hints held for 7 days
 * at most. `minInterval` in ms, `random` from 0 to 1.
 */
export function nextDue(
  state: FetchState,
  before: FetchState,
  { now, minInterval, random }: { now: number; minInterval: number; random: number },
): number {
  const failing = (state.failures ?? 0) > 0
  const pause = failing ? backOff(state.failures!, minInterval) : adaptivePause(state, now, minInterval)
  const hinted = Math.max(
    state.notBefore ?? 0,
    failing ? 0 : (state.freshUntil ?? 0),
    failing ? 0 : ttl(state, now),
  )
  const latest = now + LONGEST_HINT
  const due = Math.max(now + pause, Math.min(hinted, latest))
  const spread = random * (isLate(before, now, pause) ? minInterval : pause * JITTER)
  return Math.min(
    afterSkips(Math.ceil(due + spread), state.pace) ?? latest,
    Math.max(latest, Math.ceil(now + pause)),
  )
}

function ttl(state: FetchState, now: number): number {
  const minutes = state.pace?.minutes
  return minutes !== undefined && minutes > 0 ? now + minutes * 60_000 : 0
}

// At the first fetch, and after days of standing still, all sources are asked at once: the next time they are spread.
function isLate({ nextDue, lastSuccess }: FetchState, now: number, pause: number): boolean {
  return lastSuccess === undefined || now - (nextDue ?? 0) > pause
}
