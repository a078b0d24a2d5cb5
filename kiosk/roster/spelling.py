"""How names are spelt in Latin letters on somebody's word: the registration's own column, or an officer's here.

What machines transliterate finds people and helps to read them; it is not printed until somebody has confirmed it.
"""

import re
from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.roster.index import Indexer
from kiosk.roster.latin import is_latin
from kiosk.roster.rows import SELECTED, VERSION_COLUMNS, WITH_HOST, delegate_of
from kiosk.storage.database import Connection
from kiosk.storage.transaction import joining

_DELEGATE = f"SELECT {SELECTED} FROM delegate AS d {WITH_HOST}"
_OUT = "('rejected', 'withdrawn', 'cancelled', 'barred')"
_PENDING = (
    f"{_DELEGATE} WHERE d.latin_name <> '' AND NOT d.latin_confirmed AND d.addon_to IS NULL"
    f" AND NOT d.missing AND d.state NOT IN {_OUT} AND NOT coalesce(h.missing OR h.state IN {_OUT}, 0)"
    " ORDER BY d.delegation, d.family_name, d.name, d.id"
)
_VERSIONS = f"SELECT row, {', '.join(VERSION_COLUMNS)} FROM delegate_version WHERE id = ? AND name = ?"
_LONGEST = 200
_WORD = re.compile(r"[^\W\d_]+")


class NotLatin(Trouble):
    """A spelling that is empty, too long, or not in Latin letters."""

    def __init__(self, delegate: Delegate) -> None:
        super().__init__(f"The spelling of {delegate.source_id} must be in Latin letters.")
        self.delegate = delegate


def as_told(text: str) -> str:
    """A registration's spelling as ours are: SURNAME in capitals, where `SURNAME, Given` tells it."""
    words = " ".join(text.split())
    surname, comma, given = (part.strip() for part in words.partition(","))
    if not comma or not given:
        return words
    return f"{surname.upper()} {_WORD.sub(_capitalised, given) if given.isupper() else given}"


def _capitalised(word: re.Match[str]) -> str:
    return word[0].capitalize()


class Spellings:
    """Of the people on the roster in `db`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def pending(self) -> Iterator[Delegate]:
        """Whoever is expected and has a transliteration that nobody has confirmed, by delegation and surname."""
        return (delegate_of(row) for row in self._db.execute(_PENDING))

    def count(self) -> int:
        """How many those are."""
        return int(self._db.execute(f"SELECT count(*) FROM ({_PENDING})").fetchone()[0])

    def confirm(self, delegate: Delegate, latin: str, at: datetime, officer: str = "") -> Delegate:
        """The name is spelt like this as long as it stays as it is; joins the caller's transaction. Raises NotLatin."""
        latin = " ".join(latin.split())
        if not latin or len(latin) > _LONGEST or not is_latin(latin) or not any(map(str.isalpha, latin)):
            raise NotLatin(delegate)
        with joining(self._db):
            return self._confirm(delegate, latin, at, officer)

    def _confirm(self, delegate: Delegate, latin: str, at: datetime, officer: str) -> Delegate:
        self._db.execute(
            "INSERT OR REPLACE INTO spelling VALUES (?, ?, ?, ?, ?)",
            (delegate.id, delegate.name, latin, officer, at.isoformat()),
        )
        self._db.execute(
            "UPDATE delegate_version SET latin_name = ?, latin_confirmed = 1 WHERE id = ? AND name = ?",
            (latin, delegate.id, delegate.name),
        )
        self._index(delegate.id, delegate.name)
        row = self._db.execute(f"{_DELEGATE} WHERE d.id = ?", (delegate.id,)).fetchone()
        return delegate_of(row)

    def _index(self, delegate: DelegateId, name: str) -> None:
        """Let the person be found by the spelling."""
        indexer = Indexer()
        versions = self._db.execute(_VERSIONS, (delegate, name)).fetchall()
        rows = [indexer.row(row, dict(zip(VERSION_COLUMNS, values, strict=True))) for row, *values in versions]
        self._db.executemany("DELETE FROM search WHERE rowid = ?", [(row[0],) for row in rows])
        self._db.executemany("INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)", rows)
        self._db.executemany("INSERT OR IGNORE INTO name_word (word, skeleton) VALUES (?, ?)", indexer.words())
