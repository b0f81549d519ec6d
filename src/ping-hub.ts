import type { AllowPrivate } from './fetch/allow-private.ts'
import { checkUrl } from './fetch/guard.ts'
import { oneLine } from './fetch/one-line.ts'
import { letGo } from './fetch/transport.ts'
import type { Site } from './model/site.ts'
import type { Ports } from './ports.ts'

/** What telling a hub needs to know of the operator's decisions. */
export interface PingSettings {
  readonly allowPrivate?: AllowPrivate
  readonly userAgent?: string
}

/** Feeds that a hub is told of after one publish; a subscriber of the others sees the change at its next poll. */
const MOST = 300
/** Pings under way at once. */
const AT_ONCE = 4

/**
 * Tells the hub (WebSub §7, as publisher) of each feed that has changed: one form a feed. The hub's address is the
 * operator's, and yet judged as any other. What goes wrong is logged in one line and harms nothing.
 */
export async function pingHub(
  paths: readonly string[],
  site: Site,
  ports: Ports,
  settings: PingSettings,
): Promise<void> {
  const { hub } = site
  if (!hub || paths.length === 0) return
  const failures: string[] = []
  const verdict = checkUrl(hub, settings.allowPrivate)
  if (!verdict.ok) failures.push(`the address is refused: ${verdict.cause}`)
  else {
    const waiting = paths.slice(0, MOST)
    const work = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const failure = await ping(hub, site.publicUrl + path, ports, settings)
        if (failure !== undefined) failures.push(failure)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
  const [error] = failures
  if (error !== undefined)
    ports.log.warn('The hub could not be told of every feed that changed', {
      hub,
      error,
      failed: failures.length,
    })
}

/** Gives what went wrong, in words. */
async function ping(
  hub: string,
  topic: string,
  { fetch }: Ports,
  settings: PingSettings,
): Promise<string | undefined> {
  try {
    const answer = await fetch({
      url: hub,
      form: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }).toString(),
      headers: {
        ...(settings.userAgent && { 'User-Agent': settings.userAgent }),
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      maxBytes: 64 * 1024,
      headersWithin: 5000,
      wholeWithin: 10_000,
    })
    letGo(answer)
    return answer.status >= 200 && answer.status < 300 ? undefined : `HTTP ${answer.status}`
  } catch (cause) {
    return oneLine((cause as Error).message)
  }
}
