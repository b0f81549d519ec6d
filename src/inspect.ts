import { enrichArticle } from './enrich/enrich-article.ts'
import type { FeedSnapshot, ParsedFeed } from './model/feed.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Source } from './model/source.ts'
import { toArticle } from './normalise/to-article.ts'
import { decode } from './parse/charset.ts'
import { findFeed } from './parse/find-feed.ts'
import { parseFeed } from './parse/parse-feed.ts'
import { readPage } from './read-page.ts'

/** What an inspection found: one line on what was done, and all that was read, with where each field came from. */
export interface Inspection {
  readonly did: string
  readonly found: object
  /** Feeds that a page declares or that may be at the usual places, best first: to look at next. */
  readonly feeds: readonly { readonly url: string; readonly how: string }[]
}

/** Reads a body as Dateline would: a feed with its articles, or a page. Throws only where the body is neither. */
export async function inspectBody(
  snapshot: FeedSnapshot,
  context: { newsroom: Newsroom; source?: Source },
): Promise<Inspection> {
  const source = context.source ?? unknownSource(snapshot.url)
  const { text, charset } = decode(snapshot.body, snapshot.contentType)
  if (looksLikePage(text)) return inspectPage(text, snapshot.url, source)
  const feed = await parseFeed(snapshot)
  return {
    did: `Read as a feed: ${feed.items.length} items, ${charset}${said(feed.repairs)}`,
    found: inspectFeed(feed, source, context.newsroom),
    feeds: [],
  }
}

function inspectPage(html: string, url: string, source: Source): Inspection {
  const { credits, bios, feeds, ...reading } = readPage(html, { url, source })
  const candidates = findFeed(html, url)
  const declared = feeds.length > 0 ? `it declares ${feeds.length} feeds` : 'it declares no feed'
  return { did: `Read as a page; ${declared}`, found: { url, ...reading, credits, bios }, feeds: candidates }
}

function inspectFeed(feed: ParsedFeed, source: Source, newsroom: Newsroom): object {
  const { items, fingerprint, skipped, ...head } = feed
  const articles = items.flatMap((item) => {
    const draft = toArticle({ item, feed, source })
    if (!draft) return []
    const { provenance, ...enriched } = enrichArticle(draft, { source, topics: newsroom.topics })
    return [{ ...draft, ...enriched, provenance: { ...draft.provenance, ...provenance } }]
  })
  return { feed: head, articles }
}

/** A body that begins as HTML does, past comments and declarations. */
function looksLikePage(text: string): boolean {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .toLowerCase()
  return start.includes('<!doctype html') || /<html[\s>]/.test(start)
}

const said = (repairs: readonly string[]): string =>
  repairs.length > 0 ? `; repaired: ${repairs.join(', ')}` : ''

/** The source that an address would make, before it stands in `feeds/`. */
function unknownSource(url: string): Source {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? 'unknown'
  return {
    id: 'inspected',
    outlet: host,
    feedUrl: url,
    siteUrl: URL.parse(url)?.origin ?? url,
    kind: 'news',
    language: 'en',
    carries: 'full',
    republish: 'excerpt',
  }
}
