import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeFeed } from '../render/feed-rules.ts'
import { faultsOfJsonFeed } from '../render/json-feed-rules.ts'
import { hasModule, installed, readAll } from '../render/readers.ts'
import { freePort, type Running, start } from '../support/processes.ts'
import { type Crawled, crawl } from './crawl.ts'

const ATOM_RNC = join(import.meta.dirname, '../render/atom.rnc')

/** Where a crawl begins: what is linked from nowhere too, such as searches that find something and nothing. */
const FROM = [
  '/',
  '/sources.opml',
  '/feeds.opml',
  '/status',
  ...['talks', '%22de-escalation%20deal%22%20-oil', '%3Cb%3E%26amp%3B', 'zzzz'].flatMap((query) =>
    ['', '.rss', '.atom', '.json'].map((extension) => `/search${extension}?q=${query}`),
  ),
]

// The demo as it is, and with feeds so short that they have archives.
describe.each([
  ['as it is', {}],
  ['with feeds of seven entries', { DATELINE_LIMIT: '7' }],
])('all that the demo serves, %s,', (_, env) => {
  let demo: Running
  let folder: string
  let documents: readonly Crawled[]

  beforeAll(async () => {
    const port = await freePort()
    folder = mkdtempSync(join(tmpdir(), 'dateline-documents-'))
    demo = await start(['scripts/demo.ts'], {
      words: /Ctrl-C ends it/,
      within: 40_000,
      env: { PORT: String(port), ...env },
    })
    documents = await crawl(`http://127.0.0.1:${port}`, FROM)
  }, 90_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    expect(await demo?.end('SIGTERM')).toBe(0)
  })

  const ofType = (type: RegExp) => documents.filter((each) => type.test(each.type))
  const files = (type: RegExp) =>
    ofType(type).map(({ text }, i) => {
      const file = join(folder, `${i}.xml`)
      writeFileSync(file, text)
      return file
    })

  test('is there wherever it is linked', () => {
    expect(
      documents.filter(({ status }) => status !== 200).map(({ path, status }) => ({ path, status })),
    ).toEqual([])
    const paths = documents.map(({ path }) => path)
    for (const kind of ['feeds', 'authors', 'countries', 'topics', 'sources', 'mix', 'articles', 'search'])
      expect(paths.filter((path) => path.startsWith(`/${kind}`)).length, kind).toBeGreaterThan(3)
    expect(paths.some((path) => path.includes('/archive/'))).toBe('DATELINE_LIMIT' in env)
    expect(ofType(/rss/).length).toBeGreaterThan(100)
    expect(ofType(/atom/).length).toBe(ofType(/rss/).length)
    expect(ofType(/json/).length).toBe(ofType(/rss/).length)
    expect(ofType(/opml/).length).toBe(2)
    console.log(`${documents.length} documents, ${ofType(/html/).length} pages`)
  })

  test('has no error and no warning by the rules of a feed validator: RSS, Atom, OPML', () => {
    const judged = ofType(/rss|atom|opml/).map((each) => ({ ...each, ...judgeFeed(each, new Date()) }))
    expect(judged.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))).toEqual([])
    if (!hasModule('html5lib') && !process.env.CI) return
    const html = [...new Set(judged.flatMap((each) => each.html))]
    expect(html.length).toBeGreaterThan(40)
    expectNoHtmlFaults(html.map((text) => ({ format: 'html', text })))
  })

  test('has no error by JSON Feed 1.1', () => {
    const faults = ofType(/json/).flatMap(({ path, text, url }) =>
      faultsOfJsonFeed(text, url).map((fault) => `${path}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test.runIf(installed('jing', '-h') || process.env.CI)('has no error by the RELAX NG of RFC 4287', () => {
    execFileSync('jing', ['-i', '-c', ATOM_RNC, ...files(/atom/)], { stdio: ['ignore', 'pipe', 'pipe'] })
  })

  test.runIf(installed('xmllint', '--version') || process.env.CI)('is well-formed XML to libxml', () => {
    execFileSync('xmllint', ['--noout', '--nonet', ...files(/rss|atom|opml|svg/)])
  })

  test.runIf(hasModule('html5lib') || process.env.CI)('has no parse error in HTML', () => {
    const pages = ofType(/html/)
    expect(pages.length).toBeGreaterThan(150)
    expectNoHtmlFaults(pages.map(({ text }) => ({ format: 'page', text })))
  })

  test('is the same packed with gzip and Brotli, once it is unpacked', async () => {
    // The page of how sources stand says when it was asked.
    const still = documents.filter(({ path }) => path !== '/status')
    const packed = { gzip: 0, br: 0 }
    for (const { url, body: whole } of still) {
      for (const coding of ['gzip', 'br'] as const) {
        const { headers, body } = await ask(url, { 'accept-encoding': coding })
        const isPacked = headers['content-encoding'] === coding
        if (isPacked) packed[coding]++
        const unpacked = isPacked ? { gzip: gunzipSync, br: brotliDecompressSync }[coding](body) : body
        expect(unpacked.equals(whole), `${coding} of ${url}`).toBe(true)
      }
    }
    for (const count of Object.values(packed)) expect(count).toBeGreaterThan(still.length - 10)
  })
})

/** The answer as it comes, on a connection of its own. */
function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }))
    }).once('error', reject)
  })
}

function expectNoHtmlFaults(jobs: readonly { format: string; text: string }[]): void {
  const seen = readAll(jobs)
  expect(
    seen.flatMap(({ faults }, i) => faults!.map((fault) => `${fault}: ${jobs[i]!.text.slice(0, 200)}`)),
  ).toEqual([])
}
