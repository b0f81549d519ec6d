import type { Article } from '../model/article.ts'
import type { Author, Seen } from '../model/author.ts'

/** What of an article is stored as JSON: all of it but its body, which has a column of its own. */
export function withoutBody(article: Article): Omit<Article, 'articleBody'> {
  return { ...article, articleBody: undefined } as Omit<Article, 'articleBody'>
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
  const stored = JSON.parse(json) as Author
  for (const each of stored.roles) revive(each)
  for (const each of stored.bios) revive(each)
  return stored
}

/** Dates are text in JSON. What was just parsed is nobody else's, so it may be changed where it stands. */
function revive({ seen }: { readonly seen?: Seen }): void {
  if (seen) Object.assign(seen, { first: new Date(seen.first), last: new Date(seen.last) })
}
