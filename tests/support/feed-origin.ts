import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Feeds of a test's own on loopback: `feeds` of them with `items` each, answered a little late so that a kill can fall anywhere. */
export class FeedOrigin {
  readonly #server: Server
  readonly feeds: number
  readonly items: number
  #answered = 0

  private constructor(server: Server, feeds: number, items: number) {
    this.#server = server
    this.feeds = feeds
    this.items = items
  }

  static async start({
    feeds,
    items,
    delay = 10,
  }: {
    feeds: number
    items: number
    delay?: number
  }): Promise<FeedOrigin> {
    const server = createServer((request, response) => {
      const feed = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)
      if (!(feed < feeds)) return void response.writeHead(404).end()
      setTimeout(() => {
        origin.#answered++
        const tag = `"${feed}-${items}"`
        if (request.headers['if-none-match'] === tag) return response.writeHead(304, { ETag: tag }).end()
        response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: tag }).end(rss(feed, items))
      }, Math.random() * delay)
    })
    const origin = new FeedOrigin(server, feeds, items)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return origin
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get answered(): number {
    return this.#answered
  }

  opml(): string {
    const lines = Array.from(
      { length: this.feeds },
      (_, i) => `<outline text="Feed ${i}" xmlUrl="http://${this.host}/${i}"/>`,
    )
    return `<opml version="2.0"><head><title>test</title></head><body>${lines.join('')}</body></opml>`
  }

  /** The ids that every item must have, each once. */
  ids(): string[] {
    return Array.from({ length: this.feeds }, (_, feed) =>
      Array.from({ length: this.items }, (_, item) => idOf(feed, item)),
    ).flat()
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

const idOf = (feed: number, item: number): string => `urn:test:${feed}:${item}`

function rss(feed: number, items: number): string {
  const all = Array.from(
    { length: items },
    (_, i) =>
      `<item><title>Item ${i} of feed ${feed}</title><link>https://feed${feed}.test/${i}</link><guid isPermaLink="false">${idOf(feed, i)}</guid>` +
      `<pubDate>Mon, 23 Nov 2026 10:${String(i % 60).padStart(2, '0')}:00 GMT</pubDate><author>a@b.test (Ada Byron)</author>` +
      `<description>${'What was said at length. '.repeat(40)}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>https://feed${feed}.test/</link>${all.join('')}</channel></rss>`
}
