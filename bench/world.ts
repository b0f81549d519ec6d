/** The feeds of the bench: which hosts, sizes, formats, validators; everything follows from the seed. */
export interface World {
  readonly seed: number
  readonly epoch: number
  readonly feeds: readonly FeedSpec[]
  /** How often each feed has changed, and how often it has changed wholly. */
  readonly revisions: number[]
  readonly turnovers: number[]
  cycles: number
}

export interface FeedSpec {
  readonly host: string
  readonly url: string
  readonly format: 'rss-full' | 'rss-excerpt' | 'atom-html' | 'atom-xhtml' | 'rdf'
  readonly type: string
  readonly items: number
  /** Bytes aimed at. */
  readonly size: number
  readonly gzip: boolean
  readonly validators: 'both' | 'weak' | 'etag' | 'date'
}

export interface MadeFeed {
  readonly body: string
  /** Title of the newest item. */
  readonly newest: string
}

/** A generator of numbers from 0 to 1 (mulberry32): the same seed, the same numbers. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The world of a seed: 60 % of the feeds alone on their host, the rest on ten shared ones; sizes log-normal around 60 KB. */
export function worldOf({ feeds, seed, port }: { feeds: number; seed: number; port: number }): World {
  const chance = random(seed)
  const specs: FeedSpec[] = []
  for (let i = 0; i < feeds; i++) {
    const alone = chance() < 0.6
    const host = alone
      ? `127.0.${1 + Math.floor(i / 250)}.${1 + (i % 250)}`
      : `127.0.200.${1 + Math.floor(chance() * 10)}`
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
    const size = Math.min(300_000, Math.max(15_000, 60_000 * Math.exp(0.75 * normal)))
    const kind = chance()
    const format =
      kind < 0.44
        ? 'rss-full'
        : kind < 0.72
          ? 'rss-excerpt'
          : kind < 0.86
            ? 'atom-html'
            : kind < 0.94
              ? 'atom-xhtml'
              : 'rdf'
    const tag = chance()
    specs.push({
      host,
      url: `http://${host}:${port}/f/${i}/feed.xml`,
      format,
      type: format.startsWith('atom') ? 'application/atom+xml' : 'application/rss+xml',
      items: 20 + Math.floor(chance() * 31),
      size,
      gzip: chance() < 0.75,
      validators: tag < 0.65 ? 'both' : tag < 0.8 ? 'weak' : tag < 0.9 ? 'etag' : 'date',
    })
  }
  return {
    seed,
    epoch: Date.UTC(2026, 9, 1),
    feeds: specs,
    revisions: specs.map(() => 0),
    turnovers: specs.map(() => 0),
    cycles: 0,
  }
}

const SUBJECTS = [
  'The foreign minister',
  'A senior envoy',
  'The delegation',
  'Officials in the capital',
  'The opposition',
  'An aid agency',
  'The central bank',
  'The joint committee',
  'Two diplomats',
  'The general staff',
]
const VERBS = [
  'announced',
  'rejected',
  'postponed',
  'welcomed',
  'described',
  'questioned',
  'confirmed',
  'denied',
  'reviewed',
  'signed',
]
const OBJECTS = [
  'a ceasefire along the northern border',
  'the draft agreement on grain shipments',
  'new limits on medium-range missiles',
  'the exchange of prisoners',
  'sanctions on R&D <5% of exports',
  'the port’s reopening',
  'a “roadmap” for talks',
  'the inspectors’ report — all of it',
  'the budget for reconstruction',
  'an inquiry into the incident',
]
const TAILS = [
  'after two days of talks.',
  'despite objections from its allies.',
  'according to people familiar with the matter.',
  'in a statement on Tuesday.',
  'for the first time since 1998.',
  'and called for restraint.',
  'before the vote in parliament.',
  'without naming a date.',
]
const NAMES = [
  'Ada Lindqvist',
  'Omar Haddad',
  'Marie Colvert',
  'Jonas Weidmann',
  'Irina Sokolova',
  'Luis Ferrer',
  'Chiara Neri',
  'Peter O’Dowd',
  'Yuki Tanabe',
  'Grace Mwangi',
]

/** One feed at one revision: each revision puts one to three items on top, a turnover makes all of them new. */
export function makeFeed(world: World, index: number, revision: number): MadeFeed {
  const spec = world.feeds[index]
  if (!spec) throw new RangeError(`There is no feed ${index}`)
  const first = (world.turnovers[index] ?? 0) * 1000
  const newest = first + spec.items + revision * 2
  const numbers = Array.from({ length: spec.items }, (_, i) => newest - i)
  const perItem = Math.max(300, spec.size / spec.items - 500)
  const items = numbers.map((n) => makeItem(world, { spec, index, n, length: perItem }))
  return { body: frame(spec, index, items, numbers), newest: titleOf(world, index, newest) }
}

const titleOf = (world: World, index: number, n: number): string => {
  const chance = random(world.seed * 7919 + index * 104_729 + n)
  return `${pick(SUBJECTS, chance)} ${pick(VERBS, chance)} ${pick(OBJECTS, chance).replace('<', 'under ')} (${index}-${n})`
}

const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)] as T

interface Item {
  readonly title: string
  readonly link: string
  readonly guid: string
  readonly date: Date
  readonly author: string | undefined
  readonly html: string
}

function makeItem(
  world: World,
  { spec, index, n, length }: { spec: FeedSpec; index: number; n: number; length: number },
): Item {
  const chance = random(world.seed * 31 + index * 1009 + n)
  const author = chance() < 0.8 ? pick(NAMES, chance) : undefined
  const second = author && chance() < 0.15 ? ` and ${pick(NAMES, chance)}` : ''
  const origin = `http://${spec.host}/f/${index}/${n}.html`
  const excerpt = spec.format === 'rss-excerpt' || spec.format === 'rdf'
  return {
    title: titleOf(world, index, n),
    link: chance() < 0.2 ? `${origin}?utm_source=rss&utm_medium=feed` : origin,
    guid: index % 2 === 0 ? origin : `tag:${spec.host},2026:${index}/${n}`,
    // What is new is newer than all that was there at the start, in every feed.
    date: new Date(world.epoch + n * 600_000 + Math.max(0, n - spec.items) * 86_400_000),
    author: author && author + second,
    html: excerpt ? paragraph(chance) : storyOf(chance, { length, author }),
  }
}

const sentence = (chance: () => number): string =>
  `${pick(SUBJECTS, chance)} ${pick(VERBS, chance)} ${pick(OBJECTS, chance)} ${pick(TAILS, chance)}`

function paragraph(chance: () => number): string {
  const sentences = Array.from({ length: 2 + Math.floor(chance() * 4) }, () => escaped(sentence(chance)))
  if (chance() < 0.3)
    sentences[0] = `<a href="https://example.org/${Math.floor(chance() * 1e6)}">${sentences[0]}</a>`
  return `<p>${sentences.join(' ')}</p>`
}

function storyOf(
  chance: () => number,
  { length, author }: { length: number; author: string | undefined },
): string {
  const parts: string[] = []
  if (chance() < 0.5) {
    const id = Math.floor(chance() * 1e6)
    parts.push(
      `<figure class="wp-block-image"><img src="https://img.example.org/${id}.jpg" srcset="https://img.example.org/${id}-300.jpg 300w, https://img.example.org/${id}-1024.jpg 1024w" alt="" width="1024" height="683"><figcaption>${escaped(sentence(chance))}</figcaption></figure>`,
    )
  }
  for (let size = 0; size < length; ) {
    const kind = chance()
    const text =
      kind < 0.05
        ? `<h2>${escaped(pick(OBJECTS, chance))}</h2>`
        : kind < 0.1
          ? `<blockquote>${paragraph(chance)}</blockquote>`
          : paragraph(chance)
    parts.push(text)
    size += text.length
  }
  if (author && chance() < 0.5)
    parts.push(
      `<p><em>${author} is a senior fellow at the Institute for Border Studies and writes for the Harbour Post.</em></p>`,
    )
  return parts.join('\n')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cdata = (text: string): string => `<![CDATA[${text}]]>`

function frame(spec: FeedSpec, index: number, items: readonly Item[], numbers: readonly number[]): string {
  const site = `http://${spec.host}/f/${index}/`
  if (spec.format.startsWith('atom')) {
    const entries = items.map((item) => atomEntry(item, spec.format === 'atom-xhtml'))
    return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed ${index}</title><id>${site}</id><link href="${site}"/><updated>${items[0]?.date.toISOString()}</updated>\n${entries.join('\n')}\n</feed>`
  }
  if (spec.format === 'rdf') {
    const list = items.map((item) => `<rdf:li rdf:resource="${escaped(item.link)}"/>`).join('')
    const entries = items.map(
      (item) =>
        `<item rdf:about="${escaped(item.link)}"><title>${escaped(item.title)}</title><link>${escaped(item.link)}</link><description>${escaped(item.html)}</description>${creator(item)}<dc:date>${item.date.toISOString()}</dc:date></item>`,
    )
    return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${site}"><title>Feed ${index}</title><link>${site}</link><description>bench</description><items><rdf:Seq>${list}</rdf:Seq></items></channel>\n${entries.join('\n')}\n</rdf:RDF>`
  }
  const entries = items.map((item, i) =>
    rssItem(item, { full: spec.format === 'rss-full', cdata: ((numbers[i] ?? 0) + index) % 2 === 0 }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed ${index}</title><link>${site}</link><description>bench</description>\n${entries.join('\n')}\n</channel></rss>`
}

const creator = (item: Item): string => (item.author ? `<dc:creator>${cdata(item.author)}</dc:creator>` : '')

function rssItem(item: Item, how: { full: boolean; cdata: boolean }): string {
  const text = how.cdata ? cdata(item.html) : escaped(item.html)
  const body = how.full
    ? `<description>${escaped(item.title)}.</description><content:encoded>${cdata(item.html)}</content:encoded>`
    : `<description>${text}</description>`
  return `<item><title>${escaped(item.title)}</title><link>${escaped(item.link)}</link><guid isPermaLink="false">${item.guid}</guid><pubDate>${item.date.toUTCString()}</pubDate>${creator(item)}<category>World</category>${body}</item>`
}

function atomEntry(item: Item, xhtml: boolean): string {
  const person = item.author ? `<author><name>${escaped(item.author)}</name></author>` : ''
  const content = xhtml
    ? `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${item.html.replaceAll(/<img([^>]*)>/g, '<img$1/>')}</div></content>`
    : `<content type="html">${escaped(item.html)}</content>`
  return `<entry><title>${escaped(item.title)}</title><link href="${escaped(item.link)}"/><id>${item.guid}</id><published>${item.date.toISOString()}</published><updated>${item.date.toISOString()}</updated>${person}${content}</entry>`
}
