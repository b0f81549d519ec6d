import { hashSlice } from './hash-slice.ts'
import { keepNewest } from './keep-newest.ts'
import { endOfName, Finder, Markup, readAttributes } from './markup.ts'
import { prefixesOfCore } from './namespaces.ts'

/** A feed's text cut into its parts. Nothing in it has been read yet. */
export interface SplitFeed {
  readonly root: RawElement
  /** All that stands in the root element and is no item. */
  readonly head: string
  readonly items: readonly RawItem[]
  /** Items that stood there before the limit took the older ones away. */
  readonly repairs: readonly string[]
}

/** A start tag as written: attributes with their references unread. */
export interface RawElement {
  readonly name: string
  readonly attributes: readonly [name: string, value: string][]
}

/** An item from its start tag to its end tag; `cut` when the text ended before it did. */
export interface RawItem {
  readonly text: string
  /** Where, in the text, the start tag's attributes begin, and its content; and where the end tag begins. */
  readonly attributes: number
  readonly content: number
  readonly end: number
  /** Of the text; empty when it is cut, so that it is read again. */
  readonly hash: string
  readonly cut: boolean
  /** How many `<` stand in the text, at least. */
  readonly tags: number
}

/**
 * Cuts the text of an RSS, RDF or Atom feed into head and items, knowing CDATA, comments and processing instructions. An
 * item's text depends on nothing but itself, so that one which has not changed is the same text. Throws a SyntaxError that
 * names the root element when it is no feed.
 */
export function splitItems(text: string): SplitFeed {
  const { markup, repairs } = findRoot(text)
  const root = { name: markup.name, attributes: readAttributes(text.slice(markup.nameEnd, markup.end)) }
  // RFC 4287 §2: an Entry Document is an entry alone.
  const alone = localName(root.name) === 'entry'
  const from = alone ? markup.start : markup.empty ? text.length : markup.end
  const { head, items } = new ItemCutter(text, root).cut(from)
  const kept = keepNewest(items, (item) => dated.exec(item.text)?.[1])
  if (kept.length < items.length) repairs.push(`kept the newest ${kept.length} of ${items.length} items`)
  if (items.at(-1)?.cut) repairs.push('closed after the last whole element')
  return { root, head, items: kept, repairs }
}

const roots = new Set(['rss', 'rdf', 'feed', 'channel', 'entry'])

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** The start tag of the first element that a feed may have for its root. */
function findRoot(text: string): { markup: Markup; repairs: string[] } {
  const markup = new Markup(text)
  const repairs: string[] = []
  let first: string | undefined
  for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
    if (kind === 'text' && markup.value.trim() !== '' && repairs.length === 0)
      repairs.push('left out what stood before the feed')
    if (kind !== 'open') continue
    const name = localName(markup.name)
    if (roots.has(name)) return { markup, repairs }
    first ??= markup.name
    if (name === 'html') break
  }
  if (first) throw new SyntaxError(`Cannot parse feed: root element is <${first}>`)
  throw new SyntaxError(
    `Cannot parse feed: ${text.trim() === '' ? 'the body is empty' : 'the body is neither XML nor JSON'}`,
  )
}

/** Walks over the text once, from `<` to `<`. */
class ItemCutter {
  readonly #text: string
  readonly #finder: Finder
  readonly #markup: Markup
  readonly #items: ReadonlySet<string>
  readonly #ends: ReadonlySet<string>
  /** First letters of the names above: most tags can be told from them. */
  readonly #letters: ReadonlySet<number>
  /** How many `<` have been seen. */
  #seen = 0

  constructor(text: string, root: RawElement) {
    const prefixes = prefixesOfCore(root)
    this.#text = text
    this.#finder = new Finder(text)
    this.#markup = new Markup(text)
    this.#items = new Set(prefixes.flatMap((prefix) => [`${prefix}item`, `${prefix}entry`]))
    this.#ends = new Set([root.name.toLowerCase(), ...prefixes.map((prefix) => `${prefix}channel`)])
    const names = [...this.#items, ...this.#ends]
    this.#letters = new Set(names.flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]))
  }

  cut(from: number): { head: string; items: RawItem[] } {
    const items: RawItem[] = []
    let head = ''
    let kept = from
    let at = from
    for (let tag = this.#nextTag(at); tag; tag = this.#nextTag(at)) {
      at = tag.end
      if (tag.closes && this.#ends.has(tag.name) && !tag.name.endsWith('channel')) {
        return { head: head + this.#text.slice(kept, tag.start), items }
      }
      if (tag.closes || !this.#items.has(tag.name)) continue
      head += this.#text.slice(kept, tag.start)
      const item = this.#readItem(tag)
      items.push(item)
      at = tag.start + item.text.length
      kept = at
    }
    return { head: head + this.#text.slice(kept), items }
  }

  /** To the item's end tag; where that is missing, to the next item or to the end of the channel. */
  #readItem(open: Tag): RawItem {
    this.#seen = 0
    this.#markup.seek(open.start)
    const isTag = this.#markup.next() === 'open'
    const content = isTag ? this.#markup.end : open.end
    if (isTag && this.#markup.empty) return this.#item(open, content, content, content)
    for (let tag = this.#nextTag(open.end); tag; tag = this.#nextTag(tag.end)) {
      const closes = tag.closes && tag.name === open.name
      const next = tag.closes ? this.#ends.has(tag.name) : this.#items.has(tag.name)
      if (!closes && !next) continue
      const after = closes ? this.#finder.find('>', tag.end) + 1 || this.#text.length : tag.start
      return this.#item(open, Math.min(content, tag.start), tag.start, after)
    }
    const { length } = this.#text
    return { ...this.#item(open, content, length, length), hash: '', cut: true }
  }

  #item(open: Tag, content: number, end: number, after: number): RawItem {
    const text = this.#text
    const { start } = open
    return {
      text: text.slice(start, after),
      attributes: open.end - start,
      content: content - start,
      end: end - start,
      hash: hashSlice(text, start, after),
      cut: false,
      tags: this.#seen,
    }
  }

  /** The next tag that may be one of those that matter. */
  #nextTag(from: number): Tag | undefined {
    const text = this.#text
    for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start)) {
      this.#seen++
      const code = text.charCodeAt(start + 1)
      if (code === 33 || code === 63) {
        start = this.#skip(start)
        continue
      }
      const closes = code === 47
      const nameStart = start + (closes ? 2 : 1)
      start++
      if (!this.#letters.has(text.charCodeAt(nameStart))) continue
      const end = endOfName(text, nameStart)
      const name = text.slice(nameStart, end).toLowerCase()
      if (this.#items.has(name) || this.#ends.has(name)) return { name, closes, start: start - 1, end }
    }
    return undefined
  }

  /** Behind the comment, CDATA section or instruction at this place; behind its mark when it has no end. */
  #skip(start: number): number {
    const text = this.#text
    if (text.startsWith('<!--', start)) return this.#behind('-->', start + 4)
    if (text.charCodeAt(start + 1) === 63) return this.#behind('?>', start + 2)
    if (!text.startsWith('<![CDATA[', start)) return start + 2
    return this.#isOpenEnded(start) ? start + 9 : this.#behind(']]>', start + 9)
  }

  #behind(end: string, from: number): number {
    const at = this.#finder.find(end, from)
    return at < 0 ? from : at + end.length
  }

  /** True for a CDATA section that was never closed: an item's end and another section's start stand before its end. */
  #isOpenEnded(start: number): boolean {
    const end = this.#finder.find(']]>', start + 9)
    const another = this.#finder.find('![CDATA[', start + 9)
    if (end < 0 || another < 0 || another > end) return false
    for (const name of this.#items) {
      const close = this.#finder.find(`</${name}`, start)
      if (close >= 0 && close < another) return true
    }
    return false
  }
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly start: number
  /** Where the name ends. */
  readonly end: number
}

const dated =
  /<(?:[A-Za-z]{1,20}:)?(?:pubDate|date|updated|published|modified|issued)(?: [^<>]{0,100})?>(?:<!\[CDATA\[)?([^<>]{1,100})/i
