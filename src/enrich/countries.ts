import { toText } from '../html/text.ts'
import type { Countries } from '../model/article.ts'
import { datelineEnd } from './geography/dateline.ts'
import type { Gazetteer, Mention } from './geography/gazetteer.ts'
import { heardIn, opensWith, type Settled } from './geography/heard.ts'
import { gazetteerOf, languageOf } from './geography/languages.ts'
import { withoutNames } from './geography/names.ts'
import { type Tokens, tokens } from './geography/tokens.ts'

/** What `countriesOf` reads: headline and deck as plain text, the text plain or as HTML, and their language (BCP 47). */
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

/** A country leads from this score on. */
const threshold = 0.6

/**
 * The countries an article is about, at most 3, and the others that it names (ISO 3166-1 alpha-2; XK is Kosovo's),
 * most spoken-of first; none in both. Linear in the text, never throws.
 */
export function countriesOf(told: Told): Countries {
  const headline = tokens(told.headline.slice(0, readable))
  const texts = [tokens((told.deck ?? '').slice(0, readable)), tokens(plain(told.text))] as const
  const gazetteer = gazetteerOf(languageOf(told.language, headline, texts[1]))
  const people = new Set<string>()
  named(headline, gazetteer, people)
  const passages = texts.map((text) => passageOf(text, gazetteer, people))
  const mentions = named(headline, gazetteer, people)
  const settled = settle([...mentions, ...passages.flatMap((passage) => passage.mentions)])
  return judge({
    heard: heardIn({ text: headline, mentions, settled, grammar: gazetteer.grammar }),
    union: mentions.some(({ entry }) => entry.sort === 'union'),
    opener: openerOf(passages, settled, gazetteer.grammar),
    ...count(passages, settled),
  })
}

const plain = (text: string): string =>
  text.includes('</') ? toText(text.slice(0, 3 * readable)).slice(0, readable) : text.slice(0, readable)

/** Deck or text, and what stands in it behind the dateline. */
interface Passage {
  readonly text: Tokens
  readonly start: number
  readonly mentions: readonly Mention[]
}

function passageOf(text: Tokens, gazetteer: Gazetteer, people: Set<string>): Passage {
  const all = named(text, gazetteer, people)
  const start = datelineEnd(text, all)
  return { text, start, mentions: start === 0 ? all : all.filter((mention) => mention.start >= start) }
}

const named = (text: Tokens, gazetteer: Gazetteer, people: Set<string>): readonly Mention[] =>
  withoutNames(text, gazetteer.find(text), gazetteer.grammar, people)

/** Congo is the one that the article names otherwise, Georgia the state among states; a doubtful town needs its country. */
function settle(mentions: readonly Mention[]): Settled {
  const sure = new Map<string, number>()
  for (const { entry } of mentions)
    if (entry.codes.length === 1 && entry.trust === 'sure') add(sure, entry.codes[0]!)
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

const add = (counts: Map<string, number>, code: string) => counts.set(code, (counts.get(code) ?? 0) + 1)

/** The country that the deck, else the text, opens with as the one who acts. */
function openerOf(
  passages: readonly Passage[],
  settled: Settled,
  grammar: Gazetteer['grammar'],
): string | undefined {
  const first = passages.find(({ text }) => text.words.length > 0)
  const mention = first?.mentions[0]
  if (!first || !mention || !opensWith(first.text, { mention, start: first.start, grammar })) return undefined
  return settled(mention)
}

interface Evidence {
  /** How loud the headline names each, 0 to 1. */
  readonly heard: ReadonlyMap<string, number>
  /** Whether the headline names a union of countries. */
  readonly union: boolean
  readonly opener?: string
  /** Mentions in deck and text, and in the lead alone. */
  readonly all: ReadonlyMap<string, number>
  readonly early: ReadonlyMap<string, number>
}

function count(passages: readonly Passage[], settled: Settled): Pick<Evidence, 'all' | 'early'> {
  const all = new Map<string, number>()
  const early = new Map<string, number>()
  for (const { start, mentions } of passages)
    for (const mention of mentions) {
      const code = settled(mention)
      if (!code) continue
      add(all, code)
      if (mention.start < start + lead) add(early, code)
    }
  return { all, early }
}

function judge(evidence: Evidence): Countries {
  const { heard, all } = evidence
  const scores = scoresOf(evidence)
  const spoken = (code: string) => (heard.has(code) ? 5 : 0) + (all.get(code) ?? 0)
  const order = [...scores.keys()].sort((a, b) => spoken(b) - spoken(a))
  const loud = order.filter((code) => scores.get(code)! >= threshold)
  const chosen = loud.length > 0 ? loud : onlyOne(order, scores, evidence)
  const best = chosen.sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, 3)
  const inHeadline = [...heard.keys()]
  const place = (code: string) => (heard.has(code) ? inHeadline.indexOf(code) : heard.size)
  const leading = best.sort((a, b) => place(a) - place(b) || spoken(b) - spoken(a))
  return { leading, also: order.filter((code) => !leading.includes(code)) }
}

/** The headline decides; the lead lifts what the headline names in passing, and a country that it tells most of. */
function scoresOf({ heard, all, early, opener }: Evidence): ReadonlyMap<string, number> {
  const most = Math.max(1, ...all.values())
  const scores = new Map<string, number>()
  for (const code of new Set([...heard.keys(), ...all.keys()])) {
    const times = early.get(code) ?? 0
    const share = (all.get(code) ?? 0) / most
    const loud = heard.get(code)
    if (loud !== undefined)
      scores.set(code, loud * (1 + (times > 0 ? 0.1 * Math.min(times, 3) + 0.05 * share : 0)))
    else if (heard.size === 0) scores.set(code, times > 0 ? 0.25 + 0.35 * share : 0.2 * share)
    else {
      const told = times >= 3 ? 0.4 * share + 0.05 * times : 0.1 * share
      scores.set(code, told + (opener === code && heard.size < 3 ? 0.55 : 0))
    }
  }
  return scores
}

/** Where none is loud enough, the loudest leads alone, unless it is but the place where a union of countries met. */
function onlyOne(
  order: readonly string[],
  scores: ReadonlyMap<string, number>,
  { heard, union }: Evidence,
): string[] {
  const best = Math.max(0, ...scores.values())
  if (heard.size > 0 && union && best < 0.4) return []
  return order.filter((code) => scores.get(code) === best).slice(0, 1)
}
