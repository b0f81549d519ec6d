/**
 * Learns the weights of `src/curate/evidence.ts` anew: `node bench/learn-likeness.ts STORIES.json`, a file of reports
 * with their events (`id headline text source published language event`). Prints them; a person puts them in.
 * The pairs of `tests/curate/told-pairs.ts` are learnt with them: they are what a small corpus has too little of.
 */
import { readFileSync } from 'node:fs'
import type { Told } from '../src/curate/duplicates.ts'
import type { Evidence } from '../src/curate/evidence.ts'
import { Comparison } from '../src/curate/likeness.ts'
import { storyTerms } from '../src/curate/story-signature.ts'
import { ONE_STORY, STILL_ONE, TWO_STORIES } from '../tests/curate/told-pairs.ts'
import { toldIn } from '../tests/curate/told-stories.ts'

interface Example {
  /** 1, and the evidence in the order of its names. */
  readonly values: readonly number[]
  readonly same: boolean
}

const file = process.argv[2]
if (file === undefined) throw new TypeError('usage: node bench/learn-likeness.ts STORIES.json')
const corpus: (Told & { event: string })[] = JSON.parse(readFileSync(file, 'utf8'))
const examples = [
  ...examplesOf(corpus),
  ...pairsAmong(ONE_STORY, true),
  ...pairsAmong([...TWO_STORIES, ...STILL_ONE], false),
]
const weights = learn(examples.map(({ example }) => example))
for (const [index, name] of ['start', ...Object.keys(examples[0]!.evidence)].entries()) {
  console.log(`${name}: ${weights[index]!.toFixed(2)},`)
}

/** All pairs that have something in common, or should have. */
function examplesOf(told: readonly (Told & { event: string })[]): { example: Example; evidence: Evidence }[] {
  const sorted = told.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1,
  )
  const comparison = new Comparison(sorted[0]!.language)
  const { pages } = comparison.update(
    sorted.map((each) => ({
      ...storyTerms(each),
      id: each.id,
      source: each.source,
      published: Date.parse(each.published),
    })),
  )
  const found: { example: Example; evidence: Evidence }[] = []
  for (const [b, one] of sorted.entries()) {
    for (const [a, other] of sorted.slice(0, b).entries()) {
      const known = comparison.evidence(pages[b]!, pages[a]!)
      const same = one.event === other.event
      if (same || known.all >= 0.03)
        found.push({ example: { values: [1, ...Object.values(known)], same }, evidence: known })
    }
  }
  return found
}

/** Each pair among the reports of an ordinary day. */
function pairsAmong(pairs: typeof ONE_STORY, same: boolean) {
  const day = toldIn('en')
  return pairs.flatMap(([headline, other, hours]) => {
    const report = (id: string, text: string, hour: number) => ({
      id,
      headline: text,
      text: '',
      source: id,
      published: new Date(Date.UTC(2025, 10, 24) + hour * 3_600_000).toISOString(),
      language: 'en',
      event: 'pair',
    })
    const found = examplesOf([
      ...day.map((each) => ({ ...each, event: each.id })),
      report('one', headline, 0),
      report('other', other, hours),
    ])
    return found
      .filter(({ example }) => example.same)
      .map((each) => ({ ...each, example: { ...each.example, same } }))
  })
}

/** Logistic regression by Adam, weights but the first held small. */
function learn(from: readonly Example[]): number[] {
  const count = from[0]!.values.length
  const zeros = () => new Array<number>(count).fill(0)
  const [weights, mean, square] = [zeros(), zeros(), zeros()]
  for (let step = 1; step <= 300; step++) {
    const slope = zeros()
    for (const { values, same } of from) {
      const odds = values.reduce((sum, value, index) => sum + value * weights[index]!, 0)
      const miss = 1 / (1 + Math.exp(-odds)) - (same ? 1 : 0)
      for (const [index, value] of values.entries()) slope[index]! += (100 * miss * value) / from.length
    }
    for (let index = 0; index < count; index++) {
      const pull = slope[index]! + (index === 0 ? 0 : 0.01 * weights[index]!)
      mean[index] = 0.9 * mean[index]! + 0.1 * pull
      square[index] = 0.99 * square[index]! + 0.01 * pull * pull
      weights[index]! -=
        (0.1 * mean[index]!) / (1 - 0.9 ** step) / (Math.sqrt(square[index]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return weights
}
