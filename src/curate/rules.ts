import { toText } from '../html/text.ts'
import type { Article } from '../model/article.ts'
import type { AuthorCard } from '../model/author.ts'
import type { Reason, Rule } from '../model/edition.ts'
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
  const verdict = judgeAt(rule, 'rule', { article, context, lines: linesOf(article) })
  if (verdict.reasons.length > 0) return verdict
  return { passes: verdict.passes, reasons: [reason('rule', 'meets every rule of this feed')] }
}

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
  for (const [index, rule] of rules.entries()) {
    const verdict = judgeAt(rule, `${at}.none[${index}]`, on)
    if (!verdict.passes) continue
    const says = verdict.reasons.map((each) => each.says)
    const met = says.length === 0 ? 'meets a rule' : join(says, 'and')
    return { passes: false, reasons: [reason(`${at}.none[${index}]`, `${met}, which this feed leaves out`)] }
  }
  return { passes: true, reasons: [] }
}

type Test = Exclude<Rule, { all: readonly Rule[] } | { any: readonly Rule[] } | { none: readonly Rule[] }>

function judgeTest(test: Test, at: string, on: Case): Verdict {
  const said = saidOf(test, on)
  return { passes: said.passes, reasons: [reason(at, said.says)] }
}

interface Said {
  readonly passes: boolean
  readonly says: string
}

function saidOf(test: Test, on: Case): Said {
  const { article, context } = on
  const names = context.names
  if ('sources' in test) {
    const name = (id: string) =>
      names?.source?.(id) ?? (id === article.source.id ? article.source.outlet : id)
    return saidOfList(test.sources, [article.source.id], { is: 'is from', name, many: 'outlets' })
  }
  if ('authors' in test) return saidOfAuthors(test.authors, on)
  if ('topics' in test) {
    const name = (id: string) => names?.topic?.(id) ?? id.replaceAll('-', ' ')
    return saidOfList(test.topics, article.topics, { is: 'is on', name, many: 'topics', both: true })
  }
  if ('countries' in test) {
    const { leading, also } = article.countries
    const name = (code: string) => names?.country?.(code) ?? countryName(code)
    const has = test.leading ? leading : [...leading, ...also]
    const is = test.leading ? 'is mainly about' : 'is about'
    return saidOfList(test.countries, has, { is, name, many: 'countries', both: true })
  }
  if ('words' in test) return saidOfWords(test.words, test.in, on)
  if ('languages' in test) {
    const name = (code: string) => names?.language?.(code) ?? languageName(code)
    const has = test.languages.filter((wanted) => speaks(article.language, wanted))
    return saidOfList(test.languages, has, { is: 'is in', name, many: 'languages' })
  }
  if ('kinds' in test) {
    return saidOfList(test.kinds, [article.kind], { is: 'is', name: (kind) => kind, many: 'kinds' })
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
  /** An article can have several of them at once. */
  readonly both?: true
}

function saidOfList(wanted: readonly string[], has: readonly string[], words: Wording): Said {
  const met = wanted.filter((each) => has.includes(each))
  if (met.length > 0)
    return { passes: true, says: `${words.is} ${join(met.slice(0, MANY).map(words.name), 'and')}` }
  const is = words.is.replace('is', 'is not')
  if (wanted.length > MANY)
    return { passes: false, says: `${is} any of the ${wanted.length} ${words.many} of this feed` }
  return { passes: false, says: `${is} ${join(wanted.map(words.name), 'or')}` }
}

function saidOfAuthors(wanted: readonly string[], { article, context }: Case): Said {
  const called = new Map(article.byline.credits.map((credit) => [credit.author, credit.name]))
  for (const card of context.authorsOf?.(article) ?? []) called.set(card.id, card.name)
  const name = (id: string) => context.names?.author?.(id) ?? called.get(id) ?? id.replaceAll('-', ' ')
  return saidOfList(wanted, [...called.keys()], { is: 'is by', name, many: 'authors', both: true })
}

function saidOfWords(wanted: readonly string[], place: 'headline' | 'text', on: Case): Said {
  const line = lineOf(place, on)
  const where = place === 'headline' ? 'in its headline' : 'in its text'
  const met = finderOf(wanted)(line).map(quote)
  if (met.length > 0) return { passes: true, says: `has ${join(met.slice(0, MANY), 'and')} ${where}` }
  if (wanted.length > MANY)
    return { passes: false, says: `has none of the ${wanted.length} words of this feed ${where}` }
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
  const name = /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code
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

function reason(at: string, says: string): Reason {
  return { by: 'rule', at, says }
}
