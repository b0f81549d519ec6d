import { html } from 'hono/html'
import type { AuthorCard } from '../../model/author.ts'
import type { Edition, Entry } from '../../model/edition.ts'
import type { Picture } from '../../model/picture.ts'
import type { Rendered, Site } from '../../model/site.ts'
import { articlePath, countryPath, local, sourcePath, topicPath } from '../addresses.ts'
import { oneLine, pictureAddress } from '../clean.ts'
import { isRightToLeft, readsRightToLeft } from '../direction.ts'
import { guard } from '../guard.ts'
import type { PublishedItem } from '../item.ts'
import { countryName, isLong, KINDS, SCHEMA_TYPES, topicName } from '../labels.ts'
import { narrowBox } from '../narrow.ts'
import { type Html, NOTHING, renderPage, siteTitle } from '../page.ts'
import { reasonsHtml } from '../reasons.ts'
import { subscribeBox, subscribeLine } from '../subscribe.ts'
import { clock, counted, dayName } from '../times.ts'
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
${entries.length === 0 ? empty(options) : days(entries).map((day) => dayHtml(day, site))}
${olderLink(edition, site)}`
  return { text: renderPage(frame, main, site), leftOut }
}

function empty({ query }: FeedPageOptions): Html {
  return query === undefined
    ? html`<p class="empty">Nothing here yet. What comes will appear on this page and in its feeds.</p>`
    : html`<p class="empty">Nothing found. Fewer words find more, and so does a <code>*</code> at the end of one: <code>sanction*</code>. What comes later will appear in the feeds of this search.</p>`
}

function feedHead({ feed, entries }: Edition, site: Site, { front, query }: FeedPageOptions): Html {
  const kind = KICKERS.find(([start]) => feed.path.startsWith(start))?.[1]
  return html`<header class="feed-head">
${kind && !front ? html`<p class="kicker">${kind}</p>` : NOTHING}
<h1 itemprop="name">${oneLine(feed.title) ?? feed.path}</h1>
<p class="lede" itemprop="description">${oneLine(feed.description) ?? ''}</p>
${query === undefined ? NOTHING : html`<p class="formats"><span>${counted(entries.length, 'article')}.</span> <a href="${local(`/authors?q=${encodeURIComponent(query)}`, site)}">Authors by this name</a></p>`}
${subscribeLine(feed.path, site)}
</header>`
}

const KICKERS = [
  ['/countries/', 'Country'],
  ['/topics/', 'Topic'],
  ['/sources/', 'Outlet'],
  ['/mix/', 'Combination'],
] as const

function authorHead(author: AuthorCard, edition: Edition, site: Site): Html {
  return html`<header class="feed-head">
${authorCard(author, site)}
${readIn(edition, site)}
${subscribeLine(edition.feed.path, site)}
</header>`
}

/** The outlets whose articles by this person stand below. */
function readIn({ entries }: Edition, site: Site): Html {
  const outlets = Map.groupBy(entries, ({ article }) => article.source.id)
  if (outlets.size === 0) return NOTHING
  const busiest = [...outlets.values()].sort((a, b) => b.length - a.length).slice(0, MANY)
  const links = busiest.flatMap(([first]) => (first ? [outletLink(first, site)] : []))
  const more = outlets.size - links.length
  const parts = more > 0 ? [...links, html`${counted(more, 'more outlet')}`] : links
  return html`<p class="outlets">Read here in ${parts.map((part, index) => html`${index === 0 ? '' : index === parts.length - 1 ? ' and ' : ', '}${part}`)}.</p>`
}

function outletLink({ article: { source } }: Entry, site: Site): Html {
  return html`<bdi><a href="${local(sourcePath(source), site)}">${oneLine(source.outlet) ?? source.id}</a></bdi>`
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
${thumbnail(article.pictures, item.url ?? record)}
${creditLine(entry, site)}
<h3${language}${isLong(item.title) ? html` class="long"` : NOTHING}><a href="${item.url ?? record}" itemprop="url"><span itemprop="headline">${item.title}</span></a></h3>
${item.summary ? html`<p class="deck"${language} itemprop="${article.deck ? 'alternativeHeadline' : 'description'}">${item.summary}</p>` : NOTHING}
${entry.note ? html`<p class="note"${directionOf(entry.note)}><strong>Editor’s note:</strong> ${oneLine(entry.note)}</p>` : NOTHING}
${alsoLine(item)}
<div class="meta" dir="ltr"><time datetime="${item.published.toISOString()}" itemprop="datePublished"><span${entry.pinned ? NOTHING : html` class="date"`}>${dayName(item.published)}, </span>${clock(item.published)} UTC</time>
${article.kind === 'news' ? NOTHING : html`<span class="kind">${KINDS[article.kind]}</span>`}
${article.isAccessibleForFree === false ? html`<span>Subscribers only</span>` : NOTHING}
${article.countries.leading.map((code) => html`<a href="${local(countryPath(code), site)}">${countryName(code)}</a> `)}
${article.topics.map((topic) => html`<a href="${local(topicPath(topic), site)}">${topicName(topic)}</a> `)}
<div class="actions"><a class="record" href="${record}" aria-label="About: ${item.title}">About</a>
${reasons(entry, site)}</div></div>
</article>
`
}

function directionOf(text: string): Html {
  return readsRightToLeft(text) ? html` dir="rtl"` : html` dir="ltr"`
}

/** The picture beside the headline. It says nothing the headline does not, so it is silent to a screen reader. */
function thumbnail(pictures: readonly Picture[], address: string): Html {
  const url = pictureAddress(pictures[0])
  if (url === undefined) return NOTHING
  return html`<a class="thumb" href="${address}" tabindex="-1" aria-hidden="true"><img src="${url}" alt="" width="240" height="160" loading="lazy" decoding="async" referrerpolicy="no-referrer" itemprop="image"></a>`
}

/** The other outlets; where they are many, the last of them behind a line of their own. */
function alsoLine({ related }: PublishedItem): Html {
  if (related.length === 0) return NOTHING
  const some = related.length > MANY + 2 ? related.slice(0, MANY) : related
  const rest = related.slice(some.length)
  return html`<p class="also" dir="ltr"><span>Also:</span> ${outletLinks(some)}</p>
${rest.length > 0 ? html`<details class="also" dir="ltr"><summary>${counted(rest.length, 'more outlet')}</summary> ${outletLinks(rest)}</details>` : NOTHING}`
}

/** So many outlets stand below a headline; what is told by more is told below that. */
const MANY = 10

function outletLinks(related: PublishedItem['related']): Html {
  return html`${related.map(({ url, outlet, headline }, index) => html`${index > 0 ? ', ' : ''}<bdi><a href="${url}" title="${headline}" aria-label="${outlet}: ${headline}">${outlet}</a></bdi>`)}`
}

function reasons({ reasons }: Entry, site: Site): Html {
  if (reasons.length === 0) return NOTHING
  return html`<details class="why"><summary>Why here</summary><p>In because it ${reasonsHtml(reasons, site)}.</p></details>`
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
${curated ? html`<section aria-labelledby="open-title"><h2 id="open-title">Chosen in the open</h2><p>Under every headline stands why it is here. <a href="${local(`${feed.path}/left-out`, site)}">What was left out, and why</a></p></section>` : NOTHING}
${feedsBox(feed.path, site)}`
}

/** The other feeds: what they are on the pages of these, else their titles alone. */
function feedsBox(here: string, site: Site): Html {
  const others = site.feeds.filter(({ path }) => path !== here)
  if (others.length === 0) return NOTHING
  const told = others.length < site.feeds.length
  return html`<section aria-labelledby="feeds-title"><h2 id="feeds-title">${told ? 'Other feeds' : 'Feeds'}</h2><ul class="feeds">
${others.map(
  ({ path, title, description }) =>
    html`<li><a href="${local(path, site)}">${title}</a>${told ? html` <span>${description}</span>` : NOTHING}</li>
`,
)}</ul></section>`
}
