import Parser from 'rss-parser'
import { limits } from './limits.ts'
import { innerScope, nameIn, rootScope, type Scope } from './namespaces.ts'
import type { Node } from './node.ts'
import type { RawItem, SplitFeed } from './split-items.ts'
import { readMarks, WellFormed } from './well-formed.ts'

/** A feed's elements: all but the items in `feed`, whose attributes are the root's and the channel's. */
export interface XmlFeed {
  readonly feed: Node
  readonly items: readonly Node[]
  readonly isAtom: boolean
  readonly repairs: readonly string[]
}

/** Items in lots that may stand in memory as elements at once: nearly always there is one. */
export function inLots(items: readonly RawItem[]): (readonly RawItem[])[] {
  const lots: RawItem[][] = [[]]
  let tags = 0
  for (const item of items) {
    if (tags > 0 && tags + item.tags > limits.tagsAtOnce) {
      lots.push([])
      tags = 0
    }
    lots.at(-1)!.push(item)
    tags += item.tags
  }
  return lots
}

/**
 * Reads the head of a feed and those of its items that are given. What rss-parser gets is always RSS 2.0 in form and always
 * well-formed, the feed's own elements standing in it as they were; long texts wait outside (docs/notes/why-rss-parser-reads-only-the-tree.md).
 */
export async function readXmlFeed(split: SplitFeed, chosen: readonly RawItem[]): Promise<XmlFeed> {
  const writer = new WellFormed()
  writer.open('rss', 'version="2.0"')
  writer.open('channel')
  writer.content(split.head)
  for (const item of chosen) writeItem(writer, item)
  writer.close('channel')
  writer.close('rss')
  const scope = rootScope(split.root)
  const nodes = (await readTree(writer, scope)).filter((node) => typeof node !== 'string')
  const head = nodes.length - chosen.length
  return {
    feed: toFeed(split, nodes.slice(0, head), scope),
    items: nodes.slice(head),
    isAtom: scope.isAtom,
    repairs: [...writer.repairs],
  }
}

function writeItem(writer: WellFormed, item: RawItem): void {
  writer.open('item', item.text.slice(item.attributes, item.content))
  writer.content(item.text.slice(item.content, item.end), item.cut)
  writer.close('item')
}

/** A node of xml2js: an element with attributes and children in order, or a text. */
interface XmlNode {
  readonly '#name': string
  readonly $?: Readonly<Record<string, string>>
  readonly $$?: readonly XmlNode[]
  readonly _?: string
}

const whole = ['$$', '$$', { keepArray: true }]
const structure = new Set(['rss', 'channel', 'item'])

/** Everything in the channel, in order. */
async function readTree(written: WellFormed, scope: Scope): Promise<(Node | string)[]> {
  const names: string[] = []
  const options = {
    customFields: { feed: [whole] },
    xml2js: {
      explicitChildren: true,
      preserveChildrenOrder: true,
      charsAsChildren: true,
      includeWhiteChars: true,
      // All elements get one name, so that none reaches rss-parser's own fields and its quadratic snippet, and so that
      // xml2js has one list of children to keep and not one for each name. The names come back in the order of the tags.
      tagNameProcessors: [
        (name: string) => {
          names.push(name)
          return structure.has(name) ? name : 'e'
        },
      ],
    },
  }
  const feed = await parseString(options, written.xml)
  const builder = new NodeBuilder(names, written)
  return builder.children((feed as { $$?: readonly XmlNode[] }).$$ ?? [], scope)
}

async function parseString(options: object, xml: string): Promise<unknown> {
  try {
    return await new Parser(options as Parser.ParserOptions<unknown, unknown>).parseString(xml)
  } catch (cause) {
    throw new SyntaxError('Cannot parse feed: the XML could not be mended', { cause })
  }
}

/** Makes nodes of xml2js's, which must come in the document's order. */
class NodeBuilder {
  readonly #names: readonly string[]
  readonly #written: WellFormed
  // The first two are `rss` and `channel`.
  #next = 2

  constructor(names: readonly string[], written: WellFormed) {
    this.#names = names
    this.#written = written
  }

  children(nodes: readonly XmlNode[], scope: Scope): (Node | string)[] {
    const children: (Node | string)[] = []
    for (const node of nodes) {
      if (node['#name'] === '__text__') this.#addTexts(children, node._ ?? '', scope)
      else children.push(this.#element(node, scope))
    }
    return children
  }

  #addTexts(children: (Node | string)[], text: string, scope: Scope): void {
    for (const part of readMarks(text, this.#written)) {
      if (typeof part === 'string') children.push(part)
      else children.push({ name: nameIn(scope, part.name), attributes: noAttributes, children: [part.text] })
    }
  }

  #element(node: XmlNode, outer: Scope): Node {
    const raw = this.#names[this.#next++]!
    const entries = node.$ ? Object.entries(node.$) : undefined
    const scope = entries ? innerScope(outer, entries) : outer
    const attributes = entries ? attributesIn(scope, entries) : noAttributes
    return { name: nameIn(scope, raw), attributes, children: this.children(node.$$ ?? [], scope) }
  }
}

const noAttributes: Readonly<Record<string, string>> = {}

/** By names in lower case, with the usual prefixes: `rdf:about`, `xml:lang`, `url`. */
function attributesIn(
  scope: Scope,
  entries: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(([name, value]) => [attributeIn(scope, name), value]))
}

function attributeIn(scope: Scope, name: string): string {
  const found = name.includes(':') ? nameIn(scope, name) : name
  return (found.startsWith('{') ? name : found).toLowerCase()
}

/** The head as one node: RSS's channel opened up, what RDF has beside the channel with it. */
function toFeed(split: SplitFeed, head: readonly Node[], scope: Scope): Node {
  const channels = head.filter((node) => node.name === 'channel')
  return {
    name: 'feed',
    attributes: Object.assign(
      {},
      attributesIn(scope, split.root.attributes),
      ...channels.map((node) => node.attributes),
    ),
    children: [
      ...channels.flatMap((node) => node.children),
      ...head.filter((node) => node.name !== 'channel'),
    ],
  }
}
