import type { Article } from '../model/article.ts'
import { articleFromJson } from './article-json.ts'
import { chunks } from './chunks.ts'
import type { Database, Statement } from './database.ts'
import type {
  Archive,
  ArchiveHead,
  Document,
  Filed,
  Numbered,
  Publication,
  PublishedStore,
  RenderedEdition,
  Searchable,
} from './published-store.ts'

/** Documents that one path had before, for readers who still hold one: at four publishes an hour, a day and more. */
const TAGS_KEPT = 120

/** Bytes of bodies that are read at once, and so stand in one document, at most. */
const MOST_BODIES = 4_000_000

/** The half of the store that holds what is published: documents, archives, and the words that search finds. */
export class SqlPublished implements PublishedStore {
  protected readonly db: Database
  readonly #mostBodies: number

  constructor(database: Database, { mostBodies = MOST_BODIES }: { mostBodies?: number } = {}) {
    this.db = database
    this.#mostBodies = mostBodies
  }

  async publish({ documents = [], editions = [], archives = [], standing, at }: Publication): Promise<void> {
    const statements = [
      ...archives.flatMap((filed) => this.#writeArchives(filed)),
      ...documents.flatMap((document) => this.#writeDocument(document, at)),
      ...chunks(editions.map(editionRow)).map((json) => this.prepare(WRITE_EDITIONS, json, at.getTime())),
      ...(standing === undefined ? [] : [this.prepare(WRITE_STANDING, standing)]),
    ]
    if (statements.length > 0) await this.db.batch(statements)
  }

  async document(path: string): Promise<Document | undefined> {
    const row = await this.prepare('SELECT * FROM doc WHERE path = ?1', path).first<DocumentRow>()
    return row ? toDocument(row) : undefined
  }

  async documentHeads(
    paths: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<Document, 'etag' | 'modified'>>> {
    if (paths.length === 0) return new Map()
    const rows = await this.all<{ path: string; etag: string; modified: number }>(
      'SELECT path, etag, modified FROM doc WHERE path IN (SELECT value FROM json_each(?1))',
      JSON.stringify(paths),
    )
    return new Map(rows.map(({ path, etag, modified }) => [path, { etag, modified: new Date(modified) }]))
  }

  async editions(paths: readonly string[]): Promise<ReadonlyMap<string, RenderedEdition>> {
    if (paths.length === 0) return new Map()
    const rows = await this.all<{ path: string; made_of: string; checked: string | null }>(
      'SELECT path, made_of, checked FROM edition WHERE path IN (SELECT value FROM json_each(?1))',
      JSON.stringify(paths),
    )
    return new Map(
      rows.map(({ path, made_of, checked }) => [
        path,
        { path, madeOf: made_of, ...(checked !== null && { checked }) },
      ]),
    )
  }

  async madeOnDemand(): Promise<string[]> {
    const rows = await this.all<{ path: string }>(
      'SELECT path FROM edition WHERE checked IS NOT NULL ORDER BY path',
    )
    return rows.map(({ path }) => path)
  }

  async entriesOf(path: string, etags: readonly string[]): Promise<string | undefined> {
    const row = await this.prepare(
      `SELECT entries FROM doc_tag WHERE path = ?1 AND etag IN (SELECT value FROM json_each(?2))
       ORDER BY made DESC LIMIT 1`,
      path,
      JSON.stringify(etags),
    ).first<{ entries: string }>()
    return row?.entries
  }

  async letGo(keep: number): Promise<void> {
    const surplus = `SELECT path FROM edition WHERE checked IS NOT NULL ORDER BY made DESC LIMIT -1 OFFSET ?1`
    const row = await this.prepare(`SELECT path FROM (${surplus}) LIMIT 1`, keep).first()
    if (!row) return
    await this.db.batch([
      this.prepare(
        `DELETE FROM doc_tag WHERE path IN (SELECT path FROM doc WHERE edition IN (${surplus}))`,
        keep,
      ),
      this.prepare(`DELETE FROM doc WHERE edition IN (${surplus})`, keep),
      this.prepare(`DELETE FROM edition WHERE path IN (${surplus})`, keep),
    ])
  }

  async archiveHead(feed: string): Promise<ArchiveHead | undefined> {
    const row = await this.prepare(
      'SELECT seq, last, until, open FROM archive_head WHERE feed = ?1',
      feed,
    ).first<{
      seq: number
      last: number
      until: number
      open: string
    }>()
    return row ? { ...row, open: JSON.parse(row.open) } : undefined
  }

  async archive(feed: string, number: number): Promise<Archive | undefined> {
    const row = await this.prepare(
      'SELECT entries FROM archive WHERE feed = ?1 AND number = ?2',
      feed,
      number,
    ).first<{ entries: string }>()
    return row ? { feed, number, entries: JSON.parse(row.entries) } : undefined
  }

  async archived(feed: string, numbers: readonly number[]): Promise<ReadonlySet<number>> {
    if (numbers.length === 0) return new Set()
    const rows = await this.all<{ n: number }>(
      `SELECT DISTINCT v.value AS n FROM archive a, json_each(a.entries) e, json_each(e.value) v
       WHERE a.feed = ?1 AND a.low <= ?3 AND a.high >= ?2 AND v.value IN (SELECT value FROM json_each(?4))`,
      feed,
      numbers.reduce((least, n) => Math.min(least, n), Number.MAX_SAFE_INTEGER),
      numbers.reduce((most, n) => Math.max(most, n), 0),
      JSON.stringify(numbers),
    )
    return new Set(rows.map(({ n }) => n))
  }

  async pruneArchives(): Promise<number> {
    let pruned = 0
    for (;;) {
      const empty = await this.all<{ feed: string; number: number }>(EMPTY_ARCHIVES)
      if (empty.length === 0) return pruned
      const paths = JSON.stringify(empty.map(({ feed, number }) => `${feed}/archive/${number}`))
      const ofThese = 'edition IN (SELECT value FROM json_each(?1))'
      await this.db.batch([
        this.prepare(`DELETE FROM doc_tag WHERE path IN (SELECT path FROM doc WHERE ${ofThese})`, paths),
        this.prepare(`DELETE FROM doc WHERE ${ofThese}`, paths),
        this.prepare('DELETE FROM edition WHERE path IN (SELECT value FROM json_each(?1))', paths),
        this.prepare(
          `DELETE FROM archive WHERE feed || '/archive/' || number IN (SELECT value FROM json_each(?1))`,
          paths,
        ),
      ])
      pruned += empty.length
    }
  }

  async numbersSince(
    seq: number,
    facets: readonly (readonly [kind: string, values: readonly string[]])[] = [],
  ): Promise<Filed[]> {
    const [only] = facets
    // All that a facet lists is in its index already.
    if (seq === 0 && facets.length === 1 && only && only[0] !== 'source') {
      const rows = await this.all<{ n: number; date: number }>(
        'SELECT DISTINCT n, date FROM facet WHERE kind = ?1 AND value IN (SELECT value FROM json_each(?2)) ORDER BY n',
        only[0],
        JSON.stringify(only[1]),
      )
      return rows.map(({ n, date }) => [n, date])
    }
    const where = ['seq > ?1', 'removed IS NULL']
    const values: unknown[] = [seq]
    const bind = (value: unknown) => `?${values.push(value)}`
    for (const [kind, ids] of facets) {
      const listed = `(SELECT value FROM json_each(${bind(JSON.stringify(ids))}))`
      where.push(
        kind === 'source'
          ? `source IN ${listed}`
          : `EXISTS (SELECT 1 FROM facet f WHERE f.kind = ${bind(kind)} AND f.value IN ${listed}
               AND f.date = article.date AND f.n = article.n)`,
      )
    }
    const rows = await this.all<{ n: number; date: number }>(
      // In order of n it would rather walk through all articles than sort the few that are new.
      `SELECT n, date FROM article WHERE ${where.join(' AND ')} ORDER BY +n`,
      ...values,
    )
    return rows.map(({ n, date }) => [n, date])
  }

  async numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map()
    const rows = await this.all<{ id: string; n: number }>(
      'SELECT id, n FROM article WHERE id IN (SELECT value FROM json_each(?1))',
      JSON.stringify(ids),
    )
    return new Map(rows.map(({ id, n }) => [id, n]))
  }

  async keptAmong(numbers: readonly number[]): Promise<number[]> {
    const rows = await this.all<{ n: number }>(
      'SELECT n FROM article WHERE n IN (SELECT value FROM json_each(?1)) AND removed IS NULL ORDER BY n',
      JSON.stringify(numbers),
    )
    return rows.map(({ n }) => n)
  }

  async newest(limit: number): Promise<{ n: number; seq: number }[]> {
    return this.all<{ n: number; seq: number }>(
      'SELECT n, seq FROM article WHERE removed IS NULL ORDER BY date DESC, id LIMIT ?1',
      limit,
    )
  }

  async bodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const rows = await this.all<{ id: string; body: string }>(
      `WITH chosen AS (SELECT n, octet_length(body) AS size FROM article
         WHERE id IN (SELECT value FROM json_each(?1)))
       SELECT id, ${this.fittingBody()} FROM article WHERE n IN (SELECT n FROM chosen)`,
      JSON.stringify(ids),
    )
    return new Map(rows.map(({ id, body }) => [id, body]))
  }

  async articlesByNumber(numbers: readonly number[], { bodies }: { bodies: boolean }): Promise<Numbered[]> {
    if (numbers.length === 0) return []
    const rows = await this.all<{ n: number; date: number; data: string; body: string }>(
      bodies
        ? `WITH chosen AS (SELECT n, octet_length(body) AS size FROM article
             WHERE n IN (SELECT value FROM json_each(?1)) AND removed IS NULL)
           SELECT n, date, data, ${this.fittingBody()} FROM article WHERE n IN (SELECT n FROM chosen) ORDER BY n`
        : `SELECT n, date, data, '' AS body FROM article
           WHERE n IN (SELECT value FROM json_each(?1)) AND removed IS NULL ORDER BY n`,
      JSON.stringify(numbers),
    )
    return rows.map(({ n, date, data, body }) => ({
      n,
      date: new Date(date),
      article: articleFromJson(data, body),
    }))
  }

  /**
   * The body of an article among `chosen (n, size)`, '' where all of them would be more than a document may hold: the
   * shortest come whole, so that who sends the longest loses first and shows an excerpt.
   */
  protected fittingBody(): string {
    return `CASE WHEN n IN (SELECT n FROM (
        SELECT n, sum(size) OVER (ORDER BY size, n ROWS UNBOUNDED PRECEDING) AS total FROM chosen)
      WHERE total <= ${this.#mostBodies}) THEN body ELSE '' END AS body`
  }

  async leastNumber(): Promise<number> {
    const row = await this.prepare('SELECT min(n) AS n FROM article').first<{ n: number | null }>()
    return row?.n ?? 0
  }

  async unsearched(limit: number): Promise<{ n: number; seq: number; article?: Article }[]> {
    const rows = await this.all<{
      n: number
      seq: number
      removed: number | null
      data: string
      body: string
    }>(
      `SELECT n, seq, removed, data, substr(body, 1, 8000) AS body FROM article WHERE (seq, n) > (
         SELECT coalesce(max(value ->> 0), 0), coalesce(max(value ->> 1), 0) FROM meta WHERE key = 'searchable')
       ORDER BY seq, n LIMIT ?1`,
      limit,
    )
    return rows.map(({ n, seq, removed, data, body }) => ({
      n,
      seq,
      ...(removed === null && { article: articleFromJson(data, body) }),
    }))
  }

  async keepSearchable(
    words: readonly Searchable[],
    upTo: { n: number; seq: number; removed: readonly number[] },
  ): Promise<void> {
    const numbers = JSON.stringify([...upTo.removed, ...words.map(({ n }) => n)])
    const rows = words.map(({ n, headline, authors, text }) => [n, headline, authors, text])
    await this.db.batch([
      this.prepare('DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(?1))', numbers),
      ...chunks(rows).map((json) => this.prepare(WRITE_WORDS, json)),
      this.prepare(
        `INSERT INTO meta (key, value) VALUES ('searchable', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1`,
        JSON.stringify([upTo.seq, upTo.n]),
      ),
    ])
  }

  async search(match: string, { limit }: { limit: number }): Promise<Article[]> {
    const rows = await this.all<{ data: string; body: string }>(
      `SELECT a.data, a.body FROM (SELECT rowid AS n FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) found
       JOIN article a ON a.n = found.n WHERE a.removed IS NULL ORDER BY a.date DESC, a.id`,
      match,
      limit,
    )
    return rows.map(({ data, body }) => articleFromJson(data, body))
  }

  protected prepare(sql: string, ...values: readonly unknown[]): Statement {
    const statement = this.db.prepare(sql)
    return values.length > 0 ? statement.bind(...values) : statement
  }

  protected async all<T>(sql: string, ...values: readonly unknown[]): Promise<T[]> {
    return (await this.prepare(sql, ...values).all<T>()).results
  }

  #writeDocument(doc: Document, at: Date): Statement[] {
    const written = this.prepare(
      `INSERT INTO doc (path, type, etag, body, gzip, brotli, modified, edition) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
       ON CONFLICT (path) DO UPDATE SET type = ?2, etag = ?3, body = ?4, gzip = ?5, brotli = ?6, modified = ?7, edition = ?8`,
      doc.path,
      doc.type,
      doc.etag,
      doc.text,
      doc.gzip ?? null,
      doc.brotli ?? null,
      doc.modified.getTime(),
      doc.edition,
    )
    if (doc.entries === undefined) return [written]
    const tagged = this.prepare(
      `INSERT INTO doc_tag (path, etag, made, entries) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (path, etag) DO UPDATE SET made = ?3, entries = ?4`,
      doc.path,
      doc.etag,
      at.getTime(),
      doc.entries,
    )
    const forgotten = this.prepare(
      `DELETE FROM doc_tag WHERE path = ?1 AND made <
         (SELECT made FROM doc_tag WHERE path = ?1 ORDER BY made DESC LIMIT 1 OFFSET ?2)`,
      doc.path,
      TAGS_KEPT,
    )
    return [written, tagged, forgotten]
  }

  #writeArchives({ feed, before, head, closed }: NonNullable<Publication['archives']>[number]): Statement[] {
    const guard = 'coalesce((SELECT seq FROM archive_head WHERE feed = ?1), -1)'
    const rows = closed.map(({ number, entries }) => {
      const numbers = entries.flat()
      return [number, Math.min(...numbers), Math.max(...numbers), JSON.stringify(entries)]
    })
    return [
      ...chunks(rows).map((json) =>
        this.prepare(
          `INSERT INTO archive (feed, number, low, high, entries)
           SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?3) WHERE ${guard} = ?2
           ON CONFLICT DO NOTHING`,
          feed,
          before?.seq ?? -1,
          json,
        ),
      ),
      this.prepare(
        `INSERT INTO archive_head (feed, seq, last, until, open) SELECT ?1, ?3, ?4, ?5, ?6 WHERE ${guard} = ?2
         ON CONFLICT (feed) DO UPDATE SET seq = ?3, last = ?4, until = ?5, open = ?6`,
        feed,
        before?.seq ?? -1,
        head.seq,
        head.last,
        head.until,
        JSON.stringify(head.open),
      ),
    ]
  }
}

/** The first archive of each feed, where it is not its last too and nothing of it is kept. */
const EMPTY_ARCHIVES = `SELECT a.feed, a.number FROM archive a JOIN archive_head h ON h.feed = a.feed
  WHERE a.number < h.last AND a.number = (SELECT min(b.number) FROM archive b WHERE b.feed = a.feed)
    AND NOT EXISTS (
      SELECT 1 FROM json_each(a.entries) e, json_each(e.value) v JOIN article ON article.n = v.value
      WHERE article.removed IS NULL)`

const WRITE_EDITIONS = `INSERT INTO edition (path, made_of, checked, made)
  SELECT value ->> 0, value ->> 1, value ->> 2, ?2 FROM json_each(?1) WHERE true
  ON CONFLICT (path) DO UPDATE SET made_of = excluded.made_of, checked = excluded.checked, made = excluded.made`

const WRITE_STANDING = `INSERT INTO meta (key, value) VALUES ('published', ?1)
  ON CONFLICT (key) DO UPDATE SET value = ?1`

const WRITE_WORDS = `INSERT INTO search (rowid, headline, authors, text)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)`

const editionRow = ({ path, madeOf, checked }: RenderedEdition): unknown[] => [path, madeOf, checked ?? null]

interface DocumentRow {
  readonly path: string
  readonly type: string
  readonly etag: string
  readonly body: string
  readonly gzip: Uint8Array | number[] | null
  readonly brotli: Uint8Array | number[] | null
  readonly modified: number
  readonly edition: string | null
}

function toDocument(row: DocumentRow): Document {
  return {
    path: row.path,
    type: row.type,
    etag: row.etag,
    text: row.body,
    ...(row.gzip && { gzip: bytes(row.gzip) }),
    ...(row.brotli && { brotli: bytes(row.brotli) }),
    modified: new Date(row.modified),
    edition: row.edition ?? row.path,
  }
}

/** D1 gives a blob as an array of numbers. */
const bytes = (blob: Uint8Array | number[]): Uint8Array =>
  blob instanceof Uint8Array ? blob : Uint8Array.from(blob)
