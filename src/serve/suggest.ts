import type { Newsroom } from '../model/newsroom.ts'
import type { Ports } from '../ports.ts'

/** Published paths that look like the one asked for, at most five, the most alike first. */
export async function suggest(path: string, { ports, newsroom }: { ports: Ports; newsroom: Newsroom }): Promise<{ path: string; title: string }[]> {
  const [, folder = '', name = ''] = path.split('/')
  const wanted = bare(name)
  if (wanted === '') return []
  const known = await names(folder, { ports, newsroom })
  return known
    .map((value) => ({ value, distance: distance(wanted, bare(value)) }))
    .filter((each) => each.distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.value < b.value ? -1 : 1))
    .slice(0, 5)
    .map(({ value }) => ({ path: `/${folder}/${encodeURIComponent(value)}`, title: `/${folder}/${value}` }))
}

async function names(folder: string, { ports, newsroom }: { ports: Ports; newsroom: Newsroom }): Promise<string[]> {
  if (folder === 'feeds') return newsroom.curated.map(({ id }) => id)
  if (folder === 'sources') return newsroom.sources.map(({ id }) => id)
  if (folder === 'topics') return newsroom.topics.map(({ id }) => id)
  const kind = { authors: 'author', countries: 'country' }[folder]
  return kind ? (await ports.store.facetValues(kind)).map(({ value }) => value) : []
}

const bare = (name: string): string => name.replace(/\.\w+$/, '').toLowerCase().slice(0, 60)

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
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
