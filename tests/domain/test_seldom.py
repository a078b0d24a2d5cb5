"""What seldom happens: the branches of the rules that no ordinary day goes through."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.access import is_beyond_event, is_over
from kiosk.domain.attempt import Attempt
from kiosk.domain.bearer import bearer
from kiosk.domain.credential import Format, Kind, badge_key
from kiosk.domain.export import provisional
from kiosk.domain.lasting import asked_anew
from kiosk.domain.passage import LastPassage, last_passage
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Direction, Unlisted
from kiosk.domain.policy import judge
from kiosk.domain.presence import Presence, Stay
from kiosk.domain.pretix_ticket import Visit, read, without_scans, written
from kiosk.domain.referral import Turned, referrals
from kiosk.domain.rules import permits
from kiosk.domain.series import SeriesDate, gates_of
from kiosk.domain.verdict import Held, Reason, Referral, Refused
from tests.domain.test_admission_list import a_list
from tests.domain.test_rules import CASE
from tests.makers import (
    HOUR,
    NOON,
    a_credential,
    a_delegate,
    a_gate,
    a_plan,
    a_session,
    a_stay,
    a_zone,
    an_attempt,
    inside,
    with_gate,
    with_zone,
)


@pytest.mark.parametrize(
    ("gate", "days", "reason", "beyond"),
    [
        ("A1", -9, Reason.NOT_YET_VALID, True),
        ("A1", 9, Reason.EXPIRED, True),
        ("A1", 0, Reason.EXPIRED, False),
        ("A1", 9, Reason.NO_ACCESS, False),
        ("nowhere", 9, Reason.EXPIRED, False),
    ],
)
def test_the_days_of_the_event_are_blamed_only_where_they_are_the_cause(
    gate: str, days: int, reason: Reason, beyond: bool
) -> None:
    assert is_beyond_event(a_plan(), gate, NOON + timedelta(days=days), reason) is beyond


@pytest.mark.parametrize("timed", [True, False])
def test_a_list_with_times_of_its_own_is_to_blame_itself(timed: bool) -> None:
    plan = with_gate(a_plan(), "A1", list=a_list(timed=timed))
    assert is_beyond_event(plan, "A1", NOON + timedelta(days=9), Reason.EXPIRED) is not timed


def test_whoever_is_inside_all_around_is_sent_nowhere() -> None:
    attempt = an_attempt("P1", presence=inside("campus"))
    turned = Turned(
        holder=attempt.holder,
        kind=Kind.TICKET,
        gate=attempt.gate,
        plan=attempt.plan,
        presence=attempt.presence,
        now=NOON,
    )
    assert referrals(Reason.NOT_IN_OUTER_ZONE, turned) == ()


def test_badges_of_a_person_are_told_apart_by_their_serial() -> None:
    assert badge_key("d-1", 2) == "badge:d-1/2"


@pytest.mark.parametrize("days", [0, 9])
def test_an_event_is_over_after_its_end(days: int) -> None:
    assert is_over(a_plan(), NOON + timedelta(days=days)) is (days > 0)


def test_what_is_worked_out_once_belongs_to_an_attempt_and_not_to_its_class() -> None:
    of_class: list[object] = [Attempt.category, Attempt.zone]
    assert not any(isinstance(each, str) for each in of_class)
    assert an_attempt().category == "delegate"


def test_a_companion_whose_host_is_off_the_roster_is_closed_out_of_what_is_their_own_alone() -> None:
    alone = a_delegate(companion_of=DelegateId("d-9"), zones_removed=frozenset({"hall"}))
    assert bearer(a_plan(), alone).delegate.zones_removed == frozenset({"hall"})


@pytest.mark.parametrize(
    ("key", "stands_in"), [("#49", True), ("~ab", True), ("2/~ab", True), ("2", False), ("", False)]
)
def test_stand_ins_for_ids_are_told_from_ids(key: str, stands_in: bool) -> None:
    assert provisional(key) is stands_in


@pytest.mark.parametrize(
    ("before", "since", "anew"),
    [
        ({}, {}, set()),
        ({}, {"missing": True}, {Reason.PENDING}),
        ({"missing": True}, {"missing": True}, set()),
        ({}, {"state": State.PENDING}, {Reason.PENDING}),
        ({"state": State.PENDING}, {"state": State.PENDING, "missing": True}, {Reason.PENDING}),
        ({"state": State.PENDING}, {"state": State.UNPAID}, {Reason.UNPAID}),
        ({"state": State.UNPAID}, {}, set()),
    ],
)
def test_a_hold_is_asked_anew_for_a_cause_that_was_not_there_before(
    before: dict[str, Any], since: dict[str, Any], anew: set[Reason]
) -> None:
    assert asked_anew(a_delegate(**before), a_delegate(**since)) == anew


def test_whoever_was_only_counted_never_passed() -> None:
    nowhere = Stay(False, 1, None, None, None, "A1")
    assert last_passage(Presence({"campus": nowhere})) is None
    assert last_passage(Presence({"campus": nowhere, "hall": a_stay()})) == LastPassage("A1", Direction.IN, NOON - HOUR)


def test_zones_go_by_code_and_by_name_in_any_language() -> None:
    plan = with_zone(a_plan(), "hall", name="Great Hall", names={"fr": "Grande Salle"})
    assert {plan.zone_codes[said] for said in ("hall", "great hall", "grande salle")} == {"hall"}


@pytest.mark.parametrize("unlisted", Unlisted)
def test_badges_off_the_roster_are_held_where_the_plan_says_so(unlisted: Unlisted) -> None:
    badge = a_credential(
        format=Format.BADGE, kind=Kind.BADGE, signed=True, category="delegate", zones=frozenset({"campus"})
    )
    verdict = judge(an_attempt(reading=badge, delegate=None, plan=replace(a_plan(), unlisted=unlisted)))
    held = isinstance(verdict, Held) and verdict.reason is Reason.IDENTITY_CHECK
    assert held is (unlisted is Unlisted.HOLD)


@pytest.mark.parametrize("date", [None, 3])
def test_what_pretix_told_of_a_ticket_is_read_as_it_was_written(date: int | None) -> None:
    visits = [(7, Visit(NOON, True)), (7, Visit(NOON + HOUR, False))]
    columns = dict(written({5, 2}, date, visits))
    ticket = read(columns)
    assert (set(ticket.answered), ticket.date) == ({2, 5}, date)
    assert without_scans(columns, {}) == {column: text for column, text in columns.items() if "7" not in column}
    assert without_scans(columns, columns) == columns


def test_whoever_is_inside_the_outermost_zone_is_sent_to_the_next() -> None:
    plan = a_plan()
    zones = {**plan.zones, "vault": a_zone("vault", within="hall")}
    plan = replace(plan, zones=zones, gates={**plan.gates, "V1": a_gate("V1", "vault")})
    verdict = judge(an_attempt("V1", plan=plan, presence=inside("campus")))
    assert isinstance(verdict, Refused)
    assert (verdict.reason, verdict.referrals) == (Reason.NOT_IN_OUTER_ZONE, (Referral("hall", "P1"),))


@pytest.mark.parametrize(
    ("rules", "holds"),
    [
        ({"==": [True, 1]}, True),
        ({"==": [False, 1]}, False),
        ({"==": ["1", 1]}, True),
        ({"<": ["a", "b"]}, True),
        ({"<": ["b", "a"]}, False),
        ({"<": ["9", 10]}, True),
    ],
)
def test_values_of_two_types_are_compared_as_the_server_compares_them(rules: dict[str, Any], holds: bool) -> None:
    assert permits(json.dumps(rules), CASE) is holds


@pytest.mark.parametrize("over", [True, False])
def test_gates_of_a_date_are_named_until_it_is_past(over: bool) -> None:
    plan = replace(a_plan(), sessions=(a_session("campus", name="Opening"),))
    plan = replace(plan, series=replace(plan.series, said={3: SeriesDate(sessions=frozenset({"Opening"}))}))
    now = NOON + (4 * HOUR if over else timedelta())
    assert bool(list(gates_of(with_gate(plan, "X1", shut=True), 3, now))) is not over


def test_somebody_called_off_keeps_no_addon() -> None:
    addon: Delegate = a_delegate(product="Reception", state=State.WITHDRAWN)
    assert bearer(a_plan(), a_delegate(), addons=[addon]).addons == frozenset()
