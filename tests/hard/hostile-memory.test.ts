import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flood, type Misdeed, plain, RawOrigin, raw } from '../node/raw-origin.ts'

const MB = 1024 * 1024
const OK = 'HTTP/1.1 200 OK\r\n'
const blanks = (bytes: number) => Buffer.alloc(bytes, ' ')
const encoded = (coding: string, body: Buffer) => plain(body, { 'Content-Encoding': coding })
const noise = Buffer.from(Uint8Array.from({ length: MB }, (_, i) => (i * 2654435761) >>> (i % 23)))

const cases: Record<string, readonly [Misdeed, RegExp]> = {
  'a body without end': [flood(`${OK}\r\n`, blanks(MB)), /^body of more than 8 MB$/],
  'a body of 100 MB, announced': [plain(blanks(100 * MB)), /^body of more than 8 MB$/],
  'chunks of one byte without end': [
    flood(`${OK}Transfer-Encoding: chunked\r\n\r\n`, Buffer.from('1\r\na\r\n'.repeat(20_000))),
    /^body in more than 65536 pieces$/,
  ],
  'a gzip bomb of a gigabyte': [
    encoded('gzip', Buffer.concat(Array.from({ length: 100 }, () => gzipSync(blanks(10 * MB))))),
    /^body of more than 8 MB$|unpacks to more/,
  ],
  'a brotli bomb of 200 MB': [
    encoded('br', brotliCompressSync(blanks(200 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
    /^body of more than 8 MB$|unpacks to more/,
  ],
  'gzip without end': [
    flood(`${OK}Content-Encoding: gzip\r\n\r\n`, gzipSync(noise)),
    /^body of more than 8 MB$/,
  ],
  'headers without end': [
    flood(OK, Buffer.from(`X: ${'a'.repeat(1000)}\r\n`.repeat(1000))),
    /^headers of more than 32 kB$/,
  ],
  'continue without end': [
    flood('', Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'.repeat(2000))),
    /^more than 10 interim answers$/,
  ],
  'an error page without end': [flood('HTTP/1.1 503 No\r\n\r\n', blanks(MB)), /^HTTP 503$/],
  silence: [() => {}, /^no answer within 10 s$/],
  'headers, then silence': [raw(`${OK}Content-Length: 100\r\n\r\n<`), /^answer not complete within 20 s$/],
}

const origin = new RawOrigin()
const pathOf = (name: string) => `/${encodeURIComponent(name)}`

beforeAll(async () => {
  await origin.start()
  for (const [name, [deed]] of Object.entries(cases)) origin.on(pathOf(name), deed)
})
afterAll(() => origin.stop())

async function fetchAll(
  names: readonly string[],
): Promise<{ outcomes: string[]; peakMB: number; seconds: number }> {
  const client = new URL('hostile-client.ts', import.meta.url).pathname
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [client, origin.host, ...names.map(pathOf)],
    { timeout: 50_000, killSignal: 'SIGKILL' },
  )
  return JSON.parse(stdout)
}

/** Those that only take time are asked all at once. */
const isSilent = (name: string) => name.includes('silence')

for (const [name, [, end]] of Object.entries(cases).filter(([name]) => !isSilent(name))) {
  test(`fetchSource() ends in time and in little memory on ${name}`, async () => {
    const { outcomes, peakMB, seconds } = await fetchAll([name])
    console.log(`${name}: ${outcomes[0]}, ${peakMB} MB, ${seconds.toFixed(1)} s`)
    expect(outcomes[0]).toMatch(end)
    expect(peakMB).toBeLessThan(200)
    expect(seconds).toBeLessThan(30)
  }, 60_000)
}

test('fetchSource() ends in time and under 256 MB on all of them at once', async () => {
  const { outcomes, peakMB, seconds } = await fetchAll(Object.keys(cases))
  console.log(`all at once: ${peakMB} MB, ${seconds.toFixed(1)} s`)
  Object.values(cases).forEach(([, end], i) => {
    expect(outcomes[i]).toMatch(end)
  })
  expect(peakMB).toBeLessThan(256)
  expect(seconds).toBeLessThan(30)
}, 60_000)
