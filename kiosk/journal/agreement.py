"""Whether the tables beside the chain still say what the chain says: nobody may change an answer behind its back.

Presence and counts are replayed from the entries of all kiosks, in one pass that keeps no entry. Rulings on codes and
serials of badges are held against the entries that made them, officers against those that enrolled and dismissed them.
Of plan, roster, watch list, officers and PINs the chain holds digests (`digests`).
"""

import heapq
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.passage import EntryKind
from kiosk.domain.presence import Stay, emptied, moved
from kiosk.journal import digests, strangers
from kiosk.journal.chain import Entry
from kiosk.journal.owners import Owner, given, owners_in
from kiosk.journal.presence import MOVING, step_of
from kiosk.journal.store import Journal

_TAKEN_BACK = "SELECT kiosk, body FROM journal WHERE kind IN ('undo', 'not_this_person')"
_ISSUED = "SELECT person, body FROM journal WHERE kind = 'printed' AND person IS NOT NULL"
_RULED = "SELECT body FROM journal WHERE kind = 'ruled' ORDER BY at"
_BEFORE = "seq <= (SELECT number FROM counter WHERE what = 'entered' AND whose = kiosk)"
_OWNED = f"""
    SELECT coalesce(o.person, j.person), kiosk, seq FROM journal AS j LEFT JOIN joined AS o ON o.stranger = j.person
    WHERE j.person IS NOT NULL AND {_BEFORE}"""
_JOINED = "SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal WHERE kind = 'joined'"
_ENTERED = f"SELECT person, kiosk, seq FROM person_entry WHERE {_BEFORE}"
_STAFF = "SELECT body FROM journal WHERE kind = 'staff' AND kiosk = ? ORDER BY seq"
_LISTED = "SELECT id, CASE WHEN removed IS NULL THEN role END FROM operator"
_ACTIVE, _SUPERSEDED = "active", "superseded"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """`table` says of `whose` what the chain does not: presence, count, entries, badge, ruling or officer; or one of
    `digests.Table` is not what was sealed in, or since, the entry that `whose` names."""

    table: str
    whose: str


def disagreements(journal: Journal) -> tuple[Disagreement, ...]:
    """Everything in which tables and chain differ, as of one moment; empty as it should be."""
    of_tables = (_presence, _entries, _badges, _rulings, _officers, _sealed)
    return tuple(found for part in of_tables for found in part(journal))


def replayed(journal: Journal) -> tuple[dict[str, dict[str, Stay]], Counter[str]]:
    """Stays by person and zone, and admissions by `gate day`, from the entries alone."""
    taken_back = {(kiosk, json.loads(body)["of"]) for kiosk, body in journal.db.execute(_TAKEN_BACK)}
    stays: dict[str, dict[str, Stay]] = {}
    through: Counter[str] = Counter()
    owners = _owners(journal)
    for entry in (given(entry, owners) for entry in _in_order(journal)):
        if entry.kind == EntryKind.ALL_OUT:
            zones, at = entry.facts["zones"], entry.moment
            for person in stays.values():
                person.update(emptied(person, zones, at))
        elif entry.kind in MOVING and (step := step_of(entry)) is not None:
            of = entry.seq if entry.kind == EntryKind.PASSAGE else entry.facts["of"]
            if (entry.kiosk, of) not in taken_back:
                through[f"{step.gate} {step.day}"] += 1
                if entry.person is not None:
                    person = stays.setdefault(entry.person, {})
                    person.update(moved(person, step, entry.moment))
    return stays, through


def _owners(journal: Journal) -> dict[str, Owner]:
    """Who strangers turned out to be, from the entries alone."""
    return owners_in(map(Entry._make, journal.db.execute(_JOINED)))


def _in_order(journal: Journal) -> Iterator[Entry]:
    """As `presence.in_order`, one entry at a time."""
    kiosks = [kiosk for (kiosk,) in journal.db.execute("SELECT DISTINCT kiosk FROM journal")]
    return (entry for *_, entry in heapq.merge(*(_timed(journal, kiosk) for kiosk in kiosks)))


def _timed(journal: Journal, kiosk: str) -> Iterator[tuple[str, str, int, Entry]]:
    latest = ""
    for entry in journal.entries(kiosk):
        latest = max(entry.at, latest)
        yield latest, kiosk, entry.seq, entry


def _presence(journal: Journal) -> Iterator[Disagreement]:
    stays, through = replayed(journal)
    inside: Counter[str] = Counter()
    for person in {person for (person,) in journal.db.execute("SELECT DISTINCT person FROM stay")} | stays.keys():
        expected = stays.get(person, {})
        inside.update(zone for zone, stay in expected.items() if stay.inside)
        known = journal.whereabouts.stays(person)
        for zone in sorted(zone for zone in {*known, *expected} if known.get(zone) != expected.get(zone)):
            yield Disagreement("presence", f"{person} in {zone}")
    for what, expected_counts in (("inside", inside), ("through", through)):
        counted = dict(journal.db.execute("SELECT whose, number FROM counter WHERE what = ?", (what,)))
        for whose in sorted({*counted, *expected_counts}):
            if counted.get(whose, 0) != expected_counts[whose]:
                yield Disagreement("count", f"{what} {whose}")


def _entries(journal: Journal) -> Iterator[Disagreement]:
    """Whose entries they are: who has more or fewer than the chain says."""
    sealed, known = _owners(journal), strangers.owners(journal.db)
    for stranger in sorted(each for each in {*sealed, *known} if sealed.get(each) != known.get(each)):
        yield Disagreement("entries", stranger)
    for one, other in ((_OWNED, _ENTERED), (_ENTERED, _OWNED)):
        for person in dict.fromkeys(person for person, *_ in journal.db.execute(f"{one} EXCEPT {other}")):
            yield Disagreement("entries", person)


def _badges(journal: Journal) -> Iterator[Disagreement]:
    """Every badge that an entry issued is known, and none is good but a person's last."""
    newest: dict[str, int] = {}
    for person, body in journal.db.execute(_ISSUED):
        serial = json.loads(body).get("serial", 0)
        newest[person] = max(serial, newest.get(person, 0))
    standings = dict(journal.db.execute("SELECT key, standing FROM ruling WHERE key LIKE 'badge:%'"))
    for person, serial in newest.items():
        known = {number for (number,) in journal.db.execute("SELECT serial FROM badge WHERE delegate = ?", (person,))}
        if serial not in known:
            yield Disagreement("badge", f"{person}/{serial}")
        for earlier in sorted(known):
            if earlier < serial and standings.get(f"badge:{person}/{earlier}", _ACTIVE) == _ACTIVE:
                yield Disagreement("badge", f"{person}/{earlier}")


def _rulings(journal: Journal) -> Iterator[Disagreement]:
    """What was decided last about a code still stands; a newer badge may have ended it since."""
    decided: dict[str, str] = {}
    for (body,) in journal.db.execute(_RULED):
        facts = json.loads(body)
        decided[facts["code"]] = facts["standing"]
    present = {
        journal.code(key.encode(), None): standing
        for key, standing in journal.db.execute("SELECT key, standing FROM ruling")
    }
    for code, standing in sorted(decided.items()):
        if present.get(code) not in (standing, _SUPERSEDED if standing == _ACTIVE else standing):
            yield Disagreement("ruling", code)
    if not _is_rescued(journal):
        yield from (Disagreement("ruling", code) for code in sorted(_undecided(journal) - decided.keys()))


def _undecided(journal: Journal) -> set[str]:
    """Codes with a standing that only a decision gives."""
    rows = journal.db.execute("SELECT key, standing FROM ruling")
    return {
        journal.code(key.encode(), None)
        for key, standing in rows
        if not (key.startswith("badge:") and standing in (_ACTIVE, _SUPERSEDED))
    }


def _officers(journal: Journal) -> Iterator[Disagreement]:
    """Who is on the list was enrolled in this role, and who was dismissed is not on it."""
    roles: dict[str, str | None] = {}
    for (body,) in journal.db.execute(_STAFF, (_own(journal),)):
        facts = json.loads(body)
        if facts["act"] in ("added", "role"):
            roles[facts["operator"]] = facts["role"]
        elif facts["act"] == "removed":
            roles[facts["operator"]] = None
    present: dict[str, str | None] = dict(journal.db.execute(_LISTED).fetchall())
    rescued = _is_rescued(journal)
    for officer in sorted({*roles, *present}):
        if roles.get(officer) != present.get(officer) and not (rescued and officer not in roles):
            yield Disagreement("officer", officer)


def _sealed(journal: Journal) -> Iterator[Disagreement]:
    """No table was changed but on the record."""
    own = _own(journal)
    for table, seq in digests.changed_unsaid(journal, own):
        yield Disagreement(table, f"entry {seq}")
    known = digests.last_sealed(journal, own)
    for table in digests.differing(journal, digests.EVERY, own):
        yield Disagreement(table, f"entry {known[table][0]}")


def _own(journal: Journal) -> str:
    """The kiosk whose file this is."""
    row = journal.db.execute("SELECT value FROM fact WHERE name = 'kiosk'").fetchone()
    return str(row[0]) if row else journal.kiosk


def _is_rescued(journal: Journal) -> bool:
    """Whether entries may be missing for good."""
    return journal.db.execute("SELECT 1 FROM journal WHERE kind = 'rescued' LIMIT 1").fetchone() is not None
