/** A hostile page of an article, or how its host answers for it; `cause`: it must be refused so. */
export interface PageCase {
  readonly body: string
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly robots?: string
  readonly cause?: RegExp
}

const MOST = 1_990_000
const fill = (text: string, length = MOST): string => text.repeat(Math.floor(length / text.length))
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Story c</title>${head}</head><body><article><h1>Story c</h1>${body}</article></body></html>`
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`
const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
const story =
  '<p>The story of the place as it is told on its page, at a length that makes it one.</p>'.repeat(5)

/** Pages whose size or shape is meant to cost time or memory: each as large as a page may be. */
export const heavy: Readonly<Record<string, PageCase>> = {
  'two megabytes of paragraphs': { body: page(fill('<p>x')) },
  'two megabytes of nesting': { body: page(fill('<div>')) },
  'two megabytes of inline nesting': { body: page(fill('<b>')) },
  'two megabytes of headings': { body: page(fill('<h2>A heading</h2>')) },
  'two megabytes of bylines': { body: page(fill('<p class="byline author">By Ann Smith</p>')) },
  'two megabytes of author links': { body: page(fill('<a rel="author" href="/a">Ann Smith</a>')) },
  'two megabytes of tables': { body: page(fill('<table><tr><td>')) },
  'two megabytes of lists': { body: page(fill('<ul><li>')) },
  'two megabytes of links in links': { body: page(fill('<a href="/x">')) },
  'two megabytes of pictures': {
    body: page(fill('<figure><img src="/p.jpg"><figcaption>x</figcaption></figure>')),
  },
  'two megabytes of meta tags': {
    body: page(story, fill('<meta property="article:author" content="Ann Smith">')),
  },
  'two megabytes of times': { body: page(fill('<time datetime="2026-11-23T10:00:00Z">x</time>')) },
  'two megabytes of attributes': { body: page(`<p ${fill('a="b" ')}>x</p>${story}`) },
  'two megabytes of classes': {
    body: page(`<p class="${fill('byline ')}">x</p>${story}`),
    cause: /the page cannot be read/,
  },
  'two megabytes of <': { body: page(fill('<')) },
  'two megabytes of &': { body: page(fill('&')) },
  'two megabytes of open quotes': { body: page(fill('<a href="')) },
  'two megabytes of comments': { body: page(fill('<!-- x -->')) },
  'a comment without end': { body: page(`${story}<!-- ${fill('-')}`) },
  'a script without end': { body: page(`${story}<script>${fill('x ')}`) },
  'two megabytes of one word': { body: page(`<p>${fill('word')}</p>`) },
  'two megabytes of sentences': { body: page(`<p>${fill('Ann Smith is an editor at The Herald. ')}</p>`) },
  'two megabytes of drawings': { body: page(`${story}<svg>${fill('<g>')}`) },
  'JSON-LD in depth': {
    body: page(story, ld(`{"@type":"NewsArticle","author":${fill('[', 900_000)}${fill(']', 900_000)}}`)),
  },
  'JSON-LD in breadth': {
    body: page(story, ld(`{"@graph":[${fill('{"@type":"Person","name":"Ann"},')}{}]}`)),
  },
  'JSON-LD of many authors': {
    body: page(
      story,
      ld(
        `{"@type":"NewsArticle","headline":"Story c","author":[${fill('{"@type":"Person","name":"Ann Smith"},')}{"name":"x"}]}`,
      ),
    ),
  },
  'JSON-LD many times': { body: page(story, fill(ld('{"@type":"NewsArticle","headline":"Story c"}'))) },
  'JSON-LD that is none': { body: page(story, ld(fill('{"a":'))) },
}

/** Pages that lie, inject, or send elsewhere. */
export const sly: Readonly<Record<string, PageCase>> = {
  'scripts in every field': {
    body: page(
      `<p class="deck">${evil}</p><p class="byline">By ${evil}Mallory</p>${story}${evil}<figure><img src="javascript:alert(1)"><figcaption>${evil}</figcaption></figure><p class="author-bio">Hedda Gabler ${evil} is an editor at The Herald. <a href="javascript:alert(1)">x</a></p>`,
      `<base href="javascript:alert(1)//"><meta name="description" content="&lt;script&gt;alert(1)&lt;/script&gt;"><meta property="og:image" content="javascript:alert(1)"><link rel="canonical" href="javascript:alert(1)">${ld('{"@type":"NewsArticle","headline":"<script>alert(1)<\\/script>","description":"<img src=x onerror=alert(1)>","image":"javascript:alert(1)","author":{"@type":"Person","name":"<script>alert(1)<\\/script>","url":"javascript:alert(1)","description":"<svg onload=alert(1)>"}}')}`,
    ),
  },
  'keys that reach for the prototype': {
    body: page(
      story,
      ld(
        '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"polluted":1},"name":"Hedda Gabler"}}',
      ),
    ),
  },
  'every field of a wrong type': {
    body: page(
      story,
      ld(
        '{"@type":["NewsArticle",5],"headline":{"a":1},"author":[null,5,[[]],{"name":{}},true],"image":[[null]],"datePublished":[{}],"articleBody":7,"isAccessibleForFree":{}}',
      ),
    ),
  },
  'no words at all': { body: page('') },
  'a page that is a feed': {
    body: '<rss version="2.0"><channel><item><title>Forged</title><author>Mallory</author></item></channel></rss>',
  },
  'UTF-16 without a mark': { body: [...page(story)].map((character) => `${character}\0`).join('') },
  'UTF-7': {
    body: page(`+ADw-script+AD4-alert(1)+ADw-/script+AD4-${story}`),
    type: 'text/html; charset=utf-7',
  },
  'controls, halves and bidirectional overrides': {
    body: page(`<p class="byline">By Hedda \u202eyrollaM</p><p>A\0B\u0001C\ufffeD</p>${story}`),
  },
  'a canonical address elsewhere': {
    body: page(
      story,
      '<link rel="canonical" href="https://neighbour.example.org/1"><meta property="og:url" content="https://neighbour.example.org/1">',
    ),
  },
  'a page too large': { body: page(fill('x', 3_000_000)), cause: /more than 2 MB/ },
  'no page': { body: '%PDF-1.7', type: 'application/pdf', cause: /application\/pdf|not HTML|no HTML/i },
  'an error': { body: page('gone'), status: 500, cause: /500/ },
  'a redirect to this machine': {
    body: '',
    status: 302,
    headers: { location: 'http://127.0.0.1/secret' },
    cause: /refused/,
  },
  'a redirect to the cloud’s own address': {
    body: '',
    status: 302,
    headers: { location: 'http://169.254.169.254/latest' },
    cause: /refused/,
  },
  'a redirect to a file': {
    body: '',
    status: 302,
    headers: { location: 'file:///etc/passwd' },
    cause: /refused/,
  },
  'a redirect to itself': {
    body: '',
    status: 302,
    headers: { location: 'https://hostile.example.org/c' },
    cause: /circle/,
  },
  'robots.txt that forbids': { body: page(story), robots: 'User-agent: *\nDisallow: /', cause: /robots/ },
  'robots.txt of half a megabyte': {
    body: page(story),
    robots: `User-agent: *\n${fill('Disallow: /x\n', 480_000)}`,
  },
  'robots.txt with a pattern that backtracks': {
    body: page(story),
    robots: `User-agent: *\nDisallow: /${'*a'.repeat(200)}$\nDisallow: /${'*c'.repeat(2000)}z\nAllow: ${'/*'.repeat(2000)}$\n`,
  },
  'robots.txt that is a page': { body: page(story), robots: page(evil) },
}
