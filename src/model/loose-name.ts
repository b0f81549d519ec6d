import { foldName } from './fold-name.ts'

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq'])

/** A name without middle initials and suffixes, folded: "Joseph S. Nye, Jr." and "Joseph Nye" are spelt alike. */
export function looseName(name: string): string {
  const words = foldName(name).split(' ')
  const kept = words.filter(
    (word, i) => i === 0 || (!SUFFIXES.has(word) && ([...word].length > 1 || i === words.length - 1)),
  )
  return kept.length > 1 ? kept.join(' ') : words.join(' ')
}

/** Whether two names of one loose spelling contradict each other: "John B. Smith" is not "John C. Smith". */
export function initialsDiffer(a: string, b: string): boolean {
  const [one, other] = [initialsOf(a), initialsOf(b)]
  return one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one)
}

const initialsOf = (name: string): string =>
  foldName(name)
    .split(' ')
    .slice(1, -1)
    .filter((word) => [...word].length === 1)
    .join('')
