import { type Evidence, evidenceOf, mostOdds, oddsOf, type Weighed } from './evidence.ts'
import type { StoryTerms } from './story-signature.ts'
import { commonShare } from './terms.ts'

/** A report as it is compared: its terms, and when and by whom it was published. */
export interface Report extends StoryTerms {
  readonly id: string
  readonly source: string
  /** Milliseconds. */
  readonly published: number
}

/** A report among others. */
export interface Page {
  readonly report: Report
}

/** Two reports that are likelier than not to tell one story: the odds' logarithm is above 0. */
export interface Likeness {
  /** The earlier. */
  readonly a: Page
  readonly b: Page
  readonly odds: number
}

/** What an update has changed. */
export interface Changes {
  /** All reports, in the order of their dates. */
  readonly pages: readonly Page[]
  /** Those that are compared otherwise than before, or for the first time. */
  readonly changed: ReadonlySet<Page>
}

/** Reports further apart tell two stories, or one that has grown old. */
const LONGEST_APART = 72 * 3_600_000
/** Reports that are taken for granted beside the batch, so that in a small one no word is rare only because it is small. */
const BACKGROUND = 1000
/** A report that is likely the same as so many others is compared no further: a flood of copies stays cheap. */
const MOST_LIKELY = 60
/** Reports whose headlines are to be found in one another by less than this are not looked at closer. */
const LEAST_ACROSS = 0.05
const IN_LEAD = 0.5
/** Weights are whole multiples of this: sums of them are exact, whatever the order. */
const GRAIN = 1 / 1024
/** With so many terms, of which most are forgotten, it begins anew. */
const MOST_TERMS = 200_000

/** A report with its terms as numbers, and with whom it likely tells one story. */
interface OwnPage extends Page, Weighed {
  readonly slot: number
  /** As the report has them. */
  readonly rawHeadline: readonly number[]
  readonly rawLead: readonly number[]
  /** Hashes of what two neighbouring words make together. */
  readonly joints: Int32Array
  /** Each once, compounds joined, those of the headline first. */
  terms: Int32Array
  inHeadline: number
  headline: number
  length: number
  state: string | undefined
  deed: string | undefined
  /** Earlier ones; `isCut` where there were more than are kept. */
  likely: { readonly page: OwnPage; readonly odds: number }[]
  isCut: boolean
}

/**
 * Compares reports of one language through what they share: each term leads to the reports that have it, so that two
 * without a common term never meet. It is kept from one time to the next, and what an update does not touch is not
 * compared again; what comes out is the same as if all were compared anew.
 */
export class Comparison {
  readonly #language: string
  #pages = new Map<string, OwnPage>()
  /** `stepOf` the number of reports: weights depend on it. */
  #step = 0
  #ids = new Map<string, number>()
  #terms: string[] = []
  /** Per term: share of all news, reports that have it as printed and with compounds joined, weight, and who has it where. */
  #common: number[] = []
  #printed: number[] = []
  #counts: number[] = []
  #weights: number[] = []
  #headlines: number[][] = []
  #leads: number[][] = []
  #hashes: number[] = []
  /** Where the terms of one report stand: 1 in its lead, 2 in its headline. */
  #places = new Uint8Array(0)
  #placed: OwnPage | undefined
  #sums = new Sums()
  /** Who has which slot. */
  #slots: OwnPage[] = []
  #freeSlots: number[] = []

  constructor(language: string) {
    this.#language = language
  }

  /** Brings it to these reports, each id once, in the order of their dates. One whose object is the same has not changed. */
  update(reports: readonly Report[]): Changes {
    const step = stepOf(reports.length)
    if (step !== this.#step || this.#terms.length > MOST_TERMS) this.#beginAnew(step)
    const wanted = new Set(reports)
    const gone = [...this.#pages.values()].filter(({ report }) => !wanted.has(report))
    for (const page of gone) this.#pages.delete(page.report.id)
    const fresh = reports.filter(({ id }) => !this.#pages.has(id)).map((report) => this.#read(report))
    const changed = gone.length + fresh.length === 0 ? new Set<OwnPage>() : this.#replace(gone, fresh)
    for (const page of fresh) this.#pages.set(page.report.id, page)
    return { pages: reports.map(({ id }) => this.#pages.get(id)!), changed }
  }

  /** All likely pairs of these, which are all or some of its pages. */
  *likely(pages: readonly Page[]): Iterable<Likeness> {
    for (const b of pages as readonly OwnPage[])
      for (const { page: a, odds } of b.likely) yield { a, b, odds }
  }

  /** What speaks for and against any two. */
  evidence(a: Page, b: Page): Evidence {
    return this.#meet(a as OwnPage, b as OwnPage)
  }

  /** The odds of any two; quickest with one `a` after the other. */
  odds(a: Page, b: Page): number {
    return oddsOf(this.#meet(a as OwnPage, b as OwnPage))
  }

  #beginAnew(step: number): void {
    this.#step = step
    this.#pages = new Map()
    this.#ids = new Map()
    this.#terms = []
    this.#common = []
    this.#printed = []
    this.#counts = []
    this.#weights = []
    this.#headlines = []
    this.#leads = []
    this.#hashes = []
    this.#places = new Uint8Array(0)
    this.#placed = undefined
    this.#sums = new Sums()
    this.#slots = []
    this.#freeSlots = []
  }

  /** Takes some pages out and puts others in; gives those that had to be compared, in the order of their dates. */
  #replace(gone: readonly OwnPage[], fresh: readonly OwnPage[]): Set<OwnPage> {
    const words = this.#countPrinted(gone, fresh)
    const rejoined = new Set([...this.#pages.values()].filter(({ joints }) => hasOneOf(joints, words)))
    const before = new Map<number, number>()
    for (const page of [...gone, ...rejoined]) this.#takeOut(page)
    for (const page of [...gone, ...rejoined]) this.#count(page, -1, before)
    for (const page of [...rejoined, ...fresh]) this.#join(page)
    for (const page of [...rejoined, ...fresh]) this.#count(page, 1, before)
    const reweighed = this.#reweigh(before)
    const all = new Set([...rejoined, ...fresh, ...reweighed])
    for (const page of this.#pages.values()) if (page.isCut) all.add(page)
    for (const page of all) if (this.#pages.has(page.report.id) && !rejoined.has(page)) this.#takeOut(page)
    const out = new Set([...gone, ...all])
    for (const page of this.#pages.values()) {
      if (page.likely.some((each) => out.has(each.page)))
        page.likely = page.likely.filter((each) => !out.has(each.page))
    }
    for (const { slot } of gone) this.#freeSlots.push(slot)
    const inOrder = [...all].sort((a, b) => byDate(a.report, b.report))
    for (const page of inOrder) this.#putIn(page)
    return new Set(inOrder)
  }

  #read(report: Report): OwnPage {
    const words = [...report.headline, ...report.lead]
    const all = words.map((term) => this.#idOf(term))
    const slot = this.#freeSlots.pop() ?? this.#slots.length
    this.#sums.makeRoom(slot)
    const page: OwnPage = {
      report,
      source: report.source,
      published: report.published,
      slot,
      rawHeadline: all.slice(0, report.headline.length),
      rawLead: all.slice(report.headline.length),
      joints: Int32Array.from([...jointsOf(report.headline), ...jointsOf(report.lead)]),
      terms: new Int32Array(0),
      inHeadline: 0,
      headline: 0,
      length: 0,
      state: undefined,
      deed: undefined,
      likely: [],
      isCut: false,
    }
    this.#slots[slot] = page
    return page
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    const id = this.#terms.push(term) - 1
    this.#ids.set(term, id)
    this.#common.push(commonShare(term, this.#language))
    this.#printed.push(0)
    this.#counts.push(0)
    this.#weights.push(0)
    this.#headlines.push([])
    this.#leads.push([])
    this.#hashes.push(hashOf(term, ''))
    return id
  }

  /** Counts who has which word; gives the hashes of those that have come up or are no longer there. */
  #countPrinted(gone: readonly OwnPage[], fresh: readonly OwnPage[]): ReadonlySet<number> {
    const before = new Map<number, number>()
    const add = (page: OwnPage, by: number) => {
      for (const term of new Set([...page.rawHeadline, ...page.rawLead])) {
        if (!before.has(term)) before.set(term, this.#printed[term]!)
        this.#printed[term]! += by
      }
    }
    for (const page of gone) add(page, -1)
    for (const page of fresh) add(page, 1)
    const turned = [...before].filter(([term, count]) => count > 0 !== this.#printed[term]! > 0)
    return new Set(turned.map(([term]) => this.#hashes[term]!))
  }

  /** "Gold mine" is "goldmine" where another report writes it so. */
  #join(page: OwnPage): void {
    const headline = this.#joined(page.rawHeadline)
    const inHeadline = new Set(headline)
    const inLead = new Set(this.#joined(page.rawLead).filter((term) => !inHeadline.has(term)))
    page.terms = Int32Array.from([...inHeadline, ...inLead])
    page.inHeadline = inHeadline.size
    page.state = this.#firstOf(headline, '@')
    page.deed = this.#firstOf(headline, '!')
  }

  #firstOf(terms: readonly number[], mark: string): string | undefined {
    const found = terms.find((term) => this.#terms[term]!.startsWith(mark))
    return found === undefined ? undefined : this.#terms[found]
  }

  #joined(terms: readonly number[]): number[] {
    const joined: number[] = []
    for (let at = 0; at < terms.length; at++) {
      const [term, next] = [terms[at]!, terms[at + 1]]
      const both = next === undefined ? undefined : jointOf(this.#terms[term]!, this.#terms[next]!)
      const compound = both === undefined ? undefined : this.#ids.get(both)
      if (compound === undefined || this.#printed[compound] === 0) joined.push(term)
      else {
        joined.push(compound)
        at++
      }
    }
    return joined
  }

  #count(page: OwnPage, by: number, before: Map<number, number>): void {
    for (const term of page.terms) {
      if (!before.has(term)) before.set(term, this.#counts[term]!)
      this.#counts[term]! += by
    }
  }

  /** Weighs anew the terms whose count has come to another step; gives all that have one of them. */
  #reweigh(before: ReadonlyMap<number, number>): Set<OwnPage> {
    const pages = new Set<OwnPage>()
    for (const [term, count] of before) {
      if (count > 0 && stepOf(count) === stepOf(this.#counts[term]!)) continue
      this.#weights[term] = this.#weightOf(term)
      for (const slot of this.#headlines[term]!) pages.add(this.#slots[slot]!)
      for (const slot of this.#leads[term]!) pages.add(this.#slots[slot]!)
    }
    return pages
  }

  #weightOf(term: number): number {
    const taken = stepOf(this.#counts[term]!) + this.#common[term]! * BACKGROUND + 1
    const rarity = Math.log((this.#step + BACKGROUND) / taken)
    return Math.max(0, Math.round(rarity / GRAIN) * GRAIN)
  }

  #takeOut(page: OwnPage): void {
    if (this.#placed === page) this.#unplace()
    const { terms, inHeadline, slot } = page
    for (let at = 0; at < terms.length; at++) {
      const havers = (at < inHeadline ? this.#headlines : this.#leads)[terms[at]!]!
      const last = havers.pop()!
      if (last !== slot) havers[havers.indexOf(slot)] = last
    }
  }

  /** Compares a page with all that are in, and puts it in. */
  #putIn(page: OwnPage): void {
    this.#weigh(page)
    page.likely = []
    page.isCut = false
    for (const slot of this.#candidates(page)) {
      const other = this.#slots[slot]!
      const odds = this.odds(page, other)
      if (odds <= 0) continue
      if (byDate(other.report, page.report) < 0) page.likely.push({ page: other, odds })
      else keepBest(other, { page, odds })
    }
    cutToBest(page)
    const { terms, inHeadline, slot } = page
    for (let at = 0; at < terms.length; at++)
      (at < inHeadline ? this.#headlines : this.#leads)[terms[at]!]!.push(slot)
  }

  #weigh(page: OwnPage): void {
    const { terms, inHeadline } = page
    let [headline, lead] = [0, 0]
    for (let at = 0; at < terms.length; at++) {
      if (at < inHeadline) headline += this.#weights[terms[at]!]!
      else lead += this.#weights[terms[at]!]!
    }
    page.headline = headline
    page.length = headline + lead * IN_LEAD
  }

  /** Those that are near enough in time and in words for a closer look: none that is likely is missed. */
  #candidates(page: OwnPage): number[] {
    const sums = this.#sums
    const { terms, inHeadline } = page
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!
      const weight = this.#weights[term]!
      if (weight === 0) continue
      if (at < inHeadline) sums.addAll(this.#leads[term]!, weight, 1)
      sums.addAll(this.#headlines[term]!, weight, at < inHeadline ? 3 : 2)
    }
    return sums.take((slot, headlines, ofOwn, ofOther) => {
      const other = this.#slots[slot]!
      const apart = Math.abs(other.published - page.published)
      if (apart > LONGEST_APART) return false
      const across = (ofOwn / page.headline + ofOther / other.headline) / 2
      if (across <= LEAST_ACROSS) return false
      return mostOdds(headlines / Math.sqrt(page.headline * other.headline), across, apart) > 0
    })
  }

  #meet(a: OwnPage, b: OwnPage): Evidence {
    this.#place(a)
    let [headlines, ofA, ofB, all] = [0, 0, 0, 0]
    const { terms, inHeadline } = b
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!
      const place = this.#places[term]!
      if (place === 0) continue
      const weight = this.#weights[term]!
      const [inA, inB] = [place === 2, at < inHeadline]
      if (inA && inB) headlines += weight
      if (inA) ofA += weight
      if (inB) ofB += weight
      all += weight * (inA ? 1 : IN_LEAD) * (inB ? 1 : IN_LEAD)
    }
    return evidenceOf({ headlines, ofA, ofB, all }, a, b)
  }

  #place(page: OwnPage): void {
    if (this.#placed === page) return
    this.#unplace()
    if (this.#places.length < this.#terms.length) this.#places = new Uint8Array(2 * this.#terms.length)
    const { terms, inHeadline } = page
    for (let at = 0; at < terms.length; at++) this.#places[terms[at]!] = at < inHeadline ? 2 : 1
    this.#placed = page
  }

  #unplace(): void {
    for (const term of this.#placed?.terms ?? []) this.#places[term] = 0
    this.#placed = undefined
  }
}

/** Order of reports: by date, then by id. */
export function byDate(a: Report, b: Report): number {
  return a.published - b.published || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * A count in steps, each four times the one before (1 to 3 is 2, 4 to 15 is 8): how rare a term is need not be known
 * better, and one report more or less changes the weights of few.
 */
export function stepOf(count: number): number {
  if (count < 1) return 0
  let step = 1
  while (step * 4 <= count) step *= 4
  return step * 2
}

function keepBest(page: OwnPage, likely: OwnPage['likely'][number]): void {
  page.likely.push(likely)
  cutToBest(page)
}

function cutToBest(page: OwnPage): void {
  page.likely.sort((x, y) => y.odds - x.odds || byDate(y.page.report, x.page.report))
  if (page.likely.length <= MOST_LIKELY) return
  page.likely.length = MOST_LIKELY
  page.isCut = true
}

/** What two neighbouring words make together. */
function jointOf(term: string, next: string): string | undefined {
  return term.length < 3 || next.length < 3 ? undefined : bare(term) + bare(next)
}

function hasOneOf(hashes: Int32Array, wanted: ReadonlySet<number>): boolean {
  for (const hash of hashes) if (wanted.has(hash)) return true
  return false
}

function* jointsOf(terms: readonly string[]): Iterable<number> {
  for (let at = 1; at < terms.length; at++) {
    const [term, next] = [terms[at - 1]!, terms[at]!]
    if (term.length >= 3 && next.length >= 3) yield hashOf(bare(term), bare(next))
  }
}

function bare(term: string): string {
  return term.startsWith('!') ? term.slice(1) : term
}

/** FNV-1a of two texts in a row. Two words with one hash only cause some work for nothing. */
function hashOf(first: string, second: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < first.length; at++) hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193)
  for (let at = 0; at < second.length; at++) hash = Math.imul(hash ^ second.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** What one report shares with each of the others, by slot: in one plain array, since there are millions. */
class Sums {
  /** In both headlines, of the own headline, of the other's. */
  #sums = new Float64Array(0)
  #met: number[] = []

  makeRoom(slot: number): void {
    if (3 * slot >= this.#sums.length) this.#sums = new Float64Array(6 * slot + 192)
  }

  /** A term that these have too: 1 in the own headline, 2 in theirs, 3 in both. */
  addAll(slots: readonly number[], weight: number, where: 1 | 2 | 3): void {
    const sums = this.#sums
    const [both, own, other] = [where === 3 ? weight : 0, where === 2 ? 0 : weight, where === 1 ? 0 : weight]
    for (let i = 0; i < slots.length; i++) {
      const at = 3 * slots[i]!
      if (sums[at + 1] === 0 && sums[at + 2] === 0) this.#met.push(slots[i]!)
      sums[at]! += both
      sums[at + 1]! += own
      sums[at + 2]! += other
    }
  }

  /** Those whose sums pass; all sums are 0 after it. */
  take(passes: (slot: number, headlines: number, ofOwn: number, ofOther: number) => boolean): number[] {
    const sums = this.#sums
    const taken: number[] = []
    for (const slot of this.#met) {
      const at = 3 * slot
      if (passes(slot, sums[at]!, sums[at + 1]!, sums[at + 2]!)) taken.push(slot)
      sums[at] = 0
      sums[at + 1] = 0
      sums[at + 2] = 0
    }
    this.#met = []
    return taken
  }
}
