import type { Answer, Ask, Transport } from '../../src/fetch/transport.ts'

/** What one address answers. */
export interface FakePage {
  readonly body: string
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A web of the test's own: no packet is sent. Each body has an ETag; the same one sent back gets a 304. */
export class FakeWeb {
  readonly pages = new Map<string, FakePage>()
  readonly asked: Ask[] = []

  constructor(pages: Readonly<Record<string, FakePage | string>> = {}) {
    for (const [url, page] of Object.entries(pages)) this.put(url, page)
  }

  put(url: string, page: FakePage | string): void {
    this.pages.set(url, typeof page === 'string' ? { body: page } : page)
  }

  readonly fetch: Transport = async (ask): Promise<Answer> => {
    this.asked.push(ask)
    ask.started?.()
    const page = this.pages.get(ask.url)
    if (!page) return new Response('not here', { status: 404, headers: { 'content-type': 'text/plain' } })
    const etag = `"${page.body.length}-${sum(page.body)}"`
    const headers = { 'content-type': page.type ?? 'application/xml', etag, ...page.headers }
    const sent = Object.entries(ask.headers).find(([name]) => name.toLowerCase() === 'if-none-match')?.[1]
    if (sent === etag && !page.status) return new Response(null, { status: 304, headers })
    return new Response(page.body, { status: page.status ?? 200, headers })
  }

  /** The requests made since this was last called. */
  take(): Ask[] {
    return this.asked.splice(0)
  }
}

const sum = (text: string): number =>
  [...text].reduce((total, char) => (total * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7)
