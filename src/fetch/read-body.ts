import { tooMuch } from './limits.ts'
import { type Answer, letGo } from './transport.ts'

/**
 * Reads an answer's body whole, counting as it comes, and stops at `maxBytes`.
 * Throws a RangeError for one that is larger, and an Error for one that is shorter than its Content-Length: what is not
 * whole is not a feed.
 */
export async function readBody(answer: Answer, maxBytes: number): Promise<Uint8Array> {
  const promised = promisedLength(answer)
  if (promised !== undefined && promised > maxBytes) {
    letGo(answer)
    throw new RangeError(tooMuch.body(maxBytes))
  }
  const chunks: Uint8Array[] = []
  let length = 0
  // Leaving the loop early cancels the body: its iterator's `return` does that.
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength
    if (length > maxBytes) throw new RangeError(tooMuch.body(maxBytes))
    chunks.push(chunk)
  }
  if (promised !== undefined && promised !== length) {
    throw new Error(`incomplete body: ${length} bytes of ${promised}`)
  }
  return chunks.length === 1 ? chunks[0]! : joined(chunks, length)
}

// Of a compressed body Content-Length counts what went over the wire, which is no longer to be seen here.
function promisedLength({ headers }: Answer): number | undefined {
  const encoding = headers.get('content-encoding')
  if (encoding && encoding.toLowerCase() !== 'identity') return undefined
  const length = headers.get('content-length')
  return length && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return body
}
