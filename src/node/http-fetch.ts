import http, {
  type AgentOptions,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import type { NetConnectOpts } from 'node:net'
import type { Duplex } from 'node:stream'
import { type AllowPrivate, allowNothing } from '../fetch/allow-private.ts'
import { Gathering } from '../fetch/gathering.ts'
import { unbracketed } from '../fetch/guard.ts'
import { type Limits, limits as promised, tooMuch } from '../fetch/limits.ts'
import type { Answer, Ask, Transport } from '../fetch/transport.ts'
import { answerWith, guardLookup, type Resolve } from './guard-lookup.ts'
import { networkWords } from './network-words.ts'
import { unpack } from './unpack.ts'
import { countRead } from './young-generation.ts'

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
    ...(ask.form !== undefined && { method: 'POST' }),
    maxHeaderSize: limits.headerBytes,
    ...(ask.signal && { signal: ask.signal }),
  })
  let answer: NodeAnswer | undefined
  // The connection may not exist yet, and then nobody but the timer would end the wait.
  const fail = (error: Error) => {
    clearTimeout(timer)
    request.destroy()
    reject(error)
  }
  const timer = setTimeout(() => fail(new Error(tooMuch.headersWithin(headersWithin))), headersWithin)
  request.on('error', (error) => {
    if (answer) answer.breakOff(error)
    else fail(new Error(networkWords(error, limits), { cause: error }))
  })
  let interim = 0
  request.on('information', () => {
    if (++interim > limits.interim) fail(new RangeError(tooMuch.interim(limits.interim)))
  })
  // An answer that changes protocol (101) ends in a closed connection and no error.
  request.on('close', () => answer ?? fail(new Error('connection closed without an answer')))
  request.on('response', (response) => {
    clearTimeout(timer)
    const left = wholeWithin - (performance.now() - begun)
    answer = new NodeAnswer(request, response, { ask, limits, left })
    resolve(answer)
  })
  request.end(ask.form)
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
  readonly #limits: Limits
  #broken: Error | undefined

  constructor(request: ClientRequest, response: IncomingMessage, { ask, limits, left }: AnswerContext) {
    this.#request = request
    this.#response = response
    this.#limits = limits
    this.status = response.statusCode ?? 0
    this.headers = { get: (name) => headerOf(response, name) }
    if (this.status === 304 || this.status === 204) {
      this.body = null
      response.resume()
      return
    }
    this.#timer = setTimeout(() => {
      this.#broken = new Error(tooMuch.wholeWithin(limits.wholeWithin))
      response.destroy()
    }, left)
    this.body = this.#read(ask.maxBytes)
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

  /** The connection, or what came over it after the headers, is at fault: whatever is read of the body then counts for nothing. */
  breakOff(error: Error): void {
    if (!isParseError(error)) return
    const words = networkWords(error, this.#limits)
    this.#broken ??= new Error(
      this.#response.complete ? 'the body does not end where the headers say' : words,
    )
  }

  async *#read(maxBytes: number): AsyncGenerator<Uint8Array> {
    const response = this.#response
    try {
      const packed = await collect(response, maxBytes)
      if (this.#broken) throw this.#broken
      const body = unpack(packed, response.headers['content-encoding'], { ...this.#limits, maxBytes })
      countRead(body.byteLength)
      yield body
    } catch (error) {
      throw this.#broken ?? error
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
function collect(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const gathering = new Gathering(maxBytes)
    const cut = () => {
      reject(new Error(`incomplete body: the connection was closed after ${gathering.length} bytes`))
    }
    if (response.destroyed) cut()
    response.on('data', (piece: Buffer) => {
      try {
        gathering.add(piece)
      } catch (error) {
        response.pause()
        reject(error)
      }
    })
    response.on('end', () => (response.complete ? resolve(gathering.whole()) : cut()))
    response.on('error', cut)
    response.on('close', () => response.complete || cut())
  })
}

function isParseError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('HPE_')
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
    guardLookup(host, Number(port), { allow: allowPrivate, ...(resolve && { resolve }) })
      .then((addresses) => make({ ...options, lookup: answerWith(addresses) } as never))
      .then(
        (socket) => callback?.(null, socket as never),
        (error) => callback?.(error, undefined as never),
      )
    return undefined
  }
  return agent
}
