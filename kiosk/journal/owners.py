"""Strangers who turn out to be somebody: whose the entries of a code are, once the roster knows its holder. Pure.

Off the roster a passage is booked on its code (`code:HASH`). A JOINED entry says whose code that is. From then on all
that was or will be booked on it, by whatever kiosk, is that person's, as if the roster had known from the start.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Entry, canonical

STRANGER = "code:"
"""How whoever is not on the roster begins."""


class Owner(NamedTuple):
    """Ids on the roster: the person, and the ticket that the code is of (an add-on's, or the person's own)."""

    person: str
    ticket: str


def owners_in(entries: Iterable[Entry]) -> dict[str, Owner]:
    """By stranger; of several owners the one sealed last."""
    joined = sorted((entry.at, entry.kiosk, entry.seq, entry) for entry in entries if entry.kind == EntryKind.JOINED)
    return dict(_owner(entry) for *_, entry in joined)


def owned(entries: Iterable[Entry]) -> list[Entry]:
    """The same entries, those of joined strangers as their owners'; to be read, not to be checked."""
    known = list(entries)
    owners = owners_in(known)
    return [given(entry, owners) for entry in known] if owners else known


def given(entry: Entry, owners: Mapping[str, Owner]) -> Entry:
    """An entry as its owner's, where it is of a joined stranger."""
    owner = owners.get(entry.person) if entry.person is not None else None
    if owner is None:
        return entry
    body = entry.body if owner.ticket == owner.person else canonical({**entry.facts, "ticket": owner.ticket})
    return entry._replace(person=owner.person, body=body)


def _owner(entry: Entry) -> tuple[str, Owner]:
    assert entry.person is not None, "a code is joined to somebody"
    facts = entry.facts
    return f"{STRANGER}{facts['code']}", Owner(entry.person, facts.get("ticket", entry.person))
