import type { Editions } from '../editions.ts'
import type { AuthorCard } from '../model/author.ts'
import { foldName } from '../model/fold-name.ts'
import { compareNames } from '../render/compare-names.ts'
import { initialOf } from '../render/pages/index-page.ts'
import { tidyQuery } from '../search.ts'

/** An author and the number of their articles. */
export type CountedAuthor = AuthorCard & { readonly articles: number }

/** So many stand on one page; of more, the busiest do, and all under their initials. */
const MANY = 400
const BUSIEST = 100
const FOUND = 200

/** The authors of the index, read once for as long as nothing is published. */
export class AuthorsIndex {
  readonly #editions: Editions
  #known: { readonly token: string; readonly authors: Promise<readonly CountedAuthor[]> } | undefined

  constructor(editions: Editions) {
    this.#editions = editions
  }

  /** What the first page shows: everybody, or the busiest and all initials. */
  async front(token: string): Promise<{ authors: readonly CountedAuthor[]; initials?: readonly string[] }> {
    const authors = await this.#all(token)
    if (authors.length <= MANY) return { authors }
    const busiest = [...authors].sort((a, b) => b.articles - a.articles || compareNames(a.name, b.name))
    return { authors: busiest.slice(0, BUSIEST), initials: initialsOf(authors) }
  }

  /** The authors under an initial; none where it is nobody's. */
  async under(
    initial: string,
    token: string,
  ): Promise<{ authors: readonly CountedAuthor[]; initials: readonly string[] }> {
    const authors = await this.#all(token)
    return {
      authors: authors.filter(({ name }) => initialOf(name) === initial),
      initials: initialsOf(authors),
    }
  }

  /** The authors whose names have words that begin like all of the query's. */
  async called(query: string, token: string): Promise<readonly CountedAuthor[]> {
    const wanted = foldName(tidyQuery(query)).split(' ').filter(Boolean)
    if (wanted.length === 0) return []
    const found = (await this.#all(token)).filter(({ name }) => {
      const words = foldName(name).split(' ')
      return wanted.every((start) => words.some((word) => word.startsWith(start)))
    })
    return found.sort((a, b) => b.articles - a.articles).slice(0, FOUND)
  }

  #all(token: string): Promise<readonly CountedAuthor[]> {
    if (this.#known?.token !== token) this.#known = { token, authors: this.#editions.allAuthors() }
    return this.#known.authors
  }
}

function initialsOf(authors: readonly CountedAuthor[]): string[] {
  return [...new Set(authors.map(({ name }) => initialOf(name)))].sort(compareNames)
}
