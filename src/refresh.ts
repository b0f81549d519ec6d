import { type KeepSettings, keepReadings } from './keep-readings.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Outcome } from './model/report.ts'
import type { Ports } from './ports.ts'
import { type Reading, readSource } from './read-source.ts'
import type { LeasedSource } from './store/store.ts'

/** What the operator decides about a refresh. */
export interface RefreshSettings extends KeepSettings {
  /** How many sources are kept in one transaction. */
  readonly batch: number
  /** Ends the cycle early: no source is asked any more, what is under way is kept. */
  readonly signal?: AbortSignal
  /** Called with each source's outcome as it is kept. */
  readonly report?: (outcome: Outcome) => void
}

/** A lease is void after this long: its owner has died, or hangs. */
const LEASE = 15 * 60_000

/** Items of one transaction: more of them only cost memory. */
const MOST_ITEMS = 200

/** The way in, whole: takes the sources that are due, asks each politely, and keeps what they say. */
export async function refresh(
  ports: Ports,
  newsroom: Newsroom,
  settings: RefreshSettings,
): Promise<Outcome[]> {
  const now = ports.now()
  const ids = newsroom.sources.map((source) => source.id)
  const until = new Date(now.getTime() + LEASE)
  const leased = await ports.store.lease({ ids, owner: settings.owner, until, now })
  return refreshLeased(ports, newsroom, { ...settings, leased })
}

/** The same for sources that are leased already: what a queue message asks for. */
export async function refreshLeased(
  ports: Ports,
  newsroom: Newsroom,
  settings: RefreshSettings & { leased: readonly LeasedSource[] },
): Promise<Outcome[]> {
  const sources = new Map(newsroom.sources.map((source) => [source.id, source]))
  const keeper = new Keeper(ports, newsroom, settings)
  const paced: Ports = { ...ports, fetch: (ask) => ports.fetch({ ...ask, room: () => keeper.room() }) }
  await Promise.all(
    settings.leased.map(async (leased) => {
      const source = sources.get(leased.id)
      const reading = source && (await readSource(source, leased, { ports: paced, settings }))
      if (reading && !isCutShort(reading, settings)) await keeper.take(reading)
    }),
  )
  const outcomes = await keeper.end()
  if (settings.signal?.aborted) await ports.store.release(settings.owner)
  return outcomes
}

/** A source that could not be asked because we end is no failure of the source. */
const isCutShort = (reading: Reading, settings: RefreshSettings): boolean =>
  settings.signal?.aborted === true && reading.outcome === 'failed'

/** Gathers what was read and keeps it in batches, one at a time: items, authors and state of a source in one transaction. */
class Keeper {
  readonly #ports: Ports
  readonly #newsroom: Newsroom
  readonly #settings: RefreshSettings
  readonly #places: ReadonlyMap<string, number>
  readonly #outcomes: Outcome[] = []
  #waiting: Reading[] = []
  #items = 0
  #batches = 0
  #kept: Promise<void> = Promise.resolve()

  constructor(ports: Ports, newsroom: Newsroom, settings: RefreshSettings) {
    this.#ports = ports
    this.#newsroom = newsroom
    this.#settings = settings
    this.#places = new Map(newsroom.sources.map(({ id }, place) => [id, place]))
  }

  #place({ source }: Reading): number {
    return this.#places.get(source.id) ?? 0
  }

  async take(reading: Reading): Promise<void> {
    this.#waiting.push(reading)
    this.#items += reading.items.length
    if (this.#waiting.length >= this.#settings.batch || this.#items >= MOST_ITEMS) await this.#flush()
  }

  /** Resolves once at most one batch waits behind the one that is being kept: bodies come faster than they are kept. */
  async room(): Promise<void> {
    while (this.#batches > 1) await this.#kept.catch(() => {})
  }

  async end(): Promise<Outcome[]> {
    await this.#flush()
    return this.#outcomes
  }

  #flush(): Promise<void> {
    const readings = this.#waiting
    this.#waiting = []
    this.#items = 0
    this.#batches++
    this.#kept = this.#kept.then(() => this.#keep(readings)).finally(() => this.#batches--)
    return this.#kept
  }

  async #keep(readings: Reading[]): Promise<void> {
    if (readings.length === 0) return
    // Not in the order in which outlets happened to answer: who is met first gets the plain address of a name.
    readings.sort((a, b) => this.#place(a) - this.#place(b))
    const outcomes = await keepReadings(readings, this.#ports, {
      newsroom: this.#newsroom,
      settings: this.#settings,
    })
    for (const outcome of outcomes) this.#settings.report?.(outcome)
    this.#outcomes.push(...outcomes)
  }
}
