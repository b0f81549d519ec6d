/** How much of a page is read: an article's page beyond that is no page for readers. */
const maxLength = 2_000_000
const maxTags = 40_000

/** The page without scripts, styles and drawings, which are most of it and say nothing; JSON-LD stays. */
export function withoutCode(html: string): string {
  const page = cut(html)
  const start = /<(script|style|svg|template)(?=[\s>/])|<!--/gi
  let text = ''
  let from = 0
  for (let match = start.exec(page); match; match = start.exec(page)) {
    const name = match[1]?.toLowerCase()
    if (name === 'script' && isJsonLd(page, match.index)) {
      const close = endOf(page, name, start.lastIndex)
      if (close < 0) break
      start.lastIndex = close
      continue
    }
    const end = name ? endOf(page, name, start.lastIndex) : page.indexOf('-->', start.lastIndex)
    text += page.slice(from, match.index)
    from = end < 0 ? page.length : end + (name ? 0 : 3)
    start.lastIndex = from
  }
  return withoutDepths(text + page.slice(from))
}

function isJsonLd(page: string, at: number): boolean {
  const end = page.indexOf('>', at)
  return end > 0 && end - at < 400 && page.slice(at, end).toLowerCase().includes('ld+json')
}

function endOf(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  if (!end.exec(page)) return -1
  const close = page.indexOf('>', end.lastIndex)
  return close < 0 ? -1 : close + 1
}

function cut(html: string): string {
  const page = html.length > maxLength ? html.slice(0, maxLength) : html
  if (page.length < maxTags) return page
  let tags = 0
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    if (++tags > maxTags) return page.slice(0, at)
  }
  return page
}

const maxDepth = 256
// Elements that have no end tag, or often lack it; they do not nest within themselves.
const shallow = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody'.split(
    ' ',
  ),
)

// Whoever nests deeper means no reader well: DOMs grow slow with it. The tags beyond go, their text stays.
function withoutDepths(page: string): string {
  let text = ''
  let from = 0
  let depth = 0
  for (const tag of page.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    if (shallow.has(tag[2]!.toLowerCase())) continue
    if (tag[1]) {
      if (depth > maxDepth) {
        text += page.slice(from, tag.index)
        from = afterTag(page, tag.index)
      }
      depth = Math.max(0, depth - 1)
    } else if (++depth > maxDepth) {
      text += page.slice(from, tag.index)
      from = afterTag(page, tag.index)
    }
  }
  return text + page.slice(from)
}

function afterTag(page: string, at: number): number {
  const end = page.indexOf('>', at)
  return end < 0 ? page.length : end + 1
}
