import { describe, expect, test } from 'vitest'
import { judge, readsText } from '../../src/curate/rules.ts'
import type { Article } from '../../src/model/article.ts'
import type { Rule } from '../../src/model/edition.ts'
import { article, NOW } from './article.ts'

const SYRIA: Rule = { countries: ['SY'] }
const ISRAEL: Rule = { countries: ['IL'] }

const story = (over: Partial<Article> = {}) =>
  article('a', 1, {
    headline: 'Envoys agree on a ceasefire',
    deck: 'The guns fall silent at dawn',
    articleBody: '<p>A <b>corridor</b> opens.</p>',
    countries: { leading: ['SY'], also: ['US'] },
    topics: ['arms-control'],
    kind: 'analysis',
    language: 'en-GB',
    byline: {
      text: 'By Jane Roe',
      credits: [{ role: 'author', name: 'Jane Roe', kind: 'person', author: 'jane-roe' }],
    },
    ...over,
  })

const ask = (rule: Rule, over: Partial<Article> = {}) => judge(rule, story(over), { now: NOW })

describe('judge() lets in', () => {
  test.each<[string, Rule, string, Partial<Article>?]>([
    ['by source', { sources: ['harbour-post'] }, 'is from Harbour Post'],
    ['by author', { authors: ['jane-roe'] }, 'is by Jane Roe'],
    ['by topic', { topics: ['arms-control'] }, 'is on arms control'],
    ['by country', SYRIA, 'is about Syria'],
    ['by a country spoken of', { countries: ['US', 'FR'] }, 'is about the United States'],
    ['by several countries', { countries: ['SY', 'US'] }, 'is about Syria and the United States'],
    ['by leading country', { countries: ['SY'], leading: true }, 'is mainly about Syria'],
    [
      'by a word of the headline',
      { words: ['ceasefire'], in: 'headline' },
      'has “ceasefire” in its headline',
    ],
    ['by a word of the text', { words: ['corridor'], in: 'text' }, 'has “corridor” in its text'],
    ['by a word of the deck', { words: ['silent'], in: 'text' }, 'has “silent” in its text'],
    ['by a word of the headline as text', { words: ['envoy*'], in: 'text' }, 'has “envoy*” in its text'],
    [
      'by a word of the excerpt',
      { words: ['tunnel'], in: 'text' },
      'has “tunnel” in its text',
      { articleBody: '', excerpt: 'A tunnel.' },
    ],
    ['by language', { languages: ['en'] }, 'is in English'],
    ['by kind', { kinds: ['analysis', 'opinion'] }, 'is analysis'],
    ['what is free', { free: true }, 'is free to read', { isAccessibleForFree: true }],
    ['what does not say whether it is free', { free: true }, 'is free to read'],
    ['what is paid for', { free: false }, 'is behind a paywall', { isAccessibleForFree: false }],
    ['by age', { maxAgeDays: 1 }, 'is not older than 1 day'],
    ['everything by an empty all', { all: [] }, 'is from Harbour Post, and this feed takes every article'],
  ])('%s', (_, rule, says, over) => {
    expect(ask(rule, over)).toMatchObject({ passes: true, reasons: [{ by: 'rule', at: 'rule', says }] })
  })

  test.each<[string, Rule, string]>([
    ['a country', ISRAEL, 'is not about Israel'],
    [
      'a word of many',
      { words: ['u', 'v', 'w', 'x', 'y'], in: 'headline' },
      'has in its headline none of the 5 words that this feed leaves out',
    ],
    [
      'a country of many',
      { countries: ['IL', 'LB', 'FR', 'DE', 'IT'] },
      'is not about any of the 5 countries that this feed leaves out',
    ],
  ])('what is left by a none of %s', (_, rule, says) => {
    expect(ask({ none: [rule] })).toEqual({
      passes: true,
      reasons: [{ by: 'rule', at: 'rule.none[0]', says }],
    })
  })
})

test('judge() tells which of its words have pages of their own', () => {
  const names = (rule: Rule) => ask(rule).reasons.flatMap((reason) => reason.names ?? [])
  expect(names({ all: [SYRIA, { topics: ['arms-control'] }, { kinds: ['analysis'] }] })).toEqual([
    { name: 'Syria', facet: ['country', 'SY'] },
    { name: 'arms control', facet: ['topic', 'arms-control'] },
  ])
  expect(names({ all: [] })).toEqual([{ name: 'Harbour Post', facet: ['source', 'harbour-post'] }])
  expect(names(ISRAEL)).toEqual([])
})

test('judge() judges an article once by a rule that lasts, and by the hour where it ends', () => {
  const one = story()
  const lasting: Rule = { all: [SYRIA] }
  expect(judge(lasting, one, { now: NOW })).toBe(judge(lasting, one, { now: new Date(0) }))
  const young: Rule = { maxAgeDays: 1 }
  expect(judge(young, one, { now: NOW }).passes).toBe(true)
  expect(judge(young, one, { now: new Date('2030-01-01') }).passes).toBe(false)
})

describe('judge() leaves out', () => {
  test.each<[string, Rule, string, string, Partial<Article>?]>([
    ['another source', { sources: ['x', 'y'] }, 'rule', 'is not from x or y'],
    ['another author', { authors: ['john-doe'] }, 'rule', 'is not by john doe'],
    ['another topic', { topics: ['sport'] }, 'rule', 'is not on sport'],
    ['another country', { countries: ['IL', 'LB'] }, 'rule', 'is not about Israel or Lebanon'],
    [
      'a country not leading',
      { countries: ['US'], leading: true },
      'rule',
      'is not mainly about the United States',
    ],
    [
      'many countries',
      { countries: ['IL', 'LB', 'FR', 'DE', 'IT'] },
      'rule',
      'is not about any of the 5 countries of this feed',
    ],
    ['other words', { words: ['war'], in: 'headline' }, 'rule', 'does not have “war” in its headline'],
    [
      'a word of the text only',
      { words: ['corridor'], in: 'headline' },
      'rule',
      'does not have “corridor” in its headline',
    ],
    [
      'many words',
      { words: ['u', 'v', 'w', 'x', 'y'], in: 'text' },
      'rule',
      'has in its text none of the 5 words of this feed',
    ],
    ['another language', { languages: ['eng'] }, 'rule', 'is not in English'],
    ['another kind', { kinds: ['news'] }, 'rule', 'is not news'],
    ['what is paid for', { free: true }, 'rule', 'is behind a paywall', { isAccessibleForFree: false }],
    ['what is free', { free: false }, 'rule', 'is free to read'],
    [
      'what is old',
      { maxAgeDays: 2 },
      'rule',
      'is older than 2 days',
      { datePublished: new Date('2025-11-20') },
    ],
    ['everything by an empty any', { any: [] }, 'rule.any', 'meets no rule'],
    ['the second of all', { all: [SYRIA, ISRAEL] }, 'rule.all[1]', 'is not about Israel'],
    ['any of two', { any: [ISRAEL, { kinds: ['news'] }] }, 'rule.any', 'is not about Israel and is not news'],
    ['any of one', { any: [ISRAEL] }, 'rule.any[0]', 'is not about Israel'],
    [
      'what none rules out',
      { none: [ISRAEL, SYRIA] },
      'rule.none[1]',
      'is about Syria, which this feed leaves out',
    ],
    [
      'deep down',
      { all: [{ any: [SYRIA] }, { none: [{ all: [SYRIA] }] }] },
      'rule.all[1].none[0]',
      'is about Syria, which this feed leaves out',
    ],
  ])('%s', (_, rule, at, says, over) => {
    expect(ask(rule, over)).toMatchObject({ passes: false, reasons: [{ by: 'rule', at, says }] })
  })
})

test('judge() names each test of an all, and each of an any that was met', () => {
  const rule: Rule = {
    all: [{ any: [ISRAEL, SYRIA, { topics: ['arms-control'] }] }, { kinds: ['analysis'] }],
  }
  expect(ask(rule).reasons).toMatchObject([
    { by: 'rule', at: 'rule.all[0].any[1]', says: 'is about Syria' },
    { by: 'rule', at: 'rule.all[0].any[2]', says: 'is on arms control' },
    { by: 'rule', at: 'rule.all[1]', says: 'is analysis' },
  ])
})

test('judge() finds a merged author under the present slug', () => {
  const authorsOf = () => [{ id: 'jane-q-roe', kind: 'person' as const, name: 'Jane Q. Roe', outlets: [] }]
  const verdict = judge({ authors: ['jane-q-roe'] }, story(), { now: NOW, authorsOf })
  expect(verdict).toMatchObject({
    passes: true,
    reasons: [{ by: 'rule', at: 'rule', says: 'is by Jane Q. Roe' }],
  })
})

test('judge() calls things as the names it is given', () => {
  const names = { topic: () => 'disarmament', country: () => 'the Syrian Arab Republic' }
  const says = (rule: Rule) => judge(rule, story(), { now: NOW, names }).reasons.map((each) => each.says)
  expect(says({ all: [{ topics: ['arms-control'] }, SYRIA] })).toEqual([
    'is on disarmament',
    'is about the Syrian Arab Republic',
  ])
})

test('judge() counts the age of an article dated ahead from when it was first seen', () => {
  const over = { datePublished: new Date('2030-01-01'), firstSeen: new Date('2025-11-01') }
  expect(ask({ maxAgeDays: 3 }, over).passes).toBe(false)
})

test.each<[Rule, boolean]>([
  [{ words: ['a'], in: 'text' }, true],
  [{ words: ['a'], in: 'headline' }, false],
  [{ all: [SYRIA, { any: [{ none: [{ words: ['a'], in: 'text' }] }] }] }, true],
  [{ all: [SYRIA] }, false],
])('readsText() of %j is %s', (rule, reads) => {
  expect(readsText(rule)).toBe(reads)
})
