"""Bringing a watch list from a file, on the record: how many entries, never who."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.duty import Officer
from kiosk.domain.export import Problem
from kiosk.domain.passage import EntryKind
from kiosk.journal.store import Journal
from kiosk.security.watch_file import read
from kiosk.security.watch_list import WatchList


@dataclass(frozen=True, slots=True)
class Imported:
    """The list that holds now, and what of the file did not go in."""

    entries: int
    problems: Sequence[Problem]


def bring(watch_list: WatchList, journal: Journal, path: Path, officer: Officer, at: datetime) -> Imported:
    """Replace the list by the file's. Raises NoWatchList, and the present list stands then."""
    listed, problems = read(path)
    entries = watch_list.replace(listed, at)
    _seal(journal, officer, at, entries, len(problems))
    return Imported(entries, problems)


def clear(watch_list: WatchList, journal: Journal, officer: Officer, at: datetime) -> int:
    """Take everybody off the list; how many were on it."""
    removed = watch_list.size()
    watch_list.replace((), at)
    _seal(journal, officer, at, 0, 0)
    return removed


def _seal(journal: Journal, officer: Officer, at: datetime, entries: int, problems: int) -> None:
    body = {"entries": entries, "problems": problems, "officer": officer.id, "role": officer.role}
    journal.append(EntryKind.WATCHLIST, at, body)
