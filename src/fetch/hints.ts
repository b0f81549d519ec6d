import { LONGEST_HINT } from './limits.ts'
import type { Answer } from './transport.ts'

type Headers = Answer['headers']

/** How long an answer says it stays fresh, in milliseconds from now: `max-age` less `Age`, else `Expires` (RFC 9111 §4.2). */
export function freshFor(headers: Headers, now: number): number | undefined {
  const control = headers.get('cache-control')?.toLowerCase() ?? ''
  if (directive(control, 'no-store') !== undefined || directive(control, 'no-cache') !== undefined)
    return undefined
  const seconds = directive(control, 'max-age')
  if (seconds !== undefined) return capped(secondsOf(seconds) - secondsOf(headers.get('age') ?? ''))
  const expires = httpDate(headers.get('expires'))
  if (expires === undefined) return undefined
  // Measured by the outlet's own clock where it shows it, so that a wrong clock there does not matter.
  return capped((expires - (httpDate(headers.get('date')) ?? now)) / 1000)
}

/** The moment before which the outlet wants no request, `Retry-After` in either form (RFC 9110 §10.2.3). Epoch ms. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim()
  if (!text) return undefined
  if (/^\d+$/.test(text)) return now + (capped(secondsOf(text)) ?? 0)
  const date = httpDate(text)
  return date === undefined || date <= now ? undefined : Math.min(date, now + LONGEST_HINT)
}

/** An HTTP-date in any of the three forms of RFC 9110 §5.6.7 as epoch ms; undefined when it is none. */
export function httpDate(text: string | null | undefined): number | undefined {
  if (!text || text.length > 64 || !/^[a-z]{3,9},? /i.test(text)) return undefined
  const time = Date.parse(/GMT|UTC|[+-]\d{4}$/.test(text) ? text : `${text} GMT`)
  return Number.isNaN(time) ? undefined : time
}

// The value of one directive, '' when it has none. A header is short (limits.headerBytes), and split but once.
function directive(control: string, name: string): string | undefined {
  if (!control.includes(name)) return undefined
  for (const part of control.split(',')) {
    const [key, value = ''] = part.split('=')
    if (key!.trim() === name) return value.trim()
  }
  return undefined
}

function secondsOf(text: string): number {
  const digits = /^"?(\d{1,15})/.exec(text)?.[1]
  return digits ? Number(digits) : 0
}

function capped(seconds: number): number | undefined {
  return seconds > 0 ? Math.min(seconds * 1000, LONGEST_HINT) : undefined
}
