import { type Address, inRange, parseRange, type Range } from './address.ts'

/** What the operator lets through the guard although it is not of the open internet: exactly this, nothing else. */
export interface AllowPrivate {
  /** `host:port`, the host as `new URL()` spells it: `127.0.0.1:8080`, `[::1]:8080`, `feeds.internal:80`. */
  readonly hosts: ReadonlySet<string>
  /** Blocks of addresses, on all their ports. */
  readonly ranges: readonly Range[]
}

/** Lets nothing through. */
export const allowNothing: AllowPrivate = { hosts: new Set(), ranges: [] }

/** Reads `--allow-private`: comma-separated `host:port` or CIDR. Throws a SyntaxError that says which entry is neither. */
export function parseAllowPrivate(list: string): AllowPrivate {
  const hosts = new Set<string>()
  const ranges: Range[] = []
  for (const entry of list.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    if (entry.includes('/')) ranges.push(readRange(entry))
    else hosts.add(readHost(entry))
  }
  return { hosts, ranges }
}

/** Whether one of the blocks holds the address. */
export function allowsAddress(allow: AllowPrivate, address: Address): boolean {
  return allow.ranges.some((range) => inRange(address, range))
}

function readRange(entry: string): Range {
  const range = parseRange(entry)
  if (!range) throw wrong(entry, 'is no CIDR such as 10.0.0.0/8')
  return range
}

function readHost(entry: string): string {
  const port = /:(\d{1,5})$/.exec(entry)?.[1]
  if (!port || Number(port) < 1 || Number(port) > 65535) throw wrong(entry, 'has no port: write host:port')
  const name = entry.slice(0, -port.length - 1)
  // The scheme has no default port, so that the URL keeps :80 and :443.
  const url = URL.canParse(`http://${name}/`) ? new URL(`http://${name}/`) : undefined
  if (!url || url.port || url.username || url.password || url.pathname !== '/' || url.search || url.hash) {
    throw wrong(entry, 'is not of the form host:port')
  }
  return `${withoutDot(url.hostname)}:${Number(port)}`
}

/** A host name without the dot that makes it absolute: `localhost.` is `localhost`. */
export function withoutDot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
}

function wrong(entry: string, how: string): SyntaxError {
  return new SyntaxError(`Cannot read --allow-private: "${entry}" ${how}`)
}
