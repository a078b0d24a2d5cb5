-- Append-only, hash-chained record. The triggers hold against any SQLite client, INSERT OR REPLACE included:
-- a replaced row would need a seq that is not the next one.
-- person is whom the entry is about: a delegate's id (of the main ticket, for add-ons), or code:HASH off the roster.
-- body is canonical JSON (kiosk/journal/chain.py); tally in it is +1 for an admission, -1 for taking one back.
CREATE TABLE journal (
    kiosk     TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    at        TEXT NOT NULL,
    kind      TEXT NOT NULL,
    person    TEXT,
    body      TEXT NOT NULL,
    prev      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    gate      TEXT GENERATED ALWAYS AS (body ->> '$.gate') VIRTUAL,
    tally     INTEGER GENERATED ALWAYS AS (body ->> '$.tally') VIRTUAL,
    PRIMARY KEY (kiosk, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_person ON journal (person) WHERE person IS NOT NULL;
CREATE INDEX journal_through ON journal (gate, at, tally) WHERE tally IS NOT NULL;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE kiosk = NEW.kiosk)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal WHERE kiosk = NEW.kiosk AND seq = NEW.seq - 1), '')
BEGIN SELECT raise(ABORT, 'journal: not the next entry'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never changed'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: entries are never deleted'); END;

-- Witness of each chain's head: a journal cut off or lengthened behind our back disagrees with it.
CREATE TABLE journal_head (
    kiosk TEXT PRIMARY KEY,
    seq   INTEGER NOT NULL,
    hash  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE occupancy (
    zone   TEXT PRIMARY KEY,
    inside INTEGER NOT NULL CHECK (inside >= 0)
) STRICT, WITHOUT ROWID;
