import { beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { articleKey } from '../../src/model/article-key.ts'
import type { Author } from '../../src/model/author.ts'
import type { Document } from '../../src/store/published-store.ts'
import type { KeptArticle, SourceResult, Store } from '../../src/store/store.ts'

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 24, 12, minutes))

/** An article of the tests' own, whole. */
export function anArticle(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    source: {
      id: 'one',
      outlet: 'The One',
      feedUrl: 'https://one.test/feed',
      siteUrl: 'https://one.test/',
      republish: 'full',
      updated: at(0),
    },
    kind: 'news',
    language: 'en',
    url: `https://one.test/${encodeURIComponent(id)}`,
    headline: `Headline of ${id}`,
    byline: {
      text: 'Ada Byron',
      credits: [{ role: 'author', name: 'Ada Byron', kind: 'person', author: 'ada-byron' }],
    },
    articleBody: '<p>Text</p>',
    pictures: [],
    datePublished: at(1),
    firstSeen: at(2),
    countries: { leading: ['SY'], also: ['FR'] },
    categories: [],
    topics: ['talks'],
    provenance: {},
    ...more,
  }
}

const kept = (article: Article, hash = 'h1', more: Partial<KeptArticle> = {}): KeptArticle => ({
  article,
  hash,
  ...more,
})

const anAuthor = (id: string, name: string): Author => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  notSameAs: [],
  roles: [
    {
      title: 'Editor',
      organisation: 'The One',
      outlet: 'one',
      seen: { first: at(1), last: at(2), times: 2 },
    },
  ],
  bios: [],
  pictures: [],
  curated: false,
  outlets: [],
  links: [],
  publishedIn: ['one'],
})

const aResult = (id: string, nextDue: Date, more: Partial<SourceResult> = {}): SourceResult => ({
  id,
  state: { lastTry: at(3).getTime(), lastSuccess: at(3).getTime() },
  nextDue,
  ...more,
})

const aDocument = (path: string, text: string): Document => ({
  path,
  type: 'text/html; charset=utf-8',
  etag: `"${text.length}"`,
  text,
  modified: at(5),
  edition: path,
})

/** The suite that every store passes, on Node and in workerd. `open` gives an empty one. */
export function testStore(name: string, open: () => Store | Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    const write = (articles: readonly KeptArticle[], authors: readonly Author[] = []) =>
      store.keep({ owner: 'me', articles, authors, sources: [] })
    const lease = (
      owner: string,
      now: Date,
      until = new Date(now.getTime() + 600_000),
      ids = ['one', 'two'],
    ) => store.lease({ ids, owner, until, now })

    test('lease() gives a source to one owner only, until the lease ends', async () => {
      expect((await lease('me', at(0))).map(({ id }) => id).sort()).toEqual(['one', 'two'])
      expect(await lease('you', at(1))).toEqual([])
      expect((await lease('you', at(11))).map(({ id }) => id).sort()).toEqual(['one', 'two'])
    })

    test('lease() leaves alone what is not due, and sources of another list', async () => {
      await lease('me', at(0))
      await store.keep({
        owner: 'me',
        articles: [],
        authors: [],
        sources: [aResult('one', at(30)), aResult('two', at(1))],
      })
      expect((await lease('me', at(5))).map(({ id }) => id)).toEqual(['two'])
      expect((await lease('me', at(40), at(50), ['one'])).map(({ id }) => id)).toEqual(['one'])
    })

    test('lease() takes a source whose last try lies in the future: the clock was put back', async () => {
      await lease('me', at(0))
      const state = { lastTry: at(500).getTime() }
      await store.keep({
        owner: 'me',
        articles: [],
        authors: [],
        sources: [aResult('one', at(530), { state })],
      })
      expect((await lease('me', at(5), at(15), ['one'])).map(({ id }) => id)).toEqual(['one'])
    })

    test('lease() hands over the state, fingerprint() the fingerprint, as they were kept', async () => {
      await lease('me', at(0))
      const fingerprint = { head: 'h', items: ['a', 'b'] }
      const state = { validators: { etag: 'W/"x"', lastModified: 'Tue, 24 Nov 2026' }, failures: 2 }
      await store.keep({
        owner: 'me',
        articles: [],
        authors: [],
        sources: [aResult('one', at(1), { state, fingerprint })],
      })
      expect(await lease('me', at(2), at(12), ['one'])).toEqual([{ id: 'one', state }])
      expect(await store.fingerprint('one')).toEqual(fingerprint)
      expect(await store.fingerprint('two')).toBeUndefined()
      expect(await store.leased(['one'], 'me')).toEqual([{ id: 'one', state, fingerprint }])
    })

    test('keep() writes no state for a source whose lease another holds by now', async () => {
      await lease('slow', at(0))
      await lease('quick', at(20))
      await store.keep({ owner: 'slow', articles: [], authors: [], sources: [aResult('one', at(99))] })
      expect((await store.leased(['one', 'two'], 'quick')).map(({ id }) => id).sort()).toEqual(['one', 'two'])
    })

    test('release() makes an owner’s sources anybody’s, and leaseOwners() no longer names it', async () => {
      await lease('dead', at(0))
      expect(await store.leaseOwners(at(1))).toEqual(['dead'])
      await store.release('dead')
      expect(await store.leaseOwners(at(1))).toEqual([])
      expect(await lease('me', at(1))).toHaveLength(2)
    })

    test('lease() takes back what was leased by a clock that has been put back since, and nothing else', async () => {
      await store.lease({ ids: ['a'], owner: 'ahead', until: at(600), now: at(585) })
      await store.lease({ ids: ['b'], owner: 'beside', until: at(16), now: at(1) })
      const taken = await store.lease({ ids: ['a', 'b'], owner: 'me', until: at(15), now: at(0) })
      expect(taken.map(({ id }) => id)).toEqual(['a'])
    })

    test('lookUp() finds by guid, then by address whatever its scheme, and never in another source', async () => {
      await write([kept(anArticle('urn:x:1', { guid: 'g1', url: 'https://www.one.test/a/' }))])
      const answers = await store.lookUp([
        { source: 'one', guid: 'g1', url: 'https://one.test/elsewhere', hash: 'h1' },
        { source: 'one', guid: 'g2', url: 'http://one.test/a', hash: 'h1' },
        { source: 'two', guid: 'g1', url: 'https://one.test/a', hash: 'h1' },
        { source: 'two', guid: 'urn:x:1', url: 'https://two.test/a', hash: 'h1' },
      ])
      expect(answers).toEqual([
        { kind: 'same', id: 'urn:x:1', date: at(1) },
        { kind: 'same', id: 'urn:x:1', date: at(1) },
        { kind: 'new', guidTaken: false },
        { kind: 'new', guidTaken: true },
      ])
    })

    test('lookUp() hands over the article as it is kept when what the feed says has changed', async () => {
      const article = anArticle('urn:x:1', { guid: 'g1' })
      await write([kept(article)])
      const [answer] = await store.lookUp([{ source: 'one', guid: 'g1', url: article.url, hash: 'h2' }])
      expect(answer).toEqual({ kind: 'changed', id: 'urn:x:1', article, hash: 'h1', date: at(1) })
    })

    test('keep() updates an article, and the ledger knows its old and its new guid', async () => {
      await write([kept(anArticle('urn:x:1', { guid: 'g1' }))])
      await write([kept(anArticle('urn:x:1', { guid: 'g2', headline: 'Another' }), 'h2')])
      const url = 'https://one.test/nowhere'
      const answers = await store.lookUp([
        { source: 'one', guid: 'g1', url, hash: 'h2' },
        { source: 'one', guid: 'g2', url, hash: 'h2' },
      ])
      expect(answers.map((answer) => answer.kind)).toEqual(['same', 'same'])
      expect((await store.articles({ limit: 9, bodies: true })).map((each) => each.headline)).toEqual([
        'Another',
      ])
    })

    test('keep() never writes over another source’s article, and says so', async () => {
      await write([kept(anArticle('urn:x:1'))])
      const thief = anArticle('urn:x:1', {
        source: { ...anArticle('x').source, id: 'two' },
        headline: 'Stolen',
      })
      expect(await write([kept(thief)])).toEqual(new Set())
      expect((await store.articles({ limit: 9, bodies: false })).map((each) => each.headline)).toEqual([
        'Headline of urn:x:1',
      ])
    })

    test('articles() come newest first, with or without bodies, by facets and within dates', async () => {
      await write([
        kept(anArticle('a', { datePublished: at(1) })),
        kept(anArticle('b', { datePublished: at(2), countries: { leading: ['IL'], also: ['SY'] } })),
        kept(anArticle('c', { datePublished: undefined, firstSeen: at(9), topics: [] })),
      ])
      const ids = async (query: Partial<Parameters<Store['articles']>[0]>) =>
        (await store.articles({ limit: 9, bodies: false, ...query })).map(({ id }) => id)
      expect(await ids({})).toEqual(['c', 'b', 'a'])
      expect(await ids({ limit: 1 })).toEqual(['c'])
      expect(await ids({ facets: [['country', ['SY']]] })).toEqual(['c', 'a'])
      expect(
        await ids({
          facets: [
            ['country', ['SY', 'IL']],
            ['topic', ['talks']],
          ],
        }),
      ).toEqual(['b', 'a'])
      expect(
        await ids({
          facets: [
            ['source', ['one']],
            ['author', ['ada-byron']],
          ],
        }),
      ).toEqual(['c', 'b', 'a'])
      expect(await ids({ facets: [['source', ['two']]] })).toEqual([])
      expect(await ids({ since: at(2) })).toEqual(['c', 'b'])
      expect(await ids({ before: at(2) })).toEqual(['a'])
      const [first] = await store.articles({ limit: 1, bodies: true })
      expect(first?.articleBody).toBe('<p>Text</p>')
    })

    test('a date in the future does not put an article before what has just been seen', async () => {
      await write([
        kept(anArticle('late', { datePublished: at(500), firstSeen: at(2) })),
        kept(anArticle('b', { datePublished: at(3), firstSeen: at(4) })),
      ])
      expect((await store.articles({ limit: 9, bodies: false })).map(({ id }) => id)).toEqual(['b', 'late'])
    })

    test('an article that changes its countries is listed under the new ones only', async () => {
      await write([kept(anArticle('a'))])
      await write([kept(anArticle('a', { countries: { leading: ['EG'], also: [] } }), 'h2')])
      expect(await store.articles({ limit: 9, bodies: false, facets: [['country', ['SY']]] })).toEqual([])
      expect((await store.facetValues('country')).map(({ value, articles }) => [value, articles])).toEqual([
        ['EG', 1],
      ])
    })

    test('article() finds by key; a removed one is gone from every list and says when', async () => {
      await write([kept(anArticle('a'))])
      expect((await store.article(articleKey('a')))?.article.id).toBe('a')
      await store.remove(['a'], at(30))
      expect((await store.article(articleKey('a')))?.removed).toEqual(at(30))
      expect(await store.articles({ limit: 9, bodies: false })).toEqual([])
      expect(await write([kept(anArticle('a'), 'h9')])).toEqual(new Set())
    })

    test('authorsNamed() finds by any spelling of a record’s names, and by id', async () => {
      await write([], [{ ...anAuthor('jose-marti', 'José Martí'), aliases: ['J. Martí'] }])
      const [found] = await store.authorsNamed(['jose marti'])
      expect(found).toEqual({ ...anAuthor('jose-marti', 'José Martí'), aliases: ['J. Martí'] })
      expect(await store.authorsNamed(['j marti'])).toHaveLength(1)
      expect(await store.authorsNamed([], ['jose-marti'])).toHaveLength(1)
      expect(await store.authorsNamed(['marti'])).toEqual([])
    })

    test('authorIds() gives the ids that begin so', async () => {
      await write(
        [],
        [
          anAuthor('ada-byron', 'Ada Byron'),
          anAuthor('adam-smith', 'Adam Smith'),
          anAuthor('max-born', 'Max Born'),
        ],
      )
      expect(await store.authorIds('ad')).toEqual(['ada-byron', 'adam-smith'])
      expect(await store.authorIds('zz')).toEqual([])
    })

    test('standing() grows with every write, and changedFacets() tells what they reach', async () => {
      const before = (await store.standing()).seq
      await write([kept(anArticle('a'))], [anAuthor('ada-byron', 'Ada Byron')])
      const after = (await store.standing()).seq
      expect(after).toBeGreaterThan(before)
      const facets = (await store.changedFacets(before)).map((each) => each.join(' ')).sort()
      expect(facets).toEqual(['author ada-byron', 'country SY', 'source one', 'topic talks'])
      expect(await store.changedFacets(after)).toEqual([])
    })

    test('publish() writes documents, editions and standing together', async () => {
      await store.publish({
        documents: [aDocument('/a', 'one'), aDocument('/b', 'two')],
        editions: [
          { path: '/a', madeOf: 'x', checked: '7' },
          { path: '/b', madeOf: 'y' },
        ],
        standing: '7 x',
        at: at(0),
      })
      expect(await store.document('/a')).toEqual(aDocument('/a', 'one'))
      expect((await store.standing()).published).toBe('7 x')
      expect(await store.editions(['/a', '/b', '/c'])).toEqual(
        new Map([
          ['/a', { path: '/a', madeOf: 'x', checked: '7' }],
          ['/b', { path: '/b', madeOf: 'y' }],
        ]),
      )
      await store.publish({ documents: [aDocument('/a', 'three')], at: at(1) })
      expect(await store.documentHeads(['/a', '/b', '/c'])).toEqual(
        new Map([
          ['/a', { etag: '"5"', modified: at(5) }],
          ['/b', { etag: '"3"', modified: at(5) }],
        ]),
      )
    })

    test('publish() keeps compressed bytes as they are', async () => {
      const gzip = Uint8Array.from([0, 1, 254, 255])
      await store.publish({ documents: [{ ...aDocument('/z', 'x'), gzip, brotli: gzip }], at: at(0) })
      const found = await store.document('/z')
      expect([...(found?.gzip ?? [])]).toEqual([0, 1, 254, 255])
      expect([...(found?.brotli ?? [])]).toEqual([0, 1, 254, 255])
    })

    test('entriesOf() tells what a document held under a tag that it had, the newest of those asked for', async () => {
      const write = (text: string, entries: string, minute: number) =>
        store.publish({ documents: [{ ...aDocument('/a', text), entries }], at: at(minute) })
      await write('1', 'one', 1)
      await write('22', 'two', 2)
      await write('333', 'three', 3)
      expect(await store.entriesOf('/a', ['"1"'])).toBe('one')
      expect(await store.entriesOf('/a', ['"1"', '"2"'])).toBe('two')
      expect(await store.entriesOf('/a', ['"9"'])).toBe(undefined)
      expect(await store.entriesOf('/b', ['"1"'])).toBe(undefined)
    })

    test('entriesOf() forgets the oldest tags of a path with many', async () => {
      for (let i = 1; i <= 130; i++)
        await store.publish({
          documents: [{ ...aDocument('/a', 'x'.repeat(i)), entries: `e${i}` }],
          at: at(i),
        })
      expect(await store.entriesOf('/a', ['"1"'])).toBe(undefined)
      expect(await store.entriesOf('/a', ['"20"'])).toBe('e20')
    })

    test('letGo() forgets the documents that were made on demand longest ago, and no others', async () => {
      for (const [i, path] of ['/kept', '/a', '/b', '/c'].entries()) {
        const checked = path === '/kept' ? {} : { checked: '7' }
        await store.publish({
          documents: [{ ...aDocument(path, 'x'), entries: 'e' }],
          editions: [{ path, madeOf: 'x', ...checked }],
          at: at(i),
        })
      }
      expect(await store.madeOnDemand()).toEqual(['/a', '/b', '/c'])
      await store.letGo(2)
      expect([...(await store.documentHeads(['/kept', '/a', '/b', '/c'])).keys()].sort()).toEqual([
        '/b',
        '/c',
        '/kept',
      ])
      expect([...(await store.editions(['/kept', '/a', '/b', '/c'])).keys()].sort()).toEqual([
        '/b',
        '/c',
        '/kept',
      ])
      expect(await store.entriesOf('/a', ['"1"'])).toBe(undefined)
    })

    test('numbersSince() lists what was written since, under facets too, and nothing that was removed', async () => {
      await write([kept(anArticle('a')), kept(anArticle('b', { countries: { leading: ['IL'], also: [] } }))])
      const { seq } = await store.standing()
      const all = await store.numbersSince(0)
      expect(all.map(([, date]) => date)).toEqual([at(1).getTime(), at(1).getTime()])
      expect(await store.numbersSince(0, [['country', ['IL', 'XX']]])).toEqual([all[1]])
      expect(await store.numbersSince(0, [['source', ['one']]])).toEqual(all)
      expect(await store.numbersSince(seq)).toEqual([])
      await write([kept(anArticle('c')), kept(anArticle('d', { topics: [] }))])
      const fresh = await store.numbersSince(seq)
      expect(fresh).toHaveLength(2)
      expect(
        await store.numbersSince(seq, [
          ['country', ['SY']],
          ['topic', ['talks']],
        ]),
      ).toEqual([fresh[0]])
      expect(await store.numbersSince(seq, [['source', ['two']]])).toEqual([])
      await store.remove(['c'], at(9))
      expect(await store.numbersSince(0, [['country', ['SY']]])).toEqual([all[0], fresh[1]])
      expect(await store.keptAmong([...all, ...fresh].map(([n]) => n))).toEqual(
        [all[0], all[1], fresh[1]].map((each) => each?.[0]),
      )
    })

    test('numbersOf() and articlesByNumber() lead from ids to numbers and back', async () => {
      const articles = [anArticle('a'), anArticle('b')]
      await write(articles.map((article) => kept(article)))
      const numbers = await store.numbersOf(['a', 'b', 'c'])
      expect([...numbers.keys()].sort()).toEqual(['a', 'b'])
      const found = await store.articlesByNumber([...numbers.values()], { bodies: true })
      expect(found).toEqual(articles.map((article) => ({ n: numbers.get(article.id), date: at(1), article })))
      const [bare] = await store.articlesByNumber([numbers.get('b') ?? 0], { bodies: false })
      expect(bare?.article.articleBody).toBe('')
      expect(await store.leastNumber()).toBe(Math.min(...numbers.values()))
      expect(await store.bodies(['b', 'c'])).toEqual(new Map([['b', '<p>Text</p>']]))
      const seq = (await store.newest(9)).map((each) => each.seq)
      expect((await store.newest(9)).map(({ n }) => n)).toEqual([...numbers.values()])
      await write([kept(anArticle('b', { datePublished: at(0) }), 'h2')])
      const after = await store.newest(9)
      expect(after.map(({ n }) => n)).toEqual([numbers.get('a'), numbers.get('b')])
      expect([after[0]?.seq === seq[0], (after[1]?.seq ?? 0) > (seq[1] ?? 0)]).toEqual([true, true])
      await store.remove(['a'], at(9))
      expect((await store.newest(9)).map(({ n }) => n)).toEqual([numbers.get('b')])
    })

    test('publish() files archives after the head that they were made for, and after no other', async () => {
      const head = { seq: 5, last: 1, until: 30, open: [[4, 40]] as const }
      const closed = [{ feed: '/f', number: 1, entries: [[1, 3], [2]] }]
      await store.publish({ archives: [{ feed: '/f', before: undefined, head, closed }], at: at(0) })
      expect(await store.archiveHead('/f')).toEqual(head)
      expect(await store.archive('/f', 1)).toEqual(closed[0])
      expect(await store.archive('/f', 2)).toBe(undefined)
      expect(await store.archived('/f', [1, 3, 4, 99])).toEqual(new Set([1, 3]))
      expect(await store.archived('/g', [1])).toEqual(new Set())
      const late = {
        feed: '/f',
        before: undefined,
        head: { ...head, seq: 9 },
        closed: [{ ...closed[0]!, number: 2 }],
      }
      await store.publish({ archives: [late], at: at(1) })
      expect(await store.archiveHead('/f')).toEqual(head)
      expect(await store.archive('/f', 2)).toBe(undefined)
      const next = { seq: 9, last: 2, until: 40, open: [] }
      await store.publish({ archives: [{ ...late, before: head, head: next }], at: at(2) })
      expect(await store.archiveHead('/f')).toEqual(next)
      expect(await store.archive('/f', 2)).toEqual({ ...closed[0], number: 2 })
    })

    test('search() finds by words of headline, authors and text, what came last first, and not what was removed', async () => {
      await write([
        kept(anArticle('a', { articleBody: '<p>A</p>' })),
        kept(anArticle('b')),
        kept(anArticle('c')),
      ])
      const waiting = await store.unsearched(9)
      expect(waiting.map(({ article }) => article?.id)).toEqual(['a', 'b', 'c'])
      expect(waiting[0]?.article?.articleBody).toBe('<p>A</p>')
      const words = waiting.map(({ n, article }) => ({
        n,
        headline: `Talks in ${article?.id}`,
        authors: 'José Martí',
        text: 'ships',
      }))
      const last = waiting.at(-1)!
      await store.keepSearchable(words, { n: last.n, seq: last.seq, removed: [] })
      const found = async (match: string) => (await store.search(match, { limit: 9 })).map(({ id }) => id)
      expect(await found('"jose" AND "ship"')).toEqual(['a', 'b', 'c'])
      expect((await store.search('"talk"', { limit: 2 })).map(({ id }) => id)).toEqual(['b', 'c'])
      expect(await found('headline:"b"')).toEqual(['b'])
      expect(await found('"nowhere"')).toEqual([])
      expect(await store.unsearched(9)).toEqual([])
      await store.remove(['b'], at(9))
      expect(await found('"talks"')).toEqual(['a', 'c'])
      const [gone] = await store.unsearched(9)
      expect(gone).toEqual({ n: words[1]?.n, seq: expect.any(Number) })
      await store.keepSearchable([], { n: gone!.n, seq: gone!.seq, removed: [gone!.n] })
      expect(await store.unsearched(9)).toEqual([])
      await write([kept(anArticle('a', { headline: 'Elsewhere' }), 'h2')])
      expect((await store.unsearched(9)).map(({ article }) => article?.headline)).toEqual(['Elsewhere'])
    })

    test('remove() grows the standing, whatever was written last, and the article is listed under nothing', async () => {
      await write([kept(anArticle('a'))], [anAuthor('ada-byron', 'Ada Byron')])
      const { seq } = await store.standing()
      await store.remove(['a'], at(30))
      expect((await store.standing()).seq).toBeGreaterThan(seq)
      expect(await store.facetValues('country')).toEqual([])
      expect((await store.changedFacets(seq)).map((each) => each.join(' '))).toContain('country SY')
    })

    test('duePages() gives pages that are due; read or given up, they are due no more', async () => {
      await write([kept(anArticle('a'), 'h1', { pageDue: at(5) }), kept(anArticle('b'))])
      expect(await store.duePages({ now: at(4), limit: 9 })).toEqual([])
      expect((await store.duePages({ now: at(5), limit: 9 })).map(({ article }) => article.id)).toEqual(['a'])
      await write([kept(anArticle('a'), 'h1', { pageDue: at(50), pageError: 'HTTP 403' })])
      expect((await store.duePages({ now: at(60), limit: 9 })).map(({ tries }) => tries)).toEqual([1])
      await write([kept(anArticle('a'), 'h1', { pageDue: null, pageError: null })])
      expect(await store.duePages({ now: at(60), limit: 9 })).toEqual([])
    })

    test('reports() tell how each source stands and the shares of its articles', async () => {
      await lease('me', at(0))
      const picture = { url: 'https://one.test/p.jpg' }
      await store.keep({
        owner: 'me',
        authors: [],
        articles: [
          kept(anArticle('a', { pictures: [picture] })),
          kept(anArticle('b', { byline: { credits: [] } })),
        ],
        sources: [aResult('one', at(33), { lastNew: at(3), repairs: ['closed'], unreadable: 2 })],
      })
      const [one, two] = await store.reports()
      expect(one).toMatchObject({
        id: 'one',
        articles: 2,
        shares: { byline: 0.5, bio: 0, picture: 0.5, fullText: 0 },
        lastSuccess: at(3),
        lastNewArticle: at(3),
        nextDue: at(33),
        repairs: ['closed'],
        unreadable: 2,
      })
      expect(two).toMatchObject({ id: 'two', articles: 0, failures: 0 })
    })

    test('retain() lets go of what is old and no longer shown, never of what a feed shows; nothing comes back as new', async () => {
      await lease('me', at(0))
      await write([
        kept(anArticle('gone', { guid: 'g1', datePublished: at(1), firstSeen: at(1) })),
        kept(anArticle('shown', { guid: 'g2', datePublished: at(5), firstSeen: at(5) })),
        kept(anArticle('new', { guid: 'g3', datePublished: at(50), firstSeen: at(50) })),
      ])
      expect(await store.retain({ before: at(40), limit: 99 })).toBe(0)
      await store.keep({
        owner: 'me',
        articles: [],
        authors: [],
        sources: [aResult('one', at(1), { oldest: at(4) })],
      })
      expect(await store.retain({ before: at(40), limit: 99 })).toBe(1)
      expect((await store.articles({ limit: 9, bodies: false })).map(({ id }) => id)).toEqual([
        'new',
        'shown',
      ])
      const question = { source: 'one', guid: 'g1', url: 'https://one.test/gone', hash: 'other' }
      expect(await store.lookUp([question])).toEqual([{ kind: 'same', id: 'gone' }])
      expect((await store.facetValues('country')).map(({ articles }) => articles)).toEqual([2])
    })

    test('retain() keeps what a state names as shown, and what a part of the feed has shown', async () => {
      await lease('me', at(0))
      await write(
        ['a', 'b', 'c'].map((id, i) =>
          kept(anArticle(id, { guid: id, datePublished: at(i + 1), firstSeen: at(i + 1) })),
        ),
      )
      const keep = async (more: Partial<SourceResult>, state = {}) => {
        const source = { ...aResult('one', at(1), more), state }
        await store.keep({ owner: 'me', articles: [], authors: [], sources: [source] })
        await lease('me', at(2))
      }
      const shown = [articleKey('a')]
      await keep({ oldest: at(50) }, { shown })
      await keep({ oldestOfSome: at(2) }, { shown })
      expect(await store.retain({ before: at(40), limit: 99 })).toBe(0)
      await keep({ oldest: at(3) }, { shown })
      expect(await store.retain({ before: at(40), limit: 99 })).toBe(1)
      await keep({ oldest: at(50) })
      expect(await store.retain({ before: at(40), limit: 99 })).toBe(2)
    })

    test('pruneArchives() lets go of the oldest archives of which nothing is kept, with their documents', async () => {
      await write(['a', 'b', 'c'].map((id) => kept(anArticle(id))))
      const numbers = await store.numbersOf(['a', 'b', 'c'])
      const n = (id: string) => numbers.get(id) ?? 0
      const closed = [[99, 98], [n('a')], [97], [n('b')]].map((held, i) => ({
        feed: '/feeds/x',
        number: i + 1,
        entries: held.map((each) => [each]),
      }))
      const head = { seq: 1, last: 4, until: 1, open: [] }
      const editions = [1, 2].map((number) => ({
        path: `/feeds/x/archive/${number}`,
        madeOf: 'm',
        checked: 'c',
      }))
      const documents = editions.map(({ path }) => ({ ...aDocument(`${path}.rss`, 'text'), edition: path }))
      const archives = [{ feed: '/feeds/x', before: undefined, head, closed }]
      await store.publish({ archives, editions, documents, at: at(1) })
      expect(await store.pruneArchives()).toBe(1)
      expect(await store.document('/feeds/x/archive/1.rss')).toBeUndefined()
      expect((await store.document('/feeds/x/archive/2.rss'))?.text).toBe('text')
      expect(await store.madeOnDemand()).toEqual(['/feeds/x/archive/2'])
      const left = await Promise.all([1, 2, 3, 4].map((number) => store.archive('/feeds/x', number)))
      expect(left.map((archive) => archive !== undefined)).toEqual([false, true, true, true])
      await store.remove(['a', 'b'], at(2))
      expect(await store.pruneArchives()).toBe(2)
      expect(await store.archive('/feeds/x', 4)).toMatchObject({ number: 4 })
    })

    test('note() gives what setNote() was told last', async () => {
      expect(await store.note('day')).toBeUndefined()
      await store.setNote('day', 'one')
      await store.setNote('day', 'two')
      expect(await store.note('day')).toBe('two')
    })

    test('allIds() gives every id, whatever their number', async () => {
      const many = Array.from({ length: 620 }, (_, i) => kept(anArticle(`urn:n:${i}`)))
      await write(many)
      const ids: string[] = []
      for await (const id of store.allIds()) ids.push(id)
      expect(ids).toEqual(many.map(({ article }) => article.id))
    })

    test('keep() takes a batch larger than one parameter may be', async () => {
      const body = `<p>${'x'.repeat(200_000)}</p>`
      await write(Array.from({ length: 9 }, (_, i) => kept(anArticle(`urn:big:${i}`, { articleBody: body }))))
      expect(await store.articlesById(['urn:big:0', 'urn:big:8'])).toHaveLength(2)
    })
  })
}
