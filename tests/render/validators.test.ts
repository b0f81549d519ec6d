import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/model/edition.ts'
import { renderAtom } from '../../src/render/atom.ts'
import { contentHtml } from '../../src/render/content.ts'
import { FORMATS } from '../../src/render/formats.ts'
import { renderJsonFeed } from '../../src/render/json-feed.ts'
import { renderFeedsOpml } from '../../src/render/opml.ts'
import { renderArticlePage } from '../../src/render/pages/article-page.ts'
import { renderFeedPage } from '../../src/render/pages/feed-page.ts'
import { renderRss } from '../../src/render/rss.ts'
import { HOSTILE, hostileEdition } from './hostile.ts'
import { complaints, hasModule, installed, readAll } from './readers.ts'
import { authorEdition, edition, site } from './samples.ts'

const SCHEMA = '/work/shared/conformance/jsonfeed-1.1.schema.json'

const archive: Edition = {
  ...edition,
  feed: { ...edition.feed, archives: { previous: '/feeds/x/1', next: '/feeds/x/3', current: '/feeds/x' } },
}
const hostile: Edition = {
  ...edition,
  entries: HOSTILE.flatMap((_, index) => {
    const texts = [...HOSTILE.slice(index), ...HOSTILE.slice(0, index)]
    return hostileEdition(texts, `tag:harbour.example,2026-11-20:h/${index}`, index % 2 === 0).entries
  }),
}
const EDITIONS = { edition, authorEdition, archive, hostile, empty: { ...edition, entries: [] } }

describe.each(Object.entries(EDITIONS))('%s', (_name, each) => {
  test.runIf(installed('xmllint', '--version'))(
    'renderRss() and renderAtom() are well-formed to xmllint',
    () => {
      for (const render of [renderRss, renderAtom]) {
        expect(complaints('xmllint', ['--noout', '--nonet'], render(each, site).text)).toBe('')
      }
    },
  )

  test.runIf(installed('jing', '-h'))('renderAtom() has no error by the RELAX NG of RFC 4287', () => {
    const schema = join(import.meta.dirname, 'atom.rnc')
    expect(complaints('jing', ['-i', '-c', schema], renderAtom(each, site).text)).toBe('')
  })

  test.runIf(existsSync(SCHEMA))('renderJsonFeed() has no error by the schema of JSON Feed 1.1', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(SCHEMA, 'utf8')),
    )
    validate(JSON.parse(renderJsonFeed(each, site).text))
    expect(validate.errors).toBeNull()
  })

  test('renderJsonFeed() keeps what the schema does not ask', () => {
    const feed = JSON.parse(renderJsonFeed(each, site).text)
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(each.entries.length)
    for (const item of feed.items) {
      expect(item.id).not.toBe('')
      expect(item.content_html).not.toBe('')
      expect(item.authors.length).toBeGreaterThan(0)
      for (const date of [item.date_published, item.date_modified]) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      }
    }
  })

  test.runIf(hasModule('html5lib'))('contentHtml() has no parse error to html5lib', () => {
    const jobs = each.entries.map((entry) => ({ format: 'html', text: contentHtml(entry, site) }))
    const faults = jobs.length === 0 ? [] : readAll(jobs).flatMap((seen) => seen.faults!)
    expect(faults).toEqual([])
  })

  test.runIf(hasModule('html5lib'))(
    'renderFeedPage() and renderArticlePage() have no parse error to html5lib',
    () => {
      const pages = [
        renderFeedPage(each, site).text,
        ...each.entries.map((entry) => renderArticlePage(entry, site)),
      ]
      const seen = readAll(pages.map((text) => ({ format: 'page', text })))
      expect(seen.flatMap(({ faults }) => faults!)).toEqual([])
    },
  )
})

test.runIf(installed('xmllint', '--version'))('renderFeedsOpml() is well-formed to xmllint', () => {
  expect(complaints('xmllint', ['--noout', '--nonet'], renderFeedsOpml(site))).toBe('')
})

test('every format publishes every hostile article and leaves none out', () => {
  for (const { render } of FORMATS) expect(render(hostile, site).leftOut).toEqual([])
})
