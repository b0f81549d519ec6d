import { html } from 'hono/html'
import type { AuthorCard } from '../../model/author.ts'
import type { Edition, Entry } from '../../model/edition.ts'
import type { Picture } from '../../model/picture.ts'
import type { Rendered, Site } from '../../model/site.ts'
import { articlePath, countryPath, local, topicPath } from '../addresses.ts'
import { oneLine, pictureAddress } from '../clean.ts'
import { isRightToLeft, readsRightToLeft } from '../direction.ts'
import { guard } from '../guard.ts'
import type { PublishedItem } from '../item.ts'
import { countryName, KINDS, SCHEMA_TYPES, topicName } from '../labels.ts'
import { narrowBox } from '../narrow.ts'
import { type Html, NOTHING, renderPage, siteTitle } from '../page.ts'
import { subscribeBox, subscribeLine } from '../subscribe.ts'
import { clock, dayName } from '../times.ts'
import { authorCard } from './author-card.ts'
import { creditLine } from './credit-line.ts'

/** How a feed's page is shown: `front` for `/`; `query` for what a search asked. */
export interface FeedPageOptions {
  readonly front?: boolean
  readonly query?: string
}

/** An edition as a page: curated feeds, the front page, and the pages of an author, country, topic or outlet. */
export function renderFeedPage(edition: Edition, site: Site, options: FeedPageOptions = {}): Rendered {
  const { entries, leftOut } = guard(edition, site)
  const { feed, author } = edition
  const title = oneLine(feed.title) ?? feed.path
  const frame = {
    title: options.front ? siteTitle(site) : title,
    description: oneLine(feed.description),
    path: options.front ? '/' : feed.path,
    feed: { path: feed.path, title },
    type: author ? ('profile' as const) : ('website' as const),
    picture: pictureAddress(author?.picture),
    itemType: author ? 'ProfilePage' : 'CollectionPage',
    aside: aside(edition, site),
    query: options.query,
    ...(options.query !== undefined && { noindex: true as const }),
  }
  const main = html`${author ? authorHead(author, edition, site) : feedHead(edition, site, options)}
${entries.length === 0 ? html`<p class="empty">${options.query === undefined ? 'Nothing here yet.' : 'Nothing found.'} What comes will appear at the addresses on this page.</p>` : days(entries).map((day) => dayHtml(day, site))}
${olderLink(edition, site)}`
  return { text: renderPage(frame, main, site), leftOut }
}

function feedHead({ feed }: Edition, site: Site, { front }: FeedPageOptions): Html {
  const kind = KICKERS.find(([start]) => feed.path.startsWith(start))?.[1]
  return html`<header class="feed-head">
${kind && !front ? html`<p class="kicker">${kind}</p>` : NOTHING}
<h1 itemprop="name">${oneLine(feed.title) ?? feed.path}</h1>
<p class="lede" itemprop="description">${oneLine(feed.description) ?? ''}</p>
${subscribeLine(feed.path, site)}
</header>`
}

const KICKERS = [
  ['/countries/', 'Country'],
  ['/topics/', 'Topic'],
  ['/sources/', 'Outlet'],
] as const

function authorHead(author: AuthorCard, edition: Edition, site: Site): Html {
  return html`<header class="feed-head">
${authorCard(author, site)}
${subscribeLine(edition.feed.path, site)}
</header>`
}

type Published = { readonly entry: Entry; readonly item: PublishedItem }
type Day = { readonly title: string; readonly entries: readonly Published[] }

/** Entries under the day they went out; pinned ones first, under their own head. */
function days(entries: readonly Published[]): readonly Day[] {
  const groups = new Map<string, Published[]>()
  for (const each of entries) {
    const title = each.entry.pinned ? 'Pinned by the editor' : dayName(each.item.published)
    const group = groups.get(title)
    if (group) group.push(each)
    else groups.set(title, [each])
  }
  return [...groups].map(([title, entries]) => ({ title, entries }))
}

function dayHtml({ title, entries }: Day, site: Site): Html {
  return html`<section class="day">
<h2>${title}</h2>
${entries.map((each) => storyHtml(each, site))}
</section>
`
}

/** One story per entry, for the front page and the feed's own. */
const STORIES = new WeakMap<Entry, { readonly publicUrl: string; readonly story: Html }>()

function storyHtml(published: Published, site: Site): Html {
  const { publicUrl } = site
  const known = STORIES.get(published.entry)
  if (known?.publicUrl === publicUrl) return known.story
  const story = buildStory(published, site)
  STORIES.set(published.entry, { publicUrl, story })
  return story
}

function buildStory({ entry, item }: Published, site: Site): Html {
  const { article } = entry
  const language =
    item.language === undefined || item.language === 'en' ? NOTHING : html` lang="${item.language}"`
  const direction = isRightToLeft(article.language) ? html` dir="rtl"` : NOTHING
  const record = local(articlePath(article), site)
  return html`<article class="story" itemprop="hasPart" itemscope itemtype="https://schema.org/${SCHEMA_TYPES[article.kind] ?? 'NewsArticle'}"${direction}>
${thumbnail(article.pictures, record)}
<p class="credit">${creditLine(entry, site)}</p>
<h3${language}><a href="${item.url ?? record}" itemprop="url"><span itemprop="headline">${item.title}</span></a></h3>
${item.summary ? html`<p class="deck"${language} itemprop="${article.deck ? 'alternativeHeadline' : 'description'}">${item.summary}</p>` : NOTHING}
${entry.note ? html`<p class="note"${directionOf(entry.note)}><strong>Editor’s note:</strong> ${oneLine(entry.note)}</p>` : NOTHING}
${alsoLine(item)}
<div class="meta" dir="ltr"><time datetime="${item.published.toISOString()}" itemprop="datePublished"><span${entry.pinned ? NOTHING : html` class="date"`}>${dayName(item.published)}, </span>${clock(item.published)} UTC</time>
${article.kind === 'news' ? NOTHING : html`<span>${KINDS[article.kind]}</span>`}
${article.isAccessibleForFree === false ? html`<span>Subscribers only</span>` : NOTHING}
${article.countries.leading.map((code) => html`<a href="${local(countryPath(code), site)}">${countryName(code)}</a> `)}
${article.topics.map((topic) => html`<a href="${local(topicPath(topic), site)}">${topicName(topic)}</a> `)}
<a class="record" href="${record}" aria-label="Record of: ${item.title}">Record</a>
${reasons(entry)}</div>
</article>
`
}

function directionOf(text: string): Html {
  return readsRightToLeft(text) ? html` dir="rtl"` : html` dir="ltr"`
}

/** The picture beside the headline. It says nothing the headline does not, so it is silent to a screen reader. */
function thumbnail(pictures: readonly Picture[], record: string): Html {
  const url = pictureAddress(pictures[0])
  if (url === undefined) return NOTHING
  return html`<a class="thumb" href="${record}" tabindex="-1" aria-hidden="true"><img src="${url}" alt="" width="240" height="160" loading="lazy" decoding="async" referrerpolicy="no-referrer" itemprop="image"></a>`
}

function alsoLine(item: PublishedItem): Html {
  if (item.related.length === 0) return NOTHING
  return html`<p class="also" dir="ltr"><span>Also:</span> ${item.related.map(({ url, outlet, headline }, index) => html`${index > 0 ? ', ' : ''}<a href="${url}" title="${headline}" aria-label="${outlet}: ${headline}">${outlet}</a>`)}</p>`
}

function reasons({ reasons }: Entry): Html {
  if (reasons.length === 0) return NOTHING
  return html`<details class="why"><summary>Why here</summary><p>${reasons.map(({ says, at }, index) => html`${index > 0 ? '; ' : ''}${oneLine(says) ?? ''} <code>${oneLine(at) ?? ''}</code>`)}</p></details>`
}

function olderLink({ feed }: Edition, site: Site): Html {
  const previous = feed.archives?.previous
  return previous === undefined
    ? NOTHING
    : html`<p class="older"><a rel="prev" href="${local(previous, site)}">Older articles</a></p>`
}

function aside(edition: Edition, site: Site): Html {
  const { feed } = edition
  const curated = site.feeds.some(({ path }) => path === feed.path)
  return html`${subscribeBox(feed.path, site)}
${narrowBox(edition, site)}
${
  site.feeds.length > 1
    ? html`<section aria-labelledby="feeds-title"><h2 id="feeds-title">Feeds</h2><ul class="feeds">
${site.feeds.map(
  ({
    path,
    title,
    description,
  }) => html`<li><a href="${local(path, site)}">${title}</a> <span>${description}</span></li>
`,
)}</ul></section>`
    : NOTHING
}
${curated ? html`<section aria-labelledby="open-title"><h2 id="open-title">Chosen in the open</h2><p>Under every headline stands why it is here. <a href="${local(`${feed.path}/left-out`, site)}">What was left out, and why</a></p></section>` : NOTHING}`
}
