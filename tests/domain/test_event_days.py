"""Before the doors open and after the event's end nobody enters; every way out stays open."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.plan import Direction, Outside, Plan
from kiosk.domain.policy import judge
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Referral, Refused
from kiosk.journal.store import Journal
from kiosk.storage.database import memory
from tests.admission.test_checkpoint import crowd, ticket
from tests.domain.test_admission_list import a_claim, a_list, attempted
from tests.domain.test_hours import FIRST, at, attempt_at
from tests.makers import HOUR, a_delegate, a_plan, a_session, an_attempt, inside, with_days, with_zone

SOON = timedelta(microseconds=1)
OPENS, ENDS = at(0, day=26), at(18)
MOMENTS = st.one_of(
    st.datetimes(datetime(2024, 6, 20), datetime(2024, 7, 4)).map(lambda each: each.replace(tzinfo=ENDS.tzinfo)),
    st.sampled_from([OPENS, OPENS - SOON, ENDS, ENDS + SOON]),
)


@pytest.mark.parametrize(
    ("moment", "verdict"),
    [
        (OPENS - SOON, Refused(Reason.NOT_YET_VALID, (Referral("campus", "A1", OPENS),))),
        (OPENS, FIRST),
        (ENDS, FIRST),
        (ENDS + SOON, Refused(Reason.EXPIRED)),
        (at(12, day=25), Refused(Reason.NOT_YET_VALID, (Referral("campus", "A1", OPENS),))),
        (at(12) + timedelta(days=365), Refused(Reason.EXPIRED)),
    ],
)
def test_both_edges_belong_to_the_event(moment: datetime, verdict: object) -> None:
    assert judge(attempt_at(a_plan(), moment)) == verdict


def test_doors_that_open_earlier_let_people_in_earlier() -> None:
    plan = with_days(a_plan(), doors=at(7, day=24))
    assert judge(attempt_at(plan, at(7, day=24))) == FIRST
    verdict = judge(attempt_at(plan, at(7, day=24) - SOON))
    assert isinstance(verdict, Refused) and verdict.reason is Reason.NOT_YET_VALID


@given(
    moment=MOMENTS,
    zone=st.sampled_from(["campus", "hall", "room"]),
    always=st.booleans(),
    session=st.none() | st.tuples(st.sampled_from(["campus", "hall", "room"]), MOMENTS),
    direction=st.sampled_from([Direction.IN, Direction.OUT]),
    outside=st.sampled_from(list(Outside)),
)
def test_outside_the_days_nobody_enters_but_where_the_plan_says_so_and_everybody_leaves(
    moment: datetime,
    zone: str,
    always: bool,
    session: tuple[str, datetime] | None,
    direction: Direction,
    outside: Outside,
) -> None:
    plan = with_zone(with_days(a_plan(), outside=outside), zone, always=always, categories=frozenset({"delegate"}))
    around, on = {"campus": {"campus", "hall", "room"}}.get(zone, {zone}), False
    if session:
        place, starts = session
        plan = replace(plan, sessions=(a_session(place, starts=starts, ends=starts + HOUR),))
        on = place in around and starts <= moment < starts + HOUR
    gate = {"campus": "A1", "hall": "P1", "room": "B2"}[zone]
    there = inside("campus", zone) if direction is Direction.OUT else inside(*{"campus"} - {zone})
    verdict = judge(an_attempt(gate, plan=plan, now=moment, direction=direction, presence=there))
    if direction is Direction.OUT:
        assert verdict == Admitted((Note.EXIT,))
    elif OPENS <= moment <= ENDS or always or on:
        assert isinstance(verdict, Admitted)
    else:
        assert not isinstance(verdict, Admitted)
        assert verdict.reason is (Reason.NOT_YET_VALID if moment < OPENS else Reason.EXPIRED)
        assert isinstance(verdict, Held) is (outside is Outside.HOLD)


def test_a_code_or_registration_out_of_its_own_time_is_never_held() -> None:
    plan = with_days(a_plan(), outside=Outside.HOLD)
    over = a_delegate(valid_until=at(12))
    assert judge(attempt_at(plan, at(19), delegate=over)) == Refused(Reason.EXPIRED)
    assert judge(attempt_at(plan, at(19))) == Held(Reason.EXPIRED)


@pytest.mark.parametrize("timed", [True, False])
def test_a_list_that_brings_its_own_times_is_not_bound_to_the_days_of_the_plan(timed: bool) -> None:
    verdict = judge(attempted(a_list(timed=timed), a_claim(), now=ENDS + HOUR))
    assert verdict == (FIRST if timed else Refused(Reason.EXPIRED))


@pytest.mark.parametrize(("moment", "reason"), [(OPENS - HOUR, Reason.NOT_YET_VALID), (ENDS + HOUR, Reason.EXPIRED)])
def test_staff_resolves_the_hold_at_the_gate(moment: datetime, reason: Reason) -> None:
    plan: Plan = with_days(a_plan(), outside=Outside.HOLD)
    people = crowd(a_delegate())
    people.imported = moment
    db = memory()
    checkpoint = Checkpoint(people, Journal(db, "K1"), plan, Keys())
    held = checkpoint.examine(ticket(1, moment), "A1")
    assert held.verdict == Held(reason)
    assert checkpoint.resolve(held, moment).verdict == FIRST
    db.close()
