import { describe, expect, test } from 'vitest'
import { contentHtml, contentParts } from '../../src/render/content.ts'
import {
  arabicEntry,
  bareEntry,
  editionWith,
  idris,
  layla,
  maren,
  site,
  wholeArticle,
  wholeEntry,
} from './samples.ts'

/** The passages of `wholeEntry` with these fields changed. */
const partsOf = (...changes: Parameters<typeof editionWith>) =>
  contentParts(editionWith(...changes).entries[0]!, site)

describe('contentHtml()', () => {
  test('begins with the byline and ends with the bios, everything in its order', () => {
    const parts = contentParts(wholeEntry, site)
    expect(contentHtml(wholeEntry, site)).toBe(
      [
        '<p>By <a href="https://dateline.example/authors/maren-holt" rel="author">Maren Holt</a> and <a href="https://dateline.example/authors/idris-vane" rel="author">Idris Vane</a>. Translated by <a href="https://dateline.example/authors/ada-quist" rel="author">Ada Quist</a></p>',
        '<p><strong>Editor’s note:</strong> The text of the agreement is two pages further down at the outlet.</p>',
        '<p><em>Pilots, fishing boats and a telephone line come first; sovereignty is nobody’s hurry</em></p>',
        '<figure><img src="https://harbour.example/media/strait.jpg" alt="A white lighthouse on a bare rock at dusk" width="1200" height="800"><figcaption>The lighthouse on the largest of the eleven islands <small>Picture: O. Marsh/Harbour Pictures</small></figcaption></figure>',
        wholeArticle.articleBody,
        parts.source,
        '<p><a href="https://harbour.example/2026/11/20/strait-talks#talk">Join the discussion</a> (House Rules of The Harbour Post)</p>',
        '<p>Also covered by:</p><ul><li>Gulls &amp; Sons: <a href="https://gulls.example/strait?id=1&amp;lang=en">Strait deal: “a page &amp; a half”</a></li><li>The Lamp: <a href="https://lamp.example/n/77">Pilots first</a></li></ul>',
        '<hr><p><a href="https://dateline.example/authors/maren-holt" rel="author">Maren Holt</a> is Senior Editor of The Harbour Post. She has reported from three continents for twenty years, and her work has appeared in the Coastal Review, Meridian Quarterly and The Lamp.</p>',
      ].join(''),
    )
  })

  test('sets deck, figures and text of an Arabic article from right to left, and its author’s bio', () => {
    const html = contentHtml(arabicEntry, site)
    expect(html).toContain('<div dir="rtl" lang="ar"><p><em>اتفاق صغير على نهر كبير</em></p><p>في القرية')
    expect(html).toContain('وهذا بداية.</p></div><p>From ')
    expect(html).toContain(
      '<p dir="rtl"><a href="https://dateline.example/authors/layla-nasser" rel="author">ليلى ناصر</a> صحفية',
    )
  })

  test('sets nothing so in a language written from left to right', () => {
    expect(contentHtml(wholeEntry, site)).not.toContain('dir=')
  })
})

describe('contentParts()', () => {
  test('names the outlet, with links to the original and to our page, and the rights', () => {
    expect(contentParts(wholeEntry, site).source).toMatch(
      /^<p>From <a href="https:\/\/harbour\.example\/">The Harbour Post<\/a>: <a href="https:\/\/harbour\.example\/2026\/11\/20\/strait-talks">read the original<\/a> · <a href="https:\/\/dateline\.example\/articles\/[0-9a-z]{15}">about this article<\/a> · © The Harbour Post<\/p>$/,
    )
    expect(contentParts(bareEntry, site).source).toContain('>read the whole article</a>')
  })

  test('signs with the printed line, else the outlet, what has no credits', () => {
    expect(partsOf({ byline: { text: 'From our correspondents', credits: [] } }).byline).toBe(
      '<p>From our correspondents</p>',
    )
    expect(contentParts(bareEntry, site).byline).toBe('<p>North Wire</p>')
  })

  test('names every role after the authors', () => {
    const credits = (['photographer', 'editor', 'contributor', 'author', 'interviewer'] as const).map(
      (role) => ({
        role,
        name: role.toUpperCase(),
        kind: 'person' as const,
        author: role,
      }),
    )
    expect(partsOf({ byline: { credits } }, { authors: [] }).byline).toBe(
      '<p>By AUTHOR. With CONTRIBUTOR. Interview by INTERVIEWER. Edited by EDITOR. Photos by PHOTOGRAPHER</p>',
    )
  })

  test('names nobody twice in one role', () => {
    const credit = {
      role: 'author' as const,
      name: 'Maren Holt',
      kind: 'person' as const,
      author: 'maren-holt',
    }
    expect(
      partsOf({ byline: { credits: [credit, { ...credit, name: 'M. Holt' }] } }, { authors: [] }).byline,
    ).toBe('<p>By Maren Holt</p>')
  })

  test('gives the excerpt in paragraphs where the outlet lets no more out', () => {
    const source = { ...wholeArticle.source, republish: 'excerpt' as const }
    expect(partsOf({ source, excerpt: 'One & <b>.\nTwo.' }).text).toBe(
      '<p>One &amp; &lt;b&gt;.</p><p>Two.</p>',
    )
  })

  test('gives the excerpt where there is no text', () => {
    expect(partsOf({ articleBody: '' }).text).toBe(`<p>${wholeArticle.excerpt}</p>`)
  })

  test('tells of an author without a bio what is known of the position', () => {
    const authors = [{ ...layla, bio: undefined, jobTitle: 'Fellow', affiliation: 'Water Institute' }]
    expect(partsOf({ byline: { credits: [] } }, { authors }).bios).toBe(
      '<p><a href="https://dateline.example/authors/layla-nasser" rel="author">ليلى ناصر</a>: Fellow, Water Institute</p>',
    )
  })

  test('gives the article’s own note where nobody has a bio', () => {
    expect(partsOf({}, { authors: [] }).bios).toBe('<p>Maren Holt is Senior Editor of The Harbour Post.</p>')
  })

  test('links every author whom that note names', () => {
    const tagline = 'Idris Vane & Maren Holt write for Vane’s.'
    const authors = [{ ...maren, bio: undefined }, idris]
    expect(partsOf({ byline: { credits: [], tagline } }, { authors }).bios).toBe(
      '<p><a href="https://dateline.example/authors/idris-vane" rel="author">Idris Vane</a> &amp; <a href="https://dateline.example/authors/maren-holt" rel="author">Maren Holt</a> write for Vane’s.</p>',
    )
  })

  test('leads to the article itself where the discussion has no address', () => {
    expect(partsOf({ discussion: {} }).discussion).toBe(
      '<p><a href="https://harbour.example/2026/11/20/strait-talks">Join the discussion</a></p>',
    )
    expect(contentParts(bareEntry, site).discussion).toBe('')
  })

  test('repeats no credit that the caption has already', () => {
    const pictures = [{ url: 'https://p.example/a.jpg', caption: 'A pier (AFP)', credit: 'AFP' }]
    expect(partsOf({ pictures }).figures).toBe(
      '<figure><img src="https://p.example/a.jpg" alt=""><figcaption>A pier (AFP)</figcaption></figure>',
    )
  })
})
