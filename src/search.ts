import { toText } from './html/text.ts'
import type { Article } from './model/article.ts'
import type { Ports } from './ports.ts'
import type { Searchable } from './store/published-store.ts'

/** Characters of a text that are searched: what a story is about is said in its first paragraphs. */
const OPENING = 1500
/** Articles that are made findable in one go. */
const BATCH = 200
/** Longest query, in characters, and most terms in it. */
const LONGEST = 200
const MOST_TERMS = 12

/** A query as it is shown and found again: one line, spaces folded, cut where it is too long. */
export function tidyQuery(query: string): string {
  return [...query.toWellFormed().normalize('NFC')]
    .slice(0, LONGEST)
    .join('')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()
}

/**
 * What a query asks for, as an FTS5 expression: articles that have all its words, those in quotation marks one after the
 * other, those with `*` at the end as beginnings, and none with `-` before it. Undefined when it asks for nothing. Each
 * term goes in quotation marks, so that nothing in a query is syntax.
 */
export function matchOf(query: string): string | undefined {
  const terms = termsOf(tidyQuery(query)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const wanted = terms.filter(({ not }) => !not).slice(0, MOST_TERMS)
  const unwanted = terms.filter(({ not }) => not).slice(0, MOST_TERMS)
  if (wanted.length === 0) return undefined
  const all = wanted.map(expression).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(expression).join(' OR ')})`
}

/** Makes articles findable that search does not know yet, a batch at a time; gives how many. Others are served in between. */
export async function catchUpSearch(
  { store }: Pick<Ports, 'store'>,
  { most = Number.POSITIVE_INFINITY, signal }: { most?: number; signal?: AbortSignal } = {},
): Promise<number> {
  let done = 0
  while (done < most && !signal?.aborted) {
    const waiting = await store.unsearched(Math.min(BATCH, most - done))
    const last = waiting.at(-1)
    if (!last) break
    const words = waiting.flatMap(({ n, article }) => (article ? [searchableOf(n, article)] : []))
    const removed = waiting.filter(({ article }) => !article).map(({ n }) => n)
    await store.keepSearchable(words, { n: last.n, seq: last.seq, removed })
    done += waiting.length
    await new Promise((resolve) => setTimeout(resolve))
  }
  return done
}

/** The words under which an article is found: headline and deck, who wrote it and where, the opening of its text. */
export function searchableOf(n: number, article: Article): Searchable {
  const { headline, deck = '', byline, source, articleBody, excerpt = '' } = article
  const text = toText(articleBody.slice(0, 4 * OPENING)) || excerpt
  return {
    n,
    headline: spaced(`${headline}\n${deck}`),
    authors: spaced([...byline.credits.map(({ name }) => name), source.outlet].join('\n')),
    text: spaced(text.slice(0, OPENING)),
  }
}

/** Scripts that write no spaces between words: each of their letters counts as one, and a word is letters in a row. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const spaced = (text: string): string =>
  /[^\u0000-\u0dff]/.test(text) ? text.replace(UNSPACED, ' $& ') : text

interface Term {
  readonly text: string
  readonly not: boolean
  readonly start: boolean
}

function termsOf(query: string): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < query.length; ) {
    if (query[at] === ' ') {
      at++
      continue
    }
    const not = query[at] === '-'
    if (not) at++
    const quoted = /["“”„«»]/.test(query[at] ?? '')
    if (quoted) at++
    const end = endOf(query, at, quoted ? /["“”„«»]/ : / /)
    const text = query.slice(at, end)
    const start = !quoted && text.endsWith('*')
    terms.push({ text: start ? text.slice(0, -1) : text, not, start })
    at = quoted ? end + 1 : end
  }
  return terms
}

function endOf(query: string, from: number, until: RegExp): number {
  let end = from
  while (end < query.length && !until.test(query[end] ?? '')) end++
  return end
}

const expression = ({ text, start }: Term): string =>
  `"${spaced(text).replaceAll('"', ' ')}"${start ? ' *' : ''}`
