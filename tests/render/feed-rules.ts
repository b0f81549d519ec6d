import { faultsOfHtml } from './html-rules.ts'
import { faultOfUri, isCanonical } from './uri-rules.ts'
import { childrenNamed, readXml, type XmlElement } from './xml.ts'

/**
 * What the W3C feed validator reports at level AA (errors and warnings) of documents like ours, told in our own words by
 * its messages' names: each element may hold what is written here of it, and nothing else.
 */
export interface Judged {
  readonly faults: readonly string[]
  /** The HTML in it, which must be without parse errors. */
  readonly html: readonly string[]
}

/** A document as it was served. */
export interface Served {
  readonly text: string
  /** The Content-Type. */
  readonly type: string
  /** The address at which it was asked for. */
  readonly url: string
}

type Check = (element: XmlElement, value: string) => readonly string[]

interface Rule {
  /** Attributes that it may have, each with its check; those with `!` it must have. */
  readonly attributes?: Readonly<Record<string, Check>>
  /** What its text must be; absent where it may have none. */
  readonly text?: readonly Check[]
  readonly children?: Readonly<Record<string, Rule>>
  /** Children that it must have. */
  readonly needs?: readonly string[]
  readonly many?: true
  readonly whole?: (element: XmlElement) => readonly string[]
}

const any: Check = () => []
const fault = (name: string, found: boolean): readonly string[] => (found ? [name] : [])
const filled: Check = (_, value) => fault('NotBlank', value === '')
const unspaced: Check = ({ text }) => fault('UnexpectedWhitespace', text !== text.trim())
const one =
  (...allowed: readonly string[]): Check =>
  (_, value) =>
    fault('InvalidValue', !allowed.includes(value))
const uri: Check = (_, value) => {
  const wrong = faultOfUri(value)
  return wrong === undefined ? [] : [wrong]
}
const id: Check = (element, value) => [
  ...uri(element, value),
  ...fault('NonCanonicalURI', faultOfUri(value) === undefined && !isCanonical(value)),
]
const mime: Check = (_, value) => fault('InvalidMIMEType', !/^[\w.+-]+\/[\w.+-]+$/.test(value))
const size: Check = (_, value) => fault('InvalidPositiveInteger', !/^[1-9]\d*$/.test(value))

const HTML_NAMES =
  /^(?:a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|command|comment|data|datagrid|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|eventsource|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|isindex|kbd|label|legend|li|link|listing|m|main|map|mark|menu|meta|meter|nav|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|plaintext|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|xmp)$/i

/** Plain text: what looks like HTML must at least be written so that it is seen to be meant (RSS Best Practices Profile). */
const plain: Check = (element, value) => {
  const ends = [...value.matchAll(/<\/(\w+)>/g)].filter(([, name = '']) => HTML_NAMES.test(name))
  if (ends.length > 0) return ['ContainsHTML']
  if (element.line.includes('&#x')) return []
  const references = [...value.matchAll(/&(#?\w+)/g)].filter(
    ([, name = '']) => !/^\p{L}+$/u.test(name) || KNOWN.test(name),
  )
  if (references.length > 0) return ['ContainsHTML']
  return fault('CharacterData', rootOf(element).name === 'rss' && /&#[x0-9]|<[/a-zA-Z]/.test(value))
}

/** The character references of HTML 4 that texts are met with. */
const KNOWN =
  /^(?:quot|amp|lt|gt|apos|nbsp|copy|reg|eacute|egrave|agrave|ouml|uuml|auml|szlig|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip|euro|pound|para|sect|not|times|part|and|or|sum|int|image|real|sub|sup|pi|mu|nu|xi|eta|rho|tau|phi|chi|psi)$/

const rootOf = (element: XmlElement): XmlElement => (element.parent ? rootOf(element.parent) : element)

const unaddressed: Check = (_, value) => fault('ContainsEmail', /<[\w+.'-]+@[\w.-]+>/.test(value))

/** ISO 639 as the validator knows it: the codes of two letters, and of three those of ISO 639-2. */
const language: Check = (_, value) =>
  fault('InvalidLanguage', !LANGUAGES.has(value.split('-')[0]!.toLowerCase()))

const LANGUAGES = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
  et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
  kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr
  nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg
  th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil haw ast ceb hsb dsb nds frr sco smi
  smn sms syr tet tpi udm sah war kab csb scn crh lad gsw mai bho mni`.split(/\s+/),
)

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The judge of documents, at a moment: a date that lies after it is implausible. */
export function judgeFeed({ text, type, url }: Served, now: Date): Judged {
  const faults: string[] = []
  const html: string[] = []

  const plausible = (date: Date): readonly string[] =>
    fault('ImplausibleDate', date.getUTCFullYear() < 1990 || date.getTime() > now.getTime() + 600_000)
  const rfc3339: Check = (_, value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
      ? plausible(new Date(value))
      : ['InvalidRFC3339Date']
  const rfc822: Check = (_, value) => {
    const date = new Date(value)
    if (
      !/^[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value) ||
      Number.isNaN(date.getTime())
    )
      return ['InvalidRFC2822Date']
    return [...fault('IncorrectDOW', DAYS[date.getUTCDay()] !== value.slice(0, 3)), ...plausible(date)]
  }
  const markup: Check = (_, value) => {
    html.push(value)
    return faultsOfHtml(value)
  }
  const self: Check = (_, value) =>
    fault('SelfDoesntMatchLocation', new URL(value).href !== new URL(url).href)

  const link: Rule = {
    many: true,
    attributes: { 'rel!': any, 'href!': uri, type: mime, title: (e, v) => [...filled(e, v), ...plain(e, v)] },
    whole: (element) => {
      const rel = element.attributes.get('rel') ?? ''
      const inEntry = element.parent?.name === 'entry'
      return [
        ...fault(
          'UnregisteredAtomLinkRel',
          !/^(?:alternate|current|hub|next-archive|prev-archive|related|replies|self)$/.test(rel),
        ),
        ...fault('FeedHistoryRelInEntry', inEntry && /current|archive/.test(rel)),
        ...fault(
          'SelfNotAtom',
          rel === 'self' &&
            !/^(?:application\/(?:atom|rss)\+xml)?$/.test(element.attributes.get('type') ?? ''),
        ),
        ...(rel === 'self' && (element.parent?.name === 'feed' || element.parent?.name === 'channel')
          ? self(element, element.attributes.get('href') ?? '')
          : []),
      ]
    },
  }

  const media: Rule = {
    many: true,
    attributes: { 'url!': uri, medium: one('image'), type: mime, width: size, height: size },
    children: {
      'media:description': { attributes: { type: one('plain') }, text: [plain] },
      'media:credit': { text: [any] },
    },
  }
  const item: Rule = {
    many: true,
    needs: ['title', 'guid', 'pubDate', 'description'],
    children: {
      title: { text: [plain, filled] },
      link: { text: [uri] },
      guid: {
        attributes: { 'isPermaLink!': one('false') },
        text: [(_, value) => fault('NotSufficientlyUnique', /^\d{1,8}$/.test(value)), filled],
      },
      pubDate: { text: [rfc822] },
      description: { text: [markup] },
      'content:encoded': { text: [markup] },
      category: { many: true, attributes: { domain: any }, text: [plain, filled] },
      'dc:creator': { text: [any] },
      'dc:language': { text: [language] },
      comments: { text: [uri] },
      'media:content': media,
      source: { attributes: { 'url!': uri }, text: [plain] },
    },
    whole: (element) => {
      const names = element.children.map(({ name }) => name)
      return fault(
        'NeedDescriptionBeforeContent',
        names.indexOf('description') > names.indexOf('content:encoded'),
      )
    },
  }
  const channel: Rule = {
    needs: ['title', 'link', 'description', 'language'],
    children: {
      title: { text: [plain, filled] },
      link: { text: [uri] },
      description: { text: [plain] },
      lastBuildDate: { text: [rfc822] },
      docs: { text: [uri, one('http://www.rssboard.org/rss-specification')] },
      generator: { text: [any] },
      language: { text: [language] },
      image: {
        needs: ['title', 'url', 'link'],
        children: {
          title: { text: [filled, plain] },
          url: { text: [uri, (_, value) => fault('ImageUrlFormat', !/\.(?:jpe?g|gif|png)$/.test(value))] },
          link: { text: [uri] },
        },
        whole: (image) =>
          ['title', 'link'].flatMap((name) =>
            fault(`Image ${name} does not match`, textOf(image, name) !== textOf(image.parent!, name)),
          ),
      },
      'atom:link': link,
      'fh:archive': {},
      item,
    },
    whole: (element) => [
      ...misplaced(element, 'item', 'MisplacedItem'),
      ...fault('MissingAtomSelfLink', linksOf(element, 'self').length !== 1),
      ...repeated(
        childrenNamed(element, 'item').map((each) => textOf(each, 'guid')),
        'DuplicateValue',
      ),
    ],
  }

  const said: Rule = { attributes: { 'type!': one('text') }, text: [plain, filled] }
  const person: Rule = {
    many: true,
    needs: ['name'],
    children: { name: { text: [plain, unaddressed, filled] }, uri: { text: [uri, filled, unspaced] } },
  }
  const source: Rule = {
    needs: ['id', 'title', 'updated'],
    children: {
      id: { text: [id, unspaced] },
      title: said,
      updated: { text: [rfc3339, unspaced] },
      link,
      rights: said,
    },
  }
  const entry: Rule = {
    many: true,
    needs: ['id', 'title', 'author', 'updated', 'published', 'content'],
    attributes: { 'xml:lang': language },
    children: {
      id: { text: [id, unspaced] },
      title: said,
      link,
      author: person,
      contributor: person,
      published: { text: [rfc3339, unspaced] },
      updated: { text: [rfc3339, unspaced] },
      summary: said,
      content: { attributes: { 'type!': one('html') }, text: [markup] },
      category: {
        many: true,
        attributes: { 'term!': filled, scheme: uri, label: plain },
      },
      source,
    },
    whole: (element) => fault('DuplicateAtomLink', linksOf(element, 'alternate').length > 1),
  }
  const feed: Rule = {
    needs: ['id', 'title', 'updated', 'author'],
    attributes: { 'xml:lang!': language },
    children: {
      id: { text: [id, unspaced] },
      title: said,
      subtitle: said,
      updated: { text: [rfc3339, unspaced] },
      author: person,
      link,
      'fh:archive': {},
      icon: { text: [uri, unspaced] },
      logo: { text: [uri, unspaced] },
      generator: { attributes: { uri, version: any }, text: [plain, filled] },
      entry,
    },
    whole: (element) => {
      const entries = childrenNamed(element, 'entry')
      const archive = childrenNamed(element, 'fh:archive').length > 0
      const rels = childrenNamed(element, 'link').map(({ attributes }) => attributes.get('rel'))
      return [
        ...misplaced(element, 'entry', 'MisplacedMetadata'),
        ...fault('MissingSelf', !rels.includes('self')),
        ...fault('DuplicateAtomLink', rels.filter((rel) => rel === 'alternate').length > 1),
        ...fault(
          'ArchiveIncomplete',
          archive && !rels.includes('prev-archive') && !rels.includes('next-archive'),
        ),
        ...fault('MissingCurrentInArchive', archive && !rels.includes('current')),
        ...repeated(
          entries.map((each) => textOf(each, 'id')),
          'DuplicateEntries',
        ),
        ...repeated(
          entries.map((each) => textOf(each, 'updated')),
          'DuplicateUpdated',
        ),
      ]
    },
  }

  const outline: Rule = {
    many: true,
    attributes: {
      'text!': markup,
      'title!': markup,
      'type!': one('rss'),
      'xmlUrl!': any,
      htmlUrl: uri,
      description: markup,
      language,
    },
  }
  const roots: Readonly<Record<string, Rule>> = {
    rss: { attributes: { 'version!': one('2.0') }, needs: ['channel'], children: { channel } },
    '{http://www.w3.org/2005/Atom}feed': feed,
    opml: {
      attributes: { 'version!': one('2.0') },
      needs: ['head', 'body'],
      children: {
        head: { children: { title: { text: [markup] } } },
        body: { needs: ['outline'], children: { outline } },
      },
    },
  }

  function look(element: XmlElement, rule: Rule): void {
    const where = pathOf(element)
    const tell = (names: readonly string[], value = '') => {
      for (const name of names)
        faults.push(`${name} at ${where}${value === '' ? '' : ` of ${value.slice(0, 300)}`}`)
    }
    const value = element.text.trim()
    if (rule.text)
      tell(
        rule.text.flatMap((check) => check(element, value)),
        value,
      )
    else tell(fault('UnexpectedText', value !== ''))
    tell(unreadable(element.text), value)
    const attributes = Object.entries(rule.attributes ?? {})
    for (const [name, said] of element.attributes) {
      const found = attributes.find(([each]) => each.replace('!', '') === name)
      tell(found ? found[1](element, said) : [`UnexpectedAttribute ${name}`], said)
      tell(unreadable(said), said)
    }
    for (const [name] of attributes)
      tell(
        fault(`MissingAttribute ${name}`, name.endsWith('!') && !element.attributes.has(name.slice(0, -1))),
      )
    for (const name of rule.needs ?? [])
      tell(fault(`MissingElement ${name}`, childrenNamed(element, name).length === 0))
    for (const child of element.children) {
      const found = rule.children?.[child.name]
      if (!found) tell([`UndefinedElement ${child.name}`])
      else look(child, found)
      if (found && !found.many && childrenNamed(element, child.name)[0] !== child)
        tell([`DuplicateElement ${child.name}`])
    }
    tell(rule.whole?.(element) ?? [])
  }

  try {
    const root = readXml(text)
    const rule = roots[root.expanded]
    if (rule) look(root, rule)
    else faults.push(`UndefinedElement ${root.expanded}`)
    faults.push(...fault(`UnexpectedContentType ${type}`, type !== TYPES[root.expanded]))
    if (!text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')) faults.push('MissingEncoding')
  } catch (cause) {
    faults.push(`SAXError: ${(cause as Error).message}`)
  }
  if (Buffer.byteLength(text) > 5_000_000) faults.push('ValidatorLimit')
  return { faults, html }
}

/**
 * Whether a fault is of a text that shows an end tag as a text, such as a headline about HTML: a validator that takes it for
 * markup cannot be pleased but by another text.
 */
export const isMeant = (fault: string): boolean => /^ContainsHTML at .* of .*<\/\w+>/s.test(fault)

const TYPES: Readonly<Record<string, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  '{http://www.w3.org/2005/Atom}feed': 'application/atom+xml; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
}

/** Characters that a validator takes for a text read in the wrong charset. */
function unreadable(text: string): readonly string[] {
  if (/[\u0080-\u009f\ufffd]/.test(text)) return ['BadCharacters']
  if (!/[\u00c2\u00c3][\u0080-\u00bf]/.test(text) || /[^\0-\u00ff]/.test(text)) return []
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (each) => each.charCodeAt(0)))
    return ['BadCharacters']
  } catch {
    return []
  }
}

const textOf = (element: XmlElement, name: string): string => childrenNamed(element, name)[0]?.text ?? ''

const linksOf = (element: XmlElement, rel: string): XmlElement[] =>
  element.children.filter(
    ({ name, attributes }) => /^(?:atom:)?link$/.test(name) && attributes.get('rel') === rel,
  )

/** What belongs to the feed may not stand among or behind its entries. */
function misplaced(element: XmlElement, entry: string, name: string): readonly string[] {
  const first = element.children.findIndex((child) => child.name === entry)
  return fault(name, first !== -1 && element.children.slice(first).some((child) => child.name !== entry))
}

const repeated = (values: readonly string[], name: string): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at).map((value) => `${name} ${value}`)

function pathOf(element: XmlElement): string {
  return element.parent ? `${pathOf(element.parent)}/${element.name}` : element.name
}
