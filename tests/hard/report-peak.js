/** Loaded before a command (`--import`): leaves the most memory that its process has held, in bytes, in the file PEAK_FILE. */
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env.PEAK_FILE
  if (file) writeFileSync(file, String(peak()))
})

// getrusage would count the parent's memory at the moment of the fork.
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
