"""Registration servers <-> roster and journal: who is expected comes down, who came goes up.

- `server` speaks HTTP to one server, over one connection, and says what became of a request.
- `system` is what a registration system must be able to do; `indico/` and `pretix/` do it, one file a step.
- `sources` keeps the servers that this kiosk follows, their tokens and how far each was followed; `conflicts` what a
  server contradicted.
- `outbox` reads from the journal what a server should hear. There is no other queue: a source has the number of the
  entry that was answered last.
- `round` is one synchronisation: push, pull, compare.

Laws:
- Nothing is dropped. What a server will never take becomes a conflict that somebody settles; all else is asked again.
- A failed upload never stops a download.
- A pull is an import: its bytes go the way of a file, through the same comparison, guards and generations. How far the
  server was followed is written after that; killed in between, the same changes come again and change nothing.
- An upload may be repeated: what tells it apart is made of kiosk and number of the entry, never of chance or time.
- A token is read from the encrypted file when a server is spoken to. It is in no log, `repr`, argument or answer.
"""
