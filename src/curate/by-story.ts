import type { Article } from '../model/article.ts'
import type { Candidate, EditionInput } from './compile-edition.ts'
import { publishedOf } from './order.ts'

/** Puts articles that tell one story together, in the order of their newest; in each the article first that leads. Two that the editor wants in stay two. */
export function byStory(admitted: readonly Candidate[], input: EditionInput): Candidate[][] {
  const weightOf = weights(input)
  const stories: Candidate[][] = []
  const chosenFirst = (a: Candidate, b: Candidate) => Number(b.chosen) - Number(a.chosen)
  for (const story of gather(admitted, input.storyOf)) {
    story.sort((a, b) => chosenFirst(a, b) || leadFirst(a.article, b.article, weightOf))
    const extra = story.slice(1).filter((each) => each.chosen)
    stories.push(
      story.filter((each) => !extra.includes(each)),
      ...extra.map((each) => [each]),
    )
  }
  return stories
}

function gather(admitted: readonly Candidate[], storyOf: EditionInput['storyOf']): Candidate[][] {
  const stories = new Map<string, Candidate[]>()
  for (const each of admitted) {
    const key = storyOf?.(each.article) ?? `alone ${each.article.id}`
    const story = stories.get(key)
    if (story === undefined) stories.set(key, [each])
    else story.push(each)
  }
  return [...stories.values()]
}

/** Why an article leads the others of its story, in words that complete "it leads …". */
export function whyItLeads(
  [lead, ...others]: readonly [Candidate, ...Candidate[]],
  input: EditionInput,
): string {
  const weightOf = weights(input)
  if (lead.chosen) return 'the editor’s choice'
  const before = others.find(({ article }) => leadFirst(article, lead.article, weightOf) < 0)
  if (before) return `${before.article.source.outlet} has its places already`
  const weight = weightOf(lead.article)
  const rivals = others.filter(({ article }) => weightOf(article) === weight)
  if (rivals.length === 0) return `its outlet weighs most, ${weight}`
  const published = publishedOf(lead.article)
  if (rivals.every(({ article }) => publishedOf(article) > published)) return 'it was first'
  return 'it was among the first'
}

/** The greater weight leads; then who told it first, then who lets readers have the whole text. */
function leadFirst(a: Article, b: Article, weightOf: (article: Article) => number): number {
  return (
    weightOf(b) - weightOf(a) ||
    publishedOf(a).getTime() - publishedOf(b).getTime() ||
    Number(b.source.republish === 'full') - Number(a.source.republish === 'full') ||
    (a.id < b.id ? -1 : 1)
  )
}

function weights({ feed, sources }: EditionInput): (article: Article) => number {
  const own = new Map(sources.map((source) => [source.id, source.weight ?? 1]))
  return ({ source }) => feed.weights?.[source.id] ?? own.get(source.id) ?? 1
}
