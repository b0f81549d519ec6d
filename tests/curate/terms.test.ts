import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonShare, termsOf } from '../../src/curate/terms.ts'

const line = (text: string, language = 'en') => termsOf(text, language).join(' ')

describe('termsOf() makes one of', () => {
  test.each([
    ['states and their people', 'Israel Israeli Israelis'],
    ['a state and its short name', 'North Korea | N. Korea | N Korea | DPRK'],
    ['a state in capitals and with stops', 'the US | the U.S. | the USA | United States'],
    ['a state and its new name', 'Türkiye | Turkey'],
    ['a state and its seat', 'Moscow | Kremlin | Russia'],
    ['spellings of a truce', 'cease-fire | ceasefire | cease fire | truce'],
    ['British and American', 'defence | defense'],
    ['-ise and -ize', 'organised | organizing'],
    ['-our and -or', 'colour | color'],
    ['centre and center', 'centre | center'],
    ['ways to write a name', 'Zelensky | Zelenskyy | Zelenskiy'],
    ['ways to write another', 'Houthi | Houthis | Huthi'],
    ['singular and plural', 'embassy | embassies'],
    ['a possessive', 'minister | minister’s'],
    ['forms of a verb', 'seize | seizes | seized | seizing'],
    ['a verb and its noun', 'explode | explosion | blast'],
    ['words that newsrooms use for one another', 'arrested | detained'],
    ['an office and its letters', 'prime minister | PM | premier'],
    ['thousands', '31,000 | 31000 | 31.000'],
    ['millions', '14.5m | 14.5 million | $14,500,000'],
    ['billions', '4.4bn | 4.4 billion'],
    ['numbers and words', '9 | nine | ninth'],
    ['case', 'Volcano | VOLCANO | volcano'],
  ])('%s', (_, forms) => {
    const parts = forms.includes('|') ? forms.split('|') : forms.split(' ')
    expect(new Set(parts.map((part) => line(part.trim()))).size).toBe(1)
    expect(line(forms)).not.toBe('')
  })

  test.each([
    ['fr', 'grève | grèves'],
    ['fr', 'israélien | Israël | israélienne'],
    ['fr', 'l’Iran | Iran | d’Iran'],
    ['fr', 'trente | 30'],
    ['es', 'renuncia | dimite | dimisión'],
    ['es', 'elecciones | elección'],
    ['es', 'EE UU | Estados Unidos | EEUU'],
    ['de', 'Festnahme | festgenommen | verhaftet'],
    ['de', 'russische | Russland | russischen'],
    ['pt', 'greve | greves | paralisação'],
    ['ru', 'переговоры | переговоров | переговорах'],
    ['ru', 'Кишинёв | Кишинёве | Кишинева'],
    ['ru', 'Украина | Украины | Украине | украинский'],
    ['ru', 'приговор | приговорили'],
    ['ar', 'الوزير | وزير | للوزير'],
    ['ar', 'تونس | التونسي | التونسية'],
    ['ar', '٧ | 7 | سبعة'],
  ])('forms in %s: %s', (language, forms) => {
    expect(new Set(forms.split('|').map((form) => line(form.trim(), language))).size).toBe(1)
    expect(line(forms, language)).not.toBe('')
  })
})

describe('termsOf() keeps apart', () => {
  test.each([
    ['told us', 'told the US'],
    ['North Korea', 'South Korea'],
    ['Niger', 'Nigeria'],
    ['suspends', 'scraps'],
    ['agreed', 'delayed'],
    ['arrested', 'released'],
    ['14 dead', '41 dead'],
    ['4 million', '4 billion'],
    ['Congo', 'Niger'],
  ])('%s and %s', (a, b) => {
    expect(line(a)).not.toBe(line(b))
    expect(line(b)).not.toBe('')
  })
})

describe('termsOf() leaves out', () => {
  test.each([
    ['en', 'They said it was as it had been'],
    ['fr', 'Ils ont dit que cela était ainsi'],
    ['es', 'Dijo que esto es así y no de otra'],
    ['de', 'Das ist so, weil es so sein soll'],
    ['ru', 'Он сказал, что это было так'],
    ['ar', 'قال ان هذا كان من قبل'],
  ])('grammar of %s', (language, text) => {
    expect(line(text, language)).toBe('')
  })
})

test.each([
  ['ISRAEL STRIKES IRAN', '@il !bomb @ir'],
  ['U.S. and UK sign AI pact', '@us @uk !sign ai !agree'],
  ['O’Brien resigns', 'obrien !resign'],
  ['10th day', '#10'],
])('termsOf() reads %s as %s', (text, terms) => {
  expect(line(text)).toBe(terms)
})

test('termsOf() takes two characters at a time where words are not set apart', () => {
  expect(line('外交部', 'zh')).toBe('外交 交部')
})

test('termsOf() makes terms without spaces and bars of any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('en', 'fr', 'ru', 'ar', 'zh', 'x-none', ''),
      (text, language) => {
        for (const term of termsOf(text, language)) expect(term).toMatch(/^[^\s|]+$/u)
      },
    ),
  )
})

test('termsOf() takes time in proportion to a text', () => {
  const start = performance.now()
  for (const piece of ["a'", 'U.', '1,', '.', "'", 'aaing', 'ﷺ']) termsOf(piece.repeat(50_000), 'en')
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('commonShare() knows what is common before the first batch', () => {
  expect(commonShare('@us', 'en')).toBeGreaterThan(0)
  expect(commonShare('president', 'en')).toBeGreaterThan(commonShare('peninsula', 'en'))
  expect(commonShare('zanzibar', 'en')).toBe(0)
})
