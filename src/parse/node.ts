/** An element as the mapper sees it, whichever library read the XML. */
export interface Node {
  /** In lower case, with the usual prefix of its namespace; none for RSS's and Atom's own elements. */
  readonly name: string
  /** By names in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Node | string)[]
}

/** An element's children by their names. */
export type Fields = ReadonlyMap<string, readonly Node[]>

const none: readonly Node[] = []

/** The elements among an element's children, by name, each list in the document's order. */
export function fieldsOf(node: Node): Fields {
  const fields = new Map<string, Node[]>()
  for (const child of node.children) {
    if (typeof child === 'string') continue
    const list = fields.get(child.name)
    if (list) list.push(child)
    else fields.set(child.name, [child])
  }
  return fields
}

/** All elements of these names, the first name's first. */
export function all(fields: Fields, ...names: readonly string[]): readonly Node[] {
  let found = none
  for (const name of names) {
    const nodes = fields.get(name)
    if (nodes) found = found === none ? nodes : [...found, ...nodes]
  }
  return found
}

/** The text within an element, its descendants' included, as it stands. */
export function textOf(node: Node): string {
  if (node.children.length === 1 && typeof node.children[0] === 'string') return node.children[0]
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The trimmed text of the first of these elements that has any, the names tried in order. */
export function firstText(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const node of fields.get(name) ?? none) {
      const text = textOf(node).trim()
      if (text) return text
    }
  }
  return undefined
}

/** An attribute without the space around it; undefined when absent or empty. */
export function attribute(node: Node, name: string): string | undefined {
  return node.attributes[name]?.trim() || undefined
}

/** An attribute that is a whole number, not negative; `1,024` and `900px` are read too. */
export function numberAttribute(node: Node, name: string): number | undefined {
  const text = attribute(node, name)?.replaceAll(',', '')
  const digits = text && /^[0-9]{1,15}/.exec(text)
  return digits ? Number(digits[0]) : undefined
}
