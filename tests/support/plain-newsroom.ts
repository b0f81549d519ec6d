import type { Newsroom } from '../../src/model/newsroom.ts'
import type { Source } from '../../src/model/source.ts'

/** A source of a test. */
export const aSource = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  outlet: `Outlet ${id}`,
  feedUrl: `https://${id}.example.org/feed`,
  siteUrl: `https://${id}.example.org/`,
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
  ...more,
})

/** A newsroom of these sources with one feed of everything. */
export const aNewsroom = (sources: readonly Source[], more: Partial<Newsroom> = {}): Newsroom => ({
  sources,
  authors: [],
  curated: [
    {
      id: 'all',
      title: 'All',
      description: 'Everything',
      rule: { all: [] },
      limit: 100,
      groupStories: false,
      since: '2026-11-24',
    },
  ],
  picks: [],
  topics: [],
  readPages: false,
  ...more,
})
