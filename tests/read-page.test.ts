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
