import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyHash } from '../../src/fetch/body-hash.ts'
import { oneLine } from '../../src/fetch/one-line.ts'
import { throughRelay } from '../../src/fetch/relay.ts'
import { userAgent } from '../../src/fetch/user-agent.ts'

test('userAgent() names product, version and contact', () => {
  expect(userAgent('0.1.0', 'editor@dateline.example')).toBe('Dateline/0.1.0 (+editor@dateline.example)')
  expect(userAgent('0.1.0', '')).toBe('Dateline/0.1.0')
})

test('userAgent() lets nothing into the header that could end it or its comment', () => {
  const made = userAgent('1', 'a)\r\nX: (y\u00e4\u{1f600} z')
  expect(made).toBe('Dateline/1 (+aX: y z)')
})

test('oneLine() folds control, bidi and zero-width characters and lone surrogates into blanks', () => {
  expect(oneLine('a\r\n\tb\u0000\u200bc\u202ed\ud800e  f\u2028g')).toBe('a b c d e f g')
})

test('oneLine() gives one line of at most 300 characters for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const line = oneLine(text)
      expect(line.length).toBeLessThanOrEqual(300)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(line.isWellFormed()).toBe(true)
    }),
  )
})

test('bodyHash() is the same for the same bytes wherever they lie, and stays what it is', () => {
  const bytes = new TextEncoder().encode('<rss version="2.0"/>!')
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(bodyHash(shifted.subarray(3))).toBe(bodyHash(bytes))
  expect(bodyHash(bytes)).toMatchInlineSnapshot(`"ruvf1q-ei2nvi-l"`)
  expect(bodyHash(new Uint8Array())).toMatchInlineSnapshot(`"y968c7-1hxqmar-0"`)
})

test('bodyHash() differs when one byte, the order of bytes or the length differs', () => {
  const seen = new Set<string>()
  const base = new Uint8Array(64)
  seen.add(bodyHash(base))
  for (let at = 0; at < 64; at++) {
    for (const value of [1, 2, 128, 255]) seen.add(bodyHash(base.with(at, value)))
  }
  for (let length = 0; length < 64; length++) seen.add(bodyHash(new Uint8Array(length)))
  expect(seen.size).toBe(1 + 64 * 4 + 64)
})

test('throughRelay() keeps the outlet’s address whole', () => {
  const url = 'https://a.example/x?b=1&c=$&#d'
  expect(new URL(throughRelay('https://r.example/get', url)).searchParams.get('url')).toBe(url)
  expect(throughRelay('https://r.example/{url}', url)).toBe(`https://r.example/${encodeURIComponent(url)}`)
})
