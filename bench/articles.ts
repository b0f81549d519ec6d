import { storySignature } from '../src/curate/story-signature.ts'
import type { Article } from '../src/model/article.ts'
import type { Author } from '../src/model/author.ts'
import type { Source } from '../src/model/source.ts'
import type { KeptArticle } from '../src/store/store.ts'
import { random } from './world.ts'

/** Outlets of the bench, as many as we ship. */
export const sources: Source[] = Array.from({ length: 45 }, (_, i) => ({
  id: `outlet-${i}`,
  outlet: `Outlet ${i}`,
  feedUrl: `https://outlet-${i}.example.org/feed`,
  siteUrl: `https://outlet-${i}.example.org/`,
  kind: i % 3 === 0 ? 'analysis' : 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
}))

/** When the first article was written; each is four minutes after the one before. */
export const START = Date.UTC(2026, 0, 1)
const EVERY = 240_000

/** The moment after so many articles. */
export function after(articles: number): Date {
  return new Date(START + articles * EVERY)
}

/** Articles from a number on, the same for the same seed, ready to be kept: about 2.5 KB of text each, 900 authors. */
export function articlesOf(ask: { from: number; count: number; seed: number }): KeptArticle[] {
  return Array.from({ length: ask.count }, (_, i) => articleOf(ask.from + i, ask.seed))
}

/** The records of all who sign them. */
export function authors(): Author[] {
  const seen = { first: new Date(START), last: new Date(START), times: 3 }
  return Array.from({ length: AUTHORS }, (_, n) => ({
    id: `person-${n}`,
    kind: 'person',
    name: `Person ${n}`,
    aliases: [],
    notSameAs: [],
    curated: false,
    pictures: [],
    links: [],
    roles: [
      { title: 'Senior Fellow', organisation: 'Institute for Border Studies', outlet: 'outlet-1', seen },
    ],
    bios: [
      {
        text: `Person ${n} is a senior fellow at the Institute for Border Studies.`,
        outlet: 'outlet-1',
        seen,
      },
    ],
    outlets: ['The Post', 'The Times'],
    publishedIn: ['outlet-1'],
  }))
}

const AUTHORS = 900
const CODES = [
  'SY',
  'IR',
  'IL',
  'UA',
  'RU',
  'CN',
  'US',
  'FR',
  'DE',
  'GB',
  'IN',
  'PK',
  'EG',
  'TR',
  'JP',
  'KR',
  'VE',
  'CU',
  'SD',
  'ET',
]
const SYLLABLES = [
  'ba',
  'ren',
  'tol',
  'mi',
  'sa',
  'kor',
  'ven',
  'du',
  'lis',
  'ga',
  'pren',
  'tu',
  'ral',
  'no',
  'shi',
  'mar',
  'del',
  'fo',
  'qui',
  'zan',
]
const COMMON = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'that',
  'for',
  'on',
  'with',
  'as',
  'was',
  'by',
  'after',
  'its',
  'from',
  'said',
  'minister',
  'talks',
  'government',
]

/** A word: common ones often, of the rare ones each now and then, as in real text (Zipf). */
function word(chance: () => number): string {
  if (chance() < 0.45) return COMMON[Math.floor(chance() * COMMON.length)] as string
  const rank = Math.floor(6000 ** chance())
  return Array.from({ length: 2 + (rank % 2) }, (_, i) => SYLLABLES[Math.floor(rank / 20 ** i) % 20]).join('')
}

function sentence(chance: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(chance() * 12) }, () => word(chance)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function articleOf(n: number, seed: number): KeptArticle {
  const chance = random(seed * 7919 + n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const { id, outlet, feedUrl, siteUrl, republish, kind } = pick(sources)
  const author = Math.floor(chance() * AUTHORS)
  const date = after(n)
  const article: Article = {
    id: `https://${id}.example.org/?p=${n}`,
    source: { id, outlet, feedUrl, siteUrl, republish, updated: date },
    kind,
    language: 'en',
    url: `https://${id}.example.org/${n}`,
    headline: `${sentence(chance).slice(0, 70)} (${n})`,
    byline: {
      text: `Person ${author}`,
      credits: [{ role: 'author', name: `Person ${author}`, kind: 'person', author: `person-${author}` }],
    },
    articleBody: Array.from(
      { length: 6 },
      () => `<p>${sentence(chance)} ${sentence(chance)} ${sentence(chance)}</p>`,
    ).join(''),
    pictures: [
      { url: `https://img.example.org/${n}.jpg`, caption: sentence(chance), width: 1024, height: 683 },
    ],
    datePublished: date,
    firstSeen: date,
    countries: { leading: [pick(CODES)], also: [pick(CODES)] },
    categories: [{ term: 'World' }],
    topics: [],
    provenance: {
      headline: { from: 'feed', at: 'title', confidence: 1 },
      byline: { from: 'feed', at: 'dc:creator', confidence: 0.9 },
    },
  }
  return { article, hash: `h${n}`, story: storySignature(article) }
}
