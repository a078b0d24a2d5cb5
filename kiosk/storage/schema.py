"""The schema of a kiosk's file: plain SQL files (db/kiosk), carried by `sqlite_utils.migrations`.

Each file is one transaction with its record, and begins IMMEDIATE where sqlite-utils would begin DEFERRED. A file
holding migrations we do not know is refused, not guessed at. Kiosks before 0060_records kept their records in a table
`migration`: it is taken over, and holds since the one record by which such a kiosk refuses the file.

sqlite-utils takes longer to import than a file takes to open: `tables` brings it in once a migration is due, and no
start without one waits for it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.trouble import Trouble
from kiosk.storage.connection import Connection, dbapi2
from kiosk.storage.paths import migrations
from kiosk.storage.tables import tables
from kiosk.storage.transaction import writing

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

RECORDS = "_sqlite_migrations"
"""Where sqlite-utils keeps its records."""
_RECORDS_BEFORE = "migration"
_SET = "kiosk"


class NewerSchema(Trouble):
    """A newer version of the kiosk has written this file."""

    def __init__(self, path: Path, names: list[str]) -> None:
        super().__init__(f"{path} was written by a newer kiosk (it knows {', '.join(names)}): update this kiosk.")


def migrate(db: Connection, path: Path) -> None:
    """Apply what is missing, each file in one transaction with its record. Raises NewerSchema.

    What is missing is asked anew within each transaction: another process may have been faster.
    """
    if not missing(db, path):
        return
    files, opened = _registered(migrations("kiosk")), tables(db)
    due = True
    while due:
        with writing(db):
            _take_over(db, opened, files)
            names = [file.stem for file in missing(db, path)]
            if names:
                files.apply(opened, stop_before=names[1:])
            due = len(names) > 1


def missing(db: Connection, path: Path) -> list[Path]:
    """Migrations that the file has not seen, in their order. Raises NewerSchema."""
    files = sorted(migrations("kiosk").glob("[0-9]*.sql"))
    done = _done(db)
    unknown = sorted(done - {file.stem for file in files})
    if unknown:
        raise NewerSchema(path, unknown)
    return [file for file in files if file.stem not in done]


def _done(db: Connection) -> set[str]:
    if _has(db, RECORDS):
        return {name for (name,) in db.execute(f"SELECT name FROM {RECORDS} WHERE migration_set = ?", (_SET,))}
    if _has(db, _RECORDS_BEFORE):
        return {name for (name,) in db.execute(f"SELECT name FROM {_RECORDS_BEFORE}")}
    return set()


def _has(db: Connection, table: str) -> bool:
    return db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone() is not None


def _take_over(db: Connection, opened: "Database", files: "Migrations") -> None:
    """Records of a kiosk before sqlite-utils; when they were applied, nobody wrote down."""
    if _has(db, RECORDS):
        return
    done = sorted(_done(db))
    files.ensure_migrations_table(opened)
    opened.table(RECORDS).insert_all({"migration_set": _SET, "name": name, "applied_at": ""} for name in done)


def _registered(folder: Path) -> "Migrations":
    """The SQL files of a folder as sqlite-utils knows migrations."""
    from sqlite_utils import Migrations

    files = Migrations(_SET)
    for file in sorted(folder.glob("[0-9]*.sql")):
        files(name=file.stem)(_applying(file))
    return files


def _applying(file: Path) -> "Callable[[Database], None]":
    def apply(opened: "Database") -> None:
        for statement in statements(file.read_text(encoding="utf-8")):
            opened.conn.execute(statement)

    return apply


def statements(sql: str) -> Iterator[str]:
    """Single statements of a script; triggers stay whole."""
    part = ""
    for line in sql.splitlines(keepends=True):
        part += line
        if dbapi2.complete_statement(part):
            yield part
            part = ""
