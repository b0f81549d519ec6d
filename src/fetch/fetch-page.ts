import { type FollowOptions, follow } from './follow.ts'
import { limits as promised } from './limits.ts'
import { oneLine } from './one-line.ts'
import { readBody } from './read-body.ts'
import { type RobotsCache, robotsObjection } from './robots.ts'
import type { FetchSettings } from './settings.ts'
import { letGo, type Transport } from './transport.ts'

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9'

/** What fetching a page asks of its platform; `robots` is kept by the caller from page to page. */
export interface PagePorts {
  readonly fetch: Transport
  now(): Date
  readonly robots: RobotsCache
}

/** A page's bytes, for the caller to decode; or why there are none, in one line. `url` is where they came from. */
export type PageResult =
  | { readonly kind: 'page'; readonly url: string; readonly body: Uint8Array; readonly contentType?: string }
  | { readonly kind: 'refused'; readonly cause: string; readonly status?: number }

/**
 * Asks for an article's page: past the guard and the host's robots.txt on every hop, HTML only, within the limits.
 * Never throws. With `relay`, through the operator's relay.
 */
export async function fetchPage(
  url: string,
  ports: PagePorts,
  settings: FetchSettings & { readonly viaRelay?: boolean },
): Promise<PageResult> {
  const { limits = promised } = settings
  try {
    const arrival = await follow(url, pageOptions(ports, settings))
    const { answer } = arrival
    const contentType = answer.headers.get('content-type') ?? undefined
    const objection = answer.status === 200 ? notHtml(contentType) : `HTTP ${answer.status}`
    if (objection) {
      letGo(answer)
      return { kind: 'refused', cause: objection, status: answer.status }
    }
    const body = await readBody(answer, limits.pageBytes)
    if (body.byteLength === 0) return { kind: 'refused', cause: 'HTTP 200 with an empty body', status: 200 }
    return { kind: 'page', url: arrival.url, body, ...(contentType && { contentType: oneLine(contentType) }) }
  } catch (error) {
    return { kind: 'refused', cause: oneLine(error instanceof Error ? error.message : String(error)) }
  }
}

function pageOptions(
  { fetch, now, robots }: PagePorts,
  settings: FetchSettings & { readonly viaRelay?: boolean },
): FollowOptions {
  const { allowPrivate, limits = promised, relay, signal, userAgent, viaRelay } = settings
  const shared = { fetch, now: () => now(), limits, allowPrivate, signal, ...(viaRelay && { relay }) }
  const headers = (accept: string) => () => ({ Accept: accept, 'User-Agent': userAgent })
  return {
    ...shared,
    headers: headers(ACCEPT),
    maxBytes: limits.pageBytes,
    mayAsk: (url) => robotsObjection(url, { ...shared, headers: headers('text/plain'), cache: robots }),
  }
}

function notHtml(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (!type || type === 'text/html' || type === 'application/xhtml+xml') return undefined
  return oneLine(`the page is ${type}, not HTML`)
}
