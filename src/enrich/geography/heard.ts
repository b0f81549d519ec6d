import type { Gazetteer, Mention } from './gazetteer.ts'
import type { Tokens } from './tokens.ts'

/** Which country a mention is, after the whole article. */
export type Settled = (mention: Mention) => string | undefined

/** What a mention in a headline is worth by where it stands. From 0.6 on it leads by itself, from 0.5 with help of the text. */
const weights = {
  /** Who acts or is acted upon. */
  party: 1,
  /** Where it happens: "dies in Thailand". */
  place: 0.8,
  /** The story behind the story: "after Russian strike". */
  behind: 0.7,
  /** Where others meet, or what a war is named after: "talks in Riyadh", "against the war in Ukraine". */
  host: 0.5,
  /** An adjective within a place: "in a German group"; a place within the story behind. */
  thing: 0.45,
  /** What is not there or only compared: "without Russian gas". */
  aside: 0.35,
  /** A town where others meet: "Geneva talks". */
  venue: 0.25,
  /** "US-brokered". */
  broker: 0.2,
} as const

type Role = keyof typeof weights

interface Headline {
  readonly text: Tokens
  readonly mentions: readonly Mention[]
  readonly settled: Settled
  readonly grammar: Gazetteer['grammar']
}

/** How loud a headline names each country, 0 to 1: its best mention; the countries in reading order. */
export function heardIn(headline: Headline): ReadonlyMap<string, number> {
  const heard = new Map<string, number>()
  let before: { mention: Mention; role: Role } | undefined
  for (const mention of headline.mentions) {
    const code = headline.settled(mention)
    if (!code) continue
    const joined = before && isJoined(headline, before.mention, mention)
    const role = joined ? before!.role : roleOf(headline, mention, othersBefore(headline, mention, code))
    heard.set(code, Math.max(heard.get(code) ?? 0, weights[role]))
    before = { mention, role }
  }
  return heard
}

/** "Israel and Syria": the second stands as the first does. */
const isJoined = ({ text, grammar }: Headline, first: Mention, second: Mention): boolean =>
  second.start - first.end === 1 && grammar.and.has(text.words[first.end]!)

/** Other countries that the headline names before, and unions of countries. */
function othersBefore({ mentions, settled }: Headline, mention: Mention, code: string): number {
  const others = new Set<string>()
  for (const other of mentions) {
    if (other.start >= mention.start) break
    if (other.entry.sort === 'union') others.add('union')
    const name = settled(other)
    if (name && name !== code) others.add(name)
  }
  return others.size
}

function roleOf(headline: Headline, mention: Mention, others: number): Role {
  const { text, grammar } = headline
  const gap = text.gaps[mention.end]
  const next = gap === 'space' || gap === 'joined' ? text.words[mention.end] : undefined
  const isTown = mention.entry.sort === 'place' || mention.entry.sort === 'seat'
  if (next && gap === 'joined' && grammar.broker.has(next)) return 'broker'
  if (next && isTown && grammar.meeting.has(next)) return 'venue'
  const governor = governorOf(headline, mention)
  if (governor === undefined) return 'party'
  const word = text.words[governor]!
  if (grammar.aside.has(word)) return 'aside'
  if (grammar.place.has(word)) return placeRole(headline, { mention, governor, others })
  return grammar.after.has(word) ? 'behind' : 'party'
}

/** What "in" makes of a mention: where something happens, or where others meet. */
function placeRole(
  { text, mentions, grammar }: Headline,
  { mention, governor, others }: { mention: Mention; governor: number; others: number },
): Role {
  const { sort } = mention.entry
  if (sort === 'people') return 'thing'
  if (governor > 0 && grammar.war.has(text.words[governor - 1]!)) return 'host'
  const meets = text.words.some((word, at) => at < governor && grammar.meeting.has(word))
  const union = mentions.some(({ entry, start }) => entry.sort === 'union' && start < governor)
  if (union && seatsOfUnions.has(text.words[mention.end - 1]!)) return 'venue'
  if (others > 0 && meets) return sort === 'place' || others > 1 || union ? 'venue' : 'host'
  if (others > 1 && sort !== 'name') return 'host'
  return text.words.slice(clauseStart(text, governor), governor).some((word) => grammar.after.has(word))
    ? 'thing'
    : 'place'
}

/** Last words of the towns where unions of countries sit. */
const seatsOfUnions = new Set(
  `york iorque geneva geneve ginebra genebra genf vienna vienne viena wien hague haye haya haia haag strasbourg
  estrasburgo strassburg luxembourg luxemburg luxemburgo нью йорке женеве вене гааге نيويورك جنيف فيينا لاهاي`.split(
    /\s+/,
  ),
)

/** Where the words before a place begin that belong to it: behind the last colon, comma or point. */
function clauseStart(text: Tokens, at: number): number {
  let start = at
  while (start > 0 && isClose(text, start)) start--
  return start
}

const isClose = ({ gaps }: Tokens, at: number): boolean =>
  gaps[at] === 'space' || gaps[at] === 'joined' || gaps[at] === 'quote'

/** The preposition that a mention hangs on: at most three words before it in the same phrase. */
function governorOf({ text, grammar }: Headline, { start }: Mention): number | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 3 && isClose(text, at + 1); at--) {
    const word = text.words[at]!
    if (grammar.place.has(word) || grammar.aside.has(word) || grammar.after.has(word)) return at
    if (grammar.party.has(word)) return undefined
  }
  return undefined
}

/** Whether a text opens with a mention, as in "New Moroccan migrants have come": it acts. A half of "Franco-Algerian" does not. */
export function opensWith(
  text: Tokens,
  { mention, start, grammar }: { mention: Mention; start: number; grammar: Gazetteer['grammar'] },
): boolean {
  if (mention.start > start + 4 || text.gaps[mention.end] === 'joined') return false
  for (let at = start; at < mention.start; at++) {
    const word = text.words[at]!
    if (at > start && (!isClose(text, at) || grammar.party.has(word))) return false
    if (grammar.place.has(word) || grammar.after.has(word) || grammar.aside.has(word)) return false
  }
  return true
}
