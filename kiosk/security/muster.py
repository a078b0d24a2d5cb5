"""Who is where, to be counted out: by zone and delegation, each person once, in the innermost zone they entered.

Left: gone through an exit since the lockdown. Accounted for: seen in safety by an officer without a scan.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan
from kiosk.journal.chain import timestamp
from kiosk.journal.store import Journal
from kiosk.security.lockdown import Lockdowns

_LEFT = """
    SELECT person FROM stay GROUP BY person
    HAVING max(inside) = 0 AND max(last_exit) >= ? ORDER BY max(last_exit), person"""


class People(Protocol):
    """What a muster asks of a roster."""

    def get(self, delegate: DelegateId, /) -> Delegate | None:
        """Somebody by id."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody inside. `delegate` is None for the holder of a signed code that is not on the roster."""

    id: str
    delegate: Delegate | None
    accounted: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """People of one delegation in one zone, by name; `delegation` is empty where unknown."""

    zone: str
    delegation: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Muster:
    """Who has to be found. `left` are people who went out since `since`."""

    at: datetime
    since: datetime | None
    groups: tuple[Group, ...]
    left: tuple[Person, ...] = ()

    @property
    def inside(self) -> int:
        """People not known to be safe."""
        return sum(not person.accounted for group in self.groups for person in group.people)

    @property
    def accounted(self) -> int:
        """People inside by their scans but seen in safety."""
        return sum(person.accounted for group in self.groups for person in group.people)

    @property
    def by_zone(self) -> Mapping[str, int]:
        """People not known to be safe, by zone, in the order of the plan."""
        counts: dict[str, int] = {}
        for group in self.groups:
            counts[group.zone] = counts.get(group.zone, 0) + sum(not person.accounted for person in group.people)
        return counts


def muster(journal: Journal, people: People, plan: Plan, at: datetime) -> Muster:
    """The list as of now; while locked down, with those who got out since."""
    journal.catch_up()
    lockdowns = Lockdowns(journal)
    lockdown = lockdowns.current()
    since = lockdown.since if lockdown else None
    safe = lockdowns.accounted(since) if since else frozenset()
    groups: list[Group] = []
    for zone, ids in _innermost(journal, plan).items():
        groups += _by_delegation(zone, [_person(people, person, person in safe) for person in ids])
    left = journal.db.execute(_LEFT, (timestamp(since),)) if since else ()
    return Muster(at, since, tuple(groups), tuple(_person(people, person, True) for (person,) in left))


def _innermost(journal: Journal, plan: Plan) -> dict[str, list[str]]:
    """People inside by zone, in the order of the plan, everybody once."""
    placed: set[str] = set()
    found: dict[str, list[str]] = {zone: [] for zone in plan.zones}
    for zone in sorted(plan.zones, key=lambda zone: -len(plan.outer_zones(zone))):
        found[zone] = [person for person in journal.whereabouts.inside(zone) if person not in placed]
        placed.update(found[zone])
    return found


def _person(people: People, person: str, accounted: bool) -> Person:
    return Person(person, people.get(DelegateId(person)), accounted)


def _by_delegation(zone: str, people: Iterable[Person]) -> list[Group]:
    groups: dict[str, list[Person]] = {}
    for person in people:
        groups.setdefault(person.delegate.delegation if person.delegate else "", []).append(person)
    return [
        Group(zone, delegation, tuple(sorted(members, key=_by_name))) for delegation, members in sorted(groups.items())
    ]


def _by_name(person: Person) -> tuple[str, str]:
    delegate = person.delegate
    return (delegate.latin_name or delegate.name if delegate else "", person.id)
