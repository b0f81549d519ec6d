import { describe, expect, test } from 'vitest'
import { articlePath } from '../../src/render/addresses.ts'
import { renderJsonFeed } from '../../src/render/json-feed.ts'
import { arabicEntry, authorEdition, bareEntry, edition, editionWith, site, wholeArticle } from './samples.ts'

const feedOf = (...args: Parameters<typeof renderJsonFeed>) => JSON.parse(renderJsonFeed(...args).text)

describe('renderJsonFeed()', () => {
  test('is of version 1.1', () => {
    expect(feedOf(edition, site).version).toBe('https://jsonfeed.org/version/1.1')
  })

  test('has authors in order, with address and portrait, and no author of version 1', () => {
    const [item] = feedOf(edition, site).items
    expect(item.authors).toEqual([
      {
        name: 'Maren Holt',
        url: 'https://dateline.example/authors/maren-holt',
        avatar: 'https://harbour.example/people/maren.jpg',
      },
      { name: 'Idris Vane', url: 'https://dateline.example/authors/idris-vane' },
    ])
    expect(item).not.toHaveProperty('author')
  })

  test('has an interviewer as the author where nobody else signed, and the outlet where nobody did', () => {
    const credit = { name: 'Rosa Vik', kind: 'person', author: 'rosa-vik' } as const
    const authorsOf = (role: 'interviewer' | 'contributor' | 'editor') =>
      feedOf(editionWith({ byline: { credits: [{ ...credit, role }] } }, { authors: [] }), site).items[0]
        .authors
    expect(authorsOf('interviewer')).toEqual([{ name: 'Rosa Vik' }])
    expect(authorsOf('contributor')).toEqual([{ name: 'Rosa Vik' }])
    expect(authorsOf('editor')[0].name).toBe('The Harbour Post')
  })

  test('says who publishes: we, or the author whose feed it is', () => {
    expect(feedOf(edition, site).authors).toEqual([{ name: 'Dateline', url: 'https://dateline.example/' }])
    expect(feedOf(authorEdition, site).authors[0].name).toBe('Maren Holt')
  })

  test('carries everything that has no element in _dateline', () => {
    const { _dateline } = feedOf(edition, site).items[0]
    expect(_dateline.record).toBe(`https://dateline.example${articlePath(wholeArticle)}`)
    expect(_dateline.authors[0]).toEqual({
      id: 'maren-holt',
      kind: 'person',
      name: 'Maren Holt',
      jobTitle: 'Senior Editor',
      affiliation: 'The Harbour Post',
      bio: 'Maren Holt is Senior Editor of The Harbour Post. She has reported from three continents for twenty years, and her work has appeared in the Coastal Review, Meridian Quarterly and The Lamp.',
      bioFrom: 'The Harbour Post',
      outlets: ['Coastal Review', 'Meridian Quarterly', 'The Lamp'],
      links: ['https://harbour.example/people/maren-holt'],
      picture: {
        url: 'https://harbour.example/people/maren.jpg',
        width: 320,
        height: 320,
        alt: 'Maren Holt',
      },
      url: 'https://dateline.example/authors/maren-holt',
    })
    expect(_dateline.credits[2]).toEqual({
      role: 'translator',
      name: 'Ada Quist',
      kind: 'person',
      author: 'ada-quist',
    })
    expect(_dateline.countries).toEqual({ leading: ['DK', 'SE'], also: ['NO'] })
    expect(_dateline.note).toBe('The text of the agreement is two pages further down at the outlet.')
    expect(_dateline.reasons[1]).toEqual({ by: 'editor', at: 'picks[2]', says: 'was picked by the editor' })
    expect(_dateline.provenance.byline).toEqual({ from: 'feed', at: 'dc:creator', confidence: 0.95 })
    expect(_dateline.isAccessibleForFree).toBe(true)
    expect(_dateline.firstSeen).toBe('2026-11-20T08:40:00.000Z')
  })

  test('says nothing of what is absent: no null, no empty text', () => {
    const { text } = renderJsonFeed({ ...edition, entries: [bareEntry] }, site)
    expect(text).not.toMatch(/: (?:null|"")/)
    const [item] = JSON.parse(text).items
    for (const key of ['image', 'guid', 'note']) expect(item).not.toHaveProperty(key)
    expect(item._dateline).not.toHaveProperty('pictures')
  })

  test('tags with words for people and each once', () => {
    const categories = [{ term: 'denmark' }, { term: 'Fish', label: 'Fish, salted' }]
    expect(feedOf(editionWith({ categories }), site).items[0].tags).toEqual([
      'Denmark',
      'Sweden',
      'Norway',
      'Maritime',
      'Arms control',
      'Analysis',
      'Fish salted',
    ])
  })

  test('says the language of the feed, always, and of each item', () => {
    const feed = feedOf(
      { ...edition, feed: { ...edition.feed, language: undefined }, entries: [arabicEntry] },
      site,
    )
    expect(feed.language).toBe('en')
    expect(feed.items[0].language).toBe('ar')
  })

  test('names the hub, and the archive where older items stand', () => {
    const feed = feedOf({ ...edition, feed: { ...edition.feed, archives: { previous: '/feeds/x/1' } } }, site)
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
    expect(feed.next_url).toBe('https://dateline.example/feeds/x/1.json')
    expect(feedOf(edition, { ...site, hub: undefined })).not.toHaveProperty('hubs')
  })
})
