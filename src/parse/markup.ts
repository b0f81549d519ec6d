/** What a piece of markup is. A `<` that begins nothing is text; a `mark` is the start of a CDATA section without end. */
export type MarkupKind =
  | 'text'
  | 'cdata'
  | 'open'
  | 'close'
  | 'comment'
  | 'instruction'
  | 'declaration'
  | 'mark'
  | 'end'

/**
 * Reads XML, or what was meant as XML, piece by piece: `next()` moves on, the fields tell where it stands. Never throws and
 * never looks at a character more than a few times, whatever the text.
 */
export class Markup {
  readonly text: string
  kind: MarkupKind = 'text'
  start = 0
  end = 0
  /** Of a tag: its name as written, and whether it closes itself. */
  name = ''
  nameEnd = 0
  empty = false
  /** Of an opening tag: true when it must be written anew to be XML. */
  faulty = false
  /** Of text: true when a `<` in it begins nothing. */
  bare = false

  readonly #finder: Finder

  constructor(text: string, at = 0) {
    this.text = text
    this.end = at
    this.#finder = new Finder(text)
  }

  /** Goes on from a place further on. */
  seek(at: number): void {
    this.end = at
  }

  next(): MarkupKind {
    this.start = this.end
    if (this.start >= this.text.length) this.kind = 'end'
    else if (this.text.charCodeAt(this.start) !== LESS) this.#readText(this.start)
    else if (!this.#readMarkup()) this.#readText(this.start + 1)
    return this.kind
  }

  /** The characters of a text or a CDATA section. */
  get value(): string {
    if (this.kind === 'cdata') return this.text.slice(this.start + 9, this.end - 3)
    return this.text.slice(this.start, this.end)
  }

  #readText(from: number): void {
    const end = this.text.indexOf('<', from)
    this.kind = 'text'
    this.bare = from > this.start
    this.end = end < 0 ? this.text.length : end
  }

  #readMarkup(): boolean {
    const code = this.text.charCodeAt(this.start + 1)
    if (code === SLASH) return this.#readClose()
    if (code === BANG) return this.#readBang()
    if (code === QUESTION) return this.#readTo('instruction', '?>', this.start + 2)
    return isNameStart(code) && this.#readOpen()
  }

  #readBang(): boolean {
    const { text, start } = this
    if (text.startsWith('<!--', start)) return this.#readTo('comment', '-->', start + 4)
    if (text.startsWith('<![CDATA[', start))
      return this.#readTo('cdata', ']]>', start + 9) || this.#readMark()
    if (text.startsWith('<!DOCTYPE', start) || text.startsWith('<!doctype', start)) return this.#readDoctype()
    return isNameStart(text.charCodeAt(start + 2)) && this.#readTo('declaration', '>', start + 2)
  }

  #readMark(): boolean {
    this.kind = 'mark'
    this.end = this.start + 9
    return true
  }

  #readTo(kind: MarkupKind, end: string, from: number): boolean {
    const at = this.#find(end, from)
    if (at < 0) return false
    this.kind = kind
    this.end = at + end.length
    return true
  }

  /** A document type, its internal subset with it; what the subset defines is never looked at. */
  #readDoctype(): boolean {
    const close = this.#find('>', this.start)
    const subset = this.#find('[', this.start)
    if (subset < 0 || subset > close) return this.#readTo('declaration', '>', this.start)
    const end = this.#find(']', subset)
    return end >= 0 && this.#readTo('declaration', '>', end)
  }

  #readClose(): boolean {
    const { text, start } = this
    let nameStart = start + 2
    while (isSpace(text.charCodeAt(nameStart))) nameStart++
    if (!isNameStart(text.charCodeAt(nameStart))) return false
    const nameEnd = endOfName(text, nameStart)
    let after = nameEnd
    while (isSpace(text.charCodeAt(after))) after++
    const close = text.charCodeAt(after) === GREATER ? after : this.#find('>', after)
    // `</title` and then the next tag: its `>` was forgotten.
    const forgotten = text.charCodeAt(after) === LESS
    if (!forgotten && (close < 0 || (close > after && this.#between('<', after, close)))) return false
    this.kind = 'close'
    this.name = text.slice(nameStart, nameEnd)
    this.end = forgotten ? after : close + 1
    return true
  }

  #readOpen(): boolean {
    const { text, start } = this
    const nameEnd = endOfName(text, start + 1)
    const after = text.charCodeAt(nameEnd)
    this.faulty = false
    this.empty = false
    if (after === GREATER) this.end = nameEnd + 1
    else if (!(isSpace(after) || after === SLASH) || !this.#readAttributes(nameEnd)) return false
    this.kind = 'open'
    this.name = text.slice(start + 1, nameEnd)
    this.nameEnd = nameEnd
    return true
  }

  /** Goes over a tag's attributes to its end; false when it has none. */
  #readAttributes(from: number): boolean {
    const { text } = this
    let named = false
    let values = 0
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === GREATER) {
        this.end = at + 1
        return true
      }
      if (code === LESS) return values > 0 && this.#endForgotten(at)
      if (isSpace(code)) continue
      if (code === SLASH && text.charCodeAt(at + 1) === GREATER) {
        this.empty = true
        this.end = at + 2
        return true
      }
      if (code === EQUALS) {
        if (!named) this.faulty = true
        at = this.#readValue(at + 1)
        if (at < 0) return this.#endBroken(from)
        named = false
        values++
      } else if (!isNameCode(code)) this.faulty = true
      else {
        at = this.#readName(at)
        named = true
      }
    }
    return false
  }

  /** The next tag begins before this one has ended: its `>` was forgotten. */
  #endForgotten(at: number): boolean {
    this.faulty = true
    this.end = at
    return true
  }

  /** The place of the name's last character. An attribute needs a space before it and a `=` behind it. */
  #readName(at: number): number {
    const { text } = this
    if (!isNameStart(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at - 1))) this.faulty = true
    const end = endOfName(text, at)
    let behind = end
    while (isSpace(text.charCodeAt(behind))) behind++
    // The name of a method that the XML library calls on its own table of attributes.
    if (text.charCodeAt(behind) !== EQUALS || text.startsWith('hasOwnProperty', at)) this.faulty = true
    return behind - 1
  }

  /** The place of the value's last character, its quote included; -1 when a quote does not close. */
  #readValue(from: number): number {
    const { text } = this
    let at = from
    while (isSpace(text.charCodeAt(at))) at++
    const quote = text.charCodeAt(at)
    if (quote !== DOUBLE && quote !== SINGLE) {
      this.faulty = true
      while (at < text.length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++
      return at - 1
    }
    const close = this.#find(quote === DOUBLE ? '"' : "'", at + 1)
    if (close < 0) return -1
    for (let i = at + 1; i < close; i++) {
      const code = text.charCodeAt(i)
      if (code === LESS && text.charCodeAt(i + 1) === SLASH) return -1
      if (code === AMPERSAND || code === LESS || isOdd(code)) this.faulty = true
    }
    return close
  }

  /** A tag with a quote that does not close, or closes beyond other tags, ends at its first `>`. */
  #endBroken(from: number): boolean {
    const close = this.#find('>', from)
    if (close < 0 || this.#between('<', from, close)) return false
    this.faulty = true
    this.empty = this.text.charCodeAt(close - 1) === SLASH
    this.end = close + 1
    return true
  }

  #between(what: string, from: number, to: number): boolean {
    const at = this.#find(what, from)
    return at >= 0 && at < to
  }

  #find(what: string, from: number): number {
    return this.#finder.find(what, from)
  }
}

/** Searches one text from left to right. What was found is kept, so that a failed search is not made again for every `<`. */
export class Finder {
  readonly #text: string
  #ahead: Map<string, number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Where `what` stands next, at `from` or after; -1 when nowhere. */
  find(what: string, from: number): number {
    const known = this.#ahead?.get(what)
    if (known !== undefined && known >= from) return known === Number.POSITIVE_INFINITY ? -1 : known
    const at = this.#text.indexOf(what, from)
    this.#ahead ??= new Map()
    this.#ahead.set(what, at < 0 ? Number.POSITIVE_INFINITY : at)
    return at
  }
}

const LESS = 60
const GREATER = 62
const SLASH = 47
const BANG = 33
const QUESTION = 63
const EQUALS = 61
const DOUBLE = 34
const SINGLE = 39
const AMPERSAND = 38

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
// Beyond ASCII XML would allow more, but what then stands in angle brackets is a Japanese headline.
const isNameCode = (code: number): boolean =>
  isNameStart(code) || (code >= 45 && code <= 58 && code !== SLASH)

// Controls, and the characters that are none; see `well-formed.ts`.
const isOdd = (code: number): boolean =>
  code < 32 ? !isSpace(code) : code > 0x7e && (code < 0xa0 || code >= 0xfffe)

/** The attributes of a tag whose text after the name is given, as they were written, the first of a name. */
export function readAttributes(text: string): [name: string, value: string][] {
  const found: [string, string][] = []
  const seen = new Set<string>()
  let at = 0
  while (at < text.length) {
    while (at < text.length && !isNameStart(text.charCodeAt(at))) at++
    const end = endOfName(text, at)
    const name = text.slice(at, end)
    at = end
    while (isSpace(text.charCodeAt(at))) at++
    let value = ''
    if (text.charCodeAt(at) === EQUALS) {
      at++
      while (isSpace(text.charCodeAt(at))) at++
      const quote = text.charCodeAt(at)
      const close = quote === DOUBLE || quote === SINGLE ? text.indexOf(text[at]!, at + 1) : -1
      const from = close < 0 ? at : at + 1
      if (close >= 0) at = close
      else while (at < text.length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++
      value = text.slice(from, at)
      if (close >= 0) at++
    }
    if (name && !seen.has(name)) found.push([name, value])
    seen.add(name)
  }
  return found
}

/** Where the name that begins at `from` ends. */
export function endOfName(text: string, from: number): number {
  let at = from
  while (isNameCode(text.charCodeAt(at))) at++
  return at
}
