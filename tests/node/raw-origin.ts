import { createServer, type Server, type Socket } from 'node:net'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import type { Limits } from '../../src/fetch/limits.ts'
import { limits } from '../../src/fetch/limits.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'

/** What an outlet does once a request has come: it has the bare socket, so it may break every rule. */
export type Misdeed = (socket: Socket, request: string) => void

/** A loopback origin that answers by path with bare bytes, and notes each request as it came. */
export class RawOrigin {
  readonly requests: string[] = []
  readonly #deeds = new Map<string, Misdeed>()
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #port = 0

  constructor(deeds: Record<string, Misdeed> = {}) {
    for (const [path, deed] of Object.entries(deeds)) this.#deeds.set(path, deed)
    this.#server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
      socket.on('error', () => {})
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes.toString('latin1')
        const end = text.indexOf('\r\n\r\n')
        if (end < 0) return
        const request = text.slice(0, end)
        text = text.slice(end + 4)
        this.requests.push(request)
        const path = request.split(' ')[1]!.split('?')[0]!
        const deed = this.#deeds.get(path) ?? plain('<rss/>')
        deed(socket, request)
      })
    })
  }

  on(path: string, deed: Misdeed): void {
    this.#deeds.set(path, deed)
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as { port: number }).port
    return this
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`
  }

  url(path: string): string {
    return `http://${this.host}${path}`
  }

  requestsFor(path: string): string[] {
    return this.requests.filter((request) => request.split(' ')[1]!.split('?')[0] === path)
  }

  get connections(): number {
    return this.#sockets.size
  }

  /** A transport that may ask this origin and nobody else, with limits that a test can wait for. */
  transport(given: Partial<Limits> = {}) {
    const allowPrivate = parseAllowPrivate(this.host)
    const short = { ...limits, headersWithin: 800, wholeWithin: 1600, ...given }
    return { ...httpFetch({ allowPrivate, limits: short }), allowPrivate, limits: short }
  }
}

/** An answer as it should be. */
export const plain =
  (body: string | Buffer, headers: Record<string, string> = {}): Misdeed =>
  (socket) => {
    const bytes = Buffer.from(body)
    const all = { 'Content-Type': 'application/rss+xml', 'Content-Length': String(bytes.length), ...headers }
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head.join('')}\r\n`, 'latin1'), bytes]))
  }

/** These bytes, and the connection stays open. */
export const raw =
  (text: string | Buffer): Misdeed =>
  (socket) =>
    socket.write(typeof text === 'string' ? Buffer.from(text, 'latin1') : text)

/** These bytes, and the connection ends (FIN). */
export const rawThenEnd =
  (text: string | Buffer): Misdeed =>
  (socket) =>
    socket.end(typeof text === 'string' ? Buffer.from(text, 'latin1') : text)

/** These bytes, and the connection is reset (RST). */
export const rawThenReset =
  (text: string): Misdeed =>
  (socket) =>
    socket.write(Buffer.from(text, 'latin1'), () => setTimeout(() => socket.resetAndDestroy(), 20))

/** These bytes, then a few more every 20 ms, for ever. */
export const drip =
  (text: string, drop: string): Misdeed =>
  (socket) => {
    socket.write(Buffer.from(text, 'latin1'))
    const timer = setInterval(() => socket.write(Buffer.from(drop, 'latin1')), 20)
    socket.on('close', () => clearInterval(timer))
  }

/** These bytes, then more as fast as they are taken, for ever. */
export const flood =
  (text: string, more: Buffer): Misdeed =>
  (socket) => {
    socket.write(Buffer.from(text, 'latin1'))
    const pour = () => {
      while (!socket.destroyed && socket.write(more));
    }
    socket.on('drain', pour)
    pour()
  }
