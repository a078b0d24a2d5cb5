-- Whether latin_name is somebody's word (an officer's here, or the registration's own column) and no transliteration.
ALTER TABLE delegate_version ADD COLUMN latin_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (latin_confirmed IN (0, 1));

-- What officers said how names are spelt in Latin letters. It counts as long as the registration writes the name as then.
CREATE TABLE spelling (
    delegate TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    latin    TEXT NOT NULL,
    officer  TEXT NOT NULL DEFAULT '',
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
