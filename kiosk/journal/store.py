"""The journal in the kiosk's file. Whatever returns from here is on disk and cannot be changed, only countered.

Every entry is one durable transaction together with what it changes of `Whereabouts`. Within an open `writing()`
transaction of the caller an entry joins it, so that reading presence, judging and sealing are one.
One connection writes at a time; the triggers hold even if that were broken.
"""

import contextlib
import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, islice, takewhile
from typing import Any

from kiosk.domain.credential import Credential
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, person_of
from kiosk.domain.presence import Movement, Presence, Stay, moved
from kiosk.domain.pretix_ticket import Visit
from kiosk.domain.verdict import Admitted, Reason, Verdict
from kiosk.journal import presence, strangers
from kiosk.journal.backlog import Backlog
from kiosk.journal.chain import Entry, Head
from kiosk.journal.facts import TAKES_BACK, Past, of_passage, passages, with_verdict
from kiosk.journal.owners import STRANGER, Owner, given, owned
from kiosk.journal.tail import Tail
from kiosk.journal.verification import Verified, verified
from kiosk.journal.whereabouts import Whereabouts
from kiosk.storage.database import CannotWrite, Connection
from kiosk.storage.transaction import joining

_COLUMNS = "kiosk, seq, at, kind, person, body, prev, hash"
_CLOCK = f"""
    SELECT {_COLUMNS} FROM journal INDEXED BY journal_clock WHERE kiosk = ? AND kind = 'clock'
    ORDER BY seq DESC LIMIT 1"""
_CONVOY = timedelta(minutes=15)
"""By then the last person whom an escort lets in has come; see `convoys`."""
_ALL_OUT = "INDEXED BY journal_all_out WHERE kind = 'all_out'"
_ABOUT = "WHERE (kiosk, seq) IN (SELECT kiosk, seq FROM person_entry WHERE person = ?)"
_ENTER_ALL = (
    "DELETE FROM person_entry",
    "INSERT INTO person_entry SELECT person, kiosk, seq FROM journal WHERE person IS NOT NULL",
    "DELETE FROM counter WHERE what = 'entered'",
    "INSERT INTO counter (what, whose, number) SELECT 'entered', kiosk, max(seq) FROM journal GROUP BY kiosk",
)
_TRIES = 5
"""A scan may come between catching up and reading; with a full disk, catching up is no use."""
_PASSAGE = str(EntryKind.PASSAGE)


class Journal:
    """Appends to the chain of `kiosk`; reads the chains of all kiosks that are in the file."""

    def __init__(self, db: Connection, kiosk: str) -> None:
        self.db = db
        self.kiosk = kiosk
        self._backlog = Backlog(db)
        self.whereabouts = Whereabouts(db, self._backlog)
        self._salt: bytes | None = None
        self._tail = Tail(db, kiosk, self._backlog)
        self._latest = self._last_passage_at()

    def sealing(self) -> AbstractContextManager[object]:
        """One durable transaction; joins the caller's where there is one."""
        return joining(self.db)

    @contextlib.contextmanager
    def one_view(self, *, entered: bool = True) -> Iterator[None]:
        """All that is read within is of one moment, whatever others write meanwhile; nothing is sealed within.

        `entered`: for whoever reads the tables themselves, what scans left for later is written first. Without it
        nothing is written.
        """
        for _ in range(_TRIES if entered else 0):
            self.catch_up()
            self.db.execute("BEGIN")
            if self._backlog.is_empty():
                break
            self.db.execute("ROLLBACK")
        else:
            self.db.execute("BEGIN")
        try:
            yield
        finally:
            self.db.execute("ROLLBACK")

    def catch_up(self) -> None:
        """Write what scans left for later into the tables, so that whoever reads these reads all.

        Where the disk is in the way, it stays for later: the chain has it.
        """
        if not self._backlog.is_empty():
            with contextlib.suppress(CannotWrite), self.sealing():
                self._backlog.enter()

    def append(self, kind: EntryKind, at: datetime, body: Mapping[str, Any], person: str | None = None) -> Entry:
        """Seal one entry of this kiosk. `body` holds ids and words of the program, never personal data."""
        with self.sealing():
            return self._tail.append(kind, at, body, person)

    def passage(self, passage: Passage, step: Movement, stays: Mapping[str, Stay] | None = None) -> Passage:
        """Seal a verdict, and where it admits, the movement it allows. Returned with its number.

        `stays` are the person's, where they were read in the same transaction already.
        """
        person = self.person(passage.credential, passage.delegate)
        body = of_passage(passage, self.code(passage.payload, passage.credential), person)
        with self.sealing():
            number = self.whereabouts.next_number(step)
            body["number"] = [step.day, number]
            seq = self._give(EntryKind.PASSAGE, passage, body, step, stays)
            return replace(passage, number=number, seq=seq)

    def resolve(self, passage: Passage, resolved: Iterable[Reason], verdict: Verdict, step: Movement) -> Passage:
        """Staff resolved the hold of a sealed passage; `verdict` is what the policy says without these reasons.

        `passage.at` is the moment of resolving.
        """
        of = self._passage_of(passage)
        body = {"of": of.seq, "resolved": sorted(resolved), "gate": passage.gate, "direction": passage.direction}
        body |= {key: of.facts[key] for key in ("ticket", "category", "delegation", "companion") if key in of.facts}
        if passage.escort is not None:
            body["escort"] = passage.escort
        decided = replace(passage, verdict=verdict)
        return replace(decided, seq=self._give(EntryKind.RESOLVED, decided, body, step))

    def resolved_for(self, passage: Passage) -> frozenset[Reason]:
        """Reasons that staff have resolved for this passage so far."""
        return frozenset(Reason(reason) for reason in self._own(passage.seq).facts.get("resolved", ()))

    def undo(self, passage: Passage, at: datetime) -> int:
        """Take a sealed passage back as if it had not been; doing so twice is doing it once. The entry's number.

        A "not this person" was one already: undone, it is no refusal any more, and another scan is judged anew.
        """
        return self._take_back(EntryKind.UNDO, self._passage_of(passage), at)

    def not_this_person(self, passage: Passage, at: datetime) -> int:
        """The face did not match: the passage became a refusal. The entry's number."""
        return self._take_back(EntryKind.NOT_THIS_PERSON, self._passage_of(passage), at)

    def empty(self, zones: Sequence[str], at: datetime) -> Entry:
        """Whoever entered these zones before `at` counts as out; see `closing`."""
        with self.sealing():
            self._backlog.enter()
            entry = self._tail.append(EntryKind.ALL_OUT, at, {"zones": list(zones)}, None)
            self.whereabouts.empty(zones, at)
            return entry

    def all_out(self) -> dict[str, datetime]:
        """By zone, the latest automatic exit that this kiosk sealed."""
        latest: dict[str, datetime] = {}
        for entry in self._select(f"{_ALL_OUT} AND kiosk = ? ORDER BY at", self.kiosk):
            latest[entry.facts["zones"][0]] = entry.moment
        return latest

    def code(self, payload: bytes, credential: Credential | None) -> str:
        """Keyed hash of a code: the same for every spelling of one credential."""
        data = credential.keys[0].encode() if credential is not None else payload
        if self._salt is None:
            self._salt = self._read_salt()
        return hashlib.blake2b(data, digest_size=16, key=self._salt).hexdigest()

    def person(self, credential: Credential | None, delegate: Delegate | None) -> str | None:
        """Whom an entry is about: somebody on the roster, or whoever holds a code that is not."""
        if delegate is not None:
            return person_of(delegate)
        if credential is None:
            return None
        stranger = f"{STRANGER}{self.code(b'', credential)}"
        owner = strangers.owner_of(self.db, stranger)
        return owner.person if owner else stranger

    def strangers(self) -> dict[str, frozenset[int]]:
        """Who was seen off the roster and is nobody yet, with the serials of the badges they showed."""
        with self.sealing():
            self._backlog.enter()
            return strangers.strangers(self.db)

    def strangers_of(self, person: str) -> frozenset[str]:
        """As whom somebody was seen before the roster knew them."""
        return frozenset(stranger for stranger, owner in strangers.owners(self.db).items() if owner.person == person)

    def join(self, stranger: str, owner: Owner, at: datetime) -> Entry:
        """Seal who a stranger turned out to be: all that was booked on the code is the owner's."""
        facts = {"code": stranger.removeprefix(STRANGER)}
        if owner.ticket != owner.person:
            facts["ticket"] = owner.ticket
        with self.sealing():
            entry = self._tail.append(EntryKind.JOINED, at, facts, owner.person)
            self._backlog.enter()
            strangers.give(self.db, stranger, owner)
            self.whereabouts.replace(stranger, {})
            stays = presence.replay(self.about(owner.person)).get(owner.person, {})
            self.whereabouts.replace(owner.person, stays)
        return entry

    def presence(self, person: str | None, zone: str) -> Presence:
        """What the policy needs to know; `resolved` is left empty, see `resolutions`."""
        stays = self.whereabouts.stays(person) if person is not None else {}
        return Presence(stays, self.whereabouts.occupancy_of(zone))

    def visits(self, person: str, zone: str, ticket: str) -> tuple[Visit, ...]:
        """Scans of one of a person's tickets that let it into or out of a zone, in order of time."""
        return presence.visits(self.about(person), zone, ticket)

    def resolutions(self, person: str, ticket: str) -> dict[Reason, datetime]:
        """Reasons for which staff resolved a hold of the person with this ticket, and when they last did."""
        return presence.resolved(self.about(person), ticket)

    def rebuild(self) -> None:
        """Compute whereabouts, and whose entries they are, anew from the chains."""
        with self.sealing():
            for statement in _ENTER_ALL:
                self.db.execute(statement)
            strangers.rebuild(self.db, self._select("WHERE kind = ?", EntryKind.JOINED))
            known = list(self.entries())
            own = (entry for entry in known if entry.kiosk == self.kiosk)
            self.whereabouts.rebuild(known, presence.numbers(own))

    def entries(self, kiosk: str | None = None, after: int = 0, limit: int = -1) -> Iterator[Entry]:
        """Entries of one kiosk after a number; without one, of all kiosks. In order."""
        if kiosk is None:
            return self._select("WHERE seq > ? ORDER BY kiosk, seq LIMIT ?", after, limit)
        return self._select("WHERE kiosk = ? AND seq > ? ORDER BY seq LIMIT ?", kiosk, after, limit)

    def backwards(self) -> Iterator[Entry]:
        """Entries of this kiosk, newest first."""
        return self._select("WHERE kiosk = ? ORDER BY seq DESC", self.kiosk)

    def about(self, person: str) -> list[Entry]:
        """All entries about a person, of every kiosk, and automatic exits, in the order they happened."""
        waiting = self._backlog.about(person)
        return presence.in_order(owned(chain(self._select(_ABOUT, person), waiting, self._select(_ALL_OUT))))

    def trace(self, person: str) -> tuple[Past, ...]:
        """A person's passages, newest first."""
        return tuple(passages(reversed(self.about(person))))

    def recent(self, limit: int) -> tuple[Past, ...]:
        """The last passages at this kiosk, newest first; each once, with its last verdict."""
        owners = strangers.owners(self.db)
        newest_first = (given(entry, owners) for entry in self.backwards())
        return tuple(islice(passages(newest_first), limit))

    def head(self) -> Head:
        """Number and hash of this kiosk's last entry."""
        return self._tail.head()

    def sealed_at(self) -> datetime | None:
        """When this kiosk last sealed anything."""
        last = next(self._select("WHERE kiosk = ? ORDER BY seq DESC LIMIT 1", self.kiosk), None)
        return last.moment if last else None

    def latest_passage(self) -> datetime | None:
        """The latest moment at which this kiosk sealed a passage: a clock behind it was set back."""
        return self._latest

    def first_passage(self) -> datetime | None:
        """When this kiosk sealed its first passage: the earliest of many, as its clock may have been ahead at first."""
        early = self._select("WHERE kiosk = ? AND kind = ? ORDER BY seq LIMIT 200", self.kiosk, _PASSAGE)
        return min((entry.moment for entry in early), default=None)

    def latest_clock(self) -> Entry | None:
        """The last entry about this machine's clock."""
        row = self.db.execute(_CLOCK, (self.kiosk,)).fetchone()
        return Entry._make(row) if row else None

    def set_back(self, moment: datetime) -> None:
        """Somebody vouched for a clock that says `moment`: what is sealed later than that does not count against it."""
        self._latest = min(moment, self._latest) if self._latest else None

    def verify(self) -> tuple[Verified, ...]:
        """Check every chain in the file from its beginning."""
        beside = {self.kiosk: self._tail.witnessed} if self._tail.witnessed is not None else {}
        return verified(self.db, self.kiosk, beside)

    def look(self, at: datetime) -> Entry | None:
        """Whether the chain still ends where it was left; where not, what was sealed about it."""
        with self.sealing():
            return self._tail.look(at)

    def go_on(self, after: Head, at: datetime, body: Mapping[str, Any]) -> Entry:
        """After a rescue: seal what was lost, behind the last number that was ever given."""
        with self.sealing():
            return self._tail.jump(after, EntryKind.RESCUED, at, body)

    def _give(
        self,
        kind: EntryKind,
        passage: Passage,
        body: Mapping[str, Any],
        step: Movement,
        stays: Mapping[str, Stay] | None = None,
    ) -> int:
        """Seal what a passage came to, and move whom it admits. The entry's number."""
        person = self.person(passage.credential, passage.delegate)
        with self.sealing():
            before = self.whereabouts.stays(person) if person is not None and stays is None else stays or {}
            entry = self._tail.append(kind, passage.at, with_verdict(body, passage.verdict, step), person)
            if isinstance(passage.verdict, Admitted):
                self.whereabouts.pass_through(step)
                if person is not None:
                    self.whereabouts.change(person, before, moved(before, step, passage.at))
        self._latest = max(passage.at, self._latest or passage.at)
        return entry.seq

    def _take_back(self, kind: EntryKind, target: Entry, at: datetime) -> int:
        """A passage, and with that of an escort those whom it let in."""
        with self.sealing():
            related = self._related(target)
            for entry in related:
                if entry.kind in {EntryKind.UNDO, kind}:
                    return entry.seq
            self._backlog.enter()
            counted = not any(entry.kind in TAKES_BACK for entry in related)
            for step in filter(None, map(presence.step_of, related if counted else ())):
                self.whereabouts.pass_through(step, -1)
            led = self._led_by(related)
            person = self._owned(target).person
            entry = self._tail.append(kind, at, {"of": target.seq, "gate": target.facts["gate"]}, person)
            if person is not None:
                self.whereabouts.replace(person, presence.replay(self.about(person)).get(person, {}))
            for passage in led:
                self._take_back(EntryKind.UNDO, passage, at)
            return entry.seq

    def _led_by(self, escort: Sequence[Entry]) -> list[Entry]:
        """Passages of people whom an escort let in; they come within minutes."""
        numbers = {entry.seq for entry in escort}
        latest = max(entry.moment for entry in escort) + _CONVOY
        soon = takewhile(lambda entry: entry.moment < latest, self.entries(self.kiosk, after=escort[0].seq))
        members = ((e, e.facts) for e in soon if '"escort"' in e.body)
        led = {facts.get("of", e.seq): None for e, facts in members if facts["escort"] in numbers}
        return [self._own(seq) for seq in led]

    def _passage_of(self, passage: Passage) -> Entry:
        """The entry of a sealed passage itself, also where it was resolved since."""
        entry = self._own(passage.seq)
        decided = {EntryKind.RESOLVED, EntryKind.NOT_THIS_PERSON}
        return self._own(entry.facts["of"]) if entry.kind in decided else entry

    def _owned(self, entry: Entry) -> Entry:
        """As its owner's."""
        owner = None if entry.person is None else strangers.owner_of(self.db, entry.person)
        return entry if owner is None or entry.person is None else given(entry, {entry.person: owner})

    def _own(self, seq: int | None) -> Entry:
        return next(self._select("WHERE kiosk = ? AND seq = ?", self.kiosk, seq))

    def _related(self, target: Entry) -> list[Entry]:
        """A passage of this kiosk and all that was done about it."""
        person = self._owned(target).person
        others = self.about(person) if person is not None else self.entries(self.kiosk, after=target.seq)
        return [target, *(e for e in others if e.kiosk == self.kiosk and e.facts.get("of") == target.seq)]

    def _select(self, clause: str, *values: object) -> Iterator[Entry]:
        return map(Entry._make, self.db.execute(f"SELECT {_COLUMNS} FROM journal {clause}", values))

    def _last_passage_at(self) -> datetime | None:
        clause = "WHERE kiosk = ? AND kind = ? ORDER BY seq DESC LIMIT 1"
        last = next(self._select(clause, self.kiosk, EntryKind.PASSAGE), None)
        clock = self.latest_clock()
        if last is None or clock is None or clock.seq < last.seq:
            return last.moment if last else None
        return min(last.moment, clock.moment)

    def _read_salt(self) -> bytes:
        row = self.db.execute("SELECT salt FROM journal_salt").fetchone()
        if row is not None:
            return bytes(row[0])
        salt = secrets.token_bytes(32)
        with self.sealing():
            self.db.execute("INSERT INTO journal_salt VALUES (1, ?)", (salt,))
        return salt
