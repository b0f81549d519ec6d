/** A body as text. `unreadable` counts its replacement characters (U+FFFD); `charset` is the label that was taken. */
export interface DecodedBody {
  readonly text: string
  readonly charset: string
  readonly unreadable: number
}

/**
 * Bytes as text: by their byte order mark; else as UTF-8 where they are sound UTF-8 whatever they are called; else by the
 * HTTP header, the XML declaration or the `meta` element; windows-1252 when nobody knows. Never throws.
 */
export function decode(body: Uint8Array, contentType?: string): DecodedBody {
  const charset = findMark(body) ?? findWideCharset(body)
  if (charset) return read(body, charset)
  const declared = findDeclared(body, contentType)
  const shifted = declared.find((label) => sevenBit.has(label))
  if (shifted) return read(body, shifted)
  const sound = readStrictly(body)
  if (sound !== undefined) return { text: sound, charset: 'utf-8', unreadable: countIfAny(body, sound) }
  const label = declared.find((each) => each !== 'utf-8') ?? 'windows-1252'
  return read(body, isMostlyUtf8(body, declared[0] === 'utf-8' ? 1 : 4) ? 'utf-8' : label)
}

/** Labels whose bytes are all ASCII, so that sound UTF-8 proves nothing. */
const sevenBit = new Set(['iso-2022-jp'])

function read(body: Uint8Array, charset: string): DecodedBody {
  const text = charset.startsWith('utf-32') ? readUtf32(body, charset) : new TextDecoder(charset).decode(body)
  return { text, charset, unreadable: countUnreadable(text) }
}

const latin1 = new TextDecoder('windows-1252')
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function readStrictly(body: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(body)
  } catch {
    return undefined
  }
}

// U+FFFD is EF BF BD in UTF-8, and bytes are quicker to search than text.
const countIfAny = (body: Uint8Array, text: string): number =>
  body.includes(0xef) ? countUnreadable(text) : 0

/** How many U+FFFD stand in the text. */
function countUnreadable(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

// The four-byte marks stand first: the mark of UTF-32 little endian begins with that of UTF-16.
function findMark(body: Uint8Array): string | undefined {
  const [a, b, c, d] = body
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** A body without a mark whose first character (`<`, `{` or white space) takes two or four bytes. */
function findWideCharset(body: Uint8Array): string | undefined {
  const [a, b, c, d] = body
  const first = (byte: number | undefined) => byte !== undefined && byte !== 0 && byte < 0x80
  if (first(a) && b === 0 && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0 && first(d)) return 'utf-32be'
  if (first(a) && b === 0 && c !== 0) return 'utf-16le'
  if (a === 0 && first(b) && c === 0) return 'utf-16be'
  return undefined
}

// No platform's TextDecoder reads UTF-32; feeds in it are rare and these lines are few.
function readUtf32(body: Uint8Array, charset: string): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 3 < body.length; at += 4) {
    const point = view.getUint32(at, charset === 'utf-32le')
    const sound = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    if (at > 0 || point !== 0xfeff) parts.push(sound ? String.fromCodePoint(point) : '\ufffd')
  }
  return parts.join('')
}

/** The labels that header and body give, the likelier first. */
function findDeclared(body: Uint8Array, contentType: string | undefined): string[] {
  const header = readLabel(afterWord(contentType ?? '', 'charset'))
  const inside = findInside(body)
  // `text/xml; charset=iso-8859-1` is what a server says when it was never told: a body that speaks up knows better.
  const labels = header === 'windows-1252' ? [inside, header] : [header, inside]
  return labels.filter((label) => label !== undefined)
}

/** The encoding of the XML declaration, or the charset of an HTML page's `meta`. */
function findInside(body: Uint8Array): string | undefined {
  const start = latin1.decode(body.subarray(0, 200))
  const declaration = start.indexOf('<?xml')
  if (declaration >= 0) return readLabel(afterWord(start.slice(declaration).split('?>')[0]!, 'encoding'))
  const head = latin1.decode(body.subarray(0, 2048))
  const meta = head.toLowerCase().indexOf('<meta')
  return meta < 0 ? undefined : readLabel(afterWord(head.slice(meta), 'charset'))
}

/** What stands behind `word=`, without quotes. */
function afterWord(text: string, word: string): string | undefined {
  const at = text.toLowerCase().indexOf(word)
  if (at < 0) return undefined
  return /^\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/.exec(text.slice(at + word.length))?.[1]
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:windows|win|cp|ms|ibm)[-_ ]?(125\d|874)$/, 'windows-$1'],
  [/^(?:windows|win|cp|ms|ibm)[-_ ]?866$/, 'ibm866'],
  [/^(?:windows|win|cp|ms)[-_ ]?(?:932|31j)$/, 'shift_jis'],
  [/^(?:windows|win|cp|ms)[-_ ]?936$/, 'gbk'],
  [/^(?:windows|win|cp|ms)[-_ ]?949$/, 'euc-kr'],
  [/^(?:windows|win|cp|ms)[-_ ]?950$/, 'big5'],
  [/^(?:iso)[-_ ]?8859[-_ ]?(\d{1,2})$/, 'iso-8859-$1'],
  [/^utf[-_ ]?8.*$/, 'utf-8'],
  [/^mac[-_ ]?roman$/, 'macintosh'],
]

/** The platform's name for a label; nothing for one that it does not know, and for UTF-16, which is seen from the bytes. */
function readLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const lower = label.toLowerCase()
  const spelling = spellings.find(([pattern]) => pattern.test(lower))
  const known = nameOf(lower) ?? (spelling && nameOf(lower.replace(spelling[0], spelling[1])))
  return known?.startsWith('utf-16') || known === 'replacement' ? undefined : known
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** True when sound characters beyond ASCII are so many times more than damaged ones: UTF-8 with a few bad places. */
function isMostlyUtf8(body: Uint8Array, times: number): boolean {
  const text = new TextDecoder('utf-8').decode(body)
  const enough = times * countUnreadable(text)
  let sound = 0
  for (let at = 0; at < text.length && sound <= enough; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f && unit !== 0xfffd) sound++
  }
  return sound > enough
}
