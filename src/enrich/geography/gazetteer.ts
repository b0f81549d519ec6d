import type { Grammar, Pack, Sort } from './pack.ts'
import { fold, tokens, type Tokens } from './tokens.ts'

/** One item of a table. */
export interface Entry {
  readonly sort: Sort
  /** ISO codes: the first unless the article names another of them. */
  readonly codes: readonly string[]
  /** `weak` counts only where the article names the country otherwise, `lone` where it names that one or none. */
  readonly trust: 'sure' | 'weak' | 'lone'
  /** The least case of each word. */
  readonly cases: readonly number[]
  readonly years?: readonly [from: number, until: number]
}

/** Words `start` to `end` (exclusive) of a text name the entry. */
export interface Mention {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

/** One word on the way to an entry. */
interface Node {
  entries: Entry[]
  next?: Level
  inflected?: boolean
}

type Level = Map<string, Node>

/** Everything one language's tables hold, ready to be looked up. */
export interface Gazetteer {
  /** Mentions in reading order; the longest item wins and none overlaps another. Linear in the text. */
  find(text: Tokens): Mention[]
  readonly grammar: { readonly [K in keyof Grammar]: ReadonlySet<string> }
}

/** ISO 3166-1 alpha-2 as of 2025, and XK, the user-assigned code under which CLDR, EU and IMF have Kosovo. */
const iso = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG
KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA
VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  .split(/\s+/)

/** CLDR's names of all countries in a language, without what stands in brackets or behind a comma. */
function* cldrNames(language: string): Generator<[code: string, name: string]> {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  for (const code of iso) {
    const name = names.of(code)
    if (!name) continue
    yield [code, name.split(/ \(|, /, 1)[0]!]
  }
}

const yearsAt = (item: string): { text: string; years?: [number, number] } => {
  const found = / (\d{4})-(\d{4})?$/.exec(item)
  if (!found) return { text: item }
  return { text: item.slice(0, found.index), years: [Number(found[1]), Number(found[2] ?? 9999)] }
}

/** 1 for a word with a capital, 2 for one in CAPITALS, which the text must then have too. */
const leastCase = (word: string): number => {
  const lower = word.toLowerCase()
  if (word === lower) return 0
  return word.length > 1 && word.length < 6 && word === word.toUpperCase() ? 2 : 1
}

const set = (words: string): ReadonlySet<string> => new Set(fold(words).toLowerCase().split(/\s+/).filter(Boolean))

const wordsIn = (item: string): readonly string[] =>
  item.includes(' ') || item.includes('.') || item.includes('-') || item.includes("'") || item.includes('’') ? tokens(item).raw : [item]

/** What the packs' tables hold, word by word; `names` are CLDR's, which the tables may overrule. */
function grow(pack: Pack, names: Iterable<readonly [code: string, name: string]>): Level {
  const root: Level = new Map()

  const nodeFor = (level: Level, word: string, sort: Sort): Node => {
    let node = level.get(word)
    if (!node) level.set(word, (node = { entries: [] }))
    if (pack.inflect && !node.inflected) {
      const forms = pack.inflect(word, sort)
      for (const form of forms) if (!level.has(form)) level.set(form, node)
      node.inflected = forms.length > 0
    }
    return node
  }

  const add = (item: string, entry: Omit<Entry, 'cases'>) => {
    let level = root
    let node: Node | undefined
    const cases: number[] = []
    for (const word of wordsIn(item)) {
      cases.push(leastCase(word))
      node = nodeFor(level, word.toLowerCase(), entry.sort)
      level = node.next ??= new Map()
    }
    if (!node) return
    // The same words in the same case: the later table is right. "US" and "us" stand side by side.
    const others = node.entries.filter((other) => other.cases.some((least, i) => least !== cases[i]))
    node.entries = [{ ...entry, cases }, ...others]
    if (others.length > 0) node.entries.sort((a, b) => sum(b.cases) - sum(a.cases))
  }

  const read = (table: string, sort: Sort) => {
    for (const line of fold(table).split('\n')) {
      const row = line.trim()
      if (!row) continue
      const space = row.indexOf(' ')
      const mark = row.slice(0, space)
      const codes = mark.replace(/[?~]/, '').split('/')
      const trust = mark.endsWith('?') ? 'weak' : mark.endsWith('~') ? 'lone' : 'sure'
      for (const item of row.slice(space + 1).split(', ')) {
        const { text, years } = yearsAt(item)
        const name = text.endsWith('?') ? text.slice(0, -1) : text
        add(name, { sort, codes, trust: name === text ? trust : 'weak', years })
      }
    }
  }

  for (const [code, name] of names) add(fold(name), { sort: 'name', codes: [code], trust: 'sure' })
  read(pack.names, 'name')
  read(pack.peoples, 'people')
  read(pack.places, 'place')
  read(pack.seats, 'seat')
  read(pack.bodies, 'body')
  read(pack.leaders, 'leader')
  for (const sort of ['union', 'nobody'] as const)
    for (const phrase of fold(sort === 'union' ? pack.unions : pack.nobody).split(/, |\n/))
      if (phrase.trim()) add(phrase.trim(), { sort, codes: [], trust: 'sure' })
  return root
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/** Whether a word may continue the phrase before it: a point parts sentences, but not "St. Petersburg", "EE. UU.". */
const together = (text: Tokens, at: number): boolean => {
  const gap = text.gaps[at]!
  if (gap === 'space' || gap === 'joined') return true
  return gap === 'stop' && text.words[at - 1]!.length < 4 && text.cases[at]! > 0
}

/** SWAT is no town, NARA neither: a short word in capitals among others that are not. */
const isAcronym = (text: Tokens, at: number, { cases }: Entry): boolean =>
  text.cases[at] === 2 &&
  cases[0] === 1 &&
  text.words[at]!.length < 6 &&
  at > 0 &&
  text.cases[at - 1] !== 2 &&
  (text.cases[at + 1] ?? 0) !== 2

/** The longest phrase that begins at a word of the text. */
const longestAt = (text: Tokens, start: number, root: Level, variants: Pack['variants']): Mention | undefined => {
  let best: Mention | undefined
  let level: Level | undefined = root
  for (let at = start; level && at < text.words.length; at++) {
    if (at > start && !together(text, at)) break
    const node: Node | undefined = nodeAt(level, text.words[at]!, variants)
    if (!node) break
    const entry = node.entries.find(({ cases }) => cases.every((least, i) => text.cases[start + i]! >= least))
    if (entry && at === start && isAcronym(text, at, entry)) break
    if (entry) best = { entry, start, end: at + 1 }
    level = node.next
  }
  return best
}

const nodeAt = (level: Level, word: string, variants: Pack['variants']): Node | undefined => {
  const node = level.get(word)
  if (node || !variants) return node
  for (const variant of variants(word)) {
    const found = level.get(variant)
    if (found) return found
  }
  return undefined
}

let latin: Level | undefined

/** Builds the look-up of a language from CLDR's names and its pack, over the names that Latin letters share. Some milliseconds: keep it. */
export function gazetteer(language: string, pack: Pack, shared?: Pack): Gazetteer {
  const own = grow(pack, cldrNames(language))
  const base = shared && (latin ??= grow(shared, []))
  const { variants } = pack
  return {
    find(text) {
      const found: Mention[] = []
      for (let at = 0; at < text.words.length; ) {
        const near = longestAt(text, at, own, variants)
        const far = base && longestAt(text, at, base, variants)
        const mention = far && (!near || far.end > near.end) ? far : near
        if (mention) found.push(mention)
        at = mention ? mention.end : at + 1
      }
      return found
    },
    grammar: {
      place: set(pack.grammar.place),
      aside: set(pack.grammar.aside),
      after: set(pack.grammar.after),
      party: set(pack.grammar.party),
      meeting: set(pack.grammar.meeting),
      war: set(pack.grammar.war),
      broker: set(pack.grammar.broker),
      and: set(pack.grammar.and),
      given: set(pack.grammar.given),
      namesakes: set(pack.grammar.namesakes),
      office: set(pack.grammar.office),
    },
  }
}
