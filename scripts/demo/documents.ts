import { readdirSync, readFileSync } from 'node:fs'
import type { DemoOutlet } from './demo-outlet.ts'
import { outlets } from './outlets.ts'
import { toWindows1251 } from './windows-1251.ts'
import { writeAtom } from './write/atom.ts'
import { writeJsonFeed } from './write/json-feed.ts'
import { newestOf, pathOf } from './write/markup.ts'
import { writeAuthorPage, writeFrontPage, writePage, writePolicyPage } from './write/page.ts'
import { writeRdf } from './write/rdf.ts'
import { writeRss } from './write/rss.ts'

/** What the origin answers at one path. */
export interface OriginDocument {
  readonly type: string
  readonly body: Uint8Array
  readonly modified: Date
}

/** When the demo's pictures were drawn. */
const DRAWN = new Date('2026-11-16T00:00:00Z')
const HTML = 'text/html; charset=utf-8'
const PICTURES = new URL('./pictures/', import.meta.url)

const FORMATS = {
  rss: { write: writeRss, type: 'application/rss+xml' },
  atom: { write: writeAtom, type: 'application/atom+xml' },
  rdf: { write: writeRdf, type: 'application/rdf+xml' },
  json: { write: writeJsonFeed, type: 'application/feed+json' },
} as const

/** Every document of the demo's sites by its path, for an origin at this address. */
export function documentsOf(origin: string): ReadonlyMap<string, OriginDocument> {
  return new Map([
    ['/', textDocument(indexOf(origin), HTML, DRAWN)],
    ['/robots.txt', textDocument('User-agent: *\nAllow: /\n', 'text/plain; charset=utf-8', DRAWN)],
    ...outlets.flatMap((outlet) => documentsOfOutlet(outlet, origin)),
    ...readdirSync(PICTURES).sort().map(pictureDocument),
  ])
}

function documentsOfOutlet(outlet: DemoOutlet, origin: string): [string, OriginDocument][] {
  const home = `/${outlet.id}/`
  const modified = newestOf(outlet)
  const page = (path: string, html: string, at = modified): [string, OriginDocument] => [
    path,
    textDocument(html, HTML, at),
  ]
  return [
    [`${home}${outlet.feedPath}`, feedDocument(outlet, origin)],
    page(home, writeFrontPage(outlet, origin)),
    ...outlet.articles.map((article) => {
      const at = new Date(article.updated ?? article.published)
      return page(pathOf(article, outlet), writePage(article, outlet, origin), at)
    }),
    ...Object.entries(outlet.people).map(([name, { slug }]) =>
      page(`${home}authors/${slug}`, writeAuthorPage(name, outlet, origin)),
    ),
    ...(outlet.invitation ? [page(`${home}comment-policy`, writePolicyPage(outlet, origin))] : []),
  ]
}

function feedDocument(outlet: DemoOutlet, origin: string): OriginDocument {
  const { write, type } = FORMATS[outlet.format]
  const text = write(outlet, origin)
  const modified = newestOf(outlet)
  if (outlet.charset === undefined) return textDocument(text, `${type}; charset=utf-8`, modified)
  return { type, body: toWindows1251(text), modified }
}

function textDocument(text: string, type: string, modified: Date): OriginDocument {
  return { type, body: new TextEncoder().encode(text), modified }
}

function pictureDocument(file: string): [string, OriginDocument] {
  const body = readFileSync(new URL(file, PICTURES))
  return [`/pictures/${file}`, { type: 'image/svg+xml', body, modified: DRAWN }]
}

function indexOf(origin: string): string {
  const items = outlets.map(
    ({ id, outlet, motto }) => `<li><a href="${origin}/${id}/">${outlet}</a>: ${motto}</li>`,
  )
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>The outlets of the demo</title>\n<ul>${items.join('\n')}</ul>\n</html>\n`
}
