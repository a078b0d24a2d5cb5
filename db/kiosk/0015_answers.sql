-- What people answered at this kiosk's gates. The journal's entry `seq` says which questions were answered, with a keyed
-- hash of the answers; the answers stand here alone, so that they can be destroyed and the chain still holds.
-- ticket is a delegate's id, or code:HASH off the roster; an empty answer was none, given to a question that asks none.
CREATE TABLE answer (
    kiosk    TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    question INTEGER NOT NULL,
    ticket   TEXT NOT NULL,
    answer   TEXT NOT NULL,
    PRIMARY KEY (kiosk, seq, question)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_ticket ON answer (ticket);
