"""The table `joined`: which codes that were off the roster have an owner since. A projection of JOINED entries."""

import json
from collections import defaultdict
from collections.abc import Iterable

from kiosk.journal.chain import Entry
from kiosk.journal.owners import STRANGER, Owner, owners_in
from kiosk.storage.database import Connection

_PUT = "INSERT OR REPLACE INTO joined (stranger, person, ticket) VALUES (?, ?, ?)"
_GIVE_ENTRIES = "UPDATE OR REPLACE person_entry SET person = ? WHERE person = ?"
_GIVE_ANSWERS = "UPDATE answer SET ticket = ? WHERE ticket = ?"
_STRANGERS = f"""
    SELECT p.person, j.body FROM person_entry AS p
    JOIN journal AS j ON j.kiosk = p.kiosk AND j.seq = p.seq
    WHERE p.person >= '{STRANGER}' AND p.person < '{STRANGER[:-1]};'"""


def owner_of(db: Connection, stranger: str) -> Owner | None:
    """Who it turned out to be."""
    row = db.execute("SELECT person, ticket FROM joined WHERE stranger = ?", (stranger,)).fetchone()
    return None if row is None else Owner(*row)


def owners(db: Connection) -> dict[str, Owner]:
    """All who turned out to be somebody."""
    rows = db.execute("SELECT stranger, person, ticket FROM joined")
    return {stranger: Owner(person, ticket) for stranger, person, ticket in rows}


def strangers(db: Connection) -> dict[str, frozenset[int]]:
    """Who is nobody yet, with the serials of the badges they showed; nothing may be in the backlog."""
    found: dict[str, set[int]] = defaultdict(set)
    for person, body in db.execute(_STRANGERS):
        serial = json.loads(body).get("serial")
        found[person].update(() if serial is None else (serial,))
    return {person: frozenset(serials) for person, serials in found.items()}


def give(db: Connection, stranger: str, owner: Owner) -> None:
    """A stranger's entries and answers are the owner's from now on; nothing of theirs may be in the backlog."""
    db.execute(_PUT, (stranger, *owner))
    db.execute(_GIVE_ENTRIES, (owner.person, stranger))
    db.execute(_GIVE_ANSWERS, (owner.ticket, stranger))


def rebuild(db: Connection, joined: Iterable[Entry]) -> None:
    """Compute the table, and whose entries they are, anew from the JOINED entries."""
    db.execute("DELETE FROM joined")
    for stranger, owner in owners_in(joined).items():
        give(db, stranger, owner)
