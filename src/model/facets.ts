/** What articles are listed under. */
export type FacetKind = 'country' | 'topic' | 'source' | 'author'

/** One thing under which articles are listed: `['country', 'SY']`. */
export type Facet = readonly [kind: FacetKind, value: string]

/** The kinds in the order in which an address has them. */
const KINDS: readonly FacetKind[] = ['country', 'topic', 'source', 'author']

/** The folder of each kind's own feeds. */
export const FOLDERS: Readonly<Record<FacetKind, string>> = {
  country: 'countries',
  topic: 'topics',
  source: 'sources',
  author: 'authors',
}

/** Most facets in one combination. */
const MOST = 6

/** The kind that a word of an address means: `countries`, `country`, `outlet`. */
export function kindOf(word: string): FacetKind | undefined {
  if (word === 'outlet' || word === 'outlets') return 'source'
  return KINDS.find((kind) => word === kind || word === FOLDERS[kind])
}

/**
 * Facets in their one order, each once: by kind (country, topic, source, author), then by value. Country codes are upper
 * case, all other values lower. Absent where there is none, or more than an address may have.
 */
export function inOrder(facets: readonly Facet[]): readonly Facet[] | undefined {
  const cased = facets.map(
    ([kind, value]): Facet => [kind, kind === 'country' ? value.toUpperCase() : value.toLowerCase()],
  )
  const once = [...new Map(cased.map((facet) => [facet.join(' '), facet])).values()]
  if (once.length === 0 || once.length > MOST) return undefined
  return once.sort((a, b) => KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]) || (a[1] < b[1] ? -1 : 1))
}

/** The facets of an address in its one right spelling, `facetsPath` turned round; undefined for any other address. */
export function facetsAt(path: string): readonly Facet[] | undefined {
  const [folder = '', ...segments] = path.split('/').slice(1)
  const words = folder === 'mix' ? segments : [folder, ...segments]
  const facets = words.flatMap((word, at): Facet[] => {
    const kind = at % 2 === 0 ? kindOf(word) : undefined
    return kind ? [[kind, decodeURIComponent(words[at + 1] ?? '')]] : []
  })
  return facets.length > 0 && facetsPath(facets) === path ? facets : undefined
}

/** The address of the feed of these facets: `/countries/SY`, or of several `/mix/country/SY/author/jason-ditz`. */
export function facetsPath(facets: readonly Facet[]): string {
  const [first] = facets
  if (facets.length === 1 && first) return `/${FOLDERS[first[0]]}/${encodeURIComponent(first[1])}`
  return `/mix/${facets.map(([kind, value]) => `${kind}/${encodeURIComponent(value)}`).join('/')}`
}
