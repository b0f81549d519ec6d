/** A document as a site serves it. */
export interface Crawled {
  readonly path: string
  readonly url: string
  readonly status: number
  readonly type: string
  readonly text: string
  /** The bytes of it. */
  readonly body: Uint8Array
}

/** All that a site serves and links from these paths on, each asked once; what is elsewhere is left alone. */
export async function crawl(at: string, from: readonly string[]): Promise<readonly Crawled[]> {
  const seen = new Set(from)
  const found: Crawled[] = []
  for (let next = [...seen]; next.length > 0; ) {
    const asked = await Promise.all(next.splice(0, AT_ONCE).map((path) => ask(at, path)))
    found.push(...asked)
    if (found.length > MOST) throw new RangeError(`Cannot crawl ${at}: more than ${MOST} documents`)
    for (const path of asked.flatMap((document) => linksOf(document, at))) {
      if (seen.has(path)) continue
      seen.add(path)
      next.push(path)
    }
  }
  return found
}

const AT_ONCE = 20
const MOST = 5000

async function ask(at: string, path: string): Promise<Crawled> {
  const url = at + path
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' })
  const body = new Uint8Array(await answer.arrayBuffer())
  return {
    path,
    url,
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    text: new TextDecoder().decode(body),
    body,
  }
}

function linksOf({ text, url }: Crawled, at: string): string[] {
  return [...text.matchAll(/(?:href|src|xmlUrl|htmlUrl)="([^"]*)"/g)].flatMap(([, said = '']) => {
    const link = URL.parse(said.replaceAll('&amp;', '&').replaceAll('&#x26;', '&'), url)
    return link && link.origin === at ? [link.pathname + link.search] : []
  })
}
