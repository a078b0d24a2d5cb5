"""Which badges were issued and what was ruled on codes, as the entries have it: written into the tables again.

A code stands in an entry as a keyed hash, so a ruling comes back for codes that are known from elsewhere: the roster,
the badges, or what is left of the rulings.
"""

import json
from collections.abc import Iterator

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Standing
from kiosk.journal.store import Journal
from kiosk.storage.database import Connection

_ENTRIES = "SELECT person, at, body FROM journal WHERE kind = ? ORDER BY at, kiosk, seq"
_BADGE = "INSERT OR IGNORE INTO badge (delegate, serial, issued) VALUES (?, ?, ?)"
_SUPERSEDED = """
    INSERT INTO ruling (key, standing, at)
    SELECT 'badge:' || b.delegate || '/' || b.serial,
           CASE WHEN b.serial = (SELECT max(serial) FROM badge WHERE delegate = b.delegate)
                THEN 'active' ELSE 'superseded' END,
           b.issued
    FROM badge AS b WHERE true
    ON CONFLICT (key) DO UPDATE SET standing = excluded.standing, at = excluded.at
    WHERE ruling.standing = 'active' AND excluded.standing = 'superseded'"""
_RULING = "INSERT OR REPLACE INTO ruling (key, standing, at) VALUES (?, ?, ?)"
_CODES = """
    SELECT key FROM ruling UNION SELECT key FROM spare_ruling UNION SELECT key FROM credential_version
    UNION SELECT key FROM holding UNION SELECT 'badge:' || delegate || '/' || serial FROM badge"""


def restore(journal: Journal) -> int:
    """Make badges and rulings what the journal says; how many rulings are on codes that nobody here knows."""
    db = journal.db
    with journal.sealing():
        for person, at, body in db.execute(_ENTRIES, (EntryKind.PRINTED,)).fetchall():
            if person is not None and "serial" in (facts := json.loads(body)):
                db.execute(_BADGE, (person, facts["serial"], at))
        db.execute(_SUPERSEDED)
        ruled = _ruled(db)
        known = {journal.code(key.encode(), None): key for key in _codes(db)} if ruled else {}
        standings = dict(db.execute("SELECT key, standing FROM ruling"))
        for code, (standing, at) in ruled.items():
            key = known.get(code)
            if key is not None and not _agrees(standings.get(key), standing):
                db.execute(_RULING, (key, standing, at))
    return len(ruled.keys() - known.keys())


def _ruled(db: Connection) -> dict[str, tuple[str, str]]:
    """By code, the standing that was decided last, and when."""
    ruled: dict[str, tuple[str, str]] = {}
    for _, at, body in db.execute(_ENTRIES, (EntryKind.RULED,)):
        facts = json.loads(body)
        ruled[facts["code"]] = facts["standing"], at
    return ruled


def _codes(db: Connection) -> Iterator[str]:
    return (key for (key,) in db.execute(_CODES))


def _agrees(present: str | None, decided: str) -> bool:
    """A newer badge may have ended what was allowed."""
    return present == decided or (present, decided) == (Standing.SUPERSEDED, Standing.ACTIVE)
