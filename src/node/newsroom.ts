import { readFileSync } from 'node:fs'
import type { CuratedFeed } from '../model/edition.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { shortHash } from '../model/short-hash.ts'
import type { Source } from '../model/source.ts'
import { parseOpml, type Subscription } from '../parse/opml.ts'

/** The newsroom of an OPML list: its sources, and one curated feed `all` of every article, without rules, caps or grouping. Throws an `Error` that names the file. */
export function newsroomOfOpml(file: string): Newsroom {
  return {
    sources: sourcesOf(file),
    authors: [],
    curated: [everything],
    picks: [],
    topics: [],
    readPages: false,
  }
}

const everything: CuratedFeed = {
  id: 'all',
  title: 'All articles',
  description: 'Every article of every source, newest first',
  rule: { all: [] },
  limit: 200,
  groupStories: false,
  since: '2026-11-24',
}

function sourcesOf(file: string): Source[] {
  try {
    return parseOpml(readFileSync(file, 'utf8')).map(toSource)
  } catch (cause) {
    throw new Error(`Cannot use the OPML "${file}": ${(cause as Error).message}`, { cause })
  }
}

/** The id comes from the feed's address alone, so that it stays when the list is edited. */
function toSource({ feedUrl, siteUrl, title, language }: Subscription): Source {
  const host = URL.parse(feedUrl)?.hostname ?? 'unknown'
  return {
    id: `${host.replace(/^www\./, '').replace(/[^a-z0-9]+/gi, '-')}-${shortHash(feedUrl).slice(0, 8)}`,
    outlet: title ?? host,
    feedUrl,
    siteUrl: siteUrl && URL.canParse(siteUrl) ? siteUrl : (URL.parse(feedUrl)?.origin ?? feedUrl),
    kind: 'news',
    language: language ?? 'en',
    carries: 'full',
    republish: 'full',
  }
}
