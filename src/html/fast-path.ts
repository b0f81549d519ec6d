import { decodeEntities, isLegacyEntity, namedEntity, numericEntity } from './escape.ts'
import { misnested } from './nesting.ts'
import {
  type Attributes,
  allowedTags,
  droppedTags,
  judge,
  readAttributes,
  renamedTags,
  type Verdict,
} from './policy.ts'

/**
 * HTML as sanitize-html would give it back under our policy, or undefined where that cannot be proved in one pass.
 * It takes only what leaves no room for doubt: well nested tags, closed quotes, known character references.
 * Whatever it does not know it leaves to the library.
 */
export function fastPath(html: string, base?: string): string | undefined {
  const out = new Writer(html)
  const open: Frame[] = []
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    const end = start < 0 ? html.length : start
    if (end > at && !writeText(out, html, at, end)) return undefined
    if (end > at && misnested(undefined, open) && html.slice(at, end).trim() !== '') return undefined
    if (start < 0) break
    const next = readMarkup(out, html, start, open, base)
    if (next < 0) return undefined
    at = next
  }
  while (open.length > 0) close(out, open.pop()!, html.length, html.length)
  return out.finish()
}

interface Frame {
  readonly name: string
  readonly verdict: Verdict
  /** Length of what was written before the start tag, to go back to when the element is dropped. */
  readonly mark: number
}

// Copies runs of the source that need no change in one slice.
class Writer {
  private text = ''
  private from = 0
  private readonly html: string

  constructor(html: string) {
    this.html = html
  }

  private reference = -1

  /** Where the next `&` stands; the end of the source when there is none. */
  nextReference(from: number): number {
    if (this.reference < from) {
      const at = this.html.indexOf('&', from)
      this.reference = at < 0 ? this.html.length : at
    }
    return this.reference
  }

  /** Takes the source up to `start` as it is, then `put` in place of what stands between `start` and `end`. */
  replace(start: number, end: number, put: string): void {
    if (start > this.from) this.text += this.html.slice(this.from, start)
    this.text += put
    this.from = end
  }

  /** How much is written once the source up to `start` is taken. */
  mark(start: number): number {
    if (start > this.from) {
      this.text += this.html.slice(this.from, start)
      this.from = start
    }
    return this.text.length
  }

  /** True when the source has this very text here. */
  stands(at: number, text: string): boolean {
    return this.html.startsWith(text, at)
  }

  /** Goes back to a mark and goes on from `end` of the source. */
  back(mark: number, end: number): void {
    this.text = this.text.slice(0, mark)
    this.from = end
  }

  finish(): string {
    return this.from === 0 ? this.html : this.text + this.html.slice(this.from)
  }
}

function writeText(out: Writer, html: string, start: number, end: number): boolean {
  for (let at = html.indexOf('>', start); at >= 0 && at < end; at = html.indexOf('>', at + 1)) {
    if (!writeReferences(out, html, start, at)) return false
    out.replace(at, at + 1, '&gt;')
    start = at + 1
  }
  return writeReferences(out, html, start, end)
}

function writeReferences(out: Writer, html: string, start: number, end: number): boolean {
  let at = out.nextReference(start)
  while (at < end) {
    const next = writeReference(out, html, at, end)
    if (next < 0) return false
    at = out.nextReference(next)
  }
  return true
}

// Writes one character reference as the text it stands for; the end of it, or -1 where a browser's reading is doubtful.
function writeReference(out: Writer, html: string, start: number, end: number): number {
  if (html.startsWith('amp;', start + 1) || html.startsWith('lt;', start + 1)) return start + 3
  if (html.startsWith('gt;', start + 1)) return start + 4
  let at = start + 1
  if (html.charCodeAt(at) === 0x23) {
    const close = html.indexOf(';', at)
    if (close < 0 || close >= end || close - at > 8) return -1
    const digits = html.slice(at + 1, close)
    const point = /^[0-9]+$/.test(digits)
      ? Number(digits)
      : /^[xX][0-9a-fA-F]+$/.test(digits)
        ? Number.parseInt(digits.slice(1), 16)
        : -1
    if (point < 0) return -1
    out.replace(start, close + 1, escapeText(numericEntity(point)))
    return close + 1
  }
  while (at < end && isWordCharacter(html.charCodeAt(at))) at++
  const name = html.slice(start + 1, at)
  if (at < end && html.charCodeAt(at) === 0x3b) {
    const text = namedEntity(name)
    if (text === undefined && mayBeLegacy(name)) return -1
    out.replace(
      start,
      text === undefined ? start + 1 : at + 1,
      text === undefined ? '&amp;' : escapeText(text),
    )
    return text === undefined ? at : at + 1
  }
  if (mayBeLegacy(name)) return -1
  out.replace(start, start + 1, '&amp;')
  return at
}

// `&copyright` is read as `©right`: any beginning of the name may be a reference of its own.
function mayBeLegacy(name: string): boolean {
  for (let length = 2; length <= Math.min(name.length, 6); length++) {
    if (isLegacyEntity(name.slice(0, length))) return true
  }
  return false
}

const escapeText = (text: string) =>
  text === '&' ? '&amp;' : text === '<' ? '&lt;' : text === '>' ? '&gt;' : text

const isWordCharacter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

// The end of the tag or comment that starts here, -1 where it is not plain.
function readMarkup(out: Writer, html: string, start: number, open: Frame[], base?: string): number {
  const code = html.charCodeAt(start + 1)
  if (code === 0x2f) return readEndTag(out, html, start, open)
  if (code === 0x21) return readComment(out, html, start)
  return readStartTag(out, html, start, open, base)
}

function readComment(out: Writer, html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return -1
  const end = html.indexOf('-->', start + 4)
  if (end < 0) return -1
  const text = html.slice(start + 4, end)
  if (text.startsWith('>') || text.startsWith('-') || text.endsWith('-') || text.includes('--!')) return -1
  out.replace(start, end + 3, '')
  return end + 3
}

function readEndTag(out: Writer, html: string, start: number, open: Frame[]): number {
  const end = html.indexOf('>', start)
  if (end < 0) return -1
  const name = html.slice(start + 2, end)
  const top = open[open.length - 1]
  if (top && (name === top.name || name.trimEnd().toLowerCase() === top.name)) {
    open.pop()
    close(out, top, start, end + 1)
    return end + 1
  }
  // An end tag of an element that has none says nothing, but for `</br>`.
  if (!voidTags.has(name) || name === 'br') return -1
  out.replace(start, end + 1, '')
  return end + 1
}

function close(out: Writer, { name, verdict, mark }: Frame, start: number, end: number): void {
  if (verdict.fate === 'drop') {
    out.mark(start)
    out.back(mark, end)
  } else if (verdict.fate === 'unwrap') out.replace(start, end, '')
  else if (verdict.tag !== name || !out.stands(start, `</${name}>`))
    out.replace(start, end, `</${verdict.tag}>`)
}

const voidTags = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

// What htmlparser2 closes when another element opens: left to it.
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']
const closes: Readonly<Record<string, readonly string[]>> = {
  tr: ['tr', 'th', 'td'],
  th: ['th'],
  td: ['thead', 'th', 'td'],
  a: ['a'],
  li: ['li'],
  h1: headings,
  h2: headings,
  h3: headings,
  h4: headings,
  h5: headings,
  h6: headings,
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  rt: ['rt', 'rp'],
  rp: ['rt', 'rp'],
  tbody: ['thead', 'tbody'],
  tfoot: ['thead', 'tbody'],
  option: ['option'],
}
const closeParagraph = new Set(
  `p address article aside blockquote details div dl fieldset figcaption figure footer header hr main nav ol pre
  section table ul`.split(/\s+/),
)

// Elements whose content is no markup: taken only when they hold none.
const rawText = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'textarea', 'title'])
// Elements that change how what follows is read, or that pages alone have.
const leaveToLibrary = new Set(
  'svg math template plaintext xmp object form html head body frameset noscript image select button datalist output optgroup'.split(
    ' ',
  ),
)
const allowed = new Set(allowedTags)
const dropped = new Set(droppedTags)
const keep: Verdict = { tag: '', attributes: {}, fate: 'keep' }
const drop: Verdict = { tag: '', attributes: {}, fate: 'drop' }
const unwrap: Verdict = { tag: '', attributes: {}, fate: 'unwrap' }
const plain = new Map(allowedTags.map((tag) => [tag, { ...keep, tag }]))
const maxDepth = 100

function readStartTag(out: Writer, html: string, start: number, open: Frame[], base?: string): number {
  let at = start + 1
  while (isWordCharacter(html.charCodeAt(at))) at++
  if (at === start + 1) return -1
  const written = html.slice(start + 1, at)
  const name = allowed.has(written) ? written : written.toLowerCase()
  const code = html.charCodeAt(at)
  if (leaveToLibrary.has(name) || open.length >= maxDepth) return -1
  const top = open.length > 0 ? open[open.length - 1]!.name : ''
  if (top && ((top === 'p' && closeParagraph.has(name)) || closes[name]?.includes(top))) return -1
  if (misnested(name, open)) return -1

  // A tag without attributes: nothing to judge, nothing to write.
  if (code === 0x3e && plain.has(name) && !voidTags.has(name) && name !== 'a') {
    open.push({ name, verdict: plain.get(name)!, mark: 0 })
    if (written !== name) out.replace(start, at, `<${name}`)
    return at + 1
  }

  const tag = readAttributeList(html, at)
  if (!tag) return -1
  const verdict = verdictOf(name, tag.attributes, base)
  if (voidTags.has(name)) {
    out.replace(start, tag.end, verdict.fate === 'keep' ? startTag(verdict, ' />') : '')
    return tag.end
  }
  if (rawText.has(name)) return readRawText(out, html, start, tag.end, name)
  open.push({ name, verdict, mark: verdict.fate === 'drop' ? out.mark(start) : 0 })
  if (verdict.fate !== 'drop') {
    out.replace(start, tag.end, verdict.fate === 'keep' ? startTag(verdict, '>') : '')
  }
  return tag.end
}

function verdictOf(name: string, attributes: Attributes, base?: string): Verdict {
  if (dropped.has(name)) return drop
  if (!allowed.has(name) && !Object.hasOwn(renamedTags, name)) return unwrap
  return judge(name, attributes, base)
}

// A raw text element without any markup in it goes as a whole.
function readRawText(out: Writer, html: string, start: number, from: number, name: string): number {
  const end = html.indexOf('<', from)
  if (end < 0 || !html.startsWith(`</${name}>`, end)) return -1
  out.replace(start, end + name.length + 3, '')
  return end + name.length + 3
}

function startTag({ tag, attributes }: Verdict, end: string): string {
  let text = `<${tag}`
  for (const name in attributes) text += ` ${name}="${escapeAttribute(attributes[name]!)}"`
  return text + end
}

const attributeEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeAttribute = (value: string) =>
  /[&<>"]/.test(value) ? value.replace(/[&<>"]/g, (character) => attributeEscapes[character]!) : value

interface AttributeList {
  readonly attributes: Attributes
  readonly end: number
}

const unquoted = /[A-Za-z0-9#%._:-]+(?=[\s>])/y
const noAttributes: Attributes = {}

// Reads `name="value"` after a tag's name, to its `>`; undefined where a quote, a slash or a name is odd.
function readAttributeList(html: string, from: number): AttributeList | undefined {
  let attributes: Record<string, string> | undefined
  let at = from
  while (at < html.length) {
    const spaces = at
    while (isSpace(html.charCodeAt(at))) at++
    const code = html.charCodeAt(at)
    if (code === 0x3e) return { attributes: attributes ?? noAttributes, end: at + 1 }
    if (code === 0x2f) {
      if (html.charCodeAt(at + 1) !== 0x3e) return undefined
      return { attributes: attributes ?? noAttributes, end: at + 2 }
    }
    if (at === spaces) return undefined
    const nameStart = at
    while (isNameCharacter(html.charCodeAt(at))) at++
    if (at === nameStart) return undefined
    const nameEnd = at
    let value = ''
    if (html.charCodeAt(at) === 0x3d) {
      const quote = html.charCodeAt(at + 1)
      if (quote === 0x22 || quote === 0x27) {
        const close = html.indexOf(quote === 0x22 ? '"' : "'", at + 2)
        if (close < 0) return undefined
        value = html.slice(at + 2, close)
        at = close + 1
      } else {
        unquoted.lastIndex = at + 1
        const match = unquoted.exec(html)
        if (!match) return undefined
        value = match[0]
        at = unquoted.lastIndex
      }
    } else if (isSpace(html.charCodeAt(at))) {
      // `name = "value"` is rare enough to leave.
      let next = at
      while (isSpace(html.charCodeAt(next))) next++
      if (html.charCodeAt(next) === 0x3d) return undefined
    }
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    if (readAttributes.has(name)) {
      attributes ??= Object.create(null) as Record<string, string>
      if (!(name in attributes)) {
        if (value.includes('&') && /&(?:#(?![0-9]{1,7};|[xX][0-9a-fA-F]{1,6};)|#[0-9]{8})/.test(value))
          return undefined
        attributes[name] = decodeEntities(value)
      }
    }
  }
  return undefined
}

const isNameCharacter = (code: number) =>
  isWordCharacter(code) || code === 0x2d || code === 0x5f || code === 0x3a
