import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { renderJsonFeed } from '../../src/render/json-feed.ts'
import { faultsOfJsonFeed } from './json-feed-rules.ts'
import { edition, site } from './samples.ts'

/** The schema of others, where it is at hand, to hold our own check against. */
const SCHEMA = '/work/shared/conformance/jsonfeed-1.1.schema.json'
const schema = existsSync(SCHEMA)
  ? new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  : undefined

const URL = 'https://dateline.example/feeds/foreign-policy.json'
const whole = JSON.parse(renderJsonFeed(edition, site).text)
const [first] = whole.items

test('faultsOfJsonFeed() has nothing to say of ours, nor has the schema', () => {
  expect(faultsOfJsonFeed(JSON.stringify(whole), URL)).toEqual([])
  schema?.(whole)
  expect(schema?.errors ?? null).toBeNull()
})

/** Feeds with a fault, and whether the schema knows it. */
const BROKEN: readonly [says: string, feed: object, known: boolean][] = [
  ['version: https://jsonfeed.org/version/1', { ...whole, version: 'https://jsonfeed.org/version/1' }, false],
  ['title: missing', { ...whole, title: undefined }, true],
  ['items: no list', { ...whole, items: {} }, true],
  ['home_page_url: no address', { ...whole, home_page_url: '/feeds/x' }, false],
  ['feed_url: https://x.example/', { ...whole, feed_url: 'https://x.example/' }, false],
  ['author: unknown', { ...whole, author: { name: 'X' } }, false],
  ['hubs: 0: url: missing', { ...whole, hubs: [{ type: 'WebSub' }] }, true],
  ['an id twice', { ...whole, items: [first, first] }, false],
  ['id: missing', { ...whole, items: [{ ...first, id: undefined }] }, true],
  ['id: no text', { ...whole, items: [{ ...first, id: 4711 }] }, true],
  ['content_html: missing', { ...whole, items: [{ ...first, content_html: undefined }] }, true],
  ['date_published: no date', { ...whole, items: [{ ...first, date_published: 'yesterday' }] }, false],
  ['authors: none', { ...whole, items: [{ ...first, authors: [] }] }, false],
  [
    'authors: 0: name: missing',
    { ...whole, items: [{ ...first, authors: [{ url: 'https://x.example/' }] }] },
    false,
  ],
  ['tags: 0: no text', { ...whole, items: [{ ...first, tags: [1] }] }, true],
  ['_dateline: no object', { ...whole, items: [{ ...first, _dateline: 'x' }] }, false],
]

describe('faultsOfJsonFeed()', () => {
  test.each(BROKEN)('says %s', (says, feed, known) => {
    const json = JSON.stringify(feed)
    expect(faultsOfJsonFeed(json, URL).join('\n')).toContain(says)
    if (known && schema) expect(schema(JSON.parse(json))).toBe(false)
  })

  test('says what is no JSON', () => {
    expect(faultsOfJsonFeed('{', URL)[0]).toContain('no JSON')
  })
})
