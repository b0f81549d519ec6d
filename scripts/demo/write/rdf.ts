import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { escapeMarkup, excerptOf, feedLinkOf, guidOf, newestOf } from './markup.ts'
import { feedContentOf } from './story.ts'

/** An outlet's feed as RSS 1.0 (RDF) with Dublin Core: the items stand beside the channel. */
export function writeRdf(outlet: DemoOutlet, origin: string): string {
  const guids = outlet.articles.map((each) => `        <rdf:li rdf:resource="${guidOf(each, outlet)}"/>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel rdf:about="${origin}/${outlet.id}/${outlet.feedPath}">
    <title>${escapeMarkup(outlet.outlet)}</title>
    <link>${origin}/${outlet.id}/</link>
    <description>${escapeMarkup(outlet.motto)}</description>
    <dc:language>${outlet.language}</dc:language>
    <dc:rights>${escapeMarkup(outlet.rights ?? '')}</dc:rights>
    <dc:date>${newestOf(outlet).toISOString()}</dc:date>
    <items>
      <rdf:Seq>
${guids.join('\n')}
      </rdf:Seq>
    </items>
  </channel>
${outlet.articles.map((article) => itemOf(article, outlet, origin)).join('\n')}
</rdf:RDF>
`
}

function itemOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const lines = [
    `<title>${escapeMarkup(article.headline)}</title>`,
    `<link>${escapeMarkup(feedLinkOf(article, outlet, origin))}</link>`,
    `<description>${escapeMarkup(article.deck ?? excerptOf(article))}</description>`,
    ...(article.feedAuthors ?? article.by).map((name) => `<dc:creator>${escapeMarkup(name)}</dc:creator>`),
    `<dc:date>${article.published}</dc:date>`,
    ...[article.section, ...article.tags].map((tag) => `<dc:subject>${escapeMarkup(tag)}</dc:subject>`),
    `<content:encoded>${escapeMarkup(feedContentOf(article, outlet, origin))}</content:encoded>`,
  ]
  const about = `  <item rdf:about="${guidOf(article, outlet)}">`
  return [about, ...lines.map((line) => `    ${line}`), '  </item>'].join('\n')
}
