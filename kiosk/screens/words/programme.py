"""When the zone of a gate is open today and for whom, as rows of a day's bar. Pure; times are the venue's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.plan import Plan, Session

Span = tuple[datetime, datetime]

MOST_ROWS = 3
MARGIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Row:
    """Categories that share the same hours. `all_but` names the others where they are fewer."""

    categories: tuple[str, ...]
    all_but: tuple[str, ...]
    spans: tuple[Span, ...]
    sessions: tuple[Session, ...] = field(default=(), compare=False)
    zone: str = ""
    """Code of the zone, where rows are zones."""

    def session_of(self, span: Span) -> Session | None:
        """The one session that fills the span; None where several do."""
        named = {each.name: each for each in self.sessions if (each.starts, each.ends) == span}
        return next(iter(named.values())) if len(named) == 1 else None

    def open_at(self, now: datetime) -> Span | None:
        """The span around `now`."""
        return next(((start, end) for start, end in self.spans if start <= now < end), None)

    def next_after(self, now: datetime) -> Span | None:
        """The first span still to come."""
        return next(((start, end) for start, end in self.spans if start > now), None)


@dataclass(frozen=True, slots=True)
class Day:
    """The rows of one day, most categories first, and the hours the bar shows."""

    rows: tuple[Row, ...]
    starts: datetime
    ends: datetime

    def part(self, moment: datetime) -> float:
        """Where `moment` stands on the bar, 0 to 1."""
        return min(1.0, max(0.0, (moment - self.starts) / (self.ends - self.starts)))

    def edges(self) -> tuple[datetime, ...]:
        """Moments worth a figure under the bar."""
        inner = {moment for row in self.rows for span in row.spans for moment in span}
        return tuple(sorted({self.starts, self.ends, *inner}))


def day_of(plan: Plan, zone: str, now: datetime) -> Day | None:
    """The sessions of `zone` on the day of `now`; None when there are none."""
    today = now.astimezone(plan.zone_info).date()
    sessions = [s for s in plan.sessions if s.zone == zone and s.starts.astimezone(plan.zone_info).date() == today]
    if not sessions:
        return None
    return _day(plan, _rows(plan, sessions))


def day_within(plan: Plan, zone: str, now: datetime) -> Day | None:
    """The day of the zones within `zone`, a row each, those with the most hours first; None without sessions."""
    today = now.astimezone(plan.zone_info).date()
    rows: list[Row] = []
    for inner in plan.inner_zones(zone):
        sessions = tuple(s for s in plan.programme[inner] if s.starts.astimezone(plan.zone_info).date() == today)
        if sessions:
            spans = _joined(sorted({(session.starts, session.ends) for session in sessions}))
            rows.append(Row((), (), spans, sessions, inner))
    rows.sort(key=lambda row: -sum(((end - start) for start, end in row.spans), timedelta()))
    return _day(plan, tuple(rows[:MOST_ROWS])) if rows else None


def _day(plan: Plan, rows: tuple[Row, ...]) -> Day:
    first = min(span[0] for row in rows for span in row.spans).astimezone(plan.zone_info)
    last = max(span[1] for row in rows for span in row.spans).astimezone(plan.zone_info)
    return Day(rows, (first - MARGIN).replace(minute=0), (last + MARGIN + timedelta(minutes=59)).replace(minute=0))


def _rows(plan: Plan, sessions: Sequence[Session]) -> tuple[Row, ...]:
    hours: dict[str, list[Span]] = {}
    for session in sorted(sessions, key=lambda each: each.starts):
        for category in session.categories:
            hours.setdefault(category, []).append((session.starts, session.ends))
    groups: dict[tuple[Span, ...], list[str]] = {}
    for code in plan.categories:
        if code in hours:
            groups.setdefault(_joined(hours[code]), []).append(code)
    for code in hours.keys() - plan.categories.keys():
        groups.setdefault(_joined(hours[code]), []).append(code)
    ranked = sorted(groups.items(), key=lambda group: -len(group[1]))[:MOST_ROWS]
    return tuple(
        Row(tuple(codes), _others(plan, codes), spans, tuple(s for s in sessions if s.categories & set(codes)))
        for spans, codes in ranked
    )


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _others(plan: Plan, codes: list[str]) -> tuple[str, ...]:
    others = tuple(code for code in plan.categories if code not in codes)
    return others if len(others) < len(codes) else ()
