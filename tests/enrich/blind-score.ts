import { findBios } from '../../src/enrich/bio.ts'
import { readByline } from '../../src/enrich/byline.ts'

/** A bio; its author's name ('' where it holds none), roles, affiliations, outlets, and what is neither asked for nor punished. */
export type BlindBio = readonly [string, string, string, string, string, string?]

export interface Figures {
  readonly found: number
  readonly author: number
  readonly role: number
  readonly affiliation: number
  readonly outlets: number
  readonly spanPrecision: number
  readonly spanRecall: number
  readonly misses: readonly string[]
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const tokens = (text: string): string[] => fold(text.replace(/<[^>]+>/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []

const SMALL = new Set('the of at for and magazine a de la el le der die das in'.split(' '))

const organisation = (text: string): string[] =>
  tokens(text.replace(/\.(?:com|org|net)\b/gi, '')).filter((token) => !SMALL.has(token))

function shared(some: readonly string[], others: readonly string[]): number {
  const rest = [...others]
  return some.filter((token) => {
    const at = rest.indexOf(token)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}

function alike(some: string, other: string): boolean {
  const one = organisation(some)
  const two = organisation(other)
  const both = shared(one, two)
  return both > 0 && both / (one.length + two.length - both) >= 0.6
}

function near(some: string, other: string): boolean {
  const one = tokens(some)
  const two = tokens(other)
  return one.length + two.length > 0 && (2 * shared(one, two)) / (one.length + two.length) >= 0.5
}

const list = (text: string | undefined): string[] => (text ? text.split('; ') : [])

class Count {
  hit = 0
  wrong = 0
  missing = 0
  get f1(): number {
    return (2 * this.hit) / (2 * this.hit + this.wrong + this.missing || 1)
  }
}

/** The bio as the last paragraph but one of an article of these sentences. */
function within(text: string, around: readonly string[]): string {
  const last = around.at(-1)
  if (last === undefined) return text
  const bio = text.startsWith('<') ? text : paragraph(text)
  return [...around.slice(0, -1).map(paragraph), bio, paragraph(last)].join('\n')
}

const paragraph = (text: string): string => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`

const rounded = (part: number): number => Math.round(1000 * part) / 1000

/** What the scorer of bios would say of these, with the author known or not. */
export function scoreBios(
  bios: readonly BlindBio[],
  known: boolean,
  around: readonly string[] = [],
): Figures {
  const author = new Count()
  const role = new Count()
  const affiliation = new Count()
  const outlets = new Count()
  const misses: string[] = []
  let found = 0
  const span = { both: 0, got: 0, want: 0 }
  for (const [text, name, roles, affiliations, written, free] of bios) {
    const names = name.split(' + ')
    const got = findBios(within(text, around), {
      outlet: 'example.org',
      ...(known && name !== '' && { authors: names }),
    }).bios
    const passage = [...new Set(got.map((bio) => bio.passage ?? bio.text))].join(' ')
    const both = shared(tokens(passage), tokens(text))
    span.both += both
    span.got += tokens(passage).length
    span.want += tokens(text).length
    if (both >= tokens(text).length / 2) found++
    else misses.push(`not found: ${text}`)
    const bio = got.find((each) => name === '' || names.some((one) => fold(each.author ?? '') === fold(one)))
    if (bio) author.hit++
    else {
      author.missing++
      if (got.length > 0) misses.push(`author: ${got.map((each) => each.author)} of ${text}`)
    }
    author.wrong += Math.max(0, got.length - (bio ? names.length : 0))
    const titles = bio?.roles.flatMap((each) => each.title ?? []) ?? []
    if (roles !== '') {
      if (titles.some((title) => list(roles).some((each) => near(title, each)))) role.hit++
      else {
        role.missing++
        if (titles.length > 0 && !titles.some((title) => list(free).some((each) => near(title, each))))
          role.wrong++
        if (bio) misses.push(`role: ${titles.join('; ')} of ${text}`)
      }
    }
    const employers =
      bio?.roles.flatMap((each) => (each.past || each.until ? [] : (each.organisation ?? []))) ?? []
    for (const [gold, told, count, what] of [
      [list(affiliations), employers, affiliation, 'affiliation'],
      [list(written), bio?.outlets ?? [], outlets, 'outlets'],
    ] as const) {
      const rest = [...gold]
      const wrong: string[] = []
      for (const each of told) {
        const at = rest.findIndex((other) => alike(each, other))
        if (at >= 0) {
          rest.splice(at, 1)
          count.hit++
        } else if (![...list(free), ...gold].some((other) => alike(each, other))) {
          count.wrong++
          wrong.push(each)
        }
      }
      const missing = rest.filter(
        (each) => !list(free).includes(each) && !told.some((other) => alike(each, other)),
      )
      count.missing += missing.length
      if (bio && wrong.length + missing.length > 0)
        misses.push(`${what}: missing <${missing.join('; ')}> wrong <${wrong.join('; ')}> of ${text}`)
    }
  }
  return {
    found: rounded(found / bios.length),
    author: rounded(author.f1),
    role: rounded(role.f1),
    affiliation: rounded(affiliation.f1),
    outlets: rounded(outlets.f1),
    spanPrecision: rounded(span.both / (span.got || 1)),
    spanRecall: rounded(span.both / span.want),
    misses,
  }
}

/** Those of the sentences in which a bio is found: without names, with a stranger's byline, with the own name. */
export function falseBios(negatives: readonly (readonly [string, string?])[]): {
  readonly unknown: readonly string[]
  readonly stranger: readonly string[]
  readonly own: readonly string[]
} {
  const taken = (text: string, authors?: readonly string[]) =>
    findBios(text, { outlet: 'example.org', ...(authors && { authors }) }).bios.length > 0
  return {
    unknown: negatives.filter(([text]) => taken(text)).map(([text]) => text),
    stranger: negatives
      .filter(([text, name]) => name === undefined && taken(text, ['Edith Wyndham']))
      .map(([text]) => text),
    own: negatives.filter(([text, name]) => name !== undefined && taken(text, [name])).map(([text]) => text),
  }
}

const plainRole = (role: string): boolean => /^(?:author|reporter|writer)$/.test(role)

/** The part of bylines whose set of names is right, and of special roles and kinds among the names that are. */
export function scoreBylines(bylines: readonly (readonly [string, string])[]): {
  readonly exact: number
  readonly special: number
  readonly kind: number
  readonly misses: readonly string[]
} {
  const misses: string[] = []
  const special = { right: 0, all: 0 }
  const kind = { right: 0, all: 0 }
  let exact = 0
  for (const [line, expected] of bylines) {
    const want = expected === '' ? [] : expected.split(' | ')
    const got = readByline(line).map(
      ({ name, kind, role }) =>
        `${name}${kind === 'organisation' ? ' [o]' : ''}${plainRole(role) ? '' : ` {${role}}`}`,
    )
    const bare = (credit: string) => tokens(credit.replace(/ [[{].*$/, '')).join(' ')
    const right =
      want.length === got.length && want.every((each) => got.some((other) => bare(other) === bare(each)))
    if (right) exact++
    for (const each of want) {
      const other = got.find((credit) => bare(credit) === bare(each))
      const role = /\{.*\}/.exec(each)?.[0]
      if (role) special.all++
      if (role && other?.includes(role)) special.right++
      if (other === undefined) continue
      kind.all++
      if (other.includes('[o]') === each.includes('[o]')) kind.right++
    }
    if (!right || want.join() !== got.join()) misses.push(`${line} > ${got.join(' | ')}`)
  }
  return {
    exact: rounded(exact / bylines.length),
    special: rounded(special.right / (special.all || 1)),
    kind: rounded(kind.right / (kind.all || 1)),
    misses,
  }
}
