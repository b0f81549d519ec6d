import type { CreditRole } from '../model/author.ts'
import { internationalRoles } from './languages/international.ts'
import type { LanguagePack, Words } from './languages/language-pack.ts'
import { languages } from './languages/languages.ts'
import { fold } from './words.ts'

/** Phrases, found by their first word: the longer ones first. */
export interface Phrases {
  get(first: string): readonly (readonly string[])[] | undefined
}

/** A language pack made ready for look-up. */
export interface Vocabulary {
  readonly pack: LanguagePack
  /** Written in letters without capitals: nothing but words tells where a name ends. */
  readonly uncased: boolean
  /** Needs no verb for "is": a dash or nothing stands in its place. */
  readonly eastSlavic: boolean
  readonly common: ReadonlySet<string>
  readonly roles: Phrases
  readonly offices: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly is: Phrases
  readonly was: Phrases
  readonly does: Phrases
  readonly did: Phrases
  readonly works: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly he: ReadonlySet<string>
  readonly his: ReadonlySet<string>
  readonly the: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly published: ReadonlySet<string>
  readonly publishedIn: ReadonlySet<string>
  readonly including: Phrases
  readonly now: ReadonlySet<string>
  readonly once: ReadonlySet<string>
  readonly asides: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly scholars: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  readonly headings: ReadonlySet<string>
  readonly theAuthor: Phrases
  readonly promotion: Phrases
}

/** The items of a list as written. */
export const itemsOf = (words: Words): string[] =>
  words
    .split(',')
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** The items of a list, folded; "a/b" is "a" and "ab". */
export function listOf(words: Words): string[] {
  return itemsOf(words).flatMap((item) => {
    const [stem, ending] = item.split('/')
    return ending === undefined ? [fold(item)] : [fold(stem!), fold(inflect(stem!, ending))]
  })
}

// "abogado/a" is "abogada", "журналист/ка" "журналистка": a vowel replaces a vowel, all else is added.
function inflect(stem: string, ending: string): string {
  return ending.length === 1 && /[oae]$/.test(stem) && ending === 'a'
    ? stem.slice(0, -1) + ending
    : stem + ending
}

export const setOf = (...lists: readonly Words[]): ReadonlySet<string> => new Set(lists.flatMap(listOf))

/** Phrases made ready for `phraseAt`. */
export function phrasesOf(...lists: readonly Words[]): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const item of lists.flatMap(listOf)) {
    const words = item.split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words])
  }
  for (const each of phrases.values()) each.sort((a, b) => b.length - a.length)
  return phrases
}

/** How many words the longest phrase that begins at this place has; 0 for none. */
export function phraseAt(phrases: Phrases, words: readonly { readonly low: string }[], at: number): number {
  const first = words[at]
  const candidates = first && phrases.get(first.low)
  if (!candidates) return 0
  for (const phrase of candidates) {
    let length = 1
    while (length < phrase.length && words[at + length]?.low === phrase[length]) length++
    if (length === phrase.length) return length
  }
  return 0
}

const vocabularyOf = (pack: LanguagePack): Vocabulary => ({
  pack,
  uncased: /^(?:ar|fa|he)$/.test(pack.code),
  eastSlavic: /^(?:ru|uk)$/.test(pack.code),
  common: setOf(pack.common),
  roles: pack.code === 'en' ? phrasesOf(pack.roles) : phrasesOf(pack.roles, internationalRoles),
  offices: setOf(pack.offices),
  ranks: setOf(pack.ranks),
  is: phrasesOf(pack.is),
  was: phrasesOf(pack.was),
  does: phrasesOf(pack.does),
  did: phrasesOf(pack.did),
  works: setOf(pack.works),
  papers: setOf(pack.papers),
  he: setOf(pack.he),
  his: setOf(pack.his),
  the: setOf(pack.the),
  and: setOf(pack.and),
  at: setOf(pack.at),
  of: setOf(pack.of),
  former: setOf(pack.former),
  ends: setOf(pack.ends),
  organisations: setOf(pack.organisations),
  fields: setOf(pack.fields),
  published: setOf(pack.published),
  publishedIn: setOf(pack.publishedIn),
  including: phrasesOf(pack.including),
  now: setOf(pack.now),
  once: setOf(pack.once),
  asides: setOf(pack.asides),
  authors: setOf(pack.authors),
  scholars: setOf(pack.scholars),
  degrees: setOf(pack.degrees),
  leads: setOf(pack.leads),
  from: setOf(pack.from),
  since: setOf(pack.since),
  until: setOf(pack.until),
  headings: setOf(pack.headings),
  theAuthor: phrasesOf(pack.theAuthor),
  promotion: phrasesOf(pack.promotion),
})

const ready = new Map<string, Vocabulary>()

/** The vocabulary of a language (BCP 47); English where we have none. */
export function vocabulary(language: string): Vocabulary {
  const code = language.split('-')[0]!.toLowerCase()
  const pack = languages.find((each) => each.code === code) ?? languages[0]!
  const known = ready.get(pack.code)
  if (known) return known
  const made = vocabularyOf(pack)
  ready.set(pack.code, made)
  return made
}

/** Words that can be asked for. */
export interface WordSet {
  has(word: string): boolean
}

/** Makes a thing when it is first asked for: a Worker's start is short, and most requests read no byline. */
export function whenAsked<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** All packs' words of one kind together. */
export function everywhere(of: (pack: LanguagePack) => Words): WordSet {
  const words = whenAsked(() => setOf(...languages.map(of)))
  return { has: (word) => words().has(word) }
}

/** All packs' phrases of one kind together. */
export function everywherePhrases(of: (pack: LanguagePack) => Words): Phrases {
  const phrases = whenAsked(() => phrasesOf(...languages.map(of)))
  return { get: (first) => phrases().get(first) }
}

/** The role that a word of a label gives, in any language. */
export function labelRoles(): { has(word: string): boolean; get(word: string): CreditRole | undefined } {
  const roles = whenAsked(labelRolesNow)
  return { has: (word) => roles().has(word), get: (word) => roles().get(word) }
}

function labelRolesNow(): ReadonlyMap<string, CreditRole> {
  const roles = new Map<string, CreditRole>()
  for (const pack of languages) {
    for (const [role, words] of Object.entries(pack.labels) as [CreditRole, Words][]) {
      for (const word of listOf(words).flatMap((each) => each.split(' '))) {
        if (!roles.has(word)) roles.set(word, role)
      }
    }
  }
  return roles
}
