import { holds, type Outline, type PageNode } from './page-outline.ts'

/**
 * What stands within the article before its text and after it, and is none: kicker, date, byline, share links, tags,
 * offers. Told by the box that holds most of the text: outside of it only long paragraphs and pictures are kept.
 */
export function findEdges(outline: Outline): PageNode[] {
  const box = textBox(outline)
  const { nodes, story, headline } = outline
  if (!box || !story || !headline || holds(box, headline)) return aroundHeadline(outline)
  const around = nodes.filter((node) => holds(story, node) && !holds(node, box) && !holds(box, node))
  return [...outermost(around.filter(isEdge)), ...aroundHeadline(outline)]
}

// The smallest element that holds most of the text.
function textBox({ nodes, story }: Outline): PageNode | undefined {
  let box = story
  if (!box || box.mass < 300) return undefined
  for (;;) {
    const { index, end, mass }: PageNode = box
    const inner = nodes.slice(index + 1, end).find((node) => node.parent === box && node.mass >= mass * 0.85)
    if (!inner || inner.tag === 'p') return box
    box = inner
  }
}

const isEdge = (node: PageNode): boolean =>
  !kept.test(node.tag) && node.element.querySelector(keptWithin) === null && !holdsText(node)

// Pictures are read elsewhere; notes, tables and quotations belong to the text wherever they stand.
const kept = /^(?:figure|picture|img|table|blockquote|pre|video|iframe)$/
const keptWithin = 'figure, picture, img, table, blockquote, pre, [class*=footnote], [class*=endnote], [id*=footnote]'

function holdsText({ tag, element, length, mass }: PageNode): boolean {
  if (mass === 0) return tag !== 'nav' && length >= 400
  const paragraphs = tag === 'p' ? [element] : [...element.querySelectorAll('p')]
  return paragraphs.some((paragraph) => (paragraph.textContent ?? '').trim().length >= 80)
}

// Where headline and text share one box: what comes before the headline, and the short lines between it and the text.
function aroundHeadline(outline: Outline): PageNode[] {
  const { nodes, headline, story, first } = outline
  if (!headline || !story || !first || first.index < headline.index) return []
  const start = nodes.find((node) => node.index > headline.index && !node.outside && isLong(node))
  const text = Math.min(start?.index ?? first.index, first.index)
  const around = nodes.filter(
    (node) =>
      holds(story, node) &&
      node.index < text &&
      !holds(node, headline) &&
      !holds(headline, node) &&
      node.end <= text &&
      isEdge(node),
  )
  return outermost(around.filter((node) => node.index < headline.index || isLine(node)))
}

const isLong = ({ element }: PageNode): boolean => {
  let length = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length
  }
  return length >= 60
}

// A short paragraph or a heading under the headline may be the text's first.
const isLine = ({ tag, length }: PageNode) => !/^(?:p|h[1-6]|em|strong|b|i)$/.test(tag) && length < 200

function outermost(nodes: readonly PageNode[]): PageNode[] {
  const found: PageNode[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (!last || node.index >= last.end) found.push(node)
  }
  return found
}
