import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What one run of a command cost: CPU seconds (user and system, children included), peak memory in MB, wall seconds. */
export interface Cost {
  readonly cpu: number
  readonly peak: number
  readonly wall: number
}

/** Runs a command to its end under Python's getrusage. Throws with its output where it fails. */
export function measure(command: readonly string[]): Promise<Cost> {
  const script = `import resource, subprocess, sys, time
t = time.time()
p = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
r = resource.getrusage(resource.RUSAGE_CHILDREN)
print(p.returncode, r.ru_utime + r.ru_stime, r.ru_maxrss, time.time() - t)
sys.stderr.write(p.stderr.decode()[-2000:])`
  return new Promise((resolve, reject) => {
    const child = spawn('python3', ['-c', script, ...command], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let said = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('close', () => {
      const [code, cpu, peak, wall] = out.trim().split(' ').map(Number)
      if (code !== 0) return reject(new Error(`${command.join(' ')} ended with ${code}: ${said}`))
      resolve({ cpu: cpu ?? 0, peak: (peak ?? 0) / 1024, wall: wall ?? 0 })
    })
  })
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** CPU seconds that a running process has used so far (its own, without children). */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The origin as a process of its own, and the way to ask its control port. */
export class Origin {
  readonly #process: ChildProcess
  readonly #control: number

  private constructor(process: ChildProcess, control: number) {
    this.#process = process
    this.#control = control
  }

  static start(settings: { feeds: number; seed: number; port: number }): Promise<Origin> {
    const control = settings.port - 1
    const args = [
      '--feeds',
      settings.feeds,
      '--seed',
      settings.seed,
      '--port',
      settings.port,
      '--control',
      control,
    ].map(String)
    const child = spawn(process.execPath, ['bench/origin.ts', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The origin ended with ${code}`)))
      child.stdout?.once('data', () => resolve(new Origin(child, control)))
    })
  }

  async ask<T>(path: string): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${this.#control}${path}`)
    return (path === '/opml' ? await answer.text() : await answer.json()) as T
  }

  stop(): void {
    this.#process.kill('SIGTERM')
  }
}
