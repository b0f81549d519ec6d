import { decodeEntities } from '../html/escape.ts'
import { toText } from '../html/text.ts'

/** One run of text of a story's tail: a paragraph, a heading, a line between breaks. */
export class Passage {
  /** The innermost block element around it; `''` for text that stands in none. */
  readonly tag: string
  /** Where it stands in the HTML. */
  readonly start: number
  readonly end: number
  /** A rule stands between it and the passage before. */
  readonly afterRule: boolean
  /** The class of a box around it says that it is about an author. */
  readonly boxed: boolean
  readonly #source: string
  #text: string | undefined
  #beginning: string | undefined

  constructor(
    source: string,
    at: { tag: string; start: number; end: number; afterRule: boolean; boxed: boolean },
  ) {
    this.#source = source
    this.tag = at.tag
    this.start = at.start
    this.end = at.end
    this.afterRule = at.afterRule
    this.boxed = at.boxed
  }

  get html(): string {
    return this.#source.slice(this.start, this.end)
  }

  /** One line of plain text. */
  get text(): string {
    this.#text ??= toText(this.html).replaceAll('\n', ' ').trim()
    return this.#text
  }

  /** The first signs of its text, read without the rest: tags out, spaces and entities as they stand. */
  get beginning(): string {
    this.#beginning ??= beginningOf(this.#source, this.start, this.end)
    return this.#beginning
  }

  get heading(): boolean {
    return /^h[1-6]$/.test(this.tag) || /^(?:dt|th|summary)$/.test(this.tag)
  }

  /** All of its text is in italics. */
  get italic(): boolean {
    const inner = this.html.trim()
    const opened = /^(?:<(?:strong|b|span|small|a)\b[^>]*>)*<(?:em|i)\b/.exec(inner)
    return opened !== null && /<\/(?:em|i)>(?:<\/(?:strong|b|span|small|a)>)*[.\s]*$/.test(inner)
  }
}

const BEGINNING = 120

function beginningOf(source: string, start: number, end: number): string {
  let text = ''
  let at = start
  while (at < end && text.length < BEGINNING) {
    const open = source.indexOf('<', at)
    const to = open < 0 || open > end ? end : open
    if (to > at)
      text +=
        text === ''
          ? source.slice(at, Math.min(to, at + BEGINNING)).trimStart()
          : source.slice(at, Math.min(to, at + BEGINNING))
    const close = source.indexOf('>', to)
    if (close < 0 || close >= end) break
    at = close + 1
  }
  return text.slice(0, BEGINNING)
}

const blockTags = new Set(
  'p div section article aside header footer main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table tr td th hr br pre body address details summary form nav'.split(
    ' ',
  ),
)
const BOX =
  /(?:author|contributor|writer|autor|autora|auteur|byline|tagline)s?[-_]*(?:bio|box|info|desc|card|about|profile|note|blurb)|about[-_]?(?:the[-_]?)?author|\bbio(?:graphy|graphie)?\b|[-_]bio\b|minibio|[\s"'](?:author|authors|auteur|auteurs|autor|autores)[\s"']/i
const PART =
  /(?:author|autor|auteur|contributor|writer|byline|bio)[-_]*(?:name|nom|nombre|desc|title|bio|text)/i

/** The most that is read of a story's end. */
const LAST_BLOCKS = 16
const LONGEST_TAIL = 20_000

/** The last passages of a story, in its order. Reads no more of the HTML than they take. */
export function lastPassages(html: string): readonly Passage[] {
  if (!html.includes('<')) return lines(html)
  return scan(html, tailStart(html))
}

/** The first two passages of a story that is longer than they are. */
export function firstPassages(html: string): readonly Passage[] {
  const head = html.slice(0, LONGEST_HEAD)
  return html.length > head.length / 2 && head.includes('<') ? scan(head, 0).slice(0, 2) : []
}

const LONGEST_HEAD = 3000

function lines(text: string): readonly Passage[] {
  const found: Passage[] = []
  let end = text.length
  while (end > 0 && found.length < LAST_BLOCKS) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (text.slice(start, end).trim() !== '')
      found.push(new Passage(text, { tag: '', start, end, afterRule: false, boxed: false }))
    end = start - 1
  }
  return found.reverse()
}

function tailStart(html: string): number {
  const least = Math.max(0, html.length - LONGEST_TAIL)
  let at = html.length
  let count = 0
  while (at > least) {
    at = html.lastIndexOf('<', at - 1)
    if (at < 0) return 0
    if (at < least) return at
    if (isBlockOpening(html, at) && ++count >= LAST_BLOCKS) return at
  }
  return Math.max(at, 0)
}

function isBlockOpening(html: string, at: number): boolean {
  const code = html.charCodeAt(at + 1) | 0x20
  // p, h, l, b, t, d, s, a, f: the first letters of the block elements that hold text.
  if (code !== 0x70 && code !== 0x68 && code !== 0x6c && code !== 0x62 && code !== 0x74 && code !== 0x64)
    return false
  return blockTags.has(nameAt(html, at + 1))
}

function nameAt(html: string, from: number): string {
  let to = from
  for (
    let code = html.charCodeAt(to) | 0x20;
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    code = html.charCodeAt(++to) | 0x20
  );
  return html.slice(from, to).toLowerCase()
}

function scan(html: string, from: number): readonly Passage[] {
  const found: Passage[] = []
  const open: { tag: string; boxed: boolean }[] = []
  let run = from
  let rule = false
  const close = (end: number) => {
    if (hasText(html, run, end)) {
      const around = open.at(-1)
      found.push(
        new Passage(html, {
          tag: around?.tag ?? '',
          start: run,
          end,
          afterRule: rule,
          boxed: around?.boxed ?? false,
        }),
      )
      rule = false
    }
  }
  let at = from
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start < 0) break
    const closing = html.charCodeAt(start + 1) === 0x2f
    const tag = nameAt(html, closing ? start + 2 : start + 1)
    const end = html.indexOf('>', start)
    if (end < 0) break
    at = end + 1
    const part = tag === 'span' && !closing && PART.test(html.slice(start, at))
    if (!blockTags.has(tag) && !part) continue
    close(start)
    run = at
    if (tag === 'hr') rule = true
    else if (closing) {
      const place = open.findLastIndex((each) => each.tag === tag)
      if (place >= 0) open.length = place
    } else if (tag !== 'br' && !part) {
      const inherited = open.at(-1)?.boxed ?? false
      if (tag === 'p' || /^h\d$/.test(tag)) while (open.at(-1)?.tag === 'p') open.pop()
      open.push({
        tag,
        boxed: inherited || (at - start > tag.length + 9 && BOX.test(classOf(html.slice(start, at)))),
      })
    }
  }
  close(html.length)
  return found
}

function classOf(tag: string): string {
  const from = tag.search(/\b(?:class|id)=["']/)
  return from < 0 ? '' : tag.slice(from, from + 200)
}

function hasText(html: string, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const code = html.charCodeAt(at)
    if (code === 0x3c) {
      const end = html.indexOf('>', at)
      if (end < 0 || end >= to) return false
      at = end + 1
    } else if (code > 0x20 && code !== 0xa0) return true
    else at++
  }
  return false
}

/** The HTML without these ranges, and without elements that held nothing else. */
export function without(
  html: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  if (ranges.length === 0) return html
  let kept = ''
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    const [from, to] = widen(html, start, end)
    kept += html.slice(at, Math.max(at, from)) + unclosed(html.slice(Math.max(at, from), to))
    at = to
  }
  return kept + html.slice(at)
}

const EMPTIED = new Set(
  'p div section aside em i strong b span small li ul ol dl dt dd blockquote h1 h2 h3 h4 h5 h6 header footer a address figure'.split(
    ' ',
  ),
)

/** The range with the elements that it fills, a rule before it and line breaks around it. */
function widen(html: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  for (let step = 0; step < 60; step++) {
    const before = lastTagBefore(html, from)
    const after = nextTagAfter(html, to)
    if (
      before &&
      after &&
      !before.closing &&
      after.closing &&
      before.tag === after.tag &&
      EMPTIED.has(before.tag)
    ) {
      from = before.start
      to = after.end
    } else if (before && (before.tag === 'br' || before.tag === 'hr')) from = before.start
    else break
  }
  return [from, to]
}

interface Tag {
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly closing: boolean
}

function lastTagBefore(html: string, at: number): Tag | undefined {
  let end = at
  while (end > 0 && /\s/.test(html[end - 1]!)) end--
  if (html[end - 1] !== '>') return undefined
  const start = html.lastIndexOf('<', end - 1)
  return start < 0 ? undefined : tagFrom(html, start, end)
}

function nextTagAfter(html: string, at: number): Tag | undefined {
  let start = at
  while (start < html.length && /\s/.test(html[start]!)) start++
  if (html[start] !== '<') return undefined
  const end = html.indexOf('>', start)
  return end < 0 ? undefined : tagFrom(html, start, end + 1)
}

function tagFrom(html: string, start: number, end: number): Tag {
  const closing = html[start + 1] === '/'
  return { tag: nameAt(html, closing ? start + 2 : start + 1), start, end, closing }
}

/** What must stay of a cut so that the HTML around it is balanced: the tags that it opens or closes for others. */
function unclosed(cut: string): string {
  if (!cut.includes('<')) return ''
  const open: Tag[] = []
  let loose = ''
  for (let at = cut.indexOf('<'); at >= 0; at = cut.indexOf('<', at + 1)) {
    const end = cut.indexOf('>', at)
    if (end < 0) break
    const tag = tagFrom(cut, at, end + 1)
    if (/^(?:br|hr|img|wbr|input)$/.test(tag.tag) || tag.tag === '') continue
    if (!tag.closing) open.push(tag)
    else if (open.at(-1)?.tag === tag.tag) open.pop()
    else loose += cut.slice(at, end + 1)
  }
  return loose + open.map((tag) => cut.slice(tag.start, tag.end)).join('')
}

/** The plain text of a piece of HTML or of text. */
export const plain = (text: string): string =>
  (text.includes('<') ? toText(text) : decodeEntities(text)).replaceAll('\n', ' ').trim()
