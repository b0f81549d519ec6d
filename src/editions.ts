import { compileEdition } from './curate/compile-edition.ts'
import { editionOf } from './curate/edition-of.ts'
import { readsText } from './curate/rules.ts'
import { storiesOf } from './curate/stories-of.ts'
import { readByline } from './enrich/byline.ts'
import { type Directory, directory } from './enrich/directory.ts'
import { slug } from './enrich/slug.ts'
import type { Article } from './model/article.ts'
import type { Author, AuthorCard, Credit } from './model/author.ts'
import type { CuratedFeed, Edition, Entry } from './model/edition.ts'
import { foldName } from './model/fold-name.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Ports } from './ports.ts'
import { countryName } from './render/labels.ts'

/** How far back a curated feed looks, in articles: its cost follows this window, never the store. */
const WINDOW = 2000
/** Most articles in a feed of one author, country, topic or outlet. */
const LIMIT = 60

/** What a path of ours stands for: a feed as it stands now, or where it has gone. */
export type Found =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'moved'; readonly to: string }

/** Compiles editions from the store: reads what each needs, and no more. */
export class Editions {
  readonly #ports: Ports
  readonly #newsroom: Newsroom
  readonly #limit: number | undefined

  constructor(ports: Ports, newsroom: Newsroom, settings: { limit?: number }) {
    this.#ports = ports
    this.#newsroom = newsroom
    this.#limit = settings.limit
  }

  /** All curated feeds, from one reading of the window. */
  async curated(feeds: readonly CuratedFeed[] = this.#newsroom.curated): Promise<Edition[]> {
    const { store } = this.#ports
    const limit = Math.max(WINDOW, ...feeds.map((feed) => 2 * (this.#limit ?? feed.limit)))
    const bodies = feeds.some((feed) => readsText(feed.rule))
    const candidates = await store.articles({ limit, bodies })
    const people = await this.#directory(candidates)
    const storyOf = feeds.some((feed) => feed.groupStories !== false)
      ? await this.#stories(candidates)
      : undefined
    const now = this.#ports.now()
    const editions = feeds.map((feed) =>
      compileEdition({
        feed: this.#limit === undefined ? feed : { ...feed, limit: this.#limit },
        candidates,
        authorsOf: (article) => cardsOf(article, people),
        picks: this.#newsroom.picks,
        sources: this.#newsroom.sources,
        ...(feed.groupStories !== false && storyOf && { storyOf }),
        readByline: (line, article) => creditsOf(line, article, people),
        names: { author: (id: string) => people.card(id)?.name, country: countryName },
        now,
      }),
    )
    return bodies ? editions : this.#withBodies(editions)
  }

  /** The feed of one author, country, topic or outlet; `undefined` where nobody and nothing is called so. */
  async one(kind: string, value: string): Promise<Found | undefined> {
    if (kind === 'authors') return this.#author(value)
    if (kind === 'countries') return this.#listed('country', value, countryName(value))
    if (kind === 'topics') return this.#listed('topic', value, this.#topicTitle(value))
    if (kind === 'sources')
      return this.#listed('source', value, this.#newsroom.sources.find(({ id }) => id === value)?.outlet)
    return undefined
  }

  async #author(id: string): Promise<Found | undefined> {
    const { store } = this.#ports
    const byHand = this.#newsroom.authors.find((author) => author.id === id)
    const records = await store.authors([id])
    const names = [byHand, ...records]
      .flatMap((each) => (each ? [each.name, ...(each.aliases ?? [])] : []))
      .map(foldName)
    const namesakes = await store.authorsNamed(
      names,
      records.flatMap((each) => each.mergedInto ?? []),
    )
    const people = this.#peopleOf([...records, ...namesakes])
    const resolved = people.resolve(id)
    if (resolved !== id) return { kind: 'moved', to: resolved }
    if (!people.author(id)) return undefined
    const written = await store.articles({
      limit: LIMIT * 2,
      facets: [['author', people.idsOf(id)]],
      bodies: true,
    })
    const all = await this.#directory(written, [...records, ...namesakes])
    const isTheirs = (article: Article) =>
      article.byline.credits.some((credit) => all.resolve(credit.author, article.source.id) === id)
    const card = all.card(id)
    if (!card) return undefined
    const edition = this.#editionOf(
      `/authors/${encodeURIComponent(id)}`,
      card.name,
      written.filter(isTheirs),
      all,
    )
    return { kind: 'edition', edition: { ...edition, author: card } }
  }

  async #listed(kind: string, value: string, title: string | undefined): Promise<Found | undefined> {
    if (title === undefined) return undefined
    const articles = await this.#ports.store.articles({
      limit: LIMIT,
      facets: [[kind, [value]]],
      bodies: true,
    })
    const people = await this.#directory(articles)
    const folder = { country: 'countries', topic: 'topics', source: 'sources' }[kind] ?? kind
    return {
      kind: 'edition',
      edition: this.#editionOf(`/${folder}/${encodeURIComponent(value)}`, title, articles, people),
    }
  }

  #editionOf(path: string, title: string, articles: readonly Article[], people: Directory): Edition {
    return editionOf({
      path,
      title,
      description: `${title}: articles across outlets`,
      articles,
      authorsOf: (article) => cardsOf(article, people),
      picks: this.#newsroom.picks,
      sources: this.#newsroom.sources,
      readByline: (line, article) => creditsOf(line, article, people),
      limit: this.#limit ?? LIMIT,
      now: this.#ports.now(),
    })
  }

  /** One article as an entry, with the editor's word on it: for its own page. */
  async entryOf(article: Article): Promise<Entry | undefined> {
    const people = await this.#directory([article])
    return this.#editionOf('/articles', article.headline, [article], people).entries[0]
  }

  /** Everybody who has a record and an article, by name: for the index. */
  async allAuthors(): Promise<(AuthorCard & { articles: number })[]> {
    const people = this.#peopleOf(await this.#ports.store.allAuthors())
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

  /** The directory of everybody who signs these articles. */
  async #directory(articles: readonly Article[], more: readonly Author[] = []): Promise<Directory> {
    const ids = new Set(articles.flatMap((article) => article.byline.credits.map((credit) => credit.author)))
    const learned = await this.#ports.store.authors([...ids])
    const older = learned.flatMap((author) => author.mergedInto ?? [])
    return this.#peopleOf([...learned, ...(await this.#ports.store.authors(older)), ...more])
  }

  #peopleOf(learned: readonly Author[]): Directory {
    const outlets = new Map(this.#newsroom.sources.map((source) => [source.id, source.outlet]))
    return directory({
      learned,
      curated: this.#newsroom.authors,
      outletName: (id) => outlets.get(id),
      now: this.#ports.now(),
    })
  }

  /** Which of the articles at hand tell one story. */
  async #stories(candidates: readonly Article[]): Promise<(article: Article) => string | undefined> {
    const oldest = candidates.at(-1)
    if (!oldest) return () => undefined
    const published = oldest.datePublished ?? oldest.firstSeen
    const since = published < oldest.firstSeen ? published : oldest.firstSeen
    return storiesOf(await this.#ports.store.signatures({ since, limit: WINDOW }))
  }

  /** Choosing needs no bodies, showing does: only those of the chosen are read. */
  async #withBodies(editions: readonly Edition[]): Promise<Edition[]> {
    const ids = new Set(editions.flatMap((edition) => edition.entries.map((entry) => entry.article.id)))
    const bodies = new Map(
      (await this.#ports.store.articlesById([...ids])).map((article) => [article.id, article.articleBody]),
    )
    return editions.map((edition) => ({
      ...edition,
      entries: edition.entries.map((entry) => ({
        ...entry,
        article: { ...entry.article, articleBody: bodies.get(entry.article.id) ?? '' },
      })),
    }))
  }
}

/** The cards of an article's people in the order of its credits, each once. */
function cardsOf(article: Article, people: Directory): AuthorCard[] {
  const seen = new Set<string>()
  return article.byline.credits.flatMap((credit) => {
    const card = people.card(credit.author, article.source.id) ?? {
      id: credit.author,
      kind: credit.kind,
      name: credit.name,
      outlets: [],
    }
    return seen.has(card.id) ? [] : (seen.add(card.id), [card])
  })
}

/** A byline that an editor has corrected, read: names that the article's own credits know keep their record. */
function creditsOf(line: string, article: Article, people: Directory): Credit[] {
  const known = new Map(article.byline.credits.map((credit) => [foldName(credit.name), credit.author]))
  return readByline(line, { outlet: article.source.outlet, language: article.language }).map(
    ({ role, name, kind }) => ({
      role,
      name,
      kind,
      author: known.get(foldName(name)) ?? people.resolve(slug(name)),
    }),
  )
}
