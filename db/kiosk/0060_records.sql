-- Records of migrations are sqlite-utils' since (kiosk/storage/schema.py). Kiosks before that know this table alone: the
-- one record in it, which they do not know, tells them that a newer kiosk has written this file.
CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID;
DELETE FROM migration;
INSERT INTO migration VALUES ('0060_records', '');
