"""Who is inside, from entries alone. Pure; `store` keeps the answers in tables so that a scan need not replay.

An undo or a "not this person" takes back the passage it names and every resolution of it. Entries of several kiosks
merge by time; within one kiosk the order of the chain stands, even where its clock was set back. An automatic exit lets
out whoever had entered before its hour, wherever it stands in the chain. What was booked on a code is the person's to
whom it was joined (`owners`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from kiosk.domain.lasting import OF_PERSON
from kiosk.domain.passage import EntryKind
from kiosk.domain.presence import Movement, Stay, emptied, moved
from kiosk.domain.pretix_ticket import Visit
from kiosk.domain.verdict import Reason
from kiosk.journal.chain import Entry
from kiosk.journal.facts import TAKES_BACK
from kiosk.journal.owners import owned

MOVING = frozenset({EntryKind.PASSAGE, EntryKind.RESOLVED})
"""Entries that may move somebody."""
_ALWAYS = frozenset({EntryKind.ALL_OUT, EntryKind.LAPSED})
"""Nobody takes these back."""


def replay(entries: Iterable[Entry]) -> dict[str, dict[str, Stay]]:
    """Stays by person and zone after these entries."""
    stays: dict[str, dict[str, Stay]] = {}
    for entry in standing(entries):
        step = step_of(entry)
        if entry.kind == EntryKind.ALL_OUT:
            zones, at = entry.facts["zones"], entry.moment
            for person in stays.values():
                person.update(emptied(person, zones, at))
        elif step is not None and entry.person is not None:
            person = stays.setdefault(entry.person, {})
            person.update(moved(person, step, entry.moment))
    return stays


def visits(entries: Iterable[Entry], zone: str, ticket: str) -> tuple[Visit, ...]:
    """Scans of one ticket of a person that let it into or out of a zone, in the order they happened."""
    found: list[Visit] = []
    for entry in standing(entries):
        step = step_of(entry)
        if step is not None and entry.facts.get("ticket", entry.person) == ticket:
            if step.enters == zone:
                found.append(Visit(entry.moment, True))
            elif zone in step.leaves:
                found.append(Visit(entry.moment, False))
    return tuple(found)


def through(entries: Iterable[Entry]) -> Counter[tuple[str, str]]:
    """Admissions by gate and day after these entries."""
    return Counter((step.gate, step.day) for entry in standing(entries) if (step := step_of(entry)))


def numbers(entries: Iterable[Entry]) -> dict[str, int]:
    """The last number of one kiosk's passages by gate and day, as counters name them; entries from before passages
    had numbers have none."""
    last: dict[str, int] = {}
    for entry in entries:
        if entry.kind == EntryKind.PASSAGE and "number" in (facts := entry.facts):
            day, number = facts["number"]
            whose = f"{facts['gate']} {day}"
            last[whose] = max(number, last.get(whose, 0))
    return last


def resolved(entries: Iterable[Entry], ticket: str) -> dict[Reason, datetime]:
    """Reasons for which staff resolved a hold of a person with this ticket, as far as that still stands: when last."""
    known, found = list(entries), dict[Reason, datetime]()
    turned_down = list(_turned_down(known))
    for entry in in_order([*standing(known), *turned_down]):
        same = entry.facts.get("ticket", entry.person) == ticket
        match entry.kind:
            case EntryKind.RESOLVED:
                reasons = map(Reason, entry.facts["resolved"])
                found.update((reason, entry.moment) for reason in reasons if same or reason in OF_PERSON)
            case EntryKind.LAPSED if same:
                for reason in entry.facts["reasons"]:
                    found.pop(Reason(reason), None)
            case EntryKind.NOT_THIS_PERSON:
                found.pop(Reason.IDENTITY_CHECK, None)
    return found


def _turned_down(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Where staff said "not this person", and stood by it."""
    known = list(entries)
    undone = {(entry.kiosk, entry.facts["of"]) for entry in known if entry.kind == EntryKind.UNDO}
    for entry in known:
        if entry.kind == EntryKind.NOT_THIS_PERSON and (entry.kiosk, entry.facts["of"]) not in undone:
            yield entry


def standing(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Passages and resolutions that nobody took back, automatic exits and lapses, in the order they happened."""
    ordered = in_order(owned(entries))
    taken_back = {(entry.kiosk, entry.facts["of"]) for entry in ordered if entry.kind in TAKES_BACK}
    for entry in ordered:
        if entry.kind in MOVING:
            of = entry.seq if entry.kind == EntryKind.PASSAGE else entry.facts["of"]
            if (entry.kiosk, of) not in taken_back:
                yield entry
        elif entry.kind in _ALWAYS:
            yield entry


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Merged by time, never against the order of a kiosk's own chain."""
    latest: dict[str, str] = {}
    timed: list[tuple[str, str, int, Entry]] = []
    for entry in sorted(entries, key=lambda entry: (entry.kiosk, entry.seq)):
        latest[entry.kiosk] = at = max(entry.at, latest.get(entry.kiosk, ""))
        timed.append((at, entry.kiosk, entry.seq, entry))
    return [entry for *_, entry in sorted(timed)]


def step_of(entry: Entry) -> Movement | None:
    """The movement of an admission; None where nobody moved."""
    facts = entry.facts
    if "day" not in facts:
        return None
    return Movement(facts["gate"], facts["day"], facts.get("enters"), tuple(facts.get("leaves", ())))
