import type { Countries } from '../model/article.ts'
import { datelineEnd } from './geography/dateline.ts'
import type { Gazetteer, Mention } from './geography/gazetteer.ts'
import { gazetteerOf } from './geography/languages.ts'
import { withoutPeople } from './geography/people.ts'
import { type Tokens, tokens } from './geography/tokens.ts'

/** What `countriesOf` reads: plain text, and the language it is in (BCP 47). */
export interface Told {
  readonly headline: string
  readonly deck?: string
  readonly text: string
  readonly language: string
}

/** Signs of a text that are read; what comes later names hardly a country that did not come before. */
const readable = 6000

/** Words of a text that count as its lead. */
const lead = 80

/**
 * The countries an article is about, at most 3, and the others that it names (ISO 3166-1 alpha-2; XK is Kosovo's),
 * most spoken-of first; none in both. Linear in the text, never throws.
 */
export function countriesOf(told: Told): Countries {
  const gazetteer = gazetteerOf(told)
  const headline = tokens(told.headline)
  const text = tokens(`${told.deck ?? ''}\n${told.text}`.slice(0, readable))
  const people = new Set<string>()
  named(headline, gazetteer, people)
  const inText = named(text, gazetteer, people)
  const inHeadline = named(headline, gazetteer, people)
  const start = datelineEnd(text, inText)
  const body = start === 0 ? inText : inText.filter((mention) => mention.start >= start)
  const settled = settle([...inHeadline, ...body])
  const counted = count(body, settled)
  const heard = weigh(headline, inHeadline, settled, gazetteer.grammar)
  const subject = body[0] && isSubject(text, body[0], start, gazetteer.grammar) ? settled(body[0]) : undefined
  return judge(heard, { ...counted, subject }, inHeadline.some(({ entry }) => entry.sort === 'union'))
}

const named = (text: Tokens, gazetteer: Gazetteer, people: Set<string>): readonly Mention[] =>
  withoutPeople(text, gazetteer.find(text), gazetteer.grammar, people)

/** Which country a mention is, after the whole article: Congo is the one named otherwise, Georgia the state among states. */
type Settled = (mention: Mention) => string | undefined

function settle(mentions: readonly Mention[]): Settled {
  const sure = new Map<string, number>()
  for (const { entry } of mentions)
    if (entry.codes.length === 1 && entry.trust === 'sure')
      sure.set(entry.codes[0]!, (sure.get(entry.codes[0]!) ?? 0) + 1)
  const union = mentions.some(({ entry }) => entry.sort === 'union')
  const caucasus = union || ['RU', 'AM', 'AZ', 'UA'].some((code) => sure.has(code))
  return ({ entry: { codes, trust } }) => {
    let best = codes[0]
    if (best === undefined) return undefined
    if (best !== 'GE' || !caucasus)
      for (const code of codes) if ((sure.get(code) ?? 0) > (sure.get(best) ?? 0)) best = code
    if (trust === 'sure' || sure.has(best)) return best
    return trust === 'lone' && sure.size === 0 ? best : undefined
  }
}

/** Whether the text opens with a mention, as in "New Moroccan migrants have come": it acts. */
function isSubject(text: Tokens, mention: Mention, start: number, grammar: Gazetteer['grammar']): boolean {
  if (mention.start > start + 4) return false
  for (let at = start; at < mention.start; at++) {
    const word = text.words[at]!
    if (at > start && text.gaps[at] !== 'space' && text.gaps[at] !== 'joined') return false
    if (grammar.place.has(word) || grammar.after.has(word) || grammar.aside.has(word)) return false
    if (at > start && grammar.party.has(word)) return false
  }
  return true
}

interface Counts {
  readonly all: ReadonlyMap<string, number>
  readonly early: ReadonlyMap<string, number>
  /** The country that the text opens with as the one who acts. */
  readonly subject?: string
}

function count(mentions: readonly Mention[], settled: Settled): Omit<Counts, 'subject'> {
  const all = new Map<string, number>()
  const early = new Map<string, number>()
  for (const mention of mentions) {
    const code = settled(mention)
    if (!code) continue
    all.set(code, (all.get(code) ?? 0) + 1)
    if (mention.start < lead) early.set(code, (early.get(code) ?? 0) + 1)
  }
  return { all, early }
}

/** What a mention in a headline is worth by where it stands. */
const weights = { plain: 1, place: 0.8, behind: 0.7, thing: 0.45, war: 0.5, aside: 0.35, venue: 0.25, broker: 0.2 }

type Place = keyof typeof weights

/** How loud the headline names each country: the best of its mentions, in the order of the first. */
function weigh(
  text: Tokens,
  mentions: readonly Mention[],
  settled: Settled,
  grammar: Gazetteer['grammar'],
): ReadonlyMap<string, number> {
  const heard = new Map<string, number>()
  let before: { mention: Mention; place: Place } | undefined
  for (const mention of mentions) {
    const code = settled(mention)
    if (!code) continue
    const joined = before && isJoined(text, before.mention, mention, grammar)
    const place = joined ? before!.place : placeOf(text, mention, grammar)
    heard.set(code, Math.max(heard.get(code) ?? 0, weights[place]))
    before = { mention, place }
  }
  return heard
}

/** "Israel and Syria": the second stands as the first does. */
const isJoined = (text: Tokens, first: Mention, second: Mention, grammar: Gazetteer['grammar']): boolean =>
  second.start - first.end === 1 && grammar.and.has(text.words[first.end]!)

function placeOf(text: Tokens, mention: Mention, grammar: Gazetteer['grammar']): Place {
  const next = text.words[mention.end]
  const close = next !== undefined && (text.gaps[mention.end] === 'space' || text.gaps[mention.end] === 'joined')
  if (close && text.gaps[mention.end] === 'joined' && grammar.broker.has(next)) return 'broker'
  const { sort } = mention.entry
  const town = sort === 'place' || sort === 'seat'
  if (close && town && grammar.meeting.has(next)) return 'venue'
  const governor = governorOf(text, mention, grammar)
  if (governor === undefined) return 'plain'
  const word = text.words[governor]!
  if (grammar.aside.has(word)) return 'aside'
  if (grammar.place.has(word)) {
    if (sort === 'people') return 'thing'
    const told = text.words.slice(clauseStart(text, governor), governor)
    if (governor > 0 && grammar.war.has(text.words[governor - 1]!)) return 'war'
    if (text.words.some((other, at) => at < governor && grammar.meeting.has(other))) return 'venue'
    return told.some((other) => grammar.after.has(other)) ? 'thing' : 'place'
  }
  return grammar.after.has(word) ? 'behind' : 'plain'
}

/** Where the words before a place begin that belong to it: behind the last colon, comma or point. */
function clauseStart(text: Tokens, at: number): number {
  let start = at
  while (start > 0 && (text.gaps[start] === 'space' || text.gaps[start] === 'joined' || text.gaps[start] === 'quote')) start--
  return start
}

/** The preposition that a mention hangs on: at most three words before it in the same phrase. */
function governorOf(text: Tokens, { start }: Mention, grammar: Gazetteer['grammar']): number | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) {
    const gap = text.gaps[at + 1]
    if (gap !== 'space' && gap !== 'joined' && gap !== 'quote') return undefined
    const word = text.words[at]!
    if (grammar.party.has(word)) return undefined
    if (grammar.place.has(word) || grammar.aside.has(word) || grammar.after.has(word)) return at
  }
  return undefined
}

/** A country leads from this score on. */
const threshold = 0.6

function judge(heard: ReadonlyMap<string, number>, counts: Counts, union: boolean): Countries {
  const most = Math.max(1, ...counts.all.values())
  const scores = new Map<string, number>()
  for (const code of new Set([...heard.keys(), ...counts.all.keys()])) {
    const early = counts.early.get(code) ?? 0
    const share = (counts.all.get(code) ?? 0) / most
    const support = early > 0 ? 0.1 * Math.min(early, 3) + 0.05 * share : 0
    const loud = heard.get(code)
    const opens = counts.subject === code && heard.size < 3 ? 0.55 : 0
    scores.set(code, loud === undefined ? quiet(early, share, heard.size > 0) + opens : loud + support * loud)
  }
  const spoken = (code: string) => (heard.has(code) ? 5 : 0) + (counts.all.get(code) ?? 0)
  const order = [...scores.keys()].sort((a, b) => spoken(b) - spoken(a))
  let leading = order.filter((code) => scores.get(code)! >= threshold)
  if (leading.length === 0) leading = onlyOnes(order, scores, heard.size > 0 && union)
  leading = leading.sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, 3)
  const first = [...heard.keys()]
  const at = (code: string) => (heard.has(code) ? first.indexOf(code) : 99)
  leading.sort((a, b) => at(a) - at(b) || spoken(b) - spoken(a))
  return { leading, also: order.filter((code) => !leading.includes(code)) }
}

/** What a country is worth that only the text names. */
const quiet = (early: number, share: number, headed: boolean): number =>
  headed ? (early >= 3 ? 0.4 * share + 0.05 * early : 0.1 * share) : early > 0 ? 0.25 + 0.35 * share : 0.2 * share

/** Where none is loud enough, the loudest leads alone, unless it is but the place where a union of countries met. */
const onlyOnes = (order: readonly string[], scores: ReadonlyMap<string, number>, union: boolean): string[] => {
  const best = Math.max(0, ...scores.values())
  if (union && best < 0.4) return []
  return order.filter((code) => scores.get(code) === best).slice(0, 1)
}
