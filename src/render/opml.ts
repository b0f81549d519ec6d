import { escapeHtml } from '../html/escape.ts'
import type { Site } from '../model/site.ts'
import type { Source } from '../model/source.ts'
import { absolute } from './addresses.ts'
import { htmlText, languageTag, oneLine, webAddress } from './clean.ts'

/** What we read, as OPML 2.0 that any reader can import. Dateless, so that the same sources give the same bytes. */
export function renderSourcesOpml(sources: readonly Source[], site: Site): string {
  const outlines = sources.flatMap((source) => {
    const feed = webAddress(source.feedUrl)
    if (feed === undefined) return []
    const text = htmlLine(source.outlet) ?? source.id
    return [
      outline({
        text,
        title: text,
        type: 'rss',
        xmlUrl: feed,
        htmlUrl: webAddress(source.siteUrl),
        language: languageTag(source.language),
      }),
    ]
  })
  return document(`${htmlLine(site.title) ?? 'Dateline'}: sources`, outlines)
}

/** What we publish, as OPML 2.0: the curated feeds, in Atom. */
export function renderFeedsOpml(site: Site): string {
  const outlines = site.feeds.map((feed) => {
    const text = htmlLine(feed.title) ?? feed.path
    return outline({
      text,
      title: text,
      type: 'rss',
      description: htmlLine(feed.description),
      xmlUrl: absolute(`${feed.path}.atom`, site),
      htmlUrl: absolute(feed.path, site),
    })
  })
  return document(`${htmlLine(site.title) ?? 'Dateline'}: feeds`, outlines)
}

/** OPML 2.0 reads its texts as HTML; most readers do not. So only what HTML would read otherwise is escaped for it. */
function htmlLine(text: string | undefined): string | undefined {
  const line = oneLine(text)
  if (line === undefined) return undefined
  return htmlText(/<|&(?![\s&]|$)/.test(line) ? line.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : line)
}

function outline(attributes: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `    <outline ${said.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ')}/>\n`
}

function document(title: string, outlines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`
}
