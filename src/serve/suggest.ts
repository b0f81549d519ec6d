import { type Facet, type FacetKind, facetsPath } from '../model/facets.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Ports } from '../ports.ts'
import { COUNTRY_NAMES } from '../render/country-names.ts'
import { type Asked, readPath } from './read-path.ts'

/** A path that may have been meant. */
export interface Suggestion {
  readonly path: string
  readonly title: string
}

interface World {
  readonly ports: Ports
  readonly newsroom: Newsroom
}

/** A name of ours, and the ways in which it may be written. */
interface Name {
  readonly value: string
  readonly spellings: readonly string[]
}

const MOST = 5

/** Published paths that look like the one asked for, at most five, the most alike first. */
export async function suggest(path: string, world: World): Promise<Suggestion[]> {
  const asked = readPath(path)
  if (!asked) return []
  return asked.of.kind === 'curated' ? suggestFeeds(asked.of.feed, world) : suggestFacets(asked, world)
}

function suggestFeeds(wanted: string, { newsroom }: World): Suggestion[] {
  const names = newsroom.curated.map(({ id, title }) => ({ value: id, spellings: [id, title] }))
  return alike(wanted, names)
    .slice(0, MOST)
    .map((id) => ({
      path: `/feeds/${id}`,
      title: newsroom.curated.find((feed) => feed.id === id)?.title ?? id,
    }))
}

/** Of a combination each part that is unknown is taken for the most alike; the rest stays. */
async function suggestFacets({ of }: Asked, world: World): Promise<Suggestion[]> {
  if (of.kind !== 'facets') return []
  const [first, ...others] = of.facets
  if (first && others.length === 0) {
    const values = await alikeOf(first, world)
    return Promise.all(values.slice(0, MOST).map((value) => suggestion([[first[0], value]], world)))
  }
  const meant: Facet[] = []
  for (const facet of of.facets) {
    const [value] = await alikeOf(facet, world)
    if (value !== undefined) meant.push([facet[0], value])
  }
  return meant.length === of.facets.length ? [await suggestion(meant, world)] : []
}

async function suggestion(facets: readonly Facet[], world: World): Promise<Suggestion> {
  const titles = await Promise.all(facets.map((facet) => titleOf(facet, world)))
  return { path: facetsPath(facets), title: titles.join(' × ') }
}

async function titleOf([kind, value]: Facet, { ports, newsroom }: World): Promise<string> {
  if (kind === 'country') return COUNTRY_NAMES.get(value) ?? value
  if (kind === 'topic') return newsroom.topics.find(({ id }) => id === value)?.title ?? value
  if (kind === 'source') return newsroom.sources.find(({ id }) => id === value)?.outlet ?? value
  const byHand = newsroom.authors.find(({ id }) => id === value)
  return (byHand ?? (await ports.store.authors([value]))[0])?.name ?? value
}

async function alikeOf([kind, value]: Facet, world: World): Promise<string[]> {
  return alike(value, await namesOf(kind, value, world))
}

async function namesOf(kind: FacetKind, wanted: string, { ports, newsroom }: World): Promise<Name[]> {
  if (kind === 'country')
    return [...COUNTRY_NAMES].map(([value, name]) => ({ value, spellings: [value, name] }))
  if (kind === 'topic') return newsroom.topics.map(({ id, title }) => ({ value: id, spellings: [id, title] }))
  if (kind === 'source')
    return newsroom.sources.map(({ id, outlet }) => ({ value: id, spellings: [id, outlet] }))
  const ids = [...newsroom.authors.map(({ id }) => id), ...(await ports.store.authorIds(wanted.slice(0, 2)))]
  return [...new Set(ids)].map((value) => ({ value, spellings: [value] }))
}

/** The names that are written nearly so, the nearest first; longer ones may differ more. */
function alike(wanted: string, names: readonly Name[]): string[] {
  const bare = plain(wanted)
  const most = bare.length < 3 ? 0 : Math.floor(bare.length / 3)
  return names
    .map(({ value, spellings }) => ({
      value,
      far: Math.min(...spellings.map((spelling) => distance(bare, plain(spelling), most))),
    }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value)
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
    .slice(0, 60)

/** How many letters must be put in, taken out or changed (Levenshtein); where lengths tell that it is more than `most`, more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
