import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { FORMATS } from '../../src/render/formats.ts'
import { guard } from '../../src/render/guard.ts'
import { bareEntry, edition, editionWith, site, wholeArticle, wholeEntry } from './samples.ts'

const INVALID = new Date(Number.NaN)

/** The item that an article becomes with these fields changed. */
const itemOf = (changes: Partial<Article>) => guard(editionWith(changes), site).entries[0]!.item

describe('guard()', () => {
  test('leaves out an article without an id and says so', () => {
    const { entries, leftOut } = guard(
      { ...edition, entries: [{ ...wholeEntry, article: { ...wholeArticle, id: ' \u0000' } }, bareEntry] },
      site,
    )
    expect(entries.map(({ item }) => item.id)).toEqual([bareEntry.article.id])
    expect(leftOut).toEqual([{ id: '', cause: 'the article has no id' }])
  })

  test('leaves out an article without any date', () => {
    const { leftOut } = guard(editionWith({ datePublished: undefined, firstSeen: INVALID }), site)
    expect(leftOut).toEqual([{ id: wholeArticle.id, cause: 'the article has no date' }])
  })

  test('leaves out the second of two articles with one id', () => {
    const { entries, leftOut } = guard({ ...edition, entries: [wholeEntry, { ...wholeEntry }] }, site)
    expect(entries).toHaveLength(1)
    expect(leftOut).toEqual([{ id: wholeArticle.id, cause: 'another entry has the same id' }])
  })

  test('leaves out a record with holes and an entry that is none', () => {
    const holes = { ...wholeEntry, article: { ...wholeArticle, byline: undefined } } as never
    const { entries, leftOut } = guard({ ...edition, entries: [holes, {} as never, bareEntry] }, site)
    expect(entries).toHaveLength(1)
    expect(leftOut.map(({ id }) => id)).toEqual([wholeArticle.id, ''])
  })

  test('never leaves out the others, in any format', () => {
    const broken = {
      ...edition,
      entries: [
        {} as never,
        wholeEntry,
        { ...bareEntry, article: { ...bareEntry.article, firstSeen: INVALID } },
      ],
    }
    for (const { render } of FORMATS) {
      const { text, leftOut } = render(broken, site)
      expect(text).toContain(wholeArticle.headline)
      expect(leftOut).toHaveLength(2)
    }
  })

  test('keeps an id that is a plain address as it is', () => {
    for (const id of [
      'tag:wire.example,2026-11-19:1',
      'https://harbour.example/?p=1',
      'urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      'https://xn--e1afmkfd.example/%D0%B6',
    ]) {
      expect(itemOf({ id }).id).toBe(id)
    }
  })

  test('makes a plain address of an id that is none, for each its own', () => {
    const ids = [
      '4711',
      '/a b/ü~',
      'https://harbour.example/a b<c>',
      'https://пример.example/ж',
      'urn:uuid:0',
    ]
    const made = ids.map((id) => itemOf({ id }).id)
    for (const id of made) expect(id).toMatch(/^urn:dateline:[a-z0-9]{15}$/)
    expect(new Set(made).size).toBe(ids.length)
  })

  test('takes a title from the deck, the excerpt or the outlet when there is none', () => {
    expect(itemOf({ headline: '\u0007' }).title).toBe(wholeArticle.deck)
    expect(itemOf({ headline: '', deck: undefined }).title).toBe(wholeArticle.excerpt)
    expect(itemOf({ headline: '', deck: undefined, excerpt: undefined }).title).toBe('The Harbour Post')
    expect(
      itemOf({ headline: '', deck: '', excerpt: '', source: { ...wholeArticle.source, outlet: '' } }).title,
    ).toBe('Untitled')
  })

  test('publishes nothing later than it was first seen, and no change before that', () => {
    const item = itemOf({
      datePublished: new Date('2027-05-01T00:00:00Z'),
      dateModified: new Date('2020-01-01T00:00:00Z'),
    })
    expect(item.published).toEqual(wholeArticle.firstSeen)
    expect(item.updated).toEqual(wholeArticle.firstSeen)
  })

  test('takes the moment it was first seen for a date that is missing or none', () => {
    expect(itemOf({ datePublished: undefined }).published).toEqual(wholeArticle.firstSeen)
    expect(itemOf({ datePublished: INVALID }).published).toEqual(wholeArticle.firstSeen)
    expect(itemOf({ datePublished: new Date(8.64e15) }).published).toEqual(wholeArticle.firstSeen)
  })

  test('writes addresses in the characters of RFC 3986', () => {
    expect(itemOf({ url: 'https://harbour.example/a[1]|b?c={d}^`e\\f' }).url).toBe(
      'https://harbour.example/a%5B1%5D%7Cb?c=%7Bd%7D%5E%60e%5Cf',
    )
    expect(itemOf({ url: 'http://[::1]/x' }).url).toBe('http://[::1]/x')
  })

  test('keeps no half of a character, wherever it stands', () => {
    const item = itemOf({
      headline: 'a\ud83d',
      topics: ['b\udc00'],
      categories: [{ term: 'c\ud800' }],
      url: 'https://harbour.example/\ud800',
    })
    expect(item.title).toBe('a')
    expect(item.url).toBe('https://harbour.example/')
    expect(JSON.stringify(item)).not.toMatch(/\\ud[89a-f]/)
  })

  test('drops a category without a word and keeps each once', () => {
    const item = itemOf({
      countries: { leading: [], also: [] },
      topics: [],
      categories: [{ term: ' ' }, { term: 'x' }, { term: 'x', scheme: 'no scheme' }],
    })
    expect(item.categories.map(({ term }) => term)).toEqual(['analysis', 'x'])
  })

  test('looks at an edition once for all formats', () => {
    expect(guard(edition, site)).toBe(guard(edition, site))
    expect(guard(edition, { ...site, publicUrl: 'https://other.example' })).not.toBe(guard(edition, site))
  })
})
