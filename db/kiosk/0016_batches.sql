-- Badges first issued for a PDF that is not finished yet: nobody has them, so they count as not printed. A batch takes
-- its row away when its file is in place; a row whose process has died is a PDF that never was, unless a file with its
-- digest lies at its path (the process died between placing the file and saying so).
CREATE TABLE batch (
    batch  TEXT PRIMARY KEY,
    path   TEXT NOT NULL,
    begun  TEXT NOT NULL,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE batch_badge (
    delegate TEXT NOT NULL,
    serial   INTEGER NOT NULL CHECK (serial >= 1),
    batch    TEXT NOT NULL REFERENCES batch (batch),
    PRIMARY KEY (delegate, serial)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_badge_by_batch ON batch_badge (batch);

-- Blank badges put into a printer, and how many it had printed by then.
CREATE TABLE stock (
    printer TEXT PRIMARY KEY,
    loaded  INTEGER NOT NULL CHECK (loaded >= 0),
    printed INTEGER NOT NULL CHECK (printed >= 0),
    at      TEXT NOT NULL
) STRICT;

-- The print journal tells where a badge was sent instead.
CREATE TRIGGER print_diverted AFTER UPDATE OF printer ON print WHEN NEW.printer IS NOT OLD.printer
BEGIN
    INSERT INTO print_history (intent, at, state, detail)
    VALUES (NEW.intent, NEW.changed, NEW.state, 'to ' || NEW.printer);
END;
