import { fetchSource } from './fetch/fetch-source.ts'
import { oneLine } from './fetch/one-line.ts'
import type { FetchSettings } from './fetch/settings.ts'
import type { Draft } from './model/draft.ts'
import type { Fingerprint, ParsedFeed } from './model/feed.ts'
import type { FetchState } from './model/fetch-state.ts'
import type { Outcome } from './model/report.ts'
import type { Source } from './model/source.ts'
import type { Ports } from './ports.ts'
import type { LeasedSource } from './store/store.ts'

/** One source, asked and read, on its way into the store. */
export interface Reading {
  readonly source: Source
  readonly state: FetchState
  readonly outcome: Outcome['outcome']
  readonly error?: string
  readonly items: readonly ReadItem[]
  /** Whether a body came, so that the state is still to be settled by what it held. */
  readonly hadBody: boolean
  /** What the body said of itself, where it is a feed. */
  readonly parsed?: Pick<ParsedFeed, 'pace' | 'repairs' | 'unreadable'>
  readonly fingerprint?: Fingerprint
  /** The feed that a page declares which stands where the feed should be. */
  readonly declares?: string
  /** Whether `items` are all that the feed shows, so that what is not among them has left it. */
  readonly whole?: boolean
}

export interface ReadItem {
  readonly draft: Draft
  readonly hash: string
  /** What the ledger is asked by: a guid or an address that several items share tells nothing. */
  readonly guid?: string
  readonly url: string
  /** The body ended within it: an article that is known already stays as it is. */
  readonly cut?: true
}

/** Asks one source and reads what it says. Its trouble stays its own: this never throws. */
export async function readSource(
  source: Source,
  leased: LeasedSource,
  context: { ports: Ports; settings: FetchSettings },
): Promise<Reading> {
  const { ports, settings } = context
  const before = leased.state ?? {}
  try {
    const fetched = await fetchSource({ ...source, url: source.feedUrl }, before, ports, settings)
    if (fetched.kind === 'fresh') {
      const { readSnapshot } = await import('./read-snapshot.ts')
      const reading = await readSnapshot(source, leased, { ...fetched, ports })
      const isNew = before.lastSuccess === undefined && reading.declares !== undefined
      return isNew ? await readDeclared(reading, leased, { ...context, readSnapshot }) : reading
    }
    const error = 'error' in fetched ? fetched.error : undefined
    return {
      source,
      state: fetched.state,
      outcome: fetched.kind,
      hadBody: false,
      items: [],
      ...(error && { error }),
    }
  } catch (cause) {
    ports.log.debug('Refresh failed', { source: source.id, cause })
    return {
      source,
      state: before,
      outcome: 'failed',
      error: oneLine((cause as Error).message),
      hadBody: false,
      items: [],
    }
  }
}

/**
 * A site's address given as a source: its page says where its feed is, and from then on that is asked. Only for a source
 * that has never been read, so that a parked domain or a login page cannot lead a known source elsewhere.
 */
async function readDeclared(
  page: Reading,
  leased: LeasedSource,
  {
    ports,
    settings,
    readSnapshot,
  }: {
    ports: Ports
    settings: FetchSettings
    readSnapshot: typeof import('./read-snapshot.ts').readSnapshot
  },
): Promise<Reading> {
  const { source, declares = '' } = page
  const fetched = await fetchSource({ ...source, url: declares }, {}, ports, settings)
  if (fetched.kind !== 'fresh') return page
  const reading = await readSnapshot(source, leased, { ...fetched, ports })
  if (reading.outcome === 'failed') return page
  ports.log.warn('A source is a page; its feed was taken', {
    source: source.id,
    page: source.feedUrl,
    feed: declares,
  })
  const { state } = reading
  return {
    ...reading,
    state: { ...state, asked: source.feedUrl, unproven: { ...state.unproven, movedTo: declares } },
  }
}
