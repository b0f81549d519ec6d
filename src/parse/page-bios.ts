import { cleanLine, toText } from '../html/text.ts'
import type { PrintedBio } from '../model/feed.ts'
import type { LinkedArticle } from './page-json-ld.ts'
import { absolute } from './page-meta.ts'
import { holds, lineOf, type Outline, type PageNode } from './page-outline.ts'

/** A block that may tell of an author, and its element. */
export interface FoundBlock {
  readonly bio: PrintedBio
  readonly node?: PageNode
}

const bioWords =
  /(?:author|contributor|writer|autor|autora|auteur|byline|reporter|journalist|columnist)s?[-_]*\w{0,12}[-_]*(?:bio|box|info|desc|card|about|profile|blurb|detail|note|description|text|block|content)|about[-_]?(?:the[-_]?)?(?:author|writer)|\bbio(?:s|graphy|grafia)?\b|[-_]bio(?:$|[\s_-])|bio[-_](?:text|content|description|block|info)|(?:mini|micro)-?bio|saboxplugin|abh_|les-?auteurs|m-a-box|pp-author-boxes|molongui|author__desc|user-?bio|tagline-author|article-?author-?(?:bio|info)|end-?note|author-?note/

const notBio =
  /comment|related|more-from|recent|latest|avatar|img|image|photo|social|share|byline-date|bio-link|feed|follow/

/** True for a heading "About the author", which is no name. */
export const isAboutHeading = (text: string) => aboutHeading.test(text.trim())

const aboutHeading =
  /^(?:authors?$|about (?:the )?(?:author|writer|contributor|reporter|journalist|expert|translator|editor)s?|author bio|the authors?|more about the authors?|über (?:den autor|die autor(?:in(?:nen)?|en))|zu den autoren|die autor(?:in(?:nen)?|en)|der autor|zur person|zum autor|zur autorin|autor(?:in|en)?(?: und autorin)?info|(?:à propos (?:de l['’]|des |de la ))?(?:l['’]|les )?auteur(?:e|rice)?s?$|à propos (?:de l['’]|des |de la )(?:auteur|autrice)|sobre (?:el|la|o|a|los|las|os|as) (?:autor|autora|autores|autoras)|acerca de (?:la |los |las )?autor|acerca del autor|quem (?:é|escreve)|(?:l['’]autore|gli autori|sull['’]autore|sull['’]autrice)$|o autor(?:ze|ce|ach|kach)|over de auteurs?|об? автор(?:е|ах)|авторы?$|عن الكاتب|عن المؤلف|نبذة عن|著者について|著者プロフィール|執筆者プロフィール|作者简介|作者介绍)/i

/** The blocks of a page that may tell who its authors are: by their class, under a heading, and in JSON-LD. */
export function findBioBlocks(
  outline: Outline,
  page: { readonly url: string; readonly linked?: LinkedArticle; readonly selector?: string },
): FoundBlock[] {
  const nodes = outline.nodes.filter((node) => isBioNode(node, outline))
  const blocks = [
    ...bySelector(outline, page),
    ...apart(nodes).flatMap((node) => readBlock(node, page.url)),
    ...underHeadings(outline, page.url),
  ]
  return [...unique(blocks), ...fromLinkedData(page.linked)]
}

function bySelector(
  { nodes }: Outline,
  page: { readonly url: string; readonly selector?: string },
): FoundBlock[] {
  if (!page.selector) return []
  const found = nodes.filter(({ element }) => {
    try {
      return element.matches(page.selector!)
    } catch {
      return false
    }
  })
  return apart(found).flatMap((node) => readBlock(node, page.url, page.selector))
}

function isBioNode(node: PageNode, { headline, first, story }: Outline): boolean {
  if (!bioWords.test(node.words) || notBio.test(node.words)) return false
  if (node.tag === 'body' || node.tag === 'img' || node.tag === 'a' || node === story) return false
  if (holds(node, headline) || holds(node, first)) return false
  if (node.length < leastOf(node.element) || node.length > 3000) return false
  return !first || node.index > first.index || tells(node)
}

// Chinese, Japanese and Korean say in a dozen signs what takes others forty.
const leastOf = (element: Element): number =>
  /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{3}/u.test((element.textContent ?? '').slice(0, 200)) ? 14 : 40

// Over the text a box of names and positions is the byline: a bio says a sentence, and begins with no "By".
function tells(node: PageNode): boolean {
  const line = lineOf(node.element, 3000)
  return /[\p{L}\d][.!?؟。](?:\s|$|["”’)])/u.test(line) && !/^(?:by|von|par|por|di|автор:)\s/i.test(line)
}

// One node a person: a box that holds several boxes alike gives way to them.
function apart(nodes: readonly PageNode[]): PageNode[] {
  const found: PageNode[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (last && node.index < last.end) continue
    const within = nodes.filter((other) => other !== node && holds(node, other))
    const units = within.filter((other) => within.filter((each) => each.words === other.words).length > 1)
    const first = units[0]
    if (first) found.push(...units.filter((unit) => unit.words === first.words))
    else found.push(node)
  }
  return found
}

function readBlock(node: PageNode, url: string, at = `.${node.words.trim().split(/\s+/)[0]}`): FoundBlock[] {
  const { element } = node
  const links = linksOf(element, url)
  const name = nameOf(element)
  const html = withoutHeading(element)
  return [{ bio: { from: 'page', at, ...(name && { name }), html, links }, node }]
}

// "About the author" over the block says nothing of them.
function withoutHeading(element: Element): string {
  const heading = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, p, strong, span, div')]
    .slice(0, 6)
    .find((each) => (each.textContent ?? '').length < 60 && isAboutHeading(each.textContent ?? ''))
  if (!heading) return element.innerHTML
  const copy = element.cloneNode(true) as Element
  const index = [...element.querySelectorAll('*')].indexOf(heading)
  copy.querySelectorAll('*')[index]?.remove()
  return copy.innerHTML
}

function linksOf(element: Element, url: string): string[] {
  const links = [...element.querySelectorAll('a')].flatMap(
    (link) => absolute(link.getAttribute('href'), url) ?? [],
  )
  return [...new Set(links)].slice(0, 20)
}

// The name over the block: a heading, an element that says it is one, or a first line as short as a name.
function nameOf(element: Element): string | undefined {
  const marked = [...element.querySelectorAll(marksOfNames)].slice(0, 8).map((each) => lineOf(each, 100))
  for (const line of [...marked, toText(element.innerHTML).split('\n')[0] ?? '']) {
    const name = line
      .replace(/^(?:about|by|written by|author:?|über|von|par|por)\s+(?:the author:?\s*)?/i, '')
      .trim()
    const words = name.split(' ').length
    if (
      name &&
      name.length < 60 &&
      words >= 2 &&
      words <= 6 &&
      !/[.!?:]$/.test(name) &&
      !aboutHeading.test(name)
    )
      return cleanLine(name, 100)
  }
  return undefined
}

const marksOfNames = 'h1, h2, h3, h4, h5, h6, [itemprop=name], [class*=name], [rel=author], strong, b'

// "About the author" and what comes after it, up to the next heading.
function underHeadings(outline: Outline, url: string): FoundBlock[] {
  const from = outline.headline?.index ?? 0
  return outline.nodes
    .filter(
      (node) =>
        node.index > from &&
        /^(?:h[2-6]|strong|b|p|dt|div|span)$/.test(node.tag) &&
        node.length > 4 &&
        node.length < 60,
    )
    .filter((node) => aboutHeading.test(lineOf(node.element, 80)))
    .slice(0, 4)
    .flatMap((node): FoundBlock[] => {
      const html = textAfter(node.element)
      return html
        ? [
            {
              bio: {
                from: 'page',
                at: 'About the author',
                html: html.html,
                links: html.elements.flatMap((each) => linksOf(each, url)),
              },
            },
          ]
        : []
    })
}

function textAfter(heading: Element): { html: string; elements: Element[] } | undefined {
  let start: Element | null = heading
  while (
    start &&
    !start.nextElementSibling &&
    start.parentElement &&
    start.parentElement.children.length === 1
  )
    start = start.parentElement
  const elements: Element[] = []
  for (
    let next = start?.nextElementSibling ?? null;
    next && elements.length < 6;
    next = next.nextElementSibling
  ) {
    if (/^h[1-6]$/.test(next.localName)) break
    elements.push(next)
  }
  const length = elements.reduce((sum, each) => sum + (each.textContent ?? '').trim().length, 0)
  const [first] = elements
  if (!first || length < leastOf(first) || length > 3000) return undefined
  return { html: elements.map((each) => each.outerHTML).join(''), elements }
}

const fromLinkedData = (linked: LinkedArticle | undefined): FoundBlock[] =>
  (linked?.authors ?? []).flatMap((author): FoundBlock[] =>
    author.bio && author.bio.length >= 30
      ? [
          {
            bio: {
              from: 'json-ld',
              at: 'author.description',
              ...(author.name && { name: author.name }),
              html: escapeText(author.bio),
              links: author.url ? [author.url] : [],
            },
          },
        ]
      : [],
  )

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function unique(blocks: readonly FoundBlock[]): FoundBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ bio }) => !seen.has(bio.html) && seen.add(bio.html))
}
