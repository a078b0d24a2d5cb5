-- The key that signs heads of a kiosk's journal (kiosk/journal/notary.py). Its own, apart from the keys of badges: it
-- proves what happened, not who may enter, and it never leaves this encrypted file.
CREATE TABLE journal_key (
    kiosk   TEXT PRIMARY KEY,
    public  BLOB NOT NULL CHECK (length(public) = 32),
    private BLOB NOT NULL CHECK (length(private) = 32),
    made    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_key_no_second BEFORE INSERT ON journal_key
WHEN EXISTS (SELECT 1 FROM journal_key WHERE kiosk = NEW.kiosk)
BEGIN SELECT raise(ABORT, 'journal_key: a kiosk has one'); END;

CREATE TRIGGER journal_key_no_update BEFORE UPDATE ON journal_key
BEGIN SELECT raise(ABORT, 'journal_key: never changed'); END;

CREATE TRIGGER journal_key_no_delete BEFORE DELETE ON journal_key
BEGIN SELECT raise(ABORT, 'journal_key: never deleted'); END;
