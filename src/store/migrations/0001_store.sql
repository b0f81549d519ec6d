-- How each source stands. `state` is model/fetch-state.ts as JSON; `fingerprint` lies in a table of its own since 0003.
CREATE TABLE source_state (
  id TEXT PRIMARY KEY,
  next_due INTEGER NOT NULL DEFAULT 0,
  lease TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0,
  state TEXT,
  fingerprint TEXT,
  last_new INTEGER,
  repairs TEXT,
  unreadable INTEGER NOT NULL DEFAULT 0,
  oldest INTEGER -- date of the oldest item that the feed showed when it was last read whole
) WITHOUT ROWID;

-- Every article kept. `data` is model/article.ts as JSON without its body; `seq` grows with every write, so that publishing
-- knows what has changed since it last succeeded.
CREATE TABLE article (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  source TEXT NOT NULL,
  guid TEXT,
  url TEXT NOT NULL,
  date INTEGER NOT NULL,
  hash TEXT NOT NULL,
  seq INTEGER NOT NULL,
  data TEXT NOT NULL,
  body TEXT NOT NULL,
  facets TEXT NOT NULL,
  story TEXT,
  traits INTEGER NOT NULL DEFAULT 0,
  page_due INTEGER NOT NULL DEFAULT 0, -- 0: not to be read
  page_tries INTEGER NOT NULL DEFAULT 0,
  page_error TEXT NOT NULL DEFAULT '',
  removed INTEGER
);
CREATE INDEX article_date ON article (date DESC);
CREATE INDEX article_source ON article (source, date DESC, traits, page_error);
CREATE INDEX article_seq ON article (seq);
CREATE INDEX article_page ON article (page_due) WHERE page_due > 0;
CREATE INDEX article_key ON article (key);

-- Triggers say ON CONFLICT DO NOTHING and not OR IGNORE: the statement that fires them would overrule the latter.
-- (source, guid) and (source, canonical address) lead to the article's id, for ever: kept when the article's body is not.
CREATE TABLE ledger (
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (source, key)
) WITHOUT ROWID;

-- What an article is listed under: author, country, topic.
CREATE TABLE facet (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  date INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (kind, value, date DESC, n)
) WITHOUT ROWID;

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  INSERT INTO ledger (source, key, id) VALUES (NEW.source, 'u ' || NEW.url, NEW.id) ON CONFLICT DO NOTHING;
  INSERT INTO ledger (source, key, id) SELECT NEW.source, 'g ' || NEW.guid, NEW.id WHERE NEW.guid IS NOT NULL
    ON CONFLICT DO NOTHING;
  INSERT INTO facet (kind, value, date, n)
    SELECT value ->> 0, value ->> 1, NEW.date, NEW.n FROM json_each(NEW.facets) WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
  DELETE FROM facet WHERE (kind, value, date, n) IN
    (SELECT value ->> 0, value ->> 1, OLD.date, OLD.n FROM json_each(OLD.facets));
END;

CREATE TRIGGER article_renamed AFTER UPDATE OF guid, url ON article
WHEN NEW.guid IS NOT OLD.guid OR NEW.url <> OLD.url BEGIN
  INSERT INTO ledger (source, key, id) VALUES (NEW.source, 'u ' || NEW.url, NEW.id) ON CONFLICT DO NOTHING;
  INSERT INTO ledger (source, key, id) SELECT NEW.source, 'g ' || NEW.guid, NEW.id WHERE NEW.guid IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER article_listed AFTER UPDATE OF facets, date ON article
WHEN NEW.facets <> OLD.facets OR NEW.date <> OLD.date BEGIN
  DELETE FROM facet WHERE (kind, value, date, n) IN
    (SELECT value ->> 0, value ->> 1, OLD.date, OLD.n FROM json_each(OLD.facets));
  INSERT INTO facet (kind, value, date, n)
    SELECT value ->> 0, value ->> 1, NEW.date, NEW.n FROM json_each(NEW.facets) WHERE true
    ON CONFLICT DO NOTHING;
END;

-- The record of each author, as model/author.ts in JSON. `names` are the folded names it is found by.
CREATE TABLE author (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  data TEXT NOT NULL,
  names TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX author_seq ON author (seq);

CREATE TABLE author_name (
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (name, author)
) WITHOUT ROWID;

CREATE TRIGGER author_added AFTER INSERT ON author BEGIN
  INSERT INTO author_name (name, author) SELECT value, NEW.id FROM json_each(NEW.names) WHERE true
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER author_renamed AFTER UPDATE OF names ON author WHEN NEW.names <> OLD.names BEGIN
  INSERT INTO author_name (name, author) SELECT value, NEW.id FROM json_each(NEW.names) WHERE true
    ON CONFLICT DO NOTHING;
END;

-- Published documents, as they are served. A stale one is rendered anew when it is next asked for.
CREATE TABLE doc (
  path TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  etag TEXT NOT NULL,
  body TEXT NOT NULL,
  gzip BLOB,
  brotli BLOB,
  modified INTEGER NOT NULL,
  stale INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- One value a key: the watermark of the last publish that succeeded.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
