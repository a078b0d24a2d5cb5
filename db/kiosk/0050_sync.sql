-- Registration servers that this kiosk follows (kiosk/sync). The token stands nowhere else; this file is encrypted.
-- cursor and source_known are texts of the system's own making; source_sent says which entry was answered last. What is
-- lost of these is fetched and told anew, and changes nothing.
CREATE TABLE source (
    name    TEXT PRIMARY KEY CHECK (name <> ''),
    system  TEXT NOT NULL CHECK (system IN ('indico', 'pretix')),
    url     TEXT NOT NULL,
    event   TEXT NOT NULL,
    options TEXT NOT NULL,
    ca      TEXT NOT NULL,
    token   TEXT NOT NULL,
    added   TEXT NOT NULL,
    rights  TEXT NOT NULL DEFAULT '[]',
    cursor  TEXT NOT NULL DEFAULT '',
    heard   TEXT,
    state   TEXT NOT NULL DEFAULT '',
    trouble TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE source_known (
    source TEXT NOT NULL REFERENCES source (name) ON DELETE CASCADE,
    id     TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_sent (
    source TEXT NOT NULL REFERENCES source (name) ON DELETE CASCADE,
    kiosk  TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (source, kiosk)
) STRICT, WITHOUT ROWID;

-- What a server contradicted. It outlives its source, and is settled, never deleted. One entry of the journal has one.
CREATE TABLE conflict (
    id      INTEGER PRIMARY KEY,
    source  TEXT NOT NULL,
    kiosk   TEXT NOT NULL,
    seq     INTEGER NOT NULL,
    person  TEXT,
    at      TEXT NOT NULL,
    act     TEXT NOT NULL,
    finding TEXT NOT NULL,
    said    TEXT NOT NULL,
    found   TEXT NOT NULL,
    settled TEXT,
    UNIQUE (source, kiosk, seq)
) STRICT;
CREATE INDEX conflict_open ON conflict (id) WHERE settled IS NULL;
