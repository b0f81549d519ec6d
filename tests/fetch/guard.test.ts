import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, test } from 'vitest'
import { inRange, parseAddress, parseRange } from '../../src/fetch/address.ts'
import { parseAllowPrivate } from '../../src/fetch/allow-private.ts'
import { checkAddress, checkUrl } from '../../src/fetch/guard.ts'
import { specialRange } from '../../src/fetch/special-range.ts'
import { openAddresses, refusedUrls, specialAddresses } from './refused-addresses.ts'

// ipaddr.js takes the old `::1.2.3.4` for `::ffff:1.2.3.4`, so it is asked in the spelling of browsers.
const canonical = (ip: string) => (ip.includes(':') ? new URL(`http://[${ip}]/`).hostname.slice(1, -1) : ip)
const canonicalV6 = fc.ipV6().map(canonical)

describe('checkUrl()', () => {
  test('checkUrl() refuses every address that is not of the open web, in all spellings', () => {
    expect(refusedUrls.length).toBeGreaterThan(300)
    expect(refusedUrls.filter((url) => checkUrl(url).ok)).toEqual([])
    expect(refusedUrls.filter((url) => checkUrl(url, undefined, { resolved: false }).ok)).toEqual([])
  })

  test('checkUrl() lets the open web through', () => {
    const urls = [
      'https://outlet.example/feed',
      'http://outlet.example:80/',
      'https://outlet.example:443/?a=http://127.0.0.1/',
      'http://outlet.example:443/',
      'https://bücher.example/',
      'https://outlet.example./feed',
      'https://local.example/',
      'https://localhost.example.com/',
      'https://8.8.8.8/',
      'https://[2606:4700::1111]/',
      'https://0x7f.example/',
    ]
    expect(urls.filter((url) => !checkUrl(url).ok)).toEqual([])
  })

  for (const [url, cause] of [
    ['gopher://a.example/', 'the scheme is gopher:'],
    ['http://a.example:8080/', 'the port is 8080, not 80 or 443'],
    ['http://u@a.example/', 'it carries a user name or password'],
    ['http://169.254.169.254/', 'the address is link-local, where cloud metadata is'],
    ['http://2130706433/', 'the address is loopback'],
    ['http://[64:ff9b::1]/', 'the address is NAT64'],
    ['http://db.internal/', 'the name is of a local network'],
    ['http://router/', 'the name has no dot, so it is of a local network'],
    ['nonsense', 'it is no address'],
    [`http://a.example/${'x'.repeat(9000)}`, 'address of more than 8192 characters'],
  ] as const) {
    test(`checkUrl() says why: ${cause}`, () => {
      expect(checkUrl(url)).toEqual({ ok: false, cause })
    })
  }

  test('checkUrl() refuses names that stand for any address where nobody resolves them', () => {
    for (const name of ['7f000001.nip.io', '127.0.0.1.sslip.io', 'localtest.me', 'a.lvh.me']) {
      expect(checkUrl(`http://${name}/`, undefined, { resolved: false }).ok).toBe(false)
    }
  })
})

describe('checkAddress()', () => {
  test('checkAddress() refuses special addresses and lets open ones through', () => {
    expect(specialAddresses.filter((ip) => checkAddress(ip, 80, 'a.example').ok)).toEqual([])
    expect(openAddresses.filter((ip) => !checkAddress(ip, 80, 'a.example').ok)).toEqual([])
    expect(openAddresses.filter((ip) => checkAddress(ip, 8080, 'a.example').ok)).toEqual([])
  })

  test('checkAddress() refuses what is no address', () => {
    for (const ip of [
      '',
      'a.example',
      '1.2.3',
      '1.2.3.4.5',
      '01.2.3.4',
      '1.2.3.256',
      '::1%lo',
      '[::1]',
      '1:2',
      ':::',
      '1::2::3',
      '::12345',
      '1:2:3:4:5:6:7:8:9',
      '1:2:3:4:5:6:7:',
      '1.2.3.4::',
    ])
      expect(checkAddress(ip, 80, 'a.example').ok, ip).toBe(false)
  })

  test('specialRange() agrees with ipaddr.js on every address it calls special', () => {
    const v4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((bytes) => bytes.join('.'))
    const near = fc.constantFrom(...specialAddresses, ...openAddresses)
    fc.assert(
      fc.property(fc.oneof(v4, canonicalV6, near.map(canonical)), (ip) => {
        const address = parseAddress(ip)!
        const theirs = ipaddr.parse(ip)
        expect([...address]).toEqual(theirs.toByteArray())
        if (theirs.range() !== 'unicast') expect(specialRange(address), ip).toBeTypeOf('string')
        else if (address.length === 4) expect(specialRange(address), ip).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })

  test('parseAddress() reads every spelling of IPv6 as a browser does', () => {
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        expect(parseAddress(ip)).toEqual(parseAddress(canonical(ip)))
        expect(parseAddress(ip.toUpperCase())).toEqual(parseAddress(ip))
      }),
    )
  })

  test('inRange() agrees with ipaddr.js', () => {
    const v4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((bytes) => bytes.join('.'))
    fc.assert(
      fc.property(v4, v4, fc.nat(32), (ip, start, bits) => {
        const range = parseRange(`${start}/${bits}`)!
        expect(inRange(parseAddress(ip)!, range)).toBe(ipaddr.parse(ip).match(ipaddr.parse(start), bits))
      }),
    )
    fc.assert(
      fc.property(canonicalV6, canonicalV6, fc.nat(128), (ip, start, bits) => {
        const range = parseRange(`${start}/${bits}`)!
        const theirs = (text: string) => ipaddr.IPv6.parse(text)
        expect(inRange(parseAddress(ip)!, range)).toBe(theirs(ip).match(theirs(start), bits))
      }),
    )
  })
})

describe('--allow-private', () => {
  const allow = parseAllowPrivate(
    ' 127.0.0.1:8080, [::1]:9000 ,feeds.internal:81,LOCALHOST:3000, 10.1.0.0/16,fd00::/8,',
  )

  test('parseAllowPrivate() lets exactly what it names through checkUrl()', () => {
    for (const url of [
      'http://127.0.0.1:8080/',
      'http://0x7f.1:8080/x',
      'http://[::1]:9000/',
      'http://feeds.internal:81/',
      'http://localhost:3000/',
      'http://localhost.:3000/',
      'https://10.1.2.3:9999/',
      'http://[fd12::1]:5/',
    ])
      expect(checkUrl(url, allow), url).toEqual({ ok: true })
    for (const url of [
      'http://127.0.0.1/',
      'http://127.0.0.1:8081/',
      'http://127.0.0.2:8080/',
      'http://[::1]:9001/',
      'http://10.2.0.1/',
      'http://[fc00::1]/',
      'ftp://127.0.0.1:8080/',
      'http://u@127.0.0.1:8080/',
      'http://[::ffff:10.1.2.3]/',
    ])
      expect(checkUrl(url, allow).ok, url).toBe(false)
  })

  test('checkAddress() lets a named host go wherever it leads, on its port only', () => {
    expect(checkAddress('192.168.7.7', 81, 'feeds.internal', allow).ok).toBe(true)
    expect(checkAddress('192.168.7.7', 80, 'feeds.internal', allow).ok).toBe(false)
    expect(checkAddress('192.168.7.7', 81, 'other.internal', allow).ok).toBe(false)
  })

  test('checkAddress() lets any name through that leads into a named block, on all ports, and no other', () => {
    expect(checkUrl('http://wiki.corp:8090/', allow).ok).toBe(true)
    expect(checkAddress('10.1.9.9', 8090, 'wiki.corp', allow).ok).toBe(true)
    expect(checkAddress('10.2.9.9', 80, 'wiki.corp', allow).ok).toBe(false)
    expect(checkAddress('8.8.8.8', 80, 'wiki.corp', allow).ok).toBe(false)
    expect(checkAddress('8.8.8.8', 8090, 'outlet.example', allow).ok).toBe(false)
    expect(checkAddress('8.8.8.8', 80, 'outlet.example', allow).ok).toBe(true)
  })

  test('checkUrl() holds to its rules on names where nobody resolves them, whatever blocks are named', () => {
    expect(checkUrl('http://wiki.corp/', allow, { resolved: false }).ok).toBe(false)
    expect(checkUrl('http://10.1.2.3:9999/', allow, { resolved: false }).ok).toBe(true)
  })

  for (const [entry, how] of [
    ['127.0.0.1', 'has no port: write host:port'],
    ['localhost', 'has no port: write host:port'],
    ['localhost:0', 'has no port: write host:port'],
    ['localhost:99999', 'has no port: write host:port'],
    ['10.0.0.0/33', 'is no CIDR such as 10.0.0.0/8'],
    ['10.0.0/8', 'is no CIDR such as 10.0.0.0/8'],
    ['http://localhost:80', 'is no CIDR such as 10.0.0.0/8'],
    ['a b:80', 'is not of the form host:port'],
    ['user@host:80', 'is not of the form host:port'],
    ['::1:80', 'is not of the form host:port'],
  ]) {
    test(`parseAllowPrivate() says what is wrong with "${entry}"`, () => {
      expect(() => parseAllowPrivate(`127.0.0.1:80,${entry}`)).toThrow(
        `Cannot read --allow-private: "${entry}" ${how}`,
      )
    })
  }

  test('parseAllowPrivate() reads an empty list as nothing', () => {
    expect(parseAllowPrivate('')).toEqual({ hosts: new Set(), ranges: [] })
    expect(parseAllowPrivate(' , ')).toEqual({ hosts: new Set(), ranges: [] })
  })
})
