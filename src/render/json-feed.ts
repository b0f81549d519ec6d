import { Feed, type Item } from 'feed'
import type { Edition, Entry } from '../model/edition.ts'
import type { Rendered, Site } from '../model/site.ts'
import { absolute } from './addresses.ts'
import { type Channel, channelOf } from './channel.ts'
import { cleanJson } from './clean.ts'
import { guard } from './guard.ts'
import { details, type PublishedItem, type PublishedPerson } from './item.ts'
import { uniqueBy } from './unique-by.ts'

/** An edition as JSON Feed 1.1. `feed` writes version 1; its extensions are keys, and these make it 1.1. */
export function renderJsonFeed(edition: Edition, site: Site): Rendered {
  const { entries, leftOut } = guard(edition, site)
  const channel = channelOf(edition, site, '.json')
  const feed = newFeed(channel, site)
  for (const { entry, item } of entries) feed.addItem(jsonItem(item, entry, site))
  return { text: cleanJson(feed.json1()), leftOut }
}

function newFeed(channel: Channel, site: Site): Feed {
  const feed = new Feed({
    title: channel.title,
    description: channel.description,
    link: channel.page,
    feedLinks: { json: channel.self },
    image: channel.icon,
  })
  addAll(feed, {
    version: 'https://jsonfeed.org/version/1.1',
    favicon: channel.favicon,
    language: channel.language,
    authors: [author(channel.publisher)],
    hubs: channel.hub && [{ type: 'WebSub', url: channel.hub }],
    next_url: channel.previous,
    _dateline: { about: absolute('/', site), generator: channel.generator, archive: channel.current && true },
  })
  return feed
}

function addAll(feed: Feed, keys: Record<string, unknown>): void {
  for (const [name, objects] of Object.entries(keys)) {
    if (objects !== undefined) feed.addExtension({ name, objects: objects as Record<string, unknown> })
  }
}

function jsonItem(item: PublishedItem, entry: Entry, site: Site): Item {
  const keys = {
    summary: item.summary,
    authors: item.authors.map(author),
    language: item.language,
    image: item.pictures[0]?.url,
    tags: tagsOf(item),
    _dateline: details(entry, item, site),
  }
  return {
    id: item.id,
    title: item.title,
    link: item.url as string,
    content: item.content,
    date: item.updated,
    published: item.published,
    extensions: Object.entries(keys).flatMap(([name, objects]) =>
      objects === undefined ? [] : [{ name, objects: objects as Record<string, unknown> }],
    ),
  }
}

const author = ({ name, url, picture }: PublishedPerson): object => ({ name, url, avatar: picture })

function tagsOf(item: PublishedItem): readonly string[] {
  const words = item.categories.map(({ label, term }) => label ?? term)
  return uniqueBy(words, (word) => word.toLowerCase())
}
