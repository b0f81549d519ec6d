import { toText } from '../html/text.ts'
import type { FoundBio, Role } from '../model/author.ts'
import { readEastAsianBio } from './bio-east-asian.ts'
import { rangeOf, sentencesOf, type Told } from './bio-sentences.ts'
import {
  authorAt,
  bearsOut,
  invertedAt,
  invertedStrangerAt,
  isTitleAlone,
  isWrittenBy,
  type KnownAuthor,
  leadIn,
  pronounAt,
  type Subject,
  strangerAt,
  tellsWho,
  tellsWithoutSubject,
} from './bio-subject.ts'
import { isEastAsian } from './byline-east-asian.ts'
import { linkOf } from './byline-sort.ts'
import { isPersonLike, nameAt, nameWords } from './names.ts'
import type { Sentence } from './organisation-at.ts'
import { isKnown, isOrganisationWord, sameOrganisation } from './organisations.ts'
import { readOutlets } from './outlets.ts'
import { firstPassages, lastPassages, type Passage, plain, without } from './passages.ts'
import { isPlace } from './places.ts'
import { type RoleFound, readRoles } from './roles.ts'
import { everywhere, everywherePhrases, phraseAt } from './vocabulary.ts'
import { fold, wordsOf } from './words.ts'

/** What the reader of a bio may know beforehand. */
export interface BioContext {
  /** Whom the bio is about. */
  readonly author?: string
  /** The outlet that printed it: an affiliation when it is named, never one of the outlets. */
  readonly outlet?: string
  /** BCP 47, where the passage itself does not tell. */
  readonly language?: string
}

/** What the finder of bios may know beforehand; `authors`: the byline's persons. */
export interface FindContext extends Omit<BioContext, 'author'> {
  readonly authors?: readonly string[]
}

/** Reads one passage that is known to be a bio: roles, outlets and links; promotion and handles are cut off its text. */
export function readBio(text: string, context: BioContext = {}): FoundBio {
  const line = plain(text)
  if (isEastAsian(line.slice(0, 60))) return readEastAsianBio(line, context)
  const known = context.author === undefined ? [] : [knownAuthor(context.author)]
  const told = sentencesOf(line, { language: context.language, begins: beginsName(known) })
  return assemble(told, told.sentences, { ...context, known, from: 'tail', confidence: 0.5 })
}

/**
 * Reads a box about an author: its heading's name, and a text that may have no subject ("Reporter spécialisé …"). Nothing
 * when the box does not tell who the author is.
 */
export function biosFromBlock(
  block: {
    readonly name?: string
    readonly html: string
    readonly links?: readonly string[]
    readonly from?: 'json-ld' | 'page'
  },
  context: BioContext & { readonly authors?: readonly string[] } = {},
): FoundBio[] {
  const text = blockText(block.html, block.name)
  if (text.length < 12 || isRoleLine(text, context.language)) return []
  const authors = (context.authors ?? []).map(knownAuthor)
  const heading = block.name === undefined ? undefined : nameInHeading(block.name, authors, true)
  const named = heading ?? context.author ?? (authors.length === 1 ? authors[0]!.name : undefined)
  const known =
    named === undefined ? authors : [knownAuthor(named), ...authors.filter((author) => author.name !== named)]
  const found = isEastAsian(text.slice(0, 60))
    ? [readEastAsianBio(text, { ...context, author: named })]
    : piecesOf(text, {
        known,
        language: context.language,
        outlet: context.outlet,
        belief: 'sure',
        heading: named ?? '',
        named: block.name !== undefined,
      })
  const [first] = found
  if (!first || first.text === '') return []
  // A box tells of one person, unless a sentence tells of two at once.
  return found
    .filter(({ text: same }) => same === first.text)
    .map((bio) => ({
      ...bio,
      ...(named !== undefined && bio.author === undefined && { author: named }),
      links: [...new Set([...bio.links, ...(block.links ?? [])])],
      from: block.from === 'json-ld' ? 'json-ld' : 'block',
      confidence: 0.8,
    }))
}

/** "Professor of Engineering, Lakeside University": a position, and nothing told of the person. */
export function roleLineOf(html: string, name: string | undefined, language?: string): Role | undefined {
  const text = blockText(html, name)
  return isRoleLine(text, language) ? readBio(text, { language }).roles[0] : undefined
}

function isRoleLine(text: string, language: string | undefined): boolean {
  if (text.length > 110 || /[.!?。]|[–—]/u.test(text) || isEastAsian(text.slice(0, 60))) return false
  const told = sentencesOf(text, { language })
  const [sentence] = told.sentences
  return told.sentences.length === 1 && sentence !== undefined && isTitleAlone(sentence)
}

/**
 * Finds the passages of a story that tell who its authors are, by heading, box or the name that they begin with, and
 * gives the story's HTML without them. Reads only the story's end.
 */
export function findBios(html: string, context: FindContext = {}): { bios: FoundBio[]; html: string } {
  const known = (context.authors ?? []).filter((name) => name.trim() !== '').map(knownAuthor)
  const passages = lastPassages(html)
  const finding: Finding = { known, hints: hintsOf(known), context, bios: [], cut: [] }
  if (passages.length === 0 || (known.length > 0 && !mayTell(html, passages, finding.hints)))
    return { bios: [], html }
  for (let at = 0; at < passages.length; at++) at = readPassage(passages, at, finding)
  if (finding.bios.length === 0 && known.length > 0) readNote(html, passages, finding)
  return finding.bios.length === 0
    ? { bios: [], html }
    : { bios: finding.bios, html: without(html, finding.cut) }
}

/** "Editor’s note: Jane Doe is …" in italics at a story's head. */
function readNote(html: string, tail: readonly Passage[], finding: Finding): void {
  for (const passage of firstPassages(html)) {
    if (passage.end >= tail.at(-1)!.start || !passage.italic || !mayBegin(passage, finding)) continue
    const { known, context } = finding
    const bios = piecesOf(passage.text, {
      known,
      language: context.language,
      outlet: context.outlet,
      belief: 'known',
    })
    if (bios.length === 0) continue
    keep(bios, passage, finding, true)
    return
  }
}

interface Finding {
  readonly known: readonly KnownAuthor[]
  /** Words one of which a passage about a known author holds, in lower case. */
  readonly hints: readonly string[]
  readonly context: FindContext
  readonly bios: FoundBio[]
  readonly cut: Passage[]
}

function knownAuthor(name: string): KnownAuthor {
  return { name, words: nameWords(name) }
}

const beginsName =
  (known: readonly KnownAuthor[]) =>
  (word: { readonly low: string }): boolean =>
    known.some(({ words }) => words[0] === word.low || words.at(-1) === word.low)

/** Every author's names, as they may stand in lower case; accents may be missing on either side. */
const hintsOf = (known: readonly KnownAuthor[]): string[] =>
  known.flatMap(({ name, words }) =>
    [...words, ...name.toLowerCase().split(/[\s.]+/)].filter((word) => word.length > 1),
  )

const HINTS =
  /about|author|writer|autor|auteur|verfasser|zur person|biogra|автор|الكاتب|كاتب|著者|筆者|作者|profil|プロフィール|contribut|[-_]bio|columnist/i

/** Is there anything in the story's end that may be of a bio: an author's name, a heading, a box? */
function mayTell(html: string, passages: readonly Passage[], hints: readonly string[]): boolean {
  const tail = html.slice(passages[0]!.start).toLowerCase()
  return hints.some((hint) => tail.includes(hint)) || HINTS.test(tail)
}

const LONGEST_HEADING = 70

/** Reads the passage at this place; gives the place of the last passage that it took. */
function readPassage(passages: readonly Passage[], at: number, finding: Finding): number {
  const passage = passages[at]!
  if (passage.tag === 'figcaption' || passage.tag === 'blockquote') return at
  const size = passage.end - passage.start
  if (size > 12_000) return at
  const heading = size < 600 && mayBeHeading(passage, finding) ? headingOf(passage, finding) : undefined
  if (heading !== undefined) return underHeading(passages, at, heading, finding)
  if (!passage.boxed && !mayBegin(passage, finding)) return at
  const belief = passage.boxed ? 'sure' : finding.known.length > 0 ? 'known' : 'stranger'
  const standsApart = passage.italic || passage.afterRule || passage.boxed
  const bios = piecesOf(passage.text, {
    known: finding.known,
    language: finding.context.language,
    outlet: finding.context.outlet,
    belief: belief === 'stranger' && standsApart ? 'known' : belief,
    ...(passage.boxed && passage.text.length > 40 && { heading: soleAuthor(finding) ?? '' }),
  })
  if (bios.length === 0) return at
  keep(bios, passage, finding, standsApart)
  return continued(passages, at, finding)
}

/** Cheap tests before the costly ones: a heading holds an author's name or a word for one. */
function mayBeHeading(passage: Passage, { hints }: Finding): boolean {
  if (passage.boxed) return true
  const beginning = passage.beginning.toLowerCase()
  return HINTS.test(beginning) || hints.some((hint) => beginning.includes(hint))
}

/** A bio begins with an author's name or a word for one; a stranger's with two capitals, or one and a verb. */
function mayBegin(passage: Passage, { hints, known }: Finding): boolean {
  const { beginning } = passage
  if (known.length > 0) {
    const low = beginning.toLowerCase()
    return hints.some((hint) => low.includes(hint)) || HINTS.test(low)
  }
  return (
    TWO_CAPITALS.test(beginning) ||
    INVERTED.test(beginning) ||
    HINTS.test(beginning.slice(0, 40)) ||
    UNCASED.test(beginning) ||
    WRITTEN_BY.test(beginning)
  )
}

const TWO_CAPITALS =
  /^[^\p{L}]{0,4}(?:By |By: |Note: )?\p{Lu}[\p{L}.'’-]*,? (?:\p{Lu}|[a-z]{1,3} \p{Lu}|is |ist |est |es |é )/u
/** "A former diplomat, Jane Doe is …" */
const INVERTED =
  /^[^\p{L}]{0,4}\p{Lu}[^.;:?!“”"«»]{3,90}, \p{Lu}[\p{L}.'’-]{1,20} (?:\p{Lu}|[a-z]{1,3} \p{Lu})/u
const UNCASED =
  /^[^\p{L}]{0,4}[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
/** "This article was written by Jane Doe, a fellow at …" */
const WRITTEN_BY =
  /^[^\p{L}]{0,4}(?:This|The) \p{L}{4,10} (?:was|is) (?:co-)?(?:written|authored|contributed)/u

const soleAuthor = ({ known }: Finding): string | undefined =>
  known.length === 1 ? known[0]!.name : undefined

function keep(bios: readonly FoundBio[], passage: Passage, finding: Finding, standsApart: boolean): void {
  const named = finding.known.length > 0
  for (const bio of bios) {
    finding.bios.push({
      ...bio,
      from: passage.boxed ? 'block' : standsApart ? 'tail' : 'name',
      confidence: (named ? 0.8 : 0.55) + (standsApart ? 0.1 : 0),
    })
  }
  finding.cut.push(passage)
}

const headings = everywhere((pack) => pack.headings)

/** The name that a heading gives, `''` when it is a heading over bios without one, `undefined` when it is no such heading. */
function headingOf(passage: Passage, finding: Finding): string | undefined {
  const { text } = passage
  if (text === '' || text.length > LONGEST_HEADING) return undefined
  if (
    headings.has(
      fold(text)
        .replace(/[\s:.：]+$/, '')
        .replace(/^[\s#*>-]+/, ''),
    )
  )
    return ''
  return nameInHeading(text, finding.known, passage.boxed)
}

/** The author whose name a heading holds and nothing else: "About Jane Doe", "Dr. Jane Doe". */
function nameInHeading(text: string, known: readonly KnownAuthor[], boxed: boolean): string | undefined {
  const words = wordsOf(text.replace(/[:：]\s*$/, ''))
  const from = headingWords(words)
  for (const { name, words: of } of known) {
    for (let at = from; at < Math.min(from + 4, words.length); at++) {
      const { length, whole } = nameAt(of, words, at)
      if (whole && at + length >= words.length) return name
    }
  }
  // A heading in the text may be any name; in an author's box, or after "About", it is an author's.
  return boxed || (known.length === 0 && from > 0) ? strangerInHeading(text) : undefined
}

function strangerInHeading(text: string): string | undefined {
  const words = wordsOf(text.replace(/[:：]\s*$/, ''))
  const name = words.slice(headingWords(words))
  if (
    name.length < 2 ||
    name.length > 5 ||
    !isPersonLike(name) ||
    name.some(isOrganisationWord) ||
    name.some((word) => word.trail !== '') ||
    isPlace(name.map((word) => word.text).join(' '))
  )
    return undefined
  if (name.some((_, at) => phraseAt(roleNouns, name, at) > 0) && name.length < 3) return undefined
  return name.map((word) => word.text).join(' ')
}

const roleNouns = everywherePhrases((pack) => pack.roles)
const aboutWords = /^(?:about|über|by|by:|à|propos|de|sobre|об|о|عن|written|von|par|por)$/

function headingWords(words: readonly { readonly low: string }[]): number {
  let at = 0
  while (at < words.length - 1 && at < 3 && aboutWords.test(words[at]!.low)) at++
  return at
}

/** Reads what stands under a heading, up to four passages, while they tell who someone is. */
function underHeading(passages: readonly Passage[], at: number, heading: string, finding: Finding): number {
  let name = heading
  let last = at
  let found = 0
  const headed: Passage[] = [passages[at]!]
  for (let next = at + 1; next < passages.length && next - at <= 6; next++) {
    const passage = passages[next]!
    const further = passage.end - passage.start < 600 ? headingOf(passage, finding) : undefined
    if (further !== undefined) {
      if (found > 0 && heading !== '') break
      name = further === '' ? name : further
      headed.push(passage)
      continue
    }
    if (found > 0 && phraseAt(promotions, wordsOf(passage.text.slice(0, 80)), 0) > 0) break
    const bios = piecesOf(passage.text, {
      known:
        name === ''
          ? finding.known
          : [knownAuthor(name), ...finding.known.filter((author) => author.name !== name)],
      language: finding.context.language,
      outlet: finding.context.outlet,
      belief: 'sure',
      heading: name === '' ? (soleAuthor(finding) ?? '') : name,
    })
    if (bios.length === 0) break
    for (const bio of bios) {
      if (found > 0 && bio.author !== undefined && bio.author === finding.bios.at(-1)!.author)
        extend(finding, bio)
      else
        finding.bios.push({
          ...bio,
          passage: [...headed.map((each) => each.text), bio.passage].join(' '),
          from: 'heading',
          confidence: 0.85,
        })
    }
    finding.cut.push(...headed.splice(0), passage)
    found++
    last = next
  }
  return found > 0 ? continued(passages, last, finding) : at
}

/** Passages after a bio that go on with it: "She lives in …", "Follow her on …". */
function continued(passages: readonly Passage[], at: number, finding: Finding): number {
  let last = at
  while (last + 1 < passages.length) {
    const passage = passages[last + 1]!
    if (passage.end - passage.start > 4000) break
    if (isPromotion(passage.text)) {
      finding.cut.push(passage)
      addLinks(finding, linksIn(passage.text))
    } else {
      const more = goesOn(passage.text, finding)
      const others = more ? [] : another(passage, passages[last]!, finding)
      if (more) extend(finding, more)
      else if (others.length > 0) finding.bios.push(...others.map((bio) => ({ ...bio, confidence: 0.6 })))
      else break
      finding.cut.push(passage)
    }
    last++
  }
  return last
}

/** The bio of an author whom the byline lacks, set like the one before it. */
function another(passage: Passage, before: Passage, finding: Finding): readonly FoundBio[] {
  if (
    finding.known.length === 0 ||
    passage.tag !== before.tag ||
    passage.italic !== before.italic ||
    !TWO_CAPITALS.test(passage.beginning)
  )
    return []
  return piecesOf(passage.text, {
    known: [],
    language: finding.context.language,
    outlet: finding.context.outlet,
    belief: 'stranger',
  })
}

function goesOn(text: string, finding: Finding): FoundBio | undefined {
  const last = finding.bios.at(-1)!
  const told = sentencesOf(text, finding.context)
  const first = told.sentences[0]
  if (!first || isEastAsian(text.slice(0, 40))) return undefined
  const subject = pronounAt(first)
  if (subject?.how !== 'pronoun' || first.language.uncased) return undefined
  if (
    !tellsWho(first, subject, 'known') &&
    readRoles(first, subject.end).length === 0 &&
    readOutlets(first).length === 0
  )
    return undefined
  return assemble(told, told.sentences, {
    ...finding.context,
    author: last.author,
    known: [],
    from: last.from,
    confidence: last.confidence,
  })
}

function extend(finding: Finding, more: FoundBio): void {
  const last = finding.bios.pop()!
  finding.bios.push({
    ...last,
    text: `${last.text} ${more.text}`.trim(),
    passage: `${last.passage ?? ''} ${more.passage ?? ''}`.trim(),
    roles: [...last.roles, ...more.roles],
    outlets: [...new Set([...last.outlets, ...more.outlets])],
    links: [...new Set([...last.links, ...more.links])],
  })
}

function addLinks(finding: Finding, links: readonly string[]): void {
  const last = finding.bios.pop()!
  finding.bios.push({ ...last, links: [...new Set([...last.links, ...links])] })
}

const promotions = everywherePhrases((pack) => pack.promotion)

/** "Follow her on Twitter @jane", "jane@example.org" */
function isPromotion(text: string): boolean {
  if (
    text.length > 160 ||
    !/@|twitter|follow|e-?mail|mastodon|bluesky|contact|reached at|facebook|linkedin|instagram/i.test(text)
  )
    return false
  const words = wordsOf(text)
  return phraseAt(promotions, words, 0) > 0 || (words.length < 4 && linksIn(text).length > 0)
}

interface Pieces {
  readonly known: readonly KnownAuthor[]
  readonly language: string | undefined
  readonly outlet: string | undefined
  readonly belief: 'known' | 'stranger' | 'sure'
  /** The name over the passage, `''` for a heading without one; absent when nothing stands over it. */
  readonly heading?: string
  /** False where no name stands over it, only the class of a box. */
  readonly named?: boolean
}

/** The bios that a passage holds, one a person; none when it is no bio. */
function piecesOf(text: string, how: Pieces): FoundBio[] {
  if (text.length < 12) return []
  if (isEastAsian(text.slice(0, 60))) return eastAsianPieces(text, how)
  const told = sentencesOf(text, { language: how.language, begins: beginsName(how.known) })
  const pieces: { names: readonly string[]; sentences: Sentence[]; from: number }[] = []
  for (const sentence of told.sentences) {
    const open = pieces.at(-1)
    const subject = open ? nextSubject(sentence, how, open.names) : firstSubject(sentence, told, how)
    const about = subject ?? (open ? undefined : besidesAuthor(sentence, told, how))
    if (about) pieces.push({ names: about.names, sentences: [sentence], from: about.end })
    else if (open) open.sentences.push(sentence)
    else if (!isLabelOnly(sentence, how)) return []
  }
  return pieces.flatMap(({ names, sentences, from }) =>
    respectively(
      sentences[0]!,
      (names.length === 0 ? [undefined] : names).map((author) =>
        assemble(told, sentences, {
          author,
          subjectEnd: from,
          outlet: how.outlet,
          language: how.language,
          known: how.known,
          from: 'name',
          confidence: 0.5,
        }),
      ),
    ),
  )
}

/** "A and B are, respectively, a historian and a lecturer at C": to each their own. */
function respectively({ words }: Sentence, bios: FoundBio[]): FoundBio[] {
  if (bios.length < 2 || !words.some(({ low }) => RESPECTIVELY.test(low))) return bios
  const titled = bios[0]!.roles.filter(({ title }) => title !== undefined)
  if (titled.length !== bios.length) return bios
  const shared = titled.slice(0, -1).every(({ organisation }) => organisation === undefined)
  const last = titled.at(-1)!.organisation
  return bios.map((bio, at) => ({
    ...bio,
    roles: [{ ...titled[at]!, ...(shared && last && { organisation: last }) }],
  }))
}

const RESPECTIVELY =
  /^(?:respectively|respectivement|beziehungsweise|respectivamente|rispettivamente|respectievelijk|odpowiednio|соответственно|відповідно)$/

/** "Ann Field is a fellow at A. Ron Marsh is a staff writer.": whom the author has talked to, told of before him. */
function besidesAuthor(sentence: Sentence, told: Told, how: Pieces): Subject | undefined {
  if (how.known.length === 0) return undefined
  const stranger = strangerAt(sentence)
  if (!stranger || !tellsWho(sentence, stranger, 'stranger')) return undefined
  const from = told.sentences.indexOf(sentence) + 1
  const own = told.sentences.slice(from, from + 3).some((later) => {
    const author = authorAt(later, how.known)
    return author !== undefined && tellsWho(later, author, 'known')
  })
  return own ? stranger : undefined
}

// A first sentence that is only the name ("Jane Doe.") or a label is let pass.
const isLabelOnly = (sentence: Sentence, how: Pieces): boolean =>
  sentence.words.length <= 6 &&
  (strangerAt(sentence)?.end === sentence.words.length ||
    authorAt(sentence, how.known) !== undefined ||
    headings.has(sentence.words.map((word) => word.low).join(' ')))

function firstSubject(sentence: Sentence, told: Told, how: Pieces): Subject | undefined {
  // "Respectivement journaliste et sociologue.", under both names.
  if (how.heading !== undefined && how.known.length > 1 && RESPECTIVELY.test(sentence.words[0]?.low ?? ''))
    return { names: how.known.map(({ name }) => name), end: 1, how: 'author' }
  const author = authorAt(sentence, how.known)
  if (author && tellsWho(sentence, author, how.belief === 'stranger' ? 'known' : how.belief)) return author
  if (
    author &&
    told.text.length < 900 &&
    !/[“"«]/.test(told.text) &&
    told.sentences.slice(1, 5).some((later) => bearsOut(later, author.names[0]!))
  )
    return author
  const inverted = invertedAt(sentence, how.known)
  if (inverted && tellsWho(sentence, inverted, 'known')) return { ...inverted, end: 0 }
  if (author && how.heading === undefined) return undefined
  const implied = how.heading || (how.known.length === 1 ? how.known[0]!.name : '')
  const names = implied === '' ? [] : [implied]
  const pronoun = pronounAt(sentence)
  if (
    pronoun &&
    (pronoun.how === 'role' || how.heading !== undefined) &&
    tellsWho(sentence, pronoun, how.belief === 'stranger' ? 'known' : how.belief)
  )
    return { ...pronoun, names }
  if (how.known.length === 0 || how.heading === '') {
    const stranger = strangerAt(sentence)
    if (stranger && tellsWho(sentence, stranger, isWrittenBy(sentence) ? 'known' : how.belief))
      return stranger
    const turned = stranger ? undefined : invertedStrangerAt(sentence)
    if (turned && tellsWho(sentence, turned, 'stranger')) return { ...turned, end: 0 }
    if (
      stranger &&
      tellsWho(sentence, stranger, 'known') &&
      told.sentences.slice(1, 6).some((later) => bearsOut(later, stranger.names[0]!))
    )
      return stranger
  }
  if (how.heading !== undefined && tellsWithoutSubject(sentence, how.named ?? true))
    return { names, end: 0, how: 'role' }
  return how.heading !== undefined &&
    told.sentences.indexOf(sentence) === 0 &&
    told.sentences.slice(1, 3).some((later) => tellsWithoutSubject(later, how.named ?? true))
    ? { names, end: 0, how: 'role' }
    : undefined
}

/** A sentence within a bio that begins another person's. */
function nextSubject(sentence: Sentence, how: Pieces, names: readonly string[]): Subject | undefined {
  const author = authorAt(sentence, how.known)
  if (author)
    return author.names.some((name) => !names.includes(name)) && tellsWho(sentence, author, 'known')
      ? author
      : undefined
  const stranger = strangerAt(sentence)
  if (!stranger || isSameName(stranger.names[0]!, names) || !stranger.names[0]!.includes(' '))
    return undefined
  return tellsWho(sentence, stranger, 'known') && sentence.words[0]!.shape !== 'lower' ? stranger : undefined
}

const isSameName = (name: string, names: readonly string[]): boolean => {
  const words = wordsOf(name)
  return names.some(
    (other) =>
      nameAt(nameWords(other), words, 0).length > 0 || nameWords(name).at(-1) === nameWords(other).at(-1),
  )
}

function eastAsianPieces(text: string, how: Pieces): FoundBio[] {
  const author = how.known.find(
    ({ name }) => text.startsWith(name) || text.startsWith(name.replaceAll(' ', '')),
  )
  const named = author?.name ?? (how.heading || undefined)
  if (named === undefined && how.heading === undefined && !(how.known.length === 0 && how.belief !== 'known'))
    return []
  const bio = readEastAsianBio(text, {
    ...(named && { author: named }),
    ...(how.outlet && { outlet: how.outlet }),
  })
  return bio.roles.length > 0 &&
    (named !== undefined || how.heading !== undefined || bio.author !== undefined)
    ? [bio]
    : []
}

interface Assembly extends BioContext {
  readonly known: readonly KnownAuthor[]
  /** Where the first sentence's subject ends. */
  readonly subjectEnd?: number
  readonly from: FoundBio['from']
  readonly confidence: number
}

/** Reads these sentences of one person. */
function assemble(told: Told, sentences: readonly Sentence[], context: Assembly): FoundBio {
  const kept = sentences.filter((sentence, at) => !isPromotionSentence(sentence, at))
  const author = context.author ?? subjectOf(sentences[0], context)
  const roles: RoleFound[] = []
  const written: string[] = []
  const people = author === undefined ? context.known : [knownAuthor(author), ...context.known]
  for (const sentence of kept) {
    const lists = readOutlets(sentence)
    const said = rolesOf(sentence, people, sentence === sentences[0] ? context.subjectEnd : undefined)
    roles.push(...said.map((found) => withoutList(found, lists)))
    written.push(
      ...lists.flat(),
      ...said.flatMap(({ role, noun }) =>
        role.past && role.organisation && isJournalist(noun, sentence) && isMedia(role.organisation)
          ? [role.organisation]
          : [],
      ),
    )
  }
  const present = roles.map(({ role }) => role)
  const links = sentences.flatMap((sentence) =>
    linksIn(told.text.slice(rangeOf(sentence).start, rangeOf(sentence).end)),
  )
  return {
    ...(author !== undefined && { author }),
    text: kept
      .map((sentence, at) => textOf(told, at === 0 ? withoutLabel(sentence) : sentence))
      .join(' ')
      .trim(),
    passage: passageOf(told, sentences),
    roles: uniqueRoles(present),
    outlets: outletsOf(written, present, context.outlet),
    links: [...new Set(links)],
    from: context.from,
    confidence: context.confidence,
  }
}

/** Nouns that tell where someone comes from or what they have won, not what they do. */
const NO_ROLE = new Set(
  'native graduate graduates alumnus alumna recipient winner resident citizen visitor diplome diplomee absolvent absolventin graduado graduada egresado egresada laureato laureata حاصل حاصلة выпускник выпускница'.split(
    ' ',
  ),
)

function rolesOf(sentence: Sentence, people: readonly KnownAuthor[], from: number | undefined): RoleFound[] {
  const subject = authorAt(sentence, people) ?? pronounAt(sentence)
  const first = sentence.words[0]
  // "His father was a minister", "Her latest book is …": not what the author is.
  if (first && sentence.language.his.has(first.low) && subject?.how === 'pronoun') return []
  return readRoles(sentence, from ?? subject?.end ?? 0).filter(({ noun }) => !NO_ROLE.has(noun))
}

/** "a contributor to A, B and C" has written for them; "a contributor at A" works there. */
function withoutList(found: RoleFound, lists: readonly (readonly string[])[]): RoleFound {
  const { organisation, title } = found.role
  if (
    organisation &&
    title === undefined &&
    lists.some((list) => list.includes(organisation) && list[0] !== organisation)
  )
    return { ...found, role: {} }
  if (!organisation || !lists.some((list) => list.length > 1 && list[0] === organisation)) return found
  if (found.noun === '') return { ...found, role: {} }
  if (!/contribut|commentator|freelance|regular|frequent|collabora|freie/i.test(title ?? '')) return found
  return { ...found, role: { ...found.role, organisation: undefined } }
}

const isJournalist = (noun: string, sentence: Sentence): boolean =>
  sentence.language.published.has(noun) ||
  /^(?:writer|reporter|journalist|correspondent|columnist|contributor|critic|editorialist)$/.test(noun)

const isMedia = (organisation: string): boolean =>
  isKnown(organisation) ||
  wordsOf(organisation).some((word) =>
    /^(?:news|times|post|journal|magazine|gazette|herald|tribune|chronicle|telegraph|review|radio|tv|zeitung|diario|jornal|press|daily|observer|globe|sun|star)$/.test(
      word.low,
    ),
  )

function uniqueRoles(roles: readonly Role[]): Role[] {
  const seen = new Set<string>()
  return roles
    .map(({ organisation, ...role }): Role => ({ ...role, ...(organisation && { organisation }) }))
    .filter((role) => {
      const key = `${role.title ?? ''} ${role.organisation ?? ''}`.toLowerCase()
      return key !== ' ' && !seen.has(key) && seen.add(key)
    })
}

/** The affiliation and the outlet that printed the bio are none of the outlets. */
function outletsOf(written: readonly string[], roles: readonly Role[], host: string | undefined): string[] {
  const own = roles.flatMap((role) => (role.past || role.until ? [] : (role.organisation ?? [])))
  const kept: string[] = []
  for (const name of written) {
    if (host !== undefined && sameOrganisation(name, host)) continue
    if (
      own.some((other) => sameOrganisation(name, other)) ||
      kept.some((other) => sameOrganisation(name, other))
    )
      continue
    kept.push(name)
  }
  return kept
}

function subjectOf(sentence: Sentence | undefined, { known }: Assembly): string | undefined {
  if (!sentence) return undefined
  return (authorAt(sentence, known) ?? strangerAt(sentence))?.names[0]
}

/** "Follow him on …", "The views expressed …", "On Twitter: @name." */
function isPromotionSentence({ words, language }: Sentence, at: number): boolean {
  if (at === 0) return false
  if (phraseAt(language.promotion, words, 0) > 0) return true
  return words.length <= 14 && words.some((word) => /^@\w/.test(word.text) || /@.+\.\w/.test(word.text))
}

/** "About the author: Jane Doe is …" without its label. */
function withoutLabel(sentence: Sentence): Sentence {
  const at = leadIn(sentence)
  return at > 0 && sentence.words[at - 1]!.trail.endsWith(':')
    ? { ...sentence, words: sentence.words.slice(at) }
    : sentence
}

function passageOf(told: Told, sentences: readonly Sentence[]): string {
  const first = sentences[0]
  return first
    ? told.text.slice(Math.max(0, rangeOf(first).start), rangeOf(sentences.at(-1)!).end).trim()
    : ''
}

/** The sentence as printed, an address in brackets cut out. */
function textOf(told: Told, sentence: Sentence): string {
  const { start, end } = rangeOf(sentence)
  const text = told.text.slice(start, end).trim()
  const plainText = text.endsWith(';') ? `${text.slice(0, -1)}.` : text
  return plainText.includes('@') ? plainText.replace(/ ?\([^()\s]*@[^()\s]*\)/g, '') : plainText
}

function linksIn(text: string): string[] {
  if (!/[@/]|www\./.test(text)) return []
  return wordsOf(text).flatMap((word) => linkOf(word.text) || [])
}

const LEAST_LINE = 3

/** A box's text as sentences: its lines, the name over them and what invites to follow and read on left out. */
function blockText(html: string, name: string | undefined): string {
  const lines = toText(html)
    .split('\n')
    .map((line) => line.trim())
  const told = lines.filter(
    (line) => line.length >= LEAST_LINE && !isName(line, name) && !isPromotion(line) && !BUTTONS.test(line),
  )
  return told
    .map((line, at) => (at < told.length - 1 && !/[.!?:;,。…]["”’)]?$/u.test(line) ? `${line}.` : line))
    .join(' ')
}

const isName = (line: string, name: string | undefined): boolean =>
  name !== undefined && fold(line).replace(/[\s:|–—-]+$/, '') === fold(name)

const BUTTONS =
  /^(?:follow|twitter|facebook|linkedin|instagram|website|e-?mail|view all|view posts|more (?:from|by)|read more|see (?:all|more)|all (?:posts|articles|stories)|latest|posts? by|share|contact|about the authors?|the authors?|by|author|published|updated|posted)\b[^.]{0,60}$/i
