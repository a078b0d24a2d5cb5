"""What was sealed and is not in the tables yet: whose entries they are, and where those people are now.

A scan writes the end of the chain and one page of counters, no more. The pages of `person_entry` and `stay` that a
person's row happens to lie on are written behind: by whoever comes to it (`Journal.catch_up`), at the latest when
`FULL` entries wait. Nothing can be lost by that: what is missing in the tables is read from the chain, after a crash
and on every other connection, too.
"""

from collections import defaultdict
from collections.abc import Mapping

from kiosk.domain.presence import Stay, moved
from kiosk.journal import presence
from kiosk.journal.chain import Entry
from kiosk.journal.stays import put_stays, stays_of
from kiosk.storage.database import Connection

FULL = 100
"""So many entries wait at most: writing them takes some milliseconds, and a scan may have to."""

_MARKS = "SELECT what, whose, number, hash FROM counter WHERE what BETWEEN 'chain' AND 'entered' ORDER BY what, whose"
_WAITING = """
    SELECT j.kiosk, j.seq, j.at, j.kind, j.person, j.body, j.prev, j.hash
    FROM counter AS e JOIN counter AS c ON c.what = 'chain' AND c.whose = e.whose
    JOIN journal AS j ON j.kiosk = e.whose AND j.seq > e.number AND j.seq <= c.number WHERE e.what = 'entered'"""
_ENTERED = """
    UPDATE counter SET number = c.number FROM counter AS c
    WHERE counter.what = 'entered' AND c.what = 'chain' AND c.whose = counter.whose"""

_Mark = tuple[str, str, int, str]
"""`chain` or `entered`, the kiosk, number and hash: how far its chain has been sealed, or entered."""


class Backlog:
    """What waits, as this connection sees it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._marks: list[_Mark] | None = None
        """Of the moment for which the rest holds; a transaction that was rolled back shows here."""
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self._stays: dict[str, dict[str, Stay]] = {}
        self._size = 0

    def about(self, person: str) -> list[Entry]:
        """A person's entries that wait."""
        self._look()
        return self._entries.get(person, [])

    def stays(self, person: str) -> Mapping[str, Stay]:
        """A person's stays that are no longer what the table says."""
        self._look()
        return self._stays.get(person, {})

    def stays_in(self, zone: str) -> dict[str, Stay]:
        """Stays in one zone that are no longer what the table says, by person."""
        self._look()
        return {person: stays[zone] for person, stays in self._stays.items() if zone in stays}

    def is_empty(self) -> bool:
        """Whether the tables say all that the chain says."""
        self._look()
        return self._size == 0

    def make_room(self) -> None:
        """Before another entry is sealed; within its transaction."""
        if self._size >= FULL:
            self.enter()

    def add(self, entry: Entry) -> None:
        """Sealed just now. Where that is not all that happened since the last look, the next one will find it."""
        self._size += 1
        before = ("chain", entry.kiosk, entry.seq - 1, entry.prev)
        if self._marks is None or before not in self._marks:
            self._marks = None
            return
        self._marks[self._marks.index(before)] = ("chain", entry.kiosk, entry.seq, entry.hash)
        self._keep(entry)

    def move(self, person: str, changed: Mapping[str, Stay]) -> None:
        """The entry added last moved somebody."""
        self._stays.setdefault(person, {}).update(changed)

    def enter(self) -> None:
        """Write all that waits into the tables; within a transaction of the caller."""
        self._look()
        if self._size == 0:
            return
        rows = sorted((person, each.kiosk, each.seq) for person, those in self._entries.items() for each in those)
        self._db.executemany("INSERT OR IGNORE INTO person_entry VALUES (?, ?, ?)", rows)
        put_stays(self._db, self._stays)
        self._db.execute(_ENTERED)
        self._marks, self._size = None, 0

    def _look(self) -> None:
        """Read what waits, unless nothing has happened since we did."""
        marks = self._db.execute(_MARKS).fetchall()
        if marks == self._marks:
            return
        self._marks, self._size = None, 0
        self._entries.clear()
        self._stays.clear()
        for entry in presence.in_order(map(Entry._make, self._db.execute(_WAITING))):
            self._size += 1
            self._keep(entry)
            step = presence.step_of(entry) if entry.kind in presence.MOVING else None
            if step is not None and entry.person is not None:
                before = {**stays_of(self._db, entry.person), **self._stays.get(entry.person, {})}
                self.move(entry.person, moved(before, step, entry.moment))
        self._marks = marks

    def _keep(self, entry: Entry) -> None:
        if entry.person is not None:
            self._entries[entry.person].append(entry)
