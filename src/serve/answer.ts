import type { Document } from '../store/store.ts'

/** Policies of what we serve (reliability of pages: no script runs, no frame holds us; a feed is no page at all). */
const PAGE_POLICY =
  "default-src 'none'; img-src https: data: 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** The demo's outlets are on loopback, and so is it: only then may a page show their pictures. */
const LOCAL_PAGE_POLICY = PAGE_POLICY.replace("'self';", "'self' http://127.0.0.1:*;")
const FEED_POLICY = "default-src 'none'; sandbox"

/** What an answer needs to know beside the document. */
export interface AnswerContext {
  /** Whether we are published on loopback, as the demo is. */
  readonly local?: boolean
  /** Seconds that a copy may be used without asking. */
  readonly maxAge: number
  /** Whether the document's date is that of its last change: if not, only its tag counts. */
  readonly dated: boolean
  /** `Link` header: self, hub. */
  readonly links?: string
}

/** Answers a GET or HEAD with a document: 304 where the client has it (RFC 9110 §13), else its bytes as the client takes them. */
export function answerWith(document: Document, request: Request, context: AnswerContext): Response {
  const encoding = chooseEncoding(document, request.headers.get('accept-encoding'))
  const headers = headersOf(document, encoding, context)
  if (isCurrent(document, request, context.dated)) return new Response(null, { status: 304, headers: withoutBody(headers) })
  const bytes = encoding ? document[encoding] : document.text
  return new Response(request.method === 'HEAD' ? null : (bytes as BodyInit), { status: 200, headers })
}

/** An answer that no cache may keep: errors, and what changes from second to second. */
export function answerFresh(text: string, { status = 200, type = 'text/html; charset=utf-8' } = {}): Response {
  return new Response(text, {
    status,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store', ...securityHeaders(type) },
  })
}

/** Headers against sniffing, framing, leaking and script, for pages and for feeds. */
export function securityHeaders(type: string, { local = false } = {}): Record<string, string> {
  const page = type.startsWith('text/html')
  return {
    'Content-Security-Policy': page ? (local ? LOCAL_PAGE_POLICY : PAGE_POLICY) : FEED_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(page && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  }
}

function headersOf(document: Document, encoding: 'gzip' | 'brotli' | undefined, context: AnswerContext): Record<string, string> {
  return {
    'Content-Type': document.type,
    ETag: tagOf(document.etag, encoding),
    ...(context.dated && { 'Last-Modified': document.modified.toUTCString() }),
    'Cache-Control': `public, max-age=${context.maxAge}, stale-while-revalidate=${context.maxAge * 10}`,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding === 'brotli' ? 'br' : 'gzip' }),
    ...(context.links && { Link: context.links }),
    ...securityHeaders(document.type, context),
  }
}

function withoutBody({ 'Content-Type': _, 'Content-Encoding': __, ...headers }: Record<string, string>): Record<string, string> {
  return headers
}

/** A strong tag names one run of bytes, so each encoding has its own (RFC 9110 §8.8.3). */
const tagOf = (etag: string, encoding: 'gzip' | 'brotli' | undefined): string =>
  encoding ? `${etag.slice(0, -1)}-${encoding === 'brotli' ? 'br' : 'gz'}"` : etag

/** `If-None-Match` wins over `If-Modified-Since` (RFC 9110 §13.2.2); tags are compared weakly, whatever the encoding. */
function isCurrent(document: Document, request: Request, dated: boolean): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === document.etag)
  const since = request.headers.get('if-modified-since')
  if (since === null || !dated) return false
  const time = Date.parse(since)
  return !Number.isNaN(time) && Math.floor(document.modified.getTime() / 1000) * 1000 <= time
}

const bare = (tag: string): string =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:gz|br)"$/, '"')

function chooseEncoding(document: Document, accepted: string | null): 'gzip' | 'brotli' | undefined {
  if (accepted === null) return undefined
  const takes = new Map(accepted.toLowerCase().split(',').map(preference))
  const quality = (name: string) => takes.get(name) ?? takes.get('*') ?? 0
  if (document.brotli && quality('br') > 0 && quality('br') >= quality('gzip')) return 'brotli'
  return document.gzip && quality('gzip') > 0 ? 'gzip' : undefined
}

function preference(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
  const given = parameters.find((each) => each.startsWith('q='))
  return [name, given ? Number(given.slice(2)) || 0 : 1]
}
