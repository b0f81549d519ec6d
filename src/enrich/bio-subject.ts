import { honorificsAt, isPersonLike, isSuffix, nameAt, nameOf } from './names.ts'
import { organisationAt, type Sentence } from './organisation-at.ts'
import { isDomain, isKnown, isOrganisationWord } from './organisations.ts'
import { readOutlets } from './outlets.ts'
import { isPlace } from './places.ts'
import { nounAt } from './role-noun.ts'
import { titleStart } from './role-title.ts'
import { readRoles } from './roles.ts'
import { everywherePhrases, phraseAt } from './vocabulary.ts'
import { isNameLike, type Word, wordsOf } from './words.ts'

/** Whom a sentence is about, and where what it says of them begins. */
export interface Subject {
  readonly names: readonly string[]
  readonly end: number
  readonly how: 'author' | 'stranger' | 'role' | 'pronoun'
}

/** An author of the article, with the words of the name. */
export interface KnownAuthor {
  readonly name: string
  readonly words: readonly string[]
}

/** The author (or several, "A and B are …") with whom this sentence begins. */
export function authorAt(sentence: Sentence, authors: readonly KnownAuthor[]): Subject | undefined {
  const { words, language } = sentence
  const names: string[] = []
  let at = leadIn(sentence)
  const first = at
  if (!bestMatch(authors, words, afterHonorifics(words, at))) at += titleBefore(sentence, at)
  for (;;) {
    at = afterHonorifics(words, at)
    const found = bestMatch(authors, words, at)
    if (!found) break
    names.push(found.name)
    at += found.length
    const next = words[at]
    const joined = next !== undefined && (language.and.has(next.low) || next.text === '&')
    if (joined) at++
    else if (!/,$/.test(words[at - 1]!.trail) || !bestMatch(authors, words, at + honorificsAt(words, at)))
      break
  }
  if (names.length === 0 || at === first) return undefined
  return { names, end: at, how: 'author' }
}

/** "Contributor Jane Doe is …": how many words of a title stand before the name. */
function titleBefore({ words, language }: Sentence, from: number): number {
  if (words[from]?.shape !== 'title') return 0
  for (let at = from; at < Math.min(words.length, from + 3); at++) {
    const length = phraseAt(language.roles, words, at)
    if (length > 0 && words[at + length - 1]!.trail === '') return at + length - from
    if (words[at]!.trail !== '' || !language.ranks.has(words[at]!.low)) return 0
  }
  return 0
}

/** "Brigadier General (retired) Jane Doe" */
function afterHonorifics(words: readonly Word[], from: number): number {
  const at = from + honorificsAt(words, from)
  return at > from && words[at]?.text === '(' && /^(?:ret|retd|retired|res)$/.test(words[at + 1]?.low ?? '')
    ? at + 2
    : at
}

function bestMatch(
  authors: readonly KnownAuthor[],
  words: readonly Word[],
  at: number,
): { name: string; length: number } | undefined {
  let best: { name: string; length: number; whole: boolean } | undefined
  for (const author of authors) {
    const { length, whole } = nameAt(author.words, words, at)
    if (length > 0 && (!best || length > best.length || (whole && !best.whole)))
      best = { name: author.name, length, whole }
  }
  return best
}

/** "Jane Doe’s work has appeared in …": what an author has made. */
function ofWork(sentence: Sentence, end: number): boolean {
  const { words, language } = sentence
  if (language.pack.code !== 'en' || !/['’]s?$/.test(words[end - 1]!.text)) return false
  const at = words.slice(end, end + 4).findIndex((word) => WORKS.test(word.low))
  if (at < 0) return false
  const verb = words
    .slice(end + at + 1, end + at + 10)
    .some((word) => /^(?:has|have|is|are|appears?|appeared|includes?|was|were)$/.test(word.low))
  return (
    verb &&
    ((/^(?:books?|novels?|latest)$/.test(words[end + at]!.low) && namesWork(sentence, end + at)) ||
      readOutlets(sentence).length > 0)
  )
}

// "Jane Doe’s books include …", "… latest book is “Cold Harbors”", not "… book is out in paperback".
const namesWork = ({ words }: Sentence, from: number): boolean => {
  const verb = words.findIndex(
    (word, at) => at > from && /^(?:is|are|was|were|includes?|has|have)$/.test(word.low),
  )
  const next = words[verb + 1]
  return (
    verb > 0 &&
    next !== undefined &&
    (!/^(?:is|was)$/.test(words[verb]!.low) ||
      next.shape !== 'lower' ||
      next.lead !== '' ||
      /^(?:the|a|an)$/.test(next.low))
  )
}

const WORKS =
  /^(?:work|works|writing|writings|reporting|articles|pieces|essays|stories|op-eds|commentary|commentaries|photographs|journalism|fiction|poems|poetry|books?|novels?|research|column|columns|interests|latest)$/

/** "A former diplomat, Jane Doe is …": the roles come before the name. */
export function invertedAt(sentence: Sentence, authors: readonly KnownAuthor[]): Subject | undefined {
  const { words } = sentence
  for (let at = 1; at < Math.min(words.length - 2, 16); at++) {
    if (!/,$/.test(words[at - 1]!.trail)) continue
    const found = bestMatch(authors, words, at)
    const led =
      LEADING_IN.test(words[0]!.low) || hasRoleSoon({ ...sentence, words: words.slice(0, at) }, 0, 'known')
    if (!found || !led) continue
    return { names: [found.name], end: at + found.length, how: 'author' }
  }
  return undefined
}

/** "Before joining the Bay Courier, Jane Doe was …", "Based in Oslo, …": what may stand before the name. */
const LEADING_IN =
  /^(?:before|prior|previously|formerly|currently|now|based|born|since|after|originally|raised|trained|educated|avant|né|née|installée?|basée?|bevor|vor|nach|geboren|antes|nacid[oa]|nascid[oa]|radicad[oa])$/

/** "Born in Sarajevo, Jane Doe is …", "Originally from Lagos, …" */
const BORN = /^(?:born|originally|raised|née?|nacid[oa]|nascid[oa]|geboren)$/

/** "A former diplomat, Jane Doe is …", of a person whom nobody has named before. */
export function invertedStrangerAt(sentence: Sentence): Subject | undefined {
  const { words } = sentence
  for (let at = 1; at < Math.min(words.length - 2, 16); at++) {
    if (!/,$/.test(words[at - 1]!.trail)) continue
    if (!BORN.test(words[0]!.low) && !hasRoleSoon({ ...sentence, words: words.slice(0, at) }, 0, 'known'))
      return undefined
    const stranger = strangerAt({ ...sentence, words: words.slice(at) })
    if (stranger) return { ...stranger, end: at + stranger.end }
  }
  return undefined
}

/** Words before the subject: a dash, "By", "About the author:", "Editor’s note:". */
export function leadIn({ words, language }: Sentence): number {
  let at = 0
  while (at < words.length && words[at]!.shape === 'mark') at++
  const colon = words.findIndex((word, place) => place < at + 6 && /:$/.test(word.trail))
  if (colon >= 0 && isHeading(words.slice(at, colon + 1), language)) return colon + 1
  if (/^(?:by|par|von|por)$/.test(words[at]?.low ?? '')) at++
  at += wroteThis(words, at)
  const said = phraseAt(language.theAuthor, words, at)
  if (
    said > 0 &&
    /,$/.test(words[at + said - 1]!.trail) &&
    words[at + said] &&
    words[at + said]!.shape === 'title'
  )
    return at + said
  return at
}

// "This article was written by Jane Doe, a fellow at …"
function wroteThis(words: readonly Word[], at: number): number {
  if (!/^(?:this|the)$/.test(words[at]?.low ?? '')) return 0
  if (
    !/^(?:article|essay|piece|story|post|commentary|column|op-ed|analysis|report)$/.test(
      words[at + 1]?.low ?? '',
    )
  )
    return 0
  for (let by = at + 3; by < Math.min(words.length, at + 8); by++)
    if (
      words[by]!.low === 'by' &&
      /^(?:written|authored|contributed|co-written|co-authored|prepared)$/.test(words[by - 1]!.low)
    )
      return by + 1 - at
  return 0
}

/** Does the sentence say who wrote the article? */
export const isWrittenBy = ({ words }: Sentence): boolean => wroteThis(words, 0) > 0

function isHeading(words: readonly Word[], language: Sentence['language']): boolean {
  const text = words.map((word) => word.low).join(' ')
  return (
    language.headings.has(text) ||
    /^(?:editor'?s'? note|note|ed note|editors note|anm d red|nota|note de la redaction|nota del editor)$/.test(
      text,
    )
  )
}

/** The person or the two ("A and B are …") whom nobody has named before, with whom this sentence begins. */
export function strangerAt(sentence: Sentence): Subject | undefined {
  const first = oneStrangerAt(sentence)
  if (!first) return undefined
  const { words, language } = sentence
  const joint = words[first.end]
  if (!joint || words[first.end - 1]!.trail !== '' || !(language.and.has(joint.low) || joint.text === '&'))
    return first
  const second = oneStrangerAt({ ...sentence, words: words.slice(first.end + 1) })
  if (!second) return first
  const end = first.end + 1 + second.end
  return /^(?:are|sont|sind|son|são|sono)$/.test(words[end]?.low ?? '')
    ? { ...first, names: [...first.names, ...second.names], end }
    : first
}

/** A name of two words or more, or an honorific with one. */
function oneStrangerAt(sentence: Sentence): Subject | undefined {
  const { words, language } = sentence
  const at = leadIn(sentence)
  const titles = afterHonorifics(words, at) - at
  let end = at + titles
  while (end < words.length && end - at < 8 && (isNameLike(words[end]!) || isNameParticle(words, end))) {
    // No capitals tell where an Arabic name ends: what someone does stands right behind it.
    if (language.uncased && end - at - titles > 1 && endsArabicName(sentence, end)) break
    end++
    if (words[end - 1]!.trail === ',' && words[end] && isSuffix(words[end]!.low)) continue
    if (words[end - 1]!.trail !== '' && !/^['’"”]$/.test(words[end - 1]!.trail)) break
  }
  while (end > at && words[end - 1]!.shape === 'lower') end--
  const name = words.slice(at + titles, end)
  if (name.length < (titles > 0 ? 1 : 2) && !isFirstNameAlone(sentence, name)) return undefined
  if (
    !isPersonLike(name) ||
    name.some((word) => isOrganisationWord(word)) ||
    name.some((word) => /\d/.test(word.text))
  )
    return undefined
  if (
    name.some(
      (word, place) =>
        (place > 0 && word.shape !== 'initial' && word.shape !== 'lower' && language.common.has(word.low)) ||
        /['’](?:s|ll|re|ve|t)$/i.test(word.text),
    )
  )
    return undefined
  const text = nameOf(name).replace(
    / (?=[JS]r\.?$)/,
    name.length > 2 && name.at(-2)!.trail === ',' ? ', ' : ' ',
  )
  if (
    isPlace(text) ||
    isKnown(text) ||
    language.the.has(name[0]!.low) ||
    language.he.has(name[0]!.low) ||
    language.his.has(name[0]!.low)
  )
    return undefined
  if (
    name.some(
      (_, place) =>
        phraseAt(language.roles, name, place) > 0 &&
        (place < name.length - 1 || language.ranks.has(name[0]!.low)),
    )
  )
    return undefined
  return { names: [text], end, how: 'stranger' }
}

const endsArabicName = ({ words, language }: Sentence, at: number): boolean =>
  phraseAt(language.roles, words, at) +
    phraseAt(language.is, words, at) +
    phraseAt(language.was, words, at) +
    phraseAt(language.does, words, at) >
  0

const isNameParticle = (words: readonly Word[], at: number): boolean =>
  /^(?:von|van|der|den|de|da|do|dos|du|del|della|di|la|le|el|al|bin|ibn|bint|abu|y|e|ter|ten|zu)$/.test(
    words[at]!.low,
  ) &&
  words[at + 1] !== undefined &&
  (isNameLike(words[at + 1]!) || /^(?:der|den|la|las|los)$/.test(words[at + 1]!.low))

// "Jake is the co-founder of …": one word is a name where an "is" follows it at once.
const isFirstNameAlone = ({ words, language }: Sentence, name: readonly Word[]): boolean =>
  name.length === 1 &&
  name[0]!.shape === 'title' &&
  name[0]!.trail === '' &&
  words[1] !== undefined &&
  phraseAt(language.is, words, 1) > 0 &&
  !language.common.has(name[0]!.low) &&
  name[0]!.low.length > 2 &&
  phraseAt(language.roles, words, 0) === 0 &&
  !/^(?:this|that|these|those|there|here|what|who|today|now|it|one|many|some|most|everyone|nobody|nothing|which)$/.test(
    name[0]!.low,
  )

/** "The author", "She": whom the sentence before was about, or the article's one author. */
export function pronounAt(sentence: Sentence): Subject | undefined {
  const { words, language } = sentence
  const at = leadIn(sentence)
  const role = phraseAt(language.theAuthor, words, at)
  if (role > 0) return { names: [], end: at + role, how: 'role' }
  const first = words[at]
  if (!first) return undefined
  if (language.he.has(first.low) || /^(?:he|she|they)['’]/.test(first.low))
    return { names: [], end: /['’]/.test(first.text) ? at : at + 1, how: 'pronoun' }
  return language.his.has(first.low) ? { names: [], end: at + 1, how: 'pronoun' } : undefined
}

/** How much it takes to believe that a sentence is of a bio. `sure`: it stands under a heading, in a box. */
export type Belief = 'known' | 'stranger' | 'sure'

/**
 * Does a later sentence of the passage bear out that it is a bio: "He has written for …", "She is the author of …"? A first
 * sentence on a stranger's office or past ("was a CIA officer") may as well be of the news.
 */
export function bearsOut(sentence: Sentence, name: string): boolean {
  const subject = pronounAt(sentence) ?? againAt(sentence, name)
  if (!subject) return false
  if (readOutlets(sentence).length > 0) return true
  const at = skipAdverbs(sentence, subject.end)
  const present =
    phraseAt(sentence.language.is, sentence.words, at) + phraseAt(sentence.language.does, sentence.words, at)
  return (
    (present > 0 || subject.end === 0) &&
    readRoles(sentence, subject.end).some(
      ({ noun, role }) => role.organisation !== undefined || !sentence.language.offices.has(noun),
    )
  )
}

function againAt(sentence: Sentence, name: string): Subject | undefined {
  const last = name.split(' ').at(-1)!
  const at = sentence.words.slice(0, 4).findIndex((word) => word.text === last)
  return at >= 0 ? { names: [name], end: at + 1, how: 'stranger' } : undefined
}

const FURTHEST_VERB = 45

/** Does what the sentence says of its subject tell who they are, not what they said or did in the news? */
export function tellsWho(sentence: Sentence, subject: Subject, belief: Belief): boolean {
  if (belief !== 'stranger' && subject.how === 'author' && ofWork(sentence, subject.end)) return true
  const at = afterBrackets(sentence, subject.end)
  const before = sentence.words[at - 1]
  if (!sentence.words[at]) return false
  if (
    belief === 'stranger' &&
    !sentence.language.eastSlavic &&
    /^[:—–\-|]$/.test(before?.trail || sentence.words[at]!.text)
  )
    return false
  if (before && /[:]$/.test(before.trail)) return isTitleAt(sentence, at) && !isTalk(sentence)
  const mark = sentence.words[at]!
  if (mark.shape === 'mark' && /^[—–\-|]$/.test(mark.text)) return isTitleAt(sentence, at + 1)
  if (before && /,$/.test(before.trail)) return appositionTells(sentence, at, belief)
  return verbTells(sentence, at, belief)
}

/** Does a title stand here, and nothing before its noun that is not of it: "Jane Doe: senior editor"? */
function isTitleAt(sentence: Sentence, from: number): boolean {
  const { words, language } = sentence
  const start = language.the.has(words[from]?.low ?? '') ? from + 1 : from
  for (let at = start; at < Math.min(words.length, start + 9); at++) {
    if (nounAt(sentence, at) > 0) return titleStart(sentence, at, start) === start
    if (words[at]!.trail !== '') return false
  }
  return false
}

/** A title with its employer and nothing else: no verb, no name before it. */
export function isTitleAlone(sentence: Sentence): boolean {
  const { words } = sentence
  return (
    words.length < 14 &&
    isTitleAt(sentence, 0) &&
    !words.some((_, at) => isVerb(sentence, at)) &&
    words[0]!.shape !== 'lower'
  )
}

// "Jane Doe: Professor, you have said …"
const isTalk = ({ words }: Sentence): boolean =>
  words.some(
    (word) => /^(?:you|your|i|we|vous|votre|sie|usted|você|вы)$/.test(word.low) || /[?؟]/.test(word.trail),
  )

function afterBrackets({ words }: Sentence, from: number): number {
  let at = from
  while (words[at]?.text === '(') {
    let end = at + 1
    while (end < words.length && end - at < 20 && !/[)\]]/.test(words[end]!.trail)) end++
    at = end + 1
  }
  return at
}

/** "Jane Doe, a former diplomat, is …": the verb after the comma decides; without one the roles do. */
function appositionTells(sentence: Sentence, from: number, belief: Belief): boolean {
  const { words, language } = sentence
  if (isVerb(sentence, from) && !/^(?:formerly|previously|currently)$/.test(words[from]!.low))
    return verbTells(sentence, from, belief)
  for (let at = from + 1; at < words.length && at - from < FURTHEST_VERB; at++) {
    if (!/[,)]$/.test(words[at - 1]!.trail) && !/^[—–]$/.test(words[at - 1]!.text)) continue
    const place = skipAdverbs(sentence, at)
    if (isVerb(sentence, place)) return verbTells(sentence, place, belief, from)
    if (isForeignVerb(sentence, at)) return false
  }
  if (
    belief === 'stranger' ||
    words.length - from > 45 ||
    hasForeignVerb(sentence, from) ||
    isCaption(sentence)
  )
    return false
  return hasRoleSoon(sentence, from, belief) && !language.uncased
}

const isCaption = ({ source }: Sentence): boolean =>
  /\((?:left|right|cent(?:er|re)|second|third|l|r|above|below|top|bottom|pictured|file|gauche|droite|links|rechts|izquierda|derecha)\b|\b(?:pictured|Getty Images|\/AFP|\/Reuters|Photo by|File photo)\b/.test(
    source,
  )

// After a comma, a small word that is no article, preposition, rank or role is most likely the sentence's own verb.
function isForeignVerb(sentence: Sentence, at: number): boolean {
  const { words, language } = sentence
  const word = words[at]!
  if (word.shape !== 'lower') return false
  const { low } = word
  return !(
    language.the.has(low) ||
    language.at.has(low) ||
    language.of.has(low) ||
    language.and.has(low) ||
    language.former.has(low) ||
    language.ranks.has(low) ||
    language.ends.has(low) ||
    phraseAt(language.roles, words, at) > 0 ||
    (/(?:al|ic|ive|ing|ed|or|er|ist|ian|ern)$/.test(low) && language.pack.code === 'en')
  )
}

// "Jane Doe, editor at X discusses …": a finite verb of saying without a comma before it.
const SAYING =
  /^(?:discuss|argu|say|said|explain|consider|assess|interview|examin|describ|talk|ask|answer|respond|warn|note|claim|tell|told|call|believ|think|wonder|analy[sz]es|looks?$|explor|reflect|reveal|recount|suggest|urge|critici|predict|review|debat|comment|speaks|spoke|joins|sits|walks|weighs|breaks|outlin|highlight|address|reacts|reports|visit)/

const hasForeignVerb = ({ words, language }: Sentence, from: number): boolean =>
  language.pack.code === 'en' &&
  words
    .slice(from)
    .some(
      (word, at) =>
        word.shape === 'lower' &&
        SAYING.test(word.low) &&
        /(?:s|ed|d|t|id)$/.test(word.low) &&
        !/(?:ings|sts|ers|ors|ments|ions)$/.test(word.low) &&
        phraseAt(language.roles, words, from + at) === 0 &&
        !language.organisations.has(word.low),
    )

function skipAdverbs({ words }: Sentence, from: number): number {
  let at = from
  while (
    at < words.length - 1 &&
    at - from < 4 &&
    /^(?:also|now|currently|presently|both|today|formerly|previously|recently|who|has|regularly|frequently|often|actuellement|aussi|également|derzeit|auch|heute|actualmente|también|atualmente|também|ainda|ныне|сейчас|также|в|настоящее|время|and|\w+ly)$/.test(
      words[at]!.low,
    ) &&
    !/^(?:has)$/.test(words[at]!.low)
  )
    at++
  return at
}

function isVerb({ words, language }: Sentence, at: number): boolean {
  return (
    phraseAt(language.is, words, at) +
      phraseAt(language.was, words, at) +
      phraseAt(language.does, words, at) +
      phraseAt(language.did, words, at) >
    0
  )
}

function verbTells(sentence: Sentence, from: number, belief: Belief, subjectEnd = from): boolean {
  const { words, language } = sentence
  const at = skipAdverbs(sentence, from)
  const is = phraseAt(language.is, words, at)
  const was = phraseAt(language.was, words, at)
  const does = phraseAt(language.does, words, at)
  const did = phraseAt(language.did, words, at)
  const longest = Math.max(is, was, does, did)
  if (longest === 0)
    return language.uncased || language.eastSlavic || language.pack.code === 'tr'
      ? hasRoleSoon(sentence, at, belief)
      : false
  const after = at + longest
  if (is === longest)
    return isTells(
      sentence,
      after,
      belief === 'stranger' && hasCallingBefore(sentence, subjectEnd, at) ? 'known' : belief,
    )
  if (belief === 'stranger') {
    const apposed =
      at > subjectEnd + 1 &&
      readRoles({ ...sentence, words: words.slice(0, at) }, subjectEnd).some(
        ({ noun }) => noun !== '' && !language.offices.has(noun),
      )
    if (was + did > 0 && isPresentLater(sentence, after)) return true
    if (HAS.test(words[at]!.low) && writesFor(sentence, at)) return true
    if (was === longest && did < longest)
      return apposed && !/ed$/.test(words[after]?.low ?? '') && hasRoleSoon(sentence, after, 'known')
    if (does === longest)
      return (
        doesTells(sentence, at, after) &&
        (apposed || hasRoleOrEmployer(sentence, at) || writesFor(sentence, at) || hosts(sentence, at))
      )
    return apposed && didTells(sentence, at, after)
  }
  // "has been covering the Arctic since 2008"
  if (
    was === longest &&
    did > 0 &&
    /^(?:covering|writing|reporting|working|teaching|studying)$/.test(words[after]?.low ?? '')
  )
    return true
  if (was === longest)
    return hasRoleSoon(sentence, after, belief) || (did === longest && didTells(sentence, at, after))
  if (does === longest) return doesTells(sentence, at, after)
  return didTells(sentence, at, after)
}

/** "was a reporter for A and is now an associate at B": what comes second is of the present. */
const isPresentLater = (sentence: Sentence, from: number): boolean => {
  const { words, language } = sentence
  const at = words.findIndex(
    (word, place) =>
      place > from &&
      language.and.has(word.low) &&
      phraseAt(language.is, words, skipAdverbs(sentence, place + 1)) > 0,
  )
  return (
    at > 0 &&
    readRoles(sentence, at + 1).some(
      ({ noun, role }) =>
        noun !== '' && !role.past && role.organisation !== undefined && !language.offices.has(noun),
    )
  )
}

const HAS = /^(?:has|have|a|ont|hat|haben|ha|han|tem|jest|публиковался|писал)$/

/** "writes for A and B", "has reported for C": a list of outlets, one of which is well known or says what it is. */
const writesFor = (sentence: Sentence, at: number): boolean =>
  readOutlets({ ...sentence, words: sentence.words.slice(at) }).some(
    (names) =>
      names.some(isKnown) || names.some((name) => wordsOf(name).some(isOrganisationWord) || isDomain(name)),
  )

/** "hosts the podcast …", "writes the newsletter …" */
const hosts = ({ words }: Sentence, at: number): boolean =>
  /^(?:hosts|co-hosts|cohosts|writes|edits|runs|produces|curates|publishes)$/.test(words[at]!.low) &&
  words
    .slice(at + 1, at + 8)
    .some(({ low }) =>
      /^(?:podcast|show|newsletter|blog|substack|column|journal|magazine|website)$/.test(low),
    )

/** "Jane Doe, a retired diplomat, is president of …": the office alone would not do. */
const hasCallingBefore = (sentence: Sentence, from: number, to: number): boolean =>
  to > from + 1 &&
  readRoles({ ...sentence, words: sentence.words.slice(0, to) }, from).some(
    ({ noun }) => noun !== '' && !sentence.language.offices.has(noun),
  )

/** "is a professor", "is based in", "is at the Hoover Institution"; not "is interviewed", "is right". */
function isTells(sentence: Sentence, at: number, belief: Belief): boolean {
  const { words } = sentence
  const place = skipAdverbs(sentence, at)
  const next = words[place]
  // "is interviewed by a journalist", "is running for senator"
  if (
    next?.shape === 'lower' &&
    sentence.language.pack.code === 'en' &&
    /(?:ed|ing)$/.test(next.low) &&
    !PARTICIPLES.test(next.low) &&
    nounAt(sentence, place + 1) === 0 &&
    nounAt(sentence, place) === 0 &&
    nounAt(sentence, place + 2) === 0
  )
    return false
  if (
    belief !== 'stranger' &&
    /^(?:based|affiliated|currently|working|pursuing|completing|studying|writing|retired)$/.test(
      words[place]?.low ?? '',
    )
  )
    return true
  if (
    belief !== 'stranger' &&
    /^(?:at|with)$/.test(words[place]?.low ?? '') &&
    organisationAt(sentence, place + 1)
  )
    return true
  return hasRoleSoon(sentence, place, belief)
}

const PARTICIPLES =
  /^(?:based|affiliated|working|pursuing|completing|studying|writing|retired|employed|associated|licensed|tenured|renowned|contributing|managing|visiting|award-winning|founding|self-employed|certified|acclaimed|distinguished|respected|trained|published|syndicated|celebrated|noted|seasoned|experienced|practicing|practising|acting|leading|commissioning|assigning)$/

const REACH: Readonly<Record<Belief, number>> = { known: 16, stranger: 14, sure: 16 }

/** A noun for what people do, before anything else is told; of a stranger, not one of the offices that the news is full of. */
function hasRoleSoon(sentence: Sentence, from: number, belief: Belief): boolean {
  const { words, language } = sentence
  const end = Math.min(words.length, from + REACH[belief])
  for (let at = from; at < end; at++) {
    const word = words[at]!
    if (
      at > from &&
      belief !== 'sure' &&
      language.ends.has(word.low) &&
      /^(?:that|because|not|than|who|qui|que|dass|weil|он|что)$/.test(word.low)
    )
      return false
    if (/^(?:not|no|nicht|pas|não|n)$/.test(word.low)) return false
    // A noun after a preposition is of something else: "was the guest of a show by editor Jane Doe".
    if (
      at > from &&
      language.pack.code === 'en' &&
      /^(?:by|with|about|on|for|to|from|in|at|after|against|when|while|as)$/.test(word.low) &&
      word.shape === 'lower'
    )
      return false
    const length = nounAt(sentence, at)
    if (length === 0) continue
    if (belief !== 'stranger') return true
    return (
      !isOffice(sentence, at, length) ||
      readRoles(sentence, from).some(
        ({ noun, role }) =>
          noun !== '' &&
          (!language.offices.has(noun) ||
            (isCivil(role.organisation) &&
              !/^(?:member|members|native|resident|graduate|candidate|winner|recipient)$/.test(noun)) ||
            isMinor(noun, role.organisation)),
      ) ||
      isRetired(sentence, from, at)
    )
  }
  return false
}

/** Whoever is president or head of an institute, a centre, a review is more often an author than in the news. */
const isCivil = (organisation: string | undefined): boolean =>
  organisation !== undefined &&
  wordsOf(organisation).some(({ low }) => CIVIL.test(low)) &&
  !wordsOf(organisation).some(({ low }) => /^(?:national|state|party|parliament|army|central)$/.test(low))

/** A partner of a firm, an officer of an aid agency: offices that the news has little to tell of. */
const isMinor = (noun: string, organisation: string | undefined): boolean =>
  organisation !== undefined &&
  /^(?:partner|officer|lead|deputy|executive|owner|operator|head|ceo)$/.test(noun) &&
  !wordsOf(organisation).some(({ low }) => STATE.test(low))

const STATE =
  /^(?:ministry|police|army|navy|forces?|guards?|parliament|senate|congress|courts?|commission|committee|party|state|government|union|department|administration|cabinet|agency|assembly|military|council|house|nations|command|corps|league|movement|republicans?|democrats?|federation|bank|republic)$/

const CIVIL =
  /^(?:institute?|institution|cent(?:er|re)|foundation|fondation|fundaci[oó]n|stiftung|forum|think|project|initiative|university|universit\p{L}*|college|school|review|magazine|journal|quarterly|press|media|books|consulting|advisors|associates|society|council|network|endowment|academy|centro|instituto|institut|revue|revista)$/u

/** "is a retired Air Force officer", "a retired ambassador" */
const isRetired = ({ words, language }: Sentence, from: number, noun: number): boolean =>
  language.pack.code === 'en' &&
  words.slice(from, noun).some(({ low }) => low === 'retired') &&
  /^(?:a|an)$/.test(words[from]?.low ?? '')

const isOffice = ({ words, language }: Sentence, at: number, length: number): boolean =>
  language.offices.has(
    words
      .slice(at, at + length)
      .map((word) => word.low)
      .join(' '),
  )

// "writes that", "reports in his article", "joins us": the news, not a bio.
function doesTells(sentence: Sentence, at: number, after: number): boolean {
  const { words } = sentence
  const next = words[after]
  if (!next) return false
  if (/^(?:that|how|why|what|whether|us|me|him|them|que|dass|как|what's|host|hosts)$/.test(next.low))
    return false
  if (/[“"«]/.test(next.lead)) return false
  if (
    /^(?:reports|joins|speaks|leads|can|receives?|received|holds|enjoys|joined|focuses|investigates|analy[sz]es|writes|publishes|covers)$/.test(
      words[at]!.low,
    )
  )
    return (
      hasRoleOrEmployer(sentence, at) ||
      (words.length - at < 22 &&
        !/\bthat\b/.test(
          words
            .slice(after)
            .map((word) => word.low)
            .join(' '),
        ))
    )
  return true
}

const contributed = everywherePhrases((pack) => pack.contributed)

// "has written", "has 20 years of", not "has argued".
function didTells(sentence: Sentence, at: number, after: number): boolean {
  const { words, language } = sentence
  const { low } = words[at]!
  // "contributed to this report", "reported from Oslo" are credits; for an employer or an outlet they are of a bio.
  if (phraseAt(contributed, words, at) > 0) return readOutlets(sentence).some((names) => names.some(isKnown))
  if (
    language.pack.code === 'en' &&
    /^(?:wrote|reported|covered|edited|contributed|published|appear\w*|produced|led|directed|began|started|won|written|authored)$/.test(
      low,
    )
  )
    return readOutlets(sentence).length > 0 || readRoles(sentence, at).length > 0
  if (!/^(?:has|have|a|ont|hat|haben|ha|han|tem|had)$/.test(low)) return low !== 'had'
  const next = words[after] && /ly$|^(?:also|been)$/.test(words[after]!.low) ? after + 1 : after
  const verb = words[next]
  if (!verb) return false
  if (
    verb.shape === 'number' ||
    /^(?:more|over|many|several|two|three|four|five|an?|\w+ed|written|taught|been|won|held|led|spent|contributed|appeared|decades|years|extensive|long|degrees|bylines|experience)$/.test(
      verb.low,
    )
  )
    return !/^(?:argued|warned|called|accused|denied|claimed|decided|announced|agreed|asked|refused|rejected|promised|pledged|urged|vowed|suggested|responded|resigned|died)$/.test(
      verb.low,
    )
  return (
    language.pack.code !== 'en' &&
    !/^(?:dit|déclaré|affirmé|gesagt|erklärt|dicho|declarado|dito)$/.test(verb.low)
  )
}

function hasRoleOrEmployer(sentence: Sentence, from: number): boolean {
  return readRoles(sentence, from).length > 0
}

/** Does a sentence without a subject ("Reporter spécialisé …") tell who someone is? `named`: a name stands over it. */
export function tellsWithoutSubject(sentence: Sentence, named: boolean): boolean {
  const { words, language } = sentence
  // With no name over it, only a title that stands at once is believed: a list of headlines is full of nouns.
  if (!named) return isTitleAt(sentence, 0)
  for (let at = 0; at < Math.min(words.length, 14); at++) {
    const word = words[at]!
    if (nounAt(sentence, at) > 0) return true
    if (at > 0 && language.ends.has(word.low) && /^(?:that|which|que|qui)$/.test(word.low)) return false
  }
  return (
    (isVerb(sentence, 0) && readRoles(sentence, 0).length > 0) ||
    /^(?:né|née|born|geboren|nacido|nacida|nascido|nascida|родился|родилась|ولد|ولدت)$/.test(
      words[0]?.low ?? '',
    )
  )
}
