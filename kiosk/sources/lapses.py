"""Holds that staff resolved and that a newer file gives anew: they are asked again, which is sealed with the import.

Someone whose approval was told at the gate and whose registration then goes back to pending, or vanishes, or whose fee
was refunded, is no longer who staff let in. People are looked up before the import's last transaction, because no scan
may wait for it; only what staff resolved meanwhile is looked at within.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.lasting import asked_anew
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId, State, person_of
from kiosk.journal.store import Journal
from kiosk.roster.changes import Change, Changes
from kiosk.roster.store import Roster

_HELD = (State.PENDING, State.UNPAID)


@dataclass(frozen=True, slots=True)
class Touched:
    """Whoever an import may hold anew, as they are before it, and those of them for whom staff resolved a hold.

    `head` is the number of the journal's last entry then.
    """

    before: Mapping[DelegateId, Delegate]
    resolved: frozenset[DelegateId]
    head: int


def touched_by(changes: Changes, roster: Roster, journal: Journal) -> Touched:
    """Whose state turns to pending or unpaid, who goes missing, and those whom they host."""
    head, _ = journal.head()
    first = dict.fromkeys((*filter(None, map(_held, changes.changed)), *changes.missing, *changes.with_hosts))
    before = {each: delegate for each in first if (delegate := roster.get(each)) is not None}
    before |= {each.id: each for host in first for each in roster.companions_of(host)}
    resolved = (each.id for each in before.values() if journal.resolutions(person_of(each), each.id))
    return Touched(before, frozenset(resolved), head)


def lapse(roster: Roster, journal: Journal, touched: Touched, at: datetime) -> int:
    """Seal who is to be asked again, now that the import counts; how many. Joins the caller's transaction."""
    found = 0
    for before in _resolved(touched, journal):
        now = roster.get(before.id)
        reasons = asked_anew(before, now) if now is not None else frozenset()
        if now is not None and reasons & journal.resolutions(person_of(now), now.id).keys():
            ticket = {"ticket": now.id} if now.id != person_of(now) else {}
            journal.append(EntryKind.LAPSED, at, {"reasons": sorted(reasons), **ticket}, person_of(now))
            found += 1
    return found


def _held(change: Change) -> DelegateId | None:
    state = change.fields.get("state", (None, None))[1]
    return change.id if state in _HELD or "companion_of" in change.fields else None


def _resolved(touched: Touched, journal: Journal) -> Iterator[Delegate]:
    entries = journal.entries(journal.kiosk, after=touched.head)
    meanwhile = {entry.person for entry in entries if entry.kind == EntryKind.RESOLVED}
    for delegate in touched.before.values():
        if delegate.id in touched.resolved or person_of(delegate) in meanwhile:
            yield delegate
