import type { Article } from '../../src/model/article.ts'
import type { AuthorCard } from '../../src/model/author.ts'
import type { Edition, Entry } from '../../src/model/edition.ts'
import type { SourceReport } from '../../src/model/report.ts'
import type { Site } from '../../src/model/site.ts'

/** A site to publish as. */
export const site: Site = {
  publicUrl: 'https://dateline.example',
  title: 'Dateline',
  description: 'Foreign policy, with the people who write about it',
  version: '0.1.0',
  hub: 'https://hub.example/',
  feeds: [
    {
      path: '/feeds/foreign-policy',
      title: 'Foreign Policy',
      description: 'What governments do to each other, read across the outlets that watch them',
    },
    { path: '/feeds/middle-east', title: 'Middle East', description: 'From the Maghreb to the Gulf' },
    {
      path: '/feeds/arms',
      title: 'Arms and Treaties',
      description: 'Weapons, their control and their trade',
    },
  ],
}

/** An author of whom much is known. */
export const maren: AuthorCard = {
  id: 'maren-holt',
  kind: 'person',
  name: 'Maren Holt',
  jobTitle: 'Senior Editor',
  affiliation: 'The Harbour Post',
  bio: 'Maren Holt is Senior Editor of The Harbour Post. She has reported from three continents for twenty years, and her work has appeared in the Coastal Review, Meridian Quarterly and The Lamp.',
  bioFrom: 'The Harbour Post',
  outlets: ['Coastal Review', 'Meridian Quarterly', 'The Lamp'],
  links: ['https://harbour.example/people/maren-holt'],
  picture: { url: 'https://harbour.example/people/maren.jpg', width: 320, height: 320, alt: 'Maren Holt' },
}

/** An author of whom only the name is known. */
export const idris: AuthorCard = { id: 'idris-vane', kind: 'person', name: 'Idris Vane', outlets: [] }

/** An author with another script. */
export const layla: AuthorCard = {
  id: 'layla-nasser',
  kind: 'person',
  name: 'ليلى ناصر',
  bio: 'ليلى ناصر صحفية تكتب عن المياه والحدود.',
  bioFrom: 'المرفأ',
  outlets: [],
}

/** An article in which every field is said. */
export const wholeArticle: Article = {
  id: 'https://harbour.example/?p=4711',
  guid: 'https://harbour.example/?p=4711',
  source: {
    id: 'harbour-post',
    outlet: 'The Harbour Post',
    feedUrl: 'https://harbour.example/feed/',
    siteUrl: 'https://harbour.example/',
    republish: 'full',
    rights: '© The Harbour Post',
    updated: new Date('2026-11-20T09:30:00Z'),
  },
  kind: 'analysis',
  language: 'en',
  url: 'https://harbour.example/2026/11/20/strait-talks',
  headline: 'Two Coasts Agree to Share the Strait, and Leave the Islands for Later',
  byline: {
    text: 'By Maren Holt and Idris Vane; translated by Ada Quist',
    credits: [
      { role: 'author', name: 'Maren Holt', kind: 'person', author: 'maren-holt' },
      { role: 'author', name: 'Idris Vane', kind: 'person', author: 'idris-vane' },
      { role: 'translator', name: 'Ada Quist', kind: 'person', author: 'ada-quist' },
    ],
    tagline: 'Maren Holt is Senior Editor of The Harbour Post.',
  },
  deck: 'Pilots, fishing boats and a telephone line come first; sovereignty is nobody’s hurry',
  articleBody:
    '<p>After nine days in a hotel above the ferry port, the two delegations signed a page and a half. It says who steers a tanker through the narrows, who answers when a trawler’s net is cut, and which telephone rings on whose desk.</p><p>It does not say whose islands they are. “We left that drawer closed,” one negotiator said, “because everything in it is sharp.”</p><h2>What was signed</h2><p>A joint pilot service starts in <a href="https://harbour.example/tag/spring">spring</a>. Catches are counted by both sides and published every month. A line between the two coast guards is staffed day and night.</p><blockquote><p>A rule that both captains can read is worth more than a treaty that neither can.</p></blockquote><ul><li>Pilots: twelve from each coast</li><li>Boats: one register, two languages</li><li>Telephone: tested every Monday</li></ul><p>The islands, eleven rocks and a lighthouse, are for a commission that meets when it is called.</p>',
  excerpt: 'After nine days in a hotel above the ferry port, the two delegations signed a page and a half.',
  pictures: [
    {
      url: 'https://harbour.example/media/strait.jpg',
      caption: 'The lighthouse on the largest of the eleven islands',
      credit: 'O. Marsh/Harbour Pictures',
      alt: 'A white lighthouse on a bare rock at dusk',
      type: 'image/jpeg',
      width: 1200,
      height: 800,
    },
  ],
  datePublished: new Date('2026-11-20T08:15:30Z'),
  dateModified: new Date('2026-11-20T09:12:00Z'),
  firstSeen: new Date('2026-11-20T08:40:00Z'),
  countries: { leading: ['DK', 'SE'], also: ['NO'] },
  categories: [{ term: 'Straits, Sounds' }, { term: 'diplomacy', scheme: 'https://harbour.example/tags' }],
  topics: ['maritime', 'arms-control'],
  isAccessibleForFree: true,
  discussion: { url: 'https://harbour.example/2026/11/20/strait-talks#talk', policy: 'House Rules' },
  provenance: {
    headline: { from: 'feed', at: 'title', confidence: 0.98 },
    deck: { from: 'page', at: 'h2.standfirst', confidence: 0.8 },
    byline: { from: 'feed', at: 'dc:creator', confidence: 0.95 },
    tagline: { from: 'page', at: 'p.author-note', confidence: 0.7 },
    articleBody: { from: 'feed', at: 'content:encoded', confidence: 0.9 },
    pictures: { from: 'meta', at: 'og:image', confidence: 0.6 },
    datePublished: { from: 'json-ld', at: 'datePublished', confidence: 0.99 },
    countries: { from: 'rule', confidence: 0.75 },
    topics: { from: 'rule', confidence: 0.5 },
    kind: { from: 'registry', confidence: 0.4 },
  },
}

/** The entry of `wholeArticle`, with everything an editor can add. */
export const wholeEntry: Entry = {
  article: wholeArticle,
  authors: [maren, idris, { id: 'ada-quist', kind: 'person', name: 'Ada Quist', outlets: [] }],
  reasons: [
    { by: 'rule', at: 'rule.all[0]', says: 'is about arms control' },
    { by: 'editor', at: 'picks[2]', says: 'was picked by the editor' },
  ],
  pinned: true,
  note: 'The text of the agreement is two pages further down at the outlet.',
  corrected: ['headline'],
  alsoCovered: [
    {
      id: 'tag:gulls.example,2026:1',
      url: 'https://gulls.example/strait?id=1&lang=en',
      headline: 'Strait deal: “a page & a half”',
      outlet: 'Gulls & Sons',
    },
    {
      id: 'tag:lamp.example,2026:77',
      url: 'https://lamp.example/n/77',
      headline: 'Pilots first',
      outlet: 'The Lamp',
    },
  ],
}

/** An article of which we know next to nothing: no byline, deck, picture, date or text. */
export const bareEntry: Entry = {
  article: {
    id: 'tag:wire.example,2026-11-19:dateline/wire/1',
    source: {
      id: 'wire',
      outlet: 'North Wire',
      feedUrl: 'https://wire.example/rss',
      siteUrl: 'https://wire.example/',
      republish: 'excerpt',
      updated: new Date('2026-11-19T22:00:00Z'),
    },
    kind: 'news',
    language: 'en',
    url: 'https://wire.example/a/1',
    headline: 'Ministers to meet in Oslo',
    byline: { credits: [] },
    articleBody: '<p>The whole text, which this outlet does not let us publish.</p>',
    excerpt: 'Ministers of six countries meet in Oslo on Friday.',
    pictures: [],
    firstSeen: new Date('2026-11-19T22:05:00Z'),
    countries: { leading: ['NO'], also: [] },
    categories: [],
    topics: [],
    provenance: {},
  },
  authors: [],
  reasons: [{ by: 'rule', at: 'rule.any[1]', says: 'comes from North Wire' }],
  alsoCovered: [],
}

/** An article written from right to left. */
export const arabicEntry: Entry = {
  article: {
    ...bareEntry.article,
    id: 'tag:marfa.example,2026-11-18:dateline/marfa/9',
    source: {
      ...bareEntry.article.source,
      id: 'marfa',
      outlet: 'المرفأ',
      feedUrl: 'https://marfa.example/feed',
      siteUrl: 'https://marfa.example/',
      republish: 'full',
    },
    language: 'ar',
    kind: 'opinion',
    url: 'https://marfa.example/a/9',
    headline: 'الماء قبل الحدود',
    deck: 'اتفاق صغير على نهر كبير',
    byline: {
      text: 'ليلى ناصر',
      credits: [{ role: 'author', name: 'ليلى ناصر', kind: 'person', author: 'layla-nasser' }],
    },
    articleBody:
      '<p>في القرية الأخيرة قبل الجسر يعرف الناس منسوب النهر كما يعرفون أسماء أبنائهم. وحين جاء الوفدان إلى الضفة كان الماء قد سبقهما إلى الطاولة.</p><p>لم يتفقوا على شيء كبير، لكنهم اتفقوا على أن يقيسوا معًا، وهذا بداية.</p>',
    excerpt: undefined,
    datePublished: new Date('2026-11-18T06:00:00Z'),
    firstSeen: new Date('2026-11-18T06:20:00Z'),
    countries: { leading: ['IQ', 'TR'], also: [] },
    topics: ['water'],
    isAccessibleForFree: false,
    provenance: { byline: { from: 'page', at: '.author', confidence: 0.8 } },
  },
  authors: [layla],
  reasons: [
    {
      by: 'rule',
      at: 'rule.any[0]',
      says: 'is about Iraq',
      names: [{ name: 'Iraq', facet: ['country', 'IQ'] }],
    },
  ],
  alsoCovered: [],
}

/** A curated feed as it stands. */
export const edition: Edition = {
  feed: {
    path: '/feeds/foreign-policy',
    title: 'Foreign Policy',
    description: 'What governments do to each other, read across the outlets that watch them',
    language: 'en',
  },
  entries: [wholeEntry, bareEntry, arabicEntry],
  leftOut: [
    {
      article: {
        id: 'tag:wire.example,2026:2',
        url: 'https://wire.example/a/2',
        headline: 'A cup final',
        outlet: 'North Wire',
      },
      reason: { by: 'rule', at: 'rule.none[0]', says: 'is about sport' },
    },
    {
      article: {
        id: 'tag:wire.example,2026:3',
        url: 'https://wire.example/a/3',
        headline: 'Ministers met',
        outlet: 'North Wire',
      },
      reason: { by: 'limit', at: 'perDay', says: 'comes after the 5 articles that North Wire may have here' },
    },
  ],
  updated: new Date('2026-11-20T09:12:00Z'),
}

/** The page of one author. */
export const authorEdition: Edition = {
  feed: {
    path: '/authors/maren-holt',
    title: 'Maren Holt',
    description: 'Articles by Maren Holt',
    language: 'en',
  },
  entries: [wholeEntry],
  leftOut: [],
  updated: wholeArticle.dateModified!,
  author: maren,
}

/** `edition` with one field of its first article changed. */
export function editionWith(changes: Partial<Article>, more: Partial<Entry> = {}): Edition {
  return { ...edition, entries: [{ ...wholeEntry, article: { ...wholeArticle, ...changes }, ...more }] }
}

/** One source that does well and some that do not. */
export const reports: readonly SourceReport[] = [
  {
    source: {
      id: 'harbour-post',
      outlet: 'The Harbour Post',
      feedUrl: 'https://harbour.example/feed/',
      siteUrl: 'https://harbour.example/',
      carries: 'full',
      republish: 'full',
    },
    lastTry: new Date('2026-11-20T11:30:00Z'),
    lastSuccess: new Date('2026-11-20T11:30:00Z'),
    lastNewArticle: new Date('2026-11-20T08:40:00Z'),
    nextDue: new Date('2026-11-20T12:00:00Z'),
    failures: 0,
    repairs: [],
    unreadable: 0,
    articles: 412,
    shares: { byline: 0.97, bio: 0.61, picture: 0.88, fullText: 1 },
    pagesUnread: 0,
  },
  {
    source: {
      id: 'wire',
      outlet: 'North Wire',
      feedUrl: 'https://wire.example/rss',
      siteUrl: 'https://wire.example/',
      carries: 'excerpt',
      republish: 'excerpt',
    },
    lastTry: new Date('2026-11-20T11:00:00Z'),
    lastSuccess: new Date('2026-11-17T05:00:00Z'),
    lastNewArticle: new Date('2026-11-17T04:10:00Z'),
    nextDue: new Date('2026-11-20T17:00:00Z'),
    failures: 14,
    failingSince: new Date('2026-11-17T05:30:00Z'),
    error: 'Cannot fetch "wire": HTTP 503',
    repairs: ['closed after the last whole item'],
    unreadable: 3,
    movedTo: 'https://www.wire.example/rss.xml',
    articles: 1204,
    shares: { byline: 0.12, bio: 0, picture: 0.33, fullText: 0.05 },
    pagesUnread: 40,
  },
  {
    source: {
      id: 'old-gazette',
      outlet: 'Old Gazette',
      feedUrl: 'https://gazette.example/feed',
      siteUrl: 'https://gazette.example/',
      carries: 'full',
      republish: 'excerpt',
    },
    lastTry: new Date('2026-10-02T00:00:00Z'),
    failures: 1,
    failingSince: new Date('2026-10-02T00:00:00Z'),
    error: 'Cannot fetch "old-gazette": HTTP 410',
    repairs: [],
    unreadable: 0,
    gone: true,
    articles: 0,
    shares: { byline: 0, bio: 0, picture: 0, fullText: 0 },
    pagesUnread: 0,
  },
]
