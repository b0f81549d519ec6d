import type { Author, CuratedAuthor } from '../model/author.ts'
import { foldName } from '../model/fold-name.ts'
import type { NameConflict } from '../model/report.ts'

/** The names of persons that stand for more than one record and that no editor has spoken about. */
export function nameConflicts(authors: readonly Author[], curated: readonly CuratedAuthor[]): NameConflict[] {
  const settled = new Set(curated.flatMap((author) => [author.name, ...(author.aliases ?? [])].map(foldName)))
  const byName = new Map<string, Author[]>()
  for (const author of authors) {
    if (author.kind !== 'person' || author.mergedInto !== undefined) continue
    const name = foldName(author.name)
    if (!settled.has(name)) byName.set(name, [...(byName.get(name) ?? []), author])
  }
  return [...byName.values()]
    .filter((records) => records.length > 1)
    .map((records) => ({ name: records[0]?.name ?? '', records: records.map(recordOf) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function recordOf(author: Author): NameConflict['records'][number] {
  const role = author.roles.find((each) => !each.past && !each.until)
  const position = [role?.title, role?.organisation].filter((each) => each !== undefined).join(', ')
  return { id: author.id, ...(position && { position }), publishedIn: author.publishedIn }
}
