import type { StoryTerms } from './story-signature.ts'
import { commonShare } from './terms.ts'

/** A report as it is compared: its terms, and when and by whom it was published. */
export interface Report extends StoryTerms {
  readonly id: string
  readonly source: string
  /** Milliseconds. */
  readonly published: number
}

/** Two reports, by their places in the list, that are likelier than not to tell one story: the odds' logarithm is above 0. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** A comparison of reports of one language with one another. */
export interface Comparison {
  /** All likely pairs. */
  readonly likely: readonly Likeness[]
  /** Of any pair. */
  readonly evidence: (a: number, b: number) => Evidence
  readonly odds: (a: number, b: number) => number
}

/** Reports further apart tell two stories, or one that has grown old. */
const LONGEST_APART = 72 * 3_600_000
/** Reports that are taken for granted beside the batch, so that in a small one no word is rare only because it is small. */
const BACKGROUND = 1000
/** A report that is likely the same as so many others is compared no further: a flood of copies stays cheap. */
const MOST_LIKELY = 60

/**
 * Compares reports through what they share: each term leads to the reports that have it, so that two without a common
 * term never meet. `reports` in the order of their dates.
 */
export function compare(reports: readonly Report[]): Comparison {
  const pages = weigh(reports)
  const evidence = (a: number, b: number) => evidenceOf(meet(pages[a]!, pages[b]!), pages[a]!, pages[b]!)
  return { likely: findLikely(pages), evidence, odds: (a, b) => oddsOf(evidence(a, b)) }
}

/** A report with the weight of its terms: a term counts more in a headline, and more the rarer it is. */
interface Page {
  readonly report: Report
  readonly terms: ReadonlyMap<string, Term>
  readonly headline: number
  readonly length: number
  /** The first state and the first deed that the headline names: mostly who acts, and how. */
  readonly state?: string
  readonly deed?: string
}

interface Term {
  readonly weight: number
  readonly inHeadline: boolean
}

const IN_LEAD = 0.5

function weigh(reports: readonly Report[]): Page[] {
  const texts = joinCompounds(reports)
  const counts = new Map<string, number>()
  for (const { headline, lead } of texts) {
    for (const term of new Set([...headline, ...lead])) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const all = reports.length + BACKGROUND
  const language = reports[0]?.language ?? ''
  const rarity = (term: string) =>
    Math.log(all / (counts.get(term)! + commonShare(term, language) * BACKGROUND + 1))
  return texts.map(({ headline, lead }, index) => {
    const terms = new Map<string, Term>()
    for (const term of lead) terms.set(term, { weight: Math.max(0, rarity(term)), inHeadline: false })
    for (const term of headline) terms.set(term, { weight: Math.max(0, rarity(term)), inHeadline: true })
    let [inHeadline, length] = [0, 0]
    for (const term of terms.values()) {
      if (term.inHeadline) inHeadline += term.weight
      length += term.inHeadline ? term.weight : term.weight * IN_LEAD
    }
    const state = headline.find((term) => term.startsWith('@'))
    const deed = headline.find((term) => term.startsWith('!'))
    return { report: reports[index]!, terms, headline: inHeadline, length, state, deed }
  })
}

/** "Gold mine" is "goldmine" where another report writes it so. */
function joinCompounds(reports: readonly Report[]): { headline: string[]; lead: string[] }[] {
  const words = new Set(reports.flatMap(({ headline, lead }) => [...headline, ...lead]))
  const join = (terms: readonly string[]) => {
    const joined: string[] = []
    for (let at = 0; at < terms.length; at++) {
      const [term, next] = [terms[at]!, terms[at + 1]]
      const both =
        next === undefined || term.length < 3 || next.length < 3 ? undefined : bare(term) + bare(next)
      if (both === undefined || !words.has(both)) joined.push(term)
      else {
        joined.push(both)
        at++
      }
    }
    return joined
  }
  return reports.map(({ headline, lead }) => ({ headline: join(headline), lead: join(lead) }))
}

function bare(term: string): string {
  return term.startsWith('!') ? term.slice(1) : term
}

/** What two reports share, as weights of terms. */
interface Shared {
  /** In both headlines. */
  headlines: number
  /** Of the one's headline, anywhere in the other. */
  ofA: number
  ofB: number
  all: number
}

function add(shared: Shared, a: Term, b: Term): void {
  const { weight } = a
  if (a.inHeadline && b.inHeadline) shared.headlines += weight
  if (a.inHeadline) shared.ofA += weight
  if (b.inHeadline) shared.ofB += weight
  shared.all += weight * (a.inHeadline ? 1 : IN_LEAD) * (b.inHeadline ? 1 : IN_LEAD)
}

function meet(a: Page, b: Page): Shared {
  const shared: Shared = { headlines: 0, ofA: 0, ofB: 0, all: 0 }
  for (const [name, term] of a.terms) {
    const other = b.terms.get(name)
    if (other !== undefined) add(shared, term, other)
  }
  return shared
}

/** A report that has a term, as one number: its place, doubled, and one more where the term stands in the headline. */
type Haver = number

/** Reports whose headlines are to be found in one another by less than this are not looked at closer. */
const LEAST_ACROSS = 0.05

function findLikely(pages: readonly Page[]): Likeness[] {
  const likely: Likeness[] = []
  const havers = new Map<string, Haver[]>()
  const sums = sumsFor(pages)
  for (const [b, page] of pages.entries()) {
    sums.begin(page)
    for (const [name, term] of page.terms) {
      const before = havers.get(name) ?? []
      sums.addAll(before, term)
      before.push(2 * b + (term.inHeadline ? 1 : 0))
      havers.set(name, before)
    }
    likely.push(...best(sums.likely(b)))
  }
  return likely
}

/** The sums of what one report shares with each of the earlier ones: in plain arrays, since there are millions. */
function sumsFor(pages: readonly Page[]) {
  const count = pages.length
  const [headlines, ofA, ofB, all] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  /** The first report that is not too old; what stands before it is never looked at. */
  let oldest = 0
  return {
    begin(page: Page): void {
      while (page.report.published - pages[oldest]!.report.published > LONGEST_APART) oldest++
      for (const each of [headlines, ofA, ofB, all]) each.fill(0, oldest)
    },
    addAll(havers: readonly Haver[], { weight, inHeadline }: Term): void {
      for (let at = havers.length - 1; at >= 0; at--) {
        const a = havers[at]! >> 1
        if (a < oldest) return
        const inOther = (havers[at]! & 1) === 1
        if (inOther && inHeadline) headlines[a]! += weight
        if (inOther) ofA[a]! += weight
        if (inHeadline) ofB[a]! += weight
        all[a]! += weight * (inOther ? 1 : IN_LEAD) * (inHeadline ? 1 : IN_LEAD)
      }
    },
    likely(b: number): Likeness[] {
      const likely: Likeness[] = []
      const own = pages[b]!.headline
      for (let a = oldest; a < b; a++) {
        const other = pages[a]!.headline
        if (ofA[a]! * own + ofB[a]! * other <= 2 * LEAST_ACROSS * own * other) continue
        const shared = { headlines: headlines[a]!, ofA: ofA[a]!, ofB: ofB[a]!, all: all[a]! }
        const odds = oddsOf(evidenceOf(shared, pages[a]!, pages[b]!))
        if (odds > 0) likely.push({ a, b, odds })
      }
      return likely
    },
  }
}

function best(likely: Likeness[]): Likeness[] {
  if (likely.length <= MOST_LIKELY) return likely
  return likely.sort((x, y) => y.odds - x.odds || y.a - x.a).slice(0, MOST_LIKELY)
}

/** What speaks for two reports telling one story, and what against it; all but the times from 0 to about 1. */
export interface Evidence {
  /** What the headlines share of their weight. */
  readonly headlines: number
  /** What of each headline is found anywhere in the other report. */
  readonly across: number
  /** What headline and lead share. */
  readonly all: number
  /** What the headline that is told more fully by the other report still has to itself: a step further in a saga has much. */
  readonly unshared: number
  /** Of the time between them: the first hours count most. */
  readonly apart: number
  /** An outlet brings its report up to date within hours; the next day it has a new one, or its column. */
  readonly sameSource: number
  /** The headlines begin with different states, or tell different deeds first: one state suspends, the other scraps. */
  readonly otherState: number
  readonly otherDeed: number
  /** Both: the answer of somebody else. */
  readonly answer: number
  /** Another deed where nearly all other words are the same: the next step. */
  readonly step: number
}

function evidenceOf(shared: Shared, a: Page, b: Page): Evidence {
  const headlines = share(shared.headlines, a.headline * b.headline)
  const [otherState, otherDeed] = [differ(a.state, b.state), differ(a.deed, b.deed)]
  const hours = Math.abs(a.report.published - b.report.published) / 3_600_000
  return {
    headlines,
    across: (ratio(shared.ofA, a.headline) + ratio(shared.ofB, b.headline)) / 2,
    all: share(shared.all, a.length * b.length),
    unshared: Math.min(a.headline - shared.ofA, b.headline - shared.ofB) / 20,
    apart: Math.log1p(hours / 6),
    sameSource: a.report.source === b.report.source ? Math.max(1, hours / 5) : 0,
    otherState,
    otherDeed,
    answer: otherState * otherDeed,
    step: otherDeed * headlines,
  }
}

function differ(a: string | undefined, b: string | undefined): number {
  return a !== undefined && b !== undefined && a !== b ? 1 : 0
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function share(part: number, product: number): number {
  return product === 0 ? 0 : part / Math.sqrt(product)
}

/** Learnt from events grouped by hand: `docs/notes/why-a-story-is-shown-once.md` tells how. */
const LEARNT = {
  start: -0.74,
  headlines: 2.78,
  across: 4.61,
  all: 1.4,
  unshared: -1.33,
  apart: -2.54,
  sameSource: -0.89,
  otherState: -1.72,
  otherDeed: -0.76,
  answer: -1.14,
  step: -1.41,
}

/** The logarithm of the odds that two reports tell one story. */
function oddsOf(evidence: Evidence): number {
  return (
    LEARNT.start +
    LEARNT.headlines * evidence.headlines +
    LEARNT.across * evidence.across +
    LEARNT.all * evidence.all +
    LEARNT.unshared * evidence.unshared +
    LEARNT.apart * evidence.apart +
    LEARNT.sameSource * evidence.sameSource +
    LEARNT.otherState * evidence.otherState +
    LEARNT.otherDeed * evidence.otherDeed +
    LEARNT.answer * evidence.answer +
    LEARNT.step * evidence.step
  )
}
