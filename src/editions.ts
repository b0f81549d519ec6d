import { type FoundArchive, findArchive } from './archive-edition.ts'
import { type ArchivedFeed, type Filing, withArchives } from './archives.ts'
import { compileEdition } from './curate/compile-edition.ts'
import { editionOf } from './curate/edition-of.ts'
import { publishedOf } from './curate/order.ts'
import { findPicks } from './curate/picks.ts'
import { withArticle } from './curate/rules.ts'
import { type StoryOf, storiesOf } from './curate/stories-of.ts'
import { CuratedEditions } from './curated-editions.ts'
import type { Directory } from './enrich/directory.ts'
import type { Article } from './model/article.ts'
import type { Author, AuthorCard } from './model/author.ts'
import type { Belonging, CuratedFeed, Edition, Entry } from './model/edition.ts'
import { type Facet, type FacetKind, facetsPath } from './model/facets.ts'
import type { Newsroom } from './model/newsroom.ts'
import { givenTo, isBy, People } from './people.ts'
import type { Ports } from './ports.ts'
import { COUNTRY_NAMES } from './render/country-names.ts'
import { countryName } from './render/labels.ts'
import type { Filed } from './store/published-store.ts'
import { withBodies } from './with-bodies.ts'

/** Most articles in a feed of one author, country, topic or outlet. */
const LIMIT = 60

/** What an address of ours stands for: a feed as it stands now, or where it has gone. */
export type Found =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly filing?: Filing }
  | { readonly kind: 'moved'; readonly to: readonly Facet[] }

/** What a facet is called, under which ids it is stored, and how it is called by now. */
interface NamedFacet {
  readonly title: string
  readonly ids: readonly string[]
  readonly facet: Facet
  /** Some of the ids list a namesake's articles too. */
  readonly shares?: boolean
}

/** Compiles editions from the store: reads what each needs, and no more. */
export class Editions {
  readonly #ports: Ports
  readonly #newsroom: Newsroom
  readonly #limit: number | undefined
  readonly #people: People

  constructor(ports: Ports, newsroom: Newsroom, settings: { limit?: number }) {
    this.#ports = ports
    this.#newsroom = newsroom
    this.#limit = settings.limit
    this.#people = new People(ports, newsroom)
  }

  /** All curated feeds with their archives filed up to the store's `seq`. */
  async curated(
    seq: number,
    feeds: readonly CuratedFeed[] = this.#newsroom.curated,
  ): Promise<{ edition: Edition; filing: Filing }[]> {
    const limited = feeds.map((feed) => (this.#limit === undefined ? feed : { ...feed, limit: this.#limit }))
    return new CuratedEditions(this.#ports, this.#newsroom).compile(limited, seq)
  }

  /** The feed of a facet or of several together, with its archives where it is of one; `undefined` where nobody and nothing is called so. */
  async of(facets: readonly Facet[], seq: number): Promise<Found | undefined> {
    const [first, ...others] = facets
    if (first?.[0] === 'author' && others.length === 0) return this.#author(first[1], seq)
    const found = await Promise.all(facets.map((facet) => this.#named(facet)))
    const named = found.filter((each) => each !== undefined)
    if (named.length < facets.length) return undefined
    const present = named.map(({ facet }) => facet)
    if (present.some((facet, i) => facet !== facets[i])) return { kind: 'moved', to: present }
    const shared = named.filter(({ shares }) => shares)
    const isOwn = (article: Article, people: Directory) =>
      shared.every(({ facet: [, id] }) => isBy(id, article, people))
    const made = await this.#make({ path: facetsPath(facets), named, isOwn })
    if (others.length > 0 || !first) return { kind: 'edition', edition: made.edition }
    return { kind: 'edition', ...(await withArchives(this.#archived(made, named), this.#ports, seq)) }
  }

  async #author(id: string, seq: number): Promise<Found | undefined> {
    const found = await this.#people.find(id)
    if (!found) return undefined
    if (found.id !== id) return { kind: 'moved', to: [['author', found.id]] }
    const card = found.directory.card(id)
    if (!card) return undefined
    const path = facetsPath([['author', id]])
    const named = [{ title: card.name, ids: found.ids, facet: ['author', id] as const }]
    const isOwn = (article: Article, people: Directory) => isBy(id, article, people)
    const made = await this.#make({ path, named, isOwn, records: found.records })
    const author = made.people.card(id) ?? card
    const filed = this.#archived({ ...made, edition: { ...made.edition, author } }, named)
    const listed = async (since: number) => this.#ownOf(id, await filed.listed(since))
    const own = found.shares ? { ...filed, listed } : filed
    return { kind: 'edition', ...(await withArchives(own, this.#ports, seq)) }
  }

  /** The feed of these facets, one story once, and the date down to which it shows all that is listed. */
  async #make(of: {
    path: string
    named: readonly NamedFacet[]
    isOwn: (article: Article, people: Directory) => boolean
    records?: readonly Author[]
  }): Promise<{ edition: Edition; reach: number; people: Directory }> {
    const { store } = this.#ports
    const asked = 2 * (this.#limit ?? LIMIT) + this.#newsroom.picks.length
    const facets = of.named.map(({ facet: [kind], ids }) => [kind, ids] as const)
    const listed = await store.articles({ limit: asked, facets, bodies: false })
    const people = await this.#people.of(listed, of.records)
    const articles = listed.filter((article) => of.isOwn(article, people))
    const storyOf = await this.#storiesOf(articles, of.named)
    const chosen = this.#editionOf({ ...of, articles, people, storyOf })
    const [edition = chosen] = await withBodies([chosen], store)
    return { edition, reach: this.#reachOf(chosen, articles, listed.slice(asked - 1)), people }
  }

  /** The date of the newest article that is not shown for want of room; those `below` are the last that the store has told of. */
  #reachOf(edition: Edition, articles: readonly Article[], below: readonly Article[]): number {
    const shown = new Set(edition.entries.flatMap(idsOf))
    const pickOf = findPicks(this.#newsroom.picks, edition.feed.path.slice(1))
    const left = articles.filter((each) => !shown.has(each.id) && pickOf(each)?.verdict !== 'drop')
    return [...left, ...below].reduce(
      (newest, each) => Math.max(newest, publishedOf(each).getTime()),
      Number.NEGATIVE_INFINITY,
    )
  }

  /** One story is told once, but where somebody asks for all that one outlet brings or one author signs. */
  async #storiesOf(articles: readonly Article[], named: readonly NamedFacet[]): Promise<StoryOf | undefined> {
    if (named.some(({ facet: [kind] }) => kind === 'source' || kind === 'author')) return undefined
    return storiesOf(await this.#ports.store.signaturesOf(articles.map(({ id }) => id)))
  }

  /** Those of these that are by this person, and not by a namesake. */
  async #ownOf(id: string, listed: readonly Filed[]): Promise<Filed[]> {
    const own: Filed[] = []
    for (let from = 0; from < listed.length; from += BATCH) {
      const some = listed.slice(from, from + BATCH)
      const numbered = await this.#ports.store.articlesByNumber(
        some.map(([n]) => n),
        { bodies: false },
      )
      const people = await this.#people.of(numbered.map(({ article }) => article))
      const numbers = new Set(numbered.filter(({ article }) => isBy(id, article, people)).map(({ n }) => n))
      own.push(...some.filter(([n]) => numbers.has(n)))
    }
    return own
  }

  /** A curated feed's archive. */
  async archiveOf(feed: CuratedFeed, number: number): Promise<FoundArchive | undefined> {
    const picks = this.#newsroom.picks.filter((pick) => pick.feed === undefined || pick.feed === feed.id)
    const { title, description, language } = feed
    const head = { path: `/feeds/${feed.id}`, title, description, language, picks }
    return findArchive(head, number, { ports: this.#ports, newsroom: this.#newsroom })
  }

  /** The archive of a facet's feed. */
  async archiveOfFacet(facet: Facet, number: number): Promise<FoundArchive | undefined> {
    const named = await this.#named(facet)
    if (!named) return undefined
    const path = facetsPath([facet])
    const picks = this.#newsroom.picks.filter((pick) => pick.feed === undefined || `/${pick.feed}` === path)
    const head = { path, title: named.title, description: saidOf([named]), picks }
    return findArchive(head, number, { ports: this.#ports, newsroom: this.#newsroom })
  }

  /** What a search has found, as a feed. */
  async found(query: string, articles: readonly Article[], path: string): Promise<Edition> {
    const people = await this.#people.of(articles)
    return editionOf({
      ...this.#given(people),
      path,
      title: `Search: ${query}`,
      description: `What matches “${query}”, the newest first`,
      articles,
      reasons: [{ says: `matches “${query}” in headline, byline or opening` }],
    })
  }

  /** One article as an entry, with the editor's word on it: for its own page. */
  async entryOf(article: Article): Promise<Entry | undefined> {
    const people = await this.#people.of([article])
    const { entries } = editionOf({
      ...this.#given(people),
      path: '/articles',
      title: article.headline,
      description: '',
      articles: [article],
      reasons: [],
    })
    return entries[0]
  }

  /** The curated feeds that take an article, and why. */
  async belongingsOf(article: Article): Promise<Belonging[]> {
    const people = await this.#people.of([article])
    const names = {
      author: (id: string) => people.card(id)?.name,
      country: (code: string) => withArticle(countryName(code)),
    }
    return this.#newsroom.curated.flatMap((feed) => {
      const { perDay: _day, perSource: _source, ...open } = feed
      const candidates = [article]
      const given = { ...givenTo(people, this.#newsroom), names, now: this.#ports.now() }
      const [entry] = compileEdition({ ...given, feed: open, candidates }).entries
      return entry ? [{ path: `/feeds/${feed.id}`, title: feed.title, reasons: entry.reasons }] : []
    })
  }

  /** Everybody who has a record and an article. */
  async allAuthors(): Promise<(AuthorCard & { articles: number })[]> {
    const people = await this.#people.everybody()
    const counts = new Map<string, number>()
    for (const { value, articles } of await this.#ports.store.facetValues('author')) {
      const id = people.resolve(value)
      counts.set(id, (counts.get(id) ?? 0) + articles)
    }
    return [...counts].flatMap(([id, articles]) => {
      const card = people.card(id)
      return card ? [{ ...card, articles }] : []
    })
  }

  /** The topics under which something is listed, with their numbers. */
  async topics(): Promise<{ id: string; title: string; articles: number }[]> {
    const values = await this.#ports.store.facetValues('topic')
    return values.flatMap(({ value, articles }) => {
      const title = this.#topicTitle(value)
      return title === undefined ? [] : [{ id: value, title, articles }]
    })
  }

  /** The countries that lead some article, with their numbers. */
  async countries(): Promise<{ code: string; articles: number }[]> {
    const values = await this.#ports.store.facetValues('country')
    return values.map(({ value, articles }) => ({ code: value, articles }))
  }

  #topicTitle(id: string): string | undefined {
    return this.#newsroom.topics.find((topic) => topic.id === id)?.title
  }

  async #named(facet: Facet): Promise<NamedFacet | undefined> {
    const [kind, value] = facet
    if (kind === 'author') {
      const found = await this.#people.find(value)
      const title = found?.directory.card(found.id)?.name
      if (!found || title === undefined) return undefined
      const { id, ids, shares } = found
      return { title, ids, shares, facet: id === value ? facet : ['author', id] }
    }
    const title = await this.#titleOf(facet)
    return title === undefined ? undefined : { title, ids: [value], facet }
  }

  async #titleOf([kind, value]: Facet): Promise<string | undefined> {
    if (kind === 'country') return COUNTRY_NAMES.get(value)
    if (kind === 'topic') return this.#topicTitle(value)
    return this.#newsroom.sources.find(({ id }) => id === value)?.outlet ?? this.#outletOnce(value)
  }

  /** The name of an outlet that we read no more, as its articles have it. */
  async #outletOnce(id: string): Promise<string | undefined> {
    const facets = [['source', [id]]] as const
    const [article] = await this.#ports.store.articles({ limit: 1, facets, bodies: false })
    return article?.source.outlet
  }

  #editionOf(of: {
    path: string
    named: readonly NamedFacet[]
    articles: readonly Article[]
    people: Directory
    storyOf?: StoryOf
  }): Edition {
    const { path, named, articles, people, storyOf } = of
    return editionOf({
      ...this.#given(people),
      ...(storyOf && { storyOf }),
      path,
      title: named.map(({ title }) => title).join(' × '),
      description: saidOf(named),
      articles,
      reasons: named.map(({ title, facet }) => ({
        says: `${IS[facet[0]]} ${facet[0] === 'country' ? withArticle(title) : title}`,
        names: [{ name: title, facet }],
      })),
    })
  }

  #given(people: Directory) {
    return {
      ...givenTo(people, this.#newsroom),
      limit: this.#limit ?? LIMIT,
      now: this.#ports.now(),
    }
  }

  #archived(
    { edition, reach }: { edition: Edition; reach: number },
    named: readonly NamedFacet[],
  ): ArchivedFeed {
    const facets = named.map(({ facet: [kind], ids }) => [kind, ids] as const)
    const listed = (since: number) => this.#ports.store.numbersSince(since, facets)
    const group = (numbers: readonly number[]) => this.#group(numbers, named)
    return { edition, reach, limit: this.#limit ?? LIMIT, listed, group }
  }

  /** These articles by number, those of one story together, the leading one first, and the oldest story first. */
  async #group(numbers: readonly number[], named: readonly NamedFacet[]): Promise<number[][]> {
    const numbered = await this.#ports.store.articlesByNumber(numbers, { bodies: false })
    const articles = numbered.map(({ article }) => article)
    const people = await this.#people.of(articles)
    const storyOf = await this.#storiesOf(articles, named)
    const { entries } = editionOf({
      ...this.#given(people),
      ...(storyOf && { storyOf }),
      limit: Number.POSITIVE_INFINITY,
      path: '/archive',
      title: '',
      description: '',
      articles,
    })
    const byId = new Map(numbered.map(({ n, article }) => [article.id, n]))
    return entries.map((entry) => idsOf(entry).flatMap((id) => byId.get(id) ?? [])).reverse()
  }
}

const idsOf = ({ article, alsoCovered }: Entry): string[] => [article, ...alsoCovered].map(({ id }) => id)

/** Articles looked at in one go when they are filed. */
const BATCH = 500

/** Why an article is in the feed of a facet. */
const IS: Readonly<Record<FacetKind, string>> = {
  country: 'is mainly about',
  topic: 'is on',
  source: 'is from',
  author: 'is by',
}

/** "Articles about Syria by Jason Ditz, the newest first": what the feed of these facets holds. */
function saidOf(named: readonly NamedFacet[]): string {
  const of = (kind: FacetKind, word: string): string => {
    const those = named.filter(({ facet }) => facet[0] === kind).map(({ title }) => title)
    const titles = kind === 'country' ? those.map(withArticle) : those
    return titles.length === 0 ? '' : ` ${word} ${joined(titles)}`
  }
  const about = of('country', 'about') + of('topic', 'on')
  return `Articles${about}${of('author', 'by')}${of('source', 'from')}, the newest first`
}

function joined(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`
}
