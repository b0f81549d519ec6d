import type { Article } from '../../src/model/article.ts'
import type { Source } from '../../src/model/source.ts'

export const NOW = new Date('2025-11-24T12:00:00Z')

/** An article of our own making, `hours` before now; whatever a test needs goes over it. */
export function article(id: string, hours = 0, over: Partial<Article> & { outlet?: string } = {}): Article {
  const { outlet = 'Harbour Post', ...rest } = over
  const date = new Date(NOW.getTime() - hours * 3_600_000)
  return {
    id,
    source: {
      id: outlet.toLowerCase().replaceAll(' ', '-'),
      outlet,
      feedUrl: 'https://outlet.example/feed',
      siteUrl: 'https://outlet.example/',
      republish: 'full',
      updated: date,
    },
    kind: 'news',
    language: 'en',
    url: `https://outlet.example/${id}`,
    headline: `Headline of ${id}`,
    byline: { credits: [] },
    articleBody: '',
    pictures: [],
    datePublished: date,
    firstSeen: date,
    countries: { leading: [], also: [] },
    categories: [],
    topics: [],
    provenance: {},
    ...rest,
  }
}

export function source(outlet: string, over: Partial<Source> = {}): Source {
  return {
    id: outlet.toLowerCase().replaceAll(' ', '-'),
    outlet,
    feedUrl: 'https://outlet.example/feed',
    siteUrl: 'https://outlet.example/',
    kind: 'news',
    language: 'en',
    carries: 'full',
    republish: 'full',
    ...over,
  }
}
