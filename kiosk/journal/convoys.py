"""Who passes a gate with whom, read from this kiosk's chain alone, so that a restart in between changes nothing.

Somebody who needs an escort is let in by the admission of one at the same gate: held first and released by it, or
straight away after it. A group comes one after another: each of its people is waited for another `WINDOW`. One escort
lets in `MOST` at most. Who is not on the roster cannot be released, and scans again behind the escort. Who is let in
bears the number of the escort's entry; an undo of the escort undoes them all.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Reason
from kiosk.journal.chain import Entry
from kiosk.journal.facts import TAKES_BACK
from kiosk.journal.store import Journal

WINDOW = timedelta(seconds=30)
MOST = 10

Member = tuple[Entry, dict[str, Any]]
"""An entry and its facts."""


class Convoys:
    """Looks back a few scans. `escorts` are the categories that may escort at the gate."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def escort_at(self, gate: str, escorts: frozenset[str], now: datetime) -> int | None:
        """Number of the entry of an escort who passed just now and may let in one more."""
        led: Counter[int] = Counter()
        for entry, facts in self._members(gate, escorts, now):
            if "escort" in facts:
                led[facts["escort"]] += 1
            elif _is_escort(facts, escorts) and led[entry.seq] < MOST:
                return entry.seq
        return None

    def waiting(self, gate: str, escorts: frozenset[str], since: datetime) -> list[Member]:
        """Who is held for an escort, first come first: each person once. `since` is when the escort came."""
        held: dict[str, Member] = {}
        for entry, facts in self._members(gate, escorts, since):
            if facts.get("reason") == Reason.ESCORT_REQUIRED and entry.person is not None:
                held.setdefault(entry.person, (entry, self._as_seen(facts)))
        return sorted(held.values(), key=lambda member: member[0].seq)[:MOST]

    def _as_seen(self, facts: dict[str, Any]) -> dict[str, Any]:
        """With the code that was read: who waits after another hold was resolved has it in the passage's entry."""
        if "of" not in facts:
            return facts
        (passage,) = self._journal.entries(self._journal.kiosk, after=facts["of"] - 1, limit=1)
        return {**passage.facts, **facts}

    def _members(self, gate: str, escorts: frozenset[str], since: datetime) -> Iterator[Member]:
        """Escorts and those who need one, newest first, as long as one came soon after another."""
        edge = since
        settled: set[int] = set()
        """Passages that were taken back, or whose last word was seen already."""
        for entry in self._journal.backwards():
            if entry.kind in TAKES_BACK:
                settled.add(entry.facts["of"])
            if entry.kind not in (EntryKind.PASSAGE, EntryKind.RESOLVED):
                continue
            if entry.moment < edge - WINDOW:
                return
            facts = entry.facts
            of = facts.get("of", entry.seq)
            if of not in settled and _belongs(facts, gate, escorts):
                edge = min(edge, entry.moment)
                yield entry, facts
            settled.add(of)


def _belongs(facts: dict[str, Any], gate: str, escorts: frozenset[str]) -> bool:
    if facts["gate"] != gate or facts["direction"] != Direction.IN:
        return False
    concerned = facts.get("reason") == Reason.ESCORT_REQUIRED or "escort" in facts
    return concerned or (_may_escort(facts, escorts) and facts["verdict"] != "refused")


def _is_escort(facts: dict[str, Any], escorts: frozenset[str]) -> bool:
    return facts["verdict"] == "admitted" and _may_escort(facts, escorts)


def _may_escort(facts: dict[str, Any], escorts: frozenset[str]) -> bool:
    """Whoever accompanies an escort, and goes by the same category, is none."""
    return facts.get("category") in escorts and "companion" not in facts
