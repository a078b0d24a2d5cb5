"""PDFs in the making: which badges were first issued for a file that is not in place, so that none is lost with it.

A badge is issued before it is drawn and counts once its file is in place. The steps are on disk in this order: badges
issued, under the batch; the whole file's digest; the file moved to its place; the batch done with. A batch whose
process died is told by its lock. Its file is in place where the digest says so; else its badges are nobody's yet, and
the next batch that wants them takes them over, with their serials.
"""

import hashlib
import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.storage.database import Connection, FolderLock, Locked, writing


class Batch:
    """One PDF; made by `Batches.begin`, and closed by its process or its end."""

    def __init__(self, db: Connection, name: str, lock: FolderLock, orphans: Mapping[str, str]) -> None:
        self._db, self.name, self._lock, self._orphans = db, name, lock, orphans

    def claim(self, delegate: str, serial: int) -> bool:
        """Take over a badge issued for a PDF that never was; False where there is none. In the caller's transaction."""
        taken = self._db.execute(
            "UPDATE batch_badge SET batch = ? WHERE delegate = ? AND serial = ? AND batch = ?",
            (self.name, delegate, serial, self._orphans.get(delegate)),
        )
        return taken.rowcount == 1

    def enter(self, delegate: str, serial: int) -> None:
        """A badge was issued for this PDF. In the caller's transaction."""
        self._db.execute("INSERT INTO batch_badge VALUES (?, ?, ?)", (delegate, serial, self.name))

    def place(self, file: Path) -> None:
        """This is the whole file, about to be moved to its place."""
        with writing(self._db):
            self._db.execute("UPDATE batch SET digest = ? WHERE batch = ?", (_digest(file), self.name))

    def finish(self, drawn: Iterable[str]) -> None:
        """The file is in place, with these delegates' badges; others that were issued are nobody's yet."""
        with writing(self._db):
            self._db.executemany(
                "DELETE FROM batch_badge WHERE batch = ? AND delegate = ?", ((self.name, one) for one in drawn)
            )
            self._db.execute("UPDATE batch SET digest = '' WHERE batch = ?", (self.name,))

    def close(self) -> None:
        """Whatever was not finished may be taken over."""
        self._lock.remove()
        _forget(self._db, [self.name])


class Batches:
    """All PDFs in the making of one data folder."""

    def __init__(self, db: Connection, folder: Path) -> None:
        self._db, self._folder = db, folder

    def begin(self, path: Path, now: datetime) -> Batch:
        """A PDF that shall be at `path`. Raises CannotWrite."""
        name = str(uuid.uuid4())
        lock = self._lock(name)
        lock.take()
        with writing(self._db):
            self._db.execute(
                "INSERT INTO batch (batch, path, begun) VALUES (?, ?, ?)", (name, str(path.absolute()), now.isoformat())
            )
        return Batch(self._db, name, lock, self.orphans())

    def orphans(self) -> Mapping[str, str]:
        """Whose badge was issued for a PDF that never was, with the batch that died over it."""
        dead = [(batch, path, digest) for batch, path, digest in self._all() if self._is_dead(batch)]
        for batch, path, digest in dead:
            if digest and _is_there(Path(path), digest):
                with writing(self._db):
                    self._db.execute("DELETE FROM batch_badge WHERE batch = ?", (batch,))
        names = [batch for batch, _, _ in dead]
        if names:
            _forget(self._db, names)
        marks = ",".join("?" * len(names))
        return dict(self._db.execute(f"SELECT delegate, batch FROM batch_badge WHERE batch IN ({marks})", names))

    def drop(self, delegate: str) -> None:
        """The person gets the badge from a printer instead. In the caller's transaction."""
        self._db.execute("DELETE FROM batch_badge WHERE delegate = ?", (delegate,))

    def _all(self) -> list[tuple[str, str, str]]:
        return self._db.execute("SELECT batch, path, digest FROM batch").fetchall()

    def _is_dead(self, batch: str) -> bool:
        lock = self._lock(batch)
        try:
            lock.take()
        except Locked:
            return False
        lock.remove()
        return True

    def _lock(self, batch: str) -> FolderLock:
        return FolderLock(self._folder, f"batch-{batch}.lock")


def _forget(db: Connection, batches: list[str]) -> None:
    """Rows of batches that are through: those no badge hangs on any more."""
    with writing(db):
        db.executemany(
            "DELETE FROM batch WHERE batch = ?1 AND NOT EXISTS (SELECT 1 FROM batch_badge WHERE batch = ?1)",
            [(batch,) for batch in batches],
        )


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _is_there(path: Path, digest: str) -> bool:
    try:
        return _digest(path) == digest
    except OSError:
        return False
