/** What two reports have in common, and what each has: weights of terms, which count more the rarer they are. */
export interface Shared {
  /** In both headlines. */
  readonly headlines: number
  /** Of the one's headline, anywhere in the other. */
  readonly ofA: number
  readonly ofB: number
  /** Of headline and lead, where a term of a lead counts half. */
  readonly all: number
}

/** As much of a report as its weight tells. */
export interface Weighed {
  readonly source: string
  /** Milliseconds. */
  readonly published: number
  /** Of the headline's terms. */
  readonly headline: number
  /** Of all terms, where those of the lead count half. */
  readonly length: number
  /** The first state and the first deed that the headline names: mostly who acts, and how. */
  readonly state: string | undefined
  readonly deed: string | undefined
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

/** Weighs what two reports share. The same numbers whichever comes first. */
export function evidenceOf(shared: Shared, a: Weighed, b: Weighed): Evidence {
  const headlines = share(shared.headlines, a.headline * b.headline)
  const [otherState, otherDeed] = [differ(a.state, b.state), differ(a.deed, b.deed)]
  const hours = Math.abs(a.published - b.published) / 3_600_000
  return {
    headlines,
    across: (ratio(shared.ofA, a.headline) + ratio(shared.ofB, b.headline)) / 2,
    all: share(shared.all, a.length * b.length),
    unshared: Math.min(a.headline - shared.ofA, b.headline - shared.ofB) / 20,
    apart: Math.log1p(hours / 6),
    sameSource: a.source === b.source ? Math.max(1, hours / 5) : 0,
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

/** The logarithm of the odds that two reports tell one story: above 0 it is likelier than not. */
export function oddsOf(evidence: Evidence): number {
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

/** No pair that shares so much, at that distance in milliseconds, can have more: quick, for the many that have little. */
export function mostOdds(headlines: number, across: number, apart: number): number {
  const hours = Math.min(apart / 3_600_000, APART.length - 1) | 0
  return (
    LEARNT.start +
    LEARNT.headlines * headlines +
    LEARNT.across * across +
    LEARNT.all +
    LEARNT.apart * APART[hours]!
  )
}

/** `Evidence.apart` at each full hour. */
const APART = Float64Array.from({ length: 100 }, (_, hour) => Math.log1p(hour / 6))
