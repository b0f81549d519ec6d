import type { Ports } from './ports.ts'

const DAY = 86_400_000
/** How many articles one statement lets go of. */
const AT_ONCE = 500

/**
 * Once a day, lets go of the articles whose retention has ended: never of one that its feed still shows, and the ledger
 * and the authors' records stay, so that nothing comes back as new. Gives their number.
 */
export async function tidy(ports: Ports, settings: { retentionDays: number }): Promise<number> {
  const now = ports.now()
  const today = now.toISOString().slice(0, 10)
  if ((await ports.store.note('tidied')) === today) return 0
  const before = new Date(now.getTime() - settings.retentionDays * DAY)
  let gone = 0
  for (let some = AT_ONCE; some === AT_ONCE; gone += some)
    some = await ports.store.retain({ before, limit: AT_ONCE })
  await ports.store.setNote('tidied', today)
  if (gone > 0) ports.log.info('Articles past their retention are gone', { articles: gone })
  return gone
}
