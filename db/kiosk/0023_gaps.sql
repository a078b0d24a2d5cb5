-- Where entries are missing for good, an entry says which, and the chain goes on beyond every number that was ever given
-- (kiosk/journal/chain.py): a number never means two things.
DROP TRIGGER journal_next;
CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN (NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE kiosk = NEW.kiosk)
   OR NEW.prev IS NOT coalesce((SELECT hash FROM journal WHERE kiosk = NEW.kiosk AND seq = NEW.seq - 1), ''))
 AND NOT (NEW.kind IN ('rescued', 'broken')
      AND NEW.seq > (SELECT coalesce(max(seq), 0) FROM journal WHERE kiosk = NEW.kiosk))
BEGIN SELECT raise(ABORT, 'journal: not the next entry'); END;

CREATE INDEX journal_gaps ON journal (kiosk, seq) WHERE kind IN ('rescued', 'broken');
