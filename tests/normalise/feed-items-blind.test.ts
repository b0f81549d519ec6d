import { describe, expect, it } from 'vitest'
import { enrichArticle } from '../../src/enrich/enrich-article.ts'
import { toText } from '../../src/html/text.ts'
import type { ParsedFeed, ParsedItem } from '../../src/model/feed.ts'
import { toArticle } from '../../src/normalise/to-article.ts'
import { type BlindItem, ITEMS } from '../support/blind-items.ts'
import { TEXTS } from '../support/blind-texts.ts'
import { aSource } from '../support/plain-newsroom.ts'

describe('toArticle() and enrichArticle() on items as outlets write them', () => {
  it.each(ITEMS.map((item) => [item.kind, item] as const))('toArticle() reads %s', (_, item) => {
    expect(read(item)).toEqual(wanted(item))
  })
})

function wanted({
  language,
  deck,
  authors,
  tagline,
  captions = [],
  more = [],
  discussed,
  content,
}: BlindItem) {
  const excerpt = content.includes('Continue reading')
  const told = TEXTS[language]!.slice(0, excerpt ? 2 : undefined)
  return { deck, authors, tagline, captions, body: [...told, ...more].sort(), discussed: discussed === true }
}

function read(blind: BlindItem) {
  const source = aSource('blind', { language: blind.language, outlet: 'Harbour Weekly' })
  const item: ParsedItem = {
    guid: 'g',
    url: 'https://blind.example.org/ferry',
    title: { value: blind.title, type: 'text' },
    ...(blind.summary && { summary: { value: blind.summary, type: 'html' } }),
    content: { value: blind.content, type: 'html' },
    authors: blind.people ?? [],
    authorsAt: 'dc:creator',
    contributors: [],
    categories: [],
    media: [],
    enclosures: [],
  }
  const feed: ParsedFeed = {
    authors: [],
    categories: [],
    items: [item],
    links: {},
    pace: {},
    unreadable: 0,
    fingerprint: { head: '', items: [] },
    skipped: 0,
    repairs: [],
  }
  const draft = toArticle({ item, feed, source })!
  const enriched = enrichArticle(draft, { source, topics: [] })
  const lines = toText(enriched.articleBody).split('\n')
  return {
    deck: draft.deck,
    authors: enriched.credits.map(({ name, kind, role }) =>
      kind === 'organisation' ? `${name} [organisation]` : role === 'author' ? name : `${name} (${role})`,
    ),
    tagline: enriched.tagline,
    captions: draft.pictures
      .filter(({ caption, credit }) => caption || credit)
      .map(({ caption = '', credit }) => (credit ? `${caption} | ${credit}` : caption)),
    body: lines
      .map((line) => line.trim())
      .filter(Boolean)
      .sort(),
    discussed: draft.discussion !== undefined,
  }
}
