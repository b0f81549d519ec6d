import type { ParsedMedia } from '../model/feed.ts'
import type { LinkedArticle } from './page-json-ld.ts'
import { absolute, metaValue, type PageMeta } from './page-meta.ts'
import { holds, lineOf, type Outline, type PageNode } from './page-outline.ts'

const maxPictures = 30

/** The pictures of an article, the lead first: its metadata's, then the story's figures with caption and credit. */
export function findPagePictures(
  outline: Outline,
  page: { readonly url: string; readonly meta: PageMeta; readonly linked?: LinkedArticle },
): ParsedMedia[] {
  const figures = findFigures(outline, page.url)
  const named = [...fromMeta(page.meta), ...(page.linked?.images ?? [])].flatMap((image) => {
    const url = absolute(image.url, page.url)
    return url ? [{ ...image, url }] : []
  })
  const lead = named[0]
  const found: ParsedMedia[] = []
  for (const picture of lead ? [lead, ...named.slice(1), ...figures] : figures) add(found, picture)
  // Where the metadata has another cut of the first picture, its caption is that of the figure over the text.
  const over = figures.find((figure) => figure.caption)
  const first = found[0]
  if (lead && first && !first.caption && over && figures[0] === over && outlineTop(outline, over)) {
    found[0] = {
      ...first,
      ...(over.caption && { caption: over.caption }),
      ...(over.credit && { credit: over.credit }),
    }
    return found.filter((picture, index) => index === 0 || picture.url !== over.url).slice(0, maxPictures)
  }
  return found.slice(0, maxPictures)
}

function add(found: ParsedMedia[], picture: ParsedMedia): void {
  const index = found.findIndex((each) => fileOf(each.url) === fileOf(picture.url))
  if (index < 0) found.push(picture)
  else found[index] = { ...picture, ...found[index]! }
}

const fileOf = (url: string) =>
  url
    .replace(/[?#].*$/, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '')
    .split('/')
    .slice(-2)
    .join('/')

function fromMeta(meta: PageMeta): ParsedMedia[] {
  const url = metaValue(
    meta,
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
  )
  if (!url) return []
  const width = Number.parseInt(metaValue(meta, 'og:image:width') ?? '', 10)
  const height = Number.parseInt(metaValue(meta, 'og:image:height') ?? '', 10)
  return [{ url, ...(width > 0 && { width }), ...(height > 0 && { height }) }]
}

const tops = new WeakMap<ParsedMedia, number>()
const outlineTop = (outline: Outline, figure: ParsedMedia) =>
  (tops.get(figure) ?? 0) < (outline.first?.index ?? 0)

function findFigures(outline: Outline, url: string): ParsedMedia[] {
  const { nodes, story, textEnd } = outline
  const from = story?.index ?? 0
  return nodes
    .filter(
      (node) =>
        node.index >= from && node.index < Math.max(textEnd, from + 200) && !node.outside && isFigure(node),
    )
    .flatMap((node): ParsedMedia[] => {
      const image = [...node.element.querySelectorAll('img')]
        .map((each) => addressOf(each, url))
        .find(Boolean)
      const words = captionOf(node.element)
      if (!image || (!words.caption && !words.credit)) return []
      const figure = { url: image, ...words }
      tops.set(figure, node.index)
      return [figure]
    })
}

/** Captions that a reader of bodies would take for text: in figures, but in no `figcaption`. */
export const looseCaptions = ({ nodes, story }: Outline): Element[] =>
  nodes
    .filter((node) => holds(story ?? node, node) && !node.outside && isFigure(node) && node.length < 400)
    .flatMap(({ element }) => [...element.querySelectorAll(`${captions}, ${credits}`)])
    .filter((each) => each.closest('figcaption') === null)

const isFigure = (node: PageNode) =>
  node.tag === 'figure' || (figureWords.test(node.words) && node.mass < 600) || isCaptioned(node)

const figureWords =
  /(?:^|[\s_-])(?:wp-caption|captioned|image-with-caption|photo-?container|media-caption|(?:article|main|lead|hero|featured|header|head|top)[-_]*(?:image|photo|img|picture))(?:$|[\s_-])/

// A box called after its picture, with an element called after its caption.
const isCaptioned = ({ tag, words, length, element }: PageNode) =>
  tag === 'div' &&
  length > 0 &&
  length < 600 &&
  /(?:^|[\s_-])(?:image|photo|picture|img)(?:$|[\s_-])/.test(words) &&
  element.querySelector('img') !== null &&
  element.querySelector('[class*=caption]') !== null

function addressOf(image: Element, url: string): string | undefined {
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'src']) {
    const value = image.getAttribute(name)
    if (value && !value.startsWith('data:')) return absolute(value, url)
  }
  return absolute(image.getAttribute('srcset')?.trim().split(/[\s,]/)[0], url)
}

function captionOf(figure: Element): Pick<ParsedMedia, 'caption' | 'credit'> {
  const caption = figure.querySelector(`figcaption, ${captions}`)
  const credit = caption?.querySelector(credits) ?? figure.querySelector(credits) ?? lastPart(caption)
  const creditText = credit && credit !== caption ? lineOf(credit, 200) : besides(figure, caption)
  const text = caption ? lineOf(withoutCredit(caption), 1500) : ''
  const alone = creditText && text.endsWith(creditText) ? text.slice(0, -creditText.length).trim() : text
  return { ...(alone && { caption: alone }), ...(creditText && { credit: creditText }) }
}

const captions =
  '[class*=caption], [itemprop=caption], [class*=legend], [class*=epigrafe], [class*=description], [class*=pie-foto]'
const credits =
  '[class*=credit], [class*=Credit], [class*=copyright], [itemprop=copyrightHolder], [class*=attribution], [class*=source], [class*=author], [class*=photographer], small, cite'

const unsaid =
  '[class*=visually-hidden], [class*=sr-only], [class*=screen-reader], [class*=hide-caption], button'

// The caption's own words: no label for those who cannot see the picture, no button, no credit that stands apart.
function withoutCredit(caption: Element): Element {
  if (caption.querySelector(`${unsaid}, ${credits}`) === null) return caption
  const copy = caption.cloneNode(true) as Element
  for (const each of copy.querySelectorAll(unsaid)) each.remove()
  const bare = copy.cloneNode(true) as Element
  for (const each of bare.querySelectorAll(credits)) each.remove()
  return (bare.textContent ?? '').trim() ? bare : copy
}

// Two parts, the first a sentence and the second a name: what follows the caption without a word is its credit.
function lastPart(caption: Element | null): Element | undefined {
  if (caption?.children.length !== 2) return undefined
  const [first, last] = [caption.children[0]!, caption.children[1]!]
  const name = lineOf(last, 100)
  const isName =
    /^\p{Lu}[^.!?:]{2,60}$/u.test(name) && name.split(' ').length <= 6 && !/\s\p{Ll}{4,}/u.test(name)
  return isName && /[.!?…]["”’)]?$/.test(lineOf(first, 1500)) ? last : undefined
}

// A line of the figure outside of its caption that says whose picture it is: "Image source, AP".
function besides(figure: Element, caption: Element | null): string {
  if (!caption) return ''
  const texts = [...figure.querySelectorAll('span, p, div')].filter(
    (each) => !each.contains(caption) && !caption.contains(each),
  )
  const line = texts.map((each) => lineOf(each, 120)).find((each) => creditLine.test(each))
  return line ?? ''
}

const creditLine =
  /^(?:(?:image|photo) (?:source|credit)s?[,:]|photo(?:graph)?(?: by|:)|foto:|фото:|credit:|©)\s?\S/i
