-- What costs a scan a page of its own somewhere in a large file is written behind, many at a time: whose entry it is,
-- and the rows of `stay`. counter (entered, kiosk) says up to which number of its chain that has been done; what came
-- later is read from the chain itself (kiosk/journal/backlog.py).
CREATE TABLE person_entry (
    person TEXT NOT NULL,
    kiosk  TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (person, kiosk, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO person_entry SELECT person, kiosk, seq FROM journal WHERE person IS NOT NULL;
DROP INDEX journal_by_person;

INSERT INTO counter (what, whose, number) SELECT 'entered', kiosk, max(seq) FROM journal GROUP BY kiosk;

CREATE TRIGGER journal_first AFTER INSERT ON journal WHEN NEW.seq = 1
BEGIN INSERT OR IGNORE INTO counter (what, whose, number) VALUES ('entered', NEW.kiosk, 0); END;
