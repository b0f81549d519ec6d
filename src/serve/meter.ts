import type { Outcome } from '../model/report.ts'

/** How often something was done, and how many seconds it took in all: a Prometheus summary without quantiles. */
export interface Timing {
  readonly count: number
  readonly seconds: number
}

/** What a process has done since it started. */
export interface MeterReading {
  readonly fetches: Readonly<Record<Outcome['outcome'], number>>
  readonly articles: { readonly new: number; readonly changed: number }
  readonly pages: { readonly read: number; readonly failed: number }
  readonly cycles: Timing
  /** Cycles that broke off: the store could not be written, or publishing failed. */
  readonly failedCycles: number
  readonly lastCycle?: Date
  readonly publishes: Timing
}

const none: Timing = { count: 0, seconds: 0 }

/** Counts what a process does, for `/metrics`. It starts anew with the process, as Prometheus expects of counters. */
export class Meter {
  #reading: MeterReading = {
    fetches: { fresh: 0, unchanged: 0, later: 0, failed: 0 },
    articles: { new: 0, changed: 0 },
    pages: { read: 0, failed: 0 },
    cycles: none,
    failedCycles: 0,
    publishes: none,
  }

  fetched(outcome: Outcome): void {
    const { fetches, articles } = this.#reading
    this.#set({
      fetches: { ...fetches, [outcome.outcome]: fetches[outcome.outcome] + 1 },
      articles: { new: articles.new + outcome.new, changed: articles.changed + outcome.changed },
    })
  }

  readPages(pages: { read: number; failed: number }): void {
    const before = this.#reading.pages
    this.#set({ pages: { read: before.read + pages.read, failed: before.failed + pages.failed } })
  }

  published(seconds: number): void {
    this.#set({ publishes: plus(this.#reading.publishes, seconds) })
  }

  cycled(seconds: number, at: Date): void {
    this.#set({ cycles: plus(this.#reading.cycles, seconds), lastCycle: at })
  }

  cycleFailed(): void {
    this.#set({ failedCycles: this.#reading.failedCycles + 1 })
  }

  read(): MeterReading {
    return this.#reading
  }

  #set(changed: Partial<MeterReading>): void {
    this.#reading = { ...this.#reading, ...changed }
  }
}

const plus = ({ count, seconds }: Timing, more: number): Timing => ({
  count: count + 1,
  seconds: seconds + more,
})
