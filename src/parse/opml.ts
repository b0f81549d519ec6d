import { decodeEntities } from '../html/escape.ts'

/** One subscription of an OPML list. */
export interface Subscription {
  readonly feedUrl: string
  readonly siteUrl?: string
  readonly title?: string
  readonly language?: string
}

/** The subscriptions of an OPML document, 1.0 to 2.0, in its order, each address once. Throws a `SyntaxError` where there is no `<opml>`. */
export function parseOpml(text: string): Subscription[] {
  if (!/<opml[\s>]/i.test(text)) throw new SyntaxError('Cannot read the OPML: there is no <opml> element')
  const found = new Map<string, Subscription>()
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at)
      at = end < 0 ? text.length : end
    } else if (/^<outline[\s/>]/i.test(text.slice(at, at + 10))) {
      const { attributes, end } = readTag(text, at + 8)
      at = end
      const feedUrl = attributes.get('xmlurl')?.trim()
      if (feedUrl && !found.has(feedUrl)) found.set(feedUrl, subscription(feedUrl, attributes))
    } else at++
  }
  return [...found.values()]
}

function subscription(feedUrl: string, attributes: ReadonlyMap<string, string>): Subscription {
  const siteUrl = attributes.get('htmlurl')?.trim()
  const title = (attributes.get('title') ?? attributes.get('text'))?.trim()
  const language = attributes.get('language')?.trim()
  return { feedUrl, ...(siteUrl && { siteUrl }), ...(title && { title }), ...(language && { language }) }
}

/** The attributes of a tag from behind its name, names in lower case, and where it ends. */
function readTag(text: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  const attribute = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y
  attribute.lastIndex = from
  let end = from
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    end = attribute.lastIndex
    attributes.set((match[1] ?? '').toLowerCase(), decodeEntities(match[2] ?? match[3] ?? ''))
  }
  return { attributes, end }
}
