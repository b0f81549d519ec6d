import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fingerprint, ParsedFeed } from '../../src/model/feed.ts'
import { limits } from '../../src/parse/limits.ts'
import { parseFeed } from '../../src/parse/parse-feed.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (body: string | Uint8Array, known?: Fingerprint, url = 'https://quay.example/feed') =>
  parseFeed({ url, body: typeof body === 'string' ? bytes(body) : body, validators: {} }, known)
const rss = (items: string, head = '<title>Quay</title>') =>
  `<rss version="2.0"><channel>${head}${items}</channel></rss>`
const item = (number: number, title = `Item ${number}`) =>
  `<item><title>${title}</title><guid>q-${number}</guid></item>`
const guids = (feed: ParsedFeed) => feed.items.map((each) => each.guid)

describe('an item that has not changed', () => {
  test('parseFeed() reads only new and changed items when it knows the others', async () => {
    const before = await parse(rss(item(1) + item(2) + item(3)))
    const after = await parse(rss(item(4) + item(3) + item(2, 'Changed') + item(1)), before.fingerprint)
    expect(guids(after)).toEqual(['q-4', 'q-2'])
    expect(after.skipped).toBe(2)
    expect(after.fingerprint.items).toHaveLength(4)
  })

  test('parseFeed() reads everything again when the feed changed in what its items take from it', async () => {
    const items = item(1) + item(2)
    const before = await parse(rss(items))
    const heads = [
      '<title>Dock</title>',
      '<title>Quay</title><language>fr</language>',
      '<title>Quay</title><author>Ines Pohl</author>',
    ]
    for (const head of heads) {
      const after = await parse(rss(items, head), before.fingerprint)
      expect(guids(after), head).toEqual(['q-1', 'q-2'])
      expect(after.skipped).toBe(0)
    }
    const moved = await parse(rss(items), before.fingerprint, 'https://other.example/feed')
    expect(moved.skipped).toBe(0)
    const based = rss(items).replace('<rss ', '<rss xml:base="https://b.example/" ')
    expect((await parse(based, before.fingerprint)).skipped).toBe(0)
  })

  test('parseFeed() does not mind dates and comments of the feed that move with every issue', async () => {
    const head = (day: number) =>
      `<title>Quay</title><lastBuildDate>Fri, 0${day} May 2026 09:00:00 GMT</lastBuildDate><ttl>${day}</ttl><!-- made in 0.0${day} s -->`
    const before = await parse(rss(item(1), head(1)))
    const after = await parse(rss(item(2) + item(1), head(2)), before.fingerprint)
    expect(guids(after)).toEqual(['q-2'])
    expect(after.updated).toEqual(new Date('2026-05-02T09:00:00Z'))
  })

  test('parseFeed() knows items of a JSON Feed again', async () => {
    const feed = (ids: number[]) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        items: ids.map((id) => ({ id, content_text: 'x' })),
      })
    const before = await parse(feed([1, 2]))
    const after = await parse(feed([3, 2, 1]), before.fingerprint)
    expect(guids(after)).toEqual(['3'])
    expect(after.skipped).toBe(2)
  })

  test('parseFeed() reads an item that the end of the body cut each time', async () => {
    const cut = '<rss><channel><item><title>A</title><guid>1</guid><description>x'
    const before = await parse(cut)
    expect(guids(before)).toEqual(['1'])
    expect(guids(await parse(cut, before.fingerprint))).toEqual(['1'])
  })
})

describe('faults', () => {
  test('parseFeed() names the root element of what is no feed', async () => {
    await expect(parse('<!DOCTYPE html><html><rss>')).rejects.toThrow(
      new SyntaxError('Cannot parse feed: root element is <html>'),
    )
    await expect(parse('')).rejects.toThrow(new SyntaxError('Cannot parse feed: the body is empty'))
    await expect(parse('\x89PNG\r\n\x1a\n')).rejects.toThrow(SyntaxError)
    await expect(parse('{"broken": ')).rejects.toThrow(
      new SyntaxError('Cannot parse feed: the JSON is broken'),
    )
  })

  test('parseFeed() takes a feed without items for a feed', async () => {
    for (const empty of ['<rss/>', '<feed xmlns="http://www.w3.org/2005/Atom"/>', rss('')]) {
      expect((await parse(empty)).items).toEqual([])
    }
  })

  test('parseFeed() leaves out tags that go too deep and keeps the item', async () => {
    const deep = `${'<b>'.repeat(5_000)}x${'</b>'.repeat(5_000)}`
    const feed = await parse(
      rss(`<item><title>A</title><description>${deep}</description><guid>1</guid></item>${item(2)}`),
    )
    expect(guids(feed)).toEqual(['1', 'q-2'])
    expect(feed.items[0]!.summary!.value.split('<b>').length).toBeLessThanOrEqual(limits.depth)
    expect(feed.repairs).toEqual([`left out tags deeper than ${limits.depth}`])
  })

  test('parseFeed() cuts a text that is longer than the limit before a tag', async () => {
    const feed = await parse(
      rss(
        `<item><title>A</title><description><![CDATA[${'<p>abc</p>'.repeat(40_000)}]]></description></item>`,
      ),
    )
    const { value } = feed.items[0]!.summary!
    expect(value.length).toBeGreaterThan(limits.text - 100)
    expect(value.length).toBeLessThanOrEqual(limits.text)
    expect(value.slice(-20)).not.toMatch(/<[^>]*$/)
  })

  test('parseFeed() reads an element with very many attributes and a very long one', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `a${index}="${index}"`).join(' ')
    const long = `<category domain="${'d'.repeat(200_000)}" ${many}>C</category>`
    const feed = await parse(rss(`<item><title>A</title>${long}</item>`))
    expect(feed.items[0]!.categories[0]!.term).toBe('C')
  })

  test('parseFeed() leaves prototypes alone', async () => {
    await parse(
      '{"version":"https://jsonfeed.org/version/1","title":"x","items":[],"__proto__":{"polluted":1}}',
    )
    await parse(rss('<item><__proto__ polluted="1"><polluted>1</polluted></__proto__></item>'))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test.each([
    '<',
    '<!--',
    '&',
    ']]>',
    'x<p ',
    '<a b="',
    "<a b='</",
    '<![CDATA[',
    '</',
    '<?',
    '<!DOCTYPE [',
    '&#',
    '<b>',
    '</b>',
    '<item>',
    '(',
    '&a;b',
    '<item a="x</',
  ])('parseFeed() reads 200 KB of %j in well under half a second', async (run) => {
    const text = run.repeat(Math.ceil(200_000 / run.length))
    const forms = [text, `<![CDATA[${text}]]>`, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')]
    for (const form of forms) {
      const start = process.cpuUsage()
      await parse(rss(`<item><title>A</title><description>${form}</description></item>`))
      expect(process.cpuUsage(start).user).toBeLessThan(500_000)
    }
  })
})

describe('the property that what is known is read as if it were not', () => {
  for (const [name, body] of samples()) {
    test(`parseFeed() gives the same with and without known items: ${name}`, async () => {
      await expectEqual(body)
      const text = new TextDecoder('windows-1252').decode(body)
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
          const mutated = mutations.reduce((changed, mutate) => mutate(changed), text)
          await expectEqual(Uint8Array.from(mutated, (character) => character.charCodeAt(0)))
        }),
        { numRuns: body.length > 20_000 ? 2 : 5 },
      )
    })
  }
})

/** The corpus of our own; and every feed of the shared one, where that lies beside the project. */
function samples(): [name: string, body: Uint8Array][] {
  const own = filesIn(new URL('../corpus/', import.meta.url)).filter((file) =>
    /\/parse-.*\/feed\./.test(file.pathname),
  )
  const shared = new URL('../../../shared/corpus/parsing/', import.meta.url)
  const files = existsSync(shared) ? [...own, ...filesIn(shared)] : own
  return files.map((file) => [
    file.pathname.split('/').slice(-2).join('/'),
    new Uint8Array(readFileSync(file)),
  ])
}

const filesIn = (folder: URL): URL[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => new URL(name, folder))
    .filter((file) => statSync(file).isFile() && /\.(?:xml|atom|rss|json)$/.test(file.pathname))

const junk = [
  '<',
  '>',
  '&',
  '"',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '</channel>',
  '</rss>',
  '<b>',
  '</title>',
  '<?',
  '<x y="',
  '\0',
  '\x01',
  '\x02',
  '\x03',
  'hasOwnProperty="x"',
  '<channel>',
  '{',
  '}',
  ',',
]

/** A change to a text: something put in, cut out, copied elsewhere, or all that follows taken away. */
const mutation = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...junk)).map(
    ([place, what]) =>
      (text: string) =>
        text.slice(0, place * text.length) + what + text.slice(place * text.length),
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200)).map(
    ([place, length]) =>
      (text: string) =>
        text.slice(0, place * text.length) + text.slice(place * text.length + length),
  ),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(400),
    )
    .map(
      ([from, to, length]) =>
        (text: string) =>
          text.slice(0, to * text.length) +
          text.slice(from * text.length, from * text.length + length) +
          text.slice(to * text.length),
    ),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((place) => (text: string) => text.slice(0, place * text.length)),
)

/** Reads a body whole, then with every second item known: the others must come out as they did, and the head too. */
async function expectEqual(body: Uint8Array): Promise<void> {
  const whole = await parse(body).catch((error: unknown) => error)
  if (whole instanceof Error) {
    expect(whole.message).toMatch(/^Cannot parse feed: (?:root element|the body|the JSON)/)
    return
  }
  const { items, repairs, skipped, ...head } = whole as ParsedFeed
  const hashes = head.fingerprint.items
  const known = new Set(hashes.filter((_, index) => index % 2 === 0))
  const part = await parse(body, { head: head.fingerprint.head, items: [...known] })
  const { items: partItems, repairs: partRepairs, skipped: partSkipped, ...partHead } = part
  const expected = items.filter((_, index) => !known.has(hashes[index] ?? ''))
  expect(partItems).toEqual(expected)
  expect(partHead).toEqual(head)
  expect(partSkipped).toBe(items.length - expected.length)
}
