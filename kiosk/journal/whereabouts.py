"""Who is where: the tables `stay` and `counter`, and what waits to be written there (see `backlog`).

What `presence` says is remembered here so that a scan need not replay the journal. Whatever is here can be computed
anew from the entries; it changes only inside the transaction of its entry.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from kiosk.domain.presence import Movement, Stay
from kiosk.journal.backlog import Backlog
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.presence import replay, through
from kiosk.journal.stays import put_stays, stays_of
from kiosk.storage.database import Connection

_ADD = "UPDATE counter SET number = number + ? WHERE what = ? AND whose = ?"

_NEXT = "UPDATE counter SET number = number + 1 WHERE what = 'passed' AND whose = ? RETURNING number"
_SET = """
    INSERT INTO counter (what, whose, number) VALUES ('through', ?, ?)
    ON CONFLICT DO UPDATE SET number = excluded.number"""


class Whereabouts:
    """Who is where, and how many."""

    def __init__(self, db: Connection, backlog: Backlog) -> None:
        self._db, self._backlog = db, backlog

    def stays(self, person: str) -> dict[str, Stay]:
        """A person's history by zone."""
        return {**stays_of(self._db, person), **self._backlog.stays(person)}

    def inside(self, zone: str) -> tuple[str, ...]:
        """People inside a zone, longest there first."""
        return tuple(person for _, person in sorted(self._inside(zone, "")))

    def occupancy(self) -> dict[str, int]:
        """How many are inside, by zone."""
        return dict(self._db.execute("SELECT whose, number FROM counter WHERE what = 'inside'"))

    def occupancy_of(self, zone: str) -> int:
        """How many are inside one zone."""
        return self._number("inside", zone)

    def through(self, gate: str, day: date) -> int:
        """How many were admitted at a gate on a day at the venue; those taken back do not count."""
        return self._number("through", f"{gate} {day.isoformat()}")

    def pass_through(self, step: Movement, count: int = 1) -> None:
        """Count an admission; -1 takes one back."""
        self._count("through", f"{step.gate} {step.day}", count)

    def admissions(self) -> dict[str, int]:
        """How many were admitted, by gate and day."""
        return dict(self._db.execute("SELECT whose, number FROM counter WHERE what = 'through'"))

    def next_number(self, step: Movement) -> int:
        """Of a passage at a gate on a day; whatever else is sealed takes none."""
        whose = f"{step.gate} {step.day}"
        row = self._db.execute(_NEXT, (whose,)).fetchone()
        if row is None:
            self._count("passed", whose, 1)
        return int(row[0]) if row else 1

    def last_number(self, gate: str, day: date) -> int:
        """Of the last passage at a gate on a day; 0 before the first."""
        return self._number("passed", f"{gate} {day.isoformat()}")

    def recount(self, admissions: Mapping[str, int]) -> None:
        """Put counts of admissions right, by gate and day."""
        self._db.executemany(_SET, [(whose, number) for whose, number in admissions.items()])

    def change(self, person: str, before: Mapping[str, Stay], changed: Mapping[str, Stay]) -> None:
        """The zones in `changed` changed with the entry sealed last; `before` holds the person's stays until now."""
        self._backlog.move(person, changed)
        self._count_inside(before, changed)

    def empty(self, zones: Sequence[str], at: datetime) -> None:
        """Whoever entered these zones before `at` is no longer inside; nothing may be in the backlog."""
        before = f"inside AND last_entry < ? AND zone IN ({', '.join('?' * len(zones))})"
        values = (timestamp(at), *zones)
        counts = self._db.execute(f"SELECT zone, count(*) FROM stay WHERE {before} GROUP BY zone", values).fetchall()
        self._db.execute(f"UPDATE stay SET inside = 0 WHERE {before}", values)
        for zone, count in counts:
            self._count("inside", zone, -count)

    def inside_since(self, zone: str, moment: datetime) -> int:
        """How many of those inside a zone entered at that moment or later."""
        return len(self._inside(zone, timestamp(moment)))

    def _inside(self, zone: str, since: str) -> list[tuple[str, str]]:
        """When they entered, and who."""
        statement = "SELECT last_entry, person FROM stay WHERE zone = ? AND inside AND last_entry >= ?"
        waiting = self._backlog.stays_in(zone)
        known = [(at, person) for at, person in self._db.execute(statement, (zone, since)) if person not in waiting]
        entered = [(timestamp(s.last_entry), who) for who, s in waiting.items() if s.inside and s.last_entry]
        return known + [each for each in entered if each[0] >= since]

    def replace(self, person: str, stays: Mapping[str, Stay]) -> None:
        """Forget a person's stays and remember these; nothing of theirs may be in the backlog."""
        before = stays_of(self._db, person)
        changed = {zone: stay for zone, stay in stays.items() if stay != before.get(zone)}
        put_stays(self._db, {person: changed})
        self._count_inside(before, changed)
        for zone in before.keys() - stays.keys():
            self._db.execute("DELETE FROM stay WHERE person = ? AND zone = ?", (person, zone))
            self._count("inside", zone, -before[zone].inside)

    def rebuild(self, known: Sequence[Entry], numbers: Mapping[str, int]) -> None:
        """Compute everything anew; `numbers` are the last ones of this kiosk's passages by gate and day."""
        self._db.execute("DELETE FROM stay")
        self._db.execute("DELETE FROM counter WHERE what IN ('inside', 'through', 'passed')")
        found = replay(known)
        put_stays(self._db, found)
        for stays in found.values():
            self._count_inside({}, stays)
        for (gate, day), count in through(known).items():
            self._count("through", f"{gate} {day}", count)
        for whose, number in numbers.items():
            self._count("passed", whose, number)

    def _count_inside(self, before: Mapping[str, Stay], changed: Mapping[str, Stay]) -> None:
        for zone, stay in changed.items():
            self._count("inside", zone, stay.inside - (zone in before and before[zone].inside))

    def _number(self, what: str, whose: str) -> int:
        row = self._db.execute("SELECT number FROM counter WHERE what = ? AND whose = ?", (what, whose)).fetchone()
        return int(row[0]) if row else 0

    def _count(self, what: str, whose: str, by: int) -> None:
        if by and not self._db.execute(_ADD, (by, what, whose)).rowcount:
            self._db.execute("INSERT INTO counter (what, whose, number) VALUES (?, ?, ?)", (what, whose, by))
