"""The one encrypted SQLite file of a kiosk.

One connection per thread (another may close it once that one has ended), in autocommit; every change goes through
`transaction.writing`; its schema comes from `schema`. A damaged file is moved aside, never deleted.

Encryption is SQLCipher 4 with a raw 256-bit key (0.25 ms to open; a passphrase is stretched by `vault`).
"""

import contextlib
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from kiosk.domain.trouble import Trouble
from kiosk.storage.connection import (
    CannotWrite,
    Connection,
    DatabaseDamaged,
    DatabaseError,
    DatabaseMoved,
    IntegrityError,
    WrongKey,
    dbapi2,
    mark,
    troubles,
)
from kiosk.storage.paths import migrations
from kiosk.storage.schema import NewerSchema, migrate, missing
from kiosk.storage.transaction import PATIENCE, writing

__all__ = [
    "CannotWrite", "Connection", "DatabaseDamaged", "DatabaseError", "DatabaseMoved", "IntegrityError", "NewerSchema",
    "WrongKey", "writing",
]  # fmt: skip
PAGE = 4096


class Locked(Trouble):
    """Another kiosk process has this data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Another kiosk is running on {folder}: close it, or give this one a folder of its own.")


def connect(path: Path, key: bytes) -> Connection:
    """Open or create the file, encrypted with the raw 32-byte `key`, and bring its schema up to date.

    Raises WrongKey, NewerSchema, DatabaseDamaged or CannotWrite.
    """
    db = open_only(path, key)
    try:
        with troubles(path):
            migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def open_only(path: Path, key: bytes, *, handed_over: bool = False) -> Connection:
    """Open without migrating: for a second connection of the same process.

    `handed_over`: a thread opens and uses it, another closes it once that thread has ended.
    """
    with troubles(path):
        size = path.stat().st_size if path.exists() else 0
        if 0 < size < PAGE:
            raise WrongKey(path)
        if size == 0:
            path.touch(mode=0o600)
    return _opened(path, key, str(path), handed_over=handed_over)


def open_to_read(path: Path, key: bytes) -> Connection:
    """For whoever only reads: no write transaction is begun, unless a newer kiosk has to bring the schema up to date.

    A write-protected file is read as it lies there; where its log holds more, or its schema is old, from a copy of both
    that is gone when closed. Raises as `connect` does.
    """
    with troubles(path):
        if path.stat().st_size < PAGE:
            raise WrongKey(path)
        if _is_writable(path):
            return _brought_up(_opened(path, key, str(path)), path)
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            return _copied(path, key)
        db = _opened(path, key, f"{path.absolute().as_uri()}?immutable=1", protected=True)
        if not missing(db, path):
            return db
        db.close()
        return _copied(path, key)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)


def _copied(path: Path, key: bytes) -> Connection:
    """Opened from a copy of file and log in a folder of its own; encrypted as they are."""
    scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    for name in (path.name, path.name + "-wal"):
        if (source := path.with_name(name)).exists():
            shutil.copyfile(source, Path(scratch.name) / name)
    copy = Path(scratch.name) / path.name
    db = _brought_up(_opened(copy, key, str(copy)), path)
    db.scratch = scratch
    return db


def _brought_up(db: Connection, path: Path) -> Connection:
    try:
        if missing(db, path):
            migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _opened(path: Path, key: bytes, target: str, *, handed_over: bool = False, protected: bool = False) -> Connection:
    with troubles(path):
        db = dbapi2.connect(
            target,
            isolation_level=None,
            timeout=PATIENCE,
            cached_statements=256,
            check_same_thread=not handed_over,
            uri=protected,
            factory=Connection,
        )
    try:
        with troubles(path):
            db.execute("PRAGMA cipher_log_level = NONE")
            db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _tune(db)
            db.protected = protected
            if not protected:
                db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA busy_timeout = 0")
            db.settle(path, key)
    except BaseException:
        db.close()
        raise
    return db


def memory() -> Connection:
    """A migrated database that is gone when closed: for tests and rehearsals."""
    db = dbapi2.connect(":memory:", isolation_level=None, factory=Connection)
    _tune(db)
    _migrated(migrations("kiosk")).backup(db)
    return db


@cache
def _migrated(_folder: Path) -> Connection:
    """What `memory` copies, by the folder of its migrations: fifty times as fast as migrating each."""
    db = dbapi2.connect(":memory:", isolation_level=None, factory=Connection, check_same_thread=False)
    migrate(db, Path(":memory:"))
    return db


def _tune(db: Connection) -> None:
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "trusted_schema = OFF",
        "cache_size = -16000",
        "temp_store = MEMORY",
        "wal_autocheckpoint = 4000",
    ):
        db.execute(f"PRAGMA {pragma}")


def version(db: Connection) -> int:
    """Another number whenever another connection has written to the file since."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def fold(db: Connection) -> None:
    """Carry what is in the log into the file, without making anybody wait; so that no scan has to do it."""
    with troubles("the database"):
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def look_through(db: Connection, path: Path) -> None:
    """Read every page of the file. Raises DatabaseDamaged.

    Where one page of a long text is bad, SQLCipher gives zeros for it, and says so only when it reads another page.
    """
    with troubles(path):
        findings = [text for (text,) in db.execute("PRAGMA quick_check(1)") if text != "ok"]
    if findings:
        mark(path)
        raise DatabaseDamaged(path)


class FolderLock:
    """Held for the life of a kiosk process on its data folder; the system frees it when the process dies.

    Under another `name` it is a lock on something smaller in there.
    """

    def __init__(self, folder: Path, name: str = "lock") -> None:
        self._folder, self._path = folder, folder / name
        self._file: int | None = None

    def take(self) -> None:
        """Raises Locked where another process has it, CannotWrite where the folder cannot be written."""
        with troubles(self._folder):
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._file)
        except OSError as error:
            self.free()
            raise Locked(self._folder) from error

    def free(self) -> None:
        """Let another process have the folder."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def remove(self) -> None:
        """Free it for good: what it stood for is over."""
        self.free()
        with contextlib.suppress(OSError):
            self._path.unlink()


def _lock(file: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
