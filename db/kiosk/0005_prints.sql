-- Print intents. A row is written before anything is sent and survives the process at any point.
-- serial: first badge of a delegate is 1, each reprint one more. At most one intent of a delegate is open at a time.
CREATE TABLE print_move (
    state TEXT NOT NULL,
    event TEXT NOT NULL,
    next  TEXT NOT NULL,
    PRIMARY KEY (state, event)
) STRICT, WITHOUT ROWID;
INSERT INTO print_move (state, event, next) VALUES
    ('waiting', 'send',   'sending'),
    ('waiting', 'cancel', 'failed'),
    ('sending', 'print',  'printed'),
    ('sending', 'fail',   'failed'),
    ('sending', 'lose',   'unknown'),
    ('unknown', 'print',  'printed'),
    ('unknown', 'fail',   'failed'),
    ('failed',  'retry',  'waiting');

CREATE TABLE print (
    intent     TEXT PRIMARY KEY,
    delegate   TEXT NOT NULL,
    serial     INTEGER NOT NULL CHECK (serial >= 1),
    printer    TEXT NOT NULL,
    template   TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    operator   TEXT NOT NULL DEFAULT '',
    supervisor TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting','sending','printed','failed','unknown')),
    detail     TEXT NOT NULL DEFAULT '',
    job        TEXT NOT NULL DEFAULT '',
    place      INTEGER NOT NULL UNIQUE,
    asked      TEXT NOT NULL,
    changed    TEXT NOT NULL,
    UNIQUE (delegate, serial),
    CHECK (serial = 1 OR reason <> ''),
    CHECK (serial < 3 OR supervisor <> '')
) STRICT;
CREATE UNIQUE INDEX print_open ON print (delegate) WHERE state IN ('waiting', 'sending', 'unknown');
CREATE INDEX print_by_state ON print (state, place);

-- Every move of every intent, append-only: the print journal.
CREATE TABLE print_history (
    seq    INTEGER PRIMARY KEY,
    intent TEXT NOT NULL REFERENCES print (intent),
    at     TEXT NOT NULL,
    state  TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX print_history_by_intent ON print_history (intent);

CREATE TRIGGER print_moves BEFORE UPDATE OF state ON print
WHEN NEW.state IS NOT OLD.state
 AND NOT EXISTS (SELECT 1 FROM print_move WHERE state = OLD.state AND next = NEW.state)
BEGIN SELECT raise(ABORT, 'print: no such move'); END;

CREATE TRIGGER print_begins BEFORE INSERT ON print WHEN NEW.state <> 'waiting'
BEGIN SELECT raise(ABORT, 'print: an intent begins waiting'); END;

-- INSERT OR REPLACE would delete what stands in its way without a word.
CREATE TRIGGER print_is_new BEFORE INSERT ON print
WHEN EXISTS (
    SELECT 1 FROM print
    WHERE intent = NEW.intent OR place = NEW.place
       OR (delegate = NEW.delegate AND (serial = NEW.serial OR state IN ('waiting', 'sending', 'unknown')))
)
BEGIN SELECT raise(ABORT, 'print: already there'); END;

CREATE TRIGGER print_asked AFTER INSERT ON print
BEGIN INSERT INTO print_history (intent, at, state, detail) VALUES (NEW.intent, NEW.asked, NEW.state, NEW.detail); END;

CREATE TRIGGER print_moved AFTER UPDATE OF state ON print WHEN NEW.state IS NOT OLD.state
BEGIN INSERT INTO print_history (intent, at, state, detail) VALUES (NEW.intent, NEW.changed, NEW.state, NEW.detail); END;

CREATE TRIGGER print_stays BEFORE DELETE ON print
BEGIN SELECT raise(ABORT, 'print: intents are never deleted'); END;

CREATE TRIGGER print_history_stays BEFORE UPDATE ON print_history
BEGIN SELECT raise(ABORT, 'print: history is never changed'); END;

CREATE TRIGGER print_history_kept BEFORE DELETE ON print_history
BEGIN SELECT raise(ABORT, 'print: history is never deleted'); END;
