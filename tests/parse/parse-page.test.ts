import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse/parse-page.ts'

const url = 'https://news.example/2026/03/talks-go-on'
const long =
  'The delegations met for a second day in the old town hall, and both sides said afterwards that the talks had gone better than anyone had dared to hope a week ago.'
const text = Array.from({ length: 5 }, (_, n) => `<p>${n}. ${long}</p>`).join('')

const page = (parts: { head?: string; header?: string; body?: string; after?: string }) =>
  `<!doctype html><html lang="en"><head><title>Talks go on | News Example</title><meta property="og:site_name" content="News Example">${parts.head ?? ''}</head>` +
  `<body class="has-sidebar"><nav class="menu"><a href="/author/wrong">By Wrong Person</a></nav><main><article><header><h1>Talks go on</h1>${parts.header ?? ''}</header>` +
  `<div class="entry-content">${parts.body ?? text}</div>${parts.after ?? ''}</article></main>` +
  `<aside class="sidebar"><h3>Related</h3><span class="byline">By Other Writer</span></aside><div id="comments"><p class="author">Angry Reader</p><p>${long}</p></div></body></html>`

const read = (parts: Parameters<typeof page>[0]) => parsePage(page(parts), { url })
const names = (parts: Parameters<typeof page>[0]) =>
  read(parts).bylines.map(({ at, people }) => [at, ...people.map((person) => person.name)])
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('parsePage() on headlines', () => {
  it('parsePage() takes the printed headline, without the kicker in it and without the site’s name', () => {
    expect(read({})).toMatchObject({ headline: 'Talks go on', headlineAt: 'h1', siteNames: ['News Example'] })
    const kicker = page({}).replace('<h1>', '<h1><span class="headline__kicker">Diplomacy</span> ')
    expect(parsePage(kicker, { url }).headline).toBe('Talks go on')
  })

  it('parsePage() does not take the site’s logo for a headline', () => {
    const html =
      '<html><head><title>Talks go on - Daily</title></head><body><h1><a href="/">Daily</a></h1><h2>Talks go on</h2><p>x</p></body></html>'
    expect(parsePage(html, { url }).headline).toBe('Talks go on')
  })
})

describe('parsePage() on decks', () => {
  const deck = 'Both sides speak of progress after a second day'

  it.each([
    ['.deck', `<p class="article-deck">${deck}</p>`],
    ['.dek', `<div class="c-dek"><p>${deck}</p></div>`],
    ['.standfirst', `<div data-gu-name="standfirst"><p>${deck}</p></div>`],
    ['.subtitle', `<h3 class="subtitle">${deck}</h3>`],
    ['bajada', `<p class="bajada">${deck}</p>`],
    ['chapo', `<p class="article__chapo">${deck}</p>`],
    [
      'vorspann',
      `<p class="vorspann">${deck} <span class="author">Von Anna Meier</span></p>`.replace(
        ' <span',
        '</p><p><span',
      ),
    ],
    ['linha-fina', `<h2 class="linha-fina">${deck}</h2>`],
    [
      'intro with byline',
      `<div class="article-intro"><div class="summary">${deck}</div><div class="byline">By Jane Roe</div></div>`,
    ],
    ['a teaser', `<div class="article-teaser">${deck}</div>`],
    ['h1 + h2', `<h2>${deck}</h2>`],
  ])('parsePage() finds the deck by %s', (_, header) => {
    expect(read({ header }).deck).toBe(deck)
  })

  it('parsePage() takes a description for the deck only where it stands under the headline', () => {
    const head = `<meta property="og:description" content="${deck}">`
    expect(read({ head, header: `<p class="css-1x2y">${deck}</p>` }).deck).toBe(deck)
    expect(read({ head }).deck).toBeUndefined()
    expect(read({ head: `<meta property="og:description" content="0. ${long}">` }).deck).toBeUndefined()
  })

  it('parsePage() takes no byline, caption or crosshead for a deck', () => {
    expect(read({ header: '<h2>By Jane Roe and John Doe</h2>' }).deck).toBeUndefined()
    expect(
      read({ header: '<figure><img src="/a.jpg"><h2>Envoys shake hands in the old town hall</h2></figure>' })
        .deck,
    ).toBeUndefined()
    expect(
      read({ body: `${text}<h2 class="subtitle">What the envoys want from it</h2>${text}` }).deck,
    ).toBeUndefined()
  })

  it('parsePage() reads the alternative headline of JSON-LD', () => {
    expect(read({ head: ld({ '@type': 'NewsArticle', alternativeHeadline: deck }) })).toMatchObject({
      deck,
      deckAt: 'alternativeHeadline',
    })
  })
})

describe('parsePage() on bylines', () => {
  it('parsePage() reads the article’s own author from a graph, by reference, never the whole graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': `${url}#article`,
          author: [{ '@id': '#/person/1' }, { '@id': '#/person/2' }],
        },
        {
          '@type': 'Person',
          '@id': '#/person/1',
          name: 'Jane Roe',
          url: 'https://news.example/author/jane',
          jobTitle: 'Editor',
          worksFor: { name: 'News Example' },
        },
        { '@type': 'Person', '@id': '#/person/2', name: 'John Doe', sameAs: ['https://social.example/doe'] },
        { '@type': 'Person', '@id': '#/person/3', name: 'Site Owner' },
        { '@type': 'WebSite', name: 'News Example' },
      ],
    }
    expect(read({ head: ld(graph) }).bylines[0]).toEqual({
      from: 'json-ld',
      at: 'author.name',
      people: [
        {
          name: 'Jane Roe',
          url: 'https://news.example/author/jane',
          jobTitle: 'Editor',
          affiliation: 'News Example',
        },
        { name: 'John Doe', url: 'https://social.example/doe' },
      ],
    })
  })

  it('parsePage() takes of several articles the one with the page’s address', () => {
    const list = [
      {
        '@type': 'NewsArticle',
        url: 'https://news.example/other',
        headline: 'Other',
        author: 'Other Writer',
      },
      {
        '@type': 'NewsArticle',
        mainEntityOfPage: { '@id': url },
        headline: 'Talks go on',
        author: { name: 'Jane Roe' },
      },
    ]
    expect(names({ head: ld(list) })).toEqual([['author.name', 'Jane Roe']])
  })

  it.each([
    [
      'a line break in a string',
      '{"@type":"NewsArticle","description":"one\ntwo","author":{"name":"Jane Roe"}}',
    ],
    ['a comma too many', '{"@type":"NewsArticle","author":[{"name":"Jane Roe"},],}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","author":"Jane Roe"} -->'],
    ['a semicolon after it', '{"@type":"NewsArticle","author":"Jane Roe"};'],
    ['entities', '{"@type":"NewsArticle","author":{"name":"Jane &amp; Roe"}}'],
    ['a bad escape', '{"@type":"NewsArticle","description":"C:\\new\\x","author":"Jane Roe"}'],
  ])('parsePage() reads JSON-LD that has %s', (_, json) => {
    const { bylines } = read({ head: `<script type="application/ld+json">${json}</script>` })
    expect(bylines[0]?.people[0]?.name).toMatch(/^Jane (?:& )?Roe$/)
  })

  it('parsePage() says nothing for JSON-LD that is none', () => {
    expect(
      names({ head: '<script type="application/ld+json">{"@type":"NewsArticle","author":</script>' }),
    ).toEqual([])
  })

  it('parsePage() reads metas, and leaves addresses and handles out', () => {
    const head =
      '<meta name="citation_author" content="Roe, Jane"><meta name="citation_author" content="Doe, John"><meta property="article:author" content="https://www.facebook.com/news"><meta name="author" content="Jane Roe and John Doe"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe"><meta name="byl" content="@news">'
    expect(names({ head })).toEqual([
      ['meta[name=citation_author]', 'Roe, Jane', 'Doe, John'],
      ['meta[name=author]', 'Jane Roe and John Doe'],
      ['meta[name=twitter:data1]', 'Jane Roe'],
    ])
  })

  it.each([
    [
      'WordPress',
      '<div class="entry-meta"><span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/jane-roe/">Jane Roe</a></span></span> <time class="entry-date">March 3, 2026</time></div>',
    ],
    ['microdata', '<div itemprop="author" itemscope><span itemprop="name">Jane Roe</span></div>'],
    [
      'hashed classes',
      '<p class="css-x1"><span class="byline-prefix">By </span><span class="css-1ba last-byline"><a href="/by/jane-roe">Jane Roe</a></span></p>',
    ],
    [
      'a component',
      '<div data-component="byline-block"><div class="ssrcss-1"><span>Jane Roe</span></div><time datetime="2026-03-03">3 March</time></div>',
    ],
    [
      'an author page alone',
      '<div class="x"><a href="https://news.example/people/jane-roe">Jane Roe</a></div>',
    ],
    [
      'an address',
      '<address aria-label="Contributor info"><a rel="author" href="/profile/janeroe">Jane Roe</a></address>',
    ],
    ['a line of text', '<div class="z1">By Jane Roe</div>'],
    ['a date before it', '<div class="byline"><time>3 March 2026</time><span>By Jane Roe</span></div>'],
  ])('parsePage() finds the byline of %s', (_, header) => {
    const found = names({ header })
    expect(found.length).toBeGreaterThan(0)
    for (const [, ...people] of found)
      expect(people.map((name) => name?.replace(/^by /i, ''))).toEqual(['Jane Roe'])
  })

  it('parsePage() keeps a line of several authors whole, for the reader of bylines', () => {
    const header =
      '<p class="byline">By <a href="/author/a">Jane Roe</a> in Paris and <a href="/author/b">John Doe</a></p><p>Tue 3 Mar 2026</p>'
    expect(names({ header })).toContainEqual(['.byline', 'By Jane Roe in Paris and John Doe'])
    expect(names({ header })).toContainEqual(['a[href*="/author/"]', 'Jane Roe', 'John Doe'])
  })

  it('parsePage() passes over comments, sidebars, menus, cards and people whom the text links to', () => {
    const card =
      '<ul class="x"><li><h3><a href="/2026/other">Another story of the day with a long title</a></h3><span class="author">By Card Writer</span></li></ul>'
    const body = text.replace(
      'the old town hall',
      '<a href="/person/mayor-name">Mayor Name</a> the old town hall',
    )
    expect(names({ body, after: card })).toEqual([])
  })

  it('parsePage() finds a byline below the text', () => {
    expect(
      names({ body: text.repeat(4), after: '<div class="article-author">Von Anna Meier</div>' }),
    ).toContainEqual(['.byline below', 'Von Anna Meier'])
  })

  it('parsePage() takes an outlet’s own selectors first', () => {
    const { bylines } = parsePage(page({ header: '<i class="q">Jane Roe</i>' }), {
      url,
      selectors: { byline: 'i.q' },
    })
    expect(bylines[0]).toMatchObject({ at: 'i.q', people: [{ name: 'Jane Roe' }] })
    expect(parsePage(page({}), { url, selectors: { byline: '[[', deck: '>', body: ':x(' } }).headline).toBe(
      'Talks go on',
    )
  })
})

describe('parsePage() on bios', () => {
  const bio = 'Jane Roe is a senior editor at News Example, where she covers diplomacy.'

  it.each([
    [
      'WordPress',
      `<div class="author-box"><h4>Jane Roe</h4><p class="author-description">${bio}</p><a href="https://social.example/roe">@roe</a></div>`,
    ],
    [
      'Molongui',
      `<div class="m-a-box"><div class="m-a-box-name">Jane Roe</div><div class="m-a-box-bio">${bio}</div></div>`,
    ],
    ['a house of its own', `<section id="author-info"><div class="authors-bio__body">${bio}</div></section>`],
    ['Spanish', `<div class="autor-bio">${bio}</div>`],
  ])('parsePage() finds the bio block of %s and keeps it out of the body', (_, after) => {
    const { bios, body } = read({ after })
    expect(bios).toHaveLength(1)
    expect(bios[0]?.html).toContain(bio)
    expect(body).not.toContain(bio)
  })

  it('parsePage() takes what stands under "About the author"', () => {
    expect(read({ after: `<h3>About the Author</h3><p>${bio}</p>` }).bios[0]).toMatchObject({
      at: 'About the author',
      html: `<p>${bio}</p>`,
    })
  })

  it('parsePage() gives each person of a group a block with the name over it', () => {
    const after = `<div class="authors-bio"><div class="author-bio"><h5>Jane Roe</h5><p>${bio}</p></div><div class="author-bio"><h5>John Doe</h5><p>${bio.replace('Jane Roe', 'John Doe')}</p></div></div>`
    expect(read({ after }).bios.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe'])
  })

  it('parsePage() reads the description of a JSON-LD author', () => {
    const head = ld({ '@type': 'Article', author: { name: 'Jane Roe', description: bio } })
    expect(read({ head }).bios).toEqual([
      { from: 'json-ld', at: 'author.description', name: 'Jane Roe', html: bio, links: [] },
    ])
  })
})

describe('parsePage() on the rest', () => {
  it('parsePage() finds the story alone', () => {
    const { body } = read({ header: '<p class="deck">Both sides speak of progress after a day</p>' })
    expect(body).toContain('4. The delegations met')
    expect(body).not.toMatch(/Other Writer|Angry Reader|Both sides speak/)
  })

  it('parsePage() leaves newsletters, related stories and share links out of the body', () => {
    const box = `<div class="newsletter-box"><p>Get our stories every morning, before others do, in your own letter box.</p></div><div class="related"><p>${long} Last year.</p></div><p class="teaser">A line of the article.</p>`
    const { body } = read({ body: text + box + text })
    expect(body).not.toMatch(/every morning|Last year/)
    expect(body).toContain('A line of the article.')
  })

  it('parsePage() gives the lead picture its caption and credit', () => {
    const head =
      '<meta property="og:image" content="/lead.jpg?w=1200"><meta property="og:image:width" content="1200">'
    const header =
      '<figure><img src="/lead.jpg?w=600"><figcaption>Envoys in Paris <span class="credit">Photo: A. Fotograf</span></figcaption></figure>'
    expect(read({ head, header }).pictures).toEqual([
      {
        url: 'https://news.example/lead.jpg?w=1200',
        width: 1200,
        caption: 'Envoys in Paris',
        credit: 'Photo: A. Fotograf',
      },
    ])
  })

  it('parsePage() reads dates from JSON-LD, metas, a time or a line, in this order', () => {
    const dates = [
      { head: ld({ '@type': 'NewsArticle', datePublished: '2026-03-03T10:00:00Z' }) },
      { head: '<meta property="article:published_time" content="2026-03-03T12:00:00+02:00">' },
      { header: '<time datetime="2026-03-03T10:00:00Z">Tuesday</time>' },
      { header: '<span class="c1">March 3, 2026, 10:00 AM</span>' },
    ].map((parts) => read(parts).published?.toISOString())
    expect(dates).toEqual(Array.from({ length: 4 }, () => '2026-03-03T10:00:00.000Z'))
    expect(read({}).published).toBeUndefined()
  })

  it('parsePage() tells analysis and opinion by type, section and address', () => {
    expect(read({ head: ld({ '@type': 'AnalysisNewsArticle' }) }).kind).toBe('analysis')
    expect(read({ head: ld({ '@type': ['NewsArticle', 'OpinionNewsArticle'] }) }).kind).toBe('opinion')
    expect(read({ head: '<meta property="article:section" content="Opinion">' }).kind).toBe('opinion')
    expect(parsePage(page({}), { url: 'https://news.example/analysis/2026/x' }).kind).toBe('analysis')
    expect(read({}).kind).toBeUndefined()
  })

  it('parsePage() reads paywall, language, canonical address, comments and feeds', () => {
    const head =
      '<link rel="canonical" href="/talks"><link rel="alternate" type="application/rss+xml" title="All" href="/feed"><link rel="alternate" hreflang="fr" href="/fr">' +
      ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False', inLanguage: 'en-GB' })
    expect(read({ head })).toMatchObject({
      canonicalUrl: 'https://news.example/talks',
      isAccessibleForFree: false,
      language: 'en-GB',
      discussion: { url: 'https://news.example/talks#comments', lines: [] },
      feeds: [{ url: 'https://news.example/feed', type: 'application/rss+xml', title: 'All' }],
    })
  })

  it('parsePage() gives of a paywall’s stub what stands on it', () => {
    const html =
      '<html lang="de"><head><title>Gespräche gehen weiter</title><meta name="author" content="Anna Meier"></head><body><h1>Gespräche gehen weiter</h1><p>Jetzt abonnieren</p></body></html>'
    expect(parsePage(html, { url })).toMatchObject({
      headline: 'Gespräche gehen weiter',
      language: 'de',
      bylines: [{ people: [{ name: 'Anna Meier' }] }],
    })
  })

  it('parsePage() takes nothing from a page that keeps robots out', () => {
    const html =
      '<html><head><title>Just a moment...</title></head><body><h1>news.example</h1><p>Checking your browser</p></body></html>'
    expect(parsePage(html, { url })).toEqual({
      url,
      bylines: [],
      bios: [],
      pictures: [],
      siteNames: [],
      feeds: [],
    })
  })

  it('parsePage() takes a feed item’s HTML for a story without its page', () => {
    expect(parsePage('<p>One</p>', { url })).toMatchObject({ body: '<p>One</p>', bylines: [] })
  })

  it.each([
    ['nothing', ''],
    ['no body', '<html><head></head></html>'],
    ['deep nesting', `<html><body>${'<div>'.repeat(30_000)}x`],
    ['many tags', `<html><body>${'<b>x</b>'.repeat(100_000)}`],
    ['many attributes', `<html><body><p ${'a="b" '.repeat(20_000)}>x`],
    ['open scripts', `<html><body>${'<script>'.repeat(50_000)}`],
    ['open quotes', `<html><body>${'<a href="'.repeat(50_000)}`],
    ['many headings', `<html><body>${'<h1>Talks</h1>'.repeat(20_000)}`],
    [
      'many bylines',
      `<html><body><h1>Talks</h1>${'<p class="byline author-bio">By Jane Roe, who is an editor at a paper of this town</p>'.repeat(10_000)}`,
    ],
    [
      'deep JSON-LD',
      `<html><head><script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script></head><body>x`,
    ],
  ])('parsePage() ends in time on a page of %s', (_, html) => {
    const started = performance.now()
    parsePage(html, { url })
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
