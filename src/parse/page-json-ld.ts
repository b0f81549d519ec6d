import { decodeEntities } from '../html/escape.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { ParsedMedia, ParsedPage, ParsedPerson } from '../model/feed.ts'

type Thing = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its article, as schema.org names it. */
export interface LinkedArticle {
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly description?: string
  readonly authors: readonly ParsedPerson[]
  readonly images: readonly ParsedMedia[]
  readonly published?: string
  readonly updated?: string
  readonly language?: string
  readonly kind?: ParsedPage['kind']
  readonly section?: string
  readonly url?: string
  readonly isAccessibleForFree?: boolean
  readonly discussionUrl?: string
}

/** What all JSON-LD of a page says. */
export interface LinkedData {
  readonly article?: LinkedArticle
  /** Names of publishers and web sites. */
  readonly siteNames: readonly string[]
}

/** Reads the JSON-LD blocks of a page: its own article, never the whole graph. A block that is no JSON says nothing. */
export function readLinkedData(
  blocks: readonly string[],
  page: { readonly url: string; readonly title?: string },
): LinkedData {
  const things = blocks.flatMap((block) => flatten(parse(block), 0))
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const id = thing['@id']
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing)
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)))
  const own = ownArticle(articles, page)
  return {
    ...(own && { article: readArticle(own, byId) }),
    siteNames: siteNames(things, own, byId),
  }
}

const articleTypes =
  /^(?:\w*NewsArticle|Article|\w*BlogPosting|TechArticle|ScholarlyArticle|Report|SocialMediaPosting|Review|AdvertiserContentArticle|SatiricalArticle|OpinionNewsArticle)$/

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? (type.split(/[/#:]/).pop() ?? []) : [],
  )

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Pages break JSON in few ways: raw line breaks in strings, a comma too many, comments around it, entities in it.
function parse(block: string): unknown {
  const text = block
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/|;)\s*$/, '')
  for (const repaired of repairs(text)) {
    try {
      return JSON.parse(repaired)
    } catch {}
  }
  return undefined
}

function* repairs(text: string): Generator<string> {
  yield text
  const oneLine = text.replace(/[\u0000-\u001f]+/g, ' ')
  yield oneLine
  const noCommas = oneLine.replace(/,(\s?[}\]])/g, '$1')
  yield noCommas
  yield noCommas.replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
  if (text.includes('&quot;')) yield decodeEntities(noCommas)
  yield `${noCommas}}`
  yield noCommas.replace(/[}\s]+$/, '}')
}

// Every thing of a block: the graph's, and those that a list or a page holds as its main entity.
function flatten(value: unknown, depth: number): Thing[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((each) => flatten(each, depth + 1))
  if (!isThing(value)) return []
  const held = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => flatten(value[key], depth + 1))
  return [value, ...held]
}

// Of several articles the page's own is the one that has its address or its headline.
function ownArticle(
  articles: readonly Thing[],
  page: { readonly url: string; readonly title?: string },
): Thing | undefined {
  if (articles.length < 2) return articles[0]
  const path = pathOf(page.url)
  const byAddress = articles.find((article) =>
    addressesOf(article).some((address) => pathOf(address) === path),
  )
  if (byAddress) return byAddress
  const title = page.title?.toLowerCase()
  const byTitle = articles.find((article) => {
    const headline = textOf(article.headline ?? article.name)?.toLowerCase()
    return headline !== undefined && title !== undefined && headline.length > 5 && title.includes(headline)
  })
  return byTitle ?? articles.find((article) => article.author !== undefined) ?? articles[0]
}

const addressesOf = (article: Thing): string[] =>
  [article.url, article['@id'], article.mainEntityOfPage].flatMap((value) => {
    const address = isThing(value) ? (value['@id'] ?? value.url) : value
    return typeof address === 'string' ? [address] : []
  })

function pathOf(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed ? parsed.pathname.replace(/\/$/, '') : undefined
}

function readArticle(article: Thing, byId: ReadonlyMap<string, Thing>): LinkedArticle {
  const free = article.isAccessibleForFree
  const found = {
    headline: textOf(article.headline) ?? textOf(article.name),
    alternativeHeadline: textOf(article.alternativeHeadline),
    description: textOf(article.description),
    authors: readPeople(article.author ?? article.creator, byId),
    images: listOf(article.image).flatMap((image) => readImage(image, byId)),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    updated: stringOf(article.dateModified),
    language: languageOf(article.inLanguage),
    kind: kindOf(article),
    section: stringOf(listOf(article.articleSection)[0]),
    url: stringOf(article.url),
    isAccessibleForFree:
      typeof free === 'boolean'
        ? free
        : typeof free === 'string'
          ? !/^false$|\/False$/i.test(free)
          : undefined,
    discussionUrl: stringOf(article.discussionUrl),
  }
  return found
}

function readPeople(value: unknown, byId: ReadonlyMap<string, Thing>): ParsedPerson[] {
  return listOf(value)
    .slice(0, 30)
    .flatMap((each): ParsedPerson[] => {
      if (typeof each === 'string') {
        const known = byId.get(each)
        if (known) return readPeople(known, byId)
        const name = textOf(each)
        return name && !/^https?:/.test(name) ? [{ name }] : []
      }
      if (!isThing(each)) return []
      const person = withReference(each, byId)
      const names = listOf(person.name ?? person['@name']).flatMap((name) => textOf(name) ?? [])
      return names.filter((name) => !/^https?:/.test(name)).map((name) => readPerson(name, person, byId))
    })
}

const withReference = (thing: Thing, byId: ReadonlyMap<string, Thing>): Thing => {
  const id = thing['@id']
  const known = typeof id === 'string' ? byId.get(id) : undefined
  return known && known !== thing ? { ...known, ...thing } : thing
}

function readPerson(name: string, person: Thing, byId: ReadonlyMap<string, Thing>): ParsedPerson {
  const url = [person.url, ...listOf(person.sameAs)]
    .flatMap((each) => stringOf(each) ?? [])
    .find((each) => /^https?:/.test(each))
  const jobTitle = textOf(listOf(person.jobTitle)[0])
  const affiliation = nameOf(listOf(person.worksFor)[0], byId) ?? nameOf(listOf(person.affiliation)[0], byId)
  const bio = textOf(person.description)
  const picture = listOf(person.image).flatMap((image) => readImage(image, byId))[0]?.url
  return {
    name,
    ...(url && { url }),
    ...(jobTitle && { jobTitle }),
    ...(affiliation && { affiliation }),
    ...(bio && { bio }),
    ...(picture && { picture }),
  }
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  return isThing(value) ? textOf(withReference(value, byId).name) : textOf(value)
}

function readImage(value: unknown, byId: ReadonlyMap<string, Thing>): ParsedMedia[] {
  if (typeof value === 'string') {
    const known = byId.get(value)
    if (known) return readImage(known, byId)
    return /^(?:https?:)?\/|^[\w./-]+\.\w{3,4}$/.test(value) ? [{ url: value }] : []
  }
  if (!isThing(value)) return []
  const image = withReference(value, byId)
  const url = stringOf(listOf(image.url)[0]) ?? stringOf(image.contentUrl)
  if (!url) return []
  const width = Number.parseInt(String(image.width), 10)
  const height = Number.parseInt(String(image.height), 10)
  const caption = textOf(image.caption)
  const credit = textOf(image.creditText) ?? nameOf(listOf(image.creator ?? image.author)[0], byId)
  return [
    {
      url,
      ...(width > 0 && { width }),
      ...(height > 0 && { height }),
      ...(caption && { caption }),
      ...(credit && { credit }),
    },
  ]
}

function languageOf(value: unknown): string | undefined {
  const language = isThing(value) ? (value.alternateName ?? value.name) : listOf(value)[0]
  return stringOf(language)
}

function kindOf(article: Thing): ParsedPage['kind'] {
  const types = typesOf(article).join(' ')
  if (/Analysis|Background/.test(types)) return 'analysis'
  return /Opinion|Review/.test(types) ? 'opinion' : undefined
}

function siteNames(
  things: readonly Thing[],
  own: Thing | undefined,
  byId: ReadonlyMap<string, Thing>,
): string[] {
  const publisher = own && nameOf(listOf(own.publisher)[0], byId)
  const sites = things.filter((thing) =>
    typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)),
  )
  return [
    ...new Set([publisher, ...sites.map((site) => textOf(site.name))].filter((name) => name !== undefined)),
  ]
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim()
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined

// JSON-LD often carries its text encoded for HTML once more.
function textOf(value: unknown): string | undefined {
  const text = stringOf(value)
  return text ? cleanLine(/[<&]/.test(text) ? toText(text) : text, 3000) || undefined : undefined
}
