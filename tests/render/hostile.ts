import fc from 'fast-check'
import type { Edition, Entry } from '../../src/model/edition.ts'
import { edition, site, wholeEntry } from './samples.ts'

/** Texts that have broken feeds before: CDATA ends, markup, references, controls, halves of characters. */
export const HOSTILE: readonly string[] = [
  ']]>',
  ']]> x ]]></content><author><name>Forged</name></author><content type="html">',
  ']]></content:encoded><dc:creator>Forged</dc:creator><content:encoded><![CDATA[',
  '<![CDATA[ x ]]>',
  '</title><author><name>Forged</name></author><title>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&amp;amp; &amp; &lt;b&gt; &#38; &bogus; &',
  'AT&T, R & D, 5 < 6 > 4',
  '\u0000\u0001\u0008\u000b\u000c\u000e\u001f\u007f\u0080\u009f',
  '\ufffe\uffff\ufdd0\u{1ffff}',
  'a\ud800b\udc00c\ud83d',
  'é😀𝔘\u200f\u202e',
  '--> <!-- <?php ?> <!DOCTYPE x [<!ENTITY y "z">]> &y;',
  '\r\n\t x \r y',
  '{{x}} %s $1 $& $<x>',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
)

/** Any text at all, and more often one that has broken a feed. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))

/** An edition with such a text in every field that holds one. Its ids are as we mint them. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .tuple(fc.array(anyText, { minLength: 24, maxLength: 24 }), fc.nat(999_999), fc.boolean())
  .map(([texts, number, whole]) =>
    hostileEdition(texts, `tag:harbour.example,2026-11-20:dateline/harbour/${number}`, whole),
  )

/** `texts`, in turn, in every field of an edition with one entry. */
export function hostileEdition(texts: readonly string[], id: string, whole = true): Edition {
  let at = 0
  const next = () => texts[at++ % texts.length]!
  const { article, authors } = wholeEntry
  const entry: Entry = {
    ...wholeEntry,
    article: {
      ...article,
      id,
      guid: next(),
      headline: next(),
      deck: next(),
      excerpt: next(),
      // The text of a story is sanitised HTML by the time it is stored: any text, as text.
      articleBody: `<p>${next().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
      byline: {
        text: next(),
        tagline: next(),
        credits: article.byline.credits.map((credit) => ({ ...credit, name: next() })),
      },
      source: { ...article.source, outlet: next(), rights: next(), republish: whole ? 'full' : 'excerpt' },
      pictures: [{ ...article.pictures[0]!, caption: next(), credit: next(), alt: next() }],
      categories: [{ term: next(), label: next(), scheme: next() }],
      topics: [next()],
      discussion: { url: article.discussion!.url, policy: next() },
    },
    authors: authors.map((author) => ({ ...author, bio: next(), jobTitle: next() })),
    reasons: [{ by: 'rule', at: next(), says: next() }],
    note: next(),
    alsoCovered: [{ id: 'tag:x,2026:1', url: 'https://gulls.example/1', headline: next(), outlet: next() }],
  }
  return { ...edition, feed: { ...edition.feed, title: next(), description: next() }, entries: [entry] }
}

/** What is left of a text that goes through XML as one line: written anew here, by XML 1.0 §2.2 without C1 and U+FFFD, as the measure. */
export function asOneLine(text: string): string {
  let left = ''
  for (const character of text) {
    const point = character.codePointAt(0)!
    const space = point === 9 || point === 10 || point === 13
    const allowed =
      (point >= 0x20 && point <= 0xd7ff && (point < 0x80 || point > 0x9f)) ||
      (point >= 0xe000 && point <= 0xfffd) ||
      (point >= 0x10000 && point <= 0x10ffff)
    if (space) left += '\n'
    else if (point === 0xfffd) left += '?'
    else if (allowed) left += character
  }
  return left.replace(/\n+/g, ' ').trim()
}

/** A text without DEL and the noncharacters, which HTML cannot hold (§13.2.3.5). */
export function asHtmlHolds(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const point = character.codePointAt(0)!
      return point !== 0x7f && (point < 0xfdd0 || point > 0xfdef) && (point & 0xfffe) !== 0xfffe
    })
    .join('')
}

export { site }
