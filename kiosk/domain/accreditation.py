"""The accreditation desk: a place of the plan, with hours of its own, where what no gate can settle is settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from kiosk.domain.plan import Hours, Plan
from kiosk.domain.verdict import Reason, Referral

TO_DESK = frozenset(
    {Reason.UNKNOWN_KEY, Reason.UNKNOWN, Reason.REVOKED, Reason.SUPERSEDED, Reason.BLOCKED, Reason.WITHDRAWN,
     Reason.REJECTED, Reason.CANCELLED, Reason.UNPAID, Reason.BADGE_REQUIRED, Reason.NOT_YET_VALID, Reason.EXPIRED,
     Reason.NO_ACCESS, Reason.RULES, Reason.ALREADY_USED}
)  # fmt: skip
"""What the desk can settle where no other gate or hour helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccreditationDesk:
    """Where it is. Without `hours` it is open as long as the event."""

    name: str
    hint: str = ""
    """How to find it."""
    names: Mapping[str, str] = field(default_factory=dict)
    hours: tuple[Hours, ...] = ()


def desk_referral(plan: Plan, reason: Reason, now: datetime) -> Referral | None:
    """When the desk takes somebody turned away for `reason`; None where it cannot help, or opens no more."""
    return desk_opening(plan, now) if reason in TO_DESK else None


def desk_opening(plan: Plan, now: datetime) -> Referral | None:
    """When the desk takes people; None where there is none, or it opens no more."""
    desk = plan.desk
    if desk is None:
        return None
    venue = plan.zone_info
    open_now = next((hours for hours in desk.hours if hours.cover(now, venue)), None)
    if open_now is not None:
        return Referral("", closes=_closes(open_now, now, venue))
    starts = [start for hours in desk.hours if (start := hours.next_start(now, venue)) is not None]
    coming = min((start for start in starts if start < plan.event.ends), default=None)
    return None if desk.hours and coming is None else Referral("", opens=coming)


def _closes(hours: Hours, now: datetime, venue: tzinfo) -> datetime:
    """The end of hours that cover `now`."""
    if isinstance(hours.ends, datetime):
        return hours.ends
    today = datetime.combine(now.astimezone(venue).date(), hours.ends, venue)
    return today if today > now else today + timedelta(days=1)
