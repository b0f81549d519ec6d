/**
 * The spelling by which names are compared: case, accents and punctuation folded, spaces single. Letters of another
 * script stay what they are: a Cyrillic "а" is not a Latin "a", and a full-width letter is not a narrow one.
 */
export function foldName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size >= MOST) folded.clear()
  const made = fold(name)
  folded.set(name, made)
  return made
}

/** The same few thousand names come again and again in a cycle. */
const folded = new Map<string, string>()
const MOST = 20_000

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\u200b-\u200f\u2060\ufeff]+/gu, ' ')
    .trim()
}

/** A name at one source, for finding who signs under it there. */
export function nameAt(name: string, source: string): string {
  return `${foldName(name)}|${source}`
}
