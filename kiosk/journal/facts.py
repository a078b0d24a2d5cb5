"""Bodies of entries: what is written about a passage, and reading it back.

    passage          gate direction number verdict reason notes format serial code ticket category delegation companion
                     escort enters | leaves, day (where admitted)
    resolved         of resolved gate direction verdict reason notes ticket category delegation companion escort
                     enters | leaves, day (where admitted)
    undo             of gate
    not_this_person  of gate
    lapsed           reasons ticket (see `domain.lasting`)
    spelt            officer edited (never the name)
    answered         of gate questions digest ticket (the answers themselves: `answers`)
    broken           witness found
    rescued          lost (by kiosk: first and last number of each gap) saved last tables aside (see `kiosk.rescue`)
    all_out          zones (`at` is the hour that the plan names, not that of sealing)
    clock            act from to by officer (see `kiosk.admission.timekeeping`)
    joined           code ticket (see `owners`)
    recounted        counts: gate and day, number before, number since

`number` is a date at the venue and which passage of this kiosk at the gate it was on it. `code` is a keyed hash. `day`
is the date at the venue. `ticket` is the id of an add-on ticket where that is not the person's own. `escort` is the
number of the entry with which somebody's escort passed. Category, delegation and that it was a `companion` stand as
they were at the moment: they say nothing about a single person and outlive the roster. `by` says that code and time of
a passage were given to the command line, where no reader saw them. Whatever is absent is left out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Movement
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused, Verdict, outcome
from kiosk.journal.chain import Entry
from kiosk.journal.owners import STRANGER

TAKES_BACK = frozenset({EntryKind.UNDO, EntryKind.NOT_THIS_PERSON})


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A passage as the journal remembers it, whatever happened to it later."""

    kiosk: str
    seq: int
    """Number of the entry that gave the verdict: the passage itself, or its last resolution."""
    of: int
    """Number of the passage."""
    at: datetime
    gate: str
    direction: Direction
    verdict: Verdict
    person: str | None
    ticket: str | None
    """Id of the delegate whose ticket it was; None where nobody was found."""
    category: str = ""
    delegation: str = ""
    taken_back: Literal[EntryKind.UNDO, EntryKind.NOT_THIS_PERSON] | None = None


def of_passage(passage: Passage, code: str, person: str | None) -> dict[str, Any]:
    """What is written about a scan."""
    credential, delegate = passage.credential, passage.delegate
    facts: dict[str, Any] = {"gate": passage.gate, "direction": passage.direction, "code": code}
    if passage.format is not None:
        facts["format"] = passage.format
    if credential is not None:
        facts["format"] = credential.format
        if credential.serial is not None:
            facts["serial"] = credential.serial
    if passage.escort is not None:
        facts["escort"] = passage.escort
    if passage.by_command:
        facts["by"] = "command line"
    if delegate is not None:
        facts |= _of(delegate)
        if delegate.id != person:
            facts["ticket"] = delegate.id
    return facts


def _of(delegate: Delegate) -> dict[str, Any]:
    told: dict[str, Any] = {"category": delegate.category, "delegation": delegate.delegation}
    if delegate.companion_of is not None:
        told["companion"] = True
    return told


def with_verdict(facts: Mapping[str, Any], verdict: Verdict, step: Movement) -> dict[str, Any]:
    """Add a verdict, and where it admits, who moves where."""
    full = dict(facts, verdict=outcome(verdict))
    if not isinstance(verdict, Admitted):
        full["reason"] = verdict.reason
    if not isinstance(verdict, Refused) and verdict.notes:
        full["notes"] = list(verdict.notes)
    if isinstance(verdict, Admitted):
        full["day"] = step.day
        if step.enters is not None:
            full["enters"] = step.enters
        if step.leaves:
            full["leaves"] = list(step.leaves)
    return full


def verdict_of(facts: Mapping[str, Any]) -> Verdict:
    """The verdict in a body; referrals are not kept."""
    notes = tuple(Note(note) for note in facts.get("notes", ()))
    match facts["verdict"]:
        case "admitted":
            return Admitted(notes)
        case "held":
            return Held(Reason(facts["reason"]), notes)
        case _:
            return Refused(Reason(facts["reason"]))


def passages(newest_first: Iterable[Entry]) -> Iterator[Past]:
    """Passages among entries, each once, with its last verdict; the entries must come newest first."""
    taken_back: dict[tuple[str, int], Any] = {}
    seen: set[tuple[str, int]] = set()
    for entry in newest_first:
        facts = entry.facts
        if entry.kind in TAKES_BACK:
            taken_back[entry.kiosk, facts["of"]] = EntryKind(entry.kind)
        elif entry.kind in (EntryKind.PASSAGE, EntryKind.RESOLVED):
            of = facts.get("of", entry.seq)
            if (entry.kiosk, of) not in seen:
                seen.add((entry.kiosk, of))
                yield _past(entry, facts, of, taken_back.get((entry.kiosk, of)))


def _past(
    entry: Entry,
    facts: Mapping[str, Any],
    of: int,
    taken_back: Literal[EntryKind.UNDO, EntryKind.NOT_THIS_PERSON] | None,
) -> Past:
    on_roster = entry.person is not None and not entry.person.startswith(STRANGER)
    return Past(
        kiosk=entry.kiosk,
        seq=entry.seq,
        of=of,
        at=entry.moment,
        gate=facts["gate"],
        direction=Direction(facts["direction"]),
        verdict=verdict_of(facts),
        person=entry.person,
        ticket=facts.get("ticket", entry.person) if on_roster else None,
        category=facts.get("category", ""),
        delegation=facts.get("delegation", ""),
        taken_back=taken_back,
    )
