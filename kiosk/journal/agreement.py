"""Whether the tables beside the chain still say what the chain says: nobody may change an answer behind its back.

Presence and counts are replayed from the entries of all kiosks, in one pass that keeps no entry. Rulings on codes and
serials of badges are held against the entries that made them. What the chain does not know, such as the roster, it
cannot vouch for; it does know what the roster said at every passage.
"""

import heapq
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.passage import EntryKind
from kiosk.domain.presence import Stay, emptied, moved
from kiosk.journal import strangers
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
_ACTIVE, _SUPERSEDED = "active", "superseded"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """`table` says of `whose` what the chain does not: presence, count, entries, badge or ruling."""

    table: str
    whose: str


def disagreements(journal: Journal) -> tuple[Disagreement, ...]:
    """Everything in which tables and chain differ, as of one moment; empty as it should be."""
    return (*_presence(journal), *_entries(journal), *_badges(journal), *_rulings(journal))


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
