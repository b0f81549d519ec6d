import { html } from 'hono/html'
import type { Site } from '../../model/site.ts'
import { renderPage } from '../page.ts'

/** The search before anything has been asked: what it can do. The box to ask in is the one above every page. */
export function renderSearchPage(site: Site): string {
  const says = 'Articles by words in headline, opening and byline, the newest first'
  const main = html`<header class="feed-head"><h1>Search</h1>
<p class="lede">${says}. Every search has a feed of its own to subscribe to.</p></header>
<ul>
<li><code>grain Odesa</code>: both words</li>
<li><code>"grain deal"</code>: one after the other</li>
<li><code>sanction*</code>: words that begin so</li>
<li><code>grain -Odesa</code>: the one without the other</li>
</ul>`
  return renderPage(
    { title: 'Search', description: says, path: '/search', query: '', noindex: true },
    main,
    site,
  )
}
