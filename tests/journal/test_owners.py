"""Somebody scanned off the roster, and listed later: as if the roster had known from the start."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.credential import Credential, Format, Kind, badge_key
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Direction
from kiosk.domain.presence import movement
from kiosk.domain.verdict import Held, Reason, Refused
from kiosk.journal.agreement import disagreements
from kiosk.journal.answers import Answers
from kiosk.journal.owners import Owner
from kiosk.journal.selection import Selection
from kiosk.journal.store import Journal
from kiosk.journal.tally import tally
from kiosk.storage.database import Connection, memory
from tests.journal.sealing import FIRST, PLAN, a_passage, resolved, sealed
from tests.makers import HOUR, NOON, a_credential, a_delegate

TICKET = a_credential(keys=("sig1:aa",), format=Format.PRETIX_SIG1, signed=True)
ADDON = a_credential(keys=("sig1:bb",), format=Format.PRETIX_SIG1, signed=True)
BADGE = a_credential(keys=(badge_key("d-1", 3),), format=Format.BADGE, kind=Kind.BADGE, serial=3, signed=True)
PLAIN = a_credential(keys=("plain:x",), format=Format.PLAIN)
OTHER = a_credential(keys=("indico:t-9",))
CODES: tuple[tuple[Credential, Delegate], ...] = (
    (TICKET, a_delegate()),
    (BADGE, a_delegate()),
    (ADDON, a_delegate(id=DelegateId("d-1b"), addon_to=DelegateId("d-1"))),
    (PLAIN, a_delegate(id=DelegateId("d-2"))),
    (OTHER, a_delegate(id=DelegateId("d-9"))),
)
ACTS = ("enter", "enter", "leave", "refuse", "hold and resolve", "undo", "not this person", "empty")


def stranger(journal: Journal, code: Credential) -> str:
    found = journal.person(code, None)
    assert found is not None
    return found


def join_all(journal: Journal) -> None:
    for code, delegate in CODES:
        if (name := stranger(journal, code)) in journal.strangers():
            journal.join(name, Owner(str(delegate.addon_to or delegate.id), delegate.id), NOON)


class Day:
    """The same day at two kiosks: one learns who these are at some moment, the other has always known."""

    def __init__(self, steps: list[tuple[int, str, str]], learns_at: int, reopened: bool) -> None:
        self.learning, self.knowing = Journal(memory(), "K1"), Journal(memory(), "K1")
        self.sealed: list[tuple[Passage, Passage]] = []
        for number, (code, act, gate) in enumerate(steps):
            if number == learns_at:
                join_all(self.learning)
                if reopened:
                    self.learning = Journal(self.learning.db, "K1")
            self.act(*CODES[code], act, gate, number, known=number >= learns_at)
        join_all(self.learning)

    def act(self, code: Credential, delegate: Delegate, act: str, gate: str, number: int, *, known: bool) -> None:
        at = NOON + timedelta(minutes=number)
        if act == "empty":
            for journal in (self.learning, self.knowing):
                journal.empty(["hall"], at)
        elif act in ("undo", "not this person"):
            for journal, passage in zip(
                (self.learning, self.knowing), self.sealed[-1] if self.sealed else (), strict=False
            ):
                journal.undo(passage, at) if act == "undo" else journal.not_this_person(passage, at)
        else:
            direction = Direction.OUT if act == "leave" else Direction.IN
            verdict: Any = {"refuse": Refused(Reason.UNKNOWN), "hold and resolve": Held(Reason.UNPAID)}.get(act, FIRST)
            pair = []
            for journal, holder in ((self.learning, delegate if known else None), (self.knowing, delegate)):
                passage = sealed(journal, gate, direction, credential=code, delegate=holder, at=at, verdict=verdict)
                if act == "hold and resolve":
                    passage = resolved(journal, passage, Reason.UNPAID, FIRST)
                pair.append(passage)
            self.sealed.append((pair[0], pair[1]))


def told(journal: Journal) -> dict[str, Any]:
    """All that the rest of the kiosk asks of a journal."""
    people = ("d-1", "d-2", "d-9")
    counted = tally(journal.entries(), ZoneInfo("America/New_York"))
    return {
        "stays": {person: {z: s for z, s in journal.whereabouts.stays(person).items() if s.gate} for person in people},
        "inside": {zone: sorted(journal.whereabouts.inside(zone)) for zone in PLAN.zones},
        "occupancy": {zone: journal.whereabouts.occupancy_of(zone) for zone in PLAN.zones},
        "visits": {
            (zone, ticket): journal.visits("d-1", zone, ticket) for zone in PLAN.zones for ticket in ("d-1", "d-1b")
        },
        "resolutions": {person: journal.resolutions(person, person) for person in people},
        "trace": {
            person: [(p.at, p.gate, p.verdict, p.taken_back) for p in journal.trace(person)] for person in people
        },
        "counted": (counted.arrivals, counted.entered, counted.left, counted.by_hour),
        "through": {whose: number for whose, number in journal.whereabouts.admissions().items() if number},
    }


steps = st.lists(
    st.tuples(st.integers(0, len(CODES) - 1), st.sampled_from(ACTS), st.sampled_from(("A1", "P1"))), max_size=14
)


@given(steps, st.integers(0, 14), st.booleans())
def test_who_is_listed_later_did_what_was_done_before(
    steps: list[tuple[int, str, str]], learns_at: int, reopened: bool
) -> None:
    day = Day(steps, learns_at, reopened)
    assert told(day.learning) == told(day.knowing)
    assert disagreements(day.learning) == ()
    before = told(day.learning)
    day.learning.rebuild()
    assert told(day.learning) == before
    assert disagreements(day.learning) == ()
    assert [one.intact for one in day.learning.verify()] == [True]


def test_the_join_is_sealed(journal: Journal) -> None:
    sealed(journal, credential=ADDON, delegate=None)
    name = stranger(journal, ADDON)
    entry = journal.join(name, Owner("d-1", "d-1b"), NOON)
    assert (entry.kind, entry.person) == (EntryKind.JOINED, "d-1")
    assert entry.facts == {"code": name.removeprefix("code:"), "ticket": "d-1b"}
    assert journal.strangers() == {}


def test_a_code_that_the_roster_loses_again_stays_its_owners(journal: Journal) -> None:
    sealed(journal, credential=TICKET, delegate=None)
    journal.join(stranger(journal, TICKET), Owner("d-1", "d-1"), NOON)
    assert journal.person(TICKET, None) == "d-1"


def test_what_another_connection_sealed_meanwhile_moves_too(journal: Journal) -> None:
    gate = Journal(journal.db, "K1")
    sealed(gate, credential=TICKET, delegate=None)
    journal.join(stranger(journal, TICKET), Owner("d-1", "d-1"), NOON)
    assert gate.presence("d-1", "campus").stay("campus").inside
    assert gate.whereabouts.occupancy_of("campus") == 1


def test_a_hold_from_before_is_resolved_as_the_owners(journal: Journal) -> None:
    held = sealed(journal, credential=TICKET, delegate=None, verdict=Held(Reason.IDENTITY_CHECK))
    journal.join(stranger(journal, TICKET), Owner("d-1", "d-1"), NOON)
    resolved(journal, held, Reason.IDENTITY_CHECK, FIRST)
    assert journal.presence("d-1", "campus").stay("campus").entries == 1
    assert disagreements(journal) == ()


def test_answers_given_before_are_the_tickets(journal: Journal) -> None:
    answers = Answers(journal)
    passage = sealed(journal, credential=ADDON, delegate=None)
    name = stranger(journal, ADDON)
    answers.keep(passage, name, {7: "yes"}, NOON)
    journal.join(name, Owner("d-1", "d-1b"), NOON)
    assert answers.questions("d-1", "d-1b") == {7}
    assert answers.of("d-1b") == {7: "yes"}


def test_an_auditor_who_asks_for_the_person_gets_what_was_before(journal: Journal) -> None:
    sealed(journal, credential=TICKET, delegate=None)
    sealed(journal, credential=OTHER, delegate=None)
    journal.join(stranger(journal, TICKET), Owner("d-1", "d-1"), NOON)
    chosen = Selection(person="d-1").of(journal.entries(), journal.strangers_of("d-1"))
    assert [each.entry.seq for each in chosen] == [1, 3]


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM joined", "UPDATE joined SET person = 'd-2'", "INSERT INTO joined VALUES ('code:z', 'd', 'd')"],
)
def test_an_owner_changed_behind_the_chain_is_named_and_mended(
    db: Connection, journal: Journal, statement: str
) -> None:
    sealed(journal, credential=TICKET, delegate=None)
    journal.join(stranger(journal, TICKET), Owner("d-1", "d-1"), NOON)
    db.execute(statement)
    assert "entries" in {found.table for found in disagreements(journal)}
    journal.rebuild()
    assert disagreements(journal) == ()


class TestAnAdmissionOfNobodysCode:
    """Such as an officer's override of a code that nothing can be read from."""

    @pytest.fixture
    def overridden(self, journal: Journal) -> Passage:
        refused = sealed(journal, credential=None, delegate=None, verdict=Refused(Reason.MALFORMED))
        step = movement(PLAN, PLAN.gates["A1"], Direction.IN, NOON)
        return journal.resolve(refused, (), FIRST, step)

    def test_counts(self, journal: Journal, overridden: Passage) -> None:
        assert journal.whereabouts.admissions() == {"A1 2024-06-27": 1}
        assert disagreements(journal) == ()

    @pytest.mark.parametrize("others", [0, 2])
    @pytest.mark.parametrize("act", ["undo", "not_this_person"])
    def test_is_taken_back_once(self, journal: Journal, overridden: Passage, act: str, others: int) -> None:
        for _ in range(others):
            sealed(journal)
        getattr(journal, act)(replace(overridden), NOON + HOUR)
        assert journal.whereabouts.admissions() == {"A1 2024-06-27": others}
        assert disagreements(journal) == ()


def test_a_passage_of_an_unknown_code_is_booked_on_the_code(journal: Journal) -> None:
    passage = journal.passage(a_passage(credential=PLAIN, delegate=None, verdict=Refused(Reason.UNKNOWN)), _STEP)
    assert [entry.seq for entry in journal.about(stranger(journal, PLAIN))] == [passage.seq]


_STEP = movement(PLAN, PLAN.gates["A1"], Direction.IN, NOON)
