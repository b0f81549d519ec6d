import { type NameFound, organisationAt, type Sentence } from './organisation-at.ts'
import { isDomain, isKnown, isOrganisationWord } from './organisations.ts'
import { isPlace } from './places.ts'
import { nounAt } from './role-noun.ts'
import { isNameLike } from './words.ts'

/** "for Gothamist and WNYC", "at the Nordic Institute and the Arctic Council" */
export function secondEmployer(sentence: Sentence, at: number): NameFound | undefined {
  const { words, language } = sentence
  if (!words[at] || !language.and.has(words[at].low) || words[at - 1]!.trail !== '') return undefined
  const name = organisationAt(sentence, language.at.has(words[at + 1]?.low ?? '') ? at + 2 : at + 1)
  if (!name || nounAt(sentence, name.start) > 0 || isPlace(name.text)) return undefined
  const next = words[name.end]
  if (
    next &&
    words[name.end - 1]!.trail === '' &&
    (nounAt(sentence, name.end) > 0 || language.ranks.has(next.low))
  )
    return undefined
  for (let inside = name.start; inside < name.end; inside++)
    if (nounAt(sentence, inside) > 0 && words[inside]!.shape === 'title' && !isKnown(name.text))
      return undefined
  return isSure(sentence, name) || /^[A-Z]{3,6}$/.test(name.text) ? name : undefined
}

/** "a reporter covering energy for The Harbor Review" */
export function employerBeyond(sentence: Sentence, from: number): NameFound | undefined {
  const { words } = sentence
  for (let at = from; at < words.length && at - from < 10; at++) {
    if (words[at - 1]!.trail !== '') return undefined
    if (!/^(?:for|at|with|pour)$/.test(words[at]!.low)) continue
    const name = organisationAt(sentence, at + 1)
    if (name && !isPlace(name.text) && isEmployer(sentence, name, words[at]!.low)) return name
  }
  return undefined
}

/** "Senior Fellow, Brookings Institution" */
export function apposedOrganisation(sentence: Sentence, at: number): NameFound | undefined {
  const word = sentence.words[at]!
  if (!isNameLike(word) && !sentence.language.the.has(word.low)) return undefined
  const name = organisationAt(sentence, at)
  if (!name || nounAt(sentence, name.start) > 0) return undefined
  const words = sentence.words.slice(name.start, name.end)
  const organisation =
    isKnown(name.text) ||
    words.some((each) => isOrganisationWord(each)) ||
    (words.length === 1 &&
      (isDomain(words[0]!.text) || (words[0]!.shape === 'capitals' && words[0]!.text.length > 2)))
  if (!organisation || isPlace(name.text)) return undefined
  if (words.some((_, place) => nounAt({ ...sentence, words }, place) > 0 && words[place]!.shape !== 'title'))
    return undefined
  return name
}

export const isSure = ({ words }: Sentence, name: NameFound): boolean =>
  isKnown(name.text) || words.slice(name.start, name.end).some(isOrganisationWord)

export function isEmployer({ words, language }: Sentence, name: NameFound, preposition: string): boolean {
  const inside = words.slice(name.start, name.end)
  if (inside.some(isOrganisationWord) || isKnown(name.text)) return true
  if (inside.every((word) => language.fields.has(word.low))) return false
  return /^(?:at|for|with|bei|chez|pour|für|voor)$/.test(preposition)
}
