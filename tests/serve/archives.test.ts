import { describe, expect, test } from 'vitest'
import { tidy } from '../../src/tidy.ts'
import { article, aSite, linkOf, signed, titles } from '../support/published.ts'

const many = (count: number, from = 0) => Array.from({ length: count }, (_, i) => article(from + i))
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `Story ${from + i}`)

type Site = Awaited<ReturnType<typeof aSite>>

/** All titles that a feed and its archives hold, as a reader collects them: from the newest document back. */
async function collect({ text }: Site, path: string): Promise<{ titles: Set<string>; documents: string[] }> {
  const documents: string[] = []
  const all = new Set<string>()
  for (let next: string | undefined = path; next; ) {
    documents.push(next)
    const atom = await text(next)
    for (const title of titles(atom)) all.add(title)
    next = linkOf(atom, 'prev-archive')?.replace('https://dateline.test', '')
  }
  return { titles: all, documents }
}

describe('archives (RFC 5005)', () => {
  test('a feed that shows everything has none', async () => {
    const site = await aSite(many(10), { settings: { limit: 10 } })
    expect(linkOf(await site.text('/feeds/all.atom'), 'prev-archive')).toBe(undefined)
    expect((await site.get('/feeds/all/archive/1.atom')).status).toBe(404)
  })

  test.each(['/feeds/all', '/authors/ada-byron', '/countries/SY', '/topics/nuclear', '/sources/one'])(
    '%s and its archives hold all articles, whatever came when',
    async (path) => {
      const nuclear = (articles: ReturnType<typeof many>) =>
        articles.map((each) => ({ ...each, topics: ['nuclear'] }))
      const site = await aSite(nuclear(many(37)), { settings: { limit: 10 } })
      expect((await collect(site, `${path}.atom`)).titles).toEqual(new Set(numbered(0, 36)))
      for (const [from, count] of [
        [37, 1],
        [38, 1],
        [39, 30],
        [69, 4],
        [73, 11],
      ] as const) {
        await site.keep(nuclear(many(count, from)))
        await site.publish()
        expect((await collect(site, `${path}.atom`)).titles).toEqual(new Set(numbered(0, from + count - 1)))
      }
      const { documents } = await collect(site, `${path}.atom`)
      expect(documents.length).toBeLessThan(12)
    },
  )

  test('articles of one date are not lost where the feed’s limit cuts through them', async () => {
    const date = new Date('2026-11-20T00:00:00Z')
    const site = await aSite(
      many(30).map((each) => ({ ...each, datePublished: date, firstSeen: date })),
      {
        settings: { limit: 7 },
      },
    )
    expect((await collect(site, '/feeds/all.atom')).titles).toEqual(new Set(numbered(0, 29)))
  })

  test('an archive never changes while articles come, and says what it is in every format', async () => {
    const site = await aSite(many(25), { settings: { limit: 10 } })
    const paths = ['', '.rss', '.atom', '.json'].flatMap((extension) =>
      [1, 2].map((number) => `/feeds/all/archive/${number}${extension}`),
    )
    const before = await Promise.all(paths.map(site.text))
    const atom = before[paths.indexOf('/feeds/all/archive/2.atom')] ?? ''
    expect(atom).toContain('<fh:archive/>')
    expect(linkOf(atom, 'current')).toBe('https://dateline.test/feeds/all.atom')
    expect(linkOf(atom, 'self')).toBe('https://dateline.test/feeds/all/archive/2.atom')
    expect(linkOf(atom, 'prev-archive')).toBe('https://dateline.test/feeds/all/archive/1.atom')
    expect(atom).toContain('<id>https://dateline.test/feeds/all</id>')
    expect(before[paths.indexOf('/feeds/all/archive/2.rss')]).toContain('rel="prev-archive"')
    expect(before[paths.indexOf('/feeds/all/archive/2.rss')]).toContain('<fh:archive/>')
    const bio = {
      text: 'Ada Byron is a mathematician.',
      outlet: 'one',
      seen: { first: new Date(0), last: new Date(0), times: 1 },
    }
    for (let from = 25; from < 85; from += 20) {
      await site.keep(many(20, from), [
        { ...(await site.ports.store.authors(['ada-byron']))[0]!, bios: [bio] },
      ])
      await site.publish()
    }
    expect(await site.text('/authors/ada-byron')).toContain('is a mathematician')
    const after = await Promise.all(paths.map(site.text))
    for (const [i, path] of paths.entries()) expect(after[i], path).toBe(before[i])
    await site.ports.store.letGo(0)
    await site.keep(many(1, 90))
    await site.publish()
    const anew = await Promise.all(paths.map(site.text))
    for (const [i, path] of paths.entries()) expect(anew[i], path).toBe(before[i])
  })

  test('the headers of an archive lead to the one after it', async () => {
    const site = await aSite(many(25), { settings: { limit: 10 } })
    const link = async (path: string) => (await site.get(path)).headers.get('link')
    expect(await link('/feeds/all/archive/1.rss')).toContain(
      '<https://dateline.test/feeds/all/archive/2.rss>; rel="next-archive"',
    )
    expect(await link('/feeds/all/archive/2.rss')).not.toContain('next-archive')
    await site.keep(many(20, 25))
    await site.publish()
    expect(await link('/feeds/all/archive/2.rss')).toContain('/feeds/all/archive/3.rss>; rel="next-archive"')
  })

  test('an article that changes stays in its archive, and is in no second one', async () => {
    const site = await aSite(many(25), { settings: { limit: 5 } })
    await site.keep([article(1, { headline: 'Story 1, corrected' })])
    await site.keep(many(25, 25))
    await site.publish()
    const { documents } = await collect(site, '/feeds/all.atom')
    const holders = await Promise.all(
      documents.map(async (path) => (await site.text(path)).includes('urn:test:1<')),
    )
    expect(holders.filter(Boolean)).toHaveLength(1)
  })

  test('what comes late, dated as if it were old, is in an archive too', async () => {
    const site = await aSite(many(60, 100), { settings: { limit: 10 } })
    await site.keep(many(12))
    await site.publish()
    expect((await collect(site, '/feeds/all.atom')).titles).toEqual(
      new Set([...numbered(0, 11), ...numbered(100, 159)]),
    )
  })

  test('a curated feed’s archives follow its rule and the editor, and tell a story once', async () => {
    const about = (n: number, more = {}) =>
      article(n, { countries: { leading: [n % 2 === 0 ? 'SY' : 'FR'], also: [] }, ...more })
    const articles = Array.from({ length: 40 }, (_, n) => about(n))
    const site = await aSite(articles, {
      newsroom: {
        curated: [
          {
            id: 'syria',
            title: 'Syria',
            description: 'Syria',
            rule: { countries: ['SY'] },
            limit: 5,
            groupStories: false,
            since: '2026-11-24',
          },
        ],
        picks: [
          { article: 'urn:test:2', verdict: 'drop' },
          { article: 'urn:test:4', corrections: { headline: 'Four' } },
        ],
      },
    })
    const { titles: found } = await collect(site, '/feeds/syria.atom')
    const even = numbered(0, 39).filter((_, n) => n % 2 === 0 && n !== 2)
    expect(found).toEqual(new Set(even.map((title) => (title === 'Story 4' ? 'Four' : title))))
  })

  test('the pages of a feed lead to its archives, one after the other', async () => {
    const site = await aSite(many(25), { settings: { limit: 10 } })
    expect(await site.text('/feeds/all')).toContain('href="/feeds/all/archive/2"')
    expect(await site.text('/feeds/all/archive/2')).toContain('href="/feeds/all/archive/1"')
    expect(await site.text('/feeds/all/archive/1')).not.toContain('Older articles')
  })

  test('a removal takes the article out of its archive, and the archives that did not have it stay as they are', async () => {
    const site = await aSite(many(25), { settings: { limit: 10 } })
    const first = '/authors/ada-byron/archive/1.atom'
    const second = '/authors/ada-byron/archive/2.atom'
    await site.text('/authors/ada-byron.atom')
    expect(titles(await site.text(first))).toContain('Story 4')
    const before = (await site.get(second)).headers.get('etag')
    await site.ports.store.remove(['urn:test:4'], new Date())
    await site.publish()
    expect(titles(await site.text(first))).toEqual(
      numbered(0, 9)
        .filter((title) => title !== 'Story 4')
        .reverse(),
    )
    expect((await site.get(second)).headers.get('etag')).toBe(before)
  })

  test('a merged author’s archives are at the address of today', async () => {
    const site = await aSite(many(25), { settings: { limit: 10 } })
    await site.keep([article(40, { byline: signed('Max Born') })], [])
    const [ada] = await site.ports.store.authors(['ada-byron'])
    await site.keep([], [{ ...ada!, mergedInto: 'max-born' }])
    await site.publish()
    const answer = await site.get('/authors/ada-byron.rss')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/authors/max-born.rss'])
  })

  test('archives reach back as far as articles are kept, and what lay further back is let go of', async () => {
    const site = await aSite(many(60), { settings: { limit: 10 } })
    const path = '/feeds/all/archive'
    expect((await site.get(`${path}/1.atom`)).status).toBe(200)
    const { store } = site.ports
    const numbers = (await store.archive('/feeds/all', 1))?.entries.flat() ?? []
    const [last] = await store.articlesByNumber(numbers.slice(-1), { bodies: false })
    // The first archive is past its retention, and the first article of the second.
    const oldest = new Date('2100-01-01')
    const ask = { ids: ['one'], owner: 'test', now: new Date(0), until: oldest }
    await store.lease(ask)
    const shown = { id: 'one', state: {}, nextDue: oldest, oldest }
    await store.keep({ owner: 'test', articles: [], authors: [], sources: [shown] })
    const now = new Date((last?.date.getTime() ?? 0) + 5_400_000 + 90 * 86_400_000)
    await tidy({ ...site.ports, now: () => now }, { retentionDays: 90 })
    await site.keep(many(1, 60))
    await site.publish()
    expect(await store.archive('/feeds/all', 1)).toBe(undefined)
    expect(await store.document(`${path}/1.atom`)).toBe(undefined)
    expect((await site.get(`${path}/1.atom`)).status).toBe(404)
    const { documents } = await collect(site, '/feeds/all.atom')
    expect(documents.at(-1)).toBe(`${path}/2.atom`)
    expect((await store.archive('/feeds/all', 2))?.entries.flat().length).toBeGreaterThan(0)
  })

  test('the archives of two people of one name hold what each has written, by outlet', async () => {
    const ada = (id: string, outlets: readonly string[]) => ({ id, name: 'Ada Byron', outlets })
    const site = await aSite(
      many(60).map((each, n) => ({
        ...each,
        source: { ...each.source, id: n % 2 === 0 ? 'one' : 'two' },
      })),
      {
        settings: { limit: 10 },
        newsroom: { authors: [ada('ada-of-one', ['Outlet one']), ada('ada-of-two', ['Outlet two'])] },
      },
    )
    const even = numbered(0, 59).filter((_, n) => n % 2 === 0)
    const odd = numbered(0, 59).filter((_, n) => n % 2 === 1)
    expect((await collect(site, '/authors/ada-of-one.atom')).titles).toEqual(new Set(even))
    expect((await collect(site, '/authors/ada-of-two.atom')).titles).toEqual(new Set(odd))
    const mixed = titles(await site.text('/mix/source/one/author/ada-of-two.atom'))
    expect(mixed).toEqual([])
  })
})
