/** What JSON Feed 1.1 says of each key that we write: of the feed, an item, an author, a hub. */
const FEED = {
  version: one('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text,
  next_url: address,
  icon: address,
  favicon: address,
  authors: list(people),
  language: text,
  hubs: list((value) => fields(value, { type: text, url: address }, ['type', 'url'])),
  items: list(item),
} as const

const ITEM = {
  id: text,
  url: address,
  title: text,
  content_html: text,
  summary: text,
  image: address,
  date_published: date,
  date_modified: date,
  authors: list(people),
  tags: list(text),
  language: text,
} as const

type Check = (value: unknown) => string[]

/** What is wrong with a JSON Feed of ours (jsonfeed.org/version/1.1), each fault in words, with the key. */
export function faultsOfJsonFeed(json: string, url: string): string[] {
  let feed: Record<string, unknown>
  try {
    feed = JSON.parse(json)
  } catch (cause) {
    return [`no JSON: ${(cause as Error).message}`]
  }
  const faults = fields(feed, FEED, [
    'version',
    'title',
    'items',
    'home_page_url',
    'feed_url',
    'authors',
    'language',
  ])
  const ids = (Array.isArray(feed.items) ? feed.items : []).map(({ id }) => id)
  if (new Set(ids).size !== ids.length) faults.push('an id twice')
  if (feed.feed_url !== url) faults.push(`feed_url: ${feed.feed_url}`)
  return faults
}

function item(value: unknown): string[] {
  const needed = ['id', 'title', 'content_html', 'date_published', 'date_modified', 'authors']
  const faults = fields(value, ITEM, needed)
  const { authors } = value as { authors?: unknown }
  return Array.isArray(authors) && authors.length === 0 ? [...faults, 'authors: none'] : faults
}

function people(value: unknown): string[] {
  return fields(value, { name: text, url: address, avatar: address }, ['name'])
}

/** An object that has these keys and our own beside them, and none else: `author` was of version 1. */
function fields(value: unknown, known: Readonly<Record<string, Check>>, needed: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['no object']
  const missing = needed.filter((key) => !(key in value)).map((key) => `${key}: missing`)
  const wrong = Object.entries(value).flatMap(([key, each]) => {
    if (key.startsWith('_')) return typeof each === 'object' ? [] : [`${key}: no object`]
    return (known[key]?.(each) ?? ['unknown']).map((fault) => `${key}: ${fault}`)
  })
  return [...missing, ...wrong]
}

function list(check: Check): Check {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((each, i) => check(each).map((fault) => `${i}: ${fault}`))
      : ['no list']
}

function one(wanted: string): Check {
  return (value) => (value === wanted ? [] : [String(value)])
}

function text(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : ['no text']
}

function address(value: unknown): string[] {
  return typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/.test(value) ? [] : [`no address: ${value}`]
}

/** RFC 3339. */
function date(value: unknown): string[] {
  const isDate =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  return isDate ? [] : [`no date: ${value}`]
}
