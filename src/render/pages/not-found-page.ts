import { html } from 'hono/html'
import type { Site } from '../../model/site.ts'
import { local } from '../addresses.ts'
import { oneLine } from '../clean.ts'
import { type Html, NOTHING, renderPage } from '../page.ts'

/** What may have been meant by an address that is none. */
export interface Suggestion {
  readonly path: string
  readonly title: string
}

/** 404: nothing at this path, with what may have been meant. */
export function renderNotFound(path: string, suggestions: readonly Suggestion[], site: Site): string {
  const said = oneLine(path)?.slice(0, 200) ?? ''
  const main = html`<header class="feed-head"><h1>Nothing at this address</h1>
<p class="lede">We have no <code>${said}</code>.</p></header>
${suggestions.length === 0 ? NOTHING : html`<section class="meant" aria-labelledby="meant"><h2 id="meant">Did you mean</h2><ul>${suggestions.map(({ path, title }) => html`<li><a href="${local(path, site)}">${title}</a> <code>${path}</code></li>`)}</ul></section>`}
${wayOut(site)}`
  return renderPage({ title: 'Nothing at this address', noindex: true }, main, site)
}

/** 410: an article that was here and has been taken out of every document. */
export function renderGone(_path: string, site: Site): string {
  const main = html`<header class="feed-head"><h1>This article has been removed</h1>
<p class="lede">It was here once. It has been taken out of every page and feed, and it will not come back.</p></header>
${wayOut(site)}`
  return renderPage({ title: 'This article has been removed', noindex: true }, main, site)
}

function wayOut(site: Site): Html {
  return html`<p>Go to the <a href="${local('/', site)}">front page</a>${site.search ? html`, <a href="${local(site.search, site)}">search</a>` : NOTHING}, or look under <a href="${local('/authors', site)}">authors</a>, <a href="${local('/countries', site)}">countries</a>, <a href="${local('/topics', site)}">topics</a> or <a href="${local('/sources', site)}">outlets</a>.</p>`
}
