"""What stands beside the chain, sealed as digests: whoever changes it off the record is given away by the next look.

    started | imported | staff | watchlist | altered    digests: {table: digest}

Whoever changes a table on the record seals its new digest in the same transaction. What differs from the digest that
was sealed last was changed from outside; the look that finds it seals ALTERED with what it found, so that it stays told
once it has been undone, or built upon. A digest is keyed like the codes of passages. After a rescue a table may be less
than it was: digests begin anew then. Spellings, pictures and numbers of badges have entries of their own, or none.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Entry
from kiosk.journal.store import Journal


class Table(StrEnum):
    """What has a digest."""

    PLAN = "plan"
    SOURCES = "sources"
    """Keys and check-in lists that imports brought."""
    BLOCKS = "blocks"
    """When imports said that codes are blocked or blocks lifted; apart, for files older than it hold good."""
    OFFICERS = "officers"
    """Names, roles, badges and PINs."""
    WATCH_LIST = "watch list"
    ROSTER = "roster"
    """People, their keys and codes."""


SMALL = frozenset({Table.PLAN, Table.SOURCES, Table.BLOCKS, Table.OFFICERS})
"""Digests of these cost a millisecond."""
EVERY = frozenset(Table)
_AT_ONCE = 500
"""Rows that are fetched together."""
_MAY_CHANGE = {
    EntryKind.STAFF: frozenset({Table.OFFICERS}),
    EntryKind.IMPORTED: frozenset({Table.ROSTER, Table.SOURCES, Table.BLOCKS}),
    EntryKind.WATCHLIST: frozenset({Table.WATCH_LIST}),
    EntryKind.ALTERED: EVERY,
}
_KINDS = "('started', 'imported', 'staff', 'watchlist', 'altered', 'rescued')"
_ENTRIES = f"""
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal INDEXED BY journal_digests
    WHERE kiosk = ? AND kind IN {_KINDS} ORDER BY seq"""
_PEOPLE = (
    "id", "system", "source_id", "form", "email", "name", "given_name", "family_name", "title", "position",
    "organisation", "delegation", "category", "state", "companion_of", "addon_to", "product", "valid_from",
    "valid_until", "attention", "identity_check", "zones_added", "zones_removed", "tags", "extra", "aliases",
    "photo_name", "missing",
)  # fmt: skip


def _quoted(columns: Iterable[str]) -> str:
    return f"concat_ws(',', {', '.join(f'quote({column})' for column in columns)})"


_PRESENT = "since <= {0} AND until > {0}".format("coalesce(:version, (SELECT current FROM generation))")
_ROWS: Mapping[Table, tuple[str, ...]] = {
    Table.PLAN: (f"SELECT {_quoted(('name', 'value'))} FROM fact WHERE name IN ('event', 'plan') ORDER BY name",),
    Table.SOURCES: (
        f"SELECT {_quoted(('name', 'value'))} FROM fact"
        " WHERE name IN ('pretix_keys', 'pretix_lists') AND value <> '' ORDER BY name",
    ),
    Table.BLOCKS: (f"SELECT {_quoted(('name', 'value'))} FROM fact WHERE name = 'pretix_blocks' AND value <> ''",),
    Table.OFFICERS: (
        f"SELECT {_quoted(('id', 'name', 'role', 'badge', 'added', 'removed'))} FROM operator ORDER BY id",
        f"SELECT {_quoted(('hash', 'operator', 'duress'))} FROM pin ORDER BY hash",
    ),
    Table.WATCH_LIST: (
        f"SELECT {_quoted(('id', 'names', 'births', 'documents', 'note', 'level', 'prepared'))} FROM watch_entry"
        " WHERE version = coalesce(:version, (SELECT version FROM watch_list)) ORDER BY id",
    ),
    Table.ROSTER: (
        f"SELECT {_quoted(_PEOPLE)} FROM delegate_version WHERE {_PRESENT} ORDER BY row",
        f"SELECT {_quoted(('system', 'alias', 'delegate'))} FROM alias_version WHERE {_PRESENT} ORDER BY system, alias",
        f"SELECT {_quoted(('key', 'delegate', 'standing'))} FROM credential_version WHERE {_PRESENT} ORDER BY key",
    ),
}
"""Never changed: a digest that is sealed must be found again by every later version."""


def digest(journal: Journal, table: Table, version: int | None = None) -> str:
    """Of one table as it is. `version`: of a roster or watch list that is written and does not count yet."""
    found = hashlib.sha256()
    for statement in _ROWS[table]:
        values = {"version": version} if ":version" in statement else {}
        rows = journal.db.execute(statement, values)
        while some := rows.fetchmany(_AT_ONCE):
            found.update("".join([f"{row}\n" for (row,) in some]).encode())
        found.update(b"\n")
    return journal.code(found.digest(), None)


def digests(journal: Journal, tables: Iterable[Table]) -> dict[str, str]:
    """Of some tables as they are, for the body of an entry."""
    return {str(table): digest(journal, table) for table in sorted(tables)}


def last_sealed(journal: Journal, kiosk: str = "") -> dict[str, tuple[int, str]]:
    """By table, the entry that sealed its digest last, and that digest; of this kiosk, or another in the file."""
    known: dict[str, tuple[int, str]] = {}
    for entry in _entries(journal, kiosk or journal.kiosk):
        if entry.kind == EntryKind.RESCUED:
            known.clear()
        known.update((table, (entry.seq, told)) for table, told in _told(entry).items())
    return known


def changed_unsaid(journal: Journal, kiosk: str) -> Iterator[tuple[str, int]]:
    """Tables that the chain says were changed from outside, with the entry that says so."""
    known: dict[str, str] = {}
    for entry in _entries(journal, kiosk):
        if entry.kind == EntryKind.RESCUED:
            known.clear()
        may = _MAY_CHANGE.get(EntryKind(entry.kind), frozenset())
        for table, told in _told(entry).items():
            silently = table not in may and known.get(table, told) != told
            if silently or entry.kind == EntryKind.ALTERED:
                yield table, entry.seq
            known[table] = told


def differing(journal: Journal, tables: Iterable[Table], kiosk: str = "") -> dict[str, str]:
    """Digests of those tables that are not what was sealed last."""
    known = last_sealed(journal, kiosk)
    present = digests(journal, (table for table in tables if table in known))
    return {table: told for table, told in present.items() if known[table][1] != told}


def look(
    journal: Journal, tables: Iterable[Table], at: datetime, along: Callable[[tuple[str, ...]], object] = len
) -> tuple[str, ...]:
    """Which tables were changed from outside since they were sealed last; that is sealed, and what `along` seals of it.

    Raises CannotWrite.
    """
    tables = tuple(tables)
    while True:
        known = last_sealed(journal)
        found = differing(journal, tables)
        if not found:
            return ()
        with journal.sealing():
            if last_sealed(journal) == known:
                journal.append(EntryKind.ALTERED, at, {"digests": found})
                along(tuple(found))
                return tuple(found)


def begin(journal: Journal, tables: Iterable[Table], at: datetime) -> None:
    """Seal those of which nothing is sealed: the file is older than digests, or was rescued. Raises CannotWrite."""
    while unknown := frozenset(tables) - last_sealed(journal).keys():
        before, told = last_sealed(journal), digests(journal, unknown)
        with journal.sealing():
            if last_sealed(journal) == before:
                journal.append(EntryKind.STARTED, at, {"digests": told})


def _entries(journal: Journal, kiosk: str) -> Iterator[Entry]:
    return map(Entry._make, journal.db.execute(_ENTRIES, (kiosk,)))


def _told(entry: Entry) -> Mapping[str, Any]:
    told: Mapping[str, Any] = entry.facts.get("digests", {})
    return told
