import type { Article } from '../../src/model/article.ts'
import type { Author } from '../../src/model/author.ts'

const START = Date.UTC(2026, 10, 20)

/** The n-th article of a test, an hour after the one before: by Ada Byron, about Syria, unless it says otherwise. */
export function article(n: number, more: Partial<Article> = {}): Article {
  const date = new Date(START + n * 3_600_000)
  return {
    id: `urn:test:${n}`,
    source: {
      id: 'one',
      outlet: 'Outlet one',
      feedUrl: 'https://one.example.org/feed',
      siteUrl: 'https://one.example.org/',
      republish: 'full',
      updated: date,
    },
    kind: 'news',
    language: 'en',
    url: `https://one.example.org/${n}`,
    headline: `Story ${n}`,
    byline: signed('Ada Byron'),
    articleBody: `<p>What happened in place ${n} is told here.</p>`,
    pictures: [],
    datePublished: date,
    firstSeen: date,
    countries: { leading: ['SY'], also: [] },
    categories: [],
    topics: [],
    provenance: {},
    ...more,
  }
}

/** A byline of these authors. */
export function signed(...names: readonly string[]): Article['byline'] {
  return {
    text: names.join(' and '),
    credits: names.map((name) => ({ role: 'author', name, kind: 'person', author: slug(name) })),
  }
}

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

/** A record of an author who has signed an article. */
export function record(name: string, more: Partial<Author> = {}): Author {
  return {
    id: slug(name),
    kind: 'person',
    name,
    aliases: [],
    notSameAs: [],
    roles: [],
    bios: [],
    pictures: [],
    curated: false,
    outlets: [],
    links: [],
    publishedIn: ['one'],
    ...more,
  }
}

/** The titles of an Atom feed's entries. */
export function titles(atom: string): string[] {
  return [...atom.matchAll(/<entry[\s\S]*?<title type="text">([^<]*)</g)].map((match) => match[1] ?? '')
}

/** The link of a relation in an Atom feed's head. */
export function linkOf(atom: string, rel: string): string | undefined {
  const [head = ''] = atom.split('<entry')
  return new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(head)?.[1]
}
