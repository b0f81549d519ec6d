import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articlePath } from '../../src/render/addresses.ts'
import { iconPng } from '../../src/render/icon.ts'
import { confidence, renderArticlePage } from '../../src/render/pages/article-page.ts'
import { renderFeedPage } from '../../src/render/pages/feed-page.ts'
import { renderAuthorsIndex, renderCountriesIndex } from '../../src/render/pages/index-page.ts'
import { renderLeftOut } from '../../src/render/pages/left-out-page.ts'
import { renderGone, renderNotFound } from '../../src/render/pages/not-found-page.ts'
import { renderStatusPage } from '../../src/render/pages/status-page.ts'
import { storyForPage } from '../../src/render/story-for-page.ts'
import { STYLE, STYLE_PATH } from '../../src/render/styles.ts'
import { lengthOfTime } from '../../src/render/times.ts'
import { HOSTILE, hostileEdition } from './hostile.ts'
import { allPages } from './pages.ts'
import {
  arabicEntry,
  authorEdition,
  bareEntry,
  edition,
  editionWith,
  maren,
  reports,
  site,
  wholeArticle,
  wholeEntry,
} from './samples.ts'

/** The document of a page. */
const read = (page: string): Document => parseHTML(page).document as unknown as Document
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent!.replace(/\s+/g, ' ').trim())
const links = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute('href')!)

const NOW = new Date('2026-11-20T12:00:00Z')
const VECTORS = '/work/shared/xss/vectors.json'

describe.each(Object.entries(allPages))('every page: %s', (_name, page) => {
  const document = read(page)

  test('has no script, no style of its own and no handler', () => {
    expect(page).not.toMatch(/<script|<style|javascript:/i)
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/i)
  })

  test('has one h1, headings in order, landmarks and a way to skip to the main part', () => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([])
    for (const landmark of ['body > header', 'header nav', 'main', 'body > footer']) {
      expect(document.querySelectorAll(landmark)).toHaveLength(1)
    }
    expect(links(document, '.skip')).toEqual(['#main'])
  })

  test('names the feed in every format, its icon and its style sheet', () => {
    expect(
      [...document.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('type')),
    ).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
    expect(links(document, 'link[rel=icon]')).toEqual(['/icon.svg'])
    expect(links(document, 'link[rel=stylesheet]')).toEqual([STYLE_PATH])
  })

  test('keeps a place for every picture and loads it late', () => {
    for (const image of document.querySelectorAll('img')) {
      expect(image.getAttribute('loading')).toBe('lazy')
      const sized = image.hasAttribute('width') && image.hasAttribute('height')
      expect(sized || image.classList.contains('unsized')).toBe(true)
      expect(image.getAttribute('src')).toMatch(/^https:/)
    }
  })
})

describe('renderFeedPage()', () => {
  const document = read(renderFeedPage(edition, site).text)

  test('puts author and outlet over each headline and the other outlets under it', () => {
    expect(texts(document, '.credit')).toEqual([
      'Maren Holt and Idris Vane / The Harbour Post',
      'North Wire',
      'ليلى ناصر / المرفأ',
    ])
    expect(texts(document, '.also')).toEqual(['Also: Gulls & Sons, The Lamp'])
    expect(links(document, '.also a')).toEqual([
      'https://gulls.example/strait?id=1&lang=en',
      'https://lamp.example/n/77',
    ])
  })

  test('leads each headline to the original and each record to our page', () => {
    expect(links(document, '.story h3 a')[0]).toBe('https://harbour.example/2026/11/20/strait-talks')
    expect(links(document, '.record')[0]).toBe(articlePath(wholeArticle))
  })

  test('groups by day, pinned ones first', () => {
    expect(texts(document, '.day h2')).toEqual([
      'Pinned by the editor',
      'Thursday, 19 November 2026',
      'Wednesday, 18 November 2026',
    ])
  })

  test('says why each article is here', () => {
    expect(texts(document, '.why p')).toEqual([
      'In because it is about arms control rule.all[0]; was picked by the editor picks[2].',
      'In because it comes from North Wire rule.any[1].',
      'In because it is about Iraq rule.any[0].',
    ])
    expect(links(document, '.why p a')).toEqual(['/countries/IQ'])
  })

  test('shows the address of each format, whole, and adds it to the usual readers', () => {
    expect(texts(document, '.subscribe code')).toEqual([
      'https://dateline.example/feeds/foreign-policy.rss',
      'https://dateline.example/feeds/foreign-policy.atom',
      'https://dateline.example/feeds/foreign-policy.json',
    ])
    expect(links(document, '.subscribe > p a')).toContain(
      'feed:https://dateline.example/feeds/foreign-policy.atom',
    )
    expect(links(document, '.subscribe > p a')).toContain(
      'https://feedly.com/i/subscription/feed/https%3A%2F%2Fdateline.example%2Ffeeds%2Fforeign-policy.atom',
    )
  })

  test('gives every moment as a time element in UTC', () => {
    expect([...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-20T08:15:30.000Z',
      '2026-11-19T22:05:00.000Z',
      '2026-11-18T06:00:00.000Z',
    ])
  })

  test('sets what is written from right to left so, and no more', () => {
    const stories = [...document.querySelectorAll('.story')]
    expect(stories.map((story) => story.getAttribute('dir'))).toEqual([null, null, 'rtl'])
    expect(stories[2]!.querySelector('h3')!.getAttribute('lang')).toBe('ar')
    expect(stories[2]!.querySelector('.meta')!.getAttribute('dir')).toBe('ltr')
  })

  test('is canonical at its own path, and as the front page at the root', () => {
    expect(links(document, 'link[rel=canonical]')).toEqual(['https://dateline.example/feeds/foreign-policy'])
    const front = read(renderFeedPage(edition, site, { front: true }).text)
    expect(links(front, 'link[rel=canonical]')).toEqual(['https://dateline.example/'])
    expect(front.title).toBe('Dateline: Foreign policy, with the people who write about it')
  })

  test('shows an author with position, bio and where it is from, outlets and links', () => {
    const author = read(renderFeedPage(authorEdition, site).text)
    expect(texts(author, 'h1')).toEqual(['Maren Holt'])
    expect(texts(author, '.position')).toEqual(['Senior Editor, The Harbour Post'])
    expect(texts(author, '.bio')).toEqual([maren.bio])
    expect(texts(author, '.from')).toEqual(['Bio from The Harbour Post'])
    expect(texts(author, '.outlets')).toEqual([
      'Elsewhere: harbour.example',
      'Read here in The Harbour Post.',
    ])
    expect(author.querySelector('[itemprop=mainEntity]')!.getAttribute('itemtype')).toBe(
      'https://schema.org/Person',
    )
  })

  test('tells where else an author has written only where the bio does not', () => {
    const { bio: _, ...bare } = maren
    const author = read(renderFeedPage({ ...authorEdition, author: bare }, site).text)
    expect(texts(author, '.outlets')[0]).toBe(
      'Has also written for Coastal Review, Meridian Quarterly and The Lamp.',
    )
  })

  test('sets a line of names in the direction in which they read', () => {
    expect([...document.querySelectorAll('.credit')].map((line) => line.getAttribute('dir'))).toEqual([
      'ltr',
      'ltr',
      'rtl',
    ])
  })

  test('names ten other outlets, and the rest behind a line of their own', () => {
    const alsoCovered = Array.from({ length: 40 }, (_, n) => ({
      id: `tag:x,2026:${n}`,
      url: `https://x.example/${n}`,
      headline: `Story ${n}`,
      outlet: `Outlet ${n}`,
    }))
    const page = read(renderFeedPage(editionWith({}, { alsoCovered }), site).text)
    expect(page.querySelectorAll('p.also a')).toHaveLength(10)
    expect(texts(page, 'details.also summary')).toEqual(['30 more outlets'])
    expect(page.querySelectorAll('details.also a')).toHaveLength(30)
    const twelve = read(renderFeedPage(editionWith({}, { alsoCovered: alsoCovered.slice(0, 12) }), site).text)
    expect(twelve.querySelectorAll('p.also a')).toHaveLength(12)
  })

  test('sets a very long headline smaller', () => {
    const headline = 'Ministers of six countries meet once more '.repeat(4)
    const page = editionWith({ headline })
    expect(read(renderFeedPage(page, site).text).querySelectorAll('h3.long')).toHaveLength(1)
    expect(read(renderArticlePage(page.entries[0]!, site)).querySelectorAll('h1.long')).toHaveLength(1)
    expect(document.querySelectorAll('.long')).toHaveLength(0)
  })

  test('counts what a search has found, and leads to authors of that name', () => {
    const found = read(renderFeedPage(edition, { ...site, search: '/search' }, { query: 'holt' }).text)
    expect(texts(found, '.formats')[0]).toBe('3 articles. Authors by this name')
    expect(links(found, '.formats a')[0]).toBe('/authors?q=holt')
  })

  test('tells of the other feeds on a feed’s page, and names them all elsewhere', () => {
    expect(links(document, 'aside .feeds a')).toEqual(['/feeds/middle-east', '/feeds/arms'])
    expect(document.querySelectorAll('aside .feeds span')).toHaveLength(2)
    const author = read(renderFeedPage(authorEdition, site).text)
    expect(links(author, 'aside .feeds a').slice(-3)).toEqual([
      '/feeds/foreign-policy',
      '/feeds/middle-east',
      '/feeds/arms',
    ])
  })

  test('is of use without an article', () => {
    const empty = read(renderFeedPage({ ...edition, entries: [] }, site).text)
    expect(texts(empty, '.subscribe code')).toHaveLength(3)
    expect(empty.querySelectorAll('.story')).toHaveLength(0)
  })

  test('links below the path of a public address that has one', () => {
    const below = read(renderFeedPage(edition, { ...site, publicUrl: 'https://pages.example/dateline' }).text)
    expect(links(below, '.name')).toEqual(['/dateline/'])
    expect(links(below, 'link[rel=stylesheet]')).toEqual([`/dateline${STYLE_PATH}`])
    expect(links(below, 'link[rel=canonical]')).toEqual([
      'https://pages.example/dateline/feeds/foreign-policy',
    ])
  })

  test('asks for a search only where there is one', () => {
    expect(document.querySelector('form')).toBeNull()
    const searched = read(renderFeedPage(edition, { ...site, search: '/search' }, { query: 'a "b"' }).text)
    expect(searched.querySelector('form')!.getAttribute('action')).toBe('/search')
    expect(searched.querySelector('input')!.getAttribute('value')).toBe('a "b"')
  })

  test('leads to older articles where there are archives', () => {
    const paged = { ...edition, feed: { ...edition.feed, archives: { previous: '/feeds/x/archive/1' } } }
    expect(links(read(renderFeedPage(paged, site).text), 'a[rel=prev]')).toEqual(['/feeds/x/archive/1'])
  })

  test('shows a picture over https alone', () => {
    const pictures = [{ url: 'http://p.example/a.jpg' }]
    const page = read(renderFeedPage(editionWith({ pictures }), site).text)
    expect(page.querySelector('.thumb img')!.getAttribute('src')).toBe('https://p.example/a.jpg')
  })
})

describe('renderArticlePage()', () => {
  const document = read(renderArticlePage(wholeEntry, site))

  test('shows the record: headline, deck, byline, picture with caption and credit, text, link to the original', () => {
    expect(texts(document, 'h1')).toEqual([wholeArticle.headline])
    expect(texts(document, '.lede')).toEqual([wholeArticle.deck])
    expect(texts(document, '.byline')).toEqual(['By Maren Holt and Idris Vane. Translated by Ada Quist'])
    expect(texts(document, 'figcaption')).toEqual([
      'The lighthouse on the largest of the eleven islands Picture: O. Marsh/Harbour Pictures',
    ])
    expect(texts(document, '.prose p')).toHaveLength(5)
    expect(links(document, '.button')).toEqual([wholeArticle.url])
  })

  test('shows where each field came from, with confidence in words', () => {
    expect(texts(document, 'tbody tr').slice(0, 3)).toEqual([
      'HeadlineCorrected by the editorCertain',
      'DeckThe article’s page, as readers see it h2.standfirstVery likely',
      'Byline' + 'The outlet’s feed dc:creatorCertain',
    ])
  })

  test('shows who the authors are, each with name linked to their page', () => {
    expect(texts(document, '.authors .bio')).toEqual([maren.bio])
    expect(links(document, '.authors a')).toEqual([
      '/authors/maren-holt',
      '/authors/idris-vane',
      '/authors/ada-quist',
    ])
    expect([...document.querySelectorAll('.authors [itemprop=translator]')]).toHaveLength(1)
  })

  test('shows the article’s own note where nobody has a bio', () => {
    const page = read(renderArticlePage({ ...wholeEntry, authors: [] }, site))
    expect(texts(page, '.authors .bio')).toEqual(['Maren Holt is Senior Editor of The Harbour Post.'])
  })

  test('says what the article is to those who share it and to machines', () => {
    const property = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)!.getAttribute('content')
    expect(property('og:type')).toBe('article')
    expect(property('og:image')).toBe('https://harbour.example/media/strait.jpg')
    expect(property('article:published_time')).toBe('2026-11-20T08:15:30.000Z')
    expect(document.querySelector('main')!.getAttribute('itemtype')).toBe(
      'https://schema.org/AnalysisNewsArticle',
    )
    expect(texts(document, 'main [itemprop=publisher] [itemprop=name]')).toEqual(['The Harbour Post'])
  })

  test('shows the excerpt alone where the outlet lets no more out', () => {
    const page = renderArticlePage(bareEntry, site)
    expect(page).not.toContain('does not let us publish')
    expect(texts(read(page), '.prose')).toEqual(['Ministers of six countries meet in Oslo on Friday.'])
    expect(texts(read(page), '.button')).toEqual(['Read the whole article at North Wire'])
  })

  test('shows an excerpt that is the deck once', () => {
    const { entries } = editionWith({
      source: { ...wholeArticle.source, republish: 'excerpt' },
      excerpt: wholeArticle.deck,
    })
    const page = renderArticlePage(entries[0]!, site)
    expect(page.split(wholeArticle.deck!).length - 1).toBe(3)
    expect(texts(read(page), '.prose p')).toEqual([])
  })

  test('says which feeds take it, and why, and what it means when none does', () => {
    const reasons = arabicEntry.reasons
    const page = renderArticlePage(arabicEntry, site, [{ path: '/feeds/rivers', title: 'Rivers', reasons }])
    expect(texts(read(page), '.belongings li')).toEqual(['Rivers because it is about Iraq rule.any[0].'])
    expect(links(read(page), '.belongings a')).toEqual(['/feeds/rivers', '/countries/IQ'])
    expect(renderArticlePage(arabicEntry, site, [])).toContain('no curated feed')
  })

  test('sets story and headline in their own direction', () => {
    const page = read(renderArticlePage(arabicEntry, site))
    expect([...page.querySelectorAll('main [dir=rtl][lang=ar] h1')]).toHaveLength(1)
    expect(page.querySelector('.story-body')!.getAttribute('dir')).toBe('rtl')
  })

  test('shows the caption of a picture that is lost', () => {
    const entry = editionWith({ pictures: [{ caption: 'Two envoys' }] }).entries[0]!
    const page = read(renderArticlePage(entry, site))
    expect(texts(page, 'figure.lost figcaption')).toEqual(['Two envoys'])
    expect(page.querySelectorAll('figure img')).toHaveLength(0)
  })
})

describe('storyForPage()', () => {
  test('sets headings in order below the page’s own', () => {
    expect(storyForPage('<h1>a</h1><h4>b</h4><h6>c</h6><h2>d</h2>')).toBe(
      '<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>',
    )
  })

  test('puts a table, which may be wider than the screen, where a keyboard can scroll it', () => {
    expect(storyForPage('<table><tbody><tr><td>1</td></tr></tbody></table>')).toBe(
      '<div class="wide" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>1</td></tr></tbody></table></div>',
    )
  })

  test('loads pictures late and over https, and vouches for no link', () => {
    expect(storyForPage('<a href="http://a.example/"><img src="http://a.example/b.jpg" alt=""></a>')).toBe(
      '<a rel="nofollow noopener ugc" href="http://a.example/"><img loading="lazy" src="https://a.example/b.jpg" alt=""></a>',
    )
  })
})

describe('renderStatusPage()', () => {
  const document = read(renderStatusPage(reports, site, { now: NOW }))

  test('sums up, and puts what is in trouble first', () => {
    expect(texts(document, '.lede')).toEqual(['3 sources: 1 well, 1 failing, 1 ended'])
    expect(texts(document, 'tbody th')).toEqual(['North Wire', 'Old Gazette', 'The Harbour Post'])
  })

  test('says of a failure what, how often and since when', () => {
    const [failing] = texts(document, 'tbody td')
    expect(failing).toContain('14 failures in 3 days, since 17 November 2026, 05:30 UTC')
    expect(failing).toContain('Failing HTTP 503')
    expect(failing).toContain('next try in 5 hours')
    expect(failing).toContain('Moved to https://www.wire.example/rss.xml')
  })

  test('gives the shares in per cent, and none of no articles', () => {
    expect(texts(document, 'tbody td.number')).toEqual([
      ...['Articles 1,204', 'Byline 12 %', 'Bio 0 %', 'Picture 33 %', 'Full text 5 %'],
      ...['Articles 0', 'Byline –', 'Bio –', 'Picture –', 'Full text –'],
      ...['Articles 412', 'Byline 97 %', 'Bio 61 %', 'Picture 88 %', 'Full text 100 %'],
    ])
  })
})

test('renderAuthorsIndex() lists authors by name, with position and how many articles', () => {
  const document = read(
    renderAuthorsIndex(
      [
        { ...maren, articles: 3 },
        { ...maren, id: 'a', name: 'Åse Berg', articles: 1 },
      ],
      site,
    ),
  )
  expect(texts(document, '.index li')).toEqual([
    'Åse Berg 1 article Senior Editor, The Harbour Post',
    'Maren Holt 3 articles Senior Editor, The Harbour Post',
  ])
})

test('renderCountriesIndex() groups many by letter', () => {
  const codes = 'AT BE BR CA CH CL CN CO CU CZ DE DK EG ES FI FR GB GR HU IE IN'.split(' ')
  const document = read(
    renderCountriesIndex(
      codes.map((code) => ({ code, articles: 1 })),
      site,
    ),
  )
  expect(texts(document, '.letter h2')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'S', 'U'])
  expect(links(document, '.index a')[0]).toBe('/countries/AT')
})

test('renderLeftOut() lists what did not get in, and by which rule', () => {
  const document = read(renderLeftOut(edition, site))
  expect(texts(document, '.left-out h2')).toEqual([
    'It comes after the 5 articles that North Wire may have here perDay 1 article',
    'It is about sport rule.none[0] 1 article',
  ])
  expect(texts(document, '.left-out li')).toEqual(['Ministers met North Wire', 'A cup final North Wire'])
})

test('renderNotFound() suggests what may have been meant and shows the path as text', () => {
  const page = renderNotFound(
    '/feeds/<b>x',
    [{ path: '/feeds/foreign-policy', title: 'Foreign Policy' }],
    site,
  )
  expect(links(read(page), '.meant a')).toEqual(['/feeds/foreign-policy'])
  expect(page).toContain('<code>/feeds/&lt;b&gt;x</code>')
  expect(page).not.toContain('rel="canonical"')
})

test('renderGone() says that an article was removed', () => {
  expect(texts(read(renderGone('/articles/x', site)), 'h1')).toEqual(['This article has been removed'])
})

test('pages let no text become markup', () => {
  for (const index of HOSTILE.keys()) {
    const texts = [...HOSTILE.slice(index), ...HOSTILE.slice(0, index)]
    expectInert(hostileEdition(texts, 'tag:x,2026:1'))
  }
})

test.runIf(existsSync(VECTORS))('pages let none of the public vectors become markup', () => {
  const payloads: string[] = JSON.parse(readFileSync(VECTORS, 'utf8')).map(
    ({ payload }: { payload: string }) => payload,
  )
  for (let at = 0; at < payloads.length; at += 25)
    expectInert(hostileEdition(payloads.slice(at, at + 25), 'tag:x,2026:1'))
})

function expectInert(hostile: typeof edition): void {
  const pages = [
    renderFeedPage(hostile, site).text,
    renderArticlePage(hostile.entries[0]!, site),
    renderLeftOut(hostile, site),
  ]
  for (const page of pages) {
    const document = read(page)
    expect([
      ...document.querySelectorAll('script,style,iframe,object,embed,svg,math,base,form,author'),
    ]).toEqual([])
    const elements = [...document.querySelectorAll('*')]
    expect(
      elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/.test(name)),
      ),
    ).toEqual([])
    expect(
      elements.filter((element) =>
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
      ),
    ).toEqual([])
  }
}

test('confidence() speaks in words', () => {
  expect([1, 0.95, 0.8, 0.6, 0.4, 0.1].map(confidence)).toEqual([
    'Certain',
    'Certain',
    'Very likely',
    'Likely',
    'Uncertain',
    'A guess',
  ])
})

test('lengthOfTime() counts in the largest whole unit', () => {
  const since = (minutes: number) => lengthOfTime(new Date(NOW.getTime() - minutes * 60_000), NOW)
  expect([0, 1, 59, 60, 60 * 47, 60 * 48, -5].map(since)).toEqual([
    '0 minutes',
    '1 minute',
    '59 minutes',
    '1 hour',
    '47 hours',
    '2 days',
    '0 minutes',
  ])
})

test('iconPng() is a PNG of 144 pixels, as wide as RSS allows', () => {
  const bytes = iconPng()
  expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
  expect(new DataView(bytes.buffer).getUint32(16)).toBe(144)
})

test('STYLE_PATH changes with the style sheet', () => {
  expect(STYLE_PATH).toMatch(/^\/style\.css\?v=[0-9a-z]{15}$/)
  expect(STYLE).not.toMatch(/@import|url\(/)
})
