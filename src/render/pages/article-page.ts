import { html, raw } from 'hono/html'
import type { Provenance, ProvenField } from '../../model/article.ts'
import type { AuthorCard } from '../../model/author.ts'
import type { Belonging, Entry } from '../../model/edition.ts'
import type { Picture } from '../../model/picture.ts'
import type { Site } from '../../model/site.ts'
import { absolute, articlePath, authorPath, countryPath, local, sourcePath, topicPath } from '../addresses.ts'
import { languageTag, oneLine, pictureAddress, webAddress } from '../clean.ts'
import { bylineHtml, captionHtml, positionOf, shownStory, showsBody, sized } from '../content.ts'
import { isRightToLeft, readsRightToLeft } from '../direction.ts'
import { type PublishedItem, publishedItem } from '../item.ts'
import { countryName, isLong, KINDS, SCHEMA_TYPES, topicName } from '../labels.ts'
import { type Html, NOTHING, renderPage } from '../page.ts'
import { reasonsHtml } from '../reasons.ts'
import { storyForPage } from '../story-for-page.ts'
import { followBox } from '../subscribe.ts'
import { timeHtml } from '../times.ts'
import { authorNote } from './author-card.ts'

/** An article's record: what it says, who wrote it, what its outlet lets us show, which feeds take it, and where each field came from. Throws where `publishedItem` does. */
export function renderArticlePage(entry: Entry, site: Site, belongings?: readonly Belonging[]): string {
  const { article } = entry
  const item = publishedItem(entry, site)
  const frame = {
    title: item.title,
    description: item.summary ?? item.opening,
    path: articlePath(article),
    type: 'article' as const,
    picture: pictureAddress(item.pictures[0]),
    itemType: SCHEMA_TYPES[article.kind] ?? 'NewsArticle',
    properties: properties(item),
    aside: followBox(follows(entry), site),
  }
  return renderPage(frame, main(entry, { item, belongings }, site), site)
}

/** Whom and what one can follow from here: the authors first, then outlet, countries, topics. */
function follows({ article, authors }: Entry): readonly (readonly [string, string])[] {
  return [
    ...authors.map((author) => [oneLine(author.name) ?? author.id, authorPath(author)] as const),
    [oneLine(article.source.outlet) ?? article.source.id, sourcePath(article.source)] as const,
    ...article.countries.leading.map((code) => [countryName(code), countryPath(code)] as const),
    ...article.topics.map((topic) => [topicName(topic), topicPath(topic)] as const),
  ]
}

function properties(item: PublishedItem): readonly (readonly [string, string])[] {
  return [
    ['article:published_time', item.published.toISOString()],
    ['article:modified_time', item.updated.toISOString()],
    ...item.authors.flatMap(({ url }) => (url === undefined ? [] : [['article:author', url] as const])),
    ...item.categories.map(({ label, term }) => ['article:tag', label ?? term] as const),
  ]
}

function main(
  entry: Entry,
  { item, belongings }: { item: PublishedItem; belongings: readonly Belonging[] | undefined },
  site: Site,
): Html {
  const { article } = entry
  const shown = shownStory(article)
  return html`<article class="record">
${head(entry, item, site)}
${entry.note ? html`<p class="note"><strong>Editor’s note:</strong> ${oneLine(entry.note)}</p>` : NOTHING}
<div class="story-body"${inItsOwn(entry)}>
${shown.figures.map(figure)}
<div class="prose"${showsBody(article) ? html` itemprop="articleBody"` : html` itemprop="abstract"`}>${raw(storyForPage(shown.text))}</div>
</div>
${original(entry, item)}
${alsoCovered(entry)}
</article>
${authors(entry, site)}
${about(entry, { item, belongings }, site)}`
}

function inItsOwn({ article }: Entry): Html {
  const language = languageTag(article.language)
  return html`${language ? html` lang="${language}"` : NOTHING}${isRightToLeft(article.language) ? html` dir="rtl"` : NOTHING}`
}

function head(entry: Entry, item: PublishedItem, site: Site): Html {
  const { article } = entry
  const outlet = oneLine(article.source.outlet) ?? article.source.id
  return html`<header${isRightToLeft(article.language) ? html` class="to-the-right"` : NOTHING}>
<p class="kicker">${KINDS[article.kind]}${article.countries.leading.map((code) => html` · <a href="${local(countryPath(code), site)}">${countryName(code)}</a>`)}${article.topics.map((topic) => html` · <a href="${local(topicPath(topic), site)}">${topicName(topic)}</a>`)}</p>
<div${inItsOwn(entry)}>
<h1 itemprop="headline"${isLong(item.title) ? html` class="long"` : NOTHING}>${item.title}</h1>
${oneLine(article.deck) ? html`<p class="lede" itemprop="alternativeHeadline">${oneLine(article.deck)}</p>` : NOTHING}
</div>
<p class="byline">${raw(bylineHtml(entry, site))}</p>
<p class="meta"><span itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><a class="outlet" href="${local(sourcePath(article.source), site)}" itemprop="url"><bdi itemprop="name">${outlet}</bdi></a></span>
<span>${timeHtml(item.published, 'datePublished')}</span>
${item.updated > item.published ? html`<span>Changed ${timeHtml(item.updated, 'dateModified')}</span>` : NOTHING}
${article.isAccessibleForFree === false ? html`<span>Subscribers only</span><meta itemprop="isAccessibleForFree" content="false">` : NOTHING}</p>
${entry.authors.length === 0 ? html`<span itemprop="author" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${item.creator}"></span>` : NOTHING}
${item.language ? html`<meta itemprop="inLanguage" content="${item.language}">` : NOTHING}
<meta itemprop="identifier" content="${item.id}">
<link itemprop="mainEntityOfPage" href="${absolute(articlePath(article), site)}">
${item.url ? html`<link itemprop="url" href="${item.url}">` : NOTHING}
</header>`
}

function figure(picture: Picture): Html {
  const url = pictureAddress(picture)
  const caption = captionHtml(picture)
  if (url === undefined) {
    return caption === ''
      ? NOTHING
      : html`<figure class="lost"><figcaption>${raw(caption)}</figcaption></figure>`
  }
  const size = sized(picture)
    ? html` width="${picture.width}" height="${picture.height}"`
    : html` class="unsized"`
  return html`<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="${url}" alt="${oneLine(picture.alt) ?? ''}"${size} loading="lazy" decoding="async" referrerpolicy="no-referrer" itemprop="contentUrl">${caption === '' ? NOTHING : html`<figcaption itemprop="caption">${raw(caption)}</figcaption>`}</figure>`
}

function original({ article }: Entry, item: PublishedItem): Html {
  const outlet = oneLine(article.source.outlet) ?? article.source.id
  const whole = showsBody(article)
  return html`<div class="original">
${item.url ? html`<p><a class="button" href="${item.url}">${whole ? 'Read it' : 'Read the whole article'} at ${outlet}</a></p>` : NOTHING}
${article.source.rights ? html`<p class="rights" itemprop="copyrightNotice">${oneLine(article.source.rights)}</p>` : NOTHING}
${discussion(article.discussion, item, outlet)}
</div>`
}

function discussion(discussion: Entry['article']['discussion'], item: PublishedItem, outlet: string): Html {
  if (discussion === undefined) return NOTHING
  const url = item.discussion ?? item.url
  const policy = oneLine(discussion.policy)
  return html`<p>${url ? html`<a href="${url}" itemprop="discussionUrl">Join the discussion</a>` : 'Readers are asked to join the discussion'} at ${outlet}${policy ? html` (${policy})` : NOTHING}.</p>`
}

function alsoCovered(entry: Entry): Html {
  if (entry.alsoCovered.length === 0) return NOTHING
  return html`<section aria-labelledby="also-title"><h2 id="also-title">The same story elsewhere</h2><ul class="also-list">
${entry.alsoCovered.map(({ outlet, headline, url }) => {
  const address = webAddress(url)
  const name = oneLine(headline) ?? url
  return html`<li><span class="outlet">${oneLine(outlet)}</span> ${address ? html`<a href="${address}">${name}</a>` : name}</li>
`
})}</ul></section>`
}

function authors(entry: Entry, site: Site): Html {
  const known = entry.authors.filter((author) => oneLine(author.name) !== undefined)
  const tagline = known.some(({ bio }) => bio !== undefined)
    ? undefined
    : oneLine(entry.article.byline.tagline)
  if (known.length === 0 && tagline === undefined) return NOTHING
  const told = known.filter((author) => author.bio ?? author.picture ?? positionOf(author))
  const named = known.filter((author) => !told.includes(author))
  return html`<section class="authors" aria-labelledby="authors-title"><h2 id="authors-title">${known.length > 1 ? 'About the authors' : 'About the author'}</h2>
${told.map((author) => authorNote(author, propertyOf(author, entry), site))}
${named.length > 0 ? html`<p class="more">More by ${named.map((author, index) => html`${comma(index, named.length)}${nameLink(author, entry, site)}`)}</p>` : NOTHING}
${tagline ? html`<p class="bio"${readsRightToLeft(tagline) ? html` dir="rtl"` : NOTHING}>${tagline}</p>` : NOTHING}
</section>`
}

function nameLink(author: AuthorCard, entry: Entry, site: Site): Html {
  return html`<span itemprop="${propertyOf(author, entry)}" itemscope itemtype="https://schema.org/${author.kind === 'organisation' ? 'Organization' : 'Person'}"><a rel="author" href="${local(authorPath(author), site)}" itemprop="url"><span itemprop="name">${oneLine(author.name)}</span></a></span>`
}

/** What schema.org calls the part that somebody had in an article. */
function propertyOf(author: AuthorCard, { article }: Entry): string {
  const role = article.byline.credits.find((credit) => credit.author === author.id)?.role ?? 'author'
  return role === 'author' || role === 'editor' || role === 'translator' ? role : 'contributor'
}

const comma = (index: number, all: number): string => (index === 0 ? '' : index === all - 1 ? ' and ' : ', ')

function about(
  entry: Entry,
  { item, belongings }: { item: PublishedItem; belongings: readonly Belonging[] | undefined },
  site: Site,
): Html {
  const { categories, firstSeen } = entry.article
  return html`<section class="about" aria-labelledby="about-title"><h2 id="about-title">About this article</h2>
${belongings ? feedsOf(belongings, site) : NOTHING}
${provenance(entry)}
${categories.length > 0 ? html`<p>The outlet files it under ${categories.map(({ term, label }, index) => html`${index > 0 ? ', ' : ''}<bdi itemprop="keywords">${oneLine(label ?? term)}</bdi>`)}.</p>` : NOTHING}
<p>First seen ${timeHtml(firstSeen)}. Its id, the same in every feed: <code>${item.id}</code></p>
</section>`
}

/** Why it is where it is. */
function feedsOf(belongings: readonly Belonging[], site: Site): Html {
  if (belongings.length === 0)
    return html`<p>The rules of no curated feed take it. It is listed under its authors, outlet, countries and topics.</p>`
  return html`<h3>Why it is in our feeds</h3>
<ul class="belongings">
${belongings.map(
  ({ path, title, reasons }) =>
    html`<li><a href="${local(path, site)}">${title}</a> because it ${reasonsHtml(reasons, site)}.</li>
`,
)}</ul>`
}

function provenance({ article, corrected }: Entry): Html {
  const rows = FIELDS.flatMap(([field, name]) => {
    const from = article.provenance[field]
    return from === undefined ? [] : [{ name, from, corrected: corrected?.includes(field) }]
  })
  if (rows.length === 0) return NOTHING
  return html`<h3>How we know</h3>
<table class="provenance">
<thead><tr><th scope="col">What</th><th scope="col">Where it comes from</th><th scope="col">How sure we are</th></tr></thead>
<tbody>
${rows.map(
  ({
    name,
    from,
    corrected,
  }) => html`<tr><th scope="row">${name}</th><td>${corrected ? 'Corrected by the editor' : place(from)}</td><td>${corrected ? 'Certain' : confidence(from.confidence)}</td></tr>
`,
)}</tbody>
</table>`
}

const FIELDS: readonly (readonly [ProvenField, string])[] = [
  ['headline', 'Headline'],
  ['deck', 'Deck'],
  ['byline', 'Byline'],
  ['tagline', 'Note on the author'],
  ['articleBody', 'Text'],
  ['pictures', 'Pictures'],
  ['datePublished', 'Date'],
  ['dateModified', 'Date of the last change'],
  ['language', 'Language'],
  ['kind', 'Kind'],
  ['countries', 'Countries'],
  ['topics', 'Topics'],
  ['discussion', 'Discussion'],
  ['isAccessibleForFree', 'Free to read'],
]

function place({ from, at }: Provenance): Html {
  return html`${PLACES[from] ?? from}${at ? html` <code>${oneLine(at)}</code>` : NOTHING}`
}

const PLACES: Readonly<Record<Provenance['from'], string>> = {
  feed: 'The outlet’s feed',
  'json-ld': 'The article’s page, its structured data',
  meta: 'The article’s page, its metadata',
  page: 'The article’s page, as readers see it',
  registry: 'What we know of the outlet',
  rule: 'A rule of ours',
  editor: 'The editor',
}

/** A confidence of 0 to 1 in words. */
export function confidence(share: number): string {
  return CONFIDENCE.find(([least]) => share >= least)?.[1] ?? 'A guess'
}

const CONFIDENCE = [
  [0.95, 'Certain'],
  [0.8, 'Very likely'],
  [0.6, 'Likely'],
  [0.4, 'Uncertain'],
] as const
