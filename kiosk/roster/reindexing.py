"""The search index of a roster that is there already, made anew."""

from typing import Any

from kiosk.database import Connection, writing
from kiosk.roster.index import Indexer
from kiosk.roster.rows import VERSION_COLUMNS

_PEOPLE = f"SELECT row, {', '.join(VERSION_COLUMNS)} FROM delegate_version ORDER BY row"
_INDEXED = "INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)"
_WORDS = "INSERT OR IGNORE INTO name_word (word, skeleton) VALUES (?, ?)"


def index_anew(db: Connection) -> None:
    """For a file whose index is empty."""
    indexer = Indexer()
    people: list[tuple[int, dict[str, Any]]] = [
        (row, dict(zip(VERSION_COLUMNS, values, strict=True))) for row, *values in db.execute(_PEOPLE)
    ]
    with writing(db):
        db.executemany(_INDEXED, [indexer.row(row, person) for row, person in people])
        db.executemany(_WORDS, indexer.words())
