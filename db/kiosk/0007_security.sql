-- The watch list. Rows of another version than watch_list.version are an import that is being written, or was
-- interrupted: they do not count. names, births and documents are JSON lists; documents are keyed hashes; prepared is
-- what kiosk/security/likeness.py made of the names.
CREATE TABLE watch_list (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    version  INTEGER NOT NULL,
    salt     BLOB NOT NULL CHECK (length(salt) = 32),
    imported TEXT
) STRICT;

CREATE TABLE watch_entry (
    version   INTEGER NOT NULL,
    id        TEXT NOT NULL,
    names     TEXT NOT NULL,
    births    TEXT NOT NULL,
    documents TEXT NOT NULL,
    note      TEXT NOT NULL,
    level     TEXT NOT NULL,
    prepared  TEXT NOT NULL,
    PRIMARY KEY (version, id)
) STRICT, WITHOUT ROWID;

-- Alerts, lockdowns and shifts are few among very many passages: found without reading the journal.
CREATE INDEX journal_alerts ON journal (at) WHERE kind IN ('alert', 'acknowledged');
CREATE INDEX journal_lockdowns ON journal (at) WHERE kind IN ('lockdown', 'lifted');
CREATE INDEX journal_accounted ON journal (at) WHERE kind = 'accounted';
CREATE INDEX journal_shifts ON journal (kiosk, seq) WHERE kind IN ('logged_in', 'logged_out');
