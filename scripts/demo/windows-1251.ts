/** The letters above ASCII that the demo's Russian outlet writes with, each to its byte (WHATWG Encoding, index windows-1251). */
const SIGNS: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '«': 0xab,
  '»': 0xbb,
  '—': 0x97,
  '–': 0x96,
  '…': 0x85,
  '©': 0xa9,
  '№': 0xb9,
  '\u00a0': 0xa0,
}

/** Text in windows-1251, as older Russian sites still send it. Throws a RangeError for a letter that the charset lacks. */
export function toWindows1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80) return code
    // А to я stand together, in the order of Unicode.
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    const byte = SIGNS[letter]
    if (byte === undefined) throw new RangeError(`Cannot write "${letter}" in windows-1251`)
    return byte
  })
}
