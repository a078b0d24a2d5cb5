-- Badges that were issued: on this kiosk, or on another whose journal says so. Only the highest serial of a person is
-- good; the rulings that a scan looks up follow by themselves, in the transaction that issues.
CREATE TABLE badge (
    delegate TEXT NOT NULL,
    serial   INTEGER NOT NULL CHECK (serial >= 1),
    issued   TEXT NOT NULL,
    PRIMARY KEY (delegate, serial)
) STRICT, WITHOUT ROWID;

-- What was revoked or blocked by itself stays so.
CREATE TRIGGER badge_supersedes AFTER INSERT ON badge
BEGIN
    INSERT INTO ruling (key, standing, at)
    SELECT 'badge:' || b.delegate || '/' || b.serial,
           CASE WHEN b.serial = (SELECT max(serial) FROM badge WHERE delegate = NEW.delegate)
                THEN 'active' ELSE 'superseded' END,
           NEW.issued
    FROM badge AS b WHERE b.delegate = NEW.delegate
    ON CONFLICT (key) DO UPDATE SET standing = excluded.standing, at = excluded.at
    WHERE ruling.standing = 'active' AND excluded.standing = 'superseded';
END;

INSERT INTO badge (delegate, serial, issued) SELECT delegate, serial, asked FROM print ORDER BY place;

CREATE TRIGGER print_issues AFTER INSERT ON print
BEGIN INSERT OR IGNORE INTO badge (delegate, serial, issued) VALUES (NEW.delegate, NEW.serial, NEW.asked); END;
