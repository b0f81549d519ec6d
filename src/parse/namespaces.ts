import type { RawElement } from './split-items.ts'

/** What the prefixes mean at a place of a document. Names come out with the prefix that is usual for their namespace. */
export interface Scope {
  /** The usual prefix for each prefix in force, colon included; `''` for RSS's and Atom's own names. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Names that were looked up already. */
  readonly names: Map<string, string>
  readonly isAtom: boolean
}

// Addresses without scheme, in lower case, without `/` or `#` at the end: they are misspelt in all these ways.
const usual: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom:',
  'purl.org/atom/ns': 'atom:',
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'cyber.law.harvard.edu/rss/rss.html': '',
  'www.rssboard.org/rss-specification': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
  'www.w3.org/1999/xhtml': 'xhtml:',
  'www.w3.org/xml/1998/namespace': 'xml:',
  'purl.org/dc/elements/1.1': 'dc:',
  'purl.org/dc/elements/1.0': 'dc:',
  'purl.org/dc/terms': 'dcterms:',
  'purl.org/rss/1.0/modules/content': 'content:',
  'purl.org/rss/1.0/modules/syndication': 'sy:',
  'purl.org/rss/1.0/modules/slash': 'slash:',
  'purl.org/syndication/thread/1.0': 'thr:',
  'purl.org/syndication/history/1.0': 'fh:',
  'wellformedweb.org/commentapi': 'wfw:',
  'search.yahoo.com/mrss': 'media:',
  'search.yahoo.com/mrss/index.html': 'media:',
  'video.search.yahoo.com/mrss': 'media:',
  'tools.search.yahoo.com/mrss': 'media:',
  'www.rssboard.org/media-rss': 'media:',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'www.itunes.com/dtds/podcast': 'itunes:',
  'example.com/dtds/podcast-1.0.dtd': 'itunes:',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'www.w3.org/2007/app': 'app:',
  'source.scripting.com': 'source:',
  'www.google.com/schemas/play-podcasts/1.0': 'googleplay:',
}

// A prefix that everybody uses for one thing means that thing, whatever address it was given.
const known = new Set(Object.values(usual))

/** The scope of a document from its root element's declarations. */
export function rootScope(root: RawElement): Scope {
  const isAtom = /(?:^|:)(?:feed|entry)$/i.test(root.name)
  // The root's own names are the format's, whichever address the default namespace has.
  const start: Scope = { prefixes: new Map([['', '']]), names: new Map(), isAtom }
  const own = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : undefined
  const declared = root.attributes.filter(([name]) => name.toLowerCase() !== 'xmlns')
  const scope = innerScope(start, declared)
  if (!isAtom || own === undefined) return scope
  return { ...scope, prefixes: new Map(scope.prefixes).set(own, '') }
}

/** The scope within an element that has these attributes. */
export function innerScope(scope: Scope, attributes: readonly (readonly [string, string])[]): Scope {
  let prefixes: Map<string, string> | undefined
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns') && !name.startsWith('XMLNS')) continue
    const prefix = name.slice(6)
    prefixes ??= new Map(scope.prefixes)
    prefixes.set(prefix, meaningOf(prefix, value, scope.isAtom))
  }
  return prefixes ? { prefixes, names: new Map(), isAtom: scope.isAtom } : scope
}

function meaningOf(prefix: string, address: string, isAtom: boolean): string {
  const lower = address.trim().toLowerCase()
  if (lower === '') return ''
  const bare = lower.replace(/^https?:\/\//, '').replace(/[/#]$/, '')
  const found = Object.hasOwn(usual, bare)
    ? usual[bare]!
    : bare.startsWith('backend.userland.com/')
      ? ''
      : undefined
  if (found === 'atom:' && isAtom) return ''
  return found ?? (known.has(`${prefix}:`) ? `${prefix}:` : `{${lower}}:`)
}

/** An element's name in lower case, with the usual prefix of its namespace: `dc:creator`, `title`. */
export function nameIn(scope: Scope, name: string): string {
  const looked = scope.names.get(name)
  if (looked !== undefined) return looked
  const at = name.indexOf(':')
  const prefix = at < 0 ? '' : name.slice(0, at)
  const meaning = scope.prefixes.get(prefix) ?? `${prefix.toLowerCase()}:`
  const found = meaning + name.slice(at + 1).toLowerCase()
  scope.names.set(name, found)
  return found
}

/** The prefixes, colon included and `''` among them, under which the format's own elements may stand. In lower case. */
export function prefixesOfCore(root: RawElement): string[] {
  const { prefixes } = rootScope(root)
  const found = [...prefixes]
    .filter(([prefix, meaning]) => meaning === '' && prefix !== '')
    .map(([prefix]) => prefix)
  const own = root.name.includes(':') ? [root.name.slice(0, root.name.indexOf(':'))] : []
  return ['', ...new Set([...found, ...own].map((prefix) => `${prefix.toLowerCase()}:`))]
}
