"""What the journal knows about one person (and one zone) at one moment; input of the policy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.plan import Direction, Gate, Plan
from kiosk.domain.verdict import Reason


@dataclass(frozen=True, slots=True)
class Stay:
    """One person's history with one zone."""

    inside: bool = False
    entries: int = 0
    first_entry: datetime | None = None
    last_entry: datetime | None = None
    last_exit: datetime | None = None
    gate: str = ""
    """Where the person last entered or left it."""


_NEVER = Stay()


@dataclass(frozen=True, slots=True)
class Presence:
    """`stays` of the person by zone code; `occupancy` of the gate's zone (people inside).

    `resolved` are holds that staff resolved for this person and that need no second look now; see `lasting`.
    """

    stays: Mapping[str, Stay] = field(default_factory=dict)
    occupancy: int = 0
    resolved: frozenset[Reason] = frozenset()

    def stay(self, zone: str) -> Stay:
        """History with `zone`; an empty one where the person was never seen there."""
        return self.stays.get(zone, _NEVER)


@dataclass(frozen=True, slots=True)
class Movement:
    """What an admission does: one zone is entered, and others are left by that; or zones are left (the gate's own
    first, then those within it)."""

    gate: str
    day: str
    """Date at the venue, ISO 8601."""
    enters: str | None = None
    leaves: tuple[str, ...] = ()


def movement(plan: Plan, gate: Gate, direction: Direction, at: datetime) -> Movement:
    """Where an admission at this gate leads then. Who leaves a zone has left everything inside it too."""
    day = at.astimezone(plan.zone_info).date().isoformat()
    zone = gate.at(at, plan.zone_info).zone
    if direction is Direction.OUT:
        return Movement(gate.code, day, leaves=(zone, *plan.inner_zones(zone)))
    return Movement(gate.code, day, enters=zone, leaves=plan.left_by_entering[zone])


def moved(stays: Mapping[str, Stay], step: Movement, at: datetime) -> dict[str, Stay]:
    """The stays that change by this movement, by zone."""
    changed: dict[str, Stay] = {}
    if step.enters is not None:
        before = stays.get(step.enters, _NEVER)
        changed[step.enters] = Stay(True, before.entries + 1, before.first_entry or at, at, before.last_exit, step.gate)
    for number, zone in enumerate(step.leaves):
        before = stays.get(zone, _NEVER)
        if before.inside or (number == 0 and step.enters is None):
            changed[zone] = replace(before, inside=False, last_exit=at, gate=step.gate)
    return changed


def emptied(stays: Mapping[str, Stay], zones: Iterable[str], at: datetime) -> dict[str, Stay]:
    """The stays that change when whoever entered these zones before `at` counts as out, by zone.

    Nobody saw them leave: `last_exit` and `gate` stay what they were.
    """
    return {
        zone: replace(stay, inside=False)
        for zone in zones
        if (stay := stays.get(zone, _NEVER)).inside and stay.last_entry is not None and stay.last_entry < at
    }
