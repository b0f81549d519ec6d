/** Asks a server so many times a second, at a fixed rate whatever it answers, as a process of its own; prints what came of it. */
import { createHash } from 'node:crypto'
import http, { type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

const [base = '', rate = '1000', seconds = '30', ...paths] = process.argv.slice(2)
const total = Number(rate) * Number(seconds)
const STEP = 10
const MOST_AT_ONCE = 500
const agent = new http.Agent({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' })
const faults: string[] = []
const times: number[] = []
const statuses = new Map<number, number>()
/** Tags by path and encoding, with the hash of the bytes that came with each: a strong tag names one run of bytes. */
const known = new Map<string, string>()
const lastTag = new Map<string, string>()

let [sent, done, open] = [0, 0, 0]
const begun = performance.now()

function ask(): void {
  const n = sent++
  const path = paths[n % paths.length]!
  const kind = Math.floor(n / paths.length) % 10
  const encoding = kind < 5 ? 'gzip, br' : kind < 8 ? 'gzip' : 'identity'
  const tag = kind % 2 === 0 ? lastTag.get(path) : undefined
  const from = performance.now()
  open++
  const end = (fault?: string) => {
    open--
    done++
    times.push(performance.now() - from)
    if (fault) faults.push(`${path}: ${fault}`)
    if (done === total) report()
  }
  const headers = { 'Accept-Encoding': encoding, ...(tag && { 'If-None-Match': tag }) }
  const request = http.get(base + path, { agent, headers }, (response) => {
    const parts: Buffer[] = []
    response.on('data', (part) => parts.push(part))
    response.on('error', (error) => end(error.message))
    response.on('end', () =>
      end(check(path, response.statusCode ?? 0, response.headers, Buffer.concat(parts))),
    )
  })
  request.on('error', (error) => end(error.message))
}

function check(path: string, status: number, headers: IncomingHttpHeaders, body: Buffer): string | undefined {
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  if (status === 304) return body.length === 0 ? undefined : '304 with a body'
  if (status !== 200) return `HTTP ${status}`
  const length = headers['content-length']
  if (length !== undefined && Number(length) !== body.length) return `${body.length} bytes of ${length}`
  const { etag } = headers
  if (!etag) return undefined
  lastTag.set(path, etag)
  const hash = createHash('sha1').update(body).digest('base64')
  const before = known.get(`${path} ${etag}`)
  if (before === hash) return undefined
  if (before) return `other bytes under the tag ${etag}`
  known.set(`${path} ${etag}`, hash)
  return tornness(unpacked(body, headers['content-encoding']), headers['content-type'] ?? '')
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

function tornness(text: string, type: string): string | undefined {
  if (type.includes('json')) {
    try {
      JSON.parse(text)
      return undefined
    } catch (error) {
      return `torn JSON: ${(error as Error).message}`
    }
  }
  const end = /html/.test(type) ? '</html>' : /atom/.test(type) ? '</feed>' : /rss/.test(type) ? '</rss>' : ''
  return text.trimEnd().endsWith(end) ? undefined : `torn: ends in ${JSON.stringify(text.slice(-40))}`
}

function report(): void {
  agent.destroy()
  clearInterval(timer)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  const tags = known.size
  console.log(
    JSON.stringify({
      seconds: (performance.now() - begun) / 1000,
      done,
      faults: faults.slice(0, 10),
      faulty: faults.length,
      statuses: Object.fromEntries(statuses),
      tags,
      p50: at(0.5),
      p99: at(0.99),
      max: at(0.9999),
    }),
  )
}

// Of a server that hangs nothing would ever come.
setTimeout(() => process.exit(1), 4000 * Number(seconds)).unref()

const timer = setInterval(() => {
  const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * Number(rate)))
  while (sent < due && open < MOST_AT_ONCE) ask()
}, STEP)
