"""Writes the changes of an import so that the old roster stands until the very last step.

Rows are versions (db/kiosk/0001_roster.sql). A renewal writes versions of the next generation, in slices of at most
`SLICE` people, each its own short transaction, so that a scan never waits; nobody sees them. Then one transaction moves
`generation.current`, and the new roster counts at once and whole. Killed before that, the old roster stands untouched,
and the next renewal first clears away what the dead one left. What the new versions replaced is swept up afterwards.
Rows are made ready outside the transactions.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count, islice
from typing import Any, TypeVar

from kiosk.database import Connection, writing
from kiosk.domain.people import DelegateId, Entry
from kiosk.roster.changes import Changes
from kiosk.roster.index import Indexer, delegation_words
from kiosk.roster.latin import latin_name
from kiosk.roster.leftovers import BEGUN, UNSWEPT, clear_away, sweep
from kiosk.roster.rows import EMPTY, VERSION_COLUMNS, Row, new_id, stored

SLICE = 400
_LINKS = ("companion_of", "addon_to")
_TAKEN = tuple(column for column in VERSION_COLUMNS if column in Entry.__dataclass_fields__ and column not in _LINKS)
_NAMING = frozenset({"name", "family_name", "delegation"})

_INSERT_PERSON = (
    f"INSERT INTO delegate_version (row, {', '.join(VERSION_COLUMNS)}, since)"
    f" VALUES ({', '.join('?' * (len(VERSION_COLUMNS) + 2))})"
)
_INSERT_CODE = "INSERT OR IGNORE INTO credential_version (key, delegate, standing, since) VALUES (?, ?, ?, ?)"
_INSERT_ALIAS = "INSERT OR IGNORE INTO alias_version (system, alias, delegate, since) VALUES (?, ?, ?, ?)"
_INSERT_INDEX = "INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)"
_INSERT_WORD = "INSERT OR IGNORE INTO name_word (word, skeleton) VALUES (?, ?)"
_INSERT_DELEGATION = "INSERT OR IGNORE INTO delegation_word (word, delegation) VALUES (?, ?)"
_END_PERSON = "UPDATE delegate_version SET until = ? WHERE id = ? AND since < ? AND until > ?"
_END_CODE = "UPDATE credential_version SET until = ? WHERE key = ? AND since < ? AND until > ?"
_END_ALIAS = "UPDATE alias_version SET until = ? WHERE system = ? AND alias = ? AND since < ? AND until > ?"
_CURRENT = f"SELECT {', '.join(VERSION_COLUMNS)} FROM delegate WHERE id = ?"

_T = TypeVar("_T")
Person = dict[str, Any]


def renew(db: Connection, changes: Changes, at: datetime, facts: Mapping[str, str]) -> None:
    """Make `changes` the roster; `facts` come true in the same instant. On any exception the old roster stands."""
    clear_away(db)
    renewal = _Renewal(db)
    renewal.add(changes.added)
    renewal.change(changes)
    renewal.revise_codes(changes)
    renewal.revise_aliases(changes)
    renewal.switch({**facts, "imported_at": at.astimezone(UTC).isoformat()})
    sweep(db)


class _Renewal:
    """The writing of one generation."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        (current,) = db.execute("SELECT current FROM generation").fetchone()
        (self._row,) = db.execute("SELECT coalesce(max(row), 0) FROM delegate_version").fetchone()
        self._generation: int = current + 1
        self._empty = self._row == 0
        self._indexer = Indexer()
        self._ids: dict[tuple[str, str], DelegateId] = {}
        self._delegations = {code for (code,) in db.execute("SELECT DISTINCT delegation FROM delegation_word")}
        self._replaces = False
        with writing(db):
            db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (BEGUN, str(self._generation)))

    def add(self, added: Sequence[Entry]) -> None:
        """New people, their codes and aliases."""
        self._name_ids(added)
        for part in _parts(added):
            people = [self._new_person(entry) for entry in part]
            ids = [person["id"] for person in people]
            codes = [
                (code.key, id_, code.standing.value, self._generation)
                for id_, entry in zip(ids, part, strict=True)
                for code in entry.credentials
            ]
            aliases = [
                (entry.system, alias, id_, self._generation)
                for id_, entry in zip(ids, part, strict=True)
                for alias in entry.aliases
            ]
            rows, index = self._rows(people, [entry.aliases for entry in part])
            self._write(rows, index, codes, aliases)

    def change(self, changes: Changes) -> None:
        """New versions of people already present."""
        fields = {change.id: change.fields for change in changes.changed}
        missing, returned = frozenset(changes.missing), frozenset(changes.returned)
        for part in _parts(list(dict.fromkeys((*fields, *missing, *returned)))):
            people = []
            for id_ in part:
                if (person := self._present(id_)) is None:
                    continue
                self._revise(person, fields.get(id_, {}))
                person["missing"] = int(id_ in missing or (person["missing"] and id_ not in returned))
                people.append(person)
            rows, index = self._rows(people, [self._aliases(person["id"]) for person in people])
            self._write(rows, index, (), (), [person["id"] for person in people])

    def revise_codes(self, changes: Changes) -> None:
        """New standings and codes of people already present, and of nobody."""
        limit = self._generation
        for part in _parts(changes.credentials):
            with writing(self._db):
                self._db.executemany(_END_CODE, [(limit, change.key, limit, limit) for change in part])
                self._db.executemany(
                    _INSERT_CODE, [(change.key, change.delegate, change.standing.value, limit) for change in part]
                )
            self._replaces = True

    def revise_aliases(self, changes: Changes) -> None:
        """Further keys of people already present."""
        limit = self._generation
        for part in _parts(changes.aliases):
            people = [(self._present(id_), alias) for id_, alias in part]
            known = [(person["system"], alias, person["id"]) for person, alias in people if person is not None]
            with writing(self._db):
                self._db.executemany(_END_ALIAS, [(limit, system, alias, limit, limit) for system, alias, _ in known])
                self._db.executemany(_INSERT_ALIAS, [(*alias, limit) for alias in known])
            self._replaces = True

    def switch(self, facts: Mapping[str, str]) -> None:
        """From now on the new roster counts."""
        with writing(self._db):
            self._db.execute("UPDATE generation SET current = ?", (self._generation,))
            self._db.executemany("INSERT OR REPLACE INTO fact VALUES (?, ?)", list(facts.items()))
            self._db.execute("DELETE FROM fact WHERE name = ?", (BEGUN,))
            if self._replaces:
                self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (UNSWEPT, str(self._generation)))

    def _name_ids(self, added: Iterable[Entry]) -> None:
        for entry in added:
            ids = (new_id(entry.system, entry.source_id, salt) for salt in count())
            self._ids[entry.system, entry.source_id] = next(id_ for id_ in ids if not self._is_taken(id_))

    def _is_taken(self, id_: DelegateId) -> bool:
        taken = "SELECT 1 FROM delegate_version WHERE id = ?"
        return not self._empty and self._db.execute(taken, (id_,)).fetchone() is not None

    def _new_person(self, entry: Entry) -> Person:
        person: Person = dict(EMPTY)
        for column in _TAKEN:
            value = getattr(entry, column)
            if value:
                person[column] = value if type(value) is str else stored(column, value)
        person["id"] = self._ids[entry.system, entry.source_id]
        for link in _LINKS:
            person[link] = self._linked(entry.system, getattr(entry, link))
        person["latin_name"] = latin_name(person["name"], person["family_name"], person["delegation"])
        return person

    def _revise(self, person: Person, fields: Mapping[str, tuple[object, object]]) -> None:
        for field, (_, value) in fields.items():
            if field in _LINKS:
                person[field] = self._linked(person["system"], None if value is None else str(value))
            elif field in person:
                person[field] = stored(field, value)
        if not _NAMING.isdisjoint(fields):
            person["latin_name"] = latin_name(person["name"], person["family_name"], person["delegation"])

    def _linked(self, system: str, source_id: str | None) -> DelegateId | None:
        """Id of the registrant or main ticket; None where it is not on the roster."""
        if not source_id:
            return None
        if (id_ := self._ids.get((system, source_id))) is not None:
            return id_
        row = self._db.execute(
            "SELECT id FROM delegate WHERE system = ?1 AND source_id = ?2"
            " UNION ALL SELECT delegate FROM alias WHERE system = ?1 AND alias = ?2 LIMIT 1",
            (system, source_id),
        ).fetchone()
        return row[0] if row else None

    def _present(self, id_: DelegateId) -> Person | None:
        row = self._db.execute(_CURRENT, (id_,)).fetchone()
        return None if row is None else dict(zip(VERSION_COLUMNS, row, strict=True))

    def _aliases(self, id_: DelegateId) -> tuple[str, ...]:
        return tuple(alias for (alias,) in self._db.execute("SELECT alias FROM alias WHERE delegate = ?", (id_,)))

    def _rows(self, people: list[Person], aliases: list[tuple[str, ...]]) -> tuple[list[Row], list[Row]]:
        rows, index = [], []
        for person, others in zip(people, aliases, strict=True):
            self._row += 1
            rows.append((self._row, *[person[column] for column in VERSION_COLUMNS], self._generation))
            index.append(self._indexer.row(self._row, person, others))
        return rows, index

    def _write(
        self,
        rows: Sequence[Row],
        index: Sequence[Row],
        codes: Sequence[Row],
        aliases: Sequence[Row],
        replaced: Sequence[DelegateId] = (),
    ) -> None:
        """One slice."""
        words, limit = self._indexer.words(), self._generation
        delegations = list(self._new_delegations(rows))
        with writing(self._db) as db:
            db.executemany(_END_PERSON, [(limit, id_, limit, limit) for id_ in replaced])
            db.executemany(_INSERT_PERSON, rows)
            db.executemany(_INSERT_CODE, codes)
            db.executemany(_INSERT_ALIAS, aliases)
            db.executemany(_INSERT_INDEX, index)
            db.executemany(_INSERT_WORD, words)
            db.executemany(_INSERT_DELEGATION, delegations)
        self._replaces = self._replaces or bool(replaced)

    def _new_delegations(self, rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
        place = VERSION_COLUMNS.index("delegation") + 1
        for code in {row[place] for row in rows} - self._delegations - {""}:
            self._delegations.add(code)
            for word in delegation_words(code, {}):
                yield word, code


def _parts(items: Iterable[_T]) -> Iterator[list[_T]]:
    remaining = iter(items)
    while part := list(islice(remaining, SLICE)):
        yield part
