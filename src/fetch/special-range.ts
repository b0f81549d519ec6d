import { type Address, inRange, parseRange, type Range } from './address.ts'

// IANA's special-purpose registries. IPv6 is the other way round: what lies outside 2000::/3 is not of the open
// internet, whatever it is called, so only the exceptions inside need a name.
const V4 = named({
  'this network': ['0.0.0.0/8'],
  'a private network': ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  'carrier-grade NAT': ['100.64.0.0/10'],
  loopback: ['127.0.0.0/8'],
  'link-local, where cloud metadata is': ['169.254.0.0/16'],
  'protocol assignments': ['192.0.0.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  '6to4 relays': ['192.88.99.0/24'],
  benchmarking: ['198.18.0.0/15'],
  multicast: ['224.0.0.0/4'],
  reserved: ['240.0.0.0/4'],
})

const V6 = named({
  unspecified: ['::/128'],
  loopback: ['::1/128'],
  'IPv4 in IPv6': ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96'],
  NAT64: ['64:ff9b::/96', '64:ff9b:1::/48'],
  'discard only': ['100::/64'],
  'unique local': ['fc00::/7'],
  'link-local': ['fe80::/10'],
  'site-local': ['fec0::/10'],
  multicast: ['ff00::/8'],
  'protocol assignments': ['2001::/23', '2620:4f:8000::/48'],
  documentation: ['2001:db8::/32', '3fff::/20'],
  '6to4': ['2002::/16'],
})

const GLOBAL_V6 = parseRange('2000::/3')!

/** What an address is set apart for ("loopback", "a private network"); undefined when it is of the open internet. */
export function specialRange(address: Address): string | undefined {
  const found = (address.length === 4 ? V4 : V6).find(({ range }) => inRange(address, range))
  if (found) return found.name
  return address.length === 16 && !inRange(address, GLOBAL_V6) ? 'reserved' : undefined
}

function named(names: Record<string, string[]>): { name: string; range: Range }[] {
  return Object.entries(names).flatMap(([name, blocks]) =>
    blocks.map((block) => ({ name, range: parseRange(block)! })),
  )
}
