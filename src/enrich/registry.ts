import type { Author, Bio, CuratedAuthor, Role, Seen, Sighting } from '../model/author.ts'
import { foldName, nameAt } from '../model/fold-name.ts'
import { initialsDiffer, looseName } from '../model/loose-name.ts'
import type { Picture } from '../model/picture.ts'
import { conflicts, type Evidence, evidenceIn, evidenceOf, foldOrganisation, shared } from './same-person.ts'
import { slug } from './slug.ts'

/** What the registry made of some sightings: the id of each one's author, in order, and the records that are new or have changed. */
export interface Lesson {
  readonly ids: readonly string[]
  readonly authors: readonly Author[]
}

/** The names by which the records for these sightings are to be looked up, folded. */
export function namesToLookUp(sightings: readonly Sighting[], curated: readonly CuratedAuthor[]): string[] {
  const names = new Set(
    sightings.flatMap(({ name, source }) => [foldName(name), looseName(name), nameAt(name, source)]),
  )
  for (const author of curated) {
    const spellings = [author.name, ...(author.aliases ?? [])].map(foldName)
    if (spellings.some((spelling) => names.has(spelling)))
      for (const spelling of spellings) names.add(spelling)
  }
  return [...names]
}

/** The addresses that these sightings' records would get, so that no other's is taken. */
export function slugsToLookUp(sightings: readonly Sighting[]): string[] {
  return [...new Set(sightings.flatMap(({ name, source }) => [slug(name), `${slug(name)}-${source}`]))]
}

/** Words that name no one: an organisation called so is another one at each outlet. */
const GENERIC =
  /^(?:admin|administrator|editors?|editorial|editorial (?:board|team|staff)|staff|staff (?:writers?|reporters?)|team|newsroom|news desk|web desk|desk|redaktion|redaction|la redaction|redaccion|redazione|redacao|редакция|التحرير|guest|guest (?:author|contributor)|contributors?|correspondents?|our correspondent|anonymous|author|webmaster|news|opinion)$/

/**
 * Merges what articles teach into the records of their authors. The same name is the same person only with a shared
 * link, affiliation or outlet, or where an editor says so in `feeds/authors.ts`; else it gets a record of its own.
 * `known` are the records found by `namesToLookUp`, `outletName` gives the name of a source.
 */
export function learn(ask: {
  sightings: readonly Sighting[]
  known: readonly Author[]
  curated: readonly CuratedAuthor[]
  outletName: (id: string) => string | undefined
}): Lesson {
  const book = new Book(ask.known, ask.curated, ask.outletName)
  const ids = ask.sightings.map((sighting) => book.add(sighting))
  return { ids, authors: book.changed() }
}

/** The records at hand while a batch of sightings is read. */
class Book {
  readonly #records = new Map<string, Author>()
  readonly #byName = new Map<string, Set<string>>()
  readonly #byPlace = new Map<string, Set<string>>()
  readonly #before = new Map<string, Author>()
  readonly #curated: readonly CuratedAuthor[]
  readonly #outletName: (id: string) => string | undefined

  constructor(
    known: readonly Author[],
    curated: readonly CuratedAuthor[],
    outletName: (id: string) => string | undefined,
  ) {
    this.#curated = curated
    this.#outletName = outletName
    for (const author of known) {
      this.#before.set(author.id, author)
      this.#put(author)
    }
  }

  /** Finds or makes the record of a sighting, teaches it, and gives its id. */
  add(sighting: Sighting): string {
    const evidence = evidenceIn(sighting)
    const record = this.#find(sighting, evidence) ?? this.#make(sighting)
    const taught = teach(record, sighting)
    this.#put(taught)
    if (hasMoreEvidence(taught, record)) this.#join(taught)
    return taught.id
  }

  changed(): Author[] {
    return [...this.#records.values()].filter((author) => this.#before.get(author.id) !== author)
  }

  #find(sighting: Sighting, evidence: Evidence): Author | undefined {
    const byHand = this.#findCurated(sighting, evidence)
    if (byHand) return this.#records.get(byHand.id) ?? fromCurated(byHand)
    const here = this.#at(sighting)
    if (here) return here
    const candidates = this.#named(sighting.name).filter((author) => author.kind === sighting.kind)
    if (sighting.kind === 'organisation' && !GENERIC.test(foldName(sighting.name))) return candidates[0]
    return best(candidates, (author) => this.#likeness(author, sighting, evidence))
  }

  /** The one who has signed under this very name at this outlet before: nearly every sighting is theirs. */
  #at(sighting: Sighting): Author | undefined {
    const ids = this.#byPlace.get(nameAt(sighting.name, sighting.source)) ?? []
    const [only, second] = [...ids]
      .flatMap((id) => this.#records.get(id) ?? [])
      .filter((author) => author.kind === sighting.kind && author.mergedInto === undefined)
    return second ? undefined : only
  }

  /** How surely a sighting is of a record's person: with another spelling, or another employer, a weak sign is none. */
  #likeness(author: Author, sighting: Sighting, evidence: Evidence): number {
    const likeness = shared(evidenceOf(author, this.#outletName), evidence)
    const spelt = [author.name, ...author.aliases].some((name) => foldName(name) === foldName(sighting.name))
    if (!spelt && initialsDiffer(author.name, sighting.name)) return 0
    return likeness === 1 && (!spelt || conflicts(author.roles, sighting.roles)) ? 0 : likeness
  }

  /** A person known by hand: by evidence, or by name alone where nothing speaks against it. */
  #findCurated(sighting: Sighting, evidence: Evidence): CuratedAuthor | undefined {
    const name = foldName(sighting.name)
    const named = this.#curated.filter((author) =>
      [author.name, ...(author.aliases ?? [])].some((each) => foldName(each) === name),
    )
    if (named.length === 0) return undefined
    const proven = best(named, (author) => shared(evidenceOf(author, this.#outletName), evidence))
    if (proven) return proven
    const [only, second] = named
    return second || !only || conflicts(only.roles ?? [], sighting.roles) ? undefined : only
  }

  #make(sighting: Sighting): Author {
    const base = slug(sighting.name)
    const taken = (id: string) => this.#records.has(id) || this.#curated.some((author) => author.id === id)
    let id = taken(base) ? `${base}-${sighting.source}` : base
    for (let count = 2; taken(id); count++) id = `${base}-${sighting.source}-${count}`
    return {
      id,
      kind: sighting.kind,
      name: sighting.name,
      aliases: [],
      notSameAs: [],
      roles: [],
      bios: [],
      pictures: [],
      curated: false,
      outlets: [],
      links: [],
      publishedIn: [],
    }
  }

  /** Once a record has learned what it shares with another of its name, the younger goes up in the older. */
  #join(record: Author): void {
    if (record.kind !== 'person') return
    const evidence = evidenceOf(record, this.#outletName)
    for (const other of this.#named(record.name)) {
      if (other.id === record.id || other.kind !== record.kind || this.#isByHand(other.id)) continue
      if (record.notSameAs.includes(other.id) || other.notSameAs.includes(record.id)) continue
      if (initialsDiffer(record.name, other.name)) continue
      if (shared(evidenceOf(other, this.#outletName), evidence) < 2 || conflicts(record.roles, other.roles))
        continue
      const [older, younger] =
        this.#isByHand(record.id) || firstSeen(record) <= firstSeen(other) ? [record, other] : [other, record]
      this.#put(absorb(older, younger))
      this.#put({ ...younger, mergedInto: older.id })
      return
    }
  }

  #isByHand(id: string): boolean {
    return this.#curated.some((author) => author.id === id)
  }

  #named(name: string): Author[] {
    const ids = new Set(
      [foldName(name), looseName(name)].flatMap((each) => [...(this.#byName.get(each) ?? [])]),
    )
    return [...ids]
      .flatMap((id) => this.#records.get(id) ?? [])
      .filter((author) => author.mergedInto === undefined)
  }

  #put(author: Author): void {
    const before = this.#records.get(author.id)
    this.#records.set(author.id, author)
    if (before && before.aliases === author.aliases && before.publishedIn === author.publishedIn) return
    for (const source of author.publishedIn) add(this.#byPlace, nameAt(author.name, source), author.id)
    for (const name of [author.name, ...author.aliases].flatMap((each) => [
      foldName(each),
      looseName(each),
    ])) {
      add(this.#byName, name, author.id)
    }
  }
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}

/** Whether a sighting has taught something that may prove two records one. */
const hasMoreEvidence = (now: Author, before: Author): boolean =>
  now.links !== before.links ||
  now.outlets !== before.outlets ||
  now.publishedIn !== before.publishedIn ||
  now.roles.length !== before.roles.length

function fromCurated(author: CuratedAuthor): Author {
  return {
    id: author.id,
    kind: author.kind ?? 'person',
    name: author.name,
    aliases: author.aliases ?? [],
    notSameAs: author.notSameAs ?? [],
    roles: [],
    bios: [],
    pictures: [],
    curated: false,
    outlets: [],
    links: [],
    publishedIn: [],
  }
}

/** The candidate with most evidence; of equals the first. */
function best<T>(candidates: readonly T[], evidence: (candidate: T) => number): T | undefined {
  let found: T | undefined
  let most = 0
  for (const candidate of candidates) {
    const count = evidence(candidate)
    if (count > most) [found, most] = [candidate, count]
  }
  return found
}

/** How much one record holds, whatever a source says of a person: of roles and bios so many an outlet, those last seen. */
const MOST = { aliases: 20, roles: 12, bios: 4, outlets: 8, pictures: 8, words: 100 } as const

/** Of each outlet's the newest, so that none can push out what the others say. */
function lastSeen<T extends Role | Bio>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const counts = new Map<string | undefined, number>()
  const kept = new Set<T>()
  for (const each of all.toSorted((a, b) => (b.seen?.last.getTime() ?? 0) - (a.seen?.last.getTime() ?? 0))) {
    const count = counts.get(each.outlet) ?? 0
    if (count >= most || kept.size >= most * MOST.outlets) continue
    counts.set(each.outlet, count + 1)
    kept.add(each)
  }
  return kept.size === all.length ? all : all.filter((each) => kept.has(each))
}

function teach(record: Author, sighting: Sighting): Author {
  const name = foldName(sighting.name)
  const known = [record.name, ...record.aliases].some((each) => foldName(each) === name)
  return {
    ...record,
    ...(record.honorific === undefined && sighting.honorific && { honorific: sighting.honorific }),
    aliases:
      known || record.aliases.length >= MOST.aliases ? record.aliases : [...record.aliases, sighting.name],
    roles: sighting.roles.reduce(
      (roles, role) => addRole(roles, { ...role, outlet: sighting.source }, sighting.at),
      record.roles,
    ),
    bios: sighting.bio
      ? addBio(
          record.bios,
          { text: sighting.bio, outlet: sighting.source, ...(sighting.bioUrl && { url: sighting.bioUrl }) },
          sighting.at,
        )
      : record.bios,
    pictures: addPicture(record.pictures, sighting.picture),
    outlets: union(record.outlets, sighting.outlets, foldOrganisation),
    links: union(record.links, sighting.links, (link) => link.toLowerCase()),
    publishedIn: union(record.publishedIn, [sighting.source], (id) => id),
  }
}

function absorb(older: Author, younger: Author): Author {
  return {
    ...older,
    aliases: union(
      older.aliases,
      [younger.name, ...younger.aliases].filter((name) => foldName(name) !== foldName(older.name)),
      foldName,
    ).slice(0, MOST.aliases),
    roles: lastSeen([...older.roles, ...younger.roles], MOST.roles),
    bios: lastSeen([...older.bios, ...younger.bios], MOST.bios),
    pictures: younger.pictures.reduce(addPicture, older.pictures),
    outlets: union(older.outlets, younger.outlets, foldOrganisation),
    links: union(older.links, younger.links, (link) => link.toLowerCase()),
    publishedIn: union(older.publishedIn, younger.publishedIn, (id) => id),
  }
}

function addRole(roles: readonly Role[], role: Role, at: Date): readonly Role[] {
  const same = roles.findIndex((each) => roleKey(each) === roleKey(role))
  if (same < 0) return lastSeen([...roles, { ...role, seen: { first: at, last: at, times: 1 } }], MOST.roles)
  return roles.with(same, { ...roles[same], seen: see(roles[same]?.seen, at) })
}

const roleKey = (role: Role): string =>
  [
    foldName(role.title ?? ''),
    foldOrganisation(role.organisation ?? ''),
    role.outlet ?? '',
    role.past || role.until ? 'past' : '',
  ].join('|')

function addBio(bios: readonly Bio[], bio: Bio, at: Date): readonly Bio[] {
  const same = bios.findIndex(
    (each) => each.outlet === bio.outlet && foldName(each.text) === foldName(bio.text),
  )
  if (same < 0) return lastSeen([...bios, { ...bio, seen: { first: at, last: at, times: 1 } }], MOST.bios)
  return bios.with(same, { ...bio, seen: see(bios[same]?.seen, at) })
}

const addPicture = (pictures: readonly Picture[], picture: Picture | undefined): readonly Picture[] =>
  picture?.url && pictures.length < MOST.pictures && !pictures.some((each) => each.url === picture.url)
    ? [...pictures, picture]
    : pictures

function see(seen: Seen | undefined, at: Date): Seen {
  if (!seen) return { first: at, last: at, times: 1 }
  return {
    first: at < seen.first ? at : seen.first,
    last: at > seen.last ? at : seen.last,
    times: seen.times + 1,
  }
}

function firstSeen(author: Author): number {
  const moments = [...author.roles, ...author.bios].flatMap((each) =>
    each.seen ? [each.seen.first.getTime()] : [],
  )
  return Math.min(...moments, Number.MAX_SAFE_INTEGER)
}

function union(
  a: readonly string[],
  b: readonly string[],
  fold: (each: string) => string,
): readonly string[] {
  const known = new Set(a.map(fold))
  const added = b
    .filter((each) => !known.has(fold(each)) && known.add(fold(each)))
    .slice(0, Math.max(0, MOST.words - a.length))
  return added.length === 0 ? a : [...a, ...added]
}
