import { type FetchResult, fetchSource } from '../../src/fetch/fetch-source.ts'
import type { FetchSettings } from '../../src/fetch/settings.ts'
import { type Reading, settle } from '../../src/fetch/settle.ts'
import type { Answer, Ask } from '../../src/fetch/transport.ts'
import { userAgent } from '../../src/fetch/user-agent.ts'
import type { FetchState } from '../../src/model/fetch-state.ts'

/** What the outlet answers: a response, or a function of the request; an Error is a network that fails. */
export type Said = Answer | Error | ((ask: Ask) => Answer)

export const settings: FetchSettings = {
  minInterval: 1800,
  moveAfter: 86_400,
  userAgent: userAgent('1.2.3', 'https://dateline.example/about'),
}

export const feedUrl = 'https://outlet.example/feed.xml?a=b%20c&d'

/** A feed's answer with the given headers. */
export const feed = (headers: Record<string, string> = {}, body = '<rss/>'): Response =>
  new Response(body, { headers: { 'content-type': 'application/rss+xml', ...headers } })

/** An answer without a body. */
export const bare = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers })

/** A redirect. */
export const redirect = (status: number, location: string): Response => bare(status, { location })

/** One outlet, a clock that only the test moves, and what was asked: drives `fetchSource` and `settle` as a refresh does. */
export class FakeOutlet {
  now: number
  state: FetchState = {}
  readonly asks: Ask[] = []
  #settings: FetchSettings
  #random: number

  constructor({
    at = '2026-03-04T05:06:07Z',
    ...given
  }: Partial<FetchSettings> & { at?: string; random?: number } = {}) {
    const { random = 0, ...changed } = given
    this.now = Date.parse(at)
    this.#settings = { ...settings, ...changed }
    this.#random = random
  }

  /** Runs one cycle; the outlet gives these answers one after the other. */
  async cycle(
    said: Said | readonly Said[],
    reading: Reading | ((result: FetchResult) => Reading) = changed,
  ): Promise<FetchResult> {
    const left = Array.isArray(said) ? [...said] : [said as Said]
    const result = await fetchSource(this.source, this.state, this.ports(left), this.#settings)
    this.state =
      result.kind === 'fresh'
        ? settle(
            result.state,
            typeof reading === 'function' ? reading(result) : reading,
            this.ports([]),
            this.#settings,
          )
        : result.state
    // A state is stored as JSON between two cycles.
    this.state = JSON.parse(JSON.stringify(this.state))
    return result
  }

  source: { id: string; url: string; relay?: boolean } = { id: 'outlet', url: feedUrl }

  wait(hours: number): this {
    this.now += hours * 3600_000
    return this
  }

  /** Waits until the source is due. */
  waitUntilDue(): this {
    this.now = Math.max(this.now, this.state.nextDue ?? 0)
    return this
  }

  /** Hours from now until the source is due. */
  get pause(): number {
    return ((this.state.nextDue ?? this.now) - this.now) / 3600_000
  }

  ports(left: Said[]) {
    return {
      now: () => new Date(this.now),
      random: () => this.#random,
      fetch: async (ask: Ask) => {
        this.asks.push(ask)
        const next = left.shift()
        if (next === undefined) throw new Error(`asked once too often: ${ask.url}`)
        if (next instanceof Error) throw next
        return typeof next === 'function' ? next(ask) : next
      },
    }
  }
}

export const changed: Reading = { changed: true, newItems: 1 }
export const same: Reading = { changed: false, newItems: 0 }
