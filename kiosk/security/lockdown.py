"""Lockdown: one action freezes entries at every gate; exits stay open. Said by the journal alone.

Whoever lifts it names the lockdowns that end. One that nobody named goes on, so a kiosk whose clock is wrong, or that
was out of reach, cannot lift what it never heard of.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.duty import Officer
from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Board
from kiosk.security.notes import note_text

_ENTRIES = """
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal INDEXED BY journal_lockdowns
    WHERE kind IN ('lockdown', 'lifted') ORDER BY at, kiosk, seq"""
_ANY = "SELECT 1 FROM journal INDEXED BY journal_lockdowns WHERE kind IN ('lockdown', 'lifted') LIMIT 1"
_ACCOUNTED = """
    SELECT DISTINCT person FROM journal INDEXED BY journal_accounted
    WHERE kind = 'accounted' AND at >= ? AND person IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class Lockdown:
    """Since when entries are frozen, and by whom."""

    since: datetime
    officer: str
    note: str


class Lockdowns:
    """Locks and lifts on this kiosk's chain; heeds every kiosk's."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def is_locked_down(self) -> bool:
        """Whether entries are frozen now. Fast enough for every scan."""
        return self.journal.db.execute(_ANY).fetchone() is not None and bool(self._standing())

    def current(self) -> Lockdown | None:
        """The lockdown that goes on; the earliest where there are several."""
        entry = next(iter(self._standing().values()), None)
        return Lockdown(entry.moment, entry.facts["officer"], entry.facts["note"]) if entry else None

    def lock(self, officer: Officer, at: datetime, note: str = "", gate: str = "") -> Lockdown:
        """Freeze entries. Twice is once."""
        with self.journal.sealing():
            if (present := self.current()) is not None:
                return present
            body = {"officer": officer.id, "role": officer.role, "note": note_text(note)}
            self.journal.append(EntryKind.LOCKDOWN, at, body)
            Board(self.journal).put_up(Alert(kind=AlertKind.LOCKDOWN, at=at, gate=gate, operator=officer.id))
        return Lockdown(at, officer.id, note_text(note))

    def lift(self, officer: Officer, at: datetime, note: str = "") -> None:
        """Let people in again. Nothing happens where nothing is locked."""
        with self.journal.sealing():
            if ending := [list(number) for number in self._standing()]:
                body = {"officer": officer.id, "role": officer.role, "note": note_text(note), "lifts": ending}
                self.journal.append(EntryKind.LIFTED, at, body)

    def account_for(self, person: str, officer: Officer, at: datetime) -> None:
        """Somebody who should be inside was seen in safety."""
        self.journal.append(EntryKind.ACCOUNTED, at, {"officer": officer.id}, person)

    def accounted(self, since: datetime) -> frozenset[str]:
        """People seen in safety since then."""
        return frozenset(person for (person,) in self.journal.db.execute(_ACCOUNTED, (timestamp(since),)))

    def _standing(self) -> dict[tuple[str, int], Entry]:
        """Lockdowns that nobody lifted, earliest first."""
        standing: dict[tuple[str, int], Entry] = {}
        lifted: set[tuple[str, int]] = set()
        for entry in map(Entry._make, self.journal.db.execute(_ENTRIES)):
            if entry.kind == EntryKind.LOCKDOWN:
                standing[entry.kiosk, entry.seq] = entry
            else:
                lifted |= {(kiosk, seq) for kiosk, seq in entry.facts["lifts"]}
        return {number: entry for number, entry in standing.items() if number not in lifted}
