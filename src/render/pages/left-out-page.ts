import { html } from 'hono/html'
import type { Edition } from '../../model/edition.ts'
import type { Site } from '../../model/site.ts'
import { local } from '../addresses.ts'
import { oneLine, webAddress } from '../clean.ts'
import { readsRightToLeft } from '../direction.ts'
import { type Html, NOTHING, renderPage } from '../page.ts'
import { reasonsHtml } from '../reasons.ts'
import { counted } from '../times.ts'

/** What a feed lately left out, and by which rule or decision. */
export function renderLeftOut(edition: Edition, site: Site): string {
  const { feed, leftOut } = edition
  const name = oneLine(feed.title) ?? feed.path
  const title = `Left out of ${name}`
  const says = 'What did not get in during the last week, and the rule or decision that kept it out'
  const main = html`<header class="feed-head"><p class="kicker"><a href="${local(feed.path, site)}">${name}</a></p>
<h1>${title}</h1>
<p class="lede">${says}.</p></header>
${
  leftOut.length === 0
    ? html`<p class="empty">Nothing was left out lately. <a href="${local(feed.path, site)}">See what is in</a>.</p>`
    : groups(leftOut).map((group) => groupHtml(group, site))
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

type LeftOut = Edition['leftOut'][number]

/** By reason: decisions first, then caps, then rules, and of these what kept out least first, since it tells most. */
function groups(leftOut: Edition['leftOut']): readonly (readonly LeftOut[])[] {
  const byReason = Map.groupBy(leftOut, ({ reason: { by, at, says } }) => `${by} ${at} ${says}`)
  const order = (group: readonly LeftOut[]) => ORDER.indexOf(group[0]?.reason.by ?? 'rule')
  return [...byReason.values()].sort((a, b) => order(a) - order(b) || a.length - b.length)
}

const ORDER = ['editor', 'limit', 'rule']

function groupHtml(group: readonly LeftOut[], site: Site): Html {
  const reason = group[0]?.reason
  return html`<section class="left-out">
<h2>${reason ? html`It ${reasonsHtml([reason], site)}` : NOTHING} <span class="number">${counted(group.length, 'article')}</span></h2>
<ul>
${group.map(({ article }) => lineHtml(article))}</ul>
</section>
`
}

function lineHtml({ url, headline, outlet }: LeftOut['article']): Html {
  const address = webAddress(url)
  const text = oneLine(headline) ?? url
  const direction = readsRightToLeft(text) ? html` dir="rtl"` : NOTHING
  return html`<li${direction}>${address ? html`<a href="${address}">${text}</a>` : text} <bdi class="outlet">${oneLine(outlet)}</bdi></li>
`
}
