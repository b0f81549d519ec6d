import { describe, expect, it } from 'vitest'
import { sanitise } from '../../src/html/sanitise.ts'
import { story } from '../../src/normalise/story.ts'

const long =
  'The delegations met for a second day in the old town hall, and both sides said afterwards that the talks had gone better than anyone had dared to hope.'
const paragraphs = Array.from({ length: 4 }, (_, n) => `<p>${n}. ${long}</p>`).join('')
const tell = (html: string, context = {}) =>
  story(sanitise(html, { base: 'https://news.example/a' }), context)

describe('story() on what is the story', () => {
  it.each([
    ['a plain text', paragraphs],
    [
      'headings, lists, quotations and tables',
      `${paragraphs}<h3>What comes next</h3><ul><li>One</li></ul><blockquote><p>“Yes.”</p></blockquote><table><tr><td>1</td></tr></table>${paragraphs}`,
    ],
    [
      'a picture without words',
      `${paragraphs}<p><img src="https://news.example/a.jpg" alt="" /></p>${paragraphs}`,
    ],
    [
      'crossheads in bold',
      `${paragraphs}<p><strong>The way here</strong></p>${paragraphs}<p>Yes, and no</p>${paragraphs}`,
    ],
    [
      'a last line with a link',
      `${paragraphs}<p>He said more in <a href="https://news.example/i">an interview</a> with this paper last week.</p>`,
    ],
    [
      'a sentence that begins like a promotion',
      `${paragraphs}<p>More than 200 people came. Subscribe to that view and you will be alone.</p><p>${long}</p>`,
    ],
    [
      'a text that speaks of comments',
      `${paragraphs}<p>Comments by the minister were taken as a threat in the capital, and a reply came within the hour.</p>`,
    ],
  ])('story() leaves %s as it is', (_, html) => {
    const clean = sanitise(html)
    expect(story(clean).body).toBe(clean)
  })
})

describe('story() on pictures', () => {
  it('story() lifts a captioned figure with its caption and credit', () => {
    const told = tell(
      `${paragraphs}<figure><img src="/p.jpg" alt="Two envoys" width="600" height="400"><figcaption>Envoys shake hands (Photo: A. Fotograf)</figcaption></figure>${paragraphs}`,
    )
    expect(told.pictures).toEqual([
      {
        url: 'https://news.example/p.jpg',
        alt: 'Two envoys',
        width: 600,
        height: 400,
        caption: 'Envoys shake hands',
        credit: 'A. Fotograf',
      },
    ])
    expect(told.body).toBe(paragraphs + paragraphs)
  })

  it.each([
    [
      'an old WordPress box',
      '<div class="wp-caption"><a href="/p"><img src="/p.jpg"></a><p class="wp-caption-text">Envoys shake hands</p></div>',
    ],
    [
      'a caption in a class of its own',
      '<p><img src="/p.jpg"></p><p class="image-caption">Envoys shake hands</p>',
    ],
    ['a bare line under the picture', '<p><img src="/p.jpg"></p><p>Envoys shake hands</p>'],
    ['a caption without a picture', '<figure><figcaption>Envoys shake hands</figcaption></figure>'],
  ])('story() takes the caption from %s', (_, box) => {
    const told = tell(`${paragraphs}${box}${paragraphs}`)
    expect(told.pictures.map(({ caption }) => caption)).toEqual(['Envoys shake hands'])
    expect(told.body).toBe(paragraphs + paragraphs)
  })

  it('story() takes a line of names between paragraphs for the caption of a lost picture', () => {
    const line = 'Envoy Barrack, Minister Barrot, and Minister Shaibani'
    const told = tell(`${paragraphs}<p>${line}</p>${paragraphs}`)
    expect(told.pictures).toEqual([{ caption: line }])
    expect(told.body).toBe(paragraphs + paragraphs)
  })

  it.each([
    ['a sentence', 'Envoy Barrack, Minister Barrot, and Minister Shaibani met.'],
    ['a crosshead', 'A Second Day of Talks in Paris'],
    ['a line of a poem', 'and so, once more, into the night'],
  ])('story() takes %s for no caption', (_, line) => {
    expect(tell(`${paragraphs}<p>${line}</p>${paragraphs}`).pictures).toEqual([])
  })

  it('story() keeps the text that goes on after a picture', () => {
    const html = `<p>It was</p><p><img src="https://news.example/p.jpg" /></p><p>This meant</p><p>${long}</p>`
    expect(tell(html).body).toContain('This meant')
  })

  it('story() reads a line that is all credit as the credit', () => {
    expect(
      tell(
        `<figure><img src="/p.jpg"><figcaption>Photo: A. Fotograf/Agency</figcaption></figure>${paragraphs}`,
      ).pictures[0],
    ).toEqual({
      url: 'https://news.example/p.jpg',
      credit: 'A. Fotograf/Agency',
    })
  })
})

describe('story() on the top', () => {
  it('story() takes out the headline once more and the line below it as the deck', () => {
    const told = tell(`<h1>Talks go on</h1><p>Both sides speak of progress after a day</p>${paragraphs}`, {
      headline: 'Talks go on',
    })
    expect(told).toMatchObject({ deck: 'Both sides speak of progress after a day', body: paragraphs })
  })

  it.each([
    ['a heading', '<h2>Both sides speak of progress after a day</h2>'],
    ['italics', '<p><em>Both sides speak of progress after a day.</em></p>'],
    ['bold', '<p><strong>Both sides speak of progress after a day.</strong></p>'],
  ])('story() lifts a deck in %s', (_, html) => {
    expect(tell(`${html}${paragraphs}`).deck).toMatch(/^Both sides speak of progress after a day/)
  })

  it.each([
    ['an editors’ note', '<p><em>Editor’s note: this essay is part of a series on the talks.</em></p>'],
    ['a whole first paragraph', `<p>${long}</p>`],
    ['a title of a first section', '<h3>The background</h3>'],
    ['a related link', '<p><strong><a href="/b">Read more on the talks of last year</a></strong></p>'],
  ])('story() lifts no deck from %s', (_, html) => {
    expect(tell(`${html}${paragraphs}`).deck).toBeUndefined()
  })

  it('story() takes a first line "By …" for the byline', () => {
    expect(tell(`<p>By Jane Roe and John Doe</p>${paragraphs}`)).toMatchObject({
      byline: 'By Jane Roe and John Doe',
      body: paragraphs,
    })
    expect(tell(`<p>By the time they met, it was late.</p>${paragraphs}`).byline).toBeUndefined()
  })

  it('story() takes out a kicker in capitals and a line that dates the article', () => {
    expect(tell(`<p>OPINION</p><p>Published 3 March 2026 - 07:29 GMT</p>${paragraphs}`).body).toBe(paragraphs)
  })
})

describe('story() on the end', () => {
  it.each([
    ['WordPress', '<p>The post <a href="/a">Talks go on</a> appeared first on <a href="/">News</a>.</p>'],
    [
      'WordPress in German',
      '<p>Der Beitrag <a href="/a">Gespräche</a> erschien zuerst auf <a href="/">News</a>.</p>',
    ],
    [
      'WordPress in French',
      '<p>L’article <a href="/a">Pourparlers</a> est apparu en premier sur <a href="/">News</a>.</p>',
    ],
    [
      'WordPress in Spanish',
      '<p>La entrada <a href="/a">Conversaciones</a> se publicó primero en <a href="/">News</a>.</p>',
    ],
    [
      'WordPress in Russian',
      '<p>Сообщение <a href="/a">Переговоры</a> появились сначала на <a href="/">News</a>.</p>'.replace(
        'появились сначала на',
        'впервые появились',
      ),
    ],
    [
      'Medium',
      '<hr><p><a href="/a">Talks</a> was originally published in <a href="/b">News</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>',
    ],
    ['a read-more link', '<p><a href="/a">Continue reading <span>Talks go on</span> →</a></p>'],
    ['a read-more link in French', '<p><a href="/a">Lire la suite</a></p>'],
    [
      'a newsletter',
      '<hr><p><em>Sign up for <a href="/n">our newsletter</a> and never miss a story.</em></p>',
    ],
    ['a request for money', '<p><strong>Support our work: <a href="/d">donate today</a>.</strong></p>'],
    [
      'share links',
      '<p>Share this:</p><ul><li><a href="https://x.example/">Tweet</a></li></ul>'.replace(
        '<ul>',
        '<ul class="share-links">',
      ),
    ],
    [
      'related links',
      '<h3>Related articles</h3><ul><li><a href="/b">Talks of last year end in nothing</a></li><li><a href="/c">Who is who</a></li></ul>',
    ],
    [
      'related links in Portuguese',
      '<p><strong>Leia também:</strong> <a href="/b">Conversas do ano passado</a></p>',
    ],
    [
      'FeedBurner',
      '<div class="feedflare"><a href="http://feeds.example/~ff/a?a=1"><img src="http://feeds.example/~ff/a?d=1"></a></div><img src="http://feeds.example/~r/a/~4/b" height="1" width="1">',
    ],
    ['a copyright line', '<p>© 2026 News Example. All rights reserved.</p>'],
    ['empty passages', '<p>&nbsp;</p><div> <br></div><p><br></p>'],
  ])('story() cuts the tail of %s', (_, tail) => {
    expect(tell(paragraphs + tail).body).toBe(paragraphs)
  })

  it('story() tells an invitation to discuss from the story, with its policy', () => {
    const tail =
      '<h3>Join the Discussion!</h3><p>We welcome thoughtful and respectful comments. Hateful language will be removed.</p><p>For more details, please see our <a href="/comment-policy">Comment Policy</a>.</p>'
    expect(tell(paragraphs + tail)).toMatchObject({
      body: paragraphs,
      discussion: { policy: 'Comment Policy' },
    })
  })

  it('story() finds where readers discuss', () => {
    const tail = '<p><a href="https://news.example/a#comments">Join the conversation</a></p>'
    expect(tell(paragraphs + tail)).toMatchObject({
      body: paragraphs,
      discussion: { url: 'https://news.example/a#comments' },
    })
  })

  it('story() keeps the note on the author that stands before an invitation', () => {
    const note = '<p>Jane Roe is an editor at News.</p>'
    expect(tell(`${paragraphs}${note}<p>What do you think? Leave a comment below.</p>`).body).toBe(
      paragraphs + note,
    )
  })

  it('story() cuts a line within the text that leads elsewhere', () => {
    const line =
      '<p><strong>READ MORE: <a href="/b">Talks of last year end in nothing</a></strong></p><p>Advertisement</p>'
    expect(tell(paragraphs + line + paragraphs).body).toBe(paragraphs + paragraphs)
  })
})

describe('story() on anything', () => {
  it('story() tells a text of line breaks as one of paragraphs', () => {
    const told = tell(
      `Talks go on<br><br>0. ${long}<br><br>1. ${long}<br><br>The post Talks appeared first on News.`,
      { headline: 'Talks go on' },
    )
    expect(told.body).toBe(`0. ${long}<br /><br />1. ${long}`)
  })

  it('story() has nothing to say of nothing', () => {
    expect(story('')).toEqual({ body: '', pictures: [] })
  })

  it('story() takes time in proportion to its input', () => {
    for (const part of [
      '<p>Share this</p>',
      '<br />',
      '<div>',
      '<p>',
      'a ',
      '<figure></figure>',
      '<p>A B, C D</p>',
      '<a href="https://a.example/">Read more</a>',
      '<hr />',
      '<p> </p>',
    ]) {
      const started = performance.now()
      tell(part.repeat(15_000))
      expect(performance.now() - started, part).toBeLessThan(4000)
    }
  })
})
