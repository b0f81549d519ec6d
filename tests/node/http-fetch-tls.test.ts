import { createServer } from 'node:https'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { readBody } from '../../src/fetch/read-body.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'
import { certificate, key } from './loopback-certificate.ts'

const trusted = getCACertificates('default')
const names: (string | false | undefined)[] = []
const reused: boolean[] = []
const server = createServer({ cert: certificate, key }, (request, answer) => {
  const socket = request.socket as import('node:tls').TLSSocket & {
    servername?: string | false
    uses?: number
  }
  names.push(socket.servername)
  reused.push((socket.uses ?? 0) > 0)
  socket.uses = (socket.uses ?? 0) + 1
  answer.end('<rss/>')
})
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as { port: number }).port
})
afterAll(async () => {
  setDefaultCACertificates(trusted)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

// Names lead to loopback and nowhere else.
const transport = () =>
  httpFetch({
    allowPrivate: parseAllowPrivate('127.0.0.0/8'),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })

async function bodyOf({ fetch }: ReturnType<typeof transport>, host: string): Promise<string> {
  const answer = await fetch({ url: `https://${host}:${port}/`, headers: {}, maxBytes: 100 })
  return new TextDecoder().decode(await readBody(answer, 100))
}

test('httpFetch() refuses a certificate that nobody vouches for, in words', async () => {
  const untrusting = transport()
  await expect(bodyOf(untrusting, 'outlet.example')).rejects.toThrow(/^certificate is self-signed$/)
  untrusting.close()
})

test('httpFetch() speaks TLS to the checked address by the name that was asked for, on one connection', async () => {
  setDefaultCACertificates([...trusted, certificate])
  const trusting = transport()
  names.length = 0
  reused.length = 0
  expect(await bodyOf(trusting, 'outlet.example')).toBe('<rss/>')
  expect(await bodyOf(trusting, 'outlet.example')).toBe('<rss/>')
  expect(await bodyOf(trusting, '127.0.0.1')).toBe('<rss/>')
  expect(names).toEqual(['outlet.example', 'outlet.example', false])
  expect(reused).toEqual([false, true, false])
  trusting.close()
})

test('httpFetch() refuses a certificate of another host, in words', async () => {
  setDefaultCACertificates([...trusted, certificate])
  const trusting = transport()
  await expect(bodyOf(trusting, 'other.example')).rejects.toThrow(/^certificate is of another host$/)
  trusting.close()
})
