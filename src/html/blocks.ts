import { toText } from './text.ts'

/** One block of a text's flow: a paragraph, a heading, a list, a picture, or a run of text that stands in no element. */
export class Block {
  /** The element's name; `#text` for a run of text and inline elements without one of its own. */
  readonly tag: string
  /** Where the block stands in the HTML that was read, so that it can be cut out. */
  readonly start: number
  readonly end: number
  private readonly source: string
  private plain: string | undefined

  constructor(source: string, tag: string, start: number, end: number) {
    this.source = source
    this.tag = tag
    this.start = start
    this.end = end
  }

  /** The block with its tags. */
  get html(): string {
    return this.source.slice(this.start, this.end)
  }

  /** Plain text, one line a block. Read when it is asked for. */
  get text(): string {
    this.plain ??= toText(this.html)
    return this.plain
  }

  /** True when all of its text stands in `em` or `i`. */
  get italic(): boolean {
    return isItalic(this.html)
  }
}

const wrappers = new Set(['div', 'section', 'article', 'main', 'body'])
const blockTags = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure figcaption table pre hr li dd dt caption tbody thead tr'.split(
    ' ',
  ),
)
const voids = new Set(['br', 'hr', 'img'])

interface Wrapper {
  readonly tag: string
  readonly start: number
  /** How many blocks there were when it opened. */
  readonly before: number
}

/**
 * The blocks of sanitised HTML in order, through wrappers (`div`, `section`, `article`) to what they hold. A wrapper that
 * holds text alone is one block; text parted by two line breaks is several.
 */
export function blocks(html: string): readonly Block[] {
  const found: Block[] = []
  const wrapped: Wrapper[] = []
  let runStart = 0
  let at = 0

  const endRun = (end: number) => {
    for (const [from, to] of paragraphs(html, runStart, end)) found.push(new Block(html, '#text', from, to))
  }

  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const tagEnd = html.indexOf('>', open)
    if (tagEnd < 0) break
    const closing = html.charCodeAt(open + 1) === 0x2f
    const tag = nameAt(html, closing ? open + 2 : open + 1)
    at = tagEnd + 1
    if (wrappers.has(tag)) {
      if (closing) {
        const wrapper = wrapped.pop()
        endRun(open)
        if (wrapper && found.length === wrapper.before + 1 && found[wrapper.before]!.tag === '#text') {
          found[wrapper.before] = new Block(html, wrapper.tag, wrapper.start, at)
        }
      } else {
        endRun(open)
        wrapped.push({ tag, start: open, before: found.length })
      }
      runStart = at
    } else if (!closing && blockTags.has(tag)) {
      endRun(open)
      at = voids.has(tag) ? at : endOfElement(html, tag, at)
      found.push(new Block(html, tag, open, at))
      runStart = at
    }
  }
  endRun(html.length)
  return found
}

function nameAt(html: string, from: number): string {
  let to = from
  for (let code = html.charCodeAt(to); isNameCharacter(code); code = html.charCodeAt(++to));
  return html.slice(from, to)
}

const isNameCharacter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x31 && code <= 0x36)

function endOfElement(html: string, tag: string, from: number): number {
  const end = `</${tag}>`
  let depth = 1
  let at = from
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) return html.length
    if (html.startsWith(end, open)) {
      at = open + end.length
      if (--depth === 0) return at
    } else {
      if (html.startsWith(tag, open + 1) && !isNameCharacter(html.charCodeAt(open + 1 + tag.length))) depth++
      at = open + 1
    }
  }
  return html.length
}

// A run of text cut at double line breaks, as old systems part paragraphs; empty ones left out.
function paragraphs(html: string, start: number, end: number): [number, number][] {
  if (start >= end) return []
  const run = html.slice(start, end)
  if (!/\S/.test(run)) return []
  const found: [number, number][] = []
  let from = 0
  if (run.includes('<br')) {
    for (const match of run.matchAll(/<br \/>\s*<br \/>/g)) {
      if (hasContent(run.slice(from, match.index))) found.push([start + from, start + match.index])
      from = match.index + match[0].length
    }
  }
  if (hasContent(run.slice(from))) found.push([start + from, end])
  return found
}

// Something to read or to look at.
function hasContent(html: string): boolean {
  if (html.includes('<img')) return true
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (/\S/.test(html.slice(at, open < 0 ? undefined : open))) return true
    if (open < 0) return false
    const end = html.indexOf('>', open)
    if (end < 0) return false
    at = end + 1
  }
  return false
}

function isItalic(html: string): boolean {
  let italic = 0
  let any = false
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open < 0 ? undefined : open)
    if (/[\p{L}\p{N}]/u.test(text)) {
      if (italic === 0) return false
      any = true
    }
    if (open < 0) break
    if (html.startsWith('<em', open) || html.startsWith('<i>', open) || html.startsWith('<i ', open)) italic++
    else if (html.startsWith('</em>', open) || html.startsWith('</i>', open)) italic--
    const end = html.indexOf('>', open)
    if (end < 0) break
    at = end + 1
  }
  return any
}
