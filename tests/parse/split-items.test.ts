import { expect, test } from 'vitest'
import { limits } from '../../src/parse/limits.ts'
import { splitItems } from '../../src/parse/split-items.ts'

const itemsOf = (text: string) => splitItems(text).items.map((item) => item.text)

test('splitItems() cuts a feed into head and items', () => {
  const split = splitItems(
    '<rss><channel><title>x</title><item>1</item> <item a="b">2</item><ttl>5</ttl></channel></rss>',
  )
  expect(split.items.map((item) => item.text)).toEqual(['<item>1</item>', '<item a="b">2</item>'])
  expect(split.head).toBe('<channel><title>x</title> <ttl>5</ttl></channel>')
})

test('splitItems() is not deceived by CDATA, comments and instructions', () => {
  const item = '<item><![CDATA[</item><item>]]><!-- </item> --><?x </item>?></item>'
  expect(itemsOf(`<rss><channel><!-- <item> -->${item}</channel></rss>`)).toEqual([item])
})

test('splitItems() knows items by the prefix that the root gave to RSS or Atom, and no others', () => {
  const rdf =
    '<r:RDF xmlns:q="http://purl.org/rss/1.0/" xmlns:z="urn:z"><q:channel/><z:item/><q:item>1</q:item></r:RDF>'
  expect(itemsOf(rdf)).toEqual(['<q:item>1</q:item>'])
  expect(itemsOf('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry>1</a:entry></a:feed>')).toEqual([
    '<a:entry>1</a:entry>',
  ])
})

test('splitItems() ends an item that was not closed before the next one, or with the channel', () => {
  expect(itemsOf('<rss><channel><item>1<item>2</channel></rss>')).toEqual(['<item>1', '<item>2'])
})

test('splitItems() marks the item that the end of the text cut', () => {
  const { items, repairs } = splitItems('<rss><channel><item>1</item><item><title>2</ti')
  expect(items.map((item) => item.cut)).toEqual([false, true])
  expect(items[1]!.hash).toBe('')
  expect(repairs).toEqual(['closed after the last whole element'])
})

test('splitItems() keeps the newest items of a feed with too many, in its order', () => {
  const count = limits.items + 5
  const dated = (day: number) => `<item><pubDate>${new Date(day * 86_400_000).toUTCString()}</pubDate></item>`
  const items = Array.from({ length: count }, (_, index) => dated(index)).join('')
  const split = splitItems(`<rss><channel>${items}</channel></rss>`)
  expect(split.items).toHaveLength(limits.items)
  expect(split.items[0]!.text).toBe(dated(5))
  expect(split.items.at(-1)!.text).toBe(dated(count - 1))
  expect(split.repairs).toEqual([`kept the newest ${limits.items} of ${count} items`])
})

test('splitItems() keeps the first of too many items without dates', () => {
  const items = Array.from({ length: limits.items + 1 }, (_, index) => `<item>${index}</item>`)
  expect(itemsOf(`<rss><channel>${items.join('')}</channel></rss>`)).toEqual(items.slice(0, limits.items))
})

test('splitItems() gives the same hash to the same item wherever it stands, and another to a changed one', () => {
  const hashes = (text: string) => splitItems(text).items.map((item) => item.hash)
  const [one, two] = hashes('<rss><channel><item>one</item><item>two</item></channel></rss>')
  expect(
    hashes(
      '<rss><channel><title>new</title><item>three</item><item>two</item><item>onE</item></channel></rss>',
    ),
  ).toEqual([
    expect.not.stringMatching(`^(?:${one}|${two})$`),
    two,
    expect.not.stringMatching(`^(?:${one}|${two})$`),
  ])
})
