import http, {
  type AgentOptions,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import type { NetConnectOpts } from 'node:net'
import type { Duplex } from 'node:stream'
import { type AllowPrivate, allowNothing } from '../fetch/allow-private.ts'
import { unbracketed } from '../fetch/guard.ts'
import { type Limits, limits as promised, tooMuch } from '../fetch/limits.ts'
import type { Answer, Ask, Transport } from '../fetch/transport.ts'
import { answerWith, guardLookup, type Resolve } from './guard-lookup.ts'
import { networkWords } from './network-words.ts'
import { unpack } from './unpack.ts'

/** Bytes of an unwanted body that are read to keep its connection; a larger one costs the connection. */
const DRAIN = 64 * 1024

/** Idle connections are dropped before the other side does (5 s is usual), so that no request is sent into a closing one. */
const KEPT: AgentOptions = { keepAlive: true, scheduling: 'lifo', timeout: 4000 }

/** What the Node transport can be told; the last two are for tests, which open no connection. */
export interface HttpFetchOptions {
  readonly allowPrivate?: AllowPrivate
  readonly limits?: Limits
  readonly resolve?: Resolve
  readonly connect?: (options: NetConnectOpts) => Duplex
}

/** The Node transport and its end: `close` drops the connections that are kept open. */
export interface HttpFetch {
  readonly fetch: Transport
  close(): void
}

/**
 * The transport for Node: node:http and node:https with kept-alive connections, made only to addresses that the guard
 * has checked; gzip and brotli unpacked within the limits; time limits for headers and whole.
 */
export function httpFetch(options: HttpFetchOptions = {}): HttpFetch {
  const { limits = promised } = options
  const plain = guarded(new http.Agent(KEPT), options)
  let secure: http.Agent | undefined
  // Loaded at the first https address, since that costs 10 ms of CPU.
  const https = () => process.getBuiltinModule('node:https')
  const make = (secured: boolean, about: RequestOptions) => {
    if (!secured) return http.request({ ...about, agent: plain })
    secure ??= guarded(new (https().Agent)(KEPT), options)
    return https().request({ ...about, agent: secure })
  }
  return {
    fetch: (ask) => new Promise((resolve, reject) => send(ask, { make, limits }, resolve, reject)),
    close: () => {
      plain.destroy()
      secure?.destroy()
    },
  }
}

interface Means {
  readonly make: (secured: boolean, about: RequestOptions) => ClientRequest
  readonly limits: Limits
}

function send(
  ask: Ask,
  { make, limits }: Means,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): void {
  ask.started?.()
  const url = new URL(ask.url)
  const { headersWithin = limits.headersWithin, wholeWithin = limits.wholeWithin } = ask
  const begun = performance.now()
  const secured = url.protocol === 'https:'
  const request = make(secured, {
    host: unbracketed(url.hostname),
    port: url.port || (secured ? 443 : 80),
    path: asWritten(ask.url, url),
    headers: { ...ask.headers, 'Accept-Encoding': 'gzip, br' },
    maxHeaderSize: limits.headerBytes,
    ...(ask.signal && { signal: ask.signal }),
  })
  // The connection may not exist yet, and then nobody but the timer would end the wait.
  const fail = (error: Error) => {
    clearTimeout(timer)
    request.destroy()
    reject(error)
  }
  const timer = setTimeout(() => fail(new Error(tooMuch.headersWithin(headersWithin))), headersWithin)
  request.on('error', (error) => fail(new Error(networkWords(error, limits), { cause: error })))
  let answered = false
  // An answer that changes protocol (101) ends in a closed connection and no error.
  request.on('close', () => answered || fail(new Error('connection closed without an answer')))
  request.on('response', (response) => {
    answered = true
    clearTimeout(timer)
    resolve(
      new NodeAnswer(request, response, { ask, limits, left: wholeWithin - (performance.now() - begun) }),
    )
  })
  request.end()
}

interface AnswerContext {
  readonly ask: Ask
  readonly limits: Limits
  /** Milliseconds until the body must be whole. */
  readonly left: number
}

class NodeAnswer implements Answer {
  readonly status: number
  readonly headers: Answer['headers']
  readonly body: AsyncIterable<Uint8Array> | null
  readonly #request: ClientRequest
  readonly #response: IncomingMessage
  readonly #timer: NodeJS.Timeout | undefined
  #late: Error | undefined

  constructor(request: ClientRequest, response: IncomingMessage, { ask, limits, left }: AnswerContext) {
    this.#request = request
    this.#response = response
    this.status = response.statusCode ?? 0
    this.headers = { get: (name) => headerOf(response, name) }
    if (this.status === 304 || this.status === 204) {
      this.body = null
      response.resume()
      return
    }
    this.#timer = setTimeout(() => {
      this.#late = new Error(tooMuch.wholeWithin(ask.wholeWithin ?? limits.wholeWithin))
      response.destroy(this.#late)
    }, left)
    this.body = this.#read(ask.maxBytes, limits)
  }

  /** Reads a short rest, so that the connection can be used again, or hangs up. */
  cancel(): void {
    if (this.body === null) return
    const response = this.#response
    const length = Number(response.headers['content-length'] ?? Number.NaN)
    if (!(length <= DRAIN)) {
      this.#end()
      return
    }
    response.on('error', () => {})
    response.on('close', () => clearTimeout(this.#timer))
    response.resume()
  }

  async *#read(maxBytes: number, limits: Limits): AsyncGenerator<Uint8Array> {
    try {
      const packed = await collect(this.#response, this.#request, maxBytes)
      yield unpack(packed, this.#response.headers['content-encoding'], { ...limits, maxBytes })
    } catch (error) {
      throw this.#late ?? wordsOf(error, limits)
    } finally {
      this.#end()
    }
  }

  #end(): void {
    clearTimeout(this.#timer)
    if (!this.#response.readableEnded) this.#request.destroy()
  }
}

// A body that is too large is refused while it comes: what is held is never more than the limit.
function collect(response: IncomingMessage, request: ClientRequest, maxBytes: number): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    if (response.destroyed && !response.readableEnded) reject(cut(0))
    response.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > maxBytes) {
        response.pause()
        reject(new RangeError(tooMuch.body(maxBytes)))
      } else chunks.push(chunk)
    })
    response.on('end', () => (response.complete ? resolve(chunks) : reject(cut(length))))
    response.on('error', (error) =>
      reject('code' in error && error.code === 'ECONNRESET' ? cut(length) : error),
    )
    response.on('close', () => {
      if (!response.complete) reject(cut(length))
    })
    // Bytes beyond Content-Length: the length lied, so where the body ends is not known.
    request.on('error', () => reject(new Error('the body does not end where the headers say')))
  })
}

function cut(length: number): Error {
  return new Error(`incomplete body: the connection was closed after ${length} bytes`)
}

function wordsOf(error: unknown, limits: Limits): Error {
  if (error instanceof RangeError || !(error instanceof Error) || !('code' in error)) return error as Error
  return new Error(networkWords(error, limits), { cause: error })
}

function headerOf(response: IncomingMessage, name: string): string | null {
  const value = response.headers[name.toLowerCase()]
  return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
}

// `new URL` rewrites some characters that may stand in a request (`'` as %27). An outlet's address is asked as it is
// subscribed, if it can be: visible ASCII, no fragment, no backslash, no dot segments to resolve.
function asWritten(text: string, url: URL): string {
  const written = /^https?:\/\/[^/?#\\@]+(\/[\x21\x22\x24-\x5b\x5d-\x7e]*)$/i.exec(text)?.[1]
  return written && !/\/\.|\/%2e/i.test(written) ? written : url.pathname + url.search
}

/** Makes every connection of an agent pass the guard: the one place where Dateline opens sockets to the outside. */
function guarded<A extends http.Agent>(
  agent: A,
  { allowPrivate = allowNothing, resolve, connect }: HttpFetchOptions,
): A {
  const make = connect ?? agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const { host = '', port } = options as { host?: string; port: number }
    guardLookup(host, Number(port), { allow: allowPrivate, ...(resolve && { resolve }) }).then(
      (addresses) => callback?.(null, make({ ...options, lookup: answerWith(addresses) } as never) as never),
      (error) => callback?.(error, undefined as never),
    )
    return undefined
  }
  return agent
}
