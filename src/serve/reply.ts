import { bareTag, type Encoding, type Ready } from './ready.ts'

/** What of a GET or HEAD decides how it is answered. */
export interface Conditions {
  readonly ifNoneMatch?: string | null
  readonly ifModifiedSince?: string | null
  readonly acceptEncoding?: string | null
}

/** An answer: the header names and values in turn. */
export interface Reply {
  readonly status: 200 | 304
  readonly headers: readonly string[]
  readonly body?: Uint8Array
}

/** Answers with a page: 304 where the client has it (RFC 9110 §13), else its bytes as the client takes them. */
export function replyWith(ready: Ready, conditions: Conditions): Reply {
  const encoding = chooseEncoding(ready, conditions.acceptEncoding)
  if (isCurrent(ready, conditions))
    return { status: 304, headers: ready.unchanged[encoding] ?? ready.unchanged.identity }
  return {
    status: 200,
    headers: ready.whole[encoding] ?? ready.whole.identity,
    body: ready.bodies[encoding] ?? ready.bodies.identity,
  }
}

/** `If-None-Match` wins over `If-Modified-Since` (RFC 9110 §13.2.2); tags are compared weakly, whatever the encoding. */
function isCurrent({ etag, modified }: Ready, { ifNoneMatch, ifModifiedSince }: Conditions): boolean {
  if (ifNoneMatch)
    return (
      ifNoneMatch === etag ||
      ifNoneMatch.trim() === '*' ||
      ifNoneMatch.split(',').some((tag) => bareTag(tag) === etag)
    )
  if (!ifModifiedSince || !modified) return false
  const time = Date.parse(ifModifiedSince)
  return !Number.isNaN(time) && Math.floor(modified.getTime() / 1000) * 1000 <= time
}

/** The smallest of the encodings that a client takes. */
function chooseEncoding({ bodies }: Ready, accepted: string | null | undefined): Encoding {
  if (!accepted) return 'identity'
  for (const encoding of preferences(accepted)) if (bodies[encoding]) return encoding
  return 'identity'
}

/** What clients say is mostly one of a few lines: each is read once. */
const READ = new Map<string, readonly Encoding[]>()
const MOST_READ = 200

function preferences(accepted: string): readonly Encoding[] {
  const known = READ.get(accepted)
  if (known) return known
  const read = readAccepted(accepted)
  if (READ.size >= MOST_READ) READ.clear()
  READ.set(accepted, read)
  return read
}

/** RFC 9110 §12.5.3: what a client takes, what it likes best first; of two liked alike the smaller. */
function readAccepted(accepted: string): Encoding[] {
  const qualities = new Map(accepted.toLowerCase().split(',').slice(0, 20).map(quality))
  const any = qualities.get('*') ?? 0
  const offers = [
    ['brotli', qualities.get('br') ?? any],
    ['gzip', qualities.get('gzip') ?? qualities.get('x-gzip') ?? any],
  ] as const
  const identity = qualities.get('identity') ?? 0
  return offers
    .filter(([, q]) => q > 0 && q >= identity)
    .sort(([, a], [, b]) => b - a)
    .map(([encoding]) => encoding)
}

function quality(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
  const given = parameters.find((each) => /^q\s*=/.test(each))
  return [name, given === undefined ? 1 : Number(given.slice(given.indexOf('=') + 1)) || 0]
}
