import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/model/edition.ts'
import type { Source } from '../../src/model/source.ts'
import { absolute, inFormat } from '../../src/render/addresses.ts'
import { FORMATS, MEDIA_TYPES } from '../../src/render/formats.ts'
import { renderFeedsOpml, renderSourcesOpml } from '../../src/render/opml.ts'
import { isMeant, judgeFeed, type Served } from './feed-rules.ts'
import { HOSTILE, hostileEdition } from './hostile.ts'
import { hasModule, readAll } from './readers.ts'
import { authorEdition, edition, site } from './samples.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const archives = { previous: '/feeds/x/1', next: '/feeds/x/3', current: '/feeds/x' }
const hostile: Edition = {
  ...edition,
  feed: { ...edition.feed, title: 'Q&A: <b>&amp;', description: '5 < 6 & \ufffd' },
  entries: HOSTILE.flatMap((_, index) => {
    const texts = [...HOSTILE.slice(index), ...HOSTILE.slice(0, index)]
    return hostileEdition(texts, `tag:harbour.example,2026-11-20:h/${index}`, index % 2 === 0).entries
  }),
}
const EDITIONS = {
  edition,
  authorEdition,
  archive: { ...edition, feed: { ...edition.feed, archives } },
  'first archive': { ...edition, feed: { ...edition.feed, archives: { current: '/feeds/x' } } },
  hostile,
  empty: { ...edition, entries: [], updated: new Date(0) },
}

const served = (each: Edition, extension: '.rss' | '.atom', at = site): Served => {
  const { render, mediaType } = FORMATS.find((format) => format.extension === extension)!
  const url = absolute(inFormat(each.feed.path, extension), at)
  return { text: render(each, at).text, type: mediaType, url }
}

const source: Omit<Source, 'outlet'> = {
  id: 'x',
  feedUrl: 'https://x.example/feed?a=1&b=2',
  siteUrl: 'https://x.example/',
  kind: 'news',
  language: 'ckb',
  carries: 'full',
  republish: 'full',
}

describe('judgeFeed() has nothing to say of', () => {
  test.each(Object.entries(EDITIONS))('%s in RSS and Atom', (_, each) => {
    for (const extension of ['.rss', '.atom'] as const) {
      const { faults, html } = judgeFeed(served(each, extension), NOW)
      expect(faults.filter((fault) => !isMeant(fault))).toEqual([])
      expectHtml(html)
    }
  })

  test('OPML, whatever the outlets are called', () => {
    const sources = [...HOSTILE, 'S&P', 'A & B'].map((outlet) => ({ ...source, outlet }))
    for (const [path, text] of [
      ['/sources.opml', renderSourcesOpml(sources, site)],
      ['/feeds.opml', renderFeedsOpml({ ...site, title: 'Q&A <b>' })],
    ] as const) {
      const { faults, html } = judgeFeed({ text, type: MEDIA_TYPES.opml, url: absolute(path, site) }, NOW)
      expect(faults).toEqual([])
      expectHtml(html)
    }
  })
})

function expectHtml(html: readonly string[]): void {
  if (!hasModule('html5lib') || html.length === 0) return
  const seen = readAll(html.map((text) => ({ format: 'html', text })))
  expect(seen.flatMap(({ faults }) => faults!)).toEqual([])
}

/** A document with a fault in it, and what must be said of it. */
const BROKEN: readonly [says: string, extension: '.rss' | '.atom', from: string | RegExp, to: string][] = [
  ['SAXError', '.rss', '</channel>', ''],
  ['SAXError', '.atom', '<icon>', '<icon>a & b'],
  ['MissingEncoding', '.rss', ' encoding="utf-8"', ''],
  ['UndefinedElement author', '.rss', '<dc:creator>', '<author>x</author><dc:creator>'],
  ['DuplicateElement dc:creator', '.rss', '<dc:creator>', '<dc:creator>x</dc:creator><dc:creator>'],
  ['UnexpectedAttribute length', '.rss', 'medium="image"', 'medium="image" length="1"'],
  ['UnexpectedText', '.rss', '<image>', '<image>x'],
  ['MissingElement guid', '.rss', /<guid[^>]*>[^<]*<\/guid>/, ''],
  ['MissingElement language', '.rss', /<language>en<\/language>/, ''],
  ['MissingAtomSelfLink', '.rss', /<atom:link[^>]*rel="self"[^>]*\/>/, ''],
  ['SelfDoesntMatchLocation', '.atom', 'foreign-policy.atom"', 'other.atom"'],
  ['SelfNotAtom', '.atom', 'rel="self" type="application/atom+xml"', 'rel="self" type="text/xml"'],
  ['MisplacedItem', '.rss', '</channel>', '<link>https://x.example/</link></channel>'],
  [
    'NeedDescriptionBeforeContent',
    '.rss',
    /<description>[^<]*<\/description>(\s*<content:encoded>.*?<\/content:encoded>)/s,
    '$1<description>x</description>',
  ],
  ['InvalidRFC2822Date', '.rss', /<pubDate>[^<]*/, '<pubDate>2026-11-20'],
  ['IncorrectDOW', '.rss', /<pubDate>\w+/, '<pubDate>Sun'],
  ['ImplausibleDate', '.rss', /<lastBuildDate>[^<]*/, '<lastBuildDate>Thu, 01 Jan 1970 00:00:00 GMT'],
  ['ImplausibleDate', '.atom', /<updated>[^<]*/, '<updated>2027-01-01T00:00:00Z'],
  ['InvalidRFC3339Date', '.atom', /<published>[^<]*/, '<published>2026-11-20'],
  ['DuplicateUpdated', '.atom', /<updated>[^<]*/g, '<updated>2026-11-20T00:00:00Z'],
  ['DuplicateEntries', '.atom', /<entry( [^>]*)?>\s*<id>[^<]*/g, '<entry$1><id>https://x.example/'],
  [
    'DuplicateValue',
    '.rss',
    /<guid isPermaLink="false">[^<]*/g,
    '<guid isPermaLink="false">https://x.example/',
  ],
  ['NotSufficientlyUnique', '.rss', /<guid isPermaLink="false">[^<]*/, '<guid isPermaLink="false">4711'],
  ['NonCanonicalURI', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>https://Harbour.example/?p=1'],
  ['InvalidUriChar', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>https://harbour.example/é'],
  ['InvalidTAG', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>tag:x'],
  ['InvalidURN', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>urn:a'],
  ['InvalidUUID', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>urn:uuid:1'],
  ['SchemeNotIANARegistered', '.atom', /<id>https:\/\/harbour[^<]*/, '<id>post:12'],
  ['UnexpectedWhitespace', '.atom', /<id>https:\/\/harbour/, '<id> https://harbour'],
  ['InvalidFullLink', '.rss', /<link>https:\/\/harbour[^<]*/, '<link>/2026/x'],
  ['InvalidMIMEType', '.rss', 'type="image/jpeg"', 'type="image//photo"'],
  ['InvalidPositiveInteger', '.rss', 'type="image/jpeg" width="1200"', 'type="image/jpeg" width="0"'],
  ['InvalidLanguage', '.rss', /<dc:language>[^<]*/, '<dc:language>ckb'],
  ['InvalidLanguage', '.atom', '<entry xml:lang="en"', '<entry xml:lang="qq"'],
  ['ImageUrlFormat', '.rss', 'icon.png', 'icon.svg'],
  ['Image title does not match', '.rss', /<image>\s*<title>/, '<image><title>x'],
  ['NotBlank', '.rss', /<category>[^<]*/, '<category>'],
  ['ContainsHTML', '.rss', /(<item>\s*)<title>/, '$1<title>a &amp;amp; b'],
  ['ContainsHTML', '.atom', /(<entry.*?)<title type="text">/s, '$1<title type="text">&lt;i&gt;a&lt;/i&gt;'],
  ['CharacterData', '.rss', /(<item>\s*)<title>/, '$1<title>a &lt;b'],
  ['ContainsEmail', '.atom', /<author><name>/, '<author><name>&lt;a@b.example&gt;'],
  ['BadCharacters', '.rss', /(<item>\s*)<title>/, '$1<title>\ufffd'],
  ['BadCharacters', '.atom', '<title type="text">', '<title type="text">\u0085'],
  ['BadCharacters', '.rss', /<dc:creator>[^<]*/, '<dc:creator>JosÃ©'],
  ['SecurityRisk', '.rss', '<content:encoded><![CDATA[', '<content:encoded><![CDATA[<iframe></iframe>'],
  [
    'SecurityRiskAttr',
    '.atom',
    '<content type="html">',
    '<content type="html">&lt;p onclick="x"&gt;&lt;/p&gt;',
  ],
  ['ContainsRelRef', '.rss', '<content:encoded><![CDATA[', '<content:encoded><![CDATA[<a href="/x">x</a>'],
  ['UnregisteredAtomLinkRel', '.atom', 'rel="related"', 'rel="likewise"'],
  ['FeedHistoryRelInEntry', '.atom', 'rel="related"', 'rel="prev-archive"'],
  ['DuplicateAtomLink', '.atom', 'rel="replies"', 'rel="alternate"'],
  [
    'ArchiveIncomplete',
    '.atom',
    '<icon>',
    '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/><icon>',
  ],
  ['MissingElement author', '.atom', /<author>.*?<\/author>/gs, ''],
  ['MissingAttribute term', '.atom', /term="[^"]*"/, ''],
  ['InvalidValue', '.atom', '<content type="html">', '<content type="xhtml">'],
]

describe('judgeFeed() says', () => {
  test.each(BROKEN)('%s in %s', (says, extension, from, to) => {
    const document = served(edition, extension)
    const text = document.text.replace(from, to)
    expect(text).not.toBe(document.text)
    expect(judgeFeed({ ...document, text }, NOW).faults.join('\n')).toContain(says)
  })

  test('what is wrong with OPML', () => {
    const url = absolute('/sources.opml', site)
    const opml = renderSourcesOpml([{ ...source, outlet: 'X' }], site)
    const says = (text: string, type: string = MEDIA_TYPES.opml) =>
      judgeFeed({ text, type, url }, NOW).faults.join('\n')
    expect(says(opml)).toBe('')
    expect(says(opml, 'text/xml')).toContain('UnexpectedContentType')
    expect(says(opml.replace(' title="X"', ''))).toContain('MissingAttribute title')
    expect(says(opml.replace(/<outline.*/, ''))).toContain('MissingElement outline')
    expect(says(opml.replace('text="X"', 'text="&lt;b onclick=&quot;x&quot;&gt;"'))).toContain(
      'SecurityRiskAttr',
    )
  })
})
