import type { Bend, Grammar, Pack, Sort } from './pack.ts'
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
}

/** Words `start` to `end` (exclusive) of a text name the entry. */
export interface Mention {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

/** One word on the way to an entry. */
interface Node {
  /** Those that end here, the most demanding in case first. */
  entries: readonly Entry[]
  next?: Level
}

/** What may stand behind a stem, and the word that it then is. */
interface Stem {
  endings: ReadonlySet<string>
  readonly node: Node
}

type Level = Map<string, Stem>

/** A grown table: its first words, and how those begin, so that most words of a text are told apart by one look. */
interface Trie {
  readonly root: Level
  readonly heads: ReadonlySet<string>
  /** The longest ending. */
  readonly reach: number
}

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
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const code of iso) {
    const name = names.of(code)
    if (!name) continue
    yield [code, name.split(/ \(|, /, 1)[0]!]
  }
}

/** 1 for a word with a capital, 2 for one in CAPITALS, which the text must then have too. */
const leastCase = (word: string): number => {
  const lower = word.toLowerCase()
  if (word === lower) return 0
  return word.length > 1 && word.length < 6 && word === word.toUpperCase() ? 2 : 1
}

const set = (words: string): ReadonlySet<string> => new Set(fold(words).toLowerCase().split(/\s+/).filter(Boolean))

/** Words as `tokens` parts them; a sign each where writing has no spaces. */
const wordsIn = (item: string): readonly string[] => {
  if (item.charCodeAt(0) > 0x0e00) return tokens(item).raw
  if (!/[ .'’&-]/.test(item)) return [item]
  return item.replaceAll('.', '').split(/[ '’&-]+/).filter(Boolean)
}

/** What a pack's tables hold, word by word, and CLDR's `names`, which the tables may overrule. */
function grow(pack: Pack, names: Iterable<readonly [code: string, name: string]>): Trie {
  const root: Level = new Map()
  const heads = new Set<string>()
  let reach = 0

  const nodeFor = (level: Level, word: string, sort: Sort): Node => {
    const node = stemAt(level, word, reach) ?? { entries: [] }
    for (const { stem, endings } of bendsOf(pack.bend?.(word, sort), word)) {
      const there = level.get(stem)
      if (there) there.endings = union(there.endings, endings)
      else level.set(stem, { endings, node })
      if (level === root) heads.add(stem.slice(0, head))
      for (const ending of endings) reach = Math.max(reach, ending.length)
    }
    return node
  }

  const add = (item: string, row: Row) => {
    const words = wordsIn(item)
    let node = nodeFor(root, words[0]!.toLowerCase(), row.sort)
    for (let i = 1; i < words.length; i++)
      node = nodeFor((node.next ??= new Map()), words[i]!.toLowerCase(), row.sort)
    const entry = row.entry(words)
    // The same words in the same case: the later table is right. "US" and "us" stand side by side.
    const others = node.entries.filter((other) => other.cases.some((least, i) => least !== entry.cases[i]))
    node.entries = others.length === 0 ? [entry] : [entry, ...others].sort((a, b) => sum(b.cases) - sum(a.cases))
  }

  const read = (table: string, sort: Sort) => {
    for (const line of fold(table).split('\n')) {
      const text = line.trim()
      if (!text) continue
      const space = text.indexOf(' ')
      const mark = text.slice(0, space)
      const codes = mark.replace(/[?~]/, '').split('/')
      const row = rowOf(sort, codes, mark.endsWith('?') ? 'weak' : mark.endsWith('~') ? 'lone' : 'sure')
      for (const item of text.slice(space + 1).split(', ')) {
        const name = item.replace(/ \d{4}-.*$/, '')
        if (name.endsWith('?')) add(name.slice(0, -1), rowOf(sort, codes, 'weak'))
        else add(name, row)
      }
    }
  }

  for (const [code, name] of names) add(fold(name), rowOf('name', [code], 'sure'))
  read(pack.names, 'name')
  read(pack.peoples, 'people')
  read(pack.places, 'place')
  read(pack.seats, 'seat')
  read(pack.bodies, 'body')
  read(pack.leaders, 'leader')
  for (const sort of ['union', 'nobody'] as const) {
    const row = rowOf(sort, [], 'sure')
    for (const phrase of fold(sort === 'union' ? pack.unions : pack.nobody).split(/, |\n/))
      if (phrase.trim()) add(phrase.trim(), row)
  }
  return { root, heads, reach }
}

interface Row {
  readonly sort: Sort
  /** The entry of an item; items of a row whose words have the same case share one. */
  entry(words: readonly string[]): Entry
}

function rowOf(sort: Sort, codes: readonly string[], trust: Entry['trust']): Row {
  const made = new Map<string, Entry>()
  return {
    sort,
    entry(words) {
      const cases = words.map(leastCase)
      const key = cases.join('')
      let entry = made.get(key)
      if (!entry) made.set(key, (entry = { sort, codes, trust, cases }))
      return entry
    },
  }
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
const longestAt = (text: Tokens, start: number, trie: Trie, variants: Pack['variants']): Mention | undefined => {
  let best: Mention | undefined
  let level: Level | undefined = trie.root
  for (let at = start; level && at < text.words.length; at++) {
    if (at > start && !together(text, at)) break
    const node: Node | undefined = nodeAt(level, text.words[at]!, trie, variants)
    if (!node) break
    const entry = node.entries.find(({ cases }) => cases.every((least, i) => text.cases[start + i]! >= least))
    if (entry && at === start && isAcronym(text, at, entry)) break
    if (entry) best = { entry, start, end: at + 1 }
    level = node.next
  }
  return best
}

const nodeAt = (level: Level, word: string, trie: Trie, variants: Pack['variants']): Node | undefined => {
  const known = (form: string) =>
    level !== trie.root || trie.heads.has(form.slice(0, head)) ? stemAt(level, form, trie.reach) : undefined
  const node = known(word)
  if (node || !variants) return node
  for (const variant of variants(word)) {
    const found = known(variant)
    if (found) return found
  }
  return undefined
}

/** The node of a word: that of its longest stem whose endings hold the rest. */
const stemAt = (level: Level, word: string, reach: number): Node | undefined => {
  const whole = level.get(word)
  if (whole?.endings.has('')) return whole.node
  const most = Math.min(reach, word.length - 2)
  for (let cut = 1; cut <= most; cut++) {
    const stem = level.get(word.slice(0, -cut))
    if (stem?.endings.has(word.slice(-cut))) return stem.node
  }
  return undefined
}

const head = 3
const bare: ReadonlySet<string> = new Set([''])

/** How a word bends; a stem too short to be told by its head stands with all its endings, the word itself first. */
const bendsOf = (bends: readonly Bend[] | undefined, word: string): readonly Bend[] => {
  if (!bends) return [{ stem: word, endings: bare }]
  if (bends.every(({ stem }) => stem.length >= head)) return bends
  const forms = bends.flatMap(({ stem, endings }) => [...endings].map((ending) => stem + ending))
  return [word, ...forms.filter((form) => form !== word)].map((stem) => ({ stem, endings: bare }))
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a === b || [...b].every((ending) => a.has(ending)) ? a : new Set([...a, ...b])

let latin: Trie | undefined

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
