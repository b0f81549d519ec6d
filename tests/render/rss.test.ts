import { describe, expect, test } from 'vitest'
import { renderRss } from '../../src/render/rss.ts'
import { arabicEntry, bareEntry, edition, editionWith, site, wholeArticle, wholeEntry } from './samples.ts'

/** The text of the only element of that name, XML's escaping undone. */
function textOf(xml: string, name: string): string | undefined {
  const texts = [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    (match) => match[1]!,
  )
  expect(texts.length).toBeLessThan(2)
  return texts[0]
    ?.replaceAll(/&lt;|&#x3C;/g, '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&amp;|&#x26;/g, '&')
}

/** The items of a feed as text. */
const items = (xml: string): readonly string[] => xml.split('<item>').slice(1)

describe('renderRss()', () => {
  test('joins all authors in one dc:creator and writes no author', () => {
    const [item] = items(renderRss(edition, site).text)
    expect(textOf(item!, 'dc:creator')).toBe('Maren Holt and Idris Vane')
    expect(item).not.toContain('<author>')
  })

  test('joins three authors as a newspaper does', () => {
    const credits = ['A', 'B', 'C'].map((name) => ({
      role: 'author' as const,
      name,
      kind: 'person' as const,
      author: name,
    }))
    const { text } = renderRss(editionWith({ byline: { credits } }, { authors: [] }), site)
    expect(textOf(items(text)[0]!, 'dc:creator')).toBe('A, B and C')
  })

  test('signs with the outlet what nobody signed', () => {
    const { text } = renderRss({ ...edition, entries: [bareEntry] }, site)
    expect(textOf(items(text)[0]!, 'dc:creator')).toBe('North Wire')
  })

  test('gives the id as a guid that is no permalink', () => {
    const [item] = items(renderRss(edition, site).text)
    expect(item).toContain('<guid isPermaLink="false">https://harbour.example/?p=4711</guid>')
  })

  test('escapes a headline once, a literal reference included', () => {
    const headline = 'R&D <5%: what &amp; and &#39; mean'
    const [item] = items(renderRss(editionWith({ headline }), site).text)
    expect(textOf(item!, 'title')).toBe(headline)
  })

  test('writes by their numbers the marks that are meant in plain text', () => {
    const [item] = items(renderRss(editionWith({ headline: 'R&D <b>&lt;</b> 5 < 6' }), site).text)
    expect(item).toContain('<title>R&amp;D &#x3C;b&gt;&#x26;lt;&#x3C;/b&gt; 5 &lt; 6</title>')
  })

  test('gives an interviewer in dc:creator where nobody else signed', () => {
    const credits = [
      { role: 'interviewer', name: 'Rosa Vik', kind: 'person', author: 'rosa-vik' },
      { role: 'interviewer', name: 'Ola Brandt', kind: 'person', author: 'ola-brandt' },
    ] as const
    const { text } = renderRss(editionWith({ byline: { credits } }, { authors: [] }), site)
    expect(textOf(items(text)[0]!, 'dc:creator')).toBe('Rosa Vik and Ola Brandt')
  })

  test('leaves photographers and translators alone to the outlet’s name', () => {
    const credits = [{ role: 'photographer', name: 'Rosa Vik', kind: 'person', author: 'rosa-vik' }] as const
    const { text } = renderRss(editionWith({ byline: { credits } }, { authors: [] }), site)
    expect(textOf(items(text)[0]!, 'dc:creator')).toBe('The Harbour Post')
  })

  test('escapes a deck as HTML too, since RSS reads descriptions as HTML', () => {
    const [item] = items(renderRss(editionWith({ deck: 'AT&T <b>' }), site).text)
    expect(textOf(item!, 'description')).toBe('AT&amp;T &lt;b&gt;')
  })

  test('puts a description before the content, from the text where there is no deck and no excerpt', () => {
    const [item] = items(renderRss(editionWith({ deck: undefined, excerpt: undefined }), site).text)
    expect(textOf(item!, 'description')).toMatch(
      /^After nine days in a hotel above the ferry port, .{100,260} …$/,
    )
    expect(item!.indexOf('<description>')).toBeLessThan(item!.indexOf('<content:encoded>'))
  })

  test('carries caption and credit in media:content and no enclosure', () => {
    const [item] = items(renderRss(edition, site).text)
    expect(item).toContain(
      'url="https://harbour.example/media/strait.jpg" medium="image" type="image/jpeg" width="1200" height="800"',
    )
    expect(textOf(item!, 'media:description')).toBe('The lighthouse on the largest of the eleven islands')
    expect(textOf(item!, 'media:credit')).toBe('O. Marsh/Harbour Pictures')
    expect(item).not.toContain('enclosure')
  })

  test('names the type of a picture by its ending and of an unknown one not at all', () => {
    const pictures = [
      { url: 'https://p.example/a.webp' },
      { url: 'https://p.example/photo/123' },
      { url: 'https://p.example/b', type: 'image//x' },
    ]
    const [item] = items(renderRss(editionWith({ pictures }), site).text)
    expect(item!.match(/<media:content [^>]*>/g)).toEqual([
      '<media:content url="https://p.example/a.webp" medium="image" type="image/webp"/>',
      '<media:content url="https://p.example/photo/123" medium="image"/>',
      '<media:content url="https://p.example/b" medium="image"/>',
    ])
  })

  test('escapes what stands in attributes', () => {
    const source = { ...wholeArticle.source, feedUrl: 'https://harbour.example/feed?a=1&b="<' }
    const [item] = items(renderRss(editionWith({ source }), site).text)
    expect(item).toContain(
      '<source url="https://harbour.example/feed?a=1&amp;b=%22%3C">The Harbour Post</source>',
    )
  })

  test('says the language of each item and of the feed', () => {
    const { text } = renderRss({ ...edition, entries: [arabicEntry] }, site)
    expect(textOf(text, 'language')).toBe('en')
    expect(textOf(text, 'dc:language')).toBe('ar')
  })

  test('says no language that is none', () => {
    expect(renderRss(editionWith({ language: 'und' }), site).text).not.toContain('dc:language')
  })

  test('splits no category at a comma and sets ours apart by their page', () => {
    const [item] = items(renderRss(edition, site).text)
    expect(item!.match(/<category.*<\/category>/g)).toEqual([
      '<category domain="https://dateline.example/countries/DK">Denmark</category>',
      '<category domain="https://dateline.example/countries/SE">Sweden</category>',
      '<category domain="https://dateline.example/countries/NO">Norway</category>',
      '<category domain="https://dateline.example/topics/maritime">Maritime</category>',
      '<category domain="https://dateline.example/topics/arms-control">Arms control</category>',
      '<category domain="https://dateline.example/kinds">Analysis</category>',
      '<category>Straits Sounds</category>',
      '<category domain="https://harbour.example/tags">diplomacy</category>',
    ])
  })

  test('dates the feed by its newest article and an item by its first day, never after we saw it', () => {
    const late = new Date('2027-01-01T00:00:00Z')
    const { text } = renderRss(editionWith({ datePublished: late }), site)
    expect(textOf(text, 'lastBuildDate')).toBe('Fri, 20 Nov 2026 09:12:00 GMT')
    expect(textOf(text, 'pubDate')).toBe('Fri, 20 Nov 2026 08:40:00 GMT')
  })

  test('links itself and the hub, and in an archive the newer and older ones and the feed', () => {
    const archives = { previous: '/feeds/x/1', next: '/feeds/x/3', current: '/feeds/x' }
    const { text } = renderRss({ ...edition, feed: { ...edition.feed, archives } }, site)
    expect([...text.matchAll(/<atom:link href="(.*?" rel=".*?)"/g)].map((match) => match[1])).toEqual([
      'https://dateline.example/feeds/foreign-policy.rss" rel="self',
      'https://hub.example/" rel="hub',
      'https://dateline.example/feeds/x/1.rss" rel="prev-archive',
      'https://dateline.example/feeds/x/3.rss" rel="next-archive',
      'https://dateline.example/feeds/x.rss" rel="current',
    ])
    expect(text.indexOf('<fh:archive/>')).toBeLessThan(text.indexOf('<item>'))
    expect(renderRss(edition, site).text).not.toContain('<fh:archive/>')
  })

  test('marks an archive without articles too', () => {
    const { text } = renderRss(
      { ...edition, entries: [], feed: { ...edition.feed, archives: { current: '/f' } } },
      site,
    )
    expect(text).toContain('<fh:archive/>')
  })

  test('links no address but http and https', () => {
    const changes = { url: 'javascript:alert(1)', discussion: { url: 'data:text/html,x' } }
    const [item] = items(renderRss(editionWith(changes), site).text)
    expect(item).not.toContain('<link>')
    expect(item).not.toContain('<comments>')
    expect(item).not.toContain('javascript:')
  })

  test('leaves the pictures, the discussion and the source out where there are none', () => {
    const { text } = renderRss({ ...edition, entries: [bareEntry] }, site)
    for (const name of ['media:content', 'comments', 'media:credit']) expect(text).not.toContain(`<${name}`)
  })

  test('keeps the whole text to itself where the outlet lets only an excerpt out', () => {
    const source = { ...wholeArticle.source, republish: 'excerpt' as const }
    const { text } = renderRss(editionWith({ source }), site)
    expect(text).not.toContain('We left that drawer closed')
    expect(text).toContain(
      '<p>After nine days in a hotel above the ferry port, the two delegations signed a page and a half.</p>',
    )
  })

  test('renders an entry it knows to other addresses when the site has another', () => {
    renderRss(edition, site)
    const { text } = renderRss(edition, { ...site, publicUrl: 'https://other.example/news' })
    expect(text).toContain('https://other.example/news/authors/maren-holt')
    expect(text).not.toContain('dateline.example')
  })

  test('survives an entry of which half is missing', () => {
    const broken = { ...wholeEntry, article: { id: 'tag:x,2026:half' } } as never
    const { text, leftOut } = renderRss({ ...edition, entries: [broken, bareEntry] }, site)
    expect(items(text)).toHaveLength(1)
    expect(leftOut.map(({ id }) => id)).toEqual(['tag:x,2026:half'])
  })
})
