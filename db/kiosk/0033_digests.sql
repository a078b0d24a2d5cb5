-- Entries that hold digests of what stands beside the chain (kiosk/journal/digests.py) are few: found without reading it.
CREATE INDEX journal_digests ON journal (kiosk, seq)
WHERE kind IN ('started', 'imported', 'staff', 'watchlist', 'altered', 'rescued');
