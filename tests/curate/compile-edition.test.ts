import { describe, expect, test } from 'vitest'
import { compileEdition, type EditionInput } from '../../src/curate/compile-edition.ts'
import type { Article } from '../../src/model/article.ts'
import type { Credit } from '../../src/model/author.ts'
import type { CuratedFeed, EditorPick } from '../../src/model/edition.ts'
import { article, NOW, source } from './article.ts'

const FEED: CuratedFeed = {
  id: 'harbours',
  title: 'Harbours',
  description: 'Ships and quays',
  rule: { all: [] },
  limit: 10,
  since: '2025-01-02',
}

function compile(
  candidates: readonly Article[],
  over: Partial<EditionInput> & { caps?: Partial<CuratedFeed> } = {},
) {
  const { caps, ...input } = over
  return compileEdition({
    feed: { ...FEED, ...caps },
    candidates,
    authorsOf: ({ byline }) =>
      byline.credits.map((credit) => ({ id: credit.author, kind: 'person', name: credit.name, outlets: [] })),
    picks: [],
    sources: [],
    now: NOW,
    ...input,
  })
}

const ids = (edition: ReturnType<typeof compile>) => edition.entries.map((entry) => entry.article.id)
const why = (edition: ReturnType<typeof compile>) =>
  edition.leftOut.map(({ article, reason }) => [article.id, reason.at, reason.says])

describe('compileEdition() orders', () => {
  test('newest first, whatever the order of candidates', () => {
    const all = [article('b', 2), article('c', 3), article('a', 1)]
    expect(ids(compile(all))).toEqual(['a', 'b', 'c'])
    expect(compile(all.toReversed())).toEqual(compile(all))
  })

  test('an article dated ahead by when it was first seen', () => {
    const ahead = article('ahead', 5, { datePublished: new Date('2031-01-01') })
    expect(ids(compile([ahead, article('b', 2)]))).toEqual(['b', 'ahead'])
  })

  test('an undated article by when it was first seen', () => {
    expect(ids(compile([article('undated', 3, { datePublished: undefined }), article('b', 4)]))).toEqual([
      'undated',
      'b',
    ])
  })

  test('articles of one moment by id', () => {
    expect(ids(compile([article('b'), article('a')]))).toEqual(['a', 'b'])
  })
})

describe('compileEdition() dates an edition', () => {
  test('by its newest article', () => {
    expect(compile([article('b', 2), article('a', 1)]).updated).toEqual(new Date('2025-11-24T11:00:00Z'))
  })

  test('by a later change', () => {
    const changed = article('b', 9, { dateModified: new Date('2025-11-24T11:30:00Z') })
    expect(compile([article('a', 1), changed]).updated).toEqual(new Date('2025-11-24T11:30:00Z'))
  })

  test('not by a change that is still to come', () => {
    const ahead = article('a', 1, { dateModified: new Date('2031-01-01') })
    expect(compile([ahead]).updated).toEqual(new Date('2025-11-24T11:00:00Z'))
  })

  test('by its first day while it is empty', () => {
    expect(compile([]).updated).toEqual(new Date('2025-01-02'))
  })
})

describe('compileEdition() keeps to', () => {
  const nine = Array.from({ length: 9 }, (_, index) =>
    article(`n${index}`, index * 5, { outlet: ['Harbour Post', 'Quay Times', 'Pier'][index % 3] }),
  )

  test('the limit', () => {
    const edition = compile(nine, { caps: { limit: 7 } })
    expect(ids(edition)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6'])
    expect(why(edition)).toEqual([
      ['n7', 'limit', 'comes after the 7 stories that this feed holds'],
      ['n8', 'limit', 'comes after the 7 stories that this feed holds'],
    ])
  })

  test('at most N a source', () => {
    const edition = compile(nine, { caps: { perSource: 2 } })
    expect(ids(edition)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5'])
    expect(why(edition)[0]).toEqual([
      'n6',
      'perSource',
      'comes after the 2 articles that Harbour Post may have here',
    ])
  })

  test('at most N a day', () => {
    const edition = compile(nine, { caps: { perDay: 1 } })
    expect(ids(edition)).toEqual(['n0', 'n3', 'n8'])
    expect(why(edition)[0]).toEqual(['n1', 'perDay', 'comes after the one story that one day may have here'])
  })

  test('each article once', () => {
    expect(ids(compile([article('a'), article('a')]))).toEqual(['a'])
  })

  test('the rule', () => {
    const edition = compile(nine, { caps: { rule: { all: [{ sources: ['pier'] }] } } })
    expect(ids(edition)).toEqual(['n2', 'n5', 'n8'])
    expect(edition.entries[0]?.reasons).toMatchObject([
      { by: 'rule', at: 'rule.all[0]', says: 'is from Pier' },
    ])
    expect(why(edition)[0]).toEqual(['n0', 'rule.all[0]', 'is not from pier'])
  })

  test('the last week in what it says of the articles left out', () => {
    const old = article('old', 24 * 9)
    expect(why(compile([article('new'), old], { caps: { limit: 1 } }))).toEqual([])
  })
})

describe('compileEdition() tells a story once', () => {
  const a = article('a', 3, { outlet: 'Harbour Post' })
  const b = article('b', 2, { outlet: 'Quay Times' })
  const c = article('c', 1, { outlet: 'Pier' })
  const stories = new Map([
    ['a', 's'],
    ['b', 's'],
    ['c', 's'],
  ])
  const storyOf = ({ id }: Article) => stories.get(id)
  const led = (over: Parameters<typeof compile>[1]) => {
    const { entries } = compile([c, b, a], { storyOf, ...over })
    return entries.map((entry) => [entry.article.id, ...entry.alsoCovered.map((each) => each.id)])
  }

  test('led by who told it first', () => {
    expect(led({})).toEqual([['a', 'b', 'c']])
  })

  test('led by the outlet of greatest weight', () => {
    expect(led({ sources: [source('Pier', { weight: 2 })] })).toEqual([['c', 'a', 'b']])
  })

  test('led by the weight that the feed gives', () => {
    expect(led({ sources: [source('Pier', { weight: 2 })], caps: { weights: { 'quay-times': 3 } } })).toEqual(
      [['b', 'c', 'a']],
    )
  })

  test('led by the full text where the moment is the same', () => {
    const excerpt = article('a', 2, { source: { ...a.source, republish: 'excerpt' } })
    const { entries } = compile([excerpt, b], { storyOf })
    expect(entries[0]?.article.id).toBe('b')
  })

  test('and says so', () => {
    const { entries } = compile([c, b, a], { storyOf })
    expect(entries[0]?.reasons.at(-1)).toEqual({
      by: 'rule',
      at: 'stories',
      says: 'leads 3 articles that tell one story (it was first)',
    })
    expect(entries[0]?.alsoCovered[0]).toEqual({
      id: 'b',
      url: b.url,
      headline: b.headline,
      outlet: 'Quay Times',
    })
  })

  test.each<[string, Parameters<typeof compile>[1], string]>([
    ['the heaviest', { sources: [source('Pier', { weight: 2 })] }, 'its outlet weighs most, 2'],
    ['the editor’s', { picks: [{ article: 'b', verdict: 'pick' }] }, 'the editor’s choice'],
    ['the first of the heaviest', { caps: { weights: { 'quay-times': 3, pier: 3 } } }, 'it was first'],
  ])('and says why it is led by %s', (_, over, why) => {
    const { entries } = compile([c, b, a], { storyOf, ...over })
    expect(entries[0]?.reasons.at(-1)?.says).toBe(`leads 3 articles that tell one story (${why})`)
  })

  test('with the next article where the outlet that leads is full', () => {
    const other = article('other', 0, { outlet: 'Harbour Post' })
    const edition = compile([other, c, b, a], { storyOf, caps: { perSource: 1 } })
    expect(edition.entries.map((entry) => [entry.article.id, entry.alsoCovered.length])).toEqual([
      ['other', 0],
      ['b', 2],
    ])
    expect(edition.entries[1]?.reasons.at(-1)?.says).toBe(
      'leads 3 articles that tell one story (Harbour Post has its places already)',
    )
  })

  test('without what the editor dropped', () => {
    expect(led({ picks: [{ article: 'a', verdict: 'drop' }] })).toEqual([['b', 'c']])
  })

  test('without what the rule leaves out', () => {
    expect(led({ caps: { rule: { none: [{ sources: ['pier'] }] } } })).toEqual([['a', 'b']])
  })

  test('led by what the editor picked, and two picks stay two', () => {
    expect(led({ picks: [{ article: 'b', verdict: 'pick' }] })).toEqual([['b', 'a', 'c']])
    const two: EditorPick[] = ['b', 'c'].map((article) => ({ article, verdict: 'pick' }))
    expect(led({ picks: two })).toEqual([['c'], ['b', 'a']])
  })

  test('unless the feed says otherwise', () => {
    expect(led({ caps: { groupStories: false } })).toEqual([['c'], ['b'], ['a']])
  })
})

test('compileEdition() says by which caps an article is in', () => {
  const { entries } = compile([article('a', 1)], { caps: { perSource: 2, perDay: 9 } })
  expect(entries[0]?.reasons.slice(1)).toEqual([
    {
      by: 'limit',
      at: 'perSource',
      says: 'is among the newest 2 from Harbour Post',
      names: [{ name: 'Harbour Post', facet: ['source', 'harbour-post'] }],
    },
    { by: 'limit', at: 'perDay', says: 'is among the newest 9 of its day' },
  ])
  const picked = compile([article('a', 1)], {
    caps: { perSource: 2 },
    picks: [{ article: 'a', verdict: 'pick' }],
  })
  expect(picked.entries[0]?.reasons.map(({ by }) => by)).toEqual(['editor', 'rule'])
})

test('compileEdition() lists an article under no topic that is gone from feeds/', () => {
  const one = article('a', 1, { topics: ['arms-control', 'whaling'] })
  expect(compile([one], { topics: [{ id: 'arms-control' }] }).entries[0]?.article.topics).toEqual([
    'arms-control',
  ])
  expect(compile([one]).entries[0]?.article.topics).toEqual(['arms-control', 'whaling'])
})

describe('compileEdition() lets the editor', () => {
  const [a, b, c] = [article('a', 1), article('b', 2), article('c', 3)]
  const none = { rule: { any: [] } }

  test('pick what the rules leave out', () => {
    const edition = compile([a, b], { caps: none, picks: [{ article: 'b', verdict: 'pick' }] })
    expect(ids(edition)).toEqual(['b'])
    expect(edition.entries[0]?.reasons).toMatchObject([
      { by: 'editor', at: 'picks', says: 'was picked by the editor' },
    ])
  })

  test('pick past the caps, which count it', () => {
    const edition = compile([a, b, c], { caps: { limit: 2 }, picks: [{ article: 'c', verdict: 'pick' }] })
    expect(ids(edition)).toEqual(['a', 'c'])
  })

  test('drop what the rules let in', () => {
    const edition = compile([a, b], { picks: [{ article: 'a', verdict: 'drop', pinUntil: '2026-01-01' }] })
    expect(ids(edition)).toEqual(['b'])
    expect(edition.leftOut[0]?.reason).toEqual({
      by: 'editor',
      at: 'picks',
      says: 'was dropped by the editor',
    })
  })

  test.each([
    ['2025-11-25', ['c', 'a', 'b']],
    ['2025-11-24', ['c', 'a', 'b']],
    ['2025-11-23', ['a', 'b', 'c']],
    ['2025-11-24T08:00:00Z', ['c', 'a', 'b']],
    ['soon', ['a', 'b', 'c']],
  ])('pin until %s', (pinUntil, order) => {
    expect(ids(compile([a, b, c], { picks: [{ article: 'c', pinUntil }] }))).toEqual(order)
  })

  test('pin, marked and with the reason', () => {
    const { entries } = compile([a, c], { picks: [{ article: 'c', pinUntil: '2025-11-30' }] })
    expect(entries.map((entry) => entry.pinned)).toEqual([true, undefined])
    expect(entries[0]?.reasons[0]?.says).toBe('is kept on top by the editor through 30 November 2025')
  })

  test('pin no longer than the day: then the rules decide again', () => {
    expect(ids(compile([a], { caps: none, picks: [{ article: 'a', pinUntil: '2025-11-23' }] }))).toEqual([])
    expect(ids(compile([a], { caps: none, picks: [{ article: 'a', pinUntil: '2025-11-24' }] }))).toEqual([
      'a',
    ])
  })

  test('add a note', () => {
    const { entries } = compile([a, b], { picks: [{ article: 'b', note: 'Read this' }] })
    expect(entries.map((entry) => entry.note)).toEqual([undefined, 'Read this'])
  })

  test.each([
    'https://outlet.example/b',
    'http://www.outlet.example/b/',
    'https://outlet.example/b?utm_source=mail&utm_medium=x#top',
    'https://OUTLET.example/b?fbclid=1',
  ])('name an article by its address %s', (address) => {
    expect(ids(compile([a, b], { picks: [{ article: address, verdict: 'drop' }] }))).toEqual(['a'])
  })

  test('speak for one feed only', () => {
    expect(ids(compile([a, b], { picks: [{ article: 'a', feed: 'other', verdict: 'drop' }] }))).toEqual([
      'a',
      'b',
    ])
    expect(ids(compile([a, b], { picks: [{ article: 'a', feed: 'harbours', verdict: 'drop' }] }))).toEqual([
      'b',
    ])
  })

  test('say one thing for all feeds and another for one', () => {
    const picks: EditorPick[] = [
      { article: 'a', feed: 'harbours', verdict: 'pick', corrections: { deck: 'Here' } },
      { article: 'a', verdict: 'drop', note: 'Everywhere', corrections: { headline: 'Everywhere' } },
    ]
    const { entries } = compile([a], { picks })
    expect(entries[0]).toMatchObject({
      note: 'Everywhere',
      article: { headline: 'Everywhere', deck: 'Here' },
    })
  })

  test('correct headline and deck, with provenance, over what stays stored', () => {
    const picks = [{ article: 'a', corrections: { headline: 'Right', deck: 'Deck' } }]
    const [entry] = compile([a], { picks }).entries
    expect(entry?.article).toMatchObject({ headline: 'Right', deck: 'Deck' })
    expect(entry?.corrected).toEqual(['headline', 'deck'])
    expect(entry?.article.provenance).toEqual({
      headline: { from: 'editor', at: 'picks', confidence: 1 },
      deck: { from: 'editor', at: 'picks', confidence: 1 },
    })
    expect(a.headline).toBe('Headline of a')
    expect(a.provenance).toEqual({})
  })

  test('correct a byline, which is read again', () => {
    const readByline = (line: string): Credit[] =>
      line
        .split(' and ')
        .map((name) => ({ role: 'author', name, kind: 'person', author: name.toLowerCase() }))
    const picks = [{ article: 'a', corrections: { byline: 'Roe and Doe' } }]
    const tagged = { ...a, byline: { text: 'Row', credits: [], tagline: 'Roe writes.' } }
    const [entry] = compile([tagged], { picks, readByline }).entries
    expect(entry?.article.byline).toMatchObject({ text: 'Roe and Doe', tagline: 'Roe writes.' })
    expect(entry?.authors.map((author) => author.id)).toEqual(['roe', 'doe'])
    expect(entry?.corrected).toEqual(['byline'])
  })

  test('take a deck and a byline away', () => {
    const signed = article('a', 1, { deck: 'Wrong', byline: { text: 'admin', credits: [] } })
    const [entry] = compile([signed], {
      picks: [{ article: 'a', corrections: { deck: '', byline: '' } }],
    }).entries
    expect(entry?.article.byline).toEqual({ credits: [] })
    expect(entry?.article).not.toHaveProperty('deck')
  })
})

test('compileEdition() reads outlet, rights and republish as they are today', () => {
  const stored = article('a', 1, { source: { ...article('x').source, rights: '© then' } })
  const sources = [source('Harbour Post', { outlet: 'The Harbour Post', republish: 'excerpt' })]
  const { entries } = compile([stored], { sources: [{ ...sources[0]!, id: 'harbour-post' }] })
  expect(entries[0]?.article.source).toMatchObject({ outlet: 'The Harbour Post', republish: 'excerpt' })
  expect(entries[0]?.article.source).not.toHaveProperty('rights')
})

test('compileEdition() gives each author once, in the order of the credits', () => {
  const card = (id: string) => ({ id, kind: 'person' as const, name: id, outlets: [] })
  const { entries } = compile([article('a')], { authorsOf: () => [card('b'), card('a'), card('b')] })
  expect(entries[0]?.authors.map((author) => author.id)).toEqual(['b', 'a'])
})

test('compileEdition() heads the edition with the feed', () => {
  expect(compile([]).feed).toEqual({
    path: '/feeds/harbours',
    title: 'Harbours',
    description: 'Ships and quays',
  })
  expect(compile([], { caps: { language: 'de' } }).feed.language).toBe('de')
})
