-- Whose codes were scanned before the roster knew their holders: what was booked on `code:HASH` is that person's
-- (kiosk/journal/owners.py). A projection of the journal's entries `joined`.
CREATE TABLE joined (
    stranger TEXT PRIMARY KEY,
    person   TEXT NOT NULL,
    ticket   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Versions before this one did not count who was let in on nobody's code, and left on their codes those whom an import
-- had brought onto the roster since. The next start puts that right, on the record (kiosk/sources/strangers.py).
INSERT INTO fact SELECT 'to be settled', '1' WHERE EXISTS (
    SELECT 1 FROM journal
    WHERE (person IS NULL AND kind = 'resolved') OR (person >= 'code:' AND person < 'code;'));
