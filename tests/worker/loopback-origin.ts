import { createServer, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** `127.0.0.1:PORT` of the origin that misbehaves. */
    loopbackOrigin: string
  }
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n'
const feed =
  '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/1</link></item></channel></rss>'

/** Made beforehand: while it is made, nobody would be answered. */
const bomb = gzipSync(Buffer.alloc(30_000_000, ' '))

/** What the origin does at each path, with the bare socket: workerd's own HTTP client stands at the other end. */
const deeds: Record<string, (socket: Socket, request: string) => void> = {
  '/echo': (socket, request) => answer(socket, '200 OK', {}, request),
  '/feed': (socket) => answer(socket, '200 OK', { ETag: 'W/"odd, unquoted' }, feed),
  '/gzip': (socket) => answer(socket, '200 OK', { 'Content-Encoding': 'gzip' }, gzipSync(feed)),
  '/brotli': (socket) => answer(socket, '200 OK', { 'Content-Encoding': 'br' }, brotliCompressSync(feed)),
  '/moved': (socket) => answer(socket, '301 Moved', { Location: '/feed', 'Set-Cookie': 'a=b' }),
  '/inwards': (socket) => answer(socket, '302 Found', { Location: 'http://169.254.169.254/latest/' }),
  '/file': (socket) => answer(socket, '302 Found', { Location: 'file:///etc/passwd' }),
  '/circle': (socket) => answer(socket, '302 Found', { Location: '/circle' }),
  '/not-modified': (socket) => answer(socket, '304 Not Modified', { ETag: '"e"' }),
  '/silent': () => {},
  '/slow-body': (socket) => socket.write(`${OK}Content-Length: 900\r\n\r\n<rss>`),
  '/endless': (socket) => flood(socket, `${OK}\r\n`, Buffer.alloc(65_536, ' ')),
  '/huge': (socket) => socket.write(`${OK}Content-Length: 99999999999\r\n\r\n<rss>`),
  '/cut': (socket) => socket.end(`${OK}Content-Length: 5000\r\n\r\n${feed}`),
  '/chunks-cut': (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nff\r\n<rss>`),
  '/gzip-cut': (socket) =>
    answer(socket, '200 OK', { 'Content-Encoding': 'gzip' }, gzipSync(feed).subarray(0, 60)),
  '/gzip-plain': (socket) => answer(socket, '200 OK', { 'Content-Encoding': 'gzip' }, feed),
  '/gzip-bomb': (socket) => answer(socket, '200 OK', { 'Content-Encoding': 'gzip' }, bomb),
  '/small-gzip-bomb': (socket) =>
    answer(socket, '200 OK', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(200_000, ' '))),
  '/unauthorised': (socket) => answer(socket, '401 No', { 'WWW-Authenticate': 'Basic realm="x"' }),
  '/endless-error': (socket) => flood(socket, 'HTTP/1.1 500 No\r\n\r\n', Buffer.alloc(65_536, ' ')),
  '/reset': (socket) => socket.resetAndDestroy(),
  '/no-http': (socket) => socket.end('220 mail.example ESMTP\r\n'),
  '/empty': (socket) => answer(socket, '200 OK', {}),
  '/partial': (socket) => answer(socket, '206 Partial Content', { 'Content-Range': 'bytes 0-5/9' }, '<rss/>'),
  '/headers': (socket) => flood(socket, OK, Buffer.from(`X: ${'a'.repeat(1000)}\r\n`)),
}

/** Starts the origin beside the tests that run in workerd, and tells them where it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let text = ''
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const request = text.slice(0, end)
      text = text.slice(end + 4)
      const deed = deeds[request.split(' ')[1]!.split('?')[0]!]
      if (deed) deed(socket, request)
      else answer(socket, '404 Not Found', {})
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('loopbackOrigin', `127.0.0.1:${(server.address() as { port: number }).port}`)
  return async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

function answer(socket: Socket, status: string, headers: Record<string, string>, body: string | Buffer = '') {
  const bytes = Buffer.from(body)
  const length = status.startsWith('304') ? [] : [['Content-Length', String(bytes.length)]]
  const lines = [...Object.entries(headers), ...length].map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes]))
}

function flood(socket: Socket, head: string, more: Buffer) {
  socket.write(head)
  const pour = () => {
    while (!socket.destroyed && socket.write(more));
  }
  socket.on('drain', pour)
  pour()
}
