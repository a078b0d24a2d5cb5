"""Who may enter what: the plan as a table of categories and zones, and a day's sessions as bars. Pure.

Zones stand in nested order, each after the one it lies in. A cell says the most a category may do in a zone; single
people's extra or withdrawn zones are no matter of the plan.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.plan import Gate, Plan, Session

LANES = 3
"""Sessions of one zone at the same time that are told apart; more share the last lane."""


class Mark(StrEnum):
    """When a category may enter a zone."""

    ALWAYS = "always"
    SESSIONS = "sessions"
    ESCORT = "escort"
    LIST = "list"
    """A check-in list of the registration system decides, not the category."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Cell:
    """One category in one zone, by their codes."""

    category: str
    zone: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A session, by its place among those of the plan."""

    at: int


@dataclass(frozen=True, slots=True)
class Column:
    """A zone and how many others it lies in."""

    zone: str
    depth: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table: `marks` has every category in every zone."""

    categories: tuple[str, ...]
    columns: tuple[Column, ...]
    marks: Mapping[Cell, Mark]

    @property
    def used(self) -> tuple[Mark, ...]:
        """Marks there are, in the order of a legend."""
        there = set(self.marks.values())
        return tuple(mark for mark in Mark if mark in there)


def matrix(plan: Plan) -> Matrix:
    """The table of a plan."""
    columns = nested(plan)
    cells = (Cell(category, column.zone) for category in plan.categories for column in columns)
    return Matrix(tuple(plan.categories), columns, {cell: mark_of(plan, cell) for cell in cells})


def nested(plan: Plan) -> tuple[Column, ...]:
    """All zones, each after the one it lies in, else in the order of the plan."""

    def inside(outer: str | None, depth: int) -> Iterator[Column]:
        for zone in plan.zones.values():
            if zone.within == outer and zone.code not in seen:
                seen.add(zone.code)
                yield Column(zone.code, depth)
                yield from inside(zone.code, depth + 1)

    seen: set[str] = set()
    found = list(inside(None, 0))
    return (*found, *(Column(code, 0) for code in plan.zones if code not in seen))


def mark_of(plan: Plan, cell: Cell) -> Mark:
    """When a category may enter a zone."""
    zone = plan.zones[cell.zone]
    always, sometimes = cell.category in zone.categories, bool(sessions_of(plan, cell))
    if (always or sometimes) and cell.category in zone.escorted:
        return Mark.ESCORT
    if always or sometimes:
        return Mark.ALWAYS if always else Mark.SESSIONS
    gates = gates_of(plan, cell.zone)
    return Mark.LIST if gates and all(gate.list is not None for gate in gates) else Mark.NEVER


def sessions_of(plan: Plan, cell: Cell) -> tuple[Session, ...]:
    """Sessions that open the zone for the category, earliest first."""
    return tuple(session for session in plan.programme[cell.zone] if cell.category in session.categories)


def slots_of(plan: Plan, cell: Cell) -> frozenset[Slot]:
    """The same by their places."""
    sessions = enumerate(plan.sessions)
    return frozenset(Slot(at) for at, s in sessions if s.zone == cell.zone and cell.category in s.categories)


def gates_of(plan: Plan, zone: str) -> tuple[Gate, ...]:
    """Gates on the border of the zone, also those that lead there at some hours only."""
    return tuple(gate for gate in plan.gates.values() if zone in {gate.zone, *(hours.zone for hours in gate.hours)})


def days(plan: Plan) -> tuple[date, ...]:
    """The event's days at the venue, and any other day that has a session."""
    zone, event = plan.zone_info, plan.event
    first, last = event.starts.astimezone(zone).date(), event.ends.astimezone(zone).date()
    of_event = {first + timedelta(days=n) for n in range(max(0, (last - first).days) + 1)}
    starts = (session.starts.astimezone(zone).date() for session in plan.sessions)
    return tuple(sorted(of_event.union(starts)))


@dataclass(frozen=True, slots=True)
class Bar:
    """A session on its zone's line. `start` and `end` are parts of the day shown, 0 to 1; `lane` of `Line.lanes`."""

    slot: Slot
    session: Session
    start: float
    end: float
    lane: int


@dataclass(frozen=True, slots=True)
class Line:
    """A zone with sessions on the day."""

    zone: str
    bars: tuple[Bar, ...]
    lanes: int


@dataclass(frozen=True, slots=True)
class Day:
    """The sessions of one day at the venue, from the hour `starts` to the hour `ends`."""

    date: date
    starts: datetime
    ends: datetime
    lines: tuple[Line, ...]

    def part(self, moment: datetime) -> float:
        """Where a moment stands on the day, 0 to 1."""
        return min(1.0, max(0.0, (moment - self.starts) / (self.ends - self.starts)))

    def hours(self, most: int) -> tuple[datetime, ...]:
        """Full hours worth a figure, at most so many, evenly apart."""
        whole = round((self.ends - self.starts) / timedelta(hours=1))
        step = next((step for step in (1, 2, 3, 4, 6, 12) if whole // step < most), 24)
        return tuple(self.starts + timedelta(hours=n) for n in range(0, whole + 1, step))


def day_of(plan: Plan, on: date) -> Day:
    """The sessions that touch this day, zones in nested order."""
    midnight = datetime.combine(on, time(), plan.zone_info)
    next_day = midnight + timedelta(days=1)
    touching = {Slot(at): s for at, s in enumerate(plan.sessions) if s.starts < next_day and s.ends > midnight}
    starts, ends = _hours(tuple(touching.values()), midnight)
    day = Day(on, starts, ends, ())
    lines = (
        _line(day, column.zone, {slot: s for slot, s in touching.items() if s.zone == column.zone})
        for column in nested(plan)
    )
    return Day(on, starts, ends, tuple(line for line in lines if line.bars))


def _hours(sessions: Sequence[Session], midnight: datetime) -> tuple[datetime, datetime]:
    """Whole hours around the sessions, within the day; 8 to 18 where there are none."""
    next_midnight = midnight + timedelta(days=1)
    first = min((s.starts for s in sessions), default=midnight + timedelta(hours=8)).astimezone(midnight.tzinfo)
    last = max((s.ends for s in sessions), default=midnight + timedelta(hours=18)).astimezone(midnight.tzinfo)
    starts = max(midnight, first.replace(minute=0, second=0, microsecond=0))
    ends = min(next_midnight, (last + timedelta(minutes=59)).replace(minute=0, second=0, microsecond=0))
    return starts, max(ends, starts + timedelta(hours=1))


def _line(day: Day, zone: str, sessions: Mapping[Slot, Session]) -> Line:
    free: list[datetime] = []
    bars = []
    for slot, session in sorted(sessions.items(), key=lambda each: (each[1].starts, each[1].ends)):
        lane = next((at for at, until in enumerate(free) if until <= session.starts), len(free))
        if lane < LANES:
            free[lane : lane + 1] = [session.ends]
        lane = min(lane, LANES - 1)
        bars.append(Bar(slot, session, day.part(session.starts), day.part(session.ends), lane))
    return Line(zone, tuple(bars), max(1, len(free)))
