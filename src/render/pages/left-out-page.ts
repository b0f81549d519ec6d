import { html } from 'hono/html'
import type { Edition } from '../../model/edition.ts'
import type { Site } from '../../model/site.ts'
import { local } from '../addresses.ts'
import { oneLine, webAddress } from '../clean.ts'
import { renderPage } from '../page.ts'

/** What a feed lately left out, and by which rule or decision. */
export function renderLeftOut(edition: Edition, site: Site): string {
  const { feed, leftOut } = edition
  const title = `Left out of ${oneLine(feed.title) ?? feed.path}`
  const says = 'What lately did not get in, and the rule or decision that kept it out'
  const main = html`<header class="feed-head"><h1>${title}</h1>
<p class="lede">${says}</p>
<p class="formats"><a href="${local(feed.path, site)}">Back to the feed</a></p></header>
${
  leftOut.length === 0
    ? html`<p class="empty">Nothing was left out lately.</p>`
    : html`<ul class="left-out">
${leftOut.map(({ article, reason }) => {
  const url = webAddress(article.url)
  const headline = oneLine(article.headline) ?? article.url
  return html`<li><p class="credit">${oneLine(article.outlet)}</p><p class="headline">${url ? html`<a href="${url}">${headline}</a>` : headline}</p><p class="meta">${oneLine(reason.says)} <code>${oneLine(reason.at)}</code></p></li>
`
})}</ul>`
}`
  return renderPage(
    {
      title,
      description: says,
      path: `${feed.path}/left-out`,
      feed: { path: feed.path, title: feed.title },
      noindex: true,
    },
    main,
    site,
  )
}
