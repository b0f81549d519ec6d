import { toText } from '../html/text.ts'
import type { Article } from '../model/article.ts'
import type { AuthorCard } from '../model/author.ts'
import type { Named, Reason, Rule } from '../model/edition.ts'
import type { FacetKind } from '../model/facets.ts'
import { publishedOf } from './order.ts'
import { findWords, wordLine } from './words.ts'

/** What a rule may ask beside the article; `names` puts ids into a reader's words. */
export interface RuleContext {
  readonly now: Date
  /** Merged authors answer to their present slug too. */
  readonly authorsOf?: (article: Article) => readonly AuthorCard[]
  readonly names?: Partial<RuleNames>
}

/** How an id or a code is called. */
export interface RuleNames {
  readonly source: (id: string) => string | undefined
  readonly author: (id: string) => string | undefined
  readonly topic: (id: string) => string | undefined
  readonly country: (code: string) => string | undefined
  readonly language: (code: string) => string | undefined
}

/** Whether a rule lets an article in, and by which of its tests; left out, by the test that stands in the way. */
export interface Verdict {
  readonly passes: boolean
  readonly reasons: readonly Reason[]
}

const DAY = 86_400_000
const MANY = 4

/** Judges an article by a rule. Each reason names its place in the rule (`rule.all[1]`) and says it in words that complete "This article …". */
export function judge(rule: Rule, article: Article, context: RuleContext): Verdict {
  if (!isLasting(rule)) return judgeNow(rule, article, context)
  const known = verdicts.get(rule) ?? new WeakMap<Article, Verdict>()
  verdicts.set(rule, known)
  const verdict = known.get(article) ?? judgeNow(rule, article, context)
  known.set(article, verdict)
  return verdict
}

/** An article that has not changed is judged once by each rule, for as long as the process lives. */
const verdicts = new WeakMap<Rule, WeakMap<Article, Verdict>>()

function judgeNow(rule: Rule, article: Article, context: RuleContext): Verdict {
  const verdict = judgeAt(rule, 'rule', { article, context, lines: linesOf(article) })
  if (verdict.reasons.length > 0) return verdict
  const name = article.source.outlet
  const says = `is from ${name}, and this feed takes every article`
  return {
    passes: verdict.passes,
    reasons: [{ ...reason('rule', says), names: [{ name, facet: ['source', article.source.id] }] }],
  }
}

/** Whether a rule judges by the article alone, and neither by the hour nor by what is known of people by now. */
function isLasting(rule: Rule): boolean {
  const known = lasting.get(rule)
  if (known !== undefined) return known
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : 'none' in rule ? rule.none : undefined
  const lasts = parts ? parts.every(isLasting) : !('maxAgeDays' in rule || 'authors' in rule)
  lasting.set(rule, lasts)
  return lasts
}

const lasting = new WeakMap<Rule, boolean>()

/** Whether a rule reads the article's text, so that candidates must come with their bodies. */
export function readsText(rule: Rule): boolean {
  if ('all' in rule) return rule.all.some(readsText)
  if ('any' in rule) return rule.any.some(readsText)
  if ('none' in rule) return rule.none.some(readsText)
  return 'words' in rule && rule.in === 'text'
}

/** An article on the stand: its words are folded once, whatever number of tests and feeds asks for them. */
interface Case {
  readonly article: Article
  readonly context: RuleContext
  readonly lines: Lines
  /** The tests are of what the feed leaves out. */
  readonly unwanted?: true
}

interface Lines {
  headline?: string
  text?: string
}

const LINES = new WeakMap<Article, Lines>()

function linesOf(article: Article): Lines {
  const known = LINES.get(article) ?? {}
  LINES.set(article, known)
  return known
}

function judgeAt(rule: Rule, at: string, on: Case): Verdict {
  if ('all' in rule) return judgeAll(rule.all, at, on)
  if ('any' in rule) return judgeAny(rule.any, at, on)
  if ('none' in rule) return judgeNone(rule.none, at, on)
  return judgeTest(rule, at, on)
}

function judgeAll(rules: readonly Rule[], at: string, on: Case): Verdict {
  const reasons: Reason[] = []
  for (const [index, rule] of rules.entries()) {
    const verdict = judgeAt(rule, `${at}.all[${index}]`, on)
    if (!verdict.passes) return verdict
    reasons.push(...verdict.reasons)
  }
  return { passes: true, reasons }
}

function judgeAny(rules: readonly Rule[], at: string, on: Case): Verdict {
  const verdicts = rules.map((rule, index) => judgeAt(rule, `${at}.any[${index}]`, on))
  const passed = verdicts.filter((verdict) => verdict.passes)
  if (passed.length > 0) return { passes: true, reasons: passed.flatMap((verdict) => verdict.reasons) }
  const says = verdicts.flatMap((verdict) => verdict.reasons.map((each) => each.says))
  if (says.length === 1) return { passes: false, reasons: verdicts.flatMap((verdict) => verdict.reasons) }
  return {
    passes: false,
    reasons: [reason(`${at}.any`, says.length === 0 ? 'meets no rule' : join(says, 'and'))],
  }
}

function judgeNone(rules: readonly Rule[], at: string, on: Case): Verdict {
  const reasons: Reason[] = []
  for (const [index, rule] of rules.entries()) {
    const verdict = judgeAt(rule, `${at}.none[${index}]`, { ...on, unwanted: true })
    if (!verdict.passes) {
      reasons.push(...verdict.reasons)
      continue
    }
    const says = verdict.reasons.map((each) => each.says)
    const met = says.length === 0 ? 'meets a rule' : join(says, 'and')
    const names = verdict.reasons.flatMap((each) => each.names ?? [])
    return {
      passes: false,
      reasons: [reason(`${at}.none[${index}]`, `${met}, which this feed leaves out`, names)],
    }
  }
  return { passes: true, reasons }
}

type Test = Exclude<Rule, { all: readonly Rule[] } | { any: readonly Rule[] } | { none: readonly Rule[] }>

function judgeTest(test: Test, at: string, on: Case): Verdict {
  const { passes, says, names } = saidOf(test, on)
  return { passes, reasons: [reason(at, says, names)] }
}

interface Said {
  readonly passes: boolean
  readonly says: string
  readonly names?: readonly Named[]
}

function saidOf(test: Test, on: Case): Said {
  const { article, context } = on
  const names = context.names
  if ('sources' in test) {
    const name = (id: string) =>
      names?.source?.(id) ?? (id === article.source.id ? article.source.outlet : id)
    return saidOfList(test.sources, [article.source.id], {
      ...{ is: 'is from', name, many: 'outlets', kind: 'source' },
      unwanted: on.unwanted,
    })
  }
  if ('authors' in test) return saidOfAuthors(test.authors, on)
  if ('topics' in test) {
    const name = (id: string) => names?.topic?.(id) ?? id.replaceAll('-', ' ')
    return saidOfList(test.topics, article.topics, {
      ...{ is: 'is on', name, many: 'topics', kind: 'topic' },
      unwanted: on.unwanted,
    })
  }
  if ('countries' in test) {
    const { leading, also } = article.countries
    const name = (code: string) => names?.country?.(code) ?? countryName(code)
    const has = test.leading ? leading : [...leading, ...also]
    const is = test.leading ? 'is mainly about' : 'is about'
    return saidOfList(test.countries, has, {
      ...{ is, name, many: 'countries', kind: 'country' },
      unwanted: on.unwanted,
    })
  }
  if ('words' in test) return saidOfWords(test.words, test.in, on)
  if ('languages' in test) {
    const name = (code: string) => names?.language?.(code) ?? languageName(code)
    const has = test.languages.filter((wanted) => speaks(article.language, wanted))
    return saidOfList(test.languages, has, { is: 'is in', name, many: 'languages', unwanted: on.unwanted })
  }
  if ('kinds' in test) {
    return saidOfList(test.kinds, [article.kind], {
      ...{ is: 'is', name: (kind: string) => kind, many: 'kinds' },
      unwanted: on.unwanted,
    })
  }
  if ('free' in test) {
    const free = article.isAccessibleForFree !== false
    return { passes: free === test.free, says: free ? 'is free to read' : 'is behind a paywall' }
  }
  const passes = context.now.getTime() - publishedOf(article).getTime() <= test.maxAgeDays * DAY
  const days = `${test.maxAgeDays} ${test.maxAgeDays === 1 ? 'day' : 'days'}`
  return { passes, says: passes ? `is not older than ${days}` : `is older than ${days}` }
}

interface Wording {
  /** "is about"; its "not" follows the first word. */
  readonly is: string
  readonly name: (id: string) => string
  readonly many: string
  /** Where they have pages of their own. */
  readonly kind?: FacetKind
  readonly unwanted?: boolean
}

function saidOfList(wanted: readonly string[], has: readonly string[], words: Wording): Said {
  const { kind } = words
  const met = wanted.filter((each) => has.includes(each)).slice(0, MANY)
  if (met.length > 0) {
    const named = met.map((id) => ({ id, name: words.name(id) }))
    const says = `${words.is} ${join(
      named.map(({ name }) => name),
      'and',
    )}`
    const names = kind && named.map(({ id, name }): Named => ({ name, facet: [kind, id] }))
    return { passes: true, says, ...(names && { names }) }
  }
  const is = words.is.replace('is', 'is not')
  if (wanted.length > MANY)
    return { passes: false, says: `${is} any of the ${wanted.length} ${words.many} ${ofFeed(words)}` }
  return { passes: false, says: `${is} ${join(wanted.map(words.name), 'or')}` }
}

const ofFeed = ({ unwanted }: { readonly unwanted?: boolean }): string =>
  unwanted ? 'that this feed leaves out' : 'of this feed'

function saidOfAuthors(wanted: readonly string[], { article, context, unwanted }: Case): Said {
  const called = new Map(article.byline.credits.map((credit) => [credit.author, credit.name]))
  for (const card of context.authorsOf?.(article) ?? []) called.set(card.id, card.name)
  const name = (id: string) => context.names?.author?.(id) ?? called.get(id) ?? id.replaceAll('-', ' ')
  return saidOfList(wanted, [...called.keys()], {
    is: 'is by',
    name,
    many: 'authors',
    kind: 'author',
    unwanted,
  })
}

function saidOfWords(wanted: readonly string[], place: 'headline' | 'text', on: Case): Said {
  const line = lineOf(place, on)
  const where = place === 'headline' ? 'in its headline' : 'in its text'
  const met = finderOf(wanted)(line).map(quote)
  if (met.length > 0) return { passes: true, says: `has ${join(met.slice(0, MANY), 'and')} ${where}` }
  if (wanted.length > MANY)
    return { passes: false, says: `has ${where} none of the ${wanted.length} words ${ofFeed(on)}` }
  return { passes: false, says: `does not have ${join(wanted.map(quote), 'or')} ${where}` }
}

const finders = new WeakMap<readonly string[], (line: string) => string[]>()

/** One for each list of a rule, for as long as the rule lives. */
function finderOf(words: readonly string[]): (line: string) => string[] {
  const find = finders.get(words) ?? findWords(words)
  finders.set(words, find)
  return find
}

function lineOf(place: 'headline' | 'text', { article, lines }: Case): string {
  lines.headline ??= wordLine(article.headline)
  if (place === 'headline') return lines.headline
  lines.text ??=
    lines.headline +
    wordLine(article.deck ?? '') +
    wordLine(toText(article.articleBody) || (article.excerpt ?? ''))
  return lines.text
}

/** RFC 4647 §3.3.1: `en` takes in `en-GB`. */
function speaks(language: string, range: string): boolean {
  const [has, wanted] = [language.toLowerCase(), range.toLowerCase()]
  return has === wanted || has.startsWith(`${wanted}-`)
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' })
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** Names that English gives an article: "the United States", "the Netherlands". */
const WITH_ARTICLE =
  /^United|Islands$|Republic$|Territor|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$/

function countryName(code: string): string {
  return withArticle(/^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code)
}

/** A country's name as it stands in a sentence: "the United States". */
export function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}

function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code
  } catch {
    return code
  }
}

function quote(word: string): string {
  return `“${word}”`
}

/** "A, B or C". */
function join(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

function reason(at: string, says: string, names: readonly Named[] = []): Reason {
  return { by: 'rule', at, says, ...(names.length > 0 && { names }) }
}
