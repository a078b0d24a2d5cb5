-- Who may be on duty. An operator leaves the list by `removed`, never by deletion: the journal names ids for ever.
CREATE TABLE operator (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL CHECK (role IN ('entrance', 'security', 'supervisor', 'organiser')),
    badge   TEXT,
    added   TEXT NOT NULL,
    removed TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX operator_by_badge ON operator (badge) WHERE badge IS NOT NULL AND removed IS NULL;

CREATE TRIGGER operator_no_delete BEFORE DELETE ON operator
BEGIN SELECT raise(ABORT, 'operator: never deleted, only removed'); END;

CREATE TRIGGER operator_keeps_an_organiser BEFORE UPDATE OF role, removed ON operator
WHEN OLD.role = 'organiser' AND OLD.removed IS NULL AND (NEW.role <> 'organiser' OR NEW.removed IS NOT NULL)
 AND NOT EXISTS (SELECT 1 FROM operator WHERE role = 'organiser' AND removed IS NULL AND id <> OLD.id)
BEGIN SELECT raise(ABORT, 'operator: the last organiser stays'); END;

-- PINs and duress PINs as Argon2id hashes under one salt of this kiosk (kiosk/operators/pins.py): no PIN is used twice.
CREATE TABLE pin (
    hash     TEXT PRIMARY KEY,
    operator TEXT NOT NULL REFERENCES operator (id),
    duress   INTEGER NOT NULL CHECK (duress IN (0, 1)),
    UNIQUE (operator, duress)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin_salt (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;

-- Wrong PINs, by operator, and under the empty id for the kiosk itself. Kept here so that a restart forgives nothing.
CREATE TABLE pin_tries (
    operator TEXT PRIMARY KEY,
    wrong    INTEGER NOT NULL,
    last     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
