import { oneLine } from '../fetch/one-line.ts'
import type { Log } from '../ports.ts'

type Values = Readonly<Record<string, unknown>>

/** How much is said: everything, with stack traces, or warnings and errors alone. */
export interface Loudness {
  readonly verbose: boolean
  readonly quiet: boolean
}

/** Longest text of one value in a line for people. */
const LONGEST = 500

/**
 * A log of plain lines on standard error, for a person at a terminal: warnings and errors, more when verbose. What an
 * outlet sent can neither begin a line of its own nor give the terminal an order.
 */
export function plainLog(settings: Loudness): Log {
  const line = (level: string, message: string, { cause, ...values }: Values = {}) => {
    const said = Object.entries(values).map(([name, value]) => `${name}=${shown(value)}`)
    process.stderr.write(`${[level, oneLine(message, LONGEST), ...said].join(' ')}\n`)
    if (settings.verbose && cause instanceof Error) process.stderr.write(`${stackOf(cause)}\n`)
  }
  return {
    error: (message, values) => line('error:', message, values),
    warn: (message, values) => {
      if (!settings.quiet) line('warning:', message, values)
    },
    info: (message, values) => {
      if (settings.verbose) line('info:', message, values)
    },
    debug: (message, values) => {
      if (settings.verbose) line('debug:', message, values)
    },
  }
}

const shown = (value: unknown): string =>
  oneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), LONGEST)

const stackOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .map((each) => oneLine(each, LONGEST))
    .join('\n  ')

/**
 * A log of JSON lines (pino) on standard output, for `serve` where a machine reads them: a `level` by name, `time`, `msg`
 * and the values. An error comes with its message, and with its stack when verbose.
 */
export async function jsonLog(settings: Loudness): Promise<Log> {
  const { pino } = await import('pino')
  const level = settings.verbose ? 'debug' : settings.quiet ? 'warn' : 'info'
  const logger = pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  })
  const say =
    (at: 'error' | 'warn' | 'info' | 'debug') =>
    (message: string, { cause, ...values }: Values = {}) =>
      logger[at](cause instanceof Error ? { ...values, ...aboutError(cause, settings) } : values, message)
  return { error: say('error'), warn: say('warn'), info: say('info'), debug: say('debug') }
}

function aboutError(cause: Error, { verbose }: Loudness): Record<string, unknown> {
  return { err: { type: cause.name, message: cause.message, ...(verbose && { stack: cause.stack }) } }
}
