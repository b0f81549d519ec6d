import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fastPath } from '../../src/html/fast-path.ts'
import { mendNesting } from '../../src/html/nesting.ts'
import { sanitise } from '../../src/html/sanitise.ts'
import { hasModule, readAll } from '../render/readers.ts'

test.each([
  ['what is right', '<table><tr><td>a</td></tr></table><p>b</p>', undefined],
  [
    'a cell without a row',
    '<table><td>a</td><td>b</td></table>',
    '<table><tr><td>a</td><td>b</td></tr></table>',
  ],
  [
    'a text in a table',
    '<table>a<tr><td>b</td></tr></table>',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
  ],
  [
    'a division in a row',
    '<table><tr><div>a</div></tr></table>',
    '<table><tr><td><div>a</div></td></tr></table>',
  ],
  [
    'a table in a table',
    '<table><table></table></table>',
    '<table><tr><td><table></table></td></tr></table>',
  ],
  ['cells without a table', 'a<tr><td>b</td><td>c</td></tr>', 'a  b c'],
  ['a caption of nothing', '<p><caption>a</caption></p>', '<p> a</p>'],
  ['spaces between rows', '<table> <tr> <td>a</td> </tr> </table>', undefined],
  [
    'a division in a paragraph',
    '<p lang="fr">a <em><div>b</div></em></p>',
    '<div lang="fr">a <em><div>b</div></em></div>',
  ],
  ['a paragraph in a paragraph', '<p><p>a</p></p>', '<div><p>a</p></div>'],
  ['a rule in a paragraph', '<p><b><hr /></b></p>', '<div><b><hr /></b></div>'],
  ['a link in a link', '<a href="b"><i><a href="c">d</a></i></a>', '<a href="b"><i>d</i></a>'],
  ['a heading in a heading', '<h2><i><h3>a</h3></i></h2>', '<h2><i><div>a</div></i></h2>'],
  ['an item in an item', '<ul><li><i><li>a</li></i></li></ul>', '<ul><li><i><div>a</div></i></li></ul>'],
  ['a list in an item', '<ul><li><ul><li>a</li></ul></li></ul>', undefined],
  [
    'a paragraph in a cell in a list',
    '<ul><li><table><tr><td><p>a</p></td></tr></table></li></ul>',
    undefined,
  ],
  ['a reading without its base', '<rt>a</rt>', 'a'],
])('mendNesting() mends %s', (_, html, mended = html) => {
  expect(mendNesting(html)).toBe(mended)
})

const NAMES =
  'a abbr b blockquote br caption center dd del div dl dt em figcaption figure font h2 h3 hr i img li ol p p pre rp rt ruby section small span strong table tbody td tfoot th thead tr ul'.split(
    ' ',
  )
const piece = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => {
    if (name === 'a') return '<a href="https://a.example/">'
    return name === 'img' ? '<img src="https://a.example/i.jpg">' : `<${name}>`
  }),
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom('text', ' ', '<p><font><p>', '<td>a<td>'),
)
const anyHtml = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))

describe('sanitise()', () => {
  test('gives back what it gave', () => {
    fc.assert(
      fc.property(anyHtml, (html) => sanitise(sanitise(html)) === sanitise(html)),
      { numRuns: 1000 },
    )
  })

  test('has nothing to mend where it takes the fast path', () => {
    let taken = 0
    fc.assert(
      fc.property(anyHtml, (html) => {
        const fast = fastPath(html)
        if (fast === undefined) return
        taken++
        expect(mendNesting(fast)).toBe(fast)
      }),
      { numRuns: 5000, seed: 3 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  test.runIf(hasModule('html5lib') || process.env.CI)(
    'leaves no parse error to html5lib, however tags are mixed',
    () => {
      const jobs = fc
        .sample(anyHtml, { numRuns: 3000, seed: 5 })
        .map((html) => ({ format: 'html', text: sanitise(html) }))
      const faults = readAll(jobs).flatMap((seen, i) =>
        seen.faults!.map((fault) => `${fault}: ${jobs[i]!.text}`),
      )
      expect(faults).toEqual([])
    },
  )
})
