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

// A line that holds a year and little else.
const isShort = ({ element }: PageNode) => {
  if (element.firstElementChild) return false
  const text = (element.textContent ?? '').trim()
  return text.length > 7 && text.length < 60 && /(?:19|20)\d\d/.test(text)
}

const distance = (node: PageNode, start: number) =>
  Math.abs(node.index - start) + (node.index < start ? 20 : 0)

const isTime = (node: PageNode) =>
  node.tag === 'time' ||
  /datepublished/.test(node.words) ||
  (/(?:^|[\s_-])(?:date|dateline|datum|fecha|published|publish-date|pubdate|timestamp|post-date|entry-date|posted-on|created)(?:$|[\s_-])/.test(
    node.words,
  ) &&
    (node.element.textContent ?? '').length < 100)

// "Published 3 March 2026, 10:00": the date without its label.
const inWords = (text: string) =>
  text
    .trim()
    .slice(0, 100)
    .replace(/^[^\d]{0,30}?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)/i, '')
    .replace(/\s+/g, ' ')
