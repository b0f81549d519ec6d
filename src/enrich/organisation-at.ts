import { isDomain, isKnown, isKnownSmall, isOrganisationWord } from './organisations.ts'
import { isPlace } from './places.ts'
import { phraseAt, type Vocabulary } from './vocabulary.ts'
import { isNameLike, type Word } from './words.ts'

/** A name in a sentence: its text, and the place of the first word after it. */
export interface NameFound {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A sentence with what is needed to read it. */
export interface Sentence {
  readonly source: string
  readonly words: readonly Word[]
  readonly language: Vocabulary
}

const MOST_WORDS = 20

/** Small words that may stand within an organisation's name, in any language. */
const LINKS = new Set(
  "of the for and on in de du des d l d' l' la le les del los las do da dos das di della y e et und der die für zur fur & a au aux à by to at und pour per en em и по имени при им sur van voor het i".split(
    ' ',
  ),
)

/** Languages that write "université" and "institut" small. */
const SMALL_ORGANISATIONS = new Set(['fr', 'es', 'pt', 'it', 'ru', 'pl', 'ar', 'uk', 'fa', 'he'])

/** The organisation's name that begins at this place, after articles and what describes it. */
export function organisationAt(sentence: Sentence, at: number): NameFound | undefined {
  const { language } = sentence
  const small = knownSmallAt(sentence, at)
  if (small) return small
  const start = skipDescription(sentence, at)
  const first = sentence.words[start]
  if (!first || !mayBegin(sentence, start)) return undefined
  const quoted = quotedAt(sentence, start)
  if (quoted) return quoted
  const end = endOfName(sentence, start)
  const known = knownAt(sentence, start)
  if (known && known.end > end) return known
  if (end <= start) return undefined
  const owned = ownedAt(sentence, start, end)
  if (owned) return owned
  const text = uninflected(textBetween(sentence, start, end), language)
  if (isDesk(text) && language.pack.code === 'de') return beyondDesk(sentence, end)
  // "the Guardian’s money section" is the Guardian; "Harper’s" is its name.
  const after = sentence.words[end]
  const owner =
    sentence.words[end - 1]!.trail === '' &&
    after !== undefined &&
    (after.shape === 'lower' || after.lead !== '')
  return { text: isKnown(text) || !owner ? text : text.replace(/(?<=\p{L}{3})['’]s?$/u, ''), start, end }
}

/** "il manifesto", "die tageszeitung": an article that is of the name. */
export function knownSmallAt(sentence: Sentence, at: number): NameFound | undefined {
  const { words, language } = sentence
  const word = words[at]
  if (
    word?.shape !== 'lower' ||
    word.trail !== '' ||
    !language.the.has(word.low) ||
    words[at + 1]?.shape !== 'lower'
  )
    return undefined
  const text = textBetween(sentence, at, at + 2)
  return isKnownSmall(text) ? { text, start: at, end: at + 2 } : undefined
}

/** "im Ressort Politik bei der Zeitung" leads to the Zeitung. */
function beyondDesk(sentence: Sentence, end: number): NameFound | undefined {
  const { words, language } = sentence
  const next = words[end]
  if (!next || words[end - 1]!.trail !== '' || !(language.at.has(next.low) || language.of.has(next.low)))
    return undefined
  return organisationAt(sentence, end + 1)
}

/** "Ressort Politik der Zeitung" is the Zeitung. */
/** "Haaretz’s English edition" is Haaretz. */
function ownedAt(sentence: Sentence, start: number, end: number): NameFound | undefined {
  const { words, language } = sentence
  if (language.pack.code !== 'en' || words[end]?.low !== 'edition' || words[end - 1]!.trail !== '')
    return undefined
  const owner = words.findIndex((word, at) => at >= start && at < end && /\p{L}{3}['’]s?$/u.test(word.text))
  return owner < 0
    ? undefined
    : { text: textBetween(sentence, start, owner + 1).replace(/['’]s?$/, ''), start, end: end + 1 }
}

const isDesk = (text: string): boolean => /^(?:Ressort|Redaktion) \p{Lu}\p{Ll}+$/u.test(text)

function withoutDesk(text: string): string {
  if (
    !/^(?:Ressort|Redaktion|Politikredaktion|Wirtschaftsredaktion|Hauptstadtbüro|Büro|Abteilung|Lokalredaktion|Feuilleton|Politikressort|Auslandsressort)\b/.test(
      text,
    )
  )
    return text
  const at = Math.max(text.indexOf(' der '), text.indexOf(' des '), text.indexOf(' von '))
  return at > 0 ? text.slice(at + 5) : text
}

/** "Norddeutschen Zeitung" as "Norddeutsche Zeitung", "Instituts für" as "Institut für". */
function uninflected(text: string, language: Vocabulary): string {
  if (language.pack.code !== 'de') return text
  return withoutDesk(text)
    .replace(
      /(?<=\p{Lu}\p{Ll}+e)n (?=(?:Zeitung|Universität|Hochschule|Rundschau|Stiftung|Gesellschaft|Akademie|Presse|Post|Allgemeinen?|Schule|Kirche|Bank|Nachrichten|Technischen?)\b)/gu,
      ' ',
    )
    .replace(
      /^(Institut|Zentrum|Museum|Ministerium|Verband|Referat|Kolleg|Lehrstuhl|Spiegel|Rat|Verein|Bundestag|Bundesrat|Landtag|Landesverband)e?s(?= |$)/u,
      '$1',
    )
}

/** The text from one word to before another, as printed, without the punctuation at its ends. */
export function textBetween({ source, words }: Sentence, start: number, end: number): string {
  const from = words[start]
  const to = words[end - 1]
  return from && to && end > start ? source.slice(from.start, to.end) : ''
}

function skipDescription({ words, language }: Sentence, from: number): number {
  let at = from
  while (at < words.length - 1) {
    const word = words[at]!
    const small = word.shape === 'lower' || word.shape === 'plain'
    if (at > from && /[,;:.]/.test(words[at - 1]!.trail)) break
    const next = words[at + 1]
    if (next === undefined) break
    if (/-based$/.test(word.low) || (small && language.the.has(word.low))) at++
    // "das Magazin Osteuropa": what kind of paper it is.
    else if (isGermanPaper(words, at, language)) at++
    else if (!small || language.uncased) break
    else if (language.pack.code === 'en' && at > from && at - from < 5 && leadsToName(words, at, language))
      at++
    else if (
      language.papers.has(word.low) &&
      !isKnownSmall(word.text) &&
      at - from < 6 &&
      !beginsSmallName(words, at, language)
    )
      at++
    else if (language.pack.code === 'en' && at - from < 3 && isAdjective(word.low) && isNameLike(next)) at++
    else break
  }
  // "the New Delhi-based Centre for Budget Studies"
  const based = words.slice(at, at + 4).findIndex((word) => /-based$/.test(word.low))
  if (
    based >= 0 &&
    words.slice(at, at + based + 1).every((word) => isNameLike(word) || word.shape === 'lower') &&
    words.slice(at, at + based).every((word) => isNameLike(word) && word.trail === '')
  )
    at += based + 1
  return at
}

const isGermanPaper = (words: readonly Word[], at: number, language: Vocabulary): boolean =>
  language.pack.code === 'de' &&
  words[at]!.shape === 'title' &&
  words[at]!.trail === '' &&
  /^(?:magazin|zeitschrift|zeitung|tageszeitung|wochenzeitung|onlinemagazin|nachrichtenmagazin|fachzeitschrift|sender)s?$/.test(
    words[at]!.low,
  ) &&
  language.the.has(words[at - 1]?.low ?? '') &&
  words[at + 1]!.shape === 'title'

// "the law firm Dahl & Reed", "the think tank Northline": small words after an article, then the name.
function leadsToName(words: readonly Word[], from: number, language: Vocabulary): boolean {
  for (let at = from; at < words.length && at - from < 4; at++) {
    const word = words[at]!
    if (isNameLike(word)) return at > from && word.shape !== 'initial'
    if (
      word.shape !== 'lower' ||
      word.trail !== '' ||
      language.of.has(word.low) ||
      language.at.has(word.low) ||
      language.ends.has(word.low) ||
      language.and.has(word.low)
    )
      return false
  }
  return false
}

// "journal of", "agency for": the description is the name's own beginning.
const beginsSmallName = (words: readonly Word[], at: number, language: Vocabulary): boolean =>
  LINKS.has(words[at + 1]!.low) &&
  !language.the.has(words[at + 1]!.low) &&
  SMALL_ORGANISATIONS.has(language.pack.code) &&
  language.organisations.has(words[at]!.low)

const isAdjective = (low: string): boolean => /(?:al|ic|ive|an|ese|ish|ent|ous|ing|ary)$/.test(low)

function mayBegin({ words, language }: Sentence, at: number): boolean {
  const word = words[at]!
  if (isDomain(word.text)) return true
  if (word.shape === 'number') return /^\+?\d{2,3}$/.test(word.text) && words[at + 1]?.shape === 'title'
  if (word.shape === 'lower' || word.shape === 'plain') {
    if (isKnownSmall(word.text)) return true
    if (
      language.pack.code === 'ar' &&
      [2, 3].some((length) =>
        isKnown(
          words
            .slice(at, at + length)
            .map((each) => each.text)
            .join(' '),
        ),
      )
    )
      return true
    if (/[«„“"]/.test(word.lead)) return true
    return SMALL_ORGANISATIONS.has(language.pack.code) && language.organisations.has(arabicBare(word.low))
  }
  // "jornal A Margem"
  if (
    word.shape === 'initial' &&
    /^[AO]$/.test(word.text) &&
    /^(?:pt|es|it)$/.test(language.pack.code) &&
    words[at + 1]?.shape === 'title' &&
    language.papers.has(words[at - 1]?.low ?? '')
  )
    return true
  // "Z Magazine"
  if (word.shape === 'initial' && words[at + 1]?.shape === 'title' && isOrganisationWord(words[at + 1]!))
    return true
  return (word.shape !== 'mark' && word.shape !== 'initial') || /^(?:\p{Lu}\.?){2,}$/u.test(word.text)
}

const arabicBare = (low: string): string =>
  low.replace(/^[وبل]?(?:ال)?(?=\p{sc=Arabic}{3})/u, (prefix) => (prefix === '' ? '' : prefix))

/** «Коммерсантъ», “Le Monde” */
function quotedAt({ source, words }: Sentence, start: number): NameFound | undefined {
  if (!/[«„“"‘]$/.test(words[start]!.lead)) return undefined
  for (let end = start; end < words.length && end - start < 8; end++) {
    if (/[»“”"’]/.test(words[end]!.trail))
      return { text: source.slice(words[start]!.start, words[end]!.end), start, end: end + 1 }
  }
  return undefined
}

/** A well-known name that says more than its first words do: "War on the Rocks". */
function knownAt(sentence: Sentence, start: number): NameFound | undefined {
  const { words } = sentence
  for (let end = Math.min(start + 6, words.length); end > start + 1; end--) {
    const text = textBetween(sentence, start, end)
    if (
      !/[,;:(]/.test(text) &&
      isKnown(text) &&
      !(words[end] !== undefined && isNameLike(words[end]!) && words[end - 1]!.trail === '')
    )
      return { text, start, end }
  }
  return undefined
}

function endOfName(sentence: Sentence, start: number): number {
  const { words, language } = sentence
  let end = start + 1
  const small =
    SMALL_ORGANISATIONS.has(language.pack.code) &&
    (language.organisations.has(words[start]!.low) ||
      words[start]!.shape === 'lower' ||
      (language.eastSlavic &&
        words.slice(start, start + 5).some((word) => language.organisations.has(word.low))))
  while (end < words.length && end - start < MOST_WORDS) {
    const before = words[end - 1]!
    if (endsAt(sentence, start, end)) break
    const word = words[end]!
    if (word.shape === 'mark') {
      if (word.text === '&' && words[end + 1] && isNameLike(words[end + 1]!)) end++
      else break
    } else if (isNameLike(word) && (word.shape !== 'plain' || language.uncased)) {
      if (
        language.uncased &&
        (stopsArabic(sentence, end) ||
          (word.low === 'و' &&
            (!words.slice(start, end).some(isOrganisationWord) ||
              language.papers.has(words[end + 1]?.low ?? '') ||
              isKnown(textBetween(sentence, start, end)))))
      )
        break
      if (language.eastSlavic && word.lead.includes('«')) {
        const quoted = quotedAt(sentence, end)
        if (quoted) {
          end = quoted.end
          continue
        }
      }
    } else if (word.shape === 'number') {
      if (/^\d{4}$/.test(word.text) || before.shape === 'lower') break
    } else {
      const linked = linkedEnd(sentence, start, end, small)
      if (linked === 0) break
      end = linked
      continue
    }
    end++
  }
  while (
    end > start + 1 &&
    ((words[end - 1]!.shape === 'lower' && LINKS.has(words[end - 1]!.low)) || words[end - 1]!.low === 'و')
  )
    end--
  return end
}

function stopsArabic({ words, language }: Sentence, at: number): boolean {
  const { low } = words[at]!
  return (
    language.ends.has(low) ||
    language.former.has(low) ||
    language.at.has(low) ||
    phraseAt(language.roles, words, at) > 0 ||
    (/^و(?:ال)?/.test(low) && phraseAt(language.roles, [{ low: low.slice(1) }], 0) > 0) ||
    language.since.has(low) ||
    language.until.has(low)
  )
}

/** Punctuation ends a name, but for a campus ("University of California, Irvine") and a part ("…, School of Law"). */
function endsAt(sentence: Sentence, start: number, end: number): boolean {
  const { words } = sentence
  const before = words[end - 1]!
  const here = words[end]!
  if (here.lead !== '' && !(sentence.language.pack.code !== 'en' && /^[«"“‘]$/.test(here.lead))) return true
  if (before.trail === '') return false
  if (/^['’"”»]$/.test(before.trail)) return false
  if (before.trail === ':') return !isSubtitle(sentence, start, end)
  if (before.trail !== ',') return true
  if (/^(?:llc|inc|ltd|gmbh|plc|corp|llp)$/.test(here.low)) return false
  return !(isCampus(sentence, start, end) || isPartOf(sentence, end) || isCollegeOf(sentence, start, end))
}

// "Tricontinental: Institute for Social Research"
const isSubtitle = ({ words }: Sentence, _start: number, end: number): boolean =>
  words[end]!.shape === 'title' && words.slice(end, end + 3).some(isOrganisationWord)

const CAMPUSES = new Set(
  'irvine berkeley davis riverside merced austin dallas arlington madison milwaukee chicago boulder denver amherst boston lowell bloomington lincoln omaha newark camden knoxville fullerton northridge sacramento pomona fresno long los san santa chapel ann urbana-champaign college baltimore morgantown pembroke'.split(
    ' ',
  ),
)

function isCampus({ words }: Sentence, start: number, end: number): boolean {
  if (
    words[start]!.low !== 'university' &&
    !words.slice(start, end).some((word) => word.low === 'university')
  )
    return false
  return CAMPUSES.has(words[end]!.low) && words[end]!.shape === 'title'
}

// "SOAS, University of London"
const isCollegeOf = ({ words }: Sentence, start: number, end: number): boolean =>
  end === start + 1 &&
  words[start]!.shape === 'capitals' &&
  words[end]!.text === 'University' &&
  words[end + 1]?.low === 'of' &&
  words[end + 2]?.shape === 'title'

const isPartOf = ({ words }: Sentence, end: number): boolean =>
  /^(?:school|college|faculty|department|law)$/.test(words[end]!.low) &&
  words[end]!.shape === 'title' &&
  /^(?:of|school)$/.test(words[end + 1]?.low ?? '')

/** Where a small word goes on with the name: "Center for Strategic and International Studies". 0 where it does not. */
function linkedEnd(sentence: Sentence, start: number, at: number, small: boolean): number {
  const { words, language } = sentence
  const word = words[at]!
  if (language.and.has(word.low) || word.low === 'and') return joinedEnd(sentence, start, at)
  if (small && !LINKS.has(word.low)) {
    if (
      language.ends.has(word.low) ||
      phraseAt(language.roles, words, at) > 0 ||
      phraseAt(language.is, words, at) > 0
    )
      return 0
    if (phraseAt(language.does, words, at) > 0 || phraseAt(language.did, words, at) > 0) return 0
    return at + 1
  }
  if (!LINKS.has(word.low)) return 0
  if (isOther(sentence, start, at)) return 0
  let next = at + 1
  while (
    next < words.length &&
    next - at < 3 &&
    LINKS.has(words[next]!.low) &&
    words[next]!.shape === 'lower' &&
    words[next - 1]!.trail === ''
  )
    next++
  const after = words[next]
  if (!after || (words[next - 1]!.trail !== '' && !/^[’']$/.test(words[next - 1]!.trail))) return 0
  if (isNameLike(after) || after.shape === 'capitals') return next
  return small && after.shape === 'lower' && !language.ends.has(after.low) ? next : 0
}

/** "at", "in", "for" that go on with the sentence, not with the name. */
function isOther({ words, language }: Sentence, start: number, at: number): boolean {
  const { low } = words[at]!
  const code = language.pack.code
  const head = words.slice(start, at).some((word) => isOrganisationWord(word))
  if (code === 'en') {
    if (low === 'at' || low === 'by') return true
    if (low === 'to')
      return !head || !/^(?:campaign|committee|coalition|fund|movement|commission)$/.test(words[at - 1]!.low)
    if (low === 'in') return !(words[at + 1]?.low === 'the' && head) || isPlace(words[at + 2]?.text ?? '')
    if (low === 'for' || low === 'on')
      return (
        !head &&
        !(low === 'for' && !language.fields.has(words[at - 1]!.low) && isPeople(words, start, at)) &&
        !/^(?:fund|campaign|institute|reporters|doctors|physicians|writers|veterans|lawyers|students|citizens|mothers|americans|women|people)/.test(
          words[at - 1]!.low,
        )
      )
    if (low === 'a') return true
    return false
  }
  if (code === 'fr')
    return (
      (/^(?:a|à|au|aux|en|sur|pour)$/.test(low) && !head) ||
      /^(?:a|à)$/.test(low) ||
      (low === 'en' && isPlace(words[at + 1]?.text ?? '')) ||
      (low === 'sur' && !head)
    )
  if (code === 'de') return /^(?:in|an|am|bei|e|la|le)$/.test(low) || (low === 'der' && !head)
  if (code === 'es' || code === 'pt')
    return (
      /^(?:en|em|a|à|por|no|na|e|y)$/.test(low) &&
      !(head && /^(?:en|em)$/.test(low) && !isPlace(words[at + 1]?.text ?? ''))
    )
  if (code === 'it') return /^(?:da|dal|a|in|con|per)$/.test(low)
  if (code === 'nl') return /^(?:in|te|aan|op)$/.test(low)
  if (language.eastSlavic) return low === 'в' || low === 'на' || low === 'у'
  return false
}

// "Analysts for Sanity", "Veterans and Families for Peace"
const isPeople = (words: readonly Word[], start: number, at: number): boolean =>
  /^\p{Lu}\p{Ll}{3,}s$/u.test(words[at - 1]!.text) &&
  words[at - 1]!.trail === '' &&
  words[at + 1]?.shape === 'title' &&
  !isKnown(
    words
      .slice(start, at)
      .map((word) => word.text)
      .join(' '),
  ) &&
  !isKnown(words[at - 1]!.text)

/** "and" within a name joins two adjectives or two fields; else it begins something new. */
function joinedEnd(sentence: Sentence, start: number, at: number): number {
  const { words, language } = sentence
  const next = words[at + 1]
  if (!next || words[at]!.trail !== '') return 0
  if (!isNameLike(next)) return 0
  const head = words.slice(start, at)
  const ahead = words.slice(at + 1, at + 6)
  const until = ahead.findIndex(
    (word, place) => !isNameLike(word) || (place > 0 && ahead[place - 1]!.trail !== ''),
  )
  const following = until < 0 ? ahead : ahead.slice(0, until)
  if (following.some((_, place) => phraseAt(language.roles, following, place) > 0)) return 0
  if (isKnown(following.map((word) => word.text).join(' '))) return 0
  if (
    head.length === 1 &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(head[0]!.text) &&
    following.length === 1 &&
    /^(?:for|against|without)$/.test(words[at + 2]?.low ?? '') &&
    isPeople(words, at + 1, at + 2)
  )
    return at + 1
  const linked = head.findIndex((word) => /^(?:of|for|on|de|du|des|del|do|da|für|of)$/.test(word.low))
  const organisation = head.some(isOrganisationWord)
  if (linked > 0 && organisation)
    return following.some((word) =>
      /^(?:university|institute|institution|college|school|center|centre|universidad|universite|universidade|institut)$/.test(
        word.low,
      ),
    )
      ? 0
      : at + 1
  // "Stiftung Wissenschaft und Politik", "Stars and Stripes", "Bill and Melinda Gates Foundation"
  if (isKnown([...head, words[at]!, next].map((word) => word.text).join(' '))) return at + 1
  if (language.pack.code === 'de' && organisation) return at + 1
  // "Института Европы и Азии"
  if (language.eastSlavic && organisation) return following.some(isOrganisationWord) ? 0 : at + 1
  return head.length <= 2 &&
    !organisation &&
    following.some(isOrganisationWord) &&
    !head.some((word) => isKnown(word.text)) &&
    following.length > 1 &&
    isAdjectival(head)
    ? at + 1
    : 0
}

const isAdjectival = (head: readonly Word[]): boolean =>
  /(?:al|ic|ive|an|ese|ish|ary)$/.test(head.at(-1)!.low)
