"""Entries in words: one line each, and what is counted of them."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Note, Reason
from kiosk.journal.chain import Entry
from kiosk.journal.exports import People
from kiosk.journal.selection import Chosen, officers_in
from kiosk.journal.verification import Verified
from kiosk.screens.words.event_days import line_of
from kiosk.screens.words.naming import category_name, delegation_name
from kiosk.screens.words.wording import note_line

MOST = 50_000
"""So many entries are some two thousand pages; nobody reads more, and a table is better for it."""

KINDS: Mapping[str, str] = {
    EntryKind.PASSAGE: "Passage",
    EntryKind.UNDO: "Taken back",
    EntryKind.NOT_THIS_PERSON: "Not this person",
    EntryKind.RESOLVED: "Resolved",
    EntryKind.PRINTED: "Badge issued",
    EntryKind.SPELT: "Spelling confirmed",
    EntryKind.RULED: "Code ruled on",
    EntryKind.LAPSED: "Held anew by a newer file",
    EntryKind.ANSWERED: "Questions answered",
    EntryKind.IMPORTED: "Roster imported",
    EntryKind.STARTED: "Kiosk set up",
    EntryKind.BROKEN: "Journal tampered with",
    EntryKind.RESCUED: "Damaged file rescued",
    EntryKind.ALTERED: "Data changed from outside",
    EntryKind.LOGGED_IN: "On duty",
    EntryKind.LOGGED_OUT: "Off duty",
    EntryKind.STAFF: "Officers changed",
    EntryKind.OVERRIDE: "Override",
    EntryKind.SIGNED_FOR: "Signed for",
    EntryKind.ALERT: "Alert",
    EntryKind.ACKNOWLEDGED: "Alert seen to",
    EntryKind.LOCKDOWN: "Lockdown",
    EntryKind.LIFTED: "Lockdown lifted",
    EntryKind.ACCOUNTED: "Seen in safety",
    EntryKind.WATCHLIST: "Watch list replaced",
    EntryKind.SIGNED: "Head signed",
    EntryKind.CLOCK: "Clock",
    EntryKind.ALL_OUT: "Zones emptied",
    EntryKind.JOINED: "Code joined to its holder",
    EntryKind.RECOUNTED: "Counts put right",
}
"""What an entry is called; one with a verdict is called by that."""

_STAFF = {"identified": "PIN given to a command", "wrong_pin": "Wrong PIN given to a command"}
_IN_COLUMNS = frozenset(
    {
        *("gate", "direction", "verdict", "reason", "notes", "ticket", "category", "delegation", "day", "enters"),
        *("leaves", "code", "format", "key", "signature", "officers", "officer", "operator", "supervisor", "by"),
    }
)
_NUMBERS = frozenset({"of", "passage"})


class ReportTooLong(Trouble):
    """More entries than a report holds."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file.name}: a report holds at most {MOST:,} entries; ask for fewer (--from, --to, --gate …),"
            " or export .csv or .jsonl."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry in words. Times are those of the venue."""

    kiosk: str
    seq: int
    at: datetime
    gate: str
    what: str
    verdict: str
    """admitted, held or refused; empty for other entries."""
    name: str
    latin_name: str
    about: str
    """Category and delegation of the person, or its id where nobody is known by it."""
    delegation: str
    reason: str
    notes: str
    officers: str
    hash: str


@dataclass(frozen=True, slots=True)
class Chain:
    """One kiosk's chain at the moment of the export."""

    kiosk: str
    entries: int
    intact: bool
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the first page says."""

    plan: Plan
    kiosk: str
    at: datetime
    by: str
    asked: tuple[tuple[str, str], ...]
    """Filters in words: what, and which."""
    chains: tuple[Chain, ...]
    head: str
    """Signed text of this kiosk's head."""
    head_number: int
    words: str
    key: str
    """Fingerprint."""
    file: str


@dataclass(slots=True)
class Counts:
    """Of the entries in the report."""

    entries: int = 0
    first: datetime | None = None
    last: datetime | None = None
    by_verdict: Counter[str] = field(default_factory=Counter)
    by_reason: Counter[str] = field(default_factory=Counter)
    by_gate: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)

    def add(self, line: Line) -> None:
        """One more."""
        self.entries += 1
        self.first = min(line.at, self.first or line.at)
        self.last = max(line.at, self.last or line.at)
        self.by_verdict[line.verdict] += bool(line.verdict)
        self.by_reason[line.reason] += bool(line.reason)
        self.by_gate[line.gate] += bool(line.gate)
        self.by_kind[line.what] += not line.verdict


class Scribe:
    """Puts entries into words; asks for every person and officer once."""

    def __init__(self, plan: Plan, person: People, officer: Callable[[str], str], zone: tzinfo) -> None:
        self._plan, self._person, self._zone = plan, person, zone
        self._officer = officer
        self._names: dict[str, str] = {}

    def lines(self, chosen: Iterable[Chosen]) -> Iterator[Line]:
        """The lines of a report, in the order of the chain."""
        return map(self._line, chosen)

    def _line(self, chosen: Chosen) -> Line:
        entry, facts, _ = chosen
        verdict = facts.get("verdict", "")
        found = facts.get("ticket", entry.person)
        delegate = self._person(DelegateId(found)) if found is not None else None
        return Line(
            kiosk=entry.kiosk,
            seq=entry.seq,
            at=entry.moment.astimezone(self._zone),
            gate=" ".join(filter(None, (facts.get("gate", ""), facts.get("direction", "")))),
            what=verdict.capitalize() if verdict else _called(entry),
            verdict=verdict,
            name=delegate.name if delegate else "",
            latin_name=delegate.latin_name if delegate and delegate.latin_name != delegate.name else "",
            about=self._about(found, delegate, facts),
            delegation=delegate.delegation if delegate else "",
            reason=self._reason(facts, entry.moment) if entry.kind != EntryKind.PRINTED else "",
            notes=_notes(entry.kind, facts),
            officers=self._officers(chosen),
            hash=entry.hash,
        )

    def _about(self, found: str | None, delegate: Delegate | None, facts: Mapping[str, Any]) -> str:
        if delegate is None:
            return found or ""
        category = category_name(self._plan, facts.get("category") or delegate.category)
        delegation = delegation_name(self._plan, delegate.delegation)
        return "\u00a0· ".join(filter(None, (category, delegation, delegate.organisation, delegate.source_id)))

    def _reason(self, facts: Mapping[str, Any], at: datetime) -> str:
        """A reason by its name and in words; anything else as it stands."""
        reason = facts.get("reason", "")
        if reason not in Reason.__members__:
            return str(reason)
        return f"{reason}: {line_of(self._plan, facts.get('gate', ''), at, Reason(reason))}"

    def _officers(self, chosen: Chosen) -> str:
        named = officers_in(chosen.facts)
        if named:
            return ", ".join(map(self.officer, named))
        return f"on duty: {self.officer(chosen.on_duty)}" if chosen.on_duty else ""

    def officer(self, operator: str) -> str:
        """An officer's name; the id where nobody is known by it."""
        if operator not in self._names:
            self._names[operator] = self._officer(operator) or operator
        return self._names[operator]


def chains(verified: Iterable[Verified]) -> tuple[Chain, ...]:
    """What a check of the file says, for the cover."""
    return tuple(
        Chain(one.kiosk, one.entries, one.intact, "" if one.intact else f"entry {one.first_break}: {one.what}")
        for one in verified
    )


def _notes(kind: str, facts: Mapping[str, Any]) -> str:
    said = [note_line(Note(note)) if note in Note.__members__ else str(note) for note in facts.get("notes", ())]
    if kind == EntryKind.PRINTED and facts.get("reason"):
        said.append(f"reprint: {facts['reason']}")
    if note := facts.get("format"):
        said.append(str(note))
    said += [_said(name, value) for name, value in facts.items() if name not in _IN_COLUMNS and value not in ("", [])]
    return "; ".join(said)


def _said(name: str, value: Any) -> str:
    words = name.replace("_", " ")
    if name in _NUMBERS and isinstance(value, int):
        return f"{words} No {value}"
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    return f"{words} {json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value}"


def _called(entry: Entry) -> str:
    """What happened where there was no verdict."""
    if entry.kind == EntryKind.STAFF:
        return _STAFF.get(entry.facts.get("act", ""), KINDS[entry.kind])
    if entry.kind == EntryKind.STARTED and "event" not in entry.facts:
        return "Kiosk started"
    return KINDS.get(entry.kind, entry.kind)
