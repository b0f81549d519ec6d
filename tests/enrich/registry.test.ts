import { describe, expect, test } from 'vitest'
import { learn, namesToLookUp } from '../../src/enrich/registry.ts'
import { slug } from '../../src/enrich/slug.ts'
import type { Author, CuratedAuthor, Sighting } from '../../src/model/author.ts'

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n))
const OUTLETS: Readonly<Record<string, string>> = {
  herald: 'The Herald',
  globe: 'Globe',
  post: 'Harbour Post',
}
const outletName = (id: string) => OUTLETS[id]

const sighting = (name: string, more: Partial<Sighting> = {}): Sighting => ({
  name,
  kind: 'person',
  source: 'herald',
  outlet: OUTLETS[more.source ?? 'herald'] ?? '',
  at: day(1),
  roles: [],
  outlets: [],
  links: [],
  ...more,
})

/** Teaches one sighting after the other, each with what is known by then. */
function learnAll(sightings: readonly Sighting[], curated: readonly CuratedAuthor[] = []) {
  const records = new Map<string, Author>()
  const ids = sightings.map((each) => {
    const lesson = learn({ sightings: [each], known: [...records.values()], curated, outletName })
    for (const author of lesson.authors) records.set(author.id, author)
    return lesson.ids[0] ?? ''
  })
  const end = (id: string): string => {
    const next = records.get(id)?.mergedInto
    return next === undefined ? id : end(next)
  }
  return { ids, ends: ids.map(end), records }
}

describe('learn()', () => {
  test('keeps a record small whatever one outlet says of a person, and pushes out no other outlet', () => {
    const theirs = sighting('Ada Byron', {
      bio: 'Ada Byron is an editor.',
      links: ['https://ada.example/'],
      at: day(1),
    })
    const many = Array.from({ length: 300 }, (_, i) =>
      sighting('Ada Byron', {
        source: 'globe',
        outlet: 'Globe',
        at: new Date(day(2).getTime() + i * 1000),
        bio: `Ada Byron is number ${i}.`,
        roles: [{ title: `Editor ${i}`, organisation: 'Globe' }],
        links: ['https://ada.example/', `https://ada.example/${i}`],
        outlets: [`Paper ${i}`],
        picture: { url: `https://ada.example/${i}.jpg` },
      }),
    )
    const { records, ends } = learnAll([theirs, ...many])
    const record = records.get(ends[0] ?? '')!
    expect(ends.at(-1)).toBe(ends[0])
    expect(JSON.stringify(record).length).toBeLessThan(20_000)
    expect(record.bios.map(({ text }) => text)).toContain('Ada Byron is an editor.')
    expect(record.bios.map(({ text }) => text)).toContain('Ada Byron is number 299.')
  })

  test('gives one record to one name at one outlet, and counts its articles', () => {
    const { ids, records } = learnAll([
      sighting('Ada Byron', { bio: 'Ada Byron is an editor.' }),
      sighting('ADA BYRON', { bio: 'Ada Byron is an editor.', at: day(3) }),
    ])
    expect(ids).toEqual(['ada-byron', 'ada-byron'])
    expect(records.get('ada-byron')?.bios).toEqual([
      { text: 'Ada Byron is an editor.', outlet: 'herald', seen: { first: day(1), last: day(3), times: 2 } },
    ])
  })

  test('keeps namesakes apart who share nothing but the name', () => {
    const { ends } = learnAll([
      sighting('John Smith', { roles: [{ title: 'Professor', organisation: 'Oslo University' }] }),
      sighting('John Smith', { source: 'globe', roles: [{ title: 'Chef', organisation: 'Blue Kitchen' }] }),
      sighting('John Smith', { source: 'post' }),
    ])
    expect(ends).toEqual(['john-smith', 'john-smith-globe', 'john-smith-post'])
  })

  test.each([
    ['a link', { links: ['https://x.com/adab'] }, { links: ['http://twitter.com/adab/'] }],
    [
      'an affiliation',
      { roles: [{ organisation: 'The Byron Institute' }] },
      { roles: [{ title: 'Fellow', organisation: 'Byron Institute' }] },
    ],
    [
      'a part of an affiliation',
      { roles: [{ organisation: 'Harbour University' }] },
      { roles: [{ title: 'Fellow', organisation: 'Harbour University’s School of Borders' }] },
    ],
    ['an outlet that the bio names', {}, { outlets: ['Herald'] }],
    ['an outlet that an earlier bio named', { outlets: ['The Globe'] }, {}],
    ['an employer that is the other outlet', { roles: [{ title: 'Editor', organisation: 'The Globe' }] }, {}],
  ])('joins two outlets’ sightings of a name that share %s', (_, first, second) => {
    const { ends } = learnAll([
      sighting('Ada Byron', first),
      sighting('Ada Byron', { source: 'globe', ...second }),
    ])
    expect(ends).toEqual(['ada-byron', 'ada-byron'])
  })

  test('joins two records once a later article proves them one, and the younger leads to the older', () => {
    const { ends, records } = learnAll([
      sighting('Ada Byron', { roles: [{ organisation: 'Byron Institute' }] }),
      sighting('Ada Byron', { source: 'globe', at: day(2) }),
      sighting('Ada Byron', {
        source: 'globe',
        at: day(3),
        roles: [{ title: 'Fellow', organisation: 'Byron Institute' }],
      }),
    ])
    expect(new Set(ends)).toEqual(new Set(['ada-byron']))
    expect(records.get('ada-byron')?.publishedIn).toEqual(['herald', 'globe'])
  })

  test('never joins look-alike spellings of another script', () => {
    const { ends } = learnAll([sighting('Ada Byron'), sighting('Аda Byron')])
    expect(ends[0]).not.toBe(ends[1])
  })

  test('makes one record of an agency, and one for each outlet of its "Staff"', () => {
    const organisation = { kind: 'organisation' as const }
    const { ends } = learnAll([
      sighting('Reuters', organisation),
      sighting('Reuters', { ...organisation, source: 'globe' }),
      sighting('Staff', organisation),
      sighting('Staff', { ...organisation, source: 'globe' }),
    ])
    expect(ends).toEqual(['reuters', 'reuters', 'staff', 'staff-globe'])
  })

  test('knows a person of feeds/authors.ts by an alias, and by name alone where nothing speaks against it', () => {
    const curated = [
      { id: 'ada', name: 'Ada Byron', aliases: ['A. Byron'], roles: [{ organisation: 'Globe' }] },
    ]
    const { ends } = learnAll(
      [
        sighting('A. Byron'),
        sighting('Ada Byron', { source: 'post', roles: [{ title: 'Baker', organisation: 'Corner Shop' }] }),
      ],
      curated,
    )
    expect(ends).toEqual(['ada', 'ada-byron'])
  })

  test('does not give a new record an address that another name’s record has', () => {
    const { ends } = learnAll([sighting("Ann O'Hara"), sighting('Ann OHara', { source: 'globe' })])
    expect(ends).toEqual(['ann-ohara', 'ann-ohara-globe'])
  })
})

test('namesToLookUp() asks for every spelling of a curated person', () => {
  const curated = [{ id: 'ada', name: 'Ada Byron', aliases: ['A. Byron'] }]
  expect(namesToLookUp([sighting('A. Byron')], curated).sort()).toEqual([
    'a byron',
    'a byron|herald',
    'ada byron',
  ])
})

test.each([
  ['José Martí', 'jose-marti'],
  ["Seán O'Brien, Jr.", 'sean-obrien-jr'],
  ['Łukasz Żuk', 'lukasz-zuk'],
  ['Йосиф Бродский', 'йосиф-бродский'],
  ['عزمي بشارة', 'عزمي-بشارة'],
  ['…', 'unnamed'],
])('slug() of %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})
