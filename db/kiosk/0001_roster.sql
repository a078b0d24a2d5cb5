-- Who is expected. Times are ISO 8601 UTC text. Codes of credentials are canonical keys (kiosk/domain/credential.py).
CREATE TABLE delegate (
    id            TEXT PRIMARY KEY,
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
    companion_of  TEXT REFERENCES delegate (id) DEFERRABLE INITIALLY DEFERRED,
    addon_to      TEXT REFERENCES delegate (id) DEFERRABLE INITIALLY DEFERRED,
    product       TEXT NOT NULL DEFAULT '',
    valid_from    TEXT,
    valid_until   TEXT,
    attention     TEXT NOT NULL DEFAULT '',
    identity_check INTEGER NOT NULL DEFAULT 0,
    zones_added   TEXT NOT NULL DEFAULT '[]',
    zones_removed TEXT NOT NULL DEFAULT '[]',
    tags          TEXT NOT NULL DEFAULT '[]',
    extra         TEXT NOT NULL DEFAULT '{}',
    photo         TEXT,
    photo_name    TEXT NOT NULL DEFAULT '',
    missing       INTEGER NOT NULL DEFAULT 0,
    UNIQUE (system, source_id)
) STRICT;
CREATE INDEX delegate_by_contact ON delegate (email) WHERE email <> '';
CREATE INDEX delegate_by_companion ON delegate (companion_of) WHERE companion_of IS NOT NULL;
CREATE INDEX delegate_by_addon ON delegate (addon_to) WHERE addon_to IS NOT NULL;

-- Other keys under which a source knows the same registration (e.g. Indico's friendly id).
CREATE TABLE alias (
    system   TEXT NOT NULL,
    alias    TEXT NOT NULL,
    delegate TEXT NOT NULL REFERENCES delegate (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (system, alias)
) STRICT, WITHOUT ROWID;

-- Codes. delegate is NULL for a code that is revoked or blocked but belongs to nobody on this roster.
CREATE TABLE credential (
    key      TEXT PRIMARY KEY,
    delegate TEXT REFERENCES delegate (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    standing TEXT NOT NULL DEFAULT 'active' CHECK (standing IN ('active','revoked','superseded','blocked'))
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_by_delegate ON credential (delegate);

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
