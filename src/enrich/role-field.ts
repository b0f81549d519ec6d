import type { NameFound, Sentence } from './organisation-at.ts'
import { isBoundary } from './role-boundary.ts'
import { isAdjectiveOnly } from './role-kind.ts'
import { nounAt } from './role-noun.ts'
import { phraseAt } from './vocabulary.ts'

const NOUN_FIRST = new Set(['fr', 'es', 'pt', 'it', 'ru', 'ar', 'de', 'uk', 'fa', 'he', 'id'])

/** Where a field that belongs to the title ends: "of political science", "for the Middle East". */
export function fieldEnd(sentence: Sentence, from: number, name: NameFound | undefined): number {
  const { words, language } = sentence
  if (name && !isAdjectiveOnly(sentence, name)) return name.end
  let at = name ? name.end + 1 : from
  while (at < words.length && at - from < 8) {
    const word = words[at]!
    if (at > from && words[at - 1]!.trail !== '') break
    if (word.shape === 'mark') break
    if (language.and.has(word.low)) {
      if (!continuesField(sentence, at + 1)) break
    } else if (
      at > from &&
      isBoundary(word, language) &&
      !language.the.has(word.low) &&
      language.does.get(word.low) === undefined
    )
      break
    else if (at > from && language.at.has(word.low)) break
    else if (
      language.is.get(word.low) !== undefined ||
      phraseAt(language.ends.has(word.low) ? language.did : language.is, words, at) > 0
    )
      break
    else if (at === from && language.ends.has(word.low) && !language.the.has(word.low)) break
    at++
  }
  return at
}

/** After "and": another field ("sociology and politics"), not another role or a verb. */
export function continuesField(sentence: Sentence, from: number): boolean {
  const { words, language } = sentence
  const at =
    NOUN_FIRST.has(language.pack.code) &&
    /^(?:le|la|les|el|los|las|o|a|os|as|l|die|der|das)$/.test(words[from]?.low ?? '')
      ? from + 1
      : from
  const word = words[at]
  if (!word || isBoundary(word, language) || nounAt(sentence, at) > 0) return false
  for (let next = at; next < Math.min(at + 4, words.length); next++) {
    if (nounAt(sentence, next) > 0) return false
    if (next === at && phraseAt(language.does, words, next) + phraseAt(language.did, words, next) > 0)
      return false
    if (words[next]!.trail !== '' || words[next]!.shape === 'mark') break
    if (next > at && (language.at.has(words[next]!.low) || language.of.has(words[next]!.low))) break
  }
  return true
}
