"""The way of one person through the gates, and where it took less time than anybody walks: two badges, it may be."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest

from kiosk.domain.verdict import Held
from kiosk.journal.facts import Past
from kiosk.journal.store import Journal
from kiosk.security.alerts import Limits


@dataclass(frozen=True, slots=True)
class Step:
    """One passage. `apart`: so long after the one before it, which was at another gate, and too soon."""

    past: Past
    apart: timedelta | None = None


def trace(journal: Journal, person: str, limits: Limits) -> tuple[Step, ...]:
    """A person's passages at all gates, newest first."""
    newest_first = journal.trace(person)
    return tuple(
        Step(past, _apart(past, before, limits)) for past, before in zip_longest(newest_first, newest_first[1:])
    )


def _apart(past: Past, before: Past | None, limits: Limits) -> timedelta | None:
    if before is None or before.gate == past.gate or isinstance(before.verdict, Held):
        return None
    if past.taken_back is not None or before.taken_back is not None:
        return None
    apart = past.at - before.at
    return apart if timedelta() <= apart < limits.walk_between(past.gate, before.gate) else None
