import { type FoundArchive, findArchive } from './archive-edition.ts'
import { type ArchivedFeed, type Filing, withArchives } from './archives.ts'
import { editionOf } from './curate/edition-of.ts'
import { CuratedEditions } from './curated-editions.ts'
import type { Directory } from './enrich/directory.ts'
import type { Article } from './model/article.ts'
import type { AuthorCard } from './model/author.ts'
import type { CuratedFeed, Edition, Entry } from './model/edition.ts'
import { type Facet, facetsPath } from './model/facets.ts'
import type { Newsroom } from './model/newsroom.ts'
import { givenTo, isBy, People } from './people.ts'
import type { Ports } from './ports.ts'
import { COUNTRY_NAMES } from './render/country-names.ts'

/** Most articles in a feed of one author, country, topic or outlet. */
const LIMIT = 60

/** What an address of ours stands for: a feed as it stands now, or where it has gone. */
export type Found =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly filing?: Filing }
  | { readonly kind: 'moved'; readonly to: readonly Facet[] }

/** What a facet is called, under which ids it is stored, and how it is called by now. */
interface Named {
  readonly title: string
  readonly ids: readonly string[]
  readonly facet: Facet
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
    const named = await Promise.all(facets.map((facet) => this.#named(facet)))
    if (!named.every((each) => each !== undefined)) return undefined
    const present = named.map(({ facet }) => facet)
    if (present.some((facet, i) => facet !== facets[i])) return { kind: 'moved', to: present }
    const limit = this.#limit ?? LIMIT
    const articles = await this.#ports.store.articles({
      limit: limit + this.#newsroom.picks.length,
      facets: named.map(({ facet: [kind], ids }) => [kind, ids] as const),
      bodies: true,
    })
    const people = await this.#people.of(articles)
    const title = named.map(({ title }) => title).join(' × ')
    const edition = this.#editionOf({ path: facetsPath(facets), title, articles, people })
    if (others.length > 0 || !first) return { kind: 'edition', edition }
    const filed = this.#archived(edition, first[0], [first[1]])
    return { kind: 'edition', ...(await withArchives(filed, this.#ports, seq)) }
  }

  async #author(id: string, seq: number): Promise<Found | undefined> {
    const found = await this.#people.find(id)
    if (!found) return undefined
    if (found.id !== id) return { kind: 'moved', to: [['author', found.id]] }
    const limit = this.#limit ?? LIMIT
    const written = await this.#ports.store.articles({
      limit: limit * 2,
      facets: [['author', found.ids]],
      bodies: true,
    })
    const people = await this.#people.of(written, found.records)
    const card = people.card(id)
    if (!card) return undefined
    const articles = written.filter((article) => isBy(id, article, people))
    const edition = {
      ...this.#editionOf({ path: facetsPath([['author', id]]), title: card.name, articles, people }),
      author: card,
    }
    const filed = this.#archived(edition, 'author', found.ids)
    return { kind: 'edition', ...(await withArchives(filed, this.#ports, seq)) }
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
    const head = { path, title: named.title, description: saidOf(named.title), picks }
    return findArchive(head, number, { ports: this.#ports, newsroom: this.#newsroom })
  }

  /** What a search has found, as a feed. */
  async found(query: string, articles: readonly Article[], path: string): Promise<Edition> {
    const people = await this.#people.of(articles)
    const edition = this.#editionOf({ path, title: `Search: ${query}`, articles, people })
    return {
      ...edition,
      feed: { ...edition.feed, description: `Articles that have “${query}”, the newest first` },
    }
  }

  /** One article as an entry, with the editor's word on it: for its own page. */
  async entryOf(article: Article): Promise<Entry | undefined> {
    const people = await this.#people.of([article])
    return this.#editionOf({ path: '/articles', title: article.headline, articles: [article], people })
      .entries[0]
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
  async topics(): Promise<{ id: string; articles: number }[]> {
    const values = await this.#ports.store.facetValues('topic')
    return values
      .filter(({ value }) => this.#topicTitle(value))
      .map(({ value, articles }) => ({ id: value, articles }))
  }

  /** The countries that lead some article, with their numbers. */
  async countries(): Promise<{ code: string; articles: number }[]> {
    const values = await this.#ports.store.facetValues('country')
    return values.map(({ value, articles }) => ({ code: value, articles }))
  }

  #topicTitle(id: string): string | undefined {
    return this.#newsroom.topics.find((topic) => topic.id === id)?.title
  }

  async #named(facet: Facet): Promise<Named | undefined> {
    const [kind, value] = facet
    if (kind === 'author') {
      const found = await this.#people.find(value)
      const title = found?.directory.card(found.id)?.name
      if (!found || title === undefined) return undefined
      return { title, ids: found.ids, facet: found.id === value ? facet : ['author', found.id] }
    }
    const title = this.#titleOf(facet)
    return title === undefined ? undefined : { title, ids: [value], facet }
  }

  #titleOf([kind, value]: Facet): string | undefined {
    if (kind === 'country') return COUNTRY_NAMES.get(value)
    if (kind === 'topic') return this.#topicTitle(value)
    return this.#newsroom.sources.find(({ id }) => id === value)?.outlet
  }

  #editionOf(of: { path: string; title: string; articles: readonly Article[]; people: Directory }): Edition {
    const { path, title, articles, people } = of
    return editionOf({
      path,
      title,
      description: saidOf(title),
      articles,
      ...givenTo(people, this.#newsroom),
      limit: this.#limit ?? LIMIT,
      now: this.#ports.now(),
    })
  }

  #archived(edition: Edition, kind: string, ids: readonly string[]): ArchivedFeed {
    const listed = (since: number) => this.#ports.store.numbersSince(since, [[kind, ids]])
    return { edition, limit: this.#limit ?? LIMIT, listed }
  }
}

const saidOf = (title: string): string => `${title}: articles across outlets`
