import { knownSmallAt, organisationAt, type Sentence } from './organisation-at.ts'
import { isKnown, isKnownSmall, isOrganisationWord } from './organisations.ts'
import { isPlace } from './places.ts'
import { phraseAt } from './vocabulary.ts'
import { fold, type Word } from './words.ts'

const REACH = 14
const MOST_OUTLETS = 40

/** Verbs of writing: an outlet follows "for" and "to", hardly "in" or "on". */
const WRITING =
  /^(?:writ|wrote|report|cover|work|comment|écri|schr|geschr|bericht|escri|писа|пиш|كتب|يكتب|تكتب)/

/** The lists of outlets that a sentence says someone has written for, in its order. */
export function readOutlets(sentence: Sentence): (readonly string[])[] {
  const { words, language } = sentence
  const found: (readonly string[])[] = []
  for (let at = 0; at < words.length; at++) {
    if (!language.published.has(words[at]!.low)) continue
    if (WEAK.test(words[at]!.low) && !isOfWork(sentence, at)) continue
    const list = listAfter(sentence, at)
    if (!list) continue
    found.push(list.names)
    at = list.end - 1
  }
  return found
}

/** Words that speak of outlets only where something that was written or filmed is their subject: "can be found in". */
const WEAK = /^(?:found|heard|aired|broadcast|run|ran|read|excerpted)$/

/** What one has written for, told as a noun: "Her bylines include …", "Publications: …". */
const CREDITS = /^(?:bylines?|credits|clients|outlets|publications)$/

/** A list of names and the place after it. */
export interface NameList {
  readonly names: readonly string[]
  readonly end: number
}

function listAfter(sentence: Sentence, verb: number): NameList | undefined {
  const { words, language } = sentence
  const writing = WRITING.test(words[verb]!.low)
  const next = verb + 1
  if (CREDITS.test(words[verb]!.low)) {
    const included = next < words.length ? phraseAt(language.including, words, next) : 0
    if (/:$/.test(words[verb]!.trail) || included > 0) return listAt(sentence, skipIncluding(sentence, next))
    if (!/^bylines?$/.test(words[verb]!.low)) return undefined
  }
  for (let at = verb + 1; at < words.length && at - verb < REACH; at++) {
    const word = words[at]!
    if (/[.;]/.test(words[at - 1]!.trail) && at > verb + 1) return undefined
    if (at === verb + 1 && /^(?:by|von|par|por)$/.test(word.low))
      return isOfWork(sentence, verb) ? listAt(sentence, skipIncluding(sentence, at + 1), true) : undefined
    if (/^(?:book|books|novel|anthology|volume|collection|livre|buch|libro|livro)$/.test(word.low))
      return undefined
    if (!language.publishedIn.has(word.low) || !fits(sentence, verb, word.low)) continue
    const list = listAt(sentence, skipIncluding(sentence, at + 1), isOfWork(sentence, verb + 1))
    if (!list) continue
    // "has published widely on the Weimar Republic"
    if (word.low === 'on' && /^publish/.test(words[verb]!.low) && !isSure(list)) continue
    if (
      writing &&
      /^(?:on|in|en|em|sur|über|at|with|в|на|في|de|du|des|la|le|les|las|los|el|da|do|der|die|das|den)$/.test(
        word.low,
      ) &&
      !isSure(list)
    )
      continue
    return list
  }
  return undefined
}

/** English tells the outlet by another preposition after each verb. */
const ENGLISH: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:contribut)/, /^(?:to|for)$/],
  [/^(?:work)/, /^(?:for|in|on)$/],
  [/^(?:writ|wrote|report|cover|freelanc|blog|column|comment|guest)/, /^(?:for|in|at)$/],
  [/^(?:collaborat)/, /^(?:with|to)$/],
  [/^(?:produc|film|photograph|string)/, /^(?:for)$/],
  [/^(?:heard|aired|broadcast)/, /^(?:on|by|in)$/],
  [/./, /^(?:in|on|at|for)$/],
]

function fits({ words, language }: Sentence, verb: number, preposition: string): boolean {
  if (language.pack.code !== 'en') return true
  return ENGLISH.find(([verbs]) => verbs.test(words[verb]!.low))![1].test(preposition)
}

// "Her work has been published by the Guardian"; a book is published by a house.
const isOfWork = ({ words }: Sentence, until: number): boolean =>
  words
    .slice(0, until)
    .some((word) =>
      /^(?:work|writing|writings|reporting|articles|pieces|essays|stories|op-eds|op-ed|commentary|commentaries|photographs|photos|photography|journalism|poems|poetry|fiction|nonfiction|criticism|bylines?|research|columns?|opinions?|posts|interviews|reviews|translations|scholarship|dispatches|features|investigations|documentaries|films|cartoons|illustrations|analysis|analyses|prose|profiles|coverage|byline|images|pictures|travaux|textes|reportages|arbeiten|texte|beiträge|trabajos|textos|reportajes|artículos|artigos|reportagens|trabalhos|articoli|artykuły|teksty)$/.test(
        word.low,
      ),
    )

const isSure = (list: NameList): boolean => list.names.some(isKnown)

function skipIncluding({ words, language }: Sentence, from: number): number {
  let at = from
  for (let step = 0; step < 14 && at < words.length; step++) {
    const length =
      words[at]!.shape === 'lower' || words[at]!.shape === 'plain'
        ? phraseAt(language.including, words, at)
        : 0
    if (length > 0) at += length
    else if (
      isSmall(words[at]!) &&
      !isKnownSmall(words[at]!.text) &&
      (language.papers.has(words[at]!.low) || hasIncluding({ words, language }, at))
    )
      at++
    else break
  }
  return at
}

const isSmall = (word: Word): boolean => word.shape === 'lower' || word.shape === 'plain'

// "in a range of publications such as", "for numerous international outlets including"
function hasIncluding({ words, language }: Pick<Sentence, 'words' | 'language'>, from: number): boolean {
  for (let at = from; at < Math.min(from + 9, words.length); at++) {
    if (!isSmall(words[at]!)) return false
    if (
      /^(?:including|such|like|notably|among|dont|notamment|tels|comme|darunter|wie|etwa|como|entre|incluindo|incluidos|включая|مثل|منها)$/.test(
        words[at]!.low,
      )
    )
      return true
    if (/[.;]/.test(words[at]!.trail) || language.he.has(words[at]!.low)) return false
  }
  return false
}

/** The names of a list that begins at this place: parted by commas and "and", ended by anything else. */
export function listAt(sentence: Sentence, from: number, sure = false): NameList | undefined {
  const { words, language } = sentence
  const names: string[] = []
  let at = from
  while (at < words.length && names.length < MOST_OUTLETS) {
    if (/^(?:a|an)$/.test(words[at]!.low) && language.pack.code === 'en') break
    const first = organisationAt(sentence, at)
    if (!first || first.start - at > 7) break
    if (isPartOfRole(sentence, first.end)) {
      // "…, and the Robert and Jane Doe professor of": the list is over, and its last name was not of it.
      if (names.length > 0 && !isKnown(names.at(-1)!) && !/[,;]/.test(words[at - 2]?.trail ?? '')) names.pop()
      break
    }
    if (!isOutlet(sentence, first.text, first, sure)) break
    names.push(withoutKind(first.text, sentence))
    at = first.end
    const trail = words[at - 1]!.trail
    if (/[.!?]/.test(trail.replace(/['’"”»)]/g, '')) && at < words.length) break
    at = skipBrackets(words, skipNoun(sentence, at))
    const next = words[at]
    if (!next) break
    const joined =
      language.and.has(next.low) || next.text === '&' || (next.low === 'as' && words[at + 1]?.low === 'well')
    if (joined) at += next.low === 'as' ? 3 : 1
    else if (!/[,;،]/.test(words[at - 1]!.trail)) break
    if (knownSmallAt(sentence, at)) continue
    if (
      words[at]?.shape === 'lower' &&
      phraseAt(language.including, words, at) > 0 &&
      !isKnownSmall(words[at]!.text)
    )
      at = skipIncluding(sentence, at)
    if (words[at]?.shape === 'lower' && language.publishedIn.has(words[at]!.low)) at++
  }
  return names.length > 0 ? { names, end: at } : undefined
}

/** "موقع درج": what kind of outlet it is, which Arabic and Persian put before its name. */
function withoutKind(text: string, { language }: Sentence): string {
  const space = language.uncased ? text.indexOf(' ') : -1
  return space > 0 && language.papers.has(fold(text.slice(0, space))) ? text.slice(space + 1) : text
}

// "PBS’s Tehran bureau, …", "the Times op-ed page and …": what is named after the outlet.
function skipNoun({ words, language }: Sentence, from: number): number {
  if (words[from - 1]!.trail !== '' && !/^['’]$/.test(words[from - 1]!.trail)) return from
  for (let at = from; at < Math.min(from + 3, words.length); at++) {
    const word = words[at]!
    if (
      word.shape !== 'lower' ||
      language.and.has(word.low) ||
      language.ends.has(word.low) ||
      language.publishedIn.has(word.low)
    )
      return from
    if (word.trail === ',' || (words[at + 1] && language.and.has(words[at + 1]!.low))) return at + 1
    if (word.trail !== '') return from
  }
  return from
}

function skipBrackets(words: Sentence['words'], at: number): number {
  if (words[at]?.text !== '(') return at
  let end = at
  while (end < words.length && end - at < 8 && !/\)/.test(words[end]!.trail)) end++
  return end + 1
}

const ACADEMIC =
  /^(?:universi\w+|institut\w*|college|school|faculty|department|academy|escuela|escola|ecole|facult\w+|facultad|hochschule|lehrstuhl|университет\p{L}*|институт\p{L}*|جامعة|معهد)$/u

// A noun for what people do follows: "the Jane Doe professor".
const isPartOfRole = ({ words, language }: Sentence, end: number): boolean =>
  words[end] !== undefined &&
  words[end - 1]!.trail === '' &&
  words[end].shape === 'lower' &&
  (phraseAt(language.roles, words, end) > 0 ||
    (language.ranks.has(words[end].low) &&
      [1, 2, 3].some(
        (more) => words[end + more - 1]?.trail === '' && phraseAt(language.roles, words, end + more) > 0,
      )))

function isOutlet(
  { words, language }: Sentence,
  text: string,
  { start, end }: { start: number; end: number },
  sure: boolean,
): boolean {
  if (isKnown(text)) return true
  if (isPlace(text)) return false
  const inside = words.slice(start, end)
  if (
    !sure &&
    inside.some((word) => ACADEMIC.test(word.low)) &&
    !/(?:review|journal|press|magazine|news|radio)/i.test(text)
  )
    return false
  if (inside.every((word) => language.fields.has(word.low))) return false
  // German writes every noun with a capital: an outlet that nobody knows has an article before it.
  if (
    language.pack.code === 'de' &&
    !inside.some(isOrganisationWord) &&
    !/^[„»"«]/.test(inside[0]!.lead) &&
    !language.the.has(words[start - 1]?.low ?? '') &&
    !language.papers.has(words[start - 1]?.low ?? '')
  )
    return false
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|english|french|german|spanish|arabic|hebrew|russian|chinese|persian|turkish|he|she|they|his|her|their|the|i|we|internet|web|congress|januar|mai)$/i.test(
      text,
    )
  )
    return false
  if (inside.some((word) => language.he.has(word.low) && word.shape === 'title' && inside.length === 1))
    return false
  return inside.some((word) => word.shape !== 'lower') || inside.some(isOrganisationWord)
}
