/** Reads one hostile page in a process of its own, and prints what it cost. */
import { readFileSync } from 'node:fs'
import { countRead } from '../../src/node/young-generation.ts'
import { heavy } from './hostile-page-cases.ts'
import { readHostilePage } from './read-hostile-page.ts'

const { body } = heavy[process.argv[2] ?? '']!
countRead(body.length)
const { seconds } = await readHostilePage({ body })
const peakMB = Math.round(
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024,
)
console.log(JSON.stringify({ seconds, peakMB }))
