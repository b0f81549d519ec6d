import type { ParsedPerson } from '../model/feed.ts'
import { limits } from './limits.ts'
import { all, type Fields } from './node.ts'
import { readPersonElement } from './person.ts'
import type { Context } from './text-construct.ts'

/** People as one place of a feed names them, and that place. */
export interface Printed {
  readonly people: readonly ParsedPerson[]
  readonly at?: string
}

/** An item's own authors in order: each `dc:creator`, else each `author`, else `itunes:author`. */
export function findAuthors(fields: Fields, context: Context): Printed {
  const creators = peopleIn(fields, context, 'dc:creator', 'dcterms:creator', 'dc:author')
  const authors = peopleIn(fields, context, 'author', 'atom:author')
  if (creators.length > 0)
    return { people: creators.map((each) => completed(each, authors)), at: 'dc:creator' }
  if (authors.length > 0) return { people: authors, at: 'author' }
  const hosts = peopleIn(fields, context, 'itunes:author', 'googleplay:author')
  return hosts.length > 0 ? { people: hosts, at: 'itunes:author' } : { people: [] }
}

/** The feed's own people: Atom's authors, RSS's channel creator, the managing editor last. */
export function findFeedAuthors(fields: Fields, context: Context): Printed {
  const found = findAuthors(fields, context)
  if (found.people.length > 0) return { people: found.people, at: 'feed author' }
  const editors = peopleIn(fields, context, 'managingeditor')
  return editors.length > 0 ? { people: editors, at: 'managingEditor' } : { people: [] }
}

/** `contributor` elements of Atom and Dublin Core. */
export function findContributors(fields: Fields, context: Context): ParsedPerson[] {
  return peopleIn(fields, context, 'contributor', 'atom:contributor', 'dc:contributor')
}

function peopleIn(fields: Fields, context: Context, ...names: readonly string[]): ParsedPerson[] {
  const people = all(fields, ...names).map((node) => readPersonElement(node, context))
  return people.filter((person) => person !== undefined).slice(0, limits.list)
}

/** With the e-mail address that `author` gives the same name. */
function completed(person: ParsedPerson, others: readonly ParsedPerson[]): ParsedPerson {
  if (person.email !== undefined || person.name === undefined) return person
  const same = others.find((other) => other.name === person.name && other.email !== undefined)
  return same ? { ...same, ...person } : person
}
