import { escapeHtml } from '../html/escape.ts'
import type { Article } from '../model/article.ts'
import type { AuthorCard, CreditRole } from '../model/author.ts'
import type { Entry } from '../model/edition.ts'
import type { Picture } from '../model/picture.ts'
import type { Site } from '../model/site.ts'
import { absolute, articlePath, authorPath } from './addresses.ts'
import { htmlText, languageTag, oneLine, webAddress, xmlText } from './clean.ts'
import { isRightToLeft, readsRightToLeft } from './direction.ts'
import { CREDITED, commaAfter, joinNames } from './labels.ts'
import { type Illustrated, illustrate } from './pictures.ts'
import { uniqueBy } from './unique-by.ts'

/** The passages of an entry's content as HTML, each whole by itself and '' where there is nothing to say. */
export interface ContentParts {
  readonly byline: string
  readonly note: string
  readonly deck: string
  readonly figures: string
  readonly text: string
  readonly source: string
  readonly discussion: string
  readonly alsoCovered: string
  readonly bios: string
}

/**
 * The content of an entry, the same in every format: byline line, note, deck, figures, text or excerpt, source line,
 * discussion, other outlets, and the authors' bios last. Readers show nothing else for certain (docs/formats.md).
 */
export function contentHtml(entry: Entry, site: Site): string {
  const known = CONTENTS.get(entry)
  if (known?.publicUrl === site.publicUrl) return known.html
  const html = htmlText(join(contentParts(entry, site), entry.article))
  CONTENTS.set(entry, { publicUrl: site.publicUrl, html })
  return html
}

/** One content per entry, for the three formats. */
const CONTENTS = new WeakMap<Entry, { readonly publicUrl: string; readonly html: string }>()

function join(parts: ContentParts, article: Article): string {
  const story = inItsDirection(parts.deck + parts.figures + parts.text, article)
  const { byline, note, source, discussion, alsoCovered, bios } = parts
  return byline + note + story + source + discussion + alsoCovered + (bios === '' ? '' : `<hr>${bios}`)
}

/** The passages of an entry's content, for pages that set them apart. */
export function contentParts(entry: Entry, site: Site): ContentParts {
  const { article } = entry
  const { figures, text } = shownStory(article)
  return {
    byline: paragraph(bylineHtml(entry, site)),
    note: noteHtml(entry.note),
    deck: deckHtml(article),
    figures: figures.map(figureHtml).join(''),
    text,
    source: sourceLine(article, site),
    discussion: discussionHtml(article),
    alsoCovered: alsoCoveredHtml(entry),
    bios: biosHtml(entry, site),
  }
}

/** "By A, B and C. Translated by D": every name linked to its author's page, the outlet where nobody is named. */
export function bylineHtml(entry: Entry, site: Site): string {
  const { byline, source } = entry.article
  const cards = new Map(entry.authors.map((author) => [author.id, author]))
  const lines = ROLES.map((role) => {
    const names = byline.credits.filter(
      (credit) => credit.role === role && oneLine(credit.name) !== undefined,
    )
    if (names.length === 0) return ''
    const linked = uniqueBy(names, (credit) => credit.author || credit.name).map((credit) =>
      nameHtml(oneLine(credit.name)!, cards.get(credit.author), site),
    )
    return `${CREDITED[role]} ${joinNames(linked)}`
  }).filter((line) => line !== '')
  if (lines.length > 0) return lines.join('. ')
  return escapeHtml(oneLine(byline.text) ?? oneLine(source.outlet) ?? '')
}

const ROLES: readonly CreditRole[] = [
  'author',
  'contributor',
  'interviewer',
  'translator',
  'editor',
  'photographer',
]

function nameHtml(name: string, card: AuthorCard | undefined, site: Site): string {
  const text = escapeHtml(name)
  return card ? `<a href="${escapeHtml(absolute(authorPath(card), site))}" rel="author">${text}</a>` : text
}

function noteHtml(note: string | undefined): string {
  const text = oneLine(note)
  return text === undefined ? '' : `<p><strong>Editor’s note:</strong> ${escapeHtml(text)}</p>`
}

function deckHtml(article: Article): string {
  const deck = oneLine(article.deck)
  return deck === undefined ? '' : `<p><em>${escapeHtml(deck)}</em></p>`
}

function figureHtml(picture: Picture): string {
  const caption = captionHtml(picture)
  const url = webAddress(picture.url)
  if (url === undefined) return caption === '' ? '' : `<figure><figcaption>${caption}</figcaption></figure>`
  const size = sized(picture) ? ` width="${picture.width}" height="${picture.height}"` : ''
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(oneLine(picture.alt) ?? '')}"${size}>`
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

/** Caption and credit of a picture as HTML; '' when it has neither. */
export function captionHtml(picture: Picture): string {
  const caption = oneLine(picture.caption)
  const credit = oneLine(picture.credit)
  if (credit === undefined || caption?.includes(credit)) return escapeHtml(caption ?? '')
  const small = `<small>Picture: ${escapeHtml(credit)}</small>`
  return caption === undefined ? small : `${escapeHtml(caption)} ${small}`
}

/** Whether width and height of a picture are known well enough to be written. */
export function sized(picture: Picture): boolean {
  return isSize(picture.width) && isSize(picture.height)
}

const isSize = (length: number | undefined): boolean =>
  Number.isInteger(length) && length! > 0 && length! < 100_000

/** What the source lets us show: the story where it may go out whole, else the excerpt in paragraphs; and the pictures. */
export function shownStory(article: Article): Illustrated {
  return illustrate(showsBody(article) ? article.articleBody : excerptHtml(article), article.pictures)
}

/** Nothing where the deck has said it already. */
function excerptHtml(article: Article): string {
  const said = article.excerpt === undefined || oneLine(article.excerpt) === oneLine(article.deck)
  const excerpt = said ? '' : xmlText(article.excerpt ?? '')
  return excerpt
    .split('\n')
    .map((line) => paragraph(escapeHtml(line.trim())))
    .join('')
}

/** Whether the whole text is published. */
export function showsBody(article: Article): boolean {
  return article.source.republish === 'full' && article.articleBody !== ''
}

/** The passages in the article's own language, marked where it is written from right to left. */
function inItsDirection(html: string, article: Article): string {
  if (html === '' || !isRightToLeft(article.language)) return html
  const language = languageTag(article.language)
  return `<div dir="rtl"${language === undefined ? '' : ` lang="${language}"`}>${html}</div>`
}

function sourceLine(article: Article, site: Site): string {
  const { source } = article
  const outlet = link(source.siteUrl, oneLine(source.outlet) ?? source.id)
  const original = webAddress(article.url)
  const reads = showsBody(article) ? 'read the original' : 'read the whole article'
  const record = link(absolute(articlePath(article), site), 'about this article')
  const rights = oneLine(source.rights)
  const links = original === undefined ? record : `${link(original, reads)} · ${record}`
  return paragraph(`From ${outlet}: ${links}${rights === undefined ? '' : ` · ${escapeHtml(rights)}`}`)
}

function discussionHtml(article: Article): string {
  const { discussion } = article
  if (discussion === undefined) return ''
  const policy = oneLine(discussion.policy)
  const rules =
    policy === undefined
      ? ''
      : ` (${escapeHtml(policy)} of ${escapeHtml(oneLine(article.source.outlet) ?? '')})`
  return paragraph(`${link(discussion.url ?? article.url, 'Join the discussion')}${rules}`)
}

function alsoCoveredHtml(entry: Entry): string {
  const items = entry.alsoCovered.map(
    (mention) =>
      `<li>${escapeHtml(oneLine(mention.outlet) ?? '')}: ${link(mention.url, oneLine(mention.headline) ?? mention.url)}</li>`,
  )
  return items.length === 0 ? '' : `<p>Also covered by:</p><ul>${items.join('')}</ul>`
}

/** One paragraph per author of whom something is known; the article's own note where nobody has a bio. */
function biosHtml(entry: Entry, site: Site): string {
  const { authors, article } = entry
  const tagline = oneLine(article.byline.tagline)
  if (tagline === undefined || authors.some((author) => oneLine(author.bio) !== undefined)) {
    return authors.map((author) => bioHtml(author, site)).join('')
  }
  return directed(tagline, withNamesLinked(tagline, authors, site))
}

function bioHtml(author: AuthorCard, site: Site): string {
  const name = oneLine(author.name)
  const bio = oneLine(author.bio) ?? positionOf(author)
  if (name === undefined || bio === undefined) return ''
  const text = bio.startsWith(name)
    ? withNamesLinked(bio, [author], site)
    : `${nameHtml(name, author, site)}: ${escapeHtml(bio)}`
  return directed(bio, text)
}

/** The text as HTML, the first mention of each author leading to their page. */
function withNamesLinked(text: string, authors: readonly AuthorCard[], site: Site): string {
  const mentions = authors
    .flatMap((author) => {
      const name = oneLine(author.name)
      const at = name === undefined ? -1 : text.indexOf(name)
      return at === -1 ? [] : [{ at, name: name!, author }]
    })
    .sort((a, b) => a.at - b.at)
  let html = ''
  let from = 0
  for (const { at, name, author } of mentions) {
    if (at < from) continue
    html += escapeHtml(text.slice(from, at)) + nameHtml(name, author, site)
    from = at + name.length
  }
  return html + escapeHtml(text.slice(from))
}

/** "Senior Editor, Antiwar.com": what is known of an author's position; undefined when nothing is. */
export function positionOf(author: AuthorCard): string | undefined {
  const { jobTitle, affiliation } = author
  return oneLine(
    jobTitle && affiliation ? jobTitle + commaAfter(jobTitle) + affiliation : (jobTitle ?? affiliation),
  )
}

const directed = (text: string, html: string): string =>
  readsRightToLeft(text) ? `<p dir="rtl">${html}</p>` : `<p>${html}</p>`

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`)

function link(address: string | undefined, text: string): string {
  const url = webAddress(address)
  return url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
}
