import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article, aSite } from '../support/published.ts'

const WORDS = [
  'feeds',
  'all',
  'authors',
  'ada-byron',
  'countries',
  'SY',
  'sy',
  'topics',
  'nuclear',
  'sources',
  'one',
  'mix',
  'country',
  'author',
  'archive',
  '1',
  '0',
  '-1',
  '99999999999999999999',
  'left-out',
  'initial',
  'A',
  'articles',
  'search',
  '.atom',
  '.rss',
  '.json',
  '',
  '..',
  '%2e',
  '%2f',
  '%00',
  '%',
  '%zz',
  '?',
  '?q=',
  '&',
  '#',
  ';',
  '"',
  "'",
  '<',
  '\\',
  '__proto__',
  'constructor',
  'é',
  '停',
  '💩',
  ' ',
  '+',
]

test('whatever is asked, the answer is one of ours and never a failure', async () => {
  const site = await aSite(
    Array.from({ length: 12 }, (_, n) => article(n)),
    { settings: { limit: 3 } },
  )
  const path = fc
    .array(fc.tuple(fc.constantFrom('/', '', '//'), fc.constantFrom(...WORDS)), { maxLength: 7 })
    .map((parts) => `/${parts.flat().join('')}`)
  const header = fc.oneof(
    fc.constantFrom(
      '*',
      '"x"',
      'W/"x", "y"',
      'feed',
      'gzip;q=, br;q=9',
      ',,;',
      'Tue, 24 Nov 2026 12:00:00 GMT',
    ),
    fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
  )
  const headers = fc.dictionary(
    fc.constantFrom('if-none-match', 'if-modified-since', 'accept-encoding', 'a-im', 'accept'),
    header,
  )
  await fc.assert(
    fc.asyncProperty(path, headers, async (asked, said) => {
      if (!URL.canParse(`http://localhost${asked}`)) return
      const answer = await site.app.request(`http://localhost${asked}`, { headers: said })
      expect([200, 226, 301, 304, 404, 410]).toContain(answer.status)
      if (answer.status === 301) {
        const to = answer.headers.get('location') ?? ''
        expect(to).toMatch(/^\/(?![/\\])/)
        expect((await site.app.request(to)).status).toBe(200)
      }
    }),
    { numRuns: 1500 },
  )
  expect(site.log.lines.filter((line) => line.startsWith('error'))).toEqual([])
})
