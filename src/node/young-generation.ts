import { setFlagsFromString } from 'node:v8'

/** How much a process may read before it is taken for one that reads much. Bytes. */
const MUCH = 512 * 1024

let read = 0

/**
 * Counts what has come in. Once that is much, V8's young generation stops growing where it is: it would grow to 96 MB,
 * for some percent of time, and a cycle in which all feeds have changed would hold 300 MB in place of 200.
 */
export function countRead(bytes: number): void {
  if (read > MUCH) return
  read += bytes
  if (read > MUCH) setFlagsFromString('--semi-space-growth-factor=1')
}
