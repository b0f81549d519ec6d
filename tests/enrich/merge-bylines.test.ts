import { describe, expect, it } from 'vitest'
import { type MergeContext, mergeBylines } from '../../src/enrich/merge-bylines.ts'
import type { PrintedByline } from '../../src/model/feed.ts'

const from = (at: string): PrintedByline['from'] =>
  at === 'author.name' ? 'json-ld' : at.startsWith('meta') ? 'meta' : 'page'
const merge = (places: Record<string, string | string[]>, context: MergeContext = {}) =>
  mergeBylines(
    Object.entries(places).map(([at, names]) => ({
      from: from(at),
      at,
      people: [names].flat().map((name) => ({ name })),
    })),
    context,
  )
const names = (places: Record<string, string | string[]>, context?: MergeContext) =>
  merge(places, context)?.credits.map(({ name }) => name)

describe('mergeBylines()', () => {
  it('mergeBylines() believes the places that agree', () => {
    const merged = merge({
      'author.name': 'Site Owner',
      '.byline': 'By Jane Roe',
      'a[href*="/author/"]': 'Jane Roe',
      'meta[name=author]': 'Jane Roe',
    })
    expect(merged).toMatchObject({
      credits: [{ name: 'Jane Roe' }],
      text: 'By Jane Roe',
      provenance: { from: 'page', at: '.byline', confidence: 0.95 },
    })
  })

  it('mergeBylines() takes the longer list that holds the metadata’s', () => {
    expect(
      names({
        'author.name': 'Jane Roe',
        'meta[name=author]': 'Jane Roe',
        '.byline': 'By Jane Roe in Paris and John Doe',
      }),
    ).toEqual(['Jane Roe', 'John Doe'])
  })

  it('mergeBylines() takes no longer list from below the text, nor one that leaves the metadata’s out', () => {
    expect(
      names({ 'author.name': 'Jane Roe', '[rel=author] below': ['Jane Roe', 'John Doe', 'Max Muster'] }),
    ).toEqual(['Jane Roe'])
    expect(
      names({
        'author.name': 'Jane Roe',
        'meta[name=author]': 'Jane Roe',
        '.byline': 'John Doe and Max Muster',
      }),
    ).toEqual(['Jane Roe'])
  })

  it('mergeBylines() uses an organisation only where no person is named', () => {
    expect(
      names({ 'author.name': 'Reuters', 'meta[name=author]': 'Reuters', '.byline': 'By Jane Roe' }),
    ).toEqual(['Jane Roe'])
    expect(merge({ 'author.name': 'Reuters' })?.credits).toMatchObject([
      { name: 'Reuters', kind: 'organisation' },
    ])
  })

  it('mergeBylines() does not take the site for its author', () => {
    expect(
      merge({ 'meta[name=author]': 'The Daily Gazette' }, { siteNames: ['The Daily Gazette'] }),
    ).toBeUndefined()
    expect(
      names(
        { 'meta[name=author]': 'newsexample.com', '.byline': 'Von Anna Meier' },
        { outlet: 'Newsexample' },
      ),
    ).toEqual(['Anna Meier'])
  })

  it('mergeBylines() sees one person in two spellings of a middle initial', () => {
    expect(
      names({ 'author.name': 'Jane Q. Roe', '.byline': 'By Jane Roe', 'meta[name=author]': 'John Doe' }),
    ).toEqual(['Jane Q. Roe'])
  })

  it('mergeBylines() prefers a name to a login', () => {
    expect(names({ 'author.name': 'jroe', 'meta[name=author]': 'jroe', '.byline': 'Jane Roe' })).toEqual([
      'Jane Roe',
    ])
  })

  it('mergeBylines() hears the feed as one place more', () => {
    const feed = { people: [{ name: 'Jane Roe', url: 'https://news.example/author/jane' }], at: 'dc:creator' }
    const merged = merge({ '.byline': 'By Jane Roe' }, { feed })
    expect(merged?.credits).toMatchObject([{ name: 'Jane Roe', links: ['https://news.example/author/jane'] }])
    expect(merged?.provenance.confidence).toBe(0.88)
    expect(merge({}, { feed })?.provenance).toEqual({ from: 'feed', at: 'dc:creator', confidence: 0.75 })
  })

  it('mergeBylines() keeps titles and affiliations that any place knows', () => {
    const merged = mergeBylines([
      {
        from: 'json-ld',
        at: 'author.name',
        people: [{ name: 'Jane Roe', jobTitle: 'Editor', affiliation: 'News Example' }],
      },
      { from: 'page', at: '.byline', people: [{ name: 'By Jane Roe and John Doe' }] },
    ])
    expect(merged?.credits).toMatchObject([
      { name: 'Jane Roe', title: 'Editor', affiliation: 'News Example' },
      { name: 'John Doe' },
    ])
  })

  it('mergeBylines() says nothing where no place does', () => {
    expect(mergeBylines([])).toBeUndefined()
    expect(merge({ '.byline': '3 March 2026' })).toBeUndefined()
  })
})
