import { escapeHtml } from '../html/escape.ts'
import type { ParsedText } from '../model/feed.ts'
import { absolute, absoluteAttribute, absoluteLinks } from './addresses.ts'
import { limits } from './limits.ts'
import { attribute, type Node, textOf } from './node.ts'

/** What holds at an element and is inherited: `xml:base` and `xml:lang`. */
export interface Context {
  readonly base?: string
  readonly language?: string
}

/** The context within an element. An empty `xml:lang` takes the language away (XML 1.0 §2.12). */
export function within(node: Node, outer: Context): Context {
  const base = node.attributes['xml:base']
  const language = node.attributes['xml:lang']
  if (base === undefined && language === undefined) return outer
  return {
    base: base === undefined ? outer.base : absolute(base, outer.base),
    language: language === undefined ? outer.language : readLanguage(language),
  }
}

/** A language tag as BCP 47 has it: `en_US` is a common slip. */
export function readLanguage(tag: string | undefined): string | undefined {
  return tag?.trim().replaceAll('_', '-') || undefined
}

/** An Atom text: as its `type` (and in Atom 0.3 its `mode`) declares it. Undefined when there is nothing to read. */
export function readAtomText(node: Node, outer: Context): ParsedText | undefined {
  const { base } = within(node, outer)
  const type = (attribute(node, 'type') ?? 'text').toLowerCase().split(';')[0]!
  const mode = attribute(node, 'mode')?.toLowerCase()
  if (mode === 'base64' || (!isText(type) && !hasElements(node))) return readBase64(textOf(node), type, base)
  if (hasElements(node)) return toText(innerHtml(node, base), 'xhtml', undefined)
  const text = textOf(node)
  // Declared as XHTML and yet without an element: it was escaped all the same.
  const isHtml = type === 'html' || type === 'text/html' || (isXhtml(type) && hasMarkup(text))
  return toText(text, isHtml ? 'html' : 'text', base)
}

/** An RSS text that may hold markup: a description, an encoded content, an xhtml body. */
export function readHtml(node: Node, outer: Context): ParsedText | undefined {
  const { base } = within(node, outer)
  if (hasElements(node)) return toText(innerHtml(node, base), 'xhtml', undefined)
  return toText(textOf(node), 'html', base)
}

/** An RSS title or notice: text, unless there is markup or a character reference in it. RSS 2.0 never said which. */
export function readPlain(node: Node, outer: Context): ParsedText | undefined {
  const { base } = within(node, outer)
  if (hasElements(node)) return toText(innerHtml(node, base), 'xhtml', undefined)
  const text = textOf(node)
  return toText(text, hasMarkup(text) ? 'html' : 'text', base)
}

function toText(value: string, type: ParsedText['type'], base: string | undefined): ParsedText | undefined {
  const trimmed = value.trim()
  if (trimmed === '') return undefined
  const short = trimmed.length > limits.text ? shorten(trimmed) : trimmed
  return { value: type === 'html' ? absoluteLinks(short, base) : short, type }
}

/** Cut before the last tag that would be cut in two, and never within a pair of surrogates. */
function shorten(text: string): string {
  const cut = text.slice(0, limits.text)
  const open = cut.lastIndexOf('<')
  const whole = open > cut.lastIndexOf('>') && open > limits.text - 2_000 ? cut.slice(0, open) : cut
  return whole.isWellFormed() ? whole : whole.slice(0, -1)
}

const hasElements = (node: Node): boolean => node.children.some((child) => typeof child !== 'string')
const hasMarkup = (text: string): boolean =>
  /<\/?[A-Za-z!]|&(?:#[0-9xX]|[A-Za-z])[A-Za-z0-9]{0,30};/.test(text)
const isXhtml = (type: string): boolean => type === 'xhtml' || /^[a-z]+\/(?:[a-z.-]+\+)?xml$/.test(type)
const isText = (type: string): boolean => !type.includes('/') || type.startsWith('text/') || isXhtml(type)

/** RFC 4287 §4.1.3.3: whatever is neither text nor XML comes in base64. A picture is not a text. */
function readBase64(text: string, type: string, base: string | undefined): ParsedText | undefined {
  if (/^(?:image|audio|video)\//.test(type)) return undefined
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0))
    const value = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return toText(value, type === 'text/plain' || !hasMarkup(value) ? 'text' : 'html', base)
  } catch {
    return undefined
  }
}

/** The element's content as HTML, in order; the one `div` that Atom asks for around it is left out. */
export function innerHtml(node: Node, base: string | undefined): string {
  const inner = onlyDiv(node)
  if (!inner) return contentHtml(node, base)
  return contentHtml(inner, within(inner, { base }).base)
}

function onlyDiv(node: Node): Node | undefined {
  const filled = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const [only] = filled
  return filled.length === 1 && typeof only === 'object' && tagOf(only) === 'div' ? only : undefined
}

const tagOf = (node: Node): string => node.name.slice(node.name.lastIndexOf(':') + 1)

function contentHtml(node: Node, base: string | undefined): string {
  return node.children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : elementHtml(child, base)))
    .join('')
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

function elementHtml(node: Node, outer: string | undefined): string {
  const { base } = within(node, { base: outer })
  const tag = tagOf(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => attributeHtml(name, value, base))
    .join('')
  const start = `<${tag}${attributes}>`
  return voids.has(tag) ? start + contentHtml(node, base) : `${start}${contentHtml(node, base)}</${tag}>`
}

function attributeHtml(name: string, value: string, base: string | undefined): string {
  if (name.startsWith('xmlns') || name === 'xml:base' || name === 'xml:space') return ''
  const html = name === 'xml:lang' ? 'lang' : name
  return ` ${html}="${escapeHtml(absoluteAttribute(html, value, base))}"`
}
