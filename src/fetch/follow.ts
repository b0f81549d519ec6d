import type { AllowPrivate } from './allow-private.ts'
import { checkUrl } from './guard.ts'
import { type Limits, tooMuch } from './limits.ts'
import { throughRelay } from './relay.ts'
import { type Answer, letGo, type Transport } from './transport.ts'

/** How to ask: what is the same on every hop, and the headers of each. */
export interface FollowOptions {
  readonly fetch: Transport
  readonly now: () => Date
  readonly headers: (url: string) => Record<string, string>
  readonly maxBytes: number
  readonly limits: Limits
  readonly allowPrivate?: AllowPrivate
  readonly relay?: string
  readonly signal?: AbortSignal
  /** A word against a hop, asked before it is made: robots.txt. */
  readonly mayAsk?: (url: string) => Promise<string | undefined>
}

/** Where a chain of redirects ended. */
export interface Arrival {
  /** No redirect, whatever else. Its body is still to be read, or let go of. */
  readonly answer: Answer
  readonly url: string
  /** How many redirects led here. */
  readonly hops: number
  /** Where the 301s and 308s at the start of the chain led: the address that is meant to replace the one asked. */
  readonly movedTo?: string
}

/**
 * Asks for an address and follows its redirects: each hop past the guard, none twice, all of them within the time of one
 * request. Throws an Error in words when no answer is had.
 */
export async function follow(start: string, options: FollowOptions): Promise<Arrival> {
  const { limits } = options
  const seen = new Set<string>()
  const time = { spent: 0, at: undefined as number | undefined }
  let url = start
  let movedTo: string | undefined
  let permanent = true
  for (let hops = 0; hops <= limits.redirects; hops++) {
    seen.add(url)
    const answer = await askOnce(url, hops, time, options)
    if (!isRedirect(answer.status)) return { answer, url, hops, ...(movedTo && { movedTo }) }
    const target = locationOf(answer, url)
    letGo(answer)
    if (seen.has(target)) throw new Error(`redirects in a circle, back to ${shown(target)}`)
    permanent &&= answer.status === 301 || answer.status === 308
    if (permanent) movedTo = target
    url = target
  }
  throw new Error(tooMuch.redirects(limits.redirects))
}

async function askOnce(
  url: string,
  hops: number,
  time: { spent: number; at: number | undefined },
  options: FollowOptions,
): Promise<Answer> {
  const { limits, allowPrivate, now, relay, signal } = options
  const wire = relay ? throughRelay(relay, url) : url
  passGuard(url, hops, allowPrivate)
  if (relay) passRelay(wire, allowPrivate)
  const objection = options.mayAsk && (await options.mayAsk(url))
  if (objection) throw new Error(objection)
  const left = limits.wholeWithin - time.spent
  if (left <= 0) throw new Error(tooMuch.wholeWithin(limits.wholeWithin))
  time.at = undefined
  const answer = await options.fetch({
    url: wire,
    headers: options.headers(url),
    maxBytes: options.maxBytes,
    headersWithin: Math.min(limits.headersWithin, left),
    wholeWithin: left,
    started: () => {
      time.at = now().getTime()
    },
    ...(signal && { signal }),
  })
  if (time.at !== undefined) time.spent += Math.max(0, now().getTime() - time.at)
  return answer
}

function passGuard(url: string, hops: number, allow: AllowPrivate | undefined): void {
  const verdict = checkUrl(url, allow)
  if (verdict.ok) return
  throw new Error(`${hops > 0 ? 'redirect to' : 'address'} ${shown(url)} refused: ${verdict.cause}`)
}

// Its address may hold the operator's key, and the cause stands on a public page.
function passRelay(url: string, allow: AllowPrivate | undefined): void {
  const verdict = checkUrl(url, allow)
  if (!verdict.ok) throw new Error(`the relay is refused: ${verdict.cause}`)
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

function locationOf(answer: Answer, base: string): string {
  const location = answer.headers.get('location')
  if (!location) {
    letGo(answer)
    throw new Error(`HTTP ${answer.status} without Location`)
  }
  const text = asUtf8(location)
  if (!URL.canParse(text, base)) {
    letGo(answer)
    throw new Error(`redirect to ${shown(text)}: that is no address`)
  }
  const url = new URL(text, base)
  url.hash = ''
  return url.href
}

// Headers are read as Latin-1; servers that put bare UTF-8 into Location mean UTF-8.
function asUtf8(text: string): string {
  if (!/^[\x00-\xff]*[\x80-\xff][\x00-\xff]*$/.test(text)) return text
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

// The address comes from outside: the cause has to stay within the line, and a password is nobody's business.
function shown(url: string): string {
  const open = url.slice(0, 400).replace(/\/\/[^/?#]*@/, '//')
  return open.length > 120 ? `${open.slice(0, 119)}…` : open
}
