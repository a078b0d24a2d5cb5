-- Automatic exits are few, concern everybody, and are looked for whenever one person's history is.
CREATE INDEX journal_all_out ON journal (at) WHERE kind = 'all_out';
