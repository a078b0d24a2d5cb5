-- counter (looked, kiosk): up to which number of a kiosk's chain security's lookout has come (kiosk/security/lookout.py).
-- What older kiosks sealed was looked at then, or never will be.
INSERT OR IGNORE INTO counter (what, whose, number)
SELECT 'looked', kiosk, max(seq) FROM journal GROUP BY kiosk;
