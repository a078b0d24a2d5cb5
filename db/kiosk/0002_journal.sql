-- Append-only, hash-chained record. The triggers hold against any SQLite client, INSERT OR REPLACE included:
-- a replaced row would need a seq that is not the next one.
CREATE TABLE journal (
    kiosk     TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    at        TEXT NOT NULL,
    kind      TEXT NOT NULL,
    delegate  TEXT,
    body      TEXT NOT NULL,
    prev      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_delegate ON journal (delegate) WHERE delegate IS NOT NULL;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE kiosk = NEW.kiosk)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal WHERE kiosk = NEW.kiosk AND seq = NEW.seq - 1), '')
BEGIN SELECT raise(ABORT, 'journal: not the next entry'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never changed'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never deleted'); END;

-- Projection of the journal, written in the transaction of its entry; can be rebuilt from it at any time.
CREATE TABLE stay (
    delegate    TEXT NOT NULL,
    zone        TEXT NOT NULL,
    inside      INTEGER NOT NULL,
    entries     INTEGER NOT NULL,
    first_entry TEXT,
    last_entry  TEXT,
    last_exit   TEXT,
    PRIMARY KEY (delegate, zone)
) STRICT, WITHOUT ROWID;

CREATE TABLE occupancy (
    zone   TEXT PRIMARY KEY,
    inside INTEGER NOT NULL CHECK (inside >= 0)
) STRICT, WITHOUT ROWID;
