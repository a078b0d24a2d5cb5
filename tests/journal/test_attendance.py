"""Whoever is expected or came is counted once, as somebody with two lists and a pencil would."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Held, Reason, Refused, Verdict
from kiosk.journal.attendance import By, Mark, attendance, groups, openings
from kiosk.journal.store import Journal
from kiosk.journal.tally import first_admissions, tally
from kiosk.storage.database import memory
from tests.journal.sealing import FIRST, sealed
from tests.makers import HOUR, NOON, a_delegate, a_plan, a_session

PLAN = a_plan(sessions=(a_session("room"), a_session("hall", starts=NOON - 2 * HOUR, categories=frozenset({"press"}))))
WELCOME = (State.COMPLETE, State.UNPAID, State.PENDING)

people = st.builds(
    lambda number, delegation, category, state, missing, hours, addon: a_delegate(
        id=DelegateId(f"d-{number}"),
        delegation=delegation,
        category=category,
        state=state,
        missing=missing,
        valid_from=None if hours is None else NOON + hours * HOUR,
        addon_to=DelegateId("d-0") if addon else None,
    ),
    st.integers(1, 8),
    st.sampled_from(["KZ", "FR", ""]),
    st.sampled_from(["delegate", "press"]),
    st.sampled_from(State),
    st.booleans(),
    st.sampled_from([None, -1, 0, 1]),
    st.booleans(),
)
scans = st.lists(
    st.tuples(
        st.integers(0, 10),
        st.sampled_from([FIRST, Held(Reason.UNPAID), Refused(Reason.REVOKED)]),
        st.sampled_from([("A1", Direction.IN), ("X1", Direction.OUT), ("P1", Direction.IN)]),
        st.booleans(),
    ),
    max_size=15,
)


@settings(max_examples=60, deadline=None)
@given(roster=st.lists(people, max_size=8, unique_by=lambda each: each.id), day=scans, late=st.integers(-30, 3))
def test_two_lists_and_a_pencil_come_to_the_same(
    roster: list[Delegate], day: list[tuple[int, Verdict, tuple[str, Direction], bool]], late: int
) -> None:
    db = memory()
    journal = Journal(db, "K1")
    known = {person.id: person for person in roster}
    came: dict[str, str] = {}
    for at, (number, verdict, (gate, way), undone) in enumerate(day):
        person = known.get(DelegateId(f"d-{number}"), a_delegate(id=DelegateId(f"d-{number}"), delegation="SE"))
        person = replace(person, addon_to=None)
        when = NOON + timedelta(seconds=at)
        passage = sealed(journal, gate, way, verdict=verdict, delegate=person, at=when, credential=None)
        if undone:
            journal.undo(passage, passage.at)
        elif isinstance(verdict, Admitted) and way is Direction.IN:
            came.setdefault(person.id, gate)
    now = NOON + late * HOUR
    entries = list(journal.entries())
    db.close()
    guests = attendance(roster, first_admissions(entries), openings(PLAN), now)

    def expected(person: Delegate) -> bool:
        return person.state in WELCOME and not person.missing and person.addon_to is None

    def due(person: Delegate) -> bool:
        opens = NOON - 2 * HOUR if person.category == "press" else PLAN.event.starts
        return now >= opens and (person.valid_from is None or now >= person.valid_from)

    absent = [person for person in roster if person.id not in came and expected(person)]
    marks = Counter(guest.mark for guest in guests)
    assert marks[Mark.ARRIVED] == len(came) == tally(entries, PLAN.zone_info).arrivals
    assert marks[Mark.DUE] == sum(map(due, absent))
    assert marks[Mark.EXPECTED] == len(absent) - marks[Mark.DUE]
    assert {guest.delegate.id for guest in guests if guest.delegate} == {
        person.id for person in roster if person.id in came or expected(person)
    }
    by_gate = groups(guests, By.GATE, PLAN.zone_info)
    assert {code: len(group.guests) for code, group in by_gate.items()} == Counter(came.values())
    for by in (By.DELEGATION, By.CATEGORY):
        for group in groups(guests, by, PLAN.zone_info).values():
            assert all(guest.mark is Mark.ARRIVED for guest in group.guests[: group.arrived])
            assert all(guest.mark is not Mark.ARRIVED for guest in group.missing)
        assert sum(len(group.guests) for group in groups(guests, by, PLAN.zone_info).values()) == len(guests)


@pytest.mark.parametrize("minutes", [0, 59, 60, 12 * 60])
def test_an_hour_is_that_of_the_venue(minutes: int, journal: Journal) -> None:
    at = NOON + timedelta(minutes=minutes)
    sealed(journal, at=at)
    guests = attendance([a_delegate()], first_admissions(journal.entries()), openings(PLAN), at)
    assert [*groups(guests, By.HOUR, PLAN.zone_info)] == [*tally(journal.entries(), PLAN.zone_info).by_hour]
