import type { Article } from '../../src/model/article.ts'
import type { Author } from '../../src/model/author.ts'
import type { Newsroom } from '../../src/model/newsroom.ts'
import type { Site } from '../../src/model/site.ts'
import { compress } from '../../src/node/compress.ts'
import type { Ports } from '../../src/ports.ts'
import { type PublishSettings, publish } from '../../src/publish.ts'
import { createApp } from '../../src/serve/app.ts'
import { FakeWeb } from './fake-web.ts'
import { aNewsroom, aSource, aWorld } from './newsroom.ts'

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

/** What a test may decide. */
export interface Decided {
  readonly newsroom?: Partial<Newsroom>
  readonly settings?: PublishSettings
  readonly site?: Partial<Site>
  readonly ports?: Partial<Ports>
  readonly interval?: number
}

/** A site of these articles, kept and published, and the ways to ask it. */
export async function aSite(articles: readonly Article[] = [], decided: Decided = {}) {
  const newsroom = aNewsroom([aSource('one'), aSource('two')], {
    topics: [{ id: 'nuclear', title: 'Nuclear weapons', words: {} }],
    ...decided.newsroom,
  })
  const world = aWorld(new FakeWeb(), newsroom)
  const ports: Ports = { ...world.ports, compress, ...decided.ports }
  const site: Site = { ...world.site, ...decided.site }
  const settings = { ...decided.settings, interval: decided.interval ?? 1800 }
  const app = createApp({ ports, newsroom, site, settings })
  const keep = async (some: readonly Article[], authors: readonly Author[] = []) => {
    const named = new Map(
      some.flatMap(({ byline }) => byline.credits.map(({ author, name }) => [author, record(name)] as const)),
    )
    for (const author of authors) named.set(author.id, author)
    await ports.store.keep({
      owner: 'test',
      articles: some.map((each) => ({ article: each, hash: JSON.stringify(each) })),
      authors: [...named.values()],
      sources: [],
    })
  }
  const publishNow = () => {
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    return publish(ports, newsroom, site, decided.settings ?? {})
  }
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    app.request(path, { method, headers })
  const text = async (path: string) => (await get(path)).text()
  await keep(articles)
  await publishNow()
  return { ...world, ports, newsroom, site, app, keep, publish: publishNow, get, text }
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
