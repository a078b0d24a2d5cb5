-- Who is checked in at a registration system, and not by this kiosk: a note at the gate, never presence. source_id is
-- the system's own key of the person, since its moment (kiosk/sync/round.py).
CREATE TABLE checked_in_elsewhere (
    source_id TEXT NOT NULL,
    source    TEXT NOT NULL REFERENCES source (name) ON DELETE CASCADE,
    since     TEXT NOT NULL,
    PRIMARY KEY (source_id, source)
) STRICT, WITHOUT ROWID;
