import { toText } from '../html/text.ts'
import type { Category } from '../model/feed.ts'
import type { Topic } from '../model/topic.ts'
import { arabic } from './geography/arabic.ts'
import { languageOf } from './geography/languages.ts'
import { fold, type Tokens, tokens } from './geography/tokens.ts'

/** What `topicsOf` reads: headline and deck as plain text, the text plain or as HTML, the outlet's categories. */
export interface Subject {
  readonly headline: string
  readonly deck?: string
  readonly text: string
  readonly categories: readonly Category[]
  /** BCP 47. */
  readonly language: string
}

/** One word in the headline is enough; the text must name a subject this often, in two ways. */
const enough = 3

/** Words of the text that are read. */
const readable = 200

/** More than this an article is hardly about. */
const most = 4

/** The ids of the topics an article is about, the surest first. Linear in the text. */
export function topicsOf(subject: Subject, topics: readonly Topic[]): string[] {
  const headline = tokens(subject.headline, readable)
  const start = subject.text.slice(0, readable * 12)
  const text = tokens(start.includes('</') ? toText(start) : start, readable)
  const { categories, named } = compiled(topics, languageOf(subject.language, headline, text))
  const scores = new Map<string, number>()
  const raise = (id: string, by: number) => scores.set(id, (scores.get(id) ?? 0) + by)
  for (const category of subject.categories)
    for (const term of [category.term, category.label ?? ''])
      for (const id of categories.get(plain(term)) ?? []) raise(id, enough)
  for (const { topic } of found(headline, named)) raise(topic, enough)
  if (subject.deck) for (const { topic } of found(tokens(subject.deck, readable), named)) raise(topic, 2)
  for (const [id, weight] of inText(text, named)) raise(id, weight)
  return [...scores]
    .filter(([, score]) => score >= enough)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id)
}

/** How much the text adds to each topic: its words, but not one word over and over. */
function inText(text: Tokens, named: Words): ReadonlyMap<string, number> {
  const hits = found(text, named)
  const ways = new Map<string, Map<string, number>>()
  for (const { topic, phrase } of hits) {
    const counts = ways.get(topic) ?? new Map<string, number>()
    ways.set(topic, counts.set(phrase, Math.min(2, (counts.get(phrase) ?? 0) + 1)))
  }
  return new Map(
    [...ways].map(([topic, counts]) => [topic, counts.size < 2 ? 1 : Math.min(4, sum(counts.values()))]),
  )
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

interface Phrase {
  readonly topic: string
  readonly phrase: string
  /** A closing `*` taken off stands in `open`: any ending goes. */
  readonly words: readonly string[]
  readonly open: readonly boolean[]
}

/** Phrases by the first letters of their first word; `ends` by a whole last part: `*krieg`. */
interface Words {
  readonly heads: ReadonlyMap<string, readonly Phrase[]>
  readonly ends: readonly Phrase[]
  /** Other spellings of a word: Arabic without و, ب and ل. */
  readonly variants: (word: string) => readonly string[]
}

interface Compiled {
  readonly categories: ReadonlyMap<string, readonly string[]>
  readonly named: Words
}

const head = 2

const plain = (text: string): string => fold(text).toLowerCase().trim()

const kept = new WeakMap<readonly Topic[], Map<string, Compiled>>()

/** A map of topics made ready for a language, once. */
function compiled(topics: readonly Topic[], language: string): Compiled {
  const languages = kept.get(topics) ?? new Map<string, Compiled>()
  kept.set(topics, languages)
  const known = languages.get(language)
  if (known) return known
  const made = { categories: categoriesOf(topics), named: wordsOf(topics, language) }
  languages.set(language, made)
  return made
}

function categoriesOf(topics: readonly Topic[]): ReadonlyMap<string, readonly string[]> {
  const categories = new Map<string, string[]>()
  for (const { id, title, categories: terms = [] } of topics)
    for (const term of new Set([id, title, ...terms].map(plain)))
      categories.set(term, [...(categories.get(term) ?? []), id])
  return categories
}

function wordsOf(topics: readonly Topic[], language: string): Words {
  const heads = new Map<string, Phrase[]>()
  const ends: Phrase[] = []
  for (const { id, words } of topics)
    for (const phrase of words[language] ?? []) {
      const parts = fold(phrase)
        .toLowerCase()
        .split(/[\s'’-]+/)
      const made = {
        topic: id,
        phrase,
        words: parts.map((part) => part.replaceAll('*', '')),
        open: parts.map((part) => part.endsWith('*')),
      }
      if (phrase.startsWith('*')) ends.push(made)
      else {
        const key = made.words[0]!.slice(0, head)
        heads.set(key, [...(heads.get(key) ?? []), made])
      }
    }
  return { heads, ends, variants: language === 'ar' ? arabic.variants : () => [] }
}

/** Every phrase that a text holds, in reading order. */
function found(text: Tokens, named: Words): Phrase[] {
  const hits: Phrase[] = []
  text.words.forEach((word, at) => {
    for (const form of [word, ...named.variants(word)])
      for (const phrase of named.heads.get(form.slice(0, head)) ?? [])
        if (standsAt(text, at, form, phrase)) hits.push(phrase)
    for (const phrase of named.ends) if (endsWith(word, phrase.words[0]!)) hits.push(phrase)
  })
  return hits
}

const endsWith = (word: string, end: string): boolean => word.length > end.length && word.endsWith(end)

const standsAt = (text: Tokens, at: number, first: string, { words, open }: Phrase): boolean =>
  words.every((part, i) => {
    const word = i === 0 ? first : text.words[at + i]
    return word !== undefined && (open[i] ? word.startsWith(part) : word === part)
  })
