import type { Log } from '../ports.ts'

/** A log of plain lines on standard error, for a person at a terminal: warnings and errors, more when verbose. */
export function plainLog(settings: { verbose: boolean; quiet: boolean }): Log {
  const line = (level: string, message: string, values: Readonly<Record<string, unknown>> = {}) => {
    const { cause, ...rest } = values
    const said = Object.entries(rest).map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    )
    process.stderr.write(`${[level, message, ...said].join(' ')}\n`)
    if (settings.verbose && cause instanceof Error) process.stderr.write(`${cause.stack}\n`)
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

/** A log of JSON lines (pino), for `serve` where a machine reads them. */
export async function jsonLog(settings: { verbose: boolean; quiet: boolean }): Promise<Log> {
  const { pino } = await import('pino')
  const level = settings.verbose ? 'debug' : settings.quiet ? 'warn' : 'info'
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const say =
    (at: 'error' | 'warn' | 'info' | 'debug') =>
    (message: string, { cause, ...values }: Readonly<Record<string, unknown>> = {}) =>
      logger[at](cause instanceof Error ? { ...values, err: cause } : values, message)
  return { error: say('error'), warn: say('warn'), info: say('info'), debug: say('debug') }
}
