import { describe, expect, it } from 'vitest'
import { arabic } from '../../src/enrich/geography/arabic.ts'
import { english } from '../../src/enrich/geography/english.ts'
import { french } from '../../src/enrich/geography/french.ts'
import { german } from '../../src/enrich/geography/german.ts'
import { gazetteerOf } from '../../src/enrich/geography/languages.ts'
import type { Pack } from '../../src/enrich/geography/pack.ts'
import { portuguese } from '../../src/enrich/geography/portuguese.ts'
import { russian } from '../../src/enrich/geography/russian.ts'
import { spanish } from '../../src/enrich/geography/spanish.ts'
import { fold, tokens } from '../../src/enrich/geography/tokens.ts'
import { world } from '../../src/enrich/geography/world.ts'

const packs: Readonly<Record<string, Pack>> = {
  en: english,
  fr: french,
  es: spanish,
  pt: portuguese,
  de: german,
  ru: russian,
  ar: arabic,
}
const blocks = ['names', 'peoples', 'seats', 'places', 'bodies', 'leaders'] as const
const rowsOf = (pack: Pack) =>
  blocks.flatMap((block) =>
    pack[block]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ block, line })),
  )

/** The members of the United Nations and its two observers. */
const members =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL
CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU
ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML
MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE
SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM
ZW`.split(/\s+/)

describe.each([...Object.entries(packs), ['world', world] as const])(
  'the tables of %s',
  (_language, pack) => {
    it('Pack has rows of codes and items', () => {
      for (const { line } of rowsOf(pack))
        expect(line).toMatch(/^[A-Z]{2}(?:\/[A-Z]{2})*[?~]? [^,]+(?:, [^,]+)*$/)
    })

    it('Pack has no item twice in a row', () => {
      for (const { block, line } of rowsOf(pack)) {
        const items = line
          .slice(line.indexOf(' ') + 1)
          .split(', ')
          .map(fold)
        expect(new Set(items).size, `${block}: ${line}`).toBe(items.length)
      }
    })

    it('Pack gives years as 2017-2021 or 2025-, the first not after the second', () => {
      for (const { line } of rowsOf(pack))
        for (const [, from, until] of line.matchAll(/ (\d{4})-(\d{4})?/g))
          if (until) expect(Number(from), line).toBeLessThanOrEqual(Number(until))
    })
  },
)

describe.each(Object.entries(packs))('the names of %s', (language) => {
  const display = new Intl.DisplayNames([language], { type: 'region' })
  const doubtful = new Set(['CG', 'CD', 'GE', 'KR', 'KP', 'ML', 'OM', 'JO', 'MU', 'DM', 'GD', 'US', 'TL'])

  it('gazetteerOf() finds every member of the United Nations by its CLDR name', () => {
    const missed = members.filter((code) => {
      if (doubtful.has(code)) return false
      const name = display.of(code)!.split(' (')[0]!
      return !gazetteerOf(language)
        .find(tokens(name))
        .some(({ entry }) => entry.codes.includes(code))
    })
    expect(missed).toEqual([])
  })
})

// Arabic makes them of the names.
describe.each(Object.entries(packs).filter(([language]) => language !== 'ar'))(
  'the peoples of %s',
  (_language, pack) => {
    it('Pack has an adjective for nearly every member of the United Nations', () => {
      const known = new Set(pack.peoples.split('\n').flatMap((line) => line.trim().split(' ')[0]!.split('/')))
      expect(members.filter((code) => !known.has(code)).length).toBeLessThanOrEqual(25)
    })
  },
)

describe('gazetteerOf()', () => {
  const found = (language: string, text: string) =>
    gazetteerOf(language)
      .find(tokens(text))
      .flatMap(({ entry }) => entry.codes)

  it('gazetteerOf() bends Russian words', () => {
    expect(found('ru', 'Россией Китаю американцами украинке немецкого Токаеву Рамалле Филиппинах')).toEqual([
      'RU',
      'CN',
      'US',
      'UA',
      'DE',
      'KZ',
      'PS',
      'PH',
    ])
    expect(found('ru', 'в Саудовской Аравии и Южной Корее, с Северной Македонией')).toEqual([
      'SA',
      'KR',
      'MK',
    ])
  })

  it('gazetteerOf() takes Arabic prefixes off', () => {
    expect(found('ar', 'وفرنسا بالعراق للأردن والسعوديين كالمصريين لبنانية')).toEqual([
      'FR',
      'IQ',
      'JO',
      'SA',
      'EG',
      'LB',
    ])
  })

  it('gazetteerOf() bends German words and opens compounds', () => {
    expect(found('de', 'Russlands ukrainischen Französinnen Chinesen Ukrainekrieg US-Präsident')).toEqual([
      'RU',
      'UA',
      'FR',
      'CN',
      'UA',
      'US',
    ])
  })

  it('gazetteerOf() bends French, Spanish and Portuguese words', () => {
    expect(found('fr', 'italiennes grecque turques d’Israël nord-coréenne')).toEqual([
      'IT',
      'GR',
      'TR',
      'IL',
      'KP',
    ])
    expect(found('es', 'rusas alemanes iraquíes japonesa españolas')).toEqual(['RU', 'DE', 'IQ', 'JP', 'ES'])
    expect(found('pt', 'alemães espanhóis chinesas russo europeia')).toEqual(['DE', 'ES', 'CN', 'RU'])
  })

  it('gazetteerOf() takes the longest name', () => {
    expect(
      found(
        'en',
        'Niger, Nigeria, Guinea-Bissau, Papua New Guinea, South Sudan, New Mexico, Northern Ireland',
      ),
    ).toEqual(['NE', 'NG', 'GW', 'PG', 'SS', 'US', 'GB'])
  })

  it('gazetteerOf() knows other languages by their CLDR names', () => {
    expect(found('sv', 'Tyskland och Frankrike')).toEqual(['DE', 'FR'])
    expect(found('ja', '中国とインドの首脳')).toEqual(['CN', 'IN'])
    expect(found('ko', '프랑스와 독일')).toEqual(['FR', 'DE'])
  })
})

describe('tokens()', () => {
  it('tokens() reads initials as one word', () => {
    expect(tokens('The U.S. and U.A.E. said').words).toEqual(['the', 'us', 'and', 'uae', 'said'])
  })

  it('tokens() folds accents, and letters that outlets write in two ways', () => {
    expect(tokens('Été Łódź Straße ёлка Türkiye ă').words).toEqual([
      'ete',
      'lodz',
      'strasse',
      'елка',
      'turkiye',
      'a',
    ])
    expect(fold('أُسْرَة')).toBe('اسره')
  })

  it('tokens() tells what stands between words', () => {
    expect(tokens('US-led talks, he said: "no". Then – nothing').gaps).toEqual([
      'stop',
      'joined',
      'space',
      'comma',
      'space',
      'colon',
      'stop',
      'colon',
    ])
  })
})
