-- What parse/ hands back to know a source's unchanged items: apart from `source_state`, whose rows are written twice in every
-- cycle and are all read by a lease, while this is read only where a body has changed. Written through the column of old, so
-- that state and fingerprint stay one statement: a trigger brings it here.
CREATE TABLE fingerprint (
  source TEXT PRIMARY KEY,
  items TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO fingerprint (source, items) SELECT id, fingerprint FROM source_state WHERE fingerprint IS NOT NULL;
UPDATE source_state SET fingerprint = NULL;

CREATE TRIGGER fingerprint_kept AFTER UPDATE OF fingerprint ON source_state WHEN NEW.fingerprint IS NOT NULL BEGIN
  INSERT INTO fingerprint (source, items) VALUES (NEW.id, NEW.fingerprint)
    ON CONFLICT (source) DO UPDATE SET items = excluded.items;
  UPDATE source_state SET fingerprint = NULL WHERE id = NEW.id;
END;

-- A document's row is long, and its date stands behind its bodies.
CREATE INDEX doc_head ON doc (path, etag, modified);
