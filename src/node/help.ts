import { VALUES } from './options.ts'

const COMMANDS = [
  ['serve', 'refresh on a schedule and serve over HTTP (npm start)'],
  ['refresh', 'one whole cycle: fetch what is due, keep, publish'],
  ['list', 'print the id of every article kept, one a line'],
  ['publish --out DIR', 'write every published document as a file, for any static host'],
  [
    'inspect FILE|URL',
    'print as JSON what Dateline reads in a feed or a page, and where each field came from',
  ],
  ['import FILE.opml', "add an OPML's subscriptions to feeds/sources.ts"],
  ['authors --conflicts', 'list names that stand for more than one record, for the editor'],
  ['remove ARTICLE…', 'take articles (id, key or address) out of every document for ever'],
  ['backup FILE', 'write a copy of the store, safe while serving'],
  ['restore FILE', 'put a copy back in the place of the store'],
] as const

const FLAGS = [
  ['--json', 'machine-readable report on standard output, one JSON object a line'],
  ['--verbose', 'more lines, and stack traces'],
  ['--quiet', 'fewer lines'],
  ['--help, --version', ''],
] as const

/** The help text: every command and option, with its variable and default. */
export function help(): string {
  const commands = COMMANDS.map(([name, does]) => `  ${name.padEnd(22)}${does}`)
  const values = VALUES.map(([name, variable, kind, fallback, meaning]) => {
    const said = fallback === '' ? meaning : `${meaning} (default: ${fallback})`
    return `  ${`--${name} ${kind}`.padEnd(22)}${said}\n${' '.repeat(24)}$${variable}`
  })
  const flags = FLAGS.map(([name, does]) => `  ${name.padEnd(22)}${does}`.trimEnd())
  return [
    'Dateline reads the feeds of many outlets and publishes curated ones, with bylines that are right.',
    '',
    'Usage: dateline COMMAND [options]',
    '',
    'Commands',
    ...commands,
    '',
    'Options',
    ...values,
    ...flags,
    '',
  ].join('\n')
}
