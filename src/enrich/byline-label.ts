import type { CreditRole } from '../model/author.ts'
import { everywhere, everywherePhrases, labelRoles, phraseAt } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A label of a byline: the role it gives, and the place of the first word after it. `subject`: an interview's other side. */
export interface Label {
  readonly role: CreditRole | 'subject'
  readonly end: number
}

const by = everywhere((pack) => pack.by)
const roles = labelRoles()
const bare = everywherePhrases((pack) => pack.bare)
const fillers = everywhere((pack) => pack.fillers)
const WITH = new Set(['with', 'avec', 'mit', 'con', 'com', 'с', 'مع'])
const LONGEST = 9

/** The label at this place. `start`: nothing of a name stands before it. */
export function labelAt(words: readonly Word[], at: number, start: boolean): Label | undefined {
  return (start ? bareLabel(words, at) : withLabel(words, at)) ?? chain(words, at, start)
}

/** "avec", "Fotos", "при участии": labels that need no "by". */
function bareLabel(words: readonly Word[], at: number): Label | undefined {
  const length = phraseAt(bare, words, at)
  const end = at + length
  const stop = words[end - 1]?.trail ?? ''
  if (length === 1 && words[at]!.low.length < 3 && stop !== '.' && !WITH.has(words[at]!.low)) return undefined
  if (
    length === 0 ||
    end >= words.length ||
    (/[,;.]/.test(stop) && !(stop === '.' && words[end - 1]!.text.length < 6))
  )
    return undefined
  if (by.has(words[end]!.low) || (words[end]!.shape === 'lower' && !WITH.has(words[at]!.low)))
    return undefined
  // "ترجمة وتحرير:": the label goes on, and the whole of it tells.
  if (isGluedLabel(words[end]!)) return undefined
  return { role: roleOf(words, at, end) ?? 'author', end }
}

/** "وتحرير": Arabic writes "and" onto a second label. */
const isGluedLabel = ({ low, trail }: Word): boolean =>
  low.startsWith('و') && roles.has(low.slice(1)) && /^:/.test(trail)

function withLabel(words: readonly Word[], at: number): Label | undefined {
  return WITH.has(words[at]!.low) && words[at]!.shape === 'lower' ? bareLabel(words, at) : undefined
}

/** "A special report by", "Text und Fotos:", "Additional reporting by" */
function chain(words: readonly Word[], at: number, start: boolean): Label | undefined {
  let strange = 0
  let seen = false
  for (let end = at; end < words.length && end - at < LONGEST; end++) {
    const word = words[end]!
    if (by.has(word.low) && isBy(words, { at, end, start, seen, strange }))
      return { role: roleOf(words, at, end) ?? 'author', end: end + 1 }
    // "ed." and "tr." are labels, "Ed" is a name.
    const known =
      (roles.has(word.low) || (word.low.startsWith('و') && roles.has(word.low.slice(1)))) &&
      (word.low.length > 2 || /^[.:]/.test(word.trail))
    if (known && WITH.has(words[end + 1]?.low ?? '') && roles.get(word.low) === 'interviewer')
      return { role: 'subject', end: end + 2 }
    if (known && strange === 0 && /^[:：]/.test(word.trail))
      return { role: roleOf(words, at, end + 1) ?? 'author', end: end + 1 }
    if (/[,;:.]/.test(word.trail) && !/^,?$/.test(word.trail)) return undefined
    // "Материал подготовила Jane Doe"
    if (
      start &&
      seen &&
      strange === 0 &&
      phraseAt(bare, words, end) === 1 &&
      words[end + 1]?.shape === 'title' &&
      word.shape === 'lower' &&
      word.trail === ''
    )
      return { role: roleOf(words, at, end + 1) ?? 'author', end: end + 1 }
    seen ||= known
    if (known || fillers.has(word.low) || word.low === '/') continue
    // "A guest post by", "translated from the Polish by": words that no pack knows are let pass within a label.
    strange++
    if (strange > 3 || !(start || seen)) return undefined
    const inside = seen && fillers.has(words[end - 1]!.low)
    if (word.shape !== 'lower' && end > at && !isArticle(words[at]!.low) && !inside) return undefined
  }
  return undefined
}

const isArticle = (low: string): boolean => /^(?:an?|the|eine?|une?|una?|uma?)$/.test(low)

// "traduit de l’anglais par": a stronger word follows.
function leadsOn(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < words.length && at - from < 6; at++) {
    if (/^(?:par|por|von|by)$/.test(words[at]!.low)) return true
    if (words[at]!.trail !== '') return false
  }
  return false
}

interface Chain {
  readonly at: number
  readonly end: number
  readonly start: boolean
  /** A word that stands in labels came before. */
  readonly seen: boolean
  readonly strange: number
}

function isBy(words: readonly Word[], { at, end, start, seen, strange }: Chain): boolean {
  const { low } = words[end]!
  if (end + 1 >= words.length) return false
  if (low === 'by') return strange === 0 || start
  // "de" joins too much to lead to a name by itself.
  if (low === 'di' && end === at && start && words[end]!.shape === 'lower' && words.length - end > 2)
    return true
  if (low === 'de' || low === 'di' || low === 'da')
    return !leadsOn(words, end) && (seen || (strange > 0 && isArticle(words[at]!.low)))
  if (end === at) return start && isName(words, end + 1)
  return (
    seen ||
    (start &&
      (strange === 0 ||
        isArticle(words[at]!.low) ||
        words.slice(at, end).every((word) => word.shape === 'lower')))
  )
}

// "Von der Leyen": a label is followed by a name.
const isName = (words: readonly Word[], at: number): boolean =>
  words[at]!.shape !== 'lower' || words.length - at > 2 || /^[\p{Ll}-]+$/u.test(words[at]!.text)

/** "Story editing by" edits, "Text and photos by" writes, "Additional reporting by" helps. */
function roleOf(words: readonly Word[], at: number, end: number): CreditRole | undefined {
  if (WITH.has(words[at]!.low)) return 'contributor'
  const told = words
    .slice(at, end)
    .flatMap(
      (word) => roles.get(word.low) ?? (isGluedLabel(word) ? roles.get(word.low.slice(1)) : undefined) ?? [],
    )
  if (told.includes('contributor')) return 'contributor'
  // "Translated and edited by": whose words they are says more.
  if (told.includes('translator')) return 'translator'
  const several = words
    .slice(at, end)
    .some((word) => /^(?:and|&|und|et|y|e|и|\/)$/.test(word.low) || word.trail === ',')
  if (several && told.includes('author')) return 'author'
  return told.findLast((role) => role !== 'author') ?? told[0]
}

/** The role that a word in brackets after a name gives: "(text)", "(photos)", "(Übersetzung)". */
export function roleInBrackets(words: readonly Word[]): CreditRole | undefined {
  return words.length <= 3 && words.every((word) => roles.has(word.low) || fillers.has(word.low))
    ? roleOf(words, 0, words.length)
    : undefined
}

const and = everywhere((pack) => pack.and)

/** Is the word at this place an "and"? "Ed", "I." and "E." are names; "Y" is one in a line of capitals only. */
export function isAnd(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!and.has(word.low)) return false
  if (word.shape === 'initial')
    return (
      /^[yeи]$/.test(word.low) &&
      !word.text.endsWith('.') &&
      words[at - 1]?.shape === 'capitals' &&
      words[at + 1]?.shape === 'capitals'
    )
  return (
    word.shape !== 'title' && (word.shape !== 'capitals' || /^(?:and|und|et|sowie|oraz|ed)$/.test(word.low))
  )
}
