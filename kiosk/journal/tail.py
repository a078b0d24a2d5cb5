"""The end of one kiosk's chain: the next entry is sealed here, and here it shows that somebody else was at the file."""

import contextlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.database import Connection, IntegrityError
from kiosk.domain.passage import EntryKind
from kiosk.journal.backlog import Backlog
from kiosk.journal.chain import Entry, Head, canonical, seal, timestamp

_INSERT = "INSERT INTO journal (kiosk, seq, at, kind, person, body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_HEAD = "SELECT seq, hash FROM journal WHERE kiosk = ? ORDER BY seq DESC LIMIT 1"
_KNOWN = "SELECT number, hash FROM counter WHERE what = 'chain' AND whose = ?"
_WITNESS = "UPDATE counter SET number = ?, hash = ? WHERE what = 'chain' AND whose = ?"


class Tail:
    """Appends to the chain of `kiosk`, within a transaction of the caller."""

    def __init__(self, db: Connection, kiosk: str, backlog: Backlog) -> None:
        self._db, self._kiosk, self._backlog = db, kiosk, backlog
        self._sealed: Head | None = None

    def head(self) -> Head:
        """Number and hash of the last entry."""
        row: Head | None = self._db.execute(_HEAD, (self._kiosk,)).fetchone()
        return row or (0, "")

    def append(self, kind: EntryKind, at: datetime, body: Mapping[str, Any], person: str | None) -> Entry:
        """Seal after the head we left; only where that is not the end of the chain, look what happened."""
        self._backlog.make_room()
        if self._sealed is not None:
            with contextlib.suppress(IntegrityError):
                return self._seal(self._sealed, kind, at, person, body)
        return self._seal(self._end_of_chain(at), kind, at, person, body)

    def _end_of_chain(self, at: datetime) -> Head:
        """The head to append to. Where the witness knows another, somebody else was at the file: that is sealed too."""
        head = self.head()
        witness: Head | None = self._db.execute(_KNOWN, (self._kiosk,)).fetchone()
        if witness not in (None, head):
            body = {"witness": witness, "found": head}
            entry = self._seal(head, EntryKind.BROKEN, at, None, body)
            return entry.seq, entry.hash
        return head

    def _seal(self, head: Head, kind: EntryKind, at: datetime, person: str | None, body: Mapping[str, Any]) -> Entry:
        entry = seal(self._kiosk, head[0] + 1, timestamp(at), kind, person, canonical(body), head[1])
        self._db.execute(_INSERT, entry)
        witness = (entry.seq, entry.hash, self._kiosk)
        if not self._db.execute(_WITNESS, witness).rowcount:
            self._db.execute("INSERT INTO counter (number, hash, whose, what) VALUES (?, ?, ?, 'chain')", witness)
        self._sealed = (entry.seq, entry.hash)
        self._backlog.add(entry)
        return entry
