import type { Validators } from '../model/feed.ts'
import type { FetchState } from '../model/fetch-state.ts'
import { limits } from './limits.ts'
import type { Answer } from './transport.ts'

/** The validators of an answer, byte for byte; one that could not be sent back unharmed (control bytes, endless) is left. */
export function readValidators(headers: Answer['headers']): Validators {
  const etag = sendable(headers.get('etag'))
  const lastModified = sendable(headers.get('last-modified'))
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) }
}

/** The conditional headers for asking `url`: what came from there, as it came, and nothing that did not. */
export function conditional(state: FetchState, url: string): Record<string, string> {
  const { etag, lastModified } = state.validatorsFrom === url ? (state.validators ?? {}) : {}
  return {
    ...(etag && { 'If-None-Match': etag }),
    ...(lastModified && { 'If-Modified-Since': lastModified }),
  }
}

function sendable(value: string | null): string | undefined {
  return value && value.length <= limits.validatorLength && /^[\t\x20-\x7e\x80-\xff]+$/.test(value)
    ? value
    : undefined
}
