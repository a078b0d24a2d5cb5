"""Who came and who did not: the roster beside the first admissions. Pure.

Everybody is counted once: whoever came, on the roster or not, and whoever is still expected. An add-on ticket is its
holder's; whoever withdrew, was refused or vanished from the export is expected no more.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from functools import cached_property

from kiosk.domain.people import Delegate, State
from kiosk.domain.plan import Plan
from kiosk.journal.facts import Past

_EXPECTED = frozenset({State.COMPLETE, State.UNPAID, State.PENDING})


class Mark(StrEnum):
    """How somebody stands in a list, whoever came first."""

    ARRIVED = "arrived"
    DUE = "due"
    """Could have entered by now, and did not come."""
    EXPECTED = "expected"


class By(StrEnum):
    """What people are counted by."""

    DELEGATION = "delegation"
    CATEGORY = "category"
    HOUR = "hour"
    GATE = "gate"


_MARKS = {mark: at for at, mark in enumerate(Mark)}
_CAME = frozenset({By.HOUR, By.GATE})
"""What only those have who came."""


@dataclass(frozen=True, slots=True)
class Guest:
    """One person. `delegate` None: came, and is not on the roster."""

    mark: Mark
    delegation: str
    category: str
    delegate: Delegate | None
    at: datetime | None = None
    gate: str = ""


@dataclass(frozen=True)
class Group:
    """People with something in common, those who came first."""

    code: str
    guests: tuple[Guest, ...]

    @cached_property
    def arrived(self) -> int:
        """How many came."""
        return sum(guest.mark is Mark.ARRIVED for guest in self.guests)

    @cached_property
    def due(self) -> int:
        """How many should be here and are not."""
        return sum(guest.mark is Mark.DUE for guest in self.guests)

    @property
    def missing(self) -> tuple[Guest, ...]:
        """Who did not come, whoever is due first."""
        return self.guests[self.arrived :]

    @property
    def first(self) -> datetime | None:
        """When the first of them came."""
        return min((guest.at for guest in self.guests if guest.at is not None), default=None)


def attendance(
    people: Iterable[Delegate], first: Mapping[str, Past], opens: Callable[[str], datetime], now: datetime
) -> tuple[Guest, ...]:
    """Everybody who came or is expected. `opens` says from when on a category may enter."""
    unseen = dict(first)
    guests = []
    for delegate in people:
        came = unseen.pop(delegate.id, None)
        if came is not None:
            guests.append(Guest(Mark.ARRIVED, delegate.delegation, delegate.category, delegate, came.at, came.gate))
        elif delegate.addon_to is None and delegate.state in _EXPECTED and not delegate.missing:
            since = max(filter(None, (opens(delegate.category), delegate.valid_from)))
            mark = Mark.DUE if since <= now else Mark.EXPECTED
            guests.append(Guest(mark, delegate.delegation, delegate.category, delegate))
    for came in unseen.values():
        guests.append(Guest(Mark.ARRIVED, came.delegation, came.category, None, came.at, came.gate))
    return tuple(sorted(guests, key=lambda guest: _MARKS[guest.mark]))


def groups(guests: Iterable[Guest], by: By, zone: tzinfo) -> dict[str, Group]:
    """The same people by what they have in common; hours are those of `zone`, as `2026-11-24T09:00`."""
    found: defaultdict[str, list[Guest]] = defaultdict(list)
    for guest in guests:
        if by not in _CAME or guest.at is not None:
            found[_code(guest, by, zone)].append(guest)
    return {code: Group(code, tuple(members)) for code, members in found.items()}


def _code(guest: Guest, by: By, zone: tzinfo) -> str:
    match by:
        case By.DELEGATION:
            return guest.delegation
        case By.CATEGORY:
            return guest.category
        case By.GATE:
            return guest.gate
        case By.HOUR:
            return guest.at.astimezone(zone).strftime("%Y-%m-%dT%H:00") if guest.at is not None else ""


def openings(plan: Plan) -> Callable[[str], datetime]:
    """From when on a category may enter: the first session that is for it, else the event's beginning."""
    first: dict[str, datetime] = {}
    for session in plan.sessions:
        for category in session.categories:
            first[category] = min(first.get(category, session.starts), session.starts)
    return lambda category: first.get(category, plan.event.starts)
