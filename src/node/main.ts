import type { Newsroom } from '../model/newsroom.ts'
import { VERSION } from '../version.ts'
import { help } from './help.ts'
import { plainLog } from './log.ts'
import { newsroomOfOpml } from './newsroom.ts'
import { type Options, readOptions, UsageError } from './options.ts'

/** What a command gets: the options, and the newsroom when it asks for it. */
export interface Call {
  readonly options: Options
  /** The files of `feeds/`, checked, or the OPML in their place. Throws where an entry is wrong. */
  newsroom(): Promise<Newsroom>
}

const COMMANDS: Readonly<Record<string, () => Promise<(call: Call) => Promise<void>>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  refresh: async () => (await import('./commands/refresh.ts')).refreshOnce,
  list: async () => (await import('./commands/list.ts')).list,
  publish: async () => (await import('./commands/publish.ts')).publishFiles,
  authors: async () => (await import('./commands/authors.ts')).authors,
  remove: async () => (await import('./commands/remove.ts')).remove,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/backup.ts')).restore,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  import: async () => (await import('./commands/import.ts')).importFile,
}

/** Runs one command line. Exit status: 0, 1 where a store or a configuration cannot be used, 2 for wrong usage. */
export async function main(args: readonly string[]): Promise<void> {
  let options: Options | undefined
  let unwritten: Error | undefined
  process.stdout.on('error', (cause) => {
    unwritten = cause
    if (!isUnheard(cause)) complain(`Cannot write to standard output: ${cause.message}`)
  })
  process.stderr.on('error', () => {})
  try {
    options = readOptions(args, process.env)
    await run(options)
  } catch (cause) {
    const error = cause as Error
    if (isUnheard(error) || error === unwritten) return
    process.stderr.write(`dateline: ${error.message}\n`)
    if (error instanceof UsageError) process.stderr.write('Try: dateline --help\n')
    else if (options?.verbose) plainLog({ verbose: true, quiet: false }).error('', { cause: error })
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}

/** Whoever read what we print has gone, as in `dateline list | head`: there is nobody to tell. */
const isUnheard = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE'

function complain(words: string): void {
  process.stderr.write(`dateline: ${words}\n`)
  process.exitCode = 1
}

async function run(options: Options): Promise<void> {
  if (options.version) return void process.stdout.write(`dateline ${VERSION}\n`)
  if (options.help || options.command === 'help') return void process.stdout.write(help())
  if (options.command === '') throw new UsageError('no command given')
  const load = COMMANDS[options.command]
  if (!load) throw new UsageError(`there is no command "${options.command}"`)
  const command = await load()
  await command({ options, newsroom: () => loadNewsroom(options) })
}

async function loadNewsroom(options: Options): Promise<Newsroom> {
  if (options.opml) return newsroomOfOpml(options.opml)
  const [{ newsroomOf }, { sources }, { authors }, { curated }, { picks }, { topics }] = await Promise.all([
    import('../newsroom.ts'),
    import('../../feeds/sources.ts'),
    import('../../feeds/authors.ts'),
    import('../../feeds/curated.ts'),
    import('../../feeds/picks.ts'),
    import('../../feeds/topics.ts'),
  ])
  return newsroomOf({ sources, authors, curated, picks, topics })
}
