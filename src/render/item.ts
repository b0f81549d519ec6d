import { toText } from '../html/text.ts'
import type { Article } from '../model/article.ts'
import type { AuthorCard, Credit, CreditRole } from '../model/author.ts'
import type { Entry } from '../model/edition.ts'
import type { Site } from '../model/site.ts'
import { absolute, articlePath, authorPath, countryPath, sourcePath, topicPath } from './addresses.ts'
import { iri, languageTag, oneLine, pictureType, scheme, validDate, webAddress } from './clean.ts'
import { contentHtml, shownStory, sized } from './content.ts'
import { countryName, joinNames, KINDS, topicName } from './labels.ts'
import { uniqueBy } from './unique-by.ts'

/** A person or an outlet as a format names it. */
export interface PublishedPerson {
  readonly name: string
  readonly url?: string
  readonly picture?: string
}

/** A category: the outlet's own, or one of ours with its scheme and page. */
export interface PublishedCategory {
  readonly term: string
  readonly label?: string
  readonly scheme?: string
  /** The page of the category, where it is one of ours. */
  readonly page?: string
}

/** An entry as every format publishes it: cleaned, checked, complete. Nothing in it can break a document. */
export interface PublishedItem {
  readonly id: string
  /** The original at its outlet. */
  readonly url?: string
  /** Our page of the article. */
  readonly record: string
  readonly title: string
  /** The deck, else the excerpt; plain text. */
  readonly summary?: string
  /** The summary, else the first words of the text: RSS must have something here. */
  readonly opening: string
  readonly content: string
  readonly published: Date
  readonly updated: Date
  readonly language?: string
  /** Never empty: the outlet signs what nobody else does. */
  readonly authors: readonly PublishedPerson[]
  readonly contributors: readonly PublishedPerson[]
  /** "A, B and C", for the one element that most readers read. */
  readonly creator: string
  readonly categories: readonly PublishedCategory[]
  readonly pictures: readonly {
    readonly url: string
    readonly type?: string
    readonly size?: { readonly width: number; readonly height: number }
    readonly caption?: string
    readonly credit?: string
  }[]
  readonly source?: {
    readonly id: string
    readonly title: string
    readonly feed: string
    readonly site?: string
    readonly updated: Date
    readonly rights?: string
  }
  readonly discussion?: string
  readonly related: readonly { readonly url: string; readonly outlet: string; readonly headline: string }[]
}

/**
 * The entry made ready for publishing, once for all formats. Throws a TypeError or RangeError on what cannot be
 * repaired: no id, no date, a record with holes.
 */
export function publishedItem(entry: Entry, site: Site): PublishedItem {
  const known = ITEMS.get(entry)
  if (known?.publicUrl === site.publicUrl) return known.item
  const item = build(entry, site)
  ITEMS.set(entry, { publicUrl: site.publicUrl, item })
  return item
}

/** One item per entry, for the three formats. */
const ITEMS = new WeakMap<Entry, { readonly publicUrl: string; readonly item: PublishedItem }>()

function build(entry: Entry, site: Site): PublishedItem {
  const { article } = entry
  const authors = findAuthors(entry, site)
  const published = publishedDate(article)
  const title = findTitle(article)
  const summary = oneLine(article.deck) ?? oneLine(article.excerpt)
  return {
    id: findId(article),
    url: webAddress(article.url),
    record: absolute(articlePath(article), site),
    title,
    summary,
    opening: summary ?? opening(article) ?? title,
    content: contentHtml(entry, site),
    published,
    updated: updatedDate(article),
    language: languageTag(article.language),
    authors,
    contributors: findContributors(entry, site, authors),
    creator: joinNames(authors.map(({ name }) => name)),
    categories: findCategories(article, site),
    pictures: findPictures(article),
    source: findSource(article, published),
    discussion: webAddress(article.discussion?.url),
    related: findRelated(entry),
  }
}

function findId(article: Article): string {
  const id = iri(article.id)
  if (id === undefined) throw new TypeError('the article has no id')
  return id
}

function findTitle(article: Article): string {
  const places = [article.headline, article.deck, article.excerpt?.slice(0, 100), article.source.outlet]
  return places.map((place) => oneLine(place)).find((line) => line !== undefined) ?? 'Untitled'
}

/** The first words of the text that may be shown; undefined when there are none. */
function opening(article: Article): string | undefined {
  const line = oneLine(toText(shownStory(article).text.slice(0, 4000)))
  if (line === undefined || line.length <= LONGEST_OPENING) return line
  return oneLine(`${line.slice(0, line.lastIndexOf(' ', LONGEST_OPENING)).slice(0, LONGEST_OPENING)} …`)
}

const LONGEST_OPENING = 280

/** When an article went out: as its outlet dated it, but never later than we first saw it. */
export function publishedDate(article: Article): Date {
  const said = validDate(article.datePublished)
  const seen = validDate(article.firstSeen)
  const date = said !== undefined && seen !== undefined && said > seen ? seen : (said ?? seen)
  if (date === undefined) throw new RangeError('the article has no date')
  return date
}

/** When an article last changed in headline, deck, text or byline: never before it went out. */
export function updatedDate(article: Article): Date {
  const published = publishedDate(article)
  const modified = validDate(article.dateModified)
  return modified !== undefined && modified > published ? modified : published
}

/** The role that signs an article: its author's; where it has none, that of who asked the questions, else of who has contributed to it. */
export function signingRole(credits: readonly Credit[]): CreditRole | undefined {
  return MAKERS.find((wanted) => credits.some(({ role, name }) => role === wanted && oneLine(name)))
}

const MAKERS: readonly CreditRole[] = ['author', 'interviewer', 'contributor']

/** Authors in the order of the byline, each once, linked to their pages; else those who made it; the outlet where nobody signed. */
function findAuthors(entry: Entry, site: Site): readonly PublishedPerson[] {
  const signing = signingRole(entry.article.byline.credits)
  const found = people(entry, site, (role) => role === signing)
  return found.length > 0 ? found : [outletPerson(entry.article, site)]
}

/** All others of the byline, but who goes out as an author already. */
function findContributors(
  entry: Entry,
  site: Site,
  authors: readonly PublishedPerson[],
): readonly PublishedPerson[] {
  const named = new Set(authors.map(({ url, name }) => url ?? name))
  return people(entry, site, (role) => role !== 'author').filter(({ url, name }) => !named.has(url ?? name))
}

function outletPerson(article: Article, site: Site): PublishedPerson {
  const { source } = article
  return { name: oneLine(source.outlet) ?? source.id, url: absolute(sourcePath(source), site) }
}

function people(entry: Entry, site: Site, wanted: (role: CreditRole) => boolean): readonly PublishedPerson[] {
  const cards = new Map(entry.authors.map((card) => [card.id, card]))
  const credits = entry.article.byline.credits.filter((credit) => wanted(credit.role))
  const persons = credits.map((credit) => person(credit, cards.get(credit.author), site))
  return uniqueBy(persons.filter(hasName), (each) => each.url ?? each.name)
}

function person(
  credit: Credit,
  card: AuthorCard | undefined,
  site: Site,
): { name?: string; url?: string; picture?: string } {
  const name = oneLine(credit.name)
  return card
    ? { name, url: absolute(authorPath(card), site), picture: webAddress(card.picture?.url) }
    : { name }
}

const hasName = (person: { name?: string }): person is PublishedPerson => person.name !== undefined

/** Countries, topics and kind by our schemes, then the outlet's own words; no comma in any, since FreshRSS splits there. */
function findCategories(article: Article, site: Site): readonly PublishedCategory[] {
  const codes = [...article.countries.leading, ...article.countries.also]
  const countries = codes.map((code) => ours(countryPath(code), code, countryName(code), site))
  const topics = article.topics.map((topic) => ours(topicPath(topic), topic, topicName(topic), site))
  const kind = { term: article.kind, label: KINDS[article.kind], scheme: absolute('/kinds', site) }
  const theirs = article.categories.map((category) => ({
    term: withoutCommas(category.term),
    label: withoutCommas(category.label),
    scheme: scheme(category.scheme),
  }))
  const all = [...countries, ...topics, kind, ...theirs].flatMap(({ term, ...rest }) =>
    term === undefined ? [] : [{ term, ...rest }],
  )
  return uniqueBy(all, (category) => `${category.scheme ?? ''} ${category.term}`)
}

function ours(
  path: string,
  term: string,
  label: string,
  site: Site,
): { term?: string; label?: string; scheme: string; page: string } {
  const page = absolute(path, site)
  const scheme = page.slice(0, page.lastIndexOf('/'))
  return { term: withoutCommas(term), label: withoutCommas(label), scheme, page }
}

function withoutCommas(text: string | undefined): string | undefined {
  const line = oneLine(text)
  return line?.includes(',')
    ? oneLine(
        line
          .split(',')
          .map((part) => part.trim())
          .join(' '),
      )
    : line
}

function findPictures(article: Article): PublishedItem['pictures'] {
  return article.pictures.flatMap((picture) => {
    const url = webAddress(picture.url)
    if (url === undefined) return []
    const size = sized(picture) ? { width: picture.width!, height: picture.height! } : undefined
    return [
      {
        url,
        type: pictureType(picture),
        size,
        caption: oneLine(picture.caption),
        credit: oneLine(picture.credit),
      },
    ]
  })
}

function findSource(article: Article, published: Date): PublishedItem['source'] {
  const { source } = article
  const feed = webAddress(source.feedUrl)
  if (feed === undefined) return undefined
  return {
    id: iri(feed)!,
    title: oneLine(source.outlet) ?? source.id,
    feed,
    site: webAddress(source.siteUrl),
    updated: validDate(source.updated) ?? published,
    rights: oneLine(source.rights),
  }
}

function findRelated(entry: Entry): PublishedItem['related'] {
  return entry.alsoCovered.flatMap((mention) => {
    const url = webAddress(mention.url)
    return url === undefined
      ? []
      : [{ url, outlet: oneLine(mention.outlet) ?? url, headline: oneLine(mention.headline) ?? url }]
  })
}

/** What no format has an element for, as JSON Feed's `_dateline` carries it: the record as it stands, not yet cleaned. */
export function details(entry: Entry, item: PublishedItem, site: Site): Readonly<Record<string, unknown>> {
  const { article } = entry
  return {
    record: item.record,
    guid: article.guid,
    kind: article.kind,
    deck: article.deck,
    byline: article.byline.text,
    tagline: article.byline.tagline,
    credits: article.byline.credits,
    authors: entry.authors.map((author) => ({ ...author, url: absolute(authorPath(author), site) })),
    source: {
      id: article.source.id,
      outlet: article.source.outlet,
      feed: article.source.feedUrl,
      site: article.source.siteUrl,
      rights: article.source.rights,
      updated: validDate(article.source.updated),
    },
    pictures: article.pictures.length > 0 ? article.pictures : undefined,
    countries: article.countries,
    topics: article.topics,
    discussion: article.discussion,
    isAccessibleForFree: article.isAccessibleForFree,
    firstSeen: validDate(article.firstSeen),
    pinned: entry.pinned,
    note: entry.note,
    alsoCovered: entry.alsoCovered.length > 0 ? entry.alsoCovered : undefined,
    reasons: entry.reasons.map(({ by, at, says }) => ({ by, at, says })),
    corrected: entry.corrected,
    provenance: article.provenance,
  }
}
