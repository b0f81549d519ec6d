import { parseArgs } from 'node:util'

/** What a command line and its environment ask for. */
export interface Options {
  readonly command: string
  readonly operands: readonly string[]
  readonly store: string
  readonly opml?: string
  readonly host: string
  readonly port: number
  readonly publicUrl: string
  readonly minInterval: number
  readonly moveAfter: number
  readonly allowPrivate: string
  readonly limit?: number
  readonly contact: string
  readonly out?: string
  readonly relay?: string
  readonly hub?: string
  readonly retention: number
  readonly conflicts: boolean
  readonly json: boolean
  readonly verbose: boolean
  readonly quiet: boolean
  readonly help: boolean
  readonly version: boolean
}

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {}

/** The options with a value: name, environment variable, what stands for the value in the help, default, meaning. */
export const VALUES = [
  ['store', 'DATELINE_STORE', 'FILE', 'var/dateline.db', 'the SQLite file'],
  [
    'opml',
    'DATELINE_OPML',
    'FILE',
    '',
    'take the sources from this OPML in place of feeds/, and publish one feed, "all"',
  ],
  ['host', 'HOST', 'HOST', '127.0.0.1', 'where serve listens'],
  ['port', 'PORT', 'PORT', '8787', 'where serve listens'],
  [
    'public-url',
    'DATELINE_PUBLIC_URL',
    'URL',
    '',
    'base of every published address (default: http://HOST:PORT)',
  ],
  [
    'min-interval',
    'DATELINE_MIN_INTERVAL',
    'SECONDS',
    '1800',
    'least time between two fetches of one source',
  ],
  [
    'move-after',
    'DATELINE_MOVE_AFTER',
    'SECONDS',
    '86400',
    'how far apart two equal permanent redirects must lie to be believed',
  ],
  [
    'allow-private',
    'DATELINE_ALLOW_PRIVATE',
    'LIST',
    '',
    'host:port or CIDR, comma-separated, that may be fetched although private',
  ],
  ['limit', 'DATELINE_LIMIT', 'N', '', "most articles in a published feed (default: each feed's own)"],
  [
    'contact',
    'DATELINE_CONTACT',
    'TEXT',
    '',
    'address or page for the outlets, in the User-Agent (default: the public URL)',
  ],
  [
    'out',
    'DATELINE_OUT',
    'DIR',
    '',
    'write documents as files: with publish all, with refresh the curated feeds that changed',
  ],
  [
    'relay',
    'DATELINE_RELAY',
    'URL',
    '',
    'fetch sources marked "relay" through this address ({url} is replaced)',
  ],
  ['hub', 'DATELINE_HUB', 'URL', '', 'WebSub hub to name in the feeds and to tell of changes'],
  ['retention', 'DATELINE_RETENTION', 'DAYS', '365', 'how long bodies and archives are kept'],
] as const

const FLAGS = {
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  quiet: { type: 'boolean' },
  conflicts: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** Reads a command line; an option wins over its environment variable. Throws `UsageError` in words. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options {
  const { values, positionals } = parse(args)
  const value = (name: string): string => {
    const [, variable, , fallback] = VALUES.find(([each]) => each === name) ?? []
    const given = values[name]
    return typeof given === 'string' ? given : ((variable && env[variable]) ?? fallback ?? '')
  }
  const host = value('host')
  const port = number(value('port'), '--port', { most: 65_535 })
  const publicUrl = (
    value('public-url') || `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  ).replace(/\/+$/, '')
  checkUrl(publicUrl, '--public-url')
  if (value('hub')) checkUrl(value('hub'), '--hub')
  if (value('relay')) checkUrl(value('relay').replace('{url}', 'x'), '--relay')
  return {
    command: positionals[0] ?? '',
    operands: positionals.slice(1),
    store: value('store'),
    ...(value('opml') && { opml: value('opml') }),
    host,
    port,
    publicUrl,
    minInterval: number(value('min-interval'), '--min-interval'),
    moveAfter: number(value('move-after'), '--move-after'),
    allowPrivate: value('allow-private'),
    ...(value('limit') && { limit: number(value('limit'), '--limit', { least: 1 }) }),
    contact: value('contact') || publicUrl,
    ...(value('out') && { out: value('out') }),
    ...(value('relay') && { relay: value('relay') }),
    ...(value('hub') && { hub: value('hub') }),
    retention: number(value('retention'), '--retention', { least: 1 }),
    conflicts: values.conflicts === true,
    json: values.json === true,
    verbose: values.verbose === true,
    quiet: values.quiet === true,
    help: values.help === true,
    version: values.version === true,
  }
}

function parse(args: readonly string[]): {
  values: Record<string, string | boolean | undefined>
  positionals: string[]
} {
  const named = Object.fromEntries(VALUES.map(([name]) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({
      args: [...args],
      options: { ...named, ...FLAGS },
      allowPositionals: true,
      strict: true,
    })
  } catch (cause) {
    throw new UsageError((cause as Error).message.split('. ')[0] ?? 'wrong usage', { cause })
  }
}

function number(text: string, name: string, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most) {
    throw new UsageError(
      `${name} takes a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}, not "${text}"`,
    )
  }
  return value
}

function checkUrl(text: string, name: string): void {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${name} takes an http(s) address, not "${text}"`)
}
