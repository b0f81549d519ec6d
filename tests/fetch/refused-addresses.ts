/** Special addresses, each in the spelling that a resolver gives. */
export const specialAddresses: readonly string[] = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.0', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255'],
  ...[
    '127.0.0.1',
    '127.0.0.2',
    '127.1.2.3',
    '127.255.255.254',
    '169.254.0.1',
    '169.254.169.254',
    '169.254.170.2',
  ],
  ...['172.16.0.1', '172.20.10.1', '172.31.255.255', '192.0.0.1', '192.0.0.192', '192.0.2.1', '192.88.99.1'],
  ...[
    '192.168.0.1',
    '192.168.1.1',
    '192.168.255.255',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
  ],
  ...[
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.254',
    '255.255.255.255',
    '192.31.196.1',
    '192.52.193.1',
  ],
  ...[
    '192.175.48.1',
    '::',
    '::1',
    '::7f00:1',
    '::a00:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
  ],
  ...[
    '::ffff:a9fe:a9fe',
    '::ffff:8.8.8.8',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
  ],
  ...[
    '100::1',
    'fc00::1',
    'fd00::1',
    'fd12:3456:789a::1',
    'fd00:ec2::254',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
  ],
  ...[
    'ff05::2',
    '2001:db8::1',
    '2001::1',
    '2001:0:7f00:1::',
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
    '2001:10::1',
    '2001:20::1',
  ],
  ...['3fff::1', '5f00::1', '4000::1', '1::1', '8000::1', '2620:4f:8000::1'],
]

/** Addresses of the open internet. No test connects to one: connectors are fakes. */
export const openAddresses: readonly string[] = [
  ...[
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
  ],
  ...[
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.167.255.255',
    '192.169.0.0',
  ],
  ...[
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '93.184.215.14',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '2001:4860:4860::8888',
  ],
]

// One 32-bit address in the spellings that `inet_aton` and browsers read.
function spellingsOf(ip: string): string[] {
  const [a, b, c, d] = ip.split('.').map(Number) as [number, number, number, number]
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
  const hex = (value: number) => `0x${value.toString(16)}`
  const octal = (value: number) => `0${value.toString(8)}`
  const wide = [...ip]
    .map((char) => (char === '.' ? '。' : String.fromCodePoint(char.charCodeAt(0) + 0xfee0)))
    .join('')
  return [
    ip,
    `${ip}.`,
    String(whole),
    hex(whole),
    `0X${whole.toString(16).toUpperCase()}`,
    octal(whole),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    [...ip].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
    wide,
    ip.replaceAll('.', '\uff0e'),
    `${ip.slice(0, 2)}\u00ad${ip.slice(2)}`,
    `${ip.slice(0, 2)}\t${ip.slice(2)}`,
    `[::ffff:${ip}]`,
    `[::ffff:${hex(whole >>> 16).slice(2)}:${hex(whole & 0xffff).slice(2)}]`,
    `[0:0:0:0:0:FFFF:${ip}]`,
    `[64:ff9b::${ip}]`,
    `[::${ip}]`,
    `[2002:${hex(whole >>> 16).slice(2)}:${hex(whole & 0xffff).slice(2)}::]`,
  ]
}

const schemes = [
  'file:///etc/passwd',
  'ftp://outlet.example/feed',
  'gopher://outlet.example/',
  'data:text/xml,<rss/>',
  'javascript:alert(1)',
  'blob:https://outlet.example/1',
  'ws://outlet.example/',
  'about:blank',
  'unix:/run/docker.sock',
  'jar:http://outlet.example!/',
  '//outlet.example/feed',
  'feed.xml',
  '',
]

const ports = [22, 25, 81, 2375, 3306, 5432, 6379, 8000, 8080, 8443, 9200, 11211, 27017, 65535, 0, 1]

const names = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost..',
  '127.0.0.1..',
  '10.0.0.1...',
  'a..example',
  'a.localhost',
  'ｌocalhost',
  'loc%61lhost',
  'ⓛocalhost',
  'printer.local',
  'metadata.google.internal',
  'db.internal',
  'router.lan',
  'nas.home',
  'box.home.arpa',
  'wiki.corp',
  'intranet',
  'router',
  'localhost.localdomain',
  'ip6-localhost',
  'kubernetes.default.svc.cluster.local',
  'abc.onion',
  'www.test',
  'a.invalid',
]

const credentials = [
  'http://user@outlet.example/',
  'http://user:pw@outlet.example/',
  'http://:pw@outlet.example/',
  'https://outlet.example@127.0.0.1/',
  'http://127.0.0.1#@outlet.example/',
  'http://outlet.example:80@10.0.0.1/',
  'http://127.0.0.1\\@outlet.example/',
  'http:\\\\127.0.0.1\\',
  'http:127.0.0.1',
  'http:///127.0.0.1/',
  'HTTP://127.0.0.1',
  ' http://127.0.0.1',
  'http://127.0.0.1:80',
  'https://127.0.0.1:443/',
  'http://[::1]',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::1]:80/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://256.0.0.1/',
  'http://1.2.3.4.5/',
  'http://0/',
  'http://0.0.0.0/',
  'http://127.1/',
]

/** Addresses that must never be asked for, in every spelling we know. */
export const refusedUrls: readonly string[] = [
  ...[
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '172.16.0.1',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
  ].flatMap((ip) => spellingsOf(ip).map((host) => `http://${host}/feed.xml`)),
  ...specialAddresses.map((ip) => (ip.includes(':') ? `https://[${ip}]/` : `https://${ip}/`)),
  ...ports.map((port) => `http://outlet.example:${port}/feed.xml`),
  ...names.map((name) => `http://${name}/feed.xml`),
  ...schemes,
  ...credentials,
]

/** Names that say nothing of where they lead: only their addresses do. */
export const disguisedNames: readonly string[] = specialAddresses.map((_, i) => `n${i}.rebind.example`)
