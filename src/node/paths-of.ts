import type { Newsroom } from '../model/newsroom.ts'
import type { Ports } from '../ports.ts'
import { articlePath } from '../render/addresses.ts'
import { FORMATS } from '../render/formats.ts'

/** Every published path, for a site of files: feeds, authors, countries, topics and outlets that have articles, and the articles. */
export async function pathsOf(ports: Ports, newsroom: Newsroom): Promise<string[]> {
  const { store } = ports
  const values = async (folder: string, kind: string) =>
    (await store.facetValues(kind)).map(({ value }) => `/${folder}/${encodeURIComponent(value)}`)
  const editions = [
    ...newsroom.curated.map(({ id }) => `/feeds/${id}`),
    ...(await values('authors', 'author')),
    ...(await values('countries', 'country')),
    ...(await values('topics', 'topic')),
    ...newsroom.sources.map(({ id }) => `/sources/${encodeURIComponent(id)}`),
  ]
  const articles: string[] = []
  const shown = new Set<string>()
  for await (const id of store.allIds()) {
    const path = articlePath({ id })
    if (!shown.has(path)) articles.push(path)
    shown.add(path)
  }
  return [
    '/',
    ...editions.flatMap((path) => [path, ...FORMATS.map(({ extension }) => path + extension)]),
    ...newsroom.curated.map(({ id }) => `/feeds/${id}/left-out`),
    ...[
      '/authors',
      '/countries',
      '/topics',
      '/sources',
      '/status',
      '/sources.opml',
      '/feeds.opml',
      '/style.css',
      '/icon.svg',
    ],
    ...articles,
  ]
}
