import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * The floor of serving: node:http with the bodies ready, a tag, gzip and 304, and nothing else. For `bench/serve.ts`.
 *
 *   node bench/bare-server.ts PORT BODY GZIPPED
 */
const [port, file = '', packed = ''] = process.argv.slice(2)
const bodies = { identity: readFileSync(file), gzip: readFileSync(packed) }
const etag = '"bare"'

createServer((request, response) => {
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag })
    response.end()
    return
  }
  const gzip = request.headers['accept-encoding']?.includes('gzip')
  const body = gzip ? bodies.gzip : bodies.identity
  response.writeHead(200, {
    'Content-Type': 'application/rss+xml; charset=utf-8',
    'Content-Length': body.length,
    ETag: etag,
    ...(gzip && { 'Content-Encoding': 'gzip' }),
  })
  response.end(body)
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
