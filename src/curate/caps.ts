import type { CuratedFeed, Reason } from '../model/edition.ts'
import type { Candidate, LeftOut } from './compile-edition.ts'
import { publishedOf } from './order.ts'

type Caps = Pick<CuratedFeed, 'limit' | 'perSource' | 'perDay'>

/**
 * Gives the feed's places to stories, in their order: the editor's first, whom no cap keeps out but who count. Where
 * the leading article's outlet or day is full, the next of its story leads.
 */
export function seat(
  stories: readonly (readonly Candidate[])[],
  caps: Caps,
): { seated: (readonly Candidate[])[]; unseated: LeftOut[] } {
  const places = countPlaces(caps)
  const seated: (readonly Candidate[])[] = []
  const unseated: LeftOut[] = []
  const chosenFirst = [...stories].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  for (const story of chosenFirst) {
    const lead = isChosen(story) ? story[0] : story.find((each) => places.refusal(each) === undefined)
    if (lead === undefined) {
      for (const each of story) unseated.push({ article: each.article, reason: places.refusal(each)! })
      continue
    }
    places.take(lead)
    seated.push([lead, ...story.filter((each) => each !== lead)])
  }
  return { seated, unseated }
}

function isChosen(story: readonly Candidate[]): boolean {
  return story[0]?.chosen === true
}

function countPlaces(caps: Caps) {
  let taken = 0
  const bySource = new Map<string, number>()
  const byDay = new Map<string, number>()
  return {
    take(each: Candidate): void {
      taken++
      count(bySource, each.article.source.id)
      count(byDay, dayOf(each))
    },
    refusal(each: Candidate): Reason | undefined {
      const { source } = each.article
      if (taken >= caps.limit)
        return limit(
          'limit',
          `comes after the ${plural(caps.limit, 'story', 'stories')} that this feed holds`,
        )
      if ((bySource.get(source.id) ?? 0) >= (caps.perSource ?? Infinity)) {
        return limit(
          'perSource',
          `comes after the ${plural(caps.perSource!, 'article', 'articles')} that ${source.outlet} may have here`,
        )
      }
      if ((byDay.get(dayOf(each)) ?? 0) >= (caps.perDay ?? Infinity)) {
        return limit(
          'perDay',
          `comes after the ${plural(caps.perDay!, 'story', 'stories')} that one day may have here`,
        )
      }
      return undefined
    },
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function dayOf({ article }: Candidate): string {
  return publishedOf(article).toISOString().slice(0, 10)
}

function limit(at: string, says: string): Reason {
  return { by: 'limit', at, says }
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`
}
