import { holds, type Outline, type PageNode } from './page-outline.ts'

/**
 * What stands beside the text and is none of it: kicker, date, byline, share links, tags, offers, boxes of links. Told by
 * the box that holds most of the text: outside of it only long paragraphs, notes and pictures are kept.
 */
export function findEdges(outline: Outline): PageNode[] {
  const box = textBox(outline)
  const { nodes, headline } = outline
  const within = [...aroundHeadline(outline), ...linkBoxes(outline), ...linkLines(outline)]
  if (!box || !headline || holds(box, headline)) return within
  const edges = outermost(
    nodes,
    (node) => !holds(node, box) && !holds(node, headline) && !holds(box, node) && isEdge(node),
  )
  return [...edges, ...within]
}

// The smallest element that holds most of the text.
function textBox({ nodes, story }: Outline): PageNode | undefined {
  if (!story || story.mass < 300) return undefined
  let box = story
  for (const node of nodes.slice(story.index + 1, story.end)) {
    if (node.parent === box && node.tag !== 'p' && node.mass >= box.mass * 0.7) box = node
  }
  return box
}

const isEdge = (node: PageNode): boolean =>
  !kept.test(node.tag) &&
  !holdsText(node) &&
  !node.element.matches(keptWithin) &&
  node.element.querySelector(keptWithin) === null

// Pictures are read elsewhere; notes, tables and quotations belong to the text wherever they stand.
const kept = /^(?:body|main|figure|picture|img|table|tbody|tr|td|blockquote|pre|video|iframe)$/
const keptWithin =
  'figure, picture, img, table, blockquote, pre, [class*=footnote], [class*=endnote], [id*=footnote]'

function holdsText({ tag, element, length, mass }: PageNode): boolean {
  if (mass === 0) return tag !== 'nav' && length >= 400
  if (mass < 80) return false
  const paragraphs = tag === 'p' ? [element] : [...element.querySelectorAll('p')]
  return paragraphs.some((paragraph) => (paragraph.textContent ?? '').trim().length >= 80)
}

// Where headline and text share one box: what comes before the headline, and the short lines between it and the text.
function aroundHeadline({ nodes, headline, first }: Outline): PageNode[] {
  if (!headline || (first && first.index < headline.index)) return []
  const start = nodes.find(
    (node) => node.index > headline.index && !node.outside && isLong(node) && !isAbout(node),
  )
  const text = Math.min(start?.index ?? 0, first && !isAbout(first) ? first.index : Number.POSITIVE_INFINITY)
  return outermost(
    nodes.filter((node) => node.end <= text && !holds(node, headline) && !holds(headline, node)),
    (node) => (node.index < headline.index || isLine(node)) && isEdge(node),
  )
}

const isLong = ({ element }: PageNode): boolean => {
  let length = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length
  }
  return length >= 60
}

const aboutWords =
  /byline|author|auteur|autor|firma|signature|timestamp|date|datum|fecha|data-|\bmeta|published/

// Says of itself, or of a box that it stands in, that it is about author or date.
const isAbout = (node: PageNode): boolean =>
  aboutWords.test(node.words) ||
  (node.parent !== undefined && node.parent.length < 600 && isAbout(node.parent))

// A short paragraph or a heading under the headline may be the text's first.
const isLine = (node: PageNode) =>
  node.length < 200 &&
  (!/^(?:p|h[1-6]|em|strong|b|i)$/.test(node.tag) || (node.length < 120 && isAbout(node)))

const maxBoxes = 200

// Boxes of nothing but links, with a word over them: further stories, wherever they stand.
function linkBoxes({ nodes, story, textEnd }: Outline): PageNode[] {
  if (!story) return []
  let looked = 0
  return outermost(nodes.slice(story.index + 1, story.end), (node) => {
    if (!/^(?:section|div|aside|article|ul)$/.test(node.tag) || node.length < 8 || node.length > 900)
      return false
    if (node.tag === 'ul' && node.index < textEnd) return false
    if (node.mass > 0 && holdsText(node) && node.index < textEnd) return false
    return looked++ < maxBoxes && isAllLinks(node.element) && node.element.querySelector(keptWithin) === null
  })
}

// A paragraph of one link amid long paragraphs leads to another story; where there are many, they are the story.
function linkLines({ nodes, story, first, textEnd }: Outline): PageNode[] {
  if (!story || !first) return []
  const within = nodes
    .slice(first.end, textEnd)
    .filter((node) => node.tag === 'p' && !node.outside && holds(story, node))
  const lines = within.filter((node) => node.length >= 20 && node.length < 160 && isOneLink(node.element))
  return lines.length * 3 <= within.length ? lines : []
}

function isOneLink(element: Element): boolean {
  const links = element.querySelectorAll('a')
  const text = (element.textContent ?? '').trim()
  const href = links[0]?.getAttribute('href') ?? ''
  return (
    links.length === 1 &&
    (links[0]!.textContent ?? '').trim() === text &&
    !/[.!]$/.test(text) &&
    /^(?:https?:|\/)/.test(href) &&
    !/\.(?:pdf|docx?|mp3|zip)(?:$|[?#])/i.test(href)
  )
}

// All text in links but a few words, which stand over them; links of the page itself are notes.
function isAllLinks(element: Element): boolean {
  const links = [...element.querySelectorAll('a')].filter(
    (link) => !/^#/.test(link.getAttribute('href') ?? '#'),
  )
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0)
  const whole = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length
  const hidden = [...element.querySelectorAll('h2, h3, h4, h5, [class*=screen-reader], [class*=hidden]')]
    .filter((each) => each.querySelector('a') === null && each.closest('a') === null)
    .reduce((sum, each) => sum + (each.textContent ?? '').trim().length, 0)
  return linked > 12 && whole - linked - hidden <= 30 && whole - linked > 2
}

// The outermost of those that pass, in order.
function outermost(nodes: readonly PageNode[], test: (node: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = []
  let end = 0
  for (const node of nodes) {
    if (node.index < end || !test(node)) continue
    found.push(node)
    end = node.end
  }
  return found
}
