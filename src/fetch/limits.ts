const KB = 1024
const MB = 1024 * KB
const SECOND = 1000
const DAY = 24 * 3600 * SECOND

/** What one fetch may cost at most, whatever the other side sends. Bytes, milliseconds, counts. */
export interface Limits {
  readonly feedBytes: number
  readonly pageBytes: number
  readonly robotsBytes: number
  /** How many bytes one compressed byte may become, once a body is larger than `ratioFrom`. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly headersWithin: number
  readonly wholeWithin: number
  readonly redirects: number
  readonly headerBytes: number
  /** Answers of status 1xx before the one that counts. */
  readonly interim: number
  /** Longest validator that is kept and sent back; the rest of the request has to fit beside it. */
  readonly validatorLength: number
  readonly urlLength: number
}

/** The limits we promise (docs/notes/what-dateline-asks-of-an-outlet.md). */
export const limits: Limits = {
  feedBytes: 8 * MB,
  pageBytes: 2 * MB,
  robotsBytes: 500 * KB,
  ratio: 100,
  ratioFrom: 64 * KB,
  headersWithin: 10 * SECOND,
  wholeWithin: 20 * SECOND,
  redirects: 5,
  headerBytes: 32 * KB,
  interim: 10,
  validatorLength: 1024,
  urlLength: 8 * KB,
}

/** No hint of an outlet holds longer than this: an absurd max-age or Retry-After must not end a source. Milliseconds. */
export const LONGEST_HINT = 7 * DAY

/** The longest pause after failures. Milliseconds. */
export const LONGEST_BACK_OFF = DAY

/** Pieces that a body may come in: a network gives a kilobyte at a time, chunks of a byte each are meant to cost time. */
export const MOST_PIECES = 65_536

/** Each limit that was passed, in words. */
export const tooMuch = {
  body: (bytes: number) => `body of more than ${size(bytes)}`,
  ratio: (ratio: number) => `body that unpacks to more than ${ratio} times its size`,
  headersWithin: (ms: number) => `no answer within ${seconds(ms)}`,
  wholeWithin: (ms: number) => `answer not complete within ${seconds(ms)}`,
  redirects: (count: number) => `more than ${count} redirects`,
  pieces: () => `body in more than ${MOST_PIECES} pieces`,
  interim: (count: number) => `more than ${count} interim answers`,
  headers: (bytes: number) => `headers of more than ${size(bytes)}`,
  url: (length: number) => `address of more than ${length} characters`,
}

function size(bytes: number): string {
  return bytes >= MB ? `${bytes / MB} MB` : bytes >= KB ? `${bytes / KB} kB` : `${bytes} bytes`
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`
}
