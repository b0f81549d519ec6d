import { toText } from '../html/text.ts'
import type { Countries, Provenance, ProvenField } from '../model/article.ts'
import type { FoundBio, PrintedCredit, Sighting } from '../model/author.ts'
import type { Draft } from '../model/draft.ts'
import type { PrintedByline } from '../model/feed.ts'
import { foldName } from '../model/fold-name.ts'
import type { Source } from '../model/source.ts'
import type { Topic } from '../model/topic.ts'
import { findBios } from './bio.ts'
import { readByline } from './byline.ts'
import { countriesOf } from './countries.ts'
import { type MergedByline, mergeBylines } from './merge-bylines.ts'
import { topicsOf } from './topics.ts'

/** What enriching adds to a draft: its people, its countries, and its body without what told of its people. */
export interface Enriched {
  readonly bylineText?: string
  readonly credits: readonly PrintedCredit[]
  readonly tagline?: string
  readonly bios: readonly FoundBio[]
  readonly articleBody: string
  readonly countries: Countries
  readonly topics: readonly string[]
  readonly provenance: Partial<Record<ProvenField, Provenance>>
}

/** Reads byline, bios, countries and topics of one draft. Never throws for what the draft says. */
export function enrichArticle(draft: Draft, context: { source: Source; topics: readonly Topic[] }): Enriched {
  const { source } = context
  const byline = findByline(draft, source)
  const credits = byline?.credits ?? []
  const authors = credits.filter((credit) => credit.kind === 'person').map((credit) => credit.name)
  const { bios, html } = findBios(draft.articleBody, {
    authors,
    outlet: source.outlet,
    language: draft.language,
  })
  const tagline = [...new Set(bios.map((bio) => bio.text))].join(' ') || undefined
  const placed = placesOf(draft, html, context.topics)
  return {
    ...(byline?.text && { bylineText: byline.text }),
    credits,
    ...(tagline && { tagline }),
    bios,
    articleBody: html,
    ...placed,
    provenance: {
      ...(byline && credits.length > 0 && { byline: byline.provenance }),
      ...(tagline && {
        tagline: { from: 'feed', at: 'content', confidence: Math.max(...bios.map((bio) => bio.confidence)) },
      }),
      countries: { from: 'rule', at: 'countries', confidence: 0.8 },
      ...(placed.topics.length > 0 && { topics: { from: 'rule', at: 'topics', confidence: 0.8 } }),
    },
  }
}

/** Countries and topics, of headline, deck and text without the note about the authors. */
export function placesOf(
  draft: Pick<Draft, 'headline' | 'deck' | 'language' | 'categories' | 'excerpt'>,
  body: string,
  topics: readonly Topic[],
): { countries: Countries; topics: readonly string[] } {
  const text = body === '' ? (draft.excerpt ?? '') : beginning(body)
  const told = {
    headline: draft.headline,
    ...(draft.deck && { deck: draft.deck }),
    text,
    language: draft.language,
  }
  return {
    countries: countriesOf(told),
    topics: topics.length === 0 ? [] : topicsOf({ ...told, categories: draft.categories }, topics),
  }
}

/** The start of the story as text: what it is about stands there, and reading all of it would cost more than all else. */
function beginning(body: string): string {
  return toText(body.slice(0, MARKUP)).slice(0, TEXT)
}

const MARKUP = 6000
const TEXT = 2400

/** What one article teaches of its people: a sighting for each credit, with the bio that tells of it. */
export function sightingsOf(
  enriched: Pick<Enriched, 'credits' | 'bios'>,
  context: { source: Source; at: Date; url: string },
): Sighting[] {
  const { credits, bios } = enriched
  return credits.map((credit, place): Sighting => {
    const bio = bios.find((each) => isOf(each, credit, { place, credits: credits.length, bios: bios.length }))
    const ownRole =
      credit.title || credit.affiliation ? [{ title: credit.title, organisation: credit.affiliation }] : []
    const roles = [...(bio?.roles ?? []), ...ownRole].slice(0, MOST_ROLES)
    return {
      name: credit.name,
      kind: credit.kind,
      ...(credit.honorific && { honorific: credit.honorific }),
      source: context.source.id,
      outlet: context.source.outlet,
      at: context.at,
      ...(bio && { bio: short(bio.text, LONGEST_BIO), bioUrl: context.url }),
      roles: roles.map((role) => ({
        ...role,
        ...(role.title && { title: short(role.title, LONGEST_ROLE) }),
        ...(role.organisation && { organisation: short(role.organisation, LONGEST_ROLE) }),
      })),
      outlets: bio?.outlets ?? [],
      links: [...(credit.links ?? []), ...(bio?.links ?? [])],
    }
  })
}

/** How much one article may teach of a person: what a source says goes into a record that is kept for ever. */
const MOST_ROLES = 20
const LONGEST_BIO = 3000
const LONGEST_ROLE = 200

const short = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).toWellFormed() : text

function isOf(
  bio: FoundBio,
  credit: PrintedCredit,
  where: { place: number; credits: number; bios: number },
): boolean {
  if (credit.kind === 'organisation') return false
  if (bio.author === undefined) return where.credits === 1 && where.bios === 1
  const subject = foldName(bio.author)
  const name = foldName(credit.name)
  return subject === name || name.endsWith(` ${subject}`) || name.startsWith(`${subject} `)
}

/** The people of the feed's elements and of a line over the text, and those whom it calls contributors. */
function findByline(draft: Draft, source: Source): MergedByline | undefined {
  const { persons, personsAt, contributors, signedInText, language } = draft
  const key = JSON.stringify([persons, personsAt, contributors, signedInText, language, source.id])
  const known = bylines.get(key)
  if (known !== undefined) return known ?? undefined
  if (bylines.size >= MOST_BYLINES) bylines.clear()
  const read = readPeople(draft, source)
  bylines.set(key, read ?? null)
  return read
}

/** An outlet's few lines come again in each of its items. */
const bylines = new Map<string, MergedByline | null>()
const MOST_BYLINES = 5000

function readPeople(draft: Draft, source: Source): MergedByline | undefined {
  const context = { outlet: source.outlet, language: draft.language }
  const printed = [...signedAt('By …', draft.signedInText), ...signedAt('signature', draft.signedBelow)]
  const people = draft.persons.map((person) => ({ ...person, name: person.name ?? person.email }))
  const merged = mergeBylines(printed, {
    ...context,
    siteNames: [source.id],
    feed: { people, at: draft.personsAt },
  })
  const helpers = draft.contributors.flatMap((person) =>
    readByline(person.name ?? '', context).map(asContributor),
  )
  if (helpers.length === 0) return merged
  const known = new Set(merged?.credits.map(({ name }) => foldName(name)))
  const credits = [...(merged?.credits ?? []), ...helpers.filter(({ name }) => !known.has(foldName(name)))]
  return { provenance: { from: 'feed', at: 'contributor', confidence: 0.9 }, ...merged, credits }
}

const signedAt = (at: string, line: string | undefined): PrintedByline[] =>
  line ? [{ from: 'page', at, people: [{ name: line }] }] : []

const asContributor = (credit: PrintedCredit): PrintedCredit =>
  credit.role === 'author' ? { ...credit, role: 'contributor' } : credit
