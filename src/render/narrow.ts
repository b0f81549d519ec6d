import { html } from 'hono/html'
import type { Edition, Entry } from '../model/edition.ts'
import { type Facet, type FacetKind, facetsAt, facetsPath, inOrder } from '../model/facets.ts'
import type { Site } from '../model/site.ts'
import { local } from './addresses.ts'
import { oneLine } from './clean.ts'
import { countryName, topicName } from './labels.ts'
import { type Html, NOTHING } from './page.ts'

/** At most so many of a kind, and each with at least so many articles. */
const OF_A_KIND = 3
const LEAST = 2

/** Combinations of this feed with what its articles are under too: "Syria × Jason Ditz". Nothing where combinations are not served. */
export function narrowBox(edition: Edition, site: Site): Html {
  const here = facetsAt(edition.feed.path)
  if (!here || site.search === undefined) return NOTHING
  const links = KINDS.flatMap((kind) => often(edition.entries, kind, here)).flatMap(({ facet, name }) => {
    const facets = inOrder([...here, facet])
    return facets ? [{ path: facetsPath(facets), name }] : []
  })
  if (links.length === 0) return NOTHING
  return html`<section aria-labelledby="narrow-title"><h2 id="narrow-title">Narrow down</h2><ul class="feeds">
${links.map(
  ({
    path,
    name,
  }) => html`<li><a href="${local(path, site)}">${oneLine(edition.feed.title)} × ${name}</a></li>
`,
)}</ul></section>`
}

const KINDS: readonly FacetKind[] = ['country', 'topic', 'source', 'author']

/** What of a kind stands on most entries, but not on all, and is not asked for already. */
function often(
  entries: readonly Entry[],
  kind: FacetKind,
  here: readonly Facet[],
): { facet: Facet; name: string }[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const entry of entries) {
    for (const [value, name] of valuesOf(entry, kind))
      counts.set(value, { name, count: (counts.get(value)?.count ?? 0) + 1 })
  }
  return [...counts]
    .filter(([value, { count }]) => count >= LEAST && count < entries.length && !isHere(here, kind, value))
    .sort(([a, { count }], [b, { count: other }]) => other - count || (a < b ? -1 : 1))
    .slice(0, OF_A_KIND)
    .map(([value, { name }]) => ({ facet: [kind, value], name }))
}

const isHere = (here: readonly Facet[], kind: FacetKind, value: string): boolean =>
  here.some(([other, its]) => other === kind && its === value)

function valuesOf(
  { article, authors }: Entry,
  kind: FacetKind,
): readonly (readonly [value: string, name: string])[] {
  if (kind === 'country') return article.countries.leading.map((code) => [code, countryName(code)])
  if (kind === 'topic') return article.topics.map((topic) => [topic, topicName(topic)])
  if (kind === 'author') return authors.map(({ id, name }) => [id, oneLine(name) ?? id])
  return [[article.source.id, oneLine(article.source.outlet) ?? article.source.id]]
}
