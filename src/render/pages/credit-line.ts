import { html } from 'hono/html'
import type { Entry } from '../../model/edition.ts'
import type { Site } from '../../model/site.ts'
import { authorPath, local, sourcePath } from '../addresses.ts'
import { oneLine } from '../clean.ts'
import { readsRightToLeft } from '../direction.ts'
import { signingRole } from '../item.ts'
import { type Html, NOTHING } from '../page.ts'

/** "Maren Holt and Idris Vane / The Harbour Post": author and outlet, as they stand over a headline, in the direction in which the first of them reads. */
export function creditLine(entry: Entry, site: Site): Html {
  const { source } = entry.article
  const outlet = oneLine(source.outlet) ?? source.id
  const people = authorsOf(entry, site)
  const publisher = html`<bdi><a class="outlet" href="${local(sourcePath(source), site)}" itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><span itemprop="name">${outlet}</span></a></bdi>`
  const direction = readsRightToLeft(people[0]?.name ?? outlet) ? 'rtl' : 'ltr'
  return html`<p class="credit" dir="${direction}">${people.map(({ link }, index) => html`${index === 0 ? '' : index === people.length - 1 ? ' and ' : ', '}<bdi>${link}</bdi>`)}${people.length > 0 ? html` <span class="slash">/</span> ` : NOTHING}${publisher}</p>`
}

function authorsOf({ article, authors }: Entry, site: Site): readonly { name: string; link: Html }[] {
  const cards = new Map(authors.map((author) => [author.id, author]))
  const signing = signingRole(article.byline.credits)
  return article.byline.credits.flatMap(({ role, name: printed, author, kind }) => {
    const name = oneLine(printed)
    if (role !== signing || name === undefined) return []
    const card = cards.get(author)
    const type = kind === 'organisation' ? 'Organization' : 'Person'
    const text = html`<span itemprop="name">${name}</span>`
    const linked = card
      ? html`<a rel="author" href="${local(authorPath(card), site)}" itemprop="url">${text}</a>`
      : text
    return [
      {
        name,
        link: html`<span itemprop="author" itemscope itemtype="https://schema.org/${type}">${linked}</span>`,
      },
    ]
  })
}
