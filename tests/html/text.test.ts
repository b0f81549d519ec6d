import { describe, expect, it } from 'vitest'
import { cleanLine, toText } from '../../src/html/text.ts'

describe('toText()', () => {
  it('toText() puts each block on a line of its own and folds spaces', () => {
    expect(
      toText(
        '<h2>Talks</h2>\n<p>The  first\nline<br>and &amp; the <b>sec</b>ond</p><ul><li>one</li><li>two</li></ul>',
      ),
    ).toBe('Talks\nThe first line\nand & the second\none\ntwo')
  })

  it('toText() leaves out scripts, styles and comments', () => {
    expect(toText('a<script>var x = "<p>";</script><style>p{}</style><!-- no > --> b')).toBe('a\nb')
  })

  it('toText() does not end a tag at a > within quotes', () => {
    expect(toText('<img alt="a > b">text <a title=\'x>y\'>link</a>')).toBe('text link')
  })

  it('toText() reads a bare < as text', () => {
    expect(toText('3 < 4 and 5 > 2')).toBe('3 < 4 and 5 > 2')
  })

  it('toText() takes time in proportion to its input', () => {
    for (const part of ['<', '<a ', '<!--', '<script>', '</script ', '<a b="', '&', '<p x=\'"']) {
      const started = performance.now()
      toText(part.repeat(100_000))
      expect(performance.now() - started, part).toBeLessThan(2000)
    }
  })
})

describe('cleanLine()', () => {
  it('cleanLine() takes out controls, direction overrides and characters without width', () => {
    expect(cleanLine(' Jason\u0000 \u202eDitz\u202c\u200b\r\nof\tAntiwar\u00ad ')).toBe(
      'Jason Ditz of Antiwar',
    )
  })

  it('cleanLine() leaves joiners where they are spelling and takes them where they disguise', () => {
    expect(cleanLine('می\u200cخواهم')).toBe('می\u200cخواهم')
    expect(cleanLine('Ja\u200dson')).toBe('Jason')
  })

  it('cleanLine() takes out tags and fillers that nobody sees, and leaves the flags that are made of tags', () => {
    expect(cleanLine('Ada\u{e0041}\u{e007f} By\u3164ron\uffa0')).toBe('Ada Byron')
    expect(cleanLine('🏴󠁧󠁢󠁥󠁮󠁧󠁿 win')).toBe('🏴󠁧󠁢󠁥󠁮󠁧󠁿 win')
  })

  it('cleanLine() cuts at whole characters', () => {
    expect(cleanLine('a😀😀😀', 2)).toBe('a😀')
    expect(cleanLine('x'.repeat(1_000_000), 1000)).toHaveLength(1000)
  })
})
