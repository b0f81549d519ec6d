import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/model/edition.ts'
import { renderAtom } from '../../src/render/atom.ts'
import {
  arabicEntry,
  authorEdition,
  bareEntry,
  edition,
  editionWith,
  site,
  wholeArticle,
  wholeEntry,
} from './samples.ts'

/** The entries of a feed as text. */
const entries = (xml: string): readonly string[] => xml.split(/<entry[ >]/).slice(1)

describe('renderAtom()', () => {
  test('writes one author per person, in order, linked to our pages', () => {
    const [entry] = entries(renderAtom(edition, site).text)
    expect(entry!.match(/<author>.*<\/author>/g)).toEqual([
      '<author><name>Maren Holt</name><uri>https://dateline.example/authors/maren-holt</uri></author>',
      '<author><name>Idris Vane</name><uri>https://dateline.example/authors/idris-vane</uri></author>',
    ])
    expect(entry!.match(/<contributor>.*<\/contributor>/g)).toEqual([
      '<contributor><name>Ada Quist</name><uri>https://dateline.example/authors/ada-quist</uri></contributor>',
    ])
  })

  test('writes an author of whom there is no record by name alone', () => {
    const [entry] = entries(renderAtom(editionWith({}, { authors: [] }), site).text)
    expect(entry).toContain('<author><name>Maren Holt</name></author>')
  })

  test('gives every entry an author of its own, the outlet where nobody signed', () => {
    const [entry] = entries(renderAtom({ ...edition, entries: [bareEntry] }, site).text)
    expect(entry).toContain(
      '<author><name>North Wire</name><uri>https://dateline.example/sources/wire</uri></author>',
    )
  })

  test('puts the source last in the entry and no author into it', () => {
    for (const entry of entries(renderAtom(edition, site).text)) {
      const source = entry.slice(entry.indexOf('<source>'))
      expect(source).toMatch(/^<source>.*<\/source>\n {2}<\/entry>/)
      expect(source).not.toContain('<author>')
    }
  })

  test('says of the source what RFC 4287 §4.2.11 asks, and its rights', () => {
    const [entry] = entries(renderAtom(edition, site).text)
    expect(entry!.match(/<source>.*<\/source>/)?.[0]).toBe(
      '<source><id>https://harbour.example/feed/</id><title type="text">The Harbour Post</title><updated>2026-11-20T09:30:00.000Z</updated><link rel="self" href="https://harbour.example/feed/"/><link rel="alternate" type="text/html" href="https://harbour.example/"/><rights type="text">© The Harbour Post</rights></source>',
    )
  })

  test('links the original first, then replies and the other outlets', () => {
    const [entry] = entries(renderAtom(edition, site).text)
    const own = entry!.slice(0, entry!.indexOf('<source>'))
    expect(own.match(/<link [^>]*>/g)).toEqual([
      '<link rel="alternate" type="text/html" href="https://harbour.example/2026/11/20/strait-talks"/>',
      '<link rel="replies" type="text/html" href="https://harbour.example/2026/11/20/strait-talks#talk"/>',
      '<link rel="related" type="text/html" href="https://gulls.example/strait?id=1&amp;lang=en" title="Gulls &amp; Sons: Strait deal: “a page &amp; a half”"/>',
      '<link rel="related" type="text/html" href="https://lamp.example/n/77" title="The Lamp: Pilots first"/>',
    ])
  })

  test('says the language of the feed and of each entry', () => {
    const { text } = renderAtom(
      { ...edition, feed: { ...edition.feed, language: 'de' }, entries: [arabicEntry] },
      site,
    )
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">')
    expect(text).toContain('<entry xml:lang="ar">')
  })

  test('keeps published and moves updated with the article', () => {
    const [entry] = entries(renderAtom(edition, site).text)
    expect(entry).toContain('<published>2026-11-20T08:15:30.000Z</published>')
    expect(entry).toContain('<updated>2026-11-20T09:12:00.000Z</updated>')
  })

  test('gives every category a term, and ours a scheme and a label', () => {
    const [entry] = entries(renderAtom(edition, site).text)
    expect(entry).toContain(
      '<category term="DK" scheme="https://dateline.example/countries" label="Denmark"/>',
    )
    expect(entry).toContain(
      '<category term="arms-control" scheme="https://dateline.example/topics" label="Arms control"/>',
    )
    expect(entry).toContain(
      '<category term="analysis" scheme="https://dateline.example/kinds" label="Analysis"/>',
    )
    expect(entry).toContain('<category term="Straits Sounds"/>')
  })

  test('marks an archive and links newer and older ones', () => {
    const archives = { previous: '/feeds/x/1', next: '/feeds/x/3', current: '/feeds/x' }
    const { text } = renderAtom({ ...edition, feed: { ...edition.feed, archives } }, site)
    expect(text).toContain('<fh:archive/>')
    expect(text).toContain(
      '<link rel="prev-archive" type="application/atom+xml" href="https://dateline.example/feeds/x/1.atom"/>',
    )
    expect(text).toContain(
      '<link rel="next-archive" type="application/atom+xml" href="https://dateline.example/feeds/x/3.atom"/>',
    )
    expect(text).toContain(
      '<link rel="current" type="application/atom+xml" href="https://dateline.example/feeds/x.atom"/>',
    )
    expect(renderAtom(edition, site).text).not.toContain('fh:')
  })

  test('names the author as the feed’s where the feed is one author’s', () => {
    const head = renderAtom(authorEdition, site).text.split('<entry')[0]
    expect(head).toContain(
      '<author><name>Maren Holt</name><uri>https://dateline.example/authors/maren-holt</uri></author>',
    )
  })

  test('puts the extension before the query of a feed that has one', () => {
    const { text } = renderAtom({ ...edition, feed: { ...edition.feed, path: '/search?q=a%20b' } }, site)
    expect(text).toContain(
      '<link rel="self" type="application/atom+xml" href="https://dateline.example/search.atom?q=a%20b"/>',
    )
  })

  test('leaves out a source whose feed has no address', () => {
    const source = { ...wholeArticle.source, feedUrl: 'feed' }
    expect(renderAtom(editionWith({ source }), site).text).not.toContain('<source>')
  })

  test('writes the one moment of several articles differently, and says the same', () => {
    const entries = Array.from({ length: 120 }, (_, i) => ({
      ...wholeEntry,
      article: { ...wholeArticle, id: `tag:x.example,2026:${i}` },
    }))
    const { text } = renderAtom({ ...edition, entries }, site)
    const [head = '', ...said] = text.split('<entry').map((each) => /<updated>([^<]*)</.exec(each)?.[1] ?? '')
    expect(head).toBe('2026-11-20T09:12:00.000Z')
    expect(said.slice(0, 3)).toEqual([
      '2026-11-20T09:12:00.000Z',
      '2026-11-20T10:12:00.000+01:00',
      '2026-11-20T11:12:00.000+02:00',
    ])
    expect(new Set(said).size).toBe(120)
    for (const moment of said) expect(new Date(moment)).toEqual(new Date('2026-11-20T09:12:00Z'))
  })

  test('marks the first archive once another follows, since alone it leads nowhere', () => {
    const archived = (archives: Edition['feed']['archives']) =>
      renderAtom({ ...edition, feed: { ...edition.feed, archives } }, site).text
    expect(archived({ current: '/feeds/x' })).not.toContain('<fh:archive/>')
    expect(archived({ current: '/feeds/x' })).toContain('rel="current"')
    expect(archived({ current: '/feeds/x', next: '/feeds/x/2' })).toContain('<fh:archive/>')
  })

  test('writes an ampersand that is meant by its number where it looks like a reference', () => {
    const headline = 'R&D, AT&T, A & B, &copy and &#39; and <b>bold</b>'
    expect(renderAtom(editionWith({ headline }), site).text).toContain(
      '<title type="text">R&amp;D, AT&amp;T, A &amp; B, &#x26;copy and &#x26;#39; and &lt;b&gt;bold&lt;/b&gt;</title>',
    )
  })

  test('gives an interviewer as the author where nobody else signed', () => {
    const credit = { name: 'Rosa Vik', kind: 'person', author: 'rosa-vik' } as const
    const credits = [
      { ...credit, role: 'interviewer' },
      { ...credit, name: 'Ola Brandt', author: 'ola-brandt', role: 'translator' },
    ] as const
    const { text } = renderAtom(editionWith({ byline: { credits } }, { authors: [] }), site)
    expect(text).toContain('<author><name>Rosa Vik</name></author>')
    expect(text).not.toContain('<contributor><name>Rosa Vik')
    expect(text).toContain('<contributor><name>Ola Brandt</name></contributor>')
  })
})
