import type { Enclosure, ParsedMedia } from '../model/feed.ts'
import { absolute } from './addresses.ts'
import {
  all,
  attribute,
  type Fields,
  fieldsOf,
  firstText,
  type Node,
  numberAttribute,
  textOf,
} from './node.ts'
import { defined } from './person.ts'
import { type Context, within } from './text-construct.ts'

/** What a group or an item says of all the pictures in it. */
interface Shared {
  readonly caption?: string
  readonly credit?: string
  readonly title?: string
}

/** Every `media:content` and `media:thumbnail`, of groups too, in the feed's order, then the enclosures; no address twice. */
export function findMedia(item: Fields, enclosures: readonly Enclosure[], outer: Context): ParsedMedia[] {
  if (enclosures.length === 0 && !mediaNames.some((name) => item.has(name))) return []
  const groups = all(item, 'media:group').map((group) => ({
    fields: fieldsOf(group),
    context: within(group, outer),
  }))
  const found = [
    ...mediaIn(item, outer, sharedOf(item, {})),
    ...groups.flatMap(({ fields, context }) =>
      mediaIn(fields, context, sharedOf(fields, sharedOf(item, {}))),
    ),
    ...enclosures.map(({ url, type }) => defined({ url, type })),
  ]
  const byAddress = new Map<string, ParsedMedia>()
  for (const media of found) {
    const first = byAddress.get(media.url)
    byAddress.set(media.url, first ? { ...media, ...first } : media)
  }
  return [...byAddress.values()]
}

const mediaNames = ['media:content', 'media:thumbnail', 'media:group']

function mediaIn(fields: Fields, outer: Context, shared: Shared): ParsedMedia[] {
  const contents = all(fields, 'media:content').flatMap((node) => readContent(node, outer, shared))
  return [
    ...contents,
    ...all(fields, 'media:thumbnail').flatMap((node) => readThumbnail(node, outer, shared)),
  ]
}

/** A `media:content`, with the thumbnails that stand in it behind it. */
function readContent(node: Node, outer: Context, shared: Shared): ParsedMedia[] {
  const context = within(node, outer)
  const fields = fieldsOf(node)
  const own = sharedOf(fields, shared)
  const thumbnails = all(fields, 'media:thumbnail').flatMap((each) => readThumbnail(each, context, own))
  const url = attribute(node, 'url')
  if (url === undefined) return thumbnails
  return [
    defined({
      ...readSize(node),
      url: absolute(url, context.base),
      medium: attribute(node, 'medium'),
      ...own,
    }),
    ...thumbnails,
  ]
}

function readThumbnail(node: Node, outer: Context, shared: Shared): ParsedMedia[] {
  const url = attribute(node, 'url') ?? attribute(node, 'href') ?? (textOf(node).trim() || undefined)
  if (url === undefined) return []
  return [
    defined({ ...readSize(node), url: absolute(url, within(node, outer).base), medium: 'image', ...shared }),
  ]
}

function readSize(node: Node): Pick<ParsedMedia, 'type' | 'width' | 'height'> {
  return {
    type: attribute(node, 'type'),
    width: numberAttribute(node, 'width'),
    height: numberAttribute(node, 'height'),
  }
}

/** Caption, credit and title at this level, or what the level above says. */
function sharedOf(fields: Fields, above: Shared): Shared {
  return {
    caption: firstText(fields, 'media:description', 'media:text') ?? above.caption,
    credit: findCredit(fields) ?? above.credit,
    title: firstText(fields, 'media:title') ?? above.title,
  }
}

/** All the credited, in order: "Jane Roe, Reuters". */
function findCredit(fields: Fields): string | undefined {
  const credits = all(fields, 'media:credit').map((node) => textOf(node).trim())
  const named = [...new Set(credits.filter((credit) => credit !== ''))].join(', ')
  return named || firstText(fields, 'media:copyright')
}

/** RSS `enclosure` and Atom `link rel=enclosure`. */
export function findEnclosures(item: Fields, outer: Context): Enclosure[] {
  const links = all(item, 'link', 'atom:link').filter(
    (node) => attribute(node, 'rel')?.toLowerCase() === 'enclosure',
  )
  return [...all(item, 'enclosure'), ...links].flatMap((node) => {
    const url = attribute(node, 'url') ?? attribute(node, 'href')
    if (url === undefined) return []
    const length = numberAttribute(node, 'length')
    return [defined({ url: absolute(url, within(node, outer).base), type: attribute(node, 'type'), length })]
  })
}
