import { html } from 'hono/html'
import type { Site } from '../../model/site.ts'
import { local } from '../addresses.ts'
import { renderPage } from '../page.ts'

/** The search before anything has been asked: the box, and what it can do. */
export function renderSearchPage(site: Site): string {
  const says = 'Articles by words in headline, opening and byline, the newest first'
  const main = html`<header class="feed-head"><h1>Search</h1>
<p class="lede">${says}. Every search has a feed of its own to subscribe to.</p></header>
<form class="search" role="search" aria-label="Search articles" action="${local('/search', site)}"><label for="words">Words to search for</label><input id="words" name="q" type="search" required><button>Search</button></form>
<dl class="ways">
${WAYS.map(
  ([example, says]) =>
    html`<dt><a href="${local(`/search?q=${encodeURIComponent(example)}`, site)}"><code>${example}</code></a></dt><dd>${says}</dd>
`,
)}</dl>
<p>Looking for a person? <a href="${local('/authors', site)}">Authors</a> has everybody who signs articles.</p>`
  return renderPage({ title: 'Search', description: says, path: '/search', noindex: true }, main, site)
}

const WAYS = [
  ['grain Odesa', 'both words, in any order'],
  ['"grain deal"', 'one after the other'],
  ['sanction*', 'words that begin so'],
  ['grain -Odesa', 'the one without the other'],
] as const
