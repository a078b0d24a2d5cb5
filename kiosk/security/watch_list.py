"""The watch list in the kiosk's encrypted file: imported whole, matched locally, shown to security only.

An import is written in small slices beside the present list and takes its place in one step, so no scan waits and a
failed import changes nothing. Names are read and transliterated then; matching only looks them up.
"""

import hashlib
import json
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from kiosk.domain.names import fold
from kiosk.domain.people import Delegate
from kiosk.security.likeness import Likenesses, Prepared, prepare
from kiosk.security.watch_file import Listed, document_digest
from kiosk.security.watched import Certainty, Hit, WatchEntry
from kiosk.storage.database import Connection, writing

_SLICE = 500
_YEARS_APART = 1
"""Years by which a listed and a stated date of birth may differ and still be one date badly known."""


@dataclass(slots=True)
class Loaded:
    """One version of the list in memory. May be read on another thread, from a connection of its own."""

    version: int
    salt: bytes
    entries: list[WatchEntry] = field(default_factory=list)
    names: Likenesses = field(default_factory=Likenesses)
    documents: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


class WatchList:
    """The list in `db`; one per connection."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._loaded: Loaded | None = None

    def replace(
        self,
        listed: Iterable[Listed],
        at: datetime,
        ready: Callable[[int, int], Callable[[], object]] = lambda _version, _count: lambda: None,
    ) -> int:
        """Make these the list; how many entries it has. Equal entries count once.

        `ready` is told version and size once all is written; what it returns is done in the transaction that counts.
        """
        salt, present = self._head()
        version = present + 1
        self._drop_others(present)
        rows = iter({row[0]: row for row in (_row(each, salt) for each in listed)}.values())
        count = 0
        while chunk := list(islice(rows, _SLICE)):
            count += len(chunk)
            with writing(self._db):
                self._db.executemany(
                    f"INSERT OR REPLACE INTO watch_entry VALUES ({version}, ?, ?, ?, ?, ?, ?, ?)", chunk
                )
        along = ready(version, count)
        with writing(self._db):
            along()
            self._db.execute(
                "UPDATE watch_list SET version = ?, imported = ?", (version, at.astimezone(UTC).isoformat())
            )
        self._drop_others(version)
        return count

    def size(self) -> int:
        """How many entries there are."""
        _, version = self._head()
        row = self._db.execute("SELECT count(*) FROM watch_entry WHERE version = ?", (version,)).fetchone()
        return int(row[0])

    def imported_at(self) -> datetime | None:
        """When the list was last replaced."""
        row = self._db.execute("SELECT imported FROM watch_list").fetchone()
        return datetime.fromisoformat(row[0]) if row and row[0] else None

    def get(self, entry: str) -> WatchEntry | None:
        """An entry of the present list by id, for the security screen."""
        row = self._db.execute(
            "SELECT id, names, births, note, level FROM watch_entry WHERE id = ? AND version = ?",
            (entry, self._head()[1]),
        ).fetchone()
        return _entry(row) if row else None

    def read(self) -> Loaded:
        """The whole list into memory: some 0.3 s for 10,000 entries, so let a worker with its own connection do it."""
        salt, version = self._head()
        loaded = self._read(salt, version)
        return loaded if self._head()[1] == version else self.read()

    def _read(self, salt: bytes, version: int) -> Loaded:
        loaded = Loaded(version, salt)
        rows = self._db.execute(
            "SELECT id, names, births, note, level, documents, prepared FROM watch_entry WHERE version = ?", (version,)
        )
        for number, (*entry, documents, prepared) in enumerate(rows):
            loaded.entries.append(_entry(entry))
            for name in json.loads(prepared):
                loaded.names.add(number, _prepared(name))
            for document in json.loads(documents):
                loaded.documents[document].append(number)
        return loaded

    def take(self, loaded: Loaded) -> None:
        """Use what another connection has read."""
        self._loaded = loaded

    def is_read(self) -> bool:
        """Whether the present list is in memory, so that matching need not read it first."""
        return self._loaded is not None and self._loaded.version == self._head()[1]

    def match(self, delegate: Delegate, birth: str | None = None, document: str | None = None) -> tuple[Hit, ...]:
        """Who on the list the delegate may be, surest first. `birth` in ISO format as far as known (1970, 1970-03-05);
        `document` as its number or digest. Never raises for what a roster may hold."""
        loaded = self._current()
        names = (delegate.name, delegate.latin_name, f"{delegate.given_name} {delegate.family_name}")
        alike = loaded.names.find(filter(str.strip, dict.fromkeys(names)), delegate.delegation)
        digest = document_digest(document) if document else None
        same = loaded.documents.get(_keyed(digest, loaded.salt), ()) if digest else ()
        hits = (
            _hit(loaded.entries[number], alike.get(number, 0.0), birth, number in same)
            for number in alike.keys() | set(same)
        )
        return tuple(sorted((hit for hit in hits if hit is not None), key=_surest_first))

    def _current(self) -> Loaded:
        _, version = self._head()
        if self._loaded is None or self._loaded.version != version:
            self._loaded = self.read()
        return self._loaded

    def _head(self) -> tuple[bytes, int]:
        row = self._db.execute("SELECT salt, version FROM watch_list").fetchone()
        if row is None:
            with writing(self._db):
                self._db.execute("INSERT OR IGNORE INTO watch_list VALUES (1, 0, ?, NULL)", (secrets.token_bytes(32),))
            row = self._db.execute("SELECT salt, version FROM watch_list").fetchone()
        return bytes(row[0]), int(row[1])

    def _drop_others(self, version: int) -> None:
        """Delete every other version, in slices."""
        dropped = 1
        while dropped:
            with writing(self._db):
                dropped = self._db.execute(
                    "DELETE FROM watch_entry WHERE (version, id) IN"
                    " (SELECT version, id FROM watch_entry WHERE version <> ? LIMIT ?)",
                    (version, _SLICE),
                ).rowcount


def _hit(entry: WatchEntry, likeness: float, birth: str | None, document: bool) -> Hit | None:
    """None where only the name is alike and the dates of birth say that it is somebody else."""
    apart = _apart(entry.births, birth)
    if document or (likeness == 1.0 and not apart):
        return Hit(entry, Certainty.EXACT, likeness, document)
    return None if apart and likeness < 1.0 else Hit(entry, Certainty.POSSIBLE, likeness)


def _apart(listed: Sequence[str], birth: str | None) -> bool:
    """Whether every listed date differs from the stated one, by more than dates are badly known."""
    if not birth or not listed or not birth[:4].isdecimal():
        return False
    return all(abs(int(each[:4]) - int(birth[:4])) > _YEARS_APART for each in listed)


def _surest_first(hit: Hit) -> tuple[bool, bool, float, str]:
    return hit.certainty is not Certainty.EXACT, not hit.document, -hit.likeness, hit.entry.id


def _row(listed: Listed, salt: bytes) -> tuple[str, ...]:
    documents = sorted(_keyed(digest, salt) for digest in listed.documents)
    person = json.dumps([sorted(listed.names), sorted(listed.births), documents])
    prepared = [[each.key, each.words, each.sounds, each.whole] for each in map(prepare, dict.fromkeys(listed.names))]
    return (
        hashlib.blake2b(person.encode(), digest_size=8, key=salt).hexdigest(),
        json.dumps(listed.names, ensure_ascii=False),
        json.dumps(listed.births),
        json.dumps(documents),
        listed.note,
        listed.level,
        json.dumps(prepared, ensure_ascii=False, separators=(",", ":")),
    )


def _prepared(stored: Sequence[Any]) -> Prepared:
    """As stored by this kiosk or by an older one, which told more forms of a character apart."""
    key, words, sounds, whole = stored
    if not key.isascii():
        key = " ".join(sorted(fold(key).split()))
    return Prepared(key, tuple(map(tuple, words)), sounds, tuple(whole))


def _entry(row: Sequence[Any]) -> WatchEntry:
    id_, names, births, note, level = row
    return WatchEntry(id=id_, names=tuple(json.loads(names)), births=tuple(json.loads(births)), note=note, level=level)


def _keyed(digest: str, salt: bytes) -> str:
    return hashlib.blake2b(digest.encode(), digest_size=16, key=salt).hexdigest()
