import { readFileSync } from 'node:fs'

/** The name under which this process takes leases: whoever reads it can tell whether the process lives. */
export function leaseOwner(): string {
  return `node:${process.pid}:${startOf(process.pid) ?? '-'}:${Math.random().toString(36).slice(2, 10)}`
}

/** Tells whether the process behind a lease has died. A lease of another kind of owner, a Worker's, is left alone. */
export function hasDied(owner: string): boolean {
  const [kind, pid, start] = owner.split(':')
  if (kind !== 'node' || pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ESRCH'
  }
  const now = startOf(Number(pid))
  return now !== undefined && start !== '-' && now !== start
}

/** When a process started, in the kernel's ticks: a number that comes again does not pass for the old process. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
