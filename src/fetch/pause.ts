import type { FetchState } from '../model/fetch-state.ts'
import { LONGEST_BACK_OFF } from './limits.ts'

/** How slowly a quiet source is asked at most: a multiple of the least interval, 6 hours at half an hour. */
const SLOWEST = 12

/** How often we ask between two changes of a source, as they have come so far. */
const ASKS_A_CHANGE = 4

/**
 * The pause after a success, in ms: a source that changes within a couple of hours is asked at the least interval, one
 * that changes once a day every 6 hours. The time since the last change counts as a change not yet come.
 */
export function adaptivePause(state: FetchState, now: number, minInterval: number): number {
  const { changeGap = 0, lastChange = now } = state
  const gap = Math.max(changeGap, now - lastChange)
  return Math.min(Math.max(gap / ASKS_A_CHANGE, minInterval), Math.max(minInterval, slowest(minInterval)))
}

/** The pause after the nth failure in a row, in ms: doubled each time, up to a day. Never for ever. */
export function backOff(failures: number, minInterval: number): number {
  const doubled = minInterval * 2 ** Math.min(failures - 1, 30)
  return Math.max(minInterval, Math.min(doubled, LONGEST_BACK_OFF))
}

function slowest(minInterval: number): number {
  return Math.min(minInterval * SLOWEST, LONGEST_BACK_OFF)
}
