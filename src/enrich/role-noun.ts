import type { Sentence } from './organisation-at.ts'
import { isBoundary } from './role-boundary.ts'
import { phraseAt } from './vocabulary.ts'
import { isNameLike, type Word } from './words.ts'

/** How many words the noun for what someone does at this place has; 0 where there is none, or where it belongs to a name. */
export function nounAt({ words, language }: Sentence, at: number): number {
  if (at >= words.length) return 0
  const length =
    phraseAt(language.roles, words, at) || prefixed(language, words[at]!) || strange({ words, language }, at)
  if (length === 0) return isHeldChair({ words, language }, at) ? 1 : 0
  const next = words[at + length]
  if (words[at]!.shape === 'title' && isHeldChair({ words, language }, at)) return 1
  if (words[at]!.shape === 'title' && inName({ words, language } as Sentence, at)) return 0
  // "Reporters Without Borders", "Writers Guild", "Editors’ Weblog", "Student Union"
  if (words[at]!.shape === 'title' && next?.low === 'without') return 0
  return length
}

type Reading = Pick<Sentence, 'words' | 'language'>

/** "holds the Jane Doe Chair in Law": the chair is what she is. */
const isHeldChair = ({ words, language }: Reading, at: number): boolean =>
  language.pack.code === 'en' &&
  /^(?:chair|professorship|fellowship|chairmanship)$/.test(words[at]!.low) &&
  words.slice(Math.max(0, at - 9), at).some(({ low }) => /^(?:holds|hold|holder|holding|occupies)$/.test(low))

/** English nouns for what people do that no list has: "volcanologist", "sheepkeeper"; and plurals of those it has. */
function strange({ words, language }: Reading, at: number): number {
  const word = words[at]!
  if (language.pack.code !== 'en' || word.shape !== 'lower' || word.low.length < 6) return 0
  const before = words.slice(Math.max(0, at - 6), at)
  const singular = word.low.replace(/s$/, '')
  if (
    singular !== word.low &&
    (phraseAt(language.roles, [{ low: singular }], 0) > 0 ||
      prefixed(language, { ...word, low: singular }) > 0)
  )
    return before.some(({ low }) => /^(?:are|were|both)$/.test(low)) ? 1 : 0
  if (!AGENTIVE.test(word.low)) return 0
  if (!before.some(({ low }) => language.the.has(low) || low === 'as')) return 0
  const next = words[at + 1]
  return word.trail !== '' || !next || next.shape !== 'lower' || SMALL.test(next.low) ? 1 : 0
}

const AGENTIVE =
  /(?:ologist|ographer|ician|onomist|atrist|writer|filmmaker|caster|lancer|blogger|checker|teller|editor|designer|educator|builder|journalist|activist|artist|essayist|scientist|ivist|adviser|advisor)$/
const SMALL =
  /^(?:and|at|with|for|in|of|who|whose|from|based|living|on|to|as|or|specializing|specialising|focusing|focused|covering|working|currently)$/

// "The Economist", "for the American Spectator": a noun that is the end of a name.
function inName({ words, language }: Sentence, at: number): boolean {
  const before = words[at - 1]
  if (before?.trail !== '') return false
  if (before.text === 'The' && at > 1) return true
  let start = at
  while (start > 0 && isNameLike(words[start - 1]!) && words[start - 1]!.trail === '') start--
  if (start > 0 && language.the.has(words[start - 1]!.low)) start--
  return start > 0 && /^(?:for|in|to|at|on|of)$/.test(words[start - 1]!.low) && words[start - 1]!.trail === ''
}

/** "jest adiunktem", "работает корреспондентом": the case that "is" and "works as" ask for. */
function instrumental(language: Sentence['language'], low: string): boolean {
  const ending =
    language.pack.code === 'pl' ? /i?em$/ : language.pack.code === 'ru' ? /(?:ом|ем|еи|ои)$/ : undefined
  if (!ending || low.length < 6 || !ending.test(low)) return false
  const stem = low.replace(ending, '')
  return [stem, `${stem}ь`, `${stem}а`].some((form) => phraseAt(language.roles, [{ low: form }], 0) > 0)
}

/** "profesörüdür", "yazardır": Turkish nouns with the endings for "its" and "is". */
function withEndings(language: Sentence['language'], low: string): boolean {
  if (language.pack.code !== 'tr') return false
  const noun = low.replace(/[dt][ıiuü]r$/, '')
  return [noun, noun.replace(/s?[ıiuü]$/, '')].some(
    (form) => form.length > 3 && phraseAt(language.roles, [{ low: form }], 0) > 0,
  )
}

/** German writes "Politikchef", "Nahostkorrespondent" as one word. */
function compounded(language: Sentence['language'], low: string): boolean {
  if (language.pack.code !== 'de' || low.length < 9) return false
  for (let at = 3; at <= low.length - 4; at++)
    if (phraseAt(language.roles, [{ low: low.slice(at) }], 0) > 0) return true
  return false
}

// "ex-Minister", "co-editor", "vice-presidente", "والكاتب"
function prefixed(language: Sentence['language'], word: Word): number {
  const { low } = word
  const dash = /^(?:ex|co|vice|sub|anti|pro|экс|вице|со)-?(.{4,})$/.exec(low)
  if (dash && phraseAt(language.roles, [{ low: dash[1]! }], 0) > 0) return 1
  const parts = low.split('-')
  if (
    parts.length > 1 &&
    [parts[0]!, parts.at(-1)!].some(
      (part) => part.length > 3 && phraseAt(language.roles, [{ low: part }], 0) > 0,
    )
  )
    return 1
  if (word.shape !== 'lower' && compounded(language, low)) return 1
  if (instrumental(language, low) || withEndings(language, low)) return 1
  if (language.pack.code === 'ar') {
    const stem = low.replace(/^و/, '').replace(/^(?:ال|ك(?=.{4}))/, '')
    if (stem !== low && stem.length > 2 && phraseAt(language.roles, [{ low: stem }], 0) > 0) return 1
  }
  return 0
}

/** The end of a noun that follows in the same title: "chief Asia correspondent". */
export function furtherNoun(sentence: Sentence, head: number): number {
  const { words, language } = sentence
  const reach =
    language.pack.code === 'en' &&
    (language.ranks.has(words[head - 1]!.low) || words[head - 1]!.low === 'head')
      ? 4
      : 1
  for (let at = head; at < Math.min(head + reach, words.length); at++) {
    if (words[at - 1]!.trail !== '' || words[at]!.shape === 'mark' || isBoundary(words[at]!, language))
      return head
    const more = nounAt(sentence, at)
    if (more > 0) return at + more
  }
  return head
}

export const bareNoun = (low: string, language: Sentence['language']): string =>
  isEx(low, language) ? low.replace(/^(?:ex|экс)-?/u, '') : low

/** "ex-minister", "exministra" */
export const isEx = (low: string, language: Sentence['language']): boolean =>
  /^(?:ex|экс)-/.test(low) ||
  (/^ex\p{L}{5}/u.test(low) &&
    phraseAt(language.roles, [{ low }], 0) === 0 &&
    phraseAt(language.roles, [{ low: low.slice(2) }], 0) > 0)
