import { type FollowOptions, follow } from './follow.ts'
import { readBody } from './read-body.ts'
import { letGo } from './transport.ts'

/** How long a host's robots.txt is believed (RFC 9309 §2.4), and how long a host that did not answer for it is let alone. */
const BELIEVED = 24 * 3600_000
const LET_ALONE = 3600_000

/** A wildcard rule costs its length times the address's; a file with more characters of them is obeyed unread. */
const MOST_WILDCARDS = 32 * 1024

/** What hosts allow, by origin. Lives as long as the caller keeps it; a cycle or a day. */
export type RobotsCache = Map<string, Promise<RobotsRules>>

/** One host's answer, and until when (epoch ms) it holds. */
export interface RobotsRules {
  readonly until: number
  /** Why the address may not be asked; undefined when it may. */
  readonly objection: (url: string) => string | undefined
}

/** How to ask for a robots.txt. */
export interface RobotsOptions extends Omit<FollowOptions, 'mayAsk' | 'maxBytes'> {
  readonly cache: RobotsCache
}

/** Why a page may not be asked, by its host's robots.txt for the agent `Dateline` or for all; undefined when it may. */
export async function robotsObjection(url: string, options: RobotsOptions): Promise<string | undefined> {
  const { cache, now } = options
  const { origin } = new URL(url)
  const time = now().getTime()
  const pending = cache.get(origin)
  const known = pending && (await pending)
  if (known && known.until > time) return known.objection(url)
  // Others may have waited for the same answer and have asked again already.
  const renewed = cache.get(origin)
  if (renewed && renewed !== pending) return (await renewed).objection(url)
  const asked = askRobots(`${origin}/robots.txt`, options)
  cache.set(origin, asked)
  return (await asked).objection(url)
}

async function askRobots(address: string, options: RobotsOptions): Promise<RobotsRules> {
  const { limits, now } = options
  const until = now().getTime() + BELIEVED
  const letAlone = (cause: string): RobotsRules => ({
    until: now().getTime() + LET_ALONE,
    objection: () => `robots.txt cannot be had, so the page is let alone: ${cause}`,
  })
  try {
    const { answer } = await follow(address, { ...options, maxBytes: limits.robotsBytes })
    // RFC 9309 §2.3.1.3: a host that has none allows all; §2.3.1.4: one that fails allows nothing.
    if (answer.status !== 200) letGo(answer)
    if (answer.status === 429 || answer.status >= 500) return letAlone(`HTTP ${answer.status}`)
    if (answer.status !== 200) return { until, objection: () => undefined }
    const text = new TextDecoder().decode(await readBody(answer, limits.robotsBytes))
    return { until, objection: await readRobots(address, text) }
  } catch (error) {
    return letAlone(error instanceof Error ? error.message : String(error))
  }
}

type ReadRobots = (
  address: string,
  text: string,
) => { isDisallowed(url: string, agent: string): boolean | undefined }

/** Reads a robots.txt; gives what it objects to. */
export async function readRobots(address: string, text: string): Promise<RobotsRules['objection']> {
  if (isTrap(text)) return () => 'robots.txt has more wildcard rules than are read'
  // CommonJS: its types say that the function is `default.default`, which no platform does.
  const read = (await import('robots-parser')).default as unknown as ReadRobots
  const robots = read(address, withoutMark(text))
  return (url) => (robots.isDisallowed(url, 'Dateline') ? 'robots.txt does not allow it' : undefined)
}

function isTrap(text: string): boolean {
  let length = 0
  for (const line of text.split(/[\r\n]/))
    if (line.includes('*') && !/^ ?user-agent/i.test(line)) length += line.length
  return length > MOST_WILDCARDS
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
