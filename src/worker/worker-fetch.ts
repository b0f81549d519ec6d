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
        headers: { ...ask.headers, 'Accept-Encoding': 'gzip, br' },
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
      throw stop.signal.aborted ? stop.signal.reason : inWords(error, LOST_BEFORE)
    }
  }
}

function answerOf(response: Response, signal: AbortSignal, end: () => void): Answer {
  return {
    status: response.status,
    headers: response.headers,
    body: untilEnd(response, signal, end),
    cancel: () => {
      end()
      letGo({ status: response.status, headers: response.headers, body: response.body })
    },
  }
}

async function* untilEnd(
  { headers, body }: Response,
  signal: AbortSignal,
  end: () => void,
): AsyncGenerator<Uint8Array> {
  const most = mostUnpacked(headers)
  let length = 0
  try {
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      length += piece.byteLength
      if (length > most) throw new RangeError(tooMuch.ratio(limits.ratio))
      yield piece
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : inWords(error, LOST_WITHIN)
  } finally {
    end()
  }
}

/** Only the header tells how large a compressed body came over the wire; one without is held to the size alone. */
function mostUnpacked(headers: Headers): number {
  const length = headers.get('content-length')
  if (!headers.get('content-encoding') || !length || !/^\d{1,15}$/.test(length))
    return Number.POSITIVE_INFINITY
  return Math.max(limits.ratioFrom, Number(length) * limits.ratio)
}

const LOST_BEFORE = 'the connection was lost, or the answer is not HTTP'
const LOST_WITHIN = 'incomplete body: the connection was lost'

/** What the runtime says of a connection and of a body, in the words that we have for it on Node. */
function inWords(error: unknown, lost: string): Error {
  const said = error instanceof Error ? error.message : String(error)
  if (/^Network connection lost/.test(said)) return new Error(lost, { cause: error })
  const [, coding, cut] = /^(Gzip|Brotli) .*?(ended prematurely|failed)/i.exec(said) ?? []
  if (!coding) return error instanceof Error ? error : new Error(said)
  const name = coding.toLowerCase() === 'gzip' ? 'gzip' : 'br'
  const words =
    cut === 'failed'
      ? `Content-Encoding is ${name}, but the body is not`
      : `incomplete body: its ${name} is cut`
  return new Error(words, { cause: error })
}
