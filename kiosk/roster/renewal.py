"""Writes the changes of an import so that the old roster stands until the very last step.

Rows are versions (db/kiosk/0001_roster.sql). A renewal writes versions of the next generation, in slices of at most
`SLICE` rows, each its own short transaction, so that a scan never waits; nobody sees them. Then one transaction moves
`generation.current`, and the new roster counts at once and whole. Killed before that, the old roster stands untouched,
and the next renewal first clears away what the dead one left. What the new versions replaced is swept up afterwards.

Small transactions make scattered inserts dear (each page of an index is encrypted again and again), so every table is
filled in the order of its key, people by id, and rows are made ready outside the transactions. Every slice
is synced by itself: a scan's own commit would otherwise wait for all of them.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count, islice
from operator import itemgetter
from typing import TypeVar

from kiosk.domain.people import DelegateId, Registration
from kiosk.roster.changes import Changes
from kiosk.roster.index import Indexer, delegation_words
from kiosk.roster.leftovers import BEGUN, UNSWEPT, clear_away, sweep
from kiosk.roster.rows import VERSION_COLUMNS, Person, new_id, new_person, stored
from kiosk.roster.telling import Tell, Told, latin_of, tell
from kiosk.storage.database import Connection, fold, writing

SLICE = 250
_NARROW = 500
"""Rows of a slice where they are short and come in the order of the table's key."""
_FOLD_EVERY = 10
_LINKS = ("companion_of", "addon_to")
_NAMING = frozenset({"name", "family_name", "delegation", "extra"})

_INSERT_PERSON = (
    f"INSERT INTO delegate_version (row, {', '.join(VERSION_COLUMNS)}, since)"
    f" VALUES ({', '.join('?' * (len(VERSION_COLUMNS) + 2))})"
)
_INSERT_CODE = "INSERT OR REPLACE INTO credential_version (key, delegate, standing, since) VALUES (?, ?, ?, ?)"
_INSERT_ALIAS = "INSERT OR IGNORE INTO alias_version (system, alias, delegate, since) VALUES (?, ?, ?, ?)"
_INSERT_HOLDING = "INSERT OR IGNORE INTO holding (delegate, key) VALUES (?, ?)"
_INSERT_MAILBOX = "INSERT OR IGNORE INTO mailbox (email, delegate) VALUES (?, ?)"
_INSERT_INDEX = "INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)"
_INSERT_WORD = "INSERT OR IGNORE INTO name_word (word, skeleton) VALUES (?, ?)"
_INSERT_DELEGATION = "INSERT OR IGNORE INTO delegation_word (word, delegation) VALUES (?, ?)"
_END_PERSON = "UPDATE delegate_version SET until = ?1 WHERE id = ?2 AND since < ?1 AND until > ?1"
_END_CODE = "UPDATE credential_version SET until = ?1 WHERE key = ?2 AND since < ?1 AND until > ?1"
_END_ALIAS = "UPDATE alias_version SET until = ?1 WHERE system = ?2 AND alias = ?3 AND since < ?1 AND until > ?1"
_KEEP_PHOTO = """
    UPDATE delegate_version AS new SET photo = old.photo FROM delegate_version AS old
    WHERE new.id = ?2 AND new.since = ?1 AND old.id = ?2 AND old.until = ?1"""
"""A portrait may have been taken since the old version was read."""
_KEEP_SPELLING = """
    UPDATE delegate_version AS new SET latin_name = s.latin, latin_confirmed = 1 FROM spelling AS s
    WHERE new.id IN (SELECT delegate FROM spelling)
        AND new.id = s.delegate AND new.name = s.name AND new.since = ? AND new.latin_name <> s.latin"""
"""So may a spelling have been confirmed."""
_CURRENT = f"SELECT {', '.join(VERSION_COLUMNS)} FROM delegate WHERE id = ?"

_FIRST, _SECOND = itemgetter(0), itemgetter(1)
_T = TypeVar("_T")


def renew(
    db: Connection,
    changes: Changes,
    at: datetime,
    facts: Mapping[str, str],
    along: Callable[[], object] | None = None,
    ready: Callable[[int], object] | None = None,
    tell: Tell = tell,
) -> None:
    """Make `changes` the roster; `facts` come true in the same instant, and what `along` writes, which sees the new
    roster. `ready` is told the new generation before it counts. On any exception the old roster stands."""
    clear_away(db)
    renewal = _Renewal(db, changes.matched, facts.get("passport_column", ""))
    renewal.add(changes.added, tell)
    renewal.change(changes)
    renewal.revise_codes(changes)
    if ready is not None:
        ready(renewal.generation)
    renewal.switch({**facts, "imported_at": at.astimezone(UTC).isoformat()}, along)
    sweep(db)


class _Renewal:
    """The writing of one generation."""

    def __init__(
        self, db: Connection, matched: Mapping[tuple[str, str], DelegateId], passport_column: str = ""
    ) -> None:
        self._db = db
        self._matched = matched
        self._passport_column = passport_column
        """Title of the further column that holds names as passports spell them."""
        spelt = db.execute("SELECT delegate, name, latin FROM spelling")
        self._spelt = {(delegate, name): latin for delegate, name, latin in spelt}
        (current,) = db.execute("SELECT current FROM generation").fetchone()
        (self._row,) = db.execute("SELECT coalesce(max(row), 0) FROM delegate_version").fetchone()
        self.generation: int = current + 1
        (codes,) = db.execute("SELECT EXISTS (SELECT 1 FROM credential_version)").fetchone()
        self._first = self._row == 0 and not codes
        self._indexer = Indexer()
        self._slices = 0
        self._ids: dict[tuple[str, str], DelegateId] = {}
        self._delegations = {code for (code,) in db.execute("SELECT DISTINCT delegation FROM delegation_word")}
        with writing(db):
            db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (BEGUN, str(self.generation)))

    def add(self, added: Sequence[Registration], tell: Tell = tell) -> None:
        """New people, their codes and aliases."""
        self._name_ids(added)
        named = [(self._ids[entry.system, entry.source_id], entry) for entry in added]
        in_order = list(_in_order(named, _FIRST, lot=2))
        told = tell([entry for _, entry in in_order], self._passport_column)
        for part in self._parts(in_order):
            self._write_new(part, list(islice(told, len(part))))
        self._write_codes([(code.key, id_, code.standing.value) for id_, entry in named for code in entry.credentials])
        aliases = [
            (entry.system, alias, id_)
            for id_, entry in named
            for alias in entry.aliases
            if (entry.system, alias) not in self._ids
        ]
        self._write_aliases([*aliases, *((system, key, id_) for (system, key), id_ in self._ids.items())])
        self._write_mailboxes([(entry.email, id_) for id_, entry in named if entry.email])

    def change(self, changes: Changes) -> None:
        """New versions of people already present."""
        fields = {change.id: change.fields for change in changes.changed}
        missing, returned = frozenset(changes.missing), frozenset(changes.returned)
        aliases: dict[DelegateId, list[str]] = {}
        for id_, alias in changes.aliases:
            aliases.setdefault(id_, []).append(alias)
        keys: list[tuple[str, str, DelegateId]] = []
        for part in self._parts(sorted({*fields, *missing, *returned, *aliases})):
            people = [person for id_ in part if (person := self._present(id_)) is not None]
            for person in people:
                id_ = person["id"]
                self._revise(person, fields.get(id_, {}), aliases.get(id_, []))
                person["missing"] = int(id_ in missing or (person["missing"] and id_ not in returned))
                if id_ in fields or id_ in aliases:
                    keys += [(person["system"], key, id_) for key in (*aliases.get(id_, ()), person["source_id"])]
            found = [self._indexer.row(0, person)[1:] for person in people]
            self._write(people, found, self._indexer.words(), replacing=True)
        self._write_aliases(keys)
        self._write_mailboxes([(str(told["email"][1]), id_) for id_, told in fields.items() if _has_new(told, "email")])

    def _parts(self, items: Iterable[_T], size: int = SLICE) -> Iterator[list[_T]]:
        """Slices; between some of them what is in the log goes into the file, lest a scan have to carry it there."""
        remaining: Iterator[_T] = iter(items)
        while part := list(islice(remaining, size)):
            yield part
            self._slices += 1
            if self._slices % _FOLD_EVERY == 0:
                fold(self._db)

    def revise_codes(self, changes: Changes) -> None:
        """New standings and codes of people already present, and of nobody."""
        self._write_codes([(change.key, change.delegate, change.standing.value) for change in changes.credentials])

    def switch(self, facts: Mapping[str, str], along: Callable[[], object] | None = None) -> None:
        """From now on the new roster counts."""
        with writing(self._db):
            self._db.execute(_KEEP_SPELLING, (self.generation,))
            self._db.execute("UPDATE generation SET current = ?", (self.generation,))
            self._db.executemany("INSERT OR REPLACE INTO fact VALUES (?, ?)", list(facts.items()))
            self._db.execute("DELETE FROM fact WHERE name = ?", (BEGUN,))
            if not self._first:
                self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (UNSWEPT, str(self.generation)))
            if along is not None:
                along()

    def _name_ids(self, added: Iterable[Registration]) -> None:
        for entry in added:
            id_ = new_id(entry.system, entry.source_id)
            if not self._first and self._is_taken(id_):
                others = (new_id(entry.system, entry.source_id, salt) for salt in count(1))
                id_ = next(other for other in others if not self._is_taken(other))
            self._ids[entry.system, entry.source_id] = id_

    def _is_taken(self, id_: DelegateId) -> bool:
        return self._db.execute("SELECT 1 FROM delegate_version WHERE id = ?", (id_,)).fetchone() is not None

    def _revise(self, person: Person, fields: Mapping[str, tuple[object, object]], aliases: list[str]) -> None:
        for field, (_, value) in fields.items():
            if field in _LINKS:
                person[field] = self._linked(person["system"], None if value is None else str(value))
            elif field in person:
                person[field] = stored(field, value)
        if aliases:
            known = dict.fromkeys((*json.loads(person["aliases"]), *aliases))
            person["aliases"] = stored("aliases", tuple(alias for alias in known if alias != person["source_id"]))
        if not _NAMING.isdisjoint(fields):
            names = (person["name"], person["family_name"], person["delegation"])
            found = self._latin(person["id"], *names, tuple(json.loads(person["extra"]).items()))
            person["latin_name"], person["latin_confirmed"] = found

    def _latin(
        self, id_: DelegateId, name: str, family_name: str, delegation: str, extra: Sequence[tuple[str, str]]
    ) -> tuple[str, int]:
        """The name in Latin letters, and 1 where that is somebody's word: an officer's, or the registration's."""
        found = latin_of(name, family_name, delegation, extra, self._passport_column)
        spelt = self._spelt.get((id_, name)) if found[0] else None
        return (spelt, 1) if spelt else found

    def _linked(self, system: str, source_id: str | None) -> DelegateId | None:
        """Id of the registrant or main ticket; None where it is not on the roster."""
        if not source_id:
            return None
        if (id_ := self._ids.get((system, source_id)) or self._matched.get((system, source_id))) is not None:
            return id_
        row = self._db.execute(
            "SELECT delegate FROM alias WHERE system = ? AND alias = ?", (system, source_id)
        ).fetchone()
        return row[0] if row else None

    def _present(self, id_: DelegateId) -> Person | None:
        row = self._db.execute(_CURRENT, (id_,)).fetchone()
        return None if row is None else dict(zip(VERSION_COLUMNS, row, strict=True))

    def _write_new(self, part: Sequence[tuple[DelegateId, Registration]], told: Sequence[Told]) -> None:
        """One slice of new people; who is spelt by an officer's word is found by that."""
        people: list[Person] = []
        found: list[Sequence[str]] = []
        words: list[tuple[str, str]] = []
        for (id_, entry), (latin, confirmed, index, new) in zip(part, told, strict=True):
            spelt = self._spelt.get((id_, entry.name or "")) if latin else None
            host, main = (link and self._linked(entry.system, link) for link in (entry.companion_of, entry.addon_to))
            person = new_person(id_, entry, (spelt, 1) if spelt else (latin, confirmed), host or None, main or None)
            people.append(person)
            found.append(self._indexer.row(0, person)[1:] if spelt else index)
            words += new
        self._write(people, found, words + self._indexer.words())

    def _write(
        self,
        people: Sequence[Person],
        found: Sequence[Sequence[str]],
        words: Sequence[tuple[str, str]],
        *,
        replacing: bool = False,
    ) -> None:
        """One slice of people, and what finds them."""
        limit, first = self.generation, self._row + 1
        self._row += len(people)
        rows = [(row, *person.values(), limit) for row, person in enumerate(people, first)]
        index = [(row, *each) for row, each in enumerate(found, first)]
        delegations = list(self._new_delegations(people))
        with writing(self._db) as db:
            if replacing:
                db.executemany(_END_PERSON, [(limit, person["id"]) for person in people])
            db.executemany(_INSERT_PERSON, rows)
            if replacing:
                db.executemany(_KEEP_PHOTO, [(limit, person["id"]) for person in people])
            db.executemany(_INSERT_INDEX, index)
            db.executemany(_INSERT_WORD, words)
            db.executemany(_INSERT_DELEGATION, delegations)

    def _write_codes(self, codes: Sequence[tuple[str, DelegateId | None, str]]) -> None:
        for part in self._parts(_in_order(codes, _FIRST, lot=9), _NARROW):
            with writing(self._db) as db:
                if not self._first:
                    db.executemany(_END_CODE, [(self.generation, key) for key, _, _ in part])
                db.executemany(_INSERT_CODE, [(*code, self.generation) for code in part])
        holdings = [(holder, key) for key, holder, _ in codes if holder is not None]
        for held in self._parts(_in_order(holdings, _FIRST, lot=2), _NARROW):
            with writing(self._db) as db:
                db.executemany(_INSERT_HOLDING, held)

    def _write_aliases(self, aliases: Sequence[tuple[str, str, DelegateId]]) -> None:
        for part in self._parts(_in_order(aliases, _SECOND, lot=4), _NARROW):
            with writing(self._db) as db:
                if not self._first:
                    db.executemany(_END_ALIAS, [(self.generation, system, alias) for system, alias, _ in part])
                db.executemany(_INSERT_ALIAS, [(*alias, self.generation) for alias in part])

    def _write_mailboxes(self, addresses: Sequence[tuple[str, DelegateId]]) -> None:
        for part in self._parts(_in_order(addresses, _FIRST, lot=4), _NARROW):
            with writing(self._db) as db:
                db.executemany(_INSERT_MAILBOX, part)

    def _new_delegations(self, people: Sequence[Person]) -> Iterator[tuple[str, str]]:
        for code in {person["delegation"] for person in people} - self._delegations - {""}:
            self._delegations.add(code)
            for word in delegation_words(code, {}):
                yield word, code


def _has_new(fields: Mapping[str, tuple[object, object]], name: str) -> bool:
    return bool(fields.get(name, ("", ""))[1])


def _in_order(items: Iterable[_T], key: Callable[[_T], str], lot: int) -> Iterator[_T]:
    """By key, sorted in small lots of the same first letters: one great sort would hold up a scan in another thread."""
    lots: dict[str, list[_T]] = {}
    for item in items:
        letters = key(item)[:lot]
        if letters in lots:
            lots[letters].append(item)
        else:
            lots[letters] = [item]
    for letters in sorted(lots):
        yield from sorted(lots[letters], key=key)
