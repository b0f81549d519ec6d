import { type Comparison, compare, type Report } from './likeness.ts'
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
  return groupReports(
    articles.map((article) => ({
      id: article.id,
      source: article.source,
      published: Date.parse(article.published) || 0,
      ...storyTerms(article),
    })),
  )
}

/** The same from terms that were kept. Stories are told in one language: another one's readers could not follow. */
export function groupReports(reports: readonly Report[]): string[][] {
  const inOrder = [...new Map(reports.map((report) => [report.id, report])).values()].sort(byDate)
  const groups = [...Map.groupBy(inOrder, (report) => report.language).values()].flatMap(groupLanguage)
  return groups.map((group) => group.map((report) => report.id))
}

function byDate(a: Report, b: Report): number {
  return a.published - b.published || (a.id < b.id ? -1 : 1)
}

function groupLanguage(reports: Report[]): Report[][] {
  const comparison = compare(reports)
  const groups = connected(comparison, reports.length).flatMap((chain) => split(chain, comparison))
  return groups.map((group) => group.map((index) => reports[index]!))
}

/** A chain longer than this is a flood, not a story: only stronger links count in it; one that they hold together is cut. */
const LONGEST_CHAIN = 150
const STRONGEST = 4

/** Reports that likely pairs link to one another, directly or through others. */
function connected({ likely }: Comparison, count: number): number[][] {
  let chains = chainsOf(
    Array.from({ length: count }, (_, index) => index),
    likely,
  )
  for (let least = 1; least <= STRONGEST && chains.some(isLong); least++) {
    const strong = likely.filter(({ odds }) => odds > least)
    chains = chains.flatMap((chain) => (isLong(chain) ? chainsOf(chain, strong) : [chain]))
  }
  return chains.flatMap(cut)
}

function isLong(chain: readonly number[]): boolean {
  return chain.length > LONGEST_CHAIN
}

function cut(chain: readonly number[]): number[][] {
  const pieces: number[][] = []
  for (let at = 0; at < chain.length; at += LONGEST_CHAIN) pieces.push(chain.slice(at, at + LONGEST_CHAIN))
  return pieces
}

function chainsOf(members: readonly number[], links: Comparison['likely']): number[][] {
  const roots = new Map(members.map((member) => [member, member]))
  const rootOf = (member: number): number => {
    let root = member
    while (roots.get(root) !== root) root = roots.get(root)!
    roots.set(member, root)
    return root
  }
  for (const { a, b } of links) {
    if (!roots.has(a) || !roots.has(b)) continue
    const [one, other] = [rootOf(a), rootOf(b)]
    roots.set(Math.max(one, other), Math.min(one, other))
  }
  return [...Map.groupBy(members, rootOf).values()]
}

/** One unlikely pair does not keep a group apart by itself, however unlikely. */
const LEAST = -3
const MOST = 3

/** What a chain links falls apart where its parts are not alike on the whole: the next step of a saga looks like the last, not like the first. */
function split(chain: readonly number[], comparison: Comparison): number[][] {
  const groups = new Map(chain.map((member) => [member, [member]]))
  const sums = sumsOf(chain, comparison)
  for (;;) {
    const pair = likeliest(groups, sums)
    if (pair === undefined) return [...groups.values()]
    merge(pair, groups, sums)
  }
}

type Sums = Map<number, Map<number, number>>

function sumsOf(chain: readonly number[], { odds }: Comparison): Sums {
  const sums: Sums = new Map(chain.map((member) => [member, new Map()]))
  for (const [index, b] of chain.entries()) {
    for (const a of chain.slice(0, index)) {
      const sum = Math.max(LEAST, Math.min(MOST, odds(a, b)))
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
