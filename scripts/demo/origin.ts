import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { documentsOf, type OriginDocument } from './documents.ts'

/** A request as the origin saw it and answered it. */
export interface OriginRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Whether it carried a validator. */
  readonly conditional: boolean
  readonly userAgent?: string
}

/** The sites of the demo's outlets, on loopback. */
export interface Origin {
  /** Without a trailing slash: `http://127.0.0.1:49152`. */
  readonly url: string
  readonly port: number
  /** What was asked, oldest first; of a long run the newest ten thousand. */
  readonly requests: readonly OriginRequest[]
  close(): Promise<void>
}

const REMEMBERED = 10_000

/** Serves every outlet of the demo: feeds, pages, pictures, robots.txt; with validators, 304 and gzip. Port 0 takes a free one. */
export async function startOrigin({ host = '127.0.0.1', port = 0 } = {}): Promise<Origin> {
  const requests: OriginRequest[] = []
  let documents: ReadonlyMap<string, OriginDocument> = new Map()
  const server = createServer((request, response) => {
    const status = answer(request, response, documents)
    requests.push(recordOf(request, status))
    if (requests.length > REMEMBERED) requests.shift()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const listening = (server.address() as AddressInfo).port
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${listening}`
  documents = documentsOf(url)
  return { url, port: listening, requests, close: () => stop(server) }
}

function stop(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function recordOf({ method = '', url = '', headers }: IncomingMessage, status: number): OriginRequest {
  const conditional = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
  const userAgent = headers['user-agent']
  return { method, path: url, status, conditional, ...(userAgent !== undefined && { userAgent }) }
}

/** Answers one request and gives the status it answered with. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  documents: ReadonlyMap<string, OriginDocument>,
): number {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
  const document = documents.get(pathOf(request.url))
  if (document === undefined) return end(response, 404, { 'content-type': 'text/plain' }, 'Not found\n')
  const zipped = acceptsGzip(request)
  const headers = headersOf(document, zipped)
  if (isUnchanged(request, headers.etag, document)) return end(response, 304, headers)
  const body = zipped ? gzipSync(document.body) : document.body
  const whole = { ...headers, 'content-type': document.type, 'content-length': body.length }
  return end(
    response,
    200,
    zipped ? { ...whole, 'content-encoding': 'gzip' } : whole,
    request.method === 'GET' ? body : undefined,
  )
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  body?: string | Uint8Array,
): number {
  response.writeHead(status, headers).end(body)
  return status
}

/** The path as `documents` has it: the query is the outlets' own tracking. */
function pathOf(target = '/'): string {
  const path = target.split('?')[0] ?? '/'
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return String(headers['accept-encoding'] ?? '').includes('gzip')
}

/** A representation has a tag of its own (RFC 9110 §8.8.3.3): the zipped one is not the plain one. */
function headersOf(
  document: OriginDocument,
  zipped: boolean,
): { etag: string; 'last-modified': string; vary: string } {
  const hash = createHash('sha256').update(document.body).digest('hex').slice(0, 16)
  return {
    etag: `"${hash}${zipped ? '-gz' : ''}"`,
    'last-modified': document.modified.toUTCString(),
    vary: 'accept-encoding',
  }
}

/** RFC 9110 §13.2.2: where there is an If-None-Match, If-Modified-Since is not asked. */
function isUnchanged({ headers }: IncomingMessage, etag: string, { modified }: OriginDocument): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return since >= Math.floor(modified.getTime() / 1000) * 1000
}
