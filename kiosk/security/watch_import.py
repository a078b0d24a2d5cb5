"""Bringing a watch list from a file, on the record: how many entries, never who."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.duty import Officer
from kiosk.domain.export import Problem
from kiosk.domain.passage import EntryKind
from kiosk.journal.digests import Table, digest
from kiosk.journal.store import Journal
from kiosk.security.tampering import look
from kiosk.security.watch_file import Listed, read
from kiosk.security.watch_list import WatchList


@dataclass(frozen=True, slots=True)
class Imported:
    """The list that holds now, and what of the file did not go in."""

    entries: int
    problems: Sequence[Problem]


def bring(watch_list: WatchList, journal: Journal, path: Path, officer: Officer, at: datetime) -> Imported:
    """Replace the list by the file's. Raises NoWatchList, and the present list stands then."""
    listed, problems = read(path)
    return Imported(put(watch_list, journal, listed, officer, at, len(problems)), problems)


def clear(watch_list: WatchList, journal: Journal, officer: Officer, at: datetime) -> int:
    """Take everybody off the list; how many were on it."""
    removed = watch_list.size()
    put(watch_list, journal, (), officer, at)
    return removed


def put(
    watch_list: WatchList, journal: Journal, listed: Iterable[Listed], officer: Officer, at: datetime, problems: int = 0
) -> int:
    """Make these the list, and seal that in the same transaction; how many entries it has."""
    look(journal, (Table.WATCH_LIST,), at)

    def ready(version: int, entries: int) -> Callable[[], object]:
        body = {"entries": entries, "problems": problems, "officer": officer.id, "role": officer.role}
        told = {str(Table.WATCH_LIST): digest(journal, Table.WATCH_LIST, version)}
        return lambda: journal.append(EntryKind.WATCHLIST, at, {**body, "digests": told})

    return watch_list.replace(listed, at, ready)
