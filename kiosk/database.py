"""The one encrypted SQLite file of a kiosk.

One connection per thread (another may close it once that one has ended), in autocommit; every change goes through
`writing()`, which begins IMMEDIATE so that a read-then-write never fails half-way. Migrations are plain SQL files, each
one transaction with its record; a file holding migrations we do not know is refused, not guessed at. A damaged file is
moved aside, never deleted.

Encryption is SQLCipher 4 with a raw 256-bit key (0.25 ms to open; a passphrase is stretched by `vault`).
"""

import contextlib
import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.trouble import Trouble
from kiosk.paths import migrations

if TYPE_CHECKING:
    import sqlite3 as dbapi2
    from sqlite3 import Connection, DatabaseError, IntegrityError
else:
    from sqlcipher3 import dbapi2
    from sqlcipher3.dbapi2 import Connection, DatabaseError, IntegrityError

__all__ = ["Connection", "DatabaseError", "IntegrityError"]
_PAGE = 4096
_PATIENCE = 5.0
_ASK_AGAIN = 0.0005
_FULL, _READONLY, _CORRUPT, _NOT_OURS, _CANT_OPEN, _IO = 13, 8, 11, 26, 14, 10


class WrongKey(Trouble):
    """The file is not a database of ours, or this key does not open it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be opened with this key: it is another kiosk's database or the key is wrong.")


class NewerSchema(Trouble):
    """A newer version of the kiosk has written this file."""

    def __init__(self, path: Path, names: list[str]) -> None:
        super().__init__(f"{path} was written by a newer kiosk (it knows {', '.join(names)}): update this kiosk.")


class DatabaseDamaged(Trouble):
    """SQLite says the file is damaged; see `rescue`."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"{path} is damaged. `kiosk doctor` moves it aside and saves the journal as far as readable.")


class CannotWrite(Trouble):
    """The disk is full, read-only or failing: nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(f"Nothing was saved: {why}.")


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
        with _troubles(path):
            migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def open_only(path: Path, key: bytes, *, handed_over: bool = False) -> Connection:
    """Open without migrating: for a second connection of the same process, and for rescue.

    `handed_over`: a thread opens and uses it, another closes it once that thread has ended.
    """
    with _troubles(path):
        size = path.stat().st_size if path.exists() else 0
        if 0 < size < _PAGE:
            raise WrongKey(path)
        if size == 0:
            path.touch(mode=0o600)
        db = dbapi2.connect(
            str(path),
            isolation_level=None,
            timeout=_PATIENCE,
            cached_statements=256,
            check_same_thread=not handed_over,
        )
    try:
        with _troubles(path):
            db.execute("PRAGMA cipher_log_level = NONE")
            db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _tune(db)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA busy_timeout = 0")
    except BaseException:
        db.close()
        raise
    return db


def memory() -> Connection:
    """A migrated database that is gone when closed: for tests and rehearsals."""
    db = dbapi2.connect(":memory:", isolation_level=None)
    _tune(db)
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


def migrate(db: Connection, path: Path) -> None:
    """Apply what is missing, each file in one transaction with its record."""
    files = sorted(migrations("kiosk").glob("[0-9]*.sql"))
    with writing(db):
        db.execute(
            "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID"
        )
    done = {name for (name,) in db.execute("SELECT name FROM migration")}
    unknown = sorted(done - {file.stem for file in files})
    if unknown:
        raise NewerSchema(path, unknown)
    for file in files:
        if file.stem not in done:
            sql = file.read_text(encoding="utf-8")
            with writing(db):
                for statement in statements(sql):
                    db.execute(statement)
                digest = hashlib.sha256(sql.encode()).hexdigest()
                db.execute("INSERT INTO migration VALUES (?, ?)", (file.stem, digest))


def statements(sql: str) -> Iterator[str]:
    """Single statements of a script; triggers stay whole."""
    part = ""
    for line in sql.splitlines(keepends=True):
        part += line
        if dbapi2.complete_statement(part):
            yield part
            part = ""


@contextlib.contextmanager
def writing(db: Connection) -> Iterator[Connection]:
    """One durable transaction: committed and synced on leaving, rolled back on any exception.

    Raises CannotWrite where the disk is in the way; nothing is half-written then.
    """
    with _troubles("the database"):
        _begin(db)
        try:
            yield db
            db.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(dbapi2.Error):
                db.execute("ROLLBACK")
            raise


def fold(db: Connection) -> None:
    """Carry what is in the log into the file, without making anybody wait; so that no scan has to do it."""
    with _troubles("the database"):
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def _begin(db: Connection) -> None:
    """Take the write lock, asking every half millisecond.

    SQLite's own waiting backs off to 100 ms, and a scan would starve between the slices of an import; so it is off once
    a file is open.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            db.execute("BEGIN IMMEDIATE")
            return
        except dbapi2.OperationalError as busy:
            if "locked" not in str(busy) or time.monotonic() > until:
                raise
            time.sleep(_ASK_AGAIN)


@contextlib.contextmanager
def _troubles(path: Path | str) -> Iterator[None]:
    """Turn what SQLite and the system say about disk and file into Trouble."""
    try:
        yield
    except dbapi2.DatabaseError as error:
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


def look_through(db: Connection, path: Path) -> None:
    """Read every page of the file. Raises DatabaseDamaged."""
    with _troubles(path):
        findings = [text for (text,) in db.execute("PRAGMA quick_check(1)") if text != "ok"]
    if findings:
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
        with _troubles(self._folder):
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


_KEPT = (
    "fact",
    "journal_salt",
    "journal_key",
    "signing_key",
    "ruling",
    "badge",
    "operator",
    "pin_salt",
    "pin",
    "answer",
)
"""Rulings before badges: what was revoked or blocked stays so when its badge is entered."""


def rescue(path: Path, key: bytes, aside: Path) -> int:
    """Move a damaged file (and its WAL) to `aside`, start a new one, and copy what is readable of all that no import
    brings back: journal, facts, keys, rulings, badges, officers, answers given here.

    Returns how many journal entries were saved. The old file is never deleted.
    """
    for suffix in ("", "-wal", "-shm"):
        old = path.with_name(path.name + suffix)
        if old.exists():
            old.rename(aside.with_name(aside.name + suffix))
    db = connect(path, key)
    try:
        with writing(db):
            saved = 0
            for row in _readable("SELECT * FROM journal ORDER BY kiosk, seq", aside, key):
                db.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(row))})", row)
                saved += 1
            for table in _KEPT:
                for row in _readable(f"SELECT * FROM {table}", aside, key):
                    with contextlib.suppress(dbapi2.IntegrityError):
                        db.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    finally:
        db.close()
    return saved


def _readable(query: str, path: Path, key: bytes) -> Iterator[tuple[object, ...]]:
    """Rows in order, until the first page that cannot be read."""
    try:
        old = open_only(path, key)
    except Trouble:
        return
    try:
        yield from old.execute(query)
    except dbapi2.DatabaseError:
        return
    finally:
        old.close()
