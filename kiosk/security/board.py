"""The board of alerts: raised and acknowledged in the journal, and read back from it alone.

Entries of other kiosks count like our own, as soon as they are in the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.domain.duty import Officer
from kiosk.domain.passage import EntryKind
from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import Entry
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.notes import note_text

_ENTRIES = """
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal INDEXED BY journal_alerts
    WHERE kind IN ('alert', 'acknowledged') ORDER BY at DESC"""
"""Alerts are few among very many passages: only the index knows them."""


class NoSuchAlert(Trouble):
    """No alert has this number at this kiosk."""

    def __init__(self, kiosk: str, seq: int) -> None:
        super().__init__(f"Entry {seq} of kiosk {kiosk} is no alert.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """An officer has seen to it. `cleared`: the watch-listed one is somebody else."""

    officer: str
    at: datetime
    note: str
    cleared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """An alert on the board."""

    kiosk: str
    seq: int
    alert: Alert
    acknowledged: Acknowledgement | None = None


class Board:
    """Alerts of all kiosks in the file; raises and acknowledges on this one's chain."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def put_up(self, alert: Alert) -> Raised:
        """Seal an alert."""
        body: dict[str, Any] = {"alert": alert.kind, **{name: value for name, value in alert.details.items() if value}}
        body |= {"gate": alert.gate} if alert.gate else {}
        body |= {"passage": alert.passage} if alert.passage is not None else {}
        body |= {"operator": alert.operator} if alert.operator else {}
        entry = self.journal.append(EntryKind.ALERT, alert.at, body, alert.person)
        return Raised(kiosk=entry.kiosk, seq=entry.seq, alert=alert)

    def acknowledge(
        self, kiosk: str, seq: int, officer: Officer, note: str, at: datetime, *, cleared: bool = False
    ) -> None:
        """An officer has seen to an alert; the first one counts. `cleared`: this person is not the watch-listed one
        and need not be reported as that again. Raises NoSuchAlert."""
        found = next((raised for raised in self.all() if (raised.kiosk, raised.seq) == (kiosk, seq)), None)
        if found is None:
            raise NoSuchAlert(kiosk, seq)
        body: dict[str, Any] = {
            "alert": [kiosk, seq],
            "officer": officer.id,
            "role": officer.role,
            "note": note_text(note),
        }
        if cleared and found.alert.kind is AlertKind.WATCHLIST:
            body["cleared"] = found.alert.details["entry"]
        self.journal.append(EntryKind.ACKNOWLEDGED, at, body, found.alert.person)

    def all(self) -> tuple[Raised, ...]:
        """Every alert, newest first."""
        entries = list(self._entries())
        seen_to: dict[tuple[str, int], Acknowledgement] = {}
        for entry in entries:
            if entry.kind == EntryKind.ACKNOWLEDGED:
                kiosk, seq = entry.facts["alert"]
                seen_to[kiosk, seq] = acknowledgement_of(entry)
        return tuple(
            replace(raised_of(e), acknowledged=seen_to.get((e.kiosk, e.seq)))
            for e in entries
            if e.kind == EntryKind.ALERT
        )

    def open_alerts(self) -> tuple[Raised, ...]:
        """Those that no officer has acknowledged, newest first."""
        return tuple(raised for raised in self.all() if raised.acknowledged is None)

    def cleared(self, person: str | None) -> frozenset[str]:
        """Watch-list entries that an officer found not to be this person."""
        if person is None:
            return frozenset()
        about = (entry for entry in self.journal.about(person) if entry.kind == EntryKind.ACKNOWLEDGED)
        found = (entry.facts.get("cleared") for entry in about)
        return frozenset(filter(None, found))

    def _entries(self) -> Iterator[Entry]:
        return map(Entry._make, self.journal.db.execute(_ENTRIES))


_OWN = frozenset({"alert", "gate", "passage", "operator"})


def raised_of(entry: Entry) -> Raised:
    """The alert that an entry is."""
    return Raised(kiosk=entry.kiosk, seq=entry.seq, alert=_alert(entry))


def _alert(entry: Entry) -> Alert:
    facts = entry.facts
    return Alert(
        kind=AlertKind(facts["alert"]),
        at=entry.moment,
        gate=facts.get("gate", ""),
        person=entry.person,
        passage=facts.get("passage"),
        operator=facts.get("operator", ""),
        details={name: value for name, value in facts.items() if name not in _OWN},
    )


def acknowledgement_of(entry: Entry) -> Acknowledgement:
    """What an officer wrote of an alert."""
    facts = entry.facts
    return Acknowledgement(
        officer=facts["officer"], at=entry.moment, note=facts["note"], cleared=facts.get("cleared") is not None
    )
