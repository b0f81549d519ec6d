/** Fetches the addresses it is given, all at once, as a process of its own, and prints how it went and what it cost. */
import { readFileSync } from 'node:fs'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { fetchSource } from '../../src/fetch/fetch-source.ts'
import { userAgent } from '../../src/fetch/user-agent.ts'
import { httpFetch } from '../../src/node/http-fetch.ts'

const [host = '', ...paths] = process.argv.slice(2)
const allowPrivate = parseAllowPrivate(host)
const { fetch, close } = httpFetch({ allowPrivate })
const settings = { minInterval: 0, moveAfter: 0, allowPrivate, userAgent: userAgent('0', 'test') }
const begun = performance.now()
const outcomes = await Promise.all(
  paths.map(async (path) => {
    const result = await fetchSource(
      { id: path, url: `http://${host}${path}` },
      {},
      { fetch, now: () => new Date() },
      settings,
    )
    return result.kind === 'failed' ? result.error : result.kind
  }),
)
close()
// getrusage would count the parent's memory at the moment of the fork.
const peakMB = Math.round(
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024,
)
console.log(JSON.stringify({ outcomes, peakMB, seconds: (performance.now() - begun) / 1000 }))
