import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupStories, type Told } from '../../src/curate/duplicates.ts'
import { stepOf } from '../../src/curate/likeness.ts'
import { StoryFinder, storiesOf } from '../../src/curate/stories-of.ts'
import { storySignature } from '../../src/curate/story-signature.ts'
import { ONE_STORY, STILL_ONE, TWO_STORIES } from './told-pairs.ts'
import { LANGUAGES, toldIn } from './told-stories.ts'

const inOrder = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => [...group].sort().join(' ')).sort()

const eventsOf = (told: ReturnType<typeof toldIn>) =>
  inOrder(
    [...Map.groupBy(told, (report) => report.event).values()].map((group) =>
      group.map((report) => report.id),
    ),
  )

let serial = 0
const report = (headline: string, hour = 0, over: Partial<Told> = {}): Told => ({
  id: `r${serial++}`,
  headline,
  text: '',
  source: `outlet ${serial}`,
  published: new Date(Date.UTC(2025, 10, 24) + hour * 3_600_000).toISOString(),
  language: 'en',
  ...over,
})

/** Whether two reports are told as one story among those of a day. */
function areOne(a: Told, b: Told): boolean {
  const groups = groupStories([...toldIn('en'), a, b])
  return groups.some((group) => group.includes(a.id) && group.includes(b.id))
}

test.each(LANGUAGES)('groupStories() tells the events of a day apart in %s', (language) => {
  const told = toldIn(language)
  expect(inOrder(groupStories(told))).toEqual(eventsOf(told))
})

test('groupStories() keeps languages apart, and each as it is by itself', () => {
  const all = LANGUAGES.flatMap(toldIn)
  expect(inOrder(groupStories(all))).toEqual(
    inOrder(LANGUAGES.flatMap((language) => groupStories(toldIn(language)))),
  )
})

describe('groupStories() makes one story of', () => {
  test.each(ONE_STORY)('%s | %s', (one, other, hours) => {
    expect(areOne(report(one), report(other, hours))).toBe(true)
  })

  test('en-GB and en-US', () => {
    const [a, b] = ['en-GB', 'en-US'].map((language) =>
      report('Hail ruins Crete olive harvest', 0, { language }),
    )
    expect(areOne(a!, b!)).toBe(true)
  })
})

describe('groupStories() makes two stories of', () => {
  test.each(TWO_STORIES)('%s | %s', (one, other, hours) => {
    expect(areOne(report(one), report(other, hours))).toBe(false)
  })

  test.each([
    ['a strike four days on', 'Doctors strike in Nairobi', 'quay', 96],
    ['a column of every day', 'Morning briefing', 'pier', 24],
    ['an outlet with little to say and another', '', 'quay', 0],
  ])('%s', (_, headline, source, hours) => {
    expect(areOne(report(headline, 0, { source: 'pier' }), report(headline, hours, { source }))).toBe(false)
  })
})

/** What it gets wrong for now, so that a change that mends one is seen. */
describe('groupStories() still takes for one', () => {
  test.each(STILL_ONE)('%s | %s', (one, other, hours) => {
    expect(areOne(report(one), report(other, hours))).toBe(true)
  })
})

test('groupStories() makes the same groups in whatever order', () => {
  const told = LANGUAGES.flatMap(toldIn)
  const groups = groupStories(told)
  fc.assert(
    fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
      expect(groupStories(shuffled)).toEqual(groups)
    }),
    { numRuns: 10 },
  )
})

test('groupStories() gives each id once, of whatever comes', () => {
  const anything = fc.record({
    id: fc.string({ maxLength: 3 }),
    headline: fc.string({ unit: 'binary', maxLength: 60 }),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
    source: fc.constantFrom('pier', 'quay'),
    published: fc.constantFrom('2025-11-24T00:00:00Z', '', 'soon', '2025-11-24'),
    language: fc.constantFrom('en', 'en-GB', 'ar', '', 'ZH'),
  })
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (reports) => {
      const ids = groupStories(reports).flat()
      expect(ids.toSorted()).toEqual([...new Set(reports.map(({ id }) => id))].sort())
    }),
  )
})

/** Reports of made-up words, some of them copies of others. */
function manyReports(count: number, headline: (index: number) => string): Told[] {
  return Array.from({ length: count }, (_, index) =>
    report(headline(index), (index * 96) / count, { text: headline(index * 7) }),
  )
}

/** Nine words of a made-up tongue, some common and most rare, the same on every run. */
function madeUp(index: number): string {
  return Array.from({ length: 9 }, (_, at) => {
    const number = ((index + 1) * (at + 7) * 7919) % 5003
    return `w${at % 3 === 0 ? number % 40 : number}x`
  }).join(' ')
}

test('groupStories() takes less than a second for a thousand reports', () => {
  const reports = manyReports(1000, madeUp)
  // The best of three: the machine may be busy with other tests.
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    groupStories(reports)
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  expect(Math.min(...costs)).toBeLessThan(1_000_000)
})

test('groupStories() stands a flood of copies', () => {
  const start = performance.now()
  const groups = groupStories(manyReports(2000, (index) => `Minister resigns over budget ${index % 3}`))
  expect(groups.flat()).toHaveLength(2000)
  expect(performance.now() - start).toBeLessThan(10_000)
})

const kept = (told: readonly Told[]) =>
  told.map(({ id, source, published, text, ...rest }) => ({
    id,
    source,
    story: storySignature({ ...rest, deck: text, articleBody: '' }),
    date: new Date(published),
  }))

describe('storiesOf()', () => {
  test('finds from what was kept the groups that groupStories() finds', () => {
    const told = LANGUAGES.flatMap(toldIn)
    const storyOf = storiesOf(kept(told))
    const groups = [...Map.groupBy(told, storyOf).values()].map((group) => group.map(({ id }) => id))
    expect(inOrder(groups)).toEqual(inOrder(groupStories(told)))
  })

  test('calls a story by its first article', () => {
    const told = toldIn('en').filter(({ event }) => event === 'dam')
    expect(new Set(told.map(storiesOf(kept(told.toReversed()))))).toEqual(new Set([told[0]!.id]))
  })

  test('knows nothing of an article that was not given, or was kept by another recipe', () => {
    const storyOf = storiesOf([{ id: 'old', source: 's', story: '0|en|a b|', date: new Date(0) }])
    expect([storyOf({ id: 'old' }), storyOf({ id: 'other' })]).toEqual([undefined, undefined])
  })
})

describe('StoryFinder', () => {
  /** Words that meet often, compounds of two of them, deeds and states. */
  const words = 'gold mine goldmine iron ore ironore port harbour tanker @ye @eg !seize !sink #31 #400'.split(
    ' ',
  )
  const line = (least: number) =>
    fc.array(fc.constantFrom(...words), { minLength: least, maxLength: 8 }).map((all) => all.join(' '))
  const signature = fc.record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `a${n}`),
    source: fc.constantFrom('pier', 'quay', 'lamp'),
    story: fc
      .tuple(fc.constantFrom('en', 'fr'), line(1), line(0))
      .map(([language, headline, lead]) => `1|${language}|${headline}|${lead}`),
    date: fc.integer({ min: 0, max: 90 }).map((hour) => new Date(Date.UTC(2026, 10, 20, hour))),
  })
  const batch = fc.array(signature, { maxLength: 30 })
  const groupsOf = (all: readonly { id: string }[], storyOf: ReturnType<typeof storiesOf>) =>
    all.map((each) => [each.id, storyOf(each)])

  test('finds the same groups from one time to the next as it does from nothing', () => {
    fc.assert(
      fc.property(batch, fc.array(fc.tuple(batch, fc.nat(40)), { maxLength: 6 }), (first, steps) => {
        const finder = new StoryFinder()
        let all = first
        finder.find(all)
        for (const [more, drop] of steps) {
          // Some go, some come, some come again with other words.
          all = [
            ...new Map(
              [...all.slice(drop % (all.length + 1)), ...more].map((each) => [each.id, each]),
            ).values(),
          ]
          expect(groupsOf(all, finder.find(all))).toEqual(groupsOf(all, storiesOf(all)))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('finds the same groups in a flood of copies that comes one by one', () => {
    const finder = new StoryFinder()
    const copies = Array.from({ length: 180 }, (_, n) => ({
      id: `c${(n * 37) % 180}`,
      source: `s${n % 7}`,
      story: `1|en|minister resign budget ${n % 3}|late night`,
      date: new Date(Date.UTC(2026, 10, 20, 0, (n * 53) % 600)),
    }))
    for (let n = 60; n <= copies.length; n += 20) {
      const all = copies.slice(n % 40, n)
      expect(groupsOf(all, finder.find(all))).toEqual(groupsOf(all, storiesOf(all)))
    }
  })

  test('takes a tenth of the time, or less, for one article more', () => {
    const all = kept(manyReports(1040, madeUp)).sort((a, b) => a.date.getTime() - b.date.getTime())
    const cpu = (work: () => void): number => {
      const start = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    const finder = new StoryFinder()
    const whole = cpu(() => finder.find(all.slice(0, 1000)))
    const more = Array.from({ length: 40 }, (_, n) => cpu(() => finder.find(all.slice(n + 1, 1001 + n))))
    expect(more.sort((a, b) => a - b)[20]).toBeLessThan(whole / 10)
  })

  test('stepOf() counts in steps of four', () => {
    expect([0, 1, 3, 4, 15, 16, 63, 64, 2000].map(stepOf)).toEqual([0, 2, 2, 8, 8, 32, 32, 128, 2048])
  })
})

describe('storySignature()', () => {
  const sign = (over: Partial<Parameters<typeof storySignature>[0]>) =>
    storySignature({ headline: 'Ferry capsizes off Zanzibar', articleBody: '', language: 'en-GB', ...over })

  test('holds the terms of headline, deck and first sentences', () => {
    expect(sign({ deck: 'Twelve drown', articleBody: '<p>A <b>storm</b> blew.</p>' })).toBe(
      '1|en|fery !sink zanzibar|#12 drown storm blew',
    )
  })

  test('falls back on the excerpt', () => {
    expect(sign({ excerpt: 'A storm blew' })).toBe('1|en|fery !sink zanzibar|storm blew')
  })

  test('stays short for a long article', () => {
    const signature = sign({
      headline: 'harbour '.repeat(1000),
      articleBody: `<p>${'lighthouse '.repeat(10_000)}</p>`,
    })
    expect(signature.length).toBeLessThan(1000)
  })
})
