import { readFileSync } from 'node:fs'
import { findBios } from '../src/enrich/bio.ts'
import { sightingsOf } from '../src/enrich/enrich-article.ts'
import { learn } from '../src/enrich/registry.ts'
import type { Author } from '../src/model/author.ts'
import type { Source } from '../src/model/source.ts'

/**
 * Merging people across outlets: `npx node bench/registry.ts ../shared/corpus/bylines`. Each bio of the data is one article of
 * its site, signed by its author; people who occur in several bios must end as one record, and no two people as one.
 */
const folder = process.argv[2] ?? '../shared/corpus/bylines'
interface Row {
  readonly id: string
  readonly site?: string
  readonly url?: string
  readonly text?: string
  readonly html?: string
  readonly authors: readonly { readonly name: string }[]
}
const bios = JSON.parse(readFileSync(`${folder}/bios.json`, 'utf8')) as Row[]
const people = JSON.parse(readFileSync(`${folder}/registry.json`, 'utf8')) as {
  readonly key: string
  readonly seen: readonly { readonly bio: string; readonly name: string; readonly site: string }[]
}[]

const records = new Map<string, Author>()
const ids = new Map<string, string>()
const sourceOf = (site: string): Source => ({
  id: site.replace(/[^a-z0-9]+/gi, '-'),
  outlet: site,
  feedUrl: `https://${site}/feed`,
  siteUrl: `https://${site}/`,
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'excerpt',
})
const siteOf = new Map(people.flatMap(({ seen }) => seen.map(({ bio, site }) => [bio, site] as const)))

for (const [day, row] of bios.entries()) {
  const source = sourceOf(siteOf.get(row.id) ?? row.site ?? `${row.id}.example`)
  const names = row.authors.map(({ name }) => name)
  const found = findBios(row.html ?? row.text ?? '', { authors: names, outlet: source.outlet })
  const credits = names.map((name) => ({ name, kind: 'person' as const, role: 'author' as const }))
  const at = new Date(Date.UTC(2026, 0, 1 + day))
  const sightings = sightingsOf({ credits, bios: found.bios }, { source, at, url: row.url ?? '' })
  const lesson = learn({ sightings, known: [...records.values()], curated: [], outletName: () => undefined })
  for (const author of lesson.authors) records.set(author.id, author)
  for (const [i, id] of lesson.ids.entries()) ids.set(`${row.id} ${names[i]}`, id)
}

const end = (id: string): string => {
  const next = records.get(id)?.mergedInto
  return next === undefined ? id : end(next)
}
let whole = 0
for (const { key, seen } of people) {
  const ends = new Set(seen.map(({ bio, name }) => end(ids.get(`${bio} ${name}`) ?? `?${bio} ${name}`)))
  if (ends.size === 1) whole++
  else console.log(`${key}: ${[...ends].join(', ')}`)
}
const owners = new Map<string, Set<string>>()
for (const [name, id] of ids) {
  const person =
    people.find(({ seen }) => seen.some((each) => `${each.bio} ${each.name}` === name))?.key ?? name.slice(8)
  owners.set(end(id), (owners.get(end(id)) ?? new Set()).add(person))
}
const joined = [...owners.values()].filter((names) => names.size > 1)
console.log(
  `${whole} of ${people.length} people whole; ${joined.length} records of two people`,
  joined.map((names) => [...names]),
)
