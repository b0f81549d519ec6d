import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toText } from '../src/html/text.ts'
import type { Article } from '../src/model/article.ts'
import { foldName } from '../src/model/fold-name.ts'
import type { Source } from '../src/model/source.ts'
import { readDuePages } from '../src/read-due-pages.ts'
import { refresh } from '../src/refresh.ts'
import { FakeWeb } from './support/fake-web.ts'
import { aNewsroom, aWorld } from './support/newsroom.ts'

/** `facts.json`: the source, and what must be true of the feed's one article. What is left out is not asked. */
interface Facts {
  readonly about: string
  readonly source: Source
  /** Where `page.html` stands. */
  readonly pageUrl?: string
  readonly headline?: string
  readonly deck?: string
  readonly body?: {
    readonly paragraphs?: number
    readonly first?: string
    readonly lastBegins?: string
    readonly doesNotHold?: readonly string[]
  }
  readonly picture?: { readonly caption?: string }
  readonly authors?: readonly {
    readonly name: string
    readonly role?: string
    readonly affiliation?: string
    readonly bio?: string
    readonly outlets?: readonly string[]
  }[]
  readonly discussion?: { readonly invited: boolean; readonly policyNamed?: string }
  readonly countries?: Article['countries']
}

const CORPUS = new URL('./corpus/', import.meta.url)

function read(path: string): string | undefined {
  const url = new URL(path, CORPUS)
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined
}

/** The feed, and its page, through the whole way in. */
async function takeIn(folder: string, facts: Facts) {
  const page = read(`${folder}/page.html`)
  const web = new FakeWeb({
    [facts.source.feedUrl]: read(`${folder}/feed.xml`) ?? '',
    ...(page && facts.pageUrl && { [facts.pageUrl]: { body: page, type: 'text/html; charset=utf-8' } }),
  })
  const newsroom = aNewsroom([facts.source], { readPages: true })
  const { ports, settings } = aWorld(web, newsroom)
  await refresh(ports, newsroom, settings)
  await readDuePages(ports, newsroom, settings)
  const articles = await ports.store.articles({ limit: 9, bodies: true })
  const authors = await ports.store.authorsNamed((facts.authors ?? []).map(({ name }) => foldName(name)))
  return { article: articles[0] as Article, articles, authors }
}

const folders = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/facts.json`, CORPUS)))
  .map(({ name }) => name)
  .filter((name) => 'source' in JSON.parse(read(`${name}/facts.json`) ?? '{}')) // The others are read by their room's own tests.

describe.each(folders)('tests/corpus/%s', (folder) => {
  const facts = JSON.parse(read(`${folder}/facts.json`) ?? '{}') as Facts
  const taken = takeIn(folder, facts)

  test('is one article', async () => {
    expect((await taken).articles).toHaveLength(1)
  })

  if (facts.headline)
    test('has the headline and the deck', async () => {
      const { article } = await taken
      expect({ headline: article.headline, deck: article.deck }).toEqual({
        headline: facts.headline,
        deck: facts.deck,
      })
    })

  if (facts.body)
    test('has the story and nothing else as its text', async () => {
      const { article } = await taken
      const paragraphs = toText(article.articleBody)
        .split('\n')
        .filter((line) => line.trim() !== '')
      if (facts.body?.paragraphs) expect(paragraphs).toHaveLength(facts.body.paragraphs)
      if (facts.body?.first) expect(paragraphs[0]).toBe(facts.body.first)
      if (facts.body?.lastBegins)
        expect(paragraphs.at(-1)?.slice(0, facts.body.lastBegins.length)).toBe(facts.body.lastBegins)
      for (const foreign of facts.body?.doesNotHold ?? [])
        expect(paragraphs.join('\n')).not.toContain(foreign)
    })

  if (facts.picture)
    test('has the caption with its picture', async () => {
      expect((await taken).article.pictures[0]?.caption).toBe(facts.picture?.caption)
    })

  test.runIf(facts.authors)(
    'has its people in the byline, and in their records what is told of them',
    async () => {
      const { article, authors } = await taken
      expect(article.byline.credits.map(({ name }) => name)).toEqual(facts.authors?.map(({ name }) => name))
      for (const told of facts.authors ?? []) {
        const record = authors.find(({ name }) => name === told.name)
        if (told.role) expect(record?.roles.map(({ title }) => title)).toContain(told.role)
        if (told.affiliation)
          expect(record?.roles.map(({ organisation }) => organisation)).toContain(told.affiliation)
        if (told.bio) expect(record?.bios.map(({ text }) => text)).toEqual([told.bio])
        if (told.outlets) expect(record?.outlets).toEqual(told.outlets)
      }
    },
  )

  if (facts.discussion)
    test('tells whether readers are asked to join in', async () => {
      const { discussion } = (await taken).article
      expect(discussion !== undefined).toBe(facts.discussion?.invited)
      expect(discussion?.policy).toBe(facts.discussion?.policyNamed)
    })

  if (facts.countries)
    test('is about its countries', async () => {
      expect((await taken).article.countries).toEqual(facts.countries)
    })
})
