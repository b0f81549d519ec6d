import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { biosFromBlock, findBios, readBio } from '../../src/enrich/bio.ts'

const story =
  '<p>The talks went on for a day.</p>\n<p>Nothing came of them, an official said on Friday.</p>\n'
const maya = 'Maya Lind is an economist at Northline.'

/** The bios found, as "author: text". */
function found(html: string, authors: readonly string[] = ['Maya Lind'], outlet?: string): string[] {
  return findBios(html, { authors, ...(outlet && { outlet }) }).bios.map(
    (bio) => `${bio.author ?? ''}: ${bio.text}`,
  )
}

describe('findBios()', () => {
  it('findBios() takes the passage that begins with an author’s name out of the story', () => {
    const { bios, html } = findBios(`${story}<p>${maya}</p>`, { authors: ['Maya Lind'] })
    expect(bios).toEqual([
      {
        author: 'Maya Lind',
        text: maya,
        passage: maya,
        roles: [{ title: 'economist', organisation: 'Northline' }],
        outlets: [],
        links: [],
        from: 'name',
        confidence: 0.8,
      },
    ])
    expect(html.trim()).toBe(story.trim())
  })

  it('findBios() leaves a story without a bio as it is', () => {
    expect(findBios(story, { authors: ['Maya Lind'] })).toEqual({ bios: [], html: story })
    expect(findBios('')).toEqual({ bios: [], html: '' })
  })

  it.each([
    ['in italics', `<p><em>${maya}</em></p>`],
    ['after a rule', `<hr /><p>${maya}</p>`],
    ['with its name in bold', '<p><strong>Maya Lind</strong> is an economist at Northline.</p>'],
    [
      'with a link on its name',
      '<p><a href="https://n.example/maya">Maya Lind</a> is an economist at Northline.</p>',
    ],
    ['under a heading', `<h3>About the Author</h3><p>${maya}</p>`],
    ['behind its heading', `<p>About the author: ${maya}</p>`],
    ['after line breaks', `<p>So it went.<br /><br /><em>${maya}</em></p>`],
    ['after a dash', `<p>— ${maya}</p>`],
    ['in capitals', '<p>MAYA LIND is an economist at Northline.</p>'],
    ['in a list', `<ul><li>${maya}</li></ul>`],
    ['before promotion', `<p>${maya}</p><p>Join the discussion!</p><p>Sign up for our newsletter.</p>`],
  ])('findBios() finds a bio %s', (_, html) => {
    const [bio] = findBios(story + html, { authors: ['Maya Lind'] }).bios
    expect(bio?.author).toBe('Maya Lind')
    expect(bio?.roles).toEqual([{ title: 'economist', organisation: 'Northline' }])
    expect(findBios(story + html, { authors: ['Maya Lind'] }).html).not.toContain('economist')
  })

  it('findBios() takes headings, rules and emptied elements out with the bio', () => {
    const html = `<div>${story}<hr /><h3>About the Author</h3><div><p>${maya}</p></div></div>`
    expect(findBios(html, { authors: ['Maya Lind'] }).html.replace(/\s+/g, '')).toBe(
      `<div>${story}</div>`.replace(/\s+/g, ''),
    )
  })

  it('findBios() keeps the HTML balanced when it cuts within an element', () => {
    const { html } = findBios(`<p><em>So it went.<br />${maya}</em></p>`, { authors: ['Maya Lind'] })
    expect(html).toBe('<p><em>So it went.</em></p>')
  })

  it.each([
    ['its family name with an honorific', 'Ms. Lind is an economist at Northline.'],
    ['an initial more', 'Maya K. Lind is an economist at Northline.'],
    ['an initial for the first name', 'M. Lind is an economist at Northline.'],
    ['its first name alone', 'Maya is an economist at Northline.'],
    ['"The author"', 'The author is an economist at Northline.'],
    ['"The writer", with a comma', 'The writer, a former diplomat, is an economist at Northline.'],
    ['its role first', 'A former diplomat, Maya Lind is an economist at Northline.'],
  ])('findBios() knows an author by %s', (_, text) => {
    expect(found(`${story}<p>${text}</p>`)).toEqual([`Maya Lind: ${text}`])
  })

  it('findBios() knows a short form of a first name', () => {
    expect(found(`${story}<p>Bill Reed is an economist at Northline.</p>`, ['William Reed'])).toEqual([
      'William Reed: Bill Reed is an economist at Northline.',
    ])
  })

  it('findBios() parts a paragraph about two authors', () => {
    const html = `${story}<p><em>${maya} Tom Reed teaches law at Brandvik College. He lives in Oslo.</em></p>`
    expect(found(html, ['Maya Lind', 'Tom Reed'])).toEqual([
      `Maya Lind: ${maya}`,
      'Tom Reed: Tom Reed teaches law at Brandvik College. He lives in Oslo.',
    ])
  })

  it('findBios() gives a sentence about two authors to both', () => {
    const html = `${story}<p>Maya Lind and Tom Reed are fellows at the Nordic Institute.</p>`
    expect(
      findBios(html, { authors: ['Maya Lind', 'Tom Reed'] }).bios.map(({ author, roles }) => [
        author,
        roles[0],
      ]),
    ).toEqual([
      ['Maya Lind', { title: 'fellows', organisation: 'Nordic Institute' }],
      ['Tom Reed', { title: 'fellows', organisation: 'Nordic Institute' }],
    ])
  })

  it('findBios() finds the author whom the byline lacks beside one that it names', () => {
    const html = `${story}<p><em>${maya}</em></p><p><em>Tom Reed is a lecturer at Brandvik College.</em></p>`
    expect(found(html)).toEqual([
      `Maya Lind: ${maya}`,
      'Tom Reed: Tom Reed is a lecturer at Brandvik College.',
    ])
  })

  it('findBios() goes on with "She lives in Oslo." and takes what invites to follow her for links', () => {
    const html = `${story}<p>${maya}</p><p>She lives in Oslo.</p><p>Follow her on Twitter @mayalind</p>`
    const { bios, html: rest } = findBios(html, { authors: ['Maya Lind'] })
    expect(bios.map(({ text, links }) => ({ text, links }))).toEqual([
      { text: `${maya} She lives in Oslo.`, links: ['https://x.com/mayalind'] },
    ])
    expect(rest.trim()).toBe(story.trim())
  })

  it('findBios() reads an editor’s note in italics at the head', () => {
    expect(found(`<p><em>Editor’s note: ${maya}</em></p>${story}`)).toEqual([`Maya Lind: ${maya}`])
  })

  it('findBios() reads plain text', () => {
    expect(found(`The talks went on.\n\nNothing came of them.\n\n${maya}`)).toEqual([`Maya Lind: ${maya}`])
  })

  it('findBios() reads a box whose name stands in a heading', () => {
    const html = `${story}<div class="author-box"><h4>Camille Renard</h4><p>Reporter spécialisée sur le Sahel pour Le Quotidien du Nord.</p></div>`
    expect(findBios(html).bios.map(({ author, roles, from }) => ({ author, roles, from }))).toEqual([
      {
        author: 'Camille Renard',
        roles: [{ title: 'Reporter spécialisée sur le Sahel', organisation: 'Le Quotidien du Nord' }],
        from: 'heading',
      },
    ])
  })

  it.each([
    ['Maya Lind is a staff writer at The Harbor Review.', 'Maya Lind'],
    ['Jonas Weber ist Redakteur bei der Norddeutschen Zeitung.', 'Jonas Weber'],
    ['Camille Renard est journaliste à Radio Nord.', 'Camille Renard'],
    ['Lucía Ferrer es profesora de Derecho en la Universidad del Mar.', 'Lucía Ferrer'],
    ['Beatriz Nogueira é jornalista e escritora.', 'Beatriz Nogueira'],
    ['Ирина Соколова — обозреватель газеты «Северный вестник».', 'Ирина Соколова'],
    ['Maya Lind, a former minister, teaches history at Brandvik College.', 'Maya Lind'],
    ['Maya Lind, Jr., is a lawyer in Oslo.', 'Maya Lind, Jr.'],
  ])('findBios() finds a stranger’s bio at the end of an unsigned story: %s', (text, author) => {
    expect(findBios(`${story}<p>${text}</p>`).bios.map((bio) => bio.author)).toEqual([author])
  })
})

/** Sentences with an author's own name, or about people in the news, that tell of what happened. */
const news = [
  'Maya Lind is interviewed by the journalist Tom Reed about the war.',
  'Maya Lind is on vacation. The column will return next week.',
  'Maya Lind is right that the minister must go.',
  'Maya Lind, a professor at Brandvik College, told reporters that the vote was rigged.',
  'Maya Lind, managing editor at Northline, discusses the new sanctions; why the minister must go; and what comes next.',
  'Maya Lind, a fellow at the Nordic Institute, says the deal is dead.',
  'Maya Lind joins the show to talk about her book with editor Tom Reed.',
  'Maya Lind speaks with the economist Tom Reed.',
  'Maya Lind has argued that the president must resign.',
  'Maya Lind writes that the senator knew of the plan.',
  'Maya Lind considers the legacy of a president.',
  'Maya Lind explains how Norway became an oil state.',
  'Maya Lind was the guest on our podcast hosted by editor Tom Reed.',
  'Maya Lind’s column appears every Tuesday.',
  'Maya Lind contributed to this report.',
  'Maya Lind and Tom Reed contributed reporting from Oslo.',
  'Maya Lind reported from Oslo and Tom Reed from Paris.',
  'Maya Lind (left), an editor at Northline, with Tom Reed at the ceremony.',
  'Maya Lind: Why the minister must go',
  'Maya Lind: Professor, you have said that the war was avoidable. Why?',
  'Maya Lind thanks the editors of the Review for their help.',
  'By Maya Lind',
  'View all posts by Maya Lind',
  'Read more by Maya Lind',
  'Former officer Maya Lind discusses how the uprisings changed the war.',
  'Camille Renard, directrice de l’Institut des rives, revient sur la crise.',
  'Camille Renard analyse les causes du conflit.',
  'Jonas Weber, Direktor des Nordinstituts, spricht über die Wahl.',
  'Jonas Weber kommentiert die Entscheidung des Präsidenten.',
  'Lucía Ferrer, directora del Instituto Norte, explica por qué perdió el presidente.',
  'Beatriz Nogueira comenta a decisão do ministro.',
  'Ирина Соколова обсуждает итоги выборов с экспертами.',
  'Tom Reed is the prime minister of Norway.',
  'Anna Kovac is a spokeswoman for the ministry.',
  'The Syrian side was led by Foreign Minister Omar Said, the other by Ambassador Paul Katz.',
  'Envoy Katz, Minister Said and Chancellor Brandt wave to well-wishers.',
  'We welcome thoughtful comments. Hateful language will be removed.',
  'The views expressed here are those of the author alone.',
  'The Harbor Review is the leading magazine on shipping.',
  'Excerpted from “Cold Harbors” by Maya Lind. Used with permission.',
  'Victor Lange, a popular singer and a member of the party, was murdered in 1973.',
]

describe('findBios() takes no news for a bio', () => {
  const authors = [
    'Maya Lind',
    'Camille Renard',
    'Jonas Weber',
    'Lucía Ferrer',
    'Beatriz Nogueira',
    'Ирина Соколова',
  ]

  it.each(news)('by its author: %s', (text) => {
    expect(found(`${story}<p>${text}</p>`, authors)).toEqual([])
  })

  it.each(news)('by nobody known: %s', (text) => {
    expect(found(`${story}<p>${text}</p>`, [])).toEqual([])
  })

  it('findBios() refuses a stranger’s bio in a story that somebody else signed', () => {
    expect(found(`${story}<p>Tom Reed is a fellow at the Nordic Institute.</p>`)).toEqual([])
  })

  it('findBios() refuses the names that head a story’s parts', () => {
    const html = '<h3>Omar Said</h3><p>The town elected its first mayor of Syrian descent on Tuesday.</p>'
    expect(found(html)).toEqual([])
    expect(found(html, [])).toEqual([])
  })

  it('findBios() leaves captions and quotations alone', () => {
    expect(found(`${story}<figure><figcaption>${maya}</figcaption></figure>`)).toEqual([])
  })
})

describe('readBio()', () => {
  it('readBio() leaves the affiliation out of the outlets', () => {
    const { roles, outlets } = readBio(
      'Maya Lind is senior editor of The Harbor Review. Her work has appeared in The Harbor Review, Forbes, and the Bay Courier.',
    )
    expect(roles).toEqual([{ title: 'senior editor', organisation: 'The Harbor Review' }])
    expect(outlets).toEqual(['Forbes', 'Bay Courier'])
  })

  it('readBio() leaves the outlet that prints the bio out of the outlets', () => {
    const text = 'Maya Lind has written for Harbor Review, Forbes and Slate.'
    expect(readBio(text, { outlet: 'The Harbor Review' }).outlets).toEqual(['Forbes', 'Slate'])
  })

  it('readBio() cuts promotion and handles off the text and keeps them as links', () => {
    const bio = readBio(
      'Maya Lind (maya@northline.example) is an economist at Northline. Follow her on Twitter: @mayalind. The views expressed are her own.',
    )
    expect(bio.text).toBe('Maya Lind is an economist at Northline.')
    expect(bio.links).toEqual(['mailto:maya@northline.example', 'https://x.com/mayalind'])
  })

  it('readBio() keeps the passage as printed beside the text', () => {
    const text = 'About the author: Maya Lind is an economist. Follow her on X @mayalind.'
    expect(readBio(text)).toMatchObject({ text: 'Maya Lind is an economist.', passage: text })
  })

  it('readBio() dates a past role', () => {
    expect(
      readBio('From 2015 to 2018, she was a fellow at the Nordic Institute.', { author: 'Maya Lind' }).roles,
    ).toEqual([
      { title: 'fellow', organisation: 'Nordic Institute', since: '2015', until: '2018', past: true },
    ])
  })

  it('readBio() counts a newspaper that someone was a correspondent of among the outlets', () => {
    expect(
      readBio('Maya Lind is a novelist and a former correspondent for the Bay Courier.').outlets,
    ).toEqual([])
    expect(
      readBio('Maya Lind is a novelist and a former correspondent for the Bay Tribune.').outlets,
    ).toEqual(['Bay Tribune'])
  })

  it('readBio() takes no role from what is told of a father or a book', () => {
    expect(
      readBio('Maya Lind is a poet. Her father was a minister. Her latest novel is “The Captain”.').roles,
    ).toEqual([{ title: 'poet' }])
  })

  it('readBio() reads the language of the passage, whatever the article’s is', () => {
    const german = 'Jonas Weber ist Professor für Völkerrecht an der Universität Nordstadt.'
    expect(readBio(german, { language: 'en' }).roles).toEqual([
      { title: 'Professor für Völkerrecht', organisation: 'Universität Nordstadt' },
    ])
  })
})

describe('biosFromBlock()', () => {
  it('biosFromBlock() reads a text without a subject under its name', () => {
    const [bio] = biosFromBlock({
      name: 'Camille Renard',
      html: '<p>Née en 1980. Chercheuse à l’Institut des rives.</p>',
    })
    expect(bio).toMatchObject({
      author: 'Camille Renard',
      text: 'Née en 1980. Chercheuse à l’Institut des rives.',
      roles: [{ title: 'Chercheuse', organisation: 'Institut des rives' }],
      from: 'block',
    })
  })

  it('biosFromBlock() leaves name, buttons and handles of the box out', () => {
    const html =
      '<h3>Maya Lind</h3><span>Senior Editor</span><p>Maya Lind covers trade.</p><a href="#">Follow</a><p>@mayalind</p>'
    expect(biosFromBlock({ name: 'Maya Lind', html })[0]?.text).toBe('Senior Editor. Maya Lind covers trade.')
  })

  it('biosFromBlock() calls the author as the byline does', () => {
    const block = { name: 'Maya K. Lind', html: `<p>${maya}</p>` }
    expect(biosFromBlock(block, { authors: ['Maya Lind'] })[0]?.author).toBe('Maya Lind')
  })

  it.each([
    ['a date and a reading time', { name: 'Maya Lind', html: '<p>March 3, 2024</p><p>5 min read</p>' }],
    [
      'a list of headlines',
      {
        html: '<ul><li>The Candidates for the Senate: a list - May 3, 2024</li><li>A city pays its artists</li></ul>',
      },
    ],
    ['a description of an author’s page', { html: 'Latest news and stories from Maya Lind' }],
    ['nothing', { name: 'Maya Lind', html: '' }],
  ])('biosFromBlock() refuses %s', (_, block) => {
    expect(biosFromBlock(block, { authors: ['Maya Lind'] })).toEqual([])
  })

  it('biosFromBlock() says that a description of JSON-LD is one', () => {
    expect(biosFromBlock({ html: maya, from: 'json-ld' }, { authors: ['Maya Lind'] })[0]).toMatchObject({
      author: 'Maya Lind',
      from: 'json-ld',
    })
  })
})

describe('bios from bad input', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<em>',
    '</em>',
    '<br />',
    '<',
    '>',
    '<hr',
    '&amp;',
    '&#',
    '(',
    ')',
    '“',
    '”',
    '’s',
    ',',
    '.',
    ';',
    ':',
    '—',
    '/',
    '@',
    ' ',
    'Maya Lind',
    'Lind',
    'is a',
    'editor',
    'of',
    'at the',
    'former',
    'University',
    'and',
    'was',
    '2004',
    'About the author',
    'كاتب',
    '作者',
    'В',
    '\u202e',
    '\ud800',
  )

  it('findBios() never throws and only ever takes away', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join(' ')
        const result = findBios(html, { authors: ['Maya Lind'] })
        expect(result.html.length).toBeLessThanOrEqual(html.length)
        readBio(html, { author: 'Maya Lind' })
        biosFromBlock({ name: 'Maya Lind', html })
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['open brackets', '('.repeat(100_000)],
    ['open tags', '<p>'.repeat(50_000)],
    ['names', 'Maya Lind '.repeat(20_000)],
    ['roles', 'Maya Lind is an editor, '.repeat(10_000)],
    ['a list', `Maya Lind has written for ${'The Bay Courier, '.repeat(10_000)}`],
    ['one word', 'a'.repeat(300_000)],
    ['capitals', 'A.'.repeat(100_000)],
    ['handles', '@a'.repeat(100_000)],
  ])('findBios() reads %s in linear time', (_, text) => {
    const start = performance.now()
    findBios(`<p>${text}</p>`, { authors: ['Maya Lind'] })
    findBios(text)
    readBio(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
