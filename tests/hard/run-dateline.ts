import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** How a command of ours ended, and what it cost. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
  readonly peakMB: number
  readonly seconds: number
}

/** Runs a command of ours as a process of its own. `started` gets a way to kill it. */
export function runDateline(
  args: readonly string[],
  {
    started,
    env,
  }: { started?: (kill: () => void, child: ChildProcess) => void; env?: Record<string, string> } = {},
): Promise<Ended> {
  const peakFile = `/tmp/dateline-peak-${process.pid}-${counter++}`
  const preload = new URL('./report-peak.js', import.meta.url).href
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', preload, 'src/node/dateline.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PEAK_FILE: peakFile, ...env },
  })
  // A command that hangs must not outlive the test that waits for it.
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  started?.(() => child.kill('SIGKILL'), child)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({
        code,
        signal,
        out,
        err,
        peakMB: takePeak(peakFile),
        seconds: (performance.now() - begun) / 1000,
      })
    })
  })
}

let counter = 0

/** Milliseconds. */
const LONGEST = 100_000

/** A process that was killed has left no figure. */
function takePeak(file: string): number {
  try {
    return Math.round(Number(readFileSync(file, 'utf8')) / 1024 / 1024)
  } catch {
    return 0
  } finally {
    rmSync(file, { force: true })
  }
}

/** The report of `refresh --json`: a line a source, by the path of its address. */
export function outcomesOf({ out }: Pick<Ended, 'out'>): Map<string, ReportLine> {
  const lines = out
    .split('\n')
    .filter((line) => line.startsWith('{"source"'))
    .map((line) => JSON.parse(line) as ReportLine)
  return new Map(lines.map((line) => [new URL(line.url).pathname, line]))
}

/** One line of `refresh --json`. */
export interface ReportLine {
  readonly source: string
  readonly url: string
  readonly outcome: 'fresh' | 'unchanged' | 'later' | 'failed'
  readonly new: number
  readonly changed: number
  readonly error?: string
}
