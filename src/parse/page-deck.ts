import type { LinkedArticle } from './page-json-ld.ts'
import { metaValue, type PageMeta } from './page-meta.ts'
import { holds, lineOf, type Outline, type PageNode } from './page-outline.ts'

/** A deck with its place, and the elements that hold it, so that it is not read as part of the story. */
export interface FoundDeck {
  readonly deck: string
  readonly at: string
  readonly nodes: readonly PageNode[]
}

/** The line under the headline: by its class, as the heading that follows the headline, or where a description stands there in words. */
export function findPageDeck(
  outline: Outline,
  page: {
    readonly meta: PageMeta
    readonly linked?: LinkedArticle
    readonly selector?: string
    readonly headline?: string
  },
): FoundDeck | undefined {
  return (
    bySelector(outline, page.selector) ??
    byClass(outline, page.headline) ??
    byHeading(outline, page.headline) ??
    byDescription(outline, page) ??
    byLinkedData(outline, page)
  )
}

function bySelector({ nodes }: Outline, selector: string | undefined): FoundDeck | undefined {
  if (!selector) return undefined
  const node = nodes.find(({ element }) => {
    try {
      return element.matches(selector)
    } catch {
      return false
    }
  })
  const deck = node && lineOf(node.element, 600)
  return node && deck ? { deck, at: selector, nodes: [node] } : undefined
}

const deckWords =
  /(?:^|[\s_-])(?:dek|deck|sub-?title|sub-?heading|sub-?headline|sub-?line|subhed|subhead|standfirst|chapo|chapeau|bajada|copete|volanta-bajada|vorspann|teaser|lead|lede|intro|introduction|lead-?text|intro-?text|teaser-?text|lead-?paragraph|article-?intro|summary|excerpt|abstract|description|kicker-text|strapline|s?s-?titre|sous-?titre|sapo|sommaire|entradilla|sumario|gorro|linha-fina|zajawka|perex|anons|untertitel|unterzeile|dachzeile-text|einleitung|alternativeheadline|blurb)(?:$|[\s_:-])/

const notDeck =
  /(?:author|byline|autor|bio\b|image|photo|caption|related|share|social|date|time|tag|card|list|item-|nav|menu|img|media|video|widget|site-description|tagline|newsletter|leaderboard)/

const strongWords =
  /(?:^|[\s_-])(?:dek|deck|standfirst|chapo|bajada|copete|vorspann|subtitle|sub-title|sub-?line|subheadline|sub-headline|subhead|s?s-?titre|sous-?titre|entradilla|perex|alternativeheadline)(?:$|[\s_:-])/

function byClass(outline: Outline, headline: string | undefined): FoundDeck | undefined {
  const found = candidates(outline).flatMap((node) => {
    if (!deckWords.test(node.words) || (!strongWords.test(node.words) && notDeck.test(node.words))) return []
    const part = lineIn(node, outline, headline)
    return part ? [{ node: part, strong: strongWords.test(node.words), words: node.words }] : []
  })
  const best = found.find(({ strong }) => strong) ?? found[0]
  return (
    best && {
      deck: lineOf(best.node.element, 600),
      at: `.${best.words.trim().split(/\s+/)[0]}`,
      nodes: [best.node],
    }
  )
}

// The element's own line: where it also holds a byline or a date, the first part of it that is one line of text.
function lineIn(node: PageNode, { nodes }: Outline, headline: string | undefined): PageNode | undefined {
  if (isDeckText(node, headline) && !hasByline(node)) return node
  if (node.length > 1500) return undefined
  return nodes
    .slice(node.index + 1, node.end)
    .find(
      (part) =>
        /^(?:p|div|span|h[2-6]|strong|em)$/.test(part.tag) && isDeckText(part, headline) && !hasByline(part),
    )
}

const hasByline = (node: PageNode) =>
  node.element.querySelector(
    'time, [class*=byline], [class*=author], [class*=date], [rel=author], [itemprop=author], h1',
  ) !== null

// Elements about the headline, up to the text's first paragraphs, outside of the text's own run of paragraphs.
function candidates({ nodes, headline, first }: Outline): PageNode[] {
  const start = headline ? headline.index : 0
  const end = first && first.index > start ? first.end : start + 80
  const before = headline ? nodes.slice(Math.max(0, start - 12), start) : []
  return [...nodes.slice(start + 1, end), ...before].filter(
    (node) => (!node.outside || isTeaserLine(node)) && !holds(node, headline),
  )
}

// A box called a teaser, with one line of text and no link in it.
const isTeaserLine = (node: PageNode) =>
  !node.parent?.outside &&
  deckWords.test(node.words) &&
  node.length < 500 &&
  node.element.querySelector('a, img, li') === null

function isDeckText(node: PageNode, headline: string | undefined): boolean {
  if (/^(?:a|img|figure|figcaption|time|nav|ul|ol|button|input|script|meta|aside|form)$/.test(node.tag))
    return false
  if (node.length < 15 || node.length > 700) return false
  if (node.element.querySelector('h1, figure, form, article')) return false
  const text = lineOf(node.element, 700)
  return (
    text !== headline &&
    !isByline(text) &&
    !isDate(text) &&
    !/^(?:advertisement|share|print|listen)\b/i.test(text)
  )
}

// Year and hour, and hardly a word.
const isDate = (text: string) =>
  text.length < 60 && /(?:19|20)\d\d/.test(text) && (text.match(/\p{L}{3,}/gu) ?? []).length <= 3

const isByline = (text: string) =>
  text.length < 100 && /^(?:by|von|par|por|posted|published|updated|last updated|written)\s/i.test(text)

// The heading that comes next after the headline, before any text.
function byHeading(outline: Outline, headline: string | undefined): FoundDeck | undefined {
  if (!outline.headline) return undefined
  const level = Number(outline.headline.tag.slice(1)) || 1
  for (const node of candidates(outline)) {
    if (node.index < outline.headline.index) break
    if (outline.first && node.index >= outline.first.index) break
    if (!/^h[2-5]$/.test(node.tag) || Number(node.tag[1]) <= level) continue
    if (node.element.closest('figure, figcaption, [class*=caption], [class*=media], aside')) continue
    const text = lineOf(node.element, 600)
    const ok =
      isDeckText(node, headline) &&
      text.length >= 25 &&
      text.split(' ').length >= 4 &&
      !node.element.querySelector('a')
    return ok ? { deck: text, at: `h1 + ${node.tag}`, nodes: [node] } : undefined
  }
  return undefined
}

const descriptions = ['og:description', 'description', 'twitter:description']

// A description is the deck only where the page shows it between headline and text, and not as its first paragraph.
function byDescription(
  outline: Outline,
  page: { readonly meta: PageMeta; readonly headline?: string },
): FoundDeck | undefined {
  const wanted = descriptions.flatMap((name) => metaValue(page.meta, name) ?? []).map(letters)
  const { first } = outline
  for (const node of [...candidates(outline), ...beforeText(outline)]) {
    if (!isDeckText(node, page.headline) || node.element.firstElementChild?.localName === 'p') continue
    const text = letters(node.element.textContent ?? '')
    if (!wanted.some((each) => each.length > 20 && each === text)) continue
    if (isInRun(node, first, outline)) continue
    return { deck: lineOf(node.element, 600), at: 'meta[property=og:description]', nodes: [node] }
  }
  return undefined
}

// Headings between headline and text in a box that is called a footer or the like: they are believed where the metadata
// say the same.
const beforeText = ({ nodes, headline, first }: Outline): PageNode[] =>
  headline && first
    ? nodes.filter(
        (node) =>
          node.outside && node.index > headline.index && node.end <= first.index && /^h[2-5]$/.test(node.tag),
      )
    : []

// True for a paragraph among the text's paragraphs, unless it is set apart in bold or italics.
function isInRun(node: PageNode, first: PageNode | undefined, { nodes }: Outline): boolean {
  const paragraph = node.tag === 'p' ? node : node.parent?.tag === 'p' ? node.parent : undefined
  if (!paragraph) return first !== undefined && holds(node, first)
  const siblings = nodes.filter(
    (other) =>
      other.tag === 'p' && other.parent === paragraph.parent && other !== paragraph && other.mass > 60,
  )
  if (siblings.length < 2) return false
  const only =
    paragraph.element.children.length === 1 &&
    /^(?:strong|b|em|i)$/.test(paragraph.element.children[0]!.localName)
  return !(
    only &&
    letters(paragraph.element.children[0]!.textContent ?? '') === letters(paragraph.element.textContent ?? '')
  )
}

function byLinkedData(
  outline: Outline,
  page: { readonly linked?: LinkedArticle; readonly headline?: string },
): FoundDeck | undefined {
  const deck = page.linked?.alternativeHeadline
  if (!deck || deck.length < 15 || (page.headline && letters(deck) === letters(page.headline)))
    return undefined
  const wanted = letters(deck)
  const nodes = candidates(outline).filter((node) => letters(node.element.textContent ?? '') === wanted)
  return { deck, at: 'alternativeHeadline', nodes: nodes.slice(0, 1) }
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
