import { html } from 'hono/html'
import type { AuthorCard } from '../../model/author.ts'
import type { Site } from '../../model/site.ts'
import type { Source } from '../../model/source.ts'
import { authorPath, countryPath, local, sourcePath, topicPath } from '../addresses.ts'
import { oneLine } from '../clean.ts'
import { compareNames } from '../compare-names.ts'
import { positionOf } from '../content.ts'
import { countryName, topicName } from '../labels.ts'
import { type Html, NOTHING, renderPage } from '../page.ts'
import { counted } from '../times.ts'

/** One line of an index: who or what, and how many articles there are. */
interface Line {
  readonly path: string
  readonly name: string
  readonly says?: string
  readonly articles: number
}

/** Every author with articles. */
export function renderAuthorsIndex(
  authors: readonly (AuthorCard & { readonly articles: number })[],
  site: Site,
): string {
  const lines = authors.map((author) => ({
    path: authorPath(author),
    name: oneLine(author.name) ?? author.id,
    says: positionOf(author),
    articles: author.articles,
  }))
  return renderIndex(
    { title: 'Authors', says: 'Everyone who signed an article, across outlets', path: '/authors' },
    lines,
    site,
  )
}

/** Every country that articles are about; `code` is ISO 3166-1 alpha-2. */
export function renderCountriesIndex(
  countries: readonly { readonly code: string; readonly articles: number }[],
  site: Site,
): string {
  const lines = countries.map(({ code, articles }) => ({
    path: countryPath(code),
    name: countryName(code),
    articles,
  }))
  return renderIndex(
    { title: 'Countries', says: 'What the articles are about, country by country', path: '/countries' },
    lines,
    site,
  )
}

/** Every topic; `id` is the topic map's. */
export function renderTopicsIndex(
  topics: readonly { readonly id: string; readonly articles: number }[],
  site: Site,
): string {
  const lines = topics.map(({ id, articles }) => ({ path: topicPath(id), name: topicName(id), articles }))
  return renderIndex(
    { title: 'Topics', says: 'What the articles are about, subject by subject', path: '/topics' },
    lines,
    site,
  )
}

/** Every outlet that we read. */
export function renderSourcesIndex(
  sources: readonly (Pick<Source, 'id' | 'outlet' | 'siteUrl'> & { readonly articles: number })[],
  site: Site,
): string {
  const lines = sources.map((source) => ({
    path: sourcePath(source),
    name: oneLine(source.outlet) ?? source.id,
    articles: source.articles,
  }))
  return renderIndex({ title: 'Outlets', says: 'Whose articles we link to', path: '/sources' }, lines, site)
}

function renderIndex(
  head: { title: string; says: string; path: string },
  lines: readonly Line[],
  site: Site,
): string {
  const main = html`<header class="feed-head"><h1>${head.title}</h1>
<p class="lede">${head.says}</p></header>
${lines.length === 0 ? html`<p class="empty">Nothing here yet.</p>` : groups(lines).map((group) => groupHtml(group, site))}`
  return renderPage({ title: head.title, description: head.says, path: head.path }, main, site)
}

type Group = readonly [letter: string, lines: readonly Line[]]

/** By the first letter of the name as printed: which word is a surname differs from script to script. Few need none. */
function groups(lines: readonly Line[]): readonly Group[] {
  const sorted = [...lines].sort((a, b) => compareNames(a.name, b.name))
  if (lines.length <= FEW) return [['', sorted]]
  const map = new Map<string, Line[]>()
  for (const line of sorted) {
    const letter = line.name.normalize('NFD').charAt(0).toUpperCase()
    const group = map.get(letter)
    if (group) group.push(line)
    else map.set(letter, [line])
  }
  return [...map]
}

function groupHtml([letter, lines]: Group, site: Site): Html {
  return html`<section class="letter">${letter ? html`<h2>${letter}</h2>` : NOTHING}
<ul class="index">
${lines.map(
  ({
    path,
    name,
    says,
    articles,
  }) => html`<li><bdi><a href="${local(path, site)}">${name}</a></bdi> <span class="number">${counted(articles, 'article')}</span>${says ? html` <span class="says">${says}</span>` : NOTHING}</li>
`,
)}</ul></section>
`
}

/** So many fit on a screen. */
const FEW = 20
