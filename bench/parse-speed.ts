import Parser from 'rss-parser'
import { parseFeed } from '../src/parse/parse-feed.ts'

// Prints the CPU time of reading feeds of some 85 KB and 40 items in the forms that occur, beside that of rss-parser as it
// comes. Promise: no more for the forms of news feeds, RSS with its content in CDATA or escaped and Atom with HTML.

const paragraph =
  '<p>The two sides met for <a href="https://x.example/talks">talks</a> on Tuesday, “without result”.</p>\n'
const body = paragraph.repeat(18)
const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const rssItem = (number: number, content: string): string => `<item>
<title>Talks, day ${number}</title>
<link>https://x.example/${number}</link>
<dc:creator><![CDATA[Jane Roe]]></dc:creator>
<pubDate>Tue, 03 Mar 2026 08:10:00 +0000</pubDate>
<category><![CDATA[Diplomacy]]></category>
<guid isPermaLink="false">https://x.example/?p=${number}</guid>
<description><![CDATA[What day ${number} of the talks brought.]]></description>
${content}
</item>`

const entry = (number: number, content: string): string => `<entry>
<title>Talks, day ${number}</title>
<id>tag:x.example,2026:${number}</id>
<link href="https://x.example/${number}"/>
<updated>2026-03-03T08:10:00Z</updated>
<author><name>Jane Roe</name></author>
${content}
</entry>`

const rss = (content: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>X</title>${range.map((number) => rssItem(number, content)).join('')}</channel></rss>`
const atom = (content: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>X</title>${range.map((number) => entry(number, content)).join('')}</feed>`

const range = Array.from({ length: 40 }, (_, index) => index)
const forms: Record<string, string> = {
  'RSS, CDATA': rss(`<content:encoded><![CDATA[${body}]]></content:encoded>`),
  'RSS, escaped': rss(`<content:encoded>${escaped}</content:encoded>`),
  'RSS, excerpts': rss(''),
  'Atom, HTML': atom(`<content type="html">${escaped}</content>`),
  'Atom, XHTML': atom(
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${body}</div></content>`,
  ),
}

/** Milliseconds of CPU of one call, over many, after as many to warm up. */
async function cost(run: () => Promise<unknown>): Promise<number> {
  const rounds = 200
  for (let round = 0; round < rounds; round++) await run()
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

for (const [name, xml] of Object.entries(forms)) {
  const bytes = new TextEncoder().encode(xml)
  const theirs = await cost(() => new Parser().parseString(new TextDecoder().decode(bytes)))
  const ours = await cost(() => parseFeed({ url: 'https://x.example/feed', body: bytes, validators: {} }))
  const size = `${Math.round(bytes.length / 1024)} KB`
  console.log(
    `${name.padEnd(14)} ${size.padStart(7)}: rss-parser ${theirs.toFixed(2)} ms, ours ${ours.toFixed(2)} ms, ${(ours / theirs).toFixed(2)} ×`,
  )
}
