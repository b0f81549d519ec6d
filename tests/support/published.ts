import type { Article } from '../../src/model/article.ts'
import type { Author } from '../../src/model/author.ts'
import type { Newsroom } from '../../src/model/newsroom.ts'
import type { Site } from '../../src/model/site.ts'
import { compress } from '../../src/node/compress.ts'
import type { Ports } from '../../src/ports.ts'
import { type PublishSettings, publish } from '../../src/publish.ts'
import { createApp } from '../../src/serve/app.ts'
import { record } from './articles.ts'
import { FakeWeb } from './fake-web.ts'
import { aNewsroom, aSource, aWorld } from './newsroom.ts'

export { article, linkOf, record, signed, titles } from './articles.ts'

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
