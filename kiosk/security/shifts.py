"""Shifts: who came on duty at this kiosk and when, and what is handed over at the end.

The head of the journal goes along as a signed code on paper (see `kiosk.journal.heads`). Whoever holds the paper can
tell later whether the journal was cut off or rewritten before that point.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.duty import Officer
from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import outcome
from kiosk.journal.chain import Entry, Head
from kiosk.journal.facts import passages
from kiosk.journal.heads import NoHead, head_text, read
from kiosk.journal.notary import Notary, Occasion
from kiosk.journal.store import Journal
from kiosk.security.alerts import SILENT
from kiosk.security.board import Board

_LAST = """
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal INDEXED BY journal_shifts
    WHERE kind IN ('logged_in', 'logged_out') AND kiosk = ? ORDER BY seq DESC LIMIT 1"""

__all__ = ["HandOver", "Shift", "Shifts", "head_text", "read_head"]


@dataclass(frozen=True, slots=True)
class Shift:
    """An officer on duty since a moment."""

    operator: str
    since: datetime
    seq: int
    """Number of the log-in in this kiosk's journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What one shift was. Counts are of passages since the log-in, each once, with its last verdict."""

    operator: str
    since: datetime
    until: datetime
    by_verdict: Mapping[str, int]
    taken_back: int
    overrides: int
    alerts: int
    acknowledged: int
    head: str
    """Text of the code that goes on paper."""


class Shifts:
    """Log-ins and log-outs of one kiosk."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def on_duty(self) -> Shift | None:
        """Who logged in last and did not log out since; a restart ends no shift."""
        row = self.journal.db.execute(_LAST, (self.journal.kiosk,)).fetchone()
        if row is None or row[3] != EntryKind.LOGGED_IN:
            return None
        entry = Entry._make(row)
        return Shift(entry.facts["operator"], entry.moment, entry.seq)

    def log_in(self, officer: Officer, at: datetime, *, badge: bool = False) -> Shift:
        """Begin a shift. The same officer unlocking the screen again goes on with theirs; another ends it."""
        with self.journal.sealing():
            present = self.on_duty()
            if present is not None and present.operator == officer.id:
                return present
            if present is not None:
                self.journal.append(EntryKind.LOGGED_OUT, at, {"operator": present.operator})
                Notary(self.journal).sign(Occasion.HAND_OVER, at)
            body = {"operator": officer.id, "role": officer.role, "by": "badge" if badge else "pin"}
            entry = self.journal.append(EntryKind.LOGGED_IN, at, body)
        return Shift(officer.id, at, entry.seq)

    def log_out(self, at: datetime) -> HandOver | None:
        """End the shift; what is handed over, the log-out sealed in its head. None where nobody is on duty."""
        with self.journal.sealing():
            present = self.on_duty()
            if present is None:
                return None
            self.journal.append(EntryKind.LOGGED_OUT, at, {"operator": present.operator})
            handed_over = self.hand_over(present, at)
            Notary(self.journal).sign(Occasion.HAND_OVER, at)
        return handed_over

    def hand_over(self, shift: Shift, at: datetime) -> HandOver:
        """What a shift was so far."""
        entries = list(self.journal.entries(self.journal.kiosk, after=shift.seq))
        by_verdict = {"admitted": 0, "held": 0, "refused": 0}
        taken_back = 0
        for past in passages(reversed(entries)):
            by_verdict[outcome(past.verdict)] += past.taken_back is None
            taken_back += past.taken_back is not None
        raised, seen_to = self._alerts(entries)
        return HandOver(
            operator=shift.operator,
            since=shift.since,
            until=at,
            by_verdict=by_verdict,
            taken_back=taken_back,
            overrides=sum(entry.kind == EntryKind.OVERRIDE for entry in entries),
            alerts=raised,
            acknowledged=seen_to,
            head=Notary(self.journal).text(),
        )

    def _alerts(self, entries: Sequence[Entry]) -> tuple[int, int]:
        """How many were raised and seen to. A report lies open at the gate: what is silent there is not counted."""
        heard = {(each.kiosk, each.seq) for each in Board(self.journal).all() if each.alert.kind not in SILENT}
        raised = sum(entry.kind == EntryKind.ALERT and (entry.kiosk, entry.seq) in heard for entry in entries)
        seen_to = (entry for entry in entries if entry.kind == EntryKind.ACKNOWLEDGED)
        return raised, sum(tuple(entry.facts["alert"]) in heard for entry in seen_to)


def read_head(text: str) -> tuple[str, Head] | None:
    """Kiosk and head of the text of such a code; None where it is none."""
    try:
        found = read(text)
    except NoHead:
        return None
    return (found.kiosk, (found.seq, found.hash)) if found.kiosk is not None else None
