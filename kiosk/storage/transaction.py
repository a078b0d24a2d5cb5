"""Short durable transactions: every change to a file goes through one.

They begin IMMEDIATE, so that a read-then-write never fails half-way, and take the lock by asking often, so that a scan
comes in between the slices of an import.
"""

import contextlib
import time
from collections.abc import Iterator

from kiosk.domain.trouble import Trouble
from kiosk.storage.connection import Connection, dbapi2, troubles

PATIENCE = 5.0
"""Seconds to wait for whoever else is writing."""
_ASK_AGAIN = 0.0005


@contextlib.contextmanager
def writing(db: Connection) -> Iterator[Connection]:
    """One durable transaction: committed and synced on leaving, rolled back on any exception.

    Raises CannotWrite where the disk is in the way, or the file has gone from where it was opened; nothing is
    half-written then.
    """
    with troubles("the database"):
        _begin(db)
        try:
            yield db
            db.stays()
            db.execute("COMMIT")
        except BaseException:
            db.committed.clear()
            with contextlib.suppress(dbapi2.Error, Trouble):
                db.execute("ROLLBACK")
            raise
        for done in db.committed.values():
            done()
        db.committed.clear()


def joining(db: Connection) -> contextlib.AbstractContextManager[object]:
    """A part of the transaction that is open, else one of its own."""
    return contextlib.nullcontext() if db.in_transaction else writing(db)


def _begin(db: Connection) -> None:
    """Take the write lock, asking every half millisecond.

    SQLite's own waiting backs off to 100 ms, and a scan would starve between the slices of an import; so it is off once
    a file is open.
    """
    until = time.monotonic() + PATIENCE
    while True:
        try:
            db.execute("BEGIN IMMEDIATE")
            return
        except dbapi2.OperationalError as busy:
            if "locked" not in str(busy) or time.monotonic() > until:
                raise
            time.sleep(_ASK_AGAIN)
