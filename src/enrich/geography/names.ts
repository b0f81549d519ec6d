import type { Gazetteer, Mention } from './gazetteer.ts'
import type { Tokens } from './tokens.ts'

const placeLike = (mention: Mention) =>
  mention.entry.sort === 'name' ||
  mention.entry.sort === 'place' ||
  mention.entry.sort === 'seat' ||
  mention.entry.sort === 'people'

const spaced = (text: Tokens, at: number) => text.gaps[at] === 'space'

/** Jim Jordan, Denzel Washington, Booker T. Washington: a given name or an initial stands before it. */
const isSurname = (text: Tokens, { start, end }: Mention, given: ReadonlySet<string>): boolean => {
  if (end - start > 1 || start === 0 || text.cases[start] === 0) return false
  const before = text.words[start - 1]!
  if (text.cases[start - 1] === 1 && spaced(text, start) && given.has(before)) return true
  const initial = before.length === 1 && text.cases[start - 1]! > 0 && text.gaps[start] === 'stop'
  return initial && start > 1 && text.cases[start - 2] === 1 && text.gaps[start - 1] === 'space'
}

/** A person of the tables whose surname is a country: Jim Jordan, Michael Jordan. */
const isNamedPerson = (text: Tokens, { start, end }: Mention, grammar: Gazetteer['grammar']): boolean =>
  end - start > 1 && grammar.given.has(text.words[start]!) && grammar.namesakes.has(text.words[end - 1]!)

/** Whether words are written as in a sentence, so that a capital tells a name: not in a Title Case Headline. */
const isSentenceCase = (text: Tokens): boolean => {
  let lower = 0
  let long = 0
  for (let at = 0; at < text.words.length && at < 60; at++) {
    if (text.words[at]!.length < 4) continue
    long++
    if (text.cases[at] === 0) lower++
  }
  return lower * 3 > long
}

/** Jordan Neely, Chad Wolf: a country that is a given name too, with a capitalised word behind it that is no office. */
const isGivenName = (
  text: Tokens,
  { start, end }: Mention,
  grammar: Gazetteer['grammar'],
  next?: Mention,
): boolean => {
  if (end - start > 1 || !grammar.namesakes.has(text.words[start]!) || text.cases[start] !== 1) return false
  if (end >= text.words.length || text.cases[end] !== 1 || !spaced(text, end)) return false
  return next?.start !== end && !grammar.office.has(text.words[end]!)
}

/** Moscow Times, South China Morning Post, China Daily. */
const isPaper = (text: Tokens, { end }: Mention, papers: ReadonlySet<string>): boolean => {
  const at = text.words[end] === 'morning' ? end + 1 : end
  return at < text.words.length && text.cases[at]! > 0 && spaced(text, at) && papers.has(text.words[at]!)
}

/**
 * The mentions that are no parts of newspapers' or people's names. Once "Jim Jordan" or "Jordan Neely" is met, "Jordan"
 * alone is that person too; `known` carries such names from the text to a headline whose every word has a capital.
 */
export function withoutNames(
  text: Tokens,
  mentions: readonly Mention[],
  grammar: Gazetteer['grammar'],
  known: Set<string>,
): readonly Mention[] {
  const sentence = isSentenceCase(text)
  const others = new Set<Mention>()
  mentions.forEach((mention, i) => {
    if (isNamedPerson(text, mention, grammar)) known.add(text.words[mention.end - 1]!)
    if (placeLike(mention) && isPaper(text, mention, grammar.papers)) {
      others.add(mention)
      return
    }
    const word = text.words[mention.start]!
    // "King Charles France Visit Begins": only in a sentence is a country behind a given name surely a surname.
    const apart = mention.entry.sort !== 'name' || sentence || grammar.namesakes.has(word)
    const free = placeLike(mention) && mentions[i - 1]?.end !== mention.start
    const surname = free && apart && isSurname(text, mention, grammar.given)
    if (!surname && !(sentence && isGivenName(text, mention, grammar, mentions[i + 1]))) return
    others.add(mention)
    if (grammar.namesakes.has(word)) known.add(word)
  })
  if (others.size === 0 && known.size === 0) return mentions
  return mentions.filter(
    (mention) =>
      !others.has(mention) &&
      !(placeLike(mention) && mention.end - mention.start === 1 && known.has(text.words[mention.start]!)),
  )
}
