import { expect, test } from 'vitest'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { readBody } from '../../src/fetch/read-body.ts'
import type { Ask } from '../../src/fetch/transport.ts'
import { workerFetch } from '../../src/worker/worker-fetch.ts'
import { refusedUrls } from './refused-addresses.ts'

const ask = (more: Partial<Ask> = {}): Ask => ({
  url: 'https://outlet.example/feed',
  headers: { Accept: 'x' },
  maxBytes: 1000,
  ...more,
})

/** The platform's `fetch` as far as it matters here: it notes what it was asked for and ends with the signal. */
function platform(answer: (signal: AbortSignal) => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    asked.push({ url: String(url), init })
    return answer(init.signal!)
  }
  return { asked, fetch: fetch as typeof globalThis.fetch }
}

const ended = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

test('workerFetch() asks once, follows nothing, and gives the body', async () => {
  const { asked, fetch } = platform(() => new Response('<rss/>'))
  let started = 0
  const answer = await workerFetch({ fetch })(ask({ started: () => started++ }))
  expect(new TextDecoder().decode(await readBody(answer, 100))).toBe('<rss/>')
  expect(started).toBe(1)
  expect(asked).toMatchObject([
    { url: 'https://outlet.example/feed', init: { redirect: 'manual', headers: { Accept: 'x' } } },
  ])
})

test('workerFetch() asks for no refused address, nor for one that a name may hide', async () => {
  const { asked, fetch } = platform(() => new Response('<rss/>'))
  const send = workerFetch({ fetch })
  for (const url of [...refusedUrls, 'http://7f000001.nip.io/', 'http://localtest.me/']) {
    await expect(send(ask({ url }))).rejects.toThrow(/^address .*refused: |^address {2}refused/s)
  }
  expect(asked).toEqual([])
})

test('workerFetch() lets through what --allow-private names', async () => {
  const { asked, fetch } = platform(() => new Response(null, { status: 304 }))
  const send = workerFetch({ fetch, allowPrivate: parseAllowPrivate('127.0.0.1:8080,10.0.0.0/8') })
  expect((await send(ask({ url: 'http://127.0.0.1:8080/' }))).status).toBe(304)
  expect((await send(ask({ url: 'http://10.1.1.1:81/' }))).status).toBe(304)
  await expect(send(ask({ url: 'http://127.0.0.1:8081/' }))).rejects.toThrow('refused')
  await expect(send(ask({ url: 'http://wiki.corp/' }))).rejects.toThrow('refused')
  expect(asked).toHaveLength(2)
})

test('workerFetch() ends a request without headers, and one without end, each in words', async () => {
  const silent = workerFetch({ fetch: platform(ended).fetch })
  await expect(silent(ask({ headersWithin: 100 }))).rejects.toThrow('no answer within 0.1 s')
  const endless = (signal: AbortSignal) =>
    new Response(
      new ReadableStream({
        start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
      }),
    )
  const answer = await workerFetch({ fetch: platform(endless).fetch })(ask({ wholeWithin: 100 }))
  await expect(readBody(answer, 100)).rejects.toThrow('answer not complete within 0.1 s')
})

test('workerFetch() stops when it is told to, and lets go of a body that nobody wants', async () => {
  const stop = new AbortController()
  const asked = workerFetch({ fetch: platform(ended).fetch })(ask({ signal: stop.signal }))
  stop.abort(new Error('stopped'))
  await expect(asked).rejects.toThrow('stopped')
  let cancelled = false
  const cancel = () => {
    cancelled = true
  }
  const unwanted = () => new Response(new ReadableStream({ cancel }), { status: 500 })
  const answer = await workerFetch({ fetch: platform(unwanted).fetch })(ask())
  answer.cancel?.()
  expect(cancelled).toBe(true)
})
