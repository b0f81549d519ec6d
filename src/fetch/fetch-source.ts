import type { FeedSnapshot } from '../model/feed.ts'
import type { FetchState, UnprovenState } from '../model/fetch-state.ts'
import { bodyHash } from './body-hash.ts'
import { type Arrival, follow } from './follow.ts'
import { freshFor, retryAfter } from './hints.ts'
import { LONGEST_HINT, limits as promised } from './limits.ts'
import { isDue } from './next-due.ts'
import { oneLine } from './one-line.ts'
import { readBody } from './read-body.ts'
import type { FetchSettings } from './settings.ts'
import { type Reading, type SettlePorts, settle } from './settle.ts'
import { afterSkips } from './skip.ts'
import { type Answer, letGo, type Transport } from './transport.ts'
import { conditional, readValidators } from './validators.ts'

/** Media types of feeds first; anything else is still better than a 406. */
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1'

/** What is fetched: the part of a `Source` that fetching needs. */
export interface FetchedSource {
  readonly id: string
  readonly url: string
  readonly relay?: boolean
}

/** What fetching asks of its platform. */
export interface FetchPorts extends SettlePorts {
  readonly fetch: Transport
}

/** How a fetch ended; `state` is what to keep of the source, in the same transaction as its articles. */
export type FetchResult =
  /** A body to read. `settle` ends it, and only then does the state hold its validators. */
  | { readonly kind: 'fresh'; readonly snapshot: FeedSnapshot; readonly state: FetchState }
  | { readonly kind: 'unchanged'; readonly state: FetchState }
  /** Nothing was asked: it is not due, or gone. `error` is what stood at the last try. */
  | { readonly kind: 'later'; readonly state: FetchState; readonly error?: string }
  /** `error` is one line that names the cause. */
  | { readonly kind: 'failed'; readonly error: string; readonly state: FetchState }

/** Asks a source once, politely, if it is due: one GET (and its redirects), conditional if it can be. Never throws. */
export async function fetchSource(
  source: FetchedSource,
  before: FetchState,
  ports: FetchPorts,
  settings: FetchSettings,
): Promise<FetchResult> {
  const now = ports.now().getTime()
  const state = before.asked === source.url ? before : { asked: source.url }
  if (!isDue(state, now)) return later(state, now)
  const { unproven, notBefore, ...kept } = state
  const tried: FetchState = { ...kept, lastTry: now }
  const done = (reading: Reading, at: FetchState = tried) => settle(at, reading, ports, settings)
  try {
    const arrival = await arrive(source, tried, ports, settings)
    return await readAnswer(arrival, tried, { ports, settings, done })
  } catch (error) {
    const cause = oneLine(error instanceof Error ? error.message : String(error))
    return { kind: 'failed', error: cause, state: done({ changed: false, newItems: 0, error: cause }) }
  }
}

function later(state: FetchState, now: number): FetchResult {
  const { lastError: error, lastTry = now, nextDue = now, pace } = state
  const due = state.gone
    ? now + LONGEST_HINT
    : (afterSkips(Math.max(nextDue, now), pace) ?? Math.max(nextDue, lastTry + LONGEST_HINT))
  return { kind: 'later', state: { ...state, nextDue: due }, ...(error !== undefined && { error }) }
}

function arrive(
  source: FetchedSource,
  state: FetchState,
  ports: FetchPorts,
  { allowPrivate, relay, signal, userAgent, limits = promised }: FetchSettings,
): Promise<Arrival> {
  return follow(state.movedTo ?? source.url, {
    fetch: ports.fetch,
    now: ports.now,
    headers: (url) => ({ Accept: ACCEPT, 'User-Agent': userAgent, ...conditional(state, url) }),
    maxBytes: limits.feedBytes,
    limits,
    allowPrivate,
    signal,
    ...(source.relay && { relay }),
  })
}

interface Context {
  readonly ports: FetchPorts
  readonly settings: FetchSettings
  readonly done: (reading: Reading, state?: FetchState) => FetchState
}

async function readAnswer(arrival: Arrival, state: FetchState, context: Context): Promise<FetchResult> {
  const { answer } = arrival
  if (answer.status === 304) return notModified(arrival, state, context)
  if (answer.status !== 200 && answer.status !== 203) return refused(arrival, state, context)
  const limits = context.settings.limits ?? promised
  const body = await readBody(answer, limits.feedBytes)
  if (body.byteLength === 0) throw new Error(`HTTP ${answer.status} with an empty body`)
  const unproven = whatCame(arrival, state, bodyHash(body), context)
  if (unproven.bodyHash === state.bodyHash) {
    return { kind: 'unchanged', state: context.done(unchanged, { ...state, unproven }) }
  }
  const contentType = answer.headers.get('content-type')
  const snapshot: FeedSnapshot = {
    url: arrival.url,
    body,
    ...(contentType && { contentType: oneLine(contentType) }),
    validators: unproven.validators ?? {},
  }
  return { kind: 'fresh', snapshot, state: { ...state, unproven } }
}

const unchanged: Reading = { changed: false, newItems: 0 }

function notModified(arrival: Arrival, state: FetchState, context: Context): FetchResult {
  const { answer, url } = arrival
  letGo(answer)
  const asked = conditional(state, url)
  if (Object.keys(asked).length === 0) throw new Error('HTTP 304 to an unconditional request')
  const { bodyHash, ...came } = whatCame(arrival, state, state.bodyHash, context)
  // RFC 9110 §15.4.5: a 304 renews what it carries; what it does not carry stays.
  const renewed: UnprovenState = {
    ...came,
    validators: { ...state.validators, ...came.validators },
    ...(bodyHash !== undefined && { bodyHash }),
    ...(came.freshFor === undefined &&
      state.freshFor !== undefined &&
      renewedFreshness(answer, state, context)),
  }
  return { kind: 'unchanged', state: context.done(unchanged, { ...state, unproven: renewed }) }
}

// RFC 9111 §4.3.4: a 304 that says nothing on freshness makes the stored answer fresh once more for its stored span.
function renewedFreshness(
  { headers }: Answer,
  { freshFor }: FetchState,
  { ports }: Context,
): Partial<FetchState> {
  if (headers.get('cache-control') || headers.get('expires') || freshFor === undefined) return {}
  return { freshFor, freshUntil: ports.now().getTime() + freshFor }
}

function refused({ answer, hops }: Arrival, state: FetchState, { ports, done }: Context): FetchResult {
  letGo(answer)
  const notBefore = retryAfter(answer.headers, ports.now().getTime())
  const gone = answer.status === 410 && hops === 0
  const error = statusWords(answer.status, gone)
  const at: FetchState = { ...state, ...(notBefore !== undefined && { notBefore }), ...(gone && { gone }) }
  return { kind: 'failed', error, state: done({ changed: false, newItems: 0, error }, at) }
}

function statusWords(status: number, gone: boolean): string {
  if (gone) return 'HTTP 410: the outlet has ended this feed, it is not asked again'
  if (status === 206) return 'HTTP 206: a part of the feed, which was not asked for'
  if (status === 204) return 'HTTP 204: no feed in the answer'
  return `HTTP ${status}`
}

function whatCame(
  { answer, url, movedTo }: Arrival,
  state: FetchState,
  hash: string | undefined,
  { ports, settings }: Context,
): UnprovenState {
  const now = ports.now().getTime()
  const validators = readValidators(answer.headers)
  const fresh = freshFor(answer.headers, now)
  return {
    ...(Object.keys(validators).length > 0 && { validators }),
    validatorsFrom: url,
    ...(hash !== undefined && { bodyHash: hash }),
    ...(fresh !== undefined && { freshFor: fresh, freshUntil: now + fresh }),
    ...seeMove(state, movedTo, now, settings.moveAfter * 1000),
  }
}

// A captive portal answers 301 too, so one answer moves nothing: the same must be seen twice, `moveAfter` ms apart.
function seeMove(state: FetchState, to: string | undefined, now: number, moveAfter: number): UnprovenState {
  const stays = state.movedTo === undefined ? {} : { movedTo: state.movedTo }
  if (to === undefined) return stays
  const seen = state.moveSeen
  if (seen?.to !== to) return { ...stays, moveSeen: { to, since: now } }
  return now - seen.since >= moveAfter ? { movedTo: to } : { ...stays, moveSeen: seen }
}
