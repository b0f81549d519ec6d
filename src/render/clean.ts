import { namedEntity } from '../html/escape.ts'
import { isPlainUri } from '../model/plain-uri.ts'
import { shortHash } from '../model/short-hash.ts'

/**
 * What XML 1.0 §2.2 cannot hold: C0 controls but tab, LF and CR; lone surrogates; U+FFFE and U+FFFF. And what it holds
 * but readers do not agree on: C1 controls, which feedparser reads as windows-1252 and validators report.
 */
const NOT_XML = /[^\t\n\r\u0020-\u007F\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** The same over code units, and U+FFFD: true for every surrogate, so it asks for the slow look and never misses one. */
const MAYBE_NOT_XML = /[^\t\n\r\u0020-\u007F\u00A0-\uD7FF\uE000-\uFFFC]/
/** What an HTML parser reports besides (HTML §13.2.3.5): DEL, noncharacters. */
const NOT_HTML =
  /[\u007F\uFDD0-\uFDEF]|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/gu
const MAYBE_NOT_HTML = /[\u007F\uD800-\uDFFF\uFDD0-\uFDEF]/

/**
 * The text without what XML cannot hold; line ends as LF, the way an XML reader gives them back. U+FFFD, a character that
 * could not be read, is a question mark: validators take it for a feed in the wrong charset.
 */
export function xmlText(text: string): string {
  const safe = MAYBE_NOT_XML.test(text) ? text.replace(NOT_XML, '').replaceAll('\uFFFD', '?') : text
  return safe.includes('\r') ? safe.replace(/\r\n?/g, '\n') : safe
}

/** One line of plain text that every format can hold, not trimmed to nothing: undefined when nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const line = xmlText(text)
  return (/[\t\n]/.test(line) ? line.replace(/[\t\n]+/g, ' ') : line).trim() || undefined
}

/**
 * Marks each `&` of plain text that looks like the beginning of a character reference, for `writeMeant()`: written by its
 * number it tells that it is meant (RSS Best Practices Profile), and validators do not take the text for HTML.
 */
export function markReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?=(#?[\p{L}\p{N}_]+))/gu, (ampersand, name: string) =>
    /^\p{L}+$/u.test(name) && namedEntity(name) === undefined ? ampersand : MEANT['&'],
  )
}

/** The same for each `<` that looks like the beginning of a tag, where a format leaves open what its texts are. */
export function markTags(text: string): string {
  return text.includes('<') ? text.replace(/<(?=[a-z/])/gi, MEANT['<']) : text
}

/** XML with what is marked written. */
export function writeMeant(xml: string): string {
  return xml.includes(MEANT['&']) || xml.includes(MEANT['<'])
    ? xml.replaceAll(MEANT['&'], '&#x26;').replaceAll(MEANT['<'], '&#x3C;')
    : xml
}

/** No text of ours can have them, since XML cannot. */
const MEANT = { '&': '\u0001', '<': '\u0002' }

/**
 * HTML that XML, CDATA and an HTML parser can hold. `]]>` becomes `]]&gt;`, the same to an HTML reader, so that no
 * text can close a CDATA section and forge an element after it.
 */
export function htmlText(html: string): string {
  const text = xmlText(html)
  const safe = MAYBE_NOT_HTML.test(text) ? text.replace(NOT_HTML, '') : text
  return safe.includes(']]>') ? safe.replaceAll(']]>', ']]&gt;') : safe
}

/** The address as an absolute http(s) URL (RFC 3986); undefined when it is none. */
export function webAddress(address: string | undefined): string | undefined {
  if (address !== undefined && PLAIN_ADDRESS.test(address) && !address.includes('/.')) return address
  if (address === undefined || !/^\s*https?:/i.test(address)) return undefined
  try {
    const { href } = new URL(xmlText(address))
    const start = href.indexOf('/', href.indexOf('//') + 2)
    // The URL parser lets these through in paths and queries, RFC 3986 does not.
    return href.slice(0, start) + href.slice(start).replace(/[[\]\\^`{|}]/g, encode)
  } catch {
    return undefined
  }
}

/** Addresses that the URL parser gives back as they are: most of them, and the parser costs more than all else here. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+\/[\w\-.~/?=&%+,;:@!$*()#]*$/

/** A picture's address for our own pages, whose policy shows https only, and the demo's pictures on loopback. */
export function pictureAddress(picture: { readonly url?: string } | undefined): string | undefined {
  const address = webAddress(picture?.url)
  return address !== undefined && LOOPBACK.test(address) ? address : address?.replace(/^http:/, 'https:')
}

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/

/** An id as every format can have it: itself where it is a plain address, else a `urn:` made of it; undefined when empty. */
export function iri(id: string): string | undefined {
  const text = xmlText(id).trim()
  if (text === '') return undefined
  return isPlainUri(text) ? text : `urn:dateline:${shortHash(text)}`
}

/** A scheme or domain of a category: an absolute address; undefined when it is none. */
export function scheme(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:/i.test(text)) return webAddress(text)
  return isPlainUri(text) ? text : undefined
}

/** A date that RFC 3339 and RFC 822 can write; undefined when it is none. */
export function validDate(date: Date | undefined): Date | undefined {
  const time = date instanceof Date ? date.getTime() : Number.NaN
  return time >= FIRST && time <= LAST ? date : undefined
}

const FIRST = Date.UTC(1000, 0)
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * A language tag (BCP 47) that `xml:lang`, `lang` and `dc:language` may carry: by its shortest code, "en" and not "eng";
 * undefined when it is none, or of a language that readers do not know.
 */
export function languageTag(tag: string | undefined): string | undefined {
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined
  if (isKnown(tag)) return tag
  const [, code = '', rest = ''] = /^([a-z]+)(.*)$/i.exec(tag)!
  const shortest = Object.hasOwn(WITHIN, code.toLowerCase())
    ? WITHIN[code.toLowerCase()]! + rest
    : canonical(tag)
  return shortest !== undefined && isKnown(shortest) ? shortest : undefined
}

const isKnown = (tag: string): boolean => LANGUAGES.has(tag.split('-', 1)[0]!.toLowerCase())

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** Languages told by the code of the larger one that readers know (ISO 639-3 macrolanguages): Sorani, Kurmanji, Cantonese. */
const WITHIN: Readonly<Record<string, string>> = {
  ckb: 'ku-Arab',
  sdh: 'ku-Arab',
  kmr: 'ku',
  yue: 'zh',
  nor: 'no',
}

/** ISO 639-1, and of ISO 639-2 what is written today and has no code of two letters: all that validators know. */
const LANGUAGES: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
  eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk
  kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny
  oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
  tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ast bho ceb chr crh csb din dsb efi fil frr fur
  gil gsw haw hil hmn hsb ilo kab kbd kok krc lad lus mai mdf mni mos myv nap nds new niu nso pap rom rup sah sat scn sco
  shn sma smj smn sms srn syr tet tpi tvl tyv udm umb vai war xal yap`.split(/\s+/),
)

/** A picture's media type: the one said, else what the address ends in; undefined when neither tells. */
export function pictureType(picture: { readonly url?: string; readonly type?: string }): string | undefined {
  const said = picture.type?.toLowerCase().trim()
  if (said !== undefined && /^image\/[a-z0-9][a-z0-9.+-]*$/.test(said)) return said
  const ending = /\.([a-z]{3,4})(?:[?#]|$)/i.exec(picture.url ?? '')?.[1]?.toLowerCase()
  return ending === undefined ? undefined : TYPES[ending]
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/** JSON of which every text is cleaned by `xmlText`: looked at as a whole, read anew only where there is need. */
export function cleanJson(json: string): string {
  if (!UNCLEAN_JSON.test(json)) return json
  return JSON.stringify(
    JSON.parse(json, (_key, value) => (typeof value === 'string' ? xmlText(value) : value)),
    null,
    4,
  )
}

/** `JSON.stringify` escapes controls and lone surrogates, so that is how they stand in its output. */
const UNCLEAN_JSON = /\\(?:u(?:00[01]|d[89a-f])|[bfr])|[\u0080-\u009F\uFFFD-\uFFFF]/

const encode = (character: string): string => encodeURIComponent(character)
