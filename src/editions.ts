import { type ArchivedFeed, archivePath, type Filing, fileArchives } from './archives.ts'
import { compileEdition, type EditionInput } from './curate/compile-edition.ts'
import { editionOf } from './curate/edition-of.ts'
import { publishedOf } from './curate/order.ts'
import { readsText } from './curate/rules.ts'
import { storiesOf } from './curate/stories-of.ts'
import { readByline } from './enrich/byline.ts'
import { type Directory, directory } from './enrich/directory.ts'
import { slug } from './enrich/slug.ts'
import { type Facet, facetsPath } from './facets.ts'
import type { Article } from './model/article.ts'
import type { Author, AuthorCard, Credit } from './model/author.ts'
import type { CuratedFeed, Edition, EditorPick, Entry } from './model/edition.ts'
import { foldName } from './model/fold-name.ts'
import type { Newsroom } from './model/newsroom.ts'
import { shortHash } from './model/short-hash.ts'
import { newestArticles } from './newest-articles.ts'
import type { Ports } from './ports.ts'
import { COUNTRY_NAMES } from './render/country-names.ts'
import { countryName } from './render/labels.ts'
import type { Filed, Numbered } from './store/published-store.ts'

/** How far back a curated feed looks, in articles: its cost follows this window, never the store. */
const WINDOW = 2000
/** Most articles in a feed of one author, country, topic or outlet. */
const LIMIT = 60
/** Articles looked at in one go when they are filed. */
const BATCH = 1000

/** What an address of ours stands for: a feed as it stands now, or where it has gone. */
export type Found =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly filing?: Filing }
  | { readonly kind: 'moved'; readonly to: readonly Facet[] }

/** An archive before it is compiled: a tag of what it holds, so that one that has not changed is not compiled. */
export interface FoundArchive {
  readonly tag: string
  readonly edition: () => Promise<Edition>
}

type StoryOf = (article: { readonly id: string }) => string | undefined

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

  /** All curated feeds with their archives filed up to the store's `seq`, from one reading of the window. */
  async curated(
    seq: number,
    feeds: readonly CuratedFeed[] = this.#newsroom.curated,
  ): Promise<{ edition: Edition; filing: Filing }[]> {
    const { store, now } = this.#ports
    const limited = feeds.map((feed) => (this.#limit === undefined ? feed : { ...feed, limit: this.#limit }))
    const limit = Math.max(0, ...limited.map((feed) => this.#windowOf(feed)))
    const bodies = feeds.some((feed) => readsText(feed.rule))
    const candidates = await newestArticles(store, { limit, bodies })
    const people = await this.#directory(candidates)
    const storyOf = feeds.some(groups) ? await this.#stories(candidates) : undefined
    const input = { candidates, people, storyOf, now: now() }
    const editions = limited.map((feed) => this.#compile(feed, input))
    const shown = bodies ? editions : await this.#withBodies(editions)
    const passing = this.#passing(limited)
    return Promise.all(
      shown.map((edition, i) => {
        const feed = limited[i]!
        const listed = async (since: number) => (await passing(since)).get(feed.id) ?? []
        return this.#withArchives(edition, this.#archivedCurated(feed, { edition, listed, storyOf }), seq)
      }),
    )
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
    const people = await this.#directory(articles)
    const title = named.map(({ title }) => title).join(' × ')
    const edition = this.#editionOf({ path: facetsPath(facets), title, articles, people })
    if (others.length > 0 || !first) return { kind: 'edition', edition }
    const filed = await this.#withArchives(edition, this.#archivedFacet(edition, first[0], [first[1]]), seq)
    return { kind: 'edition', ...filed }
  }

  async #author(id: string, seq: number): Promise<Found | undefined> {
    const found = await this.#find(id)
    if (!found) return undefined
    if (found.id !== id) return { kind: 'moved', to: [['author', found.id]] }
    const limit = this.#limit ?? LIMIT
    const written = await this.#ports.store.articles({
      limit: limit * 2,
      facets: [['author', found.ids]],
      bodies: true,
    })
    const people = await this.#directory(written, found.records)
    const card = people.card(id)
    if (!card) return undefined
    const articles = written.filter((article) => isBy(id, article, people))
    const edition = {
      ...this.#editionOf({ path: facetsPath([['author', id]]), title: card.name, articles, people }),
      author: card,
    }
    const filed = await this.#withArchives(edition, this.#archivedFacet(edition, 'author', found.ids), seq)
    return { kind: 'edition', ...filed }
  }

  /** A curated feed's archive. */
  async archiveOf(feed: CuratedFeed, number: number): Promise<FoundArchive | undefined> {
    const picks = this.#newsroom.picks.filter((pick) => pick.feed === undefined || pick.feed === feed.id)
    const { title, description, language } = feed
    return this.#archive(number, { path: `/feeds/${feed.id}`, title, description, language, picks })
  }

  /** The archive of a facet's feed. */
  async archiveOfFacet(facet: Facet, number: number): Promise<FoundArchive | undefined> {
    const named = await this.#named(facet)
    if (!named) return undefined
    const path = facetsPath([facet])
    const picks = this.#newsroom.picks.filter((pick) => pick.feed === undefined || `/${pick.feed}` === path)
    return this.#archive(number, { path, title: named.title, description: saidOf(named.title), picks })
  }

  /**
   * An archive does not change, so it names people as its articles do, and tells of them what stood below each: what their
   * records learn later is told by newer articles and by their pages.
   */
  async #archive(
    number: number,
    feed: {
      path: string
      title: string
      description: string
      language?: string
      picks: readonly EditorPick[]
    },
  ): Promise<FoundArchive | undefined> {
    const { store } = this.#ports
    const archive = await store.archive(feed.path, number)
    if (!archive) return undefined
    const leads = archive.entries.flatMap(([lead]) => lead ?? [])
    const kept = await store.keptAmong(archive.entries.flat())
    const previous = number > 1 && (await store.archive(feed.path, number - 1))
    const hasPrevious = previous && Math.max(...previous.entries.flat()) >= (await store.leastNumber())
    const archives = {
      current: feed.path,
      ...(hasPrevious && { previous: archivePath(feed.path, number - 1) }),
    }
    return {
      tag: shortHash(JSON.stringify([kept, archives, feed, this.#newsroom.sources])),
      edition: async () => {
        const numbered = await store.articlesByNumber(kept, { bodies: true })
        const byNumber = new Map(numbered.map(({ n, article }) => [n, article]))
        const edition = editionOf({
          ...feed,
          path: archivePath(feed.path, number),
          articles: leads.flatMap((n) => byNumber.get(n) ?? []),
          picks: feed.picks.map(({ pinUntil: _, feed: __, ...pick }) => pick),
          authorsOf: namedAsPrinted,
          sources: this.#newsroom.sources,
          readByline: (line, article) => creditsOf(line, article),
          now: this.#ports.now(),
        })
        const also = new Map(
          archive.entries.flatMap(([lead, ...others]) => {
            const article = lead === undefined ? undefined : byNumber.get(lead)
            return article ? [[article.id, others.flatMap((n) => byNumber.get(n) ?? [])] as const] : []
          }),
        )
        const entries = edition.entries.map((entry) => ({
          ...entry,
          alsoCovered: (also.get(entry.article.id) ?? []).map(mentionOf),
        }))
        return { ...edition, feed: { ...edition.feed, archives }, entries }
      },
    }
  }

  /** What a search has found, as a feed. */
  async found(query: string, articles: readonly Article[], path: string): Promise<Edition> {
    const people = await this.#directory(articles)
    const edition = this.#editionOf({ path, title: `Search: ${query}`, articles, people })
    return {
      ...edition,
      feed: { ...edition.feed, description: `Articles that have “${query}”, the newest first` },
    }
  }

  /** One article as an entry, with the editor's word on it: for its own page. */
  async entryOf(article: Article): Promise<Entry | undefined> {
    const people = await this.#directory([article])
    return this.#editionOf({ path: '/articles', title: article.headline, articles: [article], people })
      .entries[0]
  }

  /** Everybody who has a record and an article. */
  async allAuthors(): Promise<(AuthorCard & { articles: number })[]> {
    return this.#counted(this.#peopleOf(await this.#ports.store.allAuthors()))
  }

  async #counted(people: Directory): Promise<(AuthorCard & { articles: number })[]> {
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

  /** What a facet is called, under which ids it is stored, and how it is called now if it has been renamed. */
  async #named(facet: Facet): Promise<{ title: string; ids: readonly string[]; facet: Facet } | undefined> {
    const [kind, value] = facet
    if (kind === 'author') {
      const found = await this.#find(value)
      const title = found?.people.card(found.id)?.name
      if (!found || title === undefined) return undefined
      return { title, ids: found.ids, facet: found.id === value ? facet : ['author', found.id] }
    }
    const title =
      kind === 'country'
        ? COUNTRY_NAMES.get(value)
        : kind === 'topic'
          ? this.#topicTitle(value)
          : this.#newsroom.sources.find(({ id }) => id === value)?.outlet
    return title === undefined ? undefined : { title, ids: [value], facet }
  }

  /** The person that an id leads to by now, with all records that are theirs. */
  async #find(id: string) {
    const { store } = this.#ports
    const byHand = this.#newsroom.authors.find((author) => author.id === id)
    const records = await store.authors([id])
    const names = [byHand, ...records]
      .flatMap((each) => (each ? [each.name, ...(each.aliases ?? [])] : []))
      .map(foldName)
    const merged = records.flatMap((each) => each.mergedInto ?? [])
    const namesakes = await store.authorsNamed(names, merged)
    const people = this.#peopleOf([...records, ...namesakes])
    const resolved = people.resolve(id)
    if (!people.author(resolved)) return undefined
    return { id: resolved, ids: people.idsOf(resolved), records: [...records, ...namesakes], people }
  }

  #compile(
    feed: CuratedFeed,
    {
      candidates,
      people,
      storyOf,
      now,
    }: { candidates: readonly Article[]; people: Directory; storyOf?: StoryOf; now: Date },
  ): Edition {
    return compileEdition({
      feed,
      candidates,
      ...this.#given(people),
      ...(groups(feed) && storyOf && { storyOf }),
      names: { author: (id: string) => people.card(id)?.name, country: countryName },
      now,
    })
  }

  #editionOf(of: { path: string; title: string; articles: readonly Article[]; people: Directory }): Edition {
    const { path, title, articles, people } = of
    return editionOf({
      path,
      title,
      description: saidOf(title),
      articles,
      ...this.#given(people),
      limit: this.#limit ?? LIMIT,
      now: this.#ports.now(),
    })
  }

  /** What every edition is given beside its articles. */
  #given(people: Directory): Pick<EditionInput, 'authorsOf' | 'picks' | 'sources' | 'readByline'> {
    return {
      authorsOf: (article) => cardsOf(article, people),
      picks: this.#newsroom.picks,
      sources: this.#newsroom.sources,
      readByline: (line, article) => creditsOf(line, article, people),
    }
  }

  /** A feed that takes all and leaves nothing out needs to see no more than it shows. */
  #windowOf(feed: CuratedFeed): number {
    const plain = takesAll(feed) && !groups(feed) && feed.perSource === undefined && feed.perDay === undefined
    return plain ? feed.limit + this.#newsroom.picks.length : Math.max(WINDOW, 2 * feed.limit)
  }

  async #withArchives(
    edition: Edition,
    feed: ArchivedFeed,
    seq: number,
  ): Promise<{ edition: Edition; filing: Filing }> {
    const filing = await fileArchives(feed, this.#ports, seq)
    if (filing.newest === 0) return { edition, filing }
    const archives = { previous: archivePath(edition.feed.path, filing.newest) }
    return { edition: { ...edition, feed: { ...edition.feed, archives } }, filing }
  }

  #archivedFacet(edition: Edition, kind: string, ids: readonly string[]): ArchivedFeed {
    const listed = (since: number) => this.#ports.store.numbersSince(since, [[kind, ids]])
    return { edition, limit: this.#limit ?? LIMIT, listed }
  }

  #archivedCurated(
    feed: CuratedFeed,
    { storyOf, ...rest }: Pick<ArchivedFeed, 'edition' | 'listed'> & { storyOf?: StoryOf },
  ): ArchivedFeed {
    const { limit } = feed
    if (!this.#leavesOut(feed) && !groups(feed)) return { ...rest, limit }
    return { ...rest, limit, group: (numbers) => this.#stand(uncapped(feed), numbers, storyOf) }
  }

  /** Finds what each feed's rule lets in among the articles written since, from one reading of them. Caps shape the feed, not its archives. */
  #passing(feeds: readonly CuratedFeed[]): (since: number) => Promise<ReadonlyMap<string, readonly Filed[]>> {
    const known = new Map<number, Promise<ReadonlyMap<string, readonly Filed[]>>>()
    const find = async (since: number) => {
      const listed = await this.#ports.store.numbersSince(since)
      const passed = new Map(
        feeds.map((feed): [string, Filed[]] => [feed.id, this.#leavesOut(feed) ? [] : listed]),
      )
      const choosy = feeds.filter((feed) => this.#leavesOut(feed))
      for (let from = 0; choosy.length > 0 && from < listed.length; from += BATCH) {
        const dates = new Map(listed.slice(from, from + BATCH))
        const read = await this.#read([...dates.keys()], choosy)
        for (const feed of choosy) {
          const numbers = this.#standing({ ...uncapped(feed), groupStories: false }, read).flat()
          passed.get(feed.id)?.push(...numbers.map((n): Filed => [n, dates.get(n) ?? 0]))
        }
      }
      return passed
    }
    return (since) => {
      const found = known.get(since) ?? find(since)
      known.set(since, found)
      return found
    }
  }

  #leavesOut(feed: CuratedFeed): boolean {
    return !takesAll(feed) || this.#newsroom.picks.some(({ verdict }) => verdict === 'drop')
  }

  /** Which of these articles a feed lets in, by number, those of one story together, the oldest first. */
  async #stand(feed: CuratedFeed, numbers: readonly number[], storyOf?: StoryOf): Promise<number[][]> {
    return this.#standing(feed, await this.#read(numbers, [feed]), storyOf)
  }

  async #read(
    numbers: readonly number[],
    feeds: readonly CuratedFeed[],
  ): Promise<{ numbered: Numbered[]; people: Directory }> {
    const bodies = feeds.some((feed) => readsText(feed.rule))
    const numbered = await this.#ports.store.articlesByNumber(numbers, { bodies })
    return { numbered, people: await this.#directory(numbered.map(({ article }) => article)) }
  }

  #standing(
    feed: CuratedFeed,
    { numbered, people }: { numbered: readonly Numbered[]; people: Directory },
    storyOf?: StoryOf,
  ): number[][] {
    const candidates = numbered.map(({ article }) => article)
    const { entries } = this.#compile(feed, { candidates, people, storyOf, now: this.#ports.now() })
    const byId = new Map(numbered.map(({ n, article }) => [article.id, n]))
    return entries
      .map(({ article, alsoCovered }) => [article, ...alsoCovered].flatMap(({ id }) => byId.get(id) ?? []))
      .reverse()
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
  async #stories(candidates: readonly Article[]): Promise<StoryOf> {
    const oldest = candidates.at(-1)
    if (!oldest) return () => undefined
    const since = publishedOf(oldest)
    return storiesOf(await this.#ports.store.signatures({ since, limit: WINDOW }))
  }

  /** Choosing needs no bodies, showing does: only those of the chosen are read. */
  async #withBodies(editions: readonly Edition[]): Promise<Edition[]> {
    const ids = new Set(editions.flatMap((edition) => edition.entries.map((entry) => entry.article.id)))
    const bodies = await this.#ports.store.bodies([...ids])
    return editions.map((edition) => ({
      ...edition,
      entries: edition.entries.map((entry) => ({
        ...entry,
        article: { ...entry.article, articleBody: bodies.get(entry.article.id) ?? '' },
      })),
    }))
  }
}

const groups = (feed: CuratedFeed): boolean => feed.groupStories !== false

const uncapped = (feed: CuratedFeed): CuratedFeed => ({
  ...feed,
  limit: Number.POSITIVE_INFINITY,
  perSource: undefined,
  perDay: undefined,
})

const takesAll = ({ rule }: CuratedFeed): boolean => 'all' in rule && rule.all.length === 0

const saidOf = (title: string): string => `${title}: articles across outlets`

const isBy = (id: string, article: Article, people: Directory): boolean =>
  article.byline.credits.some((credit) => people.resolve(credit.author, article.source.id) === id)

const mentionOf = ({ id, url, headline, source }: Article) => ({ id, url, headline, outlet: source.outlet })

/** The cards of an article's people in the order of its credits, each once. */
function cardsOf(article: Article, people: Directory): AuthorCard[] {
  const seen = new Set<string>()
  return article.byline.credits.flatMap((credit) => {
    const card = people.card(credit.author, article.source.id)
    // A name that has no record, as a corrected byline may bring, has no page to link to either.
    if (!card || seen.has(card.id)) return []
    seen.add(card.id)
    return [card]
  })
}

const namedAsPrinted = (article: Article): AuthorCard[] => article.byline.credits.map(plainCard)

const plainCard = ({ author, kind, name }: Credit): AuthorCard => ({ id: author, kind, name, outlets: [] })

/** A byline that an editor has corrected, read: names that the article's own credits know keep their record. */
function creditsOf(line: string, article: Article, people?: Directory): Credit[] {
  const known = new Map(article.byline.credits.map((credit) => [foldName(credit.name), credit.author]))
  return readByline(line, { outlet: article.source.outlet, language: article.language }).map(
    ({ role, name, kind }) => {
      const id = slug(name)
      return { role, name, kind, author: known.get(foldName(name)) ?? people?.resolve(id) ?? id }
    },
  )
}
