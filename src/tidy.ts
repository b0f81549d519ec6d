import type { Ports } from './ports.ts'

const DAY = 86_400_000
/** How many articles one statement lets go of. */
const AT_ONCE = 500

/** What the operator decides about letting go. */
export interface TidySettings {
  readonly retentionDays: number
  /** Not more often than once a day: where every row that is looked at is paid for. */
  readonly daily?: boolean
}

/**
 * Lets go of the articles whose retention has ended, and of the archives that held nothing else: never of one that its
 * feed still shows, and the ledger and the authors' records stay, so that nothing comes back as new. Gives their number.
 */
export async function tidy(ports: Ports, { retentionDays, daily = false }: TidySettings): Promise<number> {
  const now = ports.now()
  const today = now.toISOString().slice(0, 10)
  if (daily && (await ports.store.note('tidied')) === today) return 0
  const before = new Date(now.getTime() - retentionDays * DAY)
  let gone = 0
  for (let some = AT_ONCE; some === AT_ONCE; gone += some)
    some = await ports.store.retain({ before, limit: AT_ONCE })
  if (gone > 0) await ports.store.pruneArchives()
  if (daily) await ports.store.setNote('tidied', today)
  if (gone > 0) ports.log.info('Articles past their retention are gone', { articles: gone })
  return gone
}
