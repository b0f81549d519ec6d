import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Feed } from 'feed'
import Parser from 'rss-parser'

/**
 * The script that a user would write: rss-parser's parseURL, eight at a time, an upsert an item, the newest 200 written as
 * three files in every cycle. With `--validators` it asks conditionally. What Dateline is measured against.
 */
const argument = (name: string): string => process.argv[process.argv.indexOf(`--${name}`) + 1] ?? ''
const urls = JSON.parse(readFileSync(argument('list'), 'utf8')) as string[]
const validators = process.argv.includes('--validators')
const database = new DatabaseSync(argument('store'))
database.exec('PRAGMA journal_mode = WAL')
database.exec(
  'CREATE TABLE IF NOT EXISTS item (feed, guid, title, link, author, date, content, PRIMARY KEY (feed, guid))',
)
database.exec('CREATE INDEX IF NOT EXISTS item_date ON item (date)')
database.exec('CREATE TABLE IF NOT EXISTS validator (url PRIMARY KEY, etag, modified)')
const keep = database.prepare(
  'INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, guid) DO UPDATE SET title = excluded.title, link = excluded.link, author = excluded.author, date = excluded.date, content = excluded.content',
)
const known = database.prepare('SELECT etag, modified FROM validator WHERE url = ?')
const remember = database.prepare(
  'INSERT INTO validator VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, modified = excluded.modified',
)
type Extra = { creator?: string; id?: string; 'content:encoded'?: string }
const parser = new Parser<object, Extra>({ timeout: 30_000 })

async function read(url: string): Promise<Parser.Output<Extra> | undefined> {
  if (!validators) return parser.parseURL(url)
  const row = known.get(url) as { etag: string | null; modified: string | null } | undefined
  const headers = {
    ...(row?.etag && { 'if-none-match': row.etag }),
    ...(row?.modified && { 'if-modified-since': row.modified }),
  }
  const answer = await fetch(url, { headers })
  if (answer.status === 304) return undefined
  const feed = await parser.parseString(await answer.text())
  remember.run(url, answer.headers.get('etag'), answer.headers.get('last-modified'))
  return feed
}

async function work(): Promise<void> {
  for (let url = urls.pop(); url; url = urls.pop()) {
    try {
      const feed = await read(url)
      for (const item of feed?.items ?? []) {
        const content = item['content:encoded'] ?? item.content ?? ''
        keep.run(
          url,
          item.guid ?? item.id ?? item.link ?? '',
          item.title ?? '',
          item.link ?? '',
          item.creator ?? '',
          item.isoDate ?? '',
          content,
        )
      }
    } catch (error) {
      process.stderr.write(`${url}: ${String(error)}\n`)
    }
  }
}

await Promise.all(Array.from({ length: 8 }, work))
const out = new Feed({ title: 'All', id: 'http://127.0.0.1/', link: 'http://127.0.0.1/', copyright: '' })
const rows = database.prepare('SELECT * FROM item ORDER BY date DESC LIMIT 200').all() as Record<
  string,
  string
>[]
for (const row of rows) {
  out.addItem({
    title: row.title ?? '',
    id: row.link,
    link: row.link ?? '',
    date: new Date(row.date ?? 0),
    content: row.content,
    author: [{ name: row.author }],
  })
}
writeFileSync(`${argument('out')}.rss`, out.rss2())
writeFileSync(`${argument('out')}.atom`, out.atom1())
writeFileSync(`${argument('out')}.json`, out.json1())
database.close()
