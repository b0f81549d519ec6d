import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an independent reader saw of one item; every value in a list, so that a forged second one would show. */
export interface SeenItem {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly link: readonly string[]
  readonly summary: readonly string[]
  readonly content: readonly string[]
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly names: readonly string[]
}

/** What Python feedparser saw. */
export interface SeenFeed {
  readonly bozo: string | null
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly titleType: string
    readonly link: string
    readonly summary: string
    readonly authors: readonly string[]
    readonly published: readonly number[]
  }[]
}

/** What the readers of `read-feeds.py` saw of one document; null where the reader is not installed. */
export interface Seen {
  readonly libxml?: readonly SeenItem[] | null
  readonly feedparser?: SeenFeed | null
  readonly faults?: readonly string[] | null
}

/** Python as Debian has it: its modules belong to it and to no other. */
const PYTHON = '/usr/bin/python3'

/** Whether a program answers. */
export function installed(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined
}

/** Whether Python has a module. */
export function hasModule(name: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0
}

/** Reads documents with libxml (through lxml), feedparser and html5lib, in one process. */
export function readAll(
  jobs: readonly { readonly format: string; readonly text: string }[],
): readonly Seen[] {
  const input = jobs.map((job) => `${JSON.stringify(job)}\n`).join('')
  const output = execFileSync(PYTHON, [join(import.meta.dirname, 'read-feeds.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen)
}

/** What a validator has to say of a document; '' when it is content. */
export function complaints(program: string, args: readonly string[], text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-render-'))
  try {
    const file = join(folder, 'document')
    writeFileSync(file, text)
    const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' })
    return status === 0 ? '' : stdout + stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}
