import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { storySignature } from '../../src/curate/story-signature.ts'
import type { Article } from '../../src/model/article.ts'
import { article, aSite, linkOf, signed, titles } from '../support/published.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const SOURCES = ['one', 'two', 'three']

/** An article of an outlet, with what it is told by. */
const told = (n: number, outlet: string, more: Partial<Article> = {}): Article => {
  const plain = article(n, more)
  return { ...plain, source: { ...plain.source, id: outlet, outlet: `Outlet ${outlet}` } }
}

async function keepTold({ ports, publish }: Site, articles: readonly Article[]): Promise<void> {
  await ports.store.keep({
    owner: 'test',
    articles: articles.map((each) => ({ article: each, hash: each.id, story: storySignature(each) })),
    authors: [],
    sources: [],
  })
  await publish()
}

const FERRY = 'Ferry with forty aboard capsizes off Tartus harbour'

describe('the feed of a country or topic', () => {
  const same = [
    told(1, 'one', { headline: FERRY }),
    told(2, 'two', { headline: `${FERRY}, port says` }),
    told(3, 'one', { headline: 'Grain prices rise again' }),
  ].map((each) => ({ ...each, topics: ['nuclear'] }))

  test('tells a story once, the others below it', async () => {
    const site = await aSite([article(0, { headline: 'Bakers strike for flour', topics: ['nuclear'] })])
    await keepTold(site, same)
    for (const path of ['/countries/SY', '/topics/nuclear', '/mix/country/SY/topic/nuclear']) {
      expect(titles(await site.text(`${path}.atom`)), path).toEqual([
        'Grain prices rise again',
        FERRY,
        'Bakers strike for flour',
      ])
      const { document } = parseHTML(await site.text(path))
      expect([...document.querySelectorAll('.also a')].map((link) => link.textContent)).toEqual([
        'Outlet two',
      ])
    }
    expect(titles(await site.text('/sources/two.atom'))).toEqual([`${FERRY}, port says`])
    expect(titles(await site.text('/authors/ada-byron.atom'))).toHaveLength(4)
  })

  test('and its archives leave no hole and tell it once too', async () => {
    const site = await aSite([], { settings: { limit: 5 } })
    const ferries = [4, 5, 6, 40, 41].map((n, i) =>
      told(n, SOURCES[i % 3] ?? 'one', {
        headline: `${FERRY} ${n < 30 ? 'monday' : 'friday again, second wreck'}`,
      }),
    )
    const others = Array.from({ length: 30 }, (_, n) => told(n + 7, 'one'))
    await keepTold(site, [...ferries, ...others])
    const all = new Set<string>()
    const documents: string[] = []
    for (let next: string | undefined = '/countries/SY.atom'; next; ) {
      const atom: string = await site.text(next)
      documents.push(next)
      for (const id of atom.matchAll(/urn:test:\d+|one\.example\.org\/\d+/g))
        all.add(id[0].replace(/\D+/, ''))
      next = linkOf(atom, 'prev-archive')?.replace('https://dateline.test', '')
    }
    const numbers = [...ferries, ...others].map(({ id }) => id.replace(/\D+/, ''))
    expect(all).toEqual(new Set(numbers))
    expect(documents.length).toBeLessThan(10)
  })

  test('closes no archive for what the editor has dropped', async () => {
    const site = await aSite(
      Array.from({ length: 8 }, (_, n) => article(n)),
      { settings: { limit: 10 }, newsroom: { picks: [{ article: 'urn:test:7', verdict: 'drop' }] } },
    )
    const atom = await site.text('/countries/SY.atom')
    expect(titles(atom)).toHaveLength(7)
    expect(linkOf(atom, 'prev-archive')).toBe(undefined)
  })

  test('says what it holds, and why each article is in', async () => {
    const site = await aSite([article(1, { topics: ['nuclear'], countries: { leading: ['US'], also: [] } })])
    const page = async (path: string) => parseHTML(await site.text(path)).document
    const says = async (path: string) => {
      const document = await page(path)
      const texts = ['.lede', '.why p'].map((selector) => document.querySelector(selector)?.textContent)
      return texts.map((text) => text?.trim())
    }
    expect(await says('/countries/US')).toEqual([
      'Articles about the United States, the newest first',
      'In because it is mainly about the United States.',
    ])
    expect(await says('/topics/nuclear')).toEqual([
      'Articles on Nuclear weapons, the newest first',
      'In because it is on Nuclear weapons.',
    ])
    expect(await says('/sources/one')).toEqual([
      'Articles from Outlet one, the newest first',
      'In because it is from Outlet one.',
    ])
    expect(await says('/mix/country/US/author/ada-byron')).toEqual([
      'Articles about the United States by Ada Byron, the newest first',
      'In because it is mainly about the United States; is by Ada Byron.',
    ])
  })
})

describe('what is gone from feeds/', () => {
  test('a topic: old articles do not lead to its page', async () => {
    const site = await aSite([article(1, { topics: ['nuclear', 'whaling'] })])
    const record = /href="(\/articles\/[a-z0-9]+)"/.exec(await site.text('/'))?.[1] ?? ''
    for (const path of ['/', record, '/authors/ada-byron', '/feeds/all.atom', '/feeds/all.json']) {
      const text = await site.text(path)
      expect(text, path).toContain('nuclear')
      expect(text, path).not.toContain('whaling')
    }
    expect((await site.get('/topics/whaling')).status).toBe(404)
  })

  test('an outlet: its page and feeds still answer, under the name that its articles have', async () => {
    const site = await aSite([told(1, 'gazette', { byline: signed('Ada Byron') })])
    expect(await site.text('/')).toContain('href="/sources/gazette"')
    const answer = await site.get('/sources/gazette')
    expect(answer.status).toBe(200)
    expect(parseHTML(await answer.text()).document.querySelector('h1')?.textContent).toBe('Outlet gazette')
    expect((await site.get('/sources/never')).status).toBe(404)
  })
})

test('an article’s page says which curated feeds take it, and why', async () => {
  const feed = { description: 'x', limit: 9, groupStories: false, since: '2026-11-24' } as const
  const site = await aSite([article(1)], {
    newsroom: {
      curated: [
        { ...feed, id: 'all', title: 'All', rule: { all: [] } },
        { ...feed, id: 'syria', title: 'Syria', rule: { countries: ['SY'] }, perSource: 2 },
        { ...feed, id: 'peru', title: 'Peru', rule: { countries: ['PE'] } },
      ],
    },
  })
  const record = /href="(\/articles\/[a-z0-9]+)"/.exec(await site.text('/'))?.[1] ?? ''
  const { document } = parseHTML(await site.text(record))
  const lines = [...document.querySelectorAll('.belongings li')].map((line) => line.textContent?.trim())
  expect(lines).toEqual([
    'All because it is from Outlet one, and this feed takes every article rule.',
    'Syria because it is about Syria rule.',
  ])
  expect([...document.querySelectorAll('.belongings a')].map((link) => link.getAttribute('href'))).toEqual([
    '/feeds/all',
    '/sources/one',
    '/feeds/syria',
    '/countries/SY',
  ])
})
