import { renderArticlePage } from '../../src/render/pages/article-page.ts'
import { renderFeedPage } from '../../src/render/pages/feed-page.ts'
import {
  renderAuthorsIndex,
  renderCountriesIndex,
  renderSourcesIndex,
  renderTopicsIndex,
} from '../../src/render/pages/index-page.ts'
import { renderLeftOut } from '../../src/render/pages/left-out-page.ts'
import { renderGone, renderNotFound } from '../../src/render/pages/not-found-page.ts'
import { renderStatusPage } from '../../src/render/pages/status-page.ts'
import {
  arabicEntry,
  authorEdition,
  bareEntry,
  edition,
  idris,
  layla,
  maren,
  reports,
  site,
  wholeEntry,
} from './samples.ts'

const people = [maren, idris, layla].map((author, index) => ({ ...author, articles: index + 1 }))
const sources = reports.map(({ source, articles }) => ({ ...source, articles }))

/** One page of every kind. */
export const allPages: Readonly<Record<string, string>> = {
  front: renderFeedPage(edition, { ...site, search: '/search' }, { front: true }).text,
  feed: renderFeedPage(edition, site).text,
  author: renderFeedPage(authorEdition, site).text,
  article: renderArticlePage(wholeEntry, site),
  'right-to-left': renderArticlePage(arabicEntry, site),
  excerpt: renderArticlePage(bareEntry, site),
  status: renderStatusPage(reports, site, { now: new Date('2026-11-20T12:00:00Z') }),
  authors: renderAuthorsIndex(people, site),
  countries: renderCountriesIndex([{ code: 'DK', articles: 2 }], site),
  topics: renderTopicsIndex([{ id: 'arms-control', articles: 1 }], site),
  sources: renderSourcesIndex(sources, site),
  'left-out': renderLeftOut(edition, site),
  'not-found': renderNotFound(
    '/feeds/forein',
    [{ path: '/feeds/foreign-policy', title: 'Foreign Policy' }],
    site,
  ),
  gone: renderGone('/articles/x', site),
}
