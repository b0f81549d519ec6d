import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { escapeMarkup, excerptOf, feedLinkOf, guidOf, newestOf } from './markup.ts'
import { feedContentOf, pictureAddress } from './story.ts'

/** An outlet's feed as RSS 2.0, as a WordPress site or a newspaper writes it. */
export function writeRss(outlet: DemoOutlet, origin: string): string {
  return `<?xml version="1.0" encoding="${outlet.charset ?? 'UTF-8'}"?>
<rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>${escapeMarkup(outlet.outlet)}</title>
    <atom:link href="${origin}/${outlet.id}/${outlet.feedPath}" rel="self" type="application/rss+xml"/>
    <link>${origin}/${outlet.id}/</link>
    <description>${escapeMarkup(outlet.motto)}</description>
    <language>${outlet.language}</language>
    <copyright>${escapeMarkup(outlet.rights ?? '')}</copyright>
    <lastBuildDate>${newestOf(outlet).toUTCString()}</lastBuildDate>
${outlet.articles.map((article) => itemOf(article, outlet, origin)).join('\n')}
  </channel>
</rss>
`
}

function itemOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const creators = article.feedAuthors ?? article.by
  const full = outlet.carries === 'full'
  const lines = [
    `<title>${escapeMarkup(article.headline)}</title>`,
    `<link>${escapeMarkup(feedLinkOf(article, outlet, origin))}</link>`,
    ...creators.map((name) => `<dc:creator><![CDATA[${name}]]></dc:creator>`),
    `<pubDate>${new Date(article.published).toUTCString()}</pubDate>`,
    ...[article.section, ...article.tags].map((tag) => `<category><![CDATA[${tag}]]></category>`),
    `<guid isPermaLink="false">${guidOf(article, outlet)}</guid>`,
    `<description><![CDATA[${full ? (article.deck ?? excerptOf(article)) : excerptOf(article)}]]></description>`,
    ...(full
      ? [`<content:encoded><![CDATA[${feedContentOf(article, outlet, origin)}]]></content:encoded>`]
      : []),
    ...mediaOf(article, origin),
  ]
  return ['    <item>', ...lines.map((line) => `      ${line}`), '    </item>'].join('\n')
}

function mediaOf({ picture }: DemoArticle, origin: string): string[] {
  if (picture === undefined) return []
  const credit = picture.credit ? `<media:credit>${escapeMarkup(picture.credit)}</media:credit>` : ''
  return [
    `<media:content url="${pictureAddress(picture.file, origin)}" medium="image" type="image/svg+xml" width="1200" height="675">` +
      `<media:description type="plain">${escapeMarkup(picture.caption)}</media:description>${credit}</media:content>`,
  ]
}
