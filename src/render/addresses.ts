import { articleKey } from '../model/article-key.ts'
import type { AuthorCard } from '../model/author.ts'
import type { Site } from '../model/site.ts'

/** Path of an article's record. */
export function articlePath(article: { readonly id: string }): string {
  return `/articles/${articleKey(article.id)}`
}

/** Path of an author's page. */
export function authorPath(author: Pick<AuthorCard, 'id'>): string {
  return `/authors/${segment(author.id)}`
}

/** Path of an outlet's page. */
export function sourcePath(source: { readonly id: string }): string {
  return `/sources/${segment(source.id)}`
}

/** Path of a country's page; `code` is ISO 3166-1 alpha-2. */
export function countryPath(code: string): string {
  return `/countries/${segment(code)}`
}

/** Path of a topic's page. */
export function topicPath(topic: string): string {
  return `/topics/${segment(topic)}`
}

/** One segment of a path. A half of a character, which no address can hold, becomes U+FFFD. */
const segment = (text: string): string => encodeURIComponent(text.toWellFormed())

/** The published address of a path of ours. */
export function absolute(path: string, site: Pick<Site, 'publicUrl'>): string {
  return site.publicUrl + path
}

/** The path as a page of ours links it: below the public address's own path, where it has one. */
export function local(path: string, site: Pick<Site, 'publicUrl'>): string {
  const start = site.publicUrl.indexOf('/', site.publicUrl.indexOf('//') + 2)
  return start === -1 ? path : site.publicUrl.slice(start) + path
}

/** Path of a feed in the format of that extension: before the query, where its address has one. */
export function inFormat(path: string, extension: string): string {
  const query = path.indexOf('?')
  return query === -1 ? path + extension : path.slice(0, query) + extension + path.slice(query)
}
