import { describe, expect, test } from 'vitest'
import { authors } from '../feeds/authors.ts'
import { curated } from '../feeds/curated.ts'
import { picks } from '../feeds/picks.ts'
import { sources } from '../feeds/sources.ts'
import { topics } from '../feeds/topics.ts'
import type { CuratedAuthor } from '../src/model/author.ts'
import {
  assertFeeds,
  checkAuthors,
  checkCurated,
  checkPicks,
  checkSources,
} from '../src/model/check-feeds.ts'
import type { CuratedFeed, EditorPick } from '../src/model/edition.ts'
import type { Source } from '../src/model/source.ts'

const source: Source = {
  id: 'gazette',
  outlet: 'The Gazette',
  feedUrl: 'https://gazette.example/feed',
  siteUrl: 'https://gazette.example/',
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
}
const author: CuratedAuthor = { id: 'jane-roe', name: 'Jane Roe' }
const feed: CuratedFeed = {
  id: 'front',
  title: 'Front',
  description: 'All of it.',
  rule: { kinds: ['news'] },
  limit: 10,
  since: '2026-11-24',
}
const pick: EditorPick = { article: 'https://gazette.example/1' }

/** An entry with fields that its type would not let through, as a file with a slip of the pen has them. */
const wrong = <T>(entry: T, fields: object): T => ({ ...entry, ...fields })
const known = { sources: [source], authors: [author], topics: [{ id: 'arms-control' }] }
const sourceFaults = (fields: object) => checkSources([wrong(source, fields)])
const authorFaults = (fields: object) => checkAuthors([wrong(author, fields)])
const feedFaults = (fields: object) => checkCurated([wrong(feed, fields)], known)
const ruleFaults = (rule: unknown) => feedFaults({ rule })
const pickFaults = (fields: object) => checkPicks([wrong(pick, fields)], [feed])

describe('what is shipped in feeds/', () => {
  test('assertFeeds() finds nothing wrong', () => {
    expect(() => assertFeeds({ sources, authors, curated, picks, topics })).not.toThrow()
  })

  test('feeds/sources.ts holds sixty outlets and more, in seven languages and more', () => {
    expect(sources.length).toBeGreaterThanOrEqual(60)
    expect(new Set(sources.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7)
  })

  test('feeds/sources.ts gives every outlet a line of rights and a secure address', () => {
    expect(sources.filter((each) => each.rights === undefined || !each.feedUrl.startsWith('https:'))).toEqual(
      [],
    )
  })

  test('feeds/sources.ts lets out full texts of few: those whose feeds give them away, and public domain', () => {
    const full = sources.filter(({ republish }) => republish === 'full').map(({ id }) => id)
    expect(full).toEqual([
      'antiwar',
      'antiwar-original',
      'antiwar-blog',
      'state-department',
      'state-near-east',
    ])
  })

  test('feeds/authors.ts says of Jason Ditz what the seed article says', () => {
    const jason: CuratedAuthor | undefined = authors.find(({ id }) => id === 'jason-ditz')
    expect(jason?.roles).toEqual([{ title: 'Senior Editor', organisation: 'Antiwar.com' }])
    expect(jason?.outlets).toHaveLength(8)
    expect(jason?.outlets).not.toContain('Antiwar.com')
    expect(jason?.bio?.startsWith('Jason Ditz is Senior Editor for Antiwar.com.')).toBe(true)
  })

  test('feeds/curated.ts opens with the front feed and has a region, a theme and analysis alone', () => {
    expect(curated[0]?.id).toBe('foreign-policy')
    expect(curated.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['middle-east', 'arms-control', 'analysis']),
    )
  })

  test('feeds/curated.ts judges no article by the clock, so that an old world renders as it did', () => {
    expect(JSON.stringify(curated)).not.toContain('maxAgeDays')
  })
})

describe('assertFeeds()', () => {
  test('throws one Error that names every wrong entry with file, id and reason', () => {
    const feeds = {
      sources: [wrong(source, { feedUrl: 'ftp://gazette.example/feed' })],
      authors: [wrong(author, { links: ['@jane'] })],
      curated: [wrong(feed, { limit: 0 })],
      picks: [wrong(pick, { feed: 'back' })],
    }
    expect(() => assertFeeds(feeds)).toThrow(
      new Error(
        [
          'Cannot use feeds/: 4 wrong entries',
          '  feeds/sources.ts "gazette": feedUrl "ftp://gazette.example/feed" is no http or https address',
          '  feeds/authors.ts "jane-roe": links[0] "@jane" is no http or https address',
          '  feeds/curated.ts "front": limit 0 is no whole number above 0',
          '  feeds/picks.ts "https://gazette.example/1": feed "back" is not in feeds/curated.ts',
        ].join('\n'),
      ),
    )
  })

  test('lets the least that an entry needs pass', () => {
    expect(() =>
      assertFeeds({ sources: [source], curated: [feed], picks: [pick], authors: [author] }),
    ).not.toThrow()
  })
})

describe('checkSources()', () => {
  test('takes every field that a source may have', () => {
    const whole = { rights: '© The Gazette', weight: 0.5, relay: true, page: { body: '.story', deck: 'h2' } }
    expect(sourceFaults(whole)).toEqual([])
  })

  test.each<[object, string]>([
    [
      { id: 'The Gazette' },
      'feeds/sources.ts "The Gazette": id "The Gazette" is not lower-case words joined by "-"',
    ],
    [{ id: undefined }, 'feeds/sources.ts (entry 1): id undefined is not lower-case words joined by "-"'],
    [{ outlet: undefined }, 'feeds/sources.ts "gazette": outlet is missing'],
    [{ outlet: ' ' }, 'feeds/sources.ts "gazette": outlet is empty; leave it out instead'],
    [{ rights: '© Gazette ' }, 'feeds/sources.ts "gazette": rights begins or ends with a space'],
    [{ rights: '<b>©</b>' }, 'feeds/sources.ts "gazette": rights holds markup; it is plain text'],
    [{ feedUrl: undefined }, 'feeds/sources.ts "gazette": feedUrl is missing'],
    [{ feedUrl: '/feed' }, 'feeds/sources.ts "gazette": feedUrl "/feed" is no http or https address'],
    [
      { siteUrl: 'javascript:0' },
      'feeds/sources.ts "gazette": siteUrl "javascript:0" is no http or https address',
    ],
    [
      { siteUrl: 'https://a:b@x.example/' },
      'feeds/sources.ts "gazette": siteUrl carries a user name or a password',
    ],
    [
      { siteUrl: 'https://x.example/#a' },
      'feeds/sources.ts "gazette": siteUrl "https://x.example/#a" ends in a fragment',
    ],
    [{ kind: 'blog' }, 'feeds/sources.ts "gazette": kind "blog" is none of "news", "analysis", "opinion"'],
    [
      { language: 'english!' },
      'feeds/sources.ts "gazette": language "english!" is no BCP 47 language tag such as "en"',
    ],
    [{ carries: 'some' }, 'feeds/sources.ts "gazette": carries "some" is none of "full", "excerpt"'],
    [
      { republish: undefined },
      'feeds/sources.ts "gazette": republish undefined is none of "full", "excerpt"',
    ],
    [
      { carries: 'excerpt' },
      'feeds/sources.ts "gazette": republish is "full", but its feed carries an excerpt: text from a page is never published whole',
    ],
    [{ weight: -1 }, 'feeds/sources.ts "gazette": weight -1 is no number above 0'],
    [{ relay: false }, 'feeds/sources.ts "gazette": relay is true or absent'],
    [{ page: { deck: '' } }, 'feeds/sources.ts "gazette": page.deck is empty; leave it out instead'],
    [{ page: { headline: 'h1' } }, 'feeds/sources.ts "gazette": has an unknown field "page.headline"'],
    [{ feedURL: 'x' }, 'feeds/sources.ts "gazette": has an unknown field "feedURL"'],
  ])('names %j', (fields, fault) => {
    expect(sourceFaults(fields)).toEqual([fault])
  })

  test('names an id and a feed that stand twice', () => {
    expect(checkSources([source, source])).toEqual([
      'feeds/sources.ts "gazette": id stands twice',
      'feeds/sources.ts "gazette": feedUrl is also that of "gazette"',
    ])
  })
})

describe('checkAuthors()', () => {
  test('takes every field that an author may have, and a slug in its own script', () => {
    const whole = {
      id: 'جين-رو',
      kind: 'person',
      honorific: 'Dr.',
      aliases: ['J. Roe'],
      notSameAs: ['jane-roe-2'],
      bio: 'Jane Roe writes.',
      roles: [{ title: 'Editor', organisation: 'The Gazette', since: '1999-05', until: '2004' }],
      outlets: ['The Chronicle'],
      links: ['https://gazette.example/jane'],
      picture: { url: 'https://gazette.example/jane.png' },
    }
    expect(authorFaults(whole)).toEqual([])
  })

  test.each<[object, string]>([
    [{ name: undefined }, 'name is missing'],
    [{ bio: '<p>Jane</p>' }, 'bio holds markup; it is plain text'],
    [{ kind: 'robot' }, 'kind "robot" is none of "person", "organisation"'],
    [{ aliases: [''] }, 'aliases[0] is empty; leave it out instead'],
    [{ outlets: ['A', ''] }, 'outlets[1] is empty; leave it out instead'],
    [{ notSameAs: ['jane-roe'] }, 'notSameAs names itself'],
    [{ links: ['gazette.example'] }, 'links[0] "gazette.example" is no http or https address'],
    [{ picture: { url: 'jane.png' } }, 'picture.url "jane.png" is no http or https address'],
    [{ roles: [{}] }, 'roles[0] has neither title nor organisation'],
    [{ roles: [{ title: ' Editor' }] }, 'roles[0].title begins or ends with a space'],
    [
      { roles: [{ title: 'Editor', since: 'May 1999' }] },
      'roles[0].since "May 1999" is no year or month such as "1999" or "1999-05"',
    ],
    [{ roles: [{ title: 'Editor', since: '2004', until: '1999' }] }, 'roles[0] ends before it begins'],
    [{ twitter: '@jane' }, 'has an unknown field "twitter"'],
  ])('names %j', (fields, fault) => {
    expect(authorFaults(fields)).toEqual([`feeds/authors.ts "jane-roe": ${fault}`])
  })

  test('names two people under one spelling, unless they are said to be two', () => {
    const other: CuratedAuthor = { id: 'jane-roe-2', name: 'J. Roe', aliases: ['JANE ROE'] }
    expect(checkAuthors([author, other])).toEqual([
      'feeds/authors.ts "jane-roe-2": name "JANE ROE" is also that of "jane-roe"; two people need notSameAs',
    ])
    expect(checkAuthors([author, { ...other, notSameAs: ['jane-roe'] }])).toEqual([])
    expect(checkAuthors([{ ...author, notSameAs: ['jane-roe-2'] }, other])).toEqual([])
  })
})

describe('checkCurated()', () => {
  test('takes every field and every kind of rule', () => {
    const rule = {
      all: [
        { any: [{ sources: ['gazette'] }, { authors: ['jane-roe'] }, { topics: ['arms-control'] }] },
        { none: [{ countries: ['SY', 'XK'], leading: true }, { countries: ['IL'] }] },
        { words: ['new*', 'новости'], in: 'text' },
        { languages: ['en', 'pt-BR'] },
        { kinds: ['news'] },
        { free: false },
        { maxAgeDays: 3 },
      ],
    }
    const whole = {
      language: 'en',
      rule,
      perSource: 2,
      perDay: 3,
      weights: { gazette: 2 },
      groupStories: false,
    }
    expect(feedFaults(whole)).toEqual([])
  })

  test('needs one feed at least', () => {
    expect(checkCurated([], known)).toEqual(['feeds/curated.ts: holds no feed, so there is no front page'])
  })

  test.each<[object, string]>([
    [{ title: '' }, 'title is empty; leave it out instead'],
    [{ description: undefined }, 'description is missing'],
    [{ language: 'e' }, 'language "e" is no BCP 47 language tag such as "en"'],
    [{ limit: 1.5 }, 'limit 1.5 is no whole number above 0'],
    [{ perSource: 0 }, 'perSource 0 is no whole number above 0'],
    [{ perDay: -2 }, 'perDay -2 is no whole number above 0'],
    [{ weights: { courier: 2 } }, 'weights.courier "courier" is not in feeds/sources.ts'],
    [{ weights: { gazette: 0 } }, 'weights.gazette 0 is no number above 0'],
    [{ groupStories: true }, 'groupStories is false or absent'],
    [{ since: '24 November' }, 'since "24 November" is no ISO date such as "2026-11-24"'],
    [{ since: '2026-02-30' }, 'since "2026-02-30" is no ISO date such as "2026-11-24"'],
    [{ since: '2026-13-01' }, 'since "2026-13-01" is no ISO date such as "2026-11-24"'],
    [{ order: 'newest' }, 'has an unknown field "order"'],
  ])('names %j', (fields, fault) => {
    expect(feedFaults(fields)).toEqual([`feeds/curated.ts "front": ${fault}`])
  })

  test.each<[unknown, string]>([
    [
      { tag: ['a'] },
      'rule is no rule: it has none of all, any, none, sources, authors, topics, countries, words, languages, kinds, free, maxAgeDays',
    ],
    [
      { kinds: ['news'], languages: ['en'] },
      'rule holds "kinds" and "languages" side by side; join them with "all" or "any"',
    ],
    [{ all: [] }, 'rule.all is no list with something in it'],
    [
      { none: [{ any: [{ sources: ['courier'] }] }] },
      'rule.none[0].any[0].sources[0] "courier" is not in feeds/sources.ts',
    ],
    [{ authors: ['jane-roe', 'jon-doe'] }, 'rule.authors[1] "jon-doe" is not in feeds/authors.ts'],
    [{ topics: ['arms'] }, 'rule.topics[0] "arms" is not in feeds/topics.ts'],
    [{ countries: ['sy'] }, 'rule.countries[0] "sy" is no ISO 3166-1 alpha-2 code such as "SY"'],
    [{ countries: ['SY', 'QX'] }, 'rule.countries[1] "QX" is no ISO 3166-1 alpha-2 code such as "SY"'],
    [{ countries: ['SY'], leading: false }, 'rule.leading is true or absent'],
    [{ words: ['!'], in: 'text' }, 'rule.words[0] "!" holds no letter and no digit'],
    [{ words: ['war'], in: 'body' }, 'rule.in "body" is none of "headline", "text"'],
    [{ languages: ['en_US!'] }, 'rule.languages[0] "en_US!" is no BCP 47 language tag such as "en"'],
    [{ kinds: ['blog'] }, 'rule.kinds[0] "blog" is none of "news", "analysis", "opinion"'],
    [{ kinds: ['news'], leading: true }, 'has an unknown field "rule.leading"'],
    [{ free: 'yes' }, 'rule.free is neither true nor false'],
    [{ maxAgeDays: 0 }, 'rule.maxAgeDays 0 is no number above 0'],
  ])('names the place of %j', (rule, fault) => {
    expect(ruleFaults(rule)).toEqual([`feeds/curated.ts "front": ${fault}`])
  })

  test('lets rules name any topic where the topics are not given', () => {
    expect(checkCurated([{ ...feed, rule: { topics: ['arms'] } }], { sources: [source] })).toEqual([])
  })
})

describe('checkPicks()', () => {
  test('takes every field that a pick may have', () => {
    const whole = {
      feed: 'front',
      verdict: 'pick',
      pinUntil: '2026-11-30',
      note: 'Public since Monday.',
      corrections: { headline: 'Right', deck: 'So', byline: 'Jane Roe' },
    }
    expect(pickFaults(whole)).toEqual([])
  })

  test.each<[object, string]>([
    [{ verdict: 'keep' }, 'verdict "keep" is none of "pick", "drop"'],
    [{ pinUntil: 'Friday' }, 'pinUntil "Friday" is no ISO date such as "2026-11-24"'],
    [{ verdict: 'drop', pinUntil: '2026-11-30' }, 'is dropped and pinned at once'],
    [{ note: '' }, 'note is empty; leave it out instead'],
    [{ corrections: { deck: '' } }, 'deck is empty; leave it out instead'],
    [{ corrections: { title: 'x' } }, 'has an unknown field "corrections.title"'],
  ])('names %j', (fields, fault) => {
    expect(pickFaults(fields)).toEqual([`feeds/picks.ts "https://gazette.example/1": ${fault}`])
  })

  test('names a pick without an article by its place', () => {
    expect(pickFaults({ article: undefined })).toEqual(['feeds/picks.ts (entry 1): article is missing'])
  })
})
