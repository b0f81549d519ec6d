import { slug } from '../enrich/slug.ts'
import { cleanLine } from '../html/text.ts'
import { addressKey } from '../model/address-key.ts'
import { checkSources } from '../model/check-feeds.ts'
import type { Source } from '../model/source.ts'
import type { Subscription } from '../parse/opml.ts'

/** What became of one subscription. */
export interface Imported {
  readonly feedUrl: string
  readonly outcome: 'added' | 'known' | 'refused'
  readonly source?: Source
  /** Why it was refused. */
  readonly cause?: string
}

/** Longest id that is made of a name. */
const LONGEST_ID = 40

/**
 * Sources of the subscriptions that are not there yet, each checked together with those that are: an address that is
 * there, whatever its scheme or closing slash, is known, and one that cannot be a source is refused with the cause.
 */
export function importSubscriptions(
  subscriptions: readonly Subscription[],
  existing: readonly Source[],
): Imported[] {
  const sources = [...existing]
  const addresses = new Set(existing.map(({ feedUrl }) => addressKey(feedUrl)))
  return subscriptions.map((subscription): Imported => {
    const { feedUrl } = subscription
    if (addresses.has(addressKey(feedUrl))) return { feedUrl, outcome: 'known' }
    const source = sourceOf(subscription, new Set(sources.map(({ id }) => id)))
    const [fault] = checkSources([source])
    if (fault !== undefined) return { feedUrl, outcome: 'refused', cause: fault.replace(/^.*?: /, '') }
    sources.push(source)
    addresses.add(addressKey(feedUrl))
    return { feedUrl, outcome: 'added', source }
  })
}

/** The text of `feeds/sources.ts` with these entries at its end. Throws a SyntaxError where it does not end as it should. */
export function withEntries(text: string, sources: readonly Source[], heading: string): string {
  const end = text.lastIndexOf('] satisfies')
  if (end < 0) throw new SyntaxError('there is no closing "] satisfies" in it')
  if (sources.length === 0) return text
  const entries = sources.map(entryOf).join('')
  return `${text.slice(0, end)}\n  // ${cleanLine(heading)}\n${entries}${text.slice(end)}`
}

function sourceOf({ feedUrl, siteUrl, title, language }: Subscription, ids: ReadonlySet<string>): Source {
  const url = URL.parse(feedUrl)
  const host = url?.hostname.replace(/^www\./, '') ?? 'unknown'
  const outlet =
    cleanLine(title ?? '')
      .replace(/<[^>]*>/g, '')
      .trim() || host
  const site =
    siteUrl && /^https?:$/.test(URL.parse(siteUrl)?.protocol ?? '') ? siteUrl : `${url?.origin ?? feedUrl}/`
  return {
    id: freeId(outlet, host, ids),
    outlet,
    kind: 'news',
    language: isLanguage(language) ? language : 'en',
    feedUrl: url ? withoutFragment(feedUrl) : feedUrl,
    siteUrl: withoutFragment(site),
    carries: 'excerpt',
    republish: 'excerpt',
  }
}

/** Of the outlet's name, else of its host: lower-case Latin words; numbered where it is taken. */
function freeId(outlet: string, host: string, ids: ReadonlySet<string>): string {
  const [word = 'outlet'] = [slug(outlet), slug(host)].filter(
    (each) => /^[a-z0-9-]+$/.test(each) && /[a-z]/.test(each),
  )
  const short =
    word.length <= LONGEST_ID
      ? word
      : word.slice(0, word.lastIndexOf('-', LONGEST_ID + 1)).slice(0, LONGEST_ID)
  const id = short.replace(/-+$/, '') || 'outlet'
  if (!ids.has(id)) return id
  let number = 2
  while (ids.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

function isLanguage(language: string | undefined): language is string {
  try {
    return language !== undefined && Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

/** Four lines, as the file has them. */
function entryOf({ id, outlet, kind, language, feedUrl, siteUrl, carries, republish }: Source): string {
  return `  {
    id: ${quote(id)}, outlet: ${quote(outlet)}, kind: ${quote(kind)}, language: ${quote(language)},
    feedUrl: ${quote(feedUrl)},
    siteUrl: ${quote(siteUrl)},
    carries: ${quote(carries)}, republish: ${quote(republish)},
  },
`
}

/** A text as a literal of TypeScript: nothing in it can end it. */
function quote(text: string): string {
  const safe = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${safe.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}
