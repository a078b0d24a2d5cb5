-- The number printed on somebody's badges, the same on each copy. It follows from the delegate's id, so that kiosks
-- agree without asking each other (kiosk/badges/register.py).
CREATE TABLE badge_number (
    delegate TEXT PRIMARY KEY,
    number   INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 10000000 AND 99999999)
) STRICT, WITHOUT ROWID;
