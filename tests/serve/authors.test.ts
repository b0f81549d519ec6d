import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { article, aSite, signed } from '../support/published.ts'

const texts = (page: string, selector: string): string[] =>
  [...parseHTML(page).document.querySelectorAll(selector)].map(
    (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  )
const links = (page: string, selector: string): string[] =>
  [...parseHTML(page).document.querySelectorAll(selector)].map(
    (element) => element.getAttribute('href') ?? '',
  )

/** So many authors, `Ana Nr 0`, `Bea Nr 1` …; every tenth has signed two articles. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const name = `${String.fromCharCode(65 + (n % 26))}na Nr ${n}`
    return [
      article(n, { byline: signed(name) }),
      ...(n % 10 === 0 ? [article(n + 10_000, { byline: signed(name) })] : []),
    ]
  }).flat()

describe('/authors', () => {
  test('lists everybody where they are few, with the way to their initials', async () => {
    const site = await aSite(crowd(60))
    const page = await site.text('/authors')
    expect(texts(page, '.index li')).toHaveLength(60)
    expect(texts(page, '.initials li')).toHaveLength(26)
    const [first = ''] = links(page, '.initials a')
    expect(first).toBe('#initial-A')
    expect(page).toContain('id="initial-A"')
  })

  test('lists the busiest where they are many, and all others under their initials', async () => {
    const site = await aSite(crowd(450))
    const page = await site.text('/authors')
    expect(texts(page, '.index li')).toHaveLength(100)
    expect(texts(page, '.index li')[0]).toContain('2 articles')
    expect(links(page, '.initials a')).toContain('/authors/initial/Q')
    const under = await site.text('/authors/initial/Q')
    expect(texts(under, '.index a')).toEqual(expect.arrayContaining(['Qna Nr 16', 'Qna Nr 42']))
    expect(texts(under, '.index a').every((name) => name.startsWith('Q'))).toBe(true)
    expect(texts(under, '.initials [aria-current]')).toEqual(['Q'])
    const lower = await site.get('/authors/initial/q')
    expect([lower.status, lower.headers.get('location')]).toEqual([301, '/authors/initial/Q'])
    expect((await site.get('/authors/initial/%D0%96')).status).toBe(404)
    const etag = (await site.get('/authors/initial/Q')).headers.get('etag') ?? ''
    expect((await site.get('/authors/initial/Q', { 'if-none-match': etag })).status).toBe(304)
  })

  test.each([
    ['byron', ['Ada Byron']],
    ['ada', ['Ada Byron', 'Adam Smith']],
    ['by ad', ['Ada Byron']],
    ['JOSÉ', ['José Martí']],
    ['jose marti', ['José Martí']],
    ['yron', []],
    ['شي', []],
    ['<b>', ['Ada Byron']],
  ])('finds those who are called "%s"', async (query, expected) => {
    const names = ['Ada Byron', 'Adam Smith', 'José Martí']
    const site = await aSite(names.map((name, n) => article(n, { byline: signed(name) })))
    const answer = await site.get(`/authors?q=${encodeURIComponent(query)}`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(texts(page, '.index a')).toEqual(expected)
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(parseHTML(page).document.querySelector('#name')?.getAttribute('value')).toBe(query)
  })

  test('shows who is new after the next publish', async () => {
    const site = await aSite([article(1)])
    expect(await site.text('/authors')).not.toContain('Max Born')
    await site.keep([article(2, { byline: signed('Max Born') })])
    await site.publish()
    expect(await site.text('/authors')).toContain('Max Born')
    expect(texts(await site.text('/authors?q=max'), '.index a')).toEqual(['Max Born'])
  })
})

describe('an article’s page', () => {
  test('is kept until something is published, and tells of a change then', async () => {
    const site = await aSite([article(1)])
    const path = /href="(\/articles\/[a-z0-9]+)"/.exec(await site.text('/'))?.[1] ?? ''
    const first = await site.get(path, { 'accept-encoding': 'gzip' })
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    const etag = first.headers.get('etag') ?? ''
    expect((await site.get(path, { 'if-none-match': etag })).status).toBe(304)
    await site.keep([article(1, { headline: 'Story one, corrected' })])
    expect((await site.get(path, { 'if-none-match': etag })).status).toBe(304)
    await site.publish()
    expect((await site.get(path, { 'if-none-match': etag })).status).toBe(200)
    expect(await site.text(path)).toContain('Story one, corrected')
  })
})
