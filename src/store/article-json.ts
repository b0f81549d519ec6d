import type { Article } from '../model/article.ts'
import type { Author } from '../model/author.ts'

/** The text an article is stored as: all of it but its body, which has a column of its own. */
export function articleToJson(article: Article): string {
  return JSON.stringify({ ...article, articleBody: undefined })
}

/** The article that was stored. */
export function articleFromJson(json: string, body: string): Article {
  const stored = JSON.parse(json)
  return {
    ...stored,
    articleBody: body,
    source: { ...stored.source, updated: new Date(stored.source.updated) },
    firstSeen: new Date(stored.firstSeen),
    ...(stored.datePublished && { datePublished: new Date(stored.datePublished) }),
    ...(stored.dateModified && { dateModified: new Date(stored.dateModified) }),
  }
}

/** The author's record that was stored. */
export function authorFromJson(json: string): Author {
  return JSON.parse(json, (key, value) =>
    (key === 'first' || key === 'last') && typeof value === 'string' ? new Date(value) : value,
  )
}
