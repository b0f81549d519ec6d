import { describe, expect, it } from 'vitest'
import { toText } from '../src/html/text.ts'
import { readPage } from '../src/read-page.ts'
import { type BlindPage, PAGES } from './support/blind-pages.ts'
import { TEXTS } from './support/blind-texts.ts'

describe('readPage() on pages as many outlets build them', () => {
  it.each(PAGES.map((page) => [page.kind, page] as const))('readPage() reads %s', (_, page) => {
    expect(read(page)).toEqual(wanted(page))
  })
})

const FILLER = TEXTS.en!.map((text) => `<p>${text}</p>`)
const HEADLINE = 'The ferry that would not leave the quay'
const DECK = 'A harbour town learns how much of its day hangs on one old engine'

/** A page with these parts about the invented text. */
function around(parts: { head?: string; top?: string; amid?: string; below?: string }) {
  const { head = '', top = '', amid = '', below = '' } = parts
  const body = `${FILLER.slice(0, 3).join('')}${amid}${FILLER.slice(3).join('')}`
  const html = `<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body><main><article><h1>${HEADLINE}</h1>${top}<div class="text">${body}</div>${below}</article></main></body></html>`
  return readPage(html, { url: 'https://blind.example/ferry', source: { outlet: 'Pen & Pier' } })
}

const bodyOf = (read: ReturnType<typeof around>) => toText(read.articleBody).split('\n').filter(Boolean)

describe('readPage() on a second round of pages', () => {
  it('readPage() takes a bio’s sentence for no byline', () => {
    const read = around({
      top: '<address>By <a class="author-link" href="/author/rosa-lim/">Rosa Lim</a></address>',
      below:
        '<section><h2>About the Author</h2><div class="bio"><address class="author"><a href="/author/rosa-lim/">Rosa Lim</a> is a staff writer at Pen &amp; Pier.</address></div></section>',
    })
    expect(read.credits.map(({ name }) => name)).toEqual(['Rosa Lim'])
    expect(read.tagline).toBe('Rosa Lim is a staff writer at Pen & Pier.')
    expect(bodyOf(read)).toEqual(TEXTS.en)
  })

  it('readPage() reads the caption of a box called after its picture', () => {
    const read = around({
      top: '<div class="wrap image large"><img src="/f.jpg"><div class="credit-caption"><p>A ferry sits at the dock. <b class="credit">Mel Ford</b> <b class="hide-caption">hide caption</b></p></div></div>',
    })
    expect(read.pictures[0]).toEqual({
      url: 'https://blind.example/f.jpg',
      caption: 'A ferry sits at the dock.',
      credit: 'Mel Ford',
    })
    expect(bodyOf(read)).toEqual(TEXTS.en)
  })

  it('readPage() finds a deck in a “subline”, and in a box called a footer where the metadata say the same', () => {
    expect(around({ top: `<p class="typo-r-subline">${DECK}</p>` }).deck).toBe(DECK)
    const head = `<meta property="og:description" content="${DECK}">`
    expect(around({ head, top: `<ul class="footer"><li><h2>${DECK}</h2></li></ul>` }).deck).toBe(DECK)
  })

  it('readPage() leaves out a paragraph of one link amid the text, unless such paragraphs are the text', () => {
    const link = (n: number) => `<p><a href="/${n}">The island that forgot its own name ${n}</a></p>`
    expect(bodyOf(around({ amid: link(1) }))).toEqual(TEXTS.en)
    const many = [1, 2, 3, 4, 5].map(link).join('')
    expect(bodyOf(around({ amid: many })).length).toBe(10)
  })

  it('readPage() leaves out an appeal after the text', () => {
    const appeal =
      '<div class="support"><h4>Support our work!</h4><p>By pressing the button I accept the terms and confirm that I am of age and may give what I like.</p></div>'
    expect(bodyOf(around({ below: appeal }))).toEqual(TEXTS.en)
  })

  it('readPage() keeps a table and a list of notes in the text', () => {
    const amid =
      '<table><tr><td>Fares</td><td>2 crowns</td></tr></table><ol class="footnotes"><li>See the yard’s own <a href="/ledger">ledger of all its ships</a>, page 12.</li></ol>'
    const lines = bodyOf(around({ amid }))
    expect(lines.join(' ')).toContain('2 crowns')
    expect(lines).toContain('See the yard’s own ledger of all its ships, page 12.')
  })

  it('readPage() keeps short paragraphs at the beginning and the end of the text', () => {
    const read = around({ top: '', amid: '<p>Nobody laughed.</p>' })
    expect(bodyOf(read)).toContain('Nobody laughed.')
    const html = `<html><body><article><h1>${HEADLINE}</h1><div><p>It rained.</p>${FILLER.join('')}<p>Then it stopped.</p></div></article></body></html>`
    const lines = bodyOf(readPage(html, { url: 'https://blind.example/ferry' }))
    expect([lines[0], lines.at(-1)]).toEqual(['It rained.', 'Then it stopped.'])
  })
})

function wanted(page: BlindPage) {
  return {
    headline: page.headline,
    deck: page.deck,
    authors: page.authors,
    bios: page.bios ?? [],
    day: page.day,
    image: page.image,
    caption: page.caption,
    credit: page.credit,
    ...(page.discussed !== undefined && { discussed: page.discussed }),
    begin: TEXTS[page.language]![0],
    end: page.holds ? undefined : TEXTS[page.language]![4],
    missing: [],
    tooMuch: [],
  }
}

function read(page: BlindPage) {
  const got = readPage(page.html, { url: page.url, source: { outlet: page.outlet, language: page.language } })
  const text = toText(got.articleBody)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const lead = got.pictures[0]
  return {
    headline: got.headline,
    deck: got.deck,
    authors: got.credits.map(({ name, kind, role }) =>
      kind === 'organisation' ? `${name} [organisation]` : role === 'author' ? name : `${name} (${role})`,
    ),
    bios: got.bios.map((bio) => [bio.author, bio.text]),
    day: got.datePublished?.toISOString().slice(0, 10),
    image: lead?.url?.replace(/[?].*$/, ''),
    caption: lead?.caption,
    credit: lead?.credit,
    ...(page.discussed !== undefined && { discussed: got.discussion !== undefined }),
    begin: lines[0],
    end: page.holds ? undefined : lines.at(-1),
    missing: [...TEXTS[page.language]!, ...(page.holds ?? [])].filter((part) => !text.includes(part)),
    tooMuch: (page.lacks ?? []).filter((part) => text.includes(part)),
  }
}
