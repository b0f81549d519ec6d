import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Edition, Entry } from '../../src/model/edition.ts'
import { FORMATS, formatOf } from '../../src/render/formats.ts'
import { renderArticlePage } from '../../src/render/pages/article-page.ts'
import { renderFeedPage } from '../../src/render/pages/feed-page.ts'
import { authorEdition, bareEntry, edition, idris, maren, site, wholeEntry } from './samples.ts'

const DOC = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8')
const COLUMNS = ['RSS', 'Atom', 'JSON', 'page'] as const

/** The archive and the first document of a feed: together they show every link that a feed can have. */
const archive: Edition = {
  ...edition,
  entries: [wholeEntry],
  feed: { ...edition.feed, archives: { previous: '/p', next: '/n', current: '/feeds/foreign-policy' } },
}
const rss = formatOf('.rss')!.render(archive, site).text
const atom = formatOf('.atom')!.render(archive, site).text
const json = JSON.parse(formatOf('.json')!.render(archive, site).text)
const edited: Entry = {
  ...bareEntry,
  authors: [idris, maren],
  article: {
    ...bareEntry.article,
    isAccessibleForFree: false,
    byline: {
      credits: [
        { role: 'editor', name: 'Idris Vane', kind: 'person', author: 'idris-vane' },
        { role: 'photographer', name: 'Maren Holt', kind: 'person', author: 'maren-holt' },
      ],
    },
  },
}
const page =
  renderFeedPage(authorEdition, site).text +
  [wholeEntry, edited].map((entry) => renderArticlePage(entry, site)).join('')

/** The `code` names in a column of a table: `[ 'guid isPermaLink', … ]`. */
function named(table: string, column: (typeof COLUMNS)[number]): readonly string[] {
  const start = DOC.indexOf(`## ${table}`)
  const end = DOC.indexOf('\n## ', start + 1)
  const rows = DOC.slice(start, end)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const cells = rows.slice(1).map((row) => row.split('|').slice(2, -1)[COLUMNS.indexOf(column)]!)
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!))
}

/** The start tags of an XML document, each as its name and its attributes. */
function startTags(xml: string): readonly { name: string; attributes: Readonly<Record<string, string>> }[] {
  return [...xml.matchAll(/<([a-zA-Z:]+)((?: [\w:]+="[^"]*")*)\/?>/g)].map(([, name, attributes]) => ({
    name: name!,
    attributes: Object.fromEntries(
      [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    ),
  }))
}

/** Whether a start tag is the one that "link rel=self type" describes. */
function fits(tag: { name: string; attributes: Readonly<Record<string, string>> }, said: string): boolean {
  const [name, ...attributes] = said.split(' ')
  return (
    tag.name === name &&
    attributes.every((attribute) => {
      const [key, value] = attribute.split('=')
      return value === undefined ? key! in tag.attributes : tag.attributes[key!] === value
    })
  )
}

/** The document without its CDATA: what stands there is HTML. */
const withoutContent = (xml: string): string => xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')

describe.each([
  ['RSS', withoutContent(rss)],
  ['Atom', atom],
] as const)('docs/formats.md on %s', (column, xml) => {
  const said = [...named('An article', column), ...named('The feed itself', column)]
  const tags = startTags(xml)

  test.each(said.filter((name) => !ATTRIBUTES_ALONE.has(name)))('names `%s`, which is there', (name) => {
    expect(tags.filter((tag) => fits(tag, name)).length).toBeGreaterThan(0)
  })

  test('names every element that is there', () => {
    const names = new Set(said.map((name) => name.split(' ')[0]))
    expect(
      tags.map(({ name }) => name).filter((name) => !names.has(name) && name !== 'rss' && name !== 'channel'),
    ).toEqual([])
  })
})

/** Attributes that the tables speak of apart from their element. */
const ATTRIBUTES_ALONE = new Set(['domain', 'scheme'])

describe('docs/formats.md on JSON Feed', () => {
  const said = [...named('An article', 'JSON'), ...named('The feed itself', 'JSON')]
  const [item] = json.items
  const there = [
    ...Object.keys(json),
    ...Object.keys(item),
    ...Object.keys(item._dateline),
    ...Object.keys(json._dateline),
  ]

  test.each(said)('names `%s`, which is there', (name) => {
    expect(there).toContain(name)
  })

  test('names every key that is there', () => {
    expect(there.filter((key) => !said.includes(key))).toEqual([])
  })
})

describe('docs/formats.md on pages', () => {
  const said = [...named('An article', 'page'), ...named('The feed itself', 'page')]
  const there = [...new Set([...page.matchAll(/itemprop="([^"]+)"/g)].map((match) => match[1]!))]

  test.each(said)('names `%s`, which is there', (name) => {
    expect(there).toContain(name)
  })

  test('names every property that is there', () => {
    expect(there.filter((property) => !said.includes(property))).toEqual([])
  })
})

test('FORMATS gives every format the type under which no browser runs a script', () => {
  expect(FORMATS.map(({ extension, mediaType }) => [extension, mediaType])).toEqual([
    ['.rss', 'application/rss+xml; charset=utf-8'],
    ['.atom', 'application/atom+xml; charset=utf-8'],
    ['.json', 'application/feed+json; charset=utf-8'],
  ])
})

test('FORMATS render an edition to the same bytes whenever they are asked', () => {
  for (const { render } of FORMATS)
    expect(render(structuredClone(edition), site)).toEqual(render(edition, site))
})

test('FORMATS hold the same content in each format', () => {
  const content = json.items[0].content_html
  expect(rss).toContain(`<![CDATA[${content}]]>`)
  expect(atom).toContain(content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
})

test('formatOf() knows no extension but ours', () => {
  expect(formatOf('.xml')).toBeUndefined()
})
