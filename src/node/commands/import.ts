import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Source } from '../../model/source.ts'
import { parseOpml } from '../../parse/opml.ts'
import { SOURCES_FILE } from '../feeds-file.ts'
import { type Imported, importSubscriptions, withEntries } from '../import-opml.ts'
import type { Call } from '../main.ts'
import { UsageError } from '../options.ts'

/** `import FILE.opml`: adds an OPML's subscriptions to `feeds/sources.ts`, those that are not there yet, and tells what it did with each. */
export async function importFile({ options }: Call): Promise<void> {
  const [file] = options.operands
  if (!file) throw new UsageError('import takes the FILE.opml to read')
  const subscriptions = parseOpml(read(file))
  const imported = importSubscriptions(subscriptions, await sourcesIn(SOURCES_FILE))
  const added = imported.flatMap(({ source }) => source ?? [])
  if (added.length > 0) await write(added, `From ${basename(file)}`)
  report(imported, options)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (cause as Error).message
    throw new Error(`Cannot import "${file}": ${why}`, { cause })
  }
}

/** The file as Node reads it now, not as it was bundled. */
async function sourcesIn(file: URL): Promise<readonly Source[]> {
  const { sources } = (await import(`${file.href}?read=${Date.now()}`)) as { sources: readonly Source[] }
  return sources
}

/** Writes the new list beside the old one, reads it back, and only then puts it in its place. */
async function write(added: readonly Source[], heading: string): Promise<void> {
  const partial = new URL('sources.partial.ts', SOURCES_FILE)
  try {
    const before = await sourcesIn(SOURCES_FILE)
    writeFileSync(partial, withEntries(readFileSync(SOURCES_FILE, 'utf8'), added, heading))
    const after = await sourcesIn(partial)
    if (JSON.stringify(after) !== JSON.stringify([...before, ...added]))
      throw new Error('it does not read as it should')
    renameSync(partial, SOURCES_FILE)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw new Error(`Cannot add to feeds/sources.ts: ${(cause as Error).message}`, { cause })
  }
}

function report(imported: readonly Imported[], { json, quiet }: { json: boolean; quiet: boolean }): void {
  const count = (outcome: Imported['outcome']) => imported.filter((each) => each.outcome === outcome).length
  const summary = { added: count('added'), known: count('known'), refused: count('refused') }
  const lines = json
    ? [...imported.map(forMachines), { summary }].map((each) => JSON.stringify(each))
    : quiet
      ? []
      : [
          ...imported.flatMap(inWords),
          `${summary.added} added, ${summary.known} already there, ${summary.refused} refused`,
        ]
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

const forMachines = ({ source, ...each }: Imported): object => ({ ...each, ...(source && { id: source.id }) })

function inWords({ feedUrl, outcome, source, cause }: Imported): string[] {
  if (source) return [`added ${source.id}: ${source.outlet}, ${feedUrl}`]
  return outcome === 'refused' ? [`refused ${feedUrl}: ${cause}`] : []
}
