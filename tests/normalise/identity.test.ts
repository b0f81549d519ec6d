import { expect, test } from 'vitest'
import { isPlainUri } from '../../src/model/plain-uri.ts'
import type { Source } from '../../src/model/source.ts'
import { firstId } from '../../src/normalise/identity.ts'
import { aSource } from '../support/plain-newsroom.ts'

const source: Source = { ...aSource('one'), siteUrl: 'https://one.example/' }
const item = {
  url: 'https://one.example/1',
  source,
  firstSeen: new Date('2026-11-24T12:00:00Z'),
  guidTaken: false,
}

test('firstId() is the outlet’s guid where that is an address in normal form', () => {
  expect(firstId({ ...item, guid: 'https://one.example/?p=1' })).toBe('https://one.example/?p=1')
  expect(firstId({ ...item, guid: 'tag:one.example,2026:1' })).toBe('tag:one.example,2026:1')
})

test.each([
  '1',
  'post:1',
  'https://one.example/caf\u00e9',
  'https://one.example/%c3%a9',
  'tag:One:1',
  'urn:uuid:1',
])('firstId() mints an id for the guid %s', (guid) => {
  expect(firstId({ ...item, guid })).toMatch(/^tag:one\.example,2026-11-24:dateline\/one\/[a-z0-9]{15}$/)
})

test.each(['https://my_site.example/', 'https://[::1]/', 'https://пример.example/', 'not an address'])(
  'firstId() mints a plain address for a source at %s',
  (siteUrl) => {
    expect(isPlainUri(firstId({ ...item, source: { ...source, id: 'a source', siteUrl } }))).toBe(true)
  },
)
