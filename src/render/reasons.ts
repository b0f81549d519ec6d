import { html } from 'hono/html'
import type { Reason } from '../model/edition.ts'
import { facetsPath } from '../model/facets.ts'
import type { Site } from '../model/site.ts'
import { local } from './addresses.ts'
import { oneLine } from './clean.ts'
import { type Html, NOTHING } from './page.ts'

/** Reasons in one sentence's parts, "is mainly about Iran; is among the newest 12 from Meridian Wire", each with its place in the data. */
export function reasonsHtml(reasons: readonly Reason[], site: Site): Html {
  return html`${reasons.map((reason, index) => html`${index > 0 ? '; ' : ''}${says(reason, site)}${place(reason)}`)}`
}

/** The words, with what has a page of its own linked. */
function says({ says, names = [] }: Reason, site: Site): Html {
  const text = oneLine(says) ?? ''
  const parts: Html[] = []
  let from = 0
  for (const { name, facet } of names) {
    const called = oneLine(name)
    const at = called === undefined ? -1 : text.indexOf(called, from)
    if (called === undefined || at < 0) continue
    const link = html`<bdi><a href="${local(facetsPath([facet]), site)}">${called}</a></bdi>`
    parts.push(html`${text.slice(from, at)}${link}`)
    from = at + called.length
  }
  return html`${parts}${text.slice(from)}`
}

/** Where it is decided; what stands under an address of ours is decided by that address. */
function place({ at }: Reason): Html {
  const text = oneLine(at)
  return text === undefined || text.startsWith('/') ? NOTHING : html` <code>${text}</code>`
}
