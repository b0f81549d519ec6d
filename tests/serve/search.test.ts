import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { article, aSite, linkOf, titles } from '../support/published.ts'

const articles = [
  article(1, { headline: 'Grain deal signed in Odesa' }),
  article(2, { headline: 'Odesa <b>port</b> & "market" reopen' }),
  article(3, { headline: 'Elsewhere' }),
]

describe('search', () => {
  test('is a page without script, and a feed in every format, the newest first', async () => {
    const { get, text } = await aSite(articles)
    const page = await get('/search?q=odesa')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const { document } = parseHTML(await page.text())
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(document.querySelector('form[role=search]')?.getAttribute('action')).toBe('/search')
    expect(document.querySelector('input[name=q]')?.getAttribute('value')).toBe('odesa')
    expect(document.querySelectorAll('.story')).toHaveLength(2)
    const address = document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href') ?? ''
    expect(address).toBe('https://dateline.test/search.atom?q=odesa')
    const atom = await text('/search.atom?q=odesa')
    expect(titles(atom)).toEqual([
      'Odesa &lt;b&gt;port&lt;/b&gt; &amp; &quot;market&quot; reopen',
      'Grain deal signed in Odesa',
    ])
    expect(linkOf(atom, 'self')).toBe(address)
    expect(await text('/search.rss?q=odesa')).toContain('<item>')
    expect((JSON.parse(await text('/search.json?q=odesa')) as { items: unknown[] }).items).toHaveLength(2)
  })

  test('has a tag, answers 304 to it, and a new one once a new article is found', async () => {
    const { get, keep, publish, text } = await aSite(articles)
    const etag = (await get('/search.atom?q=odesa')).headers.get('etag') ?? ''
    expect((await get('/search.atom?q=odesa', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/search.atom?utm=x&q=%20%20odesa%20', { 'if-none-match': etag })).status).toBe(304)
    await keep([article(9, { headline: 'Odesa again' })])
    await publish()
    expect((await get('/search.atom?q=odesa', { 'if-none-match': etag })).status).toBe(200)
    expect(titles(await text('/search.atom?q=odesa'))[0]).toBe('Odesa again')
  })

  test('no longer finds what has been removed', async () => {
    const { ports, publish, text } = await aSite(articles)
    expect(titles(await text('/search.atom?q=grain'))).toHaveLength(1)
    await ports.store.remove(['urn:test:1'], new Date())
    await publish()
    expect(titles(await text('/search.atom?q=grain'))).toEqual([])
  })

  test.each([
    '"',
    '"a',
    'a"b',
    "'",
    '*',
    'a*',
    '^a',
    'a:b',
    'NEAR(',
    'a AND',
    'OR',
    '-',
    '%22%00',
    '%F0%9F%92%A9',
    '%ff',
    'a'.repeat(5000),
    '<script>alert(1)</script>',
  ])('answers whatever is asked: %s', async (query) => {
    const { get } = await aSite(articles)
    for (const path of ['/search', '/search.atom', '/search.rss', '/search.json']) {
      const answer = await get(`${path}?q=${query}`)
      expect(answer.status).toBe(200)
      if (path !== '/search.json') expect(await answer.text()).not.toContain('<script')
    }
  })

  test('without a query says what it can do, and has no feed', async () => {
    const { get, text } = await aSite(articles)
    expect(await text('/search')).toContain('<h1>Search</h1>')
    expect((await get('/search?q=+')).status).toBe(200)
    expect((await get('/search.atom')).status).toBe(404)
  })

  test('every page has the box', async () => {
    const { text } = await aSite(articles)
    for (const path of ['/', '/authors', '/countries/SY', '/status'])
      expect(await text(path)).toContain('role="search"')
  })
})
