import { parseFeed } from '../src/parse/parse-feed.ts'

// Prints what reading a feed of 40 items and 150 KB costs in CPU time: whole, and again when one new item stands on top of it.
// Promise: the second at most a quarter of the first (issue 4).

const paragraph = '<p>The two sides met for <a href="https://x.example/talks">talks</a> on Tuesday, “without result”.</p>\n'

const forms: Record<string, (html: string) => string> = {
  'content in CDATA': (html) => `<content:encoded><![CDATA[${html}]]></content:encoded>`,
  'content escaped': (html) => `<content:encoded>${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content:encoded>`,
  'content as XHTML': (html) => `<xhtml:body>${html}</xhtml:body>`,
}

function itemOf(number: number, content: string): string {
  return `<item>
<title>Talks, day ${number}</title>
<link>https://x.example/${number}</link>
<dc:creator><![CDATA[Jane Roe]]></dc:creator>
<pubDate>Tue, 03 Mar 2026 08:${10 + (number % 50)}:00 +0000</pubDate>
<category><![CDATA[Diplomacy]]></category>
<guid isPermaLink="false">https://x.example/?p=${number}</guid>
<description><![CDATA[What day ${number} of the talks brought.]]></description>
${content}
</item>
`
}

function feedOf(numbers: readonly number[], form: (html: string) => string): Uint8Array {
  const namespaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  const built = `<lastBuildDate>Tue, 03 Mar 2026 09:00:${10 + (numbers[0]! % 50)} +0000</lastBuildDate>`
  const items = numbers.map((number) => itemOf(number, form(paragraph.repeat(32).replaceAll('Tuesday', `day ${number}`))))
  const xml = `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>X</title>${built}${items.join('')}</channel></rss>`
  return new TextEncoder().encode(xml)
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => to - 1 - index)

/** Milliseconds of CPU of one call, over many. */
async function cost(run: () => Promise<unknown>): Promise<number> {
  const rounds = 200
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

let worst = 0
for (const [name, form] of Object.entries(forms)) {
  const first = feedOf(range(0, 40), form)
  const second = feedOf(range(1, 41), form)
  const url = 'https://x.example/feed'
  const { fingerprint } = await parseFeed({ url, body: first, validators: {} })
  const { items, skipped } = await parseFeed({ url, body: second, validators: {} }, fingerprint)
  if (items.length !== 1 || skipped !== 39) throw new Error(`Cannot measure: ${items.length} read, ${skipped} skipped`)
  const whole = () => parseFeed({ url, body: first, validators: {} })
  const changed = () => parseFeed({ url, body: second, validators: {} }, fingerprint)
  await cost(whole)
  await cost(changed)
  const [full, again] = [await cost(whole), await cost(changed)]
  worst = Math.max(worst, again / full)
  console.log(`${name.padEnd(17)} ${(first.length / 1024).toFixed(0)} KB: whole ${full.toFixed(2)} ms, one new item ${again.toFixed(2)} ms, ${(again / full).toFixed(2)} ×`)
}
console.log(`worst ${worst.toFixed(2)} ×, promised 0.25`)
process.exitCode = worst <= 0.25 ? 0 : 1
