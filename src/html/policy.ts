import { saysAside, saysCaption, saysFigure } from './class-words.ts'

/** Elements that may stand in our HTML. */
export const allowedTags: readonly string[] =
  `a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var`.split(
    /\s+/,
  )

/** Elements that go with all they hold: their content is no text, or no text for readers. */
export const droppedTags: readonly string[] =
  `script style textarea option xmp iframe noembed noframes plaintext title svg math template object applet audio
  video canvas button select datalist`.split(/\s+/)

/** Elements that keep their place in the flow under a plainer name. */
export const renamedTags: Readonly<Record<string, string>> = {
  article: 'div',
  section: 'div',
  main: 'div',
  header: 'div',
  footer: 'div',
  aside: 'div',
  nav: 'div',
  center: 'div',
  address: 'div',
  details: 'div',
  summary: 'div',
  hgroup: 'div',
  form: 'div',
  fieldset: 'div',
  strike: 's',
  acronym: 'abbr',
  menu: 'ul',
}

/** Attributes that may stand in our HTML, beside `lang` and `dir`. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
}

/** Attributes that the policy reads, whether or not they are kept. */
export const readAttributes: ReadonlySet<string> = new Set(
  `href src alt width height lang dir colspan rowspan start datetime class style srcset data-src data-lazy-src
  data-original data-srcset`.split(/\s+/),
)

/** An element's attributes by lower-case name, character references read. */
export type Attributes = Readonly<Record<string, string>>

/** What becomes of an element: the name it gets, `drop` with all it holds, or `unwrap` for its content alone. */
export interface Verdict {
  readonly tag: string
  readonly attributes: Attributes
  readonly fate: 'keep' | 'drop' | 'unwrap'
}

const none: Attributes = {}

/** Decides on one start tag of an allowed or renamed element. Class names go, so what they say of captions goes into the tags. */
export function judge(name: string, attributes: Attributes, base?: string): Verdict {
  const tag = Object.hasOwn(renamedTags, name) ? renamedTags[name]! : name
  if (tag === 'a') return judgeLink(attributes, base)
  if (tag === 'img') return judgeImage(attributes, base)
  const words = attributes.class
  if (words && canBeAside.has(tag) && saysAside(words)) return { tag, attributes: none, fate: 'drop' }
  const kept = plainAttributes(tag, attributes)
  return { tag: (words && byClass(tag, words)) || tag, attributes: kept, fate: 'keep' }
}

const canBeAside = new Set(['div', 'p', 'ul', 'ol', 'table', 'h2', 'h3', 'h4', 'h5', 'h6'])

function byClass(tag: string, words: string): string | undefined {
  if (tag !== 'p' && tag !== 'div' && tag !== 'dd' && tag !== 'dl') return undefined
  if (tag !== 'dl' && saysCaption(words)) return 'figcaption'
  return (tag === 'div' || tag === 'dl') && saysFigure(words) ? 'figure' : undefined
}

function judgeLink(attributes: Attributes, base?: string): Verdict {
  const href = attributes.href && safeUrl(attributes.href, base)
  if (!href) return { tag: 'a', attributes: none, fate: 'unwrap' }
  if (isFlare(href)) return { tag: 'a', attributes: none, fate: 'drop' }
  return { tag: 'a', attributes: { href, ...plainAttributes('a', attributes) }, fate: 'keep' }
}

function judgeImage(attributes: Attributes, base?: string): Verdict {
  const src = isUnseen(attributes) ? undefined : pictureUrl(attributes, base)
  if (!src || isTracker(src)) return { tag: 'img', attributes: none, fate: 'drop' }
  const { alt } = attributes
  const kept: Record<string, string> = alt === undefined ? { src } : { src, alt }
  for (const name of ['width', 'height']) {
    const value = attributes[name]
    if (value && /^\d{1,5}$/.test(value)) kept[name] = value
  }
  return { tag: 'img', attributes: kept, fate: 'keep' }
}

function plainAttributes(tag: string, attributes: Attributes): Attributes {
  let kept: Record<string, string> | undefined
  const { lang, dir } = attributes
  if (lang && /^[A-Za-z0-9-]{2,35}$/.test(lang)) kept = { lang }
  if (dir && /^(?:ltr|rtl|auto)$/i.test(dir)) kept = { ...kept, dir: dir.toLowerCase() }
  for (const name of own[tag] ?? []) {
    const value = attributes[name]
    if (value && own[tag] && /^[0-9A-Za-z:+. -]{1,40}$/.test(value)) kept = { ...kept, [name]: value }
  }
  return kept ?? none
}

const own: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
}

// An address that the URL parser would give back as it is.
const plainUrl = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[\w\-~/?=&%+,;:!$*#.]*$/

/** An address as it may stand in `href`: absolute, http, https or mailto, without credentials; undefined for any other. */
export function safeUrl(value: string, base?: string): string | undefined {
  if (plainUrl.test(value) && !value.includes('/.')) return value
  const url = parseUrl(value, base)
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  return url.href
}

function parseUrl(value: string, base?: string): URL | undefined {
  const trimmed = value.trim()
  // Without a base an address that leaves its scheme open is taken for https.
  const whole = !base && trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  return URL.parse(whole, base) ?? undefined
}

const placeholder = /(?:blank|spacer|placeholder|lazy|loading|pixel|1x1|transparent|clear|empty)[\w.-]*$/i

// Pages that load pictures late put the address elsewhere and a blank in `src`.
function pictureUrl(attributes: Attributes, base?: string): string | undefined {
  const late =
    attributes['data-src'] ||
    attributes['data-lazy-src'] ||
    attributes['data-original'] ||
    firstOfSrcset(attributes['data-srcset'])
  const src = attributes.src
  const first = late && (!src || placeholder.test(src)) ? late : src
  for (const value of [first, late, firstOfSrcset(attributes.srcset)]) {
    const url = value && safeUrl(value, base)
    if (url && !url.startsWith('mailto:')) return url
  }
  return undefined
}

const firstOfSrcset = (srcset: string | undefined) => srcset?.trim().split(/[\s,]/, 1)[0]

function isUnseen(attributes: Attributes): boolean {
  const { width, height, style } = attributes
  if (isTiny(width) && (isTiny(height) || height === undefined)) return true
  if (isTiny(height) && width === undefined) return true
  return style !== undefined && /display:\s?none|visibility:\s?hidden|(?:width|height):\s?[01]px/i.test(style)
}

const isTiny = (size: string | undefined) => size !== undefined && /^[0-2](?:px)?$/.test(size)

/** True for the address of a picture that only counts readers. */
export function isTracker(url: string): boolean {
  return isFlare(url) || counters.test(url) || countingFiles.test(url)
}

const counters =
  /^https?:\/\/(?:(?:[\w-]+\.)*(?:pixel|counter|track|tracking|tracker|analytics|metrics|beacon)\d?\.[\w.-]+\/|(?:[\w-]+\.)*(?:stats\.wordpress|feedburner|feedsportal|scorecardresearch|quantserve|doubleclick|pheedo|google-analytics|chartbeat|imrworldwide|vgwort)\.|(?:www\.)?facebook\.com\/tr\b)/
const countingFiles =
  /\/(?:pixel|beacon|tracker|tracking|1x1|spacer|blank|clear|transparent)\d?\.(?:gif|png|php)\b|\/(?:b|c|t|count)\.gif\?/i

// FeedBurner's row of share links and its counter: `/~ff/`, `/~r/` with a picture.
const isFlare = (url: string) => /^https?:\/\/[^/]+\/~(?:ff|at|a)\//.test(url)
