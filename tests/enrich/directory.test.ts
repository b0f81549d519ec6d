import { describe, expect, test } from 'vitest'
import { directory } from '../../src/enrich/directory.ts'
import type { Author, CuratedAuthor } from '../../src/model/author.ts'

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n))
const seen = (n: number) => ({ first: day(n), last: day(n), times: 1 })
const outletName = (id: string) => ({ herald: 'The Herald', globe: 'Globe' })[id]

const learned = (id: string, name: string, more: Partial<Author> = {}): Author => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  notSameAs: [],
  roles: [],
  bios: [],
  pictures: [],
  curated: false,
  outlets: [],
  links: [],
  publishedIn: ['herald'],
  ...more,
})

const people = (records: readonly Author[], curated: readonly CuratedAuthor[] = [], now = day(20)) =>
  directory({ learned: records, curated, outletName, now })

describe('directory()', () => {
  test('shows the record that another was merged into, whichever comes first', () => {
    const records = [
      learned('a-byron', 'A. Byron', { mergedInto: 'ada-byron' }),
      learned('ada-byron', 'Ada Byron'),
    ]
    for (const list of [records, [...records].reverse()]) {
      const { card, idsOf } = people(list)
      expect(card('a-byron')).toMatchObject({ id: 'ada-byron', name: 'Ada Byron' })
      expect([...idsOf('ada-byron')].sort()).toEqual(['a-byron', 'ada-byron'])
    }
  })

  test('shows the newest bio and the present role said last, and says where the bio was read', () => {
    const { card } = people([
      learned('ada', 'Ada Byron', {
        bios: [
          { text: 'Old.', outlet: 'herald', seen: seen(1) },
          { text: 'New.', outlet: 'globe', seen: seen(9) },
        ],
        roles: [
          { title: 'Fellow', organisation: 'Byron Institute', seen: seen(3) },
          { title: 'Editor', organisation: 'Globe', seen: seen(8) },
          { title: 'Minister', organisation: 'Government', past: true, seen: seen(9) },
        ],
      }),
    ])
    expect(card('ada')).toMatchObject({
      bio: 'New.',
      bioFrom: 'Globe',
      jobTitle: 'Editor',
      affiliation: 'Globe',
    })
  })

  test('takes a role that nobody has repeated for two years for past', () => {
    const record = learned('ada', 'Ada Byron', {
      roles: [{ title: 'Editor', organisation: 'Globe', seen: seen(1) }],
    })
    expect(people([record], [], new Date('2029-01-01')).card('ada')).not.toHaveProperty('jobTitle')
  })

  test('lets the editor’s word win, and fills what it leaves open', () => {
    const record = learned('ada-byron', 'Ada Byron', {
      bios: [{ text: 'Learned.', outlet: 'herald', seen: seen(9) }],
      roles: [{ title: 'Learned role', seen: seen(9) }],
      outlets: ['Review'],
    })
    const curated = [
      {
        id: 'ada-byron',
        name: 'Ada Byron',
        bio: 'By hand.',
        roles: [{ title: 'Editor', organisation: 'Globe' }],
      },
    ]
    expect(people([record], curated).card('ada-byron')).toMatchObject({
      bio: 'By hand.',
      bioFrom: 'the editor',
      jobTitle: 'Editor',
      outlets: ['Review'],
    })
  })

  test('merges by an alias: old articles’ credits lead to the one record, whose feed has all of them', () => {
    const records = [
      learned('a-byron', 'A. Byron'),
      learned('ada-byron', 'Ada Byron', { publishedIn: ['globe'] }),
    ]
    const before = people(records)
    expect(before.resolve('a-byron')).toBe('a-byron')
    const after = people(records, [{ id: 'ada-byron', name: 'Ada Byron', aliases: ['A. Byron'] }])
    expect(after.resolve('a-byron')).toBe('ada-byron')
    expect([...after.idsOf('ada-byron')].sort()).toEqual(['a-byron', 'ada-byron'])
    expect(after.card('a-byron')?.id).toBe('ada-byron')
  })

  test('splits by notSameAs, and by outlet where two of one name are known by hand', () => {
    const records = [
      learned('john-smith', 'John Smith'),
      learned('john-smith-2', 'John Smith', { publishedIn: ['globe'] }),
    ]
    const one = [{ id: 'the-john', name: 'John Smith', notSameAs: ['john-smith-2'] }]
    expect(people(records, one).resolve('john-smith')).toBe('the-john')
    expect(people(records, one).resolve('john-smith-2')).toBe('john-smith-2')
    const mixed = [learned('john-smith', 'John Smith', { publishedIn: ['herald', 'globe'] })]
    const two = [
      { id: 'john-of-the-globe', name: 'John Smith', outlets: ['Globe'] },
      {
        id: 'john-of-the-herald',
        name: 'John Smith',
        roles: [{ title: 'Editor', organisation: 'The Herald' }],
      },
    ]
    expect(people(mixed, two).resolve('john-smith', 'globe')).toBe('john-of-the-globe')
    expect(people(mixed, two).resolve('john-smith', 'herald')).toBe('john-of-the-herald')
  })

  test('follows records that went up in others', () => {
    const records = [
      learned('a', 'Ada', { mergedInto: 'b' }),
      learned('b', 'Ada', { mergedInto: 'c' }),
      learned('c', 'Ada'),
    ]
    expect(people(records).resolve('a')).toBe('c')
    const circle = [learned('a', 'Ada', { mergedInto: 'b' }), learned('b', 'Ada', { mergedInto: 'a' })]
    expect(['a', 'b']).toContain(people(circle).resolve('a'))
  })
})
