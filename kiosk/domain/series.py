"""Dates of a series of pretix at the plan's own gates: a ticket that is for one of them opens nothing on the others.

A signed ticket says its date itself, on the roster an import does. What the plan maps a date to decides: `zones` (with
those around them), `gates`, `sessions` (their zones, during them; the zones around those on their days), a `day`. What
it leaves open, the times decide that pretix gave the date: from admission, or else from midnight at the venue, to the
end of the date, after midnight too, or else of its day. Where several dates share a day, one ends where the next
begins; a day on which the last night's date still runs begins with the end of that.

Check-in lists know dates themselves (`admission_list`). Off the roster a ticket for a date that neither plan nor import
knows is held: nobody can say when it is for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.credential import Credential
from kiosk.domain.day import midnight
from kiosk.domain.verdict import Referral

if TYPE_CHECKING:
    from kiosk.domain.plan import Gate, Plan, Session

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Times:
    """When an event, or one date of a series, happens; aware."""

    starts: datetime
    ends: datetime | None = None
    admission: datetime | None = None


class Window(NamedTuple):
    """From when until when, both included; None = no limit."""

    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDate:
    """What the plan says of one date; empty: nothing. `sessions` are names."""

    zones: frozenset[str] = frozenset()
    gates: frozenset[str] = frozenset()
    sessions: frozenset[str] = frozenset()
    day: date | None = None


_UNSAID = SeriesDate()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The dates of an event: what the plan says of each, and when pretix says it is; both by pretix' id."""

    said: Mapping[int, SeriesDate] = field(default_factory=dict)
    times: Mapping[int, Times] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.said or self.times)

    def knows(self, number: int) -> bool:
        """Whether anybody said what or when that date is."""
        return number in self.said or number in self.times


def opens(plan: "Plan", number: int, gate: "Gate") -> bool:
    """Whether tickets for a date are for this gate at all, as it is now."""
    said = plan.series.said.get(number, _UNSAID)
    if said.gates and gate.code not in said.gates:
        return False
    zones = said.zones | {session.zone for session in _sessions(plan, said)}
    return not zones or gate.zone in zones.union(*map(plan.outer_zones, zones))


def window(plan: "Plan", number: int, zone: str, now: datetime) -> Window:
    """When tickets for a date open a zone: the present or else the next time, or the last one there was."""
    said = plan.series.said.get(number, _UNSAID)
    if said.sessions:
        return _of_sessions(plan, said, zone, now)
    if said.day is not None:
        return _of_day(plan, datetime.combine(said.day, datetime.min.time(), plan.zone_info))
    times = plan.series.times.get(number)
    return _of_times(plan, times) if times is not None else Window()


def narrowed(credential: Credential, plan: "Plan", number: int, gate: "Gate", now: datetime) -> Credential:
    """The code as it counts at this gate: with its date, and within the times of that besides its own."""
    starts, ends = window(plan, number, gate.zone, now)
    return replace(
        credential,
        date=number,
        valid_from=max(filter(None, (starts, credential.valid_from)), default=None),
        valid_until=min(filter(None, (ends, credential.valid_until)), default=None),
    )


def gates_of(plan: "Plan", number: int, now: datetime) -> Iterator[Referral]:
    """Where tickets for a date may enter, and when, unless that is past."""
    for gate in plan.gates.values():
        place = gate.at(now, plan.zone_info)
        leads_in = not place.shut and place.direction != "out"
        if gate.list is not None or not leads_in or not opens(plan, number, place):
            continue
        starts, ends = window(plan, number, place.zone, now)
        if ends is None or ends >= now:
            yield Referral(place.zone, gate.code, opens=starts, closes=ends)


def _sessions(plan: "Plan", said: SeriesDate) -> tuple["Session", ...]:
    return tuple(session for session in plan.sessions if session.name in said.sessions)


def _of_sessions(plan: "Plan", said: SeriesDate, zone: str, now: datetime) -> Window:
    sessions = _sessions(plan, said)
    spans = [Window(session.starts, session.ends) for session in sessions if session.zone == zone]
    if not spans:
        days = (_of_day(plan, moment) for session in sessions for moment in (session.starts, session.ends - _INSTANT))
        spans = list(days)
    spans.sort()
    return next((span for span in spans if span.ends is None or span.ends > now), spans[-1] if spans else Window())


def _of_day(plan: "Plan", moment: datetime) -> Window:
    """The day at the venue that a moment is of."""
    began = midnight(moment, plan.zone_info)
    return Window(began, began + _DAY - _INSTANT)


def _of_times(plan: "Plan", times: Times) -> Window:
    day = _of_day(plan, times.starts)
    others = [each for each in plan.series.times.values() if _of_day(plan, each.starts) == day]
    before = [min(each.ends or times.starts, times.starts) for each in others if each.starts < times.starts]
    after = [each.starts - _INSTANT for each in others if each.starts > times.starts]
    over = [each.ends for each in plan.series.times.values() if each.ends is not None and each.ends <= times.starts]
    starts = times.admission or max(filter(None, (day.starts, *before, *over)))
    return Window(starts, times.ends or min(filter(None, (day.ends, *after))))
