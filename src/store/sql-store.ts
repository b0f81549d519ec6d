import { addressKey } from '../model/address-key.ts'
import type { Article } from '../model/article.ts'
import { articleKey } from '../model/article-key.ts'
import type { Author } from '../model/author.ts'
import type { Fingerprint } from '../model/feed.ts'
import type { FetchState } from '../model/fetch-state.ts'
import { foldName, nameAt } from '../model/fold-name.ts'
import { looseName } from '../model/loose-name.ts'
import { articleFromJson, authorFromJson, withoutBody } from './article-json.ts'
import { chunks } from './chunks.ts'
import { SqlPublished } from './sql-published.ts'
import type {
  ArticleQuery,
  DuePage,
  KeptArticle,
  LeasedSource,
  LedgerAnswer,
  LedgerQuestion,
  Refreshed,
  SourceResult,
  Standing,
  Store,
  StoredReport,
} from './store.ts'

/** How many records of one name are looked at: a name that more people share tells too little to join them by. */
const NAMESAKES = 40

/** A lease that ends later than one taken now could was written by a clock that has been put back. Milliseconds. */
const CLOCK_SLACK = 300_000

/** The store in SQL, for D1 and `node:sqlite` alike. All SQL of Dateline stands here and in `migrations/`. */
export class SqlStore extends SqlPublished implements Store {
  async lease(ask: {
    ids: readonly string[]
    owner: string
    until: Date
    now: Date
  }): Promise<LeasedSource[]> {
    const rows = await this.all<StateRow>(
      `INSERT INTO source_state (id, lease, lease_until) SELECT value, ?2, ?3 FROM json_each(?1) WHERE true
       ON CONFLICT (id) DO UPDATE SET lease = ?2, lease_until = ?3
         WHERE (next_due <= ?4 OR state ->> 'lastTry' > ?4) AND (lease_until <= ?4 OR lease_until > ?3 + ${CLOCK_SLACK})
       RETURNING id, state`,
      JSON.stringify(ask.ids),
      ask.owner,
      ask.until.getTime(),
      ask.now.getTime(),
    )
    return rows.map(leasedSource)
  }

  async leaseOwners(now: Date): Promise<string[]> {
    const rows = await this.all<{ lease: string }>(
      'SELECT DISTINCT lease FROM source_state WHERE lease_until > ?1',
      now.getTime(),
    )
    return rows.map((row) => row.lease)
  }

  async release(owner: string): Promise<void> {
    await this.prepare(
      'UPDATE source_state SET lease = NULL, lease_until = 0 WHERE lease = ?1 AND lease_until > 0',
      owner,
    ).run()
  }

  async leased(ids: readonly string[], owner: string): Promise<LeasedSource[]> {
    const rows = await this.all<StateRow>(
      `SELECT id, state, items FROM source_state LEFT JOIN fingerprint ON fingerprint.source = id
       WHERE id IN (SELECT value FROM json_each(?1)) AND lease = ?2 AND lease_until > 0`,
      JSON.stringify(ids),
      owner,
    )
    return rows.map(leasedSource)
  }

  async lookUp(questions: readonly LedgerQuestion[]): Promise<LedgerAnswer[]> {
    if (questions.length === 0) return []
    const asked = questions.map(({ source, guid, url, hash }) => [
      source,
      guid ?? null,
      addressKey(url),
      hash,
    ])
    const rows = await this.all<LookUpRow>(
      `SELECT j.key AS i, coalesce(g.id, u.id) AS id, a.hash AS hash, a.date AS date, o.id IS NOT NULL AS taken,
         CASE WHEN a.hash <> j.value ->> 3 AND a.removed IS NULL THEN a.data END AS data,
         CASE WHEN a.hash <> j.value ->> 3 AND a.removed IS NULL THEN a.body END AS body
       FROM json_each(?1) j
       LEFT JOIN ledger g ON g.source = j.value ->> 0 AND g.key = 'g ' || (j.value ->> 1)
       LEFT JOIN ledger u ON u.source = j.value ->> 0 AND u.key = 'u ' || (j.value ->> 2)
       LEFT JOIN article a ON a.id = coalesce(g.id, u.id)
       LEFT JOIN article o ON o.id = j.value ->> 1 AND o.source <> j.value ->> 0`,
      JSON.stringify(asked),
    )
    const answers: LedgerAnswer[] = questions.map(() => ({ kind: 'new', guidTaken: false }))
    for (const row of rows) answers[row.i] = ledgerAnswer(row)
    return answers
  }

  async authorsNamed(names: readonly string[], ids: readonly string[] = []): Promise<Author[]> {
    if (names.length === 0 && ids.length === 0) return []
    const rows = await this.all<{ data: string }>(
      `SELECT data FROM author WHERE id IN
         (SELECT author FROM
            (SELECT author, row_number() OVER (PARTITION BY name ORDER BY author) AS place
             FROM author_name WHERE name IN (SELECT value FROM json_each(?1)))
          WHERE place <= ?3
          UNION SELECT value FROM json_each(?2))`,
      JSON.stringify(names),
      JSON.stringify(ids),
      NAMESAKES,
    )
    return rows.map((row) => authorFromJson(row.data))
  }

  async authors(ids: readonly string[]): Promise<Author[]> {
    if (ids.length === 0) return []
    const rows = await this.all<{ data: string }>(
      'SELECT data FROM author WHERE id IN (SELECT value FROM json_each(?1))',
      JSON.stringify(ids),
    )
    return rows.map((row) => authorFromJson(row.data))
  }

  async authorIds(start: string): Promise<string[]> {
    const rows = await this.all<{ id: string }>(
      'SELECT id FROM author WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id LIMIT 500',
      start,
    )
    return rows.map((row) => row.id)
  }

  async allAuthors(): Promise<Author[]> {
    const rows = await this.all<{ data: string }>('SELECT data FROM author ORDER BY id')
    return rows.map((row) => authorFromJson(row.data))
  }

  async keep(refreshed: Refreshed): Promise<ReadonlySet<string>> {
    const articles = chunks(refreshed.articles.map(articleRow)).map((json) =>
      this.prepare(KEEP_ARTICLES, json),
    )
    const authors = chunks(refreshed.authors.map(authorRow)).map((json) => this.prepare(KEEP_AUTHORS, json))
    const sources = chunks(refreshed.sources.map(sourceRow)).map((json) =>
      this.prepare(KEEP_SOURCES, json, refreshed.owner),
    )
    const statements = [...articles, ...authors, ...sources]
    if (statements.length === 0) return new Set()
    const answers = await this.db.batch<{ id: string }>(statements)
    return new Set(answers.slice(0, articles.length).flatMap(({ results }) => results.map((row) => row.id)))
  }

  async fingerprint(source: string): Promise<Fingerprint | undefined> {
    const row = await this.prepare('SELECT items FROM fingerprint WHERE source = ?1', source).first<{
      items: string
    }>()
    return row ? (JSON.parse(row.items) as Fingerprint) : undefined
  }

  async duePages(ask: { now: Date; limit: number }): Promise<DuePage[]> {
    const rows = await this.all<ArticleRow & { hash: string; page_tries: number }>(
      `SELECT data, body, hash, page_tries FROM article
       WHERE page_due <= ?1 AND page_due > 0 AND removed IS NULL ORDER BY page_due, id LIMIT ?2`,
      ask.now.getTime(),
      ask.limit,
    )
    return rows.map((row) => ({ article: toArticle(row), hash: row.hash, tries: row.page_tries }))
  }

  async standing(): Promise<Standing> {
    const row = await this.prepare(
      `SELECT max(coalesce((SELECT max(seq) FROM article), 0), coalesce((SELECT max(seq) FROM author), 0)) AS seq,
         (SELECT value FROM meta WHERE key = 'published') AS published`,
    ).first<{ seq: number; published: string | null }>()
    return { seq: row?.seq ?? 0, ...(row?.published && { published: row.published }) }
  }

  async changedFacets(seq: number): Promise<(readonly [string, string])[]> {
    const rows = await this.all<{ kind: string; value: string }>(
      `SELECT DISTINCT j.value ->> 0 AS kind, j.value ->> 1 AS value FROM article, json_each(article.facets) j
         WHERE article.seq > ?1
       UNION SELECT DISTINCT 'source', source FROM article WHERE seq > ?1
       UNION SELECT 'author', id FROM author WHERE seq > ?1`,
      seq,
    )
    return rows.map((row) => [row.kind, row.value] as const)
  }

  async articles(query: ArticleQuery): Promise<Article[]> {
    const where = ['removed IS NULL']
    const values: unknown[] = [query.limit]
    const bind = (value: unknown) => `?${values.push(value)}`
    if (query.since) where.push(`article.date >= ${bind(query.since.getTime())}`)
    if (query.before) where.push(`article.date < ${bind(query.before.getTime())}`)
    const facets = query.facets ?? []
    const [first, ...others] = facets.filter(([kind]) => kind !== 'source')
    const sources = facets.filter(([kind]) => kind === 'source')
    for (const [, ids] of sources) {
      where.push(`article.source IN (SELECT value FROM json_each(${bind(JSON.stringify(ids))}))`)
    }
    for (const [kind, ids] of others) {
      where.push(
        `EXISTS (SELECT 1 FROM facet f WHERE f.kind = ${bind(kind)} AND f.date = article.date AND f.n = article.n
           AND f.value IN (SELECT value FROM json_each(${bind(JSON.stringify(ids))})))`,
      )
    }
    const from = first
      ? `(SELECT DISTINCT n FROM facet WHERE kind = ${bind(first[0])} AND value IN (SELECT value FROM json_each(${bind(
          JSON.stringify(first[1]),
        )})) ORDER BY date DESC LIMIT 5000) listed JOIN article ON article.n = listed.n`
      : 'article'
    const chosen = `FROM ${from} WHERE ${where.join(' AND ')} ORDER BY article.date DESC, article.id LIMIT ?1`
    const rows = await this.all<ArticleRow>(
      query.bodies
        ? `WITH chosen AS (SELECT article.n AS n, octet_length(article.body) AS size ${chosen})
           SELECT data, ${this.fittingBody()} FROM article WHERE n IN (SELECT n FROM chosen) ORDER BY date DESC, id`
        : `SELECT article.data, '' AS body ${chosen}`,
      ...values,
    )
    return rows.map(toArticle)
  }

  async article(key: string): Promise<{ article: Article; removed?: Date } | undefined> {
    const row = await this.prepare(
      'SELECT data, body, removed FROM article WHERE key = ?1 LIMIT 1',
      key,
    ).first<ArticleRow & { removed: number | null }>()
    if (!row) return undefined
    return { article: toArticle(row), ...(row.removed !== null && { removed: new Date(row.removed) }) }
  }

  async articlesById(ids: readonly string[]): Promise<Article[]> {
    if (ids.length === 0) return []
    const rows = await this.all<ArticleRow>(
      'SELECT data, body FROM article WHERE id IN (SELECT value FROM json_each(?1)) AND removed IS NULL',
      JSON.stringify(ids),
    )
    return rows.map(toArticle)
  }

  async *allIds(): AsyncIterable<string> {
    for (let last = 0; ; ) {
      const rows = await this.all<{ n: number; id: string }>(
        'SELECT n, id FROM article WHERE n > ?1 AND removed IS NULL ORDER BY n LIMIT 5000',
        last,
      )
      for (const row of rows) yield row.id
      const end = rows.at(-1)
      if (!end) return
      last = end.n
    }
  }

  async facetValues(kind: string): Promise<{ value: string; articles: number; newest: Date }[]> {
    const rows = await this.all<{ value: string; articles: number; newest: number }>(
      'SELECT value, count(*) AS articles, max(date) AS newest FROM facet WHERE kind = ?1 GROUP BY value ORDER BY value',
      kind,
    )
    return rows.map((row) => ({ value: row.value, articles: row.articles, newest: new Date(row.newest) }))
  }

  async signatures({
    since,
    limit,
  }: {
    since: Date
    limit: number
  }): Promise<{ id: string; source: string; story: string; date: Date }[]> {
    const rows = await this.all<{ id: string; source: string; story: string; date: number }>(
      `SELECT id, source, story, date FROM article
       WHERE date >= ?1 AND story IS NOT NULL AND removed IS NULL ORDER BY date DESC LIMIT ?2`,
      since.getTime(),
      limit,
    )
    return rows.map((row) => ({ ...row, date: new Date(row.date) }))
  }

  async signaturesOf(
    ids: readonly string[],
  ): Promise<{ id: string; source: string; story: string; date: Date }[]> {
    const rows = await this.all<{ id: string; source: string; story: string; date: number }>(
      `SELECT id, source, story, date FROM article
       WHERE id IN (SELECT value FROM json_each(?1)) AND story IS NOT NULL AND removed IS NULL`,
      JSON.stringify(ids),
    )
    return rows.map((row) => ({ ...row, date: new Date(row.date) }))
  }

  async reports(): Promise<StoredReport[]> {
    const rows = await this.all<ReportRow>(
      `SELECT s.id, s.state, s.next_due, s.last_new, s.repairs, s.unreadable, c.* FROM source_state s LEFT JOIN (
         SELECT source, count(*) AS articles, sum(traits & 1) AS byline, sum((traits >> 1) & 1) AS bio,
           sum((traits >> 2) & 1) AS picture, sum((traits >> 3) & 1) AS full_text,
           sum(length(page_error) > 1) AS pages_unread
         FROM article GROUP BY source) c ON c.source = s.id ORDER BY s.id`,
    )
    return rows.map(toReport)
  }

  async findIds(name: string): Promise<string[]> {
    const rows = await this.all<{ id: string }>(
      `SELECT id FROM article WHERE id = ?1 OR key = ?1
       UNION SELECT id FROM ledger WHERE key = 'u ' || ?2 AND source IN (SELECT id FROM source_state)`,
      name,
      addressKey(name),
    )
    return rows.map((row) => row.id)
  }

  async retain({ before, limit }: { before: Date; limit: number }): Promise<number> {
    const rows = await this.all<{ id: string }>(
      `DELETE FROM article WHERE n IN (
         SELECT a.n FROM article a JOIN source_state s ON s.id = a.source
         WHERE a.date < ?1 AND a.date < s.oldest AND a.removed IS NULL
           AND a.key NOT IN (SELECT value FROM json_each(s.state, '$.shown')) ORDER BY a.date LIMIT ?2)
       RETURNING id`,
      before.getTime(),
      limit,
    )
    return rows.length
  }

  async note(key: string): Promise<string | undefined> {
    const row = await this.prepare('SELECT value FROM meta WHERE key = ?1', key).first<{ value: string }>()
    return row?.value
  }

  async setNote(key: string, value: string): Promise<void> {
    await this.prepare(
      'INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2',
      key,
      value,
    ).run()
  }

  async remove(ids: readonly string[], when: Date): Promise<void> {
    const named = JSON.stringify(ids)
    await this.db.batch([
      this.prepare(
        `DELETE FROM facet WHERE (kind, value, date, n) IN (
           SELECT j.value ->> 0, j.value ->> 1, a.date, a.n FROM article a, json_each(a.facets) j
           WHERE a.id IN (SELECT value FROM json_each(?1)))`,
        named,
      ),
      this.prepare(
        `UPDATE article SET removed = ?2, body = '', page_due = 0,
           seq = (SELECT max(coalesce((SELECT max(seq) FROM article), 0), coalesce((SELECT max(seq) FROM author), 0)) + 1)
         WHERE id IN (SELECT value FROM json_each(?1))`,
        named,
        when.getTime(),
      ),
    ])
  }
}

const KEEP_ARTICLES = `INSERT INTO article
    (id, key, source, guid, url, date, hash, seq, data, body, facets, story, traits, page_due, page_error)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
    (SELECT max(coalesce((SELECT max(seq) FROM article), 0), coalesce((SELECT max(seq) FROM author), 0)) + 1),
    value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13
  FROM json_each(?1) WHERE true
  ON CONFLICT (id) DO UPDATE SET guid = excluded.guid, url = excluded.url, date = excluded.date,
    hash = excluded.hash, seq = excluded.seq, data = excluded.data, body = excluded.body, facets = excluded.facets,
    story = excluded.story, traits = excluded.traits, page_tries = page_tries + (length(excluded.page_error) > 1),
    page_due = CASE excluded.page_due WHEN -1 THEN page_due ELSE excluded.page_due END,
    page_error = CASE excluded.page_error WHEN '-' THEN page_error ELSE excluded.page_error END
    WHERE article.source = excluded.source AND article.removed IS NULL
  RETURNING id`

const KEEP_AUTHORS = `INSERT INTO author (id, seq, data, names)
  SELECT value ->> 0,
    (SELECT max(coalesce((SELECT max(seq) FROM article), 0), coalesce((SELECT max(seq) FROM author), 0)) + 1),
    value ->> 1, value ->> 2
  FROM json_each(?1) WHERE true
  ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, data = excluded.data, names = excluded.names`

const KEEP_SOURCES = `UPDATE source_state SET lease = NULL, lease_until = 0, next_due = j.value ->> 1,
    state = j.value ->> 2, fingerprint = j.value ->> 3, last_new = coalesce(j.value ->> 4, last_new),
    repairs = coalesce(j.value ->> 5, repairs), unreadable = coalesce(j.value ->> 6, unreadable),
    oldest = coalesce(j.value ->> 7, min(oldest, coalesce(j.value ->> 8, oldest)))
  FROM json_each(?1) j WHERE source_state.id = j.value ->> 0 AND source_state.lease = ?2`

interface StateRow {
  readonly id: string
  readonly state: string | null
  readonly items?: string | null
}

interface ArticleRow {
  readonly data: string
  readonly body: string
}

interface LookUpRow {
  readonly i: number
  readonly id: string | null
  readonly hash: string | null
  readonly date: number | null
  readonly taken: number
  readonly data: string | null
  readonly body: string | null
}

interface ReportRow {
  readonly id: string
  readonly state: string | null
  readonly next_due: number
  readonly last_new: number | null
  readonly repairs: string | null
  readonly unreadable: number
  readonly articles: number | null
  readonly byline: number
  readonly bio: number
  readonly picture: number
  readonly full_text: number
  readonly pages_unread: number | null
}

function leasedSource(row: StateRow): LeasedSource {
  return {
    id: row.id,
    ...(row.state && { state: JSON.parse(row.state) as FetchState }),
    ...(row.items && { fingerprint: JSON.parse(row.items) as Fingerprint }),
  }
}

function ledgerAnswer(row: LookUpRow): LedgerAnswer {
  if (row.id === null) return { kind: 'new', guidTaken: row.taken === 1 }
  const date = row.date === null ? undefined : new Date(row.date)
  if (row.data === null || row.hash === null) return { kind: 'same', id: row.id, ...(date && { date }) }
  const article = articleFromJson(row.data, row.body ?? '')
  return { kind: 'changed', id: row.id, article, hash: row.hash, ...(date && { date }) }
}

const toArticle = (row: ArticleRow): Article => articleFromJson(row.data, row.body)

function toReport(row: ReportRow): StoredReport {
  const state: Partial<FetchState> = row.state ? JSON.parse(row.state) : {}
  const share = (count: number) => (row.articles ? count / row.articles : 0)
  const date = (at: number | null | undefined) => (at ? new Date(at) : undefined)
  return {
    id: row.id,
    lastTry: date(state.lastTry),
    lastSuccess: date(state.lastSuccess),
    lastNewArticle: date(row.last_new),
    nextDue: new Date(row.next_due),
    failures: state.failures ?? 0,
    failingSince: date(state.failingSince),
    error: state.lastError,
    repairs: row.repairs ? JSON.parse(row.repairs) : [],
    unreadable: row.unreadable,
    movedTo: state.movedTo,
    ...(state.gone && { gone: true as const }),
    articles: row.articles ?? 0,
    shares: {
      byline: share(row.byline),
      bio: share(row.bio),
      picture: share(row.picture),
      fullText: share(row.full_text),
    },
    pagesUnread: row.pages_unread ?? 0,
  }
}

/** Objects and lists stand in a row as they are: SQLite's `->>` gives their JSON, and nothing is written as text in text. */
function articleRow({ article, hash, pageDue, pageError, story }: KeptArticle): unknown[] {
  const published = article.datePublished ?? article.firstSeen
  return [
    article.id,
    articleKey(article.id),
    article.source.id,
    article.guid ?? null,
    addressKey(article.url),
    Math.min(published.getTime(), article.firstSeen.getTime()),
    hash,
    withoutBody(article),
    article.articleBody,
    facetsOf(article),
    story ?? null,
    traitsOf(article),
    pageDue === undefined ? -1 : pageDue === null ? 0 : pageDue.getTime(),
    pageError === undefined ? '-' : (pageError ?? ''),
  ]
}

/** What an article is listed under. Countries: those that lead it. */
function facetsOf(article: Article): [string, string][] {
  const authors = new Set(article.byline.credits.map((credit) => credit.author))
  return [
    ...[...authors].map((id): [string, string] => ['author', id]),
    ...article.countries.leading.map((code): [string, string] => ['country', code]),
    ...article.topics.map((topic): [string, string] => ['topic', topic]),
  ]
}

/** Bits for the source report: 1 byline, 2 bio, 4 picture, 8 full text. */
function traitsOf(article: Article): number {
  const byline = article.byline.credits.length > 0 ? 1 : 0
  const bio = article.byline.tagline ? 2 : 0
  const picture = article.pictures.some((each) => each.url) ? 4 : 0
  const full = article.articleBody.length > 900 ? 8 : 0
  return byline + bio + picture + full
}

const authorRow = (author: Author): unknown[] => [
  author.id,
  author,
  [
    ...new Set(
      [author.name, ...author.aliases].flatMap((name) => [
        foldName(name),
        looseName(name),
        ...author.publishedIn.map((source) => nameAt(name, source)),
      ]),
    ),
  ],
]

function sourceRow(result: SourceResult): unknown[] {
  return [
    result.id,
    result.nextDue.getTime(),
    result.state,
    result.fingerprint ?? null,
    result.lastNew?.getTime() ?? null,
    result.repairs ?? null,
    result.unreadable ?? null,
    result.oldest?.getTime() ?? null,
    result.oldestOfSome?.getTime() ?? null,
  ]
}
