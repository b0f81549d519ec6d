import { parseDate } from './dates.ts'
import type { LinkedArticle } from './page-json-ld.ts'
import { metaValue, type PageMeta } from './page-meta.ts'
import type { Outline, PageNode } from './page-outline.ts'

const publishedNames =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.created dc.date dcterms.date date pubdate publishdate publish_date publication_date og:pubdate og:published_time article.published last-published originalpublicationdate dcsext.wtfpublished cxenseparse:recs:publishtime timestamp bt:pubdate news_publication_date'.split(
    ' ',
  )
const updatedNames =
  'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified revised article:modified'.split(
    ' ',
  )

/** When an article was published and changed, as its metadata or a `time` by its headline says. */
export function findDates(
  outline: Outline,
  page: { readonly meta: PageMeta; readonly linked?: LinkedArticle },
): { readonly published?: Date; readonly updated?: Date } {
  const published =
    read(page.linked?.published) ?? read(metaValue(page.meta, ...publishedNames)) ?? fromTime(outline)
  const updated = read(page.linked?.updated) ?? read(metaValue(page.meta, ...updatedNames))
  return { ...(published && { published }), ...(updated && { updated }) }
}

const read = (text: string | undefined) => (text ? parseDate(text) : undefined)

function fromTime({ nodes, headline, first }: Outline): Date | undefined {
  const start = headline?.index ?? 0
  const end = (first?.end ?? start) + 60
  const near = nodes.slice(Math.max(0, start - 60), end).filter((node) => !node.outside)
  const times = near.filter(isTime).sort((a, b) => distance(a, start) - distance(b, start))
  for (const { element } of times) {
    const date =
      read(element.getAttribute('datetime') ?? undefined) ??
      read(element.getAttribute('content') ?? undefined) ??
      read(inWords(element.textContent ?? ''))
    if (date && date.getUTCFullYear() > 1990) return date
  }
  for (const { element } of near.filter(isShort)) {
    const date = read(inWords(element.textContent ?? ''))
    if (date && date.getUTCFullYear() > 1990) return date
  }
  return undefined
}

// A line that holds a year and little else: "By Jane Roe | 3 March 2026 | 4 comments".
const isShort = ({ element, tag, length }: PageNode) => {
  if (tag === 'a' || length < 7 || length > 160 || element.children.length > 6) return false
  const text = (element.textContent ?? '').trim()
  return text.length > 7 && text.length < 160 && /(?:19|20)\d\d/.test(text)
}

const distance = (node: PageNode, start: number) =>
  Math.abs(node.index - start) + (node.index < start ? 20 : 0)

const isTime = (node: PageNode) =>
  node.tag === 'time' ||
  /datepublished/.test(node.words) ||
  (/(?:^|[\s_-])(?:date|dateline|datum|fecha|published|publish-date|pubdate|timestamp|post-date|entry-date|posted-on|created)(?:$|[\s_-])/.test(
    node.words,
  ) &&
    node.length < 100)

// The date in a line, without its label and what else stands in it.
function inWords(text: string): string | undefined {
  const line = text.slice(0, 300).replace(/\s+/g, ' ')
  const date = dates.exec(line)?.[0]
  if (!date) return line.length < 60 ? line.trim() : undefined
  const time = /^,?\s?(?:at |um |à |a las |às |в )?(\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)/i.exec(
    line.slice(line.indexOf(date) + date.length),
  )
  return time ? `${date} ${time[1]!.replace('.', ':')}` : date
}

const dates =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}(?:st|nd|rd|th|er|º)?[. ]\s?(?:de |d')?\p{L}{3,12}\.?,?(?: de| del)? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日/u
