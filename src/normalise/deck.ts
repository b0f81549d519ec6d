import { cleanLine, toText } from '../html/text.ts'
import { fold, saysFirstOn } from './promotion.ts'

const longest = 300

/** The places where a deck may be said. */
export interface DeckPlaces {
  /** The feed's description, plain text. */
  readonly summary?: string
  /** The story, HTML. */
  readonly content: string
  /** The line that `story` lifted from over the first paragraph. */
  readonly lifted?: string
  /** The deck that the article's page shows. */
  readonly page?: string
  readonly headline?: string
}

/** The line under the headline, plain text: the page's, else the one over the story, else a feed's description that is no excerpt. */
export function findDeck(places: DeckPlaces): string | undefined {
  for (const candidate of [places.page, places.lifted]) {
    const deck = candidate && cleanLine(candidate, longest * 2)
    if (deck && isLine(deck, places) && !isStart(wordsOf(deck), beginningOf(places))) return deck
  }
  const deck = places.summary && cleanLine(places.summary, longest + 1)
  return deck && isDescription(deck, places) ? deck : undefined
}

const beginningOf = ({ content }: DeckPlaces) => wordsOf(toText(content.slice(0, 2500)))

function isLine(text: string, { headline }: DeckPlaces): boolean {
  return text.length >= 3 && (!headline || bare(text) !== bare(headline)) && !saysFirstOn(text)
}

// A headline with a full stop behind it is still the headline.
const bare = (text: string) => fold(text).replace(/[.!?…]+$/, '')

// A description is a deck when it is whole, short, and no piece of the story.
function isDescription(text: string, places: DeckPlaces): boolean {
  if (text.length > longest || places.content.length < text.length * 2) return false
  if (isCut(text) || text.includes('://') || !isLine(text, places)) return false
  const words = wordsOf(text)
  if (words.length < 3) return false
  const beginning = beginningOf(places)
  return beginning.length >= words.length * 2 && !isPart(words, beginning)
}

const isCut = (text: string) => /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\]|»)$/.test(text.trimEnd())

/** Words for comparing texts: folded, without punctuation. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

// True when the text begins with the words.
const isStart = (words: readonly string[], text: readonly string[]) =>
  words.slice(0, 12).every((word, index) => text[index] === word)

// True when nearly all of the words stand in a row in the text, or make up its first words in another order.
function isPart(words: readonly string[], text: readonly string[]): boolean {
  const head = words.slice(0, 8)
  for (let at = 0; at + head.length <= text.length; at++) {
    if (head.every((word, index) => text[at + index] === word)) return true
  }
  const first = new Set(text.slice(0, words.length + 10))
  return words.filter((word) => first.has(word)).length / Math.max(1, words.length) > 0.85
}
