import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toText } from '../src/html/text.ts'
import { readPage } from '../src/read-page.ts'

/** What a page's `facts.json` says by hand; a field it lacks says nothing. */
interface Facts {
  readonly url: string
  readonly outlet?: string
  readonly headline?: string
  readonly deck?: string | null
  readonly authors?: readonly string[]
  readonly bios?: readonly {
    readonly author: string
    readonly text: string
    readonly role?: string
    readonly affiliation?: string
    readonly outlets?: readonly string[]
  }[]
  readonly paragraphs?: number
  readonly bodyHolds?: readonly string[]
  readonly bodyLacks?: readonly string[]
  readonly caption?: string
  readonly image?: string
  readonly published?: string
  readonly discussion?: { readonly url?: string; readonly policy?: string }
  readonly kind?: string
  readonly isAccessibleForFree?: boolean
}

const corpus = new URL('./corpus/', import.meta.url)
const folders = readdirSync(corpus).filter(
  (name) => name.startsWith('page-') && existsSync(new URL(`${name}/page.html`, corpus)),
)

describe('readPage() on the corpus', () => {
  it.each(folders)('readPage() reads the facts of %s', (folder) => {
    const facts = JSON.parse(readFileSync(new URL(`${folder}/facts.json`, corpus), 'utf8')) as Facts
    const html = readFileSync(new URL(`${folder}/page.html`, corpus), 'utf8')
    const read = readPage(html, { url: facts.url, ...(facts.outlet && { source: { outlet: facts.outlet } }) })
    const text = toText(read.articleBody)
    const told = {
      headline: read.headline,
      deck: read.deck ?? null,
      authors: read.credits.map(({ name }) => name),
      caption: read.pictures.find((picture) => picture.caption)?.caption,
      image: read.pictures[0]?.url,
      published: read.datePublished?.toISOString(),
      discussion: read.discussion,
      kind: read.kind,
      isAccessibleForFree: read.isAccessibleForFree,
      paragraphs: read.articleBody.split('<p>').length - 1,
    }
    const { url, outlet, bios = [], bodyHolds = [], bodyLacks = [], ...wanted } = facts
    expect(told).toMatchObject(wanted)
    for (const part of bodyHolds) expect(text).toContain(part)
    for (const part of bodyLacks) expect(text).not.toContain(part)
    for (const { author, text: words, role, affiliation, outlets } of bios) {
      const bio = read.bios.find((each) => each.author === author)
      expect(bio?.text).toBe(words)
      if (role) expect(bio?.roles.map((each) => each.title)).toContain(role)
      if (affiliation) expect(bio?.roles.map((each) => each.organisation)).toContain(affiliation)
      if (outlets) expect(bio?.outlets).toEqual(outlets)
    }
  })
})

const LONG =
  'The delegations met for a second day in the old town hall, and both sides said afterwards that the talks had gone better than anyone had dared to hope a week ago, while the police kept the square empty.'
const TEXT = Array.from({ length: 8 }, (_, n) => `<p>${n} ${LONG}</p>`).join('')

describe('readPage() on bylines', () => {
  it.each<[string, string, string, { before?: string; after?: string; body?: string }?]>([
    [
      'microdata in a sentence',
      'Michael D. Shear; Maggie Roe',
      '<p itemprop="author" itemscope itemtype="http://schema.org/Person" class="css-1cbhw1y e1jsehar1"><span>By </span><span class="css-1baulvz" itemprop="name">Michael D. Shear</span> and <span class="css-1baulvz last-byline" itemprop="name">Maggie Roe</span></p><time datetime="2026-03-03T10:00">March 3</time>',
    ],
    [
      'contributors in boxes',
      'Jeremy Brown; Anna Foss',
      '<div data-component="byline-block" class="ssrcss-1"><div class="ssrcss-2"><div class="ssrcss-3-Contributor"><div class="ssrcss-68">Jeremy Brown</div><div class="ssrcss-x-Role">International editor</div></div><div class="ssrcss-3-Contributor"><div class="ssrcss-68">Anna Foss</div><div>Reporting from</div><div>Jerusalem</div></div></div></div>',
    ],
    [
      'names, one without a link',
      'Tara Subramaniam; Rob Picheta',
      '<div class="byline__names">By <a class="byline__link" href="https://www.example.com/profiles/tara"><span class="byline__name">Tara Subramaniam</span></a> and <span class="byline__name">Rob Picheta</span>, CNN</div><div class="timestamp">Updated 10:02 AM EST, Tue March 3, 2026</div>',
    ],
    [
      'an author card',
      'Jane Roe',
      '<div class="entry__byline__author"><div class="author-card"><a class="author-card__link yr-author-name" href="/author/jane"><span class="author-card__name">Jane Roe</span></a><div class="author-card__microbio">Senior Reporter, Example Post</div></div></div>',
    ],
    [
      'an address element',
      'Jane Roe',
      '<address class="byauthor" data-aname="Jane Roe"><a href="/author/jane-roe/">Jane Roe</a></address><time>3 Mar 2026</time>',
    ],
    [
      'long class names',
      'Jane Roe',
      '<div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">Jane Roe</span></div><div class="caas-attr-time-style"><time>Tue, March 3</time></div></div>',
    ],
    [
      'a line with its date',
      'Jane Roe',
      '<section class="post-meta"><p class="byline" itemprop="author creator" itemscope>by <a itemprop="url" href="/author/jane" rel="author"><span itemprop="name">Jane Roe</span></a> - <time class="date">Mar 3, 2026 10:00 am UTC</time></p></section>',
    ],
    [
      'a test id',
      'Jane Roe',
      '<div><div class="ab"><a class="af ag" data-testid="authorName" rel="noopener follow" href="/@jroe">Jane Roe</a></div><span>5 min read</span></div>',
    ],
    [
      'a wrapper',
      'Jane Roe',
      '<h3 dir="auto" class="subtitle">Both sides speak of progress after a day</h3><div class="pencraft byline-wrapper"><div class="pc-display-flex"><a href="https://substack.com/@jroe" class="pencraft">Jane Roe</a></div><div>Mar 03, 2026</div></div>',
    ],
    [
      'links in a sentence with a place',
      'Anna Meier; Jens Holt',
      '<div class="x">Von <a href="https://www.example.com/impressum/autor-1">Anna Meier</a> und <a href="https://www.example.com/impressum/autor-2">Jens Holt</a>, Berlin</div><time datetime="2026-03-03">03.03.2026</time>',
    ],
    [
      'metas',
      'Anne Dupont',
      '<div class="fig-content-metas"><span class="fig-content-metas__authors">Par <a href="/auteur/anne-dupont" class="fig-content-metas__author">Anne Dupont</a></span> <time>Publié le 3 mars</time></div>',
    ],
    [
      'links alone',
      'Lucía Paz; Tomás Rey',
      '<div class="a_md"><div class="a_md_a"><a href="https://example.com/autor/lucia-paz/" class="a_md_a_n">Lucía Paz</a><a href="https://example.com/autor/tomas-rey/" class="a_md_a_n">Tomás Rey</a></div><div>Madrid - 03 mar 2026</div></div>',
    ],
    [
      'an Italian label',
      'Marco Rossi',
      '<span class="writer">di <a href="/firme/rossi">Marco Rossi</a></span>',
    ],
    [
      'capitals',
      'Jane Roe',
      '<div class="Page-byline"><div class="Page-byline-info"><div class="Page-authors">By &nbsp;<a class="Link" href="https://www.example.com/author/jane-roe">JANE ROE</a></div><div class="Page-dateModified">Updated 10:00 AM</div></div></div>',
    ],
    [
      'a title after the name',
      'Jane Roe',
      '<div class="author-bylines"><address class="author-list">By <a href="https://www.example.com/author/jane-roe/" class="author">Jane Roe</a>, a senior fellow at the Example Institute.</address></div><time>March 3, 2026, 9:00 AM</time>',
    ],
    [
      'a title in brackets',
      'Анна Иванова',
      '<div class="topic-authors"><a href="/parts/authors/a-ivanova" class="topic-authors__author"><span class="topic-authors__name">Анна Иванова</span><span class="topic-authors__job">(Редактор)</span></a></div>',
    ],
    ['a Chinese label', '王小明', '<div class="info"><span>2026-03-03</span><span>作者：王小明</span></div>'],
    ['an Arabic label', 'أحمد علي', '<div class="writer-name">بقلم: أحمد علي</div>'],
    [
      'the foot of a post',
      'Jane Roe',
      '',
      {
        after:
          '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">Jane Roe</span></a></span></span> <span class="post-timestamp">at <abbr class="published">10:00 AM</abbr></span></div>',
      },
    ],
    [
      'a label in a box',
      'Jane Roe',
      '<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/jane/">Jane Roe</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time>March 3, 2026</time></span><div class="td-post-views"><i></i><span>120</span></div></div>',
    ],
    [
      '"Submitted by"',
      'Jane Roe',
      '<div class="node__meta"><span class="node__submitted">Submitted by <span class="field field--name-uid"><a href="/user/3">Jane Roe</a></span> on Tue, 03/03/2026 - 10:00</span></div>',
    ],
    [
      'a field of several',
      'Jane Roe; John Doe',
      '<div class="field field--name-field-author field--type-entity-reference"><div class="field__item"><a href="/experts/jane-roe">Jane Roe</a></div><div class="field__item"><a href="/experts/john-doe">John Doe</a></div></div>',
    ],
    [
      'a list of icons',
      'Jane Roe',
      '<ul class="elementor-inline-items elementor-post-info"><li itemprop="author"><a href="/author/jane/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Jane Roe</span></a></li><li itemprop="datePublished"><a href="/2026"><span>March 3, 2026</span></a></li></ul>',
    ],
    [
      'avatars and names',
      'Jane Roe; John Doe',
      '<section class="article-byline"><ul class="author-list"><li class="author-list-item"><a href="/author/jane/" class="author-avatar"><img src="/a.jpg" alt="Jane Roe"></a></li><li class="author-list-item"><a href="/author/john/" class="author-avatar"><img src="/b.jpg"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/jane/">Jane Roe</a>, <a href="/author/john/">John Doe</a></h4><div class="byline-meta-content"><time>Mar 3, 2026</time> <span class="byline-reading-time">5 min read</span></div></div></section>',
    ],
    [
      'a link that begins with By',
      'Jane Roe; John Doe',
      '<h2 class="article-subhead">Why Progress Is Possible</h2><div class="article-byline"><a class="article-byline-author" href="/authors/jane-roe">By Jane Roe</a> and <a class="article-byline-author" href="/authors/john-doe">John Doe</a></div>',
      {
        after:
          '<section id="author-info"><div class="authors-bio__body"><p>JANE ROE is Professor of History at Example University.</p><p>JOHN DOE is a Fellow at the Example Institute.</p></div></section>',
      },
    ],
    ['the first paragraph', 'Jason Roe', '', { body: `<p>by Jason Roe, March 03, 2026</p>${TEXT}` }],
    [
      'a translator',
      'Jane Roe; Anna Meier (translator)',
      '<div class="byline">By Jane Roe. Translated by Anna Meier</div>',
    ],
    [
      'a picture that somebody else took',
      'Jane Roe',
      '<div class="byline">By Jane Roe</div><figure><img src="/a.jpg"><figcaption>By Paul Foto, the square</figcaption></figure>',
    ],
    [
      'a page with cards before it',
      'Jane Roe',
      '<span class="author">Jane Roe</span>',
      {
        before:
          '<div class="trending"><ul><li><a href="/a">Another story of the day that is long</a><span class="author">Other Writer</span></li></ul></div>',
      },
    ],
    [
      'a page with the next article below',
      'Jane Roe',
      '<span class="author">Jane Roe</span>',
      {
        after:
          '</article><article class="next"><h2><a href="/b">Another story of the day that is long</a></h2><div class="byline">By Other Writer</div><p>' +
          LONG +
          '</p><p>' +
          LONG +
          '</p>',
      },
    ],
  ])('readPage() reads the byline of %s', (_, wanted, header, around = {}) => {
    const html = `<!doctype html><html lang="en"><head><title>Talks go on for a second day - Example Times</title><meta property="og:title" content="Talks go on for a second day"></head><body class="single has-sidebar"><header class="masthead"><nav><a href="/">Home</a><a href="/people/x-y">People</a></nav></header><main>${around.before ?? ''}<article><h1>Talks go on for a second day</h1>${header}<div class="body">${around.body ?? TEXT}</div>${around.after ?? ''}</article></main><footer>By Example</footer></body></html>`
    const { credits } = readPage(html, { url: 'https://www.example.com/world/2026/03/03/talks' })
    expect(credits.map(({ name, role }) => (role === 'author' ? name : `${name} (${role})`)).join('; ')).toBe(
      wanted,
    )
  })
})

describe('readPage()', () => {
  const long =
    'The delegations met for a second day in the old town hall, and both sides said afterwards that it had gone well.'
  const html = `<html lang="en"><head><title>Talks go on</title><meta property="og:site_name" content="News"></head><body><article><h1>Talks go on</h1><div class="byline">By Jane Roe</div>${`<p>${long}</p>`.repeat(5)}</article></body></html>`

  it('readPage() tells of every field where it came from', () => {
    const { provenance } = readPage(html, { url: 'https://news.example/a' })
    expect(provenance).toEqual({
      headline: { from: 'page', at: 'h1', confidence: 0.95 },
      byline: { from: 'page', at: '.byline', confidence: 0.88 },
      articleBody: { from: 'page', at: 'text', confidence: 0.85 },
      language: { from: 'page', at: 'html[lang]', confidence: 0.8 },
    })
  })

  it('readPage() takes the feed’s people and description into account', () => {
    const feedArticle = {
      persons: [{ name: 'Jane Roe and John Doe' }],
      personsAt: 'dc:creator',
      summary: 'Both sides speak of progress after a day',
    }
    const read = readPage(html, { url: 'https://news.example/a', feedArticle })
    expect(read.credits.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe'])
    expect(read.deck).toBe('Both sides speak of progress after a day')
  })

  it('readPage() reads a feed item’s HTML as a story', () => {
    const item = `<p>${long}</p><p>${long} Again.</p><p>The post <a href="/a">Talks</a> appeared first on <a href="/">News</a>.</p>`
    expect(readPage(item, { url: 'https://news.example/a' })).toMatchObject({
      articleBody: `<p>${long}</p><p>${long} Again.</p>`,
      credits: [],
      bios: [],
    })
  })

  it('readPage() invents nothing for a page that says nothing', () => {
    expect(readPage('<html><body></body></html>', { url: 'https://news.example/a' })).toEqual({
      credits: [],
      bios: [],
      articleBody: '',
      pictures: [],
      feeds: [],
      provenance: {},
    })
  })
})
