import { type Answer, type Ask, letGo, type Transport } from './transport.ts'

/** How many requests may be under way at once: to one host, and to all of them. */
export interface Politeness {
  readonly perHost: number
  readonly total: number
}

interface Queue {
  active: number
  readonly waiting: (() => void)[]
}

/**
 * A transport that gives each host a queue of its own, so that a slow or crowded host holds up nobody else. A request
 * counts until its body has been read to the end, or let go of.
 */
export function polite(transport: Transport, { perHost, total }: Politeness): Transport {
  const hosts = new Map<string, Queue>()
  // Hosts with someone waiting and room for them, in the order in which they came to be so.
  const ready = new Set<string>()
  let active = 0

  const mark = (host: string, queue: Queue) => {
    if (queue.waiting.length > 0 && queue.active < perHost) ready.add(host)
    else ready.delete(host)
  }

  const startWaiting = () => {
    while (active < total) {
      const [host] = ready
      if (host === undefined) return
      const queue = hosts.get(host)!
      const start = queue.waiting.shift()!
      ready.delete(host)
      queue.active++
      active++
      mark(host, queue)
      start()
    }
  }

  const turn = (host: string): Promise<void> =>
    new Promise((resolve) => {
      let queue = hosts.get(host)
      if (!queue) {
        queue = { active: 0, waiting: [] }
        hosts.set(host, queue)
      }
      queue.waiting.push(resolve)
      mark(host, queue)
      startWaiting()
    })

  const leave = (host: string) => {
    const queue = hosts.get(host)!
    queue.active--
    active--
    if (queue.active === 0 && queue.waiting.length === 0) hosts.delete(host)
    mark(host, queue)
    startWaiting()
  }

  return async (ask: Ask) => {
    const host = hostOf(ask.url)
    await turn(host)
    try {
      await ask.room?.()
      ask.signal?.throwIfAborted()
      const answer = await transport(ask)
      if (answer.body === null) {
        leave(host)
        return answer
      }
      return leaving(
        answer,
        once(() => leave(host)),
      )
    } catch (error) {
      leave(host)
      throw error
    }
  }
}

function leaving(answer: Answer, leave: () => void): Answer {
  return {
    status: answer.status,
    headers: answer.headers,
    body: untilEnd(answer.body!, leave),
    cancel: () => {
      letGo(answer)
      leave()
    },
  }
}

async function* untilEnd(body: NonNullable<Answer['body']>, end: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>
  } finally {
    end()
  }
}

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    run()
  }
}

// Scheme and port do not matter: it is one machine that is to be spared. Every request comes by here, and the address has
// been parsed by the guard already, so this only cuts the host out.
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? url
}
