import type { AuthorCard } from '../model/author.ts'
import type { Edition, Reason } from '../model/edition.ts'
import { compileEdition, type EditionInput } from './compile-edition.ts'

/** An edition of one author, country, topic, outlet or combination: the store has chosen its articles. */
export interface EditionOf extends Omit<EditionInput, 'feed' | 'candidates'> {
  /** `/authors/jason-ditz`; without its first slash it is the feed that a pick may name. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly language?: string
  readonly articles: EditionInput['candidates']
  /** None when absent. */
  readonly limit?: number
  /** Why each of them is in: "is by Jason Ditz". */
  readonly reasons?: readonly Omit<Reason, 'by' | 'at'>[]
  /** Whose feed it is, where it is one author's. */
  readonly author?: AuthorCard
  /** ISO date that stands on it while it is empty. */
  readonly since?: string
}

/** Compiles the feed of an author, country, topic, outlet or combination: no rule and no cap but the limit; the editor's word counts here too. */
export function editionOf(ask: EditionOf): Edition {
  const {
    path,
    title,
    description,
    language,
    articles,
    reasons = [{ says: `belongs to “${title}”` }],
    author,
    limit = Infinity,
    since = '1970-01-01',
  } = ask
  const id = path.replace(/^\//, '')
  const feed = { id, title, description, language, rule: { all: [] }, limit, since }
  const edition = compileEdition({ ...ask, feed, candidates: articles })
  const entries = edition.entries.map((entry) => ({ ...entry, reasons: entry.reasons.flatMap(worded) }))
  return { ...edition, feed: { ...edition.feed, path }, entries, leftOut: [], ...(author ? { author } : {}) }

  function worded(each: Reason): Reason[] {
    return each.at === 'rule'
      ? reasons.map((reason): Reason => ({ by: 'rule', at: path, ...reason }))
      : [each]
  }
}
