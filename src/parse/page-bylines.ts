import { cleanLine } from '../html/text.ts'
import type { ParsedPerson, PrintedByline } from '../model/feed.ts'
import { isAboutHeading } from './page-bios.ts'
import type { LinkedArticle } from './page-json-ld.ts'
import { absolute, type PageMeta } from './page-meta.ts'
import { holds, isWithin, lineOf, type Outline, type PageNode } from './page-outline.ts'

const maxPeople = 12

/** Every place of a page that tells who wrote the article, in the order of trust: JSON-LD, metas, the text near the headline. */
export function findBylines(
  outline: Outline,
  page: {
    readonly url: string
    readonly meta: PageMeta
    readonly linked?: LinkedArticle
    readonly selector?: string
  },
): PrintedByline[] {
  const bylines = [fromLinkedData(page.linked), ...fromMeta(page.meta), ...fromText(outline, page)]
  return bylines.filter((byline) => byline.people.length > 0)
}

const fromLinkedData = (linked: LinkedArticle | undefined): PrintedByline => ({
  from: 'json-ld',
  at: 'author.name',
  people: linked?.authors.slice(0, 30) ?? [],
})

const metaNames =
  'citation_author parsely-author sailthru.author byl author dc.creator dcterms.creator dc.contributor authors author_name article:author_name article:author cxenseparse:author news_authors rbauthors vr:author bt:author shareaholic:article_author_name creator'.split(
    ' ',
  )

function fromMeta(meta: PageMeta): PrintedByline[] {
  const found = metaNames.map(
    (name): PrintedByline => ({
      from: 'meta',
      at: `meta[name=${name}]`,
      people: (meta.values.get(name) ?? [])
        .filter(isName)
        .slice(0, 30)
        .map((value) => ({ name: value })),
    }),
  )
  // Yoast writes the author for a card that Slack shows: label and value in two metas.
  const label = meta.values.get('twitter:label1')?.[0]
  const value = meta.values.get('twitter:data1')?.[0]
  if (label && value && writtenBy.test(label) && isName(value)) {
    found.push({ from: 'meta', at: 'meta[name=twitter:data1]', people: [{ name: value }] })
  }
  return found
}

const writtenBy =
  /^(?:written by|author|by|verfasst von|geschrieben von|autor|écrit par|auteur|rédigé par|escrito por|por|scritto da|geschreven door|napisane przez|написано автором|автор|كُتب بواسطة|كتب بواسطة|執筆者)/i

const isName = (value: string) =>
  !/^(?:https?:)?\/\/|^www\.|^@\w+$|^\{|^null$|^undefined$/.test(value) && value.length < 300

const bylineWords =
  /(?:^|[\s_-])(?:by-?lines?|bylines?\w*|authors?|author-?names?|authorname|authored|article-?author|post-?author|entry-?author|p-author|writers?|written-?by|writtenby|autor(?:en|es|in|a)?|auteurs?|redakteur\w*|verfasser|firma|contributors?|journalists?|reporters?|posted-?by|postedby|meta-?author|periodista|redactor|creator|vcard|author-date|nombre-autor|signature|by-?authors?|submitted|byline\w*-?name)(?:$|[\s_:-])/

// An author's element that is not about the name: box, picture, biography, handle.
const otherWords =
  /(?:bio|about|description|desc\b|image|avatar|photo|img|picture|thumb|follow|twitter|facebook|social|email|share|comment|related|more-from|-box|job|position|role|subtitle|dek\b|popup|tooltip|icon)/

// Each class name for itself: `byline byline--has-image` is a byline.
const saysByline = (words: string) =>
  bylineWords.test(words) && words.split(' ').some((word) => bylineWords.test(word) && !otherWords.test(word))

const authorPath =
  /\/(?:author|authors|autor|autores|autoren|auteur|auteurs|people|person|staff|profile|profiles|contributor|contributors|contributor_id|by|byline|journalist|journalists|journalistes?|redakteur\w*|redactor\w*|columnist\w*|reporter\w*|writers?|team|experts?|impressum\/autor-|parts\/authors|signataires|firmas?|biography|bio|correspondents?|about\/[a-z]+)[/=][^/?#]/i

interface Near {
  readonly from: number
  readonly to: number
  readonly end: number
}

function fromText(
  outline: Outline,
  page: { readonly url: string; readonly selector?: string },
): PrintedByline[] {
  const near = nearHeadline(outline)
  const found: PrintedByline[] = []
  if (page.selector) {
    const chosen = outline.nodes.filter((node) => matches(node.element, page.selector!))
    found.push({ from: 'page', at: page.selector, people: peopleOf(chosen, page.url) })
  }
  const inside = outline.nodes.filter(
    (node) => !node.outside && node !== outline.headline && mayTell(node) && !isInCard(node, outline),
  )
  const close = inside.filter((node) => node.index >= near.from && node.index < near.to)
  const later = inside.filter((node) => node.index >= near.to && node.index < near.end)
  const places: readonly [string, (node: PageNode) => boolean][] = [
    ['[itemprop=author]', isMarkedAuthor],
    ['[rel=author]', isRelAuthor],
    ['.byline', isBylineNode],
    ['a[href*="/author/"]', isAuthorLink],
    ['By …', isByLine],
  ]
  for (const [at, test] of places) {
    const nodes = outermost(close.filter(test))
    if (nodes.length > 0) found.push({ from: 'page', at, people: peopleOf(nodes, page.url) })
  }
  for (const [at, test] of places) {
    if (found.some((byline) => byline.at === at)) continue
    const nodes = outermost(later.filter(test))
    if (nodes.length > 0 && nodes.length <= 8)
      found.push({ from: 'page', at: `${at} below`, people: peopleOf(nodes, page.url) })
  }
  return found.map((byline) => ({ ...byline, people: byline.people.slice(0, maxPeople) }))
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}

// From a little before the headline to a little into the text; and on to a little after its end.
function nearHeadline({ headline, first, story, textEnd, nodes }: Outline): Near {
  const start = headline?.index ?? story?.index ?? 0
  const text = first && first.index > start ? first.end : start + 60
  return {
    from: Math.max(0, start - 40),
    to: Math.min(text + 12, nodes.length),
    end: Math.min(textEnd + 60, nodes.length),
  }
}

const mayTell = (node: PageNode) =>
  (node.tag === 'a' ||
    saysByline(node.words) ||
    node.element.hasAttribute('itemprop') ||
    node.element.hasAttribute('rel') ||
    isByLine(node)) &&
  !isWithin(node, quoting)

const quoting = new Set(['figure', 'figcaption', 'blockquote'])

// A card that leads to another article: a small element with a heading or a long link of its own.
function isInCard(node: PageNode, { headline, first, story }: Outline): boolean {
  if (headline && node.index > headline.index && (!first || node.index < first.end)) return false
  let up = node.parent
  for (let level = 0; level < 4 && up && up !== story; level++, up = up.parent) {
    if (holds(up, headline) || holds(up, first) || up.length > 600) return false
    const leads = [...up.element.querySelectorAll('h2, h3, h4, h5, a')].some((part) => isLead(part))
    if (leads) return true
  }
  return false
}

function isLead(part: Element): boolean {
  const text = (part.textContent ?? '').trim()
  if (text.length < 22 || byLabel.test(text)) return false
  if (part.localName !== 'a') return true
  const href = part.getAttribute('href') ?? ''
  return (
    text.length >= 28 &&
    !authorPath.test(href) &&
    !/^(?:#|mailto:|javascript:)|(?:twitter|facebook|linkedin|instagram|x)\.com\//.test(href)
  )
}

const isMarkedAuthor = (node: PageNode) => {
  const property = node.element.getAttribute('itemprop')
  return property !== null && /(?:^|\s)(?:author|creator)(?:$|\s)/.test(property) && node.length < 200
}

const isRelAuthor = (node: PageNode) =>
  /(?:^|\s)author(?:$|\s)/.test(node.element.getAttribute('rel') ?? '') && node.length < 100

function isBylineNode(node: PageNode): boolean {
  if (
    node.tag === 'img' ||
    node.tag === 'body' ||
    node.tag === 'article' ||
    !bylineWords.test(node.words) ||
    otherWords.test(node.words)
  )
    return false
  const length = node.length
  return length > 2 && length < 220
}

const isAuthorLink = (node: PageNode) => {
  if (node.tag !== 'a' || isInProse(node)) return false
  const href = node.element.getAttribute('href') ?? ''
  const length = node.length
  return authorPath.test(href) && length > 3 && length < 60 && !isOnward(node.element)
}

// "View all posts", "More by this author": leads on to the author's page, and is no name.
const isOnward = (link: Element): boolean => onward.test((link.textContent ?? '').trim())
const onward =
  /^(?:view|see|read|show|browse|follow|contact|email|more|all|other|latest|visit|meet|full|alle|mehr|weitere|zum|zur|voir|lire|tous|toutes|ver|leer|más|mais|todos|leggi|tutti|vedi|все|читать|wszystkie|więcej)\s|^(?:website|profile|bio|biography|profil|perfil|archive)$/iu

// People whom the text speaks of have pages too.
const isInProse = (node: PageNode) => {
  let around = node.parent
  while (around && !/^(?:p|li|blockquote)$/.test(around.tag)) around = around.parent
  return around !== undefined && around.length > node.length + 120
}

function isByLine(node: PageNode): boolean {
  if (!/^(?:p|div|span|strong|em|b|i|h[2-6]|address|small|li|section|time|td)$/.test(node.tag)) return false
  if (node.length > 160) return false
  return byLabel.test(lineOf(node.element, 200))
}

const labels =
  `by, written by, posted by, interview by, interviewed by, hosted by, a conversation with, reported by, published by, story by, words by, text by, author:, authors:, von, ein beitrag von,
  ein gastbeitrag von, gastbeitrag von, ein kommentar von, kommentar von, eine analyse von, analyse von, eine kolumne von,
  veröffentlicht von, verfasst von, geschrieben von, eingestellt von, autor:, autorin:, autoren:, text:, par,
  propos recueillis par, entretien réalisé par, publié par, rédigé par, écrit par, auteur :, auteur:, por, escrito por, publicado por, redactado por,
  entrevista de, entrevista por, entrevista a cargo de, texto:, autora:, autores:, di, a cura di, intervista di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, scritto da, pubblicato da, door, geschreven door, interview:, das interview führte, das gespräch führte, av, af, skrevet av, text av,
  autor, napisał, napisała, opracowanie:, автор:, автор, текст:, от, авторка:, розмовляла, розмовляв, беседовал, беседовала, yazan:, oleh:, penulis:, נכתב על ידי, מאת, نویسنده:, بقلم, بقلم:, كتب, كتبت, تقرير, 文, 作者, 著者, 記者, 撰文,
  執筆, 取材`
    .split(',')
    .map((label) => label.trim())
const byLabel = new RegExp(`^(?:${labels.join('|')})(?::|：|\\s|／|/)\\s?\\p{Lu}?\\p{L}`, 'iu')

function outermost(nodes: readonly PageNode[]): PageNode[] {
  const found: PageNode[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (!last || node.index >= last.end) found.push(node)
  }
  return found
}

function peopleOf(nodes: readonly PageNode[], url: string): ParsedPerson[] {
  const people = new Map<string, ParsedPerson>()
  for (const node of nodes) {
    for (const person of readPeople(node.element, url)) {
      const key = person.name!.toLowerCase()
      if (!people.has(key)) people.set(key, person)
    }
  }
  return [...people.values()]
}

// One element of a byline: its line as printed, with the author's address where it links to one author only.
function readPeople(element: Element, url: string): ParsedPerson[] {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')]
  const authors = links.filter(
    (link) =>
      !isIconLink(link) &&
      !isOnward(link) &&
      (authorPath.test(link.getAttribute('href') ?? '') || /author/.test(link.getAttribute('rel') ?? '')),
  )
  const line = printedLine(element).replace(softLabel, '')
  if (!line) return []
  const address = authors.length === 1 ? absolute(authors[0]!.getAttribute('href'), url) : undefined
  const name = cleanLine(line, 300)
  const position = authors.length <= 1 ? positionBeside(element) : undefined
  return name ? [{ name, ...(address && { url: address }), ...(position && { jobTitle: position }) }] : []
}

// What an author's card says of the name's bearer, in an element that says so of itself.
function positionBeside(element: Element): string | undefined {
  let card: Element | null = element
  for (let level = 0; level < 3 && card; level++, card = card.parentElement) {
    if ((card.textContent ?? '').length > 240) return undefined
    const found = card.querySelector(positions)
    if (found && !element.matches(positions))
      return card.querySelectorAll(positions).length === 1
        ? cleanLine(lineOf(found, 160), 160) || undefined
        : undefined
  }
  return undefined
}

const positions =
  '[itemprop=jobTitle], .role, [class*=job-title], [class*=jobtitle], [class*=jobTitle], [class*=author-title], [class*=author-role], [class*=author__role], [class*=author__title], [class*=author-position]'

// "By" in languages where the word is as often part of a name: only a byline's own element tells.
const softLabel = /^(?:di|a cura di|door|av|af|autor:?|autora:?|napisał:?|napisała:?|od)\s+(?=\p{Lu})/iu

const isIconLink = (link: Element) => (link.textContent ?? '').trim().length < 3

const dropped =
  /(?:date|time|avatar|image|photo|twitter|facebook|social|share|email|icon|hidden|screen-reader|sr-only|job|position|-role|-title$|description|bio\b|comments?|read-?time|reading|duration|location|follow|popup|tooltip|-meta-date|published|updated|caption)/

// A part that says so of itself: `author-date`, `topic-authors__job`.
const droppedPart =
  /(?:date|time|avatar|image|photo|job|position|role|title|bio|description|count|social|twitter|email|location)s?$/

const isBesides = (words: string) =>
  (dropped.test(words) && !/author|byline|name/.test(words)) ||
  words.split(/\s+/).some((word) => /[-_]/.test(word) && droppedPart.test(word))

// The line without what a byline's element holds besides: dates, handles, pictures, positions.
function printedLine(element: Element): string {
  const parts: string[] = []
  collect(element, parts, 0)
  const segments = parts
    .join('')
    .split('\u0000')
    .flatMap((part) => part.split(/\s[|•·]\s/))
    .map((part) => cleanLine(part, 300))
    .filter(
      (part, index) =>
        /\p{L}/u.test(part) &&
        !besides.test(part) &&
        !isAboutHeading(part) &&
        !isSentence(part) &&
        (index === 0 || part.length < 120),
    )
  // What comes after a date tells where the article stands, not who wrote it.
  const date = segments.findIndex((part, index) => index > 0 && /\d/.test(part) && !byLabel.test(part))
  const before = date < 0 ? segments : segments.slice(0, date)
  return [...new Set(before)].reduce(
    (line, part) => (line === '' ? part : `${line}${endsOpen.test(line) ? ' ' : ' | '}${part}`),
    '',
  )
}

// What a bio says, not a byline: "Jane Roe is a staff writer."
const isSentence = (part: string) =>
  part.length > 25 &&
  /\s(?:is|are|was|were|ist|sind|est|sont|es|son|é|são|è|sono|jest)\s(?:an?|the|ein|eine|une?|una|uma|um|il|la|le|el)\s/u.test(
    part,
  )

const besides =
  /^(?:published|updated|last updated|posted on|modified|created|first published|why you can trust|follow|share|listen|print|email|e-mail|comments?\b|\d+ comments?|\d+ min|min read|read time|mis à jour|publié|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|обновлено|опубликовано)\b/i
const endsOpen = /(?:\b(?:by|von|par|por|and|und|et|y|e|et|with|avec|mit|from|in)|[,&:])$/i

function collect(node: Node, parts: string[], depth: number): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.textContent ?? '')
    if (child.nodeType !== 1 || depth > 30) continue
    const element = child as Element
    if (/^(?:time|figure|img|button|form|input|select)$/.test(element.localName)) continue
    const words =
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase()
    if (isBesides(words)) continue
    const block = /^(?:div|p|li|ul|section|h[1-6]|br|dd|dt|dl|address)$/.test(element.localName)
    if (block) parts.push('\u0000')
    else if (child.previousSibling?.nodeType === 1) parts.push(' ')
    collect(element, parts, depth + 1)
    if (block) parts.push('\u0000')
  }
}
