import { byDate, Comparison, type Likeness, type Page, type Report } from './likeness.ts'
import { storyTerms } from './story-signature.ts'

/** An article as far as its story is concerned: `text` is its first sentences, `published` an ISO date. */
export interface Told {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly source: string
  readonly published: string
  readonly language: string
}

/** Groups the ids of articles that tell the same story, each id once; the same groups in whatever order they come. */
export function groupStories(articles: readonly Told[]): string[][] {
  const reports = articles.map((article) => ({
    id: article.id,
    source: article.source,
    published: Date.parse(article.published) || 0,
    ...storyTerms(article),
  }))
  return new Stories().group(reports)
}

/**
 * Reports grouped by the story that they tell. Kept from one time to the next it compares only what is new and what
 * that touches; the groups are the same as if it began anew. Stories are told in one language: another one's readers
 * could not follow.
 */
export class Stories {
  #languages = new Map<string, Language>()

  /** The ids of these reports in groups. A report whose object is the same as last time has not changed. */
  group(reports: readonly Report[]): string[][] {
    const inOrder = [...new Map(reports.map((report) => [report.id, report])).values()].sort(byDate)
    const languages = new Map<string, Language>()
    const groups: (readonly Page[])[] = []
    for (const [language, its] of Map.groupBy(inOrder, (report) => report.language)) {
      const known = this.#languages.get(language) ?? new Language(language)
      languages.set(language, known)
      groups.push(...known.group(its))
    }
    this.#languages = languages
    return groups.map((group) => group.map(({ report }) => report.id))
  }
}

/** Parts of a chain as they were found last. */
interface Split {
  readonly chain: readonly Page[]
  readonly groups: readonly (readonly Page[])[]
}

class Language {
  readonly #comparison: Comparison
  /** By the first of their chain. */
  #splits = new Map<Page, Split>()

  constructor(language: string) {
    this.#comparison = new Comparison(language)
  }

  group(reports: readonly Report[]): (readonly Page[])[] {
    const { pages, changed } = this.#comparison.update(reports)
    const splits = new Map<Page, Split>()
    const groups: (readonly Page[])[] = []
    for (const chain of connected(pages, [...this.#comparison.likely(pages)])) {
      if (chain.length === 1) {
        groups.push(chain)
        continue
      }
      const known = this.#splits.get(chain[0]!)
      const holds = known && isSame(known.chain, chain) && !chain.some((page) => changed.has(page))
      const found = holds ? known : { chain, groups: split(chain, this.#comparison) }
      splits.set(chain[0]!, found)
      groups.push(...found.groups)
    }
    this.#splits = splits
    return groups
  }
}

function isSame(one: readonly Page[], other: readonly Page[]): boolean {
  return one.length === other.length && one.every((page, at) => page === other[at])
}

/** A chain longer than this is a flood, not a story: only stronger links count in it; one that they hold together is cut. */
const LONGEST_CHAIN = 150
const STRONGEST = 4

/** Reports that likely pairs link to one another, directly or through others. */
function connected(pages: readonly Page[], likely: readonly Likeness[]): Page[][] {
  let chains = chainsOf(pages, likely)
  for (let least = 1; least <= STRONGEST && chains.some(isLong); least++) {
    const strong = likely.filter(({ odds }) => odds > least)
    chains = chains.flatMap((chain) => (isLong(chain) ? chainsOf(chain, strong) : [chain]))
  }
  return chains.flatMap(cut)
}

function isLong(chain: readonly Page[]): boolean {
  return chain.length > LONGEST_CHAIN
}

function cut(chain: readonly Page[]): Page[][] {
  const pieces: Page[][] = []
  for (let at = 0; at < chain.length; at += LONGEST_CHAIN) pieces.push(chain.slice(at, at + LONGEST_CHAIN))
  return pieces
}

function chainsOf(members: readonly Page[], links: readonly Likeness[]): Page[][] {
  const roots = new Map(members.map((member) => [member, member]))
  const rootOf = (member: Page): Page => {
    let root = member
    while (roots.get(root) !== root) root = roots.get(root)!
    roots.set(member, root)
    return root
  }
  for (const { a, b } of links) {
    if (!roots.has(a) || !roots.has(b)) continue
    const [one, other] = [rootOf(a), rootOf(b)]
    if (byDate(one.report, other.report) < 0) roots.set(other, one)
    else roots.set(one, other)
  }
  return [...Map.groupBy(members, rootOf).values()]
}

/** One unlikely pair does not keep a group apart by itself, however unlikely. */
const LEAST = -3
const MOST = 3

/** What a chain links falls apart where its parts are not alike on the whole: the next step of a saga looks like the last, not like the first. */
function split(chain: readonly Page[], comparison: Comparison): Page[][] {
  const groups = new Map(chain.map((_, at) => [at, [at]]))
  const sums = sumsOf(chain, comparison)
  for (;;) {
    const pair = likeliest(groups, sums)
    if (pair === undefined) return [...groups.values()].map((group) => group.map((at) => chain[at]!))
    merge(pair, groups, sums)
  }
}

type Sums = Map<number, Map<number, number>>

function sumsOf(chain: readonly Page[], comparison: Comparison): Sums {
  const sums: Sums = new Map(chain.map((_, at) => [at, new Map()]))
  for (const [b, page] of chain.entries()) {
    for (let a = 0; a < b; a++) {
      const sum = Math.max(LEAST, Math.min(MOST, comparison.odds(page, chain[a]!)))
      sums.get(a)!.set(b, sum)
      sums.get(b)!.set(a, sum)
    }
  }
  return sums
}

/** Two groups whose pairs are likely on average: the likeliest, the earliest of equals. */
function likeliest(groups: ReadonlyMap<number, number[]>, sums: Sums): [number, number] | undefined {
  let [most, found]: [number, [number, number] | undefined] = [0, undefined]
  for (const [a, group] of groups) {
    for (const [b, sum] of sums.get(a)!) {
      if (b < a) continue
      const average = sum / (group.length * groups.get(b)!.length)
      if (average > most) [most, found] = [average, [a, b]]
    }
  }
  return found
}

function merge([a, b]: [number, number], groups: Map<number, number[]>, sums: Sums): void {
  groups.set(
    a,
    [...groups.get(a)!, ...groups.get(b)!].sort((x, y) => x - y),
  )
  groups.delete(b)
  const [kept, gone] = [sums.get(a)!, sums.get(b)!]
  sums.delete(b)
  kept.delete(b)
  for (const [other, sum] of gone) {
    if (other === a) continue
    const both = sum + kept.get(other)!
    kept.set(other, both)
    sums.get(other)!.set(a, both)
    sums.get(other)!.delete(b)
  }
}
