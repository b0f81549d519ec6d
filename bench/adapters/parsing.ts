import { escapeHtml } from '../../src/html/escape.ts'
import type { ParsedItem, ParsedOrigin, ParsedText } from '../../src/model/feed.ts'
import { parseFeed } from '../../src/parse/parse-feed.ts'

/** For `shared/score/parsing.mjs`: our ParsedFeed under the scorer's names. */
export async function parse(
  body: Uint8Array,
  given: { contentType?: string; url?: string },
): Promise<object> {
  const snapshot = { url: given.url ?? '', body, contentType: given.contentType, validators: {} }
  const { title, description, rights, links, ...feed } = await parseFeed(snapshot)
  return {
    feed: {
      ...feed,
      title: title?.value,
      description: html(description),
      rights: html(rights),
      link: links.site,
    },
    items: feed.items.map(toItem),
  }
}

function toItem(item: ParsedItem): object {
  return {
    ...item,
    id: item.guid,
    link: item.url,
    title: item.title?.value,
    summary: html(item.summary),
    content: html(item.content),
    rights: html(item.rights),
    source: item.source && toSource(item.source),
  }
}

const toSource = (source: ParsedOrigin): object => ({ ...source, title: source.title?.value })

const html = (text: ParsedText | undefined): string | undefined =>
  text?.type === 'text' ? escapeHtml(text.value) : text?.value
