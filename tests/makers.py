"""One person, one gate, one plan, all in order: a test changes the one thing it is about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.people import CredentialEntry, Delegate, DelegateId, Standing
from kiosk.domain.plan import Category, Direction, Event, Gate, Plan, Session, Zone
from kiosk.domain.presence import Presence, Stay

NOON = datetime(2024, 6, 27, 16, 0, tzinfo=UTC)
"""Twelve o'clock in New York on the second day."""
HOUR = timedelta(hours=1)


def a_delegate(**changes: Any) -> Delegate:
    """Complete, a delegate of Kazakhstan."""
    return replace(
        Delegate(
            id=DelegateId("d-1"),
            source_id="2",
            name="Гүлнәр Әбдірахманова",
            latin_name="ABDIRAKHMANOVA Gulnar",
            delegation="KZ",
            category="delegate",
        ),
        **changes,
    )


def a_credential(**changes: Any) -> Credential:
    """An unsigned ticket of Indico."""
    return replace(
        Credential(format=Format.INDICO_2, kind=Kind.TICKET, id="t-1", keys=("indico:t-1",)),
        **changes,
    )


def a_zone(code: str, **changes: Any) -> Zone:
    """Open to delegates at any time, within nothing, without limits."""
    return replace(
        Zone(code=code, name=code.title(), key=code[0].upper(), categories=frozenset({"delegate"})), **changes
    )


def a_gate(code: str, zone: str, **changes: Any) -> Gate:
    """For tickets and badges, in and out."""
    return replace(Gate(code=code, name=f"Gate {code}", zone=zone, direction=Direction.BOTH), **changes)


def a_session(zone: str, **changes: Any) -> Session:
    """For the press, from eleven to one."""
    return replace(
        Session(name="Briefing", zone=zone, starts=NOON - HOUR, ends=NOON + HOUR, categories=frozenset({"press"})),
        **changes,
    )


def a_plan(**changes: Any) -> Plan:
    """A campus (A1, X1 out), a hall within it (P1, and P2 for badges), a press room within it (B2)."""
    plan = Plan(
        event=Event(
            code="summit",
            name="Summit",
            short_name="Summit",
            venue="Headquarters",
            timezone="America/New_York",
            starts=datetime(2024, 6, 26, 13, tzinfo=UTC),
            ends=datetime(2024, 6, 27, 22, tzinfo=UTC),
        ),
        categories={
            "delegate": Category(code="delegate", name="Delegate", key="D", colour="#336483"),
            "press": Category(code="press", name="Press", key="P", colour="#86376A", aliases=("1010",)),
        },
        zones={
            "campus": a_zone("campus", categories=frozenset({"delegate", "press"})),
            "hall": a_zone("hall", within="campus"),
            "room": a_zone("room", within="campus", categories=frozenset({"press"})),
        },
        sessions=(),
        gates={
            "A1": a_gate("A1", "campus"),
            "X1": a_gate("X1", "campus", direction=Direction.OUT),
            "P1": a_gate("P1", "hall"),
            "P2": a_gate("P2", "hall", direction=Direction.IN, accepts=frozenset({Kind.BADGE})),
            "B2": a_gate("B2", "room"),
        },
    )
    return replace(plan, **changes)


def with_zone(plan: Plan, code: str, **changes: Any) -> Plan:
    """The plan with one zone changed."""
    return replace(plan, zones={**plan.zones, code: replace(plan.zones[code], **changes)})


def with_days(plan: Plan, **changes: Any) -> Plan:
    """The plan with another `starts`, `ends`, `doors` or `outside` of its event."""
    return replace(plan, event=replace(plan.event, **changes))


def a_stay(**changes: Any) -> Stay:
    """Inside since an hour ago, for the first time."""
    return replace(Stay(True, 1, NOON - HOUR, NOON - HOUR, None, "A1"), **changes)


def with_gate(plan: Plan, code: str, **changes: Any) -> Plan:
    """The plan with one gate changed."""
    return replace(plan, gates={**plan.gates, code: replace(plan.gates[code], **changes)})


def an_attempt(gate: str = "A1", **changes: Any) -> Attempt:
    """A delegate enters the campus at noon for the first time; nothing is wrong."""
    plan = changes.get("plan") or a_plan()
    return replace(
        Attempt(
            reading=a_credential(),
            gate=plan.gates[gate],
            direction=Direction.IN,
            plan=plan,
            now=NOON,
            delegate=a_delegate(),
            standing=Standing.ACTIVE,
            presence=Presence(),
            roster_age=HOUR,
        ),
        **changes,
    )


def inside(*zones: str, **changes: Any) -> Presence:
    """Inside these zones since an hour ago."""
    return replace(Presence({zone: a_stay() for zone in zones}), **changes)


@dataclass(frozen=True, slots=True)
class Found:
    """A code that a `Crowd` knows."""

    delegate: Delegate | None
    standing: Standing = Standing.ACTIVE
    imported_at: datetime | None = None
    elsewhere: datetime | None = None
    """Nobody is."""
    key: str = ""


class Crowd:
    """A roster held in a dict, by key of a code."""

    def __init__(self, people: Mapping[str, Delegate]) -> None:
        self.found = {key: Found(person, key=key) for key, person in people.items()}
        self.imported: datetime | None = NOON - HOUR
        self.told: dict[str, dict[str, str]] = {}

    def find(self, keys: Sequence[str]) -> Found | None:
        found = next((self.found[key] for key in keys if key in self.found), None)
        return None if found is None else replace(found, imported_at=self.imported)

    def get(self, delegate: DelegateId) -> Delegate | None:
        return next((person for person in self._people() if person.id == delegate), None)

    def addons_of(self, delegate: DelegateId) -> list[Delegate]:
        return [person for person in self._people() if person.addon_to == delegate]

    def keys_of(self, delegate: DelegateId) -> list[CredentialEntry]:
        return [
            CredentialEntry(key=key, standing=found.standing)
            for key, found in self.found.items()
            if found.delegate is not None and found.delegate.id == delegate
        ]

    def columns(self, delegate: DelegateId) -> dict[str, str]:
        return self.told.get(delegate, {})

    def checked_in_elsewhere(self, source_id: str, /) -> datetime | None:
        """Nobody is."""
        return None

    def is_torn(self) -> bool:
        return False

    def imported_at(self) -> datetime | None:
        return self.imported

    def _people(self) -> Iterator[Delegate]:
        return (found.delegate for found in self.found.values() if found.delegate is not None)
