"""What an import told about one ticket of pretix beyond its holder, and how the roster keeps it: as further columns.

    pretix answered        ids of the questions that have an answer
    pretix date            which date of a series the ticket is for
    pretix check-ins 595   scans on list 595: `+` entry, `-` exit, and the moment in UTC

A column is there only where a file told something, so a file that knows of one list takes away nothing of another. A
source that knows of all lists takes away what it does not tell (`without_scans`): scans that were annulled.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

_ANSWERED, _DATE, _VISITS = "pretix answered", "pretix date", "pretix check-ins "
_STAMP = "%Y%m%dT%H%M%S.%f"


class Visit(NamedTuple):
    """One scan of a ticket on a check-in list that let it pass."""

    at: datetime
    entry: bool


@dataclass(frozen=True, slots=True)
class Ticket:
    """`answered` are ids of questions; `date` which date of a series it is for; `visits` scans elsewhere by list."""

    answered: frozenset[int] = frozenset()
    date: int | None = None
    visits: Mapping[int, tuple[Visit, ...]] = field(default_factory=dict)


def written(
    answered: Iterable[int], date: int | None, visits: Iterable[tuple[int, Visit]]
) -> tuple[tuple[str, str], ...]:
    """Columns for the roster; `visits` with their lists."""
    columns = {_ANSWERED: " ".join(map(str, sorted(set(answered))))}
    if date is not None:
        columns[_DATE] = str(date)
    for listed, visit in sorted(visits):
        sign = f"{'+' if visit.entry else '-'}{visit.at.astimezone(UTC):{_STAMP}}"
        column = f"{_VISITS}{listed}"
        columns[column] = f"{columns[column]} {sign}" if column in columns else sign
    return tuple(columns.items())


def without_scans(columns: Mapping[str, str], told: Mapping[str, str]) -> dict[str, str]:
    """The columns without those that tell of scans which are not `told` any more."""
    return {column: text for column, text in columns.items() if column in told or not column.startswith(_VISITS)}


def read(columns: Mapping[str, str]) -> Ticket:
    """The ticket in the roster's columns."""
    date = columns.get(_DATE)
    return Ticket(
        answered=frozenset(map(int, columns.get(_ANSWERED, "").split())),
        date=int(date) if date else None,
        visits={
            int(column.removeprefix(_VISITS)): tuple(map(_visit, scans.split()))
            for column, scans in columns.items()
            if column.startswith(_VISITS)
        },
    )


def _visit(scan: str) -> Visit:
    return Visit(datetime.strptime(scan[1:], _STAMP).replace(tzinfo=UTC), scan[0] == "+")
