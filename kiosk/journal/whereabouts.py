"""The tables `stay` and `occupancy`: what `presence` says, remembered so that a scan need not replay the journal."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.database import Connection
from kiosk.domain.presence import Stay
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.presence import replay


class Whereabouts:
    """Who is where. Changes only inside the transaction of the journal entry that caused them."""

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
        return dict(self._db.execute("SELECT zone, inside FROM occupancy"))

    def occupancy_of(self, zone: str) -> int:
        """How many are inside one zone."""
        row = self._db.execute("SELECT inside FROM occupancy WHERE zone = ?", (zone,)).fetchone()
        return int(row[0]) if row else 0

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
            self._count(zone, stay.inside - (zone in before and before[zone].inside))

    def replace(self, person: str, stays: Mapping[str, Stay]) -> None:
        """Forget a person's stays and remember these."""
        before = self.stays(person)
        self.change(person, before, {zone: stay for zone, stay in stays.items() if stay != before.get(zone)})
        for zone in before.keys() - stays.keys():
            self._db.execute("DELETE FROM stay WHERE person = ? AND zone = ?", (person, zone))
            self._count(zone, -before[zone].inside)

    def rebuild(self, entries: Iterable[Entry]) -> None:
        """Compute everything anew."""
        self._db.execute("DELETE FROM stay")
        self._db.execute("DELETE FROM occupancy")
        for person, stays in replay(entries).items():
            self.change(person, {}, stays)

    def _count(self, zone: str, by: int) -> None:
        if by:
            self._db.execute("INSERT INTO occupancy VALUES (?, 0) ON CONFLICT DO NOTHING", (zone,))
            self._db.execute("UPDATE occupancy SET inside = inside + ? WHERE zone = ?", (by, zone))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else timestamp(moment)
