import type { LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { parseAddress } from '../fetch/address.ts'
import { type AllowPrivate, allowsAddress } from '../fetch/allow-private.ts'
import { checkAddress, hasEmptyPart } from '../fetch/guard.ts'

/** Finds every address of a name. Tests give their own, which asks nobody. */
export type Resolve = (host: string) => Promise<LookupAddress[]>

/** The system's resolver: hosts file and DNS. The module is loaded at the first name, since that costs 8 ms of CPU. */
export const resolveName: Resolve = (host) =>
  new Promise((resolve, reject) => {
    process
      .getBuiltinModule('node:dns')
      .lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/**
 * The addresses of a host that a connection may be made to, all of them checked. One that is refused refuses the host:
 * a name that leads to the open internet and to our own network at once is up to no good. Throws an Error in words.
 */
export async function guardLookup(
  host: string,
  port: number,
  { allow, resolve = resolveName }: { allow: AllowPrivate; resolve?: Resolve },
): Promise<LookupAddress[]> {
  if (hasEmptyPart(host)) throw new Error(`connection to ${host} refused: the name has an empty part`)
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
  if (addresses.length === 0) throw new Error(`no address for ${host}`)
  const named = addresses.filter(({ address }) => isNamed(allow, address))
  if (named.length > 0) return named
  for (const { address } of addresses) {
    const verdict = checkAddress(address, port, host, allow)
    if (!verdict.ok) throw new Error(`connection to ${host} (${address}) refused: ${verdict.cause}`)
  }
  return addresses
}

/** A lookup for `net.connect` that answers with addresses already checked and asks nobody again (DNS rebinding). */
export function answerWith(addresses: LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else callback(null, first!.address, first!.family)
  }
}

function isNamed(allow: AllowPrivate, ip: string): boolean {
  const address = parseAddress(ip)
  return address !== undefined && allowsAddress(allow, address)
}
