import { expect } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Outcome, SourceReport } from '../../src/model/report.ts'
import {
  atom,
  cdata,
  entry,
  escaped,
  item,
  joined,
  json,
  jsonItem,
  latin1,
  rss,
  type Sent,
  utf16,
} from './hostile-feed.ts'

/** What a cycle has made of a hostile body. */
export interface Found {
  /** The hostile source's articles that were not there before, by headline. */
  readonly fresh: readonly Article[]
  readonly first: Article
  readonly outcome: Outcome
  readonly report: Pick<SourceReport, 'repairs' | 'unreadable' | 'nextDue'>
  readonly everything: readonly Article[]
  /** The text of a published path, '' where there is none. */
  text(path: string): Promise<string>
}

/** One hostile body, and how a cycle with it must end: with a cause, or with so many articles more. */
export interface Case extends Sent {
  readonly error?: RegExp
  readonly fresh?: number
  readonly check?: (found: Found) => void | Promise<void>
}

type Cases = Readonly<Record<string, Case>>

/** Mallory is the name that must never sign anything, whatever is sent. */
const FORGED = '<author><name>Mallory</name></author><dc:creator>Mallory</dc:creator>'

const headlines = (found: Found): string[] => found.fresh.map(({ headline }) => headline)
const names = (article: Article): string[] => article.byline.credits.map(({ name }) => name)
const repeat = (text: string, times: number): string => text.repeat(times)
const bodyOf = (found: Found): string => found.first.articleBody
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** An item with a story too, so that the text under attack does not stand alone. */
const tame = (name: string): string => item(name)

const doctype = (subset: string): string => `<!DOCTYPE rss [${subset}]>`

const bombs = doctype(
  `<!ENTITY e0 "haha">${range(12)
    .map((i) => `<!ENTITY e${i + 1} "${repeat(`&e${i};`, 10)}">`)
    .join('')}`,
)

const noFileText = (found: Found): void => {
  const all = JSON.stringify(found.everything)
  expect(all).not.toMatch(/root:x?:0|PRETTY_NAME|secret of the neighbour/)
}

export const entities: Cases = {
  'a billion laughs': {
    body: rss(item('c', { title: 'T &e12; T' }), { head: bombs }),
    fresh: 1,
    check: ({ first }) => expect(first.headline.length).toBeLessThan(100),
  },
  'a billion laughs in the content': {
    body: rss(item('c', { content: '<p>&e12;</p>' }), { head: bombs }),
    fresh: 1,
    check: (found) => expect(bodyOf(found).length).toBeLessThan(1000),
  },
  'a quadratic bomb': {
    body: rss(item('c', { description: repeat('&q;', 20_000) }), {
      head: doctype(`<!ENTITY q "${repeat('q', 20_000)}">`),
    }),
    fresh: 1,
    check: (found) => expect(JSON.stringify(found.everything).length).toBeLessThan(500_000),
  },
  'entities that name each other': {
    body: rss(item('c', { title: 'T &a; T' }), { head: doctype('<!ENTITY a "&b;"><!ENTITY b "&a;">') }),
    fresh: 1,
  },
  'an external entity of a file': {
    body: rss(item('c', { description: 'x &f; y' }), {
      head: doctype('<!ENTITY f SYSTEM "file:///etc/passwd">'),
    }),
    fresh: 1,
    check: noFileText,
  },
  'an external entity of an address': {
    body: rss(item('c', { description: 'x &f; y' }), {
      head: doctype('<!ENTITY f SYSTEM "https://neighbour.example.org/secret">'),
    }),
    fresh: 1,
    check: noFileText,
  },
  'an external DTD': {
    body: rss(tame('c'), { head: '<!DOCTYPE rss SYSTEM "https://neighbour.example.org/secret.dtd">' }),
    fresh: 1,
  },
  'a public DTD without a subset, as RSS 0.91 has it': {
    body: rss(tame('c'), {
      head: '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    }),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Story c']),
  },
  'parameter entities': {
    body: rss(tame('c'), {
      head: doctype('<!ENTITY % p SYSTEM "https://neighbour.example.org/secret"> %p; %q;'),
    }),
    fresh: 1,
  },
  'an entity that redefines lt': {
    body: rss(item('c', { title: 'x &lt;b> y' }), {
      head: doctype('<!ENTITY lt "&#38;#60;script>alert(1)&#38;#60;/script>">'),
    }),
    fresh: 1,
  },
  'an entity that holds an item': {
    body: rss(`&i;${tame('c')}`, { head: doctype(`<!ENTITY i "${escaped(item('mallory'))}">`) }),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Story c']),
  },
  XInclude: {
    body: rss(
      item('c', {
        description:
          '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>x',
      }),
    ),
    fresh: 1,
    check: noFileText,
  },
  'stylesheet instructions': {
    body: rss(tame('c'), {
      head: '<?xml-stylesheet type="text/xsl" href="https://neighbour.example.org/x.xsl"?><?xml-stylesheet href="javascript:alert(1)"?>',
    }),
    fresh: 1,
    check: async (found) => expect(await found.text('/sources/hostile.atom')).not.toContain('xml-stylesheet'),
  },
  'references to characters that are none': {
    body: rss(item('c', { title: 'A&#0;B&#xD800;C&#x110000;D&#99999999999999999999;E&#xFFFE;F&#8;G&#-5;H' })),
    fresh: 1,
    check: ({ first }) => expect(first.headline).toMatch(/^A.*B.*C.*D.*E.*F.*G.*H$/),
  },
  'ten thousand references': { body: rss(item('c', { title: repeat('&#65;&amp;', 10_000) })), fresh: 1 },
}

export const shapes: Cases = {
  'elements nested a hundred thousand deep': {
    body: rss(item('c', { more: repeat('<x>', 100_000) + repeat('</x>', 100_000) })),
    fresh: 1,
  },
  'elements nested a hundred thousand deep and never closed': {
    body: rss(tame('c')).replace('<item>', `${repeat('<x>', 100_000)}<item>`),
  },
  'content nested a hundred thousand deep': {
    body: rss(item('c', { content: cdata(repeat('<div>', 100_000)) })),
    fresh: 1,
  },
  'Atom xhtml nested thirty thousand deep': {
    body: atom(
      entry(
        'c',
        `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${repeat('<b>', 30_000)}deep${repeat('</b>', 30_000)}</div></content>`,
      ),
    ),
    fresh: 1,
  },
  'a hundred thousand attributes': {
    body: rss(
      item('c', {
        more: `<x ${range(100_000)
          .map((i) => `a${i}="v"`)
          .join(' ')}/>`,
      }),
    ),
    fresh: 1,
  },
  'one attribute a hundred thousand times': {
    body: rss(item('c', { more: `<x ${repeat('a="v" ', 100_000)}/>` })),
    fresh: 1,
  },
  'a repeated attribute': {
    body: rss(
      item('c', {
        more: '<enclosure url="https://a.example/1" url="javascript:alert(1)" type="image/png"/>',
      }),
    ),
    fresh: 1,
  },
  'tags that do not match': {
    body: rss('<item><title>Story c</b></title><link>https://hostile.example.org/c</item></link>'),
    fresh: 1,
  },
  'a body cut within an item': { body: rss(tame('c') + tame('d')).slice(0, -120), fresh: 2 },
  'a body cut within a tag': { body: `${rss(tame('c')).slice(0, -20)}<item><tit`, fresh: 1 },
  'a section of characters that never ends': {
    body: rss(tame('c') + item('d', { description: '<![CDATA[never closed' })).replace(
      '</description></item></channel></rss>',
      '',
    ),
  },
  'two roots': { body: rss(tame('c')) + rss(item('d', { title: 'Second root' })) },
  'junk before and after': {
    body: `junk \u0001 <br> \n\n${rss(tame('c'))}\n</html><script>alert(1)</script>`,
    fresh: 1,
  },
  'white space before the declaration': { body: `\n\n  ${rss(tame('c'))}`, fresh: 1 },
  'a comment of a megabyte': { body: rss(`<!--${repeat('- ', 500_000)}-->${tame('c')}`), fresh: 1 },
  'a comment that never ends': { body: rss(`${tame('c')}<!-- ${tame('d')}`) },
  'a comment within a comment': { body: rss(`<!-- <!-- --> ${tame('c')} --> x`), fresh: 1 },
  'XML 1.1 with controls': {
    body: rss(item('c', { title: 'A&#1;B\u0085C' })).replace('version="1.0"', 'version="1.1"'),
    fresh: 1,
  },
  'NUL between the tags and in the text': {
    body: rss(item('c', { title: 'A\0B' })).replaceAll('><', '>\0<'),
    fresh: 1,
  },
  'an empty body': { body: '', error: /empty body/ },
  'white space only': { body: repeat(' \n\t', 1000), error: /./ },
  'a bare <rss/>': { body: '<rss/>', fresh: 0 },
  'a channel without items': { body: rss(''), fresh: 0 },
  'items beside the channel': { body: rss('').replace('</channel>', `</channel>${tame('c')}`), fresh: 1 },
  'items within items': {
    body: rss(`<item><title>Story c</title><link>https://hostile.example.org/c</link>${item('d')}</item>`),
  },
  'prefixes nobody has declared': {
    body: rss(
      item('c', {
        more: '<evil:author>Mallory</evil:author><evil:x xmlns:evil="http://www.w3.org/2005/Atom"><evil:name>Mallory</evil:name></evil:x>',
      }),
    ),
    fresh: 1,
  },
  'elements called as methods are': {
    body: rss(
      item('c', {
        more: '<__proto__><x>1</x></__proto__><constructor>x</constructor><hasOwnProperty>y</hasOwnProperty><toString/>',
      }),
    ),
    fresh: 1,
    check: () => expect(({} as Record<string, unknown>).x).toBeUndefined(),
  },
  'attributes called as methods are': {
    body: rss(item('c', { more: '<category __proto__="x" constructor="y" domain="z">k</category>' })),
    fresh: 1,
  },
  'upper case throughout': {
    body: rss(tame('c')).replaceAll(
      /<(\/?)(rss|channel|item|title|link|guid)\b/g,
      (_, slash, name) => `<${slash}${name.toUpperCase()}`,
    ),
    fresh: 1,
  },
  'every field twenty times': {
    body: rss(
      `<item>${repeat('<title>Story c</title><link>https://hostile.example.org/c</link><guid>g</guid><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><description>d</description>', 20)}</item>`,
    ),
    fresh: 1,
  },
}

const umlauts = item('c', { title: 'Größe – Café' })

export const charsets: Cases = {
  'NUL bytes': { body: joined(rss(tame('c')).slice(0, -20), [0, 0, 0, 0], '</channel></rss>'), fresh: 1 },
  'bad UTF-8': {
    body: joined(
      rss(item('c', { title: 'A@@B' })).split('@@')[0]!,
      [0xff, 0xfe, 0x80, 0xc3],
      rss(item('c', { title: 'A@@B' })).split('@@')[1]!,
    ),
    fresh: 1,
  },
  'overlong UTF-8 that spells a tag': {
    body: joined(
      rss(item('c', { title: 'A@@B' })).split('@@')[0]!,
      [0xc0, 0xbc],
      'script',
      [0xc0, 0xbe],
      rss(item('c', { title: 'A@@B' })).split('@@')[1]!,
    ),
    fresh: 1,
    check: ({ first }) => expect(first.headline).not.toContain('<script'),
  },
  'UTF-8 cut in the midst of a character': { body: joined(rss(tame('c')), [0xe2, 0x82]), fresh: 1 },
  'a byte order mark': {
    body: `\ufeff${rss(umlauts)}`,
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'two byte order marks': {
    body: `\ufeff\ufeff${rss(umlauts)}`,
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'UTF-16, little end first': {
    body: utf16(rss(umlauts), 'le'),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'UTF-16, big end first': {
    body: utf16(rss(umlauts), 'be'),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'UTF-16 of odd length': {
    body: utf16(rss(umlauts), 'le').slice(0, -1),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'UTF-16 with half a pair': { body: utf16(rss(item('c', { title: 'A\ud800B' })), 'le'), fresh: 1 },
  'ISO-8859-1 as declared': {
    body: latin1(rss(item('c', { title: 'Größe é' })).replace('UTF-8', 'ISO-8859-1')),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe é']),
  },
  'windows-1252 by the header alone': {
    body: joined(
      rss(item('c', { title: 'A@@B' }))
        .split('@@')[0]!
        .replace(' encoding="UTF-8"', ''),
      [0x93, 0x80, 0x94],
      rss(item('c', { title: 'A@@B' })).split('@@')[1]!,
    ),
    type: 'text/xml; charset=windows-1252',
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['A“€”B']),
  },
  'ISO-8859-1 called UTF-8': {
    body: latin1(rss(item('c', { title: 'Größe' }))),
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe']),
  },
  'a charset nobody knows': {
    body: rss(umlauts).replace('UTF-8', 'x-nonsense'),
    type: 'text/xml; charset=(x)',
    fresh: 1,
    check: (found) => expect(headlines(found)).toEqual(['Größe – Café']),
  },
  'UTF-7 with a script in it': {
    body: rss(
      item('c', {
        title: '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
        content: '+ADw-img src+AD0-x onerror+AD0-alert(1)+AD4-',
      }),
    ).replace('UTF-8', 'UTF-7'),
    type: 'text/xml; charset=utf-7',
    fresh: 1,
    check: ({ first }) => expect(first.headline).toContain('+ADw-script'),
  },
  'ISO-2022-JP that hides a tag': {
    body: joined(
      rss(item('c', { title: 'A@@' }))
        .split('@@')[0]!
        .replace('UTF-8', 'ISO-2022-JP'),
      [0x1b, 0x24, 0x42],
      '<img src=x onerror=alert(1)>',
      [0x1b, 0x28, 0x42],
      rss(item('c', { title: 'A@@' })).split('@@')[1]!,
    ),
  },
  'a lead byte that swallows a quote': {
    body: joined(
      rss(item('c', { more: '<media:content url="https://hostile.example.org/@@" medium="image"/>' }))
        .split('@@')[0]!
        .replace('UTF-8', 'Shift_JIS'),
      [0x81],
      rss(item('c', { more: '<media:content url="https://hostile.example.org/@@" medium="image"/>' })).split(
        '@@',
      )[1]!,
    ),
    fresh: 1,
  },
  'characters that cannot be read are counted': {
    body: rss(item('c', { title: 'A\ufffd\ufffdB' })),
    fresh: 1,
    check: ({ report }) => expect(report.unreadable).toBe(2),
  },
}

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`

export const notFeeds: Cases = {
  'a parked domain': { body: page('<h1>This domain is for sale</h1>'), type: 'text/html', error: /html/ },
  'a cookie wall': {
    body: page('<form><button>Accept all</button></form>'),
    type: 'text/html',
    error: /html/,
  },
  'a challenge page': {
    body: page('<script>window._cf_chl_opt={}</script><noscript>Enable JavaScript</noscript>'),
    type: 'text/html',
    error: /html/,
  },
  'a page called RSS': { body: page('Moved'), type: 'application/rss+xml', error: /html/ },
  'a page without a doctype': {
    body: '<html><item><title>Forged</title><dc:creator>Mallory</dc:creator></item></html>',
    error: /html/,
  },
  'an error in JSON with 200': {
    body: '{"error":{"code":500,"message":"no"}}',
    type: 'application/json',
    error: /./,
  },
  'a list in JSON': { body: '[1,2,3]', type: 'application/json', error: /./ },
  'a number': { body: '42', type: 'application/json', error: /./ },
  'a picture': {
    body: joined([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', range(200)),
    type: 'image/png',
    error: /./,
  },
  'a PDF': { body: '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj', type: 'application/pdf', error: /./ },
  'gzip that nobody labelled': { body: joined([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3], range(100)), error: /./ },
  'plain words': { body: 'Service temporarily unavailable', type: 'text/plain', error: /./ },
  'a site map': {
    body: '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://hostile.example.org/</loc></url></urlset>',
    error: /urlset/,
  },
  'a SOAP fault': {
    body: '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>',
    error: /Envelope/i,
  },
  'a root element with a name of a million characters': { body: `<${repeat('x', 1_000_000)}/>`, error: /./ },
  'a root element with controls and markup in its name': { body: '<a\u202e\u0007\n<script>b/>', error: /./ },
}

const polluting =
  '{"version":"https://jsonfeed.org/version/1.1","title":"H","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
  '"items":[{"id":"1","url":"https://hostile.example.org/c","title":"Story c","content_text":"x","__proto__":{"polluted":1},"authors":[{"name":"Hedda Gabler","__proto__":{"polluted":1}}]}]}'

export const jsonFeeds: Cases = {
  'keys that reach for the prototype': {
    body: polluting,
    type: 'application/feed+json',
    fresh: 1,
    check: () => expect(({} as Record<string, unknown>).polluted).toBeUndefined(),
  },
  'arrays nested a hundred thousand deep': {
    body: `{"version":"https://jsonfeed.org/version/1.1","items":${repeat('[', 100_000)}${repeat(']', 100_000)}}`,
  },
  'objects nested deep in an item': {
    body: `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://hostile.example.org/c","title":"Story c","_x":${repeat('{"a":', 5000)}1${repeat('}', 5000)}}]}`,
    fresh: 1,
  },
  'every field of a wrong type': json(
    [
      {
        id: {},
        url: [],
        title: 5,
        content_html: { a: 1 },
        content_text: false,
        summary: [],
        date_published: {},
        date_modified: 7,
        authors: 'Mallory',
        author: 9,
        tags: 'x',
        image: {},
        attachments: 3,
        language: [],
      },
      jsonItem('c', {
        tags: [1, null, {}, 'fine'],
        authors: [null, 5, 'x', { name: {} }, { name: 'Hedda Gabler', url: 5 }],
        attachments: [null, { url: 5 }],
      }),
    ],
    { title: {}, home_page_url: [], authors: {}, language: 1, icon: false, hubs: 'x' },
  ),
  'items that are no list': json({ 0: jsonItem('c') }),
  'items of null, numbers and lists': json([null, 1, 'x', [], [[]], true, jsonItem('c')]),
  'JSON cut in the midst': {
    body: `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [jsonItem('c'), jsonItem('d')] }).slice(0, -60)}`,
    type: 'application/feed+json',
  },
  'escapes of half a pair and of controls': {
    ...json([
      jsonItem('c', {
        title: 'A\ud800B\udc00C\u0000D\u0008E\u001bF\ufffeG\u2028H',
        authors: [{ name: 'Hedda\ud800 \u0000Gabler' }],
      }),
    ]),
    fresh: 1,
  },
  'a script in every field': {
    ...json([
      jsonItem('c', {
        title: '</title><script>alert(1)</script>',
        content_html: '</script><script>alert(1)</script><p onclick=alert(1)>x</p>',
        authors: [
          { name: '<script>alert(1)</script>', url: 'javascript:alert(1)', avatar: 'javascript:alert(1)' },
        ],
        tags: ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'],
        image: 'javascript:alert(1)',
        external_url: 'javascript:alert(1)',
        attachments: [{ url: 'javascript:alert(1)', mime_type: 'image/png' }],
      }),
    ]),
    fresh: 1,
  },
  'an address that is a script': {
    ...json([jsonItem('c', { url: 'javascript:alert(1)', id: 'javascript:alert(1)' })]),
    fresh: 1,
  },
  'a key a hundred thousand times': {
    body: `{"version":"https://jsonfeed.org/version/1.1",${repeat('"x":1,', 100_000)}"items":[]}`,
    type: 'application/feed+json',
    fresh: 0,
  },
}

const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'

const link = (address: string): Case => ({
  body: rss(
    item('c', {
      link: escaped(address),
      guid: 'c',
      description: escaped(`<a href="${address}">x</a> and words enough for a story`),
    }),
  ),
  fresh: 1,
})

export const markup: Cases = {
  'a script in the title': { body: rss(item('c', { title: escaped(evil) })), fresh: 1 },
  'a script in the title, in CDATA': { body: rss(item('c', { title: cdata(`${evil} Story`) })), fresh: 1 },
  'a script in the title, escaped twice': {
    body: rss(item('c', { title: escaped(escaped(evil)) })),
    fresh: 1,
  },
  'a script in the summary': { body: rss(item('c', { description: cdata(`${evil}<p>Text</p>`) })), fresh: 1 },
  'a script in the content': {
    body: rss(item('c', { content: cdata(`<p>Text</p>${evil}<svg onload=alert(1)>`) })),
    fresh: 1,
  },
  'a script in the author': { body: rss(item('c', { creator: cdata(evil) })), fresh: 1 },
  'a script in the category': {
    body: rss(
      item('c', {
        more: `<category>${cdata(evil)}</category><category domain='"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'>x</category>`,
      }),
    ),
    fresh: 1,
  },
  'a script in the guid': {
    body: rss(item('c', { guid: cdata(`https://hostile.example.org/"><script>alert(1)</script>`) })),
    fresh: 1,
  },
  'a script in the caption': {
    body: rss(
      item('c', {
        more: `<media:content url="https://hostile.example.org/p.jpg" medium="image"><media:description>${cdata(evil)}</media:description><media:credit>${cdata(evil)}</media:credit><media:title>${cdata(evil)}</media:title></media:content>`,
      }),
    ),
    fresh: 1,
  },
  'a script in the channel’s own words': {
    body: rss(tame('c'), {
      channel: `<title>${cdata(evil)}</title><copyright>${cdata(evil)}</copyright><image><url>javascript:alert(1)</url><title>${cdata(evil)}</title><link>javascript:alert(1)</link></image><managingEditor>${cdata(evil)}</managingEditor><generator>${cdata(evil)}</generator>`,
    }),
    fresh: 1,
  },
  'a link that is a script': link('javascript:alert(1)'),
  'a link that is a script behind controls': link('\u0001 jAva\tscript:alert(1)'),
  'a link of data': link('data:text/html,<script>alert(1)</script>'),
  'a link to a file': link('file:///etc/passwd'),
  'a link to a blob': link('blob:https://hostile.example.org/0'),
  'a link without a scheme': link('//hostile.example.org/c'),
  'a link that is relative': link('c?x=1'),
  'a link with a password': link('https://user:secret@hostile.example.org/c'),
  'a link with line ends': link('https://hostile.example.org/c\r\nX-Injected: 1'),
  'a link that closes its attribute': link('https://hostile.example.org/c" onmouseover="alert(1)'),
  'a link of a hundred thousand characters': link(`https://hostile.example.org/${repeat('c', 100_000)}`),
  'media addresses that are scripts': {
    body: rss(
      item('c', {
        more: '<enclosure url="javascript:alert(1)" type="image/png" length="-1"/><media:content url="data:image/svg+xml,&lt;svg onload=alert(1)&gt;" medium="image"/><media:thumbnail url="vbscript:x"/><comments>javascript:alert(1)</comments><source url="javascript:alert(1)">Mallory</source>',
      }),
    ),
    fresh: 1,
  },
  'a picture that closes its attribute': {
    body: rss(
      item('c', {
        more: '<media:content url="https://hostile.example.org/p.jpg&quot; onerror=&quot;alert(1)" medium="image" width="1&quot; x=&quot;" height="9e9"/>',
      }),
    ),
    fresh: 1,
  },
  'Atom xhtml with a script': {
    body: atom(
      entry(
        'c',
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="alert(1)">Text</p><script>alert(1)</script><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/></div></content>',
      ),
    ),
    fresh: 1,
  },
  'Atom titles of type html': {
    body: atom(
      entry(
        'c',
        '<summary type="html">&lt;img src=x onerror=alert(1)&gt;</summary>',
        '<title type="html">&lt;script&gt;alert(1)&lt;/script&gt;Story</title>',
      ),
    ),
    fresh: 1,
  },
  'Atom content of a script’s type': {
    body: atom(entry('c', '<content type="text/javascript">alert(1)</content>')),
    fresh: 1,
  },
  'Atom content from elsewhere': {
    body: atom(entry('c', '<content type="text/html" src="https://neighbour.example.org/secret"/>')),
    fresh: 1,
    check: noFileText,
  },
  'Atom persons whose addresses are scripts': {
    body: atom(
      entry(
        'c',
        '<author><name>Hedda Gabler</name><uri>javascript:alert(1)</uri><email>x" onclick="alert(1)</email></author>',
      ),
    ),
    fresh: 1,
  },
  'Atom links of every relation that are scripts': {
    body: atom(
      entry(
        'c',
        ['alternate', 'enclosure', 'related', 'replies', 'via', 'self']
          .map((rel) => `<link rel="${rel}" href="javascript:alert(1)" type="image/png"/>`)
          .join(''),
      ),
    ),
    fresh: 1,
  },
  'xml:base that is a script': {
    body: atom(
      '<entry xml:base="javascript:alert(1)//"><title>Story c</title><id>urn:hostile:c</id><link href="c"/><updated>2026-11-23T10:00:00Z</updated><content type="html">&lt;a href="x"&gt;x&lt;/a&gt;</content></entry>',
    ),
    fresh: 1,
  },
  'mutation through tables, math and noscript': {
    body: rss(
      item('c', {
        content: cdata(
          '<p>Text of the story</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></math><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
        ),
      }),
    ),
    fresh: 1,
  },
  'frames, forms, styles, a base and a refresh': {
    body: rss(
      item('c', {
        content: cdata(
          '<p>Text of the story</p><base href="https://mallory.example/"><meta http-equiv="refresh" content="0;url=https://mallory.example/"><iframe srcdoc="<script>alert(1)</script>"></iframe><form action="https://mallory.example/"><input name=attributes><button formaction="javascript:alert(1)">x</button></form><style>@import "https://mallory.example/"</style><link rel=stylesheet href="https://mallory.example/"><object data="javascript:alert(1)"></object>',
        ),
      }),
    ),
    fresh: 1,
  },
  'the end of our page': {
    body: rss(
      item('c', {
        content: cdata('</article></main></body></html><script>alert(1)</script>'),
        title: escaped('</title></head><script>alert(1)</script>'),
      }),
    ),
    fresh: 1,
  },
  'names that clobber': {
    body: rss(
      item('c', {
        content: cdata(
          '<p id="getElementById" name="cookie">Text</p><a id="defaultView" href="https://a.example/">x</a><img name="body" src="https://a.example/p.jpg" alt="p">',
        ),
      }),
    ),
    fresh: 1,
  },
}

export const breakers: Cases = {
  'the end of CDATA, with an author after it, in the content': {
    body: rss(item('c', { content: escaped(`<p>x]]>${FORGED}</p>`) })),
    fresh: 1,
  },
  'the end of CDATA several times, in every field': {
    body: rss(
      item('c', {
        title: escaped(`A]]>]]>B${FORGED}`),
        creator: escaped('Hedda]]> Gabler'),
        description: escaped(`]]>]]]]>><![CDATA[${FORGED}`),
        guid: 'g]]&gt;h',
        more: '<category>k]]&gt;l</category>',
      }),
    ),
    fresh: 1,
  },
  'the end of our elements': {
    body: rss(
      item('c', {
        title: escaped(`</title>${FORGED}`),
        description: escaped(`</description></item><item>${FORGED}</item>`),
        content: escaped(`</content:encoded>${FORGED}</content></entry><entry>`),
      }),
    ),
    fresh: 1,
  },
  'an author that closes itself': {
    body: rss(item('c', { creator: escaped('Hedda</dc:creator></name></author><author><name>Mallory') })),
    fresh: 1,
    check: ({ first }) => expect(names(first)).not.toContain('Mallory'),
  },
  'a caption that closes itself': {
    body: rss(
      item('c', {
        more: `<media:content url="https://hostile.example.org/p.jpg" medium="image"><media:description>${escaped(`x</media:description></media:content>${FORGED}`)}</media:description></media:content>`,
      }),
    ),
    fresh: 1,
  },
  'the end of a comment and of an instruction': {
    body: rss(item('c', { title: escaped('x --> y ?> z <!-- <?xml version="1.0"?>') })),
    fresh: 1,
  },
  'an entity of our own': {
    body: rss(
      item('c', { title: '&amp;#x3c;script&amp;#x3e; &amp;amp;lt;b&amp;amp;gt; &amp;nbsp; &amp;evil;' }),
    ),
    fresh: 1,
  },
  'every control character': {
    ...json([
      jsonItem('c', {
        title: `A${range(32)
          .map((i) => String.fromCharCode(i))
          .join('')}B`,
        content_html: `<p>${range(160)
          .map((i) => (i === 60 || i === 38 ? '' : String.fromCharCode(i)))
          .join('')}</p>`,
      }),
    ]),
    fresh: 1,
  },
  'every kind of character that is none': {
    ...json([
      jsonItem('c', {
        title: 'A\ufffe\uffff\ufdd0\u{1fffe}\u{10ffff}\ud800\udfff\udc00B',
        content_html: '<p>\ufffe\uffff\ufdd0\u{1fffe}\ud800x</p>',
        authors: [{ name: 'Hedda\uffff Gabler\ud800' }],
        tags: ['\ufffe', 'a\ud800'],
      }),
    ]),
    fresh: 1,
  },
  'lines that end as in scripts': {
    ...json([jsonItem('c', { title: 'A\u2028B\u2029C\u0085D\r\nE\rF' })]),
    fresh: 1,
    check: ({ first }) => expect(first.headline).not.toMatch(/[\r\n]/),
  },
  'the end of a script within JSON': {
    ...json([
      jsonItem('c', {
        title: '</script><!--<script>',
        content_html: '<p>\\u003c/script> $' + '{alert(1)} {{constructor.constructor("alert(1)")()}}</p>',
      }),
    ]),
    fresh: 1,
  },
  'a guid that breaks every format': {
    body: rss(
      item('c', { guid: escaped(`"'<>&\u0085 ]]>\\ ${FORGED}`), link: 'https://hostile.example.org/c' }),
    ),
    fresh: 1,
  },
  'a language that breaks its attribute': {
    body: rss(tame('c'), { channel: '<language>en"&gt;&lt;script&gt;alert(1)&lt;/script&gt;</language>' }),
    fresh: 1,
  },
}

export const people: Cases = {
  'a look-alike of a known author': {
    body: rss(item('c', { creator: 'Аda Byron' })),
    fresh: 1,
    check: async ({ first, text }) => {
      expect(first.byline.credits[0]?.author).not.toBe('ada-byron')
      expect(await text('/authors/ada-byron')).not.toContain('Story c')
    },
  },
  'a known author’s name without width': {
    body: rss(item('c', { creator: 'Ada\u200b\u2060 By\u00adron\u{e0041}' })),
    fresh: 1,
    check: ({ first }) => expect(names(first)[0]).not.toMatch(/[\u200b\u2060\u00ad\u{e0041}]/u),
  },
  'a name in full width': { body: rss(item('c', { creator: 'Ａｄａ Ｂｙｒｏｎ' })), fresh: 1 },
  'a name that turns the line round': {
    body: rss(item('c', { creator: 'Hedda \u202eyrollaM\u202c', title: '\u202egnorw si siht\u2066' })),
    fresh: 1,
    check: async ({ first, text }) => {
      expect(first.headline + names(first).join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(await text('/feeds/all')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    },
  },
  'five hundred authors': {
    body: rss(
      item('c', {
        creator: '',
        more: range(500)
          .map(
            (i) =>
              `<dc:creator>Person Number${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvwxy'[Math.floor(i / 100)]}</dc:creator>`,
          )
          .join(''),
      }),
    ),
    fresh: 1,
    check: ({ first }) => expect(first.byline.credits.length).toBeLessThanOrEqual(200),
  },
  'five thousand authors in one line': {
    body: rss(
      item('c', {
        creator: range(5000)
          .map((i) => `Ann${'abcdefghij'[i % 10]} Smith${'klmnopqrst'[Math.floor(i / 10) % 10]}`)
          .join(', '),
      }),
    ),
    fresh: 1,
  },
  'a name with line ends': {
    body: rss(item('c', { creator: 'Hedda&#13;&#10;Gabler&#10;X-Injected: 1' })),
    fresh: 1,
    check: ({ first }) => expect(names(first).join()).not.toMatch(/[\r\n]/),
  },
  'guids that differ in their form only': {
    body: rss(
      item('c', { guid: 'https://hostile.example.org/caf\u00e9' }) +
        item('d', { guid: 'https://hostile.example.org/cafe\u0301' }),
    ),
    fresh: 2,
  },
  'a name under a thousand accents': {
    body: rss(item('c', { creator: `H${repeat('\u0301', 1000)}edda G${repeat('\u0489', 1000)}abler` })),
    fresh: 1,
  },
  'a name of a million characters': {
    body: rss(item('c', { creator: repeat('Hedda ', 170_000) })),
    fresh: 1,
    check: ({ first }) => expect(names(first).join().length).toBeLessThan(1000),
  },
  'names of methods': {
    body: rss(
      item('c', { creator: '__proto__' }) +
        item('d', { creator: 'constructor' }) +
        item('e', { creator: 'Has OwnProperty' }),
    ),
    fresh: 3,
  },
  'a name that is a path': {
    body: rss(
      item('c', { creator: '../../etc/passwd' }) +
        item('d', { creator: '..' }) +
        item('e', { creator: '/feeds/all.rss' }),
    ),
    fresh: 3,
  },
  'names of nothing': {
    body: rss(
      item('c', { creator: ' ' }) +
        item('d', { creator: '\u200b' }) +
        item('e', { creator: '&#8203;.-_' }) +
        item('f', { creator: '😀😀' }),
    ),
    fresh: 4,
  },
  'a name that is an address of ours': {
    body: rss(item('c', { creator: 'Ada-Byron' }) + item('d', { creator: 'ada byron.rss' })),
    fresh: 2,
  },
}

export const identities: Cases = {
  'one guid on several items': {
    body: rss(item('c', { guid: 'same' }) + item('d', { guid: 'same' }) + item('e', { guid: 'same' })),
    fresh: 3,
  },
  'one guid and one address on several items': {
    body: rss(
      item('c', { guid: 'same', link: 'https://hostile.example.org/x' }) +
        item('d', { guid: 'same', link: 'https://hostile.example.org/x' }),
    ),
    fresh: 1,
  },
  'an empty guid': {
    body: rss(
      `${item('c', { guid: '' })}${item('d', { guid: ' ' })}<item><guid/><title>Story e</title><link>https://hostile.example.org/e</link></item>`,
    ),
    fresh: 3,
  },
  'neither guid nor link': {
    body: rss(item('c', { guid: '', link: '' }) + item('d', { guid: '', link: '' })),
    fresh: 2,
  },
  'nothing but a title': {
    body: rss('<item><title>Story c</title></item><item/><item><title/></item>'),
    fresh: 1,
  },
  'the guid of the neighbour’s article': {
    body: rss(item('c', { guid: 'https://neighbour.example.org/?p=1', title: 'Stolen' })),
    fresh: 1,
    check: ({ everything, first }) => {
      expect(first.id).not.toBe('https://neighbour.example.org/?p=1')
      expect(everything.find(({ id }) => id === 'https://neighbour.example.org/?p=1')?.headline).toBe(
        'News 1',
      )
    },
  },
  'the guid of an article that the neighbour has yet to publish': {
    body: rss(item('c', { guid: 'https://neighbour.example.org/?p=9', title: 'Squatting' })),
    fresh: 1,
  },
  'the address of the neighbour’s article': {
    body: rss(item('c', { link: 'https://neighbour.example.org/1', title: 'Stolen' })),
    fresh: 1,
  },
  'an id that we would mint for the neighbour': {
    body: rss(item('c', { guid: 'tag:neighbour.example.org,2026-11-24:dateline/neighbour/abc' })),
    fresh: 1,
  },
  'a guid and a link of a hundred thousand characters': {
    body: rss(
      item('c', {
        guid: `https://hostile.example.org/${repeat('g', 100_000)}`,
        link: `https://hostile.example.org/${repeat('l', 100_000)}`,
      }),
    ),
    fresh: 1,
    check: ({ first }) => expect(first.id.length).toBeLessThanOrEqual(1000),
  },
  'a guid of white space and lines': {
    body: rss(item('c', { guid: '\n  https://hostile.example.org/x y\n\tz ' })),
    fresh: 1,
  },
  'guids that have changed, with links that have not': {
    body: rss(item('a', { guid: 'new-1' }) + item('b', { guid: 'new-2' })),
    fresh: 0,
  },
  'links that have changed, with guids that have not': {
    body: rss(
      item('a', { link: 'https://hostile.example.org/moved/a' }) +
        item('b', { link: 'https://hostile.example.org/moved/b' }),
    ),
    fresh: 0,
  },
  'guids swapped between two articles': {
    body: rss(
      item('a', { guid: 'https://hostile.example.org/?p=b' }) +
        item('b', { guid: 'https://hostile.example.org/?p=a' }),
    ),
    fresh: 0,
    check: ({ everything, outcome }) => {
      expect(outcome.changed).toBe(2)
      expect(
        everything
          .filter(({ source }) => source.id === 'hostile')
          .map(({ headline }) => headline)
          .sort(),
      ).toEqual(['Story a', 'Story b'])
    },
  },
}

const dated = (date: string): string => item('c', { date })

export const values: Cases = {
  'text that looks like SQL': {
    body: rss(
      item('c', {
        title: "Robert'); DROP TABLE article;--",
        creator: "O'Brien' OR 1=1",
        guid: "'; DELETE FROM ledger; --",
      }),
    ),
    fresh: 1,
    check: ({ first }) => expect(first.headline).toBe("Robert'); DROP TABLE article;--"),
  },
  'the year 1': {
    body: rss(dated('Mon, 01 Jan 0001 00:00:00 GMT')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'the year 9999': {
    body: rss(dated('Fri, 31 Dec 9999 23:59:59 GMT')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'the year 292278994': {
    body: rss(dated('+292278994-01-01T00:00:00Z')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'the year 1969': {
    body: rss(dated('Wed, 31 Dec 1969 23:59:59 GMT')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'the thirtieth of February': { body: rss(dated('Mon, 30 Feb 2026 10:00:00 GMT')), fresh: 1 },
  'a date without a date': {
    body: rss(dated(' ')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'a date in words': {
    body: rss(dated('the day before yesterday, NaN:NaN')),
    fresh: 1,
    check: ({ first }) => expect(first.datePublished).toBeUndefined(),
  },
  'a date of a million digits': { body: rss(dated(repeat('9', 1_000_000))), fresh: 1 },
  'a zone that is none': { body: rss(dated('Mon, 23 Nov 2026 10:00:00 +9999')), fresh: 1 },
  'a date in ten years': {
    body: rss(item('c', { date: 'Mon, 24 Nov 2036 10:00:00 GMT' })),
    fresh: 1,
    check: async ({ text }) => {
      for (const path of ['/feeds/all.atom', '/sources/hostile.atom', '/feeds/all.rss'])
        expect(await text(path)).not.toContain('2036')
    },
  },
  'an entry changed in ten years': {
    body: atom(entry('c').replace('2026-11-23T10:00:00Z', '2036-11-23T10:00:00Z'), {
      feed: '<updated>2036-11-23T10:00:00Z</updated>',
    }),
    fresh: 1,
    check: async ({ text }) => {
      for (const path of ['/feeds/all.atom', '/sources/hostile.atom', '/feeds/all.rss'])
        expect(await text(path)).not.toContain('2036')
    },
  },
  'a title of a million characters': {
    body: rss(item('c', { title: repeat('t', 1_000_000) })),
    fresh: 1,
    check: ({ first }) => expect(first.headline.length).toBeLessThanOrEqual(1000),
  },
  'a title of a million emoji': {
    body: rss(item('c', { title: repeat('😀', 500_000) })),
    fresh: 1,
    check: ({ first }) => expect(first.headline.isWellFormed()).toBe(true),
  },
  'content of seven megabytes': {
    body: rss(item('c', { content: cdata(`<p>${repeat('word ', 1_400_000)}</p>`) })),
    fresh: 1,
    check: (found) => expect(bodyOf(found).length).toBeLessThanOrEqual(270_000),
  },
  'words of a megabyte in every field': {
    body: rss(
      item('c', {
        guid: `g${repeat('x', 1_000_000)}`,
        creator: repeat('y', 1_000_000),
        description: '',
        more: `<category domain="${repeat('d', 500_000)}">${repeat('k', 1_000_000)}</category><category>${repeat('word ', 200_000)}</category><media:content url="https://hostile.example.org/${repeat('p', 1_000_000)}.jpg" medium="image" type="${repeat('t', 500_000)}"><media:credit>${repeat('c', 500_000)}</media:credit></media:content><comments>https://hostile.example.org/${repeat('q', 500_000)}</comments>`,
      }),
    ),
    fresh: 1,
  },
  'persons of a megabyte': {
    body: atom(
      entry(
        'c',
        `<author><name>Hedda Tesman</name><uri>https://hostile.example.org/${repeat('u', 500_000)}</uri><email>${repeat('e', 500_000)}@example.org</email><title>${repeat('Editor ', 100_000)}</title><affiliation>${repeat('Org ', 100_000)}</affiliation><bio>Hedda Tesman is ${repeat('an editor at The Org, ', 50_000)}</bio></author><contributor><name>${repeat('z ', 400_000)}</name></contributor>`,
      ),
    ),
    fresh: 1,
  },
  'a language of a megabyte': {
    body: rss(tame('c'), { channel: `<language>${repeat('en-', 300_000)}</language>` }),
    fresh: 1,
  },
  'a thousand lives of one author': {
    body: atom(
      range(1000)
        .map((i) =>
          entry(
            `m${i}`,
            `<content type="html">${escaped(`<p>The story number ${i}, told at some length so that it is one.</p><p><em>Hedda Gabler is Editor number ${i} at Outlet number ${i} and has written for Paper ${i} and Journal ${i}. <a href="https://links.example/${i}">Her page</a>. ${repeat('She has seen much. ', 40)}</em></p>`)}</content>`,
          ),
        )
        .join(''),
    ),
    fresh: 1000,
  },
  'five thousand categories': {
    body: rss(
      item('c', {
        more: range(5000)
          .map((i) => `<category>Kind ${i}</category>`)
          .join(''),
      }),
    ),
    fresh: 1,
    check: ({ first }) => expect(first.categories.length).toBeLessThanOrEqual(200),
  },
  'five thousand pictures': {
    body: rss(
      item('c', {
        more: range(5000)
          .map((i) => `<media:content url="https://hostile.example.org/${i}.jpg" medium="image"/>`)
          .join(''),
      }),
    ),
    fresh: 1,
    check: ({ first }) => expect(first.pictures.length).toBeLessThanOrEqual(400),
  },
  'three thousand items': {
    body: rss(
      range(3000)
        .map((i) => item(`n${i}`))
        .join(''),
    ),
    fresh: 2000,
    check: ({ report }) => expect(report.repairs.join()).toMatch(/2000 of 3000/),
  },
  'a pace of for ever': {
    body: rss(tame('c'), {
      channel:
        '<ttl>99999999999</ttl><sy:updatePeriod>yearly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>',
    }),
    fresh: 1,
    check: ({ report }) =>
      expect(report.nextDue!.getTime()).toBeLessThanOrEqual(Date.parse('2026-12-01T13:10:00Z')),
  },
  'every hour and every day skipped': {
    body: rss(tame('c'), {
      channel: `<skipHours>${range(24)
        .map((hour) => `<hour>${hour}</hour>`)
        .join(
          '',
        )}</skipHours><skipDays>${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `<day>${day}</day>`).join('')}</skipDays>`,
    }),
    fresh: 1,
    check: ({ report }) =>
      expect(report.nextDue!.getTime()).toBeLessThanOrEqual(Date.parse('2026-12-01T13:10:00Z')),
  },
  'numbers that are none': {
    body: rss(
      item('c', {
        more: '<media:content url="https://hostile.example.org/p.jpg" medium="image" width="NaN" height="-Infinity"/><media:content url="https://hostile.example.org/q.jpg" medium="image" width="1e999" height="0x10"/>',
      }),
      { channel: '<ttl>-5</ttl><skipHours><hour>99</hour><hour>x</hour></skipHours>' },
    ),
    fresh: 1,
  },
}

/** Texts that take for ever to read for whoever reads them with a pattern that backtracks, put into every field. */
const slow = (text: string): Case => ({
  body: rss(
    item('c', {
      title: escaped(`T ${text.slice(0, 200_000)}`),
      creator: escaped(text.slice(0, 100_000)),
      description: escaped(text.slice(0, 200_000)),
      content: escaped(text),
      date: escaped(text.slice(0, 50_000)) || 'x',
      more: `<category>${escaped(text.slice(0, 50_000))}</category><media:content url="https://hostile.example.org/p.jpg" medium="image"><media:description>${escaped(text.slice(0, 50_000))}</media:description></media:content>`,
    }),
  ),
  fresh: 1,
})

export const patterns: Cases = {
  'a run of <': slow(repeat('<', 250_000)),
  'a run of <a ': slow(repeat('<a ', 80_000)),
  'a run of <!--': slow(repeat('<!--', 60_000)),
  'a run of &': slow(repeat('&', 250_000)),
  'a run of &#': slow(repeat('&#', 120_000)),
  'a run of a="': slow(`<p ${repeat('a="', 80_000)}`),
  'a run of blanks': slow(`x${repeat(' ', 250_000)}y`),
  'a run of line ends': slow(`x${repeat('\n', 250_000)}y`),
  'a run of ]]>': slow(repeat(']]>', 80_000)),
  'a run of <![CDATA[': slow(repeat('<![CDATA[', 28_000)),
  'a run of paragraphs': slow(repeat('<p>x', 60_000)),
  'a run of paragraph ends': slow(repeat('</p>', 60_000)),
  'a run of "By "': slow(repeat('By ', 80_000)),
  'a run of "and "': slow(`By A${repeat(' and B', 40_000)}`),
  'a run of names': slow(repeat('Ann Smith, ', 22_000)),
  'a run of "is a senior editor at "': slow(
    `<p><em>Ann Smith ${repeat('is a senior editor at the Times, ', 8000)}</em></p>`,
  ),
  'a run of countries': slow(repeat('Syria France Iran ', 14_000)),
  'a run of brackets': slow(repeat('((((', 60_000)),
  'a run of digits': slow(repeat('1', 250_000)),
  'a run of "12:"': slow(repeat('12:', 80_000)),
  'a run of @': slow(repeat('a@', 120_000)),
  'a run of dots': slow(repeat('. ', 120_000)),
  'a run of %': slow(repeat('%', 250_000)),
  'one word without end': slow(repeat('word', 60_000)),
  'one capital word without end': slow(repeat('Word', 60_000)),
  'links within links': slow(repeat('<a href="https://a.example/">', 9_000)),
  'tables within tables': slow(repeat('<table><tr><td>', 6_000)),
  'lists within lists': slow(repeat('<ul><li>', 10_000)),
}

/** Answers that a transport may give, here without a network: what is asked for is noted, and nothing is sent. */
const redirect = (location: string, status = 302): Case => ({
  body: '',
  status,
  // The bytes of UTF-8, as a server sends them.
  headers: { location: Buffer.from(location).toString('latin1') },
  error: /refused|no address|redirect/,
})

export const answers: Cases = {
  'a redirect to a file': redirect('file:///etc/passwd'),
  'a redirect to FTP': redirect('ftp://hostile.example.org/feed'),
  'a redirect to gopher': redirect('gopher://hostile.example.org/1'),
  'a redirect to data': redirect('data:application/rss+xml,<rss/>'),
  'a redirect to a script': redirect('javascript:alert(1)'),
  'a redirect to another port': redirect('https://hostile.example.org:8443/feed'),
  'a redirect to this machine': redirect('http://127.0.0.1/feed'),
  'a redirect to this machine by name': redirect('http://localhost./feed'),
  'a redirect to this machine in hexadecimal': redirect('http://0x7f.1/feed'),
  'a redirect to this machine in version 6': redirect('http://[::ffff:7f00:1]/feed'),
  'a redirect to the cloud’s own address': redirect('http://169.254.169.254/latest/meta-data/'),
  'a redirect to a private address, for ever': redirect('http://10.0.0.1/feed', 301),
  'a redirect in full width': redirect('http://１２７.０.０.１/feed'),
  'a redirect with a password': redirect('https://user:secret@hostile.example.org/feed'),
  'a redirect to itself': { ...redirect('https://hostile.example.org/feed'), error: /circle/ },
  'a redirect to nowhere': { body: '', status: 302, error: /without Location/ },
  'a redirect with line ends': redirect('http://'),
  'HTTP 204': { body: '', status: 204, error: /204/ },
  'HTTP 206, which nobody asked for': { body: rss(tame('c')), status: 206, error: /206/ },
  'HTTP 304 that renews nothing': { body: '', status: 304, fresh: 0 },
  'HTTP 401': { body: 'no', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' }, error: /401/ },
  'HTTP 500 with a feed': { body: rss(item('c', { creator: 'Mallory' })), status: 500, error: /500/ },
  'HTTP 503 for ten years': {
    body: '',
    status: 503,
    headers: { 'retry-after': '315360000' },
    error: /503/,
    check: ({ report }) =>
      expect(report.nextDue!.getTime()).toBeLessThanOrEqual(Date.parse('2026-12-01T13:10:00Z')),
  },
  'a max-age of a million years': {
    body: rss(tame('c')),
    headers: { 'cache-control': 'max-age=31536000000000' },
    fresh: 1,
    check: ({ report }) =>
      expect(report.nextDue!.getTime()).toBeLessThanOrEqual(Date.parse('2026-12-01T13:10:00Z')),
  },
  'a content type of a hundred thousand characters': {
    body: rss(tame('c')),
    type: `text/xml; ${repeat('a=b; ', 20_000)}charset=utf-8`,
    fresh: 1,
  },
}

/** Every case, by category. */
export const categories: Readonly<Record<string, Cases>> = {
  'entities and DTDs': entities,
  'shapes of XML': shapes,
  'bytes and charsets': charsets,
  'what is no feed': notFeeds,
  'JSON Feed': jsonFeeds,
  'markup in fields': markup,
  'output breakers': breakers,
  names: people,
  identity: identities,
  values,
  patterns,
  answers,
}
