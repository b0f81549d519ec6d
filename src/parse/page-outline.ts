import { cleanLine } from '../html/text.ts'

/** One element of a page's body, in document order. */
export interface PageNode {
  readonly element: Element
  readonly tag: string
  /** Class names, id and a few telling attributes, in lower case. */
  readonly words: string
  readonly index: number
  readonly parent?: PageNode
  /** The index after its last descendant. */
  end: number
  /** Characters of text in it. */
  length: number
  /** Characters of text in paragraphs in it. */
  mass: number
  /** True within navigation, comments, sidebars, related stories: no part of the article. */
  outside: boolean
}

/** A page's elements, and where its headline and its text stand among them. */
export interface Outline {
  readonly nodes: readonly PageNode[]
  readonly headline?: PageNode
  /** The first paragraph of the text: long, after the headline. */
  readonly first?: PageNode
  /** The smallest element that holds headline and most of the text. */
  readonly story?: PageNode
  /** Index after the last paragraph of the text. */
  readonly textEnd: number
}

/** Lists a page's elements and finds its headline (the `h1` that says what `titles` say, else the first) and its text. */
export function readOutline(
  document: Document,
  known: { readonly titles: readonly string[]; readonly siteNames: readonly string[] },
): Outline {
  const nodes = listNodes(document.body)
  const headline = findHeadline(nodes, known)
  const total = nodes[0]?.mass ?? 0
  for (const node of nodes) {
    node.outside =
      node.parent?.outside === true ||
      (isOutside(node) &&
        !holds(node, headline) &&
        (total > 0 ? node.mass < total * 0.4 : headline !== undefined))
  }
  const paragraphs = nodes.filter((node) => node.tag === 'p' && !node.outside && node.mass >= 80)
  const after = paragraphs.filter((node) => !headline || node.index > headline.index)
  const first = after[0] ?? paragraphs[0]
  if (headline && first) takeIn(nodes, headline, first)
  return {
    nodes,
    ...(headline && { headline }),
    ...(first && { first }),
    ...storyOf(nodes, headline, total),
    textEnd: (after.at(-1) ?? first)?.end ?? 0,
  }
}

// A list of authors in a column beside the text, between headline and text, is the article's own.
function takeIn(nodes: readonly PageNode[], headline: PageNode, first: PageNode): void {
  for (const box of nodes.slice(headline.end, first.index)) {
    if (!box.outside || box.length > 600 || !aboutAuthor.test(box.words)) continue
    if (!box.element.querySelector('[rel=author], [itemprop=author]')) continue
    for (const node of nodes.slice(box.index, box.end)) node.outside = false
  }
}

const maxNodes = 20_000

function listNodes(body: Element | null): PageNode[] {
  const nodes: PageNode[] = []
  if (!body) return nodes
  const root = add(nodes, body)
  let node = root
  for (;;) {
    const child = node.element.firstElementChild
    if (child && nodes.length < maxNodes) {
      node = add(nodes, child, node)
      continue
    }
    let up: PageNode | undefined = node
    while (up) {
      close(up, nodes.length)
      const next: Element | null = up === root ? null : up.element.nextElementSibling
      if (next && nodes.length < maxNodes) {
        node = add(nodes, next, up.parent)
        break
      }
      up = up.parent
    }
    if (!up) return nodes
  }
}

function add(nodes: PageNode[], element: Element, parent?: PageNode): PageNode {
  const node: PageNode = {
    element,
    tag: element.localName,
    words: wordsOf(element),
    index: nodes.length,
    ...(parent && { parent }),
    end: nodes.length + 1,
    length: ownLength(element),
    mass: 0,
    outside: false,
  }
  nodes.push(node)
  return node
}

function close(node: PageNode, end: number): void {
  node.end = end
  if (node.tag === 'p') node.mass = node.length
  if (!node.parent) return
  node.parent.length += node.length
  node.parent.mass += node.mass
}

// Text that stands in the element itself, not in one within it.
function ownLength(element: Element): number {
  let length = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length
  }
  return length
}

const telling = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-test-id',
  'data-component',
  'data-qa',
  'data-gu-name',
  'data-hook',
]

function wordsOf(element: Element): string {
  let words = ''
  for (const name of telling) {
    const value = element.getAttribute(name)
    if (value) words += ` ${value}`
  }
  return (words.length > 600 ? words.slice(0, 600) : words)
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
}

/** True when one node stands within the other, or is it. */
export function holds(node: PageNode, other: PageNode | undefined): boolean {
  return other !== undefined && other.index >= node.index && other.index < node.end
}

/** True when a node or one that it stands in has one of these tags. */
export function isWithin(node: PageNode, tags: ReadonlySet<string>): boolean {
  for (let up: PageNode | undefined = node; up; up = up.parent) if (tags.has(up.tag)) return true
  return false
}

const outsideWords =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|respond|sidebar\w*|related(?![-_]*(?:image|photo|media|picture))\w*|recirc\w*|recommend\w*|newsletter\w*|promo\w*|share|sharing|sharebar|social\w*|footer|nav|navbar|navigation|menu|breadcrumbs?|widget-area|trending|popular|mostread|most-(?:read|popular|viewed)|more-(?:stories|from|news|articles|posts)|read-(?:next|more|also)|up-?next|teasers?|carousel|cookies?|consent|support|donat\w*|modal|popup|overlay|advert\w*|ads?|sponsored|outbrain|taboola|subscribe|login|signup|search\w*|toolbar|pagination|pager|latest|ticker|yarpp|zergnet|hidden|reactions|tags)(?:$|[\s_-])/

const aboutAuthor = /author|byline|autor|auteur|writer|\bbio/

// The foot of the article itself: a page's author may sign there.
const ownFoot = /(?:post|entry|article|story|content|body)[-_]*footer/g

// An author's box may be called a card or stand among share links; it is looked at for itself.
function isOutside(node: PageNode): boolean {
  if (node.tag === 'nav' || (node.tag === 'footer' && !node.parent?.element.closest('article')))
    return !aboutAuthor.test(node.words)
  if (node.tag === 'body' || node.tag === 'main' || node.tag === 'article') return false
  const role = node.element.getAttribute('role')
  if (role === 'navigation' || role === 'complementary' || role === 'dialog')
    return !aboutAuthor.test(node.words)
  if (node.tag === 'aside') return !aboutAuthor.test(node.words)
  // A paragraph called a teaser is a line of the article; a box called so leads to others.
  if (/^(?:p|h[1-6]|span|em|strong|time|figure|figcaption|blockquote)$/.test(node.tag)) return false
  return (
    node.words.length > 2 &&
    outsideWords.test(node.words.replace(ownFoot, '')) &&
    !aboutAuthor.test(node.words) &&
    !isSignedBar(node)
  )
}

// Date and author may stand in one bar with the share links.
const isSignedBar = ({ words, element, length }: PageNode) =>
  /share|sharing|social|toolbar|tags/.test(words) &&
  length < 400 &&
  element.querySelector('time') !== null &&
  element.querySelector('a[href^=http] time, h2, h3, h4') === null

/** The first element that says a title and nothing else: pages of tables and fonts have no headings. */
function saysTitle(nodes: readonly PageNode[], wanted: readonly string[]): PageNode | undefined {
  const titles = new Set(wanted.filter((title) => title.length > 8))
  const node = nodes.find(
    (each) =>
      /^(?:b|strong|font|p|div|td|th|center|span|big)$/.test(each.tag) &&
      each.length > 8 &&
      each.length < 400 &&
      !each.outside &&
      titles.has(letters(each.element.textContent ?? '')),
  )
  return node
}

function findHeadline(
  nodes: readonly PageNode[],
  { titles, siteNames }: { readonly titles: readonly string[]; readonly siteNames: readonly string[] },
): PageNode | undefined {
  const wanted = titles.map(letters).filter((title) => title.length > 3)
  const names = new Set(siteNames.map(letters))
  const headings = nodes.filter(
    (node) => /^h[1-3]$/.test(node.tag) || /headline|entry-title|post-title|article-title/.test(node.words),
  )
  let best: PageNode | undefined
  let bestScore = 0
  for (const node of headings.slice(0, 200)) {
    const text = letters(node.element.textContent ?? '')
    if (text.length < 3 || text.length > 400 || names.has(text) || isLogo(node.element)) continue
    const agrees = wanted.some((title) => title === text)
      ? 4
      : wanted.some((title) => text.length > 6 && (title.includes(text) || text.includes(title)))
        ? 2.5
        : 0
    const score =
      agrees +
      (node.tag === 'h1' ? 1.5 : node.tag === 'h2' ? 0.4 : 0.2) +
      (/headline/.test(node.words) ? 0.3 : 0)
    if (score > bestScore && (agrees > 0 || node.tag === 'h1')) {
      best = node
      bestScore = score
    }
  }
  return best ?? saysTitle(nodes, wanted)
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

// A heading that links to the front page is the site's name.
const isLogo = (heading: Element) => {
  const href = heading.querySelector('a')?.getAttribute('href')
  return href !== undefined && href !== null && /^(?:https?:\/\/[^/]+)?\/?$/.test(href)
}

function storyOf(
  nodes: readonly PageNode[],
  headline: PageNode | undefined,
  total: number,
): { story?: PageNode } {
  let node = headline?.parent
  while (node && node.mass < total * 0.5) node = node.parent
  const story = node ?? nodes[0]
  return story ? { story } : {}
}

const kickerWords =
  /(?:kicker|dachzeile|top-?line|top-?title|over-?line|eyebrow|super-?title|sup-title|pre-?title|spitzmarke|roof-?line|antetitulo|surtitre|volanta|cintillo|visually-?hidden|sr-only|screen-reader|label|flag|badge|category|section-name)/

/** A headline's text without the kicker that some pages print in the same element. */
export function headlineOf(element: Element): string {
  const parted = afterHiddenColon(element)
  if (parted) return parted
  const kickers = [...element.querySelectorAll('*')].filter((part) =>
    kickerWords.test((part.getAttribute('class') ?? '').toLowerCase()),
  )
  const whole = lineOf(element)
  if (kickers.length === 0) return whole
  const parts: string[] = []
  collect(element, parts, 0, new Set(kickers))
  return cleanLine(parts.join(''), 1000) || whole
}

// A colon that only a screen reader hears parts the kicker from the headline.
function afterHiddenColon(element: Element): string | undefined {
  const parts = [...element.children]
  const colon = parts.findIndex((part) => (part.textContent ?? '').trim() === ':')
  if (colon < 1 || colon === parts.length - 1) return undefined
  return (
    cleanLine(
      parts
        .slice(colon + 1)
        .map((part) => lineOf(part))
        .join(' '),
      1000,
    ) || undefined
  )
}

/** An element's text on one line, its parts kept apart where nothing else parts them. */
export function lineOf(element: Element, max = 1000): string {
  const parts: string[] = []
  collect(element, parts, 0)
  return cleanLine(parts.join(''), max)
}

function collect(node: Node, parts: string[], depth: number, without?: ReadonlySet<Element>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.textContent ?? '')
    else if (child.nodeType === 1 && depth < 60 && !without?.has(child as Element)) {
      const apart = !inline.has((child as Element).localName) || child.previousSibling?.nodeType === 1
      if (apart) parts.push(' ')
      collect(child, parts, depth + 1, without)
      if (!inline.has((child as Element).localName)) parts.push(' ')
    }
  }
}

const inline = new Set(
  'a abbr b bdi cite code em font i mark q s small span strong sub sup time u'.split(' '),
)
