import { isKnown, isOrganisationWord } from './organisations.ts'
import { organisationAt, type Sentence } from './organisation-at.ts'
import { isPlace } from './places.ts'
import { phraseAt } from './vocabulary.ts'

const REACH = 14
const MOST_OUTLETS = 40

/** Verbs of writing: an outlet follows "for" and "to", hardly "in" or "on". */
const WRITING = /^(?:writ|wrote|report|cover|work|comment|écri|schr|geschr|bericht|escri|писа|пиш|كتب|يكتب|تكتب)/

/** The outlets that a sentence says someone has written for, in its order. */
export function readOutlets(sentence: Sentence): string[] {
  const { words, language } = sentence
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    if (!language.published.has(words[at]!.low)) continue
    const list = listAfter(sentence, at)
    if (!list) continue
    found.push(...list.names)
    at = list.end - 1
  }
  return found
}

/** A list of names and the place after it. */
export interface NameList {
  readonly names: readonly string[]
  readonly end: number
}

function listAfter(sentence: Sentence, verb: number): NameList | undefined {
  const { words, language } = sentence
  const writing = WRITING.test(words[verb]!.low)
  for (let at = verb + 1; at < words.length && at - verb < REACH; at++) {
    const word = words[at]!
    if (/[.;]/.test(words[at - 1]!.trail) && at > verb + 1) return undefined
    if (at === verb + 1 && /^(?:by|von|par|por)$/.test(word.low)) return undefined
    if (/^(?:book|books|novel|anthology|volume|collection|livre|buch|libro|livro)$/.test(word.low)) return undefined
    if (!language.publishedIn.has(word.low)) continue
    const list = listAt(sentence, skipIncluding(sentence, at + 1))
    if (!list) continue
    if (writing && /^(?:on|in|en|em|sur|über|at|with|в|на|في|de|du|des|la|le|les|las|los|el|da|do|der|die|das|den)$/.test(word.low) && !isSure(list)) continue
    return list
  }
  return undefined
}

const isSure = (list: NameList): boolean => list.names.some(isKnown)

function skipIncluding({ words, language }: Sentence, from: number): number {
  let at = from
  for (let step = 0; step < 14 && at < words.length; step++) {
    const length = phraseAt(language.including, words, at)
    if (length > 0) at += length
    else if (words[at]!.shape === 'lower' && !isKnown(words[at]!.text) && (language.papers.has(words[at]!.low) || hasIncluding({ words, language }, at))) at++
    else break
  }
  return at
}

// "in a range of publications such as", "for numerous international outlets including"
function hasIncluding({ words, language }: Pick<Sentence, 'words' | 'language'>, from: number): boolean {
  for (let at = from; at < Math.min(from + 9, words.length); at++) {
    if (words[at]!.shape !== 'lower') return false
    if (/^(?:including|such|like|notably|among|dont|notamment|tels|comme|darunter|wie|etwa|como|entre|incluindo|incluidos|включая|مثل|منها)$/.test(words[at]!.low)) return true
    if (/[.;]/.test(words[at]!.trail) || language.he.has(words[at]!.low)) return false
  }
  return false
}

/** The names of a list that begins at this place: parted by commas and "and", ended by anything else. */
export function listAt(sentence: Sentence, from: number): NameList | undefined {
  const { words, language } = sentence
  const names: string[] = []
  let at = from
  while (at < words.length && names.length < MOST_OUTLETS) {
    const first = organisationAt(sentence, at)
    if (!first || first.start - at > 7) break
    if (!isOutlet(sentence, first.text, first)) break
    names.push(first.text)
    at = first.end
    const trail = words[at - 1]!.trail
    if (/[.!?]/.test(trail.replace(/['’"”»)]/g, '')) && at < words.length) break
    at = skipBrackets(words, at)
    const next = words[at]
    if (!next) break
    const joined = language.and.has(next.low) || next.text === '&' || (next.low === 'as' && words[at + 1]?.low === 'well')
    if (joined) at += next.low === 'as' ? 3 : 1
    else if (!/[,;،]/.test(words[at - 1]!.trail)) break
    if (phraseAt(language.including, words, at) > 0 && !isKnown(words[at]!.text)) at = skipIncluding(sentence, at)
    if (words[at]?.low === 'for' || words[at]?.low === 'in') at++
  }
  return names.length > 0 ? { names, end: at } : undefined
}

function skipBrackets(words: Sentence['words'], at: number): number {
  if (words[at]?.text !== '(') return at
  let end = at
  while (end < words.length && end - at < 8 && !/\)/.test(words[end]!.trail)) end++
  return end + 1
}

function isOutlet({ words, language }: Sentence, text: string, { start, end }: { start: number; end: number }): boolean {
  if (isKnown(text)) return true
  if (isPlace(text)) return false
  const inside = words.slice(start, end)
  if (/^(?:january|february|march|april|may|june|july|august|september|october|november|december|english|french|german|spanish|arabic|hebrew|russian|chinese|persian|turkish|he|she|they|his|her|their|the|i|we|internet|web|congress|januar|mai)$/i.test(text)) return false
  if (inside.some((word) => language.he.has(word.low) && word.shape === 'title' && inside.length === 1)) return false
  return inside.some((word) => word.shape !== 'lower') || inside.some(isOrganisationWord)
}
