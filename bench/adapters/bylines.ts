import { findBios as find } from '../../src/enrich/bio.ts'
import { readByline } from '../../src/enrich/byline.ts'
import { toText } from '../../src/html/text.ts'
import { readPage } from '../../src/read-page.ts'

/** A byline string, read. */
export function parseByline(line: string) {
  return { authors: readByline(line) }
}

/** The bios in an article's HTML or text. */
export function findBios(html: string, context: { url: string; authors?: readonly string[] }) {
  const outlet = new URL(context.url).hostname.replace(/^www\./, '')
  return find(html, { outlet, ...(context.authors && { authors: context.authors }) }).bios.map((bio) => ({
    author: bio.author,
    text: bio.passage ?? bio.text,
    role: bio.roles.flatMap((role) => role.title ?? []),
    affiliation: bio.roles.flatMap((role) => (role.past || role.until ? [] : (role.organisation ?? []))),
    outlets: bio.outlets,
  }))
}

/** A page, or a feed item's HTML, read. */
export function extractArticle(html: string, url: string) {
  const article = readPage(html, { url })
  return {
    headline: article.headline,
    deck: article.deck,
    authors: article.credits,
    bodyText: toText(article.articleBody),
    bodyHtml: article.articleBody,
    date: article.datePublished,
    image: article.pictures[0]?.url,
    captions: article.pictures.flatMap((picture) => picture.caption ?? []),
    bios: article.bios.map((bio) => ({ ...bio, text: bio.passage ?? bio.text })),
  }
}
