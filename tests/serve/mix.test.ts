import { describe, expect, test } from 'vitest'
import { article, aSite, signed, titles } from '../support/published.ts'

const nuclear = { topics: ['nuclear'] }
const elsewhere = { source: { ...article(0).source, id: 'two', outlet: 'Outlet two' } }

const articles = [
  article(1, nuclear),
  article(2, { ...nuclear, byline: signed('Ada Byron', 'Max Born') }),
  article(3, { ...nuclear, ...elsewhere, byline: signed('Max Born') }),
  article(4, { countries: { leading: ['IR', 'SY'], also: [] } }),
]

describe('a combination', () => {
  test('of country, topic, outlet and author holds what is under all of them, in every format', async () => {
    const { get, text } = await aSite(articles)
    const path = '/mix/country/SY/topic/nuclear/source/one/author/ada-byron'
    expect(titles(await text(`${path}.atom`))).toEqual(['Story 2', 'Story 1'])
    expect(titles(await text('/mix/country/SY/topic/nuclear.atom'))).toEqual([
      'Story 3',
      'Story 2',
      'Story 1',
    ])
    expect(titles(await text('/mix/country/IR/country/SY.atom'))).toEqual(['Story 4'])
    expect(titles(await text('/mix/author/ada-byron/author/max-born.atom'))).toEqual(['Story 2'])
    for (const [extension, type] of [
      ['', 'text/html'],
      ['.rss', 'application/rss+xml'],
      ['.json', 'application/feed+json'],
    ]) {
      const answer = await get(path + extension)
      expect([extension, answer.status, answer.headers.get('content-type')]).toEqual([
        extension,
        200,
        `${type}; charset=utf-8`,
      ])
      expect(await answer.text()).toContain('Syria × Nuclear weapons × Outlet one × Ada Byron')
    }
  })

  test.each([
    ['/mix/author/ada-byron/country/SY', '/mix/country/SY/author/ada-byron'],
    ['/mix/authors/Ada-Byron/countries/sy.rss', '/mix/country/SY/author/ada-byron.rss'],
    ['/mix/outlet/one/country/SY.JSON', '/mix/country/SY/source/one.json'],
    ['/mix/country/SY/country/IR', '/mix/country/IR/country/SY'],
    ['/mix/country/SY/country/sy/topic/nuclear', '/mix/country/SY/topic/nuclear'],
    ['/mix/country/SY', '/countries/SY'],
    ['/mix/outlet/one.atom', '/sources/one.atom'],
  ])('%s is redirected to the one right address', async (path, canonical) => {
    const { get } = await aSite(articles)
    const answer = await get(path)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(canonical)
  })

  test.each([
    '/mix/country/XX/topic/nuclear',
    '/mix/country/SY/topic/nuklear',
    '/mix/country/SY/source/none',
    '/mix/country/SY/author/nobody.atom',
    '/mix/country/SY/planet/mars',
    '/mix/country/SY/topic',
    '/mix',
    '/mix/country/SY/topic/nuclear/archive/1',
    `/mix/${Array.from({ length: 9 }, (_, i) => `author/a${i}`).join('/')}`,
  ])('%s is no address of ours', async (path) => {
    const { get } = await aSite(articles)
    expect((await get(path)).status).toBe(404)
  })

  test('of a name that is nearly right comes with the right one', async () => {
    const { text } = await aSite(articles)
    expect(await text('/mix/country/SY/topic/nuclaer')).toContain('href="/mix/country/SY/topic/nuclear"')
    expect(await text('/mix/country/SY/author/ada-byrn')).toContain('href="/mix/country/SY/author/ada-byron"')
  })

  test('is offered on the pages of what it is made of', async () => {
    const { text, get } = await aSite(articles)
    const offered = [...(await text('/countries/SY')).matchAll(/href="(\/mix\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    expect(offered).toEqual([
      '/mix/country/SY/topic/nuclear',
      '/mix/country/SY/source/one',
      '/mix/country/SY/author/ada-byron',
      '/mix/country/SY/author/max-born',
    ])
    for (const path of offered) expect((await get(path)).status).toBe(200)
    expect(await text('/feeds/all')).not.toContain('href="/mix/')
  })

  test('without an article is empty, and filled by the next', async () => {
    const { text, keep, publish } = await aSite(articles)
    const path = '/mix/country/IR/topic/nuclear.atom'
    expect(titles(await text(path))).toEqual([])
    await keep([article(9, { ...nuclear, countries: { leading: ['IR'], also: [] } })])
    await publish()
    expect(titles(await text(path))).toEqual(['Story 9'])
  })

  test('keeps its tag while only other articles come, and its rows are bounded', async () => {
    const { get, keep, publish, ports } = await aSite(articles)
    const path = '/mix/country/SY/topic/nuclear.atom'
    const etag = (await get(path)).headers.get('etag') ?? ''
    await keep([article(9, { countries: { leading: ['FR'], also: [] } })])
    await publish()
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    await ports.store.letGo(0)
    expect((await ports.store.documentHeads([path])).size).toBe(0)
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
  })
})
