"""The end of one kiosk's chain: the next entry is sealed here, and here it shows that somebody else was at the file."""

import contextlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.journal.backlog import Backlog
from kiosk.journal.beside import Beside
from kiosk.journal.chain import Entry, Head, canonical, seal, timestamp
from kiosk.storage.database import Connection, IntegrityError

_INSERT = "INSERT INTO journal (kiosk, seq, at, kind, person, body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_HEAD = "SELECT seq, hash FROM journal WHERE kiosk = ? ORDER BY seq DESC LIMIT 1"
_HASH = "SELECT hash FROM journal WHERE kiosk = ? AND seq = ?"
_KNOWN = "SELECT number, hash FROM counter WHERE what = 'chain' AND whose = ?"
_WITNESS = "UPDATE counter SET number = ?, hash = ? WHERE what = 'chain' AND whose = ?"


class Tail:
    """Appends to the chain of `kiosk`, within a transaction of the caller."""

    def __init__(self, db: Connection, kiosk: str, backlog: Backlog) -> None:
        self._db, self._kiosk, self._backlog = db, kiosk, backlog
        self._sealed: Head | None = None
        self._beside = Beside(db)
        self.witnessed = self._beside.head(kiosk)
        """What the witness beside the file said when this was made."""

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
        self.look(at)
        return self._seal(self.head(), kind, at, person, body)

    def look(self, at: datetime) -> Entry | None:
        """Where a witness knows another end of the chain, somebody else was at the file, or it lost its end: that is
        sealed, after every number that was given. Within a transaction of the caller."""
        head = self.head()
        witness = self._contradiction(head)
        if witness is None:
            return None
        body = {"witness": witness, "found": head}
        return self._seal((max(head[0], witness[0]), head[1]), EntryKind.BROKEN, at, None, body)

    def jump(self, after: Head, kind: EntryKind, at: datetime, body: Mapping[str, Any]) -> Entry:
        """Seal after a head that is no longer in the chain."""
        return self._seal(after, kind, at, None, body)

    def _contradiction(self, head: Head) -> Head | None:
        """What a witness says of the end that the chain does not."""
        known: Head | None = self._db.execute(_KNOWN, (self._kiosk,)).fetchone()
        beside = self.witnessed if self._sealed is None else None
        if beside is not None and beside[0] <= head[0]:
            row = self._db.execute(_HASH, (self._kiosk, beside[0])).fetchone()
            beside = None if row is not None and row[0] == beside[1] else beside
        return max((said for said in (known, beside) if said not in (None, head)), default=None)

    def _seal(self, head: Head, kind: EntryKind, at: datetime, person: str | None, body: Mapping[str, Any]) -> Entry:
        entry = seal(self._kiosk, head[0] + 1, timestamp(at), kind, person, canonical(body), head[1])
        self._db.execute(_INSERT, entry)
        witness = (entry.seq, entry.hash, self._kiosk)
        if not self._db.execute(_WITNESS, witness).rowcount:
            self._db.execute("INSERT INTO counter (number, hash, whose, what) VALUES (?, ?, ?, 'chain')", witness)
        self._sealed = (entry.seq, entry.hash)
        self._beside.tell(self._kiosk, self._sealed)
        self._backlog.add(entry)
        return entry
