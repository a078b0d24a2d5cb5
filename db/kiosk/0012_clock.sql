-- What the clock of this machine did (kiosk/timekeeping.py) is asked every few seconds and is rare among passages.
CREATE INDEX journal_clock ON journal (kiosk, seq) WHERE kind = 'clock';
