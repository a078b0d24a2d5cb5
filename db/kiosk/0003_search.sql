-- Finding people by what staff type. Written with the roster, slice by slice; rowid is delegate_version.row, so what
-- an unfinished import has indexed is dropped with its rows. Text comes folded (kiosk/domain/names.py), hence ascii.
CREATE VIRTUAL TABLE search USING fts5 (
    name, other, delegation, code,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1', detail = column
);
-- FTS5 merges 64 of its pages at a time: small ones, so that no scan waits long for a slice of an import.
INSERT INTO search (search, rank) VALUES ('pgsz', 1000);
INSERT INTO search (search, rank) VALUES ('automerge', 8);

-- Every word that occurs in a name, with its consonant skeleton: other spellings and misspellings are looked up here.
CREATE TABLE name_word (
    word     TEXT PRIMARY KEY,
    skeleton TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_skeleton ON name_word (skeleton) WHERE skeleton <> '';

-- Words by which a delegation is known: its codes and its names in the six languages.
CREATE TABLE delegation_word (
    word       TEXT NOT NULL,
    delegation TEXT NOT NULL,
    PRIMARY KEY (word, delegation)
) STRICT, WITHOUT ROWID;
