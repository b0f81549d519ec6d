import { learn, namesToLookUp, slugsToLookUp } from './enrich/registry.ts'
import type { Author, Sighting } from './model/author.ts'
import type { Newsroom } from './model/newsroom.ts'
import type { Ports } from './ports.ts'

/** Looks up the people whom some articles name, teaches their records, and gives the authors' ids of each article, in the order of its sightings. */
export async function learnAuthors(
  perArticle: readonly (readonly Sighting[])[],
  ports: Ports,
  newsroom: Newsroom,
): Promise<{ ids: readonly (readonly string[])[]; authors: readonly Author[] }> {
  const sightings = perArticle.flat()
  if (sightings.length === 0) return { ids: perArticle.map(() => []), authors: [] }
  const names = namesToLookUp(sightings, newsroom.authors)
  const known = await ports.store.authorsNamed(names, slugsToLookUp(sightings))
  const outlets = new Map(newsroom.sources.map((source) => [source.id, source.outlet]))
  const lesson = learn({ sightings, known, curated: newsroom.authors, outletName: (id) => outlets.get(id) })
  let taken = 0
  const ids = perArticle.map((mine) => {
    taken += mine.length
    return lesson.ids.slice(taken - mine.length, taken)
  })
  return { ids, authors: lesson.authors }
}
