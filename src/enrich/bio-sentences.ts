import { languageOf } from './language-of.ts'
import type { Sentence } from './organisation-at.ts'
import { phraseAt, type Vocabulary } from './vocabulary.ts'
import { endsSentence, type Word, wordsOf } from './words.ts'

/** A text as sentences, in the language that it seems to be in. */
export interface Told {
  readonly text: string
  readonly language: Vocabulary
  readonly sentences: readonly Sentence[]
}

const MOST_CHARACTERS = 6000

/** Parts a passage into sentences. `begins` tells, of a word after an abbreviation, whether it may begin one: the author's name. */
export function sentencesOf(
  text: string,
  context: { language?: string; begins?: (word: Word) => boolean },
): Told {
  const source = text.slice(0, MOST_CHARACTERS)
  const rough = wordsOf(source)
  const language = languageOf(source, rough, context.language)
  const words =
    language.pack.code === 'fr' || language.pack.code === 'it'
      ? elided(rough)
      : language.pack.code === 'ar'
        ? unglued(rough, language)
        : language.pack.code === 'he'
          ? prefixesApart(rough, language)
          : rough
  const starts = (word: Word) =>
    word.shape !== 'lower' &&
    (language.he.has(word.low) ||
      language.his.has(word.low) ||
      (context.begins?.(word) ?? false) ||
      phraseAt(language.theAuthor, [word], 0) > 0)
  const sentences: Sentence[] = []
  let from = 0
  words.forEach((_, at) => {
    if (!endsSentence(words, at, starts) && !endsClause(words, at, language)) return
    sentences.push({ source, words: words.slice(from, at + 1), language })
    from = at + 1
  })
  return { text: source, language, sentences }
}

// "…; Jane Doe is a professor": a clause about somebody else.
function endsClause(words: readonly Word[], at: number, language: Vocabulary): boolean {
  if (!words[at]!.trail.includes(';')) return false
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    if (next > at + 1 && phraseAt(language.is, words, next) > 0) return true
    if (words[next]!.shape !== 'title' && words[next]!.shape !== 'initial') return false
  }
  return false
}

/** "والقدس" as two words: Arabic writes "and" onto the next one. */
function unglued(words: readonly Word[], language: Vocabulary): Word[] {
  return words.flatMap((word) => {
    const rest = word.low.slice(1)
    if (!word.low.startsWith('و') || rest.length < 3) return [word]
    const known =
      rest.startsWith('ال') ||
      language.organisations.has(rest) ||
      language.papers.has(rest) ||
      phraseAt(language.roles, [{ low: rest }], 0) > 0
    if (!known) return [word]
    return [
      { ...word, text: 'و', low: 'و', trail: '', end: word.start + 1 },
      { ...word, text: word.text.slice(1), low: rest, lead: '', start: word.start + 1 },
    ]
  })
}

/** "במכון" as two words: Hebrew writes "in" and "and" onto the next one. */
function prefixesApart(words: readonly Word[], language: Vocabulary): Word[] {
  return words.flatMap((word) => {
    const rest = word.low.slice(1)
    if (!/^[בו]/.test(word.low) || rest.length < 3 || language.organisations.has(word.low)) return [word]
    if (!language.organisations.has(rest) && phraseAt(language.roles, [{ low: rest }], 0) === 0) return [word]
    return [
      { ...word, text: word.text.slice(0, 1), low: word.low.slice(0, 1), trail: '', end: word.start + 1 },
      { ...word, text: word.text.slice(1), low: rest, lead: '', start: word.start + 1 },
    ]
  })
}

/** "l’université" as two words. */
export function elided(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const match = /^(?:[ldnsjmc]|qu|jusqu|lorsqu|all|dell|nell|sull|dall|un)['’]/i.exec(word.text)
    if (!match || match[0].length === word.text.length) return [word]
    const length = match[0].length
    if (/^[LD]['’]\p{Lu}/u.test(word.text)) return [word]
    const rest = word.text.slice(length)
    return [
      {
        ...word,
        text: match[0],
        low: word.low.slice(0, length - 1),
        trail: '',
        end: word.start + length,
        shape: 'lower',
      },
      {
        ...word,
        text: rest,
        low: word.low.slice(length),
        lead: '',
        start: word.start + length,
        shape: /^\p{Lu}/u.test(rest)
          ? /\p{Ll}/u.test(rest) || rest.length === 1
            ? 'title'
            : 'capitals'
          : 'lower',
      },
    ] satisfies Word[]
  })
}

/** Where a sentence stands in its text. */
export function rangeOf(sentence: Sentence): { start: number; end: number } {
  const first = sentence.words[0]!
  const last = sentence.words.at(-1)!
  return { start: first.start - first.lead.length, end: last.end + last.trail.length }
}
