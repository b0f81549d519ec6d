import type { ParsedPerson } from '../model/feed.ts'
import { absolute } from './addresses.ts'
import { all, attribute, fieldsOf, firstText, type Node, textOf } from './node.ts'
import { type Context, within } from './text-construct.ts'

const mail = /[^\s<>()[\],;:"]{1,80}@[^\s<>()[\],;:"@]{1,120}/

/**
 * A person out of one line: `jane@x.example (Jane Roe)`, `Jane Roe <jane@x.example>`, `Jane Roe (jane@x.example)`, a name or
 * an address alone. The name is left as printed. Undefined for an empty line.
 */
export function readPerson(line: string): ParsedPerson | undefined {
  const text = line.trim().replace(/^mailto:/i, '')
  if (text === '') return undefined
  if (/^https?:\/\/\S+$/i.test(text)) return { url: text }
  const found = text.length > 1_000 ? undefined : mail.exec(text)
  if (!found) return { name: text }
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + found[0].length)
  const name = `${before.replace(/[<([\s]+$/, '')} ${after.replace(/^[>)\]\s]+/, '')}`.trim()
  const bare = /^\((.*)\)$/s.exec(name)?.[1] ?? /^"(.*)"$/s.exec(name)?.[1] ?? name
  const plain = bare
    .trim()
    .replace(/^[-–—,;:]+|[-–—,;:]+$/g, '')
    .trim()
  return plain ? { name: plain, email: found[0] } : { email: found[0] }
}

/** An Atom person, or an `author` element of RSS that is built like one. */
export function readPersonElement(node: Node, outer: Context): ParsedPerson | undefined {
  const fields = fieldsOf(node)
  if (fields.size === 0) return readPerson(textOf(node))
  const context = within(node, outer)
  const name = firstText(fields, 'name', 'atom:name', 'title', 'foaf:name')
  const hasName = all(fields, 'name', 'atom:name', 'foaf:name').length > 0
  const printed = name === undefined ? undefined : readPerson(name)
  const url = firstText(fields, 'uri', 'url', 'atom:uri', 'homepage', 'link') ?? linkOf(fields)
  const person: ParsedPerson = defined({
    name: printed?.name,
    url: url === undefined ? printed?.url : absolute(url, context.base),
    email: firstText(fields, 'email', 'atom:email')?.replace(/^mailto:/i, '') ?? printed?.email,
    // What some publishers add of their own, as no format has a place for it.
    jobTitle: hasName ? firstText(fields, 'title', 'jobtitle', 'job', 'role', 'position') : undefined,
    affiliation: firstText(fields, 'affiliation', 'organization', 'organisation', 'org'),
    bio: firstText(fields, 'bio', 'biography', 'description', 'about', 'summary'),
    picture: pictureOf(fields, context),
  })
  return Object.keys(person).length > 0 ? person : undefined
}

const linkOf = (fields: ReturnType<typeof fieldsOf>): string | undefined =>
  all(fields, 'link')
    .map((node) => attribute(node, 'href'))
    .find((href) => href !== undefined)

function pictureOf(fields: ReturnType<typeof fieldsOf>, context: Context): string | undefined {
  const [image] = all(fields, 'image', 'avatar', 'picture', 'photo', 'media:thumbnail')
  if (!image) return undefined
  const address = attribute(image, 'url') ?? attribute(image, 'href') ?? attribute(image, 'src')
  const inner = address ?? firstText(fieldsOf(image), 'url') ?? (textOf(image).trim() || undefined)
  return inner === undefined ? undefined : absolute(inner, context.base)
}

/** The same object without its undefined fields: absent is absent. */
export function defined<T extends object>(object: T): T {
  const kept: Partial<T> = {}
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key]
  return kept as T
}
