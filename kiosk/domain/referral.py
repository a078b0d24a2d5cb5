"""Where and when a refused person may go instead, from the plan alone; best first, at most three.

Who is registered, but not here or not now, is told another gate or hour. Who may go nowhere (barred, cancelled, already
inside, lockdown) is told none: the steps on the screen say what staff does then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.access import Holder, Opening, openings
from kiosk.domain.credential import Kind
from kiosk.domain.day import midnight
from kiosk.domain.plan import Direction, Gate, Plan, Zone
from kiosk.domain.presence import Presence
from kiosk.domain.verdict import Reason, Referral

_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """Someone turned away at a gate. `valid_from`: when code and registration begin to count, where that is to come."""

    holder: Holder
    kind: Kind
    gate: Gate
    plan: Plan
    presence: Presence
    now: datetime
    valid_from: datetime | None = None


def referrals(reason: Reason, turned: Turned) -> tuple[Referral, ...]:
    """What to tell somebody refused for `reason`; nothing where no other place or hour would help."""
    match reason:
        case Reason.OUTSIDE_HOURS:
            beside = _beside(turned) if turned.gate.shut else ()
            found = (*beside, *_later_here(turned, turned.now), *_now_elsewhere(turned))
        case Reason.NO_ACCESS:
            found = _now_elsewhere(turned) or _later_elsewhere(turned)
        case Reason.BADGE_REQUIRED:
            found = _other_gates(turned)
        case Reason.NOT_IN_OUTER_ZONE:
            found = _outer_zone(turned)
        case Reason.NOT_YET_VALID if turned.valid_from is not None:
            found = _later_here(turned, turned.valid_from)
        case Reason.ALREADY_USED:
            found = _tomorrow(turned)
        case Reason.ZONE_FULL:
            found = _overflow(turned)
        case _:
            found = ()
    return found[:_MOST]


def _later_here(turned: Turned, since: datetime) -> tuple[Referral, ...]:
    """The next time from `since` on at which this gate lets the person in."""
    gate, plan, venue = turned.plan.gates.get(turned.gate.code, turned.gate), turned.plan, turned.plan.zone_info
    last_day = plan.event.ends.astimezone(venue).date()
    for moment in _turning_points(turned, gate, since):
        place = gate.at(moment, venue)
        if place.shut or place.direction is Direction.OUT or moment.astimezone(venue).date() > last_day:
            continue
        zone = plan.zones[place.zone]
        opening = _opening(turned, zone, moment)
        if opening is not None:
            return (Referral(zone.code, gate.code, moment, opening.ends),)
    return ()


def _turning_points(turned: Turned, gate: Gate, since: datetime) -> list[datetime]:
    """Moments from `since` on at which the gate or one of its zones may open."""
    zones = {gate.zone, *(hours.zone for hours in gate.hours if hours.zone)}
    starts = {
        opening.starts
        for zone in zones
        for opening in openings(turned.plan, turned.plan.zones[zone], turned.holder)
        if opening.starts is not None and opening.starts > since
    }
    venue = turned.plan.zone_info
    openings_of_gate = {hours.next_start(moment, venue) for moment in (since, *starts) for hours in gate.hours}
    return sorted({since, *starts, *filter(None, openings_of_gate)})


def _opening(turned: Turned, zone: Zone, moment: datetime) -> Opening | None:
    """The time around `moment` at which the zone is open for the person."""
    return next((each for each in openings(turned.plan, zone, turned.holder) if each.covers(moment)), None)


def _tomorrow(turned: Turned) -> tuple[Referral, ...]:
    """Who has had the entry of today, but not all entries."""
    zone = turned.plan.zones[turned.gate.zone]
    if not zone.once_a_day or (zone.entries is not None and turned.presence.stay(zone.code).entries >= zone.entries):
        return ()
    next_day = midnight(turned.now, turned.plan.zone_info) + timedelta(days=1)
    return _later_here(turned, next_day.astimezone(turned.now.tzinfo))


def _overflow(turned: Turned) -> tuple[Referral, ...]:
    """The room that the plan keeps for those who find this one full."""
    code = turned.plan.zones[turned.gate.zone].overflow
    opening = _opening(turned, turned.plan.zones[code], turned.now) if code is not None else None
    if code is None or opening is None:
        return ()
    gates = _gates_into(turned, turned.plan.zones[code], turned.now)
    return tuple(Referral(code, gate.code, opening.starts, opening.ends) for gate in gates)


def _now_elsewhere(turned: Turned) -> tuple[Referral, ...]:
    """Zones open now, those made for few categories first: the press room is for the press, the campus for all."""
    found = [
        (len(zone.categories), Referral(zone.code, gate.code, opening.starts, opening.ends))
        for zone in _reachable(turned)
        if (opening := _opening(turned, zone, turned.now)) is not None
        if (gate := next(_gates_into(turned, zone, turned.now), None)) is not None
    ]
    return tuple(referral for _, referral in sorted(found, key=lambda item: item[0]))


def _later_elsewhere(turned: Turned) -> tuple[Referral, ...]:
    found = [
        (opening.starts, Referral(zone.code, gate.code, opening.starts, opening.ends))
        for zone in _reachable(turned)
        for opening in openings(turned.plan, zone, turned.holder)
        if opening.starts is not None and opening.starts > turned.now
        if (gate := next(_gates_into(turned, zone, opening.starts), None)) is not None
    ]
    return tuple(referral for _, referral in sorted(found, key=lambda item: item[0]))[:1]


def _beside(turned: Turned) -> tuple[Referral, ...]:
    """Other gates into the same zone, where only the gate is shut."""
    zone = turned.plan.zones[turned.gate.zone]
    return _other_gates(turned) if _opening(turned, zone, turned.now) is not None else ()


def _other_gates(turned: Turned) -> tuple[Referral, ...]:
    zone = turned.plan.zones[turned.gate.zone]
    opening = _opening(turned, zone, turned.now) or Opening()
    gates = _gates_into(turned, zone, turned.now)
    return tuple(Referral(zone.code, gate.code, opening.starts, opening.ends) for gate in gates)


def _outer_zone(turned: Turned) -> tuple[Referral, ...]:
    """The outermost zone the person is not yet in."""
    for code in reversed(turned.plan.outer_zones(turned.gate.zone)):
        if not turned.presence.stay(code).inside:
            gates = _gates_into(turned, turned.plan.zones[code], turned.now)
            return tuple(Referral(code, gate.code) for gate in gates)[:1]
    return ()


def _reachable(turned: Turned) -> Iterator[Zone]:
    """Other zones whose surroundings the person is in."""
    for zone in turned.plan.zones.values():
        elsewhere = zone.code != turned.gate.zone and not turned.presence.stay(zone.code).inside
        if elsewhere and all(turned.presence.stay(outer).inside for outer in turned.plan.outer_zones(zone.code)):
            yield zone


def _gates_into(turned: Turned, zone: Zone, moment: datetime) -> Iterator[Gate]:
    """Gates that lead into the zone then and take the code."""
    for gate in turned.plan.gates.values():
        place = gate.at(moment, turned.plan.zone_info)
        leads_in = place.zone == zone.code and not place.shut and place.direction is not Direction.OUT
        if leads_in and place.takes(turned.kind):
            yield place
