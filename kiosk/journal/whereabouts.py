"""The tables `stay` and `counter`: what `presence` says, remembered so that a scan need not replay the journal.

Whatever is here can be computed anew from the entries; it changes only inside the transaction of its entry.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from kiosk.database import Connection
from kiosk.domain.presence import Movement, Stay
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.presence import replay, through

_ADD = "UPDATE counter SET number = number + ? WHERE what = ? AND whose = ?"


class Whereabouts:
    """Who is where, and how many."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def stays(self, person: str) -> dict[str, Stay]:
        """A person's history by zone."""
        rows = self._db.execute(
            "SELECT zone, inside, entries, first_entry, last_entry, last_exit, gate FROM stay WHERE person = ?",
            (person,),
        )
        return {
            zone: Stay(bool(inside), entries, _moment(first), _moment(last), _moment(left), gate)
            for zone, inside, entries, first, last, left, gate in rows
        }

    def inside(self, zone: str) -> tuple[str, ...]:
        """People inside a zone, longest there first."""
        rows = self._db.execute(
            "SELECT person FROM stay WHERE zone = ? AND inside ORDER BY last_entry, person", (zone,)
        )
        return tuple(person for (person,) in rows)

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

    def change(self, person: str, before: Mapping[str, Stay], changed: Mapping[str, Stay]) -> None:
        """Remember the zones in `changed`; `before` holds the person's stays until now."""
        for zone, stay in changed.items():
            self._db.execute(
                "INSERT INTO stay VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                " inside = excluded.inside, entries = excluded.entries, first_entry = excluded.first_entry,"
                " last_entry = excluded.last_entry, last_exit = excluded.last_exit, gate = excluded.gate",
                (
                    *(person, zone, stay.inside, stay.entries),
                    *(_text(stay.first_entry), _text(stay.last_entry), _text(stay.last_exit), stay.gate),
                ),
            )
            self._count("inside", zone, stay.inside - (zone in before and before[zone].inside))

    def empty(self, zones: Sequence[str], at: datetime) -> None:
        """Whoever entered these zones before `at` is no longer inside."""
        before = f"inside AND last_entry < ? AND zone IN ({', '.join('?' * len(zones))})"
        values = (_text(at), *zones)
        counts = self._db.execute(f"SELECT zone, count(*) FROM stay WHERE {before} GROUP BY zone", values).fetchall()
        self._db.execute(f"UPDATE stay SET inside = 0 WHERE {before}", values)
        for zone, count in counts:
            self._count("inside", zone, -count)

    def inside_since(self, zone: str, moment: datetime) -> int:
        """How many of those inside a zone entered at that moment or later."""
        statement = "SELECT count(*) FROM stay WHERE zone = ? AND inside AND last_entry >= ?"
        (count,) = self._db.execute(statement, (zone, _text(moment))).fetchone()
        return int(count)

    def replace(self, person: str, stays: Mapping[str, Stay]) -> None:
        """Forget a person's stays and remember these."""
        before = self.stays(person)
        self.change(person, before, {zone: stay for zone, stay in stays.items() if stay != before.get(zone)})
        for zone in before.keys() - stays.keys():
            self._db.execute("DELETE FROM stay WHERE person = ? AND zone = ?", (person, zone))
            self._count("inside", zone, -before[zone].inside)

    def rebuild(self, entries: Iterable[Entry]) -> None:
        """Compute everything anew."""
        known = list(entries)
        self._db.execute("DELETE FROM stay")
        self._db.execute("DELETE FROM counter WHERE what IN ('inside', 'through')")
        for person, stays in replay(known).items():
            self.change(person, {}, stays)
        for (gate, day), count in through(known).items():
            self._count("through", f"{gate} {day}", count)

    def _number(self, what: str, whose: str) -> int:
        row = self._db.execute("SELECT number FROM counter WHERE what = ? AND whose = ?", (what, whose)).fetchone()
        return int(row[0]) if row else 0

    def _count(self, what: str, whose: str, by: int) -> None:
        if by and not self._db.execute(_ADD, (by, what, whose)).rowcount:
            self._db.execute("INSERT INTO counter (what, whose, number) VALUES (?, ?, ?)", (what, whose, by))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else timestamp(moment)
