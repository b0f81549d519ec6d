import { html } from 'hono/html'
import type { Entry } from '../../model/edition.ts'
import type { Site } from '../../model/site.ts'
import { authorPath, local, sourcePath } from '../addresses.ts'
import { oneLine } from '../clean.ts'
import type { Html } from '../page.ts'

/** "Maren Holt and Idris Vane / The Harbour Post": author and outlet, as they stand over a headline. */
export function creditLine(entry: Entry, site: Site): Html {
  const { article, authors } = entry
  const outlet = oneLine(article.source.outlet) ?? article.source.id
  const publisher = html`<a class="outlet" href="${local(sourcePath(article.source), site)}" itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><span itemprop="name">${outlet}</span></a>`
  const cards = new Map(authors.map((author) => [author.id, author]))
  const names = article.byline.credits.filter(
    ({ role, name }) => role === 'author' && oneLine(name) !== undefined,
  )
  if (names.length === 0) return publisher
  const people = names.map(({ name, author, kind }, index) => {
    const card = cards.get(author)
    const type = kind === 'organisation' ? 'Organization' : 'Person'
    const text = html`<span itemprop="name">${oneLine(name)}</span>`
    const person = card
      ? html`<span itemprop="author" itemscope itemtype="https://schema.org/${type}"><a rel="author" href="${local(authorPath(card), site)}" itemprop="url">${text}</a></span>`
      : html`<span itemprop="author" itemscope itemtype="https://schema.org/${type}">${text}</span>`
    return html`${index === 0 ? '' : index === names.length - 1 ? ' and ' : ', '}<bdi>${person}</bdi>`
  })
  return html`${people} <span class="slash">/</span> ${publisher}`
}
