import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { escaped, item, rss } from './hostile-feed.ts'

/** Feeds of a test's own on loopback that grow: every feed shows `version` items, the newest first, and its tag is the version. */
export class GrowingOrigin {
  version: number
  readonly feeds: number
  #answered = 0
  readonly #server: Server
  /** Told of each answer, with how many there have been. */
  onAnswer: (answered: number) => void = () => {}

  private constructor(feeds: number, version: number, words: number) {
    this.feeds = feeds
    this.version = version
    this.#server = createServer((request, response) => {
      const feed = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)
      if (!(feed < this.feeds)) return void response.writeHead(404).end()
      const tag = `"${feed}-${this.version}"`
      const known = request.headers['if-none-match'] === tag
      const headers = { 'Content-Type': 'application/rss+xml', ETag: tag }
      if (known) response.writeHead(304, headers).end()
      else response.writeHead(200, headers).end(this.#body(feed, words))
      this.onAnswer(++this.#answered)
    })
  }

  static async start({
    feeds,
    version = 1,
    words = 60,
  }: {
    feeds: number
    version?: number
    words?: number
  }): Promise<GrowingOrigin> {
    const origin = new GrowingOrigin(feeds, version, words)
    await new Promise<void>((resolve) => origin.#server.listen(0, '127.0.0.1', resolve))
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

  /** The ids of all that has been shown so far, each once. */
  ids(): string[] {
    return Array.from({ length: this.feeds }, (_, feed) =>
      Array.from({ length: this.version }, (_, n) => idOf(feed, n)),
    )
      .flat()
      .sort()
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #body(feed: number, words: number): string {
    const items = Array.from({ length: this.version }, (_, n) => {
      const minutes = String(n % 60).padStart(2, '0')
      const hours = String(Math.floor(n / 60) % 24).padStart(2, '0')
      return item(`${feed}-${n}`, {
        guid: idOf(feed, n),
        date: `Mon, 23 Nov 2026 ${hours}:${minutes}:00 GMT`,
        creator: `${GIVEN[feed % 10]} ${FAMILY[Math.floor(feed / 10) % 6]}`,
        content: escaped(`<p>${'What was said there. '.repeat(words)}</p>`),
      })
    })
    return rss(items.reverse().join(''))
  }
}

const GIVEN = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon']
const FAMILY = ['Byron', 'Quill', 'Marlow', 'Tesman', 'Gabler', 'Voss']

const idOf = (feed: number, n: number): string => `urn:test:${feed}:${n}`
