import { describe, expect, it } from 'vitest'
import { topics } from '../../feeds/topics.ts'
import { type Subject, topicsOf } from '../../src/enrich/topics.ts'

const of = (subject: Partial<Subject>) =>
  topicsOf({ headline: '', text: '', categories: [], language: 'en', ...subject }, topics)

describe('topicsOf()', () => {
  it.each([
    ['en', 'Ceasefire talks stall as shelling resumes', 'war'],
    ['en', 'Brussels readies new sanctions', 'sanctions'],
    ['en', 'Tariffs on steel to double', 'trade'],
    ['en', 'Uranium stocks grow, inspectors say', 'nuclear'],
    ['en', 'Boat with 60 migrants found adrift', 'migration'],
    ['fr', 'Le cessez-le-feu tient à peine', 'war'],
    ['fr', 'La sécheresse gagne le sud', 'climate'],
    ['es', 'Nuevos aranceles al acero', 'trade'],
    ['es', 'Miles de manifestantes en la capital', 'protest'],
    ['de', 'Ein Jahr Angriffskrieg', 'war'],
    ['de', 'Geheimdienst warnt vor Sabotage', 'intelligence'],
    ['ru', 'Новый пакет санкций согласован', 'sanctions'],
    ['ru', 'Мирные переговоры возобновились', 'war'],
    ['ar', 'تشديد العقوبات على المصارف', 'sanctions'],
    ['ar', 'مؤتمر لمكافحة الإرهاب', 'terrorism'],
    ['pt', 'Eleições antecipadas em março', 'elections'],
  ])('topicsOf() reads %s: %s', (language, headline, topic) => {
    expect(of({ language, headline })).toContain(topic)
  })

  it('topicsOf() asks the text for more than one word in passing', () => {
    expect(of({ headline: 'A quiet year', text: 'There was no war.' })).toEqual([])
    expect(of({ headline: 'A quiet year', text: 'No war, no missiles, and the truce held.' })).toEqual([
      'war',
    ])
    expect(of({ headline: 'A quiet year', text: 'war war war war war war' })).toEqual([])
  })

  it('topicsOf() takes the outlet at its word', () => {
    expect(of({ headline: 'A quiet year', categories: [{ term: 'Human Rights' }] })).toEqual(['rights'])
    expect(of({ headline: 'A quiet year', categories: [{ term: 'x1', label: 'Énergie' }] })).toEqual([
      'energy',
    ])
    expect(of({ headline: 'A quiet year', categories: [{ term: 'Human Rights Watch' }] })).toEqual([])
  })

  it('topicsOf() puts the surest first, and names four at most', () => {
    const headline = 'War, sanctions, tariffs, oil, migrants and nuclear talks: a summit on terrorism'
    expect(of({ headline })).toHaveLength(4)
    expect(of({ headline: 'Oil and migrants', categories: [{ term: 'Migration' }] })).toEqual([
      'migration',
      'energy',
    ])
  })

  it('topicsOf() reads HTML, and words in no other language than the article', () => {
    expect(of({ headline: 'Nothing', text: '<p>A <a href="/war">truce</a></p>' })).toEqual([])
    expect(of({ headline: 'Gift' })).toEqual([])
  })

  it('topicsOf() takes a map of its own', () => {
    const own = [{ id: 'tea', title: 'Tea', words: { en: ['tea', 'black leaf*'] }, categories: ['Brew'] }]
    const read = (headline: string) => topicsOf({ headline, text: '', categories: [], language: 'en' }, own)
    expect(read('Tea for two')).toEqual(['tea'])
    expect(read('Black leaves fall')).toEqual([])
    expect(read('Black leafs fall')).toEqual(['tea'])
    expect(read('Teapot')).toEqual([])
  })
})

describe('feeds/topics', () => {
  it('topics have ids for addresses, and words in all languages of the tables', () => {
    for (const { id, words } of topics) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(Object.keys(words).toSorted(), id).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru'])
    }
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
  })
})
