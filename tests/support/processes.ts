import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A free port on loopback, free at least a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A process of the test's own, with what it has said so far. */
export interface Running {
  readonly process: ChildProcess
  said(): string
  /** Ends it with a signal, and gives its exit code when it has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts Node on a script and waits until its output has the words; rejects with its output where it ends before. */
export function start(
  args: readonly string[],
  until: { words: RegExp; within: number; env?: Record<string, string> },
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...until.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const running: Running = {
    process: child,
    said: () => output,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`Not ready within ${until.within} ms: ${output}`))
    }, until.within)
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (until.words.test(output)) {
        clearTimeout(timer)
        resolve(running)
      }
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`Ended with ${code}: ${output}`))
    })
  })
}
