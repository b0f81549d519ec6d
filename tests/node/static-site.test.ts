import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SiteFiles } from '../../src/node/site-files.ts'
import { staticSite } from '../../src/node/static-site.ts'
import { article, aSite, linkOf, record, signed, titles } from '../support/published.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-static-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Site = Awaited<ReturnType<typeof aSite>>

async function write({ ports, newsroom, site }: Site, limit = 5) {
  const files = new SiteFiles(folder)
  for await (const document of staticSite({ ports, newsroom, site, settings: { limit } }))
    files.write(document)
  return { removed: files.end(), ...files.counts }
}

const all = () =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** The file that a static host answers an address with, where there is one. */
function answering(address: string, publicUrl: string): boolean {
  const base = new URL(publicUrl)
  const url = new URL(address, `${publicUrl}/`)
  if (url.origin !== base.origin) return true
  const start = base.pathname.replace(/\/$/, '')
  if (!url.pathname.startsWith(`${start}/`)) return false
  const path = decodeURIComponent(url.pathname.slice(start.length))
  const file = join(folder, path)
  return existsSync(join(file, 'index.html')) || (existsSync(file) && statSync(file).isFile())
}

/** Every address of ours in the files, that no file answers: links, pictures, style sheets, and what feeds link. */
function broken(publicUrl: string): string[] {
  return all().flatMap((name) => {
    const text = read(name)
    if (name.endsWith('.html')) {
      const { document } = parseHTML(text)
      const found = [...document.querySelectorAll('[href],[src],form')].map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      )
      return found
        .filter((address) => !address.startsWith('#') && !/^(?:feed|mailto|data):/.test(address))
        .filter((address) => !answering(address, publicUrl))
        .map((address) => `${name}: ${address}`)
    }
    const quoted = [
      ...text.matchAll(/(?:href=\\?"|url": "|<(?:link|id|uri|url|comments)>|xmlUrl=")(https:[^"<\\]+)/g),
    ]
    return quoted
      .map((match) => match[1] ?? '')
      .filter((address) => !answering(address, publicUrl))
      .map((address) => `${name}: ${address}`)
  })
}

const articles = [
  ...Array.from({ length: 23 }, (_, n) => article(n, { topics: n % 3 === 0 ? ['nuclear'] : [] })),
  article(30, { byline: signed('Max Born'), countries: { leading: ['IR', 'FR'], also: ['DE'] } }),
  article(31, { byline: { credits: [] }, source: { ...article(0).source, id: 'two', outlet: 'Outlet two' } }),
]

describe('staticSite()', () => {
  test.each(['https://dateline.test', 'https://pages.test/dateline'])(
    'below %s has no link that leads nowhere',
    async (publicUrl) => {
      const site = await aSite(articles, { site: { publicUrl }, settings: { limit: 5 } })
      const { written } = await write(site)
      expect(written).toBe(all().length - 1)
      expect(broken(publicUrl)).toEqual([])
    },
  )

  test('has feeds, archives, lists, articles and what they are dressed in, each at its address', async () => {
    const site = await aSite(articles, { settings: { limit: 5 } })
    await write(site)
    const names = all()
    for (const name of [
      'index.html',
      'feeds/all/index.html',
      'feeds/all.rss',
      'feeds/all.atom',
      'feeds/all.json',
      'feeds/all/left-out/index.html',
      'feeds/all/archive/1.atom',
      'feeds/all/archive/1/index.html',
      'authors/ada-byron.json',
      'authors/index.html',
      'countries/SY.rss',
      'topics/nuclear/index.html',
      'sources/two.atom',
      'status/index.html',
      'feeds.opml',
      'sources.opml',
      'style.css',
      'icon.svg',
      'icon.png',
    ])
      expect(names).toContain(name)
    expect(names.filter((name) => name.startsWith('articles/'))).toHaveLength(articles.length)
    expect(read('index.html')).not.toContain('role="search"')
    expect(titles(read('feeds/all.atom'))).toHaveLength(5)
    const found = new Set<string>()
    for (let next: string | undefined = '/feeds/all.atom'; next; ) {
      const atom = read(next)
      for (const title of titles(atom)) found.add(title)
      next = linkOf(atom, 'prev-archive')?.replace('https://dateline.test', '')
    }
    expect(found.size).toBe(articles.length)
    expect(statSync(join(folder, 'icon.png')).size).toBeGreaterThan(100)
  })

  test('a second time writes what changed alone, and takes away what is gone, and nothing that is not ours', async () => {
    const site = await aSite(articles, { settings: { limit: 5 } })
    await write(site)
    const before = all()
    expect((await write(site)).changed).toBe(0)
    writeFileSync(join(folder, 'CNAME'), 'dateline.test')
    await site.ports.store.remove(['urn:test:30'], new Date())
    const { removed } = await write(site)
    expect(removed).toBeGreaterThan(0)
    expect(existsSync(join(folder, 'authors/max-born.rss'))).toBe(false)
    expect(existsSync(join(folder, 'CNAME'))).toBe(true)
    const gone = before.filter((name) => !all().includes(name))
    expect(gone.filter((name) => name.startsWith('articles/'))).toHaveLength(1)
    for (const name of all().filter((each) => /\.(html|rss|atom|json)$/.test(each)))
      expect([name, read(name).includes('Story 30')]).toEqual([name, false])
    expect(broken('https://dateline.test')).toEqual([])
  })

  test('an author who has another address by now has a page that leads there', async () => {
    const site = await aSite(articles, { settings: { limit: 5 } })
    await site.keep([], [record('Max Born', { mergedInto: 'ada-byron' })])
    await write(site)
    expect(read('authors/max-born/index.html')).toContain('content="0; url=/authors/ada-byron"')
    expect(broken('https://dateline.test')).toEqual([])
  })
})

describe('SiteFiles', () => {
  test.each(['/../x', '/a/%2e%2e/x', '/a%2fb', '/authors/..%2f..%2fx'])('writes nothing to %s', (path) => {
    const files = new SiteFiles(folder)
    expect(() => files.write({ path, type: 'text/plain', body: 'x' })).toThrow('leaves the folder')
  })

  test('a list that somebody has changed takes nothing away outside', () => {
    const outside = join(folder, '..', `dateline-outside-${process.pid}`)
    writeFileSync(outside, 'x')
    writeFileSync(
      join(folder, '.dateline-files.json'),
      JSON.stringify([`../dateline-outside-${process.pid}`, 7]),
    )
    expect(new SiteFiles(folder).end()).toBe(0)
    expect(existsSync(outside)).toBe(true)
    rmSync(outside)
  })
})
