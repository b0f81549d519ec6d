import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { tooMuch } from '../fetch/limits.ts'

/** How much may come out of a body. Bytes; `ratio` counts once more than `ratioFrom` has come out. */
export interface UnpackLimits {
  readonly maxBytes: number
  readonly ratio: number
  readonly ratioFrom: number
}

/**
 * Unpacks a body of the given Content-Encoding. zlib works chunk by chunk and stops at the limit, so that a bomb never
 * stands in memory. Throws a RangeError for too much, an Error for a body that is not what its encoding says, or is cut.
 */
export function unpack(body: Uint8Array, encoding: string | undefined, limits: UnpackLimits): Uint8Array {
  const coding = encoding?.trim().toLowerCase() ?? 'identity'
  if (UNPACKED.has(coding) || body.length === 0) return body
  const allowed = Math.max(limits.ratioFrom, body.length * limits.ratio)
  const maxOutputLength = Math.min(limits.maxBytes, allowed)
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, { maxOutputLength })
    if (coding === 'br') return brotliDecompressSync(body, { maxOutputLength })
  } catch (error) {
    throw inWords(
      error,
      coding,
      allowed < limits.maxBytes ? tooMuch.ratio(limits.ratio) : tooMuch.body(limits.maxBytes),
    )
  }
  throw new Error(`Content-Encoding ${coding}, which was not asked for`)
}

/** What servers say of a body as it is; the last three are no codings, and yet sent. */
const UNPACKED = new Set(['', 'identity', 'none', 'utf-8', 'utf8'])

function inWords(error: unknown, coding: string, tooLarge: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_BUFFER_TOO_LARGE') return new RangeError(tooLarge)
  if (code === 'Z_BUF_ERROR') return new Error(`incomplete body: its ${coding} is cut`)
  return new Error(`Content-Encoding is ${coding}, but the body is not`)
}
