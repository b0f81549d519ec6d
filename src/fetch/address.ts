/** An IP address as its bytes: 4 of IPv4, 16 of IPv6. */
export type Address = readonly number[]

/** A block of addresses: those that share the first `bits` of `start`. */
export interface Range {
  readonly start: Address
  readonly bits: number
}

/**
 * Reads an IP address in its usual spelling: dotted IPv4 (what `new URL()` makes of decimal, hex and octal ones), IPv6
 * with `::` or a dotted tail. Undefined for anything else: a name, a zone (`fe80::1%eth0`), brackets.
 */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parseV6(text) : parseV4(text)
}

/** Reads `10.0.0.0/8`, `fd00::/8` or a single address. Undefined when it is none. */
export function parseRange(text: string): Range | undefined {
  const slash = text.indexOf('/')
  const start = parseAddress(slash < 0 ? text : text.slice(0, slash))
  if (!start) return undefined
  if (slash < 0) return { start, bits: start.length * 8 }
  const length = text.slice(slash + 1)
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : -1
  return bits >= 0 && bits <= start.length * 8 ? { start, bits } : undefined
}

/** Whether the block holds the address. IPv4 and IPv6 never hold each other. */
export function inRange(address: Address, { start, bits }: Range): boolean {
  if (address.length !== start.length) return false
  const bytes = bits >> 3
  for (let at = 0; at < bytes; at++) if (address[at] !== start[at]) return false
  const rest = bits & 7
  return rest === 0 || (address[bytes]! ^ start[bytes]!) >> (8 - rest) === 0
}

function parseV4(text: string): Address | undefined {
  // Most hosts are names, and a name does not end in a digit.
  const last = text.charCodeAt(text.length - 1)
  if (!(last >= 0x30 && last <= 0x39)) return undefined
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  const bytes = parts.map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256))
  return bytes.every((byte) => byte < 256) ? bytes : undefined
}

function parseV6(text: string): Address | undefined {
  const [head, tail, more] = text.split('::')
  if (head === undefined || more !== undefined) return undefined
  const front = v6Bytes(head, tail === undefined)
  const back = tail === undefined ? [] : v6Bytes(tail, true)
  if (!front || !back) return undefined
  const gap = 16 - front.length - back.length
  if (tail === undefined ? gap !== 0 : gap < 2) return undefined
  return [...front, ...new Array<number>(gap).fill(0), ...back]
}

function v6Bytes(text: string, last: boolean): number[] | undefined {
  if (text === '') return []
  const bytes: number[] = []
  const groups = text.split(':')
  for (const [at, group] of groups.entries()) {
    const dotted = last && at === groups.length - 1 && group.includes('.') ? parseV4(group) : undefined
    if (dotted) bytes.push(...dotted)
    else if (/^[0-9a-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16)
      bytes.push(value >> 8, value & 255)
    } else return undefined
  }
  return bytes.length <= 16 ? bytes : undefined
}
