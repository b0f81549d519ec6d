import { Gathering } from './gathering.ts'
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
  const gathering = new Gathering(maxBytes)
  // Leaving the loop early cancels the body: its iterator's `return` does that.
  for await (const piece of answer.body ?? []) gathering.add(piece)
  const { length } = gathering
  if (promised !== undefined && promised !== length) {
    throw new Error(`incomplete body: ${length} bytes of ${promised}`)
  }
  return gathering.whole()
}

// Of a compressed body Content-Length counts what went over the wire, which is no longer to be seen here.
function promisedLength({ headers }: Answer): number | undefined {
  const encoding = headers.get('content-encoding')
  if (encoding && encoding.toLowerCase() !== 'identity') return undefined
  const length = headers.get('content-length')
  return length && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}
