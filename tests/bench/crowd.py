"""A kiosk's encrypted file with a generated roster, to measure on."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from kiosk import database, rehearsal
from kiosk.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.database import Connection
from kiosk.domain.export import Export
from kiosk.domain.people import Delegate, Entry, State
from kiosk.domain.plan import Plan
from kiosk.journal.store import Journal
from kiosk.paths import resources
from kiosk.roster.changes import compare
from kiosk.roster.store import Roster
from kiosk.sources import plan_file

KEY = bytes(range(32))
DAY_TWO = datetime(2024, 6, 27, 13, 5, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """An opened roster; `entries` made it."""

    path: Path
    db: Connection
    plan: Plan
    roster: Roster
    checkpoint: Checkpoint
    entries: tuple[Entry, ...]
    seconds: float
    """Comparing and applying, which an import does after reading its files."""

    def tickets(self) -> Iterator[bytes]:
        """Codes of people with a complete registration, each once."""
        return (rehearsal.ticket(entry) for entry in self.entries if entry.state is State.COMPLETE)

    def people(self, count: int) -> list[tuple[Delegate, str]]:
        """Some people with the text of their ticket, from all over the roster."""
        some = islice(self.entries, 0, None, max(1, len(self.entries) // count))
        found = [(self.roster.find([entry.credentials[0].key]), rehearsal.ticket(entry).decode()) for entry in some]
        return [(each.delegate, text) for each, text in found if each and each.delegate][:count]


@contextmanager
def crowd(folder: Path, size: int) -> Iterator[Crowd]:
    """A new file in `folder` with `size` people on its roster."""
    plan = plan_file.load(resources() / "demo" / "uncops.toml")
    entries = tuple(rehearsal.entries(plan, size))
    path = folder / "kiosk.db"
    with closing(database.connect(path, KEY)) as db:
        roster = Roster(db)
        started = time.perf_counter()
        roster.apply(compare(roster.present(), Export(system="indico", entries=entries)), DAY_TWO)
        seconds = time.perf_counter() - started
        checkpoint = Checkpoint(roster, Journal(db, "bench"), plan, Keys.of(plan))
        yield Crowd(path=path, db=db, plan=plan, roster=roster, checkpoint=checkpoint, entries=entries, seconds=seconds)
