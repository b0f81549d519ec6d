import { parseDate } from './dates.ts'
import { limits } from './limits.ts'

/** As many items as the limit allows, the newest, in the document's order; undated ones count as the oldest. */
export function keepNewest<T>(items: readonly T[], dateOf: (item: T) => string | undefined): readonly T[] {
  if (items.length <= limits.items) return items
  const times = items.map((item) => parseDate(dateOf(item) ?? '')?.getTime() ?? Number.NEGATIVE_INFINITY)
  const newest = items.map((_, index) => index).sort((a, b) => compare(times[b]!, times[a]!) || a - b)
  const kept = new Set(newest.slice(0, limits.items))
  return items.filter((_, index) => kept.has(index))
}

// Two dates that are missing have no difference.
const compare = (one: number, other: number): number => (one === other ? 0 : one - other)
