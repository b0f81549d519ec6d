import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { escapeMarkup, excerptOf, feedLinkOf, guidOf, newestOf } from './markup.ts'
import { feedContentOf } from './story.ts'

/** An outlet's feed as Atom 1.0: an `author` a person, with the address of their page. */
export function writeAtom(outlet: DemoOutlet, origin: string): string {
  const home = `${origin}/${outlet.id}/`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
  <id>tag:${outlet.id}.example,2026:feed</id>
  <title>${escapeMarkup(outlet.outlet)}</title>
  <subtitle>${escapeMarkup(outlet.motto)}</subtitle>
  <updated>${newestOf(outlet).toISOString()}</updated>
  <rights>${escapeMarkup(outlet.rights ?? '')}</rights>
  <link rel="alternate" type="text/html" href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${home}${outlet.feedPath}"/>
${outlet.articles.map((article) => entryOf(article, outlet, origin)).join('\n')}
</feed>
`
}

function entryOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const content = feedContentOf(article, outlet, origin)
  const lines = [
    `<id>${guidOf(article, outlet)}</id>`,
    `<title type="text">${escapeMarkup(article.headline)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(feedLinkOf(article, outlet, origin))}"/>`,
    `<published>${article.published}</published>`,
    `<updated>${article.updated ?? article.published}</updated>`,
    ...(article.feedAuthors ?? article.by).map((name) => personOf('author', name, outlet, origin)),
    ...(article.contributors ?? []).map((name) => personOf('contributor', name, outlet, origin)),
    ...[article.section, ...article.tags].map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
    `<summary type="text">${escapeMarkup(article.deck ?? excerptOf(article))}</summary>`,
    `<content type="html" xml:base="${origin}/${outlet.id}/">${escapeMarkup(content)}</content>`,
  ]
  return ['  <entry>', ...lines.map((line) => `    ${line}`), '  </entry>'].join('\n')
}

function personOf(element: string, name: string, outlet: DemoOutlet, origin: string): string {
  const person = outlet.people[name]
  const uri = person ? `<uri>${origin}/${outlet.id}/authors/${person.slug}</uri>` : ''
  return `<${element}><name>${escapeMarkup(name)}</name>${uri}</${element}>`
}
