import { iso } from './iso.ts'
import type { Bend, Grammar, Pack, Sort } from './pack.ts'
import { fold, type Tokens, tokens } from './tokens.ts'

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

/** What may stand behind a stem, and the word that it then is; `older` are others that share the stem. */
interface Stem {
  readonly endings: ReadonlySet<string>
  readonly node: Node
  /** Whether it is the first stem of its word. */
  readonly own: boolean
  readonly older?: Stem
}

type Level = Map<string, Stem>

/** A grown table: its first words, and how those begin, so that most words of a text are told apart by one look. */
interface Trie {
  readonly root: Level
  readonly heads: ReadonlySet<string>
  /** The longest ending. */
  readonly reach: number
  /** Words that were looked up at the root, with what they may be. */
  readonly known: Map<string, readonly Node[]>
}

/** Everything one language's tables hold, ready to be looked up. */
export interface Gazetteer {
  /** Mentions in reading order; the longest item wins and none overlaps another. Linear in the text. */
  find(text: Tokens): Mention[]
  readonly grammar: { readonly [K in keyof Grammar]: ReadonlySet<string> }
}

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
const leastCase = (word: string, lower: string): number => {
  if (word === lower) return 0
  return word.length > 1 && word.length < 6 && word === word.toUpperCase() ? 2 : 1
}

const set = (words: string): ReadonlySet<string> =>
  new Set(fold(words).toLowerCase().split(/\s+/).filter(Boolean))

/** Words as `tokens` parts them; a sign each where writing has no spaces. */
const wordsIn = (item: string): readonly string[] => {
  if (item.charCodeAt(0) > 0x0e00) return tokens(item).raw
  if (!/[ .'’&-]/.test(item)) return [item]
  return item
    .replaceAll('.', '')
    .split(/[ '’&-]+/)
    .filter(Boolean)
}

/** What a pack's tables hold, word by word, and CLDR's `names`, which the tables may overrule. */
function grow(pack: Pack, names: Iterable<readonly [code: string, name: string]>): Trie {
  const root: Level = new Map()
  const heads = new Set<string>()
  const ends = new Set<ReadonlySet<string>>()

  const put = (level: Level, bend: Bend, node: Node, own: boolean) => {
    const older = level.get(bend.stem)
    if (older?.node === node && older.endings === bend.endings) return
    level.set(bend.stem, { endings: bend.endings, node, own, older })
    if (level === root) heads.add(bend.stem.slice(0, head))
    ends.add(bend.endings)
  }

  const nodeFor = (level: Level, word: string, sort: Sort): Node => {
    const bends = pack.bend?.(word, sort)
    if (!bends) {
      const known = ownNode(level.get(word))
      const node = known ?? { entries: [] }
      if (!known) put(level, { stem: word, endings: bare }, node, true)
      return node
    }
    const forms = bendsOf(bends, word)
    const node = ownNode(level.get(forms[0]!.stem)) ?? { entries: [] }
    for (let i = 0; i < forms.length; i++) put(level, forms[i]!, node, i === 0)
    return node
  }

  const add = (item: string, row: Row) => {
    const words = wordsIn(item)
    const cases: number[] = []
    let node: Node | undefined
    for (const word of words) {
      const lower = word.toLowerCase()
      cases.push(leastCase(word, lower))
      node = nodeFor(node ? levelBehind(node) : root, lower, row.sort)
    }
    if (node) node.entries = withEntry(node.entries, row.entry(cases))
  }

  const read = (table: string, sort: Sort) => {
    for (const line of table.split('\n')) {
      const text = fold(line.trim())
      const space = text.indexOf(' ')
      if (space < 0) continue
      const mark = text.slice(0, space)
      const codes = mark.replace(/[?~]/, '').split('/')
      const row = rowOf(sort, codes, mark.endsWith('?') ? 'weak' : mark.endsWith('~') ? 'lone' : 'sure')
      for (const item of text.slice(space + 1).split(', ')) {
        const years = sort === 'leader' ? item.search(/ \d{4}-/) : -1
        const name = years < 0 ? item : item.slice(0, years)
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
    for (const line of (sort === 'union' ? pack.unions : pack.nobody).split('\n'))
      for (const phrase of fold(line.trim()).split(', ')) if (phrase) add(phrase, row)
  }
  return {
    root,
    heads,
    known: new Map(),
    reach: Math.max(0, ...[...ends].flatMap((set) => [...set].map((ending) => ending.length))),
  }
}

/** The same words in the same case: the later table is right. "US" and "us" stand side by side. */
function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  if (entries.length === 0) return [entry]
  const others = entries.filter((other) => other.cases.some((least, i) => least !== entry.cases[i]))
  return [entry, ...others].sort((a, b) => sum(b.cases) - sum(a.cases))
}

interface Row {
  readonly sort: Sort
  /** The entry of an item by its words' least cases; items of a row that are alike in them share one. */
  entry(cases: readonly number[]): Entry
}

function rowOf(sort: Sort, codes: readonly string[], trust: Entry['trust']): Row {
  const single: Entry[] = []
  return {
    sort,
    entry(cases) {
      if (cases.length > 1) return { sort, codes, trust, cases }
      const least = cases[0]!
      single[least] ??= { sort, codes, trust, cases }
      return single[least]
    },
  }
}

/** The word that a stem was made for. */
const ownNode = (stem: Stem | undefined): Node | undefined => {
  let own = stem
  while (own && !own.own) own = own.older
  return own?.node
}

const levelBehind = (node: Node): Level => {
  node.next ??= new Map()
  return node.next
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/** Whether a word may continue the phrase before it: a point parts sentences, but not "St. Petersburg", "EE. UU.". */
const together = (text: Tokens, at: number): boolean => {
  const gap = text.gaps[at]!
  if (gap === 'space' || gap === 'joined') return true
  return (
    gap === 'stop' && text.words[at - 1]!.length < 4 && (text.cases[at]! > 0 || /^\d/.test(text.words[at]!))
  )
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
function longestAt(text: Tokens, start: number, trie: Trie, variants: Pack['variants']): Mention | undefined {
  const nodes = nodesAt(trie, trie.root, text.words[start]!, variants)
  return nodes.length === 0 ? undefined : longestOf(nodes, { text, start, at: start, trie, variants })
}

interface Walk {
  readonly text: Tokens
  readonly start: number
  readonly at: number
  readonly trie: Trie
  readonly variants: Pack['variants']
}

function longestOf(nodes: readonly Node[], walk: Walk): Mention | undefined {
  const { text, start, at, trie, variants } = walk
  let best: Mention | undefined
  for (const { entries, next } of nodes) {
    const entry = entries.find(({ cases }) => cases.every((least, i) => text.cases[start + i]! >= least))
    if (entry && !best && !(at === start && isAcronym(text, at, entry))) best = { entry, start, end: at + 1 }
    const on = at + 1
    if (!next || on >= text.words.length || !together(text, on)) continue
    const longer = longestOf(nodesAt(trie, next, text.words[on]!, variants), { ...walk, at: on })
    if (longer && (!best || longer.end > best.end)) best = longer
  }
  return best
}

const none: readonly Node[] = []

/** The words of the tables that a word of the text may be; if none, those of its variants. */
function nodesAt(trie: Trie, level: Level, word: string, variants: Pack['variants']): readonly Node[] {
  const nodes = formsAt(trie, level, word)
  if (nodes.length > 0 || !variants) return nodes
  for (const variant of variants(word)) {
    const found = formsAt(trie, level, variant)
    if (found.length > 0) return found
  }
  return none
}

function formsAt(trie: Trie, level: Level, form: string): readonly Node[] {
  if (level !== trie.root) return stemsAt(level, form, trie.reach)
  const known = trie.known.get(form)
  if (known) return known
  const nodes = trie.heads.has(form.slice(0, head)) ? stemsAt(level, form, trie.reach) : none
  if (trie.known.size >= MOST_KNOWN) trie.known.clear()
  if (form.length < LONGEST_KNOWN) trie.known.set(form, nodes)
  return nodes
}

/** Words that are remembered with what they may be, and how long they are: most of a text is the same few thousand. */
const MOST_KNOWN = 10_000
const LONGEST_KNOWN = 40

/** The words that a form may be, that of its longest stem first. */
const stemsAt = (level: Level, form: string, reach: number): readonly Node[] => {
  let nodes: Node[] | undefined
  const most = Math.min(reach, Math.max(0, form.length - 2))
  for (let cut = 0; cut <= most; cut++) {
    let stem = level.get(cut === 0 ? form : form.slice(0, -cut))
    for (; stem; stem = stem.older)
      if (stem.endings.has(cut === 0 ? '' : form.slice(-cut)) && !nodes?.includes(stem.node))
        nodes = [...(nodes ?? []), stem.node]
  }
  return nodes ?? none
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

/** The longer one; of two alike a town before an adjective: Indiana is no Indian woman. */
const isBetter = (shared: Mention, own: Mention): boolean =>
  shared.end > own.end ||
  (shared.end === own.end && own.entry.sort === 'people' && sum(shared.entry.cases) > sum(own.entry.cases))

let latin: Trie | undefined

/** Builds the look-up of a language from CLDR's names and its pack, over the names that Latin letters share. Some milliseconds: keep it. */
export function gazetteer(language: string, pack: Pack, shared?: Pack): Gazetteer {
  const own = grow(pack, cldrNames(language))
  if (shared) latin ??= grow(shared, [])
  const base = shared && latin
  const { variants } = pack
  return {
    find(text) {
      const found: Mention[] = []
      for (let at = 0; at < text.words.length; ) {
        const near = longestAt(text, at, own, variants)
        const far = base && longestAt(text, at, base, variants)
        const mention = far && (!near || isBetter(far, near)) ? far : near
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
      given: set(`${shared?.grammar.given ?? ''} ${pack.grammar.given}`),
      papers: set(pack.grammar.papers),
      namesakes: set(pack.grammar.namesakes),
      office: set(pack.grammar.office),
    },
  }
}
