import { decodeEntities } from './escape.ts'

// Elements that do not break a line. All others do: a fault of markup must not glue two sentences together.
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unread = new Set('script style template noscript iframe svg math textarea select title'.split(' '))

/** HTML as plain text: character references read, spaces folded, one line a block, no empty lines. */
export function toText(html: string): string {
  if (!html.includes('<')) return fold(decodeEntities(html.replaceAll('\n', ' ')))
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      text += html.slice(at).replaceAll('\n', ' ')
      break
    }
    if (open > at) text += html.slice(at, open).replaceAll('\n', ' ')
    const tag = readTag(html, open)
    if (!tag) {
      text += '&lt;'
      at = open + 1
      continue
    }
    if (!inline.has(tag.name)) text += '\n'
    at = tag.end
    if (!tag.closing && unread.has(tag.name)) at = afterElement(html, at, tag.name)
  }
  return fold(decodeEntities(text))
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly end: number
}

function readTag(html: string, open: number): Tag | undefined {
  const next = html.charCodeAt(open + 1)
  if (next === 0x21 || next === 0x3f) return { name: 'span', closing: false, end: afterMarkup(html, open) }
  const closing = next === 0x2f
  const from = closing ? open + 2 : open + 1
  let to = from
  while (isNameCharacter(html.charCodeAt(to))) to++
  if (to === from) return undefined
  return { name: html.slice(from, to).toLowerCase(), closing, end: afterTag(html, to) }
}

const isNameCharacter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

// The end of a comment, a doctype or a processing instruction.
function afterMarkup(html: string, open: number): number {
  const comment = html.startsWith('<!--', open)
  const end = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open)
  if (end < 0) return html.length
  return comment ? end + 3 : end + 1
}

// The end of a tag; a `>` within a quoted attribute is not one.
function afterTag(html: string, from: number): number {
  const end = html.indexOf('>', from)
  if (end < 0) return html.length
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if (code === 0x3d && isQuote(html.charCodeAt(at + 1))) {
      const close = html.indexOf(html[at + 1]!, at + 2)
      // A quote that is never closed would swallow the rest of the text.
      if (close < 0) return end + 1
      at = close + 1
    } else at++
  }
  return html.length
}

const isQuote = (code: number) => code === 0x22 || code === 0x27

function afterElement(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  if (!end.exec(html)) return html.length
  const close = html.indexOf('>', end.lastIndex)
  return close < 0 ? html.length : close + 1
}

function fold(text: string): string {
  if (!text.includes('\n')) return foldLine(text)
  const lines = []
  for (const line of text.split('\n')) {
    const folded = foldLine(line)
    if (folded) lines.push(folded)
  }
  return lines.join('\n')
}

const foldLine = (line: string) => (/[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line).trim()

// Controls, bidirectional controls, and characters without width (Unicode Cf) that only serve to disguise a name: the
// fillers of Hangul too, and the tags U+E0000 to U+E007F, except in the flags of England, Scotland and Wales.
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|(?<!\ud83c\udff4(?:\udb40[\udc20-\udc7f]){0,6})\udb40[\udc00-\udc7f]/g
// Joiners are spelling in Persian and the Indic scripts, and hold some emoji together; elsewhere they are a disguise.
const joining =
  'Arabic Syriac Devanagari Bengali Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala Tamil Telugu'
const scripts = joining.split(' ').map((script) => `\\p{Script=${script}}`)
const joiner = new RegExp(
  `(?<![${scripts.join('')}\\p{M}\\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]`,
  'gu',
)

// Letters and punctuation of Latin and Cyrillic text, none of which is invisible: most lines are nothing else.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027\u2030-\u205e]*$/

/** One line of plain text: controls and invisible characters out, spaces folded, at most `max` code points. */
export function cleanLine(text: string, max = Number.POSITIVE_INFINITY): string {
  // A line of a million characters is cut before it is cleaned; what is cleaned out is never more than half of one.
  const near = text.length > max * 4 ? text.slice(0, max * 4) : text
  const plain = PLAIN.test(near)
    ? foldLine(near)
    : /[^ -~]| {2}|^ | $/.test(near)
      ? near.replace(unseen, '').replace(joiner, '').split(/\s+/).filter(Boolean).join(' ').toWellFormed()
      : near
  if (plain.length <= max) return plain
  return [...plain].slice(0, max).join('').trimEnd()
}
