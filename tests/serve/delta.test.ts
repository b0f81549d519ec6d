import { describe, expect, test } from 'vitest'
import { cutFeed, hashEntries, withoutEntries } from '../../src/feed-entries.ts'
import { takesDelta } from '../../src/serve/delta.ts'
import { article, aSite, titles } from '../support/published.ts'

const articles = Array.from({ length: 12 }, (_, i) => article(i))
const FEED = '/feeds/all.atom'
const asking = (etag: string) => ({ 'a-im': 'feed', 'if-none-match': etag })

type Site = Awaited<ReturnType<typeof aSite>>

const etagOf = async ({ get }: Site, path = FEED) => (await get(path)).headers.get('etag') ?? ''

describe('RFC 3229 deltas', () => {
  test('a client that has an older feed gets the newer and the changed entries alone, with 226', async () => {
    const site = await aSite(articles)
    const before = await etagOf(site)
    await site.keep([article(3, { headline: 'Story 3, corrected' }), article(20), article(21)])
    await site.publish()
    const delta = await site.get(FEED, asking(before))
    expect(delta.status).toBe(226)
    expect(delta.headers.get('im')).toBe('feed')
    expect(delta.headers.get('etag')).toBe(await etagOf(site))
    expect(delta.headers.get('cache-control')).toBe('no-store, im')
    expect(delta.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await delta.text()
    expect(titles(text)).toEqual(['Story 21', 'Story 20', 'Story 3, corrected'])
    expect(text).toMatch(/^<\?xml [\s\S]*<\/feed>\n$/)
    const whole = await site.text(FEED)
    expect(text.split('<entry')[0]).toBe(whole.split('<entry')[0])
    const head = await site.get(FEED, asking(before), 'HEAD')
    expect([head.status, await head.text()]).toEqual([226, ''])
  })

  test.each(['.rss', '.json'])('works in %s too', async (extension) => {
    const site = await aSite(articles)
    const before = await etagOf(site, `/feeds/all${extension}`)
    await site.keep([article(20)])
    await site.publish()
    const text = await (await site.get(`/feeds/all${extension}`, asking(before))).text()
    expect(text.match(/Story \d+/g)?.every((title) => title === 'Story 20')).toBe(true)
    if (extension === '.json') expect((JSON.parse(text) as { items: unknown[] }).items).toHaveLength(1)
    else expect(text.match(/<item>/g)).toHaveLength(1)
  })

  test('an author’s feed has them too, whatever encoding the client had', async () => {
    const site = await aSite(articles)
    const path = '/authors/ada-byron.atom'
    const before = (await site.get(path, { 'accept-encoding': 'br' })).headers.get('etag') ?? ''
    expect(before).toMatch(/-br"$/)
    await site.keep([article(20)])
    await site.publish()
    const delta = await site.get(path, { ...asking(before), 'accept-encoding': 'br' })
    expect([delta.status, titles(await delta.text())]).toEqual([226, ['Story 20']])
  })

  test('of several older documents the newest counts, and one of ten publishes ago is still known', async () => {
    const site = await aSite(articles)
    const tags = [await etagOf(site)]
    for (let n = 20; n < 30; n++) {
      await site.keep([article(n)])
      await site.publish()
      tags.push(await etagOf(site))
    }
    const answered = async (tag: string) => titles(await (await site.get(FEED, asking(tag))).text())
    expect(await answered(tags[0] ?? '')).toHaveLength(10)
    expect(await answered(`${tags[0]}, ${tags[8]}`)).toEqual(['Story 29', 'Story 28'])
  })

  test('what vanished and came back is new to whoever had the feed in between', async () => {
    const site = await aSite(articles, { settings: { limit: 3 } })
    await site.keep([article(20), article(21), article(22)])
    await site.publish()
    const between = await etagOf(site)
    await site.ports.store.remove(['urn:test:20', 'urn:test:21', 'urn:test:22'], new Date())
    await site.publish()
    expect(titles(await (await site.get(FEED, asking(between))).text())).toEqual([
      'Story 11',
      'Story 10',
      'Story 9',
    ])
  })

  test('nobody gets one who does not ask for it, whose tag is not known, or who has the feed as it is', async () => {
    const site = await aSite(articles)
    const before = await etagOf(site)
    await site.keep([article(20)])
    await site.publish()
    const status = async (headers: Record<string, string>) => (await site.get(FEED, headers)).status
    expect(await status({ 'if-none-match': before })).toBe(200)
    expect(await status({ 'a-im': 'feed' })).toBe(200)
    expect(await status({ 'a-im': 'vcdiff', 'if-none-match': before })).toBe(200)
    expect(await status(asking('"unknown"'))).toBe(200)
    expect(await status(asking(await etagOf(site)))).toBe(304)
    const page = (await site.get('/feeds/all')).headers.get('etag') ?? ''
    await site.keep([article(21)])
    await site.publish()
    expect((await site.get('/feeds/all', asking(page))).status).toBe(200)
  })

  test.each([
    ['feed', true],
    ['Feed', true],
    ['vcdiff, feed;q=0.5', true],
    ['feed;q=0', false],
    ['feed;q=0.0', false],
    ['gzip', false],
    ['feeds', false],
    ['', false],
  ])('takesDelta() reads "%s" as %s', (aIm, expected) => {
    expect(takesDelta(aIm)).toBe(expected)
  })
})

describe('withoutEntries()', () => {
  test('leaves text that looks like an entry within another one alone', () => {
    const entry = (id: string) =>
      `<entry>\n<id>${id}</id><content type="html">&lt;entry&gt; <entryway/></content></entry>\n`
    const feed = (...ids: string[]) => `<feed>\n${ids.map(entry).join('')}</feed>\n`
    const type = 'application/atom+xml; charset=utf-8'
    const hashed = hashEntries(cutFeed(feed('a', 'b'), type)!)
    expect(withoutEntries(feed('c', 'a', 'b'), type, hashed)).toBe(feed('c'))
    expect(withoutEntries(feed('b', 'a'), type, hashed)).toBe('<feed>\n\n</feed>\n')
    expect(withoutEntries(feed('d', 'a', 'c'), type, hashed)).toBe(feed('d', 'c'))
    expect(cutFeed('<html></html>', 'text/html; charset=utf-8')).toBe(undefined)
  })
})
