import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { excerptOf, feedLinkOf, guidOf } from './markup.ts'
import { feedContentOf, pictureAddress } from './story.ts'

/** An outlet's feed as JSON Feed 1.1. */
export function writeJsonFeed(outlet: DemoOutlet, origin: string): string {
  const home = `${origin}/${outlet.id}/`
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.outlet,
    home_page_url: home,
    feed_url: `${home}${outlet.feedPath}`,
    description: outlet.motto,
    language: outlet.language,
    items: outlet.articles.map((article) => itemOf(article, outlet, origin)),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function itemOf(article: DemoArticle, outlet: DemoOutlet, origin: string): object {
  return {
    id: guidOf(article, outlet),
    url: feedLinkOf(article, outlet, origin),
    title: article.headline,
    summary: article.deck ?? excerptOf(article),
    content_html: feedContentOf(article, outlet, origin),
    image: article.picture && pictureAddress(article.picture.file, origin),
    date_published: article.published,
    date_modified: article.updated,
    authors: (article.feedAuthors ?? article.by).map((name) => authorOf(name, outlet, origin)),
    tags: [article.section, ...article.tags],
  }
}

function authorOf(name: string, outlet: DemoOutlet, origin: string): object {
  const person = outlet.people[name]
  return person ? { name, url: `${origin}/${outlet.id}/authors/${person.slug}` } : { name }
}
