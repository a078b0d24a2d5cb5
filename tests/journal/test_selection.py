from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.duty import Officer, Role, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import Held, Reason, Refused
from kiosk.journal.selection import Selection, officers_in
from kiosk.journal.store import Journal
from kiosk.security.decisions import Decisions
from kiosk.security.shifts import Shifts
from tests.journal.sealing import PLAN, sealed
from tests.makers import HOUR, NOON, a_delegate

BOSS = Officer("boss", Role.SUPERVISOR)
GUARD = Officer("guard", Role.ENTRANCE)


@pytest.fixture
def journal(journal: Journal) -> Journal:
    """1 guard comes on duty, 2 d-1 enters, 3 d-2 is refused, 4–5 an override by the boss, 6 not this person, 7 guard
    goes off duty, 8 the head is signed, 9 d-2 enters the hall."""
    Shifts(journal).log_in(GUARD, NOON)
    sealed(journal)
    sealed(journal, delegate=a_delegate(id="d-2"), verdict=Refused(Reason.NO_ACCESS), at=NOON + HOUR)
    Decisions(journal, PLAN).override(
        sealed(journal, verdict=Held(Reason.UNPAID), at=NOON + HOUR), [BOSS], Why.MEDICAL, "", NOON + HOUR
    )
    journal.not_this_person(sealed(journal), NOON + HOUR)
    Shifts(journal).log_out(NOON + 2 * HOUR)
    sealed(journal, "P1", delegate=a_delegate(id="d-2"), at=NOON + 3 * HOUR)
    return journal


def chosen(journal: Journal, **asked: Any) -> list[tuple[int, str]]:
    return [(each.entry.seq, each.entry.kind) for each in Selection(**asked).of(journal.entries())]


def test_nothing_asked_for_is_everything(journal: Journal) -> None:
    assert Selection().everything
    assert [seq for seq, _ in chosen(journal)] == list(range(1, journal.head()[0] + 1))


def test_time_is_from_until(journal: Journal) -> None:
    assert chosen(journal, since=NOON + 3 * HOUR) == [(11, "passage")]
    assert chosen(journal, until=NOON + timedelta(microseconds=1)) == [(1, "logged_in"), (2, "passage"), (7, "passage")]
    assert chosen(journal, since=NOON + HOUR, until=NOON + HOUR) == []


def test_a_gate_a_person_and_a_reason_are_asked_for_alone_and_together(journal: Journal) -> None:
    assert chosen(journal, gate="P1") == [(11, "passage")]
    assert chosen(journal, person="d-2") == [(3, "passage"), (11, "passage")]
    assert chosen(journal, person="d-2", gate="A1") == [(3, "passage")]
    assert chosen(journal, reason="NO_ACCESS") == [(3, "passage")]
    assert chosen(journal, reason="NO_ACCESS", person="d-1") == []
    assert chosen(journal, reason="NOT_THIS_PERSON") == [(8, "not_this_person")]
    assert chosen(journal, reason="UNPAID") == [(4, "passage"), (6, "override")]


def test_an_officers_entries_name_them_or_were_made_with_them_on_duty(journal: Journal) -> None:
    assert chosen(journal, officer="boss") == [(6, "override")]
    assert [seq for seq, _ in chosen(journal, officer="guard")] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert chosen(journal, officer="nobody") == []


def test_who_was_on_duty_is_known_whatever_is_asked_for(journal: Journal) -> None:
    (only,) = Selection(reason="NO_ACCESS").of(journal.entries())
    assert only.on_duty == "guard"
    (later,) = Selection(gate="P1").of(journal.entries())
    assert later.on_duty == ""


def test_duty_is_of_one_kiosk(journal: Journal) -> None:
    other = Journal(journal.db, "K2")
    other.append(EntryKind.STARTED, NOON, {})
    assert [each.on_duty for each in Selection().of(other.entries("K2"))] == [""]


def test_entries_pass_one_by_one(journal: Journal) -> None:
    asked: list[int] = []

    def watched() -> Iterable[Any]:
        for entry in journal.entries():
            asked.append(entry.seq)
            yield entry

    next(Selection(person="d-2").of(watched()))
    assert asked == [1, 2, 3]


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"officers": ["a", "b", "a"]}, ("a", "b")),
        ({"operator": "a", "by": "b"}, ("b", "a")),
        ({"operator": "a", "by": "pin"}, ("a",)),
        ({"officers": [7], "officer": ""}, ()),
        ({"reason": "UNPAID"}, ()),
    ],
)
def test_officers_are_found_wherever_a_body_names_them(facts: dict[str, Any], named: tuple[str, ...]) -> None:
    assert set(officers_in(facts)) == set(named)
