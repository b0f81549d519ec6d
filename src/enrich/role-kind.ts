import type { NameFound, Sentence } from './organisation-at.ts'
import { isKnown, isOrganisationWord } from './organisations.ts'
import { isPlace } from './places.ts'

/** `place`: where someone works, no part of the title. */
export type Kind = 'employer' | 'field' | 'place' | 'end' | 'none'

const STATE =
  /^(?:minister|ministers|ministra|ministre|ministerin|secretary|ambassador|king|queen|prince|governor|mayor|senator|citizen|native|resident|veteran|winner|recipient|graduate|student|alumnus|alumna|author|coauthor|co-author|laureate|survivor|friend|fan|lover|mother|father|ministre|ministro|botschafter|ambassadeur|embajador)$/

export function kindOf(
  sentence: Sentence,
  of: { name: NameFound; preposition: string; noun: string; strong: boolean },
): Kind {
  const { language, words } = sentence
  const { name, preposition, noun } = of
  const organisation = words.slice(name.start, name.end).some(isOrganisationWord) || isKnown(name.text)
  const first = words[name.start]!
  if (language.authors.has(noun) && !of.strong) return 'end'
  if (isMonth(name.text)) return 'end'
  if (WORK.test(words[name.start - 1]?.low ?? '')) return 'end'
  if (
    isPlace(name.text.replace(/^The /, '')) &&
    !isKnown(name.text) &&
    !isAdjectiveOnly(sentence, name) &&
    !words.slice(Math.max(0, name.start - 3), name.start).some(({ low }) => SPECIALISED.test(low)) &&
    WHERE.test(preposition) &&
    !STATE.test(noun)
  )
    return 'place'
  if (isPlace(name.text.replace(/^The /, '')) && !isKnown(name.text))
    return /^(?:editor|editora?|éditeur|herausgeber)$/.test(noun) ? 'end' : 'field'
  const field =
    words
      .slice(name.start, name.end)
      .every((word) => language.fields.has(word.low) || word.shape === 'lower') && !isKnown(name.text)
  if (!organisation && !of.strong && language.scholars.has(noun) && !isKnown(name.text)) return 'field'
  if (field && !(/^(?:co-?)?editor$/.test(noun) && name.end - name.start > 1 && preposition === 'of'))
    return 'field'
  if (isTitleOfPerson(sentence, name)) return 'field'
  if (!organisation && isAdjectiveOnly(sentence, name)) return 'field'
  if (language.degrees.has(noun)) return 'end'
  if (preposition === 'in' && !organisation && language.pack.code === 'en') return 'place'
  if (PLACING.test(preposition) && !organisation && !/^[\p{Lu}\d.-]{3,}$/u.test(name.text)) return 'field'
  // "host of the Tides podcast"
  if (/^(?:co-?)?host$/.test(noun) && !organisation && preposition === 'of') return 'end'
  if (isBookTitle(sentence, name, noun)) return 'end'
  if (/^(?:graduate|native|alumnus|alumna)$/.test(noun)) return organisation ? 'end' : 'field'
  if (preposition === 'in' || preposition === 'on' || preposition === 'from')
    return organisation &&
      preposition === 'in' &&
      /^(?:department|school|office|bureau|division|faculty|institute|center|program)$/.test(first.low)
      ? 'employer'
      : organisation && (preposition === 'from' || (preposition === 'in' && isHouse(sentence, name)))
        ? 'employer'
        : 'field'
  if (preposition === 'to')
    return organisation ||
      (/^(?:contributor|editor|columnist|correspondent|advisor|adviser|consultant|fellow|counsel|ambassador|envoy|commentator|delegate)$/.test(
        noun,
      ) &&
        !looksLikePerson(sentence, name))
      ? 'employer'
      : 'field'
  if (!of.strong && STATE.test(noun) && !organisation) return 'field'
  return 'employer'
}

/** "editor of the anthology Cold Harbors": a work is no employer. */
const WORK =
  /^(?:anthology|anthologies|book|books|novel|novels|collection|volume|memoir|documentary|documentaries|film|films|biography|trilogy|album|essay|livre|roman|recueil|buch|band|sammelband|libro|novela|livro|romance|romanzo|książki|книги|сборника)$/

/** "especializada en América Latina": a field, not where she lives. */
const SPECIALISED = /^(?:especiali|specialis|speciali[sz]|spezialis|специализ)/

/** "adviser in the European Parliament" */
const isHouse = ({ words }: Sentence, name: NameFound): boolean =>
  words
    .slice(name.start, name.end)
    .some(({ low }) => /^(?:parliament|ministry|embassy|secretariat)$/.test(low))

const WHERE = /^(?:in|from|a|à|en|em|aus|im|depuis|desde|в|из)$/

/** Prepositions of place: an employer after them has a word that says so. */
const PLACING = /^(?:en|em|in|im|no|na|nos|nas|в|на|في|dans)$/

/** "the Swedish army", "Slavic studies": the capital belongs to the small word after it. */
export function isAdjectiveOnly({ words, language }: Sentence, name: NameFound): boolean {
  const next = words[name.end]
  if (!next || language.pack.code !== 'en' || words[name.end - 1]!.trail !== '' || next.shape !== 'lower')
    return false
  if (
    language.the.has(next.low) ||
    language.and.has(next.low) ||
    language.at.has(next.low) ||
    language.of.has(next.low) ||
    language.ends.has(next.low)
  )
    return false
  return !language.papers.has(next.low) && !/ly$/.test(next.low) && !/(?:ing|ed)$/.test(next.low)
}

const TITLES_OF_PERSONS =
  /^(?:president|secretary|senator|congressman|congresswoman|prime|king|queen|prince|general|gen|sen|rep|governor|gov|chancellor|minister|ambassador|mr|ms|mrs|dr|sir|pope|vice|président|präsident|presidente|bundeskanzler|kanzler)$/

const isTitleOfPerson = ({ words }: Sentence, name: NameFound): boolean =>
  (TITLES_OF_PERSONS.test(words[name.start]!.low) &&
    !words
      .slice(name.start, name.end)
      .some((word) => isOrganisationWord(word) && !/^(?:state|force)$/.test(word.low))) ||
  words.slice(name.start + 1, name.end).some((word) => /^(?:secretary|president|senator)$/.test(word.low))

const looksLikePerson = ({ words }: Sentence, name: NameFound): boolean =>
  name.end - name.start >= 2 &&
  name.end - name.start <= 3 &&
  words.slice(name.start, name.end).every((word) => word.shape === 'title' || word.shape === 'initial')

/** "editor of The United States and Torture: Interrogation, Incarceration, and Abuse" */
function isBookTitle({ words }: Sentence, name: NameFound, noun: string): boolean {
  if (
    !/editor|éditeur|herausgeber|editora?|редактор|curator|translator|producer|director|creator|host/.test(
      noun,
    )
  )
    return false
  const last = words[name.end - 1]!
  if (/[“"«‘]/.test(words[name.start]!.lead)) return /editor|host|producer|creator|director/.test(noun)
  const next = words[name.end]
  if (last.trail === ':' && next?.shape === 'title' && /editor|herausgeber/.test(noun))
    return !words.slice(name.start, name.end).some(isOrganisationWord)
  return (
    next?.text === '(' && words.slice(name.end, name.end + 8).some((word) => /^(?:19|20)\d\d$/.test(word.low))
  )
}

export const isMonth = (text: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(text)
