import { parseHTML } from 'linkedom/worker'
import { cleanLine } from '../html/text.ts'
import type { ParsedPage } from '../model/feed.ts'
import { findBioBlocks } from './page-bios.ts'
import { findBody } from './page-body.ts'
import { findBylines } from './page-bylines.ts'
import { withoutCode } from './page-code.ts'
import { findDates } from './page-dates.ts'
import { findPageDeck } from './page-deck.ts'
import { findDiscussion } from './page-discussion.ts'
import { findEdges } from './page-edges.ts'
import { type LinkedArticle, readLinkedData } from './page-json-ld.ts'
import { metaValue, type PageMeta, readMeta } from './page-meta.ts'
import { headlineOf, type Outline, type PageNode, readOutline } from './page-outline.ts'
import { findPagePictures, looseCaptions } from './page-pictures.ts'

/** Where an outlet's pages have their fields, when the usual places do not do. */
export interface PageSelectors {
  readonly body?: string
  readonly deck?: string
  readonly byline?: string
  readonly tagline?: string
}

/**
 * What an article's page says, every field with its place. A paywall's stub gives what stands on it; a page that keeps
 * robots out gives nothing. A passage without `html`, `head` or `body` is taken for a story without its page.
 */
export function parsePage(
  html: string,
  options: { readonly url: string; readonly outlet?: string; readonly selectors?: PageSelectors },
): ParsedPage {
  const { url, outlet, selectors = {} } = options
  if (!isPage(html)) return { url, body: html, bylines: [], bios: [], pictures: [], siteNames: [], feeds: [] }
  const document = parseHTML(withoutCode(html)).document as unknown as Document
  const meta = readMeta(document, url)
  if (isChallenge(document, meta))
    return { url, bylines: [], bios: [], pictures: [], siteNames: [], feeds: [] }
  const data = readLinkedData(jsonLd(document), {
    url: meta.canonical ?? url,
    title: metaValue(meta, 'og:title') ?? meta.title,
  })
  const linked = data.article
  const siteNames = unique([
    ...namesOf(meta, 'og:site_name', 'application-name', 'publisher', 'copyright'),
    ...data.siteNames,
  ])
  const titles = titlesOf(meta, linked, outlet ? [...siteNames, outlet] : siteNames)
  const outline = readOutline(document, { titles, siteNames })
  const headline = findHeadline(outline, titles, { meta, linked })
  const page = { url, meta, ...(linked && { linked }) }
  const deck = findPageDeck(outline, { ...page, selector: selectors.deck, headline: headline?.text })
  const bylines = findBylines(outline, { ...page, selector: selectors.byline })
  const blocks = findBioBlocks(outline, { ...page, selector: selectors.tagline })
  const pictures = findPagePictures(outline, page)
  const found = {
    url,
    canonicalUrl: meta.canonical,
    headline: headline?.text,
    headlineAt: headline?.at,
    deck: deck?.deck,
    deckAt: deck?.at,
    bylines,
    bios: blocks.map((block) => block.bio),
    pictures,
    ...findDates(outline, page),
    language: linked?.language ?? languageOf(document, meta),
    kind: linked?.kind ?? kindOf(url, linked?.section ?? metaValue(meta, 'article:section')),
    isAccessibleForFree: linked?.isAccessibleForFree ?? freeByTier(meta),
    discussion: findDiscussion(outline, { url: meta.canonical ?? url, ...(linked && { linked }) }),
    siteNames,
    feeds: meta.feeds,
  }
  // From here on the document is taken apart.
  const chosen = selectors.body ? query(document, selectors.body)?.innerHTML : undefined
  for (const node of [...asides(outline), ...findEdges(outline)]) node.element.remove()
  for (const caption of looseCaptions(outline)) caption.remove()
  for (const { node } of blocks) node?.element.remove()
  for (const node of deck?.nodes ?? []) node.element.remove()
  return present({ ...found, body: chosen ?? findBody(document) })
}

// What stands within the story and is none of it: newsletters, related stories, share links.
const asides = ({ nodes, story }: Outline): PageNode[] =>
  nodes.filter(
    (node) => node.outside && !node.parent?.outside && node.mass < Math.max((story?.mass ?? 0) * 0.15, 300),
  )

const isPage = (html: string) => /<(?:html|head|body|!doctype)[\s>]/i.test(html.slice(0, 5000))

function query(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}

const jsonLd = (document: Document): string[] =>
  [...document.querySelectorAll('script')]
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .slice(0, 20)
    .map((script) => script.textContent ?? '')

// The titles of the pages that stand in an article's place when a server takes us for a robot.
function isChallenge(document: Document, meta: PageMeta): boolean {
  const title = meta.title ?? ''
  const challenge =
    /^(?:just a moment|attention required|access denied|please wait|one moment|are you a robot|are you human|verify(?:ing)? you are human|robot check|pardon our interruption|checking your browser|security check|ddos-guard|403 forbidden|404 not found|client challenge|bot verification|human verification)/i.test(
      title,
    )
  return challenge && (document.body?.textContent ?? '').length < 4000
}

const namesOf = (meta: PageMeta, ...names: readonly string[]) =>
  names.flatMap((name) => meta.values.get(name) ?? []).filter((name) => name.length < 80)

const unique = (list: readonly string[]): string[] => [...new Set(list)]

// What the metadata calls the article, the site's name taken off.
function titlesOf(meta: PageMeta, linked: LinkedArticle | undefined, siteNames: readonly string[]): string[] {
  const titles = [
    metaValue(meta, 'og:title'),
    linked?.headline,
    metaValue(
      meta,
      'twitter:title',
      'citation_title',
      'dc.title',
      'headline',
      'parsely-title',
      'sailthru.title',
    ),
    meta.title,
  ]
  return unique(titles.filter((title) => title !== undefined).map((title) => withoutSite(title, siteNames)))
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  for (const name of siteNames) {
    const at = title.toLowerCase().lastIndexOf(name.toLowerCase())
    if (at > 10 && at + name.length >= title.length - 1 && /[|–—:·•»-]\s*$/.test(title.slice(0, at)))
      return title.slice(0, at).replace(/[\s|–—:·•»-]+$/, '')
    const rest = title.slice(name.length)
    if (at === 0 && rest.length > 10 && /^\s*[|–—:·•»-]/.test(rest)) return rest.replace(/^[\s|–—:·•»-]+/, '')
  }
  return title
}

function findHeadline(
  outline: Outline,
  titles: readonly string[],
  page: { readonly meta: PageMeta; readonly linked?: LinkedArticle },
): { readonly text: string; readonly at: string } | undefined {
  const printed = outline.headline && headlineOf(outline.headline.element)
  if (printed) {
    const text = withoutSubtitle(withoutKicker(printed, titles), titles, outline.headline!.element)
    return { text, at: outline.headline!.tag }
  }
  const title = titles[0]
  if (!title) return undefined
  const at = metaValue(page.meta, 'og:title')
    ? 'meta[property=og:title]'
    : page.linked?.headline
      ? 'headline'
      : 'title'
  return { text: cleanTitle(title, page.meta), at }
}

// A kicker printed within the headline's element: "Climate: Drilling until it gets hot".
function withoutKicker(printed: string, titles: readonly string[]): string {
  const title = titles.find(
    (each) => each.length > 10 && printed.length > each.length && printed.endsWith(each),
  )
  return title ?? printed
}

// A subtitle printed within the headline's element, in a part of its own.
function withoutSubtitle(printed: string, titles: readonly string[], element: Element): string {
  const title = titles.find((each) => each.length > 10 && printed.startsWith(`${each} `))
  const rest = title && printed.slice(title.length).trim()
  const apart = rest && [...element.children].some((part) => cleanLine(part.textContent ?? '', 1000) === rest)
  return apart ? title : printed
}

// A `title` element has the site's name behind a bar.
function cleanTitle(title: string, meta: PageMeta): string {
  if (title !== meta.title) return title
  const parts = title.split(/\s+[|–—»-]\s+/)
  return parts.length > 1 && parts[0]!.length > 15 ? parts[0]! : title
}

function languageOf(document: Document, meta: PageMeta): string | undefined {
  const language =
    document.documentElement?.getAttribute('lang') ||
    metaValue(meta, 'content-language', 'og:locale', 'dc.language', 'language')
  const tag = language?.trim().replace('_', '-')
  return tag && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}

const opinionWords =
  /(?:^|[/ -])(?:opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|comment|commentisfree|meinung|kommentare?|leitartikel|tribunes?|debats|idees|opinion(?:es)?|columnas?|columnistas?|opiniao|colunas?|opinioni|commenti|mneniya?|ideas|voices|perspectives|viewpoints?|letters)(?:[/ -]|$)/i
const analysisWords =
  /(?:^|[/ -])(?:analys[ei]s|analisis|analise|analyses|analisi|analitika|explainers?|in-depth)(?:[/ -]|$)/i

function kindOf(url: string, section: string | undefined): ParsedPage['kind'] {
  const path = (URL.parse(url)?.pathname ?? '').split('/').slice(0, -1).join('/')
  for (const text of [section ?? '', path]) {
    if (analysisWords.test(text)) return 'analysis'
    if (opinionWords.test(text)) return 'opinion'
  }
  return undefined
}

function freeByTier(meta: PageMeta): boolean | undefined {
  const tier = metaValue(meta, 'article:content_tier')?.toLowerCase()
  return tier === 'free' ? true : tier === 'locked' ? false : undefined
}

/** The object without its absent fields. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}
