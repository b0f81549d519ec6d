import type { Role } from '../model/author.ts'
import { isDomain, isKnown, isOrganisationWord } from './organisations.ts'
import { type NameFound, organisationAt, type Sentence, textBetween } from './organisation-at.ts'
import { isPlace } from './places.ts'
import { phraseAt } from './vocabulary.ts'
import { isNameLike, type Word } from './words.ts'

/** A role with where in its sentence it was read. */
export interface RoleFound {
  readonly role: Role
  /** The noun that names it: "editor". */
  readonly noun: string
  /** Nothing but the noun: neither a field nor an employer follows it. */
  readonly bare: boolean
  readonly start: number
  readonly end: number
}

/** Languages whose adjectives and fields follow the noun. */
const NOUN_FIRST = new Set(['fr', 'es', 'pt', 'ru', 'ar', 'de'])
const MOST_WORDS = 9

/** The roles that a sentence about a person tells, in its order. `from`: the place of the first word after the subject. */
export function readRoles(sentence: Sentence, from = 0): RoleFound[] {
  const found: RoleFound[] = []
  let past = false
  let at = from
  while (at < sentence.words.length) {
    past = tense(sentence, at, past)
    const noun = nounAt(sentence, at)
    if (noun > 0) {
      const read = readRole(sentence, at, noun, { past, from: Math.max(from, found.at(-1)?.end ?? from) })
      if (read.roles[0] && !isOthers(sentence, read.roles[0].start)) found.push(...read.roles)
      at = Math.max(at + noun, read.end)
      continue
    }
    const work = workAt(sentence, at, past)
    if (work) {
      found.push(work)
      at = work.end
      continue
    }
    at++
  }
  return shareEmployers(sentence, found)
}

// "with director X", "by journalist Y": what somebody else does.
const isOthers = ({ words, language }: Sentence, start: number): boolean =>
  start > 0 && /^(?:with|by|alongside|from|under|against|about|via|par|mit|von|con|por|com|avec|by|между|with)$/.test(words[start - 1]!.low) && language.pack.code !== 'ar' && words[start - 1]!.trail === ''

/** Does what is told from this place on lie in the past? */
function tense({ words, language }: Sentence, at: number, past: boolean): boolean {
  const was = phraseAt(language.was, words, at)
  const is = phraseAt(language.is, words, at)
  if (was > is) return !/^(?:has|have|a|ha|hat|tem)$/.test(words[at]!.low) || !hasSince(words, at, language.since)
  if (is > 0) return false
  const { low } = words[at]!
  if (/^(?:currently|now|today|aujourd'hui|derzeit|heute|actualmente|atualmente|ныне|сейчас|حاليا|actuellement|desormais|présent|present)$/.test(low)) return false
  if (/^(?:previously|formerly|earlier|before|prior|auparavant|précédemment|zuvor|früher|anteriormente|previamente|antes|ранее|прежде|سابقا|longtemps)$/.test(low)) return true
  if (/^(?:worked|served|spent|began|started|travaillé|arbeitete|trabajó|trabalhou|работал|работала|عمل|عملت|held|taught|led|edited|directed|reported|interned)$/.test(low)) return true
  return past
}

const hasSince = (words: readonly Word[], at: number, since: ReadonlySet<string>): boolean =>
  words.slice(at, at + 25).some((word) => since.has(word.low) || /^(?:for|years|decades?|seit|depuis)$/.test(word.low))

/** How many words the noun for what someone does at this place has; 0 where there is none, or where it belongs to a name. */
export function nounAt({ words, language }: Sentence, at: number): number {
  if (at >= words.length) return 0
  const length = phraseAt(language.roles, words, at) || prefixed(language, words[at]!)
  if (length === 0) return 0
  const next = words[at + length]
  if (words[at]!.shape === 'title' && inName({ words, language } as Sentence, at)) return 0
  // "Reporters Without Borders", "Writers Guild", "Editors’ Weblog", "Student Union"
  if (words[at]!.shape === 'title' && next?.low === 'without') return 0
  return length
}

// "The Economist", "for the American Spectator": a noun that is the end of a name.
function inName({ words, language }: Sentence, at: number): boolean {
  const before = words[at - 1]
  if (!before || before.trail !== '') return false
  if (before.text === 'The' && at > 1) return true
  let start = at
  while (start > 0 && isNameLike(words[start - 1]!) && words[start - 1]!.trail === '') start--
  if (start > 0 && language.the.has(words[start - 1]!.low)) start--
  return start > 0 && /^(?:for|in|to|at|on|of)$/.test(words[start - 1]!.low) && words[start - 1]!.trail === ''
}

/** German writes "Politikchef", "Nahostkorrespondent" as one word. */
function compounded(language: Sentence['language'], low: string): boolean {
  if (language.pack.code !== 'de' || low.length < 9) return false
  for (let at = 3; at <= low.length - 4; at++) if (phraseAt(language.roles, [{ low: low.slice(at) }], 0) > 0) return true
  return false
}

// "ex-Minister", "co-editor", "vice-presidente", "والكاتب"
function prefixed(language: Sentence['language'], word: Word): number {
  const { low } = word
  const dash = /^(?:ex|co|vice|sub|anti|pro|экс|вице|со)-?(.{4,})$/.exec(low)
  if (dash && phraseAt(language.roles, [{ low: dash[1]! }], 0) > 0) return 1
  const parts = low.split('-')
  if (parts.length > 1 && [parts[0]!, parts.at(-1)!].some((part) => part.length > 3 && phraseAt(language.roles, [{ low: part }], 0) > 0)) return 1
  if (word.shape !== 'lower' && compounded(language, low)) return 1
  if (language.pack.code === 'ar') {
    const stem = low.replace(/^و/, '').replace(/^(?:ال|ك(?=.{4}))/, '')
    if (stem !== low && stem.length > 2 && phraseAt(language.roles, [{ low: stem }], 0) > 0) return 1
  }
  return 0
}

interface State {
  readonly past: boolean
  /** Nothing before this place belongs to the title. */
  readonly from: number
}

function readRole(sentence: Sentence, at: number, noun: number, state: State): { roles: RoleFound[]; end: number } {
  const { words, language } = sentence
  let head = at + noun
  // "chief correspondent", "staff writer", "student journalist": the last noun is the head.
  for (let next = furtherNoun(sentence, head); next > head; next = furtherNoun(sentence, head)) head = next
  const next = words[head]
  // "Academic All-American", "with Director Jane Doe": the noun belongs to what follows.
  if (language.pack.code === 'en' && next && words[head - 1]!.shape === 'title' && words[head - 1]!.trail === '' && (next.shape === 'title' || next.shape === 'capitals') && !language.at.has(next.low)) return { roles: [], end: head }
  const start = titleStart(sentence, at, state.from)
  const left = readLeft(sentence, start, head)
  const right = readRight(sentence, head, bareNoun(words[head - 1]!.low, language))
  const former = left.former || right.former
  const title = tidyTitle(textBetween(sentence, left.start, right.titleEnd), isEx(words[left.start]!.low, language))
  const organisation = right.organisation ?? left.organisation
  const after = readDates(sentence, right.end)
  const dates = after.since || after.until ? after : datesBefore(sentence, left.start)
  const role: Role = {
    ...(title !== '' && { title }),
    ...(organisation && { organisation }),
    ...(dates.since && { since: dates.since }),
    ...(dates.until && { until: dates.until }),
    ...((state.past || former) && { past: true as const }),
  }
  const place = { noun: bareNoun(words[head - 1]!.low, language), bare: right.end === head, start, end: right.end }
  const roles: RoleFound[] = [{ role, ...place }]
  if (right.parent) roles.push({ role: { organisation: right.parent, ...((state.past || former) && { past: true as const }) }, ...place })
  return { roles, end: right.end }
}

/** The end of a noun that follows in the same title: "chief Asia correspondent". */
function furtherNoun(sentence: Sentence, head: number): number {
  const { words, language } = sentence
  const reach = language.pack.code === 'en' && (language.ranks.has(words[head - 1]!.low) || words[head - 1]!.low === 'head') ? 4 : 1
  for (let at = head; at < Math.min(head + reach, words.length); at++) {
    if (words[at - 1]!.trail !== '' || words[at]!.shape === 'mark' || isBoundary(words[at]!, language)) return head
    const more = nounAt(sentence, at)
    if (more > 0) return at + more
  }
  return head
}

const tidyTitle = (text: string, ex: boolean): string => (ex ? text.replace(/^(?:ex|экс)-?/iu, '') : text).replace(/\s+/g, ' ').replace(/^و(?=\p{sc=Arabic}{3})/u, '').trim()

const bareNoun = (low: string, language: Sentence['language']): string => (isEx(low, language) ? low.replace(/^(?:ex|экс)-?/u, '') : low)

/** The first word of the title whose noun stands here: as far left as nothing parts it. */
function titleStart({ words, language }: Sentence, noun: number, from: number): number {
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
  (words[noun]!.shape === 'title' || /^the$/i.test(words[start - 3]?.low ?? '')) && start < noun && isNameLike(words[start]!) && words[start - 2] !== undefined && isNameLike(words[start - 2]!) && words[start - 2]!.trail === '' && noun - start <= 4 && (words[start - 3] === undefined || isNameLike(words[start - 3]!) || /^(?:the|is)$/.test(words[start - 3]!.low))

function isBoundary(word: Word, language: Sentence['language']): boolean {
  if (word.shape !== 'lower' && word.shape !== 'plain') return /^(?:he|she|they|is|was|fue|foi|era|est|es|é|ist|war)$/.test(word.low)
  const { low } = word
  if (language.former.has(low) || language.ranks.has(low)) return false
  return (
    language.the.has(low) ||
    language.and.has(low) ||
    language.at.has(low) ||
    language.of.has(low) ||
    language.he.has(low) ||
    language.his.has(low) ||
    language.ends.has(low) ||
    language.is.has(low) ||
    language.was.has(low) ||
    language.does.has(low) ||
    /^(?:as|als|como|comme|a|ho|also|currently|now|then|later|both|recently|most|formerly|serves|serving|served|works|working|worked|became|being|been|aussi|également|auch|también|também|longtemps|wo|per|to|has|have|had|aujourd'hui|actuellement|desormais|heute|derzeit|aktuell|hoy|hoje|actualmente|atualmente|ete|sido|ныне|сеичас|named|appointed|his|her|known)$/.test(low)
  )
}

/** What stands before the noun: "former" off, an employer taken out ("NBC News producer", "Haaretz’s correspondent"). */
function readLeft(sentence: Sentence, from: number, head: number): { start: number; former: boolean; organisation?: string } {
  const { words, language } = sentence
  let start = from
  let former = isEx(words[start]!.low, language)
  while (start < head - 1 && /-based$/.test(words[start]!.low)) start++
  while (start < head - 1 && language.former.has(words[start]!.low)) {
    if (words[start]!.low !== 'retired' && words[start]!.low !== 'late') former = true
    start++
  }
  if (from > 0 && language.former.has(words[from - 1]!.low)) former = true
  if (language.pack.code === 'ar') return { start, former }
  for (let at = start; at < head - 1; at++) {
    if (isNameLike(words[at]!) && /['’]s?$/.test(words[at]!.text) && words[at]!.text.length > 3 || words[at]!.trail === '’') {
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
  return organisation ? { start: organisation.end, former, organisation: organisation.text } : { start, former }
}

/** "ex-minister", "exministra" */
const isEx = (low: string, language: Sentence['language']): boolean =>
  /^(?:ex|экс)-/.test(low) || (/^ex\p{L}{5}/u.test(low) && phraseAt(language.roles, [{ low }], 0) === 0 && phraseAt(language.roles, [{ low: low.slice(2) }], 0) > 0)

function organisationBegin(words: readonly Word[], from: number, at: number): number {
  let begin = at
  while (begin > from && (isNameLike(words[begin - 1]!) || /^(?:of|the|and|for)$/.test(words[begin - 1]!.low))) begin--
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
    if (isKnown(text) && !/^(?:science|nature|time|focus|reason|commentary|dissent|prospect|state department|pentagon|nato|cia|fbi|america|compact|outlook|stern|profil|welt|mint|medium|elle|variety)$/i.test(text)) return { text, start, end }
    if (end - start > 1 && isOrganisationWord(last) && !/^(?:affairs|policy|news|business|security|research|program|programme|project|campaign|party|army|navy|force|corps|police|court|congress|senate|parliament|international|media|services|service|defense|house|prize)$/.test(last.low)) return { text, start, end }
    if (end - start === 1 && last.shape === 'capitals' && /^[A-Z]{3,6}$/.test(last.text) && !/^(?:CEO|CFO|CTO|COO|NGO|PHD|LGBT|LGBTQ|USA|NATO|CIA|FBI|NSA|IRA|MBA|RAF|KGB|ESG|STEM)$/.test(last.text)) return { text, start, end }
  }
  return undefined
}

interface Right {
  readonly titleEnd: number
  readonly end: number
  readonly organisation?: string
  /** What the organisation is a part of: "Yale University". */
  readonly parent?: string
  readonly former: boolean
}

/** What follows the noun: fields that belong to the title, then the employer. */
function readRight(sentence: Sentence, head: number, noun: string): Right {
  const { words, language } = sentence
  let at = head
  let titleEnd = head
  let organisation: NameFound | undefined
  let weak = false
  let parent: NameFound | undefined
  let former = false
  while (at < words.length && at - head < 30) {
    const word = words[at]!
    const before = words[at - 1]!
    if (before.trail !== '' && !/^['’]$/.test(before.trail)) {
      if (organisation || !/^,$/.test(before.trail)) break
      const apposed = apposedOrganisation(sentence, at)
      if (apposed) {
        organisation = apposed
        at = apposed.end
      }
      break
    }
    if (word.shape === 'mark') {
      if (word.text === '(' && !organisation && words[at + 1] && /\)/.test(words[at + 1]!.trail) && isKnown(words[at + 1]!.text)) {
        organisation = { text: words[at + 1]!.text, start: at + 1, end: at + 2 }
        at += 2
      }
      break
    }
    if (words[at + 1]?.shape === 'number' && !organisation && (language.of.has(word.low) || language.at.has(word.low))) break
    if (!organisation && DOING.test(word.low)) {
      const name = employerBeyond(sentence, at + 1)
      if (name) {
        organisation = name
        parent = secondEmployer(sentence, name.end)
        at = (parent ?? name).end
      }
      break
    }
    if (language.former.has(word.low) && NOUN_FIRST.has(language.pack.code) && language.pack.code !== 'de') {
      former = true
      at++
      continue
    }
    const strong = isStrong(sentence, at)
    if (strong || language.of.has(word.low) || language.at.has(word.low)) {
      const name = organisationAt(sentence, at + 1)
      const of = words.slice(head, at).some((each) => /^(?:board|comite|comité|consejo|conselho)$/.test(each.low)) ? 'editor' : noun
      const kind = name ? kindOf(sentence, { name, preposition: word.low, noun: of, strong }) : 'none'
      if (kind === 'employer') {
        if (organisation && strong && !weak && name) parent ??= name
        else if (organisation && strong && name) {
          if (words.slice(organisation.start, organisation.end).some(isOrganisationWord)) parent ??= name
          else {
            titleEnd = organisation.end
            organisation = name
            weak = false
          }
        } else if (!organisation) {
          organisation = name
          weak = !strong
        }
        at = name!.end
        const second = secondEmployer(sentence, at)
        if (second) {
          parent ??= second
          at = second.end
        }
        continue
      }
      if (kind === 'place') {
        at = name!.end
        continue
      }
      if (kind === 'end' || (strong && language.pack.code === 'en') || (AUTHORS.test(noun) && !strong)) break
      const next = fieldEnd(sentence, at + 1, name)
      if (next === at + 1) break
      at = next
      if (!organisation) titleEnd = next
      continue
    }
    if (language.and.has(word.low) && !organisation && at > head && words[at + 1] && continuesField(sentence, at + 1)) {
      at = fieldEnd(sentence, at + 1, undefined)
      titleEnd = at
      continue
    }
    if (organisation || !NOUN_FIRST.has(language.pack.code)) break
    if (isBoundary(word, language) || (nounAt(sentence, at) > 0 && !(language.pack.code === 'ar' && !word.low.startsWith('و'))) || word.shape === 'title' && language.pack.code !== 'de') {
      const genitive = language.pack.code === 'ru' || language.pack.code === 'ar' ? organisationAt(sentence, at) : undefined
      if (genitive && at > head - 1 && nounAt(sentence, at) === 0) {
        organisation = genitive
        at = genitive.end
        continue
      }
      break
    }
    if ((language.pack.code === 'ru' || language.pack.code === 'ar') && language.organisations.has(word.low) && word.low !== 'кафедры' && word.low !== 'факультета' && word.low !== 'قسم') {
      const genitive = organisationAt(sentence, at)
      if (genitive) {
        organisation = genitive
        at = genitive.end
        continue
      }
    }
    at++
    titleEnd = at
  }
  return {
    titleEnd: Math.max(titleEnd, head),
    end: Math.max(at, head),
    ...(organisation && { organisation: organisation.text }),
    ...(parent && { parent: parent.text }),
    former,
  }
}

/** "for Gothamist and WNYC", "at the Nordic Institute and the Arctic Council" */
function secondEmployer(sentence: Sentence, at: number): NameFound | undefined {
  const { words, language } = sentence
  if (!words[at] || !language.and.has(words[at].low) || words[at - 1]!.trail !== '') return undefined
  const name = organisationAt(sentence, language.at.has(words[at + 1]?.low ?? '') ? at + 2 : at + 1)
  if (!name || nounAt(sentence, name.start) > 0 || isPlace(name.text)) return undefined
  const next = words[name.end]
  if (next && words[name.end - 1]!.trail === '' && (nounAt(sentence, name.end) > 0 || language.ranks.has(next.low))) return undefined
  for (let inside = name.start; inside < name.end; inside++) if (nounAt(sentence, inside) > 0 && words[inside]!.shape === 'title' && !isKnown(name.text)) return undefined
  return isSure(sentence, name) || /^[A-Z]{3,6}$/.test(name.text) ? name : undefined
}

const DOING = /^(?:covering|reporting|writing|working|specializing|specialising|focusing|focused|couvrant|travaillant|who|based)$/

/** "a reporter covering energy for The Harbor Review" */
function employerBeyond(sentence: Sentence, from: number): NameFound | undefined {
  const { words } = sentence
  for (let at = from; at < words.length && at - from < 10; at++) {
    if (words[at - 1]!.trail !== '') return undefined
    if (!/^(?:for|at|with|pour)$/.test(words[at]!.low)) continue
    const name = organisationAt(sentence, at + 1)
    if (name && !isPlace(name.text) && isEmployer(sentence, name, words[at]!.low)) return name
  }
  return undefined
}

/** A preposition that only an employer follows: "at", "chez". */
function isStrong({ language, words }: Sentence, at: number): boolean {
  return language.at.has(words[at]!.low)
}

/** `place`: where someone works, no part of the title. */
type Kind = 'employer' | 'field' | 'place' | 'end' | 'none'

/** Nouns after which "of" leads to a work, not to an employer. */
const AUTHORS =
  /^(?:authors?|co-?authors?|auteure?s?|autrice|autora?|coautora?|autorin|coautor|автор|соавтор|مؤلف|مؤلفة|recipient|winner|native|creator|co-creator|translator|traducteur|traductrice|übersetzer|traductora?)$/

const STATE = /^(?:minister|ministers|ministra|ministre|ministerin|secretary|ambassador|king|queen|prince|governor|mayor|senator|citizen|native|resident|veteran|winner|recipient|graduate|student|alumnus|alumna|author|coauthor|co-author|laureate|survivor|friend|fan|lover|mother|father|ministre|ministro|botschafter|ambassadeur|embajador)$/

function kindOf(sentence: Sentence, of: { name: NameFound; preposition: string; noun: string; strong: boolean }): Kind {
  const { language, words } = sentence
  const { name, preposition, noun } = of
  const organisation = words.slice(name.start, name.end).some(isOrganisationWord) || isKnown(name.text)
  const first = words[name.start]!
  if (AUTHORS.test(noun) && !of.strong) return 'end'
  if (isMonth(name.text)) return 'end'
  if (isPlace(name.text.replace(/^The /, '')) && !isKnown(name.text) && WHERE.test(preposition) && !STATE.test(noun)) return 'place'
  if (isPlace(name.text.replace(/^The /, '')) && !isKnown(name.text)) return /^(?:editor|editora?|éditeur|herausgeber)$/.test(noun) ? 'end' : 'field'
  const field = words.slice(name.start, name.end).every((word) => language.fields.has(word.low) || word.shape === 'lower') && !isKnown(name.text)
  if (!organisation && !of.strong && TEACHING.test(noun) && !isKnown(name.text)) return 'field'
  if (field && !(/^(?:co-?)?editor$/.test(noun) && name.end - name.start > 1 && preposition === 'of')) return 'field'
  if (isTitleOfPerson(sentence, name)) return 'field'
  if (!organisation && isAdjectiveOnly(sentence, name)) return 'field'
  if (DEGREES.test(noun)) return 'end'
  if (preposition === 'in' && !organisation && language.pack.code === 'en') return 'place'
  if (PLACING.test(preposition) && !organisation && !/^[\p{Lu}\d.-]{3,}$/u.test(name.text)) return 'field'
  if (isBookTitle(sentence, name, noun)) return 'end'
  if (/^(?:graduate|native|alumnus|alumna)$/.test(noun)) return organisation ? 'end' : 'field'
  if (preposition === 'in' || preposition === 'on' || preposition === 'from') return organisation && preposition === 'in' && /^(?:department|school|office|bureau|division|faculty|institute|center|program)$/.test(first.low) ? 'employer' : organisation && preposition === 'from' ? 'employer' : 'field'
  if (preposition === 'to') return organisation || /^(?:contributor|editor|columnist|correspondent|advisor|adviser|consultant|fellow|counsel|ambassador|envoy|commentator|delegate)$/.test(noun) && !looksLikePerson(sentence, name) ? 'employer' : 'field'
  if (!of.strong && STATE.test(noun) && !organisation) return 'field'
  return 'employer'
}

/** Nouns that a subject follows: "Professor of Information Management". */
const TEACHING =
  /^(?:professors?|lecturer|reader|chair|scholar|student|teacher|instructor|candidate|tutor|professeure?|professora?|profesora?|catedratic[oa]|dozent|dozentin|professorin|doctorante?|doctorand[oa]|профессор|преподаватель|доцент|أستاذ|أستاذة)$/

/** Nouns of degrees: where they were taken is no employer. */
const DEGREES =
  /^(?:mestre|mestra|doutora?|bachar\w+|graduad[oa]|pos-graduad[oa]|licenciad[oa]|magister|master|doctora?|docteure?|diplome|diplomee|agrege|agregee|absolvent|absolventin|кандидат|доктор|حاصل|حاصلة|magistra?|egresad[oa]|titulaire|выпускник|выпускница)$/

const WHERE = /^(?:in|from|a|à|en|em|aus|im|depuis|desde|в|из)$/

/** Prepositions of place: an employer after them has a word that says so. */
const PLACING = /^(?:en|em|in|im|no|na|nos|nas|в|на|في|dans)$/

/** "the Swedish army", "Slavic studies": the capital belongs to the small word after it. */
function isAdjectiveOnly({ words, language }: Sentence, name: NameFound): boolean {
  const next = words[name.end]
  if (!next || language.pack.code !== 'en' || words[name.end - 1]!.trail !== '' || next.shape !== 'lower') return false
  if (language.the.has(next.low) || language.and.has(next.low) || language.at.has(next.low) || language.of.has(next.low) || language.ends.has(next.low)) return false
  return !language.papers.has(next.low) && !/ly$/.test(next.low) && !/(?:ing|ed)$/.test(next.low)
}

const TITLES_OF_PERSONS = /^(?:president|secretary|senator|congressman|congresswoman|prime|king|queen|prince|general|gen|sen|rep|governor|gov|chancellor|minister|ambassador|mr|ms|mrs|dr|sir|pope|vice|président|präsident|presidente|bundeskanzler|kanzler)$/

const isTitleOfPerson = ({ words }: Sentence, name: NameFound): boolean =>
  TITLES_OF_PERSONS.test(words[name.start]!.low) && !words.slice(name.start, name.end).some((word) => isOrganisationWord(word) && !/^(?:state|force)$/.test(word.low)) || words.slice(name.start + 1, name.end).some((word) => /^(?:secretary|president|senator)$/.test(word.low))

const looksLikePerson = ({ words }: Sentence, name: NameFound): boolean =>
  name.end - name.start >= 2 && name.end - name.start <= 3 && words.slice(name.start, name.end).every((word) => word.shape === 'title' || word.shape === 'initial')

/** "editor of The United States and Torture: Interrogation, Incarceration, and Abuse" */
function isBookTitle({ words }: Sentence, name: NameFound, noun: string): boolean {
  if (!/editor|éditeur|herausgeber|editora?|редактор|curator|translator|producer|director|creator|host/.test(noun)) return false
  const last = words[name.end - 1]!
  if (/[“"«‘]/.test(words[name.start]!.lead)) return /editor/.test(noun)
  const next = words[name.end]
  if (last.trail === ':' && next?.shape === 'title' && /editor|herausgeber/.test(noun)) return !words.slice(name.start, name.end).some(isOrganisationWord)
  return next?.text === '(' && words.slice(name.end, name.end + 8).some((word) => /^(?:19|20)\d\d$/.test(word.low))
}

/** Where a field that belongs to the title ends: "of political science", "for the Middle East". */
function fieldEnd(sentence: Sentence, from: number, name: NameFound | undefined): number {
  const { words, language } = sentence
  if (name && !isAdjectiveOnly(sentence, name)) return name.end
  let at = name ? name.end + 1 : from
  while (at < words.length && at - from < 8) {
    const word = words[at]!
    if (at > from && words[at - 1]!.trail !== '') break
    if (word.shape === 'mark') break
    if (language.and.has(word.low)) {
      if (!continuesField(sentence, at + 1)) break
    } else if (at > from && isBoundary(word, language) && !language.the.has(word.low) && !language.does.has(word.low)) break
    else if (at > from && language.at.has(word.low)) break
    else if (language.is.has(word.low) || phraseAt(language.ends.has(word.low) ? language.did : language.is, words, at) > 0) break
    else if (at === from && language.ends.has(word.low) && !language.the.has(word.low)) break
    at++
  }
  return at
}

/** After "and": another field ("sociology and politics"), not another role or a verb. */
function continuesField(sentence: Sentence, from: number): boolean {
  const { words, language } = sentence
  const at = NOUN_FIRST.has(language.pack.code) && /^(?:le|la|les|el|los|las|o|a|os|as|l|die|der|das)$/.test(words[from]?.low ?? '') ? from + 1 : from
  const word = words[at]
  if (!word || isBoundary(word, language) || nounAt(sentence, at) > 0) return false
  for (let next = at; next < Math.min(at + 4, words.length); next++) {
    if (nounAt(sentence, next) > 0) return false
    if (next === at && phraseAt(language.does, words, next) + phraseAt(language.did, words, next) > 0) return false
    if (words[next]!.trail !== '' || words[next]!.shape === 'mark') break
    if (next > at && (language.at.has(words[next]!.low) || language.of.has(words[next]!.low))) break
  }
  return true
}

/** "Senior Fellow, Brookings Institution" */
function apposedOrganisation(sentence: Sentence, at: number): NameFound | undefined {
  const word = sentence.words[at]!
  if (!isNameLike(word) && !sentence.language.the.has(word.low)) return undefined
  const name = organisationAt(sentence, at)
  if (!name || nounAt(sentence, name.start) > 0) return undefined
  const words = sentence.words.slice(name.start, name.end)
  const organisation = isKnown(name.text) || words.some((each) => isOrganisationWord(each)) || words.length === 1 && (isDomain(words[0]!.text) || words[0]!.shape === 'capitals' && words[0]!.text.length > 2)
  if (!organisation || isPlace(name.text)) return undefined
  if (words.some((_, place) => nounAt({ ...sentence, words }, place) > 0 && words[place]!.shape !== 'title')) return undefined
  return name
}

/** "teaches history at Yale", "works for Oxfam", "joined the Bay Courier": an employer without a noun. */
function workAt(sentence: Sentence, at: number, past: boolean): RoleFound | undefined {
  const { words, language } = sentence
  const verb = words[at]!
  if (!language.works.has(verb.low) || verb.shape !== 'lower') return undefined
  const over = past || /^(?:a|ont|avait|ha|han|hat|tem|habe|haben)$/.test(words[at - 1]?.low ?? '')
  const direct = DIRECT.test(verb.low) ? organisationAt(sentence, at + 1) : undefined
  if (direct && (/^joined$/.test(verb.low) || isSure(sentence, direct)) && !isPlace(direct.text)) return work(direct, at, over)
  for (let next = at + 1; next < words.length && next - at < 12; next++) {
    const word = words[next]!
    if (next > at + 1 && ((language.ends.has(word.low) && !language.at.has(word.low)) || nounAt(sentence, next) > 0)) return undefined
    const leads = language.at.has(word.low) || /^(?:for|pour|für|para|bei)$/.test(word.low)
    if (leads) {
      const name = organisationAt(sentence, next + 1)
      if (name && (!isPlace(name.text) || isKnown(name.text)) && !isMonth(name.text) && isEmployer(sentence, name, word.low)) return work(name, at, over)
    }
    if (/[.;:]/.test(word.trail)) return undefined
  }
  return undefined
}

/** Verbs whose object is the employer. */
const DIRECT =
  /^(?:joined|joins|heads|leads|directs|runs|edits|chairs|manages|oversees|co-directs|dirige|preside|codirige|coordonne|anime|leitet|verantwortet|coordina|lidera|edita|conduce|integra|coordena|apresenta|возглавляет|редактирует|يرأس|ترأس|يدير|تدير)$/

const work = (name: NameFound, start: number, past: boolean): RoleFound => ({
  role: { organisation: name.text, ...(past && { past: true as const }) },
  noun: '',
  bare: false,
  start,
  end: name.end,
})

const isSure = ({ words }: Sentence, name: NameFound): boolean => isKnown(name.text) || words.slice(name.start, name.end).some(isOrganisationWord)

const isMonth = (text: string): boolean => /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(text)

function isEmployer({ words, language }: Sentence, name: NameFound, preposition: string): boolean {
  const inside = words.slice(name.start, name.end)
  if (inside.some(isOrganisationWord) || isKnown(name.text)) return true
  if (inside.every((word) => language.fields.has(word.low))) return false
  return /^(?:at|for|with|bei|chez|pour|für)$/.test(preposition)
}

/** "from 1999 to 2001", "since 2015", "until 2004", "(1999–2001)" within the clause that follows a role. */
function readDates({ words, language }: Sentence, from: number): { since?: string; until?: string } {
  for (let at = from; at < Math.min(words.length, from + 7); at++) {
    const word = words[at]!
    if (at > from && /[.;]/.test(words[at - 1]!.trail)) return {}
    const year = yearOf(word)
    if (!year) continue
    const before = words[at - 1]!.low
    const second = yearOf(words[at + 1]) ?? yearOf(words[at + 2])
    if (second && second >= year) return { since: year, until: second }
    if (language.since.has(before) && before !== 'с') return { since: year }
    if (language.until.has(before)) return { until: year }
    if (language.from.has(before)) return { since: year }
    return {}
  }
  return {}
}

/** "From 2015 to 2018, he was …", "war von 2010 bis 2014 …" */
function datesBefore({ words, language }: Sentence, start: number): { since?: string; until?: string } {
  const years: string[] = []
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    if (/[.;]/.test(words[at]!.trail)) break
    const year = yearOf(words[at])
    if (year) years.unshift(year)
    else if (language.since.has(words[at]!.low) && years.length === 1 && words[at]!.low !== 'с') return { since: years[0] }
  }
  return years.length === 2 && years[0]! <= years[1]! ? { since: years[0], until: years[1] } : {}
}

const yearOf = (word: Word | undefined): string | undefined => (word && /^(?:19|20)\d\d$/.test(word.low) ? word.low : undefined)

/** "editor and publisher of The Space Review": both are of it. */
function shareEmployers({ words, language }: Sentence, found: readonly RoleFound[]): RoleFound[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const here = shared[at]!
    const next = shared[at + 1]!
    if (here.role.organisation || !here.bare || !here.role.title || !next.role.title || !next.role.organisation) continue
    const parent = shared[at + 2]
    if (words[here.end]?.low && language.and.has(words[here.end]!.low) && next.start === here.end + 1) {
      shared[at] = { ...here, role: { ...here.role, organisation: sharedBy(here, next, parent) } }
    }
  }
  return shared
}

// "professor and former dean of the School at the University": the present role is at the university.
function sharedBy(here: RoleFound, next: RoleFound, parent: RoleFound | undefined): string | undefined {
  if (!next.role.past === !here.role.past) return next.role.organisation
  const whole = parent && parent.start === next.start && !parent.role.title ? parent.role.organisation : undefined
  return here.role.past ? undefined : whole
}
