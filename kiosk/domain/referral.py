"""Where and when a refused person may go instead, from the plan alone; best first, at most three."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.access import Holder, Opening, openings
from kiosk.domain.credential import Kind
from kiosk.domain.plan import Direction, Gate, Plan, Zone
from kiosk.domain.presence import Presence
from kiosk.domain.verdict import Reason, Referral

_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """Someone turned away at a gate."""

    holder: Holder
    kind: Kind
    gate: Gate
    plan: Plan
    presence: Presence
    now: datetime


def referrals(reason: Reason, turned: Turned) -> tuple[Referral, ...]:
    """What to tell somebody refused for `reason`; nothing where no other place or hour would help."""
    match reason:
        case Reason.OUTSIDE_HOURS:
            found = (*_later_here(turned), *(_now_elsewhere(turned) or ()))
        case Reason.NO_ACCESS:
            found = _now_elsewhere(turned) or _later_elsewhere(turned)
        case Reason.BADGE_REQUIRED:
            found = _other_gates(turned)
        case Reason.NOT_IN_OUTER_ZONE:
            found = _outer_zone(turned)
        case _:
            found = ()
    return found[:_MOST]


def _later_here(turned: Turned) -> tuple[Referral, ...]:
    zone = turned.plan.zones[turned.gate.zone]
    return tuple(
        Referral(zone.code, turned.gate.code, opening.starts, opening.ends)
        for opening in openings(turned.plan, zone, turned.holder)
        if opening.starts is not None and opening.starts > turned.now
    )[:1]


def _now_elsewhere(turned: Turned) -> tuple[Referral, ...]:
    """Zones open now, those made for few categories first: the press room is for the press, the campus for all."""
    found = [
        (len(zone.categories), Referral(zone.code, gate.code, opening.starts, opening.ends))
        for zone, gate in _reachable(turned)
        for opening in openings(turned.plan, zone, turned.holder)
        if opening.covers(turned.now)
    ]
    return tuple(referral for _, referral in sorted(found, key=lambda item: item[0]))


def _later_elsewhere(turned: Turned) -> tuple[Referral, ...]:
    found = [
        (opening.starts, Referral(zone.code, gate.code, opening.starts, opening.ends))
        for zone, gate in _reachable(turned)
        for opening in openings(turned.plan, zone, turned.holder)
        if opening.starts is not None and opening.starts > turned.now
    ]
    return tuple(referral for _, referral in sorted(found, key=lambda item: item[0]))[:1]


def _other_gates(turned: Turned) -> tuple[Referral, ...]:
    zone = turned.plan.zones[turned.gate.zone]
    opening = next((o for o in openings(turned.plan, zone, turned.holder) if o.covers(turned.now)), Opening())
    return tuple(Referral(zone.code, gate.code, opening.starts, opening.ends) for gate in _gates_into(turned, zone))


def _outer_zone(turned: Turned) -> tuple[Referral, ...]:
    """The outermost zone the person is not yet in."""
    for code in reversed(turned.plan.outer_zones(turned.gate.zone)):
        if not turned.presence.stay(code).inside:
            return tuple(Referral(code, gate.code) for gate in _gates_into(turned, turned.plan.zones[code]))[:1]
    return ()


def _reachable(turned: Turned) -> Iterator[tuple[Zone, Gate]]:
    """Other zones whose surroundings the person is in, each with a gate that takes the code."""
    for zone in turned.plan.zones.values():
        elsewhere = zone.code != turned.gate.zone and not turned.presence.stay(zone.code).inside
        if elsewhere and all(turned.presence.stay(outer).inside for outer in turned.plan.outer_zones(zone.code)):
            gate = next(_gates_into(turned, zone), None)
            if gate is not None:
                yield zone, gate


def _gates_into(turned: Turned, zone: Zone) -> Iterator[Gate]:
    for gate in turned.plan.gates.values():
        if gate.zone == zone.code and gate.direction is not Direction.OUT and gate.takes(turned.kind):
            yield gate
