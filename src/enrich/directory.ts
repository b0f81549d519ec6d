import type { Author, AuthorCard, Bio, CuratedAuthor, Role } from '../model/author.ts'
import { foldName } from '../model/fold-name.ts'
import { evidenceOf, foldOrganisation, shared } from './same-person.ts'

/** A role that no article has repeated for this long is past. */
const ROLE_LASTS = 2 * 365 * 24 * 3600 * 1000

/** Who is who at publishing: what articles taught, with the editor's word over it. */
export interface Directory {
  /** The record that an article's credit leads to: by hand, merged, or as learned. */
  resolve(id: string, sourceId?: string): string
  card(id: string, sourceId?: string): AuthorCard | undefined
  author(id: string): Author | undefined
  /** All ids whose articles are those of this author. */
  idsOf(id: string): readonly string[]
}

/**
 * Makes the directory of these learned records. Curated entries win and are never overwritten: what they leave open is
 * filled by what articles taught. `now` is the moment of the edition, so that the same articles give the same cards.
 */
export function directory(ask: {
  learned: readonly Author[]
  curated: readonly CuratedAuthor[]
  outletName: (id: string) => string | undefined
  now: Date
}): Directory {
  const learned = new Map(ask.learned.map((author) => [author.id, author]))
  const byHand = new Map(ask.curated.map((author) => [author.id, author]))
  const curatedBySpelling = bySpelling(ask.curated)
  const merged = new Map<string, Author>()
  const cards = new Map<string, AuthorCard>()
  let idsByRecord: ReadonlyMap<string, string[]> | undefined

  function resolve(id: string, sourceId?: string): string {
    const record = follow(id)
    if (byHand.has(record)) return record
    const author = learned.get(record)
    if (!author) return record
    const candidates = [author.name, ...author.aliases].flatMap(
      (name) => curatedBySpelling.get(foldName(name)) ?? [],
    )
    const open = candidates.filter((each) => !(each.notSameAs ?? []).includes(record))
    if (open.length < 2) return open[0]?.id ?? record
    const outlet = sourceId === undefined ? undefined : ask.outletName(sourceId)
    return (
      (open.find((each) => outlet !== undefined && isAt(each, outlet)) ?? mostAlike(open, author))?.id ??
      record
    )
  }

  function follow(id: string): string {
    let at = id
    for (let hops = 0; hops < 8; hops++) {
      const next = learned.get(at)?.mergedInto
      if (next === undefined) return at
      at = next
    }
    return at
  }

  function mostAlike(candidates: readonly CuratedAuthor[], author: Author): CuratedAuthor | undefined {
    const evidence = evidenceOf(author, ask.outletName)
    const [first] = [...candidates].sort(
      (a, b) =>
        shared(evidenceOf(b, ask.outletName), evidence) - shared(evidenceOf(a, ask.outletName), evidence),
    )
    return first
  }

  function idsOf(id: string): string[] {
    idsByRecord ??= Map.groupBy(learned.keys(), (each) => resolve(each))
    const ids = idsByRecord.get(id) ?? []
    return ids.includes(id) ? ids : [id, ...ids]
  }

  function author(id: string): Author | undefined {
    const known = merged.get(id)
    if (known) return known
    const curated = byHand.get(id)
    const records = idsOf(id).flatMap((each) => learned.get(each) ?? [])
    const found = curated ? overlay(curated, records) : (learned.get(id) ?? records[0])
    if (found) merged.set(id, found)
    return found
  }

  function card(id: string, sourceId?: string): AuthorCard | undefined {
    const resolved = resolve(id, sourceId)
    const known = cards.get(resolved)
    if (known) return known
    const record = author(resolved)
    if (!record) return undefined
    const made = cardOf(record, ask.outletName, ask.now)
    cards.set(resolved, made)
    return made
  }

  return { resolve, card, author, idsOf }
}

function bySpelling(curated: readonly CuratedAuthor[]): Map<string, CuratedAuthor[]> {
  const found = new Map<string, CuratedAuthor[]>()
  for (const author of curated) {
    for (const name of new Set([author.name, ...(author.aliases ?? [])].map(foldName))) {
      found.set(name, [...(found.get(name) ?? []), author])
    }
  }
  return found
}

function isAt(author: CuratedAuthor, outlet: string): boolean {
  const name = foldOrganisation(outlet)
  const places = [
    ...(author.outlets ?? []),
    ...(author.roles ?? []).flatMap((role) => role.organisation ?? []),
  ]
  return places.some((place) => foldOrganisation(place) === name)
}

/** The editor's word first; what it leaves open is filled by the records. */
function overlay(curated: CuratedAuthor, records: readonly Author[]): Author {
  return {
    id: curated.id,
    kind: curated.kind ?? 'person',
    name: curated.name,
    ...((curated.honorific ?? records[0]?.honorific) && {
      honorific: curated.honorific ?? records[0]?.honorific,
    }),
    aliases: curated.aliases ?? [],
    notSameAs: curated.notSameAs ?? [],
    roles: curated.roles ?? records.flatMap((record) => record.roles),
    bios: [...(curated.bio ? [{ text: curated.bio }] : []), ...records.flatMap((record) => record.bios)],
    pictures: [
      ...(curated.picture ? [curated.picture] : []),
      ...records.flatMap((record) => record.pictures),
    ],
    curated: true,
    outlets: curated.outlets ?? [...new Set(records.flatMap((record) => record.outlets))],
    links: [...new Set([...(curated.links ?? []), ...records.flatMap((record) => record.links)])],
    publishedIn: [...new Set(records.flatMap((record) => record.publishedIn))],
  }
}

function cardOf(author: Author, outletName: (id: string) => string | undefined, now: Date): AuthorCard {
  const role = findRole(author.roles, now)
  const bio = findBio(author.bios)
  const from = bio && (bio.outlet === undefined ? 'the editor' : (outletName(bio.outlet) ?? bio.outlet))
  return {
    id: author.id,
    kind: author.kind,
    name: author.name,
    outlets: author.outlets,
    ...(role?.title && { jobTitle: role.title }),
    ...(role?.organisation && { affiliation: role.organisation }),
    ...(bio && { bio: bio.text }),
    ...(from && { bioFrom: from }),
    ...(author.pictures[0] && { picture: author.pictures[0] }),
    ...(author.links.length > 0 && { links: author.links }),
  }
}

/** The present role said last; the editor's, which no article dates, before all. */
function findRole(roles: readonly Role[], now: Date): Role | undefined {
  const present = roles.filter(
    (role) =>
      !role.until && !role.past && (!role.seen || now.getTime() - role.seen.last.getTime() < ROLE_LASTS),
  )
  return newest(present.filter((role) => role.title)) ?? newest(present)
}

const findBio = (bios: readonly Bio[]): Bio | undefined =>
  bios.find((bio) => bio.seen === undefined) ?? newest(bios)

function newest<T extends { readonly seen?: { readonly last: Date } }>(list: readonly T[]): T | undefined {
  let found: T | undefined
  for (const each of list) {
    const at = each.seen?.last.getTime() ?? Number.MAX_SAFE_INTEGER
    if (!found || at > (found.seen?.last.getTime() ?? Number.MAX_SAFE_INTEGER)) found = each
  }
  return found
}
