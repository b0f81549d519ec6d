import { describe, expect, test } from 'vitest'
import { parseAllowPrivate } from '../src/fetch/allow-private.ts'
import type { Ask, Transport } from '../src/fetch/transport.ts'
import { article, aSite } from './support/published.ts'

const HUB = 'https://hub.example.org/publish'

/** A hub of the test's own: no packet is sent. */
function aHub(answer: () => Response | Promise<Response> = () => new Response(null, { status: 204 })) {
  const asked: Ask[] = []
  const fetch: Transport = async (ask) => {
    asked.push(ask)
    return answer()
  }
  const topics = () => asked.splice(0).map(({ form }) => new URLSearchParams(form).get('hub.url'))
  return { asked, fetch, topics }
}

const feeds = (path: string) =>
  ['.rss', '.atom', '.json'].map((extension) => `https://dateline.test${path}${extension}`)

describe('publish() and a hub (WebSub)', () => {
  test('tells it of each feed that has changed, in a form, after the documents are written', async () => {
    const hub = aHub()
    const site = await aSite([article(1)], { site: { hub: HUB }, ports: { fetch: hub.fetch } })
    expect(hub.topics()).toEqual(feeds('/feeds/all'))
    await site.keep([article(2)])
    await site.publish()
    const [first] = hub.asked
    expect(first).toMatchObject({
      url: HUB,
      form: 'hub.mode=publish&hub.url=https%3A%2F%2Fdateline.test%2Ffeeds%2Fall.rss',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(hub.topics()).toEqual(feeds('/feeds/all'))
    await site.publish()
    expect(hub.topics()).toEqual([])
  })

  test('tells it of the feeds of authors, countries and combinations that somebody has asked for', async () => {
    const hub = aHub()
    const site = await aSite([article(1)], { site: { hub: HUB }, ports: { fetch: hub.fetch } })
    for (const path of [
      '/authors/ada-byron.atom',
      '/countries/FR',
      '/mix/country/SY/author/ada-byron.rss',
      '/mix/country/FR/author/ada-byron',
    ])
      expect((await site.get(path)).status).toBe(200)
    hub.topics()
    await site.keep([article(2)])
    await site.publish()
    expect(hub.topics().sort()).toEqual(
      [
        ...feeds('/feeds/all'),
        ...feeds('/authors/ada-byron'),
        ...feeds('/mix/country/SY/author/ada-byron'),
      ].sort(),
    )
  })

  test.each([
    ['an answer that says no', () => new Response('no', { status: 503 }), 'HTTP 503'],
    [
      'a redirect, which is not followed',
      () => new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/' } }),
      'HTTP 302',
    ],
    [
      'no answer',
      () => Promise.reject(new Error('connection refused\nby the other side')),
      'connection refused by the other side',
    ],
  ])('%s is logged in one line, and what is published is published', async (_, answer, error) => {
    const hub = aHub(answer)
    const warnings: unknown[] = []
    const log = {
      error: () => {},
      info: () => {},
      debug: () => {},
      warn: (message: string, values?: object) => void warnings.push([message, values]),
    }
    const site = await aSite([article(1)], { site: { hub: HUB }, ports: { fetch: hub.fetch, log } })
    expect(warnings).toEqual([
      ['The hub could not be told of every feed that changed', { hub: HUB, error, failed: 3 }],
    ])
    expect(await site.text('/feeds/all.atom')).toContain('Story 1')
  })

  test.each([
    'http://127.0.0.1/hub',
    'http://localhost/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'https://hub.example.org:8443/',
    'http://hub.internal/',
  ])('never goes to %s', async (address) => {
    const hub = aHub()
    const site = await aSite([article(1)], { site: { hub: address }, ports: { fetch: hub.fetch } })
    expect(hub.asked).toEqual([])
    expect(site.log.lines).toEqual(['warn The hub could not be told of every feed that changed'])
  })

  test('goes to a private address that the operator has named', async () => {
    const hub = aHub()
    await aSite([article(1)], {
      site: { hub: 'http://127.0.0.1:8080/' },
      ports: { fetch: hub.fetch },
      settings: { allowPrivate: parseAllowPrivate('127.0.0.1:8080') },
    })
    expect(hub.topics()).toHaveLength(3)
  })
})
