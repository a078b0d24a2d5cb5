-- What no import brings back and a kiosk cannot do without stands twice, on pages of its own: a page that cannot be read
-- costs one of the two (kiosk/rescue). Of rulings those that somebody decided; the others follow from badges.
CREATE TABLE spare_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO spare_fact SELECT name, value FROM fact;
CREATE TRIGGER spare_fact_put AFTER INSERT ON fact
BEGIN INSERT OR REPLACE INTO spare_fact VALUES (NEW.name, NEW.value); END;
CREATE TRIGGER spare_fact_set AFTER UPDATE ON fact
BEGIN INSERT OR REPLACE INTO spare_fact VALUES (NEW.name, NEW.value); END;
CREATE TRIGGER spare_fact_drop AFTER DELETE ON fact
BEGIN DELETE FROM spare_fact WHERE name = OLD.name; END;

CREATE TABLE spare_generation (one INTEGER PRIMARY KEY, current INTEGER NOT NULL) STRICT;
INSERT INTO spare_generation SELECT one, current FROM generation;
CREATE TRIGGER spare_generation_put AFTER INSERT ON generation
BEGIN INSERT OR REPLACE INTO spare_generation VALUES (NEW.one, NEW.current); END;
CREATE TRIGGER spare_generation_set AFTER UPDATE ON generation
BEGIN INSERT OR REPLACE INTO spare_generation VALUES (NEW.one, NEW.current); END;

CREATE TABLE spare_journal_salt (id INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;
INSERT INTO spare_journal_salt SELECT id, salt FROM journal_salt;
CREATE TRIGGER spare_journal_salt_put AFTER INSERT ON journal_salt
BEGIN INSERT OR REPLACE INTO spare_journal_salt VALUES (NEW.id, NEW.salt); END;

CREATE TABLE spare_journal_key (
    kiosk TEXT PRIMARY KEY,
    public BLOB NOT NULL,
    private BLOB NOT NULL,
    made TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO spare_journal_key SELECT kiosk, public, private, made FROM journal_key;
CREATE TRIGGER spare_journal_key_put AFTER INSERT ON journal_key
BEGIN INSERT OR REPLACE INTO spare_journal_key VALUES (NEW.kiosk, NEW.public, NEW.private, NEW.made); END;

CREATE TABLE spare_signing_key (
    kid TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    public BLOB NOT NULL,
    private BLOB,
    certificate BLOB,
    made TEXT NOT NULL,
    revoked TEXT,
    revocation BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO spare_signing_key
SELECT kid, role, name, public, private, certificate, made, revoked, revocation FROM signing_key;
CREATE TRIGGER spare_signing_key_put AFTER INSERT ON signing_key
BEGIN
    INSERT OR REPLACE INTO spare_signing_key VALUES
    (NEW.kid, NEW.role, NEW.name, NEW.public, NEW.private, NEW.certificate, NEW.made, NEW.revoked, NEW.revocation);
END;
CREATE TRIGGER spare_signing_key_set AFTER UPDATE ON signing_key
BEGIN
    INSERT OR REPLACE INTO spare_signing_key VALUES
    (NEW.kid, NEW.role, NEW.name, NEW.public, NEW.private, NEW.certificate, NEW.made, NEW.revoked, NEW.revocation);
END;
CREATE TRIGGER spare_signing_key_drop AFTER DELETE ON signing_key
BEGIN DELETE FROM spare_signing_key WHERE kid = OLD.kid; END;

CREATE TABLE spare_operator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    badge TEXT,
    added TEXT NOT NULL,
    removed TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO spare_operator SELECT id, name, role, badge, added, removed FROM operator;
CREATE TRIGGER spare_operator_put AFTER INSERT ON operator
BEGIN INSERT OR REPLACE INTO spare_operator VALUES (NEW.id, NEW.name, NEW.role, NEW.badge, NEW.added, NEW.removed); END;
CREATE TRIGGER spare_operator_set AFTER UPDATE ON operator
BEGIN INSERT OR REPLACE INTO spare_operator VALUES (NEW.id, NEW.name, NEW.role, NEW.badge, NEW.added, NEW.removed); END;

CREATE TABLE spare_pin (hash TEXT PRIMARY KEY, operator TEXT NOT NULL, duress INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO spare_pin SELECT hash, operator, duress FROM pin;
CREATE TRIGGER spare_pin_put AFTER INSERT ON pin
BEGIN INSERT OR REPLACE INTO spare_pin VALUES (NEW.hash, NEW.operator, NEW.duress); END;
CREATE TRIGGER spare_pin_drop AFTER DELETE ON pin
BEGIN DELETE FROM spare_pin WHERE hash = OLD.hash; END;

CREATE TABLE spare_pin_salt (one INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;
INSERT INTO spare_pin_salt SELECT one, salt FROM pin_salt;
CREATE TRIGGER spare_pin_salt_put AFTER INSERT ON pin_salt
BEGIN INSERT OR REPLACE INTO spare_pin_salt VALUES (NEW.one, NEW.salt); END;

CREATE TABLE spare_ruling (key TEXT PRIMARY KEY, standing TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO spare_ruling SELECT key, standing, at FROM ruling
WHERE key NOT LIKE 'badge:%' OR standing NOT IN ('active', 'superseded');
CREATE TRIGGER spare_ruling_put AFTER INSERT ON ruling
WHEN NEW.key NOT LIKE 'badge:%' OR NEW.standing NOT IN ('active', 'superseded')
  OR EXISTS (SELECT 1 FROM spare_ruling WHERE key = NEW.key)
BEGIN INSERT OR REPLACE INTO spare_ruling VALUES (NEW.key, NEW.standing, NEW.at); END;

CREATE TABLE spare_watch_list (
    one INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    salt BLOB NOT NULL,
    imported TEXT
) STRICT;
INSERT INTO spare_watch_list SELECT one, version, salt, imported FROM watch_list;
CREATE TRIGGER spare_watch_list_put AFTER INSERT ON watch_list
BEGIN INSERT OR REPLACE INTO spare_watch_list VALUES (NEW.one, NEW.version, NEW.salt, NEW.imported); END;
CREATE TRIGGER spare_watch_list_set AFTER UPDATE ON watch_list
BEGIN INSERT OR REPLACE INTO spare_watch_list VALUES (NEW.one, NEW.version, NEW.salt, NEW.imported); END;
