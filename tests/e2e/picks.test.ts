import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleKey } from '../../src/model/article-key.ts'
import type { CuratedFeed, EditorPick } from '../../src/model/edition.ts'
import { publish } from '../../src/publish.ts'
import { createApp } from '../../src/serve/app.ts'
import { childrenNamed, readXml, type XmlElement } from '../render/xml.ts'
import { article, aSite, signed } from '../support/published.ts'

const curated: readonly CuratedFeed[] = [
  {
    id: 'syria',
    title: 'Syria',
    description: 'All about Syria',
    rule: { countries: ['SY'] },
    limit: 10,
    groupStories: false,
    since: '2026-11-24',
  },
]

/** Story 2 is about France: the rule of the feed keeps it out. */
const articles = [
  article(1),
  article(2, { countries: { leading: ['FR'], also: [] } }),
  article(3, {
    deck: 'The deck as printed',
    provenance: {
      headline: { from: 'feed', at: 'title', confidence: 0.95 },
      byline: { from: 'feed', at: 'dc:creator', confidence: 0.95 },
      deck: { from: 'feed', at: 'summary', confidence: 0.7 },
    },
    byline: signed('Ada Byron'),
  }),
]

/** What a format tells of an article. */
interface Told {
  readonly headline: string
  readonly deck?: string
  readonly authors: readonly string[]
  readonly content: string
}

interface JsonItem {
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly authors: readonly { readonly name: string }[]
  readonly content_html: string
  readonly _dateline: {
    readonly pinned?: boolean
    readonly note?: string
    readonly corrected?: readonly string[]
    readonly reasons: readonly { readonly by: string }[]
    readonly provenance: Readonly<Record<string, { readonly from: string }>>
  }
}

const textOf = (element: XmlElement, name: string) => childrenNamed(element, name)[0]?.text

const READ: Readonly<Record<'.rss' | '.atom' | '.json', (text: string) => Map<string, Told>>> = {
  '.rss': (text) =>
    new Map(
      childrenNamed(readXml(text).children[0]!, 'item').map((item) => [
        textOf(item, 'guid')!,
        {
          headline: textOf(item, 'title')!,
          deck: textOf(item, 'description'),
          authors: [textOf(item, 'dc:creator')!],
          content: textOf(item, 'content:encoded')!,
        },
      ]),
    ),
  '.atom': (text) =>
    new Map(
      childrenNamed(readXml(text), 'entry').map((entry) => [
        textOf(entry, 'id')!,
        {
          headline: textOf(entry, 'title')!,
          deck: textOf(entry, 'summary'),
          authors: childrenNamed(entry, 'author').map((author) => textOf(author, 'name')!),
          content: textOf(entry, 'content')!,
        },
      ]),
    ),
  '.json': (text) =>
    new Map(
      (JSON.parse(text).items as JsonItem[]).map((item) => [
        item.id,
        {
          headline: item.title,
          deck: item.summary,
          authors: item.authors.map(({ name }) => name),
          content: item.content_html,
        },
      ]),
    ),
}
/** HTML as its reader sees it. */
const plain = (html: string): string =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? ''

const EXTENSIONS = ['.rss', '.atom', '.json'] as const

/** A site as it is with these picks, and its documents. */
async function withPicks(site: Awaited<ReturnType<typeof aSite>>, picks: readonly EditorPick[]) {
  const newsroom = { ...site.newsroom, picks }
  await publish(site.ports, newsroom, site.site, {})
  const app = createApp({ ports: site.ports, newsroom, site: site.site, settings: { interval: 1800 } })
  const text = async (path: string) => {
    const answer = await app.request(path)
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    return answer.text()
  }
  return {
    text,
    /** A feed as each format tells it. */
    told: async (path: string) =>
      Promise.all(EXTENSIONS.map(async (extension) => READ[extension](await text(path + extension)))),
    json: async (path: string) =>
      new Map((JSON.parse(await text(`${path}.json`)).items as JsonItem[]).map((item) => [item.id, item])),
    document: async (path: string) => parseHTML(await text(path)).document,
    record: async (id: string) => parseHTML(await text(`/articles/${articleKey(id)}`)).document,
  }
}

type Shown = Awaited<ReturnType<typeof withPicks>>

/** Where an article of the test may stand: its curated feed, and what is made when it is asked for. */
const FEEDS = [
  '/feeds/syria',
  '/authors/ada-byron',
  '/countries/SY',
  '/sources/one',
  '/mix/country/SY/source/one',
]
const FIRST = 'urn:test:1'
const FRANCE = 'urn:test:2'
const THIRD = 'urn:test:3'

/** With the picks, and then with the file as it was before. */
async function thenWithout(
  picks: readonly EditorPick[],
  check: (shown: Shown, isThere: boolean) => Promise<void>,
) {
  const site = await aSite(articles, { newsroom: { curated } })
  await check(await withPicks(site, []), false)
  await check(await withPicks(site, picks), true)
  await check(await withPicks(site, []), false)
  site.database.close()
}

describe('the editor’s word', () => {
  test('a pick is in the feed in every format and on its page, with its reason, and gone without it', async () => {
    await thenWithout([{ article: FRANCE, verdict: 'pick' }], async (shown, isThere) => {
      for (const told of await shown.told('/feeds/syria')) expect(told.has(FRANCE)).toBe(isThere)
      for (const path of ['/feeds/syria', '/'])
        expect((await shown.document(path)).body.textContent?.includes('Story 2')).toBe(isThere)
      const item = (await shown.json('/feeds/syria')).get(FRANCE)
      expect(item?._dateline.reasons.some(({ by }) => by === 'editor') ?? false).toBe(isThere)
    })
  })

  test('a drop is out of every feed, format and page, told where it is left out, and back without it', async () => {
    await thenWithout(
      [{ article: 'https://one.example.org/3?utm_source=x', verdict: 'drop' }],
      async (shown, isThere) => {
        for (const path of FEEDS) {
          for (const told of await shown.told(path)) expect(told.has(THIRD), path).toBe(!isThere)
          expect((await shown.document(path)).body.textContent?.includes('Story 3'), path).toBe(!isThere)
        }
        const leftOut = (await shown.document('/feeds/syria/left-out')).body.textContent ?? ''
        for (const said of ['Story 3', 'the editor']) expect(leftOut.includes(said)).toBe(isThere)
      },
    )
  })

  test('a pin is on top in every format and on the page, and where it was without it', async () => {
    await thenWithout([{ article: FIRST, pinUntil: '2026-11-24' }], async (shown, isThere) => {
      for (const path of FEEDS) {
        const order = isThere ? [FIRST, THIRD] : [THIRD, FIRST]
        for (const told of await shown.told(path))
          expect(
            [...told.keys()].filter((id) => id !== FRANCE),
            path,
          ).toEqual(order)
        const page = (await shown.document(path)).querySelector('main')?.textContent ?? ''
        expect(page.indexOf('Story 1') < page.indexOf('Story 3'), path).toBe(isThere)
        expect(page.includes('Pinned by the editor')).toBe(isThere)
        expect((await shown.json(path)).get(FIRST)?._dateline.pinned).toBe(isThere || undefined)
      }
    })
  })

  test('a note goes with the article in every format and on the pages, and no longer without it', async () => {
    const note = 'Read <this> & that first.'
    await thenWithout([{ article: THIRD, note }], async (shown, isThere) => {
      for (const path of FEEDS) {
        for (const told of await shown.told(path)) {
          const content = told.get(THIRD)!.content
          expect(content.includes('Editor’s note:'), path).toBe(isThere)
          expect(plain(content).includes(note), path).toBe(isThere)
        }
        expect((await shown.document(path)).body.textContent?.includes(note), path).toBe(isThere)
        expect((await shown.json(path)).get(THIRD)?._dateline.note).toBe(isThere ? note : undefined)
      }
      expect((await shown.record(THIRD)).body.textContent?.includes(note)).toBe(isThere)
    })
  })

  test('corrections of headline, deck and byline are in every format and on the pages, say that they are the editor’s, and are gone without it', async () => {
    const corrections = {
      headline: 'The <right> headline',
      deck: 'The right deck',
      byline: 'By Max Born and Ida Noddack',
    }
    const printed = { headline: 'Story 3', deck: 'The deck as printed', authors: ['Ada Byron'] }
    const right = {
      headline: corrections.headline,
      deck: corrections.deck,
      authors: ['Max Born', 'Ida Noddack'],
    }
    await thenWithout([{ article: THIRD, corrections }], async (shown, isThere) => {
      const { headline, deck, authors } = isThere ? right : printed
      for (const path of ['/feeds/syria', '/countries/SY', '/sources/one']) {
        const [rss, atom, json] = (await shown.told(path)).map((told) => told.get(THIRD)!)
        expect(rss, path).toMatchObject({ headline, deck, authors: [authors.join(' and ')] })
        expect(atom, path).toMatchObject({ headline, deck, authors })
        expect(json, path).toMatchObject({ headline, deck, authors })
        for (const { content } of [rss!, atom!, json!]) {
          const text = plain(content)
          expect(text.startsWith(`By ${authors.join(' and ')}`)).toBe(true)
          expect(text).toContain(deck)
        }
        const page = (await shown.document(path)).body.textContent ?? ''
        for (const said of [headline, deck, ...authors]) expect(page, path).toContain(said)
        expect(page.includes('Max Born')).toBe(isThere)
        const { provenance, corrected } = (await shown.json(path)).get(THIRD)!._dateline
        for (const field of ['headline', 'deck', 'byline']) {
          expect(provenance[field]?.from, `${path} ${field}`).toBe(isThere ? 'editor' : 'feed')
          expect(corrected?.includes(field) ?? false).toBe(isThere)
        }
      }
      const record = await shown.record(THIRD)
      expect(record.querySelector('h1')?.textContent).toBe(headline)
      for (const said of [deck, ...authors]) expect(record.body.textContent).toContain(said)
      const rows = [...record.querySelectorAll('tr')].filter((row) => row.textContent?.includes('editor'))
      expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(
        isThere ? ['Headline', 'Deck', 'Byline'] : [],
      )
    })
  })
})
