import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'

/** Text for XML and HTML, elements and attributes alike. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Markup as the text it shows. */
export function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
}

/** The paragraphs of an article as HTML. */
export function paragraphs(article: DemoArticle): string[] {
  return article.text
    .trim()
    .split('\n\n')
    .map((each) => (each.startsWith('<') ? each : `<p>${each.replaceAll('\n', ' ')}</p>`))
}

/** What a feed that carries excerpts says of the article, plain. */
export function excerptOf(article: DemoArticle): string {
  return article.excerpt ?? withoutTags(paragraphs(article)[0] ?? '')
}

/** Address of the article's page. */
export function addressOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  return `${origin}${pathOf(article, outlet)}`
}

/** Path of the article's page: its outlet, its day, its slug. */
export function pathOf(article: DemoArticle, outlet: DemoOutlet): string {
  return `/${outlet.id}/${article.published.slice(0, 10).replaceAll('-', '/')}/${article.slug}`
}

/** The address as the outlet's feed gives it, with the query that it counts readers by. */
export function feedLinkOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  return addressOf(article, outlet, origin) + (outlet.tracking ? `?${outlet.tracking}` : '')
}

/** What the feed identifies an article by. */
export function guidOf(article: DemoArticle, outlet: DemoOutlet): string {
  return `tag:${outlet.id}.example,${article.published.slice(0, 10)}:${article.slug}`
}

/** When the outlet last published or changed something. */
export function newestOf(outlet: DemoOutlet): Date {
  return new Date(Math.max(...outlet.articles.map((each) => Date.parse(each.updated ?? each.published))))
}

/** The notes on an article's authors, in their order. */
export function notesOf(article: DemoArticle, outlet: DemoOutlet): { name: string; bio: string }[] {
  return article.by.flatMap((name) => {
    const bio = outlet.people[name]?.bio
    return bio ? [{ name, bio }] : []
  })
}

/** "By A, B and C", in the outlet's language. */
export function bylineOf(article: DemoArticle, outlet: DemoOutlet): string {
  return article.byline ?? `${outlet.words.by} ${joinNames(article.by, outlet.words.and)}`
}

/** "A, B and C". */
export function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}
