import type { CuratedAuthor } from './author.ts'
import type { CuratedFeed, EditorPick, Rule } from './edition.ts'
import { foldName } from './fold-name.ts'
import type { Source } from './source.ts'

/** What stands in `feeds/`, as both mains load it. */
export interface Feeds {
  readonly sources: readonly Source[]
  readonly authors?: readonly CuratedAuthor[]
  readonly curated: readonly CuratedFeed[]
  readonly picks?: readonly EditorPick[]
  /** What rules may name; absent, they may name any. */
  readonly topics?: readonly { readonly id: string }[]
}

/** Throws one Error that names every wrong entry of `feeds/` with its file, its id and the reason, a line each. */
export function assertFeeds(feeds: Feeds): void {
  const faults = [
    ...checkSources(feeds.sources),
    ...checkAuthors(feeds.authors ?? []),
    ...checkCurated(feeds.curated, feeds),
    ...checkPicks(feeds.picks ?? [], feeds.curated),
  ]
  if (faults.length === 0) return
  const wrong = faults.length === 1 ? '1 wrong entry' : `${faults.length} wrong entries`
  throw new Error(`Cannot use feeds/: ${wrong}\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}

/** What is wrong in `feeds/sources.ts`, a line an entry and reason: `feeds/sources.ts "antiwar": …`. */
export function checkSources(sources: readonly Source[]): string[] {
  const feedUrls = new Map<string, string>()
  return checkEach('feeds/sources.ts', sources, (source) => [
    ...unknownFields(source, SOURCE_FIELDS),
    ...badText(source, ['outlet'], REQUIRED),
    ...badText(source, ['rights']),
    ...badAddress('feedUrl', source.feedUrl),
    ...badAddress('siteUrl', source.siteUrl),
    ...badChoice('kind', source.kind, KINDS),
    ...badLanguage('language', source.language),
    ...badChoice('carries', source.carries, AMOUNTS),
    ...badChoice('republish', source.republish, AMOUNTS),
    ...(source.republish === 'full' && source.carries === 'excerpt'
      ? ['republish is "full", but its feed carries an excerpt: text from a page is never published whole']
      : []),
    ...(source.weight === undefined || (Number.isFinite(source.weight) && source.weight > 0)
      ? []
      : [`weight ${show(source.weight)} is no number above 0`]),
    ...(source.relay === undefined || source.relay === true ? [] : ['relay is true or absent']),
    ...badSelectors(source.page),
    ...twice('feedUrl', source, feedUrls),
  ])
}

/** What is wrong in `feeds/authors.ts`. */
export function checkAuthors(authors: readonly CuratedAuthor[]): string[] {
  const names = new Map<string, CuratedAuthor>()
  return checkEach(
    'feeds/authors.ts',
    authors,
    (author) => [
      ...unknownFields(author, AUTHOR_FIELDS),
      ...badText(author, ['name'], REQUIRED),
      ...badText(author, ['honorific', 'bio']),
      ...(author.kind === undefined ? [] : badChoice('kind', author.kind, ['person', 'organisation'])),
      ...badTexts('aliases', author.aliases),
      ...badTexts('outlets', author.outlets),
      ...badTexts('notSameAs', author.notSameAs),
      ...(author.notSameAs?.includes(author.id) ? ['notSameAs names itself'] : []),
      ...(author.links ?? []).flatMap((link, index) => badAddress(`links[${index}]`, link)),
      ...(author.picture?.url === undefined ? [] : badAddress('picture.url', author.picture.url)),
      ...(author.roles ?? []).flatMap((role, index) => badRole(role, `roles[${index}]`)),
      ...sharedName(author, names),
    ],
    SLUG,
  )
}

/** What is wrong in `feeds/curated.ts`, given the ids that its rules may name. */
export function checkCurated(
  curated: readonly CuratedFeed[],
  known: Pick<Feeds, 'sources' | 'authors' | 'topics'>,
): string[] {
  if (curated.length === 0) return ['feeds/curated.ts: holds no feed, so there is no front page']
  const ids: KnownIds = {
    sources: new Set(known.sources.map((source) => source.id)),
    authors: known.authors && new Set(known.authors.map((author) => author.id)),
    topics: known.topics && new Set(known.topics.map((topic) => topic.id)),
  }
  return checkEach('feeds/curated.ts', curated, (feed) => [
    ...unknownFields(feed, CURATED_FIELDS),
    ...badText(feed, ['title', 'description'], REQUIRED),
    ...(feed.language === undefined ? [] : badLanguage('language', feed.language)),
    ...badRule(feed.rule, 'rule', ids),
    ...badCount('limit', feed.limit),
    ...(feed.perSource === undefined ? [] : badCount('perSource', feed.perSource)),
    ...(feed.perDay === undefined ? [] : badCount('perDay', feed.perDay)),
    ...badWeights(feed.weights, ids),
    ...(feed.groupStories === undefined || feed.groupStories === false
      ? []
      : ['groupStories is false or absent']),
    ...badDay('since', feed.since),
  ])
}

/** What is wrong in `feeds/picks.ts`; an entry is named by its article. */
export function checkPicks(picks: readonly EditorPick[], curated: readonly CuratedFeed[]): string[] {
  const feeds = new Set(curated.map((feed) => feed.id))
  return picks.flatMap((pick, index) => {
    const faults = [
      ...unknownFields(pick, PICK_FIELDS),
      ...badText(pick, ['article'], REQUIRED),
      ...badText(pick, ['note']),
      ...badText(pick.corrections ?? {}, ['headline', 'deck', 'byline']),
      ...unknownFields(pick.corrections ?? {}, ['headline', 'deck', 'byline'], 'corrections.'),
      ...(pick.feed === undefined || feeds.has(pick.feed)
        ? []
        : [`feed ${show(pick.feed)} is not in feeds/curated.ts`]),
      ...(pick.verdict === undefined ? [] : badChoice('verdict', pick.verdict, ['pick', 'drop'])),
      ...(pick.pinUntil === undefined ? [] : badDay('pinUntil', pick.pinUntil)),
      ...(pick.verdict === 'drop' && pick.pinUntil !== undefined ? ['is dropped and pinned at once'] : []),
    ]
    return faults.map((fault) => `feeds/picks.ts ${nameOf(pick.article, index)}: ${fault}`)
  })
}

interface KnownIds {
  readonly sources: ReadonlySet<string>
  readonly authors?: ReadonlySet<string>
  readonly topics?: ReadonlySet<string>
}

const REQUIRED = true
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** The slug of an author may be in the name's own script. */
const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u
const KINDS = ['news', 'analysis', 'opinion']
const AMOUNTS = ['full', 'excerpt']
const SOURCE_FIELDS = [
  'id',
  'outlet',
  'feedUrl',
  'siteUrl',
  'kind',
  'language',
  'carries',
  'republish',
  'rights',
  'weight',
  'relay',
  'page',
]
const AUTHOR_FIELDS = [
  'id',
  'name',
  'kind',
  'honorific',
  'aliases',
  'notSameAs',
  'bio',
  'roles',
  'outlets',
  'links',
  'picture',
]
const CURATED_FIELDS = [
  'id',
  'title',
  'description',
  'language',
  'rule',
  'limit',
  'perSource',
  'perDay',
  'weights',
  'groupStories',
  'since',
]
const PICK_FIELDS = ['article', 'feed', 'verdict', 'pinUntil', 'note', 'corrections']
const TESTS = [
  'sources',
  'authors',
  'topics',
  'countries',
  'words',
  'languages',
  'kinds',
  'free',
  'maxAgeDays',
]
const RULES = ['all', 'any', 'none', ...TESTS]

/** Names each fault with file and id, and an id that stands twice. */
function checkEach<T extends { readonly id: string }>(
  file: string,
  entries: readonly T[],
  check: (entry: T) => string[],
  shape = ID,
): string[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const again = seen.has(entry.id) ? ['id stands twice'] : []
    seen.add(entry.id)
    const faults = [...badId(entry.id, shape), ...again, ...check(entry)]
    return faults.map((fault) => `${file} ${nameOf(entry.id, index)}: ${fault}`)
  })
}

function nameOf(id: unknown, index: number): string {
  return typeof id === 'string' && id !== '' ? `"${id}"` : `(entry ${index + 1})`
}

function badId(id: unknown, shape: RegExp): string[] {
  if (typeof id === 'string' && shape.test(id)) return []
  return [`id ${show(id)} is not lower-case words joined by "-"`]
}

function badText(entry: object, fields: readonly string[], required = false): string[] {
  return fields.flatMap((field) => {
    const value: unknown = (entry as Record<string, unknown>)[field]
    if (value === undefined) return required ? [`${field} is missing`] : []
    if (typeof value !== 'string' || value.trim() === '') return [`${field} is empty; leave it out instead`]
    if (value !== value.trim()) return [`${field} begins or ends with a space`]
    return /<[a-z/!]/i.test(value) ? [`${field} holds markup; it is plain text`] : []
  })
}

function badTexts(field: string, values: readonly string[] | undefined): string[] {
  return (values ?? []).flatMap((value, index) =>
    badText({ [`${field}[${index}]`]: value }, [`${field}[${index}]`], REQUIRED),
  )
}

function badAddress(field: string, address: unknown): string[] {
  if (address === undefined) return [`${field} is missing`]
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    return [`${field} ${show(address)} is no http or https address`]
  if (url.username !== '' || url.password !== '') return [`${field} carries a user name or a password`]
  return url.hash === '' ? [] : [`${field} ${show(address)} ends in a fragment`]
}

function badChoice(field: string, value: unknown, choices: readonly string[]): string[] {
  if (choices.includes(value as string)) return []
  return [`${field} ${show(value)} is none of ${choices.map(show).join(', ')}`]
}

function badLanguage(field: string, language: unknown): string[] {
  try {
    if (typeof language === 'string' && Intl.getCanonicalLocales(language).length === 1) return []
  } catch {
    // Not a BCP 47 tag: said below.
  }
  return [`${field} ${show(language)} is no BCP 47 language tag such as "en"`]
}

function badCount(field: string, count: unknown): string[] {
  return Number.isInteger(count) && (count as number) > 0
    ? []
    : [`${field} ${show(count)} is no whole number above 0`]
}

function badDay(field: string, day: unknown): string[] {
  const date =
    typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined
  // A day that no calendar holds (30 February) is invalid, or comes back as another day.
  const real =
    date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day as string)
  return real ? [] : [`${field} ${show(day)} is no ISO date such as "2026-11-24"`]
}

function badSelectors(page: Source['page']): string[] {
  if (page === undefined) return []
  const fields = ['body', 'deck', 'byline', 'tagline']
  return [...unknownFields(page, fields, 'page.'), ...badText(page, fields).map((fault) => `page.${fault}`)]
}

function badRole(role: NonNullable<CuratedAuthor['roles']>[number], at: string): string[] {
  const faults = badText(role, ['title', 'organisation']).map((fault) => `${at}.${fault}`)
  if (role.title === undefined && role.organisation === undefined)
    faults.push(`${at} has neither title nor organisation`)
  for (const field of ['since', 'until'] as const) {
    const value = role[field]
    if (value !== undefined && !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) {
      faults.push(`${at}.${field} ${show(value)} is no year or month such as "1999" or "1999-05"`)
    }
  }
  if (role.since && role.until && role.until < role.since) faults.push(`${at} ends before it begins`)
  return faults
}

/** Two people under one spelling: nobody could tell whose article it is, unless the file says that they are two. */
function sharedName(author: CuratedAuthor, names: Map<string, CuratedAuthor>): string[] {
  const spellings = [author.name, ...(author.aliases ?? [])].filter((name) => typeof name === 'string')
  const folded = new Map(spellings.map((name) => [foldName(name), name]))
  return [...folded].flatMap(([key, name]) => {
    const other = names.get(key)
    if (other === undefined) names.set(key, author)
    if (other === undefined || other.id === author.id) return []
    if (author.notSameAs?.includes(other.id) || other.notSameAs?.includes(author.id)) return []
    return [`name ${show(name)} is also that of "${other.id}"; two people need notSameAs`]
  })
}

function twice(field: 'feedUrl', source: Source, seen: Map<string, string>): string[] {
  const first = seen.get(source[field])
  if (first === undefined) seen.set(source[field], source.id)
  return first === undefined ? [] : [`${field} is also that of "${first}"`]
}

function badWeights(weights: CuratedFeed['weights'], known: KnownIds): string[] {
  return Object.entries(weights ?? {}).flatMap(([id, weight]) => [
    ...unknownId(`weights.${id}`, id, known.sources, 'feeds/sources.ts'),
    ...(Number.isFinite(weight) && weight > 0 ? [] : [`weights.${id} ${show(weight)} is no number above 0`]),
  ])
}

function unknownId(at: string, id: string, known: ReadonlySet<string> | undefined, file: string): string[] {
  return known === undefined || known.has(id) ? [] : [`${at} ${show(id)} is not in ${file}`]
}

/** Rules are named by the place that also explains an article: `rule.all[1].sources[0]`. */
function badRule(rule: Rule, at: string, known: KnownIds): string[] {
  const named =
    typeof rule === 'object' && rule !== null ? Object.keys(rule).filter((key) => RULES.includes(key)) : []
  const name = named[0]
  if (name === undefined) return [`${at} is no rule: it has none of ${RULES.join(', ')}`]
  if (named.length > 1)
    return [`${at} holds ${named.map(show).join(' and ')} side by side; join them with "all" or "any"`]
  const companions: Readonly<Record<string, string>> = { countries: 'leading', words: 'in' }
  const strange = unknownFields(rule, [name, companions[name] ?? name], `${at}.`)
  return [...strange, ...badTest(rule, at, known)]
}

function badTest(rule: Rule, at: string, known: KnownIds): string[] {
  if ('all' in rule) return badList(rule.all, `${at}.all`, (each, place) => badRule(each, place, known))
  if ('any' in rule) return badList(rule.any, `${at}.any`, (each, place) => badRule(each, place, known))
  if ('none' in rule) return badList(rule.none, `${at}.none`, (each, place) => badRule(each, place, known))
  if ('sources' in rule) {
    return badList(rule.sources, `${at}.sources`, (id, place) =>
      unknownId(place, id, known.sources, 'feeds/sources.ts'),
    )
  }
  if ('authors' in rule) {
    return badList(rule.authors, `${at}.authors`, (id, place) =>
      unknownId(place, id, known.authors, 'feeds/authors.ts'),
    )
  }
  if ('topics' in rule) {
    return badList(rule.topics, `${at}.topics`, (id, place) =>
      unknownId(place, id, known.topics, 'feeds/topics.ts'),
    )
  }
  if ('countries' in rule) {
    const leading =
      rule.leading === undefined || rule.leading === true ? [] : [`${at}.leading is true or absent`]
    return [...badList(rule.countries, `${at}.countries`, badCountry), ...leading]
  }
  if ('words' in rule) {
    const place = badChoice(`${at}.in`, rule.in, ['headline', 'text'])
    return [...badList(rule.words, `${at}.words`, badWord), ...place]
  }
  if ('languages' in rule)
    return badList(rule.languages, `${at}.languages`, (each, place) => badLanguage(place, each))
  if ('kinds' in rule)
    return badList(rule.kinds, `${at}.kinds`, (each, place) => badChoice(place, each, KINDS))
  if ('free' in rule) return typeof rule.free === 'boolean' ? [] : [`${at}.free is neither true nor false`]
  return Number.isFinite(rule.maxAgeDays) && rule.maxAgeDays > 0
    ? []
    : [`${at}.maxAgeDays ${show(rule.maxAgeDays)} is no number above 0`]
}

function badList<T>(list: readonly T[], at: string, check: (each: T, at: string) => string[]): string[] {
  if (!Array.isArray(list) || list.length === 0) return [`${at} is no list with something in it`]
  return list.flatMap((each, index) => check(each as T, `${at}[${index}]`))
}

function badWord(word: unknown, at: string): string[] {
  return typeof word === 'string' && /[\p{L}\p{N}]/u.test(word)
    ? []
    : [`${at} ${show(word)} holds no letter and no digit`]
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function badCountry(code: unknown, at: string): string[] {
  const real =
    typeof code === 'string' && /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined && code !== 'ZZ'
  return real ? [] : [`${at} ${show(code)} is no ISO 3166-1 alpha-2 code such as "SY"`]
}

/** A misspelt field (`feedURL`) would silently say nothing. */
function unknownFields(entry: object, known: readonly string[], at = ''): string[] {
  return Object.keys(entry).flatMap((key) =>
    known.includes(key) ? [] : [`has an unknown field "${at}${key}"`],
  )
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value)
}
