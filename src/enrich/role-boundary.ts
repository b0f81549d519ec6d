import type { Sentence } from './organisation-at.ts'
import type { Word } from './words.ts'

/** Is this a small word that no title goes over: an article, a preposition, a verb? */
export function isBoundary(word: Word, language: Sentence['language']): boolean {
  if (word.shape !== 'lower' && word.shape !== 'plain')
    return /^(?:he|she|they|is|was|fue|foi|era|est|es|é|è|ist|war)$/.test(word.low)
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
    language.is.get(low) !== undefined ||
    language.was.get(low) !== undefined ||
    language.does.get(low) !== undefined ||
    language.asides.has(low)
  )
}
