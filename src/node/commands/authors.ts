import { nameConflicts } from '../../enrich/name-conflicts.ts'
import { SqlStore } from '../../store/sql-store.ts'
import type { Call } from '../main.ts'
import { openStore } from '../world.ts'

/** `authors`: the record of every author, one a line; with `--conflicts` the names that stand for more than one. */
export async function authors({ options, newsroom: load }: Call): Promise<void> {
  const newsroom = await load()
  const database = openStore(options.store)
  try {
    const all = await new SqlStore(database).allAuthors()
    const lines = options.conflicts
      ? conflictLines(nameConflicts(all, newsroom.authors), options.json)
      : all.map((author) => line(author, options.json))
    process.stdout.write(lines.map((each) => `${each}\n`).join(''))
    if (options.conflicts && lines.length === 0 && !options.json && !options.quiet)
      process.stdout.write('No name stands for more than one record\n')
  } finally {
    database.close()
  }
}

function conflictLines(conflicts: ReturnType<typeof nameConflicts>, json: boolean): string[] {
  if (json) return conflicts.map((conflict) => JSON.stringify(conflict))
  return conflicts.flatMap(({ name, records }) => [
    `${name}: ${records.length} records`,
    ...records.map(
      ({ id, position, publishedIn }) =>
        `  ${id}: ${position ?? 'no position known'}; in ${publishedIn.join(', ')}`,
    ),
  ])
}

function line(
  author: { id: string; name: string; publishedIn: readonly string[]; mergedInto?: string },
  json: boolean,
): string {
  if (json) return JSON.stringify(author)
  return `${author.id}\t${author.name}\t${author.mergedInto ? `→ ${author.mergedInto}` : author.publishedIn.join(', ')}`
}
