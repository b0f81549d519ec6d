import type { EditionInput } from './curate/compile-edition.ts'
import { readByline } from './enrich/byline.ts'
import { type Directory, directory } from './enrich/directory.ts'
import { slug } from './enrich/slug.ts'
import type { Article } from './model/article.ts'
import type { Author, AuthorCard, Credit } from './model/author.ts'
import { foldName } from './model/fold-name.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Ports } from './ports.ts'

/** A person, found by an id of theirs. */
export interface FoundPerson {
  /** The id of today. */
  readonly id: string
  /** All ids under which their articles are listed. */
  readonly ids: readonly string[]
  /** Some of these list a namesake's articles too: the outlet tells whose each is. */
  readonly shares: boolean
  readonly records: readonly Author[]
  readonly directory: Directory
}

/** Who is who, as far as it is asked: the records of the store with what the editor says of them. */
export class People {
  readonly #ports: Ports
  readonly #newsroom: Newsroom

  constructor(ports: Ports, newsroom: Newsroom) {
    this.#ports = ports
    this.#newsroom = newsroom
  }

  /** Everybody who signs these articles. */
  async of(articles: readonly Article[], more: readonly Author[] = []): Promise<Directory> {
    const { store } = this.#ports
    const ids = new Set(articles.flatMap((article) => article.byline.credits.map((credit) => credit.author)))
    const learned = await store.authors([...ids])
    const older = learned.flatMap((author) => author.mergedInto ?? [])
    return this.#directoryOf([...learned, ...(await store.authors(older)), ...more])
  }

  /** Everybody who has a record. */
  async everybody(): Promise<Directory> {
    return this.#directoryOf(await this.#ports.store.allAuthors())
  }

  /** The person that an id leads to by now, with all records that are theirs. */
  async find(id: string): Promise<FoundPerson | undefined> {
    const { store } = this.#ports
    const byHand = this.#newsroom.authors.find((author) => author.id === id)
    const own = await store.authors([id])
    const names = [byHand, ...own]
      .flatMap((each) => (each ? [each.name, ...(each.aliases ?? [])] : []))
      .map(foldName)
    const merged = own.flatMap((each) => each.mergedInto ?? [])
    const records = [...own, ...(await store.authorsNamed(names, merged))]
    const found = this.#directoryOf(records)
    const resolved = found.resolve(id)
    if (!found.author(resolved)) return undefined
    const shared = records.map((each) => each.id).filter((each) => this.#isShared(each, found))
    const ids = [...new Set([...found.idsOf(resolved), ...shared])]
    return { id: resolved, ids, shares: shared.length > 0, records, directory: found }
  }

  /** Whether an id stands for one person at one outlet and for another at another. */
  #isShared(id: string, people: Directory): boolean {
    const usual = people.resolve(id)
    return this.#newsroom.sources.some((source) => people.resolve(id, source.id) !== usual)
  }

  #directoryOf(learned: readonly Author[]): Directory {
    const outlets = new Map(this.#newsroom.sources.map((source) => [source.id, source.outlet]))
    return directory({
      learned,
      curated: this.#newsroom.authors,
      outletName: (id) => outlets.get(id),
      now: this.#ports.now(),
    })
  }
}

/** What every edition is given beside its articles: who is who, and what people have decided. */
export function givenTo(
  people: Directory,
  { picks, sources, topics }: Newsroom,
): Pick<EditionInput, 'authorsOf' | 'picks' | 'sources' | 'topics' | 'readByline'> {
  return {
    authorsOf: (article) => cardsOf(article, people),
    picks,
    sources,
    topics,
    readByline: (line, article) => creditsOf(line, article, people),
  }
}

/** Whether an article is by this person. */
export function isBy(id: string, article: Article, people: Directory): boolean {
  return article.byline.credits.some((credit) => people.resolve(credit.author, article.source.id) === id)
}

/** People as an article itself names them, whatever their records say. */
export function namedAsPrinted(article: Article): AuthorCard[] {
  return article.byline.credits.map(({ author, kind, name }) => ({ id: author, kind, name, outlets: [] }))
}

/** A byline that an editor has corrected, read: names that the article's own credits know keep their record. */
export function creditsOf(line: string, article: Article, people?: Directory): Credit[] {
  const known = new Map(article.byline.credits.map((credit) => [foldName(credit.name), credit.author]))
  return readByline(line, { outlet: article.source.outlet, language: article.language }).map(
    ({ role, name, kind }) => {
      const id = slug(name)
      return { role, name, kind, author: known.get(foldName(name)) ?? people?.resolve(id) ?? id }
    },
  )
}

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
