import { describe, expect, test } from 'vitest'
import { checkSources } from '../../src/model/check-feeds.ts'
import type { Source } from '../../src/model/source.ts'
import { importSubscriptions, withEntries } from '../../src/node/import-opml.ts'
import { aSource } from '../support/plain-newsroom.ts'

const FILE = `import type { Source } from '../src/model/source.ts'

export const sources = [
  { id: 'one' },
] satisfies readonly Source[]
`

/** The list that a file of this text holds. */
const evaluate = (text: string): Source[] =>
  new Function(
    text
      .replace(/^import.*$/gm, '')
      .replace('export const sources =', 'return')
      .replace(/ satisfies readonly Source\[\]\n$/, ''),
  )()

describe('importSubscriptions()', () => {
  test('skips what is there already, whatever its scheme, and a second mention', () => {
    const existing = [aSource('one', { feedUrl: 'https://one.example.org/feed/' })]
    const outcomes = importSubscriptions(
      [
        { feedUrl: 'http://www.one.example.org/feed' },
        { feedUrl: 'https://two.example.org/feed', title: 'Two' },
        { feedUrl: 'http://two.example.org/feed/', title: 'Two again' },
      ],
      existing,
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['known', 'added', 'known'])
  })

  test.each([
    ['The Harbour Review', 'https://h.example.org/feed', 'the-harbour-review'],
    ['Revista Española de Política', 'https://r.example.org/', 'revista-espanola-de-politica'],
    ['Новости', 'https://www.vesti.example.org/rss', 'vesti-example-org'],
    ['', 'https://www.plain.example.org/rss', 'plain-example-org'],
    ['2024', 'https://year.example.org/rss', 'year-example-org'],
    ['one', 'https://other.example.org/rss', 'one-3'],
    [`${'Very '.repeat(20)}long`, 'https://long.example.org/rss', 'very-very-very-very-very-very-very-very'],
    ['x'.repeat(200), 'https://long.example.org/rss', 'x'.repeat(40)],
  ])('names "%s" at %s %s', (title, feedUrl, id) => {
    const [imported] = importSubscriptions([{ feedUrl, title }], [aSource('one'), aSource('one-2')])
    expect(imported?.source?.id).toBe(id)
  })

  test('takes site and language where they are what they should be', () => {
    const of = (more: object) =>
      importSubscriptions([{ feedUrl: 'https://a.example.org/feed#x', ...more }], [])[0]?.source
    expect(of({ siteUrl: 'https://a.example.org/home', language: 'pt-BR' })).toMatchObject({
      feedUrl: 'https://a.example.org/feed',
      siteUrl: 'https://a.example.org/home',
      language: 'pt-BR',
      kind: 'news',
      carries: 'excerpt',
      republish: 'excerpt',
    })
    expect(of({ siteUrl: 'javascript:alert(1)', language: 'klingon language' })).toMatchObject({
      siteUrl: 'https://a.example.org/',
      language: 'en',
    })
  })

  test.each([
    ['ftp://a.example.org/feed', /no http or https address/],
    ['feed', /no http or https address/],
    ['https://user:pass@a.example.org/feed', /user name or a password/],
  ])('refuses %s, and says why', (feedUrl, cause) => {
    const [imported] = importSubscriptions([{ feedUrl, title: 'A' }], [])
    expect(imported?.outcome).toBe('refused')
    expect(imported?.cause).toMatch(cause)
  })
})

describe('withEntries()', () => {
  test('puts readable entries of four lines at the end, and leaves the rest as it is', () => {
    const [imported] = importSubscriptions([{ feedUrl: 'https://two.example.org/feed', title: 'Two' }], [])
    const text = withEntries(FILE, [imported!.source!], 'From list.opml')
    expect(text).toBe(`import type { Source } from '../src/model/source.ts'

export const sources = [
  { id: 'one' },

  // From list.opml
  {
    id: 'two', outlet: 'Two', kind: 'news', language: 'en',
    feedUrl: 'https://two.example.org/feed',
    siteUrl: 'https://two.example.org/',
    carries: 'excerpt', republish: 'excerpt',
  },
] satisfies readonly Source[]
`)
    expect(withEntries(FILE, [], 'From list.opml')).toBe(FILE)
    expect(() => withEntries('export const sources = []', [], 'x')).toThrow(SyntaxError)
  })

  test.each([
    "O'Dowd & \\Sons",
    "'], process.exit(1), ['",
    `\${process.exit(1)}`,
    'back`tick\\',
    'line\nbreak\u2028and\u2029more */ // x',
    '"quoted"',
    '<b>bold</b> &amp; <script>x</script>',
    '] satisfies readonly Source[]',
    '\ud800 lone',
  ])('whatever an outlet is called, its name is a name: %s', (title) => {
    const imported = importSubscriptions(
      [
        { feedUrl: `https://two.example.org/feed?q='${encodeURI(title.toWellFormed())}`, title },
        { feedUrl: 'https://three.example.org/feed', title },
      ],
      [],
    )
    const added = imported.flatMap(({ source }) => source ?? [])
    expect(added).toHaveLength(2)
    expect(checkSources(added)).toEqual([])
    const text = withEntries(FILE, added, `From ${title}`)
    expect(evaluate(text)).toEqual([{ id: 'one' }, ...added])
    expect(evaluate(withEntries(text, added, 'again'))).toHaveLength(5)
  })
})
