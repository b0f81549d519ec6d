import { biosFromBlock, findBios, roleLineOf } from './enrich/bio.ts'
import { readByline } from './enrich/byline.ts'
import { type MergedByline, mergeBylines } from './enrich/merge-bylines.ts'
import { escapeHtml } from './html/escape.ts'
import { sanitise } from './html/sanitise.ts'
import { cleanLine, toText } from './html/text.ts'
import type { Article, Discussion, Provenance, ProvenField } from './model/article.ts'
import type { FoundBio, PrintedCredit } from './model/author.ts'
import type { ParsedMedia, ParsedPage, ParsedPerson, PrintedBio } from './model/feed.ts'
import { foldName } from './model/fold-name.ts'
import type { Picture } from './model/picture.ts'
import { findDeck } from './normalise/deck.ts'
import { splitCaption } from './normalise/figures.ts'
import { policyIn, type Story, story } from './normalise/story.ts'
import { parsePage } from './parse/parse-page.ts'

/** What may be known of a page beforehand. */
export interface PageContext {
  readonly url: string
  /** The outlet's name, its language, and where its pages have their fields. */
  readonly source?: {
    readonly outlet?: string
    readonly language?: string
    readonly page?: {
      readonly body?: string
      readonly deck?: string
      readonly byline?: string
      readonly tagline?: string
    }
  }
  /** What the feed said of the same article. */
  readonly feedArticle?: {
    readonly headline?: string
    readonly summary?: string
    readonly persons?: readonly ParsedPerson[]
    readonly personsAt?: string
  }
}

/** An article's page, read: every field with where it came from. */
export interface PageReading {
  readonly canonicalUrl?: string
  readonly headline?: string
  readonly deck?: string
  readonly bylineText?: string
  readonly credits: readonly PrintedCredit[]
  readonly tagline?: string
  readonly bios: readonly FoundBio[]
  /** The story alone, sanitised. */
  readonly articleBody: string
  readonly pictures: readonly Picture[]
  readonly datePublished?: Date
  readonly dateModified?: Date
  readonly language?: string
  readonly kind?: Article['kind']
  readonly isAccessibleForFree?: boolean
  readonly discussion?: Discussion
  readonly feeds: ParsedPage['feeds']
  readonly provenance: Readonly<Partial<Record<ProvenField, Provenance>>>
}

/** Reads an article's page, or a feed item's HTML, into headline, deck, byline, bios, body, pictures. Never throws for what it says. */
export function readPage(html: string, context: PageContext): PageReading {
  const { url, source = {}, feedArticle = {} } = context
  const page = parsePage(html, {
    url,
    ...(source.outlet && { outlet: source.outlet }),
    ...(source.page && { selectors: source.page }),
  })
  const language = page.language ?? source.language
  const headline = page.headline ?? feedArticle.headline
  const told = story(sanitise(page.body ?? '', { base: url }), { outlet: source.outlet, headline, language })
  const deck = findDeck({
    summary: feedArticle.summary,
    content: told.body,
    lifted: told.deck,
    page: page.deck,
    headline,
  })
  const outlet = source.outlet ?? page.siteNames[0]
  const byline =
    findByline(page, told, { ...context, language }) ?? signedByBox(page.bios, { outlet, language })
  const known = { authors: personsOf(byline?.credits ?? []), outlet, language }
  const tail = findBios(told.body, known)
  const bios = oneEach([...page.bios.flatMap((block) => readBlock(block, known)), ...tail.bios])
  const discussion = discussionOf(page, told)
  return present({
    canonicalUrl: page.canonicalUrl,
    headline,
    deck,
    bylineText: byline?.text,
    credits: withPositions(byline?.credits ?? [], page.bios, language),
    tagline: [...new Set(bios.map((bio) => bio.text))].join(' ') || undefined,
    bios,
    articleBody: tail.html,
    pictures: mergePictures(page.pictures, told.pictures),
    datePublished: page.published,
    dateModified: page.updated,
    language,
    kind: page.kind,
    isAccessibleForFree: page.isAccessibleForFree,
    discussion,
    feeds: page.feeds,
    provenance: provenanceOf(page, { deck, byline: byline?.provenance, bios, body: tail.html, told }),
  })
}

// A block is lifted out of the page whole; its text is what tells of the author. It may tell of several, a paragraph each.
function readBlock(block: PrintedBio, known: Parameters<typeof biosFromBlock>[1]): FoundBio[] {
  const parts = partsOf(block, known?.authors ?? [])
  if (parts.length > 1) return parts.flatMap((part) => readBlock(part, { ...known, authors: [part.name!] }))
  return biosFromBlock(block, known).map((bio) => ({
    ...bio,
    passage: bio.passage ?? cleanLine(toText(block.html), 4000),
  }))
}

// The paragraphs of a block that begin with an author's name, each with what follows it up to the next.
function partsOf(block: PrintedBio, authors: readonly string[]): PrintedBio[] {
  if (authors.length < 2) return []
  const names = authors.map((name) => ({ name, key: foldName(name) }))
  const parts: { name: string; lines: string[] }[] = []
  for (const line of toText(sanitise(block.html)).split('\n')) {
    const start = foldName(line.slice(0, 120))
    const own = names.find(({ key }) => start.startsWith(key) || start.slice(0, 80).includes(` ${key} `))
    if (own && own.name !== parts.at(-1)?.name) parts.push({ name: own.name, lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  if (parts.length < 2 || parts.some(({ lines }) => lines.join(' ').length < 30)) return []
  return parts.map(({ name, lines }) => ({ ...block, name, links: [], html: lines.map(paragraph).join('') }))
}

const paragraph = (line: string) => `<p>${escapeHtml(line)}</p>`

// Where nobody is named but in the one box that tells of somebody: a columnist's page.
function signedByBox(
  blocks: readonly PrintedBio[],
  known: Parameters<typeof biosFromBlock>[1],
): MergedByline | undefined {
  const boxes = blocks.filter(({ from, name }) => from === 'page' && name)
  const [box] = boxes
  if (!box?.name || boxes.length > 1 || biosFromBlock(box, { ...known, authors: [box.name] }).length === 0)
    return undefined
  const credits = readByline(box.name, known).filter(({ kind }) => kind === 'person')
  const provenance = { from: 'page' as const, at: box.at, confidence: 0.6 }
  return credits.length === 1 ? { credits, text: box.name, provenance } : undefined
}

function findByline(page: ParsedPage, told: Story, context: PageContext & { readonly language?: string }) {
  const { source = {}, feedArticle = {} } = context
  const inText = [
    { from: 'page' as const, at: 'By …', line: told.byline },
    { from: 'page' as const, at: 'signature', line: told.signature },
  ].flatMap(({ from, at, line }) => (line ? [{ from, at, people: [{ name: line }] }] : []))
  return mergeBylines([...page.bylines, ...inText], {
    outlet: source.outlet,
    language: context.language,
    siteNames: page.siteNames,
    ...(feedArticle.persons && { feed: { people: feedArticle.persons, at: feedArticle.personsAt } }),
  })
}

// "Professor of Engineering, Lakeside University" in a box under the name: of the credit, no bio.
function withPositions(
  credits: readonly PrintedCredit[],
  blocks: readonly PrintedBio[],
  language: string | undefined,
): readonly PrintedCredit[] {
  return credits.map((credit) => {
    const own = credit.title
      ? undefined
      : blocks.find(({ name }) => name !== undefined && foldName(name) === foldName(credit.name))
    const role = own && roleLineOf(own.html, own.name, language)
    if (!role) return credit
    const affiliation = credit.affiliation ?? role.organisation
    return { ...credit, ...(role.title && { title: role.title }), ...(affiliation && { affiliation }) }
  })
}

const personsOf = (credits: readonly PrintedCredit[]) =>
  credits.filter(({ kind }) => kind === 'person').map(({ name }) => name)

// One bio a person: the block's before the tail's, the longer of two that say the same.
function oneEach(bios: readonly FoundBio[]): FoundBio[] {
  const found: FoundBio[] = []
  for (const bio of bios) {
    const index = found.findIndex((other) => isSame(other, bio))
    if (index < 0) found.push(bio)
    else if (bio.text.length > found[index]!.text.length * 1.2) found[index] = bio
  }
  return found
}

function isSame(a: FoundBio, b: FoundBio): boolean {
  if (a.author && b.author) return foldName(a.author) === foldName(b.author)
  const [one, other] = [foldName(a.text), foldName(b.text)]
  return one.includes(other.slice(0, 80)) || other.includes(one.slice(0, 80))
}

function discussionOf(page: ParsedPage, told: Story): Discussion | undefined {
  if (!told.discussion && !page.discussion) return undefined
  const url = told.discussion?.url ?? page.discussion?.url
  const policy = told.discussion?.policy ?? policyIn(page.discussion?.lines ?? [])
  return { ...(url && { url }), ...(policy && { policy }) }
}

// The page's lead first; a picture that both know has the words of both.
function mergePictures(named: readonly ParsedMedia[], inStory: readonly Picture[]): Picture[] {
  const found: Picture[] = named.map(({ url, type, width, height, caption, credit }) =>
    present({ url, type, width, height, ...splitCaption(caption ?? '', credit) }),
  )
  for (const picture of inStory) {
    const index = found.findIndex(
      (each) => each.url && picture.url && fileOf(each.url) === fileOf(picture.url),
    )
    if (index >= 0) found[index] = { ...picture, ...found[index] }
    else if (!found.some((each) => each.caption && each.caption === picture.caption)) found.push(picture)
  }
  const bare = found.findIndex((each) => !each.url && each.caption)
  const lead = found[0]
  if (bare > 0 && lead?.url && !lead.caption) {
    const { caption, credit } = found[bare]!
    return [
      present({ ...lead, caption, credit: lead.credit ?? credit }),
      ...found.filter((_, index) => index !== 0 && index !== bare),
    ]
  }
  return found
}

const fileOf = (url: string) =>
  url
    .replace(/[?#].*$/, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '')
    .replace(/^https?:/, '')

function provenanceOf(
  page: ParsedPage,
  found: { deck?: string; byline?: Provenance; bios: readonly FoundBio[]; body: string; told: Story },
): PageReading['provenance'] {
  const at = (place: string | undefined, confidence: number): Provenance | undefined =>
    place
      ? {
          from: place.startsWith('meta') ? 'meta' : isLinked(place) ? 'json-ld' : 'page',
          at: place,
          confidence,
        }
      : undefined
  const said = (field: unknown, place: string, confidence: number) =>
    field === undefined ? undefined : at(place, confidence)
  return present({
    headline: at(page.headlineAt, page.headlineAt?.startsWith('h') ? 0.95 : 0.8),
    deck: found.deck ? (found.deck === page.deck ? at(page.deckAt, 0.85) : at('text', 0.7)) : undefined,
    byline: found.byline,
    tagline:
      found.bios.length > 0 ? at('bio', Math.max(...found.bios.map((bio) => bio.confidence))) : undefined,
    articleBody: toText(found.body) ? at('text', 0.85) : undefined,
    pictures:
      page.pictures.length > 0
        ? at('meta[property=og:image]', 0.9)
        : found.told.pictures.length > 0
          ? at('figure', 0.8)
          : undefined,
    datePublished: said(page.published, 'datePublished', 0.9),
    dateModified: said(page.updated, 'dateModified', 0.9),
    language: said(page.language, 'html[lang]', 0.8),
    kind: said(page.kind, 'section', 0.7),
    discussion: found.told.discussion ? at('text', 0.8) : said(page.discussion, 'comments', 0.7),
    isAccessibleForFree: said(page.isAccessibleForFree, 'isAccessibleForFree', 0.95),
  })
}

const isLinked = (place: string) =>
  /^(?:headline|alternativeHeadline|datePublished|dateModified|isAccessibleForFree)$/.test(place)

/** The object without its absent fields. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}
