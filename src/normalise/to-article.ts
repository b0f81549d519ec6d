import { escapeHtml } from '../html/escape.ts'
import { sanitise } from '../html/sanitise.ts'
import { cleanLine, toText } from '../html/text.ts'
import type { Provenance, ProvenField } from '../model/article.ts'
import type { Draft } from '../model/draft.ts'
import type { ParsedFeed, ParsedItem, ParsedText } from '../model/feed.ts'
import type { Picture } from '../model/picture.ts'
import { shortHash } from '../model/short-hash.ts'
import type { Source } from '../model/source.ts'
import { findDeck } from './deck.ts'
import { canonicalAddress } from './links.ts'
import { story } from './story.ts'

/** Longest headline, in code points. */
const HEADLINE = 1000
/** How much of an article stands for it where its outlet lets us show an excerpt only, in words. */
const EXCERPT_WORDS = 60
/** Dates before the web, and those that no calendar holds, are mistakes of the feed. */
const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2200, 0, 1)

/** Of an item that names hundreds the first are kept: no article is signed by more. */
const MOST = { people: 40, categories: 60, pictures: 60 } as const

/** What one feed item makes of an article; `undefined` where it holds neither a headline nor a text nor an address. */
export function toArticle(ask: { item: ParsedItem; feed: ParsedFeed; source: Source }): Draft | undefined {
  const { item, feed, source } = ask
  const url = findAddress(item, source, feed)
  const raw = findContent(item)
  const language = item.language ?? feed.language ?? source.language
  const told = story(sanitise(raw, { base: item.url ?? source.siteUrl }), {
    outlet: source.outlet,
    headline: item.title && plain(item.title),
    language,
  })
  const headline = findHeadline(item, told.body)
  if (headline === undefined) return undefined
  const deck = findDeck({
    summary: item.summary && plain(item.summary),
    content: told.body,
    lifted: told.deck,
    headline,
  })
  const pictures = findPictures(item, told.pictures, url)
  const discussion = told.discussion ?? (item.discussionUrl ? {} : undefined)
  const discussionUrl = canonicalOrAsIs(item.discussionUrl) ?? told.discussion?.url
  const draft = {
    guid: item.guid,
    url: url ?? `${source.siteUrl}#${shortHash(item.guid ?? headline)}`,
    headline,
    deck,
    articleBody: told.body,
    excerpt: findExcerpt(item, told.body),
    pictures,
    datePublished: sane(item.published) ?? sane(item.updated),
    dateModified: sane(item.updated),
    language,
    kind: source.kind,
    categories: item.categories.slice(0, MOST.categories).filter((each) => each.term.trim() !== ''),
    discussion: discussion && { ...discussion, ...(discussionUrl && { url: discussionUrl }) },
    persons: item.authors.slice(0, MOST.people),
    personsAt: item.authorsAt,
    signedInText: told.byline,
    signedBelow: told.signature,
    contributors: item.contributors.slice(0, MOST.people),
    feedUpdated: sane(feed.updated),
  }
  return { ...present(draft), provenance: provenanceOf(present(draft), item) } as Draft
}

/** Tells whether an article has changed in what readers see: headline, deck, text, byline, address. */
export function draftHash(draft: Draft): string {
  const people = draft.persons.map((person) => `${person.name ?? ''}<${person.url ?? ''}`).join('\n')
  return shortHash([draft.headline, draft.deck ?? '', draft.articleBody, people, draft.url].join('\u0000'))
}

function findAddress(item: ParsedItem, source: Source, feed: ParsedFeed): string | undefined {
  const base = feed.links.site ?? source.siteUrl
  return canonicalAddress(item.url, base) ?? canonicalAddress(item.guid)
}

/** The story as the item holds it: its content, else its summary. */
function findContent(item: ParsedItem): string {
  return asHtml(item.content) ?? asHtml(item.summary) ?? ''
}

function findHeadline(item: ParsedItem, body: string): string | undefined {
  const title = item.title && cleanLine(plain(item.title), HEADLINE)
  if (title) return title
  const text = cleanLine(toText(body), 100)
  if (text) return text
  return item.url ? cleanLine(item.url, HEADLINE) || undefined : undefined
}

/** Text of a field whatever it was declared as. */
function plain(text: ParsedText): string {
  return text.type === 'text' ? text.value : toText(text.value)
}

function asHtml(text: ParsedText | undefined): string | undefined {
  if (text === undefined || text.value.trim() === '') return undefined
  if (text.type !== 'text') return text.value
  return text.value
    .split(/\n[ \t]*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

/** The feed's pictures first, each with what the story's own figure of it says; then the story's others. */
function findPictures(item: ParsedItem, figures: readonly Picture[], base: string | undefined): Picture[] {
  const media = item.media
    .slice(0, MOST.pictures)
    .filter(isPicture)
    .flatMap((each): Picture[] => {
      const url = absolute(each.url, base)
      return url
        ? [
            present({
              ...each,
              url,
              caption: line(each.caption),
              credit: line(each.credit),
              medium: undefined,
              title: undefined,
            }),
          ]
        : []
    })
  const image = absolute(item.image, base)
  const all: Picture[] = [...media, ...(image ? [{ url: image }] : []), ...figures]
  const out: Picture[] = []
  for (const picture of all) {
    const twin = out.findIndex((each) => sameFile(each.url, picture.url))
    const lead = out[twin]
    if (lead === undefined) out.push(picture)
    else out[twin] = larger(lead, picture)
  }
  const [first, ...rest] = out
  if (first && !first.caption && rest.length > 0) {
    const bare = rest.findIndex((each) => each.url === undefined && each.caption !== undefined)
    if (bare >= 0) {
      const [captionOnly] = rest.splice(bare, 1)
      return [{ ...captionOnly, ...first, caption: captionOnly?.caption }, ...rest]
    }
  }
  return out
}

const isPicture = (media: { medium?: string; type?: string; url: string }): boolean =>
  media.medium === 'image' ||
  media.type?.startsWith('image/') === true ||
  (media.medium === undefined &&
    media.type === undefined &&
    /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i.test(media.url))

/** The same file at two widths is one picture: the larger, with the words of either. */
function larger(a: Picture, b: Picture): Picture {
  const [less, more] = (b.width ?? 0) > (a.width ?? 0) ? [a, b] : [b, a]
  return present({
    ...less,
    ...more,
    caption: more.caption ?? less.caption,
    credit: more.credit ?? less.credit,
    alt: more.alt ?? less.alt,
  })
}

function sameFile(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fileOf(a) === fileOf(b)
}

const fileOf = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '')
    .replace(/^https?:/, '')

function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined
  try {
    const parsed = new URL(url, base)
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined
  } catch {
    return undefined
  }
}

function canonicalOrAsIs(url: string | undefined): string | undefined {
  return absolute(url, undefined)
}

const line = (text: string | undefined): string | undefined =>
  text ? cleanLine(toText(text), 1000) || undefined : undefined

/** The first words of the story, whole sentences where they fit: what may be shown of an article we may not publish. */
export function findExcerpt(item: { summary?: ParsedText }, body: string): string | undefined {
  const summary = item.summary && cleanLine(plain(item.summary), 2000)
  const text = summary || openingOf(body)
  return text ? shorten(text) : undefined
}

/** The beginning of a body as one line: of a short piece where that holds words enough, which it nearly always does. */
function openingOf(body: string): string {
  const opening = cleanLine(toText(body.slice(0, 1600)), 2000)
  if (body.length <= 1600 || opening.split(' ', EXCERPT_WORDS + 2).length > EXCERPT_WORDS + 1) return opening
  return cleanLine(toText(body.slice(0, 8000)), 2000)
}

function shorten(text: string): string {
  const words = text.split(' ')
  if (words.length <= EXCERPT_WORDS) return text
  const cut = words.slice(0, EXCERPT_WORDS).join(' ')
  const end = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('؟ '),
    cut.lastIndexOf('? '),
    cut.lastIndexOf('! '),
  )
  return end > cut.length / 2 ? cut.slice(0, end + 1) : `${cut}…`
}

const sane = (date: Date | undefined): Date | undefined =>
  date && date.getTime() >= EARLIEST && date.getTime() <= LATEST ? date : undefined

function provenanceOf(draft: Partial<Draft>, item: ParsedItem): Partial<Record<ProvenField, Provenance>> {
  const feed = (at: string, confidence: number): Provenance => ({ from: 'feed', at, confidence })
  return present({
    headline: feed('title', item.title ? 0.95 : 0.3),
    deck: draft.deck ? feed(item.summary ? 'summary' : 'content', 0.7) : undefined,
    articleBody: draft.articleBody
      ? feed(item.content ? 'content' : 'summary', item.content ? 0.9 : 0.6)
      : undefined,
    pictures: draft.pictures?.length ? feed(item.media.length > 0 ? 'media' : 'content', 0.8) : undefined,
    datePublished: draft.datePublished
      ? feed(item.published ? 'published' : 'updated', item.published ? 0.95 : 0.6)
      : undefined,
    language: feed(item.language ? 'language' : 'source', item.language ? 0.9 : 0.7),
    discussion: draft.discussion ? feed(item.discussionUrl ? 'comments' : 'content', 0.8) : undefined,
  })
}

/** The object without its absent fields. */
function present<T extends object>(value: T): T {
  const kept: Partial<T> = {}
  for (const name in value) if (value[name] !== undefined) kept[name] = value[name]
  return kept as T
}
