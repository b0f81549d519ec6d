import { html, raw } from 'hono/html'
import type { Site } from '../model/site.ts'
import { absolute, inFormat, local } from './addresses.ts'
import { htmlText, oneLine } from './clean.ts'
import { FORMATS } from './formats.ts'
import { STYLE_PATH } from './styles.ts'

/** A piece of a page, already escaped. */
export type Html = ReturnType<typeof html>

/** Nothing to show. */
export const NOTHING: Html = raw('')

/** What the layout needs to know of a page. */
export interface PageFrame {
  /** In the title bar and for those who share the page. */
  readonly title: string
  readonly description?: string
  /** The page's own path: its canonical address. Absent for pages that are no address of ours. */
  readonly path?: string
  /** Path of the feed that the page shows, for `link rel=alternate`. */
  readonly feed?: { readonly path: string; readonly title: string }
  readonly type?: 'website' | 'article' | 'profile'
  readonly picture?: string
  /** More `property`, `content` pairs of Open Graph. */
  readonly properties?: readonly (readonly [string, string])[]
  /** What stands beside the main part. */
  readonly aside?: Html
  /** schema.org type of the main part. */
  readonly itemType?: string
  readonly noindex?: true
  /** What was searched for. */
  readonly query?: string
}

/** A whole page around its main part. No script in it, no style but the one sheet: the policy allows neither. */
export function renderPage(frame: PageFrame, main: Html, site: Site): string {
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
${head(frame, site)}
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
${masthead(frame, site)}
<div class="frame${frame.aside ? ' with-aside' : ''}">
<main id="main" tabindex="-1"${frame.itemType ? html` itemscope itemtype="https://schema.org/${frame.itemType}"` : NOTHING}>
${main}
</main>
${frame.aside ? html`<aside aria-label="Subscribe and browse">${frame.aside}</aside>` : NOTHING}
</div>
${foot(site)}
</body>
</html>
`
  return htmlText(String(page))
}

function head(frame: PageFrame, site: Site): Html {
  const name = siteTitle(site)
  const title =
    frame.title === name ? `${name}: ${oneLine(site.description) ?? ''}` : `${frame.title} · ${name}`
  const canonical = frame.path === undefined ? undefined : absolute(frame.path, site)
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${frame.description ? html`<meta name="description" content="${frame.description}">` : NOTHING}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">
<meta name="generator" content="Dateline ${site.version}">
${frame.noindex ? html`<meta name="robots" content="noindex">` : NOTHING}
${canonical ? html`<link rel="canonical" href="${canonical}">` : NOTHING}
<link rel="icon" type="image/svg+xml" href="${local('/icon.svg', site)}">
<link rel="apple-touch-icon" href="${local('/icon.png', site)}">
<link rel="stylesheet" href="${local(STYLE_PATH, site)}">
${alternates(frame, site)}
${openGraph(frame, canonical, site)}`
}

/** The feed in every format, its own or, on a page without one, the front feed's; and what we publish, as OPML. */
function alternates(frame: PageFrame, site: Site): Html {
  const feed = frame.feed ?? site.feeds[0]
  if (feed === undefined) return NOTHING
  return html`${FORMATS.map(
    ({
      name,
      type,
      extension,
    }) => html`<link rel="alternate" type="${type}" title="${feed.title} (${name})" href="${absolute(inFormat(feed.path, extension), site)}">
`,
  )}<link rel="outline" type="text/x-opml" title="All feeds" href="${absolute('/feeds.opml', site)}">`
}

function openGraph(frame: PageFrame, canonical: string | undefined, site: Site): Html {
  const pairs = [
    ['og:site_name', siteTitle(site)],
    ['og:type', frame.type ?? 'website'],
    ['og:title', frame.title],
    ['og:description', frame.description],
    ['og:url', canonical],
    ['og:image', frame.picture ?? absolute('/icon.png', site)],
    ...(frame.properties ?? []),
  ] as const
  return html`${pairs.map(([property, content]) =>
    content
      ? html`<meta property="${property}" content="${content}">
`
      : NOTHING,
  )}<meta name="twitter:card" content="${frame.picture ? 'summary_large_image' : 'summary'}">`
}

/** The site's name. */
export function siteTitle(site: Site): string {
  return oneLine(site.title) ?? 'Dateline'
}

function masthead(frame: PageFrame, site: Site): Html {
  return html`<header class="masthead">
<div class="nameplate">
<a class="name" href="${local('/', site)}">${siteTitle(site)}</a>
<span class="motto">${oneLine(site.description) ?? ''}</span>
${site.search ? searchBox(site.search, frame.query, site) : NOTHING}
</div>
<nav aria-label="Feeds and indexes">
<ul class="feeds-menu">
${site.feeds.map(({ path, title }, index) => menuItem(index === 0 ? '/' : path, title, frame.feed?.path === path, site))}</ul>
<ul>
${INDEXES.map(([path, title]) => menuItem(path, title, frame.path === path, site))}</ul>
</nav>
</header>`
}

const INDEXES = [
  ['/countries', 'Countries'],
  ['/topics', 'Topics'],
  ['/authors', 'Authors'],
  ['/sources', 'Outlets'],
] as const

function menuItem(path: string, title: string, here: boolean, site: Site): Html {
  return html`<li><a href="${local(path, site)}"${here ? html` aria-current="page"` : NOTHING}>${title}</a></li>
`
}

function searchBox(path: string, query: string | undefined, site: Site): Html {
  return html`<form class="search" role="search" action="${local(path, site)}"><label for="q">Search articles</label><input id="q" name="q" type="search" placeholder="Search" value="${query ?? ''}" required><button>Search</button></form>`
}

function foot(site: Site): Html {
  return html`<footer class="foot"><div>
<ul>
<li><a href="${local('/status', site)}">Status of every source</a></li>
<li><a href="${local('/feeds.opml', site)}">Our feeds (OPML)</a></li>
<li><a href="${local('/sources.opml', site)}">Our sources (OPML)</a></li>
</ul>
<p>${siteTitle(site)} links to the work of others and names the people who did it. Every article belongs to its author and outlet. No scripts, no cookies, no tracking.</p>
</div></footer>`
}
