import type { Article } from '../model/article.ts'

/** When an article counts as published: as its outlet dates it, but never later than we first met it. */
export function publishedOf(article: Pick<Article, 'datePublished' | 'firstSeen'>): Date {
  const { datePublished, firstSeen } = article
  return datePublished !== undefined && datePublished < firstSeen ? datePublished : firstSeen
}

/** Newest first, for `sort`; articles of one moment stand in the order of their ids, so that it never varies. */
export function newestFirst(a: Article, b: Article): number {
  return (
    publishedOf(b).getTime() - publishedOf(a).getTime() ||
    b.firstSeen.getTime() - a.firstSeen.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
