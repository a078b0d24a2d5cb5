"""The policy over generated plans and people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Kind, Unreadable
from kiosk.domain.list_rules import LIST_RULES
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Direction, Hours, PassBack
from kiosk.domain.policy import RULES, judge
from kiosk.domain.presence import Presence, Stay
from kiosk.domain.rule import When
from kiosk.domain.verdict import HELD_REASONS, Admitted, Held, Reason, Refused
from tests.makers import (
    HOUR,
    NOON,
    a_credential,
    a_delegate,
    a_plan,
    a_session,
    an_attempt,
    inside,
    with_gate,
    with_zone,
)

ZONES, CATEGORIES, PRODUCTS = ("campus", "hall", "room"), ("delegate", "press", "", "guest"), ("", "Gala", "7", "1010")


def _of(attempt: Attempt, **changes: Any) -> Attempt:
    assert attempt.delegate is not None
    return replace(attempt, delegate=replace(attempt.delegate, **changes))


def _plan(attempt: Attempt, **changes: Any) -> Attempt:
    return replace(attempt, plan=with_zone(attempt.plan, attempt.gate.zone, **changes))


def _gate(attempt: Attempt, **changes: Any) -> Attempt:
    gate = replace(attempt.gate, **changes)
    return replace(attempt, gate=gate, plan=replace(attempt.plan, gates={**attempt.plan.gates, gate.code: gate}))


def _stay(attempt: Attempt, **changes: Any) -> Attempt:
    stay = replace(attempt.presence.stay(attempt.gate.zone), **changes)
    stays = {**attempt.presence.stays, attempt.gate.zone: stay}
    return replace(attempt, presence=replace(attempt.presence, stays=stays))


def _hours(attempt: Attempt) -> Attempt:
    later = a_session(attempt.gate.zone, starts=NOON + HOUR, ends=NOON + 2 * HOUR, categories=frozenset({"delegate"}))
    return replace(_plan(attempt, categories=frozenset()), plan=with_zone(
        replace(attempt.plan, sessions=(later,)), attempt.gate.zone, categories=frozenset()))  # fmt: skip


BREAKS: dict[Reason, Callable[[Attempt], Attempt]] = {
    Reason.FORGED: lambda a: replace(a, reading=Unreadable(Reason.FORGED)),
    Reason.REVOKED: lambda a: replace(a, standing=Standing.REVOKED),
    Reason.WITHDRAWN: lambda a: _of(a, state=State.WITHDRAWN),
    Reason.LOCKDOWN: lambda a: replace(a, locked_down=True),
    Reason.PENDING: lambda a: _of(a, missing=True),
    Reason.BADGE_REQUIRED: lambda a: _gate(a, accepts=frozenset({Kind.BADGE})),
    Reason.NOT_YET_VALID: lambda a: _of(a, valid_from=NOON + HOUR),
    Reason.EXPIRED: lambda a: _of(a, valid_until=NOON - HOUR),
    Reason.NO_ACCESS: lambda a: _of(a, zones_removed=frozenset({a.gate.zone})),
    Reason.OUTSIDE_HOURS: _hours,
    Reason.ALREADY_USED: lambda a: _stay(_plan(a, entries=1), entries=1),
    Reason.ALREADY_INSIDE: lambda a: _stay(a, inside=True),
    Reason.ESCORT_REQUIRED: lambda a: _plan(a, escorted=frozenset({"delegate"}), escorts=frozenset({"press"})),
    Reason.NOT_IN_OUTER_ZONE: lambda a: _plan(a, within="room"),
    Reason.ZONE_FULL: lambda a: replace(_plan(a, capacity=1), presence=replace(a.presence, occupancy=1)),
    Reason.IDENTITY_CHECK: lambda a: _of(a, identity_check=True),
}
EXCLUDE_EACH_OTHER = [{Reason.NO_ACCESS, Reason.OUTSIDE_HOURS}, {Reason.ALREADY_INSIDE, Reason.ZONE_FULL}]


def reason_of(attempt: Attempt) -> Reason | None:
    verdict = judge(attempt)
    return None if isinstance(verdict, Admitted) else verdict.reason


@pytest.mark.parametrize("reason", BREAKS)
def test_one_broken_rule_is_the_verdict(reason: Reason) -> None:
    assert reason_of(BREAKS[reason](an_attempt())) is reason


@pytest.mark.parametrize(("one", "other"), list(combinations(BREAKS, 2)))
def test_the_gravest_broken_rule_is_the_one_reported(one: Reason, other: Reason) -> None:
    if {one, other} not in EXCLUDE_EACH_OTHER:
        order = list(Reason)
        gravest = min(one, other, key=order.index)
        assert reason_of(BREAKS[one](BREAKS[other](an_attempt()))) is gravest


moments = st.integers(-6, 6).map(lambda hours: NOON + hours * HOUR)
codes = st.frozensets(st.sampled_from(ZONES))
clock_times = st.integers(0, 23).map(lambda hour: time(hour))
rows_of_hours = st.builds(
    lambda starts, ends, **more: Hours(starts=starts, ends=ends, **more),
    clock_times,
    clock_times,
    zone=st.none() | st.sampled_from(ZONES),
    direction=st.none() | st.sampled_from(Direction),
) | st.builds(lambda start, hours: Hours(starts=start, ends=start + hours * HOUR), moments, st.integers(1, 8))
audiences = st.frozensets(st.sampled_from(CATEGORIES[:3]))
stays = st.builds(
    Stay,
    inside=st.booleans(),
    entries=st.integers(0, 3),
    first_entry=st.none() | moments,
    last_entry=st.none() | moments,
    last_exit=st.none() | moments,
)
sessions = st.builds(
    lambda zone, start, hours, audience: a_session(
        zone, starts=start, ends=start + hours * HOUR, categories=audience
    ),
    st.sampled_from(ZONES), moments, st.integers(1, 8), audiences,
)  # fmt: skip
delegates = st.builds(
    lambda **fields: a_delegate(**fields),
    category=st.sampled_from(CATEGORIES),
    state=st.sampled_from(State),
    missing=st.booleans(),
    product=st.sampled_from(PRODUCTS),
    addon_to=st.sampled_from([None, "d-9"]),
    valid_from=st.none() | moments,
    valid_until=st.none() | moments,
    zones_added=codes,
    zones_removed=codes,
    tags=st.sampled_from([(), ("a",), ("A", "b")]),
    identity_check=st.booleans(),
    attention=st.sampled_from(["", "Bring to the podium"]),
)
credentials = st.builds(
    lambda **fields: a_credential(**fields),
    kind=st.sampled_from(Kind),
    signed=st.booleans(),
    item=st.sampled_from([None, 7, 1010]),
    variation=st.sampled_from([None, 2]),
    valid_from=st.none() | moments,
    valid_until=st.none() | moments,
    category=st.sampled_from(CATEGORIES),
    zones=codes,
)


@st.composite
def plans(draw: st.DrawFn) -> Any:
    plan = a_plan(sessions=tuple(draw(st.lists(sessions, max_size=4))))
    for zone in ZONES:
        plan = with_zone(
            plan,
            zone,
            categories=draw(audiences),
            capacity=draw(st.none() | st.integers(1, 4)),
            entries=draw(st.none() | st.integers(1, 3)),
            pass_back=draw(st.sampled_from(PassBack)),
            warn_at=draw(st.none() | st.integers(1, 4)),
            once_a_day=draw(st.booleans()),
            tags=draw(st.sampled_from([(), ("a",), ("B",)])),
            barred_tags=draw(st.sampled_from([(), ("a",), ("B",)])),
            overflow=draw(st.none() | st.sampled_from(ZONES)),
            escorted=draw(audiences),
            addons=tuple(draw(st.sets(st.sampled_from(PRODUCTS[1:])))),
        )
    for gate in plan.gates:
        plan = with_gate(plan, gate, hours=tuple(draw(st.lists(rows_of_hours, max_size=2))))
    return plan


@st.composite
def attempts(draw: st.DrawFn) -> Attempt:
    plan = draw(plans())
    gate = draw(st.sampled_from(sorted(plan.gates)))
    wanted = draw(st.sampled_from([Direction.IN, Direction.OUT]))
    now = draw(moments)
    return Attempt(
        reading=draw(credentials | st.builds(Unreadable, st.sampled_from([Reason.MALFORMED, Reason.FORGED]))),
        gate=plan.gate_at(gate, now),
        direction=plan.gates[gate].leads(wanted) or plan.gates[gate].direction,
        plan=plan,
        now=now,
        delegate=draw(st.none() | delegates),
        standing=draw(st.sampled_from([None, *Standing])),
        addons=frozenset(draw(st.sets(st.sampled_from(PRODUCTS[1:])))),
        presence=Presence(
            draw(st.dictionaries(st.sampled_from(ZONES), stays)),
            draw(st.integers(0, 4)),
            draw(st.frozensets(st.sampled_from(sorted(HELD_REASONS)))),
        ),
        roster_age=draw(st.none() | st.integers(-1, 99).map(lambda hours: timedelta(hours=hours))),
        clock_suspect=draw(st.booleans()),
        locked_down=draw(st.integers(0, 3)) == 0,
        escort=draw(st.none() | st.just(7)),
    )


RESTRICTIONS: dict[str, Callable[[Attempt], Attempt]] = {
    "entries are frozen": lambda a: replace(a, locked_down=True),
    "the code is revoked": lambda a: replace(a, standing=Standing.REVOKED),
    "the person is barred": lambda a: _of(a, state=State.BARRED),
    "the person vanished from the export": lambda a: _of(a, missing=True),
    "the person loses the zone": lambda a: _of(a, zones_removed=frozenset(ZONES)),
    "the registration has ended": lambda a: _of(a, valid_until=a.now - HOUR),
    "the identity is to be checked": lambda a: _of(a, identity_check=True),
    "the gate takes badges only": lambda a: _gate(a, accepts=frozenset({Kind.BADGE})),
    "the zone loses its categories": lambda a: _plan(a, categories=frozenset()),
    "the zone is closed to a tag": lambda a: _plan(a, barred_tags=("a", "b")),
    "the zone loses its tags": lambda a: _plan(a, tags=()),
    "the zone loses its sessions": lambda a: replace(a, plan=with_zone(
        replace(a.plan, sessions=()), a.gate.zone, addons=())),
    "the zone has a capacity": lambda a: _plan(a, capacity=1),
    "the zone has one entry": lambda a: _plan(a, entries=1),
    "the zone has one entry a day": lambda a: _plan(a, once_a_day=True),
    "the zone asks for an escort": lambda a: _plan(a, escorted=frozenset(CATEGORIES)),
    "the escort is gone": lambda a: replace(a, escort=None),
    "the gate has shut": lambda a: _gate(a, shut=True),
    "the zone refuses pass-back": lambda a: _plan(a, pass_back=PassBack.REFUSE),
    "what staff resolved is forgotten": lambda a: replace(a, presence=replace(a.presence, resolved=frozenset())),
}  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(attempts())
def test_judge_has_an_answer_to_everything(attempt: Attempt) -> None:
    verdict = judge(attempt)
    assert isinstance(verdict, Admitted | Held | Refused)
    assert isinstance(verdict, Held) == (reason_of(attempt) in HELD_REASONS)


@settings(max_examples=150, deadline=None)
@given(attempts())
def test_of_all_broken_rules_the_gravest_is_the_verdict(attempt: Attempt) -> None:
    if isinstance(attempt.reading, Unreadable):
        assert reason_of(attempt) is attempt.reading.reason
        return
    leaving, inside_now = attempt.direction is Direction.OUT, attempt.stay.inside
    concerned = {When.ALWAYS} if leaving and inside_now else {When.ALWAYS, When.UNLESS_LEAVING_FROM_INSIDE}
    concerned |= set() if leaving else {When.ENTERING}
    rules = RULES if attempt.gate.list is None else LIST_RULES
    broken = {rule.reason for rule in rules if rule.when in concerned and rule.broken(attempt)}
    gravest = min(broken - attempt.presence.resolved, key=list(Reason).index, default=None)
    assert reason_of(attempt) is gravest


@settings(max_examples=100, deadline=None)
@given(attempts())
def test_referrals_name_gates_that_lead_into_their_zone(attempt: Attempt) -> None:
    verdict = judge(attempt)
    for referral in verdict.referrals if isinstance(verdict, Refused) else ():
        assert referral.gate is not None
        gate = attempt.plan.gate_at(referral.gate, max(referral.opens or attempt.now, attempt.now))
        assert (gate.zone, gate.direction is not Direction.OUT, gate.shut) == (referral.zone, True, False)
        assert referral.closes is None or referral.closes > attempt.now


@settings(max_examples=150, deadline=None)
@given(attempts(), st.sampled_from(sorted(RESTRICTIONS)))
def test_a_restriction_never_turns_a_refusal_into_an_admission(attempt: Attempt, restriction: str) -> None:
    if attempt.delegate is None and "the person" in restriction:
        return
    if attempt.delegate is None and restriction in ("the registration has ended", "the identity is to be checked"):
        return
    if not isinstance(judge(attempt), Admitted):
        assert not isinstance(judge(RESTRICTIONS[restriction](attempt)), Admitted)


def test_the_base_of_these_cases_is_an_admission() -> None:
    assert isinstance(judge(an_attempt()), Admitted)
    assert isinstance(judge(an_attempt("P1", presence=inside("campus"))), Admitted)
