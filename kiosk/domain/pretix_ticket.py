"""What an import told about one ticket of pretix beyond its holder, and how the roster keeps it: as further columns.

Each key of `KEYS` is there only where the file told it, so that a poorer file takes nothing away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

_ANSWERED, _DATE, _VISITS = KEYS = ("pretix answered", "pretix date", "pretix check-ins")


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
    answered: Iterable[int], date: int | None, visits: Iterable[tuple[int, Visit]] | None
) -> tuple[tuple[str, str], ...]:
    """Columns for the roster; `visits` with their lists, None where the file does not tell any."""
    columns = {_ANSWERED: " ".join(map(str, sorted(set(answered))))}
    if date is not None:
        columns[_DATE] = str(date)
    if visits is not None:
        columns[_VISITS] = " ".join(sorted(f"{listed}{_sign(visit)}" for listed, visit in visits))
    return tuple(columns.items())


def read(columns: Mapping[str, str]) -> Ticket:
    """The ticket in the roster's columns."""
    visits: dict[int, list[Visit]] = {}
    for scan in columns.get(_VISITS, "").split():
        listed, sign, at = scan.partition("+" if "+" in scan else "-")
        visits.setdefault(int(listed), []).append(Visit(datetime.strptime(at, _STAMP).replace(tzinfo=UTC), sign == "+"))
    date = columns.get(_DATE)
    return Ticket(
        answered=frozenset(map(int, columns.get(_ANSWERED, "").split())),
        date=int(date) if date else None,
        visits={listed: tuple(scans) for listed, scans in visits.items()},
    )


_STAMP = "%Y%m%dT%H%M%S.%f"


def _sign(visit: Visit) -> str:
    return f"{'+' if visit.entry else '-'}{visit.at.astimezone(UTC):{_STAMP}}"
