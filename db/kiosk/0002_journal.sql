-- Append-only, hash-chained record. The triggers hold against any SQLite client, INSERT OR REPLACE included:
-- a replaced row would need a seq that is not the next one.
-- person is whom the entry is about: a delegate's id (of the main ticket, for add-ons), or code:HASH off the roster.
-- body is canonical JSON (kiosk/journal/facts.py).
CREATE TABLE journal (
    kiosk     TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    at        TEXT NOT NULL,
    kind      TEXT NOT NULL,
    person    TEXT,
    body      TEXT NOT NULL,
    prev      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_person ON journal (person) WHERE person IS NOT NULL;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE kiosk = NEW.kiosk)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal WHERE kiosk = NEW.kiosk AND seq = NEW.seq - 1), '')
BEGIN SELECT raise(ABORT, 'journal: not the next entry'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never changed'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never deleted'); END;

-- Codes stand in the journal only as hashes keyed with this salt: destroying it makes them meaningless.
CREATE TABLE journal_salt (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL
) STRICT;

-- Projections of the journal, written in the transaction of their entry; can be rebuilt from it at any time.
CREATE TABLE stay (
    person      TEXT NOT NULL,
    zone        TEXT NOT NULL,
    inside      INTEGER NOT NULL,
    entries     INTEGER NOT NULL,
    first_entry TEXT,
    last_entry  TEXT,
    last_exit   TEXT,
    gate        TEXT NOT NULL,
    PRIMARY KEY (person, zone)
) STRICT, WITHOUT ROWID;

-- Small numbers, together so that an entry touches one page of them:
--   chain    kiosk       number and hash of the last entry: a journal cut off or lengthened from outside disagrees
--   inside   zone        people inside
--   through  gate day    admissions, those taken back not counted
CREATE TABLE counter (
    what   TEXT NOT NULL,
    whose  TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    hash   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (what, whose)
) STRICT, WITHOUT ROWID;
