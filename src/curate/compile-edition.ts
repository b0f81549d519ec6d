import type { Article, Origin } from '../model/article.ts'
import type { AuthorCard } from '../model/author.ts'
import type { CuratedFeed, Edition, EditorPick, Entry, Mention, Named, Reason } from '../model/edition.ts'
import type { Source } from '../model/source.ts'
import type { Topic } from '../model/topic.ts'
import { byStory, whyItLeads } from './by-story.ts'
import { seat } from './caps.ts'
import { newestFirst, publishedOf } from './order.ts'
import { correct, findPicks, isPinned, type ReadByline } from './picks.ts'
import { judge, type RuleNames } from './rules.ts'

/** All that an edition is made of: the same input makes the same edition. */
export interface EditionInput {
  readonly feed: CuratedFeed
  /** May come without bodies, unless the rule reads the text (`readsText`). */
  readonly candidates: readonly Article[]
  readonly authorsOf: (article: Article) => readonly AuthorCard[]
  readonly picks: readonly EditorPick[]
  /** As `feeds/` has them now: outlet, rights and republish of today go out with old articles too. */
  readonly sources: readonly Source[]
  /** As `feeds/` has them now: an article goes out under no topic that is gone from there. Absent, under all its own. */
  readonly topics?: readonly Pick<Topic, 'id'>[]
  /** The key of the story that an article tells: articles with one key are one story. */
  readonly storyOf?: (article: Article) => string | undefined
  readonly readByline?: ReadByline
  readonly names?: Partial<RuleNames>
  readonly now: Date
}

/** An article that is to be in, with the editor's word on it. */
export interface Candidate {
  readonly article: Article
  readonly pick?: EditorPick
  readonly pinned: boolean
  /** The editor wants it in, whatever rules and caps say. */
  readonly chosen: boolean
  readonly reasons: readonly Reason[]
}

/** An article that is out, and why. */
export interface LeftOut {
  readonly article: Article
  readonly reason: Reason
}

/** Compiles a curated feed as it stands now: rules and editor, stories, caps, order, and for each article why it is in or out. */
export function compileEdition(input: EditionInput): Edition {
  const { admitted, refused } = admit(input)
  const stories =
    input.feed.groupStories === false ? admitted.map((each) => [each]) : byStory(admitted, input)
  const { seated, unseated } = seat(stories, input.feed)
  const entries = seated.map((story) => entryOf(story, input)).sort(pinnedThenNewest)
  return {
    feed: headOf(input.feed),
    entries,
    leftOut: lately([...refused, ...unseated], input.candidates),
    updated: updatedOf(entries, input),
  }
}

function admit(input: EditionInput): { admitted: Candidate[]; refused: LeftOut[] } {
  const findPick = findPicks(input.picks, input.feed.id)
  const asToday = todays(input)
  const admitted: Candidate[] = []
  const refused: LeftOut[] = []
  const seen = new Set<string>()
  for (const stored of input.candidates) {
    if (seen.has(stored.id)) continue
    seen.add(stored.id)
    const article = asToday(stored)
    const pick = findPick(article)
    if (pick?.verdict === 'drop') {
      refused.push({ article, reason: editor('was dropped by the editor') })
      continue
    }
    const verdict = judge(input.feed.rule, article, input)
    const pinned = isPinned(pick, input.now)
    const chosen = pinned || pick?.verdict === 'pick'
    if (!verdict.passes && !chosen) {
      for (const reason of verdict.reasons.slice(0, 1)) refused.push({ article, reason })
      continue
    }
    const reasons = [...editorsReasons(pick, pinned), ...(verdict.passes ? verdict.reasons : [])]
    admitted.push({ article, pick, pinned, chosen, reasons })
  }
  return { admitted: admitted.sort((a, b) => newestFirst(a.article, b.article)), refused }
}

function editorsReasons(pick: EditorPick | undefined, pinned: boolean): Reason[] {
  const reasons: Reason[] = []
  if (pick?.verdict === 'pick') reasons.push(editor('was picked by the editor'))
  if (pinned) reasons.push(editor(`is kept on top by the editor through ${dayOf(pick?.pinUntil ?? '')}`))
  return reasons
}

/** "30 November 2026" of an ISO date. */
function dayOf(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function editor(says: string): Reason {
  return { by: 'editor', at: 'picks', says }
}

/** One object for all feeds and publishes while `feeds/` stays as it is, so that what is found out about it is found out once. */
const TODAY = new WeakMap<
  Article,
  { readonly sources: unknown; readonly topics: unknown; readonly article: Article }
>()

/** Gives an article as it goes out today. */
function todays({ sources, topics }: EditionInput): (stored: Article) => Article {
  const originOf = originsToday(sources)
  const known = topics && new Set(topics.map(({ id }) => id))
  return (stored) => {
    const before = TODAY.get(stored)
    if (before?.sources === sources && before.topics === topics) return before.article
    const its = known ? stored.topics.filter((topic) => known.has(topic)) : stored.topics
    const article = { ...stored, source: originOf(stored.source), topics: its }
    TODAY.set(stored, { sources, topics, article })
    return article
  }
}

/** A source that is no longer in `feeds/` goes out as it was stored. */
function originsToday(sources: readonly Source[]): (origin: Origin) => Origin {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (origin) => {
    const source = byId.get(origin.id)
    if (source === undefined) return origin
    const { rights: _then, ...rest } = origin
    const { outlet, republish, rights } = source
    return { ...rest, outlet, republish, ...(rights === undefined ? {} : { rights }) }
  }
}

function entryOf(story: readonly Candidate[], input: EditionInput): Entry {
  const [lead, ...others] = story as readonly [Candidate, ...Candidate[]]
  const { article, corrected } = correct(lead.article, lead.pick, input.readByline)
  return {
    article,
    authors: once(input.authorsOf(article)),
    reasons: [...lead.reasons, ...placed(lead, input.feed), ...leads([lead, ...others], input)],
    ...(lead.pinned ? { pinned: true as const } : {}),
    ...(lead.pick?.note ? { note: lead.pick.note } : {}),
    ...(corrected.length > 0 ? { corrected } : {}),
    alsoCovered: others.map((other) =>
      mentionOf(correct(other.article, other.pick, input.readByline).article),
    ),
  }
}

/** What of the feed's caps has let an article in: words that stay true while it is in. */
function placed({ article, chosen }: Candidate, { perSource, perDay }: CuratedFeed): Reason[] {
  if (chosen) return []
  const { id, outlet } = article.source
  const names: Named[] = [{ name: outlet, facet: ['source', id] }]
  return [
    ...(perSource === undefined
      ? []
      : [limit('perSource', `is among the newest ${perSource} from ${outlet}`, names)]),
    ...(perDay === undefined ? [] : [limit('perDay', `is among the newest ${perDay} of its day`)]),
  ]
}

function limit(at: string, says: string, names?: readonly Named[]): Reason {
  return { by: 'limit', at, says, ...(names && { names }) }
}

function leads(story: readonly [Candidate, ...Candidate[]], input: EditionInput): Reason[] {
  if (story.length === 1) return []
  const says = `leads ${story.length} articles that tell one story (${whyItLeads(story, input)})`
  return [{ by: 'rule', at: 'stories', says }]
}

function once(cards: readonly AuthorCard[]): AuthorCard[] {
  return [...new Map(cards.map((card) => [card.id, card])).values()]
}

function mentionOf({ id, url, headline, source }: Article): Mention {
  return { id, url, headline, outlet: source.outlet }
}

function pinnedThenNewest(a: Entry, b: Entry): number {
  return Number(b.pinned ?? false) - Number(a.pinned ?? false) || newestFirst(a.article, b.article)
}

function headOf({ id, title, description, language }: CuratedFeed): Edition['feed'] {
  return { path: `/feeds/${id}`, title, description, ...(language === undefined ? {} : { language }) }
}

const LATELY = 7 * 86_400_000
const LEFT_OUT_AT_MOST = 200

/** The week up to the newest candidate: a page to look things up on, not an archive, and the clock does not change it. */
function lately(leftOut: readonly LeftOut[], candidates: readonly Article[]): Edition['leftOut'] {
  const at = (article: Article): number => publishedOf(article).getTime()
  const newest = candidates.reduce((most, article) => Math.max(most, at(article)), Number.NEGATIVE_INFINITY)
  return leftOut
    .map((each) => ({ ...each, at: at(each.article) }))
    .filter((each) => newest - each.at <= LATELY)
    .sort((a, b) => b.at - a.at || newestFirst(a.article, b.article))
    .slice(0, LEFT_OUT_AT_MOST)
    .map(({ article, reason }) => ({ article: mentionOf(article), reason }))
}

/** A change that an outlet dates ahead of the clock is no change yet. */
function updatedOf(entries: readonly Entry[], { feed, now }: EditionInput): Date {
  const changes = entries.flatMap(({ article }) => {
    const modified = article.dateModified
    const published = publishedOf(article)
    return modified !== undefined && modified <= now && modified > published ? [modified] : [published]
  })
  if (changes.length === 0) return new Date(feed.since)
  return new Date(Math.max(...changes.map((change) => change.getTime())))
}
