import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanJson,
  htmlText,
  iri,
  languageTag,
  oneLine,
  pictureAddress,
  pictureType,
  scheme,
  validDate,
  webAddress,
  xmlText,
} from '../../src/render/clean.ts'
import { isRightToLeft, readsRightToLeft } from '../../src/render/direction.ts'
import { countryName, topicName } from '../../src/render/labels.ts'
import { anyText, asOneLine } from './hostile.ts'

describe('xmlText()', () => {
  test('takes out what XML cannot hold and C1 controls, and nothing else', () => {
    expect(xmlText('a\u0000\u0008\u000b\u000c\u001f\u0085\ufffe\uffffb')).toBe('ab')
    expect(xmlText('\t\n \u007f\u00a0\u200d\u2028\ufdd0😀')).toBe('\t\n \u007f\u00a0\u200d\u2028\ufdd0😀')
  })

  test('asks where a character could not be read', () => {
    expect(xmlText('caf\ufffd')).toBe('caf?')
  })

  test('takes out halves of characters and keeps whole ones beside them', () => {
    expect(xmlText('\ud83d😀\ude00\udc00x\ud800')).toBe('😀x')
  })

  test('gives line ends as an XML reader does', () => {
    expect(xmlText('a\r\nb\rc\n')).toBe('a\nb\nc\n')
  })
})

test('oneLine() is what is left of a text in one line, and undefined when nothing is', () => {
  fc.assert(fc.property(anyText, (text) => (oneLine(text) ?? '') === asOneLine(text)))
  expect(oneLine(' \u0000\t ')).toBeUndefined()
  expect(oneLine(undefined)).toBeUndefined()
})

test('htmlText() leaves no end of a CDATA section', () => {
  fc.assert(fc.property(anyText, (text) => !htmlText(text).includes(']]>')))
  expect(htmlText('<p>a]]>b\u007f\ufdd0\u{2ffff}</p>')).toBe('<p>a]]&gt;b</p>')
})

describe('webAddress()', () => {
  test('is what the URL parser makes of an address, whichever way it took', () => {
    const address = fc.webUrl({
      withFragments: true,
      withQueryParameters: true,
      validSchemes: ['http', 'https'],
    })
    fc.assert(
      fc.property(address, (url) => {
        expect(webAddress(url)).toBe(new URL(url).href.replace(/[[\]\\^`{|}]/g, encodeURIComponent))
      }),
    )
  })

  test('resolves no dots and keeps none', () => {
    expect(webAddress('https://a.example/b/../c/./d')).toBe('https://a.example/c/d')
  })

  test('takes http and https alone, absolute', () => {
    const others = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.example/',
      '/a',
      'ftp://a.example/',
      'https://',
      ' ',
      'http:// /',
    ]
    for (const other of others) expect(webAddress(other)).toBeUndefined()
    expect(webAddress(' HTTPS://A.example')).toBe('https://a.example/')
  })
})

test('pictureAddress() is over https but on loopback', () => {
  expect(pictureAddress({ url: 'http://a.example/b.jpg' })).toBe('https://a.example/b.jpg')
  expect(pictureAddress({ url: 'http://127.0.0.1:8787/b.jpg' })).toBe('http://127.0.0.1:8787/b.jpg')
  expect(pictureAddress(undefined)).toBeUndefined()
})

test('iri() is never empty and always absolute', () => {
  fc.assert(
    fc.property(anyText, (text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(iri(text) ?? 'urn:x')),
  )
})

test('scheme() takes an absolute IRI alone', () => {
  expect(scheme('https://a.example/tags')).toBe('https://a.example/tags')
  expect(scheme('https://пример.example/ж')).toBe('https://xn--e1afmkfd.example/%D0%B6')
  expect(scheme('tag:a.example,2026:tags')).toBe('tag:a.example,2026:tags')
  for (const other of ['tags', 'tag:x', 'urn:y', 'javascript:x', undefined])
    expect(scheme(other)).toBeUndefined()
})

test('validDate() takes years of four digits', () => {
  expect(validDate(new Date('2026-11-20T00:00:00Z'))).toEqual(new Date('2026-11-20T00:00:00Z'))
  for (const other of [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), undefined]) {
    expect(validDate(other)).toBeUndefined()
  }
})

test('languageTag() takes a language that is known', () => {
  expect(['en', 'pt-BR', 'zh-Hant-TW'].map(languageTag)).toEqual(['en', 'pt-BR', 'zh-Hant-TW'])
  for (const other of ['und', 'mul', 'english', 'xx', 'qqq', 'x"y', '', undefined])
    expect(languageTag(other)).toBeUndefined()
})

test('languageTag() says a language by the code that readers know', () => {
  expect(['eng', 'fra-CA', 'cmn-Hans', 'yue', 'ckb', 'fil'].map(languageTag)).toEqual([
    'en',
    'fr-CA',
    'zh-Hans',
    'zh',
    'ku-Arab',
    'fil',
  ])
})

test('pictureType() believes a type of a picture, else the ending', () => {
  expect(pictureType({ url: 'https://a.example/b.PNG?x=1', type: 'text/html' })).toBe('image/png')
  expect(pictureType({ type: 'image/jpeg ' })).toBe('image/jpeg')
  expect(pictureType({ url: 'https://a.example/b.php' })).toBeUndefined()
})

describe('cleanJson()', () => {
  test('gives clean JSON back as it is', () => {
    const json = JSON.stringify({ a: 'x\n"\\u0000" \\b' }, null, 4)
    expect(cleanJson(json)).toBe(json)
  })

  test('cleans every text, however deep', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { a } = JSON.parse(cleanJson(JSON.stringify({ a: [{ b: text }] })))
        expect(a[0].b.replaceAll('\r', '')).toBe(xmlText(text).replaceAll('\r', ''))
      }),
    )
  })
})

test('isRightToLeft() knows the languages, not those written in Latin letters', () => {
  expect(['ar', 'he', 'fa-IR', 'ur', 'ckb'].map(isRightToLeft)).toEqual([true, true, true, true, true])
  expect(['en', 'ar-Latn', 'arz-Latn', 'tr', undefined].map(isRightToLeft)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

test('readsRightToLeft() goes by the first letter', () => {
  expect(['«ليلى» x', '12 שלום', 'a ليلى', '123', ''].map(readsRightToLeft)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('countryName() is a newspaper’s', () => {
  expect(['PS', 'TR', 'GB', 'CI', 'XK', 'ZZ', 'x'].map(countryName)).toEqual([
    'Palestine',
    'Turkey',
    'United Kingdom',
    'Ivory Coast',
    'Kosovo',
    'ZZ',
    'x',
  ])
})

test('topicName() is a topic’s id as words', () => {
  expect(topicName('arms-control')).toBe('Arms control')
})
