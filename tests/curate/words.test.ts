import { describe, expect, test } from 'vitest'
import { fold, hasWord, wordLine } from '../../src/curate/words.ts'

describe('hasWord() finds', () => {
  test.each([
    ['a whole word', 'Sanctions on Iran eased', 'iran'],
    ['a word in capitals', 'NATO MEETS', 'nato'],
    ['a word without its accents', 'Élection à Bogotá', 'bogota'],
    ['an accented word in plain text', 'Vote in Bogota', 'Bogotá'],
    ['a word before a possessive', "Iran's answer", 'Iran'],
    ['a phrase across a hyphen', 'A two-state solution', 'two state'],
    ['a phrase across a line', 'cease\nfire holds', 'cease fire'],
    ['the beginning with a star', 'sanctioned firms', 'sanction*'],
    ['the word itself with a star', 'a sanction', 'sanction*'],
    ['a phrase that ends in a star', 'an air strike', 'air str*'],
    ['Cyrillic, ё as е', 'Всё о Королёве', 'королеве'],
    ['Cyrillic beginnings', 'переговоры в Женеве', 'переговор*'],
    ['й as it is', 'Новый край', 'край'],
    ['й taken apart', 'Новыи\u0306 край', 'новый'],
    ['Arabic with another alef', 'أوكرانيا تعلن', 'اوكرانيا'],
    ['Arabic without vowel signs', 'مُفاوضات', 'مفاوضات'],
    ['Chinese inside a sentence', '外交部发言人表示', '发言人'],
    ['Japanese inside a sentence', '首相は会談を行った', '会談'],
    ['Thai inside a sentence', 'รัฐบาลไทยประกาศ', 'ไทย'],
    ['Hindi with its vowel signs', 'भारत की नीति', 'नीति'],
    ['Korean', '한국 정부', '한국'],
    ['the Turkish dotted capital', 'İSTANBUL', 'istanbul'],
    ['ß as ss', 'Die Straße von Hormus', 'strasse'],
    ['ø and ł', 'Tromsø, Łódź', 'lodz'],
    ['full-width letters', 'ＮＡＴＯ', 'nato'],
    ['a number', 'Resolution 2254', '2254'],
    ['dotted initials', 'The U.S. says', 'U.S.'],
  ])('%s', (_, text, word) => {
    expect(hasWord(wordLine(text), word)).toBe(true)
  })
})

describe('hasWord() does not find', () => {
  test.each([
    ['a word inside another', 'Nigeria votes', 'Niger'],
    ['the end of a word', 'ceasefire', 'fire'],
    ['a longer word without a star', 'sanctions', 'sanction'],
    ['a star in the middle of a word', 'unsanctioned', 'sanction*'],
    ['words in another order', 'state two', 'two state'],
    ['dotted initials in a pronoun', 'tell us more', 'U.S.'],
    ['another Hindi word with the same consonants', 'भारत की नीति', 'नेता'],
    ['и for й', 'Тихий край', 'краи'],
    ['an empty word', 'anything', ''],
    ['a lone star', 'anything', '*'],
    ['punctuation alone', 'a - b', '-'],
  ])('%s', (_, text, word) => {
    expect(hasWord(wordLine(text), word)).toBe(false)
  })
})

test('fold() gives the same twice', () => {
  for (const text of ['İ', 'Ǆ', 'ﬁ', 'Ｅ́', '가', 'ＡＢß', 'أإآ']) expect(fold(fold(text))).toBe(fold(text))
})
