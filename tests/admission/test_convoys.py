"""People who enter with an escort: before, after, in groups, across a restart."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.credential import indico_key
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, State
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.journal import presence
from kiosk.journal.convoys import MOST
from kiosk.journal.store import Journal
from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.makers import NOON, Crowd, a_delegate, a_plan, with_zone

FIRST = Admitted((Note.FIRST_ENTRY,))
ALONE = Held(Reason.ESCORT_REQUIRED)
PRESS, DELEGATE = frozenset({"press"}), frozenset({"delegate"})
ESCORT, OTHER = 100, 101
"""Two who may escort; smaller numbers need one."""


def seconds(count: float) -> datetime:
    return NOON + timedelta(seconds=count)


def person(number: int, **changes: Any) -> Delegate:
    category = "delegate" if number >= ESCORT else "press"
    return replace(a_delegate(id=f"d-{number}", source_id=str(number), category=category), **changes)


def the_plan(**changes: object) -> Plan:
    """The campus, which the press enters with a delegate."""
    return with_zone(a_plan(), "campus", escorted=PRESS, escorts=DELEGATE, **changes)


def at_gate(db: Connection, plan: Plan | None = None, **people: Delegate) -> "Gate":
    return Gate(db, plan or the_plan(), people)


class Gate:
    """A checkpoint whose people are scanned by number."""

    def __init__(self, db: Connection, plan: Plan, changed: dict[str, Delegate]) -> None:
        crowd = [changed.get(f"p{number}", person(number)) for number in (*range(1, 20), ESCORT, OTHER)]
        found = {indico_key(UUID(int=int(each.source_id))): each for each in crowd}
        self.journal = Journal(db, "K1")
        self.checkpoint = Checkpoint(Crowd(found), self.journal, plan, Keys())

    def scan(self, number: int, at: float, gate: str = "A1", way: Direction = Direction.IN) -> Passage:
        secret = base64.b64encode(UUID(int=number).bytes).decode()
        code = f'{{"i":[2,"indico.un.example","{secret}"]}}'.encode()
        return self.checkpoint.examine(Scan(code, seconds(at), Reader.COMMAND), gate, way)

    def inside(self) -> set[str]:
        return set(self.journal.whereabouts.inside("campus"))


@pytest.fixture
def db() -> Iterator[Connection]:
    db = database.memory()
    yield db
    db.close()


def test_who_needs_an_escort_is_held_and_let_in_by_the_escorts_scan(db: Connection) -> None:
    gate = at_gate(db)
    held = gate.scan(1, 0)
    assert (held.verdict, gate.inside()) == (ALONE, set())
    escort = gate.scan(ESCORT, 20)
    (released,) = escort.released
    assert (escort.verdict, released.verdict, released.delegate, released.at) == (FIRST, FIRST, person(1), seconds(20))
    assert (released.escort, released.seq) == (escort.seq, 3)
    assert gate.inside() == {"d-1", "d-100"}
    (entry,) = gate.journal.entries("K1", after=2)
    assert (entry.kind, entry.person, entry.facts["of"], entry.facts["escort"]) == ("resolved", "d-1", held.seq, 2)
    assert entry.facts["resolved"] == ["ESCORT_REQUIRED"]


def test_after_an_escort_the_escorted_passes_straight_away(db: Connection) -> None:
    gate = at_gate(db)
    escort = gate.scan(ESCORT, 0)
    after = gate.scan(1, 30)
    assert (escort.released, after.verdict, after.escort) == ((), FIRST, escort.seq)


@pytest.mark.parametrize(("first", "then"), [(1, ESCORT), (ESCORT, 1)])
def test_half_a_minute_later_is_too_late(db: Connection, first: int, then: int) -> None:
    gate = at_gate(db)
    gate.scan(first, 0)
    later = gate.scan(then, 30.1)
    assert later.released == ()
    assert "d-1" not in gate.inside()


def test_another_gate_another_way_and_another_kind_of_person_are_no_escort(db: Connection) -> None:
    plan = the_plan()
    gate = at_gate(db, replace(plan, gates={**plan.gates, "A2": replace(plan.gates["A1"], code="A2")}))
    gate.scan(ESCORT, 0, "A2")
    assert gate.scan(1, 1).verdict == ALONE
    gate.scan(ESCORT, 2, "A1", Direction.OUT)
    assert gate.scan(2, 3).verdict == ALONE
    assert gate.scan(3, 4).verdict == ALONE


def test_an_escort_who_is_refused_lets_nobody_in(db: Connection) -> None:
    gate = at_gate(db)
    gate.scan(ESCORT, 0)
    gate.scan(1, 35)
    again = gate.scan(ESCORT, 36)
    assert (again.verdict, again.released) == (Refused(Reason.ALREADY_INSIDE), ())


def test_a_convoy_passes_as_a_group_and_each_of_them_is_waited_for(db: Connection) -> None:
    gate = at_gate(db)
    for number in (1, 2, 3):
        gate.scan(number, 25 * number)
    escort = gate.scan(ESCORT, 100)
    assert [one.delegate.id for one in escort.released if one.delegate] == ["d-1", "d-2", "d-3"]
    later = [gate.scan(number, 100 + 25 * (number - 3)) for number in (4, 5, 6)]
    assert [passage.verdict for passage in later] == [FIRST] * 3
    assert gate.scan(7, 100 + 3 * 25 + 31).verdict == ALONE


def test_one_escort_lets_in_ten_and_another_lets_in_more(db: Connection) -> None:
    gate = at_gate(db)
    for number in range(1, 6):
        gate.scan(number, number)
    assert len(gate.scan(ESCORT, 6).released) == 5
    for number in range(6, MOST + 1):
        assert gate.scan(number, 1 + number).verdict == FIRST
    assert gate.scan(11, 12).verdict == ALONE
    assert len(gate.scan(OTHER, 13).released) == 1
    assert gate.scan(12, 14).verdict == FIRST


def test_a_crowd_of_more_than_ten_is_let_in_first_come_first(db: Connection) -> None:
    gate = at_gate(db)
    for number in range(1, 13):
        gate.scan(number, number)
    assert [one.seq for one in gate.scan(ESCORT, 13).released] == [*range(14, 24)]
    assert gate.inside() == {"d-100", *(f"d-{number}" for number in range(1, 11))}


def test_scanning_twice_while_waiting_is_waiting_once(db: Connection) -> None:
    gate = at_gate(db)
    gate.scan(1, 0)
    gate.scan(1, 5)
    assert len(gate.scan(ESCORT, 6).released) == 1


def test_who_was_sent_away_meanwhile_is_not_let_in(db: Connection) -> None:
    gate = at_gate(db)
    sent_away, resolved = gate.scan(1, 0), gate.scan(2, 1)
    gate.checkpoint.not_this_person(sent_away, seconds(2))
    gate.checkpoint.resolve(resolved, seconds(3))
    assert gate.scan(ESCORT, 4).released == ()
    assert gate.inside() == {"d-2", "d-100"}


def test_whoever_must_show_a_passport_does_so_beside_the_escort(db: Connection) -> None:
    gate = at_gate(db, p1=person(1, identity_check=True))
    gate.scan(1, 0)
    escort = gate.scan(ESCORT, 5)
    assert escort.released == ()
    compared = gate.scan(1, 20)
    assert (compared.verdict, compared.escort) == (Held(Reason.IDENTITY_CHECK), escort.seq)
    assert gate.checkpoint.resolve(compared, seconds(90)).verdict == FIRST


def test_an_escort_held_for_long_lets_in_who_waits_for_them(db: Connection) -> None:
    gate = at_gate(db, p100=person(ESCORT, identity_check=True))
    gate.scan(1, 0)
    held = gate.scan(ESCORT, 10)
    gate.scan(2, 30)
    admitted = gate.checkpoint.resolve(held, seconds(70))
    assert [one.delegate.id for one in admitted.released if one.delegate] == ["d-1", "d-2"]


def test_a_full_zone_is_full_for_a_convoy_too(db: Connection) -> None:
    gate = at_gate(db, the_plan(capacity=2))
    gate.scan(1, 0)
    gate.scan(2, 1)
    assert len(gate.scan(ESCORT, 2).released) == 1
    assert gate.scan(2, 3).verdict == Refused(Reason.ZONE_FULL)


@pytest.mark.parametrize("what", ["undo", "not_this_person"])
def test_with_the_escort_go_back_all_whom_the_escort_let_in(db: Connection, what: str) -> None:
    gate = at_gate(db)
    gate.scan(1, 0)
    escort = gate.scan(ESCORT, 1)
    gate.scan(2, 2)
    assert gate.inside() == {"d-1", "d-2", "d-100"}
    getattr(gate.checkpoint, what)(escort, seconds(8))
    assert gate.inside() == set()
    assert gate.scan(3, 9).verdict == ALONE
    assert gate.journal.whereabouts.through("A1", NOON.date()) == 0


def test_the_group_is_known_after_a_restart(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", bytes(32))
    at_gate(db).scan(1, 0)
    db.close()
    db = database.connect(tmp_path / "k.db", bytes(32))
    assert len(at_gate(db).scan(ESCORT, 10).released) == 1
    db.close()
    db = database.connect(tmp_path / "k.db", bytes(32))
    gate = at_gate(db)
    assert gate.scan(2, 20).verdict == FIRST
    assert set(presence.replay(gate.journal.entries())) == gate.inside() == {"d-1", "d-2", "d-100"}
    db.close()


def test_other_people_come_and_go_in_between(db: Connection) -> None:
    plan = replace(the_plan(), gates={**a_plan().gates, "A2": replace(a_plan().gates["A1"], code="A2")})
    gate = at_gate(db, plan)
    gate.scan(1, 0)
    gate.scan(OTHER, 5, "A2")
    gate.scan(2, 6, "A2")
    escort = gate.scan(ESCORT, 10)
    assert [one.delegate.id for one in escort.released if one.delegate] == ["d-1"]


@pytest.mark.parametrize("category", ["delegate", ""])
@pytest.mark.parametrize("first", [1, ESCORT])
def test_who_accompanies_an_escort_is_no_escort(db: Connection, category: str, first: int) -> None:
    spouse = person(ESCORT, companion_of=f"d-{OTHER}", category=category)
    gate = at_gate(db, p100=spouse)
    for at, number in enumerate((first, 1 if first == ESCORT else ESCORT)):
        passage = gate.scan(number, at)
        assert passage.released == ()
        assert passage.verdict == (ALONE if number == 1 else FIRST)
    assert gate.inside() == {f"d-{ESCORT}"}
    assert [one.delegate.id for one in gate.scan(OTHER, 3).released if one.delegate] == ["d-1"]


def test_whose_other_hold_was_resolved_waits_for_the_escort_like_anybody(db: Connection) -> None:
    gate = at_gate(db, p1=person(1, state=State.PENDING))
    held = gate.scan(1, 0)
    waiting = gate.checkpoint.resolve(held, seconds(3))
    assert (held.verdict, waiting.verdict) == (Held(Reason.PENDING), ALONE)
    escort = gate.scan(ESCORT, 10)
    (released,) = escort.released
    assert (escort.verdict, released.verdict, released.escort) == (FIRST, FIRST, escort.seq)
    assert gate.inside() == {"d-1", "d-100"}
    last = list(gate.journal.entries("K1"))[-1]
    assert (last.kind, last.facts["of"], last.facts["resolved"]) == (
        "resolved",
        held.seq,
        ["ESCORT_REQUIRED", "PENDING"],
    )


def test_who_left_the_roster_while_waiting_is_not_let_in(db: Connection) -> None:
    gate = at_gate(db)
    gate.scan(1, 0)
    people = gate.checkpoint.people
    assert isinstance(people, Crowd)
    people.found = {key: each for key, each in people.found.items() if each.delegate != person(1)}
    assert gate.scan(ESCORT, 5).released == ()
    assert gate.inside() == {f"d-{ESCORT}"}
