import { type Address, parseAddress } from './address.ts'
import { type AllowPrivate, allowNothing, allowsAddress, withoutDot } from './allow-private.ts'
import { limits, tooMuch } from './limits.ts'
import { specialRange } from './special-range.ts'

/** Whether something may be asked for, and if not, why, as the end of a sentence: "the address is loopback". */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly cause: string }

const FINE: Verdict = { ok: true }

// RFC 6761, RFC 6762, RFC 8375, RFC 9476 and what ICANN set apart in 2024: names that mean the network we stand in.
const LOCAL_SUFFIXES = [
  'localhost',
  'local',
  'internal',
  'home.arpa',
  'localdomain',
  'lan',
  'intranet',
  'corp',
  'home',
  'onion',
  'alt',
  'test',
  'invalid',
]

// Names under these are addresses in disguise (7f000001.nip.io). On Node the address itself is checked.
const ADDRESS_SUFFIXES = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
  '1u.ms',
  'traefik.me',
  'backname.io',
  'localho.st',
  'lcl.host',
  'rbndr.us',
  'in-addr.arpa',
  'ip6.arpa',
]

/**
 * Judges an address before it is asked, by what it says alone: scheme, port, credentials, and the host in whatever
 * spelling. Where names are resolved later (`resolved`, the rule on Node), what the operator's CIDRs might allow is left
 * to `checkAddress`.
 */
export function checkUrl(
  text: string,
  allow: AllowPrivate = allowNothing,
  { resolved = true }: { readonly resolved?: boolean } = {},
): Verdict {
  if (text.length > limits.urlLength) return no(tooMuch.url(limits.urlLength))
  const url = parseUrl(text)
  if (!url) return no('it is no address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return no(`the scheme is ${url.protocol.slice(0, 20)}`)
  if (url.username || url.password) return no('it carries a user name or password')
  const port = portOf(url)
  const host = withoutDot(url.hostname)
  if (host === '') return no('it has no host')
  // `localhost..` and `127.0.0.1..` pass for names in a URL; no name of the open web is written so.
  if (host.startsWith('.') || host.endsWith('.') || host.includes('..'))
    return no('the name has an empty part')
  if (allow.hosts.has(`${host}:${port}`)) return FINE
  const address = parseAddress(unbracketed(host))
  if (address) return checkNumbers(address, port, allow)
  if (resolved && allow.ranges.length > 0) return FINE
  return checkName(host, port, resolved)
}

/** Judges the address that a host's name led to (or that it is), just before the connection is made to it. */
export function checkAddress(
  ip: string,
  port: number,
  host: string,
  allow: AllowPrivate = allowNothing,
): Verdict {
  const name = withoutDot(host)
  if (allow.hosts.has(`${name}:${port}`)) return FINE
  const address = parseAddress(ip)
  if (!address) return no(`${ip.slice(0, 60)} is no address`)
  if (allowsAddress(allow, address)) return FINE
  const byNumbers = checkNumbers(address, port, allow)
  return byNumbers.ok && !parseAddress(unbracketed(name)) ? checkName(name, port, true) : byNumbers
}

/** `localhost..` and `127.0.0.1..` pass for names in a URL; no name of the open web is written so. */
export function hasEmptyPart(host: string): boolean {
  const name = withoutDot(host)
  return name.startsWith('.') || name.endsWith('.') || name.includes('..')
}

/** The port that an address names, or its scheme's own. */
export function portOf(url: URL): number {
  return url.port ? Number(url.port) : url.protocol === 'https:' ? 443 : 80
}

/** `[::1]` as `::1`: how sockets and resolvers want it. */
export function unbracketed(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host
}

// Once is enough: `URL.canParse` first would parse twice.
function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function checkNumbers(address: Address, port: number, allow: AllowPrivate): Verdict {
  if (allowsAddress(allow, address)) return FINE
  const special = specialRange(address)
  if (special) return no(`the address is ${special}`)
  return checkPort(port)
}

function checkName(name: string, port: number, resolved: boolean): Verdict {
  if (LOCAL_SUFFIXES.some((suffix) => under(name, suffix))) return no('the name is of a local network')
  if (!name.includes('.')) return no('the name has no dot, so it is of a local network')
  if (!resolved && ADDRESS_SUFFIXES.some((suffix) => under(name, suffix))) {
    return no('the name stands for any address, a local one too')
  }
  return checkPort(port)
}

function checkPort(port: number): Verdict {
  return port === 80 || port === 443 ? FINE : no(`the port is ${port}, not 80 or 443`)
}

function under(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`)
}

function no(cause: string): Verdict {
  return { ok: false, cause }
}
