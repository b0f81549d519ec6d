import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What we have written to a folder: a list of its own, so that the next time what is gone is taken away, and nothing else. */
const LIST = '.dateline-files.json'

/** A folder that a site is written to: each file whole or not at all, only those that changed, and old ones of ours removed at the end. */
export class SiteFiles {
  readonly #folder: string
  readonly #before: ReadonlySet<string>
  readonly #now = new Set<string>()
  #changed = 0

  constructor(folder: string) {
    this.#folder = folder
    this.#before = new Set(readList(join(folder, LIST)))
  }

  /** Files written so far, and those among them that were not as they are now. */
  get counts(): { written: number; changed: number } {
    return { written: this.#now.size, changed: this.#changed }
  }

  /** Writes a document: a page as `index.html` in the folder of its path, all else as the file of its path. */
  write(document: { path: string; type: string; body: string | Uint8Array }): void {
    const name = fileOf(document)
    const file = join(this.#folder, name)
    this.#now.add(name)
    const bytes = Buffer.from(document.body as string)
    if (existsSync(file) && readFileSync(file).equals(bytes)) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.partial`, bytes)
    renameSync(`${file}.partial`, file)
    this.#changed++
  }

  /** Takes away what was written another time and not now; gives how many files that were. */
  end(): number {
    const old = [...this.#before].filter((name) => !this.#now.has(name) && isBelow(name))
    for (const name of old) rmSync(join(this.#folder, name), { force: true })
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, LIST), `${JSON.stringify([...this.#now].sort(), undefined, 1)}\n`)
    return old.length
  }
}

function fileOf({ path, type }: { path: string; type: string }): string {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent)
  const name = type.startsWith('text/html') ? join(...segments, 'index.html') : join(...segments)
  if (segments.some((segment) => segment === '..' || segment.includes('/')))
    throw new RangeError(`Cannot write "${path}": it leaves the folder`)
  return name
}

const isBelow = (name: string): boolean => !name.startsWith('/') && !name.split('/').includes('..')

function readList(file: string): string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}
