import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAllowPrivate } from '../../fetch/allow-private.ts'
import { fetchSource } from '../../fetch/fetch-source.ts'
import { userAgent } from '../../fetch/user-agent.ts'
import { type Inspection, inspectBody } from '../../inspect.ts'
import type { FeedSnapshot } from '../../model/feed.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import { VERSION } from '../../version.ts'
import { httpFetch } from '../http-fetch.ts'
import type { Call } from '../main.ts'
import { type Options, UsageError } from '../options.ts'

/** `inspect FILE|URL`: prints as JSON what Dateline reads, and on standard error, in one line, what it did. */
export async function inspect({ options, newsroom: load }: Call): Promise<void> {
  const [what] = options.operands
  if (!what) throw new UsageError('inspect takes a FILE or a URL')
  const newsroom = await load()
  const { did, found } = /^https?:\/\//i.test(what)
    ? await inspectUrl(what, options, newsroom)
    : await inspectFile(what, newsroom)
  if (!options.quiet) process.stderr.write(`${did}\n`)
  process.stdout.write(`${JSON.stringify(found, undefined, options.json ? undefined : 2)}\n`)
}

async function inspectFile(file: string, newsroom: Newsroom): Promise<Inspection> {
  const body = read(file)
  const url = pathToFileURL(resolve(file)).href
  const inspection = await inspectBody({ url, body, validators: {} }, { newsroom }).catch((cause: Error) => {
    throw new Error(`Cannot inspect "${file}": ${cause.message}`, { cause })
  })
  return inspection
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Error(
      `Cannot read "${file}": ${(cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (cause as Error).message}`,
      { cause },
    )
  }
}

/** A feed is read as it stands; for a site's address the feed is looked for, and the line says which was taken. */
async function inspectUrl(url: string, options: Options, newsroom: Newsroom): Promise<Inspection> {
  const transport = httpFetch({ allowPrivate: parseAllowPrivate(options.allowPrivate) })
  try {
    const source = newsroom.sources.find(({ feedUrl, siteUrl }) => url === feedUrl || url.startsWith(siteUrl))
    const first = await inspectBody(await ask(url, options, transport.fetch), {
      newsroom,
      ...(source && { source }),
    })
    if (first.feeds.length === 0 || isArticle(first)) return first
    for (const { url: feedUrl, how } of first.feeds) {
      const feed = await tryFeed(feedUrl, { options, newsroom, fetch: transport.fetch })
      if (feed) return { ...feed, did: `${url} is a page; took its feed ${feedUrl} (${how}). ${feed.did}` }
    }
    return { ...first, did: `${first.did}; no feed at the usual places either` }
  } finally {
    transport.close()
  }
}

/** A page with a story, not a front page: its own text is what was asked for. */
function isArticle({ found }: Inspection): boolean {
  const {
    url,
    articleBody = '',
    datePublished,
  } = found as { url?: string; articleBody?: string; datePublished?: Date }
  return (
    new URL(url ?? 'http://x/').pathname.length > 1 && datePublished !== undefined && articleBody.length > 500
  )
}

async function tryFeed(
  url: string,
  {
    options,
    newsroom,
    fetch,
  }: { options: Options; newsroom: Newsroom; fetch: ReturnType<typeof httpFetch>['fetch'] },
): Promise<Inspection | undefined> {
  try {
    const inspection = await inspectBody(await ask(url, options, fetch), { newsroom })
    return inspection.feeds.length === 0 ? inspection : undefined
  } catch {
    return undefined
  }
}

async function ask(
  url: string,
  options: Options,
  fetch: ReturnType<typeof httpFetch>['fetch'],
): Promise<FeedSnapshot> {
  const settings = {
    minInterval: 0,
    moveAfter: options.moveAfter,
    userAgent: userAgent(VERSION, options.contact),
    allowPrivate: parseAllowPrivate(options.allowPrivate),
  }
  const answer = await fetchSource({ id: 'inspect', url }, {}, { fetch, now: () => new Date() }, settings)
  if (answer.kind === 'fresh') return answer.snapshot
  throw new Error(`Cannot fetch ${url}: ${'error' in answer ? answer.error : answer.kind}`)
}
