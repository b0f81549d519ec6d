import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { type MadeFeed, makeFeed, type World, worldOf } from './world.ts'

/**
 * The bench's origin: N feeds on many loopback hosts (127.0.x.y), sizes, formats, validators and gzip as in the wild.
 * Every body is a function of the seed and the feed's revision, so two runs see the same bytes.
 *
 *   node bench/origin.ts --feeds 100 --seed 1 --port 9100 --control 9099
 *
 * Control port: GET /list (feeds as JSON), /opml, /counters, /reset, /advance?share=0.1, /turnover, /newest, /gzip-bytes
 */
const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback
}

const port = Number(argument('port', '9100'))
const world = worldOf({ feeds: Number(argument('feeds', '100')), seed: Number(argument('seed', '1')), port })

interface Counters {
  requests: number
  conditional: number
  notModified: number
  bytes: number
  mostAtOnce: number
  readonly perFeed: Map<number, number>
}

const fresh = (): Counters => ({
  requests: 0,
  conditional: 0,
  notModified: 0,
  bytes: 0,
  mostAtOnce: 0,
  perFeed: new Map(),
})
let counters = fresh()
let changed: number[] = []
const underWay = new Map<string, number>()
const bodies = new Map<number, { revision: number; plain: Buffer; packed: Buffer; feed: MadeFeed }>()

function bodyOf(index: number) {
  const revision = world.revisions[index] ?? 0
  const known = bodies.get(index)
  if (known?.revision === revision) return known
  const feed = makeFeed(world, index, revision)
  const plain = Buffer.from(feed.body)
  const made = { revision, plain, packed: gzipSync(plain), feed }
  bodies.set(index, made)
  return made
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.socket.localAddress ?? ''
  const now = (underWay.get(host) ?? 0) + 1
  underWay.set(host, now)
  response.on('close', () => underWay.set(host, (underWay.get(host) ?? 1) - 1))
  counters.mostAtOnce = Math.max(counters.mostAtOnce, now)
  const index = Number(/^\/f\/(\d+)\//.exec(request.url ?? '')?.[1] ?? Number.NaN)
  const spec = world.feeds[index]
  if (!spec) {
    response.writeHead(404).end()
    return
  }
  counters.requests++
  counters.perFeed.set(index, (counters.perFeed.get(index) ?? 0) + 1)
  const { plain, packed, revision } = bodyOf(index)
  const etag =
    spec.validators === 'date' ? undefined : `${spec.validators === 'weak' ? 'W/' : ''}"${index}-${revision}"`
  const date =
    spec.validators === 'etag' ? undefined : new Date(world.epoch + revision * 60_000).toUTCString()
  const { 'if-none-match': sentTag, 'if-modified-since': sentDate } = request.headers
  if (sentTag !== undefined || sentDate !== undefined) counters.conditional++
  const current = sentTag !== undefined ? sentTag === etag : sentDate !== undefined && sentDate === date
  const validators = { ...(etag && { ETag: etag }), ...(date && { 'Last-Modified': date }) }
  if (current) {
    counters.notModified++
    response.writeHead(304, validators).end()
    return
  }
  const zipped = spec.gzip && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = zipped ? packed : plain
  counters.bytes += body.length
  response.writeHead(200, {
    'Content-Type': spec.type,
    'Content-Length': body.length,
    ...(zipped && { 'Content-Encoding': 'gzip' }),
    ...validators,
  })
  response.end(body)
}

/** What the control port answers, by path. */
const controls: Readonly<Record<string, (url: URL) => unknown>> = {
  '/list': () => world.feeds.map((feed) => feed.url),
  '/counters': () => ({
    ...counters,
    perFeed: undefined,
    feedsAsked: counters.perFeed.size,
    mostPerFeed: Math.max(0, ...counters.perFeed.values()),
  }),
  '/reset': () => {
    counters = fresh()
    return {}
  },
  '/advance': (url) => {
    changed = advance(world, Number(url.searchParams.get('share') ?? '0.1'))
    return { advanced: changed }
  },
  '/changed': () => changed,
  '/turnover': () => {
    for (let i = 0; i < world.feeds.length; i++) {
      world.revisions[i] = (world.revisions[i] ?? 0) + 1
      world.turnovers[i] = (world.turnovers[i] ?? 0) + 1
    }
    return {}
  },
  '/newest': () => world.feeds.map((_, i) => bodyOf(i).feed.newest),
  '/gzip-bytes': () => ({
    bytes: world.feeds.reduce(
      (sum, feed, i) => sum + (feed.gzip ? bodyOf(i).packed : bodyOf(i).plain).length,
      0,
    ),
  }),
}

function control(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (url.pathname === '/opml') {
    const lines = world.feeds.map((feed, i) => `<outline type="rss" text="Feed ${i}" xmlUrl="${feed.url}"/>`)
    response.writeHead(200, { 'Content-Type': 'text/x-opml' })
    response.end(
      `<?xml version="1.0"?><opml version="2.0"><head><title>bench</title></head><body>${lines.join('')}</body></opml>`,
    )
    return
  }
  const answerTo = controls[url.pathname]
  response.writeHead(answerTo ? 200 : 404, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(answerTo?.(url) ?? null))
}

/** A share of the feeds gets one to three new items on top. */
function advance(of: World, share: number): number[] {
  const changed: number[] = []
  const step = Math.max(1, Math.round(1 / share))
  of.cycles++
  for (let i = of.cycles % step; i < of.feeds.length; i += step) {
    of.revisions[i] = (of.revisions[i] ?? 0) + 1
    changed.push(i)
  }
  return changed
}

for (const host of new Set(world.feeds.map((feed) => feed.host))) createServer(answer).listen(port, host)
createServer(control).listen(Number(argument('control', '9099')), '127.0.0.1', () =>
  process.stdout.write('ready\n'),
)
process.on('SIGTERM', () => process.exit(0))
