"""Counts for reports, from entries alone: who arrived when, where and of which delegation, and what was refused.

An arrival is a person's first admission into the place. What was taken back did not happen; "not this person" was a
refusal; a hold counts as what became of it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Reason, outcome
from kiosk.journal.chain import Entry
from kiosk.journal.facts import Past, passages
from kiosk.journal.owners import owned


@dataclass(frozen=True, slots=True)
class Tally:
    """Scans by verdict and reason, admissions by gate and way, arrivals by hour at the venue, gate and so on."""

    scans: int = 0
    by_verdict: Counter[str] = field(default_factory=Counter)
    by_reason: Counter[str] = field(default_factory=Counter)
    entered: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    arrivals: int = 0
    by_hour: Counter[str] = field(default_factory=Counter)
    by_gate: Counter[str] = field(default_factory=Counter)
    by_category: Counter[str] = field(default_factory=Counter)
    by_delegation: Counter[str] = field(default_factory=Counter)

    def as_json(self) -> dict[str, Any]:
        """For the report; hours in order, everything else most frequent first."""
        return {
            "scans": self.scans,
            "by_verdict": _frequent(self.by_verdict),
            "by_reason": _frequent(self.by_reason),
            "entered": _frequent(self.entered),
            "left": _frequent(self.left),
            "arrivals": self.arrivals,
            "by_hour": dict(sorted(self.by_hour.items())),
            "by_gate": _frequent(self.by_gate),
            "by_category": _frequent(self.by_category),
            "by_delegation": _frequent(self.by_delegation),
        }


def tally(entries: Iterable[Entry], zone: tzinfo) -> Tally:
    """Count entries (in order) of any number of kiosks; hours are those of `zone`."""
    past = list(_counted(entries))
    first = _first(past)
    admitted = [passage for passage in past if isinstance(passage.verdict, Admitted) and passage.taken_back is None]
    return Tally(
        scans=len(past),
        by_verdict=Counter(_verdict(passage) for passage in past),
        by_reason=Counter(reason for passage in past if (reason := _reason(passage))),
        entered=Counter(passage.gate for passage in admitted if passage.direction is Direction.IN),
        left=Counter(passage.gate for passage in admitted if passage.direction is Direction.OUT),
        arrivals=len(first),
        by_hour=Counter(passage.at.astimezone(zone).strftime("%Y-%m-%dT%H:00") for passage in first.values()),
        by_gate=Counter(passage.gate for passage in first.values()),
        by_category=Counter(passage.category for passage in first.values()),
        by_delegation=Counter(passage.delegation for passage in first.values()),
    )


def first_admissions(
    entries: Iterable[Entry], pace: Callable[[Iterable[Past]], Iterable[Past]] = iter
) -> dict[str, Past]:
    """By person: the passage with which each arrived, as `tally` counts them, read at a `pace`."""
    return _first(pace(_counted(entries)))


def _first(past: Iterable[Past]) -> dict[str, Past]:
    first: dict[str, Past] = {}
    for passage in past:
        if passage.person is not None and _entered(passage):
            known = first.setdefault(passage.person, passage)
            if passage.at < known.at:
                first[passage.person] = passage
    return first


def _counted(entries: Iterable[Entry]) -> Iterator[Past]:
    for passage in passages(reversed(owned(entries))):
        if passage.taken_back is not EntryKind.UNDO:
            yield passage


def _entered(passage: Past) -> bool:
    admitted = isinstance(passage.verdict, Admitted) and passage.taken_back is None
    return admitted and passage.direction is Direction.IN


def _verdict(passage: Past) -> str:
    return outcome(passage.verdict) if passage.taken_back is None else "refused"


def _reason(passage: Past) -> str | None:
    if passage.taken_back is not None:
        return Reason.NOT_THIS_PERSON
    return None if isinstance(passage.verdict, Admitted) else passage.verdict.reason


def _frequent(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
