"""What officers did last at this kiosk, as the journal has it.

Alerts are left out: one may say that an officer is under threat, and no list of officers shows that. Of an entry about
the list of officers only who made the change did something.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Entry
from kiosk.journal.selection import officers_in
from kiosk.journal.store import Journal

DEEDS = (
    EntryKind.LOGGED_IN,
    EntryKind.LOGGED_OUT,
    EntryKind.OVERRIDE,
    EntryKind.SIGNED_FOR,
    EntryKind.ACKNOWLEDGED,
    EntryKind.LOCKDOWN,
    EntryKind.LIFTED,
    EntryKind.ACCOUNTED,
    EntryKind.STAFF,
    EntryKind.WATCHLIST,
    EntryKind.PRINTED,
    EntryKind.SPELT,
    EntryKind.RULED,
)
"""Entries that say who did something."""
REACH = 5_000
"""Entries that are looked back on: an hour or two of a busy gate, some milliseconds to read."""
_LATELY = f"""
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal
    WHERE kiosk = ? AND seq > ? AND kind IN ({", ".join(f"'{kind}'" for kind in DEEDS)}) ORDER BY seq DESC"""


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody did, and when."""

    kind: EntryKind
    at: datetime


def last_deeds(journal: Journal) -> Mapping[str, Deed]:
    """By officer's id, the last thing among the last `REACH` entries of this kiosk."""
    found: dict[str, Deed] = {}
    for row in journal.db.execute(_LATELY, (journal.kiosk, journal.head()[0] - REACH)):
        entry = Entry._make(row)
        facts = entry.facts
        doers = (facts["by"],) if entry.kind == EntryKind.STAFF else officers_in(facts)
        for officer in doers:
            found.setdefault(officer, Deed(EntryKind(entry.kind), entry.moment))
    return found
