import type { Author, CuratedAuthor, Role, Sighting } from '../model/author.ts'
import { foldName } from '../model/fold-name.ts'

/** What can prove that two of one name are one person, folded for comparison. */
export interface Evidence {
  readonly links: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  /** Where articles of theirs were met, and where they are said to have written. */
  readonly published: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
}

/** The evidence of a record: its links, whom it worked for, where it was published or has written. `outletName` names a source. */
export function evidenceOf(
  author: Author | CuratedAuthor,
  outletName: (id: string) => string | undefined,
): Evidence {
  const known = gathered.get(author)
  if (known?.outletName === outletName) return known.evidence
  const made = gather(author, outletName)
  gathered.set(author, { outletName, evidence: made })
  return made
}

/** A record is never changed but replaced, so its evidence is gathered once. */
const gathered = new WeakMap<object, { outletName: (id: string) => string | undefined; evidence: Evidence }>()

function gather(author: Author | CuratedAuthor, outletName: (id: string) => string | undefined): Evidence {
  const published = 'publishedIn' in author ? author.publishedIn.map((id) => outletName(id) ?? id) : []
  return evidence(author.links ?? [], author.roles ?? [], published, author.outlets ?? [])
}

/** The evidence of one sighting. */
export function evidenceIn(sighting: Sighting): Evidence {
  return evidence(sighting.links, sighting.roles, [sighting.outlet], sighting.outlets)
}

/** How strong the evidence is that two share: a link is proof, an employer or an outlet of both is enough, an outlet that only their bios name is weak. 0: only the name is the same. */
export function shared(a: Evidence, b: Evidence): number {
  const links = overlaps(a.links, b.links) ? 4 : 0
  const employers = sharesEmployer(a.organisations, b.organisations) ? 2 : 0
  const met = overlaps(a.published, b.published) ? 2 : 0
  const crossed = CROSSED.some(([one, other]) => overlaps(a[one], b[other]) || overlaps(b[one], a[other]))
    ? 2
    : 0
  const named = overlaps(a.outlets, b.outlets) ? 1 : 0
  return links + employers + met + crossed + named
}

/** One says they work for or have written at the place where the other was met. */
const CROSSED = [
  ['organisations', 'published'],
  ['outlets', 'published'],
  ['organisations', 'outlets'],
] as const

/** Two universities, say, that both are said to employ the person now: then one name is two people unless something else joins them. */
export function conflicts(a: readonly Role[], b: readonly Role[]): boolean {
  const one = current(a)
  const other = current(b)
  return one.size > 0 && other.size > 0 && !sharesEmployer(one, other)
}

/** An organisation's name as it is compared: no article, no ".com", no "magazine". */
export function foldOrganisation(name: string): string {
  return foldName(name)
    .replace(/^(?:the|le|la|les|el|los|der|die|das|il|o|a) /, '')
    .replace(/ (?:com|org|net|magazine|inc|ltd|llc)$/, '')
}

function evidence(
  links: readonly string[],
  roles: readonly Pick<Role, 'organisation'>[],
  published: readonly string[],
  outlets: readonly string[],
): Evidence {
  const organisations = roles.flatMap((role) =>
    role.organisation ? [foldOrganisation(role.organisation)] : [],
  )
  return {
    links: new Set(links.map(foldLink)),
    organisations: new Set(organisations),
    published: new Set(published.map(foldOrganisation)),
    outlets: new Set(outlets.map(foldOrganisation)),
  }
}

const current = (roles: readonly Role[]): Set<string> =>
  new Set(
    roles.flatMap((role) =>
      role.organisation && !role.until && !role.past ? [foldOrganisation(role.organisation)] : [],
    ),
  )

const foldLink = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^(?:twitter|x)\.com\//, '@')
    .replace(/[/?#]+$/, '')

/** The same organisation, or a part of it that begins with its name: "Boston University's Pardee School". */
function sharesEmployer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    overlaps(a, b) ||
    [...a].some((one) => [...b].some((other) => isPartOf(one, other) || isPartOf(other, one)))
  )
}

const isPartOf = (part: string, whole: string): boolean => whole.includes(' ') && part.startsWith(`${whole} `)

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}
