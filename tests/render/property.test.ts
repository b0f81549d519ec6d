import fc from 'fast-check'
import RssParser from 'rss-parser'
import { expect, test } from 'vitest'
import { decodeEntities } from '../../src/html/escape.ts'
import type { Edition } from '../../src/model/edition.ts'
import { renderAtom } from '../../src/render/atom.ts'
import { contentHtml } from '../../src/render/content.ts'
import { renderJsonFeed } from '../../src/render/json-feed.ts'
import { renderRss } from '../../src/render/rss.ts'
import { anyEdition, asHtmlHolds, asOneLine, HOSTILE, hostileEdition } from './hostile.ts'
import { hasModule, readAll, type Seen, type SeenItem } from './readers.ts'
import { site } from './samples.ts'

/** Every hostile text in every field, each edition beginning with another one; then whatever comes. */
const eachHostile = HOSTILE.map((_, index) =>
  hostileEdition(
    [...HOSTILE.slice(index), ...HOSTILE.slice(0, index)],
    `tag:harbour.example,2026-11-20:h/${index}`,
  ),
)
const RUNS = { numRuns: 40, endOnFailure: true }

test('renderJsonFeed() gives back every text it was given', () => {
  fc.assert(fc.property(anyEdition, checkJson), { numRuns: 100 })
  for (const edition of eachHostile) checkJson(edition)
})

test('renderRss() gives back every text it was given, to rss-parser', async () => {
  await fc.assert(fc.asyncProperty(anyEdition, checkByRssParser), { numRuns: 60 })
  for (const edition of eachHostile) await checkByRssParser(edition)
})

test.runIf(hasModule('lxml'))(
  'renderRss() and renderAtom() give back every text they were given, to libxml',
  () => {
    const editions = [...eachHostile, ...fc.sample(anyEdition, RUNS.numRuns)]
    const seen = readBoth(editions)
    for (const [index, edition] of editions.entries()) {
      checkByLibxml(edition, seen[index * 2]!.libxml!, 'rss')
      checkByLibxml(edition, seen[index * 2 + 1]!.libxml!, 'atom')
    }
  },
)

test.runIf(hasModule('feedparser'))(
  'renderRss() and renderAtom() give back every text they were given, to feedparser',
  () => {
    const editions = [...eachHostile, ...fc.sample(anyEdition, RUNS.numRuns)]
    const seen = readBoth(editions)
    for (const [index, edition] of editions.entries()) {
      checkByFeedparser(edition, seen[index * 2]!, 'rss')
      checkByFeedparser(edition, seen[index * 2 + 1]!, 'atom')
    }
  },
)

function readBoth(editions: readonly Edition[]): readonly Seen[] {
  return readAll(
    editions.flatMap((edition) => [
      { format: 'rss', text: renderRss(edition, site).text },
      { format: 'atom', text: renderAtom(edition, site).text },
    ]),
  )
}

/** What must come out of an edition made by `hostileEdition`. */
function expected(edition: Edition) {
  const { article } = edition.entries[0]!
  const names = article.byline.credits.slice(0, 2).map(({ name }) => asOneLine(name))
  const outlet = asOneLine(article.source.outlet) || article.source.id
  const said = names.filter((name) => name !== '')
  return {
    id: article.id,
    link: article.url,
    title:
      [article.headline, article.deck!, article.excerpt!.slice(0, 100), article.source.outlet]
        .map(asOneLine)
        .find(Boolean) ?? 'Untitled',
    summary: [article.deck!, article.excerpt!].map(asOneLine).find(Boolean),
    authors: said.length > 0 ? said : [outlet],
    content: contentHtml(edition.entries[0]!, site),
  }
}

function checkJson(edition: Edition): void {
  const wanted = expected(edition)
  const feed = JSON.parse(renderJsonFeed(edition, site).text)
  const [item] = feed.items
  expect(item.id).toBe(wanted.id)
  expect(item.url).toBe(wanted.link)
  expect(item.title).toBe(wanted.title)
  expect(item.summary).toBe(wanted.summary)
  expect(item.authors.map(({ name }: { name: string }) => name)).toEqual(wanted.authors)
  expect(item.content_html).toBe(wanted.content)
  expect(JSON.stringify(feed)).not.toMatch(
    /[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/,
  )
}

async function checkByRssParser(edition: Edition): Promise<void> {
  const wanted = expected(edition)
  const feed = await new RssParser().parseString(renderRss(edition, site).text)
  expect(feed.items).toHaveLength(1)
  const item = feed.items[0]!
  expect(item.guid).toBe(wanted.id)
  expect(item.title?.trim()).toBe(wanted.title)
  expect(item['content:encoded']).toBe(wanted.content)
  expect(item.creator).toBe(joined(wanted.authors))
}

const joined = (names: readonly string[]) => names.join(' and ')

function checkByLibxml(edition: Edition, items: readonly SeenItem[], format: 'rss' | 'atom'): void {
  const wanted = expected(edition)
  expect(items).toHaveLength(1)
  const item = items[0]!
  expect(item.id).toEqual([wanted.id])
  expect(item.title).toEqual([wanted.title])
  expect(item.link).toEqual([wanted.link])
  expect(item.content).toEqual([wanted.content])
  expect(item.authors).toEqual(format === 'rss' ? [joined(wanted.authors)] : wanted.authors)
  // RSS 2.0 reads a description as HTML, so plain text is escaped in it once more.
  if (wanted.summary !== undefined) {
    expect(item.summary.map(format === 'rss' ? decodeEntities : String)).toEqual([
      format === 'rss' ? asHtmlHolds(wanted.summary) : wanted.summary,
    ])
  }
  expect(item.names.filter((name) => !KNOWN.has(name.replace(/^\{.*\}/, '')))).toEqual([])
}

const KNOWN = new Set(
  'item title link guid pubDate description encoded category creator language comments content credit source entry id author name uri contributor published updated summary rights'.split(
    ' ',
  ),
)

function checkByFeedparser(edition: Edition, { feedparser: seen }: Seen, format: 'rss' | 'atom'): void {
  const wanted = expected(edition)
  expect(seen!.bozo).toBeNull()
  expect(seen!.entries).toHaveLength(1)
  const entry = seen!.entries[0]!
  expect(entry.id).toBe(wanted.id)
  expect(entry.link).toBe(wanted.link)
  expect(entry.authors).toEqual(format === 'rss' ? [joined(wanted.authors)] : wanted.authors)
  // feedparser takes an RSS title for HTML when it looks like it (and then cleans it): its choice, not our markup.
  if (entry.titleType === 'text/plain') expect(entry.title).toBe(wanted.title)
}
