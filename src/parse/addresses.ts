import { Markup } from './markup.ts'

/** An address as absolute as it can be made: as it stands when it has a scheme or there is no base. */
export function absolute(address: string, base: string | undefined): string {
  const trimmed = address.trim()
  if (base === undefined || /^[A-Za-z][A-Za-z0-9+.-]{0,20}:/.test(trimmed)) return trimmed
  return URL.parse(trimmed, base)?.href ?? trimmed
}

const names = 'href|src|poster|cite|longdesc|background|data-src|srcset|data-srcset'
const withAddress = new Set(names.split('|'))
// A quick look first: most feeds have no relative address at all.
const relative = new RegExp(
  `\\s(?:${names})\\s{0,9}=\\s{0,9}(?:["']\\s{0,9})?(?![a-z][a-z0-9+.-]{0,20}:|[#"'\\s])`,
  'i',
)
const places = new RegExp(`\\s(${names})(\\s{0,9}=\\s{0,9})("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'gi')

/** HTML with the addresses of its links and pictures made absolute. */
export function absoluteLinks(html: string, base: string | undefined): string {
  if (base === undefined || !relative.test(html)) return html
  let done = ''
  let kept = 0
  const markup = new Markup(html)
  for (let kind = markup.next(); kind !== 'end'; kind = markup.next()) {
    if (kind !== 'open' || markup.end - markup.nameEnd < 4) continue
    const attributes = html.slice(markup.nameEnd, markup.end)
    done += html.slice(kept, markup.nameEnd) + absoluteAttributes(attributes, base)
    kept = markup.end
  }
  return done + html.slice(kept)
}

function absoluteAttributes(attributes: string, base: string): string {
  return attributes.replace(places, (_, name: string, equals: string, value: string) => {
    const quote = value.startsWith('"') || value.startsWith("'") ? value[0]! : ''
    const address = quote ? value.slice(1, -1) : value
    return ` ${name}${equals}${quote}${absoluteAttribute(name.toLowerCase(), address, base)}${quote}`
  })
}

/** An attribute's value with the addresses in it made absolute; `#note` stays within the text it stands in. */
export function absoluteAttribute(name: string, value: string, base: string | undefined): string {
  if (!withAddress.has(name) || value === '' || value.startsWith('#')) return value
  if (!name.endsWith('srcset')) return absolute(value, base)
  const candidates = value.split(/,(?=\s)/).map((each) => each.trim().split(/\s+/))
  return candidates.map(([address, ...size]) => [absolute(address!, base), ...size].join(' ')).join(', ')
}
