"""When whoever is inside a zone counts as out, by the plan. Pure; `journal.closing` seals it."""

from datetime import datetime, time, timedelta

from kiosk.domain.plan import Plan, Zone


def emptying(plan: Plan) -> tuple[Zone, ...]:
    """Zones that the plan empties at some hour."""
    return tuple(zone for zone in plan.zones.values() if zone.all_out is not None)


def last_due(plan: Plan, zone: Zone, now: datetime) -> datetime | None:
    """The latest moment, now at most, at which everybody was out of the zone."""
    if isinstance(zone.all_out, time | datetime):
        today = _at_hour(plan, zone.all_out, now)
        last = today if today <= now else today - timedelta(days=1)
        return None if _is_before_the_first(zone.all_out, last) else last.astimezone(now.tzinfo)
    return max((end for end in _ends(plan, zone) if end <= now), default=None)


def next_due(plan: Plan, zone: Zone, now: datetime) -> datetime | None:
    """The first moment after now at which everybody will be out of the zone."""
    if isinstance(zone.all_out, time | datetime):
        today = _at_hour(plan, zone.all_out, now)
        coming = today if today > now else today + timedelta(days=1)
        if isinstance(zone.all_out, datetime):
            coming = max(coming, zone.all_out)
        return coming.astimezone(now.tzinfo)
    return min((end for end in _ends(plan, zone) if end > now), default=None)


def _at_hour(plan: Plan, hour: time | datetime, now: datetime) -> datetime:
    """That hour of the wall clock at the venue, today; days are added by the wall clock, too."""
    if isinstance(hour, datetime):
        return datetime.combine(now.astimezone(hour.tzinfo).date(), hour.time(), hour.tzinfo)
    return datetime.combine(now.astimezone(plan.zone_info).date(), hour, plan.zone_info)


def _is_before_the_first(hour: time | datetime, moment: datetime) -> bool:
    return isinstance(hour, datetime) and moment < hour


def _ends(plan: Plan, zone: Zone) -> list[datetime]:
    """Ends of sessions after which none of the zone goes on."""
    sessions = plan.programme[zone.code]
    return [
        session.ends for session in sessions if not any(other.starts <= session.ends < other.ends for other in sessions)
    ]
