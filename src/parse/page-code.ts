import { numericEntity } from '../html/escape.ts'

/** How much of a page is read: an article's page beyond that is no page for readers. */
const maxLength = 2_000_000
const maxTags = 20_000
const maxReferences = 10_000

/** The page without scripts, styles and drawings, which are most of it and say nothing; JSON-LD stays. */
export function withoutCode(html: string): string {
  const page = html.length > maxLength ? html.slice(0, maxLength) : html
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
  return withoutDepths(withFewReferences(cut(text + page.slice(from))))
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

/** A DOM makes a text of its own of what stands behind each `&`: on a page that is full of them they are read here. */
function withFewReferences(page: string): string {
  let count = 0
  for (let at = page.indexOf('&'); at >= 0 && count <= maxReferences; at = page.indexOf('&', at + 1)) count++
  if (count <= maxReferences) return page
  let left = 0
  const read = (part: string): string =>
    part.replace(/&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});)?/g, (whole, decimal?: string, hex?: string) => {
      const character =
        decimal || hex ? numericEntity(decimal ? Number(decimal) : Number.parseInt(hex!, 16)) : undefined
      if (character && !/[<>&"'\u0000]/.test(character)) return character
      return ++left > maxReferences ? ' ' : whole
    })
  // Part by part, since a list is made of all that is replaced at once.
  let text = ''
  for (let at = 0, end = 0; at < page.length; at = end) {
    end = page.indexOf('&', at + 20_000)
    if (end < 0) end = page.length
    text += read(page.slice(at, end))
  }
  return text
}

function cut(page: string): string {
  if (page.length < maxTags) return page
  let tags = 0
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    if (++tags > maxTags) return page.slice(0, at)
  }
  return page
}

const maxDepth = 128
// Elements that have no end tag, or often lack it; they do not nest within themselves.
const shallow = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody'.split(
    ' ',
  ),
)

// Readability's time grows with the square of what is in each of them.
const maxLists = 12
/** Start and end tags of a list's items. */
const maxItems = 2_000
const listing = new Set(['ul', 'ol', 'dl', 'table'])

// Whoever nests deeper means no reader well: DOMs grow slow with it. The tags beyond go, their text stays.
function withoutDepths(page: string): string {
  let text = ''
  let from = 0
  const all = { depth: 0, most: maxDepth }
  const lists = { depth: 0, most: maxLists }
  let items = 0
  for (const [tag, closes, name] of matches(page, /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    const counted = name.toLowerCase()
    if (counted === 'li' && ++items > maxItems) {
      text += page.slice(from, tag)
      from = afterTag(page, tag)
    }
    if (shallow.has(counted)) continue
    const nest = listing.has(counted) ? lists : all
    const tooDeep = closes ? nest.depth > nest.most : nest.depth >= nest.most
    if (tooDeep) {
      text += page.slice(from, tag)
      from = afterTag(page, tag)
    } else if (nest === lists) items = 0
    nest.depth = Math.max(0, nest.depth + (closes ? -1 : 1))
  }
  return text + page.slice(from)
}

function* matches(page: string, tags: RegExp): Generator<[at: number, closes: boolean, name: string]> {
  for (const { index, 1: slash, 2: name = '' } of page.matchAll(tags)) yield [index, slash === '/', name]
}

function afterTag(page: string, at: number): number {
  const end = page.indexOf('>', at)
  return end < 0 ? page.length : end + 1
}
