import { html } from 'hono/html'
import type { AuthorCard } from '../../model/author.ts'
import type { Site } from '../../model/site.ts'
import { authorPath, local } from '../addresses.ts'
import { oneLine, pictureAddress, webAddress } from '../clean.ts'
import { positionOf } from '../content.ts'
import { readsRightToLeft } from '../direction.ts'
import { commaAfter, joinNames } from '../labels.ts'
import { type Html, NOTHING } from '../page.ts'

/** Who an author is, as the head of their page: name, position, portrait, bio and its origin, outlets written for. */
export function authorCard(author: AuthorCard, site: Site): Html {
  return html`<div class="author" itemprop="mainEntity" itemscope itemtype="https://schema.org/${author.kind === 'organisation' ? 'Organization' : 'Person'}">
${portrait(author)}
<p class="kicker">${author.kind === 'organisation' ? 'Organisation' : 'Author'}</p>
<h1 itemprop="name">${oneLine(author.name) ?? author.id}</h1>
${position(author)}
${bio(author)}
${alsoWritesFor(author)}
${links(author)}
<link itemprop="url" href="${local(authorPath(author), site)}">
</div>`
}

/** The same, short, for under an article; `property` is what the article calls the person: `author`, `translator`. */
export function authorNote(author: AuthorCard, property: string, site: Site): Html {
  const name = oneLine(author.name) ?? author.id
  return html`<div class="author note-card"${readsRightToLeft(name) ? html` dir="rtl"` : NOTHING} itemprop="${property}" itemscope itemtype="https://schema.org/${author.kind === 'organisation' ? 'Organization' : 'Person'}">
${portrait(author)}
<h3><a rel="author" href="${local(authorPath(author), site)}" itemprop="url"><span itemprop="name">${name}</span></a></h3>
${position(author)}
${bio(author)}
</div>`
}

function portrait({ picture, name }: AuthorCard): Html {
  const url = pictureAddress(picture)
  if (url === undefined) return NOTHING
  return html`<img class="portrait" src="${url}" alt="${oneLine(picture?.alt) ?? `Portrait of ${oneLine(name)}`}" width="96" height="96" loading="lazy" decoding="async" referrerpolicy="no-referrer" itemprop="image">`
}

function position(author: AuthorCard): Html {
  if (positionOf(author) === undefined) return NOTHING
  const { jobTitle, affiliation } = author
  return html`<p class="position">${jobTitle ? html`<span itemprop="jobTitle">${oneLine(jobTitle)}</span>` : NOTHING}${jobTitle && affiliation ? commaAfter(jobTitle) : ''}${
    affiliation
      ? html`<span itemprop="affiliation" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${oneLine(affiliation)}</span></span>`
      : NOTHING
  }</p>`
}

function bio({ bio, bioFrom }: AuthorCard): Html {
  const text = oneLine(bio)
  if (text === undefined) return NOTHING
  const from = oneLine(bioFrom)
  const direction = readsRightToLeft(text) ? html` dir="rtl"` : NOTHING
  return html`<p class="bio"${direction} itemprop="description">${text}</p>
${from ? html`<p class="from" dir="ltr">Bio ${from === 'the editor' ? 'by' : 'from'} <bdi>${from}</bdi></p>` : NOTHING}`
}

/** Outlets beside those we read; nothing where the bio names them all already. */
function alsoWritesFor({ outlets, bio }: AuthorCard): Html {
  const names = outlets.map((outlet) => oneLine(outlet)).filter((name) => name !== undefined)
  if (names.every((name) => bio?.includes(name))) return NOTHING
  return html`<p class="outlets">Has also written for ${joinNames(names)}.</p>`
}

function links({ links = [] }: AuthorCard): Html {
  const addresses = links.flatMap((link) => webAddress(link) ?? [])
  if (addresses.length === 0) return NOTHING
  return html`<p class="outlets">Elsewhere: ${addresses.map((address, index) => html`${index > 0 ? ', ' : ''}<a rel="nofollow" href="${address}" itemprop="sameAs">${new URL(address).host.replace(/^www\./, '')}</a>`)}</p>`
}
