import { cleanLine } from '../html/text.ts'
import type { Provenance } from '../model/article.ts'
import type { PrintedCredit } from '../model/author.ts'
import type { ParsedPerson, PrintedByline } from '../model/feed.ts'
import { foldName } from '../model/fold-name.ts'
import { readBio } from './bio.ts'
import { readByline } from './byline.ts'
import { isAgency } from './organisations.ts'

/** Who wrote an article, after all places that tell it were heard. */
export interface MergedByline {
  readonly credits: readonly PrintedCredit[]
  /** The line as printed, where one place printed it. */
  readonly text?: string
  readonly provenance: Provenance
}

/** What is known of the article beforehand. */
export interface MergeContext {
  readonly outlet?: string
  readonly language?: string
  /** Other names of the site, which are not its authors. */
  readonly siteNames?: readonly string[]
  /** The people of the feed's item, and the element they came from. */
  readonly feed?: { readonly people: readonly ParsedPerson[]; readonly at?: string }
}

/** What one place tells, read. */
interface Claim {
  readonly from: Provenance['from']
  readonly at: string
  readonly line: string
  readonly credits: readonly PrintedCredit[]
  readonly weight: number
  readonly key: string
}

/**
 * Settles who wrote an article. Places that agree win; a place that names all of these and more wins over them, since
 * metadata is apt to drop the second author; an organisation is used only where no person is named.
 */
export function mergeBylines(
  bylines: readonly PrintedByline[],
  context: MergeContext = {},
): MergedByline | undefined {
  const feed = context.feed && {
    from: 'feed' as const,
    at: context.feed.at ?? 'author',
    people: context.feed.people,
  }
  const claims = [...(feed ? [feed] : []), ...bylines].flatMap((byline) => readClaim(byline, context))
  const persons = claims.filter(({ credits }) => credits.some(isPersonalAuthor))
  const heard = persons.length > 0 ? persons.map(withoutOrganisations) : claims
  const first = strongest(heard)
  if (!first) return undefined
  const chosen = withAgencies(longer(first, heard), claims)
  const agreeing = heard.filter((claim) => claim.key === chosen.key)
  return {
    credits: [...chosen.credits, ...signedBelow(chosen, claims)].map((credit) => withEvidence(credit, heard)),
    ...printed(agreeing),
    provenance: { from: chosen.from, at: chosen.at, confidence: confidenceOf(agreeing.length, chosen) },
  }
}

const isPersonalAuthor = ({ kind, role }: PrintedCredit) =>
  kind === 'person' && (role === 'author' || role === 'contributor' || role === 'interviewer')

function readClaim(
  byline: Omit<PrintedByline, 'from'> & { readonly from: Provenance['from'] },
  context: MergeContext,
): Claim[] {
  const people = byline.people.filter((person) => person.name)
  const site = new Set([context.outlet ?? '', ...(context.siteNames ?? [])].map(siteKey))
  const read = unique(people.flatMap((person) => readPerson(person, context)))
  const credits = withoutSite(read, site)
  if (credits.length === 0) return []
  const line = cleanLine(people.map((person) => person.name).join(', '), 300)
  return [
    {
      from: byline.from,
      at: byline.at,
      line,
      credits,
      weight: weightOf(byline, credits) * (credits.every(({ name }) => site.has(siteKey(name))) ? 0.2 : 1),
      key: keyOf(credits),
    },
  ]
}

const siteKey = (name: string) =>
  foldName(name.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')).replace(/ (?:com|org|net|de|co uk|fr)$/, '')

// The outlet's own name signs nothing, unless it names a desk of its own.
const isSite = ({ name, kind }: PrintedCredit, site: ReadonlySet<string>) =>
  kind === 'organisation' && site.has(siteKey(name))

// "Info Matin avec AFP": an agency's text that the outlet printed.
function withoutSite(credits: readonly PrintedCredit[], site: ReadonlySet<string>): PrintedCredit[] {
  const agencies = credits.filter(({ kind, name }) => kind === 'organisation' && isAgency(name))
  const others = credits.filter((credit) => !agencies.includes(credit))
  if (agencies.length > 0 && others.every(({ name }) => site.has(siteKey(name))))
    return agencies.map((credit) => ({ ...credit, role: 'author' }))
  return credits.filter((credit) => !isSite(credit, site))
}

function readPerson(person: ParsedPerson, context: MergeContext): PrintedCredit[] {
  const credits = readByline(person.name!, { outlet: context.outlet, language: context.language })
  if (credits.length !== 1) return credits
  const credit = credits[0]!
  return [
    {
      ...credit,
      ...positionOf(credit, person),
      ...(person.url && { links: [...new Set([...(credit.links ?? []), person.url])] }),
    },
  ]
}

// "Professor of Engineering, Lakeside University" is both, where nothing else names an employer.
function positionOf(credit: PrintedCredit, { jobTitle, affiliation }: ParsedPerson): Partial<PrintedCredit> {
  const told = jobTitle && !affiliation && !credit.title ? readBio(jobTitle).roles : []
  const [role] = told.length === 1 ? told : []
  const title = credit.title ?? role?.title ?? jobTitle
  const employer = credit.affiliation ?? affiliation ?? role?.organisation
  return { ...(title && { title }), ...(employer && { affiliation: employer }) }
}

function unique(credits: readonly PrintedCredit[]): PrintedCredit[] {
  const seen = new Set<string>()
  return credits.filter((credit) => !seen.has(nameKey(credit)) && seen.add(nameKey(credit)))
}

const keyOf = (credits: readonly PrintedCredit[]) => credits.map(nameKey).sort().join('\n')

// "Evan V. Symon" and "Evan Symon" within one article are one person.
function nameKey({ name, kind }: PrintedCredit): string {
  const words = foldName(name).split(' ')
  return kind === 'person' && words.length > 2 && words.some((word) => word.length === 1)
    ? words.filter((word) => word.length > 1).join(' ')
    : words.join(' ')
}

const trust: Readonly<Record<string, number>> = {
  'author.name': 3,
  'meta[name=citation_author]': 3,
  'meta[name=parsely-author]': 2.5,
  'meta[name=sailthru.author]': 2.5,
  'meta[name=byl]': 2.5,
  '[itemprop=author]': 2.5,
  '[rel=author]': 2.4,
  '.byline': 2.4,
  'By …': 2.3,
  signature: 2.2,
  'a[href*="/author/"]': 1.8,
}

function weightOf(
  { from, at }: { readonly from: Provenance['from']; readonly at: string },
  credits: readonly PrintedCredit[],
): number {
  const below = at.endsWith(' below')
  const place = below ? at.slice(0, -6) : at
  const base = from === 'feed' ? 2.8 : (trust[place] ?? (from === 'page' ? 3.5 : 2))
  const login = credits.every(({ name }) => !name.includes(' ') && name === name.toLowerCase())
  return base * (below ? 0.5 : 1) * (login ? 0.3 : 1) * (credits.length > 8 ? 0.4 : 1)
}

function withoutOrganisations(claim: Claim): Claim {
  const credits = claim.credits.filter(({ kind, role }) => kind === 'person' || role !== 'author')
  return { ...claim, credits, key: keyOf(credits) }
}

function strongest(claims: readonly Claim[]): Claim | undefined {
  let best: Claim | undefined
  let bestWeight = 0
  for (const claim of claims) {
    const weight = claims
      .filter((other) => other.key === claim.key)
      .reduce((sum, other) => sum + other.weight, 0)
    if (weight > bestWeight) {
      best = claim
      bestWeight = weight
    }
  }
  return best
}

// A place that names them all and others besides: pages tell more than their metadata, never from below the text.
function longer(first: Claim, claims: readonly Claim[]): Claim {
  const names = new Set(first.credits.map(nameKey))
  const more = claims.filter(
    (claim) =>
      claim.credits.length > names.size &&
      claim.credits.length <= 10 &&
      claim.weight >= 1.8 &&
      [...names].every((name) => claim.credits.some((credit) => nameKey(credit) === name)),
  )
  return strongest(more) ?? first
}

// "Von Ann Field und dpa": the page's own line joins an agency to the same names.
function withAgencies(chosen: Claim, claims: readonly Claim[]): Claim {
  for (const { from, credits, line } of claims) {
    if (from !== 'page' || chosen.credits.some(({ kind }) => kind === 'organisation')) continue
    const persons = credits.filter(({ kind }) => kind === 'person')
    const agencies = credits.filter(({ kind, name }) => kind === 'organisation' && isAgency(name))
    if (agencies.length === 0 || keyOf(persons) !== chosen.key) continue
    if (!agencies.every(({ name }) => JOINED.test(line.slice(0, line.indexOf(name))))) continue
    return { ...chosen, credits: [...chosen.credits, ...agencies] }
  }
  return chosen
}

const JOINED = / (?:and|with|und|mit|et|avec|y|con|e|com|en|met|и|с) (?:the )?$/u

// A line at the end names whom the byline leaves out: translators, editors, those who reported from elsewhere.
function signedBelow(chosen: Claim, claims: readonly Claim[]): PrintedCredit[] {
  const names = new Set(chosen.credits.map(nameKey))
  return claims
    .filter(({ at }) => at === 'signature')
    .flatMap(({ credits }) => credits)
    .filter((credit) => credit.kind === 'person' && credit.role !== 'author' && !names.has(nameKey(credit)))
}

// What other places know of the same person: author page, title, affiliation.
function withEvidence(credit: PrintedCredit, claims: readonly Claim[]): PrintedCredit {
  const same = claims.flatMap((claim) =>
    claim.credits.filter(({ name }) => foldName(name) === foldName(credit.name)),
  )
  const links = [...new Set(same.flatMap((each) => each.links ?? []))]
  const title = same.find((each) => each.title)?.title
  const affiliation = same.find((each) => each.affiliation)?.affiliation
  const honorific = same.find((each) => each.honorific)?.honorific
  // Metadata knows authors only; the page's line says who asked the questions.
  const asked = credit.role === 'author' && same.some(({ role }) => role === 'interviewer')
  return {
    ...credit,
    ...(asked && { role: 'interviewer' as const }),
    ...(honorific && { honorific }),
    ...(title && { title }),
    ...(affiliation && { affiliation }),
    ...(links.length > 0 && { links }),
  }
}

function printed(claims: readonly Claim[]): { text?: string } {
  const line = (claims.find(({ from }) => from === 'page') ?? claims[0])?.line
  return line ? { text: line } : {}
}

function confidenceOf(agreeing: number, { at }: Claim): number {
  const base = agreeing >= 3 ? 0.95 : agreeing === 2 ? 0.88 : 0.75
  return at.endsWith(' below') ? Math.min(base, 0.6) : base
}
