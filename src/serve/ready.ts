/** Policies of what we serve (reliability of pages: no script runs, no frame holds us; a feed is no page at all). */
const PAGE_POLICY =
  "default-src 'none'; img-src https: data: 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** The demo's outlets are on loopback, and so is it: only then may a page show their pictures. */
const LOCAL_PAGE_POLICY = PAGE_POLICY.replace("'self';", "'self' http://127.0.0.1:*;")
const FEED_POLICY = "default-src 'none'; sandbox"

/** The ways in which a body may go out. */
export type Encoding = 'identity' | 'gzip' | 'brotli'

/** What is to be served at an address, as a text or as bytes. */
export interface Page {
  readonly type: string
  readonly body: string | Uint8Array
  /** With its quotes; the body's hash. */
  readonly etag: string
  /** Absent where only the tag counts. */
  readonly modified?: Date
  readonly gzip?: Uint8Array
  readonly brotli?: Uint8Array
  /** The `Link` header: self, hub. */
  readonly links?: string
  /** Its address changes with it: it may be kept for ever. */
  readonly immutable?: true
}

/** What holds for all that is served. */
export interface Frame {
  /** Seconds that a copy may be used without asking. */
  readonly maxAge: number
  /** Whether we are published on loopback, as the demo is. */
  readonly local?: boolean
}

/** Something for each way in which a body may go out. */
type ByEncoding<T> = Readonly<Partial<Record<Encoding, T>>> & { readonly identity: T }

/** A page made ready: every body and every header that it can be answered with. */
export interface Ready {
  readonly type: string
  readonly etag: string
  readonly modified?: Date
  readonly links?: string
  readonly bodies: ByEncoding<Uint8Array>
  /** Of a 200 and of a 304: names and values in turn, as they go over the wire. */
  readonly whole: ByEncoding<readonly string[]>
  readonly unchanged: ByEncoding<readonly string[]>
}

/** Makes a page ready, once for all who will ask for it. */
export function makeReady(page: Page, frame: Frame): Ready {
  const { type, etag, modified, links, body, gzip, brotli } = page
  const identity = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const each = <T>(make: (encoding: Encoding, bytes: Uint8Array) => T): ByEncoding<T> => ({
    identity: make('identity', identity),
    ...(gzip && { gzip: make('gzip', gzip) }),
    ...(brotli && { brotli: make('brotli', brotli) }),
  })
  return {
    type,
    etag,
    ...(modified && { modified }),
    ...(links && { links }),
    bodies: each((_encoding, bytes) => bytes),
    whole: each((encoding, bytes) => [
      ...['Content-Type', type],
      ...['Content-Length', String(bytes.length)],
      ...(encoding === 'identity' ? [] : ['Content-Encoding', CODINGS[encoding]]),
      ...common(page, encoding, frame),
      ...(links ? ['Link', links] : []),
      ...securityHeaders(type, frame),
    ]),
    unchanged: each((encoding) => [
      ...common(page, encoding, frame),
      ...['Content-Security-Policy', policyFor(type, frame)],
    ]),
  }
}

/** Headers against sniffing, framing, leaking and script, for pages and for feeds: names and values in turn. */
export function securityHeaders(type: string, how: { local?: boolean } = {}): string[] {
  return [
    ...['Content-Security-Policy', policyFor(type, how)],
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'no-referrer'],
    ...(isPage(type) ? ['Cross-Origin-Opener-Policy', 'same-origin'] : []),
  ]
}

const policyFor = (type: string, { local = false }: { local?: boolean }): string =>
  isPage(type) ? (local ? LOCAL_PAGE_POLICY : PAGE_POLICY) : FEED_POLICY

const isPage = (type: string): boolean => type.startsWith('text/html')

/** The tag of a body: a strong one names one run of bytes, so each encoding has its own (RFC 9110 §8.8.3). */
export function tagOf(etag: string, encoding: Encoding): string {
  return encoding === 'identity' ? etag : `${etag.slice(0, -1)}-${CODINGS[encoding]}"`
}

/** The tag without what `tagOf` and a weak comparison add (RFC 9110 §8.8.3.2). */
export function bareTag(tag: string): string {
  return tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:gzip|br)"$/, '"')
}

const CODINGS = { gzip: 'gzip', brotli: 'br' } as const

/** What a 304 must say too (RFC 9110 §15.4.5); all else of a stored answer stays as it was. */
function common(page: Page, encoding: Encoding, { maxAge }: Frame): string[] {
  return [
    ...['ETag', tagOf(page.etag, encoding)],
    ...(page.modified ? ['Last-Modified', page.modified.toUTCString()] : []),
    ...[
      'Cache-Control',
      page.immutable ? FOR_EVER : `public, max-age=${maxAge}, stale-while-revalidate=${maxAge}`,
    ],
    ...['Vary', 'Accept-Encoding'],
  ]
}

const FOR_EVER = 'public, max-age=31536000, immutable'
