import { storySignature } from './curate/story-signature.ts'
import { placesOf, sightingsOf } from './enrich/enrich-article.ts'
import { fetchPage } from './fetch/fetch-page.ts'
import { oneLine } from './fetch/one-line.ts'
import type { RobotsCache } from './fetch/robots.ts'
import type { FetchSettings } from './fetch/settings.ts'
import { learnAuthors } from './learn-authors.ts'
import type { Article } from './model/article.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Source } from './model/source.ts'
import { canonicalAddress } from './normalise/links.ts'
import { decode } from './parse/charset.ts'
import type { Ports } from './ports.ts'
import type { PageReading } from './read-page.ts'
import type { DuePage, KeptArticle } from './store/store.ts'

/** What the operator decides about reading pages. */
export interface PageSettings extends FetchSettings {
  /** Most pages in one go. */
  readonly pages?: number
  readonly signal?: AbortSignal
}

/** Counts of one go. */
export interface PagesRead {
  readonly read: number
  readonly failed: number
}

/** A page that cannot be read is asked for again after these hours, then left alone. */
const AGAIN_AFTER_HOURS = [1, 6, 24]
const HOUR = 3_600_000

/**
 * Reads the pages of articles whose feeds carry excerpts: each once, politely, robots.txt honoured. What a page tells is
 * added to its article; where it is blocked, paywalled or gone the feed's own data stand, and the report says so.
 */
export async function readDuePages(
  ports: Ports,
  newsroom: Newsroom,
  settings: PageSettings,
): Promise<PagesRead> {
  const due = await ports.store.duePages({ now: ports.now(), limit: settings.pages ?? 60 })
  if (due.length === 0) return { read: 0, failed: 0 }
  const { readPage } = await import('./read-page.ts')
  const sources = new Map(newsroom.sources.map((source) => [source.id, source]))
  const robots: RobotsCache = new Map()
  const allowance = new Allowance(settings.signal)
  const timed: typeof readPage = (...page) => allowance.spend(() => readPage(...page))
  const read = await Promise.all(
    due.map(async (page): Promise<Read | undefined> => {
      const source = sources.get(page.article.source.id)
      if (!source || allowance.signal.aborted) return undefined
      const context = { ports: { ...ports, robots }, settings: { ...settings, signal: allowance.signal } }
      return readOne(page, source, { ...context, readPage: timed })
    }),
  )
  const found = read.filter((each) => each !== undefined)
  await keepPages(found, ports, newsroom)
  const failed = found.filter(({ reading }) => reading === undefined).length
  return { read: found.length - failed, failed }
}

/** How long the pages of one go may take to be read, all of them together: whatever they hold, serving must go on. Milliseconds. */
const MOST_TIME = 10_000

/** Ends a go once reading has taken its time, or the operator ends it: what has not been read stays due. */
class Allowance {
  readonly signal: AbortSignal
  readonly #enough = new AbortController()
  #spent = 0

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal ? AbortSignal.any([signal, this.#enough.signal]) : this.#enough.signal
  }

  spend<T>(work: () => T): T {
    const begun = performance.now()
    try {
      return work()
    } finally {
      this.#spent += performance.now() - begun
      if (this.#spent > MOST_TIME) this.#enough.abort(new Error('the time for pages is over'))
    }
  }
}

/** One page: what it told, or why it could not be read. */
interface Read {
  readonly page: DuePage
  readonly source: Source
  readonly reading?: PageReading
  readonly cause?: string
}

async function readOne(
  page: DuePage,
  source: Source,
  {
    ports,
    settings,
    readPage,
  }: {
    ports: Ports & { robots: RobotsCache }
    settings: PageSettings
    readPage: typeof import('./read-page.ts').readPage
  },
): Promise<Read | undefined> {
  const { article } = page
  const answer = await fetchPage(article.url, ports, { ...settings, viaRelay: source.relay })
  if (settings.signal?.aborted) return undefined
  if (answer.kind === 'refused') return { page, source, cause: answer.cause }
  try {
    const html = decode(answer.body, answer.contentType).text
    const feedArticle = {
      headline: article.headline,
      summary: article.deck ?? article.excerpt,
      persons: article.byline.credits.map(({ name }) => ({ name })),
      personsAt: article.provenance.byline?.at,
    }
    return { page, source, reading: readPage(html, { url: answer.url, source, feedArticle }) }
  } catch (cause) {
    return { page, source, cause: oneLine(`the page cannot be read: ${(cause as Error).message}`) }
  }
}

async function keepPages(found: readonly Read[], ports: Ports, newsroom: Newsroom): Promise<void> {
  const now = ports.now()
  const sightings = found.map(({ reading, page: { article }, source }) =>
    reading ? sightingsOf(reading, { source, at: seenAt(article, now), url: article.url }) : [],
  )
  const { ids, authors } = await learnAuthors(sightings, ports, newsroom)
  const articles = found.map((each, i) =>
    each.reading ? withPage(each.page, each.reading, { ids: ids[i] ?? [], newsroom }) : putOff(each, now),
  )
  await ports.store.keep({ owner: 'pages', articles, authors, sources: [] })
}

/** A date that has yet to come would make what it says of a person the newest until then: it counts as now. */
const seenAt = ({ datePublished }: Article, now: Date): Date =>
  datePublished && datePublished < now ? datePublished : now

/** The article with what its page told. The feed's headline, date and id stay; text of a page is kept, and shown as an excerpt only. */
function withPage(
  page: DuePage,
  reading: PageReading,
  { ids, newsroom }: { ids: readonly string[]; newsroom: Newsroom },
): KeptArticle {
  const { article } = page
  const isLonger = reading.articleBody.length > article.articleBody.length
  const signed = reading.credits.length > 0
  const body = isLonger ? reading.articleBody : article.articleBody
  const deck = reading.deck ?? article.deck
  const told: Article = {
    ...article,
    ...(deck && { deck }),
    articleBody: body,
    byline: {
      ...(signed
        ? {
            text: reading.bylineText ?? article.byline.text,
            credits: reading.credits.map(({ role, name, kind }, i) => ({
              role,
              name,
              kind,
              author: ids[i] ?? '',
            })),
          }
        : article.byline),
      ...(reading.tagline && { tagline: reading.tagline }),
    },
    pictures: reading.pictures.length > 0 ? mergeLead(article.pictures, reading.pictures) : article.pictures,
    ...(article.datePublished === undefined &&
      reading.datePublished && { datePublished: reading.datePublished }),
    ...(reading.kind && article.kind === 'news' && { kind: reading.kind }),
    ...(reading.isAccessibleForFree !== undefined && { isAccessibleForFree: reading.isAccessibleForFree }),
    ...((reading.discussion ?? article.discussion) && {
      discussion: { ...reading.discussion, ...article.discussion },
    }),
    ...placesOf({ ...article, deck }, body, newsroom.topics),
    provenance: {
      ...article.provenance,
      ...pick(reading.provenance, {
        deck: reading.deck !== undefined,
        byline: signed,
        tagline: reading.tagline !== undefined,
        articleBody: isLonger,
        pictures: reading.pictures.length > 0,
        kind: reading.kind !== undefined,
        discussion: reading.discussion !== undefined && article.discussion === undefined,
        isAccessibleForFree: reading.isAccessibleForFree !== undefined,
      }),
    },
  }
  return { article: told, hash: page.hash, story: storySignature(told), pageDue: null, pageError: null }
}

/** The feed's lead picture keeps its place, with the caption that only the page has. */
function mergeLead(feed: Article['pictures'], page: Article['pictures']): Article['pictures'] {
  const [lead, ...others] = feed
  if (!lead?.url) return page
  const twin =
    page.find((each) => each.url && canonicalAddress(each.url) === canonicalAddress(lead.url)) ?? page[0]
  return [{ ...twin, ...lead, ...(twin?.caption && { caption: lead.caption ?? twin.caption }) }, ...others]
}

/** Asked for again later, in ever longer pauses, and then no more. */
function putOff({ page, cause }: Read, now: Date): KeptArticle {
  const hours = AGAIN_AFTER_HOURS[page.tries]
  const pageDue = hours === undefined ? null : new Date(now.getTime() + hours * HOUR)
  return {
    article: page.article,
    hash: page.hash,
    story: storySignature(page.article),
    pageDue,
    pageError: cause ?? 'unread',
  }
}

function pick(
  provenance: Article['provenance'],
  wanted: Readonly<Partial<Record<keyof Article['provenance'], boolean>>>,
): Article['provenance'] {
  return Object.fromEntries(
    Object.entries(provenance).filter(([field]) => wanted[field as keyof typeof wanted]),
  )
}
