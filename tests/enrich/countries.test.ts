import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countriesOf } from '../../src/enrich/countries.ts'
import * as cases from './countries-cases.ts'

const codes = (list: string) => list.split(' ').filter(Boolean)
const english = (headline: string, text = '', deck?: string) =>
  countriesOf({ headline, text, language: 'en', ...(deck && { deck }) })

describe.each(Object.entries(cases))('countriesOf() in %s', (_name, rows) => {
  it.each(rows)('countriesOf() reads %s: %s', (language, headline, text, leading, also) => {
    const found = countriesOf({ headline, text, language })
    expect(found.leading.toSorted()).toEqual(codes(leading).toSorted())
    expect(found.also.toSorted()).toEqual(codes(also).toSorted())
  })
})

describe('countriesOf()', () => {
  it('countriesOf() puts first what the headline names first, and counts the others', () => {
    const text =
      'All of Europe is watching, from Berlin to Paris, and the French said so. Spain and France and Germany agree.'
    expect(english('Poland and Norway seal pact', text)).toEqual({
      leading: ['PL', 'NO'],
      also: ['FR', 'DE', 'ES'],
    })
  })

  it('countriesOf() names three leading countries at most', () => {
    const { leading, also } = english('Chile, Peru, Bolivia, Ecuador and Colombia sign pact')
    expect(leading).toHaveLength(3)
    expect([...leading, ...also].toSorted()).toEqual(['BO', 'CL', 'CO', 'EC', 'PE'])
  })

  it('countriesOf() takes a broker and a venue for others than those who talk', () => {
    expect(
      english(
        'US-Brokered Oslo Talks between Ethiopia and Eritrea End in Border Deal',
        'Ethiopian and Eritrean envoys met in Norway under US mediation. The United States will watch the border.',
      ),
    ).toEqual({ leading: ['ET', 'ER'], also: ['US', 'NO'] })
  })

  it('countriesOf() reads the deck as the text, and leaves out the dateline behind it', () => {
    expect(
      english('Envoys meet again', 'GENEVA (AP) — They met on Monday.', 'Sudan and Libya want a truce'),
    ).toEqual({
      leading: ['SD', 'LY'],
      also: [],
    })
  })

  it('countriesOf() leaves out datelines of many kinds', () => {
    const datelines = [
      'AMMAN: The talks failed.',
      'Washington (dpa) - The talks failed.',
      '[VOA] Geneva -- The talks failed.',
      'KYIV, Ukraine, March 12 (Reuters) - The talks failed.',
      'PARIS — The talks failed.',
      'BEIJING (Xinhua) The talks failed.',
    ]
    for (const text of datelines) expect(english('Talks fail', text), text).toEqual({ leading: [], also: [] })
  })

  it('countriesOf() keeps a country that a text begins with', () => {
    expect(english('What now', 'Ukraine: the road ahead is long.').leading).toEqual(['UA'])
    expect(english('What now', 'Syria – a country in ruins – needs help.').leading).toEqual(['SY'])
  })

  it('countriesOf() reads HTML without what its tags hold', () => {
    const text = '<p>See <a href="https://example.com/georgia/iran">how</a> <b>Malta</b> votes</p>'
    expect(english('Island votes', text)).toEqual({ leading: ['MT'], also: [] })
  })

  it('countriesOf() tells a country from people and papers of its name', () => {
    const none = [
      'Michael Jordan buys a boat',
      'Jordan Neely trial begins',
      'Chad Wolf writes a book',
      'Paris Hilton opens hotel',
      'Sydney Sweeney sells soap',
      'Booker T. Washington honoured',
      'Phnom Penh Post closes',
      'South China Morning Post names editor',
    ]
    for (const headline of none) expect(english(headline), headline).toEqual({ leading: [], also: [] })
  })

  it('countriesOf() knows that Jordan alone is the person met before', () => {
    const text = 'Jordan Oakes, 31, denies it. Jordan said he was at home.'
    expect(english('Man held over fire', text)).toEqual({ leading: [], also: [] })
  })

  it('countriesOf() keeps a country that stands behind a given name by chance', () => {
    expect(english('King Charles France Visit Begins', 'France will welcome him in Paris.').leading).toEqual([
      'GB',
      'FR',
    ])
    expect(english('Prince William Kenya Trip Planned').leading).toContain('KE')
  })

  it('countriesOf() asks capitals of abbreviations, and takes short capitals for no town', () => {
    expect(english('Tell us more').leading).toEqual([])
    expect(english('US tells more').leading).toEqual(['US'])
    expect(english('FEZ rules change at last').leading).toEqual([])
  })

  it('countriesOf() lets the article say which Congo, Korea, Georgia it is', () => {
    expect(english('Congo votes', 'Long lines in Brazzaville.').leading).toEqual(['CG'])
    expect(english('Congo votes', 'Long lines in Kinshasa.').leading).toEqual(['CD'])
    expect(english('Korean ferry sinks', 'It had left Incheon.').leading).toEqual(['KR'])
    expect(english('Georgia votes', 'Long lines in Atlanta, Florida and Ohio.').leading).toEqual(['US'])
    expect(english('Georgia votes', 'Russia is watching the vote from Moscow.').leading).toContain('GE')
  })

  it('countriesOf() counts a doubtful town only beside its country', () => {
    expect(english('Fire in Birmingham').leading).toEqual([])
    expect(english('Fire in Birmingham', 'British police are looking for witnesses.').leading).toEqual(['GB'])
  })

  it('countriesOf() believes letters and small words more than the language tag', () => {
    const read = (language: string, headline: string) => countriesOf({ language, headline, text: '' }).leading
    expect(read('en-US', 'El presidente de Francia se reúne con los líderes alemanes')).toEqual(['FR', 'DE'])
    expect(read('en', 'Президент Франции прибыл в Киев')).toEqual(['FR', 'UA'])
    expect(read('ru', 'US and China agree to meet in the autumn')).toEqual(['US', 'CN'])
    expect(read('', 'France votes')).toEqual(['FR'])
  })

  it('countriesOf() takes any language tag, and any text', () => {
    for (const language of ['', 'C', 'x-default', 'en_US', 'zz', '12', 'de-CH-1996', '*'])
      expect(countriesOf({ headline: 'Kenya', text: '', language }).leading, language).toEqual(['KE'])
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom('en', 'ru', 'ar', 'ja'),
        (headline, text, language) => {
          const { leading, also } = countriesOf({ headline, text, language })
          expect(leading.length).toBeLessThanOrEqual(3)
          expect(new Set([...leading, ...also]).size).toBe(leading.length + also.length)
        },
      ),
    )
  })

  it('countriesOf() takes time that grows with the text alone, and stops at its end', () => {
    const text = 'Niger, Nigeria and the New New New York of South South Korea. '.repeat(20_000)
    const start = performance.now()
    expect(english(text, text, text).leading.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
