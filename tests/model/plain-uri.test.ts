import { expect, test } from 'vitest'
import { isPlainUri } from '../../src/model/plain-uri.ts'

test.each([
  'https://a.example/?p=1',
  'http://127.0.0.1:8787/a/b',
  'https://a.example/a%20b?c=%D9%85#d',
  'https://a.example/%2F%3A',
  'tag:a.example,2026-11-20:x/y',
  'tag:blogger.com,1999:blog-1.post-2',
  'urn:uuid:6BA7B810-9dad-11d1-80b4-00c04fd430c8',
  'urn:publicid:ap.org:abc',
])('isPlainUri() takes %s', (uri) => {
  expect(isPlainUri(uri)).toBe(true)
})

test.each([
  '',
  '4711',
  'post:12',
  'https://a.example',
  'HTTP://a.example/',
  'https://A.example/',
  'https://a.example:443/',
  'https://a.example/a/../b',
  'https://a.example/caf\u00e9',
  'https://a.example/%c3%a9',
  'https://a.example/%41%7E',
  'https://a.example/%C3%28',
  'https://a.example/e%CC%81',
  'https://a.example/a b',
  'https://a.example/#a#b',
  'tag:A.example,2026:x',
  'tag:a.example:x',
  'urn:uuid:1',
  'urn:x:y',
])('isPlainUri() does not take %s, which has another form or needs reading', (uri) => {
  expect(isPlainUri(uri)).toBe(false)
})
