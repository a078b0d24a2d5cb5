"""Who was scanned before the roster knew them: an import that brings them onto it gives them what they did.

A used ticket stays used, whoever is inside stays inside. Codes in the journal are keyed hashes, so whoever the roster
knows is hashed and looked for among them; that is done before the import's last transaction, because no scan may wait.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.credential import badge_key
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId, person_of
from kiosk.journal.agreement import replayed
from kiosk.journal.owners import STRANGER, Owner
from kiosk.journal.store import Journal
from kiosk.roster.changes import Changes
from kiosk.roster.rows import new_id
from kiosk.roster.store import Roster

_UNSETTLED = "to be settled"


@dataclass(slots=True)
class Holders:
    """Keys of codes, and ids of people who may hold badges of other kiosks, by what the journal calls them."""

    journal: Journal
    people: Callable[[], Iterable[DelegateId]]
    """Asked only where somebody was seen with a badge."""
    keys: dict[str, str] = field(default_factory=dict)
    """By stranger, the key of a code."""
    badges: dict[str, DelegateId] = field(default_factory=dict)
    """By stranger, whose badge it is."""
    serials: set[int] = field(default_factory=set)

    def add_keys(self, keys: Iterable[str]) -> None:
        """Codes that the roster knows, or will know."""
        for key in keys:
            self.keys[_stranger(self.journal, key)] = key

    def add_badges(self, serials: Iterable[int]) -> None:
        """Badges with these serials."""
        new = sorted(set(serials) - self.serials)
        self.serials.update(new)
        for person in self.people() if new else ():
            for serial in new:
                self.badges[_stranger(self.journal, badge_key(person, serial))] = person

    def of(self, stranger: str, roster: Roster) -> Delegate | None:
        """Whose code it is, as the roster says now."""
        if (key := self.keys.get(stranger)) is not None:
            found = roster.find([key])
            return found.delegate if found else None
        holder = self.badges.get(stranger)
        return roster.get(holder) if holder is not None else None


def holders_in(changes: Changes, journal: Journal) -> Holders:
    """Whom an import brings."""
    holders = Holders(journal, lambda: (new_id(entry.system, entry.source_id) for entry in changes.added))
    holders.add_keys(credential.key for entry in changes.added for credential in entry.credentials)
    holders.add_keys(change.key for change in changes.credentials if change.delegate is not None)
    holders.add_badges(_serials(journal.strangers()))
    return holders


def join(roster: Roster, journal: Journal, holders: Holders, at: datetime) -> int:
    """Give strangers what they did, where the roster knows them now; how many. Joins the caller's transaction."""
    strangers = journal.strangers()
    holders.add_badges(_serials(strangers))
    joined = 0
    for stranger in sorted(strangers):
        delegate = holders.of(stranger, roster)
        if delegate is not None:
            journal.join(stranger, Owner(person_of(delegate), delegate.id), at)
            joined += 1
    return joined


def settle(roster: Roster, journal: Journal, at: datetime) -> None:
    """Put right, once and on the record, what versions before 0024 left in the file."""
    if roster.fact(_UNSETTLED) is None:
        return
    with journal.sealing():
        holders = Holders(journal, lambda: (delegate.id for delegate in roster.people()))
        holders.add_keys(roster.keys())
        join(roster, journal, holders, at)
        _recount(journal, at)
        roster.forget_fact(_UNSETTLED)


def _recount(journal: Journal, at: datetime) -> None:
    """Count admissions anew; what differs is sealed."""
    journal.catch_up()
    counted, through = journal.whereabouts.admissions(), replayed(journal)[1]
    differing = {whose: through[whose] for whose in {*counted, *through} if counted.get(whose, 0) != through[whose]}
    if differing:
        facts = [[whose, counted.get(whose, 0), number] for whose, number in sorted(differing.items())]
        journal.append(EntryKind.RECOUNTED, at, {"counts": facts})
        journal.whereabouts.recount(differing)


def _serials(strangers: Mapping[str, frozenset[int]]) -> set[int]:
    return set().union(*strangers.values())


def _stranger(journal: Journal, key: str) -> str:
    return f"{STRANGER}{journal.code(key.encode(), None)}"
