-- Who is expected. Times are ISO 8601 UTC text. Codes of credentials are canonical keys (kiosk/domain/credential.py).
--
-- Rows are versions: one counts while since <= generation.current < until. An import writes its versions for the next
-- generation in small slices, unseen, and one UPDATE of generation.current makes all of them count at once; until
-- then, and for ever if it was interrupted, the old roster stands. Readers read the views delegate, alias, credential.
CREATE TABLE generation (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    current INTEGER NOT NULL
) STRICT;
INSERT INTO generation VALUES (1, 0);

CREATE TABLE delegate_version (
    row           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL,
    system        TEXT NOT NULL,
    source_id     TEXT NOT NULL,
    form          TEXT NOT NULL DEFAULT '',
    email         TEXT NOT NULL DEFAULT '',
    name          TEXT NOT NULL DEFAULT '',
    latin_name    TEXT NOT NULL DEFAULT '',
    given_name    TEXT NOT NULL DEFAULT '',
    family_name   TEXT NOT NULL DEFAULT '',
    title         TEXT NOT NULL DEFAULT '',
    position      TEXT NOT NULL DEFAULT '',
    organisation  TEXT NOT NULL DEFAULT '',
    delegation    TEXT NOT NULL DEFAULT '',
    category      TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL CHECK (state IN ('complete','unpaid','pending','rejected','withdrawn','cancelled','barred')),
    companion_of  TEXT,
    addon_to      TEXT,
    product       TEXT NOT NULL DEFAULT '',
    valid_from    TEXT,
    valid_until   TEXT,
    attention     TEXT NOT NULL DEFAULT '',
    identity_check INTEGER NOT NULL DEFAULT 0,
    zones_added   TEXT NOT NULL DEFAULT '[]',
    zones_removed TEXT NOT NULL DEFAULT '[]',
    tags          TEXT NOT NULL DEFAULT '[]',
    extra         TEXT NOT NULL DEFAULT '{}',
    aliases       TEXT NOT NULL DEFAULT '[]',
    photo         TEXT,
    photo_name    TEXT NOT NULL DEFAULT '',
    missing       INTEGER NOT NULL DEFAULT 0,
    since         INTEGER NOT NULL,
    until         INTEGER NOT NULL DEFAULT 9007199254740991,
    UNIQUE (id, since)
) STRICT;
CREATE INDEX delegate_by_companion ON delegate_version (companion_of) WHERE companion_of IS NOT NULL;
CREATE INDEX delegate_by_addon ON delegate_version (addon_to) WHERE addon_to IS NOT NULL;

CREATE VIEW delegate AS
SELECT * FROM delegate_version
WHERE since <= (SELECT current FROM generation) AND until > (SELECT current FROM generation);

-- Keys under which a source knows a registration: its source_id, and others (e.g. Indico's friendly id).
CREATE TABLE alias_version (
    system   TEXT NOT NULL,
    alias    TEXT NOT NULL,
    delegate TEXT NOT NULL,
    since    INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 9007199254740991,
    PRIMARY KEY (system, alias, since)
) STRICT, WITHOUT ROWID;

CREATE VIEW alias AS
SELECT system, alias, delegate FROM alias_version
WHERE since <= (SELECT current FROM generation) AND until > (SELECT current FROM generation);

-- Codes. delegate is NULL for a code that is revoked or blocked but belongs to nobody on this roster.
CREATE TABLE credential_version (
    key      TEXT NOT NULL,
    delegate TEXT,
    standing TEXT NOT NULL DEFAULT 'active' CHECK (standing IN ('active','revoked','superseded','blocked')),
    since    INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 9007199254740991,
    PRIMARY KEY (key, since)
) STRICT, WITHOUT ROWID;

CREATE VIEW credential AS
SELECT key, delegate, standing FROM credential_version
WHERE since <= (SELECT current FROM generation) AND until > (SELECT current FROM generation);

-- Who may hold what: an index of credential_version by delegate, filled in its own order because that is ten times
-- cheaper in small transactions. Only what the view credential confirms counts.
CREATE TABLE holding (
    delegate TEXT NOT NULL,
    key      TEXT NOT NULL,
    PRIMARY KEY (delegate, key)
) STRICT, WITHOUT ROWID;

-- What was decided here about a code; wins over whatever a source says, now and after any import.
CREATE TABLE ruling (
    key      TEXT PRIMARY KEY,
    standing TEXT NOT NULL CHECK (standing IN ('active','revoked','superseded','blocked')),
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Portraits, encrypted with the rest of this file. jpeg is at most 960 x 1200.
CREATE TABLE photo (
    id     TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    jpeg   BLOB NOT NULL
) STRICT;

-- Facts about this data folder: event, plan, kiosk id, keys of sources, when each source was last imported.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
