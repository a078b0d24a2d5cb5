"""Which badges were issued to whom. Only the highest serial is good: what a scan must know follows by trigger.

A badge is issued when it is asked for at a printer, or when it is first put into a PDF. Making the PDF again is the
same badge again; only a reprint, which gives a reason, ends the one before (`Queue.ask`).
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from kiosk.storage.database import Connection
from kiosk.storage.transaction import joining

_LEAST, _MOST = 10_000_000, 99_999_999


@dataclass(frozen=True, slots=True)
class Issued:
    """One badge of a person. `standing` is active, superseded, revoked or blocked."""

    serial: int
    at: datetime
    standing: str


class Register:
    """The badges of one event, as far as this kiosk knows."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def last(self, delegate: str) -> int:
        """Serial of the newest badge; 0 where there is none."""
        (serial,) = self._db.execute("SELECT max(serial) FROM badge WHERE delegate = ?", (delegate,)).fetchone()
        return int(serial or 0)

    def count(self, delegate: str) -> int:
        """How many badges of a person may be about, in hands or in a PDF: all but those that surely never came out,
        and those of a PDF in the making.
        """
        (count,) = self._db.execute(
            "SELECT count(*) FROM badge AS b WHERE delegate = ? AND NOT EXISTS ("
            "SELECT 1 FROM print AS p WHERE p.delegate = b.delegate AND p.serial = b.serial AND p.state = 'failed')"
            " AND NOT EXISTS (SELECT 1 FROM batch_badge AS m WHERE m.delegate = b.delegate AND m.serial = b.serial)",
            (delegate,),
        ).fetchone()
        return int(count)

    def enter(self, delegate: str, serial: int, at: datetime) -> None:
        """A badge is issued; it supersedes all lower serials. Within the caller's transaction."""
        self._db.execute("INSERT OR IGNORE INTO badge VALUES (?, ?, ?)", (delegate, serial, at.isoformat()))

    def of(self, delegate: str) -> tuple[Issued, ...]:
        """All badges of a person, oldest first."""
        rows = self._db.execute(
            "SELECT b.serial, b.issued, r.standing FROM badge AS b"
            " JOIN ruling AS r ON r.key = 'badge:' || b.delegate || '/' || b.serial"
            " WHERE b.delegate = ? ORDER BY b.serial",
            (delegate,),
        )
        return tuple(Issued(serial, datetime.fromisoformat(at), standing) for serial, at, standing in rows)

    def number(self, delegate: str) -> int:
        """The number on a person's badges: eight digits, nobody else's. Made where there is none yet, by joining the
        caller's transaction."""
        row = self._db.execute("SELECT number FROM badge_number WHERE delegate = ?", (delegate,)).fetchone()
        if row is not None:
            return int(row[0])
        with joining(self._db):
            number = next(one for one in _numbers(delegate) if self._enter_number(delegate, one))
        return number

    def _enter_number(self, delegate: str, number: int) -> bool:
        done = self._db.execute("INSERT OR IGNORE INTO badge_number VALUES (?, ?)", (delegate, number))
        return done.rowcount == 1

    def without(self, delegates: Iterable[str], orphans: Iterable[str] = ()) -> frozenset[str]:
        """Those of these people who have no badge yet, or one that nobody has: `Batches.orphans`."""
        have = {delegate for (delegate,) in self._db.execute("SELECT DISTINCT delegate FROM badge")}
        return frozenset(delegates) - (have - set(orphans))


def _numbers(delegate: str) -> Iterator[int]:
    """Numbers of a delegate, the first one that is free counts; none tells who came before whom."""
    for attempt in count():
        digest = hashlib.blake2b(f"{delegate}\0{attempt}".encode(), digest_size=8).digest()
        yield _LEAST + int.from_bytes(digest, "big") % (_MOST - _LEAST + 1)
