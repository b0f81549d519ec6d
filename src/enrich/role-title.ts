import { type NameFound, type Sentence, textBetween } from './organisation-at.ts'
import { isKnown, isOrganisationWord } from './organisations.ts'
import { isPlace } from './places.ts'
import { isBoundary } from './role-boundary.ts'
import { isEx } from './role-noun.ts'
import { isNameLike, type Word, wordsOf } from './words.ts'

const MOST_WORDS = 9

export const tidyTitle = (text: string, ex: boolean): string =>
  (ex ? text.replace(/^(?:ex|экс)-?/iu, '') : text)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}{3}(?:ü|ı|i|u|r))[dt][ıiuü]r$/u, '')
    .replace(/^و(?=\p{sc=Arabic}{3})/u, '')
    .trim()

/** The first word of the title whose noun stands here: as far left as nothing parts it. */
export function titleStart({ words, language }: Sentence, noun: number, from: number): number {
  let start = noun
  while (start > from && noun - start < MOST_WORDS) {
    const before = words[start - 1]!
    if (before.trail !== '' && !/^['’"”]$/.test(before.trail)) break
    if ((before.shape === 'mark' && before.text !== '&') || before.shape === 'number') break
    if (words[start]!.lead !== '' && !/^['’"“‘]$/.test(words[start]!.lead)) break
    if (language.and.has(before.low) && namesChair(words, start, noun)) {
      start--
      continue
    }
    if (isBoundary(before, language) || (start === from + 1 && language.the.has(before.low))) break
    start--
  }
  return start
}

// "the Robert and Renée Belfer Professor"
const namesChair = (words: readonly Word[], start: number, noun: number): boolean =>
  /^(?:professor|chair|fellow|scholar|lecturer|director|curator)$/.test(words[noun]!.low) &&
  (words[noun]!.shape === 'title' || /^the$/i.test(words[start - 3]?.low ?? '')) &&
  start < noun &&
  isNameLike(words[start]!) &&
  words[start - 2] !== undefined &&
  isNameLike(words[start - 2]!) &&
  words[start - 2]!.trail === '' &&
  noun - start <= 4 &&
  (words[start - 3] === undefined ||
    isNameLike(words[start - 3]!) ||
    /^(?:the|is)$/.test(words[start - 3]!.low))

/** What stands before the noun: "former" off, an employer taken out ("NBC News producer", "Haaretz’s correspondent"). */
export function readLeft(
  sentence: Sentence,
  from: number,
  head: number,
): { start: number; former: boolean; organisation?: string } {
  const { words, language } = sentence
  let start = from
  let former = isEx(words[start]!.low, language)
  while (start < head - 1 && /-based$/.test(words[start]!.low)) start++
  while (start < head - 1 && language.former.has(words[start]!.low)) {
    if (words[start]!.low !== 'retired' && words[start]!.low !== 'late') former = true
    start++
  }
  if (from > 0 && language.former.has(words[from - 1]!.low)) former = true
  if (language.uncased) return { start, former }
  if (language.pack.code === 'tr') return { ...turkishLeft(sentence, start, head), former }
  for (let at = start; at < head - 1; at++) {
    if (
      (isNameLike(words[at]!) && /['’]s?$/.test(words[at]!.text) && words[at]!.text.length > 3) ||
      words[at]!.trail === '’'
    ) {
      const begin = organisationBegin(words, start, at)
      const owner = textBetween(sentence, begin, at + 1).replace(/['’]s?$/, '')
      let first = at + 1
      while (first < head - 1 && language.former.has(words[first]!.low)) {
        former = true
        first++
      }
      return { start: first, former, ...(!isPlace(owner) && { organisation: owner }) }
    }
  }
  const organisation = leadingOrganisation(sentence, start, head)
  return organisation
    ? { start: organisation.end, former, organisation: organisation.text }
    : { start, former }
}

/** "Marmara Üniversitesi’nde tarih profesörü": the employer stands before the title, with the ending for "at". */
function turkishLeft(
  sentence: Sentence,
  from: number,
  head: number,
): { start: number; organisation?: string } {
  const { words } = sentence
  for (let at = from; at < head - 1; at++) {
    if (!/['’]?n?[dt][ae](?:ki)?$/.test(words[at]!.low) || !isNameLike(words[at]!)) continue
    const name = textBetween(sentence, from, at + 1).replace(/['’]?n?[dt][ae](?:ki)?$/, '')
    const sign = wordsOf(name).some(isOrganisationWord)
    return { start: at + 1, ...((sign || isKnown(name)) && { organisation: name }) }
  }
  return { start: from }
}

function organisationBegin(words: readonly Word[], from: number, at: number): number {
  let begin = at
  while (
    begin > from &&
    (isNameLike(words[begin - 1]!) || /^(?:of|the|and|for)$/.test(words[begin - 1]!.low))
  )
    begin--
  while (begin < at && words[begin]!.shape === 'lower') begin++
  return begin
}

/** "NBC News freelance producer": the capitals before the small words, where they are an outlet's name. */
function leadingOrganisation(sentence: Sentence, start: number, head: number): NameFound | undefined {
  const { words } = sentence
  let end = start
  while (end < head - 1 && isNameLike(words[end]!) && words[end]!.shape !== 'initial') end++
  for (; end > start; end--) {
    const text = textBetween(sentence, start, end)
    const last = words[end - 1]!
    if (end - start > 1 && last.low === 'news') return { text, start, end }
    if (isPlace(text) || (sentence.language.ranks.has(last.low) && !isKnown(text))) continue
    if (
      isKnown(text) &&
      !/^(?:science|nature|time|focus|reason|commentary|dissent|prospect|state department|pentagon|nato|cia|fbi|america|compact|outlook|stern|profil|welt|mint|medium|elle|variety)$/i.test(
        text,
      )
    )
      return { text, start, end }
    if (
      end - start > 1 &&
      isOrganisationWord(last) &&
      !/^(?:affairs|policy|news|business|security|research|program|programme|project|campaign|party|army|navy|force|corps|police|court|congress|senate|parliament|international|media|services|service|defense|house|prize)$/.test(
        last.low,
      )
    )
      return { text, start, end }
    if (
      end - start === 1 &&
      last.shape === 'capitals' &&
      /^[A-Z]{3,6}$/.test(last.text) &&
      !/^(?:CEO|CFO|CTO|COO|NGO|PHD|LGBT|LGBTQ|USA|NATO|CIA|FBI|NSA|IRA|MBA|RAF|KGB|ESG|STEM)$/.test(
        last.text,
      )
    )
      return { text, start, end }
  }
  return undefined
}
