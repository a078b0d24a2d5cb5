"""What is left of a damaged file, put into a new one."""

import contextlib
from collections.abc import Iterable

from kiosk.journal.chain import Entry, holds
from kiosk.rescue.tables import Layout, Tables, layouts
from kiosk.storage.database import Connection, writing

SPARE = "spare_"
_COMPUTED = frozenset(
    {"stay", "counter", "person_entry", "name_word", "mailbox", "migration", "_sqlite_migrations", "print_move"}
)
"""What follows from the rest, or is in every new file."""
_JOURNAL = "journal"
_NEWEST = "INSERT OR IGNORE INTO generation SELECT 1, coalesce(max(since), 0) FROM delegate_version"
"""Where nothing says which roster counts."""


def fill(db: Connection, tables: Tables) -> tuple[str, ...]:
    """Copy every row that can be read, or its spare, into the new file `db`; the tables that have lost some."""
    known = layouts(db)
    copied = sorted(name for name in known if name not in _COMPUTED and not name.startswith(SPARE))
    db.execute("PRAGMA foreign_keys = OFF")
    with writing(db):
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'spare_%'"
        ).fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for name in copied:
            _copy(db, tables, name, known)
        _copy_proven(db, tables)
        db.execute(_NEWEST)
        parted = _drop_orphans(db)
        for _, sql in triggers:
            db.execute(sql)
    db.execute("PRAGMA foreign_keys = ON")
    whole = {
        name for name in copied if tables.is_whole(name) or (SPARE + name in known and tables.is_whole(SPARE + name))
    }
    return tuple(name for name in copied if name != _JOURNAL and (name not in whole or name in parted))


def _copy(db: Connection, tables: Tables, name: str, known: dict[str, Layout]) -> None:
    columns = known[name].columns
    if name == "generation":
        db.execute("DELETE FROM generation")
        db.execute("DELETE FROM spare_generation")
    put = f"INSERT OR IGNORE INTO {name} ({{}}) VALUES ({{}})"
    for source in (name, SPARE + name) if SPARE + name in known else (name,):
        for row in tables.rows(source):
            present = [column for column in columns if column in row]
            db.execute(put.format(", ".join(present), ", ".join("?" * len(present))), [row[each] for each in present])


def _copy_proven(db: Connection, tables: Tables) -> None:
    """Entries of bad pages whose hash holds."""
    for row in tables.damaged_rows(_JOURNAL):
        if len(row) != len(Entry._fields):
            continue
        entry = Entry(**row)  # type: ignore[arg-type]
        with contextlib.suppress(TypeError, ValueError):
            if holds(entry):
                db.execute("INSERT OR IGNORE INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", entry)


def _drop_orphans(db: Connection) -> frozenset[str]:
    """Rows whose parent is lost go, too; the tables that lost some."""
    found = db.execute('SELECT "table", parent, fkid FROM pragma_foreign_key_check').fetchall()
    parted = frozenset(table for table, *_ in found)
    for table, parent in {(table, parent) for table, parent, _ in found}:
        for column, target in _links(db, table, parent):
            db.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT {target} FROM {parent})")
    return parted


def _links(db: Connection, table: str, parent: str) -> Iterable[tuple[str, str]]:
    sql = 'SELECT "from", "to" FROM pragma_foreign_key_list(?) WHERE "table" = ?'
    return db.execute(sql, (table, parent)).fetchall()
