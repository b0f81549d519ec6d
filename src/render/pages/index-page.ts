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

/** A part of the authors: those with one initial, those who are called so, or those with most articles. */
export interface AuthorsPart {
  /** All initials, where each has a page of its own. */
  readonly initials: readonly string[]
  readonly initial?: string
  readonly query?: string
}

/** Every author with articles, or a part of them where they are many or somebody is looked for. */
export function renderAuthorsIndex(
  authors: readonly (AuthorCard & { readonly articles: number })[],
  site: Site,
  part?: AuthorsPart,
): string {
  const lines = authors.map((author) => ({
    path: authorPath(author),
    name: oneLine(author.name) ?? author.id,
    says: positionOf(author),
    articles: author.articles,
  }))
  const frame = { path: '/authors', ...authorsHead(part) }
  const empty = part?.query === undefined ? undefined : 'Nobody. The beginning of a name is enough.'
  const before = html`${site.search ? nameBox(part?.query, site) : NOTHING}${initialsNav(lines, part, site)}`
  return renderIndex({ ...frame, before, empty, noindex: part?.query !== undefined }, lines, site)
}

/** Path of the authors whose names begin so. */
export function initialPath(initial: string): string {
  return `/authors/initial/${encodeURIComponent(initial)}`
}

/** Under which letter a name stands: its first as printed, since which word is a surname differs from script to script. */
export function initialOf(name: string): string {
  const [first = ''] = name.trim().normalize('NFD').toWellFormed()
  return first.toUpperCase()
}

function authorsHead(part: AuthorsPart | undefined): { title: string; says: string; path?: string } {
  if (part?.query !== undefined)
    return { title: `Authors: ${part.query}`, says: `Authors who are called “${part.query}”` }
  if (part?.initial !== undefined)
    return {
      title: `Authors: ${part.initial}`,
      says: `Authors whose names begin with ${part.initial}`,
      path: initialPath(part.initial),
    }
  if (part) return { title: 'Authors', says: 'Those who sign most; all others stand under their initials' }
  return { title: 'Authors', says: 'Everyone who signed an article, across outlets' }
}

function nameBox(query: string | undefined, site: Site): Html {
  return html`<form class="search" action="${local('/authors', site)}"><label for="name">Find an author by name</label><input id="name" name="q" type="search" placeholder="Name" value="${query ?? ''}" required><button>Find</button></form>
`
}

function initialsNav(lines: readonly Line[], part: AuthorsPart | undefined, site: Site): Html {
  const initials = part ? part.initials : lines.length > FEW ? groups(lines).map(([letter]) => letter) : []
  if (initials.length === 0) return NOTHING
  const link = (initial: string) => (part ? local(initialPath(initial), site) : `#${anchorOf(initial)}`)
  const scripts = [...Map.groupBy(initials, scriptOf).values()]
  return html`<nav class="initials" aria-label="Initials">
${scripts.map(
  (letters) => html`<ul>
${letters.map(
  (initial) =>
    html`<li><a href="${link(initial)}"${initial === part?.initial ? html` aria-current="page"` : NOTHING}>${initial}</a></li>
`,
)}</ul>
`,
)}</nav>
`
}

/** Letters of one script stand together: a Greek A and a Latin one look the same. */
function scriptOf(initial: string): string {
  return SCRIPTS.find((script) => new RegExp(`^\\p{Script=${script}}`, 'u').test(initial)) ?? 'other'
}

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Han', 'Hiragana', 'Katakana', 'Hangul']

/** HTML takes any letter in an id, but a space. */
const anchorOf = (initial: string): string => `initial-${initial}`

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
  topics: readonly { readonly id: string; readonly title?: string; readonly articles: number }[],
  site: Site,
): string {
  const lines = topics.map(({ id, title, articles }) => ({
    path: topicPath(id),
    name: title ?? topicName(id),
    articles,
  }))
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
  head: { title: string; says: string; path?: string; before?: Html; noindex?: boolean; empty?: string },
  lines: readonly Line[],
  site: Site,
): string {
  const main = html`<header class="feed-head"><h1>${head.title}</h1>
<p class="lede">${head.says}</p></header>
${head.before ?? NOTHING}${lines.length === 0 ? html`<p class="empty">${head.empty ?? 'Nothing here yet.'}</p>` : html`<div class="letters">${groups(lines).map((group) => groupHtml(group, site))}</div>`}`
  const { title, says: description, path, noindex } = head
  return renderPage({ title, description, path, ...(noindex && { noindex }) }, main, site)
}

type Group = readonly [letter: string, lines: readonly Line[]]

/** By the first letter of the name. Few need none. */
function groups(lines: readonly Line[]): readonly Group[] {
  const sorted = [...lines].sort((a, b) => compareNames(a.name, b.name))
  if (lines.length <= FEW) return [['', sorted]]
  const map = new Map<string, Line[]>()
  for (const line of sorted) {
    const letter = initialOf(line.name)
    const group = map.get(letter)
    if (group) group.push(line)
    else map.set(letter, [line])
  }
  return [...map]
}

function groupHtml([letter, lines]: Group, site: Site): Html {
  return html`<section class="letter">${letter ? html`<h2 id="${anchorOf(letter)}">${letter}</h2>` : NOTHING}
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
