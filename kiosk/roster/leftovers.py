"""What a renewal leaves behind: versions of one that was interrupted, and versions that a finished one replaced.

Neither counts for any reader, so clearing away is no hurry and happens in slices.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.storage.database import Connection, writing

OPEN = 9007199254740991
"""`until` of a version that nothing has replaced."""
BEGUN, UNSWEPT = "roster_renewal", "roster_unswept"
"""Facts: the generation being written; the generation that left replaced versions behind."""
_SLICE = 400
_UNFIND = (
    "DELETE FROM search WHERE rowid = ?",
    """
    DELETE FROM mailbox WHERE (email, delegate) IN (SELECT email, id FROM delegate_version WHERE row = ?1)
        AND NOT EXISTS (
            SELECT 1 FROM delegate_version AS d
            WHERE d.id = mailbox.delegate AND mailbox.email = d.email AND d.row <> ?1
        )""",
)
"""What finds the version of a person leaves with it."""
_KEYS = {
    "delegate_version": ("row",),
    "alias_version": ("system", "alias", "since"),
    "credential_version": ("key", "since"),
}


def clear_away(db: Connection) -> None:
    """Undo an interrupted renewal, if there was one; sweep up after a finished one."""
    generation = _fact(db, BEGUN)
    if generation is not None:
        for table in _KEYS:
            _each(db, table, f"since = {generation}", "DELETE FROM {} WHERE {}")
            _each(db, table, f"until = {generation}", f"UPDATE {{}} SET until = {OPEN} WHERE {{}}")
        _forget(db, BEGUN)
    sweep(db)


def sweep(db: Connection) -> None:
    """Delete the versions that newer ones have replaced."""
    generation = _fact(db, UNSWEPT)
    if generation is not None:
        for table in _KEYS:
            _each(db, table, f"until <= {generation}", "DELETE FROM {} WHERE {}")
        _forget(db, UNSWEPT)


def _each(db: Connection, table: str, condition: str, statement: str) -> None:
    """Run `statement` on every row that meets `condition`; what is deleted is found no more either."""
    keys = _KEYS[table]
    rows = db.execute(f"SELECT {', '.join(keys)} FROM {table} WHERE {condition}").fetchall()
    one = statement.format(table, " AND ".join(f"{key} = ?" for key in keys))
    for part in _slices(rows):
        with writing(db):
            if table == "delegate_version" and statement.startswith("DELETE"):
                for each in _UNFIND:
                    db.executemany(each, part)
            db.executemany(one, part)


def _slices(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    for start in range(0, len(rows), _SLICE):
        yield rows[start : start + _SLICE]


def _fact(db: Connection, name: str) -> int | None:
    row = db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def _forget(db: Connection, name: str) -> None:
    with writing(db):
        db.execute("DELETE FROM fact WHERE name = ?", (name,))
