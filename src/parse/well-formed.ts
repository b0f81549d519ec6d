import { namedEntity, numericEntity } from '../html/escape.ts'
import { limits } from './limits.ts'
import { Markup, readAttributes } from './markup.ts'
import { needsCare, withoutControls } from './without-controls.ts'

/** A field that is a text and nothing else: no attributes, no elements. */
export interface PlainField {
  readonly name: string
  readonly text: string
}

/**
 * XML without faults, and without what needs no XML reader: long texts and plain fields are lifted out, and a mark stands
 * in the place of each.
 */
export class WellFormed {
  /** What has been written so far. */
  xml = ''
  /** Texts and fields by the number in their marks. */
  readonly texts: string[] = []
  readonly fields: PlainField[] = []
  /** What had to be mended, in words. */
  readonly repairs = new Set<string>()

  #stack: string[] = []
  /** How deep fields stand: in an item at once, in the head within the channel. */
  #floor = 0
  /** A field that has been nothing but text so far. */
  #plain: { name: string; text: string } | undefined
  #fieldStart = 0
  #tooDeep = 0
  #tags = 0
  /** End tags that ended nothing. After very many we no longer search for what they might mean. */
  #misses = 0

  /** A start tag with the attributes that stand in this text; to be closed by `close`. */
  open(name: string, attributes = ''): void {
    this.xml += `<${name}${attributes.includes('=') ? mendAttributes(attributes) : ''}>`
  }

  close(name: string): void {
    this.xml += `</${name}>`
  }

  /** The content of an element: every tag in it gets its end. `cut` says that the text ended too early: what it cut is left out. */
  content(text: string, cut = false): void {
    const markup = new Markup(text)
    this.#stack = []
    this.#floor = 0
    this.#plain = undefined
    this.#tooDeep = 0
    this.#tags = 0
    this.#misses = 0
    for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
      if (kind === 'text') this.#text(markup)
      else if (kind === 'cdata') this.#write(markup.value)
      else if (kind === 'open') this.#openTag(markup)
      else if (kind === 'close') this.#closeTag(markup.name)
      else if (kind === 'mark' && !cut) this.repairs.add('read on in CDATA that was left open')
    }
    if (cut) this.#dropField()
    this.#closeDownTo(0)
  }

  #dropField(): void {
    this.#plain = undefined
    if (this.#stack.length <= this.#floor) return
    this.xml = this.xml.slice(0, this.#fieldStart)
    this.#stack.length = this.#floor
  }

  #text(markup: Markup): void {
    // Between fields stands only white space; what else stands there belongs to none.
    if (!this.#plain && this.#stack.length <= this.#floor) return
    if (markup.bare) this.repairs.add('escaped "<" that begin no tag')
    this.#write(readReferences(markup.value))
  }

  #write(value: string): void {
    const isClean = !needsCare(value)
    if (this.#plain) this.#plain.text += isClean ? value : withoutControls(value)
    else if (this.#stack.length <= this.#floor) return
    else if (isClean && value.length < 100) this.xml += value
    else {
      this.xml += `${textMark}${this.texts.length}${markEnd}`
      this.texts.push(isClean ? value : withoutControls(value))
    }
  }

  #openTag(markup: Markup): void {
    const { name } = markup
    if (++this.#tags > limits.tags) {
      this.repairs.add(`left out tags beyond ${limits.tags} of an item`)
      return
    }
    if (this.#plain) this.#endPlain(name)
    const depth = this.#stack.length
    if (depth === this.#floor) {
      this.#fieldStart = this.xml.length
      if (depth === 0 && /(?:^|:)channel$/i.test(name)) this.#floor = 1
    }
    const empty = markup.empty || (depth > this.#floor && voidTags.has(name))
    if (depth >= limits.depth || this.#tooDeep > 0) {
      this.repairs.add(`left out tags deeper than ${limits.depth}`)
      if (!empty) this.#tooDeep++
      return
    }
    if (!empty && depth >= this.#floor && markup.nameEnd + 1 === markup.end) {
      this.#plain = { name, text: '' }
      return
    }
    this.xml += this.#tag(markup, empty)
    if (!empty) this.#stack.push(name)
  }

  /** A tag opens within what was plain so far: an element of it, or the next field where the end tag was forgotten. */
  #endPlain(next: string): void {
    const plain = this.#plain!
    if (textFields.has(plain.name.toLowerCase()) && fieldNames.has(next.toLowerCase())) {
      this.repairs.add(`closed <${plain.name}> before <${next}>`)
      this.#keepPlain()
      return
    }
    this.#plain = undefined
    if (this.#stack.length === this.#floor) this.#fieldStart = this.xml.length
    this.xml += `<${plain.name}>`
    this.#stack.push(plain.name)
    if (plain.text) this.#write(plain.text)
  }

  #keepPlain(): void {
    const plain = this.#plain!
    this.#plain = undefined
    if (this.#stack.length <= this.#floor && plain.text.trim() === '') return
    this.xml += `${fieldMark}${this.fields.length}${markEnd}`
    this.fields.push(plain)
  }

  #tag(markup: Markup, empty: boolean): string {
    if (!markup.faulty && markup.empty === empty) return markup.text.slice(markup.start, markup.end)
    const attributes = mendAttributes(markup.text.slice(markup.nameEnd, markup.end))
    return `<${markup.name}${attributes}${empty ? '/>' : '>'}`
  }

  #closeTag(name: string): void {
    const field = this.#stack[this.#floor]
    if (this.#tooDeep > 0 && !(field !== undefined && isSame(field, name))) {
      this.#tooDeep--
      return
    }
    this.#tooDeep = 0
    if (this.#plain && isSame(this.#plain.name, name)) {
      this.#keepPlain()
      return
    }
    const at =
      this.#misses < 1_000 ? this.#stack.findLastIndex((open) => isSame(open, name)) : this.#lastOpen(name)
    if (at < 0) {
      this.#misses++
      if (!voidTags.has(name)) this.repairs.add('left out end tags that end nothing')
      return
    }
    if (this.#plain || at < this.#stack.length - 1) this.repairs.add('closed tags that were left open')
    this.#closeDownTo(at)
  }

  /** The place of the innermost open element, if it has this name. */
  #lastOpen(name: string): number {
    const last = this.#stack.at(-1)
    return last !== undefined && isSame(last, name) ? this.#stack.length - 1 : -1
  }

  #closeDownTo(depth: number): void {
    if (this.#plain) this.#keepPlain()
    while (this.#stack.length > depth) this.xml += `</${this.#stack.pop()}>`
    if (depth < this.#floor) this.#floor = 0
  }
}

const isSame = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase())

// Controls that XML does not allow: no text that is written has them.
const textMark = '\x01'
const fieldMark = '\x02'
const markEnd = '\x03'

/** A text of the XML library's tree with what was lifted out of it back in its places. */
export function readMarks(text: string, from: WellFormed): (string | PlainField)[] {
  let end = text.indexOf(markEnd)
  if (end < 0) return [text]
  const found: (string | PlainField)[] = []
  let at = 0
  for (; end >= 0; end = text.indexOf(markEnd, at)) {
    const start = at
    while (at < end && text.charCodeAt(at) > 2) at++
    if (at > start) found.push(text.slice(start, at))
    const digits = Number(text.slice(at + 1, end))
    found.push(text[at] === textMark ? from.texts[digits]! : from.fields[digits]!)
    at = end + 1
  }
  if (at < text.length) found.push(text.slice(at))
  return found
}

// HTML elements that have no end tag. `link` and `source` are not among them: feeds have elements of these names.
const voidTags = new Set(['br', 'hr', 'img', 'wbr', 'input', 'area', 'embed', 'param', 'col'])

// Fields that hold text alone, and fields whose start therefore means that such a one was never closed.
const textFields = new Set(
  'title link guid pubdate category comments description dc:creator dc:date dc:subject'.split(' '),
)
const fieldNames = new Set(
  'link guid pubdate category comments description author enclosure content:encoded dc:creator dc:date dc:subject'.split(
    ' ',
  ),
)

/** The five references of XML, numbers, and HTML's names, which feeds use too. A document's own entities are not read. */
function readReferences(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  // A text of a million references would else be a million texts that hang together.
  let parts: string[] = []
  let done = ''
  let kept = 0
  let end = 0
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    if (end <= at) end = text.indexOf(';', at)
    if (end < 0) break
    if (end - at > 33) continue
    const character = readReference(text.slice(at + 1, end))
    if (character === undefined) continue
    parts.push(text.slice(kept, at), character)
    kept = end + 1
    if (parts.length < 4_096) continue
    done += parts.join('')
    parts = []
  }
  return done + parts.join('') + text.slice(kept)
}

const five: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function readReference(name: string): string | undefined {
  if (Object.hasOwn(five, name)) return five[name]
  if (name.startsWith('#')) {
    const hex = /^#[xX]([0-9a-fA-F]{1,8})$/.exec(name)
    const decimal = hex ? undefined : /^#([0-9]{1,9})$/.exec(name)
    if (!hex && !decimal) return undefined
    return numericEntity(hex ? Number.parseInt(hex[1]!, 16) : Number(decimal![1]))
  }
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name)
    ? (namedEntity(name) ?? namedEntity(name.toLowerCase()))
    : undefined
}

/** Attributes as XML has them. The name of a method that the XML library calls on its own table must not come among them. */
function mendAttributes(text: string): string {
  return readAttributes(text)
    .slice(0, limits.attributes)
    .filter(([name]) => !name.startsWith('hasOwn'))
    .map(([name, value]) => ` ${name}="${escapeAttribute(readReferences(value))}"`)
    .join('')
}

function escapeAttribute(value: string): string {
  const clean = needsCare(value) ? withoutControls(value) : value
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
