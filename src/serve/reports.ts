import type { SourceReport } from '../model/report.ts'
import type { Source } from '../model/source.ts'
import type { StoredReport } from '../store/store.ts'

/** How every source stands, in the order of `feeds/sources.ts`; one never asked has no dates yet. */
export function reportsOf(stored: readonly StoredReport[], sources: readonly Source[]): SourceReport[] {
  const byId = new Map(stored.map((report) => [report.id, report]))
  return sources.map(({ id, outlet, feedUrl, siteUrl, carries, republish }) => {
    const { id: _, ...report } = byId.get(id) ?? { ...neverAsked, id }
    return { ...report, source: { id, outlet, feedUrl, siteUrl, carries, republish } }
  })
}

const neverAsked: Omit<StoredReport, 'id'> = {
  nextDue: new Date(0),
  failures: 0,
  repairs: [],
  unreadable: 0,
  articles: 0,
  shares: { byline: 0, bio: 0, picture: 0, fullText: 0 },
  pagesUnread: 0,
}
