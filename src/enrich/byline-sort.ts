import type { CreditRole } from '../model/author.ts'
import type { BylineContext, OpenCredit } from './byline-credit.ts'
import { isDate, isDateWord, isNumber } from './byline-date.ts'
import { roleInBrackets } from './byline-label.ts'
import { type Part, partsOf } from './byline-parts.ts'
import { honorificsAt, isDegree, isPersonLike, isSuffix, nameOf } from './names.ts'
import { isAgency, isDomain, isKnown, isOrganisationWord, sameOrganisation } from './organisations.ts'
import { isPlace } from './places.ts'
import { everywhere, everywherePhrases, phraseAt } from './vocabulary.ts'
import { isNameLike, type Word } from './words.ts'

interface Sorting {
  readonly credits: OpenCredit[]
  readonly context: BylineContext
  readonly next: Part | undefined
  readonly lone: boolean
}

const staff = everywhere((pack) => pack.staff)
const roles = everywherePhrases((pack) => pack.roles)
const ranks = everywhere((pack) => pack.ranks)
const inPlace = everywhere((pack) => pack.places)
const employers = everywherePhrases((pack) => pack.employers)
const contributed = everywherePhrases((pack) => pack.contributed)
const fields = everywhere((pack) => pack.fields)

/** Family names that are nouns for what people do as well. */
const ALSO_NAMES = new Set(
  'singer dean bishop judge farmer pilot chef host page reader painter chancellor gardener major captain king pope priest principal cook baker carpenter fisher hunter archer mason miller taylor turner walker webster porter shepherd abbot abbott parson deacon prior lawyer head lead mayor marshal partner driver brewer butler chandler cooper carter tanner weaver potter smith fellow general leader marine knight squire bard constable sergeant provost proctor regent native trader speaker scholar winner professor vogt richter schäfer bauer müller schreiber koch kaiser graf könig maître leclerc page prêtre médecin abad maestro juez chefe autor berichter minister meister officer ranger rector sculptor'.split(
    ' ',
  ),
)

/** Takes one part of a byline for what it is, and adds it to the credits. */
export function sortPart(part: Part, sorting: Sorting): void {
  const links: string[] = []
  const words = withoutDate(takeLinks(part.words, links), sorting.next)
  if (words.length > 0) sortWords(words, part, sorting)
  for (const bracket of part.brackets) sortBracket(bracket, { ...sorting, part })
  const last = sorting.credits.at(-1)
  if (last && links.length > 0) last.links = [...links, ...(last.links ?? [])]
}

function sortWords(words: readonly Word[], part: Part, sorting: Sorting): void {
  if (part.role === 'subject' || isDate(words)) return
  const { credits } = sorting
  const helped = words.findIndex((_, at) => phraseAt(contributed, words, at) > 0)
  if (helped > 0) {
    sortWords(words.slice(0, helped), { ...part, role: 'contributor' }, sorting)
    for (const credit of sinceBar(credits)) credit.role = 'contributor'
    return
  }
  const person = credits.findLast((credit) => credit.kind === 'person')
  if (addSuffix(words, person)) return
  const { head, employer } = cut(words)
  if (head.length === 0) {
    if (employer.length > 0) addTitle(employer, person)
    return
  }
  if (isInitialsOfEditor(head, part, sorting) || isPlaceAlone(head, part, sorting)) return
  if (person && part.separator !== 'label' && addsToPerson(head, words, { ...sorting, part, person })) return
  sortCredit(head, employer, part, sorting)
}

const isPlaceAlone = (words: readonly Word[], part: Part, { lone }: Sorting): boolean =>
  isPlace(textOf(words)) && !(part.separator === 'label' && words.length === 1 && lone)

interface Addition extends Sorting {
  readonly part: Part
  readonly person: OpenCredit
}

/** After a person's name: what they do, or for whom. */
function addsToPerson(
  head: readonly Word[],
  words: readonly Word[],
  { part, person, context, next }: Addition,
): boolean {
  const apart = part.separator === 'comma' || part.separator === 'bar' || part.separator === 'slash'
  if (part.separator === 'and' && person.title !== undefined && isTitle(head)) {
    person.title += ` and ${textOf(head)}`
    return true
  }
  if (!apart || leadingTitle(head) > 0 || splitTitle(head) > 0) return false
  if (isTitle(head) && !isKnown(textOf(head))) {
    addTitle(words, person)
    return true
  }
  if (part.role !== person.role) return false
  // "Jane Doe, dpa und AFP": agencies that sign together with her.
  const together = next?.separator === 'and' && isAgency(textOf(next.words)) && isAgency(textOf(head))
  if (isOrganisation(head, context) && !together) {
    person.affiliation ??= withoutArticle(head)
    return true
  }
  if (person.title !== undefined && head.length === 1 && isNameLike(head[0]!)) {
    person.affiliation ??= textOf(head)
    return true
  }
  return false
}

/** A credit of its own: an organisation, or a person with what stands before or after the name. */
function sortCredit(
  head: readonly Word[],
  employer: readonly Word[],
  part: Part,
  { credits, context, lone, next }: Sorting,
): void {
  const led = leadingTitle(head)
  if (led > 0) {
    addPerson(head.slice(led), part, credits)
    addTitle(head.slice(0, led), credits.at(-1))
    return
  }
  // "notre correspondant à Beyrouth, Jane Doe"
  if (OUR.test(head[0]!.low) && isTitle(head) && next?.separator === 'comma' && isPersonLike(next.words))
    return
  if (isOrganisation(head, context)) {
    credits.push(organisation(head, part))
    return
  }
  const split = splitTitle(head)
  if (split > 0) {
    addPerson(head.slice(0, split), part, credits)
    addTitle(head.slice(split), credits.at(-1))
    return
  }
  if (isTitle(head)) {
    if (credits.length === 0 && (part.labelled || lone)) credits.push(organisation(head, part))
    return
  }
  const already = credits.length
  addPerson(head, part, credits)
  if (credits.length > already && employer.length > 0) addTitle(employer, credits.at(-1))
}

// "dsw / DPA": agencies' editors sign with their initials.
function isInitialsOfEditor(words: readonly Word[], part: Part, sorting: Sorting): boolean {
  const [word] = words
  if (words.length > 1 || word!.text.length > 4 || word!.shape !== 'lower' || isKnown(word!.text))
    return false
  return part.separator === 'slash' || sorting.next?.separator === 'slash'
}

const sinceBar = (credits: readonly OpenCredit[]): readonly OpenCredit[] => {
  const from = credits.findLastIndex(
    (credit) =>
      credit.separator === 'bar' || credit.separator === 'semicolon' || credit.separator === 'label',
  )
  return credits.slice(Math.max(from, 0))
}

const textOf = (words: readonly Word[]): string =>
  words
    .map((word) => word.text + innerTrail(word))
    .join(' ')
    .replace(/[,;:.]+$/, (end) => (end === '.' && words.at(-1)!.text.endsWith('.') ? '.' : ''))

const innerTrail = (word: Word): string => word.trail.replace(/[^,'’”"]/g, '')

/** Takes addresses and handles out of a part's words. */
function takeLinks(words: readonly Word[], links: string[]): Word[] {
  return words.filter((word) => {
    const link = linkOf(word.text)
    if (link === undefined) return true
    if (link !== '') links.push(link)
    return false
  })
}

/** The address that a word is: a page, a mailbox, a handle; `''` for a mailbox that is no one's. */
export function linkOf(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text
  if (/^www\./i.test(text)) return `https://${text}`
  const at = text.indexOf('@')
  if (at < 0) return undefined
  if (at > 0)
    return /\.\p{L}{2,}$/u.test(text)
      ? /^(?:no-?reply|admin|info|webmaster|editor|news|contact)/i.test(text)
        ? ''
        : `mailto:${text}`
      : undefined
  return handleLink(text.slice(1))
}

function handleLink(handle: string): string {
  const [name, host] = handle.split('@')
  if (host) return `https://${host}/@${name}`
  if (/\.bsky\.social$/i.test(handle)) return `https://bsky.app/profile/${handle}`
  return /^\w{1,20}$/.test(handle) ? `https://x.com/${handle}` : ''
}

/** The words up to a date that is glued to the name's end. */
function withoutDate(words: readonly Word[], next: Part | undefined): readonly Word[] {
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at)
    const dated =
      rest.some((word) => /\d/.test(word.text)) ||
      (next !== undefined && next.words.length > 0 && isDate(next.words))
    if (dated && rest.every(isDateWord)) return words.slice(0, at)
  }
  // "Jane Doe +2 more", "Jane Doe and 2 others"
  const more = words.findIndex(
    (word, at) =>
      at > 0 &&
      isNumber(word) &&
      /^(?:more|others?|autres?|weitere|más|mais|outros|ещё|еще)$/.test(words[at + 1]?.low ?? ''),
  )
  if (more > 0) return words.slice(0, more)
  const from = words.findIndex((word, at) => isNumber(word) && at > 0)
  const timed = from > 0 && words.slice(from).filter(isDateWord).length * 2 > words.length - from
  return timed ? trimmed(words.slice(0, from)) : words
}

function trimmed(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 1 && isDateWord(words[end - 1]!) && (words[end - 1]!.shape === 'lower' || end > 2)) end--
  return words.slice(0, end)
}

function addSuffix(words: readonly Word[], person: OpenCredit | undefined): boolean {
  if (!words.every((word) => isSuffix(word.low) || isDegree(word.low))) return false
  if (words.length === 1 && words[0]!.shape === 'title' && !isSuffix(words[0]!.low)) return false
  if (!person) return false
  for (const word of words) if (isSuffix(word.low)) person.name += ` ${suffixOf(word)}`
  return true
}

const suffixOf = ({ low, text }: Word): string =>
  /^[iv]+$/.test(low) ? text.toUpperCase() : text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()

/** The name before "in Berlin", "for the Guardian", "at home"; and what "for" leads to. */
function cut(words: readonly Word[]): { head: readonly Word[]; employer: readonly Word[] } {
  const led = placeBefore(words)
  if (led > 0) return cut(words.slice(led))
  if (words[0] && inPlace.has(words[0].low) && words[0].shape === 'lower') return { head: [], employer: [] }
  if (
    words.length > 1 &&
    words[0]!.shape === 'lower' &&
    FROM.test(words[0]!.low) &&
    isPlace(textOf(words.slice(1)))
  )
    return { head: [], employer: [] }
  const told = words.findIndex((word, at) => at > 0 && word.shape === 'lower' && TOLD.test(word.low))
  if (told > 0 && isPersonLike(words.slice(0, told))) return { head: words.slice(0, told), employer: [] }
  const special = phraseAt(employers, words, 0)
  if (special > 1) return { head: [], employer: words.slice(special) }
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at]!
    const named =
      /^(?:for|of)$/.test(word.low) &&
      (words[at + 1]!.low === 'the' ||
        isKnown(textOf(words.slice(at + 1))) ||
        (at > 1 && word.text === 'For' && isOutletAlone(words.slice(at + 1))))
    if (
      word.shape !== 'lower' &&
      word.shape !== 'plain' &&
      !named &&
      !(word.shape === 'capitals' && /^(?:in|at|for|of|from)$/.test(word.low))
    )
      continue
    if (inPlace.has(word.low) && isPlace(textOf(words.slice(at + 1))))
      return { head: words.slice(0, at), employer: [] }
    const head = words.slice(0, at)
    if (!isPersonLike(head) || head.some(isOrganisationWord)) continue
    if (inPlace.has(word.low)) return { head, employer: [] }
    const length = phraseAt(employers, words, at)
    if (length > 0 && head.length > 1 && !isTitle(head)) return { head, employer: words.slice(at + length) }
  }
  return { head: words, employer: [] }
}

// "Jane Roe For Mailonline": what follows says by a word, or by the end of one, that it is printed somewhere.
const isOutletAlone = (words: readonly Word[]): boolean =>
  words.length < 5 &&
  words.every(isNameLike) &&
  words.some(
    (word) => isOrganisationWord(word) || /(?:online|news|media|post|times|mail|daily)$/.test(word.low),
  )

/** "do Rio de Janeiro", "da Bruxelles", "depuis Kiev": whence someone writes. */
const FROM = /^(?:do|da|de|dal|desde|depuis|aus|from|z|ze|из|vanuit|vanaf|à|em|en|a|in)$/

/** "Jane Doe reported from Oslo" */
const TOLD = /^(?:reported|reports|reporting|wrote|writes|writing|berichtet|berichtete|informa|rapporte)$/

/** "Aus Berlin Jane Doe", "From staff": how many words stand before what signs. */
function placeBefore(words: readonly Word[]): number {
  if (!words[0] || !inPlace.has(words[0].low)) return 0
  for (let at = 2; at < Math.min(words.length, 4); at++) if (isPlace(textOf(words.slice(1, at)))) return at
  return words[0].low === 'from' && words.length > 1 && staff.has(words[1]!.low) ? 1 : 0
}

/** A desk, an agency, an outlet, "Staff", "admin", a domain? */
function isOrganisation(words: readonly Word[], context: BylineContext): boolean {
  const text = textOf(words)
  if (isKnown(text) || (words.length === 1 && isDomain(words[0]!.text))) return true
  if (context.outlet && sameOrganisation(text, context.outlet)) return true
  if (splitTitle(words) > 0) return false
  const last = words.at(-1)!
  if (words.length <= 5 && words.some((word) => staff.has(word.low)) && !ranked(words)) return true
  if (
    words.length > 1 &&
    words.some(
      (word, at) =>
        isOrganisationWord(word) &&
        !(at === 0 && words.length === 2 && last.shape === 'title' && !isOrganisationWord(last)),
    )
  ) {
    return !isTitle(words)
  }
  if (words.length === 1 && isOrganisationWord(last) && last.shape !== 'lower') return true
  if (/^the$/.test(words[0]!.low) && words.length > 1) return !isTitle(words)
  // "CNN Business", "BBC Persian"
  if (words.length > 1 && words.length < 4 && words[0]!.shape === 'capitals' && isKnown(words[0]!.text))
    return true
  return words.length === 1 && last.shape === 'capitals' && isAcronym(last.text)
}

const isAcronym = (text: string): boolean =>
  text.length <= 5 && (text.length <= 3 || !/[AEIOUY]/.test(text) || isKnown(text))

// "Staff Writer", "Contributing Editor" are a person's title; "Staff", "The Editors" are not.
const ranked = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  isTitle(words) &&
  words.some((word) => ranks.has(word.low) && !/^(?:news|editorial|guest|staff|web|digital)$/.test(word.low))

/** Does this tell what someone does: "Senior Fellow", "Berlin correspondent"? */
function isTitle(printed: readonly Word[]): boolean {
  const words = printed.slice(honorificsAt(printed, 0))
  const at = words.findIndex((_, place) => phraseAt(roles, words, place) > 0)
  if (at < 0)
    return (
      words.every((word) => fields.has(word.low) || word.shape === 'lower') &&
      words.some((word) => fields.has(word.low))
    )
  if (words.length === 2 && at === 1 && ALSO_NAMES.has(words[1]!.low) && words[1]!.shape !== 'lower')
    return ranks.has(words[0]!.low)
  if (words.length >= 2 && at === 0 && ALSO_NAMES.has(words[0]!.low) && isPersonLike(words)) return false
  if (words.length === 3 && at === 2 && ALSO_NAMES.has(words[2]!.low) && words[1]!.shape === 'initial')
    return false
  return true
}

/** Where a title or an employer begins that no comma parts from the name: "Jane Doe Staff Writer", "Jane Doe Associated Press". */
function splitTitle(words: readonly Word[]): number {
  for (let at = 2; at < words.length; at++) {
    const head = words.slice(0, at)
    if (
      !isPersonLike(head) ||
      head.some(
        (word) =>
          isOrganisationWord(word) ||
          staff.has(word.low) ||
          (ranks.has(word.low) && at === 2 && word === head[0]),
      )
    )
      continue
    if (
      isPlace(textOf(head)) ||
      isKnown(textOf(head)) ||
      /^the$/.test(head[0]!.low) ||
      head.at(-1)!.shape === 'initial' ||
      (head[0]!.shape === 'capitals' &&
        isAgency(head[0]!.text) &&
        !words.every((word) => word.shape === 'capitals'))
    )
      continue
    const rest = words.slice(at)
    if (rest.length > 1 || !isSuffix(rest[0]!.low)) {
      if (
        isKnown(textOf(rest)) &&
        (rest.length > 1 || rest[0]!.shape === 'capitals' || isAgency(textOf(rest)))
      )
        return at
      // "Jane Doe Brussels bureau chief"
      const placed =
        (isPlace(rest[0]!.text) || isOrganisationWord(rest[0]!)) &&
        rest[0]!.shape !== 'lower' &&
        rest[1]?.shape === 'lower' &&
        isTitle(rest.slice(1))
      if (placed) return at
      const first =
        phraseAt(roles, rest, 0) > 0 || ranks.has(rest[0]!.low) || phraseAt(employers, rest, 0) > 1
      if (first && !isPersonLike(words.slice(0, at + 1)) && rest.length >= 1) return at
      if (first && isTitle(rest) && !ALSO_NAMES.has(rest[0]!.low)) return at
      if (rest.length === 2 && rest[1]!.low === 'staff') return at
      // "Jane Doe BBC News", "Jane Doe The Plainsman Gazette"
      const named = (rest[0]!.shape === 'capitals' && isKnown(rest[0]!.text)) || rest[0]!.text === 'The'
      if (named && rest.length > 1 && rest.length < 5 && rest.every(isNameLike)) return at
    }
  }
  return 0
}

/** "our correspondent Jane Doe", "Staff writer Jane Doe": how many words stand before the name. */
function leadingTitle(words: readonly Word[]): number {
  if (honorificsAt(words, 0) > 0) return 0
  const from = employerBefore(words)
  for (let at = from; at < Math.min(words.length - 2, from + 4); at++) {
    const length = phraseAt(roles, words, at)
    if (length > 0) {
      const rest = words.slice(at + length)
      const before = words.slice(0, at)
      const plain = words[at]!.shape === 'lower' || before.length > 0 || !ALSO_NAMES.has(words[at]!.low)
      return plain &&
        rest.length >= 2 &&
        rest.length <= 4 &&
        isPersonLike(rest) &&
        !isTitle(rest) &&
        !rest.some(isOrganisationWord)
        ? at + length
        : 0
    }
    if (words[at]!.shape !== 'lower' && !ranks.has(words[at]!.low) && !OUR.test(words[0]!.low)) return 0
  }
  return 0
}

/** "Associated Press writers Jane Doe": how many words of a well-known employer stand before the noun. */
function employerBefore(words: readonly Word[]): number {
  for (let end = Math.min(3, words.length - 3); end > 0; end--)
    if (
      words[end]!.shape === 'lower' &&
      phraseAt(roles, words, end) > 0 &&
      isKnown(textOf(words.slice(0, end)))
    )
      return end
  return 0
}

const OUR = /^(?:our|the|notre|unsere?[mnr]?|nuestr[oa]|noss[oa]|dal|il|nostro|onze|наш|наша|de)$/

function organisation(words: readonly Word[], part: Part): OpenCredit {
  return {
    name: textOf(words),
    kind: 'organisation',
    role: part.role as CreditRole,
    separator: part.separator,
    labelled: part.labelled,
  }
}

function addPerson(words: readonly Word[], part: Part, credits: OpenCredit[]): void {
  const from = honorificsAt(words, 0)
  const name = withoutDegrees(words.slice(from))
  if (name.length === 0 || name.length > 7 || !isAcceptable(name, part)) return
  credits.push({
    name: nameOf(name),
    kind: 'person',
    role: part.role as CreditRole,
    ...(from > 0 && { honorific: textOf(words.slice(0, from)) }),
    separator: part.separator,
    labelled: part.labelled,
  })
}

function withoutDegrees(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (
    end > 2 &&
    isDegree(words[end - 1]!.low) &&
    (words[end - 1]!.shape !== 'title' ||
      /\.|^(?:phd|dphil|esq|esquire|msc|bsc|mba)$/i.test(words[end - 1]!.text))
  )
    end--
  return words.slice(0, end)
}

function isAcceptable(words: readonly Word[], part: Part): boolean {
  if (isPersonLike(words)) return words.length > 1 || words[0]!.text.length > 1
  // "bell hooks", "john Chalmers", a lone user name.
  if (words.length > 3 || words.some((word) => word.shape === 'mark' || word.shape === 'number')) return false
  return part.labelled || part.separator === 'start' || words.some(isNameLike)
}

/** Keeps a title with its employer: "Senior Fellow at the Brookings Institution". */
function addTitle(words: readonly Word[], person: OpenCredit | undefined): void {
  if (!person) return
  const special = phraseAt(employers, words, 0)
  const rest = words.slice(special)
  if (rest.length === 0) return
  if (!isTitle(rest) || isKnown(textOf(rest))) {
    person.affiliation ??= withoutArticle(rest)
    return
  }
  const at = rest.findIndex(
    (word, place) =>
      place > 0 &&
      /^(?:at|for|of|bei|chez|para|pour|für|à|na|no|en)$/.test(word.low) &&
      rest[place + 1] !== undefined &&
      leadsToOrganisation(rest, place + 1),
  )
  person.title ??= textOf(at > 0 ? rest.slice(0, at) : rest)
  if (at > 0 && !/^(?:author|auteure?|autrice|autora?|autorin)$/.test(rest[at - 1]!.low))
    person.affiliation ??= withoutArticle(rest.slice(at + 1))
}

const leadsToOrganisation = (words: readonly Word[], at: number): boolean => {
  const from = /^(?:the|der|die|das|la|le|el|l)$/.test(words[at]!.low) ? at + 1 : at
  const first = words[from]
  return (
    first !== undefined &&
    isNameLike(first) &&
    !isPlace(textOf(words.slice(from))) &&
    !(words[from - 1]!.low === 'of' && fields.has(first.low))
  )
}

const withoutArticle = (words: readonly Word[]): string =>
  textOf(
    words.length > 1 &&
      /^(?:the|der|die|das|da|do|de|del|della|dell|di|van|la|le|el|du)$/.test(words[0]!.text)
      ? words.slice(1)
      : words,
  )

function sortBracket(bracket: readonly Word[], where: Sorting & { part: Part }): void {
  const { credits, part } = where
  const links: string[] = []
  const words = takeLinks(bracket, links)
  const last = credits.at(-1)
  if (last && links.length > 0) last.links = [...(last.links ?? []), ...links]
  if (words.length === 0) return
  const role = roleInBrackets(words)
  if (role) {
    for (const credit of credits.slice(groupFrom(credits))) {
      credit.role = role
      credit.bracketed = true
    }
    return
  }
  const inner = partsOf(
    words.map((word, at) =>
      at === words.length - 1 ? { ...word, trail: word.trail.replace(/[)\]].*/, '') } : word,
    ),
  )
  if (inner[0]?.labelled) {
    for (const each of inner) sortPart(each, where)
    return
  }
  if (credits.length === 0) {
    sortWords(words, { ...part, brackets: [] }, where)
    return
  }
  const text = textOf(words)
  if (last && (isKnown(text) || isOrganisation(words, where.context))) last.affiliation ??= text
  else if (last && isTitle(words)) addTitle(words, last)
}

/** "A and B (photos)": brackets speak of all names since the last stronger separator. */
function groupFrom(credits: readonly OpenCredit[]): number {
  let from = credits.length - 1
  while (from > 0 && credits[from]!.separator === 'and' && !credits[from - 1]!.bracketed) from--
  return Math.max(from, 0)
}
