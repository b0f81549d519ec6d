import { type Limits, tooMuch } from '../fetch/limits.ts'

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  ETIMEDOUT: 'connection timed out',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'name cannot be resolved now',
  ABORT_ERR: 'stopped',
  CERT_HAS_EXPIRED: 'certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate is of another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate cannot be verified',
}

/** What a network error of Node's means, in words, without addresses and stack. */
export function networkWords(error: Error, limits: Limits): string {
  // Happy eyeballs tried several addresses and none did: the first failure stands for all.
  const first = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  const code = 'code' in first && typeof first.code === 'string' ? first.code : ''
  if (code === 'HPE_HEADER_OVERFLOW') return tooMuch.headers(limits.headerBytes)
  if (code.startsWith('HPE_')) return `the answer is not HTTP: ${reason(first)}`
  return WORDS[code] ?? first.message
}

function reason(error: Error): string {
  const said = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message
  return said.toLowerCase()
}
