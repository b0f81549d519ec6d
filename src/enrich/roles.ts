import type { Role } from '../model/author.ts'
import { type NameFound, organisationAt, type Sentence, textBetween } from './organisation-at.ts'
import { isKnown } from './organisations.ts'
import { isPlace } from './places.ts'
import { isBoundary } from './role-boundary.ts'
import { datesBefore, readDates } from './role-dates.ts'
import { isEmployer, isSure } from './role-employer.ts'
import { isMonth } from './role-kind.ts'
import { bareNoun, furtherNoun, isEx, nounAt } from './role-noun.ts'
import { readRight } from './role-right.ts'
import { readLeft, tidyTitle, titleStart } from './role-title.ts'
import { phraseAt } from './vocabulary.ts'
import type { Word } from './words.ts'

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
    const works = workAt(sentence, at, past)
    if (works.length > 0) {
      found.push(...works)
      at = works.at(-1)!.end
      continue
    }
    at++
  }
  return shareEmployers(sentence, found)
}

// "with director X", "by journalist Y": what somebody else does.
const isOthers = ({ words, language }: Sentence, start: number): boolean =>
  start > 0 &&
  /^(?:with|by|alongside|from|under|against|about|via|par|mit|von|con|por|com|avec|by|между|with)$/.test(
    words[start - 1]!.low,
  ) &&
  !language.uncased &&
  words[start - 1]!.trail === ''

/** Does what is told from this place on lie in the past? */
function tense({ words, language }: Sentence, at: number, past: boolean): boolean {
  const was = phraseAt(language.was, words, at)
  const is = phraseAt(language.is, words, at)
  if (was > is)
    return !/^(?:has|have|a|ha|hat|tem)$/.test(words[at]!.low) || !hasSince(words, at, language.since)
  if (is > 0) return false
  const { low } = words[at]!
  if (language.now.has(low)) return false
  if (language.once.has(low)) return true
  return past
}

const hasSince = (words: readonly Word[], at: number, since: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, at - 5), at + 25)
    .some((word) => since.has(word.low) || /^(?:for|years|decades?|seit|depuis)$/.test(word.low))

interface State {
  readonly past: boolean
  /** Nothing before this place belongs to the title. */
  readonly from: number
}

function readRole(
  sentence: Sentence,
  at: number,
  noun: number,
  state: State,
): { roles: RoleFound[]; end: number } {
  const { words, language } = sentence
  let head = at + noun
  // "chief correspondent", "staff writer", "student journalist": the last noun is the head.
  for (let next = furtherNoun(sentence, head); next > head; next = furtherNoun(sentence, head)) head = next
  // "professor emerita of economics"
  if (words[head - 1]!.trail === '' && /^emerit(?:us|a|i)$/.test(words[head]?.low ?? '')) head++
  const next = words[head]
  // "Academic All-American", "with Director Jane Doe": the noun belongs to what follows.
  if (
    language.pack.code === 'en' &&
    next &&
    words[head - 1]!.shape === 'title' &&
    words[head - 1]!.trail === '' &&
    (next.shape === 'title' || next.shape === 'capitals') &&
    !language.at.has(next.low)
  )
    return { roles: [], end: head }
  const start = titleStart(sentence, at, state.from)
  const left = readLeft(sentence, start, head)
  const right = readRight(sentence, head, bareNoun(words[head - 1]!.low, language))
  const former = left.former || right.former
  const title = tidyTitle(
    textBetween(sentence, left.start, right.titleEnd),
    isEx(words[left.start]!.low, language),
  )
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
  const place = {
    noun: bareNoun(words[head - 1]!.low, language),
    bare: right.end === head,
    start,
    end: right.end,
  }
  const roles: RoleFound[] = [{ role, ...place }]
  if (right.parent)
    roles.push({
      role: { organisation: right.parent, ...((state.past || former) && { past: true as const }) },
      ...place,
    })
  return { roles, end: right.end }
}

/** "teaches history at Yale", "works for Oxfam", "joined the Bay Courier": an employer without a noun. */
function workAt(sentence: Sentence, at: number, past: boolean): readonly RoleFound[] {
  const { words, language } = sentence
  const verb = words[at]!
  // "is with the Nordic Institute"
  if (/^(?:is|are|ist)$/.test(verb.low) && /^(?:at|with|bei)$/.test(words[at + 1]?.low ?? '')) {
    const name = organisationAt(sentence, at + 2)
    return name && !isPlace(name.text) ? [work(name, at, past)] : []
  }
  if (!language.works.has(verb.low) || (verb.shape !== 'lower' && verb.shape !== 'plain')) return []
  const present =
    language.pack.code === 'en' ? /s$/.test(verb.low) : language.does.get(verb.low) !== undefined
  const over =
    (past && !present) || /^(?:a|ont|avait|ha|han|hat|tem|habe|haben)$/.test(words[at - 1]?.low ?? '')
  // "préside aujourd’hui la Fondation"
  const object =
    language.asides.has(words[at + 1]?.low ?? '') || language.now.has(words[at + 1]?.low ?? '')
      ? at + 2
      : at + 1
  const direct = language.leads.has(verb.low) ? organisationAt(sentence, object) : undefined
  if (
    direct &&
    (/^(?:joined|joins|edits)$/.test(verb.low) || isSure(sentence, direct)) &&
    !isPlace(direct.text)
  )
    return [work(direct, at, over), ...wholeOf(sentence, direct.end).map((name) => work(name, at, over))]
  for (let next = at + 1; next < words.length && next - at < 12; next++) {
    const word = words[next]!
    if (
      next > at + 1 &&
      ((language.ends.has(word.low) &&
        !language.at.has(word.low) &&
        !joinsFields(sentence, next) &&
        !isTaught(words, next)) ||
        nounAt(sentence, next) > 0)
    )
      return []
    const leads = language.at.has(word.low) || /^(?:for|pour|für|para|bei|voor|per|dla|для)$/.test(word.low)
    if (leads) {
      const name = organisationAt(sentence, next + 1)
      if (
        name &&
        (!isPlace(name.text) || isKnown(name.text)) &&
        !isMonth(name.text) &&
        isEmployer(sentence, name, word.low)
      )
        return [work(name, at, over)]
    }
    if (/[.;:]/.test(word.trail)) return []
  }
  return []
}

/** "heads the Economics Department at Hilltop College": what the part belongs to. */
function wholeOf(sentence: Sentence, at: number): NameFound[] {
  const { words, language } = sentence
  if (!words[at] || words[at - 1]!.trail !== '' || !language.at.has(words[at]!.low)) return []
  const name = organisationAt(sentence, at + 1)
  return name && !isPlace(name.text) && isSure(sentence, name) ? [name] : []
}

// "teaches creative writing at": a subject, not what she is doing.
const isTaught = (words: readonly Word[], at: number): boolean =>
  /^(?:writing|reporting|filmmaking)$/.test(words[at]!.low) && words[at]!.trail === ''

// "covers energy and trade for The Harbor Review"
const joinsFields = ({ words, language }: Sentence, at: number): boolean => {
  const next = words[at + 1]
  return (
    language.and.has(words[at]!.low) &&
    next?.shape === 'lower' &&
    !isBoundary(next, language) &&
    phraseAt(language.is, words, at + 1) +
      phraseAt(language.was, words, at + 1) +
      phraseAt(language.does, words, at + 1) +
      phraseAt(language.did, words, at + 1) ===
      0
  )
}

const work = (name: NameFound, start: number, past: boolean): RoleFound => ({
  role: { organisation: name.text, ...(past && { past: true as const }) },
  noun: '',
  bare: false,
  start,
  end: name.end,
})

/** "editor and publisher of The Space Review": both are of it. */
function shareEmployers({ words, language }: Sentence, found: readonly RoleFound[]): RoleFound[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const here = shared[at]!
    const next = shared[at + 1]!
    if (
      here.role.organisation ||
      !here.bare ||
      !here.role.title ||
      !next.role.title ||
      !next.role.organisation
    )
      continue
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
  const whole =
    parent && parent.start === next.start && !parent.role.title ? parent.role.organisation : undefined
  return here.role.past ? undefined : whole
}
