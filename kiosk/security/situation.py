"""What security looks at, kept in step with the journal: alerts, refusals of the day, who is inside and who left.

Read once, on a worker with its own connection (`read`), then followed entry by entry (`follow`): a look costs what
happened since the last one, never what happened all day. Whatever is here, the journal says; another kiosk's entries
count like our own from the moment they are in the file.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.facts import Past, passages
from kiosk.journal.owners import STRANGER
from kiosk.journal.store import Journal
from kiosk.security.board import Board, Raised, acknowledgement_of, raised_of
from kiosk.security.lockdown import Lockdowns
from kiosk.storage.database import Connection

_CHAINS = "SELECT whose, number FROM counter WHERE what = 'chain'"
_AT = "SELECT at FROM journal WHERE kiosk = ? AND seq = ?"
_ENTRIES = """
    SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal WHERE kiosk = ? AND seq > ? ORDER BY seq"""
_INSIDE = """
    SELECT s.person, s.zone, coalesce(d.delegation, '') FROM generation AS g CROSS JOIN stay AS s
    LEFT JOIN delegate_version AS d ON d.id = s.person AND d.since <= g.current AND d.until > g.current
    WHERE s.inside"""
_GONE = """
    SELECT person, max(last_exit) FROM stay GROUP BY person HAVING max(inside) = 0 AND max(last_exit) >= ?"""
_DELEGATION = "SELECT delegation FROM delegate WHERE id = ?"


@dataclass(slots=True)
class Crowd:
    """Who is inside, by person; and how many of each delegation, by zone, "" being anywhere."""

    zones: dict[str, frozenset[str]] = field(default_factory=dict)
    delegations: dict[str, str] = field(default_factory=dict)
    gone: dict[str, datetime] = field(default_factory=dict)
    """When people left who are inside nowhere; since the crowd was read, or since the lockdown that went on then."""
    counts: dict[str, Counter[str]] = field(default_factory=lambda: {"": Counter()})

    def move(self, person: str, zones: frozenset[str]) -> None:
        """Somebody is in these zones now, and in no other."""
        before = self.zones.get(person, frozenset())
        delegation = self.delegations.get(person, "")
        for zone in before - zones:
            self._count(zone, delegation, -1)
        for zone in zones - before:
            self._count(zone, delegation, 1)
        self._count("", delegation, bool(zones) - bool(before))
        if zones:
            self.zones[person] = zones
            self.gone.pop(person, None)
        else:
            self.zones.pop(person, None)

    def by_delegation(self, zone: str = "") -> list[tuple[str, int]]:
        """Delegations inside, largest first; the empty code stands for those without one."""
        return sorted(self.counts.get(zone, Counter()).items(), key=lambda item: (-item[1], item[0]))

    def _count(self, zone: str, delegation: str, by: int) -> None:
        if by:
            counts = self.counts.setdefault(zone, Counter())
            counts[delegation] += by
            if not counts[delegation]:
                del counts[delegation]


@dataclass(slots=True)
class Situation:
    """One kiosk's view of all kiosks in its file."""

    cursors: dict[str, int] = field(default_factory=dict)
    alerts: dict[tuple[str, int], Raised] = field(default_factory=dict)
    refusals: dict[tuple[str, int], Past] = field(default_factory=dict)
    """Passages since midnight of the day it was read that were refused, or held and not resolved; as they came."""
    crowd: Crowd = field(default_factory=Crowd)

    def newest_alerts(self) -> list[Raised]:
        """Those nobody has acknowledged before the others, the newest of each first."""
        return sorted(
            self.alerts.values(),
            key=lambda raised: (raised.acknowledged is None, raised.alert.at, raised.seq),
            reverse=True,
        )

    def turned_away(self, since: datetime) -> list[Past]:
        """Who was not admitted since then, newest first."""
        found = [past for past in self.refusals.values() if past.at >= since]
        return sorted(found, key=lambda past: (past.at, past.seq), reverse=True)

    def follow(self, journal: Journal) -> bool:
        """Take in what was sealed since the last look; whether that was anything."""
        db = journal.db
        new = [entry for kiosk, seq in self._behind(db) for entry in _entries(db, kiosk, seq)]
        for entry in new:
            self.cursors[entry.kiosk] = entry.seq
            self._take(entry)
        for person in {person for entry in new for person in _moved(entry)}:
            self._follow_person(journal, person)
        return bool(new)

    def _behind(self, db: Connection) -> list[tuple[str, int]]:
        """Chains that have grown, and where we stand in each."""
        heads: Mapping[str, int] = dict(db.execute(_CHAINS))
        return [(kiosk, self.cursors.get(kiosk, 0)) for kiosk, seq in heads.items() if seq > self.cursors.get(kiosk, 0)]

    def _take(self, entry: Entry) -> None:
        match entry.kind:
            case EntryKind.ALERT:
                self.alerts[entry.kiosk, entry.seq] = raised_of(entry)
            case EntryKind.ACKNOWLEDGED:
                kiosk, seq = entry.facts["alert"]
                raised = self.alerts.get((kiosk, seq))
                if raised is not None and raised.acknowledged is None:
                    self.alerts[kiosk, seq] = replace(raised, acknowledged=acknowledgement_of(entry))
            case EntryKind.PASSAGE | EntryKind.RESOLVED:
                for past in passages([entry]):
                    self._judged(past)
            case EntryKind.UNDO:
                self.refusals.pop((entry.kiosk, entry.facts["of"]), None)
            case EntryKind.NOT_THIS_PERSON:
                self._turned_down(entry)

    def _judged(self, past: Past) -> None:
        if isinstance(past.verdict, Admitted):
            self.refusals.pop((past.kiosk, past.of), None)
        else:
            self.refusals[past.kiosk, past.of] = past

    def _turned_down(self, entry: Entry) -> None:
        facts = entry.facts
        on_roster = entry.person is not None and not entry.person.startswith(STRANGER)
        self.refusals[entry.kiosk, facts["of"]] = Past(
            kiosk=entry.kiosk,
            seq=entry.seq,
            of=facts["of"],
            at=entry.moment,
            gate=facts["gate"],
            direction=Direction.IN,
            verdict=Refused(Reason.NOT_THIS_PERSON),
            person=entry.person,
            ticket=entry.person if on_roster else None,
        )

    def _follow_person(self, journal: Journal, person: str) -> None:
        stays = journal.whereabouts.stays(person)
        zones = frozenset(zone for zone, stay in stays.items() if stay.inside)
        if zones == self.crowd.zones.get(person, frozenset()):
            return
        if person not in self.crowd.delegations:
            row = journal.db.execute(_DELEGATION, (person,)).fetchone()
            self.crowd.delegations[person] = row[0] if row else ""
        self.crowd.move(person, zones)
        exits = [stay.last_exit for stay in stays.values() if stay.last_exit is not None]
        if exits and not zones:
            self.crowd.gone[person] = max(exits)


def read(db: Connection, kiosk: str, midnight: datetime) -> Situation:
    """How things are, as of one moment: for a worker, with a connection of its own."""
    journal = Journal(db, kiosk)
    with journal.one_view():
        lockdown = Lockdowns(journal).current()
        situation = Situation(cursors=dict(db.execute(_CHAINS)))
        situation.alerts = {(raised.kiosk, raised.seq): raised for raised in reversed(Board(journal).all())}
        for chain, head in situation.cursors.items():
            for entry in _entries(db, chain, _last_before(db, chain, head, timestamp(midnight))):
                if entry.kind not in (EntryKind.ALERT, EntryKind.ACKNOWLEDGED):
                    situation._take(entry)
        for person, zone, delegation in db.execute(_INSIDE):
            situation.crowd.delegations[person] = delegation
            situation.crowd.zones[person] = situation.crowd.zones.get(person, frozenset()) | {zone}
        _counted(situation.crowd)
        if lockdown is not None:
            gone = db.execute(_GONE, (timestamp(lockdown.since),))
            situation.crowd.gone = {person: datetime.fromisoformat(at) for person, at in gone}
        return situation


def _moved(entry: Entry) -> list[str]:
    """Whose whereabouts an entry may have changed."""
    joined = [f"{STRANGER}{entry.facts['code']}"] if entry.kind == EntryKind.JOINED else []
    return joined if entry.person is None else [entry.person, *joined]


def _counted(crowd: Crowd) -> None:
    for person, zones in crowd.zones.items():
        for zone in (*zones, ""):
            crowd.counts.setdefault(zone, Counter())[crowd.delegations[person]] += 1


def _entries(db: Connection, kiosk: str, after: int) -> Iterator[Entry]:
    return map(Entry._make, db.execute(_ENTRIES, (kiosk, after)))


def _last_before(db: Connection, kiosk: str, head: int, moment: str) -> int:
    """Number of the last entry of a chain that was sealed before a moment, found by halving."""
    low, high = 0, head
    while low < high:
        middle = (low + high + 1) // 2
        row = db.execute(_AT, (kiosk, middle)).fetchone()
        if row is not None and row[0] < moment:
            low = middle
        else:
            high = middle - 1
    return low
