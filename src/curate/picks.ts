import { addressKey } from '../model/address-key.ts'
import type { Article, Provenance, ProvenField } from '../model/article.ts'
import type { Credit } from '../model/author.ts'
import type { EditorPick } from '../model/edition.ts'

/** Reads a corrected byline; steps do not see each other, so it is passed in. */
export type ReadByline = (line: string, article: Article) => readonly Credit[]

/** Finds the editor's word on an article: what is said for one feed lies over what is said for all. */
export function findPicks(
  picks: readonly EditorPick[],
  feed: string,
): (article: Article) => EditorPick | undefined {
  const byArticle = new Map<string, EditorPick>()
  const general = picks.filter((pick) => pick.feed === undefined)
  const special = picks.filter((pick) => pick.feed === feed)
  for (const pick of [...general, ...special]) {
    const key = keyOf(pick.article)
    byArticle.set(key, over(byArticle.get(key), pick))
  }
  if (byArticle.size === 0) return () => undefined
  return (article) => {
    const [byUrl, byId] = [byArticle.get(keyOf(article.url)), byArticle.get(keyOf(article.id))]
    return byUrl !== undefined && byId !== undefined && byUrl !== byId ? over(byUrl, byId) : (byId ?? byUrl)
  }
}

/** Whether a pick holds its article on top today: through its last day, UTC. */
export function isPinned(pick: EditorPick | undefined, now: Date): boolean {
  if (pick?.pinUntil === undefined || pick.verdict === 'drop') return false
  return (
    /^\d{4}-\d{2}-\d{2}/.test(pick.pinUntil) && now.toISOString().slice(0, 10) <= pick.pinUntil.slice(0, 10)
  )
}

/** Lays the editor's corrections over an article, each with provenance `editor`; a correction to '' takes the field away. The stored article stays. */
export function correct(
  article: Article,
  pick: EditorPick | undefined,
  readByline?: ReadByline,
): { article: Article; corrected: readonly ProvenField[] } {
  const corrections = pick?.corrections ?? {}
  const corrected = (['headline', 'deck', 'byline'] as const).filter(
    (field) => corrections[field] !== undefined,
  )
  if (corrected.length === 0) return { article, corrected }
  const next = { ...article, provenance: { ...article.provenance } }
  for (const field of corrected) next.provenance[field] = EDITOR
  if (corrections.headline !== undefined && corrections.headline !== '') next.headline = corrections.headline
  if (corrections.deck !== undefined) next.deck = corrections.deck
  if (next.deck === '') delete next.deck
  if (corrections.byline !== undefined) next.byline = bylineOf(corrections.byline, article, readByline)
  return { article: next, corrected }
}

const EDITOR: Provenance = { from: 'editor', at: 'picks', confidence: 1 }

function bylineOf(line: string, article: Article, readByline: ReadByline | undefined): Article['byline'] {
  const { text: _printed, ...rest } = article.byline
  if (line === '') return { ...rest, credits: [] }
  return { ...rest, text: line, credits: readByline?.(line, article) ?? rest.credits }
}

function over(below: EditorPick | undefined, above: EditorPick): EditorPick {
  if (below === undefined) return above
  const corrections = { ...below.corrections, ...above.corrections }
  return { ...below, ...above, ...(Object.keys(corrections).length > 0 ? { corrections } : {}) }
}

/** An address as an editor may paste it, without fragment and tracking parameters. Ids that are no addresses stay as they are. */
function keyOf(text: string): string {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return text
  const url = new URL(text)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid)$/i.test(name)) url.searchParams.delete(name)
  }
  return addressKey(url.href)
}
