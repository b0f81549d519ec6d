import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { hasModule, installed } from '../render/readers.ts'

const run = promisify(execFile)
const PYTHON = '/usr/bin/python3'

/** What a reader shows of an item. */
export interface ReadItem {
  readonly id: string
  readonly title: string
  /** In seconds, as far as the reader keeps them. */
  readonly dates: readonly number[]
  readonly authors: readonly string[]
  readonly content: string
}

/** A feed reader that subscribes in earnest: with its own program, into a folder of the test's. */
export interface Reader {
  readonly name: string
  readonly present: boolean
  /** How its polls are answered, as long as nothing changes. */
  readonly polls: readonly number[]
  /** Subscribes, polls so often, and gives what it has. */
  readonly read: (url: string, folder: string) => Promise<readonly ReadItem[]>
  /** Which of Atom's dates it shows. */
  readonly dated: readonly ('date_published' | 'date_modified')[]
  /** What of the authors it shows, of Atom's one element for each. */
  readonly ofMany: (authors: readonly string[]) => readonly string[]
}

/** The readers that Debian has, each with what is known of it (docs/notes/why-the-byline-stands-in-the-text-too.md). */
export const READERS: readonly Reader[] = [
  {
    name: 'newsboat',
    present: installed('newsboat', '--version'),
    // It keeps validators from its second poll on.
    polls: [200, 200, 304],
    read: byNewsboat,
    dated: ['date_published'],
    ofMany: (authors) => [authors.join(', ')],
  },
  {
    name: 'sfeed',
    present: installed('sfeed_update', '-h') && installed('curl', '--version'),
    polls: [200, 304],
    read: bySfeed,
    dated: ['date_published'],
    ofMany: (authors) => authors.slice(0, 1),
  },
  {
    name: 'rss2email',
    present: installed('r2e', '--version'),
    polls: [200, 304],
    read: byRss2email,
    dated: ['date_modified'],
    ofMany: (authors) => authors.slice(-1),
  },
  {
    name: 'feedparser',
    present: hasModule('feedparser'),
    polls: [200, 304],
    read: (url) => byPython('feedparser', url),
    dated: ['date_published', 'date_modified'],
    ofMany: (authors) => authors,
  },
]

async function byNewsboat(url: string, folder: string): Promise<readonly ReadItem[]> {
  writeFileSync(join(folder, 'urls'), `${url}\n`)
  writeFileSync(join(folder, 'config'), 'auto-reload no\n')
  for (let poll = 0; poll < 3; poll++) {
    await run('newsboat', ['-C', 'config', '-u', 'urls', '-c', 'cache.db', '-x', 'reload'], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
    })
  }
  const cache = new DatabaseSync(join(folder, 'cache.db'), { readOnly: true })
  const rows = cache.prepare('SELECT guid, title, author, pubDate, content FROM rss_item').all()
  cache.close()
  return rows.map(({ guid, title, author, pubDate, content }) => ({
    id: String(guid),
    title: String(title),
    dates: [Number(pubDate)],
    authors: [String(author)],
    content: String(content),
  }))
}

/** With the recipe of its manual for ETag and date. */
async function bySfeed(url: string, folder: string): Promise<readonly ReadItem[]> {
  mkdirSync(join(folder, 'etags'))
  const rc = `sfeedpath='${folder}/feeds'
fetch() {
  etag='${folder}/etags/feed'
  curl -L --max-redirs 0 -H 'User-Agent:' -f -s -m 15 --compressed \\
    --etag-save "$etag" --etag-compare "$etag" -z "$etag" "$2"
}
feeds() {
  feed 'feed' '${url}'
}
`
  writeFileSync(join(folder, 'sfeedrc'), rc)
  for (let poll = 0; poll < 2; poll++) {
    await run('sfeed_update', [join(folder, 'sfeedrc')], { env: { ...process.env, HOME: folder } })
  }
  const lines = readFileSync(join(folder, 'feeds/feed'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [date, title = '', , content = '', , id = '', author = ''] = line.split('\t')
    const told = content.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\\\', '\\')
    return { id, title, dates: [Number(date)], authors: [author], content: told }
  })
}

/** Its mails go into a folder: nothing is sent. */
async function byRss2email(url: string, folder: string): Promise<readonly ReadItem[]> {
  const config = `[DEFAULT]
from = dateline@localhost
to = reader@localhost
name-format = {author}
date-header = True
html-mail = True
email-protocol = maildir
maildir-path = ${folder}/mail
maildir-mailbox = inbox
`
  writeFileSync(join(folder, 'r2e.cfg'), config)
  mkdirSync(join(folder, 'mail'))
  const r2e = (...args: readonly string[]) =>
    run('r2e', ['-c', join(folder, 'r2e.cfg'), '-d', join(folder, 'r2e.json'), ...args], {
      env: { ...process.env, HOME: folder, LANG: 'C.UTF-8' },
    })
  await r2e('add', 'feed', url)
  for (let poll = 0; poll < 2; poll++) await r2e('run')
  return byPython('mail', join(folder, 'mail'))
}

async function byPython(as: 'mail' | 'feedparser', what: string): Promise<readonly ReadItem[]> {
  const script = join(import.meta.dirname, 'read-as.py')
  const { stdout } = await run(PYTHON, [script, as, what], { maxBuffer: 1 << 27 })
  return JSON.parse(stdout) as ReadItem[]
}
