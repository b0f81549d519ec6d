import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/read-page.ts'

const long =
  'The delegations met for a second day in the old town hall, and both sides said afterwards that it had gone well.'
const html = `<!doctype html><html lang="en"><head><title>Talks go on</title><meta property="og:image" content="/p.jpg"></head><body><nav>Menu</nav><article><h1>Talks go on</h1><p class="deck">Both sides speak of progress after a day</p><div class="byline">By Jane Roe and John Doe</div>${`<p>${long}</p>`.repeat(5)}<svg><title>x</title></svg><p><em>Jane Roe is an editor at News.</em></p></article></body></html>`

describe('readPage() in workerd', () => {
  it('readPage() reads a page as it does in Node', () => {
    expect(readPage(html, { url: 'https://news.example/a' })).toMatchObject({
      headline: 'Talks go on',
      deck: 'Both sides speak of progress after a day',
      credits: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
      bios: [{ author: 'Jane Roe', text: 'Jane Roe is an editor at News.' }],
      pictures: [{ url: 'https://news.example/p.jpg' }],
      articleBody: `<p>${long}</p>`.repeat(5),
    })
  })
})
