import { entityTable, legacyEntityNames } from './entities.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it must stand in HTML or XML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character]!) : text
}

// The names that feeds live on; the whole table is built only for a name that is not among them.
const common: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  eacute: 'é',
  uuml: 'ü',
}

let table: Map<string, string> | undefined
let legacy: Set<string> | undefined

/** What the named character reference stands for; undefined when HTML knows no such name. */
export function namedEntity(name: string): string | undefined {
  if (Object.hasOwn(common, name)) return common[name]
  table ??= readTable()
  return table.get(name)
}

function readTable(): Map<string, string> {
  const entries = entityTable.trim().split(/[ \n]/)
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf('=')
      const points = entry.slice(at + 1).split('_')
      return [entry.slice(0, at), String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)))]
    }),
  )
}

/** True for a name that is read without its semicolon too: `&copy 2026`. */
export function isLegacyEntity(name: string): boolean {
  legacy ??= new Set(legacyEntityNames.trim().split(/[ \n]/))
  return legacy.has(name)
}

// What windows-1252 has at 0x80 to 0x9f, for numbers that were written in that spirit (WHATWG HTML §13.2.5.80).
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a numeric reference; U+FFFD for a number that stands for none. */
export function numericEntity(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return windows1252[point - 0x80]!
  const none = point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
  return none ? '\ufffd' : String.fromCodePoint(point)
}

/** Text with its character references read, once: `&amp;lt;` becomes `&lt;`. What HTML does not know stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,8});?|#([0-9]{1,9});?|([A-Za-z][A-Za-z0-9]{1,31})(;|(?![A-Za-z0-9=])))/g,
    (whole, hex?: string, decimal?: string, name?: string, end?: string) => {
      if (hex) return numericEntity(Number.parseInt(hex, 16))
      if (decimal) return numericEntity(Number(decimal))
      if (end === ';') return namedEntity(name!) ?? whole
      return isLegacyEntity(name!) ? namedEntity(name!)! : whole
    },
  )
}
