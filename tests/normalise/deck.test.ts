import { describe, expect, it } from 'vitest'
import { findDeck } from '../../src/normalise/deck.ts'

const first =
  'The delegations met for a second day in the old town hall, and both sides said afterwards that it had gone well.'
const content = `<p>${first}</p><p>${first} Again.</p><p>${first} And again.</p>`
const deck = 'Both sides speak of progress after a day'

describe('findDeck()', () => {
  it('findDeck() takes the page’s deck before the lifted line and the description', () => {
    expect(findDeck({ content, page: deck, lifted: 'Another', summary: 'A third line of words' })).toBe(deck)
    expect(findDeck({ content, lifted: deck, summary: 'A third line of words' })).toBe(deck)
  })

  it('findDeck() takes a description that is whole, short, and no piece of the story', () => {
    expect(findDeck({ content, summary: deck })).toBe(deck)
  })

  it.each([
    ['the first paragraph', first],
    ['the beginning of the first paragraph', first.slice(0, 60)],
    ['the first paragraph in other spelling', first.toUpperCase().replaceAll(',', ' –')],
    ['a later sentence of the beginning', 'both sides said afterwards that it had gone well.'],
    ['a cut excerpt', 'Words that stand elsewhere in the text […]'],
    ['a cut sentence', 'Words that stand elsewhere in the…'],
    ['the headline', 'Talks go on'],
    ['WordPress’s tail', 'The post Talks appeared first on News.'],
    ['an address', 'See https://news.example/a for more on this'],
    ['a whole text', 'word '.repeat(80)],
    ['two words', 'World news'],
  ])('findDeck() takes %s for no deck', (_, summary) => {
    expect(findDeck({ content, summary, headline: 'Talks go on' })).toBeUndefined()
  })

  it('findDeck() takes a description for no deck where it is all there is', () => {
    expect(findDeck({ content: `<p>${deck}</p>`, summary: deck })).toBeUndefined()
    expect(findDeck({ content: '', summary: deck })).toBeUndefined()
  })

  it('findDeck() believes no page that prints the first paragraph as deck', () => {
    expect(findDeck({ content, page: first })).toBeUndefined()
    expect(findDeck({ content, page: 'Both sides said afterwards that it had gone well' })).toBe(
      'Both sides said afterwards that it had gone well',
    )
  })
})
