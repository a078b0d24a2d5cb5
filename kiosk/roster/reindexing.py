"""The search index of a roster that is there already, made anew: after a rescue, or where an older kiosk made it."""

from typing import Any

from kiosk.domain.names import fold
from kiosk.roster.index import Indexer
from kiosk.roster.rows import VERSION_COLUMNS
from kiosk.storage.database import Connection, writing

KIND = "2"
"""What `roster.index` and `domain.names.fold` write today. Count it up with any change of what they make of a name."""
_FACT = "search_index"
_SLICE = 2_000
_PEOPLE = f"SELECT row, {', '.join(VERSION_COLUMNS)} FROM delegate_version WHERE row > ? ORDER BY row LIMIT {_SLICE}"
_INDEXED = "INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)"
_WORDS = "INSERT OR IGNORE INTO name_word (word, skeleton) VALUES (?, ?)"
_MAILBOXES = "INSERT OR IGNORE INTO mailbox SELECT email, id FROM delegate_version WHERE email <> ''"
_DELEGATIONS = "INSERT OR IGNORE INTO delegation_word (word, delegation) VALUES (?, ?)"


def is_out_of_date(db: Connection) -> bool:
    """Whether an older kiosk made the index, so that not everybody is found as names are typed today."""
    row = db.execute("SELECT value FROM fact WHERE name = ?", (_FACT,)).fetchone()
    return row is None or row[0] != KIND


def index_anew(db: Connection) -> None:
    """Drop the index and write down everybody again, in one transaction."""
    indexer = Indexer()
    with writing(db):
        db.execute("INSERT INTO search (search) VALUES ('delete-all')")
        db.execute("DELETE FROM name_word")
        last = -1
        while people := db.execute(_PEOPLE, (last,)).fetchall():
            last = people[-1][0]
            db.executemany(_INDEXED, [_indexed(indexer, row, values) for row, *values in people])
            db.executemany(_WORDS, indexer.words())
        db.execute("DELETE FROM mailbox")
        db.execute(_MAILBOXES)
        words = db.execute("SELECT word, delegation FROM delegation_word").fetchall()
        db.executemany(_DELEGATIONS, [(fold(word), delegation) for word, delegation in words])
        db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_FACT, KIND))


def _indexed(indexer: Indexer, row: int, values: list[Any]) -> tuple[Any, ...]:
    return indexer.row(row, dict(zip(VERSION_COLUMNS, values, strict=True)))
