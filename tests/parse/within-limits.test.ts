import { describe, expect, test } from 'vitest'
import { limits } from '../../src/parse/limits.ts'
import { parseFeed } from '../../src/parse/parse-feed.ts'
import { withinLimits } from '../../src/parse/within-limits.ts'

const bare = { authors: [], contributors: [], categories: [], media: [], enclosures: [] }
const x = (length: number): string => 'x'.repeat(length)

describe('withinLimits()', () => {
  test('withinLimits() leaves what is of usual size as it is', () => {
    const item = {
      ...bare,
      guid: 'g',
      url: 'https://a.example/',
      title: { value: 'T', type: 'text' as const },
      published: new Date(0),
    }
    expect(withinLimits(item)).toEqual(item)
  })

  test('withinLimits() tells two long guids apart and keeps them short', () => {
    const [one, other] = [`${x(9000)}1`, `${x(9000)}2`].map((guid) => withinLimits({ ...bare, guid }).guid!)
    expect(one).not.toBe(other)
    expect(one!.length).toBeLessThanOrEqual(limits.guid)
  })

  test('withinLimits() drops addresses that are too long, and a picture with its address', () => {
    const long = `https://a.example/${x(9000)}`
    const item = withinLimits({
      ...bare,
      url: long,
      authors: [{ name: 'Ada', url: long }],
      media: [
        { url: long, medium: 'image' },
        { url: 'https://a.example/p.jpg', caption: x(9000) },
      ],
    })
    expect(item).toEqual({
      ...bare,
      authors: [{ name: 'Ada' }],
      media: [{ url: 'https://a.example/p.jpg', caption: x(limits.words) }],
    })
  })

  test('withinLimits() cuts the words of people and categories, and halves no character', () => {
    const item = withinLimits({
      ...bare,
      authors: [{ name: 'Ada', bio: `${x(limits.bio - 1)}😀` }],
      categories: [{ term: x(9000) }],
    })
    expect(item.authors[0]?.bio?.isWellFormed()).toBe(true)
    expect(item.categories[0]?.term).toHaveLength(limits.term)
  })
})

describe('parseFeed() within its limits', () => {
  const feed = (items: string, head = '') => ({
    url: 'https://a.example/feed',
    body: new TextEncoder().encode(
      `<rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`,
    ),
    validators: {},
  })
  const item = (n: number, more = '') =>
    `<item><title>Story ${n}</title><link>https://a.example/${n}</link>${more}</item>`

  test('parseFeed() reads many items lot by lot as if it read them at once', async () => {
    const categories = Array.from({ length: 40 }, (_, i) => `<category>K${i}</category>`).join('')
    const { items, repairs } = await parseFeed(
      feed(Array.from({ length: 300 }, (_, n) => item(n, categories)).join('')),
    )
    expect(items.map(({ title }) => title?.value)).toEqual(
      Array.from({ length: 300 }, (_, n) => `Story ${n}`),
    )
    expect(items.every((each) => each.categories.length === 40 && each.url !== undefined)).toBe(true)
    expect(repairs).toEqual([])
  })

  test('parseFeed() leaves out the tags of an item, and of the head, that are too many', async () => {
    const many = '<x>y</x>'.repeat(limits.tags + 10)
    const { items, repairs } = await parseFeed(feed(item(1) + item(2, many) + item(3), many))
    expect(items.map(({ title }) => title?.value)).toEqual(['Story 1', 'Story 2', 'Story 3'])
    expect(repairs.join()).toContain(`tags beyond ${limits.tags}`)
  })

  test('parseFeed() refuses JSON of more objects and lists than a feed has', async () => {
    const body = `{"version":"https://jsonfeed.org/version/1.1","items":[${'[],'.repeat(limits.containers)}{}]}`
    await expect(parseFeed({ ...feed(''), body: new TextEncoder().encode(body) })).rejects.toThrow(
      /more than 100000 objects/,
    )
  })
})
