"""SQLCipher's connection, and what it says of file and disk as Trouble: damage is translated here, once, for all.

Whoever meets damage leaves a mark beside the file, so that the next start mends it.
"""

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from kiosk.domain.trouble import Trouble

if TYPE_CHECKING:
    import sqlite3 as dbapi2
    from sqlite3 import DatabaseError, IntegrityError
else:
    from sqlcipher3 import dbapi2
    from sqlcipher3.dbapi2 import DatabaseError, IntegrityError

__all__ = ["DatabaseError", "IntegrityError", "dbapi2"]
MARK = "damaged"
"""Name of the empty file that says: damage was met."""
_FULL, _READONLY, _CORRUPT, _NOT_OURS, _CANT_OPEN, _IO = 13, 8, 11, 26, 14, 10

Identity = tuple[int, int]
"""Device and inode."""


class WrongKey(Trouble):
    """The file is not a database of ours, or this key does not open it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be opened with this key: it is another kiosk's database or the key is wrong.")


class DatabaseDamaged(Trouble):
    """SQLite says the file is damaged; see `kiosk.rescue`."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"{path} is damaged. `kiosk doctor --mend` moves it aside and saves what can be read.")


class CannotWrite(Trouble):
    """The disk is full, read-only or failing: nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(f"Nothing was saved: {why}.")


class DatabaseMoved(CannotWrite):
    """The open file lies elsewhere now: what would be written into it, nobody would find again."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was moved or replaced while the kiosk was running; put it back and start again")


class Cursor(dbapi2.Cursor):
    """Raises DatabaseDamaged where SQLite meets damage."""

    def execute(self, *arguments: Any) -> "Cursor":
        """As SQLite's own."""
        try:
            return super().execute(*arguments)
        except DatabaseError as error:
            raise _translated(self, error) from error

    def executemany(self, *arguments: Any) -> "Cursor":
        """As SQLite's own."""
        try:
            return super().executemany(*arguments)
        except DatabaseError as error:
            raise _translated(self, error) from error

    def fetchone(self) -> Any:
        """As SQLite's own."""
        try:
            return super().fetchone()
        except DatabaseError as error:
            raise _translated(self, error) from error

    def fetchmany(self, *arguments: Any) -> list[Any]:
        """As SQLite's own."""
        try:
            return super().fetchmany(*arguments)
        except DatabaseError as error:
            raise _translated(self, error) from error

    def fetchall(self) -> list[Any]:
        """As SQLite's own."""
        try:
            return super().fetchall()
        except DatabaseError as error:
            raise _translated(self, error) from error

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except DatabaseError as error:
            raise _translated(self, error) from error


_execute: Callable[..., Cursor] = dbapi2.Cursor.execute


class Connection(dbapi2.Connection):
    """One open file. `path` is None for a database in memory, and until the key has proved right."""

    path: Path | None = None
    seal: bytes = b""
    """Key for what is written about the file beside it; from the file's own."""
    committed: dict[str, Callable[[], None]]
    """What is to be done once the open transaction is on disk; each under a name of its own."""
    protected: bool = False
    """The file must not be written to, and is not."""
    scratch: TemporaryDirectory[str] | None = None
    """Where the file is a copy that goes with the connection."""
    _places: dict[Path, Identity]

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.committed, self._places = {}, {}

    def cursor(self, *_: Any) -> Cursor:  # type: ignore[override]
        """A cursor of ours."""
        return super().cursor(Cursor)

    def execute(self, *arguments: Any) -> Cursor:
        """As SQLite's own; a scan asks a dozen times, so it is done without the detours through `cursor`."""
        cursor = Cursor(self)
        try:
            return _execute(cursor, *arguments)
        except DatabaseError as error:
            raise _translated(cursor, error) from error

    def settle(self, path: Path, key: bytes) -> None:
        """The key is right: from now on damage is damage, and the file is to stay where it is."""
        self.path = path
        self.seal = hashlib.blake2b(key, digest_size=32, person=b"kiosk beside").digest()
        self.stays()

    def close(self) -> None:
        """As SQLite's own."""
        super().close()
        if self.scratch is not None:
            self.scratch.cleanup()

    def stays(self) -> None:
        """Raises DatabaseMoved where the file, or its log, is no longer the one that is open."""
        if self.path is None:
            return
        for place in (self.path, self.path.with_name(self.path.name + "-wal")):
            found = _identity(place)
            if found is not None:
                self._places.setdefault(place, found)
            if found != self._places.get(place):
                raise DatabaseMoved(self.path)


def _identity(place: Path) -> Identity | None:
    try:
        status = place.stat()
    except FileNotFoundError:
        return None
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def _translated(cursor: Cursor, error: DatabaseError) -> Exception:
    path = getattr(cursor.connection, "path", None)
    if path is None or not tells_of_damage(error):
        return error
    mark(path)
    return DatabaseDamaged(path)


def tells_of_damage(error: DatabaseError) -> bool:
    """Whether a file that was open already cannot be read any more."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (_CORRUPT, _NOT_OURS) or any(
        text in str(error) for text in ("disk image is malformed", "not a database")
    )


def mark(path: Path) -> None:
    """Remember that the file is damaged, so that the next start mends it."""
    with contextlib.suppress(OSError):
        (path.parent / MARK).touch(mode=0o600)


def is_marked(path: Path) -> bool:
    """Whether somebody met damage since the file was last mended."""
    return (path.parent / MARK).exists()


@contextlib.contextmanager
def troubles(path: Path | str) -> Iterator[None]:
    """Turn what SQLite and the system say about disk and file into Trouble."""
    try:
        yield
    except DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        text = str(error)
        if code == _NOT_OURS or "not a database" in text:
            raise WrongKey(Path(path)) from error
        if code == _CORRUPT or "disk image is malformed" in text:
            raise DatabaseDamaged(path) from error
        why = _why(code, text)
        if why is None:
            raise
        raise CannotWrite(why) from error
    except OSError as error:
        raise CannotWrite(f"{error.strerror or error}: {error.filename or path}") from error


def _why(code: int, text: str) -> str | None:
    if code == _FULL or "disk is full" in text:
        return "the disk is full"
    if code == _READONLY or "readonly" in text:
        return "the data folder is read-only"
    if code == _CANT_OPEN or "unable to open" in text:
        return "the database file cannot be opened; look at the data folder's owner and rights"
    if code == _IO or "disk I/O" in text:
        return "the disk does not answer"
    if "locked" in text:
        return "another program holds the database"
    return None
