import type { DemoArticle, DemoOutlet } from '../demo-outlet.ts'
import { frameOf } from './frame.ts'
import { addressOf, bylineOf, escapeMarkup, excerptOf, feedLinkOf, notesOf, pathOf } from './markup.ts'
import { invitationOf, pictureAddress, storyOf, tailsOf } from './story.ts'

/** An article's page as a newspaper's site makes it: metadata for machines, and around the story all that is not story. */
export function writePage(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  return frameOf(outlet, origin, {
    title: `${article.headline} | ${outlet.outlet}`,
    head: headOf(article, outlet, origin),
    main: `<article class="story">
  <header class="story-header">
    <p class="section">${escapeMarkup(article.section)}</p>
    <h1 class="headline">${escapeMarkup(article.headline)}</h1>
    ${article.deck ? `<h2 class="deck">${escapeMarkup(article.deck)}</h2>` : ''}
    ${printedByline(article, outlet, origin)}
    <time class="published" datetime="${article.published}">${dayOf(article, outlet)}</time>
  </header>
  ${shareButtons(outlet)}
  <div class="story-body" itemprop="articleBody">
${storyOf(article, outlet, origin).join('\n')}
${(outlet.notes === 'tail' ? tailsOf(article, outlet) : []).join('\n')}
  </div>
${outlet.notes === 'box' ? authorBoxes(article, outlet, origin) : ''}
</article>
${[newsletterOf(outlet), relatedTo(article, outlet), commentsOf(outlet, origin)].join('\n')}`,
  })
}

function headOf(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const address = addressOf(article, outlet, origin)
  const description = escapeMarkup(article.deck ?? excerptOf(article))
  const metas = [
    ['property="og:type"', 'article'],
    ['property="og:site_name"', outlet.outlet],
    ['property="og:title"', article.headline],
    ['property="og:url"', address],
    ...(article.picture ? [['property="og:image"', pictureAddress(article.picture.file, origin)]] : []),
    ['property="article:published_time"', article.published],
    ...(article.updated ? [['property="article:modified_time"', article.updated]] : []),
    ['property="article:section"', article.section],
    ...article.by.map((name) => ['name="author"', name]),
  ]
  return [
    `<link rel="canonical" href="${address}">`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:description" content="${description}">`,
    ...metas.map(([name, content = '']) => `<meta ${name} content="${escapeMarkup(content)}">`),
    // "<" would end the script in an HTML page.
    `<script type="application/ld+json">${JSON.stringify(jsonLd(article, outlet, origin)).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n  ')
}

const TYPES = { news: 'NewsArticle', analysis: 'AnalysisNewsArticle', opinion: 'OpinionNewsArticle' } as const

function jsonLd(article: DemoArticle, outlet: DemoOutlet, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[article.kind ?? outlet.kind],
    headline: article.headline,
    description: article.deck,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    inLanguage: outlet.language,
    mainEntityOfPage: addressOf(article, outlet, origin),
    ...(article.picture && {
      image: {
        '@type': 'ImageObject',
        url: pictureAddress(article.picture.file, origin),
        caption: article.picture.caption,
      },
    }),
    ...(article.by.length > 0 && { author: article.by.map((name) => personOf(name, outlet, origin)) }),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.outlet, url: `${origin}/${outlet.id}/` },
    isAccessibleForFree: true,
  }
}

function personOf(name: string, outlet: DemoOutlet, origin: string): object {
  const person = outlet.people[name]
  if (person === undefined) return { '@type': 'Organization', name }
  return {
    '@type': 'Person',
    name,
    url: `${origin}/${outlet.id}/authors/${person.slug}`,
    jobTitle: person.title,
    ...(person.affiliation && { affiliation: { '@type': 'Organization', name: person.affiliation } }),
  }
}

/** The byline, each name linked to its author's page. */
function printedByline(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  if (article.by.length === 0 && article.byline === undefined) return ''
  const linked = article.by.reduce(
    (line, name) => {
      const person = outlet.people[name]
      const link = `<a rel="author" href="${origin}/${outlet.id}/authors/${person?.slug}">${escapeMarkup(name)}</a>`
      return person ? line.replace(escapeMarkup(name), link) : line
    },
    escapeMarkup(bylineOf(article, outlet)),
  )
  return `<p class="byline">${linked}</p>`
}

function dayOf(article: DemoArticle, outlet: DemoOutlet): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(outlet.language, options).format(new Date(article.published))} UTC`
}

function shareButtons({ words }: DemoOutlet): string {
  const buttons = words.buttons.map((name) => `<li><button type="button">${name}</button></li>`)
  return `<div class="share" aria-label="${words.share}"><span>${words.share}</span><ul>${buttons.join('')}</ul></div>`
}

function authorBoxes(article: DemoArticle, outlet: DemoOutlet, origin: string): string {
  const boxes = notesOf(article, outlet).map(
    ({ name, bio }) => `  <div class="author-bio">
    <h4><a rel="author" href="${origin}/${outlet.id}/authors/${outlet.people[name]?.slug}">${escapeMarkup(name)}</a></h4>
    <p>${escapeMarkup(bio)}</p>
  </div>`,
  )
  if (boxes.length === 0) return ''
  return `<aside class="author-box">\n  <h3>${outlet.words.about}</h3>\n${boxes.join('\n')}\n</aside>`
}

function newsletterOf({ newsletter }: DemoOutlet): string {
  return newsletter ? `<aside class="newsletter"><p>${escapeMarkup(newsletter)}</p></aside>` : ''
}

function relatedTo(article: DemoArticle, outlet: DemoOutlet): string {
  const others = outlet.articles.filter(({ slug }) => article.related?.includes(slug))
  if (others.length === 0) return ''
  const links = others.map(
    (each) => `<li><a href="${pathOf(each, outlet)}">${escapeMarkup(each.headline)}</a></li>`,
  )
  return `<nav class="related-links"><h3>${outlet.words.related}</h3><ul>${links.join('')}</ul></nav>`
}

function commentsOf(outlet: DemoOutlet, origin: string): string {
  const invitation = invitationOf(outlet, origin).join('\n')
  const comments = (outlet.comments ?? []).map(
    ({ by, text }) => `<li class="comment"><cite>${escapeMarkup(by)}</cite><p>${escapeMarkup(text)}</p></li>`,
  )
  return `<section id="comments" class="comments"><h3>${outlet.words.comments}</h3>${invitation}<ol>${comments.join('')}</ol></section>`
}

/** The outlet's front page: what its feed holds, and where the feed is. */
export function writeFrontPage(outlet: DemoOutlet, origin: string): string {
  const items = outlet.articles.map(
    (article) => `<li>
  <h2><a href="${feedLinkOf(article, outlet, origin)}">${escapeMarkup(article.headline)}</a></h2>
  <p>${escapeMarkup(article.deck ?? excerptOf(article))}</p>
  <p class="byline">${escapeMarkup(article.by.length > 0 ? bylineOf(article, outlet) : '')}</p>
</li>`,
  )
  return frameOf(outlet, origin, {
    title: outlet.outlet,
    main: `<p class="motto">${escapeMarkup(outlet.motto)}</p>\n<ul class="front">\n${items.join('\n')}\n</ul>`,
  })
}

/** The page of one of an outlet's authors. */
export function writeAuthorPage(name: string, outlet: DemoOutlet, origin: string): string {
  const person = outlet.people[name]
  const written = outlet.articles.filter(({ by }) => by.includes(name))
  const items = written.map(
    (each) => `<li><a href="${pathOf(each, outlet)}">${escapeMarkup(each.headline)}</a></li>`,
  )
  return frameOf(outlet, origin, {
    title: `${name} | ${outlet.outlet}`,
    main: `<h1>${escapeMarkup(name)}</h1>\n<p>${escapeMarkup(person?.bio ?? '')}</p>\n<ul>${items.join('')}</ul>`,
  })
}

/** The rules for comments, where an outlet has some. */
export function writePolicyPage(outlet: DemoOutlet, origin: string): string {
  const { policy = '', lines = [] } = outlet.invitation ?? {}
  return frameOf(outlet, origin, { title: policy, main: `<h1>${policy}</h1>\n<p>${lines[0]}</p>` })
}
