-- An edition as it was last rendered, by its path. `made_of` is a tag of all that went into it; `checked` the standing at which
-- it was last known to be right, absent where publishing itself keeps it so; `made` (ms) tells which is let go of first.
CREATE TABLE edition (
  path TEXT PRIMARY KEY,
  made_of TEXT NOT NULL,
  checked TEXT,
  made INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX edition_made ON edition (made) WHERE checked IS NOT NULL;

-- Which edition a document belongs to: `/` and `/feeds/x.rss` to `/feeds/x`. Nothing is stale any more: `checked` tells.
ALTER TABLE doc DROP COLUMN stale;
ALTER TABLE doc ADD COLUMN edition TEXT;
CREATE INDEX doc_edition ON doc (edition);

-- What a feed's document held under a tag that it had: short hashes of its entries, one after the other, so that a reader who
-- has that document can be sent the newer entries alone (RFC 3229).
CREATE TABLE doc_tag (
  path TEXT NOT NULL,
  etag TEXT NOT NULL,
  made INTEGER NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (path, etag)
) WITHOUT ROWID;

-- How far a feed's archives (RFC 5005) have come: `seq` up to which articles were looked at, the number of its `last` archive,
-- the newest date in one (`until`, ms), and the articles that are in none yet, as JSON [[n, date] …].
CREATE TABLE archive_head (
  feed TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  last INTEGER NOT NULL,
  until INTEGER NOT NULL,
  open TEXT NOT NULL
) WITHOUT ROWID;

-- An archive: its articles for ever, as JSON [[n, n of the same story …] …]; `low` and `high` are the least and greatest n.
CREATE TABLE archive (
  feed TEXT NOT NULL,
  number INTEGER NOT NULL,
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (feed, number)
) WITHOUT ROWID;

-- The words of articles by their `n`, written after publishing and not with the article: see docs/notes/why-search-comes-later.md.
CREATE VIRTUAL TABLE search USING fts5 (
  headline, authors, text,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_unsearched AFTER DELETE ON article BEGIN
  DELETE FROM search WHERE rowid = OLD.n;
END;
