import type { Entry } from '../../src/model/edition.ts'
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
import { renderSearchPage } from '../../src/render/pages/search-page.ts'
import { renderStatusPage } from '../../src/render/pages/status-page.ts'
import {
  arabicEntry,
  authorEdition,
  bareEntry,
  edition,
  editionWith,
  idris,
  layla,
  maren,
  reports,
  site,
  wholeEntry,
} from './samples.ts'

const people = [maren, idris, layla].map((author, index) => ({ ...author, articles: index + 1 }))
const sources = reports.map(({ source, articles }) => ({ ...source, articles }))

const crowd = 'ABCDEFGHIJKLMNOPQRSTUVWXYZАБل'
  .split('')
  .map((letter) => ({ ...idris, id: `x-${letter}`, name: `${letter} Vane`, articles: 1 }))

const WIDE = `<table><thead><tr>${'<th>Tons of grain</th>'.repeat(9)}</tr></thead><tbody><tr>${'<td>1,000,000</td>'.repeat(9)}</tr></tbody></table>`
const CODE = `<pre>${'a line that does not end '.repeat(9)}</pre>`
const [wideEntry] = editionWith({ articleBody: `<p>Before</p>${WIDE}${CODE}${WIDE}` }).entries as [Entry]
const outlets = Array.from({ length: 40 }, (_, n) => ({
  id: `tag:x,2026:${n}`,
  url: `https://x.example/${n}`,
  headline: `Story ${n}`,
  outlet: `Outlet ${n}`,
}))

/** One page of every kind. */
export const allPages: Readonly<Record<string, string>> = {
  front: renderFeedPage(edition, { ...site, search: '/search' }, { front: true }).text,
  feed: renderFeedPage(edition, site).text,
  author: renderFeedPage(authorEdition, site).text,
  article: renderArticlePage(wholeEntry, site, [
    { path: '/feeds/foreign-policy', title: 'Foreign Policy', reasons: arabicEntry.reasons },
  ]),
  'wide article': renderArticlePage(wideEntry, site),
  'much covered': renderFeedPage(editionWith({}, { alsoCovered: outlets }), site).text,
  search: renderSearchPage({ ...site, search: '/search' }),
  found: renderFeedPage(edition, { ...site, search: '/search' }, { query: 'strait' }).text,
  'nothing found': renderFeedPage({ ...edition, entries: [] }, { ...site, search: '/search' }, { query: 'x' })
    .text,
  'right-to-left': renderArticlePage(arabicEntry, site),
  excerpt: renderArticlePage(bareEntry, site),
  status: renderStatusPage(reports, site, {
    now: new Date('2026-11-20T12:00:00Z'),
    conflicts: [
      {
        name: 'Ana Roe',
        records: [
          { id: 'ana-roe', publishedIn: [] },
          { id: 'ana-roe-2', publishedIn: [] },
        ],
      },
    ],
  }),
  authors: renderAuthorsIndex(people, { ...site, search: '/search' }),
  'many authors': renderAuthorsIndex(
    crowd,
    { ...site, search: '/search' },
    { initials: ['A', 'ل', 'А'], initial: 'A' },
  ),
  countries: renderCountriesIndex([{ code: 'DK', articles: 2 }], site),
  topics: renderTopicsIndex([{ id: 'arms-control', articles: 1 }], site),
  sources: renderSourcesIndex(sources, site),
  'left-out': renderLeftOut(edition, site),
  'nothing left out': renderLeftOut({ ...edition, leftOut: [] }, site),
  'not-found': renderNotFound(
    '/feeds/forein',
    [{ path: '/feeds/foreign-policy', title: 'Foreign Policy' }],
    site,
  ),
  gone: renderGone('/articles/x', site),
}
