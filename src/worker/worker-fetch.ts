import { type AllowPrivate, allowNothing } from '../fetch/allow-private.ts'
import { checkUrl } from '../fetch/guard.ts'
import { limits, tooMuch } from '../fetch/limits.ts'
import { type Answer, letGo, type Transport } from '../fetch/transport.ts'

/** What the Workers transport can be told; `fetch` is for tests. */
export interface WorkerFetchOptions {
  readonly allowPrivate?: AllowPrivate
  readonly fetch?: typeof fetch
}

/**
 * The transport for Workers: the global `fetch`, which unpacks by itself. There is no say in how a name is resolved, so the
 * guard judges what the address says: docs/notes/what-the-guard-can-keep-on-workers.md.
 */
export function workerFetch({
  allowPrivate = allowNothing,
  fetch: send,
}: WorkerFetchOptions = {}): Transport {
  return async (ask) => {
    const verdict = checkUrl(ask.url, allowPrivate, { resolved: false })
    if (!verdict.ok) throw new Error(`address ${ask.url} refused: ${verdict.cause}`)
    ask.started?.()
    const stop = new AbortController()
    const { headersWithin = limits.headersWithin, wholeWithin = limits.wholeWithin } = ask
    const begun = Date.now()
    let timer = setTimeout(() => stop.abort(new Error(tooMuch.headersWithin(headersWithin))), headersWithin)
    const abort = () => stop.abort(ask.signal?.reason)
    ask.signal?.addEventListener('abort', abort)
    const end = () => {
      clearTimeout(timer)
      ask.signal?.removeEventListener('abort', abort)
    }
    try {
      const response = await (send ?? fetch)(ask.url, {
        headers: ask.headers,
        ...(ask.form !== undefined && { method: 'POST', body: ask.form }),
        redirect: 'manual',
        signal: stop.signal,
      })
      clearTimeout(timer)
      if (!response.body) {
        end()
        return response
      }
      const left = wholeWithin - (Date.now() - begun)
      timer = setTimeout(() => stop.abort(new Error(tooMuch.wholeWithin(wholeWithin))), left)
      return answerOf(response, stop.signal, end)
    } catch (error) {
      end()
      throw stop.signal.aborted ? stop.signal.reason : error
    }
  }
}

function answerOf(response: Response, signal: AbortSignal, end: () => void): Answer {
  return {
    status: response.status,
    headers: response.headers,
    body: untilEnd(response.body!, signal, end),
    cancel: () => {
      end()
      letGo({ status: response.status, headers: response.headers, body: response.body })
    },
  }
}

async function* untilEnd(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  end: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    end()
  }
}
