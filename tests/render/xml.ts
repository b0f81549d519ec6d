/** An element of a document of ours. */
export interface XmlElement {
  readonly parent?: XmlElement
  /** As written: `media:content`. */
  readonly name: string
  /** `local` in braces behind its namespace's address, or bare where it has none: `{http://www.w3.org/2005/Atom}id`. */
  readonly expanded: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** What stands directly in it, CDATA included. */
  readonly text: string
  /** The line of the document on which it begins, as written. */
  readonly line: string
}

interface Open extends XmlElement {
  readonly attributes: Map<string, string>
  readonly children: XmlElement[]
  text: string
  readonly spaces: ReadonlyMap<string, string>
}

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)="([^"<]*)"/y
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/
const XML = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/** Reads a document as strictly as we write: no doctype, no comment, no instruction; throws a SyntaxError at the first fault. */
export function readXml(text: string): XmlElement {
  const lines = linesOf(text)
  let at = text.startsWith('<?xml ') ? text.indexOf('?>') + 2 : 0
  let open: Open | undefined
  let root: Open | undefined
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at}: ${text.slice(at, at + 60)}`)
  }
  const reference = (raw: string): string => (REFERENCE.test(raw) ? fail('bare &') : read(raw))
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const raw = text.slice(at, next === -1 ? text.length : next)
    if (open) open.text += raw.includes(']]>') ? fail(']]> in text') : reference(raw)
    else if (raw.trim() !== '') fail('text outside')
    if (next === -1) break
    at = next
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at)
      if (!open || end === -1) fail('CDATA')
      open!.text += text.slice(at + 9, end)
      at = end + 3
    } else if (text.startsWith('</', at)) {
      const tag = `</${open?.name}>`
      if (!text.startsWith(tag, at)) fail(`not ${tag}`)
      at += tag.length
      open = open?.parent as Open | undefined
    } else {
      if (root && !open) fail('a second root')
      const start = at
      const element = readTag(start)
      open?.children.push(element)
      root ??= element
      if (text.startsWith('/>', at)) at += 2
      else if (text[at] === '>') {
        at += 1
        open = element
      } else fail('a bad tag')
    }
  }
  if (open || !root) fail('no end')
  return root!

  function readTag(start: number): Open {
    NAME.lastIndex = start + 1
    const name = NAME.exec(text)?.[0] ?? fail('no name')
    at = NAME.lastIndex
    const attributes = new Map<string, string>()
    for (;;) {
      ATTRIBUTE.lastIndex = at
      const found = ATTRIBUTE.exec(text)
      if (!found) break
      if (attributes.has(found[1]!)) fail('an attribute twice')
      attributes.set(found[1]!, reference(found[2]!))
      at = ATTRIBUTE.lastIndex
    }
    if (/\s/.test(text[at] ?? '')) at += 1
    const declared = [...attributes].filter(([each]) => each === 'xmlns' || each.startsWith('xmlns:'))
    const spaces = new Map([
      ...(open?.spaces ?? XML),
      ...declared.map(([each, space]) => [each.slice(6), space] as const),
    ])
    for (const [each] of declared) attributes.delete(each)
    const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name]
    const space = spaces.get(prefix) ?? (prefix === '' ? '' : fail('an unbound prefix'))
    const expanded = space === '' ? local : `{${space}}${local}`
    return { parent: open, name, expanded, attributes, children: [], text: '', line: lines(start), spaces }
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const read = (raw: string): string =>
  raw.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : NAMED[name]!,
  )

/** Gives the line around a place. */
function linesOf(text: string): (at: number) => string {
  return (at) => {
    const end = text.indexOf('\n', at)
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end)
  }
}

/** The children of that name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)
