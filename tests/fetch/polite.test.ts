import { expect, test } from 'vitest'
import { polite } from '../../src/fetch/polite.ts'
import type { Answer, Ask, Transport } from '../../src/fetch/transport.ts'

const ask = (url: string, more: Partial<Ask> = {}): Ask => ({ url, headers: {}, maxBytes: 1000, ...more })

/** Requests that end when the test says so, and how many were under way at once. */
class Outlets {
  readonly under = new Map<string, number>()
  readonly most = new Map<string, number>()
  readonly started: string[] = []
  readonly #open: (() => void)[] = []
  total = 0
  mostInAll = 0

  readonly transport: Transport = ({ url }) => {
    const { hostname } = new URL(url)
    this.started.push(url)
    this.#count(hostname, 1)
    return new Promise((resolve) =>
      this.#open.push(() => {
        this.#count(hostname, -1)
        resolve({ status: 304, headers: new Headers(), body: null })
      }),
    )
  }

  async endOne(): Promise<boolean> {
    const end = this.#open.shift()
    end?.()
    await new Promise((resolve) => setImmediate(resolve))
    return end !== undefined
  }

  #count(host: string, by: number): void {
    this.total += by
    this.mostInAll = Math.max(this.mostInAll, this.total)
    const now = (this.under.get(host) ?? 0) + by
    this.under.set(host, now)
    this.most.set(host, Math.max(this.most.get(host) ?? 0, now))
  }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('polite() has two requests at once to a host, whatever the port and scheme, and so many in all', async () => {
  const outlets = new Outlets()
  const fetch = polite(outlets.transport, { perHost: 2, total: 5 })
  const urls = Array.from({ length: 60 }, (_, i) => `${i % 2 ? 'http' : 'https'}://h${i % 6}.example/${i}`)
  const all = Promise.all(urls.map((url) => fetch(ask(url))))
  await soon()
  while (await outlets.endOne());
  expect(await all).toHaveLength(60)
  expect([...outlets.most.values()].every((most) => most <= 2)).toBe(true)
  expect(outlets.mostInAll).toBe(5)
  expect(new Set(outlets.started).size).toBe(60)
})

test('polite() lets a crowded host hold up nobody else', async () => {
  const outlets = new Outlets()
  const fetch = polite(outlets.transport, { perHost: 2, total: 4 })
  for (let i = 0; i < 50; i++) fetch(ask(`https://crowded.example/${i}`))
  fetch(ask('https://quiet.example/a'))
  fetch(ask('https://other.example/a'))
  await soon()
  expect(outlets.started).toEqual([
    'https://crowded.example/0',
    'https://crowded.example/1',
    'https://quiet.example/a',
    'https://other.example/a',
  ])
})

test('polite() asks a host in the order of asking', async () => {
  const outlets = new Outlets()
  const fetch = polite(outlets.transport, { perHost: 1, total: 9 })
  for (let i = 0; i < 5; i++) fetch(ask(`https://a.example/${i}`))
  await soon()
  while (await outlets.endOne());
  expect(outlets.started.map((url) => url.slice(-1))).toEqual(['0', '1', '2', '3', '4'])
})

const one = { perHost: 1, total: 1 }
const twoChunks = () =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new Uint8Array([1]))
      controller.enqueue(new Uint8Array([2]))
      controller.close()
    },
  })

test('polite() counts a request until its body has been read to the end', async () => {
  let asked = 0
  const fetch = polite(async () => {
    asked++
    return new Response(twoChunks())
  }, one)
  const first = await fetch(ask('https://a.example/1'))
  const second = fetch(ask('https://a.example/2'))
  await soon()
  expect(asked).toBe(1)
  const read: number[] = []
  for await (const chunk of first.body as AsyncIterable<Uint8Array>) read.push(...chunk)
  expect(read).toEqual([1, 2])
  expect((await second).status).toBe(200)
})

const waysOut: Record<string, (answer: Answer) => Promise<void> | void> = {
  'cancelled unread': (answer) => answer.cancel?.(),
  'cancelled twice': (answer) => {
    answer.cancel?.()
    answer.cancel?.()
  },
  'left half read': async (answer) => {
    for await (const _ of answer.body as AsyncIterable<Uint8Array>) break
  },
}

for (const [name, leave] of Object.entries(waysOut)) {
  test(`polite() gives the turn on when a body is ${name}`, async () => {
    const fetch = polite(async () => new Response(twoChunks()), { perHost: 1, total: 1 })
    for (let i = 0; i < 3; i++) await leave(await fetch(ask('https://a.example/')))
    const last = await fetch(ask('https://b.example/'))
    expect(last.status).toBe(200)
  })
}

test('polite() gives the turn on after a failure, and when a body breaks', async () => {
  let asked = 0
  const fetch = polite(async () => {
    asked++
    if (asked === 1) throw new Error('connection refused')
    if (asked > 2) return new Response(null, { status: 304 })
    return new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) }))
  }, one)
  await expect(fetch(ask('https://a.example/'))).rejects.toThrow('connection refused')
  const broken = await fetch(ask('https://a.example/'))
  const read = async () => {
    for await (const _ of broken.body as AsyncIterable<Uint8Array>);
  }
  await expect(read()).rejects.toThrow('cut')
  expect((await fetch(ask('https://a.example/'))).status).toBe(304)
})

test('polite() does not ask any more what is stopped while it waits', async () => {
  const outlets = new Outlets()
  const fetch = polite(outlets.transport, one)
  const stop = new AbortController()
  const first = fetch(ask('https://a.example/1', { signal: stop.signal }))
  const second = fetch(ask('https://a.example/2', { signal: stop.signal }))
  const refused = expect(second).rejects.toThrow('stopped')
  await soon()
  stop.abort(new Error('stopped'))
  await outlets.endOne()
  await first
  await refused
  expect(outlets.started).toHaveLength(1)
})
